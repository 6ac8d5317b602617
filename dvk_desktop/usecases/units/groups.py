"""Looking at the groups that letters address: those of our own office, and who belongs to one on a day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.text import sort_key
from dvk_desktop.domain.units import Unit, UnitGroup, below, expand
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.units.fields import UNIT_GROUP
from dvk_desktop.usecases.units.offices import ours
from dvk_desktop.usecases.units.stories import units_on


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group in the list: how many units belong to it today, and what it is made of."""

    id: str
    name: str
    aliases: tuple[str, ...]
    kinds: tuple[str, ...]
    levels: tuple[str, ...]
    blocks: tuple[str, ...]
    members: tuple[str, ...]
    excluded: tuple[str, ...]
    units: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many units belong to it."""
        return len(self.units)


def own_groups(reading: Reading, office: str) -> list[UnitGroup]:
    """The groups our office made, by name. Those of offices below came with their files and concern their letters."""
    made_by = {None, *ours(reading, office)}
    groups = [group for group in reading.find(UNIT_GROUP) if group.owner in made_by]
    return sorted(groups, key=lambda group: sort_key(group.name or ""))


def expanded(reading: Reading, office: str, group: UnitGroup, day: date) -> list[Unit]:
    """Who belongs to a group on `day`, in protocol order, by the names and parents of that day."""
    return expand(group, office, units_on(reading, day), day)


def together(reading: Reading, office: str, day: date) -> list[tuple[str, tuple[Unit, ...]]]:
    """What can be given a task at once on `day`: each group of ours by its name, then each kind of units below, by the
    code of the kind, that has at least two and is not one of these groups; who belongs to it in protocol order."""
    units = units_on(reading, day)
    found = [(group.name or "", tuple(expand(group, office, units, day))) for group in own_groups(reading, office)]
    kinds = sorted({units[each].kind or "" for each in below(office, units)} - {"", "locality"})
    found += [(kind, tuple(expand(UnitGroup(kinds=(kind,)), office, units, day))) for kind in kinds]
    firsts: dict[tuple[str, ...], tuple[str, tuple[Unit, ...]]] = {}
    for name, members in found:
        if len(members) > 1:
            firsts.setdefault(tuple(unit.id for unit in members), (name, members))
    return list(firsts.values())


def group_lines(groups: Sequence[UnitGroup], units: Mapping[str, Unit], office: str, day: date) -> list[GroupLine]:
    """The lines of the list, `units` as they were on `day`."""
    return [
        GroupLine(
            group.id,
            group.name or "",
            group.aliases or (),
            group.kinds or (),
            group.levels or (),
            group.blocks or (),
            group.members or (),
            group.excluded or (),
            tuple(unit.name or "" for unit in expand(group, office, units, day)),
        )
        for group in groups
    ]
