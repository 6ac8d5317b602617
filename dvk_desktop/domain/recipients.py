"""Who must act on a letter: its addressees spread out, and the units named in its clauses (`domain.md` 1.1, 1.2, 11.4).

A proposal for the user to correct, worked out without storing anything. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dvk_desktop.domain.directives import Addressee, Directive, Task
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.unit_names import Speller, UnitNames, group_called
from dvk_desktop.domain.units import Unit, UnitGroup, below, expand, protocol_order

_LONGEST_NAME = 14
_SHORTEST_NAME = 2


class Doubt(StrEnum):
    """Why a wording obliges nobody by itself; labels under ``choice.doubt``."""

    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"
    NOT_BELOW = "not_below"
    EMPTY_GROUP = "empty_group"


@dataclass(frozen=True, slots=True)
class Proposed:
    """A unit that should get an obligation. `source`: the wording that obliges it; `tasks`: ids of clauses naming it.

    `by_clause`: no addressee line names it, only those clauses do, so its line belongs to the first of them.
    """

    unit: str
    source: str
    tasks: tuple[str, ...] = ()
    by_clause: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A wording to be settled by the user; `task` is the clause it stands in ("" for an addressee line)."""

    text: str
    doubt: Doubt
    task: str = ""
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """Units in protocol order, wordings that need an answer, and the day as of which groups were spread out.

    `common`: ids of the clauses that name no unit of their own, so concern everybody addressed.
    """

    as_of: date
    units: tuple[Proposed, ...]
    questions: tuple[Question, ...] = ()
    common: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What names and groups are read against. `as_of` of the letter, see `day_to_read`.

    Wordings (with "*"): `same_as_addressees` and `not_units` name nobody new, `all_committees` every committee of the
    Party; `committees` are how the name of one begins.
    """

    office: str
    units: Mapping[str, Unit]
    groups: Sequence[UnitGroup]
    speller: Speller
    same_as_addressees: Sequence[str] = ()
    not_units: Sequence[str] = ()
    all_committees: Sequence[str] = ()
    committees: Sequence[str] = ()

    def says(self, text: str, wordings: Iterable[str]) -> bool:
        """Whether a text is one of the wordings."""
        return any(self.speller.fits(wording, text) for wording in wordings)

    def group_called(self, text: str) -> UnitGroup | None:
        """The group of ours that a wording means, see `unit_names.group_called`."""
        return group_called(text, self.groups, self.speller, self.units.get(self.office) or Unit())


def day_of_letter(directive: Directive, today: date) -> date:
    """The day as of which a letter's groups are spread out: of the corrected date if there is one, else of the printed
    date, its last day when only the month is known; today for a letter without a date."""
    for spec in (directive.corrected_date, directive.date):
        if spec is not None and spec.due_day is not None:
            return spec.due_day
    return today


def day_to_read(directive: Directive, office: Unit | None, today: date) -> date:
    """`day_of_letter`; today for a letter older than the office that reads it (communes of 01/7/2025 go on carrying out
    the letters of before): who was there on the letter's day would be nobody of theirs."""
    day = day_of_letter(directive, today)
    return day if office is None or office.exists_on(day) else today


def propose(
    directive: Directive, addressees: Iterable[Addressee], tasks: Sequence[Task], around: Surroundings, today: date
) -> Proposal:
    """Who is obliged by an outgoing letter (units below the office) or by an incoming one (the office itself and those
    below it that the letter names). Only addressees for execution count (`domain.md` 6.5)."""
    home = around.units.get(around.office) or Unit()
    as_of = day_to_read(directive, home, today)
    living = {each.id: each for each in around.units.values() if each.exists_on(as_of) or each.id == around.office}
    names = UnitNames(living.values(), around.speller, home.name or "")
    incoming = directive.direction == "incoming"
    allowed = below(around.office, living) | ({around.office} if incoming else set())
    found = _Found(around, living, names, allowed, as_of, quiet=incoming)
    for line in addressees:
        if line.role == "execute" and not around.says(line.text or "", around.same_as_addressees):
            found.read_addressee(line)
    if incoming:
        found.oblige(around.office, home.name or "")
    common = tuple(task.id for task in tasks if not found.read_task(task))
    order = [unit.id for unit in protocol_order(living[each] for each in found.proposed)]
    return Proposal(as_of, tuple(found.proposed[each] for each in order), tuple(found.questions), common)


