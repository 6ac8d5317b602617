"""Bodies and hamlets of an office, ours or one below, and a province's communes, from the shipped templates by ticking.

Their ids follow from the place and the key in the template, so two PCs that tick the same enter the same units.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.national_units import NationalUnit, NationalUnits
from dvk_desktop.domain.text import capital
from dvk_desktop.domain.units import PRINCIPALS, Unit, body_id, unit_id
from dvk_desktop.usecases.catalogue import BodyTemplate, Catalogue
from dvk_desktop.usecases.ports import Reading, Store
from dvk_desktop.usecases.units.commands import add_units
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.places import bodies_of, body_name

MOST_HAMLETS = 200
_PLACE = re.compile(r"(?:xã|phường|đặc khu|thị trấn|tỉnh|thành phố)\s+(?!ủy|đoàn)\S.*$", re.IGNORECASE)
_SEAT = {"tỉnh ủy ": "Tỉnh ", "thành ủy ": "Thành phố "}


@dataclass(frozen=True, slots=True)
class BodyOffer:
    """A body that the office may enter. `held`: it is in the list already (by id or by name); `usual`: ticked to begin
    with; `numbered`: there are several, counted."""

    key: str
    name: str
    kind: str
    usual: bool
    held: bool
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class AddBodies:
    """Which bodies to enter: key → name as it was left or corrected; hamlets 1 to `hamlets`, called `hamlet_word` and
    their number ("Thôn 1"). `office`: the id of the unit below us whose they are; "" for ours."""

    bodies: Mapping[str, str]
    hamlets: int = 0
    hamlet_word: str = ""
    office: str = ""


def place_of_office(office: Unit) -> NationalUnit:
    """The place an office is for: "Xã Suối Đá" of "Đảng ủy xã Suối Đá". The office's own name where it names none."""
    name = office.name or ""
    seat = next((word + name[len(start) :] for start, word in _SEAT.items() if name.lower().startswith(start)), "")
    found = _PLACE.search(name)
    place = seat or (found[0] if found else name)
    first = office.valid_from.first if office.valid_from else None
    return NationalUnit(office.level or "", office.code or "", first or date.min, None, capital(place), "")


def _base(office: Unit) -> str:
    """The id from which those of the bodies follow: that of the place if it is known by its code, else the office's."""
    first = office.valid_from.first if office.valid_from else None
    if office.code and first:
        return unit_id(office.level or "", "", code=office.code, first_day=first.isoformat())
    return office.id


def bodies_offered(reading: Reading, catalogue: Catalogue, office: str) -> list[BodyOffer]:
    """What the template has for the place of `office`, in protocol order; the office itself is left out."""
    unit = reading.get(UNIT, office)
    base, place = _base(unit), place_of_office(unit)
    held = {each.id for each in reading.find(UNIT)}
    spell = catalogue.speller.key
    names = {spell(each.name or "") for each in reading.find(UNIT) if each.parent == office}
    found = []
    for body in bodies_of(catalogue, place):
        name = body_name(body, place)
        if body_id(base, body.key) == office or spell(name) == spell(unit.name or ""):
            continue
        if not body.numbered:
            known = body_id(base, body.key) in held or spell(name) in names
            found.append(BodyOffer(body.key, name, body.kind, body.usual, known))
        else:
            found.append(BodyOffer(body.key, body.name.split(" {")[0], body.kind, body.usual, False, True))
    return found


