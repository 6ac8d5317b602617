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

from dvk_desktop.domain.text import fold, sort_key, uncapital
from dvk_desktop.domain.units import unit_id

_WRITTEN_KINDS = ("Tỉnh ", "Thành phố ", "Thị xã ", "Thị trấn ", "Huyện ", "Quận ", "Phường ", "Xã ", "Đặc khu ")
"""Words that say what kind of place a name is for; people leave them out."""
_KINDS = tuple(f"{fold(kind)} " for kind in _WRITTEN_KINDS)
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

    @property
    def proper_name(self) -> str:
        """The name without its kind, as it is written: "Bảo Lộc", "B'Lao", "Phường 1" keeps its kind."""
        for kind in _WRITTEN_KINDS:
            if self.name.startswith(kind) and not (rest := self.name.removeprefix(kind)).isdigit():
                return rest
        return self.name

    @property
    def name_within(self) -> str:
        """The name inside a sentence or a longer name: "phường B'Lao", "tỉnh Lâm Đồng"."""
        return uncapital(self.name)

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


@dataclass(frozen=True, slots=True)
class Heir:
    """A unit in being, found under the name of `former`, which became it. `share` as in `Succession`; "within": it lies
    where a district was. `former` is None where the name is its own."""

    unit: NationalUnit
    former: NationalUnit | None = None
    share: str = ""


class NationalUnits:
    """The list, with its ways through it. Built once, when somebody asks for a unit: some 14,000 entries."""

    def __init__(self, units: Iterable[NationalUnit], successions: Iterable[Succession]) -> None:
        self._units = tuple(units)
        self._successions = tuple(successions)

    def __len__(self) -> int:
        return len(self._units)

    def __iter__(self) -> Iterator[NationalUnit]:
        return iter(self._units)

    @property
    def successions(self) -> Sequence[Succession]:
        """Who became whom."""
        return self._successions

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
            found.append((rank, *_rank(unit), unit))
        return [entry[-1] for entry in sorted(found, key=lambda entry: entry[:-1])[:limit]]

    def called(self, text: str) -> Sequence[NationalUnit]:
        """The units whose whole name is `text`, with its kind or without, in the order of `find`; no matter diacritics
        and case. Looked up, not searched for: cheap enough to ask of every run of words in a sentence."""
        return self._called.get(fold(text), ())

    def became(self, unit: NationalUnit) -> Sequence[Succession]:
        """What became of a former unit: one succession, or several where it was divided (the main part first)."""
        return self._after.get(unit.id, ())

    def came_from(self, unit: NationalUnit) -> Sequence[Succession]:
        """What a unit was made of."""
        return self._before.get(unit.id, ())

    def heirs(self, unit: NationalUnit) -> list[Heir]:
        """The units in being that a former unit became (the main part first); for a district those of its communes. A
        unit in being is its own heir."""
        if unit.last_day is None:
            return [Heir(unit)]
        steps = self.became(unit)
        if steps or unit.level != "district":
            return self._in_being([Heir(step.new, unit, step.share) for step in steps], unit)
        within = [u for u in self._below.get(unit.code, ()) if u.last_day is not None and u.level == "commune"]
        found = dict.fromkeys(step.new for commune in within for step in self.became(commune) if step.share != "part")
        heirs = [Heir(heir, unit, "within") for heir in sorted(found, key=lambda heir: sort_key(heir.name))]
        return self._in_being(heirs, unit)

    def _in_being(self, heirs: Sequence[Heir], unit: NationalUnit) -> list[Heir]:
        """The same, those that have ended since followed to what they became; each once."""
        found: dict[str, Heir] = {}
        for heir in heirs:
            if heir.unit.last_day is None:
                found.setdefault(heir.unit.id, heir)
                continue
            for later in self.heirs(heir.unit):
                share = later.share if heir.share == "whole" else heir.share
                found.setdefault(later.unit.id, Heir(later.unit, unit, share))
        return list(found.values())

    def present(self, text: str, *, levels: Sequence[str] = (), limit: int = 20) -> list[Heir]:
        """The units in being that `text` names by their name of today or by a former one; see `find`."""
        found: dict[str, Heir] = {}
        for unit in self.find(text, limit=3 * limit):
            for heir in self.heirs(unit):
                if not levels or heir.unit.level in levels:
                    found.setdefault(heir.unit.id, heir)
        return list(found.values())[:limit]

    def known(self, code: str, level: str = "") -> NationalUnit | None:
        """The unit in being with this official code; None if there is none."""
        found = (unit for unit in self._by_code.get(code, ()) if unit.last_day is None)
        return next((unit for unit in found if not level or unit.level == level), None)

    def by_id(self, identity: str) -> NationalUnit | None:
        """The unit with this id, former ones too."""
        return self._by_id.get(identity)

    @cached_property
    def _by_id(self) -> Mapping[str, NationalUnit]:
        return {unit.id: unit for unit in self._units}

    @cached_property
    def _below(self) -> Mapping[str, Sequence[NationalUnit]]:
        return _gathered((unit.parent, unit) for unit in self._units)

    @cached_property
    def _by_code(self) -> Mapping[str, Sequence[NationalUnit]]:
        return _gathered((unit.code, unit) for unit in self._units)

    @cached_property
    def _names(self) -> Sequence[tuple[NationalUnit, str, str]]:
        return [(unit, fold(unit.name), unit.bare_name) for unit in self._units]

    @cached_property
    def _called(self) -> Mapping[str, Sequence[NationalUnit]]:
        pairs = [(name, unit) for unit, folded, short in self._names for name in dict.fromkeys((folded, short))]
        return {name: sorted(units, key=_rank) for name, units in _gathered(pairs).items()}

    @cached_property
    def _after(self) -> Mapping[str, Sequence[Succession]]:
        order = ("whole", "main", "part")
        ordered = sorted(self._successions, key=lambda each: (order.index(each.share), each.new.code))
        return _gathered((each.old.id, each) for each in ordered)

    @cached_property
    def _before(self) -> Mapping[str, Sequence[Succession]]:
        return _gathered((each.new.id, each) for each in self._successions)


def _rank(unit: NationalUnit) -> tuple[bool, int, str, str]:
    """Units in being before former ones, higher levels before lower, by name."""
    return unit.last_day is not None, _LEVELS.index(unit.level), fold(unit.name), unit.code


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