class _Found:
    """What has been made out so far. `quiet`: do not ask about wordings that name nobody of ours (an incoming letter
    addresses many others)."""

    def __init__(
        self,
        around: Surroundings,
        living: Mapping[str, Unit],
        names: UnitNames,
        allowed: set[str],
        as_of: date,
        *,
        quiet: bool,
    ) -> None:
        self.proposed: dict[str, Proposed] = {}
        self.questions: list[Question] = []
        self._around = around
        self._living = living
        self._names = names
        self._allowed = allowed
        self._as_of = as_of
        self._quiet = quiet

    def oblige(self, unit: str, source: str, task: str = "") -> None:
        known = self.proposed.get(unit)
        if known is None:
            self.proposed[unit] = Proposed(unit, source, (task,) if task else (), bool(task))
        elif task and task not in known.tasks:
            self.proposed[unit] = Proposed(unit, known.source, (*known.tasks, task), known.by_clause)

    def read_addressee(self, line: Addressee) -> None:
        text = line.text or ""
        chosen = next((group for group in self._around.groups if line.unit_group == group.id), None)
        if line.unit and line.unit in self._living:
            self._settle([self._living[line.unit]], text, "")
        elif chosen is not None:
            self._settle_group(chosen, text, "")
        else:
            self._read(text, "")

    def read_task(self, task: Task) -> bool:
        """Whether the clause names who must act on it."""
        around = self._around
        named = [text for text in task.assignees or () if not around.says(text, around.not_units)]
        committees = self._committees_addressed()
        if not self._quiet and not committees:
            named = [text for text in named if not self._means_all(text)]
        for text in named:
            if self._quiet and self._names_us(text):
                self.oblige(around.office, text, task.id)
            elif not self._quiet and self._means_all(text):
                for unit in committees:
                    self.oblige(unit, text, task.id)
            else:
                self._read(text, task.id)
        return bool(named) or (not task.assignees and self._read_beginning(task))

    def _names_us(self, text: str) -> bool:
        """Whether a plural names offices of our sort: "Các đảng ủy xã, phường" those like "Đảng ủy xã Hữu Lễ", "Các cấp
        ủy trực thuộc" every committee of the Party."""
        around = self._around
        home = around.units.get(around.office)
        name = (home.name or "") if home is not None else ""
        if around.says(text, around.all_committees):
            return around.says(name, around.committees)
        words = fold(text)
        kinds = words.removeprefix("cac ").replace(" va ", ",").split(",") if words.startswith("cac ") else []
        return any(kind and fold(name).startswith(f"{kind} ") for kind in map(str.strip, kinds))

    def _committees_addressed(self) -> list[str]:
        """Ids of the committees of the Party among those addressed; none if all are, or no one is: then "Các cấp ủy"
        leaves nobody out."""
        around = self._around
        addressed = [self._living[known.unit] for known in self.proposed.values() if not known.by_clause]
        found = [unit.id for unit in addressed if around.says(unit.name or "", around.committees)]
        return found if len(found) < len(addressed) else []

    def _means_all(self, text: str) -> bool:
        """Whether a letter of ours says "Các cấp ủy" of those it addresses: no group of ours is called so."""
        named = self._around.group_called(text)
        return named is None and self._around.says(text, self._around.all_committees)

    def _read_beginning(self, task: Task) -> bool:
        """A clause that begins with the name of a unit is that unit's, also where the reader of letters saw no one."""
        words = (task.text or "").split()
        for length in range(min(_LONGEST_NAME, len(words)), _SHORTEST_NAME - 1, -1):
            text = " ".join(words[:length]).strip(",;:")
            found = self._names.match(text)
            if len(found) == 1 and found[0].id in self._allowed:
                self.oblige(found[0].id, text, task.id)
                return True
        return False

    def _read(self, text: str, task: str) -> None:
        """A wording of unknown kind: a group, a unit, or several of them with commas between."""
        group = self._around.group_called(text)
        if group is not None:
            self._settle_group(group, text, task)
            return
        found = self._names.match(text)
        if found:
            self._settle(found, text, task)
            return
        parts = [part.strip() for part in text.replace(" và ", ",").split(",") if part.strip()]
        several = [self._part(part) for part in parts]
        if len(parts) > 1 and all(several):
            for part, units in zip(parts, several, strict=True):
                for unit in units:
                    self.oblige(unit.id, part, task)
            return
        nearest = tuple(unit.id for unit in self._names.nearest(text) if unit.id in self._allowed)
        self._ask(Question(text, Doubt.UNKNOWN, task, nearest))

    def _part(self, text: str) -> list[Unit]:
        """The units that one part of an enumeration names beyond doubt; none if there is any."""
        group = self._around.group_called(text)
        found = self._members(group) if group is not None else self._names.match(text)
        ours = [unit for unit in found if unit.id in self._allowed]
        return ours if group is not None or len(ours) == 1 else []

    def _members(self, group: UnitGroup) -> list[Unit]:
        return expand(group, self._around.office, self._living, self._as_of)

    def _settle_group(self, group: UnitGroup, text: str, task: str) -> None:
        members = self._members(group)
        for unit in members:
            self.oblige(unit.id, text, task)
        hands_down = not self._allowed <= {self._around.office}
        if not members and (hands_down or not self._quiet):  # a group of ours: told of an incoming letter too
            self.questions.append(Question(text, Doubt.EMPTY_GROUP, task))

    def _settle(self, found: Sequence[Unit], text: str, task: str) -> None:
        ours = [unit for unit in found if unit.id in self._allowed]
        if len(ours) == 1:
            self.oblige(ours[0].id, text, task)
            return
        doubt = Doubt.AMBIGUOUS if ours else Doubt.NOT_BELOW
        self._ask(Question(text, doubt, task, tuple(unit.id for unit in ours or found)))

    def _ask(self, question: Question) -> None:
        if not self._quiet:
            self.questions.append(question)
