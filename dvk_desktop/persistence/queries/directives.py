"""The lists of letters, and one letter whole."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from sqlalchemy import text

from dvk_desktop.domain.documents import bare_number
from dvk_desktop.domain.text import sort_key
from dvk_desktop.persistence.queries.lists import ListSpec, SqlList
from dvk_desktop.persistence.queries.obligations import day_of_cell
from dvk_desktop.persistence.queries.ours import OURS_SQL, of_others
from dvk_desktop.persistence.queries.timeliness import obliged_sql, open_sql, timeliness_sql
from dvk_desktop.persistence.queries.units import date_of
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.directives.cooperating import cooperating_units
from dvk_desktop.usecases.directives.fields import ADDRESSEE, DIRECTIVE, TASK
from dvk_desktop.usecases.directives.rows import (
    AddresseeRow,
    CitedOnlyRow,
    DirectiveDetail,
    DirectiveRow,
    LineCounts,
)
from dvk_desktop.usecases.listing import ListQuery, ListSource
from dvk_desktop.usecases.ports import Clock
from dvk_desktop.usecases.units.fields import UNIT, UNIT_GROUP
from dvk_desktop.usecases.units.other_names import OtherNames

_WHEN = timeliness_sql("b")
_OF_LETTER = f"FROM obligation b WHERE b.directive = t.id AND {obliged_sql('b')}"
_OURS, _OTHERS = f"b.unit {OURS_SQL}", of_others("b")
_OPEN_DUE = f"CASE WHEN {open_sql('b')} THEN b.due_day END"
OWN_SQL = f"(SELECT count(*) {_OF_LETTER} AND {_OURS} AND {_WHEN} <> 'not_counted')"
OWN_OPEN_SQL = f"(SELECT count(*) {_OF_LETTER} AND {_OURS} AND {open_sql('b')})"
_OVERDUE = f"EXISTS (SELECT 1 {_OF_LETTER} AND {_OTHERS} AND {_WHEN} = 'overdue')"
_DONE = "coalesce(b.state, '') IN ('reported', 'accepted')"
_AWAITED = f"EXISTS (SELECT 1 {_OF_LETTER} AND {_OTHERS} AND {_WHEN} <> 'not_counted' AND NOT {_DONE})"
_LINES = (
    f"(SELECT json_array(sum({_OURS} AND {_WHEN} <> 'not_counted'), sum({_OURS} AND {open_sql('b')}), "
    f"sum({_OTHERS} AND {_WHEN} <> 'not_counted'), "
    f"sum({_OTHERS} AND {_DONE}), "
    f"sum({_OTHERS} AND {_WHEN} = 'late'), sum({_OTHERS} AND {_WHEN} = 'overdue')) {_OF_LETTER})"
)
"""All counts of one letter in one visit to its lines; a join over everybody's lines would cost on every page."""

DIRECTION_SQL = f"(CASE WHEN t.owner IS NULL OR t.owner {OURS_SQL} THEN coalesce(t.direction, '') ELSE 'incoming' END)"
"""Out or in as this office sees it: what another office registered as its letter out came in here with its files."""

_DAY = "t.date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'"
STATE_SQL = (
    f"(CASE WHEN {DIRECTION_SQL} = 'outgoing' AND t.withdrawn_on IS NOT NULL THEN 'withdrawn' "
    "WHEN t.replaced_by IS NOT NULL THEN 'replaced' "
    f"WHEN {DIRECTION_SQL} = 'outgoing' THEN "
    f"CASE WHEN t.issued_on IS NOT NULL OR (t.number IS NOT NULL AND {_DAY}) THEN 'issued' "
    "WHEN t.signer_name IS NOT NULL THEN 'signed' WHEN t.submitted_on IS NOT NULL THEN 'submitted' "
    "ELSE 'draft' END "
    f"WHEN {OWN_SQL} > 0 AND {OWN_OPEN_SQL} = 0 THEN 'done' "
    "WHEN coalesce(t.missing, '') <> '' THEN 'incomplete' "
    "WHEN t.handler IS NOT NULL OR l.instruction IS NOT NULL THEN "
    f"CASE WHEN {OWN_SQL} > 0 THEN 'in_progress' ELSE 'for_information' END ELSE 'awaiting' END)"
)
"""`domain.directives.letter_state` as SQL; tested equal."""

