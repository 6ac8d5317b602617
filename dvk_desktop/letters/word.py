"""The text of a .docx: paragraphs, tables, the numbers Word makes itself, and old fonts. Standard library only."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterator
from xml.etree import ElementTree

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.legacy_text import repair_legacy
from dvk_desktop.letters.table_text import TableCell, table_lines

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_NOT_PRINTED = {_FALLBACK, f"{_W}del", f"{_W}moveFrom"}  # the second form of a drawing; what was taken out
_LARGEST_PART = 40 << 20
_MOST_PARTS = 5000
_MOST_COLUMNS = 60  # that a cell of a table reaches over
_DOCUMENT = re.compile(r"word/document[0-9]*\.xml")  # Word in the browser numbers it
UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    ElementTree.ParseError,
    NotImplementedError,
    EOFError,
    RuntimeError,
)
"""What opening and reading the parts of a package may raise when it is damaged."""
_MARGIN = re.compile(r"word/(?:header|footer)\d*\.xml")


def read_docx(data: bytes, name: str, largest_text: int) -> tuple[str, list[str]]:
    """The text of the body with its footnotes, and the texts of page heads and feet.

    Raises `UserError("letter.unreadable.…", name=…)`: `.spreadsheet`, `.binary` (another kind of package), `.damaged`;
    `letter.too_large` when the parts unpack to more than is sensible, `letter.too_long` when the text does.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.namelist()
            if len(parts) > _MOST_PARTS:
                raise UserError("letter.too_large", name=name)
            bodies = sorted(filter(_DOCUMENT.fullmatch, parts))
            if not bodies:
                sheet = any(part.startswith("xl/") for part in parts)
                raise UserError("letter.unreadable.spreadsheet" if sheet else "letter.unreadable.binary", name=name)
            body = part_of(package, bodies[0], name)
            styles = part_of(package, "word/styles.xml", name) if "word/styles.xml" in parts else None
            numbering = part_of(package, "word/numbering.xml", name) if "word/numbering.xml" in parts else None
            notes = part_of(package, "word/footnotes.xml", name) if "word/footnotes.xml" in parts else None
            margins = [part_of(package, part, name) for part in parts[:500] if _MARGIN.fullmatch(part)]
    except UNREADABLE as error:
        raise UserError("letter.unreadable.damaged", name=name) from error
    try:
        return _read(body, notes, margins, _Lists(numbering, styles), name, largest_text)
    except RecursionError as error:  # a table in a table in a table …
        raise UserError("letter.unreadable.damaged", name=name) from error


def _read(
    body: ElementTree.Element,
    notes: ElementTree.Element | None,
    margins: list[ElementTree.Element],
    lists: _Lists,
    name: str,
    largest_text: int,
) -> tuple[str, list[str]]:
    lines = list(_blocks(body.find(f"{_W}body"), lists))
    if notes is not None:
        lines.extend(_blocks(notes, lists))
    text = "\n".join(lines)
    if len(text) > largest_text:
        raise UserError("letter.too_long", name=name, size=len(text), limit=largest_text)
    return text, [line for margin in margins for line in _blocks(margin, lists) if line.strip()]


def part_of(package: zipfile.ZipFile, part: str, name: str) -> ElementTree.Element:
    """One XML part; refused when it declares entities or unpacks to more than `_LARGEST_PART` bytes."""
    with package.open(part) as stream:
        content = stream.read(_LARGEST_PART + 1)
    if len(content) > _LARGEST_PART:
        raise UserError("letter.too_large", name=name, size=len(content), limit=_LARGEST_PART)
    head = content[:4096].replace(b"\x00", b"")
    if b"<!DOCTYPE" in head or b"<!ENTITY" in content:
        raise UserError("letter.unreadable.damaged", name=name)
    return ElementTree.fromstring(content)


def _blocks(parent: ElementTree.Element | None, lists: _Lists) -> Iterator[str]:
    """The lines of paragraphs and tables in order."""
    for block in parent if parent is not None else ():
        if block.tag == f"{_W}p":
            yield from _paragraph(block, lists)
        elif block.tag == f"{_W}tbl":
            yield from _table(block, lists)
        elif block.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}footnote", f"{_W}ins", f"{_W}customXml"):
            yield from _blocks(block, lists)


def _table(table: ElementTree.Element, lists: _Lists) -> Iterator[str]:
    return table_lines([_cell(cell, lists) for cell in row.findall(f"{_W}tc")] for row in table.findall(f"{_W}tr"))


def _cell(cell: ElementTree.Element, lists: _Lists) -> TableCell:
    properties = cell.find(f"{_W}tcPr")
    joined = properties.find(f"{_W}vMerge") if properties is not None else None
    across = _whole(_value(properties, "gridSpan"), 1) if properties is not None else 1
    return TableCell(
        [line for line in _blocks(cell, lists) if line.strip()],
        max(1, min(across, _MOST_COLUMNS)),
        joined is not None and joined.get(f"{_W}val", "continue") == "continue",
    )


def _paragraph(paragraph: ElementTree.Element, lists: _Lists) -> Iterator[str]:
    label = lists.label(paragraph)
    text = "".join(_runs(paragraph))
    boxes = [box for box in _without_fallback(paragraph) if box.tag == f"{_W}txbxContent"]
    yield from (label + text if text.strip() else text).split("\n")
    for box in boxes:
        yield from _blocks(box, lists)


