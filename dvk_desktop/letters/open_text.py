"""The text of an .odt, as `word` gives that of a .docx: paragraphs, tables, numbers of lists, text boxes, footnotes.

OpenDocument 1.3, part 3: text (6.1), lists (5.3) and their numbers (16.30), tables (9.1), boxes (10.4.2), page heads
(16.10). Standard library only.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.legacy_text import repair_legacy
from dvk_desktop.letters.table_text import TableCell, table_lines
from dvk_desktop.letters.word import UNREADABLE, in_shape, legacy_font, part_of

_ODF = "{urn:oasis:names:tc:opendocument:xmlns:"
_OFFICE, _STYLE, _DRAW = f"{_ODF}office:1.0}}", f"{_ODF}style:1.0}}", f"{_ODF}drawing:1.0}}"
_TEXT, _TABLE, _FO = f"{_ODF}text:1.0}}", f"{_ODF}table:1.0}}", f"{_ODF}xsl-fo-compatible:1.0}}"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_PARAGRAPHS = frozenset({f"{_TEXT}p", f"{_TEXT}h"})
_ASIDE = frozenset({f"{_OFFICE}annotation", f"{_TEXT}tracked-changes", f"{_TEXT}ruby-text", f"{_TEXT}note-citation"})
"""What stands in a text without being printed as part of it: remarks, what was deleted."""
_ROWS = frozenset({f"{_TABLE}table-header-rows", f"{_TABLE}table-rows", f"{_TABLE}table-row-group"})
_SHAPES = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_BLANKS = re.compile(r"[ \t\r\n]+")
_LONGEST_GAP = 200  # spaces that one mark may stand for
_MOST_COLUMNS = 60
_ENCRYPTED = b"encryption-data"


def is_open_text(data: bytes) -> bool:
    """Whether a package is an OpenDocument text (or its template): it says so unpacked at its very beginning."""
    return b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:200]


def read_open_text(data: bytes, name: str, largest_text: int) -> tuple[str, list[str]]:
    """The text of the body with its footnotes, and the texts of page heads and feet.

    Raises `UserError("letter.unreadable.…", name=…)`: `.damaged`, `.encrypted`; `letter.too_large` when a part unpacks
    to more than is sensible, `letter.too_long` when the text does.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.namelist()
            manifest = "META-INF/manifest.xml"
            if manifest in parts and _ENCRYPTED in package.open(manifest).read(1 << 20):
                raise UserError("letter.unreadable.encrypted", name=name)
            content = part_of(package, "content.xml", name)
            styles = part_of(package, "styles.xml", name) if "styles.xml" in parts else None
        reader = _Reader([each for each in (styles, content) if each is not None], name, largest_text)
        lines = list(reader.blocks(content.find(f"{_OFFICE}body/{_OFFICE}text")))
        notes = [line for body in content.iter(f"{_TEXT}note-body") for line in reader.blocks(body)]
        return "\n".join([*lines, *notes]), list(_margins(styles, reader))
    except (*UNREADABLE, KeyError, RecursionError) as error:  # lists in lists in lists …
        raise UserError("letter.unreadable.damaged", name=name) from error


def _margins(styles: ElementTree.Element | None, reader: _Reader) -> Iterator[str]:
    for page in styles.iter(f"{_STYLE}master-page") if styles is not None else ():
        for margin in page:
            yield from (line for line in reader.blocks(margin) if line.strip())


@dataclass(frozen=True, slots=True)
class _Look:
    """How text of a style looks; what the style does not say is None."""

    hidden: bool | None = None
    capitals: bool | None = None
    font: str | None = None

    def under(self, outer: _Look) -> _Look:
        """This look where it says something, else the outer one."""
        return _Look(
            outer.hidden if self.hidden is None else self.hidden,
            outer.capitals if self.capitals is None else self.capitals,
            self.font or outer.font,
        )


