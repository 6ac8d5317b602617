"""Errors that nobody took: Qt calls our slots and swallows what they raise, so they are told here."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from dvk_desktop.ui.common.workbench import Workbench


@contextmanager
def bugs_told(bench: Workbench) -> Iterator[None]:
    """While inside, an exception that reaches nobody on the GUI thread is shown by the window like any other error.

    The hook of before still gets it: it prints it where there is a console.
    """
    before = sys.excepthook

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        before(kind, error, trace)
        if isinstance(error, Exception):
            bench.fail(error)

    sys.excepthook = tell
    try:
        yield
    finally:
        sys.excepthook = before
