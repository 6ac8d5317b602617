"""Text in little room: broken into lines, the last one ending in … at a word."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from dvk_desktop.ui.common.columns import Align

_HORIZONTAL = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
}
_SECOND_PART = 0.4  # of the lower line, at most, where the first text goes on
_BETWEEN = " · "
_NO_WIDTH = "\u200b"  # lets a symbol continue on the next line without showing


def may_break_after(text: str, characters: str) -> str:
    """`text` with a place to break after each of these characters."""
    for character in characters:
        text = text.replace(character, character + _NO_WIDTH)
    return text


def elide_at_word(text: str, metrics: QFontMetrics, width: int) -> str:
    """`text` cut to `width` pixels, at a word if that costs less than a third of it, ending in …; what stands in
    brackets at its end tells it from others and stays: "Ban Tuyên giáo… (mục 5)"."""
    name, bracket, _ = text.rpartition(" (") if text.endswith(")") else ("", "", "")
    kept = metrics.horizontalAdvance(text[len(name) :])
    if bracket and kept <= width / 2 and metrics.horizontalAdvance(text) > width:
        return elide_at_word(name, metrics, width - kept) + text[len(name) :]
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    if cut == text or not cut.endswith("…"):
        return cut
    at_word, _, rest = cut[:-1].rpartition(" ")
    if not at_word or text[len(cut) - 1 : len(cut)] == " " or len(rest) > len(cut) / 3:
        return cut
    return at_word.rstrip(" ,;:-–") + "…"


def break_lines(text: str, font: QFont, width: int, lines: int) -> tuple[tuple[str, ...], bool]:
    """`text` in at most `lines` lines of `width` pixels, and whether something had to be left out."""
    return _broken(text, font.toString(), width, lines)


def share_lines(
    text: str, second: str, font: QFont, small: QFont, width: int, *, whole: bool = False
) -> tuple[tuple[str, ...], str, int, bool]:
    """Two lines of `width` pixels for a `text` and a `second` one in a smaller font: the text's lines, what is drawn of
    the second one, how far in it begins on the lower line, and whether something had to be left out. The second one has
    the lower line for itself as long as the text fits on the upper one, else what it needs of its last part, or of all
    of it where it is to be kept `whole`. Of a second text that is too long whole parts (between " · ") are left out."""
    metrics = QFontMetrics(small)
    lines, over = break_lines(text, font, width, 1)
    said = f" · {second}"
    needed = min(metrics.horizontalAdvance(said), int((1 if whole else _SECOND_PART) * width))
    if over:
        upper = break_lines(text, font, width, 2)[0][0]
        rest = text.replace(_NO_WIDTH, "")[len(upper.replace(_NO_WIDTH, "")) :].strip()
        lower, cut = break_lines(rest, font, width - needed, 1)
        if "".join(lower).strip("…"):
            begins = QFontMetrics(font).horizontalAdvance("".join(lower))
            shown, cut_below = _parts(said, small, width - begins)
            return (upper, *lower), shown, begins, cut or cut_below
    shown, cut_below = _parts(second, small, width)
    return lines, shown, 0, over or cut_below


def _parts(text: str, font: QFont, width: int) -> tuple[str, bool]:
    """As many of the parts of `text` as have room, and whether something had to be left out: half a telephone number
    helps nobody. Where not even the first has, the beginning of that."""
    metrics = QFontMetrics(font)
    parts = text.split(_BETWEEN)
    for count in range(len(parts), 0, -1):
        shown = _BETWEEN.join(parts[:count]) + (" …" if count < len(parts) else "")
        if any(parts[:count]) and metrics.horizontalAdvance(shown) <= width:
            return shown, count < len(parts)
    lines, _ = break_lines(text, font, width, 1)
    return "".join(lines), True


@lru_cache(maxsize=4096)
def _broken(text: str, font_name: str, width: int, lines: int) -> tuple[tuple[str, ...], bool]:
    font = QFont()
    font.fromString(font_name)
    metrics = QFontMetrics(font)
    if width <= 0 or not text:
        return (), bool(text)
    plain = text.replace("\n", " ")
    if metrics.horizontalAdvance(plain) <= width:
        return (plain,), False
    if lines == 1:
        cut = elide_at_word(plain.replace(_NO_WIDTH, ""), metrics, width)
        return (cut,), True
    layout = QTextLayout(plain, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units = plain.encode("utf-16-le")  # Qt counts UTF-16 units
    found: list[str] = []
    layout.beginLayout()
    left_out = False
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = 2 * line.textStart()
        if len(found) == lines - 1:
            rest = units[start:].decode("utf-16-le").replace(_NO_WIDTH, "")
            cut = elide_at_word(rest, metrics, width)
            left_out = cut != rest
            found.append(cut)
            break
        found.append(units[start : start + 2 * line.textLength()].decode("utf-16-le").strip())
    layout.endLayout()
    return tuple(found), left_out


def draw_lines(
    painter: QPainter, rect: QRect, lines: tuple[str, ...], font: QFont, colour: QColor, step: int, align: Align
) -> None:
    """Draw `lines` in the middle of `rect`, `step` pixels apart, never clipping a mark above a capital."""
    painter.setFont(font)
    painter.setPen(colour)
    top = rect.top() + (rect.height() - step * len(lines)) / 2
    flags = _HORIZONTAL[align] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine
    for number, line in enumerate(lines):
        painter.drawText(QRectF(rect.left(), top + step * number, rect.width(), step), int(flags), line)
