"""The units of the country, before and since the reform of 2025: who they are, who became whom (`domain.md` 5).

Codes were given again to other units, so a unit is known by level, code and first day. Pure; the list itself is data
(`resources/units`), a read-only catalogue outside the ledger.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from dvk_desktop.domain.text import fold, sort_key
from dvk_desktop.domain.units import unit_id

#: Words that say what kind of place a name is for; people leave them out.
_KINDS = ("tinh ", "thanh pho ", "thi xa ", "thi tran ", "huyen ", "quan ", "phuong ", "xa ", "dac khu ")
_LEVELS = ("province", "district", "commune")
Each = TypeVar("Each")


@dataclass(frozen=True, slots=True)
class NationalUnit:
    """One unit of the country. `parent` is the official code of the unit above; `last_day` is None while it is."""

    level: str
    code: str
    first_day: date
    last_day: date | None
    name: str
    parent: str

    @property
    def id(self) -> str:
        """The id that every office gives to it."""
        return unit_id(self.level, self.name, code=self.code, first_day=self.first_day.isoformat())

    @property
    def bare_name(self) -> str:
        """The folded name without its kind: "bao loc" of "Thành phố Bảo Lộc"; a number keeps its kind."""
        folded = fold(self.name)
        bare = next((folded.removeprefix(kind) for kind in _KINDS if folded.startswith(kind)), folded)
        return folded if bare.isdigit() else bare

    def exists_on(self, day: date) -> bool:
        """Whether it is in being on `day`, its first and last day included."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)


@dataclass(frozen=True, slots=True)
class Succession:
    """`old` became `new`, or a part of it, on `day`. `share`: "whole", "main" (the part that stands for it) or
    "part"."""

    old: NationalUnit
    new: NationalUnit
    share: str
    day: date


class NationalUnits:
    """The list, with its ways through it. Built once, when somebody asks for a unit: some 14,000 entries."""

    def __init__(self, units: Iterable[NationalUnit], successions: Iterable[Succession]) -> None:
        self._units = tuple(units)
        self._successions = tuple(successions)

    def __len__(self) -> int:
        return len(self._units)

    def __iter__(self) -> Iterator[NationalUnit]:
        return iter(self._units)

    def of_level(self, level: str, day: date, parent: str = "") -> list[NationalUnit]:
        """The units of `level` in being on `day` (below the one with the code `parent`), in Vietnamese order."""
        found = [unit for unit in self._units if unit.level == level and unit.exists_on(day)]
        return sorted((unit for unit in found if not parent or unit.parent == parent), key=lambda u: sort_key(u.name))

    def parent_of(self, unit: NationalUnit) -> NationalUnit | None:
        """The unit above, on the first day of `unit`; None above a province."""
        return next((each for each in self._by_code.get(unit.parent, ()) if _stands_over(each, unit)), None)

    def path_of(self, unit: NationalUnit) -> tuple[NationalUnit, ...]:
        """The unit and those above it, the province last."""
        above = self.parent_of(unit)
        return (unit, *self.path_of(above)) if above is not None else (unit,)

    def find(self, text: str, *, level: str = "", limit: int = 20) -> list[NationalUnit]:
        """The units called `text`, or beginning like it, or with it among their words; no matter diacritics, case or
        the kind of place. A code finds its units too.

        Exact names come first, then beginnings; units in being before former ones, higher levels before lower, by name.
        """
        wanted = fold(text)
        if not wanted:
            return []
        found = []
        for unit, folded, short in self._names:
            if level and unit.level != level:
                continue
            if wanted in (folded, short, unit.code):
                rank = 0
            elif folded.startswith(wanted) or short.startswith(wanted):
                rank = 1
            elif f" {wanted}" in folded:
                rank = 2
            else:
                continue
            found.append((rank, unit.last_day is not None, _LEVELS.index(unit.level), folded, unit.code, unit))
        return [entry[-1] for entry in sorted(found, key=lambda entry: entry[:-1])[:limit]]

    def became(self, unit: NationalUnit) -> Sequence[Succession]:
        """What became of a former unit: one succession, or several where it was divided (the main part first)."""
        return self._after.get(unit.id, ())

    def came_from(self, unit: NationalUnit) -> Sequence[Succession]:
        """What a unit was made of."""
        return self._before.get(unit.id, ())

    @cached_property
    def _by_code(self) -> Mapping[str, Sequence[NationalUnit]]:
        return _gathered((unit.code, unit) for unit in self._units)

    @cached_property
    def _names(self) -> Sequence[tuple[NationalUnit, str, str]]:
        return [(unit, fold(unit.name), unit.bare_name) for unit in self._units]

    @cached_property
    def _after(self) -> Mapping[str, Sequence[Succession]]:
        order = ("whole", "main", "part")
        ordered = sorted(self._successions, key=lambda each: (order.index(each.share), each.new.code))
        return _gathered((each.old.id, each) for each in ordered)

    @cached_property
    def _before(self) -> Mapping[str, Sequence[Succession]]:
        return _gathered((each.new.id, each) for each in self._successions)


def _stands_over(above: NationalUnit, unit: NationalUnit) -> bool:
    return above.exists_on(unit.first_day) and _LEVELS.index(above.level) < _LEVELS.index(unit.level)


def _gathered(pairs: Iterable[tuple[str, Each]]) -> Mapping[str, Sequence[Each]]:
    found: dict[str, list[Each]] = {}
    for key, each in pairs:
        found.setdefault(key, []).append(each)
    return found


def parse_units(units: Iterable[str], successions: Iterable[str]) -> NationalUnits:
    """The list from the lines of `units.tsv` and `successions.tsv`, headings included. ValueError for a broken line."""
    found: dict[tuple[str, str, bool], NationalUnit] = {}
    for line in list(units)[1:]:
        level, code, first, last, name, parent = line.rstrip("\n").split("\t")
        ended = date.fromisoformat(last) if last else None
        found[level, code, ended is None] = NationalUnit(level, code, date.fromisoformat(first), ended, name, parent)
    steps = []
    for line in list(successions)[1:]:
        old_level, old_code, new_level, new_code, share, day = line.rstrip("\n").split("\t")
        try:
            old, new = found[old_level, old_code, False], found[new_level, new_code, True]
        except KeyError as error:
            raise ValueError(f"unknown unit in {line!r}") from error
        steps.append(Succession(old, new, share, date.fromisoformat(day)))
    return NationalUnits(found.values(), steps)
