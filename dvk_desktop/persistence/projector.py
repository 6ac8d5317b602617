"""The projector: from changes to rows. Nothing else writes projected tables.

`apply` is given what a transaction just added to the ledger and brings every touched row up to date in the same
transaction. A record whose changes follow one another needs no graph, and of its rows only what was said is written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import nullcontext

from sqlalchemy.engine import Connection

from dvk_desktop.domain.ledger import ACT, JOIN, Change, FieldState, History, Value
from dvk_desktop.persistence import projected
from dvk_desktop.persistence.histories import Members, read_members
from dvk_desktop.persistence.indexing import indexed_afterwards
from dvk_desktop.persistence.ledger_store import NOTHING, LedgerStore, among
from dvk_desktop.persistence.readings import readings_of, spelled_so
from dvk_desktop.persistence.replaced import withdrawn_on
from dvk_desktop.persistence.rows import RowWriter, Shown
from dvk_desktop.persistence.straight import Straight, straight
from dvk_desktop.persistence.switching import Switchboard
from dvk_desktop.persistence.writers import Placed, writer
from dvk_desktop.usecases.collecting import collecting_later
from dvk_desktop.usecases.fields import OWNER
from dvk_desktop.usecases.kinds import SWITCHES
from dvk_desktop.usecases.readings.fields import READING
from dvk_desktop.usecases.readings.through import Readings
from dvk_desktop.usecases.registry import RECORD_TYPES
from dvk_desktop.usecases.units.fields import UNIT

_CHUNK = 2_000
_AT_A_REBUILD = 5_000
"""Records: the more rows are put into their places together, the fewer pages are written twice."""
_RECORDS = "records"


class Projector:
    """Brings the projected tables up to date within one write transaction. `at_hand`: changes by id that need not be
    read."""

    def __init__(self, connection: Connection, at_hand: Mapping[str, Change] = NOTHING) -> None:
        self._connection = connection
        self._store = LedgerStore(connection, at_hand)
        self._rows = RowWriter(connection)
        self._board = Switchboard(connection, self._rows)
        self._readings = Readings()

    def apply(
        self, added: Sequence[Change], before: int, noted: Collection[str] = (), refused: Collection[str] = ()
    ) -> None:
        """Project what `added` (already in the ledger, after sequence `before`) makes different.

        `noted`: acts about which something is told only now, so that the head of a record's owner may have become
        known. `refused`: changes for which nothing need wait any longer.
        """
        waited = self._awaiting([*(change.id for change in added), *refused])
        touched = waited.pop(_RECORDS, set()) | self._disputed(noted)
        acts = {change.record for change in added if change.record_type == ACT} | waited.pop(ACT, set())
        joins = {change.record for change in added if change.record_type == JOIN} | waited.pop(JOIN, set())
        by_record: dict[str, list[Change]] = {}
        for change in added:
            if change.record_type not in {ACT, JOIN}:
                by_record.setdefault(change.record, []).append(change)
        if acts:
            touched |= self._board.switch(acts)
            joins |= self._board.joints(touched)
        if joins:
            touched |= self._board.regroup(joins)
            touched -= joins - self._store.recorded_before(joins & touched)
        withdrawn, alias = self._board.withdrawn(), self._rows.alias()
        touched |= self._read_anew(by_record, touched, withdrawn, alias)
        self._readings = readings_of(self._connection)
        if self._readings:
            by_record = {record: self._readings.changes(changes) for record, changes in by_record.items()}
        wanted = [record for record in by_record if record not in touched and record not in alias]
        for start in range(0, len(wanted), _CHUNK):
            chunk = {record: by_record.pop(record) for record in wanted[start : start + _CHUNK]}
            touched |= self._straight(chunk, withdrawn, alias, before)
        self._project(touched | by_record.keys(), withdrawn, alias)

    def without(self, changes: Collection[Change]) -> None:
        """Project what is different when these changes, which are held, no longer count."""
        by_kind = {kind: {change.record for change in changes if change.record_type == kind} for kind in SWITCHES}
        touched = {change.record for change in changes if change.record_type not in SWITCHES}
        touched |= self._board.switch(by_kind[ACT]) if by_kind[ACT] else set[str]()
        joins = by_kind[JOIN] | self._board.joints(touched)
        touched |= self._board.regroup(joins) if joins else set()
        withdrawn, alias = self._board.withdrawn(), self._rows.alias()
        touched |= self._read_anew({}, touched, withdrawn, alias)
        self._readings = readings_of(self._connection)
        self._project(touched - by_kind[JOIN], withdrawn, alias)

    def rebuild(self) -> int:
        """Empty every projected table and project the whole ledger anew; returns how many records there are."""
        for table in reversed(projected.metadata.sorted_tables):
            self._connection.exec_driver_sql(f'DELETE FROM "{table.name}"')
        acts, joins, readings, names = self._recorded()
        self._board.switch(acts)
        self._board.regroup(joins)
        withdrawn, alias = self._board.withdrawn(), self._rows.alias()
        self._project(readings, withdrawn, alias)  # everything else is read through them
        self._readings = readings_of(self._connection)
        with indexed_afterwards(self._connection) if len(names) > _AT_A_REBUILD else nullcontext():
            for start in range(0, len(names), _AT_A_REBUILD):
                with collecting_later():
                    self._project_new(names[start : start + _AT_A_REBUILD], readings, withdrawn, alias)
        return len(names)

    def _project_new(
        self, names: Sequence[str], readings: Collection[str], withdrawn: frozenset[str], alias: Mapping[str, str]
    ) -> None:
        """Project records that have no rows yet; what is said of `readings` as such has been."""
        chunk = self._changes_of(names)
        chunk = {r: c for r, c in chunk.items() if r not in readings or c[0].record_type != READING.name}
        taken_back = withdrawn_on(self._connection, chunk, withdrawn)
        found = [straight(c, taken_back) for r, c in chunk.items() if r not in alias and r not in readings]
        plain = [one for one in found if one is not None]
        self._rows.write_new(plain, alias)
        self._project(chunk.keys() - {one.record for one in plain}, withdrawn, alias)

    def _recorded(self) -> tuple[Collection[str], Collection[str], Collection[str], Sequence[str]]:
        """What the ledger is about, in one pass and in local order: acts, "same as" records, readings, and all records
        but the first two."""
        acts, joins, readings, names = (dict[str, None]() for _ in range(4))
        into = {ACT: (acts,), JOIN: (joins,), READING.name: (readings, names)}
        statement = "SELECT record_type, record FROM change ORDER BY sequence"
        for kind, record in self._connection.exec_driver_sql(statement):
            for records in into.get(kind, (names,)):
                records[record] = None
        return acts.keys(), joins.keys(), readings.keys(), list(names)

    def _read_anew(
        self,
        by_record: dict[str, list[Change]],
        touched: Collection[str],
        withdrawn: frozenset[str],
        alias: Mapping[str, str],
    ) -> set[str]:
        """Bring the readings up to date before anything else is read through them; returns the records that look
        different for it."""
        new = {record for record, changes in by_record.items() if any(c.record_type == READING.name for c in changes)}
        new |= by_record.keys() & set(self._connection.exec_driver_sql("SELECT id FROM reading").scalars())
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

    def _awaiting(self, told: Iterable[str]) -> dict[str, set[str]]:
        """What waited for one of these changes, by kind: acts, "same as" records, or records (`_RECORDS`)."""
        found: dict[str, set[str]] = {}
        if self._connection.exec_driver_sql("SELECT 1 FROM missing LIMIT 1").first() is not None:
            statement = "SELECT record, record_type FROM missing WHERE change IN (SELECT value FROM json_each(?))"
            for record, kind in self._connection.exec_driver_sql(statement, among(told)):
                found.setdefault(kind if kind in SWITCHES else _RECORDS, set()).add(record)
        return found

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

    def _straight(
        self, added: Mapping[str, list[Change]], withdrawn: frozenset[str], alias: Mapping[str, str], before: int
    ) -> set[str]:
        """Write the records whose changes follow one another; returns the others, which need the graph."""
        kinds = self._rows.types(added)
        known = kinds.keys() | self._store.recorded_before(added.keys() - kinds.keys(), before)
        every = self._changes_of(known) if known else {}
        taken_back = withdrawn_on(self._connection, added, withdrawn)
        new, later = list[Straight](), list[Straight]()
        for record, changes in added.items():
            if record in known:
                if every[record][0].record_type != kinds.get(record):  # it turns out to be another kind of record
                    continue
                since = frozenset(name for change in changes for name in change.fields)
                if (one := straight(every[record], taken_back, since)) is not None:
                    later.append(one)
            elif (one := straight(changes, taken_back)) is not None:
                new.append(one)
        self._rows.write_new(new, alias)
        self._rows.write_on(later, alias)
        return added.keys() - {one.record for one in new} - {one.record for one in later}

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
            if (
                history is None
                or (kind := history.changes[0].record_type) not in RECORD_TYPES
                or not _is_born(states, kind)
            ):
                hidden.add(root)
            else:
                missing = read.missing(history) if any(state.waiting for state in states.values()) else ()
                shown.append(Shown(kind, root, _values(states, preferred), history.deletion(), states, missing))
        joined = {one.record for one in shown if one.record in alias}
        stood = self._rows.types(joined) if joined else {}
        self._rows.hide(hidden)  # by the places that were known when the rows were written
        placed = {record: _placed(record, read.single.get(record)) for record in records}
        self._rows.place([one for one in placed.values() if one is not None])
        self._rows.displace({record for record, one in placed.items() if one is None})
        self._rows.clear(_unlike(joined - stood.keys(), joined, read, alias))
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


def _unlike(new: Collection[str], groups: Collection[str], read: Members, alias: Mapping[str, str]) -> set[str]:
    """Groups that may have been shown as another kind of record: of members of several kinds, or under one that had
    not arrived (`new`)."""
    kinds: dict[str, set[str]] = {}
    for member, history in read.single.items() if groups else ():
        if (group := alias.get(member, "")) in groups:
            kinds.setdefault(group, set()).add(history.changes[0].record_type)
    return {*new, *(group for group, found in kinds.items() if len(found) > 1)}


def _placed(record: str, history: History | None) -> Placed | None:
    if history is None or (record_type := history.changes[0].record_type) not in RECORD_TYPES:
        return None
    kind = writer(record_type)
    values: dict[str, list[Value]] = {}
    for change in history.changes:
        for name in kind.placing & change.fields.keys():
            values.setdefault(name, []).append(change.fields[name])
    restricted = any(value is True for name in kind.restricting for value in history.state(name).values)
    return Placed(record_type, record, values, restricted or kind.held_back(values))


def _values(states: Mapping[str, FieldState], preferred: Collection[str]) -> dict[str, Value]:
    found = ((name, state.value(preferred)) for name, state in states.items())
    return {name: value for name, value in found if value != ""}