class _Styles:
    """The looks of named styles, with what they take from the styles they are made from; and the levels of lists."""

    def __init__(self, parts: list[ElementTree.Element]) -> None:
        self._own: dict[tuple[str, str], tuple[_Look, str]] = {}
        self.levels: dict[str, dict[int, ElementTree.Element]] = {}
        for part in parts:
            for style in part.iter(f"{_STYLE}style"):
                key = style.get(f"{_STYLE}family", ""), style.get(f"{_STYLE}name", "")
                said = style.find(f"{_STYLE}text-properties")
                self._own[key] = _look(said), style.get(f"{_STYLE}parent-style-name", "")
            for style in part.iter(f"{_TEXT}list-style"):
                levels = {int(each.get(f"{_TEXT}level", "0")): each for each in style if _is_level(each)}
                self.levels[style.get(f"{_STYLE}name", "")] = levels

    def look(self, family: str, name: str) -> _Look:
        found, passed = _Look(), set()
        while name not in passed and (family, name) in self._own:
            passed.add(name)
            own, parent = self._own[family, name]
            found, name = found.under(own), parent
        return found


def _is_level(element: ElementTree.Element) -> bool:
    level = element.get(f"{_TEXT}level", "")
    return level.isascii() and level.isdecimal() and len(level) < 3


def _look(said: ElementTree.Element | None) -> _Look:
    if said is None:
        return _Look()
    display, transform = said.get(f"{_TEXT}display"), said.get(f"{_FO}text-transform")
    font = said.get(f"{_STYLE}font-name") or said.get(f"{_FO}font-family") or ""
    return _Look(
        display == "none" if display else None, transform == "uppercase" if transform else None, legacy_font(font)
    )


