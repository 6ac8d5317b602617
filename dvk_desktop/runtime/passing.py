"""Files that only pass through the user's temporary folder: copies to look at, pasted lists. They hold letters and
telephone numbers, so none of them stays there.

What another program may still have open goes when the program starts or ends `SHOWN` later; what only this process
needs goes as soon as it is done with it, at the latest when it ends. Functions for any thread.
"""

from __future__ import annotations

import os
import re
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

SHOWN = timedelta(hours=3)
FORGOTTEN = timedelta(days=1)
#: How long a folder may lie there, by the word in its name; "dan" was that of pasted lists.
_KEPT = {"xem": SHOWN, "tam": FORGOTTEN, "dan": FORGOTTEN}
_OURS = re.compile(rf"dvk-({'|'.join(_KEPT)})-[a-z0-9_]{{8}}")  # eight characters: those of `mkdtemp`
_needed_here: set[Path] = set()


def new_folder(*, shown: bool = False) -> Path:
    """A new folder that only the user may look into. `shown`: what lies in it is opened in another program, so it
    outlives this one."""
    folder = Path(tempfile.mkdtemp(prefix="dvk-xem-" if shown else "dvk-tam-"))
    if not shown:
        _needed_here.add(folder)
    return folder


def is_passing(path: Path) -> bool:
    """Whether this file lies in a folder of ours and goes with it; any other is the user's."""
    return bool(_OURS.fullmatch(path.parent.name)) and path.parent.parent == Path(tempfile.gettempdir())


def let_go(path: Path) -> None:
    """Nobody needs `path` any more: it goes with its folder if it is passing, else it stays."""
    if is_passing(path):
        _remove(path.parent)


@contextmanager
def passing() -> Iterator[Path]:
    """A new folder that is gone afterwards."""
    folder = new_folder()
    try:
        yield folder
    finally:
        _remove(folder)


def clear(now: datetime) -> None:
    """Remove what has been lying there for too long: shown hours ago, or left by a program that was killed; not what
    this process still needs, however long it takes."""
    with suppress(OSError), os.scandir(tempfile.gettempdir()) as found:
        for entry in found:
            with suppress(OSError):
                ours = _OURS.fullmatch(entry.name)
                if ours is not None and Path(entry.path) not in _needed_here:
                    age = now.timestamp() - entry.stat(follow_symlinks=False).st_mtime
                    if age > _KEPT[ours[1]].total_seconds():
                        _remove(Path(entry.path))


def end(now: datetime) -> None:
    """The program ends: remove what only this process needed, and what is old."""
    for folder in tuple(_needed_here):
        _remove(folder)
    clear(now)


def _remove(folder: Path) -> None:
    """What another program holds open stays, until `clear` comes by again."""
    _needed_here.discard(folder)
    if folder.is_symlink():
        return
    with suppress(OSError):
        for path in folder.iterdir():
            with suppress(OSError):
                if not path.is_symlink():  # put there by somebody else, it would make a file of ours unreadable
                    path.chmod(stat.S_IWRITE)  # Windows removes no read-only file
                path.unlink()
        folder.rmdir()
