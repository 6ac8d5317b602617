"""Colours and sizes of the screen, with the names the style sheet uses. Pure data."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Tokens:
    """A set of colours, each ``#RRGGBB``. A `…_soft` colour is the ground for text of the colour it is named after."""

    window: str
    surface: str
    surface_alt: str
    border: str
    border_strong: str
    text: str
    text_2: str
    text_3: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    selection: str
    ok: str
    ok_soft: str
    wait: str
    wait_soft: str
    late: str
    late_soft: str
    decide: str
    decide_soft: str
    quiet: str
    quiet_soft: str
    found: str
    chart_1: str
    chart_2: str
    chart_3: str
    chart_4: str
    chart_5: str

    def as_mapping(self) -> dict[str, str]:
        """Name → colour, for the style sheet."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


LIGHT = Tokens(
    window="#F4F5F7",
    surface="#FFFFFF",
    surface_alt="#F8F9FB",
    border="#D5DAE1",
    border_strong="#778392",
    text="#1B2430",
    text_2="#4A5565",
    text_3="#667085",
    accent="#1F5FA8",
    accent_hover="#184C87",
    on_accent="#FFFFFF",
    accent_soft="#E6EFF9",
    selection="#D6E6F7",
    ok="#1B6E3C",
    ok_soft="#E5F4EA",
    wait="#8A5300",
    wait_soft="#FFF3D6",
    late="#B3261E",
    late_soft="#FCE8E6",
    decide="#6B3FA0",
    decide_soft="#F1E9FA",
    quiet="#4A5565",
    quiet_soft="#ECEFF3",
    found="#FFE9A8",
    chart_1="#1F5FA8",
    chart_2="#B8860B",
    chart_3="#2E7D6B",
    chart_4="#9C4A6A",
    chart_5="#6B7280",
)

DARK = Tokens(
    window="#171B21",
    surface="#1F252D",
    surface_alt="#242B34",
    border="#3A4350",
    border_strong="#76828F",
    text="#E8ECF1",
    text_2="#B6C0CC",
    text_3="#95A1AF",
    accent="#7DB4F0",
    accent_hover="#9CC6F5",
    on_accent="#0E1A27",
    accent_soft="#22384F",
    selection="#263D57",
    ok="#7FD19B",
    ok_soft="#1D3527",
    wait="#F0C368",
    wait_soft="#3A2E14",
    late="#F2988F",
    late_soft="#402220",
    decide="#C4A3F0",
    decide_soft="#33274A",
    quiet="#B6C0CC",
    quiet_soft="#2C343E",
    found="#5A4A12",
    chart_1="#7DB4F0",
    chart_2="#E3B341",
    chart_3="#6CC3AE",
    chart_4="#D98BAA",
    chart_5="#A3ADB8",
)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Heights and text sizes in pixels for one text size (`text`: 13, 14, 16 or 18)."""

    text: int

    def _scaled(self, at_14: float) -> int:
        return round(at_14 * self.text / 14)

    @property
    def small(self) -> int:
        """Secondary text, table headings."""
        return self.text - 1

    @property
    def group(self) -> int:
        """Headings in the navigation."""
        return self.text - 2

    @property
    def section(self) -> int:
        """Section headings, titles of dialogs."""
        return self.text + 2

    @property
    def page_title(self) -> int:
        return self._scaled(20)

    @property
    def figure(self) -> int:
        """Numbers on cards."""
        return self._scaled(24)

    @property
    def row(self) -> int:
        """A row of one line: 1.55 × text + 10, rounded up to even. 32 at 14."""
        return math.ceil((1.55 * self.text + 10) / 2) * 2

    @property
    def line(self) -> int:
        """What a second line adds: 20 at 14."""
        return round(1.43 * self.text)

    @property
    def two_line_row(self) -> int:
        """52 at 14."""
        return self.row + self.line

    @property
    def header(self) -> int:
        return self.row + 2

    @property
    def navigation_entry(self) -> int:
        return self.row + 4

    @property
    def field(self) -> int:
        return self.row

    @property
    def primary(self) -> int:
        return self.row + 2

    @property
    def top_bar(self) -> int:
        return self.row + 16

    @property
    def status_bar(self) -> int:
        return self.row - 6

    def column(self, at_14: int) -> int:
        """A width given for 14 px text, at this text size."""
        return self._scaled(at_14)

    def as_mapping(self) -> dict[str, str]:
        """Name → number, for the style sheet. `field_inner`: the height inside 1 px borders."""
        names = ("small", "group", "section", "page_title", "figure", "row")
        mapping = {name: str(getattr(self, name)) for name in names}
        mapping["text_size"] = str(self.text)  # `text` is a colour
        mapping["entry"] = str(self.navigation_entry)
        mapping["entry_inner"] = str(self.navigation_entry - 4)
        mapping["field_inner"] = str(self.field - 2)
        mapping["primary_inner"] = str(self.primary - 2)
        return mapping


def contrast(first: str, second: str) -> float:
    """Contrast of two ``#RRGGBB`` colours by WCAG 2, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
