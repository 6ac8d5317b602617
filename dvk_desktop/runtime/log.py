"""The technical log: what happened and where in the program, without anything about people.

It is sent to the maintainer by people who cannot judge what is in it. So: code places and codes, no parameters of
errors, no texts of exceptions of others (they quote names, file contents and SQL values), home folders shortened.
"""

from __future__ import annotations

import logging
import os
import re
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from dvk_desktop.runtime.atomic import problem_of
from dvk_desktop.runtime.errors import RuntimeProblem, places_of

FILE = "dvk.log"
LARGEST = 1_000_000  # bytes a file
KEPT = 4
ROOT_LOGGER = "dvk_desktop"
_Error = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class DiscreetFormatter(logging.Formatter):
    """Writes exceptions as type, code (if it has one) and places; never their text."""

    def formatException(self, ei: _Error) -> str:  # noqa: N802 - overrides logging's name
        """The chain of causes of an exception, one line an exception and one a frame."""
        return "\n".join(places_of(ei[1])) if ei[1] is not None else ""

    def format(self, record: logging.LogRecord) -> str:
        """The whole entry with the user's home folder shortened."""
        return shortened(super().format(record))


def shortened(text: str) -> str:
    """`text` with the home folder, which carries the user's name, replaced by "~", on whatever system it was."""
    home = os.path.expanduser("~")
    if len(home) > 1:
        text = text.replace(home, "~")
    return re.sub(r"(?i)([a-z]:\\users\\|/home/|/Users/)[^\\/\s\"']+", "~", text)


class _LogFile(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - overrides logging's name
        """A log that cannot be written (a full disk) is no reason to say anything: the error itself is told."""


def start_log(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Let everything under the logger "dvk_desktop" go to `folder`/dvk.log (5 files of 1 MB at most).

    Gives the handler back for `stop_log`. Raises the `RuntimeProblem` of `problem_of` if the file cannot be opened.
    """
    path = folder / FILE
    try:
        handler = _LogFile(path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")
    except OSError as error:
        raise problem_of(error, path) from error
    handler.setFormatter(DiscreetFormatter("%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"))
    logger = logging.getLogger(ROOT_LOGGER)
    logger.setLevel(level)
    logger.propagate = False  # the command line's standard error is for the user's sentences
    logger.addHandler(handler)
    return handler


def record(folder: Path, error: BaseException) -> Path | None:
    """Write one error of ours to the log in `folder`; where it now stands, None if nothing can be written there.

    The log is opened for this entry only: nothing is held open, and a start pays nothing for it.
    """
    try:
        handler = start_log(folder)
    except RuntimeProblem:  # the error itself is told all the same
        return None
    try:
        logging.getLogger(ROOT_LOGGER).critical("bug", exc_info=error)
    finally:
        stop_log(handler)
    return folder / FILE


def stop_log(handler: logging.Handler) -> None:
    """Close what `start_log` opened."""
    logger = logging.getLogger(ROOT_LOGGER)
    logger.removeHandler(handler)
    logger.propagate = True
    with suppress(OSError):  # a full disk: what could be written stands there
        handler.close()
