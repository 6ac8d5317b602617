"""The projector: from changes to rows. Nothing else writes projected tables.

`apply` is given what a transaction just added to the ledger and brings every touched row up to date in the same
transaction. A record that consists of one fresh change needs no graph: its values are that change's fields.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy.engine import Connection

from dvk_desktop.domain.ledger import (
    ACT,
    JOIN,
    JOINED,
    Change,
    FieldState,
    History,
    Value,
    groups,
    join_ends,
)
from dvk_desktop.persistence import projected
from dvk_desktop.persistence.ledger_store import LedgerStore, among
from dvk_desktop.persistence.rows import RowWriter
from dvk_desktop.usecases.fields import FieldKind
from dvk_desktop.usecases.registry import RECORD_TYPES

_CHUNK = 5_000


class Projector:
    """Brings the projected tables up to date within one write transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._store = LedgerStore(connection)
        self._rows = RowWriter(connection)

    def apply(self, added: Sequence[Change], before: int) -> None:
        """Project what `added` (already in the ledger, after sequence `before`) makes different."""
        acts = {change.record for change in added if change.record_type == ACT}
        joins = {change.record for change in added if change.record_type == JOIN}
        by_record: dict[str, list[Change]] = {}
        for change in added:
            if change.record_type not in {ACT, JOIN}:
                by_record.setdefault(change.record, []).append(change)
        touched: set[str] = set()
        if acts:
            flipped = self._switch(acts)
            touched |= self._store.records_of(flipped)
            joins |= {record for record in touched if "+" in record}
        if joins:
            touched |= self._regroup()
        withdrawn = self._withdrawn()
        simple, graph = self._split(by_record, withdrawn, before)
        self._rows.write_new(simple)
        self._project((touched | graph) - joins, withdrawn)

    def rebuild(self) -> int:
        """Empty every projected table and project the whole ledger anew; returns how many records there are."""
        for table in reversed(projected.metadata.sorted_tables):
            self._connection.exec_driver_sql(f'DELETE FROM "{table.name}"')
        records = list(
            self._connection.exec_driver_sql(
                "SELECT DISTINCT record FROM change WHERE record_type = ?", (ACT,)
            ).scalars()
        )
        self._switch(records)
        self._regroup()
        withdrawn = self._withdrawn()
        every = self._connection.exec_driver_sql(
            "SELECT record FROM change WHERE record_type NOT IN (?, ?) GROUP BY record ORDER BY min(sequence)",
            (ACT, JOIN),
        )
        names = list(every.scalars())
        for start in range(0, len(names), _CHUNK):
            self._project(names[start : start + _CHUNK], withdrawn)
        return len(names)

    def _withdrawn(self) -> frozenset[str]:
        return frozenset(self._connection.exec_driver_sql("SELECT act FROM withdrawn").scalars())

    def _switch(self, acts: Iterable[str]) -> set[str]:
        """Bring the list of withdrawn acts up to date; returns the acts whose standing changed."""
        before, flipped = self._withdrawn(), set()
        for act in acts:
            now = self._store.act_withdrawn(act)
            self._rows.mark_disagreement(act, self._disagree(act))
            if now != (act in before):
                flipped.add(act)
                statement = "INSERT INTO withdrawn (act) VALUES (?)" if now else "DELETE FROM withdrawn WHERE act = ?"
                self._connection.exec_driver_sql(statement, (act,))
        return flipped

    def _disagree(self, act: str) -> bool:
        changes = self._store.changes_of([act]).get(act, [])
        history = History(changes, elsewhere=self._elsewhere(changes).__contains__)
        return any(history.state(name).conflict for name in history.names)

    def _regroup(self) -> set[str]:
        """Work out the "same as" groups anew; returns every record whose group changed, and who refers to them."""
        before: dict[str, str] = dict(
            self._connection.exec_driver_sql("SELECT record, group_id FROM alias").all()
        )
        joins = self._connection.exec_driver_sql("SELECT DISTINCT record FROM change WHERE record_type = ?", (JOIN,))
        names = list(joins.scalars())
        withdrawn = self._withdrawn()
        pairs = []
        for name, changes in self._store.changes_of(names).items():
            history = History(changes, withdrawn.__contains__, self._elsewhere(changes).__contains__)
            if history.state(JOINED).value() is True:
                pairs.append(join_ends(name))
        after = groups(pairs)
        self._connection.exec_driver_sql("DELETE FROM alias")
        if after:
            self._connection.exec_driver_sql("INSERT INTO alias (record, group_id) VALUES (?, ?)", list(after.items()))
        moved = {record for record in before.keys() | after.keys() if before.get(record) != after.get(record)}
        return moved | self._referring(moved)

    def _referring(self, records: Collection[str]) -> set[str]:
        found: set[str] = set()
        if not records:
            return found
        for entry in projected.PROJECTED.values():
            for field in entry.short_fields:
                if field.kind is FieldKind.REFERENCE:
                    rows = self._connection.exec_driver_sql(
                        f'SELECT id FROM "{entry.table.name}" WHERE "{field.name}" IN (SELECT value FROM json_each(?))',
                        among(records),
                    )
                    found.update(rows.scalars())
        return found

    def _split(
        self, by_record: Mapping[str, list[Change]], withdrawn: frozenset[str], before: int
    ) -> tuple[list[Change], set[str]]:
        """Records that are one fresh change (no graph needed), and the ids of all others."""
        known = self._store.recorded_before(by_record, before) | self._aliases(by_record)
        simple, graph = [], set()
        for record, changes in by_record.items():
            first = changes[0]
            plain = len(changes) == 1 and not first.parents and first.act not in withdrawn and record not in known
            if plain and "deleted" not in first.fields and first.record_type in RECORD_TYPES:
                simple.append(first)
            else:
                graph.add(record)
        return simple, graph

    def _aliases(self, records: Iterable[str]) -> set[str]:
        rows = self._connection.exec_driver_sql(
            "SELECT record FROM alias WHERE record IN (SELECT value FROM json_each(?))", among(records)
        )
        return set(rows.scalars())

    def _elsewhere(self, changes: Iterable[Change]) -> set[str]:
        """Parents named by `changes` that are accounted for outside of them."""
        own = {change.id for change in changes}
        parents = {p for change in changes for ids in change.parents.values() for p in ids}
        missing = parents - own
        return self._store.accounted(missing) if missing else set()

    def _project(self, records: Collection[str], withdrawn: frozenset[str]) -> None:
        if not records:
            return
        alias = self._rows.alias()
        roots = {alias.get(record, record) for record in records}
        for record in set(records) - roots:
            self._rows.remove(record)
        read = read_histories(self._connection, roots, withdrawn)
        preferred = self._owners_heads(read)
        for root in roots:
            history = read.get(root)
            states = {name: history.state(name) for name in history.names} if history else {}
            if history is None or not any(state.heads for state in states.values()):
                self._rows.remove(root)
                continue
            record_type = history.changes[0].record_type
            if record_type in RECORD_TYPES:
                self._rows.write(record_type, root, _values(states, preferred), history.deletion(), states)

    def _owners_heads(self, read: Mapping[str, History]) -> frozenset[str]:
        """Heads that come from the record's owner, for the fields in conflict (law 6)."""
        wanted: dict[str, str] = {}
        for history in read.values():
            owner = history.state("owner").value()
            for name in history.names:
                state = history.state(name)
                if len(state.heads) > 1:
                    wanted.update(dict.fromkeys(state.ids, str(owner)))
        if not wanted:
            return frozenset()
        offices = self._store.offices_of(wanted)
        return frozenset(identity for identity, owner in wanted.items() if offices.get(identity) == owner)


