"""Answers about the ledger itself: fingerprints, dump, origins of values, open decisions, the log."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import (
    ACT,
    Change,
    FieldState,
    History,
    fingerprint,
    short_form,
)
from dvk_desktop.persistence.ledger_store import among
from dvk_desktop.persistence.projected import PROJECTED
from dvk_desktop.persistence.queries.act_list import ROW, ActList
from dvk_desktop.persistence.queries.dump import documents
from dvk_desktop.persistence.queries.scope import changes_in_scope
from dvk_desktop.persistence.queries.written import title_of, written_in
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.exchange.acceptances import ACCEPTED, accepted_records
from dvk_desktop.usecases.history.queries import (
    ActRow,
    Conflict,
    Fingerprint,
    Option,
    Origin,
    RecordAct,
    UnitFingerprint,
    Written,
)


def _fingerprint(ids: list[str]) -> Fingerprint:
    full = fingerprint(ids)
    return Fingerprint(full, short_form(full), len(ids))


class SqlLedgerQueries:
    """Implements `LedgerQueries`."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self.log = ActList(store)

    def fingerprint(self, scope: str = "") -> Fingerprint:
        """See `LedgerQueries`."""
        with self._store.read() as reader:
            ids = changes_in_scope(reader, scope)
            return _fingerprint(ids)

    def fingerprints_by_unit(self, scope: str = "") -> list[UnitFingerprint]:
        """See `LedgerQueries`."""
        found = []
        with self._store.read() as reader:
            within = set(changes_in_scope(reader, scope)) if scope else set()
            for unit, name in reader.connection.exec_driver_sql("SELECT id, name FROM unit ORDER BY id").all():
                ids = changes_in_scope(reader, unit)
                if not scope or unit == scope or within.issuperset(ids):
                    found.append(UnitFingerprint(unit, name or "", _fingerprint(ids)))
        return found

    def dump(self, scope: str = "") -> list[dict[str, Any]]:
        """See `LedgerQueries`. Nothing in it depends on today, on this PC or on what only this office can see."""
        with self._store.read() as reader:
            changes = reader.store.by_id(changes_in_scope(reader, scope))
            return documents(changes)

    def why(self, record: str, field: str) -> list[Origin]:
        """See `LedgerQueries`. UserError "record.unknown" / "field.unknown"."""
        with self._store.read() as reader:
            history = reader.histories([record]).get(record)
            if history is None:
                raise UserError("record.unknown", type="", record=record)
            entry = PROJECTED.get(history.changes[0].record_type)
            if field not in history.names and (entry is None or field not in entry.record_type.by_name):
                raise UserError("field.unknown", type=history.changes[0].record_type, field=field)
            heads = set(history.state(field).ids)
            withdrawn = reader.withdrawn_on({change.record for change in history.changes})
            notes = _notes(reader, [change.id for change in history.changes if field in change.fields])
            accepted = _reasons(reader, {change.act for change in history.changes if field in change.fields})
            origins = []
            for change in history.changes:
                if field not in change.fields:
                    continue
                standing = "withdrawn" if withdrawn(change) else "head" if change.id in heads else "superseded"
                at, office, person, title, kind, source, note, sequence = notes[change.id]
                place = _place(note, field, change)
                typed, reason = _told(note, field)
                reason = reason or accepted.get((change.act, change.record), "")
                origin = Origin(
                    change.id,
                    change.fields[field],
                    at,
                    office,
                    person,
                    title,
                    kind,
                    source,
                    place,
                    standing,
                    typed,
                    reason,
                    history.changes[0].record_type,
                )
                origins.append((at, sequence, origin))
            return [origin for _, _, origin in sorted(origins, key=lambda item: item[:2], reverse=True)]

    def conflicts(self) -> list[Conflict]:
        """See `LedgerQueries`."""
        with self._store.read() as reader:
            rows = reader.connection.exec_driver_sql(
                "SELECT record, field, record_type, kind FROM conflict ORDER BY record_type, record, field"
            )
            return [self._conflict(reader, *row) for row in rows.all()]

    def _conflict(self, reader: Reader, record: str, field: str, record_type: str, kind: str) -> Conflict:
        changes = reader.store.changes_of([record], ACT).get(record, []) if kind == "withdrawal" else None
        history = History(changes) if changes is not None else reader.histories([record])[record]
        state = history.state(field)
        options = _options(reader, state, field, {change.id: change for change in history.changes})
        if kind == "delete" and not any(option.value == "" for option in options):
            options = (*options, Option(len(options) + 1, "", "", "", ""))
        return Conflict(
            f"{record}:{field}", record, record_type, field, kind, title_of(reader, record_type, record), options
        )

    def conflict_count(self) -> int:
        """See `LedgerQueries`."""
        with self._store.read() as reader:
            return int(reader.connection.exec_driver_sql("SELECT count(*) FROM conflict").scalar_one())

    def acts(self, limit: int = 200) -> list[ActRow]:
        """See `LedgerQueries`."""
        with self._store.read() as reader:
            rows = reader.connection.exec_driver_sql(f"{ROW} ORDER BY act.rowid DESC LIMIT ?", (limit,))
            return [ActRow(*row) for row in rows]

    def standing(
        self, offices: Collection[str], kinds: Collection[str], others: Collection[str], limit: int
    ) -> list[ActRow]:
        """See `LedgerQueries`."""
        asked = (*among(others), *among(offices), *among(kinds), limit)
        with self._store.read() as reader:
            rows = reader.connection.exec_driver_sql(
                f"""
                {ROW} WHERE NOT EXISTS (SELECT 1 FROM withdrawn WHERE withdrawn.act = act.id)
                  AND (act.id IN (SELECT value FROM json_each(?))
                       OR (act.office IN (SELECT value FROM json_each(?))
                           AND act.kind IN (SELECT value FROM json_each(?))))
                ORDER BY act.rowid DESC LIMIT ?
                """,
                asked,
            )
            return [ActRow(*row) for row in rows]

    def written_in(self, act: str) -> list[Written]:
        """See `LedgerQueries`."""
        with self._store.read() as reader:
            return written_in(reader, act)

    def acts_on(self, record: str) -> list[RecordAct]:
        """See `LedgerQueries`."""
        with self._store.read() as reader:
            history = reader.histories([record]).get(record)
            if history is None:
                return []
            withdrawn = reader.withdrawn_on({change.record for change in history.changes})
            notes = _notes(reader, [change.id for change in history.changes])
            fields: dict[str, list[str]] = {}
            told: dict[str, tuple[int, RecordAct]] = {}
            for change in history.changes:
                at, office, person, title, _, _, _, sequence = notes[change.id]
                written = fields.setdefault(change.act, [])
                written.extend(name for name in change.fields if name not in written)
                act = RecordAct(change.act, title, at, office, person, tuple(written), withdrawn(change))
                told[change.act] = (sequence, act)
            return [act for _, act in sorted(told.values(), key=lambda each: (each[1].at, each[0]), reverse=True)]