def _without_fallback(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """All descendants; of a drawing kept in two forms only the first, and nothing inside a text box."""
    for child in element:
        if child.tag in _NOT_PRINTED:
            continue
        yield child
        if child.tag != f"{_W}txbxContent":
            yield from _without_fallback(child)


def _runs(paragraph: ElementTree.Element) -> Iterator[str]:
    for run in _without_fallback(paragraph):
        if run.tag != f"{_W}r":
            continue
        if run.find(f"{_W}rPr/{_W}vanish") is not None:
            continue
        font = _font(run)
        capitals = _is_on(run, "caps")
        for piece in run:
            if piece.tag == f"{_W}t":
                text = repair_legacy(piece.text or "", font)[0] if font else piece.text or ""
                yield text.upper() if capitals else text
            elif piece.tag == f"{_W}tab":
                yield "\t"
            elif piece.tag in (f"{_W}br", f"{_W}cr"):
                yield "\n"
            elif piece.tag == f"{_W}noBreakHyphen":
                yield "-"


def _is_on(run: ElementTree.Element, switch: str) -> bool:
    found = run.find(f"{_W}rPr/{_W}{switch}")
    return found is not None and found.get(f"{_W}val") not in ("0", "false", "off")


def _font(run: ElementTree.Element) -> str | None:
    fonts = run.find(f"{_W}rPr/{_W}rFonts")
    return legacy_font((fonts.get(f"{_W}ascii") or "") if fonts is not None else "")


def legacy_font(name: str) -> str | None:
    """The name of a font if its letters are not those of Unicode (".VnTime", "VNI-Times"), else None."""
    name = name.strip("' ")
    return name if name.lower().startswith((".vn", "vni-")) else None


class _Lists:
    """The numbers and bullets Word puts before paragraphs; they are not in the text and must be counted again."""

    def __init__(self, numbering: ElementTree.Element | None, styles: ElementTree.Element | None = None) -> None:
        self._levels: dict[str, dict[int, tuple[str, str, int]]] = {}
        self._abstract: dict[str, str] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._of_style: dict[str, tuple[str, str]] = {}
        for style in styles.findall(f"{_W}style") if styles is not None else ():
            properties = style.find(f"{_W}pPr/{_W}numPr")
            if properties is not None:
                found = _value(properties, "numId"), _value(properties, "ilvl")
                self._of_style[style.get(f"{_W}styleId") or ""] = found
        self._starts: dict[tuple[str, int], int] = {}
        self._begun: set[str] = set()
        if numbering is None:
            return
        for abstract in numbering.findall(f"{_W}abstractNum"):
            levels = {}
            for level in abstract.findall(f"{_W}lvl"):
                start = _whole(_value(level, "start"), 1)
                levels[_whole(level.get(f"{_W}ilvl"), 0)] = _value(level, "numFmt"), _value(level, "lvlText"), start
            self._levels[abstract.get(f"{_W}abstractNumId") or ""] = levels
        for number in numbering.findall(f"{_W}num"):
            identity = number.get(f"{_W}numId") or ""
            self._abstract[identity] = _value(number, "abstractNumId")
            for level in number.findall(f"{_W}lvlOverride"):
                again = _value(level, "startOverride")
                if again.isdigit():
                    self._starts[identity, _whole(level.get(f"{_W}ilvl"), 0)] = int(again)

    def _numbered(self, paragraph: ElementTree.Element) -> tuple[str, str]:
        """The list and level of a paragraph, its own or its style's; ("", "") for none."""
        own = paragraph.find(f"{_W}pPr/{_W}numPr")
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        of_style = self._of_style.get(style.get(f"{_W}val") or "") if style is not None else None
        if own is None:
            return of_style or ("", "")
        return _value(own, "numId") or (of_style or ("", ""))[0], _value(own, "ilvl") or (of_style or ("", ""))[1]

    def label(self, paragraph: ElementTree.Element) -> str:
        """The number of this paragraph with a space behind it ("1. ", "- "), or nothing. Counts on."""
        identity, level_name = self._numbered(paragraph)
        abstract = self._abstract.get(identity, "")
        depth = _whole(level_name, 0)
        level = self._levels.get(abstract, {}).get(depth)
        if level is None:
            return ""
        shape, pattern, start = level
        if shape == "bullet":
            return "- "
        counts = self._counts[abstract]
        if identity not in self._begun:  # a list of its own may begin again at one
            self._begun.add(identity)
            for (owner, at), value in self._starts.items():
                if owner == identity:
                    counts[at] = value - 1
        counts[depth] = counts.get(depth, start - 1) + 1
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]

        def number(hit: re.Match[str]) -> str:
            at = int(hit[1]) - 1
            own = self._levels[abstract].get(at, level)
            return in_shape(counts.get(at, own[2]), own[0])

        return re.sub(r"%([1-9])", number, pattern) + " "


def _value(element: ElementTree.Element, name: str) -> str:
    child = element.find(f"{_W}{name}")
    return (child.get(f"{_W}val") or "") if child is not None else ""


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and re.fullmatch("[0-9]{1,4}", text) else otherwise


def in_shape(number: int, shape: str) -> str:
    """A number as a list prints it; `shape` as Word names it ("upperRoman", "lowerLetter", "decimalZero", …)."""
    if shape in ("upperRoman", "lowerRoman"):
        roman = ""
        for value, letters in ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
            while number >= value and len(roman) < 20:
                roman, number = roman + letters, number - value
        return roman if shape == "upperRoman" else roman.lower()
    if shape in ("upperLetter", "lowerLetter"):
        letter = chr(ord("a") + (number - 1) % 26)
        return letter.upper() if shape == "upperLetter" else letter
    return f"{number:02}" if shape == "decimalZero" else str(number)