def _values(states: Mapping[str, FieldState], preferred: Collection[str]) -> dict[str, Value]:
    found = ((name, state.value(preferred)) for name, state in states.items())
    return {name: value for name, value in found if value != ""}


def read_histories(connection: Connection, records: Iterable[str], withdrawn: frozenset[str]) -> dict[str, History]:
    """Histories of records through their "same as" groups. A record without changes is left out."""
    store = LedgerStore(connection)
    wanted = list(records)
    alias: dict[str, str] = dict(
        connection.exec_driver_sql(
            "SELECT record, group_id FROM alias WHERE group_id IN "
            "(SELECT group_id FROM alias WHERE record IN (SELECT value FROM json_each(?)))",
            among(wanted),
        )
        .all()
    )
    members: dict[str, list[str]] = {}
    for record, group in alias.items():
        members.setdefault(group, []).append(record)
    changes = store.changes_of({*wanted, *alias})
    all_ids = {change.id for one in changes.values() for change in one}
    parents = {p for one in changes.values() for change in one for ids in change.parents.values() for p in ids}
    elsewhere = store.accounted(parents - all_ids) | all_ids
    found: dict[str, History] = {}
    for record in wanted:
        own = members.get(alias.get(record, ""), [record])
        histories = [History(changes.get(m, []), withdrawn.__contains__, elsewhere.__contains__) for m in own]
        living = [history for history in histories if not history.deletion().deleted]
        combined = [change for history in (living or histories) for change in history.changes]
        if combined:
            found[record] = History(combined, withdrawn.__contains__, elsewhere.__contains__)
    return found
