"""The upper line of a paper's head, and how its office writes itself below it: 36-HD/VPTW (item 1.2) of the Party,
Decree 30/2020 (Phụ lục I) for the state. Defaults to be corrected on the paper."""

from __future__ import annotations

from dvk_desktop.domain.units import Unit

_COMMITTEES = {
    "Tỉnh ủy ": "tỉnh ",
    "Thành ủy ": "thành phố ",
    "Huyện ủy ": "huyện ",
    "Thị ủy ": "thị xã ",
    "Quận ủy ": "quận ",
    "Đảng ủy ": "",
}
"""How a committee is called, and the place whose party organisation it leads: "Tỉnh ủy X" leads "Đảng bộ tỉnh X"."""
_CITIES = frozenset({"Hà Nội", "Huế", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"})
"""Provinces that are cities under the centre, where only the bare name was entered."""
_PLACES = ("tỉnh ", "thành phố ", "thị xã ", "huyện ", "quận ", "xã ", "phường ", "thị trấn ", "đặc khu ")
_FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam "
_NONE_ABOVE = frozenset({"peoples_committee", "peoples_council"})


def line_above(unit: Unit, above: Unit | None, system: str) -> str:
    """The line above the issuer's: "Đảng bộ tỉnh Lâm Đồng" over a committee or cell, the committee itself over its
    agencies, "Ủy ban nhân dân xã X" over its departments, the Front of the level above over a Front committee; "" for
    what has nothing above itself in its head (committees of provinces, People's Committees and Councils)."""
    if above is None or unit.kind in _NONE_ABOVE:
        return ""
    if system == "party":
        if unit.kind == "party_committee" and unit.level in ("province", "central"):
            return ""
        leads = unit.kind == "party_committee" or (unit.name or "").startswith(("Chi bộ", "Đảng ủy"))
        return _organisation(above) if leads else _committee(above)
    return _body_above(unit, above, system)


def sent_up_to(unit: Unit, above: Unit | None, system: str) -> str:
    """The body above that gets a copy for information, as its own papers call it; "" for none."""
    if above is None:
        return ""
    return _committee(above) if system == "party" else _body_above(unit, above, system) or above.name or ""


def line_of_issuer(name: str, above: str) -> str:
    """How the issuer is written under that line: what names the place or the committee once more is left out ("HUYỆN ỦY
    TRÙNG KHÁNH" over "BAN DÂN VẬN")."""
    for committee, kind in _COMMITTEES.items():
        if above.startswith(committee):
            place = f"{kind}{above.removeprefix(committee)}"
            for rest in (above, place, above.removeprefix(committee)):
                if name.endswith(f" {rest}") and len(name) > len(rest) + 1:
                    return name[: -len(rest) - 1]
    for body in ("Ủy ban nhân dân ", "UBND "):
        place = above.removeprefix(body)
        if place != above and name.endswith(f" {place}"):
            return name[: -len(place) - 1]
    return name


def _placed(unit: Unit) -> str:
    """A place inside a longer name: "tỉnh Lâm Đồng" also of what was entered as "Lâm Đồng"."""
    name = unit.name or ""
    if name.casefold().startswith(_PLACES):
        return name[:1].lower() + name[1:]
    if unit.level == "province":
        return f"{'thành phố' if name in _CITIES else 'tỉnh'} {name}"
    return name


def _organisation(above: Unit) -> str:
    name = above.name or ""
    if above.kind == "locality":
        return f"Đảng bộ {_placed(above)}"
    committee = next((each for each in _COMMITTEES if name.startswith(each)), "")
    return f"Đảng bộ {_COMMITTEES[committee]}{name.removeprefix(committee)}" if committee else name


def _committee(above: Unit) -> str:
    """The party committee of a place; what is none itself stays as it is called."""
    if above.kind != "locality":
        return above.name or ""
    place = _placed(above)
    for committee, kind in _COMMITTEES.items():
        if kind and place.startswith(kind):
            return f"{committee}{place.removeprefix(kind)}"
    return f"Đảng ủy {place}"


def _body_above(unit: Unit, above: Unit, system: str) -> str:
    if above.kind != "locality":
        return above.name or ""
    if system == "state":
        return f"Ủy ban nhân dân {_placed(above)}"
    return f"{_FRONT}{_placed(above)}" if unit.kind == "front" else ""