def _notes(reader: Reader, changes: Iterable[str]) -> dict[str, tuple[str, str, str, str, str, str, str, int]]:
    rows = reader.connection.exec_driver_sql(
        """
        SELECT change.id, coalesce(act.at, ''), coalesce(unit.name, act.office, ''), coalesce(act.person, ''),
               coalesce(act.title, ''), coalesce(act.kind, ''), coalesce(act.source, ''), change.note, change.sequence
          FROM change LEFT JOIN act ON act.id = change.act LEFT JOIN unit ON unit.id = act.office
         WHERE change.id IN (SELECT value FROM json_each(?))
        """,
        among(changes),
    )
    return {row[0]: (*row[1:8], row[8]) for row in rows}


def _place(note: str, field: str, change: Change | None) -> str:
    """Sheet and cell that a field of a change was read from; sheet and row where the field has no column of its own.

    A column is called after its field, or after the one record whose cell it holds (a criterion's score, a remark).
    """
    told = json.loads(note) if note else {}
    if "columns" in told and "row" in told:
        columns = dict(entry.rpartition(":")[::2] for entry in str(told["columns"]).split())
        names = [field]
        if change is not None:
            names += [change.record_type, *(f"{name}:{value}" for name, value in change.fields.items())]
        letter = next((columns[name] for name in names if name in columns), "")
        row = "" if letter[-1:].isdigit() else told["row"]  # on a form each field has a row of its own
        return f"{told.get('sheet', '')}!{letter}{row}"
    return "!".join(str(told[name]) for name in ("sheet", "cell", "row") if name in told)


def _told(note: str, field: str) -> tuple[str, str]:
    """What stood in a cell that was mended, and why a row from outside its sender's authority was taken in."""
    told = json.loads(note) if note else {}
    mended = told.get("mended")
    typed = mended.get(field, "") if isinstance(mended, dict) else ""
    return str(typed), str(told.get("accepted", ""))


def _reasons(reader: Reader, acts: Iterable[str]) -> dict[tuple[str, str], str]:
    """Why somebody accepted what these acts say from outside their author's authority, by (act, record)."""
    return {
        (act, record): str(change.fields[ACCEPTED + record])
        for act, changes in reader.store.changes_of(acts, ACT).items()
        for change in changes
        for record in accepted_records(change)
    }


def _options(reader: Reader, state: FieldState, field: str, changes: Mapping[str, Change]) -> tuple[Option, ...]:
    """The values by their author's name, so that rows on which the same offices differ show them in the same order; of
    one office by the value."""
    notes = _notes(reader, state.ids)
    found: dict[str, Option] = {}
    ordered = sorted((_office(notes, head.change), json.dumps(head.value), head.change) for head in state.heads)
    heads = {head.change: head for head in state.heads}
    for head in (heads[change] for *_, change in ordered):
        at, office, _, _, _, source, note, _ = notes.get(head.change, ("", "", "", "", "", "", "", 0))
        place = _place(note, field, changes.get(head.change))
        key = json.dumps(head.value, sort_keys=True)
        if key not in found:
            origin = " ".join(part for part in (source, place) if part)
            found[key] = Option(len(found) + 1, head.value, office, origin, at)
    return tuple(found.values())


def _office(notes: Mapping[str, tuple[Any, ...]], change: str) -> str:
    return str(notes[change][1]) if change in notes else ""
