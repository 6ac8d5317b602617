"""Changes of the country's units since the list was shipped (`domain.md` 5: lists keep changing): dated, each a record,
so that they can be taken back and go on to the offices below."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.national_units import NationalUnit, NationalUnits, Succession


@dataclass(frozen=True, slots=True)
class NationalChange:
    """From `first` on there is a unit with this level, code, name and `parent` (code of the unit above). `replaces`:
    codes of the units of its level that went into it; a unit that had its code so far ends on the eve."""

    id: str = ""
    owner: str | None = None
    level: str | None = None
    code: str | None = None
    name: str | None = None
    parent: str | None = None
    first: DateSpec | None = None
    replaces: tuple[str, ...] | None = None

    @property
    def day(self) -> date:
        """The first day."""
        return (self.first.first if self.first is not None else None) or date.max


def national_change_id(level: str, code: str, day: date) -> str:
    """The id: the same change is one record, wherever it is entered."""
    return derived_id("national_change", level, code, day.isoformat())


def changed(country: NationalUnits, changes: Iterable[NationalChange]) -> NationalUnits:
    """The list with these changes, in the order of their days. What changes nothing is passed over."""
    units = dict.fromkeys(country)
    steps, over = list(country.successions), dict[NationalUnit, NationalUnit]()
    now = {(unit.level, unit.code): unit for unit in units if unit.last_day is None}
    for change in sorted(changes, key=lambda each: (each.day, each.level or "", each.code or "")):
        level, code = change.level or "", change.code or ""
        held = now.get((level, code))
        parent = change.parent or (held.parent if held is not None else "")
        if not differs(change, held) or change.day == date.max:
            continue
        made = NationalUnit(level, code, change.day, None, change.name or "", parent)
        former = {each: now.pop((level, each), None) for each in dict.fromkeys((code, *(change.replaces or ())))}
        for unit in former.values():
            if unit is None or unit.first_day >= change.day:
                continue
            over[unit] = replace(unit, last_day=change.day - timedelta(days=1))
            steps.append(Succession(over[unit], made, "whole", change.day))
        units[made] = None
        now[level, code] = made
    return NationalUnits(
        (over.get(unit, unit) for unit in units),
        (replace(step, new=over[step.new]) if step.new in over else step for step in steps),
    )


def differs(change: NationalChange, held: NationalUnit | None) -> bool:
    """Whether a change says anything that is not so already. `held`: the unit with its level and code."""
    if held is None or change.replaces:
        return True
    return held.name != change.name or bool(change.parent and change.parent != held.parent)
