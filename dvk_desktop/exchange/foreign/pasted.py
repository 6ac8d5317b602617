"""Pasted texts and text files as tables: what was copied from Excel or Word (tabs), a CSV, or lines of a message."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Any

from dvk_desktop.domain.text import clean, fold
from dvk_desktop.exchange.foreign.reading import tables_of
from dvk_desktop.language import label
from dvk_desktop.usecases.exchange.foreign.lines import PARTS, PastedText, read_lines
from dvk_desktop.usecases.exchange.foreign.tables import ForeignColumn, ForeignRow, ForeignTable, LeftOut

_FIELDS = {"unit": "owner"}


def tables_of_text(text: str) -> tuple[ForeignTable, ...]:
    """The table in a text; none only for a text without words."""
    rows = _cells(text)
    if rows is not None:
        found = tables_of([{"name": "", "hidden": False, "cells": rows}])
        if any(table.rows for table in found):
            return found
        headless = _headless(rows)
        return (headless,) if headless is not None else ()
    read = read_lines(text)
    return (_of_lines(read),) if read.lines else ()


def _cells(text: str) -> list[list[str]] | None:
    """Rows of cells if the text is a table: tabs, or a sign that parts most lines into as many cells each."""
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return None
    for sign in "\t;,":
        counts = [line.count(sign) for line in lines]
        usual = max(set(counts), key=lambda count: (counts.count(count), count))
        regular = usual >= (1 if sign == "\t" else 2) and counts.count(usual) >= 0.7 * len(counts)
        if (sign == "\t" and max(counts) >= 1) or (regular and len(lines) >= 2 and _is_heading(lines, sign)):
            try:
                return list(csv.reader(io.StringIO(text, newline=""), delimiter=sign))
            except csv.Error:
                return None
    return None


def _is_heading(lines: Sequence[str], sign: str) -> bool:
    """Signs within sentences part lines as well: only below a row of short headings are they columns."""
    cells = [fold(cell) for cell in lines[0].split(sign)]
    short = all(0 < len(cell) <= 60 and not any(letter.isdigit() for letter in cell) for cell in cells)
    known = {"stt", "tt", "ten", "ten mo hinh", "don vi", "linh vuc", "ho va ten", "so dien thoai", "dien thoai"}
    return short and any(cell in known or cell.startswith("ten ") for cell in cells)


def _headless(rows: Sequence[Sequence[str]]) -> ForeignTable | None:
    """A table copied without its heading: its columns are known by their contents alone."""
    width = max(map(len, rows), default=0)
    filled = [
        (number, tuple(clean(cell, multiline=True) for cell in (*row, *[""] * (width - len(row)))))
        for number, row in enumerate(rows, start=1)
        if any(cell.strip() for cell in row)
    ]
    if not filled or width < 1:
        return None
    columns = tuple(ForeignColumn(place, "", f"#{place + 1}", _counts(filled, place)) for place in range(width))
    return ForeignTable("", False, (), (0, 0), 0, columns, tuple(ForeignRow(n, cells) for n, cells in filled))


def _counts(rows: Sequence[tuple[int, tuple[Any, ...]]], place: int) -> bool:
    """Whether a column only numbers the rows: 1, 2, 3 …"""
    texts = [str(cells[place]).rstrip(".)") for _, cells in rows]
    return place == 0 and len(texts) > 1 and all(text == str(number) for number, text in enumerate(texts, start=1))


def _of_lines(read: PastedText) -> ForeignTable:
    parts = [part for part in PARTS if part == "name" or any(getattr(line, part) for _, line in read.lines)]
    columns = []
    for place, part in enumerate(parts):
        heading = label(f"field.practice_model.{_FIELDS.get(part, part)}", "vi")
        columns.append(ForeignColumn(place, heading, fold(heading)))
    return ForeignTable(
        sheet="",
        hidden=False,
        title=tuple(said for _, said in read.said),
        heading_rows=(0, 0),
        number_row=0,
        columns=tuple(columns),
        rows=tuple(ForeignRow(number, tuple(getattr(line, part) for part in parts)) for number, line in read.lines),
        left_out={number: LeftOut.NOTE for number, _ in read.said},
        from_lines=True,
    )
