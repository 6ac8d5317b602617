"""Bringing up to date what acts and "same as" records switch: what no longer counts, and what is shown as one."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy.engine import Connection

from dvk_desktop.domain.ledger import ACT, JOIN, JOINED, WITHDRAWN, Change, History, Withdrawn, groups, join_ends
from dvk_desktop.domain.replaced import replacements
from dvk_desktop.persistence import projected
from dvk_desktop.persistence.ledger_store import LedgerStore, among
from dvk_desktop.persistence.replaced import forget_replaced, note_replaced, replace_anew, replaced_by
from dvk_desktop.persistence.rows import RowWriter
from dvk_desktop.usecases.fields import FieldKind


class Switchboard:
    """Within one write transaction of `connection`. Used by the projector only."""

    def __init__(self, connection: Connection, rows: RowWriter) -> None:
        self._connection = connection
        self._store = LedgerStore(connection)
        self._rows = rows

    def withdrawn(self) -> frozenset[str]:
        """Acts that stand withdrawn."""
        return frozenset(self._connection.exec_driver_sql("SELECT act FROM withdrawn").scalars())

    def joints(self, records: Collection[str]) -> set[str]:
        """Those of `records` that are "same as" records."""
        rows = self._connection.exec_driver_sql(
            "SELECT record FROM joint WHERE record IN (SELECT value FROM json_each(?))", among(records)
        )
        return set(rows.scalars())

    def switch(self, acts: Collection[str]) -> set[str]:
        """Bring up to date which acts are withdrawn or replaced; returns the records of which something counts now that
        did not, or no longer does."""
        before, flipped, replaced = self.withdrawn(), set[str](), set[str]()
        stood, gone = replaced_by(self._connection, acts), set[tuple[str, str]]()
        said = self._store.changes_of(acts, ACT)
        for act in acts:
            changes = said.get(act, [])  # none, if what was said was set aside
            history, missing = self._history(changes)
            state = history.state(WITHDRAWN)
            self._rows.mark(act, ACT, WITHDRAWN, "withdrawal" if state.conflict else None, missing)
            by = replacements(changes, history.elsewhere)
            gone |= {(act, later) for later in stood.get(act, set()).difference(by)}
            if by or act in stood:
                note_replaced(self._connection, act, {**dict.fromkeys(stood.get(act, ()), ()), **by})
                replaced.add(act)
            now = state.values == (True,)
            if now != (act in before):
                flipped.add(act)
                statement = "INSERT INTO withdrawn (act) VALUES (?)" if now else "DELETE FROM withdrawn WHERE act = ?"
                self._connection.exec_driver_sql(statement, (act,))
        anew = replace_anew(self._connection, replaced | flipped, self.withdrawn())
        forget_replaced(self._connection, gone)
        return anew | self._store.records_of(flipped)

    def regroup(self, joins: Collection[str]) -> set[str]:
        """Work out the "same as" groups anew after changes to `joins`; returns every record whose group or its members
        changed, and who refers to them."""
        before = self._rows.alias()
        withdrawn = Withdrawn(self.withdrawn())
        said = self._store.changes_of(joins, JOIN)
        for name in joins:
            if not (changes := said.get(name, [])):  # what was said was set aside
                self._rows.mark(name, JOIN, JOINED, None)
                self._connection.exec_driver_sql("DELETE FROM joint WHERE record = ?", (name,))
                continue
            if name.count("+") != 1:  # names no two ends: kept and passed on, joins nothing
                continue
            history, missing = self._history(changes, withdrawn)
            state = history.state(JOINED)
            self._rows.mark(name, JOIN, JOINED, "join" if state.conflict else None, missing)
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
        self._rows.clear({before[record] for record in moved if record in before})  # whatever kind it was shown as
        return moved | shown | self._referring(moved | shown)

    def _history(self, changes: list[Change], withdrawn: Withdrawn | None = None) -> tuple[History, set[str]]:
        """The history of a switch, and the parents named in it that have not arrived."""
        own = {change.id for change in changes}
        outside = {p for change in changes for ids in change.parents.values() for p in ids} - own
        accounted = self._store.accounted(outside) if outside else set[str]()
        return History(changes, withdrawn or Withdrawn(), accounted.__contains__), outside - accounted

    def _referring(self, records: Iterable[str]) -> set[str]:
        names, found = among(records), set[str]()
        for entry in projected.PROJECTED.values() if names != ("[]",) else ():
            for field in entry.short_fields:
                if field.kind is FieldKind.REFERENCE:
                    rows = self._connection.exec_driver_sql(
                        f'SELECT id FROM "{entry.table.name}" WHERE "{field.name}" IN (SELECT value FROM json_each(?))',
                        names,
                    )
                    found.update(rows.scalars())
        return found
