"""The look that all workbooks of the program share: font, colours, page."""

from __future__ import annotations

from collections.abc import Mapping
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
    margins: Mapping[str, float] = {"left": 0.6, "right": 0.4, "top": 0.6, "bottom": 0.6}
    for side, inches in margins.items():
        setattr(sheet.page_margins, side, inches)
