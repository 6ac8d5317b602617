"""Which fate a row has: what stood in its fields before beside what will stand there after. Pure functions."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from dvk_desktop.domain.ledger import DELETED, Change, History, Value, Withdrawn
from dvk_desktop.usecases.exchange.contents import RowRead
from dvk_desktop.usecases.exchange.known import Known
from dvk_desktop.usecases.exchange.plan import Fate, PlannedRow
from dvk_desktop.usecases.ports import Noted
from dvk_desktop.usecases.readings.through import Readings

_ORDER = (Fate.CONFLICT, Fate.MERGED, Fate.CHANGED, Fate.ADDED, Fate.SAME)


@dataclass(frozen=True)
class Comparison:
    """Compares rows with what is known here. `replaced`: what no longer counts once the file is in; `carried_changes`:
    what its hidden part says, by record; `readings`: what is read as what once the file is in."""

    known: Known
    replaced: Withdrawn
    carried_changes: Mapping[str, Sequence[Noted]]
    readings: Readings

    def compare(self, planned: PlannedRow, new: Sequence[Noted], row: RowRead | None) -> None:
        """Give a row whose changes are `new` here its fate, and what stands before and after."""
        by_record: dict[str, list[Change]] = {}
        for noted in new:
            by_record.setdefault(noted.change.record, []).append(self.readings.change(noted.change))
        if not by_record and self.replaced:
            by_record[planned.record] = []
        fates = set()
        for record, changes in by_record.items():
            history = self.known.histories.get(record)
            if history is None:
                fates.add(Fate.ADDED)
                for change in changes:
                    planned.after = {**planned.after, **change.fields}
            else:
                fates.add(self._fate(planned, history, changes, row))
        planned.fate = next(fate for fate in _ORDER if fate in fates)

    def _fate(self, planned: PlannedRow, before: History, changes: Sequence[Change], row: RowRead | None) -> Fate:
        ids = {change.id for change in changes}
        if len(changes) == 1 and not self.replaced and (stood := _followed(before, changes[0])) is not None:
            says = changes[0].fields
            planned.before, planned.after = {**planned.before, **stood}, {**planned.after, **says}
            if stood == says:
                return Fate.SAME
            return Fate.MERGED if self._changed_here(before, says.keys(), ids, row) else Fate.CHANGED
        after = History(
            [*before.changes, *changes],
            lambda change: self.replaced(change) or before.withdrawn(change),
            lambda identity: before.elsewhere(identity),
        )
        touched = {name for change in changes for name in change.fields}
        if self.replaced:
            touched |= {name for c in before.changes if self.replaced(c) for name in c.fields}
        fate, differs = Fate.SAME, False
        for name in sorted(touched):
            then, now = before.state(name), after.state(name)
            planned.before = {**planned.before, name: then.value()}
            planned.after = {**planned.after, name: now.value()}
            differs = differs or bool(now.conflict and ids & set(now.ids))
            if then.values != now.values:
                fate = Fate.CHANGED
        if differs or (after.deletion().conflict and not before.deletion().conflict):
            return Fate.CONFLICT
        if fate is Fate.CHANGED and self._changed_here(before, touched, ids, row):
            return Fate.MERGED
        return fate

    def _changed_here(
        self, before: History, touched: Collection[str], ids: Collection[str], row: RowRead | None
    ) -> bool:
        """Whether somebody changed other fields here since the row was sent."""
        if row is not None and row.sent:
            known = {identity for heads in set(row.sent.values()) for identity in heads}
            if all(change.id in known for change in before.changes):
                return False
            return any(
                name not in touched and set(before.state(name).ids) - set(heads) for name, heads in row.sent.items()
            )
        carried = {noted.change.id for noted in self.carried_changes.get(before.changes[0].record, ())}
        theirs = carried | self.known.theirs
        return any(name not in touched and set(before.state(name).ids) - theirs - set(ids) for name in before.names)


def _followed(before: History, change: Change) -> dict[str, Value] | None:
    """What stood in the fields of a change that follows on exactly that: by far the most, and no graph is needed. None
    if it takes one."""
    if DELETED in change.fields or before.state(DELETED).heads or before.withdrawn(change):
        return None
    stood: dict[str, Value] = {}
    for name in change.fields:
        state = before.state(name)
        if state.waiting or len(state.heads) != 1 or change.parents.get(name) != state.ids:
            return None
        stood[name] = state.heads[0].value
    return stood
