"""Pasted texts and text files as tables: what was copied from Excel or Word (tabs), a CSV, or lines of a message."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Any

from dvk_desktop.domain.office_words import is_listed
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
    """Rows of cells if the text is a table: tabs, or a sign that parts it into rows of as many cells each. Commas
    within the lines of a numbered list are only commas."""
    lines = [line for line in text.splitlines() if line.strip()]
    if any("\t" in line for line in lines):
        return _parsed(text, "\t")
    if len(lines) < 2 or sum(map(is_listed, lines)) * 2 >= len(lines):
        return None
    for sign in ";,":
        rows = _parsed(text, sign)
        widths = [len(row) for row in rows or () if row]
        usual = max(set(widths), key=widths.count, default=0)
        if rows is not None and usual >= 3 and widths.count(usual) >= 0.8 * len(widths):
            return rows
    return None


def _parsed(text: str, sign: str) -> list[list[str]] | None:
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=sign))
    except csv.Error:
        return None


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
