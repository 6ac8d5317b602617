"""A .docx as sheets of cells, for the same reader as workbooks: each table a sheet, hidden text in a column of its own.

Runs in the sandbox. Standard library only; entities and parts that unpack to too much are refused.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from xml.etree import ElementTree

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.office_words import plain_label
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.limits import LARGEST_WORD_PART, MOST_WORD_CELLS
from dvk_desktop.exchange.reading.recognise import WORD_BODY
from dvk_desktop.runtime.sandbox_wire import Table

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PROPERTY = re.compile(r"dvk(\d*)")
_EMPTY_MARK = "-"
_FEWEST = 4
"""Lines that make a table of two columns a form."""
_CHOOSE = "Chọn một mục"
_DOTS = re.compile(r"[.…_\s]{3,}")


def word_sheets(content: bytes) -> list[dict[str, Any]]:
    """The tables of the document as `{"name", "hidden", "cells"}`; first the manifest of a form of ours, if it has one.

    UserError "file.damaged", "file.too_many_cells", "file.is_letter" for a text without tables.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            body = part_of(archive, next(filter(WORD_BODY.fullmatch, sorted(names)), "")).find(f"{_W}body")
            custom = part_of(archive, "docProps/custom.xml") if "docProps/custom.xml" in names else None
    except (zipfile.BadZipFile, zlib.error, ElementTree.ParseError, KeyError, EOFError, RuntimeError) as error:
        raise UserError("file.damaged") from error
    try:
        tables = limited(_rows(table) for table in _tables(body))
    except RecursionError as error:  # tables within tables without end
        raise UserError("file.damaged") from error
    return sheets_of(_manifest(custom) if custom is not None else "", tables)


def sheets_of(manifest: str, tables: list[list[list[Any]]]) -> list[dict[str, Any]]:
    """The tables of a text document as `word_sheets` gives them. `manifest`: its text, "" without one. UserError
    "file.is_letter" if there is no table."""
    if not tables:
        raise UserError("file.is_letter")
    sheets: list[dict[str, Any]] = []
    if manifest:
        sheets.append({"name": hidden.HIDDEN_SHEET, "hidden": True, "cells": Table([[hidden.LEDGER, manifest]])})
    ours = any(isinstance(row[0], str) and row[0].startswith(hidden.FORM) for rows in tables for row in rows if row)
    named = {f"Bảng {number}": rows for number, rows in enumerate(tables, start=1)}
    if not ours and not sheets:
        named = _laid_down(named)
    return [*sheets, *({"name": name, "hidden": False, "cells": Table(rows)} for name, rows in named.items())]


def limited(tables: Iterable[list[list[Any]]]) -> list[list[list[Any]]]:
    """All tables. UserError "file.too_many_cells" as soon as they have more than may be."""
    found: list[list[list[Any]]] = []
    count = 0
    for table in tables:
        found.append(table)
        count += sum(map(len, table))
        if count > MOST_WORD_CELLS:
            raise UserError("file.too_many_cells", limit=MOST_WORD_CELLS)
    return found


def _laid_down(tables: dict[str, list[list[Any]]]) -> dict[str, list[list[Any]]]:
    """Foreign forms (labels left, answers right) as lists: a column a label; forms alike follow one another."""
    found: dict[str, list[list[Any]]] = {}
    lists: dict[tuple[str, ...], list[list[Any]]] = {}
    for name, table in tables.items():
        rows = [row for row in table if any(row)] if all(len(row) == 2 for row in table) else table
        labels = tuple(str(row[0] or "") for row in rows)
        if len(rows) < _FEWEST or any(len(row) != 2 for row in rows) or not all(labels):
            found[name] = rows
            continue
        plain = tuple(plain_label(label).rstrip(" :*()") for label in labels)
        if plain not in lists:
            lists[plain] = found[name] = [list(plain)]
        lists[plain].append([row[1] for row in rows])
    return found


