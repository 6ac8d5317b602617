"""Setting up an office, and keeping its list of units (`domain.md` section 5)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.text import clean, fold
from dvk_desktop.domain.units import LEVELS, PLACE_LEVELS, PRINCIPALS, Unit, below, level_in, office_id
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.entry import Edit, add_checked, change, checked
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.ports import Reading, Seen, Store, UnitOfWork
from dvk_desktop.usecases.units.event_parts import correct_name
from dvk_desktop.usecases.units.fields import UNIT, UNIT_GROUP
from dvk_desktop.usecases.units.group_commands import shipped_groups
from dvk_desktop.usecases.units.provinces import PLACE_KINDS, of_another_place, of_another_province, province_of
from dvk_desktop.usecases.units.stories import units_on

_CITY = re.compile(r"\b(?:thành phố|tp|thành ủy|thành uỷ)\b", re.IGNORECASE)


class NewStore(Store, Protocol):
    """A store that may not belong to an office yet."""

    def founding(self, unit: str) -> UnitOfWork:
        """The unit of work whose commit says, once, whose data these are. UserError "office.exists" afterwards."""


@dataclass(frozen=True, slots=True)
class SetUpOffice:
    """The office whose data folder this becomes. `above`: the province by name; `code`: the official one of its place,
    with the `first_day` (ISO) of that place, because codes were given again; `body`: its key in the template."""

    name: str
    level: str
    kind: str = ""
    code: str = ""
    above: str = ""
    short_name: str = ""
    contact: str = ""
    phone: str = ""
    first_day: str = ""
    above_code: str = ""
    above_first_day: str = ""
    body: str = ""


def set_up_office(store: NewStore, catalogue: Catalogue, command: SetUpOffice) -> str:
    """Found the office: its unit, the place above it, the groups of addressees to begin with. Returns the unit's id.

    Under which office it stands is for that office to say: if both said so, they would say different things (the one
    a province, the other a district's committee) without having seen each other.
    The id follows from code, or from level, name and province: two PCs that set up one office, and the office above
    that enters it as a unit, get the same one. UserError: "unit.name_missing", "unit.level", "unit.kind",
    "office.exists", those of `entry.checked`.
    """
    name = clean(command.name)
    if not name:
        raise UserError("unit.name_missing")
    if command.level not in catalogue.codes("unit_level"):
        raise UserError("unit.level", level=command.level, known=catalogue.codes("unit_level"))
    kind = command.kind or catalogue.kind_of(name)
    if kind not in catalogue.codes("unit_kind"):
        raise UserError("unit.kind", kind=kind, known=catalogue.codes("unit_kind"))
    above = clean(command.above)
    identity = office_id(
        command.level,
        kind,
        name,
        above=above or name,
        code=command.code,
        first_day=command.first_day,
        body=command.body,
    )
    unit = Unit(
        id=identity,
        owner=identity,
        name=name,
        short_name=command.short_name,
        kind=kind,
        level=command.level,
        block=catalogue.detail("unit_kind", kind, "block"),
        code=command.code,
        valid_from=_day(command.first_day),
        contact=command.contact,
        phone=command.phone,
        has_program=True,
    )
    for given in (unit, Unit(name=above)) if above else (unit,):  # nothing is founded that could not be entered
        checked(UNIT, {one.name: value for one in UNIT.fields if (value := getattr(given, one.name)) is not None})
    with store.founding(identity) as work:
        if above:
            _enter_place_above(work, catalogue, command, above)
        add_checked(work, UNIT, unit)
        for group in shipped_groups(catalogue, identity, command.level):
            work.add(UNIT_GROUP, group)
        work.commit(f"Khai báo cơ quan {name}", "setup")
    return identity


def _enter_place_above(work: UnitOfWork, catalogue: Catalogue, command: SetUpOffice, name: str) -> None:
    level = catalogue.level_above.get(command.level, "province")
    kind = catalogue.kind_of(name)
    kind = kind if kind in PLACE_KINDS else "locality"
    code, first_day = command.above_code, command.above_first_day
    identity = office_id(level, kind, name, above=name, code=code, first_day=first_day)
    block = catalogue.detail("unit_kind", kind, "block")
    place = Unit(id=identity, owner=identity, name=name, kind=kind, level=level, block=block, code=code or None)
    work.add(UNIT, replace(place, valid_from=_day(first_day)))


def _day(text: str) -> DateSpec | None:
    return DateSpec.day(date.fromisoformat(text)) if text else None


def _is_place(unit: Unit) -> bool:
    """Whether it is an office that every other office knows by the same id."""
    return bool(unit.code) or (unit.level in PLACE_LEVELS and unit.kind in PLACE_KINDS)


def id_of_new(unit: Unit, units: Mapping[str, Unit]) -> str:
    """The id of a unit about to be entered: offices of places by name or code, bodies and hamlets by their parent."""
    if _is_place(unit):
        province = province_of(unit, units) or (unit.name or "")
        first = unit.valid_from.first if unit.valid_from else None
        first_day = first.isoformat() if first else ""
        name, level, kind = unit.name or "", unit.level or "", unit.kind or ""
        return office_id(level, kind, name, above=province, code=unit.code or "", first_day=first_day)
    return derived_id("unit", unit.parent or "", fold(unit.name or ""))


def add_unit(store: Store, catalogue: Catalogue, unit: Unit) -> str:
    """Enter a unit; returns its id. Kind, level, block and parent (our own office) that are not given are filled in.

    UserError: "unit.name_missing", "unit.exists", "unit.level", "record.unknown" (a parent), those of `entry.checked`.
    """
    (identity,) = add_units(store, catalogue, (unit,))
    return identity


def add_units(store: Store, catalogue: Catalogue, units: Sequence[Unit]) -> list[str]:
    """Enter several units in one act (a pasted list of hamlets); a later one may name an earlier one as parent by its
    id. Errors of `add_unit`, and then none is entered."""
    with store.write() as work:
        entered = enter_units(work, catalogue, units)
        name = work.get(UNIT, entered[0]).name
        work.commit(f"Thêm đơn vị {name}" if len(entered) == 1 else f"Thêm {len(entered)} đơn vị")
    return entered


def enter_units(work: UnitOfWork, catalogue: Catalogue, units: Sequence[Unit]) -> list[str]:
    """`add_units` within a unit of work of the caller."""
    known = {each.id: each for each in work.find(UNIT)}
    filled: list[Unit] = []
    for unit in units:
        filled.append(_filled(unit, catalogue, known, work.office.unit))
        known[filled[-1].id] = filled[-1]
    deleted = work.histories(unit.id for unit in filled)  # entered before and deleted: the same unit comes back
    for unit in filled:
        if unit.id in deleted:
            work.decide("unit", unit.id, "deleted", "")
            change(work, UNIT, unit.id, {field.name: getattr(unit, field.name) for field in UNIT.fields})
        else:
            add_checked(work, UNIT, unit)
    return [unit.id for unit in filled]


def _filled(unit: Unit, catalogue: Catalogue, known: Mapping[str, Unit], office: str) -> Unit:
    name = clean(unit.name or "")
    if not name:
        raise UserError("unit.name_missing")
    for parent in unit.parents:
        if parent not in known:
            raise UserError("record.unknown", type="unit", record=parent)
    filled = as_named(replace(unit, name=name), catalogue, known, office)
    if filled.level not in catalogue.codes("unit_level"):
        raise UserError("unit.level", level=filled.level, known=catalogue.codes("unit_level"))
    filled = replace(filled, id=unit.id or id_of_new(filled, known))
    if _is_place(filled) and not unit.owner:
        filled = replace(filled, owner=filled.id)  # as that office says of itself when it is set up
    if filled.id in known:
        held = known[filled.id]
        above = known.get(held.parent or "")
        raise UserError("unit.exists", name=name, parent=above.name if above else "")
    return filled


def as_named(unit: Unit, catalogue: Catalogue, known: Mapping[str, Unit], office: str) -> Unit:
    """The unit with what its name says of kind, level and block, as far as it does not say so itself; below `office`,
    if it names no other (beside it, if it is the same of another place; below nobody, if its name is that of another
    province). `known`: units by id."""
    province = province_of(known[office], known) if office in known else ""
    parent = unit.parent or (None if of_another_province(unit.name or "", province) else office)
    kind = unit.kind or catalogue.kind_of(unit.name or "")
    level = unit.level or _level_of(kind, unit.name or "", known.get(parent or ""), catalogue)
    home = known.get(office) if parent == office and not unit.parent else None
    if (
        home is not None
        and (kind, level) == (home.kind, home.level)
        and of_another_place(unit.name or "", home.name or "")
    ):
        parent = home.parent if kind in PLACE_KINDS else parent  # the office of another place stands beside ours
    block = unit.block or catalogue.detail("unit_kind", kind, "block")
    return replace(unit, kind=kind, level=level, block=block, parent=parent)


def _level_of(kind: str, name: str, parent: Unit | None, catalogue: Catalogue) -> str:
    """By its name, where that says of which place it is the office ("UBND xã …"); else a place is one level below what
    it belongs to, a body of the same level."""
    if kind in {"residential_area", "front_committee"}:
        return "hamlet"
    above = (parent.level if parent else "") or ""
    if kind in PRINCIPALS or kind == "locality":
        named = level_in(name)
        if named == above == "province" and _CITY.search(name) and not _CITY.search((parent and parent.name) or ""):
            return "district"  # a city within a province
        if named in LEVELS and above in LEVELS and LEVELS.index(named) > LEVELS.index(above):
            return named
    if kind == "locality":
        return next(iter(catalogue.levels_below.get(above, ())), "commune")
    return above if above in PLACE_LEVELS else "agency"


def edit_unit(store: Store, command: Edit) -> bool:
    """Record changed fields; a former name stays findable as an alias. Returns whether anything differed.

    UserError: "record.unknown", "unit.own_parent" (a parent that lies below the unit), those of `entry.change`.
    """
    with store.write() as work:
        unit = work.get(UNIT, command.id)
        values = dict(command.values)
        check_parents(work, unit, values)
        new_name = values.get("name")
        corrected = False
        if isinstance(new_name, str) and units_on(work, work.now.date())[unit.id].name != unit.name:
            corrected = correct_name(work, unit.id, clean(new_name), work.now.date())
            del values["name"]  # what it will be called by a decision stays
            new_name = None
        if isinstance(new_name, str) and unit.name and clean(new_name) != unit.name and "aliases" not in values:
            values["aliases"] = tuple(dict.fromkeys((*(unit.aliases or ()), unit.name)))
        changed = change(work, UNIT, command.id, values, command.seen)
        work.commit(f"Sửa đơn vị {unit.name}")
    return changed or corrected


def check_parents(reading: Reading, unit: Unit, values: Mapping[str, FieldValue]) -> None:
    """UserError "record.unknown" for a parent that nobody entered, "unit.own_parent" for one below the unit."""
    named = {str(values[line]) for line in ("parent", "party_parent", "front_parent") if values.get(line)}
    if not named:
        return
    units = {each.id: each for each in reading.find(UNIT)}
    under = below(unit.id, units) | {unit.id}
    for parent in named:
        if parent not in units:
            raise UserError("record.unknown", type="unit", record=parent)
        if parent in under:
            raise UserError("unit.own_parent", name=unit.name, parent=units[parent].name)


def close_unit(store: Store, unit: str, last_day: DateSpec, seen: Seen | None = None) -> None:
    """Say until when a unit exists. It stays in old letters and lists; groups as of later days leave it out.

    UserError "unit.close_office" for our own office, "record.unknown".
    """
    with store.write() as work:
        held = work.get(UNIT, unit)
        if unit == work.office.unit:
            raise UserError("unit.close_office", name=held.name)
        change(work, UNIT, unit, {"valid_to": last_day}, seen)
        work.commit(f"Đóng đơn vị {held.name}")
