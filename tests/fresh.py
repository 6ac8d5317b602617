"""Data files for tests: an empty one of this version is made once and copied, in a fifth of the time."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from dvk_desktop.persistence.store import SqlStore


def lay_empty(folder: Path) -> Path:
    """Put a data file that belongs to nobody into a new data folder, as opening the folder would; returns its path.

    What is opened there is a copy of its own: its id follows from the place.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "dvk.sqlite3"
    assert not path.exists(), path
    path.write_bytes(_empty())
    return path


@cache
def _empty() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "dvk.sqlite3"
        SqlStore.open_for_writing(path, lambda: datetime(2025, 5, 19, 8, 0), lambda: None).close()
        return path.read_bytes()
