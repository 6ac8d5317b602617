"""The lines of the printed books of letters: rows of the list, and what only a book tells of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import text

from dvk_desktop.persistence.ledger_store import among
from dvk_desktop.persistence.queries.directives import DIRECTION_SQL, SqlDirectives
from dvk_desktop.persistence.queries.ours import OURS_SQL
from dvk_desktop.persistence.queries.units import date_of
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.directives.rows import DirectiveRow
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.reports.books import BookEntry, BookPeriod

_OF = "(SELECT value FROM json_each(:letters))"
_ANSWERS = (
    f"SELECT c.cited_directive, t.number_full FROM citation c JOIN directive t ON t.id = c.directive"
    f" WHERE c.cited_directive IN {_OF} AND t.number IS NOT NULL AND {DIRECTION_SQL} = 'outgoing'"
    " UNION ALL SELECT b.directive, coalesce(b.report_number, b.plan_number) FROM obligation b"
    f" WHERE b.directive IN {_OF} AND b.unit {OURS_SQL} AND coalesce(b.report_number, b.plan_number) IS NOT NULL"
)
_REPORTED = (
    f"SELECT b.directive, max(b.report_date) FROM obligation b WHERE b.directive IN {_OF} AND b.unit {OURS_SQL}"
    " AND b.report_date IS NOT NULL GROUP BY b.directive"
)
_SENT = (
    f"SELECT b.directive, min(b.sent_on) FROM obligation b WHERE b.directive IN {_OF} AND NOT b.unit {OURS_SQL}"
    " AND b.sent_on IS NOT NULL GROUP BY b.directive"
)
_GIVEN = (
    f"SELECT b.directive, count(DISTINCT b.unit) FROM obligation b WHERE b.directive IN {_OF} AND NOT b.unit {OURS_SQL}"
    " GROUP BY b.directive"
)
_KEPT = (
    f"SELECT a.directive, a.text FROM addressee a WHERE a.directive IN {_OF} AND a.role = 'archive'"
    f" UNION SELECT t.id, t.kept_by FROM directive t WHERE t.id IN {_OF} AND t.kept_by IS NOT NULL"
)
_SAID = (
    "SELECT t.id, coalesce(l.note, ''), t.instructed_on, t.passed_on, t.copies, t.signed_for, t.envelopes"
    " FROM directive t LEFT JOIN directive_long l ON l.id = t.id"
    f" WHERE t.id IN {_OF}"
)
_NOTHING_SAID = ("", None, None, None, None, None)
_IN_NO_BOOK = (
    f"SELECT count(*) FROM directive t WHERE {DIRECTION_SQL} = :direction AND CASE WHEN :direction = 'outgoing'"
    " THEN t.number IS NULL OR t.date_last IS NULL ELSE coalesce(t.received_on_last, t.date_last) IS NULL END"
)


class SqlBooks:
    """Reads books for reports (`ReportSource.book`). Any reader thread."""

    def __init__(self, store: SqlStore, directives: SqlDirectives) -> None:
        self._store, self._directives = store, directives

    def book(self, direction: str, period: BookPeriod) -> tuple[list[BookEntry], int]:
        """See `ReportSource.book`."""
        days = {"since": period.since.isoformat(), "until": period.until.isoformat()}
        rows = self._directives.directives.all(ListQuery(filters={"direction": direction, **days}))
        if direction == "outgoing":
            rows = [row for row in rows if row.state == "issued" and row.number_full]
        with self._store.read() as reader:
            parameters = {"office": self._store.office.unit, "direction": direction}
            undated = reader.connection.execute(text(_IN_NO_BOOK), parameters).scalar_one()
            return self._entries(reader, rows), int(undated)

    def _entries(self, reader: Reader, rows: Iterable[DirectiveRow]) -> list[BookEntry]:
        rows = list(rows)
        (letters,) = among([row.id for row in rows])
        asked = {"letters": letters, "office": self._store.office.unit}

        def by_letter(statement: str) -> dict[str, list[Any]]:
            found: dict[str, list[Any]] = {}
            for letter, value in reader.connection.execute(text(statement), asked):
                found.setdefault(letter, []).append(value)
            return found

        asked_for = (_ANSWERS, _REPORTED, _SENT, _KEPT, _GIVEN)
        answers, reported, sent, kept, given = (by_letter(each) for each in asked_for)
        said = {letter: rest for letter, *rest in reader.connection.execute(text(_SAID), asked)}
        entries = []
        for row in rows:
            note, instructed, passed, copies, signed_for, envelopes = said.get(row.id, _NOTHING_SAID)
            follows = row.issued_on if row.direction == "outgoing" else date_of(instructed)
            passed_on = date_of(passed) or follows
            entries.append(
                BookEntry(
                    row,
                    tuple(dict.fromkeys(answers.get(row.id, ()))),
                    "; ".join(kept.get(row.id, ())),
                    passed_on or date_of(next(iter(sent.get(row.id, ())), None)),
                    date_of(next(iter(reported.get(row.id, ())), None)),
                    note,
                    copies,
                    signed_for or "",
                    envelopes,
                    next(iter(given.get(row.id, ())), 0),
                )
            )
        return entries
