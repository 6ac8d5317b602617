"""Which of our bodies have part in a clause of a letter from above, and how: by themselves, or helping who leads
(`domain.md` 2.3, rules 3 and 4)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.directives import Directive, Task
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.units import Unit, below, level_in, protocol_order
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.asked import is_person
from dvk_desktop.usecases.obligations.proposing import recipients_for
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.units.fields import UNIT

_MOVEMENT = ("xay dung dang", "dan van")
_FUNCTIONS = ((*_MOVEMENT, "tuyen giao", "to chuc"), ("kiem tra",), ("van phong",))
"""What party agencies are for: where one body does several things, a name for one of them means it."""
_SEVERAL = re.compile(r"\b(?:cac|nhung|moi|tung)\b")
_ON_THE_SPOT = re.compile(r"\b(?:dia phuong|co so|cap uy|dang uy|xa|phuong)\b")
_WHERE = re.compile(r"\s(?:cac|cung cap|tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu)\b")


@dataclass(frozen=True, slots=True)
class Share:
    """A body of ours and its part in a clause. `unit`: its id, its name where it is no unit here; `helps`: who leads,
    where it only helps; `helpers`: who works with it, where it leads."""

    unit: str
    body: str
    helps: str = ""
    helpers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Meant:
    """Whom a name means: bodies of ours (id → name), all of us (`us`), or somebody above, here with such `likes`."""

    bodies: Mapping[str, str]
    us: bool = False
    likes: Sequence[Unit] = ()


class OwnBodies:
    """Units below the office; its own bodies are those of its level."""

    def __init__(
        self, reading: Reading, office: str, catalogue: Catalogue, letter: Directive, tasks: Sequence[Task], today: date
    ) -> None:
        every = {unit.id: unit for unit in reading.find(UNIT) if unit.exists_on(today)}
        self._catalogue, self._office = catalogue, office
        self._home = every.get(office) or reading.get(UNIT, office)
        level = self._home.level or ""
        self._levels = {level, *catalogue.levels_below.get(level, ())}
        self.units = {identity: every[identity] for identity in below(office, every) if identity in every}
        self._own = protocol_order(unit for unit in self.units.values() if unit.level == self._home.level)
        names = {name for task in tasks for name in (*(task.assignees or ()), *(task.cooperating or ()))}
        asked = [*tasks, *(Task(id=name, assignees=(name,)) for name in sorted(names))]
        found = recipients_for(reading, office, catalogue, letter, (), asked, today).proposal.units
        self._named: dict[str, list[str]] = {}
        for each in found:
            for one in each.tasks:
                self._named.setdefault(one, []).append(each.unit)

    def shares(self, task: Task) -> list[Share]:
        """Who of ours has part in a clause; nobody where a body above leads that has no like here, and none of us is
        said to help it. What names nobody, and what is for all of us, goes to the body for mass mobilisation."""
        leaders = [self._meant(name) for name in task.assignees or ()]
        helpers = [self._meant(name, helps=True) for name in task.cooperating or ()]
        lead = {key: name for one in leaders for key, name in one.bodies.items()}
        help_ = {key: name for one in helpers for key, name in one.bodies.items()}
        likes = {unit.id: unit.name or "" for one in leaders for unit in one.likes}
        above = ", ".join(task.assignees or ())
        if not leaders:
            lead = self._bodies(self._named.get(task.id, ()))
        if lead or not leaders or any(one.us for one in leaders):
            lead = lead | likes or self.movement()
            beside = {key: name for key, name in help_.items() if key not in lead}
            return [
                *(Share(key, name, helpers=_but(task.cooperating, name)) for key, name in lead.items()),
                *(Share(key, name, helps=", ".join(lead.values())) for key, name in beside.items()),
            ]
        if help_ or any(one.us for one in helpers):
            return [Share(key, name, helps=above) for key, name in (help_ or likes or self.movement()).items()]
        like = {unit.id: unit.name or "" for one in helpers for unit in one.likes}
        return [Share(key, name, helpers=_but(tuple(like.values()), name)) for key, name in likes.items()]

    def movement(self) -> dict[str, str]:
        """The body that advises on mass mobilisation; else nobody in particular."""
        found = next((unit for unit in self._own if any(word in fold(unit.name or "") for word in _MOVEMENT)), None)
        return {found.id: found.name or ""} if found is not None else {"": "Các cơ quan, đơn vị"}

    def _bodies(self, units: Iterable[str]) -> dict[str, str]:
        return {unit: self.units[unit].name or "" for unit in units if unit in self.units}

    def _meant(self, name: str, *, helps: bool = False) -> _Meant:
        named = self._named.get(name, ())
        if bodies := self._bodies(named):
            return _Meant(bodies)
        folded, level = fold(name), level_in(name)
        several = _SEVERAL.search(folded) is not None
        if self._office in named or is_person(name):
            return _Meant({}, us=True)
        likes = self._likes(name)
        if level in self._levels:
            if likes:
                return _Meant({unit.id: unit.name or "" for unit in likes})
            us = several and level == self._home.level
            return _Meant({}, us=True) if us else _Meant({name: name})
        if several and not level and not likes:
            return _Meant({}, us=not helps or _ON_THE_SPOT.search(folded) is not None)
        return _Meant({}, likes=likes)

    def _likes(self, name: str) -> list[Unit]:
        """Our bodies of the kind of a body that a clause names: "Ủy ban MTTQ Việt Nam tỉnh", "Công an các xã"."""
        key = self._catalogue.speller.key(name)
        kind = self._catalogue.kind_of(name)
        if kind.startswith("party_") and kind != "party_agency":  # of the state's offices, of the Front
            inner = {self._catalogue.kind_of(key[hit.end() :]) for hit in re.finditer(" ", key)}
            kind = next((each for each in ("peoples_committee", "front") if each in inner), kind)
        if kind in ("peoples_committee", "front"):
            return [unit for unit in self._own if unit.kind == kind]
        if kind == "party_agency":
            return self._agencies(fold(name))
        head = _WHERE.split(f"{fold(key)} ")[0].strip()
        spelled = ((unit, fold(self._catalogue.speller.key(unit.name or ""))) for unit in self._own)
        return [unit for unit, mine in spelled if " " in head and mine.startswith(f"{head} ")]

    def _agencies(self, folded: str) -> list[Unit]:
        mine = [(unit, fold(unit.name or "")) for unit in self._own if unit.kind == "party_agency"]
        for function in _FUNCTIONS:
            words = [word for word in function if word in folded]
            same = [unit for unit, name in mine if any(word in name for word in words)]
            if words:
                return (same or [unit for unit, name in mine if any(word in name for word in function)])[:1]
        return []


def _but(names: Sequence[str] | None, own: str) -> tuple[str, ...]:
    return tuple(name for name in names or () if name != own)
