"""Where what was found in the text of a letter stands on the pages of its PDF.

Text and page are compared by their letters and digits alone, in the order in which they stand on the page, as they were
read (`portable`): in which order, with which fonts and how often the file draws them makes no difference. Where letters
occur several times, those around them decide.
"""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Any

from dvk_desktop.letters.pieces import Letter, Piece, laid_out, pieces_of, quarters_of, turned
from dvk_desktop.letters.ruled import letters_standing
from dvk_desktop.letters.unruled import tables_on
from dvk_desktop.usecases.pictures import Area, PageMark

_AROUND = 24  # letters on each side that are compared
_FINE = 100_000  # parts of a page that its points are counted in
_MOST_LETTERS = 60_000  # on one page
Box = Area


@dataclass(frozen=True, slots=True)
class PageLetters:
    """The letters and digits of a page, line by line from left to right, without marks and case, each with its box, as
    the lines run (`y` downwards); `shown` gives the parts of the page that a box takes as it is shown."""

    key: str
    boxes: tuple[Box, ...]
    shown: Callable[[Box], Box] = lambda box: box


def bare_letters(character: str) -> str:
    """A character as it is compared: its letters without marks and case, "" for signs and spaces."""
    plain = unicodedata.normalize("NFD", character.lower()).replace("đ", "d")
    return "".join(each for each in plain if each.isalnum())


def letters_of(page: Any) -> PageLetters:
    """The letters of a page of the PDF library, as they stand when it is shown, which may be turned."""
    texts = page.get_textpage()
    try:
        quarters = quarters_of(texts)
        pieces, back = pieces_of(texts, _MOST_LETTERS), -quarters % 4
        grids = tables_on(page, quarters, pieces)
    finally:
        texts.close()
    point = _shown(page)
    keys: list[str] = []
    boxes: list[Box] = []
    for letter in letters_standing(pieces, grids):
        key = bare_letters(letter.character)
        keys.append(key)
        boxes.extend([(letter.left, -letter.top, letter.right, -letter.bottom)] * len(key))

    def shown(box: Box) -> Box:
        one, other = point(*turned(back, box[0], -box[1])), point(*turned(back, box[2], -box[3]))
        (left, right), (top, bottom) = sorted((one[0], other[0])), sorted((one[1], other[1]))
        return left, top, right, bottom

    return PageLetters("".join(keys), tuple(boxes), shown)


def words_in(page: Any, area: Area) -> str:
    """What is written within `area` of a page of the PDF library, line by line from left to right."""
    texts = page.get_textpage()
    try:
        pieces, back = pieces_of(texts, _MOST_LETTERS), -quarters_of(texts) % 4
    finally:
        texts.close()
    shown, (left, top, right, bottom) = _shown(page), area

    def inside(letter: Letter) -> bool:
        middle = turned(back, (letter.left + letter.right) / 2, (letter.bottom + letter.top) / 2)
        x, y = shown(*middle)
        return left <= x <= right and top <= y <= bottom

    return laid_out([kept for piece in pieces if (kept := _cut(piece, inside)) is not None])


def _shown(page: Any) -> Callable[[float, float], tuple[float, float]]:
    """Where a point of the page stands as parts of what is shown of it, from the upper left corner: turned, cut."""
    import pypdfium2.raw as pdfium  # late: only needed for pdf files

    x, y = ctypes.c_double(), ctypes.c_double()
    corners = []
    for point in ((0, 0), (_FINE, 0), (0, _FINE)):  # its corners: upper left, upper right, lower left
        pdfium.FPDF_DeviceToPage(page.raw, 0, 0, _FINE, _FINE, 0, *point, x, y)
        corners.append((x.value, y.value))
    (x0, y0), (x1, y1), (x2, y2) = corners
    across, down = (x1 - x0, y1 - y0), (x2 - x0, y2 - y0)
    width, height = across[0] ** 2 + across[1] ** 2 or 1.0, down[0] ** 2 + down[1] ** 2 or 1.0
    return lambda px, py: (
        ((px - x0) * across[0] + (py - y0) * across[1]) / width,
        ((px - x0) * down[0] + (py - y0) * down[1]) / height,
    )


def _cut(piece: Piece, inside: Callable[[Letter], bool]) -> Piece | None:
    """The part of `piece` whose words are inside, with the spaces between them. A hand cuts into words: one of which
    half is inside is meant whole, of another nothing."""
    text: list[str] = []
    letters = iter(piece.letters)
    kept: list[Letter] = []
    for kind, run in groupby(piece.text, _kind):
        characters = list(run)
        if kind == " ":
            text += characters if kept else []
            continue
        word = list(islice(letters, len(characters)))
        if 2 * sum(map(inside, word)) >= len(word):
            text += characters
            kept += word
    if not kept:
        return None
    return Piece(kept[0].left, max(each.right for each in kept), piece.base, piece.size, text, kept)


def _kind(character: str) -> str:
    """What a character makes a word with: letters and their marks, figures; anything else stands alone."""
    if character == " ":
        return " "
    return (
        "a" if character.isalpha() or unicodedata.combining(character) else "0" if character.isdecimal() else character
    )


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
            lines = map(pages[page].shown, _lines(pages[page].boxes[at : at + last - first]))
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
