"""The look that all workbooks of the program share: font, colours, page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

FONT = "Times New Roman"
EDITABLE, HEADING = "FFFBE6", "E3EAF2"


def set_page(sheet: Any) -> None:
    """A4 landscape, as wide as the page, numbered pages."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddFooter.right.text = "Trang &P/&N"
    margins: Mapping[str, float] = {"left": 0.6, "right": 0.4, "top": 0.6, "bottom": 0.6}
    for side, inches in margins.items():
        setattr(sheet.page_margins, side, inches)