_TEXTS = (
    *("arrival_number", "number_full", "symbol", "issuer", "subject", "doc_type", "period"),
    *("theme", "urgency", "signer_name", "handler", "attachment_name"),
)
_DATES = ("received_on", "date", "corrected_date", "issued_on")
_CLAUSE_DUE = (
    "(SELECT coalesce(min(e.value) FILTER (WHERE e.value >= :today), max(e.value)) "
    "FROM task k, json_each(k.due_days) e WHERE k.directive = t.id AND t.replaced_by IS NULL "
    f"AND t.withdrawn_on IS NULL AND NOT EXISTS (SELECT 1 {_OF_LETTER}))"
)
"""Only while nobody was asked: what all have done is not overdue by its clauses."""
_DUE = (
    f"(SELECT CASE WHEN sum({_OURS} AND {open_sql('b')}) > 0 THEN min(CASE WHEN {_OURS} THEN {_OPEN_DUE} END) "
    f"ELSE min(CASE WHEN {_OTHERS} AND (b.owner IS NULL OR b.owner {OURS_SQL}) THEN {_OPEN_DUE} END) END {_OF_LETTER})"
)
"""What `DirectiveRow.due_day` says, for column, order, filter and colour alike."""


def _counts(cell: str) -> LineCounts:
    return LineCounts(*(count or 0 for count in json.loads(cell)))


_CHARGED = (
    "(t.handler = :value OR t.cooperating = :value OR EXISTS (SELECT 1 FROM cooperation c JOIN unit u ON u.id = c.unit "
    "WHERE c.directive = t.id AND u.name = :value) OR "
    f"EXISTS (SELECT 1 FROM obligation b WHERE b.directive = t.id AND b.unit {OURS_SQL} AND b.assigned_to = :value))"
)
"""Who has a letter in hand by the leader's instruction: in charge, cooperating, or entered for our own duty."""
_DUE_IN = (
    f"(CASE WHEN {_DUE} IS NULL THEN CASE WHEN {_CLAUSE_DUE} IS NULL THEN 'none' ELSE 'unasked' END "
    f"WHEN {_DUE} < :today THEN 'past' "
    f"WHEN {_DUE} <= date(:today, '+7 days') THEN 'week' WHEN {_DUE} <= date(:today, '+30 days') THEN 'month' "
    "ELSE 'later' END)"
)

_BOOK_DAY = (
    f"(CASE WHEN {DIRECTION_SQL} = 'outgoing' THEN coalesce(t.date_last, t.issued_on_last) "
    "ELSE coalesce(t.received_on_last, t.date_last) END)"
)
"""The day under which a letter stands in its book."""

_ADDRESSED = (
    "(SELECT group_concat(text, '; ') FROM (SELECT a.text AS text FROM addressee a WHERE a.directive = t.id AND"
)
_IN_ORDER = "ORDER BY a.ordinal))"

DIRECTIVES: ListSpec[DirectiveRow] = ListSpec(
    table="directive",
    row=DirectiveRow,
    columns={
        "id": "t.id",
        "direction": DIRECTION_SQL,
        **{name: f"coalesce(t.{name}, '')" for name in _TEXTS},
        "system": "coalesce(t.of_system, '')",
        **{name: f"t.{name}" for name in _DATES},
        "internal": "coalesce(t.internal, 0)",
        "instruction": "coalesce(l.instruction, '')",
        "missing": "t.missing",
        "state": STATE_SQL,
        "due_day": _DUE,
        "clause_due": _CLAUSE_DUE,
        "lines": _LINES,
        "recipients": (
            f"coalesce({_ADDRESSED} a.role = 'execute' {_IN_ORDER}, {_ADDRESSED} a.role IS NOT 'archive' {_IN_ORDER}, "
            "t.sent_to, '')"
        ),
        "bases": (
            "coalesce((SELECT group_concat(number_full, '; ') FROM (SELECT c.number_full AS number_full "
            "FROM citation c WHERE c.directive = t.id ORDER BY c.ordinal)), '')"
        ),
        "conflicts": "coalesce(t.conflicts, 0)",
    },
    joins="LEFT JOIN directive_long l ON l.id = t.id",
    filters={
        "direction": f"{DIRECTION_SQL} = :value",
        **{name: f"t.{name} = :value" for name in ("doc_type", "issuer_unit", "period")},
        "system": "t.of_system = :value",
        "handler": _CHARGED,
        "issuer": "t.issuer = :value",
        "yearly_theme": "t.theme = :value",
        "due": f"{_DUE_IN} = :value",
        "year": (
            "(CAST(t.date_year AS TEXT) = :value OR substr(t.received_on_last, 1, 4) = :value "
            "OR (t.date_year IS NULL AND t.received_on_last IS NULL))"
        ),
        "state": f"{STATE_SQL} = :value",
        "incomplete": "(coalesce(t.missing, '') <> '') = (:value = '1')",
        "missing": "',' || t.missing || ',' LIKE '%,' || :value || ',%'",
        "theme": ("EXISTS (SELECT 1 FROM task h, json_each(h.themes) e WHERE h.directive = t.id AND e.value = :value)"),
        "overdue": f"{_OVERDUE} = (:value = '1')",
        "awaited": f"{_AWAITED} = (:value = '1')",
        "since": f"{_BOOK_DAY} >= :value",
        "until": f"{_BOOK_DAY} <= :value",
        "cites": "EXISTS (SELECT 1 FROM citation c WHERE c.directive = t.id AND c.cited_directive = :value)",
    },
    sorts={
        "subject": "t.subject_sort",
        "arrival_number": "CAST(t.arrival_number AS INTEGER)",
        "number_full": "CAST(t.number AS INTEGER)",
        **{name: f"t.{name}_last" for name in _DATES},
        "due_day": f"coalesce({_DUE}, '9999')",
        "overdue": f"(SELECT count(*) {_OF_LETTER} AND {_OTHERS} AND {_WHEN} = 'overdue')",
    },
    convert={
        **dict.fromkeys(_DATES, date_of),
        "internal": bool,
        "missing": lambda cell: tuple(cell.split(",")) if cell else (),
        "due_day": day_of_cell,
        "clause_due": day_of_cell,
        "lines": _counts,
    },
    order="coalesce(t.received_on_last, t.date_last, '9999') DESC, t.key DESC",
    also="EXISTS (SELECT 1 FROM addressee a WHERE a.directive = t.id AND instr(a.folded, :word))",
    dated="t.date_last",
)