class _Reader:
    """Lines of blocks. Counts lists on, and the characters that are left until the text is too long."""

    def __init__(self, parts: list[ElementTree.Element], name: str, largest_text: int) -> None:
        self._styles = _Styles(parts)
        self._name, self._most, self._left = name, largest_text, largest_text
        self._counts: dict[str, dict[int, int]] = {}

    def blocks(self, parent: Iterable[ElementTree.Element] | None) -> Iterator[str]:
        """The lines of paragraphs, lists and tables in order."""
        for block in parent if parent is not None else ():
            if block.tag in _PARAGRAPHS:
                yield from self._paragraph(block)
            elif block.tag == f"{_TEXT}list":
                yield from self._list(block, "", 1, {})
            elif block.tag == f"{_TABLE}table":
                yield from table_lines(
                    [
                        TableCell([line for line in self.blocks(cell) if line.strip()], across, continued)
                        for cell, across, continued in _cells(row)
                    ]
                    for row in _rows(block)
                )
            elif block.tag not in _ASIDE:
                yield from self.blocks(block)

    def _list(self, block: ElementTree.Element, style: str, depth: int, counts: dict[int, int]) -> Iterator[str]:
        style = block.get(f"{_TEXT}style-name", "") or style
        if depth == 1:
            continued = block.get(f"{_TEXT}continue-list", "")
            if not continued and block.get(f"{_TEXT}continue-numbering") == "true":
                continued = f"style {style}"
            counts = self._counts.get(continued, {})
            self._counts[block.get(_XML_ID, "")] = self._counts[f"style {style}"] = counts
        for item in block:
            labelled = item.tag != f"{_TEXT}list-item"  # a list's header has no number
            for part in item:
                if part.tag == f"{_TEXT}list":
                    yield from self._list(part, style, depth + 1, counts)
                elif part.tag in _PARAGRAPHS:
                    label = "" if labelled else self._label(style, depth, counts, item.get(f"{_TEXT}start-value"))
                    labelled = True
                    yield from self._paragraph(part, label)
                else:
                    yield from self.blocks([part])

    def _label(self, style: str, depth: int, counts: dict[int, int], begins: str | None) -> str:
        """The number of an entry with a space behind it ("1. ", "- "), or nothing."""
        levels = self._styles.levels.get(style, {})
        level = levels.get(depth)
        if level is None:
            return ""
        if level.tag != f"{_TEXT}list-level-style-number":
            return "- "
        start = _number(begins or level.get(f"{_TEXT}start-value"), 1, 9999)
        counts[depth] = start if begins or depth not in counts else counts[depth] + 1
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]
        shown = _number(level.get(f"{_TEXT}display-levels"), 1, depth)
        numbers = [self._printed(levels.get(at), counts.get(at, 1)) for at in range(depth - shown + 1, depth + 1)]
        label = ".".join(filter(None, numbers))
        if not label:
            return ""
        return f"{level.get(f'{_STYLE}num-prefix', '')}{label}{level.get(f'{_STYLE}num-suffix', '')} "

    @staticmethod
    def _printed(level: ElementTree.Element | None, number: int) -> str:
        shape = _SHAPES.get(level.get(f"{_STYLE}num-format", "")) if level is not None else None
        return in_shape(number, shape) if shape is not None else ""

    def _paragraph(self, paragraph: ElementTree.Element, label: str = "") -> Iterator[str]:
        boxes: list[ElementTree.Element] = []
        look = self._styles.look("paragraph", paragraph.get(f"{_TEXT}style-name", ""))
        text = "".join(self._pieces(paragraph, look, boxes))
        yield from (label + text if text.strip() else text).split("\n")
        for box in boxes:
            yield from self.blocks(box)

    def _pieces(self, element: ElementTree.Element, look: _Look, boxes: list[ElementTree.Element]) -> Iterator[str]:
        yield self._shown(_collapsed(element.text), look)
        for child in element:
            if child.tag == f"{_TEXT}s":
                yield self._shown(" " * _number(child.get(f"{_TEXT}c"), 1, _LONGEST_GAP), look)
            elif child.tag == f"{_TEXT}tab":
                yield self._shown("\t", look)
            elif child.tag == f"{_TEXT}line-break":
                yield self._shown("\n", look)
            elif child.tag.startswith(_DRAW):  # a box, or a shape with words in it
                boxes.append(child)
            elif child.tag == f"{_TEXT}span":
                own = self._styles.look("text", child.get(f"{_TEXT}style-name", ""))
                yield from self._pieces(child, own.under(look), boxes)
            elif child.tag not in _ASIDE and child.tag != f"{_TEXT}note":
                yield from self._pieces(child, look, boxes)
            yield self._shown(_collapsed(child.tail), look)

    def _shown(self, text: str, look: _Look) -> str:
        if not text or look.hidden:
            return ""
        self._left -= len(text)
        if self._left < 0:
            raise UserError("letter.too_long", name=self._name, size=self._most - self._left, limit=self._most)
        text = repair_legacy(text, look.font)[0] if look.font else text
        return text.upper() if look.capitals else text


def _rows(table: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for child in table:
        if child.tag == f"{_TABLE}table-row":
            yield child
        elif child.tag in _ROWS:
            yield from _rows(child)


def _cells(row: ElementTree.Element) -> Iterator[tuple[ElementTree.Element, int, bool]]:
    """The cells of a row with the columns they reach over, and whether one above reaches down to it; those that a cell
    to the left reaches over are none of their own (as in Word)."""
    covered = 0
    for cell in row:
        repeated = _number(cell.get(f"{_TABLE}number-columns-repeated"), 1, _MOST_COLUMNS)
        if cell.tag == f"{_TABLE}table-cell":
            across = _number(cell.get(f"{_TABLE}number-columns-spanned"), 1, _MOST_COLUMNS)
            covered = across - 1
            yield cell, across, False
        elif cell.tag == f"{_TABLE}covered-table-cell":
            if covered < repeated:
                yield cell, repeated - max(covered, 0), True
            covered -= repeated


def _collapsed(text: str | None) -> str:
    """Text as it counts (6.1.2): line ends and indents of the file are one space."""
    return _BLANKS.sub(" ", text or "")


def _number(text: str | None, otherwise: int, most: int) -> int:
    return max(1, min(int(text), most)) if text and text.isascii() and text.isdecimal() and len(text) < 8 else otherwise
