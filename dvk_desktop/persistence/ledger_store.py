"""The ledger in its table: adding changes, reading the histories of records. Rows are never altered."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from sqlalchemy.engine import Connection

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.domain.ledger import ACT, JOIN, Change, Withdrawn, make_change
from dvk_desktop.usecases.kinds import kind_of
from dvk_desktop.usecases.ports import ActNote, Noted

_COLUMNS = "id, record_type, record, fields, parents, act"
_ADD = "INSERT INTO change (id, record_type, record, fields, parents, act, note, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_ADD_ACT = "INSERT INTO act (id, kind, title, at, office, copy, person, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


NOTHING: Mapping[str, Change] = MappingProxyType({})

_SET_ASIDE = "SELECT id FROM set_aside"
"""Changes that are in the ledger and are read as if they were not."""

_AT_ONCE = 500
"""Changes written together: one by one each costs a call, and all of them memory."""


def among(names: Iterable[str]) -> tuple[str]:
    """The one parameter for ``IN (SELECT value FROM json_each(?))``: any number of names, one compiled statement."""
    return (json.dumps(list(names)),)


def pairs(connection: Connection, statement: str, parameters: tuple[Any, ...] = ()) -> dict[str, str]:
    """The rows of a statement of two columns as a dict."""
    return {row[0]: row[1] for row in connection.exec_driver_sql(statement, parameters)}


_decode = json.JSONDecoder().raw_decode
"""What `json.loads` does for a text with no spaces around it, in half the time for a short one."""


def _change(row: Sequence[Any]) -> Change:
    identity, record_type, record, fields, parents, act = row
    seen = {name: tuple(ids) for name, ids in _decode(parents)[0].items()} if parents != "{}" else {}
    return Change(identity, record_type, record, _decode(fields)[0], seen, act)


def _said(row: Sequence[Any]) -> str:
    """The id that follows from what a row says; "" if it says nothing readable."""
    try:
        change = _change(row)
        return make_change(change.record_type, change.record, change.fields, change.parents, change.act).id
    except (ValueError, TypeError, AttributeError):
        return ""


class LedgerStore:
    """The ledger as seen in one transaction of `connection`. `at_hand`: changes by id that need not be read, for an id
    stands for what its change says."""

    def __init__(self, connection: Connection, at_hand: Mapping[str, Change] = NOTHING) -> None:
        self._connection = connection
        self._at_hand = at_hand

    def last_sequence(self) -> int:
        """Local order number of the newest change; 0 for an empty ledger."""
        return int(self._connection.exec_driver_sql("SELECT coalesce(max(sequence), 0) FROM change").scalar_one())

    def append(self, noted: Sequence[Noted], acts: Mapping[str, ActNote]) -> tuple[list[Change], set[str]]:
        """Add the changes not yet held, with their notes; returns those that were new, in order, and the acts about
        which nothing was told before."""
        held = self.holds(item.change.id for item in noted) if noted else set()
        fresh: dict[str, Noted] = {}
        for item in noted:
            if item.change.id not in held:
                fresh.setdefault(item.change.id, item)
        self._add(self._without_set_aside(list(fresh.values())))
        told = self._present("SELECT id FROM act WHERE id IN (SELECT value FROM json_each(?))", acts) if acts else set()
        notes = [
            (identity, n.kind, n.title, n.at, n.office, n.copy, n.person, n.source)
            for identity, n in acts.items()
            if identity not in told
        ]
        if notes:
            self._connection.exec_driver_sql(_ADD_ACT, notes)
        return [item.change for item in fresh.values()], acts.keys() - told

    def _without_set_aside(self, fresh: list[Noted]) -> list[Noted]:
        """Let those that were set aside count again; returns the others."""
        again = self._present(
            f"{_SET_ASIDE} WHERE id IN (SELECT value FROM json_each(?))", [n.change.id for n in fresh]
        )
        if not again:
            return fresh
        statement = "DELETE FROM set_aside WHERE id IN (SELECT value FROM json_each(?))"
        self._connection.exec_driver_sql(statement, among(again))
        return [noted for noted in fresh if noted.change.id not in again]

    def _add(self, fresh: Sequence[Noted]) -> None:
        """Some at a time: what is written of a change takes as much memory as the change."""
        chain = self._last_chain()
        for start in range(0, len(fresh), _AT_ONCE):
            rows = []
            for item in fresh[start : start + _AT_ONCE]:
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
            self._connection.exec_driver_sql(_ADD, rows)

    def entitle(self, act: str, title: str, kind: str) -> None:
        """Say for people what an act of ours was; its note is there since its first change."""
        self._connection.exec_driver_sql("UPDATE act SET title = ?, kind = ? WHERE id = ?", (title, kind, act))

    def _last_chain(self) -> bytes:
        row = self._connection.exec_driver_sql("SELECT chain FROM change ORDER BY sequence DESC LIMIT 1").first()
        return bytes(row[0]) if row else b""

    def broken_link(self) -> int | None:
        """Sequence number of the first row that says something else than its id stands for, or whose chain does not
        follow from the rows before it; None if all is well."""
        chain = b""
        rows = self._connection.exec_driver_sql(f"SELECT sequence, chain, {_COLUMNS} FROM change ORDER BY sequence")
        for sequence, stored, *cells in rows:
            said = _said(cells)
            chain = hashlib.sha256(chain + cells[0].encode()).digest()[:16]
            if said != cells[0] or chain != bytes(stored):
                return int(sequence)
        return None

    def chain_at(self, sequence: int) -> str:
        """The chain value of the change with this local number, in hexadecimal digits; "" if there is none."""
        row = self._connection.exec_driver_sql("SELECT chain FROM change WHERE sequence = ?", (sequence,)).first()
        return bytes(row[0]).hex() if row else ""

    def holds(self, identities: Iterable[str]) -> set[str]:
        """Which of these change ids are in the ledger and count."""
        statement = f"SELECT id FROM change WHERE id IN (SELECT value FROM json_each(?)) AND id NOT IN ({_SET_ASIDE})"
        return self._present(statement, identities)

    def accounted(self, identities: Iterable[str]) -> set[str]:
        """Which of these change ids are in the ledger or were refused here."""
        wanted = list(identities)
        refused = "SELECT id FROM refused WHERE id IN (SELECT value FROM json_each(?))"
        return self.holds(wanted) | self._present(refused, wanted)

    def recorded_before(self, records: Iterable[str], sequence: int = 1 << 62) -> set[str]:
        """Which of these records have changes up to `sequence`, acts and "same as" records left out."""
        found = self._connection.exec_driver_sql(
            "SELECT DISTINCT record FROM change WHERE record IN (SELECT value FROM json_each(?)) AND sequence <= ? "
            "AND record_type NOT IN (?, ?)",
            (*among(records), sequence, ACT, JOIN),
        )
        return set(found.scalars())

    def _present(self, statement: str, names: Iterable[str]) -> set[str]:
        return set(self._connection.exec_driver_sql(statement, among(names)).scalars())

    def changes_of(self, records: Iterable[str], kind: str = "") -> dict[str, list[Change]]:
        """All changes of these records, by record, in local order; of `kind` alone, if given, else of the kind that
        each record is of: what a file says of another kind under its id says nothing about it."""
        found: dict[str, list[Change]] = {}
        for change in self._about(among(records)):
            if not kind or change.record_type == kind:
                found.setdefault(change.record, []).append(change)
        if not kind:
            several = [c for c in found.values() if len(c) > 1 and len({change.record_type for change in c}) > 1]
            if several:
                self._keep_one_kind(found, several)
        return found

    def _about(self, records: tuple[str]) -> Iterable[Change]:
        """Every change of these records, in local order."""
        where = (
            "FROM change WHERE record IN (SELECT value FROM json_each(?)) "
            f"AND id NOT IN ({_SET_ASIDE}) ORDER BY sequence"
        )
        if not self._at_hand:
            return map(_change, self._connection.exec_driver_sql(f"SELECT {_COLUMNS} {where}", records))
        known = self._at_hand
        ids = self._connection.exec_driver_sql(f"SELECT id {where}", records).scalars().all()
        read = self.by_id([identity for identity in ids if identity not in known])
        return (known[identity] if identity in known else read[identity] for identity in ids)

    def _keep_one_kind(self, found: dict[str, list[Change]], several: Iterable[list[Change]]) -> None:
        """Of records that are claimed to be of several kinds, leave only what is said of the one they are of."""
        withdrawn = self.taken_back([changes[0].record for changes in several])
        for changes in several:
            kind = kind_of(changes, withdrawn)
            found[changes[0].record] = [change for change in changes if change.record_type == kind]

    def taken_back(self, records: Iterable[str], acts: Collection[str] | None = None) -> Withdrawn:
        """What no longer counts of all that was said of these records. `acts`: those that stand withdrawn, if the
        caller has them at hand."""
        if acts is None:
            acts = frozenset(self._connection.exec_driver_sql("SELECT act FROM withdrawn").scalars())
        if self._connection.exec_driver_sql("SELECT 1 FROM withdrawn_part LIMIT 1").first() is None:
            return Withdrawn(acts)
        rows = self._connection.exec_driver_sql(
            "SELECT act, record FROM withdrawn_part WHERE record IN (SELECT value FROM json_each(?))", among(records)
        )
        return Withdrawn(acts, {(str(act), str(record)) for act, record in rows})

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

    def offices_of(self, changes: Iterable[str]) -> dict[str, str]:
        """The author's office of each change, as far as the notes tell."""
        rows = self._connection.exec_driver_sql(
            "SELECT change.id, act.office FROM change JOIN act ON act.id = change.act "
            "WHERE change.id IN (SELECT value FROM json_each(?))",
            among(changes),
        )
        return {row[0]: row[1] for row in rows}
