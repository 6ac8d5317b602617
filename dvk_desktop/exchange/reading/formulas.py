"""Cells whose formula shows no value: the reader gives them as empty, and an empty cell would be taken for a clearing.

Runs in the sandbox; standard library only. Looks at the parts of an .xlsx as bytes: nothing is parsed that could be
expanded, and a part without errors and formulas costs its unpacking and one search.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import unescape
from posixpath import join, normpath
from typing import NamedTuple

from dvk_desktop.exchange.limits import LARGEST_SHEET_PART, MOST_WITHOUT_VALUE

_PIECE = 1 << 17
"""Bytes looked at together."""

UNKNOWN = "#FORMULA"
"""What is put where a formula was never calculated."""

_SHEET = re.compile(rb"<(?:\w+:)?sheet\b([^>]*)>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b([^>]*)>")
_ERROR = re.compile(rb'<(?:\w+:)?c\b([^>]*\bt="e"[^>]*)>(.{0,2000}?)</(?:\w+:)?c>', re.DOTALL)
_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*\bhidden=[^>]*)")
_PREFIX = re.compile(rb"<\w+:worksheet\b")
_FORMULA = re.compile(
    rb"<(?:\w+:)?c\b([^>]*)><(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:</(?:\w+:)?c>|<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)"
)
_VALUE = re.compile(rb"<(?:\w+:)?v>([^<]{1,40})</")
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


def without_value(content: bytes, hidden: dict[str, list[int]] | None = None) -> dict[str, dict[tuple[int, int], str]]:
    """Sheet name → (row, column) from 0 → the error that stands there, or `UNKNOWN`. Nothing for what is no .xlsx.

    `hidden` is filled with the rows (from 0) that each sheet hides, since its XML is at hand.
    """
    found: dict[str, dict[tuple[int, int], str]] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = {name.lower(): name for name in archive.namelist()}
            for sheet, part in parts_of(archive, names, _sheets).items():
                info = archive.getinfo(part)
                if info.file_size > LARGEST_SHEET_PART:
                    continue
                seen = _looked_through(archive, info)
                if seen.tells and (cells := _cells(archive.read(info))):
                    found[sheet] = cells
                if hidden is not None and seen.hidden:
                    hidden[sheet] = seen.hidden
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, KeyError, NotImplementedError, RuntimeError, EOFError):
        return found  # the workbook itself says better what is wrong with it
    return found


class _Seen(NamedTuple):
    """What a sheet has: anything that may be an error or a formula; rows, from 0, that are hidden."""

    tells: bool
    hidden: list[int]


def _looked_through(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> _Seen:
    """A look at a sheet that never holds all of it: most have nothing that would have to be read a second time."""
    tells, rows, prefixed = False, list[int](), None
    for xml in _whole_tags(archive, info):
        if prefixed is None:
            prefixed = _PREFIX.search(xml, 0, 4096) is not None
        tells = tells or b't="e"' in xml or _has_formula(xml, prefixed=prefixed)
        rows += hidden_rows(xml)
    return _Seen(tells, rows)


def _whole_tags(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """The contents of a part, a piece at a time, cut before the beginning of a tag."""
    with archive.open(info) as stream:
        rest: list[bytes] = []
        while piece := stream.read(_PIECE):
            if (cut := piece.rfind(b"<")) < 0:
                rest.append(piece)
                continue
            yield b"".join([*rest, piece[:cut]])
            rest = [piece[cut:]]
        yield b"".join(rest)


def hidden_rows(xml: bytes) -> list[int]:
    """The rows of a sheet, from 0, that are hidden (by hand or by a filter)."""
    tags = (xml[xml.rfind(b"<", 0, place) : xml.find(b">", place)] for place in _places(xml, b"hidden="))
    rows = [_attributes(hit[1]) for tag in tags if (hit := _ROW.match(tag))]
    return [int(row["r"]) - 1 for row in rows if row.get("hidden") in ("1", "true") and row.get("r", "").isdigit()]


def _cells(xml: bytes) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    if b't="e"' in xml:
        for hit in _ERROR.finditer(xml):
            value = _VALUE.search(hit[2])
            _enter(found, hit[1], value[1].decode("ascii", "replace") if value else UNKNOWN)
    for hit in _FORMULA.finditer(xml):
        if b't="str"' not in hit[1]:
            _enter(found, hit[1], UNKNOWN)
    return found


def _has_formula(xml: bytes, *, prefixed: bool) -> bool:
    """Whether there is any element `f`; <formula1>, the lists of dropdowns, is none. Many megabytes, so as few searches
    as will do: a prefix before the names of elements stands before that of the first one too."""
    marks = (b"<f", b":f") if prefixed else (b"<f",)
    return any(xml[place + 2 : place + 3] in (b">", b" ", b"/", b"\n", b"\t", b"\r")
               for mark in marks for place in _places(xml, mark))  # fmt: skip


def _places(xml: bytes, mark: bytes) -> Iterator[int]:
    place = xml.find(mark)
    while place >= 0:
        yield place
        place = xml.find(mark, place + len(mark))


def _enter(found: dict[tuple[int, int], str], attributes: bytes, value: str) -> None:
    place = _PLACE.fullmatch(_attributes(attributes).get("r", ""))
    if place is None or len(found) >= MOST_WITHOUT_VALUE:
        return
    column = 0
    for letter in place[1]:
        column = column * 26 + ord(letter) - 64
    found.setdefault((int(place[2]) - 1, column - 1), value)


def parts_of(
    archive: zipfile.ZipFile, names: Mapping[str, str], sheets: Callable[[bytes], Iterable[tuple[str, str]]]
) -> dict[str, str]:
    """Sheet name → name of its part. `names`: lower case → as written; `sheets`: name and relation of each sheet, from
    the start of the part that lists them."""
    book = names.get("xl/workbook.xml") or names.get("xl/workbook.bin")
    relations = names.get(f"xl/_rels/{book.lower().rpartition('/')[2]}.rels") if book is not None else None
    if book is None or relations is None:
        return {}
    targets: dict[str, str] = {}
    for hit in _RELATION.finditer(archive.read(relations)[: 1 << 20]):
        said = _attributes(hit[1])
        target = said.get("Target", "")
        path = target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
        targets[said.get("Id", "")] = names.get(path.lower(), "")
    listed = sheets(archive.read(book)[: 1 << 20])
    return {name: part for name, identity in listed if (part := targets.get(identity, ""))}


def _sheets(book: bytes) -> Iterator[tuple[str, str]]:
    for hit in _SHEET.finditer(book):
        said = _attributes(hit[1])
        yield said.get("name", ""), next((value for name, value in said.items() if name.endswith(":id")), "")


def _attributes(text: bytes) -> dict[str, str]:
    pairs = re.findall(r"([\w:]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", text.decode("utf-8", "replace"))
    return {name: unescape(one or other) for name, one, other in pairs}
