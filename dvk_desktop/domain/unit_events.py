"""What happens to units: established, renamed, merged, split, dissolved, moved; names with their own intervals, and
counts carried from one map of units to another (`domain.md` 5.3). Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeAlias

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.units import Unit

SHARES = ("whole", "main", "part")
"""How much of a former unit went over: all of it; the part that stands for it; another part. In the order in which they
stand for it."""
LINES, CONTACT, MODELS = GOING_OVER = ("lines", "contact", "models")
"""What goes over from a unit that ends besides the units below it: open obligations (with them the data of our own
office), whom to ask, models that still run."""
CARRIED_OUT = "carried_out"
"""Among what goes over on the day of an event: that it was done, also where there was nothing."""


@dataclass(frozen=True, slots=True)
class UnitEvent:
    """One event of a unit: `kind` (``choice.unit_event``), `unit` whose event it is (the new one of a merger, the
    former one of a division), since when (`day`), by which decision. `on_the_day`: recorded beforehand, what goes over
    when its day comes (`GOING_OVER`); open obligations are closed then, if a `closing_reason` is given."""

    id: str = ""
    owner: str | None = None
    kind: str | None = None
    unit: str | None = None
    day: DateSpec | None = None
    name: str | None = None
    decision_number: str | None = None
    decision_date: DateSpec | None = None
    note: str | None = None
    on_the_day: tuple[str, ...] | None = None
    closing_reason: str | None = None


@dataclass(frozen=True, slots=True)
class UnitSuccession:
    """`former` became `unit`, or a part of it, on `day`; `share` is one of `SHARES`."""

    id: str = ""
    owner: str | None = None
    former: str | None = None
    unit: str | None = None
    event: str | None = None
    share: str | None = None
    day: DateSpec | None = None


@dataclass(frozen=True, slots=True)
class TakenOver:
    """The office `office` has ended; whoever works with its data goes on with them as `unit` since `day`."""

    id: str = ""
    owner: str | None = None
    office: str | None = None
    unit: str | None = None
    day: DateSpec | None = None


@dataclass(frozen=True, slots=True)
class FormerName:
    """What a unit was called until `valid_to` (the last day)."""

    id: str = ""
    owner: str | None = None
    unit: str | None = None
    name: str | None = None
    valid_from: DateSpec | None = None
    valid_to: DateSpec | None = None


@dataclass(frozen=True, slots=True)
class FormerParent:
    """Under which unit a unit stood by one `line` (a field of `PARENT_LINES`) until `valid_to` (the last day)."""

    id: str = ""
    owner: str | None = None
    unit: str | None = None
    line: str | None = None
    parent: str | None = None
    valid_to: DateSpec | None = None


PARENT_LINES = ("parent", "party_parent", "front_parent")


def taken_over_id(office: str) -> str:
    """The id of what became of the data of an office: they go on in one place."""
    return derived_id("taken_over", office)


def former_parent_id(unit: str, line: str, last_day: date) -> str:
    """The id of a former parent: a unit has one by each line on a day."""
    return derived_id("former_parent", unit, line, last_day.isoformat())


def event_id(kind: str, unit: str, day: date) -> str:
    """The id of an event: two offices that record the same one say the same."""
    return derived_id("unit_event", kind, unit, day.isoformat())


def on_the_day_id(event: str) -> str:
    """The id of the act in which what an event recorded beforehand is carried out: the same on every PC."""
    return derived_id("act", event, "on_the_day")


def succession_id(former: str, unit: str) -> str:
    """The id of a succession, derived from both ends (law 8)."""
    return derived_id("unit_succession", former, unit)


def former_name_id(unit: str, last_day: date) -> str:
    """The id of a former name: a unit has one name on a day."""
    return derived_id("former_name", unit, last_day.isoformat())


def unit_made_on(parent: str, folded_name: str, day: date) -> str:
    """The id of a unit made by an event: its name may have been that of a former one."""
    return derived_id("unit", parent, folded_name, day.isoformat())


def name_on(unit: Unit, former_names: Iterable[FormerName], day: date) -> str:
    """What the unit was called on `day`: historic papers show the name of their date."""
    held = [
        (each.valid_to.last, each)
        for each in former_names
        if each.unit == unit.id and each.valid_to is not None and each.valid_to.last is not None
    ]
    ended = [(last, each.name) for last, each in held if last >= day and each.name]
    return min(ended, key=lambda pair: pair[0])[1] or "" if ended else unit.name or ""


def map_of(
    units: Iterable[Unit], former_names: Iterable[FormerName], former_parents: Iterable[FormerParent], day: date
) -> dict[str, Unit]:
    """Every unit as it was on `day`: called by the name and standing under the parents it had then. Its name of today
    becomes an alias, so that it still finds it."""
    names: dict[str, list[FormerName]] = {}
    for name in former_names:
        names.setdefault(name.unit or "", []).append(name)
    stood: dict[tuple[str, str], tuple[date, str]] = {}
    for each in former_parents:
        last = each.valid_to.last if each.valid_to else None
        key = (each.unit or "", each.line or "")
        if last is not None and last >= day and (key not in stood or last < stood[key][0]):
            stood[key] = (last, each.parent or "")
    found: dict[str, Unit] = {}
    for unit in units:
        changed: dict[str, Any] = {}
        if (then := name_on(unit, names.get(unit.id, ()), day)) != (unit.name or ""):
            changed |= {"name": then, "aliases": (*(unit.aliases or ()), unit.name or "")}
        for line in PARENT_LINES:
            if (unit.id, line) in stood:
                changed[line] = stood[(unit.id, line)][1]
        found[unit.id] = replace(unit, **changed) if changed else unit
    return found


def stands_for(units: Mapping[str, Unit], successions: Sequence[UnitSuccession], day: date) -> dict[str, str]:
    """Unit → the unit in being on `day` to whose line in a table its figures belong (`rolled`); itself for most."""
    found: dict[str, str] = {}
    for unit in units:
        (found[unit],) = rolled({unit: 1}, units, successions, day).counts
    return found


def heirs_of(unit: str, successions: Sequence[UnitSuccession]) -> list[UnitSuccession]:
    """What became of a unit, the part that stands for it first."""
    found = [each for each in successions if each.former == unit and each.unit]
    return sorted(found, key=lambda each: (SHARES.index(each.share) if each.share in SHARES else 0, each.unit or ""))


def origins_of(unit: str, successions: Sequence[UnitSuccession]) -> list[UnitSuccession]:
    """What a unit was made of, whole units first."""
    found = [each for each in successions if each.unit == unit and each.former]
    return sorted(found, key=lambda each: (SHARES.index(each.share) if each.share in SHARES else 0, each.former or ""))


def made_of(unit: str, successions: Sequence[UnitSuccession]) -> set[str]:
    """A unit and all it was made of, over any number of events."""
    found, todo = set[str](), [unit]
    while todo:
        here = todo.pop()
        if here not in found:
            found.add(here)
            todo.extend(step.former for step in origins_of(here, successions) if step.former)
    return found


def present_heirs(
    unit: Unit, units: Mapping[str, Unit], successions: Sequence[UnitSuccession], day: date
) -> list[Unit]:
    """The units in being on `day` that a unit has become, over any number of events; the unit itself while it is."""
    found: dict[str, Unit] = {}
    todo, seen = [unit], set[str]()
    while todo:
        here = todo.pop(0)
        if here.id in seen:
            continue
        seen.add(here.id)
        if here.exists_on(day):
            found[here.id] = here
        else:
            todo.extend(units[step.unit] for step in heirs_of(here.id, successions) if step.unit and step.unit in units)
    return list(found.values())


Counts: TypeAlias = "Mapping[str, int]"


@dataclass(frozen=True, slots=True)
class Rolled:
    """Counts on the map of a day. `moved`: units whose count was carried to others; `estimated`: among them those for
    which it was not certain to which (a former map after a merger, a new one after a division)."""

    counts: Mapping[str, int]
    moved: frozenset[str] = frozenset()
    estimated: frozenset[str] = frozenset()


def rolled(
    counts: Counts,
    units: Mapping[str, Unit],
    successions: Sequence[UnitSuccession],
    day: date,
    weights: Counts | None = None,
) -> Rolled:
    """`counts` by unit, carried to the units in being on `day`: forward for units that had ended, back for those that
    had not begun. The sum stays the same.

    Where there are several to carry to, the count goes to the one that stands for it (whole, else main, else by id);
    with `weights` (by unit) it is divided in their proportion, in whole numbers by greatest remainder. What has nowhere
    to go (a unit that was dissolved, or is unknown) stays where it is.
    """
    totals: dict[str, int] = {}
    moved: set[str] = set()
    estimated: set[str] = set()

    def put(unit: str, count: int, seen: frozenset[str], source: str) -> None:
        others = [] if unit in seen else _others(unit, units, successions, day)
        if not others:
            totals[unit] = totals.get(unit, 0) + count
            return
        moved.add(source)
        if len(others) > 1:
            estimated.add(source)
        for other, part in _divided(count, others, weights or {}):
            put(other, part, seen | {unit}, source)

    for unit, count in counts.items():
        put(unit, count, frozenset(), unit)
    return Rolled(totals, frozenset(moved), frozenset(estimated))


def _others(unit: str, units: Mapping[str, Unit], successions: Sequence[UnitSuccession], day: date) -> list[str]:
    """Where the count of a unit that is not in being on `day` belongs; none if it is, or nobody knows."""
    held = units.get(unit)
    if held is None or held.exists_on(day):
        return []
    ended = held.valid_to is not None and held.valid_to.last is not None and held.valid_to.last < day
    if ended:
        return [step.unit for step in heirs_of(unit, successions) if step.unit and step.unit in units]
    return [step.former for step in origins_of(unit, successions) if step.former and step.former in units]


def _divided(count: int, others: Sequence[str], weights: Counts) -> list[tuple[str, int]]:
    whole = sum(max(0, weights.get(other, 0)) for other in others)
    if not whole:
        return [(others[0], count)]
    shares = [(other, count * max(0, weights.get(other, 0))) for other in others]
    parts = {other: product // whole for other, product in shares}
    left = count - sum(parts.values())
    for other, _ in sorted(shares, key=lambda pair: (-(pair[1] % whole), pair[0]))[:left]:
        parts[other] += 1
    return [(other, part) for other, part in parts.items() if part]
