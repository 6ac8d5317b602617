"""Practice models that are perhaps one: pairs of the same unit and year about which nobody has decided.

Worked out as a whole and kept until models or decisions change; then only the units and years they touched are worked
out anew.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from threading import Lock
from typing import Any, TypeAlias

from dvk_desktop.domain.ledger import ACT, JOIN, join_ends, join_id
from dvk_desktop.domain.twins import Likeness, TwinIndex, TwinRules, features
from dvk_desktop.persistence.ledger_store import among
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.practice_models.rows import DuplicateRow
from dvk_desktop.usecases.readings.fields import READING
from dvk_desktop.usecases.units.fields import UNIT

Group: TypeAlias = "tuple[str, int | None]"
"""Unit and year."""

_COLUMNS = "id, coalesce(owner, ''), year, coalesce(name, ''), contact, phone, field, subject"
_EVERYTHING = frozenset({ACT, READING.name, UNIT.name})
"""Changes of these may touch any group."""
_FEW = 2_000


class SqlDuplicates:
    """The list `Nghi trùng`. Any reader thread."""

    def __init__(self, store: SqlStore, rules: TwinRules) -> None:
        self._store, self._rules = store, rules
        self._lock = Lock()
        self._state: tuple[int, str] = (-1, "")
        self._pairs: dict[Group, list[tuple[str, str, Likeness]]] = {}
        self._group_of: dict[str, Group] = {}
        self._names: dict[str, str] = {}
        self.list: ComputedList[DuplicateRow] = ComputedList(
            self._rows,
            given=("under",),
            keep={
                "unit": lambda row, value: row.unit == value,
                "year": lambda row, value: str(row.year) == value,
            },
            searched=("name", "other_name", "unit_name"),
        )

    def _rows(self, given: Mapping[str, str]) -> list[DuplicateRow]:
        with self._store.read() as reader, self._lock:
            self._bring_up_to_date(reader)
            known = decided(reader)
            units: dict[str, str] = {
                row[0]: row[1] or "" for row in reader.connection.exec_driver_sql("SELECT id, name FROM unit")
            }
            wanted = _below(reader, given["under"]) if given["under"] else None
            rows = [
                self._row(group, one, other, score, units)
                for group, pairs in self._pairs.items()
                if wanted is None or group[0] in wanted
                for one, other, score in pairs
                if frozenset((one, other)) not in known
            ]
        return sorted(rows, key=lambda row: (-row.score, row.unit_name, row.name, row.id))

    def _row(self, group: Group, one: str, other: str, score: Likeness, units: Mapping[str, str]) -> DuplicateRow:
        unit, year = group
        return DuplicateRow(
            join_id(one, other),
            one,
            other,
            self._names[one],
            self._names[other],
            unit,
            units.get(unit, ""),
            year,
            score.score,
            score.reasons,
        )

    def _bring_up_to_date(self, reader: Reader) -> None:
        sequence, projection = reader.store.last_sequence(), reader.projection()
        before, known = self._state
        if (sequence, projection) == self._state:
            return
        changed = _changed_since(reader, before) if projection == known and before <= sequence else None
        if changed is None:
            self._pairs, self._group_of, self._names = {}, {}, {}
            self._work_out(_models(reader, "1", ()))
        elif changed:
            groups = {self._group_of[record] for record in changed if record in self._group_of}
            groups |= {(row[1], row[2]) for row in _models(reader, _AMONG, among(changed))}
            for group in groups:
                self._pairs.pop(group, None)
                self._work_out(_models(reader, "coalesce(owner, '') = ? AND year IS ?", group))
        self._state = sequence, projection

    def _work_out(self, models: Iterable[Any]) -> None:
        """The pairs among these models: all of their units and years."""
        index, last = TwinIndex(self._rules), ("", 0)
        for record, owner, year, name, contact, phone, field, subject in models:
            group = (owner, year)
            if group != last:
                index, last = TwinIndex(self._rules), group
            self._group_of[record], self._names[record] = group, name
            of = features(self._rules, name, contact or "", phone or "", field or "", subject or "")
            near = index.near(group, of)
            if near:
                self._pairs.setdefault(group, []).extend((other, record, score) for other, score in near)
            index.add(group, record, of)


_AMONG = "id IN (SELECT value FROM json_each(?))"


def _models(reader: Reader, where: str, parameters: tuple[Any, ...]) -> list[Any]:
    """Models by unit and year, in the order in which they were recorded."""
    statement = f"SELECT {_COLUMNS} FROM practice_model WHERE {where} ORDER BY owner, year, key"
    return list(reader.connection.exec_driver_sql(statement, parameters))


def _changed_since(reader: Reader, sequence: int) -> set[str] | None:
    """Models touched since then, by their own changes or as one with others; None if it may be any."""
    rows = reader.connection.exec_driver_sql(
        "SELECT DISTINCT record_type, record FROM change WHERE sequence > ? LIMIT ?", (sequence, _FEW)
    ).all()
    if len(rows) == _FEW or any(kind in _EVERYTHING for kind, _ in rows):
        return None
    found = {record for kind, record in rows if kind == PRACTICE_MODEL.name}
    for end in (end for kind, record in rows if kind == JOIN and record.count("+") == 1 for end in join_ends(record)):
        found |= {end, reader.root(end)}
    return found


def decided(reader: Reader) -> set[frozenset[str]]:
    """Pairs about which somebody has said whether they are one, as they are shown: through their groups."""
    rows = reader.connection.exec_driver_sql(
        "SELECT coalesce(a.group_id, j.one), coalesce(b.group_id, j.other) FROM joint j "
        "LEFT JOIN alias a ON a.record = j.one LEFT JOIN alias b ON b.record = j.other WHERE j.joined IS NOT NULL"
    )
    return {frozenset((one, other)) for one, other in rows}


def _below(reader: Reader, unit: str) -> Collection[str]:
    rows = reader.connection.exec_driver_sql(
        "WITH RECURSIVE under(id) AS (SELECT ? UNION SELECT x.id FROM unit x JOIN under ON under.id IN"
        " (x.parent, x.party_parent, x.front_parent)) SELECT id FROM under",
        (unit,),
    )
    return set(rows.scalars())
