"""The ledger in its table: adding changes, reading the histories of records. Rows are never altered."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy.engine import Connection

from dvk_desktop.domain.ledger import ACT, Change, act_withdrawn, canonical_json
from dvk_desktop.usecases.ports import ActNote, Noted

_COLUMNS = "id, record_type, record, fields, parents, act"
_ADD = "INSERT INTO change (id, record_type, record, fields, parents, act, note, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_ADD_ACT = (
    "INSERT INTO act (id, kind, title, at, office, copy, person, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO NOTHING"
)


def among(names: Iterable[str]) -> tuple[str]:
    """The one parameter for ``IN (SELECT value FROM json_each(?))``: any number of names, one compiled statement."""
    return (json.dumps(list(names)),)


def _change(row: Sequence[Any]) -> Change:
    identity, record_type, record, fields, parents, act = row
    seen = {name: tuple(ids) for name, ids in json.loads(parents).items()} if parents != "{}" else {}
    return Change(identity, record_type, record, json.loads(fields), seen, act)


class LedgerStore:
    """The ledger as seen in one transaction of `connection`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last_sequence(self) -> int:
        """Local order number of the newest change; 0 for an empty ledger."""
        return int(self._connection.exec_driver_sql("SELECT coalesce(max(sequence), 0) FROM change").scalar_one())

    def append(self, noted: Sequence[Noted], acts: Mapping[str, ActNote]) -> list[Change]:
        """Add the changes not yet held, with their notes; returns those that were new, in order."""
        held = self.holds(item.change.id for item in noted)
        fresh: dict[str, Noted] = {}
        for item in noted:
            if item.change.id not in held:
                fresh.setdefault(item.change.id, item)
        chain = self._last_chain()
        rows = []
        for item in fresh.values():
            change = item.change
            chain = hashlib.sha256(chain + change.id.encode()).digest()[:16]
            rows.append(
                (
                    change.id,
                    change.record_type,
                    change.record,
                    canonical_json(change.fields),
                    canonical_json(change.parents) if change.parents else "{}",
                    change.act,
                    canonical_json(item.note) if item.note else "{}",
                    chain,
                )
            )
        if rows:
            self._connection.exec_driver_sql(_ADD, rows)
        known = [
            (identity, n.kind, n.title, n.at, n.office, n.copy, n.person, n.source) for identity, n in acts.items()
        ]
        if known:
            self._connection.exec_driver_sql(_ADD_ACT, known)
        return [item.change for item in fresh.values()]

    def _last_chain(self) -> bytes:
        row = self._connection.exec_driver_sql("SELECT chain FROM change ORDER BY sequence DESC LIMIT 1").first()
        return bytes(row[0]) if row else b""

    def broken_link(self) -> int | None:
        """Sequence number of the first row whose chain does not follow from the rows before it, or None."""
        chain = b""
        rows = self._connection.exec_driver_sql("SELECT sequence, id, chain FROM change ORDER BY sequence")
        for sequence, identity, stored in rows:
            chain = hashlib.sha256(chain + identity.encode()).digest()[:16]
            if chain != bytes(stored):
                return int(sequence)
        return None

    def holds(self, identities: Iterable[str]) -> set[str]:
        """Which of these change ids are in the ledger."""
        return self._present("SELECT id FROM change WHERE id IN (SELECT value FROM json_each(?))", identities)

    def accounted(self, identities: Iterable[str]) -> set[str]:
        """Which of these change ids are in the ledger or were refused here."""
        wanted = list(identities)
        refused = "SELECT id FROM refused WHERE id IN (SELECT value FROM json_each(?))"
        return self.holds(wanted) | self._present(refused, wanted)

    def recorded_before(self, records: Iterable[str], sequence: int) -> set[str]:
        """Which of these records have changes up to `sequence`."""
        found = self._connection.exec_driver_sql(
            "SELECT DISTINCT record FROM change WHERE record IN (SELECT value FROM json_each(?)) AND sequence <= ?",
            (*among(records), sequence),
        )
        return set(found.scalars())

    def _present(self, statement: str, names: Iterable[str]) -> set[str]:
        return set(self._connection.exec_driver_sql(statement, among(names)).scalars())

    def changes_of(self, records: Iterable[str]) -> dict[str, list[Change]]:
        """All changes of these records, by record, in local order."""
        rows = self._connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM change WHERE record IN (SELECT value FROM json_each(?)) ORDER BY sequence",
            among(records),
        )
        found: dict[str, list[Change]] = {}
        for row in rows:
            found.setdefault(row[2], []).append(_change(row))
        return found

    def by_id(self, identities: Iterable[str]) -> dict[str, Change]:
        """The changes with these ids that are held."""
        rows = self._connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM change WHERE id IN (SELECT value FROM json_each(?))", among(identities)
        )
        return {row[0]: _change(row) for row in rows}

    def of_act(self, act: str) -> list[Change]:
        """Every change of one act, in local order."""
        rows = self._connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM change WHERE act = ? ORDER BY sequence", (act,)
        )
        return [_change(row) for row in rows]

    def records_of(self, acts: Iterable[str]) -> set[str]:
        """Records that any of these acts touched, acts themselves left out."""
        rows = self._connection.exec_driver_sql(
            "SELECT DISTINCT record FROM change WHERE act IN (SELECT value FROM json_each(?)) AND record_type <> ?",
            (*among(acts), ACT),
        )
        return set(rows.scalars())

    def record_types(self, records: Iterable[str]) -> dict[str, str]:
        """The type of each record that the ledger knows."""
        rows = self._connection.exec_driver_sql(
            "SELECT record, record_type FROM change WHERE record IN (SELECT value FROM json_each(?)) GROUP BY record",
            among(records),
        )
        return {row[0]: row[1] for row in rows}

    def act_withdrawn(self, act: str) -> bool:
        """Whether the act stands withdrawn, worked out from the changes to it."""
        changes = self.changes_of([act]).get(act, [])
        parents = {p for change in changes for ids in change.parents.values() for p in ids}
        return act_withdrawn(changes, self.accounted(parents).__contains__)

    def offices_of(self, changes: Iterable[str]) -> dict[str, str]:
        """The author's office of each change, as far as the notes tell."""
        rows = self._connection.exec_driver_sql(
            "SELECT change.id, act.office FROM change JOIN act ON act.id = change.act "
            "WHERE change.id IN (SELECT value FROM json_each(?))",
            among(changes),
        )
        return {row[0]: row[1] for row in rows}
