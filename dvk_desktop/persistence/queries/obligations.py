"""The lists of obligations, the board of units, the texts of reminders."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import text

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.extensions import history_of
from dvk_desktop.domain.obligations import Totals
from dvk_desktop.domain.search_words import words_with_periods
from dvk_desktop.persistence.queries.boards import (
    NARROWED,
    WITH_FORMER,
    board_rows,
    of_code,
    sum_rows,
)
from dvk_desktop.persistence.queries.calendar import calendar_of
from dvk_desktop.persistence.queries.lists import ListSpec, SqlList
from dvk_desktop.persistence.queries.ours import OURS_SQL, of_others
from dvk_desktop.persistence.queries.practice_models import UNDER
from dvk_desktop.persistence.queries.timeliness import (
    counted_condition,
    days_sql,
    obliged_sql,
    open_sql,
    timeliness_sql,
    totals_sql,
)
from dvk_desktop.persistence.queries.units import date_of, place_of
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.directives.fields import TASK
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.board_rows import BoardRow, SumRow
from dvk_desktop.usecases.obligations.calendar import CalendarEntry
from dvk_desktop.usecases.obligations.fields import CLOSED_FIGURES, EXTENSION, OBLIGATION
from dvk_desktop.usecases.obligations.reminders import Reminder, reminders
from dvk_desktop.usecases.obligations.rows import ClosedDetail, ClosedRow, ObligationDetail, ObligationRow
from dvk_desktop.usecases.ports import Clock
from dvk_desktop.usecases.units.fields import UNIT


def day_of_cell(cell: Any) -> date | None:
    """A day from an ISO text; None for none."""
    return date.fromisoformat(cell) if cell else None


_DATES = (
    *("due", "extended_to", "sent_on", "received_on", "plan_date", "report_date", "returned_on", "accepted_on"),
    *("reminded_on", "directive_date", "every"),
)
_TEXTS = (
    *("owner", "directive", "task", "unit", "source", "state", "sent_by", "assigned_to", "plan_number"),
    *("report_number", "return_reason", "not_applicable"),
)

NAME_THEN = (
    "coalesce(nullif((SELECT f.name FROM former_name f WHERE f.unit = t.unit AND f.valid_to_last >= d.date_last "
    "ORDER BY f.valid_to_last LIMIT 1), u.name), '')"
)
"""`domain.unit_events.name_on` for the day of the letter; nothing where the name is still the same."""

_PART = "substr(t.of_period, 6)"
_OF_YEAR = "substr(t.of_period, 1, 4)"
PERIOD_WORDS = (
    "(CASE WHEN t.of_period IS NULL THEN '' "
    f"WHEN {_PART} LIKE 'Q_%' THEN ' quy ' || substr(t.of_period, 7, 1) || '/' || {_OF_YEAR} || ' quy ' || "
    f"trim(substr('i  ii iiiiv ', substr(t.of_period, 7, 1) * 3 - 2, 3)) || '/' || {_OF_YEAR} "
    f"WHEN {_PART} LIKE 'H_%' THEN ' 6 thang ' || iif({_PART} LIKE 'H1%', 'dau', 'cuoi') || ' nam ' || {_OF_YEAR} "
    f"WHEN {_PART} LIKE '9M%' THEN ' 9 thang dau nam ' || {_OF_YEAR} "
    f"WHEN {_PART} = '' THEN ' nam ' || {_OF_YEAR} "
    f"ELSE ' thang ' || substr({_PART}, 1, 2) || '/' || {_OF_YEAR} "
    f"|| ' thang ' || CAST(substr({_PART}, 1, 2) AS INTEGER) || '/' || {_OF_YEAR} END)"
)
"""What people type to find the line of a period, folded: "thang 3/2026", "quy ii/2026", "quy 2/2026". As a whole:
"1/2026" is not 11/2026 (`words_with_periods`)."""

OBLIGATIONS: ListSpec[ObligationRow] = ListSpec(
    table="obligation",
    row=ObligationRow,
    columns={
        "id": "t.id",
        **{name: f"coalesce(t.{name}, '')" for name in _TEXTS},
        **{name: f"t.{name}" for name in _DATES if name not in {"directive_date", "every"}},
        "directive_number": "coalesce(d.number_full, '')",
        "directive_type": "coalesce(d.doc_type, '')",
        "directive_subject": "coalesce(d.subject, '')",
        "directive_issuer": "coalesce(d.issuer, '')",
        "directive_date": "d.date",
        "task_ordinal": "coalesce(k.ordinal, '')",
        "task_text": "coalesce(kl.text, '')",
        "unit_name": "coalesce(u.name, '')",
        "unit_level": "coalesce(u.level, '')",
        "unit_block": "coalesce(u.block, '')",
        "contact": "coalesce(u.contact, '')",
        "phone": "coalesce(u.phone, '')",
        "due_day": "t.due_day",
        "timeliness": timeliness_sql(),
        "days": days_sql(),
        "conflicts": "coalesce(t.conflicts, 0)",
        "waiting": "coalesce(t.waiting, 0)",
        "due_before": "coalesce(t.due_before, 0)",
        "period": "coalesce(t.of_period, '')",
        "every": "t.every",
        "unit_name_then": NAME_THEN,
        "below": "NULL",  # of the list by letter, where `by_unit` says it
        "depth": "0",
        "has_letter": "0",
        "letter_on": "NULL",
    },
    joins=(
        "LEFT JOIN directive d ON d.id = t.directive LEFT JOIN unit u ON u.id = t.unit "
        "LEFT JOIN task k ON k.id = t.task LEFT JOIN task_long kl ON kl.id = t.task"
    ),
    where=obliged_sql(),
    filters={
        "own": f"CASE :value WHEN '1' THEN t.unit {OURS_SQL} ELSE {of_others('t')} END",
        **NARROWED,
        **{name: f"t.{name} = :value" for name in ("task", "state")},
        "unit": f"t.unit {WITH_FORMER}",
        "due_on": of_code("t.due_day"),
        "under": f"t.unit {UNDER}",
        "counted": counted_condition(),
        "timeliness": f"{timeliness_sql()} = :value",
        "overdue": f"({timeliness_sql()} = 'overdue') = (:value = '1')",
        "due_within": (f"{timeliness_sql()} IN ('due_today', 'due_later') AND {days_sql()} <= CAST(:value AS INTEGER)"),
        "open": f"({open_sql()}) = (:value = '1')",
        "kind": "u.kind = :value",
    },
    sorts={
        "unit_name": "u.name_sort",
        "work": "coalesce(nullif(kl.text, ''), d.subject, t.source, d.number_full)",
        "due": "coalesce(t.due_day, '9999')",
        "due_day": "coalesce(t.due_day, '9999')",
        "period": "t.period_day",
        **{f"{name}": f"t.{name}_last" for name in _DATES if name not in {"due", "directive_date", "every"}},
        "directive_date": "d.date_last",
    },
    convert={**dict.fromkeys(_DATES, date_of), "due_day": day_of_cell, "due_before": bool, "below": lambda _: ()},
    order="coalesce(t.due_day, '9999'), u.name_sort, t.key",
    folded="(t.folded || ' ' || coalesce(u.folded, '') || ' ' || coalesce(d.folded, '') || ' ' || "
    + PERIOD_WORDS
    + " || ' ')",
    words=words_with_periods,
)

BY_LETTER = replace(
    OBLIGATIONS,
    order=(
        f"d.date_last DESC, t.directive, {place_of('u.id')}, t.task IS NOT NULL, coalesce(t.of_period, ''), "
        "coalesce(t.due_day, '9999'), t.id"
    ),
)
"""The latest letter first, its units as they stand in the tree, the lines of a unit as in `by_unit`."""


class ByLetter(SqlList[ObligationRow]):
    """`ObligationQueries.by_letter`."""

    def rows(self, keys: Sequence[int]) -> Sequence[ObligationRow]:
        """See `ListSource.rows`; whatever else their units owe for the letter is read with them."""
        from dvk_desktop.usecases.obligations.by_unit import by_unit  # the start goes without it

        wanted = "SELECT value FROM json_each(:keys)"
        statement = (
            f"SELECT key, id FROM obligation WHERE key IN ({wanted}) UNION SELECT t.key, t.id FROM obligation o "
            f"JOIN obligation t ON t.directive = o.directive AND t.unit = o.unit AND {obliged_sql()} "
            f"WHERE o.key IN ({wanted})"
        )
        with self._store.read() as reader:
            found = reader.connection.execute(text(statement), {"keys": json.dumps(list(keys))})
            known: dict[int, str] = {row.key: row.id for row in found}
        placed = by_unit(super().rows(list(known)))
        return [placed[known[key]] for key in keys if key in known and known[key] in placed]


class SqlObligations:
    """Implements `ObligationQueries`."""

    def __init__(self, store: SqlStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self.obligations = SqlList(store, OBLIGATIONS, self._parameters)
        self.by_letter = ByLetter(store, BY_LETTER, self._parameters)
        self.board: ComputedList[BoardRow] = ComputedList(
            self._board,
            given=tuple(NARROWED),
            keep={"overdue": lambda row, value: (row.overdue > 0) == (value == "1")},
            searched=("unit_name",),
            identity=lambda row: row.unit,
        )
        self.sums: ComputedList[SumRow] = ComputedList(
            self._sums, given=("by", *NARROWED), identity=lambda row: f"{row.by}:{row.code}"
        )

        self.closed: ComputedList[ClosedRow] = ComputedList(lambda given: [each.row for each in self._closed()])

    def _closed(self) -> list[ClosedDetail]:
        from dvk_desktop.usecases.obligations.closing import closed_details  # the start goes without it

        with self._store.read() as reader:
            return closed_details(reader, self.board, self.obligations, self._store.office.unit, self._clock().date())

    def closed_detail(self, identity: str) -> ClosedDetail:
        """See `ObligationQueries.closed_detail`."""
        found = next((each for each in self._closed() if each.row.id == identity), None)
        if found is None:
            raise UserError("record.unknown", type=CLOSED_FIGURES.name, record=identity)
        return found

    def _parameters(self) -> Mapping[str, Any]:
        return {"today": self._clock().date().isoformat(), "office": self._store.office.unit}

    def _board(self, given: Mapping[str, str]) -> list[BoardRow]:
        return board_rows(self._store, self._parameters(), given)

    def _sums(self, given: Mapping[str, str]) -> list[SumRow]:
        return sum_rows(self._store, self._parameters(), given)

    def calendar(self, first: date, last: date) -> tuple[CalendarEntry, ...]:
        """See `ObligationQueries.calendar`."""
        return calendar_of(self._store, self._parameters(), first, last)

    def units(self, query: ListQuery) -> int:
        """See `ObligationQueries.units`."""
        return len(self.by_letter.tally(query, ("unit",)))

    def to_open(self) -> int:
        """See `ObligationQueries.to_open`."""
        today = self._clock().date()
        statement = "SELECT id FROM obligation WHERE every IS NOT NULL OR due_last IS NULL AND due IS NOT NULL"
        with self._store.read() as reader:
            begun = tuple(reader.connection.exec_driver_sql(statement).scalars())
            if not begun:
                return 0
            from dvk_desktop.usecases.obligations.recurring import missing_lines  # the start goes without it

            lines = reader.find(OBLIGATION, id=begun)
            return len(missing_lines(reader, self._store.office.unit, None, lines, today.year, today))

    def totals(self, filters: Mapping[str, str]) -> Totals:
        """See `ObligationQueries.totals`."""
        keys = self.obligations.keys(ListQuery(filters=filters))
        statement = f"SELECT {totals_sql()} FROM obligation t WHERE t.key IN (SELECT value FROM json_each(:keys))"
        parameters = {**self._parameters(), "keys": str(list(keys))}
        with self._store.read() as reader:
            row = reader.connection.execute(text(statement), parameters).one()
        return Totals(*row)

    def detail(self, identity: str) -> ObligationDetail:
        """See `ObligationQueries.detail`."""
        with self._store.read() as reader:
            obligation = reader.get(OBLIGATION, identity)
            seen = reader.seen(identity)
            tasks = reader.find(TASK, id=obligation.task) if obligation.task else []
            extensions = history_of(obligation, reader.find(EXTENSION, obligation=identity))
        key = self.obligations.key_of(identity)
        (row,) = self.obligations.rows([key] if key is not None else [])
        return ObligationDetail(row, obligation, tasks[0].text or "" if tasks else "", seen, extensions)

    def reminders(self, obligations: Sequence[str], what: str = "") -> list[Reminder]:
        """See `ObligationQueries.reminders`."""
        keys = [key for identity in obligations if (key := self.obligations.key_of(identity)) is not None]
        with self._store.read() as reader:
            office = reader.get(UNIT, self._store.office.unit)
        return reminders(office, self.obligations.rows(keys), what)