def part_of(archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    """The XML of a part. UserError "file.too_large", "file.damaged" (it declares entities); KeyError without it."""
    with archive.open(part) as stream:
        content = stream.read(LARGEST_WORD_PART + 1)
    if len(content) > LARGEST_WORD_PART:
        raise UserError("file.too_large", limit=LARGEST_WORD_PART)
    head = content[:4096].replace(b"\x00", b"")
    if b"<!DOCTYPE" in head or b"<!ENTITY" in content:
        raise UserError("file.damaged")
    return ElementTree.fromstring(content)


def _manifest(custom: ElementTree.Element) -> str:
    return put_together((one.get("name", ""), one) for one in custom)


def put_together(properties: Iterable[tuple[str, ElementTree.Element]]) -> str:
    """The text of our manifest from a document's own properties (name and element), whatever their order."""
    pieces: dict[int, str] = {}
    for name, one in properties:
        if (hit := _PROPERTY.fullmatch(name)) is not None:
            pieces[int(hit[1] or 0)] = "".join(one.itertext())
    return "".join(pieces[number] for number in sorted(pieces))


def _tables(parent: ElementTree.Element | None) -> Iterator[ElementTree.Element]:
    """The tables that stand in the text; those within a cell are part of it."""
    for block in parent if parent is not None else ():
        if block.tag == f"{_W}tbl":
            yield block
        elif block.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}customXml", f"{_W}ins"):
            yield from _tables(block)


def _rows(table: ElementTree.Element) -> list[list[Any]]:
    """Lines of cells; a table with hidden text gets a first column that holds it."""
    found: list[tuple[str, list[Any]]] = []
    for row in _children(table, "tr"):
        marks: list[str] = []
        cells: list[Any] = []
        for cell in _children(row, "tc"):
            text, mark = _cell(cell)
            cells.append(text or None)
            marks.append(mark)
            span = cell.find(f"{_W}tcPr/{_W}gridSpan")
            cells += [None] * (min(_number(span), 60) - 1)
        found.append(("".join(marks), cells))
    return marked_rows(found)


def marked_rows(found: Sequence[tuple[str, list[Any]]]) -> list[list[Any]]:
    """Lines of equal length from (hidden text, cells) a line; with hidden text anywhere it is the first column."""
    width = max((len(cells) for _, cells in found), default=0)
    if not any(mark for mark, _ in found):
        return [[*cells, *[None] * (width - len(cells))] for _, cells in found]
    return [
        [mark if mark not in ("", _EMPTY_MARK) else None, *cells, *[None] * (width - len(cells))]
        for mark, cells in found
    ]


def _number(element: ElementTree.Element | None) -> int:
    text = element.get(f"{_W}val", "") if element is not None else ""
    return int(text) if text.isdecimal() and len(text) < 4 else 1


def _children(parent: ElementTree.Element, tag: str) -> Iterator[ElementTree.Element]:
    for child in parent:
        if child.tag == f"{_W}{tag}":
            yield child
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}customXml", f"{_W}ins"):
            yield from _children(child, tag)


def _cell(cell: ElementTree.Element) -> tuple[str, str]:
    return cell_text(_runs(paragraph) for paragraph in cell.iter(f"{_W}p"))


def cell_text(paragraphs: Iterable[tuple[list[str], str]]) -> tuple[str, str]:
    """The text of a cell, a line a paragraph, and its hidden text. A paragraph is the pieces that are seen, in order,
    and its hidden text. A note of ours about a wrong answer is left out, and what stands where nothing was chosen."""
    lines: list[str] = []
    marks: list[str] = []
    for pieces, unseen in paragraphs:
        # A piece of its own: what somebody typed beside it is the answer.
        seen = "".join(text for text in pieces if text.strip() != _CHOOSE)
        if unseen.startswith(hidden.NOTE):
            continue
        marks.append(unseen)
        lines.append("" if _DOTS.fullmatch(seen) else seen)
    return "\n".join(lines).strip(), "".join(marks).strip()


def _runs(paragraph: ElementTree.Element) -> tuple[list[str], str]:
    seen: list[str] = []
    unseen: list[str] = []
    for run in _text_runs(paragraph):
        text = "".join(_texts(run))
        vanish = run.find(f"{_W}rPr/{_W}vanish")
        hidden_text = vanish is not None and vanish.get(f"{_W}val", "1") not in ("0", "false", "off")
        (unseen if hidden_text else seen).append(text)
    return seen, "".join(unseen)


def _text_runs(parent: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for child in parent:
        if child.tag == f"{_W}r":
            yield child
        elif child.tag not in (f"{_W}del", f"{_W}moveFrom", _FALLBACK, f"{_W}sdtPr", f"{_W}pPr"):
            yield from _text_runs(child)


def _texts(run: ElementTree.Element) -> Sequence[str]:
    found = []
    for part in run.iter():
        if part.tag == f"{_W}t":
            found.append(part.text or "")
        elif part.tag == f"{_W}tab":
            found.append("\t")
        elif part.tag in (f"{_W}br", f"{_W}cr"):
            found.append("\n")
    return found
