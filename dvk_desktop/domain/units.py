"""Units: offices, bodies, hamlets; their validity, and the groups a letter addresses (`domain.md` section 5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.text import clean, fold, sort_key


@dataclass(frozen=True, slots=True)
class Unit:
    """An office, a body of one, a hamlet. `parent` is the administrative line; `party_parent` and `front_parent` the
    others."""

    id: str = ""
    owner: str | None = None
    name: str | None = None
    short_name: str | None = None
    kind: str | None = None
    level: str | None = None
    block: str | None = None
    code: str | None = None
    parent: str | None = None
    party_parent: str | None = None
    front_parent: str | None = None
    valid_from: DateSpec | None = None
    valid_to: DateSpec | None = None
    aliases: tuple[str, ...] | None = None
    order: int | None = None
    contact: str | None = None
    phone: str | None = None
    has_program: bool | None = None

    def exists_on(self, day: date) -> bool:
        """Whether the unit is in being on `day` (its first and last day included)."""
        began = self.valid_from is None or self.valid_from.first is None or self.valid_from.first <= day
        ended = self.valid_to is not None and self.valid_to.last is not None and self.valid_to.last < day
        return began and not ended

    @property
    def parents(self) -> tuple[str, ...]:
        """Parents by any line, the administrative one first."""
        return tuple(dict.fromkeys(p for p in (self.parent, self.party_parent, self.front_parent) if p))


@dataclass(frozen=True, slots=True)
class UnitContact:
    """Who leads a unit (`role` "leader") or is asked for it ("contact"), from `valid_from` to `valid_to` (letter B,
    clause 2); `valid_to` is open while it is so."""

    id: str = ""
    owner: str | None = None
    unit: str | None = None
    role: str | None = None
    name: str | None = None
    position: str | None = None
    phone: str | None = None
    valid_from: DateSpec | None = None
    valid_to: DateSpec | None = None

    def holds_on(self, day: date) -> bool:
        """Whether it was this person on `day`."""
        began = self.valid_from is None or self.valid_from.first is None or self.valid_from.first <= day
        return began and (self.valid_to is None or self.valid_to.last is None or self.valid_to.last >= day)


@dataclass(frozen=True, slots=True)
class UnitGroup:
    """A named group of addressees: every unit below the office that has one of the kinds, levels and blocks given, and
    the `members` named one by one; without any rule these alone. `excluded` are left out in any case.

    `aliases` are other wordings of the same group, with "*" for any words (`unit_names.group_called`); an empty list
    of kinds, levels or blocks does not restrict. `members` and `excluded` are ids of units.
    """

    id: str = ""
    owner: str | None = None
    name: str | None = None
    aliases: tuple[str, ...] | None = None
    kinds: tuple[str, ...] | None = None
    levels: tuple[str, ...] | None = None
    blocks: tuple[str, ...] | None = None
    members: tuple[str, ...] | None = None
    excluded: tuple[str, ...] | None = None

    def holds(self, unit: Unit) -> bool:
        """Whether the rule takes the unit (where it stands in the tree is checked by `expand`)."""
        if unit.id in (self.excluded or ()):
            return False
        if unit.id in (self.members or ()):
            return True
        if self.members and not (self.kinds or self.levels or self.blocks):
            return False
        return (
            (not self.kinds or unit.kind in self.kinds)
            and (not self.levels or unit.level in self.levels)
            and (not self.blocks or unit.block in self.blocks)
        )


_KIND_OF_PLACE = re.compile("^((tinh uy|thanh uy|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|tinh|thanh pho|tp[.]?) )+")


def unit_id(level: str, name: str, above: str = "", code: str = "", first_day: str = "") -> str:
    """The id that every office gives to the same unit: from official code and first day, else from level, name and
    place."""
    if code:
        return derived_id("unit", level, code, first_day)
    return derived_id("unit", level, fold(name), _KIND_OF_PLACE.sub("", fold(above)))


PRINCIPALS = frozenset({"party_committee", "peoples_committee", "peoples_council", "front"})
"""Kinds of offices of which a place has one each; such an office is known by its place and its kind."""
LEVELS = ("central", "province", "district", "commune", "hamlet")
"""From the top down; an agency stands beside them."""
PLACE_LEVELS = frozenset(LEVELS[:-1])


def body_id(place: str, key: str) -> str:
    """The id of a body or hamlet made from a template: from the id of its place and the key in the template."""
    return derived_id("unit", place, key)


def office_id(
    level: str, kind: str, name: str, *, above: str = "", code: str = "", first_day: str = "", body: str = ""
) -> str:
    """The id of an office of a place, the same whoever enters it.

    With the place's official `code`: the place itself (kind "locality") is known by level, code and `first_day` (ISO),
    an office there by that and its key in the template (`body`, a principal office by its kind). Without: by level,
    name and the province (`above`).
    """
    if not code or level not in PLACE_LEVELS:
        return unit_id(level, name, above, code, first_day)
    place = unit_id(level, name, code=code, first_day=first_day)
    if kind == "locality":
        return place
    return body_id(place, body or (kind if kind in PRINCIPALS else fold(name)))


_LEVELS_IN_NAMES = tuple(
    (level, re.compile(rf"\b(?:{words})\b"))
    for level, words in (
        ("district", "huyện|quận|thị xã"),
        ("commune", "xã(?! hội)|phường|đặc khu|thị trấn"),
        ("hamlet", "thôn|bản|tổ dân phố|khu dân cư"),
        ("province", "tỉnh|thành phố|thành ủy"),
        ("central", "trung ương"),
    )
)
_CITY = re.compile(r"\bthành (?:phố|ủy)\b")


def level_in(name: str) -> str:
    """The level that a name speaks of ("Đảng ủy xã …, tỉnh …" is a commune's); "" when it speaks of none."""
    plain = clean(name).casefold()
    return next((level for level, words in _LEVELS_IN_NAMES if words.search(plain)), "")


def speaks_of_above(text: str, level: str) -> bool:
    """Whether a wording speaks of a level above that of an office and of none from there down: "Các ban đảng Tỉnh ủy"
    at a commune. A city may be a district's place as well as a province's."""
    said = level_in(text)
    if said not in LEVELS or level not in LEVELS or LEVELS.index(said) >= LEVELS.index(level):
        return False
    return level != "district" or _CITY.search(clean(text).casefold()) is None


def below(office: str, units: Mapping[str, Unit]) -> set[str]:
    """Ids of every unit under `office` by any parent line, at any depth; the office itself is not among them."""
    children: dict[str, list[str]] = {}
    for unit in units.values():
        for parent in unit.parents:
            children.setdefault(parent, []).append(unit.id)
    found: set[str] = set()
    todo = list(children.get(office, ()))
    while todo:
        unit_identity = todo.pop()
        if unit_identity not in found and unit_identity != office:
            found.add(unit_identity)
            todo.extend(children.get(unit_identity, ()))
    return found


def expand(group: UnitGroup, office: str, units: Mapping[str, Unit], day: date) -> list[Unit]:
    """Members of a group as of `day`: units below the office that existed then, in protocol order."""
    members = (units[identity] for identity in below(office, units))
    return protocol_order(unit for unit in members if unit.exists_on(day) and group.holds(unit))


def protocol_order(units: Iterable[Unit]) -> list[Unit]:
    """The order in which official papers name units: by given order, then by name; Thôn 2 before Thôn 10."""
    return sorted(units, key=lambda unit: (unit.order if unit.order is not None else 10_000, sort_key(unit.name or "")))
