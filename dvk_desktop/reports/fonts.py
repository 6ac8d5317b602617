"""The fonts of the papers: registered once a process, measured for PDF, Word and charts alike."""

from __future__ import annotations

import re
import threading
from pathlib import Path
from typing import cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from dvk_desktop.domain.errors import EnvironmentProblem
from dvk_desktop.reports.layout import Style

FAMILY = "LiberationSerif"
SCREEN = "NotoSans"
STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
STAND_IN = "□"
TIE = "\u00a0"
_TIED = re.compile(
    "(?:ủy|uỷ) ban (?:nhân dân|mặt trận)|hội đồng nhân dân|tổ quốc việt nam|“?dân vận khéo”?"
    "|(?:công văn|kế hoạch|chỉ thị|nghị quyết|quyết định|thông báo|hướng dẫn) số [^ ]+",
    re.IGNORECASE,
)
"""Words that a line end in a head or title does not tear apart."""
_OF_A_PLACE = re.compile(" (?=(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) )")
"""Where the name of a body in capitals is best broken."""
_lock = threading.Lock()


def register_fonts(folder: Path) -> None:
    """Make the fonts of `folder` known to reportlab; doing it again does nothing. Any thread.

    A missing or broken file raises `EnvironmentProblem("report.font_missing")`.
    """
    with _lock:
        known = set(pdfmetrics.getRegisteredFontNames())
        for name in (*(f"{FAMILY}-{style}" for style in STYLES), f"{SCREEN}-Regular", f"{SCREEN}-SemiBold"):
            if name in known:
                continue
            path = folder / f"{name}.ttf"
            try:
                pdfmetrics.registerFont(TTFont(name, str(path)))
            except Exception as problem:  # reportlab has its own error types for each way a font file can be broken
                raise EnvironmentProblem("report.font_missing", path=str(path)) from problem
        pdfmetrics.registerFontFamily(
            f"{FAMILY}-Regular",
            normal=f"{FAMILY}-Regular",
            bold=f"{FAMILY}-Bold",
            italic=f"{FAMILY}-Italic",
            boldItalic=f"{FAMILY}-BoldItalic",
        )


SPARE = 5.0
"""Points of a column that are left free: Word measures a little otherwise and is to break no line once more."""


def font_name(bold: bool = False, italic: bool = False) -> str:
    """Return the registered name of the serif face."""
    return f"{FAMILY}-{'Bold' if bold else ''}{'Italic' if italic else ''}" if bold or italic else f"{FAMILY}-Regular"


def text_width(text: str, style: Style) -> float:
    """Return the width of one line of `text` in points."""
    return float(pdfmetrics.stringWidth(text, font_name(style.bold, style.italic), style.size))


def printable(text: str) -> str:
    """Return `text` with every character the serif font lacks replaced by a box, so that nothing vanishes unseen."""
    glyphs = cast("TTFont", pdfmetrics.getFont(f"{FAMILY}-Regular")).face.charToGlyph
    return "".join(letter if letter == "\n" or ord(letter) in glyphs else STAND_IN for letter in text)


def longest_line(text: str, style: Style) -> float:
    """Return the width of the longest of the lines of `text` in points."""
    return max(text_width(printable(line), style) for line in text.split("\n"))


def wrapped(text: str, width: float, style: Style) -> list[str]:
    """Break `text` at spaces (and line ends) into lines at most `width` points wide; a wider word stands alone."""
    lines = []
    for part in text.split("\n"):
        lines.append("")
        for word in part.split(" "):
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if lines[-1] and text_width(printable(longer), style) > width:
                lines.append(word)
            else:
                lines[-1] = longer
    return lines


def balanced(text: str, width: float, style: Style) -> str:
    """Return `text` with line ends so that it takes no more lines than it must, all about equally long."""
    text = _TIED.sub(lambda found: found[0].replace(" ", TIE), text)
    least = len(wrapped(text, width, style))
    low, high = 0.0, width
    if least == 1 or least > 12:
        return text.replace(TIE, " ")
    parted = _OF_A_PLACE.sub("\n", text)
    if len(wrapped(parted, width, style)) == least:
        text = parted
    while high - low > 1:
        middle = (low + high) / 2
        low, high = (low, middle) if _lines_fit(text, middle, least, style) else (middle, high)
    return "\n".join(wrapped(text, high, style)).replace(TIE, " ")


def dated_line(place_date: str, width: float, style: Style) -> str:
    """Return “Đà Lạt, ngày … tháng … năm …”; longer than a line of `width` points, the date stands under the place."""
    return place_date if text_width(place_date, style) <= width else place_date.replace(", ", ",\n", 1)


def _lines_fit(text: str, width: float, most: int, style: Style) -> bool:
    lines = wrapped(text, width, style)
    return len(lines) <= most and all(text_width(printable(line), style) <= width for line in lines)
