"""How papers of this office begin and end: layout of its system, names, place, who signs. Defaults to be corrected."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from dvk_desktop.domain.units import Unit
from dvk_desktop.language.formats import format_day_long
from dvk_desktop.usecases.ports import Reading, Store
from dvk_desktop.usecases.reports.paper import Head, Signature
from dvk_desktop.usecases.units.fields import UNIT

_STATE_KINDS = frozenset({"peoples_committee", "peoples_council", "department", "public_service_unit"})
_FRONT_KINDS = frozenset({"front", "mass_organisation", "association", "front_committee"})
_BODY = re.compile(
    r"^(?:Ban Thường trực |Ban Thường vụ )?(?:Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Đảng ủy|Ủy ban nhân dân|UBND"
    r"|Hội đồng nhân dân|HĐND|Ủy ban MTTQ(?: Việt Nam)?|Ủy ban Mặt trận Tổ quốc Việt Nam|UBMTTQ(?:VN)?)\s+"
)
_PLACE = re.compile(r"^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What a paper takes from its office. `layout`: a system (party, state, front) or the code of one profile;
    `number_full`: empty leaves room for a number still to come where the paper has one."""

    layout: str
    day: date
    superior: str = ""
    issuer: str = ""
    place: str = ""
    number_full: str = ""
    signature: Signature = field(default_factory=Signature)
    prepared_by: Signature = field(default_factory=Signature)
    addressees: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    level: str = ""

    def head(self, number: str = "", subject: str | None = None) -> Head:
        """The head of a paper; `number`: symbol of its kind ("-BC/BDV"), used where no number was given."""
        return Head(
            superior=self.superior,
            issuer=self.issuer,
            number_full=self.number_full or number,
            place=self.place,
            date_text=format_day_long(self.day),
            subject=subject,
        )


def letterhead_for(store: Store, office: str, day: date) -> Letterhead:
    """The letterhead of the unit `office` as of `day`, from what the list of units says. UserError "record.unknown"."""
    with store.read() as reading:
        return letterhead_of(reading, office, day)


def letterhead_of(reading: Reading, office: str, day: date) -> Letterhead:
    """As `letterhead_for`, within a read transaction."""
    unit = reading.get(UNIT, office)
    above = reading.find(UNIT, id=unit.party_parent or unit.parent or "")
    system = system_of(unit)
    return Letterhead(
        layout=system,
        day=day,
        superior=(above[0].name or "") if above else "",
        issuer=unit.name or "",
        place=place_of(unit.name or ""),
        signature=_signature(unit, system),
        prepared_by=Signature(position="NGƯỜI LẬP BIỂU"),
        copies=(f"{above[0].name} (báo cáo)",) if above else (),
        level=unit.level or "",
    )


def system_of(unit: Unit) -> str:
    """The layout system of an office by its kind and block; the movement is the Party's, so a mere place is too."""
    if unit.kind in _STATE_KINDS or (unit.block == "state" and unit.kind != "locality"):
        return "state"
    if unit.kind in _FRONT_KINDS or unit.block == "front":
        return "front"
    return "party"


def place_of(name: str) -> str:
    """The place name in the name of an office: "Đảng ủy xã Tân Hà" → "Tân Hà"; "" where there is none."""
    rest = _BODY.sub("", name)
    place = _PLACE.sub("", rest)
    return place if rest != name or place != rest else ""


def _signature(unit: Unit, system: str) -> Signature:
    if unit.kind == "peoples_committee":
        return Signature("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    if unit.kind == "party_committee":
        return Signature("T/M BAN THƯỜNG VỤ", "BÍ THƯ")
    if unit.kind == "front":
        return Signature("TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH")
    return Signature(position="TRƯỞNG BAN" if system == "party" else "THỦ TRƯỞNG ĐƠN VỊ")
