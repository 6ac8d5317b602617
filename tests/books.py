"""Workbooks as people make them: rows on one sheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import openpyxl


def book_of(rows: Iterable[Sequence[object]], path: Path) -> Path:
    """A workbook of these rows at `path`."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path
