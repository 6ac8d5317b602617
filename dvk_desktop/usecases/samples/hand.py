"""A person with a spreadsheet program and without ours: what the demo needs of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

Typed = Mapping[str, object]
"""Heading of a column → what is typed into it."""


class Hand(Protocol):
    """Fills in workbooks as people do: by what the headings say, saving under another name."""

    def fill_in(self, path: Path, to: Path, rows: Sequence[Typed], match: str = "", sender: str = "") -> Path:
        """Type `rows` into the first data sheet of `path` and save as `to`; returns `to`.

        Without `match` the rows below the heading are filled in one after the other; with it each row goes to the next
        place where the column of that heading begins with the row's own value for it. `sender`: chosen on the first
        sheet.
        """

    def rows(self, path: Path, tab: str = "") -> list[dict[str, object]]:
        """The rows of a data sheet (the first one, or `tab`) that hold something, by heading."""
