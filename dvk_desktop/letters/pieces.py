"""What is written on a page of a .pdf, by where it stands.

The order in which a PDF draws its text is its writer's affair: columns come one after the other, or mixed. What is read
here is what the eye sees: characters on one height are a line, a wide gap between them parts two columns. Where letters
of one font stand in the gaps of another (a font without Vietnamese letters is helped out by a second one), the line is
put together letter by letter.
"""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass, field
from math import isfinite, pi
from typing import Any

_HYPHENS = (0x2, 0xFFFE)  # how the library marks a hyphen at a line's end
_UNKNOWN = 0xFFFD
_COLUMN = "    "
_SAMPLES = 200  # characters of a page that say which way its text runs
_WIDEST = 400  # letters across the widest page
_WIDE = 1.5  # a gap of so many font sizes parts columns; the widest gap of justified text stays below
_WORD = 0.18
_INDENT = 12  # letters: what begins further right is kept there, for the column it belongs to
_SAME = 0.1  # of a font size: the same letter so near is drawn twice to look bold
_RAISED = 0.45  # of a font size: what stands so much higher or lower is still on the line (footnote marks)


def quarters_of(texts: Any) -> int:
    """By how many quarters most of a page's text is drawn turned against the clock: a page that lies is often drawn
    sideways and turned as a whole when it is shown."""
    import pypdfium2.raw as pdfium  # late: only needed for pdf files

    count = texts.count_chars()
    places = range(0, count, max(1, count // _SAMPLES))
    turned = [-round(pdfium.FPDFText_GetCharAngle(texts.raw, at) / (pi / 2)) % 4 for at in places]
    return next((quarters for quarters in (1, 2, 3) if turned.count(quarters) * 2 > len(turned)), 0)


def turned(quarters: int, x: float, y: float) -> tuple[float, float]:
    """A point of a page turned by so many quarters with the clock around its lower left corner: text drawn turned by as
    many the other way then runs from left to right."""
    return ((x, y), (y, -x), (-x, -y), (-y, x))[quarters]


@dataclass(slots=True)
class Piece:
    """Characters drawn one behind the other on one height; points from the page's lower left corner, around which a
    page of turned text is `turned` first."""

    left: float
    right: float
    base: float
    size: float
    text: list[str] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Letter:
    """One character with its edges; `bottom` and `top` bound its ink."""

    left: float
    right: float
    character: str
    bottom: float = 0.0
    top: float = 0.0


def pieces_of(texts: Any, most: int | None = None) -> list[Piece]:
    """The page's text (at most `most` characters of it) in the order it is drawn, cut wherever the pen jumps."""
    import pypdfium2.raw as pdfium  # late, as above

    west, east, south, north, over, up = (ctypes.c_double() for _ in range(6))
    page, quarters = texts.raw, quarters_of(texts)
    pieces: list[Piece] = []
    blank = False
    for at in range(texts.count_chars() if most is None else min(texts.count_chars(), most)):
        code = pdfium.FPDFText_GetUnicode(page, at)
        if code > sys.maxunicode or 0xD800 <= code <= 0xDFFF:
            code = _UNKNOWN  # a damaged font names a character that there is not
        if code in (0, 10, 13) or chr(code).isspace():
            blank = True
            continue
        pdfium.FPDFText_GetCharOrigin(page, at, over, up)
        pdfium.FPDFText_GetCharBox(page, at, west, east, south, north)
        x, y = turned(quarters, over.value, up.value)
        one, other = turned(quarters, west.value, south.value), turned(quarters, east.value, north.value)
        (left, right), (bottom, top) = sorted((one[0], other[0])), sorted((one[1], other[1]))
        size = pdfium.FPDFText_GetFontSize(page, at) or 10.0
        size = max(size, 0.6 * (top - bottom), 1.0)  # a font of size 1 may be blown up by its matrix
        letter = "-" if code in _HYPHENS else chr(code)
        if not all(map(isfinite, (left, right, bottom, top, x, y, size))):
            continue  # a damaged matrix puts it nowhere
        last = pieces[-1] if pieces else None
        start, end = min(x, left), right
        gap = start - last.right if last is not None else 0.0
        if last is None or abs(y - last.base) > 0.1 * size or not -0.7 * size < gap < _WIDE * size:
            pieces.append(Piece(start, end, y, size, [letter], []))
        else:
            if blank and gap > 0.05 * size:
                last.text.append(" ")
            last.text.append(letter)
            last.right = max(last.right, end)
            last.size = max(last.size, size)
        pieces[-1].letters.append(Letter(start, end, letter, bottom, top))
        blank = False
    return pieces


def _place(piece: Piece, margin: float) -> int:
    """How many letters of middling width lie between the margin and the piece; not more than the widest page has."""
    return int(min((piece.left - margin) / (0.5 * piece.size), _WIDEST))


def _interlocked(line: list[Piece]) -> bool:
    """Whether pieces of a line, sorted from left to right, stand in one another."""
    end = line[0].left
    for piece in line:
        if end - piece.left > 0.5 * piece.size:
            return True
        end = max(end, piece.right)
    return False


def _letter_by_letter(line: list[Piece]) -> list[Piece]:
    """The same letters as one piece for each run without a gap: what the pen drew later stands where it belongs."""
    size = max(piece.size for piece in line)
    found: list[Piece] = []
    for letter in sorted((each for piece in line for each in piece.letters), key=lambda each: each.left):
        last = found[-1] if found else None
        if last is not None and letter.left - last.right <= _WORD * size:
            before = last.letters[-1]
            if before.character == letter.character and letter.left - before.left < _SAME * size:
                continue
            last.text.append(letter.character)
            last.letters.append(letter)
            last.right = max(last.right, letter.right)
        else:
            found.append(Piece(letter.left, letter.right, line[0].base, size, [letter.character], [letter]))
    return found


def lines_of(pieces: list[Piece]) -> list[list[Piece]]:
    """The lines that the pieces stand on, from top to bottom, each from left to right."""
    lines: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda each: -each.base):
        if lines and abs(lines[-1][0].base - piece.base) < _RAISED * min(piece.size, lines[-1][0].size):
            lines[-1].append(piece)
        else:
            lines.append([piece])
    for line in lines:
        line.sort(key=lambda each: each.left)
    return [_letter_by_letter(line) if _interlocked(line) else line for line in lines]


def laid_out(pieces: list[Piece]) -> str:
    """Lines from top to bottom, their pieces from left to right: columns four spaces apart, paragraphs a blank line."""
    margin = min((piece.left for piece in pieces), default=0.0)
    written: list[str] = []
    above: Piece | None = None
    for line in lines_of(pieces):
        if above is not None and above.base - line[0].base > 2.2 * max(above.size, line[0].size):
            written.append("")
        above = line[0]
        text = " " * _place(line[0], margin) if _place(line[0], margin) >= _INDENT else ""
        end = line[0].left
        for piece in line:
            gap = piece.left - end
            if gap >= _WIDE * piece.size:
                text = (text + _COLUMN).ljust(_place(piece, margin))
            elif gap > _WORD * piece.size:
                text += " "
            text += "".join(piece.text)
            end = max(end, piece.right)
        written.append(text)
    return "\n".join(written)
