"""In which province a unit lies, as far as it is entered, and which place its name says it is of."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dvk_desktop.domain.text import clean, fold
from dvk_desktop.domain.units import PRINCIPALS, Unit

PLACE_KINDS = PRINCIPALS | {"locality"}
"""Kinds of units that stand for a place."""
_PLACE = re.compile(
    r"\b(?:xã|phường|đặc khu|thị trấn|thị xã|thị|quận|huyện|thành phố|thành|tỉnh)(?: ủy| uỷ| đoàn)?\b ?([^,(]*)",
    re.IGNORECASE,
)
_PROVINCE = re.compile(r"\btỉnh(?! hội\b)(?: ủy| uỷ| đoàn)? (\w+ \w+)", re.IGNORECASE)
"""The first two words of a province's name tell it; what is said behind it ("tỉnh Lâm Đồng (Phòng 2)") is of no matter,
and "Tỉnh hội Phụ nữ" names none."""


def province_of(unit: Unit, units: Mapping[str, Unit]) -> str:
    """The name of the province a unit lies in: by the administrative line, else the only one that is entered."""
    seen: set[str] = set()
    while unit.id not in seen:
        seen.add(unit.id)
        if unit.level == "province":
            return unit.name or ""
        if not unit.parent or unit.parent not in units:
            break
        unit = units[unit.parent]
    provinces = [each for each in units.values() if each.level == "province" and each.kind in PLACE_KINDS]
    return (provinces[0].name or "") if len(provinces) == 1 else ""


def of_another_province(name: str, province: str) -> bool:
    """Whether a name says that it is of another province than the one called so: "Sở Nội vụ tỉnh Nghệ An"."""
    said = _PROVINCE.search(clean(name))
    return bool(province) and said is not None and said[1][:1].isupper() and fold(said[1]) not in fold(province)


def of_another_place(name: str, home: str) -> bool:
    """Whether a name says that it is of another place than the office called `home`: "Đảng ủy xã Phúc Thọ", but not
    "Đảng ủy các cơ quan Đảng tỉnh"."""
    said = _PLACE.search(clean(name))
    place = said[1].strip() if said is not None else ""
    return (place[:1].isupper() or place[:1].isdigit()) and not fold(home).endswith(fold(place))