class SqlDirectives:
    """Implements `DirectiveQueries`."""

    def __init__(
        self, store: SqlStore, clock: Clock, other_names: Callable[[str], OtherNames | None] = lambda text: None
    ) -> None:
        """`other_names`: see `SqlList`."""
        self._store = store
        self._clock = clock
        self.directives = SqlList(store, DIRECTIVES, self._parameters, other_names)

    @cached_property
    def known_by_citation(self) -> ListSource[CitedOnlyRow]:
        """See `DirectiveQueries.known_by_citation`."""
        from dvk_desktop.persistence.queries.known_by_citation import SqlKnownByCitation  # not at start

        return SqlKnownByCitation(self._store).list

    def _parameters(self) -> Mapping[str, Any]:
        return {"today": self._clock().date().isoformat(), "office": self._store.office.unit}

    def detail(self, identity: str) -> DirectiveDetail:
        """See `DirectiveQueries.detail`."""
        from dvk_desktop.persistence.queries.citations import cited_by_letter, citing_letters  # not at start

        with self._store.read() as reader:
            directive = reader.get(DIRECTIVE, identity)
            citations = cited_by_letter(reader, directive.id)
            tasks = reader.find(TASK, directive=directive.id)
            addressees = reader.find(ADDRESSEE, directive=directive.id)
            units = tuple(line.unit for line in addressees if line.unit)
            names = {unit.id: unit.name or "" for unit in reader.find(UNIT, id=units)}
            groups = {group.id: group.name or "" for group in reader.find(UNIT_GROUP)}
            citing = citing_letters(reader, directive.id)
            cooperating = tuple(cooperating_units(reader, directive.id))
            seen = reader.seen(directive.id)
        key = self.directives.key_of(directive.id)
        (row,) = self.directives.rows([key] if key is not None else [])
        return DirectiveDetail(
            row,
            directive,
            citations,
            tuple(tasks),
            tuple(
                AddresseeRow(line, names.get(line.unit or "", "") or groups.get(line.unit_group or "", ""))
                for line in addressees
            ),
            citing,
            cooperating,
            seen,
        )

    def charged(self) -> list[str]:
        """See `DirectiveQueries.charged`."""
        return self._distinct(
            "SELECT handler FROM directive UNION SELECT cooperating FROM directive UNION "
            "SELECT u.name FROM cooperation c JOIN unit u ON u.id = c.unit JOIN directive d ON d.id = c.directive "
            f"UNION SELECT assigned_to FROM obligation WHERE unit {OURS_SQL}"
        )

    def issuers(self) -> list[str]:
        """See `DirectiveQueries.issuers`."""
        return self._distinct("SELECT issuer FROM directive")

    def themes(self) -> list[str]:
        """See `DirectiveQueries.themes`."""
        return self._distinct("SELECT theme FROM directive")

    def periods(self) -> list[str]:
        """See `DirectiveQueries.periods`."""
        return self._distinct("SELECT period FROM directive")

    def _distinct(self, statement: str) -> list[str]:
        with self._store.read() as reader:
            found = reader.connection.execute(text(statement), self._parameters()).scalars().all()
        return sorted({str(name) for name in found if name}, key=sort_key)

    def find(self, number: str) -> list[DirectiveRow]:
        """See `DirectiveQueries.find`."""
        wanted = bare_number(number)
        rows = self.directives.all(ListQuery())
        return [row for row in rows if row.id == number or (wanted and bare_number(row.number_full) == wanted)]
