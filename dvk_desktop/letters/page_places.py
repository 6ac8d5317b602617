"""Where what was found in the text of a letter stands on the pages of its PDF.

Text and page are compared by their letters and digits alone: spaces, line ends and the order of columns differ between
what a PDF draws and what was read. Where letters occur several times, those around them decide.
"""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dvk_desktop.usecases.pictures import Area, PageMark

_AROUND = 24  # letters on each side that are compared
_FINE = 100_000  # parts of a page that its points are counted in
_MOST_LETTERS = 60_000  # on one page
Box = Area


@dataclass(frozen=True, slots=True)
class PageLetters:
    """The letters and digits of a page in the order they are drawn, without marks and case, each with its box."""

    key: str
    boxes: tuple[Box, ...]


def bare_letters(character: str) -> str:
    """A character as it is compared: its letters without marks and case, "" for signs and spaces."""
    plain = unicodedata.normalize("NFD", character.lower()).replace("đ", "d")
    return "".join(each for each in plain if each.isalnum())


def letters_of(page: Any) -> PageLetters:
    """The letters of a page of the PDF library. A page that is turned has none: its places are not marked."""
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # late and untyped: only needed for pdf files

    if page.get_rotation():
        return PageLetters("", ())
    width, height = page.get_width() or 1.0, page.get_height() or 1.0
    x0, y0 = page.get_cropbox()[:2]
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    texts = page.get_textpage()
    keys: list[str] = []
    boxes: list[Box] = []
    try:
        for at in range(min(texts.count_chars(), _MOST_LETTERS)):
            code = pdfium.FPDFText_GetUnicode(texts.raw, at)
            letters = bare_letters(chr(code)) if code else ""
            if not letters:
                continue
            pdfium.FPDFText_GetCharBox(texts.raw, at, left, right, bottom, top)
            box = (
                (left.value - x0) / width,
                1 - (top.value - y0) / height,
                (right.value - x0) / width,
                1 - (bottom.value - y0) / height,
            )
            keys.append(letters)
            boxes.extend([box] * len(letters))
    finally:
        texts.close()
    return PageLetters("".join(keys), tuple(boxes))


def words_in(page: Any, area: Area) -> str:
    """What is written within `area` of a page of the PDF library, as the file says it; turned pages too."""
    import pypdfium2.raw as pdfium  # late: as above

    x, y = ctypes.c_double(), ctypes.c_double()
    corners = []
    for across, down in ((area[0], area[1]), (area[2], area[3])):
        point = round(across * _FINE), round(down * _FINE)
        pdfium.FPDF_DeviceToPage(page.raw, 0, 0, _FINE, _FINE, 0, *point, x, y)
        corners.append((x.value, y.value))
    (x0, x1), (y0, y1) = (sorted(pair) for pair in zip(*corners, strict=True))
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    texts = page.get_textpage()
    found: list[str] = []
    inside = False
    try:
        for at in range(min(texts.count_chars(), _MOST_LETTERS)):
            code = pdfium.FPDFText_GetUnicode(texts.raw, at)
            character = chr(code) if code else ""
            if not character.isspace():
                pdfium.FPDFText_GetCharBox(texts.raw, at, left, right, bottom, top)
                inside = x0 <= (left.value + right.value) / 2 <= x1 and y0 <= (bottom.value + top.value) / 2 <= y1
            if inside:
                found.append(character)
            elif found and not found[-1].isspace():
                found.append(" ")
    finally:
        texts.close()
    return "".join(found)


def located(text: str, spans: Sequence[tuple[int, int]], pages: Sequence[PageLetters]) -> tuple[PageMark, ...]:
    """See `PagePictures.marks`."""
    keys = [bare_letters(character) for character in text]
    starts = [0]
    for key in keys:
        starts.append(starts[-1] + len(key))
    whole = "".join(keys)
    marks: list[PageMark] = []
    for item, (start, end) in enumerate(spans):
        first, last = starts[min(start, len(keys))], starts[min(end, len(keys))]
        found = _best(whole, first, last, pages) if last > first else None
        if found is not None:
            page, at = found
            lines = _lines(pages[page].boxes[at : at + last - first])
            marks.extend(PageMark(item, page, box[0], box[1], box[2] - box[0], box[3] - box[1]) for box in lines)
    return tuple(marks)


def _best(whole: str, first: int, last: int, pages: Sequence[PageLetters]) -> tuple[int, int] | None:
    """Page and place of the letters `whole[first:last]`: of several places the one whose surroundings agree most, of
    equals the first."""
    wanted = whole[first:last]
    before, after = whole[max(0, first - _AROUND) : first][::-1], whole[last : last + _AROUND]
    best: tuple[int, int, int] | None = None
    for number, page in enumerate(pages):
        at = page.key.find(wanted)
        while at >= 0:
            end = at + len(wanted)
            agreeing = _common(before, page.key[max(0, at - _AROUND) : at][::-1])
            agreeing += _common(after, page.key[end : end + _AROUND])
            if best is None or agreeing > best[0]:
                best = agreeing, number, at
            at = page.key.find(wanted, at + 1)
    return best[1:] if best is not None else None


def _common(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _lines(boxes: Sequence[Box]) -> list[Box]:
    """One box for each line that the letters stand on."""
    lines: list[Box] = []
    for box in boxes:
        left, top, right, bottom = box
        if right <= left or bottom <= top:
            continue
        if lines:
            held = lines[-1]
            overlap = min(bottom, held[3]) - max(top, held[1])
            if overlap > 0.3 * min(bottom - top, held[3] - held[1]) and left >= held[0]:
                lines[-1] = min(left, held[0]), min(top, held[1]), max(right, held[2]), max(bottom, held[3])
                continue
        lines.append(box)
    return lines
