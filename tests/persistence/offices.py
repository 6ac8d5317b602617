"""Offices that edit and receive each other's changes through `SqlStore`, and what can be seen of a store."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import ACT, DELETED, JOIN, WITHDRAWN, Change
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.persistence import projected, unit_of_work
from dvk_desktop.persistence.ledger_store import pairs
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.ports import ActNote, Noted
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from tests.whole_ledger import Ledger

RECORDS = ("a", "b", "c", "d")
FIELDS = ("name", "year", "owner", "round", "objectives")

Step = tuple[int, str, str, str, int]


def changes_of(store: SqlStore) -> list[Change]:
    """Every change held, in local order."""
    with store.read() as reader:
        ids = reader.connection.exec_driver_sql("SELECT id FROM change ORDER BY sequence").scalars().all()
        held = reader.store.by_id(ids)
        return [held[identity] for identity in ids]


def notes_of(store: SqlStore) -> dict[str, ActNote]:
    """What is told about the acts."""
    with store.read() as reader:
        rows = reader.connection.exec_driver_sql("SELECT id, kind, title, at, office, copy, person, source FROM act")
        return {row[0]: ActNote(*row[1:]) for row in rows}


def deliver(store: SqlStore, changes: Iterable[Change], notes: dict[str, ActNote]) -> None:
    """Take in changes of another office, with the notes about their acts."""
    noted = [Noted(change) for change in changes]
    told = {item.change.act: notes[item.change.act] for item in noted if item.change.act in notes}
    with store.write() as work:
        work.append(noted, told)
        work.commit("Nhận dữ liệu", "bundle")


def value_for(name: str, value: int) -> Any:
    """One of a few values that a field may get; the first is none."""
    if value == 0:
        return None
    if name == "year":
        return 2020 + value
    return {"round": RECORDS[value % 3], "owner": f"u{value % 3}"}.get(name, f"Mô hình số {value}")


@dataclass
class Player:
    """One office at its keyboard."""

    store: SqlStore
    forms: dict[str, tuple[PracticeModel, Any]] = field(default_factory=dict)

    def open_form(self, record: str) -> None:
        """Begin to edit: what is seen now is remembered until the form is saved."""
        with self.store.read() as reader:
            if rows := reader.find(PRACTICE_MODEL, id=reader.root(record)):
                self.forms[record] = (rows[0], reader.seen(record))

    def edit(self, record: str, name: str, value: int, *, form: bool = False) -> None:
        """Change one field of the record, from the open form or from what stands now."""
        with self.store.write() as work:
            if form and record in self.forms:
                entity, seen = self.forms.pop(record)
            else:
                try:
                    entity, seen = work.get(PRACTICE_MODEL, record), None
                except UserError:
                    entity, seen = PracticeModel(id=record), None
            work.save(PRACTICE_MODEL, replace(entity, **{name: value_for(name, value)}), seen)
            work.commit("Sửa")

    def delete(self, record: str) -> None:
        with self.store.write() as work:
            if work.seen(record).heads:
                work.delete(PRACTICE_MODEL, record, "nhập nhầm")
                work.commit("Xóa")

    def keep(self, record: str) -> None:
        with self.store.write() as work:
            history = work.histories([record]).get(record)
            if history and history.deletion().conflict:
                work.decide("practice_model", record, DELETED, "")
                work.commit("Giữ")

    def decide(self, record: str, name: str, value: int) -> None:
        with self.store.write() as work:
            history = work.histories([record]).get(record)
            if history and history.state(name).conflict:
                work.decide("practice_model", record, name, value_for(name, value) or "")
                work.commit("Quyết định")

    def switch(self, value: int, *, back: bool) -> None:
        acts = sorted({change.act for change in changes_of(self.store) if change.record_type != ACT})
        if acts:
            with self.store.write() as work:
                (work.reinstate if back else work.withdraw)(acts[value % len(acts)])
                work.commit("Làm lại" if back else "Hoàn tác", "undo")

    def join(self, record: str, value: int, *, same: bool) -> None:
        other = RECORDS[(RECORDS.index(record) + 1 + value % 3) % len(RECORDS)]
        with self.store.write() as work:
            work.join(record, other, same=same)
            work.commit("Cùng một bản ghi")

    def receive(self, other: Player, value: int) -> None:
        """Take in everything the other holds, or every second or third change of it, the newest first."""
        changes = changes_of(other.store)
        notes = notes_of(other.store)
        if value % 3:
            changes = changes[value % 2 :: value % 3 + 1][::-1]
        deliver(self.store, changes, notes)


def play(players: list[Player], steps: list[Step]) -> None:
    """Walk random steps: (who, what, record, field, value). The same steps give the same ids of acts."""
    numbers = itertools.count()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(unit_of_work, "new_id", lambda: hashlib.md5(str(next(numbers)).encode()).hexdigest())
        _walk(players, steps)


def _walk(players: list[Player], steps: list[Step]) -> None:
    for who, what, record, name, value in steps:
        player = players[who]
        match what:
            case "edit" | "save form":
                player.edit(record, name, value, form=what == "save form")
            case "open form":
                player.open_form(record)
            case "delete":
                player.delete(record)
            case "keep":
                player.keep(record)
            case "decide":
                player.decide(record, name, value)
            case "undo" | "redo":
                player.switch(value, back=what == "redo")
            case "join" | "part":
                player.join(record, value, same=what == "join")
            case "receive":
                player.receive(players[value % len(players)], value)


def projection(store: SqlStore) -> dict[str, list[tuple[Any, ...]]]:
    """Every projected table, row for row, but for `key`."""
    found = {}
    with store.read() as reader:
        for table in projected.metadata.sorted_tables:
            columns = ", ".join(f'"{column.name}"' for column in table.c if column.name != "key")
            rows = reader.connection.exec_driver_sql(f'SELECT {columns} FROM "{table.name}"')
            found[table.name] = sorted((tuple(row) for row in rows), key=repr)
    return found


def seen_in(store: SqlStore) -> dict[str, Any]:
    """What the tables of a store say, in the words of `seen_by`."""
    with store.read() as reader:
        return {
            "withdrawn": set(reader.withdrawn()),
            "groups": pairs(reader.connection, "SELECT record, group_id FROM alias"),
            "conflicts": _pairs(reader, "SELECT record, field FROM conflict"),
            "waiting": _pairs(reader, "SELECT record, field FROM waiting"),
            "rows": {row.id: row for row in reader.find(PRACTICE_MODEL)},
            "heads": {r: reader.seen(r).heads for r in RECORDS if reader.seen(r).heads},
        }


def _pairs(reader: Reader, statement: str) -> set[tuple[str, str]]:
    return {(row[0], row[1]) for row in reader.connection.exec_driver_sql(statement)}


def seen_by(ledger: Ledger, notes: dict[str, ActNote]) -> dict[str, Any]:
    """The same of a pure ledger."""
    groups = ledger.groups()
    acts = {c.act for c in ledger.changes} | {c.record for c in ledger.changes if c.record_type == ACT}
    withdrawn = {act for act in acts if ledger.withdrawn(act)}
    conflicts, waiting, rows, heads = set(), set(), {}, {}
    office = {c.id: notes[c.act].office for c in ledger.changes if c.act in notes}
    for act in acts:
        if ledger.history(act).state(WITHDRAWN).conflict:
            conflicts.add((act, WITHDRAWN))
    for join in {c.record for c in ledger.changes if c.record_type == JOIN}:
        if ledger.history(join).state("joined").conflict:
            conflicts.add((join, "joined"))
    for record in RECORDS:
        history = ledger.read(record)
        if seen := history.seen():
            heads[record] = seen
        if groups.get(record, record) != record or not seen:
            continue
        deletion = history.deletion()
        states = {name: history.state(name) for name in history.names}
        if "owner" not in states or not states["owner"].heads:
            continue  # nobody's living word says whose it is: hidden, with its findings, until it is born (again)
        waiting |= {(record, name) for name, state in states.items() if state.waiting}
        if deletion.conflict:
            conflicts.add((record, DELETED))
        if deletion.deleted:
            continue
        conflicts |= {(record, name) for name, state in states.items() if state.conflict and name != DELETED}
        owner = states["owner"].value() if "owner" in states else ""
        values = {}
        for name, state in states.items():
            value = state.value([i for i in state.ids if len(state.ids) > 1 and office.get(i) == owner])
            if value != "":
                values[name] = groups.get(value, value) if name in {"round", "owner"} else value
        rows[record] = PRACTICE_MODEL.entity_of(record, values)
    return {
        "withdrawn": withdrawn,
        "groups": groups,
        "conflicts": conflicts,
        "waiting": waiting,
        "rows": rows,
        "heads": heads,
    }
