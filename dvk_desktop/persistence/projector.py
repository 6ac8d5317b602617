"""The projector: from changes to rows. Nothing else writes projected tables.

`apply` is given what a transaction just added to the ledger and brings every touched row up to date in the same
transaction. A record whose changes follow one another needs no graph, and of its rows only what was said is written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy.engine import Connection

from dvk_desktop.domain.ledger import (
    ACT,
    JOIN,
    JOINED,
    WITHDRAWN,
    Change,
    FieldState,
    History,
    Value,
    Withdrawn,
    groups,
    join_ends,
    replacements,
)
from dvk_desktop.persistence import projected
from dvk_desktop.persistence.histories import read_members
from dvk_desktop.persistence.ledger_store import LedgerStore, among
from dvk_desktop.persistence.readings import readings_of, spelled_so
from dvk_desktop.persistence.replaced import note_replaced, replace_anew, withdrawn_on
from dvk_desktop.persistence.rows import RowWriter, Shown
from dvk_desktop.persistence.straight import Straight, straight
from dvk_desktop.persistence.writers import Placed, writer
from dvk_desktop.usecases.collecting import collecting_later
from dvk_desktop.usecases.fields import OWNER, FieldKind
from dvk_desktop.usecases.readings.fields import READING
from dvk_desktop.usecases.readings.through import Readings
from dvk_desktop.usecases.registry import RECORD_TYPES
from dvk_desktop.usecases.units.fields import UNIT

_CHUNK = 5_000


class Projector:
    """Brings the projected tables up to date within one write transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._store = LedgerStore(connection)
        self._rows = RowWriter(connection)
        self._readings = Readings()

    def apply(self, added: Sequence[Change], before: int, noted: Collection[str] = ()) -> None:
        """Project what `added` (already in the ledger, after sequence `before`) makes different.

        `noted`: acts about which something is told only now, so that the head of a record's owner may have become
        known.
        """
        acts = {change.record for change in added if change.record_type == ACT}
        joins = {change.record for change in added if change.record_type == JOIN}
        by_record: dict[str, list[Change]] = {}
        for change in added:
            if change.record_type not in {ACT, JOIN}:
                by_record.setdefault(change.record, []).append(change)
        touched = self._awaiting(added) | self._disputed(noted)
        if acts:
            touched |= self._switch(acts)
            joins |= self._joints(touched)
        if joins:
            touched |= self._regroup(joins)
        withdrawn, alias = self._withdrawn(), self._rows.alias()
        touched |= self._read_anew(by_record, touched, withdrawn, alias)
        self._readings = readings_of(self._connection)
        if self._readings:
            by_record = {record: self._readings.changes(changes) for record, changes in by_record.items()}
        wanted = [record for record in by_record if record not in touched and record not in alias]
        for start in range(0, len(wanted), _CHUNK):
            chunk = {record: by_record.pop(record) for record in wanted[start : start + _CHUNK]}
            touched |= self._straight(chunk, withdrawn, alias, before)
        self._project((touched - joins) | by_record.keys(), withdrawn, alias)

    def rebuild(self) -> int:
        """Empty every projected table and project the whole ledger anew; returns how many records there are."""
        for table in reversed(projected.metadata.sorted_tables):
            self._connection.exec_driver_sql(f'DELETE FROM "{table.name}"')
        acts, joins = (
            self._connection.exec_driver_sql("SELECT DISTINCT record FROM change WHERE record_type = ?", (kind,))
            .scalars()
            .all()
            for kind in (ACT, JOIN)
        )
        self._switch(acts)
        self._regroup(joins)
        withdrawn, alias = self._withdrawn(), self._rows.alias()
        every = "SELECT record FROM change WHERE record_type NOT IN (?, ?) GROUP BY record ORDER BY min(sequence)"
        names = list(self._connection.exec_driver_sql(every, (ACT, JOIN)).scalars())
        self._project(self._of_type(names, READING.name), withdrawn, alias)  # everything else is read through them
        self._readings = readings_of(self._connection)
        for start in range(0, len(names), _CHUNK):
            with collecting_later():
                chunk = self._changes_of(names[start : start + _CHUNK])
                chunk = {record: own for record, own in chunk.items() if own[0].record_type != READING.name}
                taken_back = withdrawn_on(self._connection, chunk, withdrawn)
                found = [straight(changes, taken_back) for record, changes in chunk.items() if record not in alias]
                plain = [one for one in found if one is not None]
                self._rows.write_new(plain, alias)
                self._project(chunk.keys() - {one.record for one in plain}, withdrawn, alias)
        return len(names)

    def _read_anew(
        self,
        by_record: dict[str, list[Change]],
        touched: Collection[str],
        withdrawn: frozenset[str],
        alias: Mapping[str, str],
    ) -> set[str]:
        """Bring the readings up to date before anything else is read through them; returns the records that look
        different for it."""
        new = {record for record, changes in by_record.items() if changes[0].record_type == READING.name}
        if not (own := new | self._of_type(touched, READING.name)):
            return set()
        for record in new:
            del by_record[record]
        before = readings_of(self._connection)
        self._project(own, withdrawn, alias)
        return spelled_so(self._connection, before.differing(readings_of(self._connection)))

    def _of_type(self, records: Collection[str], record_type: str) -> set[str]:
        if not records:
            return set()
        rows = self._connection.exec_driver_sql(
            "SELECT DISTINCT record FROM change WHERE record_type = ? AND record IN (SELECT value FROM json_each(?))",
            (record_type, *among(records)),
        )
        return set(rows.scalars())

    def _changes_of(self, records: Collection[str]) -> dict[str, list[Change]]:
        """All changes of these records, read through the readings."""
        found = self._store.changes_of(records)
        if self._readings:
            found = {record: self._readings.changes(changes) for record, changes in found.items()}
        return found

    def _withdrawn(self) -> frozenset[str]:
        return frozenset(self._connection.exec_driver_sql("SELECT act FROM withdrawn").scalars())

    def _awaiting(self, added: Iterable[Change]) -> set[str]:
        """Records that waited for one of the changes which have just arrived."""
        if self._connection.exec_driver_sql("SELECT 1 FROM missing LIMIT 1").first() is None:
            return set()
        rows = self._connection.exec_driver_sql(
            "SELECT DISTINCT record FROM missing WHERE change IN (SELECT value FROM json_each(?))",
            among(change.id for change in added),
        )
        return set(rows.scalars())

    def _disputed(self, acts: Collection[str]) -> set[str]:
        """Records in conflict that these acts said something about."""
        if not acts or self._connection.exec_driver_sql("SELECT 1 FROM conflict LIMIT 1").first() is None:
            return set()
        rows = self._connection.exec_driver_sql(
            "SELECT DISTINCT c.record FROM change c LEFT JOIN alias a ON a.record = c.record "
            "WHERE c.act IN (SELECT value FROM json_each(?)) AND c.record_type NOT IN (?, ?) "
            "AND coalesce(a.group_id, c.record) IN (SELECT record FROM conflict)",
            (*among(acts), ACT, JOIN),
        )
        return set(rows.scalars())

    def _joints(self, records: Collection[str]) -> set[str]:
        rows = self._connection.exec_driver_sql(
            "SELECT record FROM joint WHERE record IN (SELECT value FROM json_each(?))", among(records)
        )
        return set(rows.scalars())

    def _switch(self, acts: Collection[str]) -> set[str]:
        """Bring up to date which acts are withdrawn or replaced; returns the records of which something counts now that
        did not, or no longer does."""
        before, flipped, replaced = self._withdrawn(), set[str](), set[str]()
        for act, changes in self._store.changes_of(acts, ACT).items():
            history = History(changes, elsewhere=self._elsewhere(changes).__contains__)
            state = history.state(WITHDRAWN)
            self._rows.mark(act, ACT, WITHDRAWN, "withdrawal" if state.conflict else None)
            if by := replacements(changes, history.elsewhere):
                note_replaced(self._connection, act, by)
                replaced.add(act)
            now = state.values == (True,)
            if now != (act in before):
                flipped.add(act)
                statement = "INSERT INTO withdrawn (act) VALUES (?)" if now else "DELETE FROM withdrawn WHERE act = ?"
                self._connection.exec_driver_sql(statement, (act,))
        anew = replace_anew(self._connection, replaced | flipped, self._withdrawn())
        return anew | self._store.records_of(flipped)

    def _regroup(self, joins: Collection[str]) -> set[str]:
        """Work out the "same as" groups anew after changes to `joins`; returns every record whose group or its members
        changed, and who refers to them."""
        before = self._rows.alias()
        withdrawn = self._withdrawn()
        for name, changes in self._store.changes_of(joins, JOIN).items():
            if name.count("+") != 1:  # names no two ends: kept and passed on, joins nothing
                continue
            history = History(changes, Withdrawn(withdrawn), self._elsewhere(changes).__contains__)
            state = history.state(JOINED)
            self._rows.mark(name, JOIN, JOINED, "join" if state.conflict else None)
            self._connection.exec_driver_sql(
                "INSERT INTO joint (record, one, other, joined) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (record) DO UPDATE SET joined = excluded.joined",
                (name, *join_ends(name), int(state.value() is True) if state.heads else None),
            )
        joined = self._connection.exec_driver_sql("SELECT one, other FROM joint WHERE joined = 1")
        after = groups((str(one), str(other)) for one, other in joined)
        self._connection.exec_driver_sql("DELETE FROM alias")
        if after:
            self._connection.exec_driver_sql("INSERT INTO alias (record, group_id) VALUES (?, ?)", list(after.items()))
        moved = {record for record in before.keys() | after.keys() if before.get(record) != after.get(record)}
        shown = {group for record in moved for group in (before.get(record), after.get(record)) if group}
        return moved | shown | self._referring(moved)

    def _referring(self, records: Collection[str]) -> set[str]:
        found: set[str] = set()
        for entry in projected.PROJECTED.values() if records else ():
            for field in entry.short_fields:
                if field.kind is FieldKind.REFERENCE:
                    rows = self._connection.exec_driver_sql(
                        f'SELECT id FROM "{entry.table.name}" WHERE "{field.name}" IN (SELECT value FROM json_each(?))',
                        among(records),
                    )
                    found.update(rows.scalars())
        return found

    def _straight(
        self, added: Mapping[str, list[Change]], withdrawn: frozenset[str], alias: Mapping[str, str], before: int
    ) -> set[str]:
        """Write the records whose changes follow one another; returns the others, which need the graph."""
        known = self._store.recorded_before(added, before)
        every = self._changes_of(known) if known else {}
        taken_back = withdrawn_on(self._connection, added, withdrawn)
        new, later = list[Straight](), list[Straight]()
        for record, changes in added.items():
            if record in known:
                since = frozenset(name for change in changes for name in change.fields)
                if (one := straight(every[record], taken_back, since)) is not None:
                    later.append(one)
            elif (one := straight(changes, taken_back)) is not None:
                new.append(one)
        self._rows.write_new(new, alias)
        self._rows.write_on(later, alias)
        return added.keys() - {one.record for one in new} - {one.record for one in later}

    def _elsewhere(self, changes: Iterable[Change]) -> set[str]:
        """Parents named by `changes` that are accounted for outside of them."""
        own = {change.id for change in changes}
        parents = {p for change in changes for ids in change.parents.values() for p in ids}
        missing = parents - own
        return self._store.accounted(missing) if missing else set()

    def _project(self, records: Collection[str], withdrawn: frozenset[str], alias: Mapping[str, str]) -> None:
        if not records:
            return
        read = read_members(self._connection, records, withdrawn)
        roots = {alias.get(record, record) for record in records}
        known = {root: {n: one.state(n) for n in one.names} for root, one in read.joined.items()}
        preferred = self._owners_heads(known.values())
        hidden, shown = set(records) - roots, []
        for root in roots:
            history = read.joined.get(root)
            states = known.get(root, {})
            if history is None or not _is_born(states, _type(history)):
                hidden.add(root)
            elif (record_type := _type(history)) in RECORD_TYPES:
                missing = read.missing(history) if any(state.waiting for state in states.values()) else ()
                values = _values(states, preferred)
                shown.append(Shown(record_type, root, values, history.deletion(), states, missing))
        self._rows.place([placed for record in records if (placed := _placed(record, read.single.get(record)))])
        self._rows.hide(hidden)
        self._rows.write(shown, alias)

    def _owners_heads(self, records: Iterable[Mapping[str, FieldState]]) -> frozenset[str]:
        """Heads that come from the record's owner, for the fields in conflict (law 6), given the states of each
        record."""
        wanted: dict[str, str] = {}
        for states in records:
            owner = states["owner"].value() if "owner" in states else ""
            for state in states.values():
                if len(state.heads) > 1:
                    wanted.update(dict.fromkeys(state.ids, str(owner)))
        if not wanted:
            return frozenset()
        offices = self._store.offices_of(wanted)
        return frozenset(identity for identity, owner in wanted.items() if offices.get(identity) == owner)


def _is_born(states: Mapping[str, FieldState], record_type: str) -> bool:
    """Whether somebody's living word says whose the record is. If not, its birth was undone or has not arrived: what
    was written on it since is kept and shown again with it. A unit may be known by its name alone."""
    if record_type == UNIT.name:
        return any(state.heads for state in states.values())
    return OWNER.name in states and bool(states[OWNER.name].heads)


def _type(history: History) -> str:
    """The type of a record; if somebody's changes disagree about it, that of the change with the smallest id."""
    return min(history.changes, key=lambda change: change.id).record_type


def _placed(record: str, history: History | None) -> Placed | None:
    if history is None or (record_type := _type(history)) not in RECORD_TYPES:
        return None
    kind = writer(record_type)
    values: dict[str, list[Value]] = {}
    for change in history.changes:
        for name in kind.placing & change.fields.keys():
            values.setdefault(name, []).append(change.fields[name])
    restricted = any(value is True for name in kind.restricting for value in history.state(name).values)
    return Placed(record_type, record, values, restricted)


def _values(states: Mapping[str, FieldState], preferred: Collection[str]) -> dict[str, Value]:
    found = ((name, state.value(preferred)) for name, state in states.items())
    return {name: value for name, value in found if value != ""}