def add_bodies(store: Store, catalogue: Catalogue, command: AddBodies) -> list[str]:
    """Enter the bodies that were ticked, in one act; those that are there already are passed over. Returns the ids of
    the new ones.

    UserError: "unit.template" (a key that the place does not have), "unit.hamlets" (a count out of range), those of
    `add_units`.
    """
    if not 0 <= command.hamlets <= MOST_HAMLETS:
        raise UserError("unit.hamlets", count=command.hamlets, most=MOST_HAMLETS)
    spell = catalogue.speller.key
    with store.read() as reading:
        office = reading.get(UNIT, command.office or store.office.unit)
        held = {unit.id for unit in reading.find(UNIT)}
        names = {spell(unit.name or "") for unit in reading.find(UNIT) if office.id in (unit.id, unit.parent)}
    place, base = place_of_office(office), _base(office)
    templates = {body.key: (order, body) for order, body in enumerate(bodies_of(catalogue, place))}
    if unknown := set(command.bodies) - templates.keys():
        raise UserError("unit.template", key=sorted(unknown)[0], name=office.name)
    wanted: list[Unit] = []
    for key, name in command.bodies.items():
        order, body = templates[key]
        wanted.append(_unit(body, body_id(base, key), name or body_name(body, place), order, office))
    hamlet = next((entry for entry in templates.values() if entry[1].numbered), None)
    if command.hamlets and hamlet is not None:
        order, body = hamlet
        word = command.hamlet_word or body.name.split(" {")[0]
        wanted.extend(
            _unit(body, body_id(base, f"{body.key}.{number}"), f"{word} {number}", 100 * order + number, office)
            for number in range(1, command.hamlets + 1)
        )
    new = [unit for unit in wanted if unit.id not in held and spell(unit.name or "") not in names]
    return add_units(store, catalogue, new) if new else []


def _unit(body: BodyTemplate, identity: str, name: str, order: int, office: Unit) -> Unit:
    principal = body.kind in PRINCIPALS
    return Unit(
        id=identity,
        name=name,
        kind=body.kind,
        level="hamlet" if body.numbered else None,
        parent=office.id,
        order=order,
        code=office.code if principal else None,
        valid_from=office.valid_from if principal else None,
    )


def communes_of(country: NationalUnits, office: Unit, day: date) -> Sequence[NationalUnit]:
    """The communes in being on `day` in the province of `office`, in Vietnamese order. UserError "unit.no_province" for
    an office whose province is not known by its code."""
    province = country.known(office.code or "", "province") if office.level == "province" else None
    if province is None:
        raise UserError("unit.no_province", name=office.name)
    return country.of_level("commune", day, province.code)


def add_communes(
    store: Store, catalogue: Catalogue, country: NationalUnits, day: date, kinds: Collection[str] = ()
) -> list[str]:
    """Enter every commune of our own province in one act, as offices of `kinds` ("party_committee", "locality" …; none
    given: the kind of our own office). Those that are there already are passed over; returns the ids of the new ones.

    UserError: "unit.no_province", "unit.kind", those of `add_units`.
    """
    with store.read() as reading:
        office = reading.get(UNIT, store.office.unit)
        held = {unit.id for unit in reading.find(UNIT)}
    communes = communes_of(country, office, day)
    own = office.kind or ""
    chosen = tuple(kinds) or (own if own in PRINCIPALS else "party_committee",)
    wanted: list[Unit] = []
    for kind in chosen:
        wanted.extend(_commune(unit, kind, catalogue, office.id) for unit in communes)
    new = [unit for unit in wanted if unit.id not in held]
    return add_units(store, catalogue, new) if new else []


def _commune(unit: NationalUnit, kind: str, catalogue: Catalogue, parent: str) -> Unit:
    body = _body(bodies_of(catalogue, unit), kind)
    if body is None and kind != "locality":
        raise UserError("unit.kind", kind=kind, known=("locality", *sorted(PRINCIPALS)))
    return Unit(
        id=body_id(unit.id, body.key) if body else unit.id,
        name=body_name(body, unit) if body else unit.name,
        kind=kind,
        level="commune",
        parent=parent,
        code=unit.code,
        valid_from=DateSpec.day(unit.first_day),
    )


def _body(bodies: Iterable[BodyTemplate], kind: str) -> BodyTemplate | None:
    return next((body for body in bodies if body.key == kind), None)
