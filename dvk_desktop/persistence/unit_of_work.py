"""One write transaction: entities are compared with what was seen, the differences become changes, one projector runs.

Nothing is stored unless `commit` is called. The only place of the program that commits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from sqlalchemy import Engine
from sqlalchemy.engine import Connection
from sqlalchemy.exc import OperationalError

from dvk_desktop.domain.errors import BugError, UserError
from dvk_desktop.domain.ledger import (
    ACT,
    DELETED,
    JOIN,
    JOINED,
    WITHDRAWN,
    Change,
    Value,
    join_id,
    make_change,
    new_id,
)
from dvk_desktop.persistence.failures import as_problem
from dvk_desktop.persistence.projector import Projector
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.fields import RecordType
from dvk_desktop.usecases.ports import ActNote, Noted, Office, Seen

E = TypeVar("E")


class SqlUnitOfWork:
    """Implements `UnitOfWork`. Use as a context manager, on one thread."""

    def __init__(self, engine: Engine, office: Office, now: datetime, committed: Callable[[ChangeSet], None]) -> None:
        self.office = office
        self.now = now
        self.act = new_id()
        self._engine = engine
        self._committed = committed
        self._pending: list[Noted] = []
        self._acts: dict[str, ActNote] = {}
        self._added: list[Change] = []

    def __enter__(self) -> Self:
        try:
            self._connection = self._engine.connect()
            self._transaction = self._connection.begin()
        except OperationalError as error:
            raise as_problem(error, Path(str(self._engine.url.database))) from error
        self._reader = Reader(self._connection)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._transaction.is_active:
                self._transaction.rollback()
        finally:
            self._connection.close()

    # Reading: what was written so far in this transaction is seen.

    def _read(self) -> Reader:
        self._flush()
        return self._reader

    @property
    def connection(self) -> Connection:
        """The transaction's connection, for the books of files that come and go (`queries/exchange.py`)."""
        return self._read().connection

    def get(self, record_type: RecordType[E], record: str) -> E:
        """See `Reading`."""
        return self._read().get(record_type, record)

    def find(self, record_type: RecordType[E], **equals: Value) -> list[E]:
        """See `Reading`."""
        return self._read().find(record_type, **equals)

    def seen(self, record: str) -> Seen:
        """See `Reading`."""
        return self._read().seen(record)

    def histories(self, records: Iterable[str]) -> Mapping[str, Any]:
        """See `Reading`."""
        return self._read().histories(records)

    def holds(self, changes: Iterable[str]) -> set[str]:
        """See `Reading`."""
        return self._read().holds(list(changes))

    # Writing.

    def add(self, record_type: RecordType[E], entity: E) -> str:
        """See `UnitOfWork`."""
        values = record_type.values_of(entity)
        values.setdefault("owner", self.office.unit)
        record = str(getattr(entity, "id", "")) or new_id()
        self._say(make_change(record_type.name, record, values, {}, self.act))
        return record

    def save(self, record_type: RecordType[E], entity: E, seen: Seen | None = None) -> bool:
        """See `UnitOfWork`."""
        record = str(getattr(entity, "id", ""))
        history = self._read().histories([record]).get(record) if record else None
        if history is None or not history.seen():
            self.add(record_type, entity)
            return True
        wanted = record_type.values_of(entity)
        heads = dict(seen.heads) if seen is not None else history.seen()
        values = self._values_seen(heads)
        fields: dict[str, Value] = {}
        for name in record_type.by_name:
            value = wanted.get(name, "")
            if all(value != known for known in values.get(name, [""])):
                fields[name] = value
        if not fields:
            return False
        self._say(make_change(record_type.name, record, fields, {n: heads.get(n, ()) for n in fields}, self.act))
        return True

    def _values_seen(self, heads: Mapping[str, tuple[str, ...]]) -> dict[str, list[Value]]:
        changes = self._reader.store.by_id(identity for ids in heads.values() for identity in ids)
        return {
            name: [changes[i].fields[name] for i in ids if i in changes and name in changes[i].fields] or [""]
            for name, ids in heads.items()
        }

    def delete(self, record_type: RecordType[Any], record: str, reason: str, seen: Seen | None = None) -> None:
        """See `UnitOfWork`."""
        if not reason.strip():
            raise UserError("delete.reason")
        heads = (seen or self.seen(record)).heads
        if not heads:
            raise UserError("record.unknown", type=record_type.name, record=record)
        self._say(make_change(record_type.name, record, {DELETED: reason.strip()}, heads, self.act))

    def decide(self, record_type: str, record: str, field_name: str, value: Value) -> None:
        """See `UnitOfWork`."""
        history = self.histories([record]).get(record)
        if history is None:
            raise UserError("record.unknown", type=record_type, record=record)
        heads = history.seen() if field_name == DELETED and value else {field_name: history.state(field_name).ids}
        self._say(make_change(record_type, record, {field_name: value}, heads, self.act))

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

    def _known_act(self, act: str) -> None:
        self._flush()
        if not self._reader.store.of_act(act):
            raise UserError("act.unknown", act=act)

    def _switch(self, record_type: str, record: str, field_name: str, value: Value) -> None:
        self._flush()
        changes = self._reader.store.changes_of([record]).get(record, [])
        superseded = {p for change in changes for p in change.parents.get(field_name, ())}
        heads = tuple(change.id for change in changes if change.id not in superseded)
        self._say(make_change(record_type, record, {field_name: value}, {field_name: heads}, self.act))

    def append(self, changes: Iterable[Noted], acts: Mapping[str, ActNote]) -> int:
        """See `UnitOfWork`."""
        self._flush()
        return self._add(list(changes), acts)

    def _say(self, change: Change) -> None:
        self._pending.append(Noted(change))

    def _flush(self) -> None:
        if self._pending:
            pending, self._pending = self._pending, []
            self._add(pending, {})

    def _add(self, noted: list[Noted], acts: Mapping[str, ActNote]) -> int:
        before = self._reader.store.last_sequence()
        added = self._reader.store.append(noted, acts)
        Projector(self._connection).apply(added, before)
        self._added += added
        return len(added)

    def commit(self, title: str = "", kind: str = "edit") -> ChangeSet:
        """See `UnitOfWork`."""
        if not self._transaction.is_active:
            raise BugError("unit_of_work.finished")
        try:
            self._flush()
            own = any(change.act == self.act for change in self._added)
            if own:
                note = ActNote(
                    kind,
                    title,
                    self.now.isoformat(timespec="seconds"),
                    self.office.unit,
                    self.office.copy,
                    self.office.person,
                )
                self._reader.store.append([], {self.act: note})
            last = self._reader.store.last_sequence()
            self._transaction.commit()
        except OperationalError as error:
            raise as_problem(error, Path(str(self._engine.url.database))) from error
        done = ChangeSet(
            frozenset(change.record_type for change in self._added),
            self.act if own else None,
            frozenset(change.record for change in self._added),
            last,
        )
        if self._added:
            self._committed(done)
        return done


@contextmanager
def maintenance(engine: Engine) -> Iterator[tuple[Connection, Callable[[], None]]]:
    """A write transaction for rebuilding what is derived: kept only if the second value is called."""
    with engine.connect() as connection, connection.begin() as transaction:
        yield connection, transaction.commit
        if transaction.is_active:
            transaction.rollback()
