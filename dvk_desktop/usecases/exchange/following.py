"""Answers about a line that was handed over here meanwhile: sheets that went out under the old name and came back after
the merger, and what the former office recorded before it knew (`obligations.handed_over`).

What the sender says stays on his line: it is a pure function of the file (law 1). The receiver repeats it on the line
in force, in the act of his own that is undone with the import, and says so. What the heir's line says otherwise by then
is left as it is, and that is said too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Change, History, Value, make_change, new_id
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.usecases.exchange.contents import Problem
from dvk_desktop.usecases.exchange.plan import FilePlan
from dvk_desktop.usecases.exchange.ports import Books
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.handed_over import ANSWERS, DATED, counting, lines_in_force
from dvk_desktop.usecases.ports import ActNote, Noted, Reading
from dvk_desktop.usecases.units.fields import UNIT


def follow(reading: Reading, books: Books, plan: FilePlan, note: ActNote) -> None:
    """Add to the plan what its answers say about lines that were handed over here. `note`: what is told about acts of
    our own."""
    again = books.changes_of(reading, plan.reinstated) if plan.reinstated else ()
    said: dict[str, list[Change]] = {}
    for change in (*again, *(noted.change for noted in plan.changes)):
        if change.record_type == OBLIGATION.name and not change.fields.keys().isdisjoint(ANSWERS):
            said.setdefault(change.record, []).append(change)
    lines = reading.find(OBLIGATION, id=tuple(sorted(said))) if said else []
    heirs = lines_in_force(reading, lines)
    if not heirs:
        return
    histories = reading.histories({*heirs, *(heir.id for several in heirs.values() for heir in several)})
    following = _Following(histories, plan.mending_act or new_id())
    names = {unit.id: unit.name or "" for unit in reading.find(UNIT)}
    for line in lines:
        several = heirs.get(line.id, ())
        parts = counting(line, several, _days(said[line.id]))
        told: dict[str, list[str]] = {}
        for heir in parts:
            for code in following.repeat(said[line.id], line, heir):
                told.setdefault(code, []).append(names.get(heir.unit or "", ""))
        if "obligation.followed" in told and (left := several[len(parts) :]):
            told["obligation.followed_in_part"] = [names.get(heir.unit or "", "") for heir in left]
        for code, units in told.items():
            parameters = {"unit": names.get(line.unit or "", ""), "heir": ", ".join(units)}
            plan.problems.append(Problem(code, rule="followed", parameters=parameters))
    if changes := following.changes():
        plan.changes += changes
        title = f"Ghi vào việc của đơn vị kế thừa khi nhận file {plan.name}"
        plan.acts.setdefault(following.act, replace(note, kind="mend", title=title, source=plan.name))
        plan.mending_act = following.act


def _days(said: Sequence[Change]) -> list[DateSpec | None]:
    """The days of what is said of a line; None for one that cannot be read."""
    told = {name: value for change in said for name, value in change.fields.items() if name in DATED}
    return [_day(value) for value in told.values() if value != ""]


def _day(value: Value) -> DateSpec | None:
    try:
        return DateSpec.from_canonical(value) if isinstance(value, str) else None
    except UserError:
        return None


class _Following:
    """What the answers of one file make of the lines in force."""

    def __init__(self, histories: Mapping[str, History], act: str) -> None:
        self._histories, self.act = histories, act
        self._fields: dict[str, dict[str, Value]] = {}

    def repeat(self, said: Sequence[Change], line: Obligation, heir: Obligation) -> list[str]:
        """Repeat what is said of `line` on `heir`; returns the codes of what there is to be told."""
        before = self._histories[line.id]
        held = {change.id for change in before.changes}
        after = History([*before.changes, *(change for change in said if change.id not in held)], before.withdrawn)
        told: dict[str, None] = {}
        for name in ANSWERS:
            changes = [change for change in said if name in change.fields]
            if not changes:
                continue
            again = all(change.id in held for change in changes)  # undone, and counts again
            value = changes[-1].fields[name] if again else after.state(name).value()
            stands = self._stands(heir.id, name)
            if value == stands:
                continue
            if stands in ("", before.state(name).value()):
                self._fields.setdefault(heir.id, {})[name] = value
                told["obligation.followed"] = None
            elif value != "":
                told["obligation.not_followed"] = None
        return list(told)

    def _stands(self, heir: str, name: str) -> Value:
        if name in self._fields.get(heir, {}):
            return self._fields[heir][name]
        return self._histories[heir].state(name).value()

    def changes(self) -> list[Noted]:
        """What the receiver says."""
        return [
            Noted(make_change(OBLIGATION.name, heir, fields, self._parents(heir, fields), self.act))
            for heir, fields in self._fields.items()
        ]

    def _parents(self, heir: str, fields: Mapping[str, Value]) -> dict[str, tuple[str, ...]]:
        return {name: self._histories[heir].state(name).ids for name in fields}
