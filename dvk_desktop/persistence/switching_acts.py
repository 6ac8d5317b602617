"""The part of a unit of work that switches: acts taken back or let count again, replaced, records that are the same."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import ACT, JOIN, JOINED, WITHDRAWN, Change, Value, join_id, make_change
from dvk_desktop.domain.replaced import REPLACED, replacements
from dvk_desktop.persistence.reading import Reader


class Switching(ABC):
    """See `UnitOfWork`. `act`: in whose name it switches."""

    act: str
    _reader: Reader

    @abstractmethod
    def _flush(self) -> None:
        """Write what was said so far, so that it is read."""

    @abstractmethod
    def _say(self, change: Change) -> None:
        """Write a change with the next flush."""

    def join(self, record: str, other: str, *, same: bool) -> None:
        """See `UnitOfWork`."""
        identity = join_id(record, other)
        self._switch(JOIN, identity, JOINED, same)

    def withdraw(self, act: str) -> None:
        """See `UnitOfWork`. What the act itself had switched (an earlier return it replaced) is switched back."""
        self._known_act(act)
        self._switch(ACT, act, WITHDRAWN, True)
        for change in self._reader.store.of_act(act):
            if change.record_type == ACT and isinstance(value := change.fields.get(WITHDRAWN), bool):
                self._switch(ACT, change.record, WITHDRAWN, not value)

    def reinstate(self, act: str) -> None:
        """See `UnitOfWork`."""
        self._known_act(act)
        self._switch(ACT, act, WITHDRAWN, False)
        for change in self._reader.store.of_act(act):
            if change.record_type == ACT and WITHDRAWN in change.fields:
                self._switch(ACT, change.record, WITHDRAWN, change.fields[WITHDRAWN])

    def replace(self, act: str, records: Iterable[str]) -> None:
        """See `UnitOfWork`."""
        said: list[Value] = [*sorted(records)]
        self._switch(ACT, act, REPLACED + self.act, said)

    def switch_back(self, change: Change) -> None:
        """See `UnitOfWork`."""
        self._flush()
        parents = self._reader.store.by_id(p for ids in change.parents.values() for p in ids)
        now = replacements(self._reader.store.changes_of([change.record], ACT).get(change.record, []))
        for name, value in change.fields.items():
            said = _named(value)
            before = set[str]().union(*(_named(one.fields.get(name)) for one in parents.values()))
            stands = set(now.get(name.removeprefix(REPLACED), ())) - (said - before) | (before - said)
            again: list[Value] = [*sorted(stands)]
            self._switch(ACT, change.record, name, again)

    def _known_act(self, act: str) -> None:
        self._flush()
        if not self._reader.store.of_act(act):
            raise UserError("act.unknown", act=act)

    def _switch(self, record_type: str, record: str, field_name: str, value: Value) -> None:
        self._flush()
        changes = self._reader.store.changes_of([record], record_type).get(record, [])
        superseded = {p for change in changes for p in change.parents.get(field_name, ())}
        heads = tuple(c.id for c in changes if field_name in c.fields and c.id not in superseded)
        self._say(make_change(record_type, record, {field_name: value}, {field_name: heads}, self.act))


def _named(value: Value | None) -> set[str]:
    return {str(each) for each in value} if isinstance(value, list) else set()
