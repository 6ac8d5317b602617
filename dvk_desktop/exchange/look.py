"""The look that all workbooks of the program share: font, colours, page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import ceil
from typing import Any

FONT = "Times New Roman"
EDITABLE, HEADING = "FFFBE6", "E3EAF2"


PAGE_WIDTH = 190.0
"""Characters of column width that stay readable when a landscape A4 page is filled with them."""


def set_page(sheet: Any, width: float = 0) -> None:
    """A4 landscape, numbered pages; as wide as one page, or as many as a table of `width` characters needs."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = max(1, ceil(width / PAGE_WIDTH)), 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddFooter.right.text = "Trang &P/&N"
    margins: Mapping[str, float] = {"left": 0.6, "right": 0.4, "top": 0.6, "bottom": 0.7, "footer": 0.3}
    for side, inches in margins.items():
        setattr(sheet.page_margins, side, inches)


LINE = 16.0
"""Points that a line of 12-point text takes, stacked diacritics included."""
HIGHEST = 409.0
"""Points: what a row of a workbook may have at most."""
_RUNS = 1.2
"""Characters of our font that stand on one unit of column width; bold ones run wider."""
_BOLD_RUNS = 1.05


def height_for(cells: Iterable[tuple[str, float]], *, bold: bool = False) -> float:
    """Points that a row needs so that every wrapped text is seen whole; `cells` are (text, width in characters).

    Nobody computes heights when a file is made without Excel: a row without one shows its first line only in some
    programs, so it is estimated generously.
    """
    lines = 1
    for text, width in cells:
        room = max(1.0, (width - 1) * (_BOLD_RUNS if bold else _RUNS))
        lines = max(lines, sum(max(1, ceil(len(part) / room)) for part in text.split("\n")))
    return min(HIGHEST, lines * LINE + 4)
