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
        """See `UnitOfWork`. What the act itself had switched is switched back."""
        self._known_act(act)
        self._switch(ACT, act, WITHDRAWN, True)
        self._carry(act, back=True)

    def reinstate(self, act: str) -> None:
        """See `UnitOfWork`."""
        self._known_act(act)
        self._switch(ACT, act, WITHDRAWN, False)
        self._carry(act, back=False)

    def _carry(self, act: str, *, back: bool) -> None:
        """Switch what an act had switched: other acts, and what others had said of which return replaces which. What it
        says of itself (that it replaces another one, or is replaced no more) counts as long as the act does."""
        for change in self._reader.store.of_act(act):
            if change.record_type != ACT:
                continue
            if isinstance(value := change.fields.get(WITHDRAWN), bool):
                self._switch(ACT, change.record, WITHDRAWN, value is not back)
            if change.record != act:
                self._switch_parts(change, [n for n in change.fields if _is_of_others(n, act)], back=back)

    def replace(self, act: str, records: Iterable[str]) -> None:
        """See `UnitOfWork`."""
        said: list[Value] = [*sorted(records)]
        self._switch(ACT, act, REPLACED + self.act, said)

    def switch_back(self, change: Change) -> None:
        """See `UnitOfWork`."""
        self._flush()
        self._switch_parts(change, list(change.fields), back=True)

    def _switch_parts(self, change: Change, names: Iterable[str], *, back: bool) -> None:
        """Take back, or say again, what a change made different in these fields of an act; what was said since on
        other records stays."""
        parents = self._reader.store.by_id(p for ids in change.parents.values() for p in ids)
        for name in names:
            said = _named(change.fields[name])
            before = set[str]().union(*(_named(one.fields.get(name)) for one in parents.values()))
            new, gone = (before - said, said - before) if back else (said - before, before - said)
            self._flush()
            now = replacements(self._reader.store.changes_of([change.record], ACT).get(change.record, []))
            again: list[Value] = [*sorted(set(now.get(name.removeprefix(REPLACED), ())) - gone | new)]
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


def _is_of_others(name: str, act: str) -> bool:
    """Whether a field of an act says that it is replaced by another one than `act`."""
    return name.startswith(REPLACED) and name != REPLACED + act


def _named(value: Value | None) -> set[str]:
    return {str(each) for each in value} if isinstance(value, list) else set()
