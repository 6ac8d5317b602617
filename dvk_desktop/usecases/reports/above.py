"""The upper line of a paper's head, and how its office writes itself below it: 36-HD/VPTW (item 1.2) of the Party,
Decree 30/2020 (Phụ lục I) for the state. What these say is data (`resources/forms/heads.json`), defaults to be
corrected on the paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dvk_desktop.domain.text import uncapital
from dvk_desktop.domain.units import Unit


@dataclass(frozen=True, slots=True)
class Committee:
    """How a party committee is called, and the place whose organisation it leads: "Tỉnh ủy X" leads "Đảng bộ tỉnh X".
    `symbol` in the numbers of its papers, `symbol_below` at levels below the province, where it is another."""

    begins: str
    place: str
    symbol: str
    symbol_below: str = ""


@dataclass(frozen=True, slots=True)
class City:
    """A province that is a city under the centre, where only the bare name was entered; None: always was."""

    name: str
    valid_from: date | None = None


@dataclass(frozen=True, slots=True)
class HeadRules:
    """How heads are written. `places`: words for a place before its name; `bodies`: symbols by how other bodies begin;
    `nothing_above`: kinds of units that write no body above; `signatures`: authority and position by kind of unit,
    `positions` of all others by system."""

    committees: tuple[Committee, ...] = ()
    cities: tuple[City, ...] = ()
    places: tuple[str, ...] = ()
    bodies: Mapping[str, str] = field(default_factory=dict)
    state_committee: str = ""
    state_committee_names: tuple[str, ...] = ()
    front_committee: str = ""
    party_organisation: str = ""
    party_members: tuple[str, ...] = ()
    nothing_above: frozenset[str] = frozenset()
    signatures: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    positions: Mapping[str, str] = field(default_factory=dict)

    def line_above(self, unit: Unit, above: Unit | None, system: str, day: date) -> str:
        """The line above the issuer's: "Đảng bộ tỉnh Lâm Đồng" over a committee or cell, the committee itself over its
        agencies, "Ủy ban nhân dân xã X" over its departments, the Front of the level above over a Front committee; ""
        for what has nothing above itself in its head (committees of provinces, People's Committees and Councils)."""
        if above is None or unit.kind in self.nothing_above:
            return ""
        if system == "party":
            if unit.kind == "party_committee" and unit.level in ("province", "central"):
                return ""
            leads = unit.kind == "party_committee" or (unit.name or "").startswith(self.party_members)
            return self._organisation(above, day) if leads else self._committee(above, day)
        return self._body_above(unit, above, system, day)

    def sent_up_to(self, unit: Unit, above: Unit | None, system: str, day: date) -> str:
        """The body above that gets a copy for information, as its own papers call it; "" for none."""
        if above is None:
            return ""
        if system == "party":
            return self._committee(above, day)
        return self._body_above(unit, above, system, day) or above.name or ""

    def line_of_issuer(self, name: str, above: str) -> str:
        """How the issuer is written under that line: what names the place or the committee once more is left out
        ("HUYỆN ỦY TRÙNG KHÁNH" over "BAN DÂN VẬN")."""
        for committee in self.committees:
            if above.startswith(f"{committee.begins} "):
                bare = above.removeprefix(f"{committee.begins} ")
                for rest in (above, f"{committee.place} {bare}".strip(), bare):
                    if name.endswith(f" {rest}") and len(name) > len(rest) + 1:
                        return name[: -len(rest) - 1]
        for body in self.state_committee_names:
            place = above.removeprefix(f"{body} ")
            if place != above and name.endswith(f" {place}"):
                return name[: -len(place) - 1]
        return name

    def symbol_of(self, unit: Unit) -> str:
        """The symbol of an office in the numbers of its papers (`domain.md` 6.4) by how it is called; "" if unknown."""
        name = unit.name or ""
        for committee in self.committees:
            if name.startswith(committee.begins):
                below = unit.level not in {"province", "central"}
                return committee.symbol_below if below and committee.symbol_below else committee.symbol
        return next((symbol for begins, symbol in self.bodies.items() if name.startswith(begins)), "")

    def signature_of(self, unit: Unit, system: str) -> tuple[str, str]:
        """Authority and position of who signs for a unit."""
        return self.signatures.get(unit.kind or "", ("", self.positions.get(system, "")))

    # -- inside ----------------------------------------------------------------------------------------------------

    def _placed(self, unit: Unit, day: date) -> str:
        """A place inside a longer name: "tỉnh Lâm Đồng" also of what was entered as "Lâm Đồng"."""
        name = unit.name or ""
        if name.casefold().startswith(tuple(f"{place} " for place in self.places)):
            return uncapital(name)
        if unit.level == "province":
            city = any(each.name == name and (each.valid_from or day) <= day for each in self.cities)
            return f"{'thành phố' if city else 'tỉnh'} {name}"
        return name

    def _organisation(self, above: Unit, day: date) -> str:
        name = above.name or ""
        if above.kind == "locality":
            return f"{self.party_organisation} {self._placed(above, day)}"
        committee = next((each for each in self.committees if name.startswith(f"{each.begins} ")), None)
        if committee is None:
            return name
        place = f"{committee.place} {name.removeprefix(f'{committee.begins} ')}".strip()
        return f"{self.party_organisation} {place}"

    def _committee(self, above: Unit, day: date) -> str:
        """The party committee of a place; what is none itself stays as it is called."""
        if above.kind != "locality":
            return above.name or ""
        place = self._placed(above, day)
        for committee in self.committees:
            if not committee.place or place.startswith(f"{committee.place} "):
                return f"{committee.begins} {place.removeprefix(f'{committee.place} ' if committee.place else '')}"
        return place

    def _body_above(self, unit: Unit, above: Unit, system: str, day: date) -> str:
        if above.kind != "locality":
            return above.name or ""
        if system == "state":
            return f"{self.state_committee} {self._placed(above, day)}"
        return f"{self.front_committee} {self._placed(above, day)}" if unit.kind == "front" else ""
