"""One write transaction: entities are compared with what was seen, the differences become changes, one projector runs.

Nothing is stored unless `commit` is called. The only place of the program that commits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from sqlalchemy import Engine
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from dvk_desktop.domain.errors import BugError, UserError
from dvk_desktop.domain.ledger import (
    DELETED,
    Change,
    History,
    Value,
    make_change,
    new_id,
)
from dvk_desktop.persistence.differences import differences
from dvk_desktop.persistence.failures import as_problem
from dvk_desktop.persistence.histories import read_members
from dvk_desktop.persistence.ledger_store import NOTHING
from dvk_desktop.persistence.projector import Projector
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.persistence.switching_acts import Switching
from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.fields import RecordType
from dvk_desktop.usecases.kinds import SWITCHES
from dvk_desktop.usecases.ports import ActNote, Noted, Office, Seen
from dvk_desktop.usecases.readings.fields import READING

E = TypeVar("E")
_FAR = SWITCHES | {READING.name}
"""Kinds of records that can make others look different."""


class SqlUnitOfWork(Switching):
    """Implements `UnitOfWork`. Use as a context manager, on one thread. `founds`: its commit says whose
    data these are."""

    def __init__(
        self,
        engine: Engine,
        office: Office,
        now: datetime,
        committed: Callable[[ChangeSet], None],
        *,
        founds: bool = False,
    ) -> None:
        self.office = office
        self.now = now
        self.act = new_id()
        self._engine = engine
        self._path = Path(str(engine.url.database))
        self._committed = committed
        self._founds = founds
        self._pending: list[Noted] = []
        self._said: set[str] = set()  # the records that `_pending` is about, and the kinds among them
        self._noted = False
        self._title = ""
        self._added: list[Change] = []

    def __enter__(self) -> Self:
        try:
            self._connection = self._engine.connect()
            self._transaction = self._connection.begin()
        except DBAPIError as error:
            raise as_problem(error, self._path) from error
        self._reader = Reader(self._connection)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._transaction.is_active:
                self._transaction.rollback()
            self._connection.close()
        except DBAPIError:
            self._connection.invalidate()  # what cannot even be rolled back is undone by SQLite at the next opening
            if error is None:
                raise
        if isinstance(error, DBAPIError):
            raise as_problem(error, self._path) from error

    # Reading: what was written so far in this transaction is seen.

    def _read(self) -> Reader:
        self._flush()
        return self._reader

    def _read_of(self, record: str) -> Reader:
        """For reading this record alone: what others say stays together, to be projected in one go, unless it can make
        a difference to it. A thousand records are saved in two thirds of the time."""
        if self._said and (record in self._said or not self._said.isdisjoint(_FAR) or self._reader.roots([record])):
            self._flush()
        return self._reader

    @property
    def connection(self) -> Connection:
        """The transaction's connection, for the books of files that come and go (`queries/exchange.py`)."""
        return self._read().connection

    def get(self, record_type: RecordType[E], record: str) -> E:
        """See `Reading`."""
        return self._read().get(record_type, record)

    def find(self, record_type: RecordType[E], **equals: Value | tuple[str, ...]) -> list[E]:
        """See `Reading`."""
        return self._read().find(record_type, **equals)

    def as_recorded(self, record_type: RecordType[E]) -> list[E]:
        """See `Reading`."""
        return self._read().as_recorded(record_type)

    def seen(self, record: str) -> Seen:
        """See `Reading`."""
        return self._read().seen(record)

    def histories(self, records: Iterable[str], at_hand: Mapping[str, Change] = NOTHING) -> Mapping[str, Any]:
        """See `Reading`."""
        return self._read().histories(records, at_hand)

    def has_act(self, act: str) -> bool:
        """See `Reading`."""
        return self._read().has_act(act)

    def records_of_act(self, act: str, record_type: str) -> tuple[str, ...]:
        """See `Reading`."""
        return self._read().records_of_act(act, record_type)

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
        history = self._read_of(record).histories([record]).get(record) if record else None
        if history is None or not history.seen():
            self.add(record_type, entity)
            return True
        heads = dict(seen.heads) if seen is not None else history.seen()
        fields = differences(self._reader, record_type, record_type.values_of(entity), heads)
        if not fields:
            return False
        marks = {
            name: fields.pop(name) for name in record_type.by_name if name in fields and _restricts(record_type, name)
        }
        for part in (fields, marks):  # a restriction is a statement of its own: it travels alone (`queries/scope.py`)
            if part:
                parents = {name: heads.get(name, ()) for name in part}
                self._say(make_change(record_type.name, record, part, parents, self.act))
        return True

    def delete(self, record_type: RecordType[Any], record: str, reason: str, seen: Seen | None = None) -> None:
        """See `UnitOfWork`. Of a "same as" group every member is deleted, as far as it was seen."""
        if not reason.strip():
            raise UserError("delete.reason")
        heads = (seen or self.seen(record)).heads
        if not heads:
            raise UserError("record.unknown", type=record_type.name, record=record)
        self._delete(record_type.name, record, reason.strip(), heads)

    def _delete(self, record_type: str, record: str, reason: Value, heads: Mapping[str, tuple[str, ...]]) -> None:
        single = read_members(self._connection, [record], self._read().withdrawn()).single
        every = History([change for history in single.values() for change in history.changes])
        covered = {name: every.ancestors(name, ids) for name, ids in heads.items()}
        for member, history in single.items():
            own = {change.id for change in history.changes}
            now = history.seen()
            parents = {
                name: own.intersection(ids) | covered[name].intersection(now.get(name, ()))
                for name, ids in heads.items()
            }
            if any(parents.values()) and not history.deletion().deleted:
                self._say(make_change(record_type, member, {DELETED: reason}, parents, self.act))

    def decide(self, record_type: str, record: str, field_name: str, value: Value) -> None:
        """See `UnitOfWork`."""
        history = self.histories([record]).get(record)
        if history is None:
            raise UserError("record.unknown", type=record_type, record=record)
        if field_name == DELETED and value:
            self._delete(record_type, record, value, history.seen())
        else:
            heads = {field_name: history.state(field_name).ids}
            self._say(make_change(record_type, record, {field_name: value}, heads, self.act))

    def append(
        self, changes: Iterable[Noted], acts: Mapping[str, ActNote], at_hand: Mapping[str, Change] = NOTHING
    ) -> int:
        """See `UnitOfWork`."""
        self._flush()
        return self._add(list(changes), acts, at_hand)

    def _say(self, change: Change) -> None:
        self._pending.append(Noted(change))
        self._said |= {change.record, change.record_type}

    def _flush(self) -> None:
        if self._pending:
            pending, self._pending = self._pending, []
            self._said.clear()
            self._add(pending, {} if self._noted else {self.act: self._note()})
            self._noted = True

    def _note(self) -> ActNote:
        at = self.now.isoformat(timespec="seconds")
        return ActNote("edit", self._title, at, self.office.unit, self.office.copy, self.office.person)

    def _add(self, noted: list[Noted], acts: Mapping[str, ActNote], at_hand: Mapping[str, Change] = NOTHING) -> int:
        before = self._reader.store.last_sequence()
        added, told = self._reader.store.append(noted, acts)
        known = {**at_hand, **{change.id: change for change in added}}
        Projector(self._connection, known).apply(added, before, told)
        self._added += added
        return len(added)

    def name(self, title: str) -> None:
        """See `UnitOfWork`."""
        self._title = title

    def commit(self, title: str = "", kind: str = "edit") -> ChangeSet:
        """See `UnitOfWork`."""
        if not self._transaction.is_active:
            raise BugError("unit_of_work.finished")
        try:
            self._flush()
            if self._noted:
                self._reader.store.entitle(self.act, title or self._title, kind)
            if self._founds:
                self._connection.exec_driver_sql(
                    "INSERT INTO meta (name, value) VALUES ('office', ?)", (self.office.unit,)
                )
            last = self._reader.store.last_sequence()
            self._transaction.commit()
        except DBAPIError as error:
            raise as_problem(error, self._path) from error
        done = ChangeSet(
            frozenset(change.record_type for change in self._added),
            self.act if self._noted else None,
            frozenset(change.record for change in self._added),
            last,
        )
        if self._added:
            self._committed(done)
        return done


def _restricts(record_type: RecordType[Any], name: str) -> bool:
    return record_type.by_name[name].restricts
