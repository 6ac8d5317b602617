"""What is due between two days: our own duties, what units below owe (a line a letter and day), remedies, rounds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import text

from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.persistence.queries.ours import OURS_SQL, of_others
from dvk_desktop.persistence.queries.timeliness import obliged_sql, open_sql
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.obligations.calendar import CalendarEntry
from dvk_desktop.usecases.obligations.rows import work

_NAMES = "coalesce(d.subject, t.source, ''), coalesce(d.number_full, '')"
_FROM = (
    "FROM obligation t LEFT JOIN directive d ON d.id = t.directive LEFT JOIN unit u ON u.id = t.unit "
    "LEFT JOIN task_long kl ON kl.id = t.task"
)
_COUNTED = "coalesce(t.state, '') NOT IN ('not_applicable', 'transferred', 'closed')"
_BETWEEN = "t.due_day BETWEEN :first AND :last"
_OWN = (
    f"SELECT t.id, t.due_day, 'own', t.id, {_NAMES}, coalesce(d.issuer, ''), 1, 1, t.of_period, "
    f"coalesce(kl.text, '') {_FROM} "
    f"WHERE {obliged_sql()} AND {_BETWEEN} AND t.unit {OURS_SQL} AND {open_sql()}"
)
_BELOW = (
    f"SELECT t.directive, t.due_day, 'below', t.directive, {_NAMES}, "
    f"CASE WHEN count(DISTINCT t.unit) = 1 THEN max(coalesce(u.name, '')) ELSE '' END, "
    f"count(DISTINCT iif({open_sql()}, t.unit, NULL)), count(DISTINCT t.unit), group_concat(DISTINCT t.of_period), "
    f"iif(count(DISTINCT coalesce(t.task, '')) = 1, max(coalesce(kl.text, '')), '') {_FROM} "
    f"WHERE {obliged_sql()} AND {_BETWEEN} AND {of_others('t')} AND {_COUNTED} "
    f"GROUP BY t.directive, t.due_day HAVING sum({open_sql()}) > 0"
)
_REMEDIES = (
    "SELECT t.id, t.remedy_due_last, 'follow_up', t.id, coalesce(t.content, ''), '', coalesce(u.name, ''), "
    "1, 1, NULL, '' "
    "FROM activity t LEFT JOIN unit u ON u.id = t.unit "
    "WHERE t.remedied_on IS NULL AND t.remedy_due_last BETWEEN :first AND :last"
)
_ROUNDS = (
    "SELECT t.id, t.closes_on_last, 'round', t.id, coalesce(t.name, ''), '', '', 0, 0, NULL, '' "
    "FROM registration_round t "
    "WHERE t.closed_on IS NULL AND t.closes_on_last BETWEEN :first AND :last"
)


def calendar_of(store: SqlStore, parameters: Mapping[str, Any], first: date, last: date) -> tuple[CalendarEntry, ...]:
    """What is still to be done and due from `first` to `last`, by day; `parameters`: office and today (ISO)."""
    given = {**parameters, "first": first.isoformat(), "last": last.isoformat()}
    found = []
    with store.read() as reader:
        for statement in (_OWN, _BELOW, _REMEDIES, _ROUNDS):
            for row in reader.connection.execute(text(statement), given):
                identity, day, kind, record, title, number, whom, units, of, periods, clause = row
                found.append(
                    CalendarEntry(
                        derived_id("calendar", kind, identity or "", day),
                        date.fromisoformat(day),
                        kind,
                        record or "",
                        work(clause, title),
                        number,
                        whom,
                        units,
                        of,
                        overdue=day < given["today"],
                        periods=tuple(sorted(periods.split(","))) if periods else (),
                    )
                )
    return tuple(sorted(found, key=lambda entry: (entry.day, entry.kind, entry.number, entry.title)))
