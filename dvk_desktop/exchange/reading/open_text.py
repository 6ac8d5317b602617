"""An .odt (what LibreOffice saves a Word form as) as sheets of cells, as `word` does it with a .docx.

OpenDocument 1.3, part 3: tables (9.1), text (6.1), hidden text (20.405 `text:display`), user-defined metadata (4.3.3).
Runs in the sandbox. Standard library only; entities and parts that unpack to too much are refused.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange.limits import MOST_COLUMNS, MOST_WORD_CELLS
from dvk_desktop.exchange.reading.word import cell_text, limited, marked_rows, part_of, put_together, sheets_of

_ODF = "{urn:oasis:names:tc:opendocument:xmlns:"
_OFFICE, _META, _STYLE = f"{_ODF}office:1.0}}", f"{_ODF}meta:1.0}}", f"{_ODF}style:1.0}}"
_TEXT, _TABLE = f"{_ODF}text:1.0}}", f"{_ODF}table:1.0}}"
_AROUND = frozenset({f"{_TEXT}section", f"{_TABLE}table-rows", f"{_TABLE}table-row-group"})
_GROUPS = _AROUND | {f"{_TABLE}table-header-rows"}
_ASIDE = frozenset(
    {f"{_OFFICE}annotation", f"{_TEXT}note", f"{_TEXT}tracked-changes", f"{_TEXT}ruby-text", f"{_TEXT}list-header"}
)
"""What stands in a text without being part of it: remarks, footnotes, what was deleted."""
_PARAGRAPHS = frozenset({f"{_TEXT}p", f"{_TEXT}h"})
_LONGEST_GAP = 200
"""Spaces that one mark may stand for."""


def open_text_sheets(content: bytes) -> list[dict[str, Any]]:
    """As `word.word_sheets`, for an .odt. UserError "file.damaged", "file.too_large", "file.too_many_cells",
    "file.is_letter" for a text without tables."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            document = part_of(archive, "content.xml")
            styles = part_of(archive, "styles.xml") if "styles.xml" in names else None
            meta = part_of(archive, "meta.xml") if "meta.xml" in names else None
    except (zipfile.BadZipFile, zlib.error, ElementTree.ParseError, KeyError, EOFError, RuntimeError) as error:
        raise UserError("file.damaged") from error
    unseen = _Unseen([each for each in (styles, document) if each is not None])
    body = document.find(f"{_OFFICE}body/{_OFFICE}text")
    try:
        tables = limited(_rows(table, unseen) for table in _tables(body))
    except RecursionError as error:  # sections or runs within one another without end
        raise UserError("file.damaged") from error
    return sheets_of(_manifest(meta) if meta is not None else "", tables)


def _manifest(meta: ElementTree.Element) -> str:
    own = meta.iter(f"{_META}user-defined")
    return put_together((one.get(f"{_META}name", ""), one) for one in own)


class _Unseen:
    """Which styles hide their text: `text:display`, of the style itself or of one that it is made from."""

    def __init__(self, parts: list[ElementTree.Element]) -> None:
        self._said: dict[tuple[str, str], str] = {}
        self._parent: dict[tuple[str, str], str] = {}
        for style in (each for part in parts for each in part.iter(f"{_STYLE}style")):
            key = style.get(f"{_STYLE}family", ""), style.get(f"{_STYLE}name", "")
            self._parent[key] = style.get(f"{_STYLE}parent-style-name", "")
            properties = style.find(f"{_STYLE}text-properties")
            self._said[key] = properties.get(f"{_TEXT}display", "") if properties is not None else ""

    def __call__(self, family: str, name: str, otherwise: bool) -> bool:
        """Whether text of this style is hidden; `otherwise`: whether what it stands in is."""
        passed: set[str] = set()
        while name and name not in passed:
            passed.add(name)
            if said := self._said.get((family, name), ""):
                return said == "none"
            name = self._parent.get((family, name), "")
        return otherwise


def _tables(parent: ElementTree.Element | None) -> Iterator[ElementTree.Element]:
    """The tables that stand in the text; those within a cell are part of it."""
    for block in parent if parent is not None else ():
        if block.tag == f"{_TABLE}table":
            yield block
        elif block.tag in _AROUND:
            yield from _tables(block)


def _lines(parent: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for child in parent:
        if child.tag == f"{_TABLE}table-row":
            yield child
        elif child.tag in _GROUPS:
            yield from _lines(child)


def _rows(table: ElementTree.Element, unseen: _Unseen) -> list[list[Any]]:
    """Lines of cells; a table with hidden text gets a first column that holds it."""
    found: list[tuple[str, list[Any]]] = []
    count = 0
    for row in _lines(table):
        cells: list[Any] = []
        marks: list[str] = []
        for cell in row:
            if cell.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
                continue
            text, mark = cell_text(_paragraph(each, unseen) for each in _paragraphs(cell))
            again = _number(cell.get(f"{_TABLE}number-columns-repeated"), MOST_COLUMNS)
            cells += [text or None] * again
            marks.append(mark)
        again = _number(row.get(f"{_TABLE}number-rows-repeated"), MOST_WORD_CELLS)
        again = again if any(cells) else 1  # nobody repeats an answer; empty lines say nothing
        count += again * len(cells)
        if count > MOST_WORD_CELLS:
            raise UserError("file.too_many_cells", limit=MOST_WORD_CELLS)
        found += [("".join(marks), cells)] * again
    return marked_rows(found)


def _number(text: str | None, most: int) -> int:
    return max(1, min(int(text), most)) if text and text.isascii() and text.isdecimal() and len(text) < 8 else 1


def _paragraphs(parent: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for child in parent:
        if child.tag in _PARAGRAPHS:
            yield child
        elif child.tag not in _ASIDE:
            yield from _paragraphs(child)


def _paragraph(paragraph: ElementTree.Element, unseen: _Unseen) -> tuple[list[str], str]:
    """The pieces of a paragraph that are seen, and its hidden text."""
    seen: list[str] = []
    hidden_text: list[str] = []
    style = paragraph.get(f"{_TEXT}style-name", "")

    def take(element: ElementTree.Element, is_hidden: bool) -> None:
        into = hidden_text if is_hidden else seen
        into.append(element.text or "")
        for child in element:
            if child.tag == f"{_TEXT}s":
                gap = _number(child.get(f"{_TEXT}c"), _LONGEST_GAP)
                into.append(" " * gap)
            elif child.tag == f"{_TEXT}tab":
                into.append("\t")
            elif child.tag == f"{_TEXT}line-break":
                into.append("\n")
            elif child.tag == f"{_TEXT}span":
                take(child, unseen("text", child.get(f"{_TEXT}style-name", ""), is_hidden))
            elif child.tag not in _ASIDE:
                take(child, is_hidden)
            into.append(child.tail or "")

    take(paragraph, unseen("paragraph", style, False))
    return seen, "".join(hidden_text)
