"""Where the rows of reports come from: the same lists that the screens show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

from sqlalchemy import text

from dvk_desktop.persistence.queries.activities import SqlActivities
from dvk_desktop.persistence.queries.books import SqlBooks
from dvk_desktop.persistence.queries.directives import DIRECTION_SQL, SqlDirectives
from dvk_desktop.persistence.queries.evaluations import SqlEvaluations
from dvk_desktop.persistence.queries.obligations import SqlObligations
from dvk_desktop.persistence.queries.practice_models import SqlPracticeModels
from dvk_desktop.persistence.queries.rewards import SqlRewards
from dvk_desktop.persistence.queries.units import date_of
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.directives.rows import DirectiveDetail
from dvk_desktop.usecases.figures.commands import stated
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.ports import Clock, Reading
from dvk_desktop.usecases.reports.books import BookEntry, BookPeriod
from dvk_desktop.usecases.reports.year_parts import LetterRow, YearParts
from dvk_desktop.usecases.units.offices import ours
from dvk_desktop.usecases.units.stories import carried_on, units_on

Span: TypeAlias = Callable[[Reading, int], tuple[date, date]]

_LETTERS = (
    f"SELECT t.id, {DIRECTION_SQL}, coalesce(t.number_full, ''), t.date, coalesce(t.issuer, ''),"
    " coalesce(t.subject, ''), coalesce(t.doc_type, '') FROM directive t WHERE t.date_last BETWEEN :since AND :until"
    " OR t.received_on_last BETWEEN :since AND :until ORDER BY t.date_last, t.key"
)
_ANSWERED = (
    "SELECT DISTINCT f.sender FROM file_in f LEFT JOIN withdrawn w ON w.act = f.act"
    " WHERE w.act IS NULL AND f.sender <> '' AND substr(f.at, 1, 10) BETWEEN :since AND :until"
)


class SqlYearSource:
    """Implements `YearSource`. A unit has answered if a file of it was taken in that year, whatever was in it.

    `span`: first and last day of a working year as the rules have it (`lists.rules.report_year`), by which everything
    with a day is counted; what belongs to a year by name (models, results, rewards, periods) is not moved by it.
    """

    def __init__(self, store: SqlStore, clock: Clock, span: Span | None = None) -> None:
        self._store = store
        self._clock = clock
        self._span = span or (lambda _reading, year: (date(year, 1, 1), date(year, 12, 31)))
        self.models = SqlPracticeModels(store, clock).models
        self.recognitions = SqlEvaluations(store, clock).recognitions
        self.rewards = SqlRewards(store).rewards
        self.activities = SqlActivities(store, clock).activities
        self.obligations = SqlObligations(store, clock).obligations
        self._directives = SqlDirectives(store, clock)
        self._books = SqlBooks(store, self._directives)

    def book(self, direction: str, period: BookPeriod) -> tuple[list[BookEntry], int]:
        """See `ReportSource.book`."""
        return self._books.book(direction, period)

    def letter(self, identity: str) -> DirectiveDetail:
        """See `DirectiveQueries.detail`."""
        return self._directives.detail(identity)

    def parts(self, year: int, map_on: date | None = None) -> YearParts:
        """See `YearSource.parts`."""
        of_year = ListQuery(filters={"year": str(year)})
        today = self._clock().date()
        with self._store.read() as reader:
            since, until = self._span(reader, year)
            day = map_on or min(today, until)
            days = {"since": since.isoformat(), "until": until.isoformat()}
            units, carried = units_on(reader, day), carried_on(reader, day)
            letters = reader.connection.execute(text(_LETTERS), {**days, "office": self._store.office.unit}).all()
            told, offices = stated(reader, str(year)), ours(reader, self._store.office.unit)
            answered = reader.connection.execute(text(_ANSWERED), days).scalars().all()
        return YearParts(
            year=year,
            today=today,
            office=self._store.office.unit,
            units=units,
            models=tuple(self.models.all(of_year)),
            recognitions=tuple(self.recognitions.all(of_year)),
            rewards=tuple(self.rewards.all(of_year)),
            activities=tuple(self.activities.all(ListQuery(filters={key: str(day) for key, day in days.items()}))),
            duties=tuple(self.obligations.all(of_year)),
            letters=tuple(LetterRow(row[0], row[1], row[2], date_of(row[3]), *row[4:]) for row in letters),
            answered=frozenset(answered),
            stated=told,
            map_on=day,
            since=since,
            until=until,
            carried=carried,
            ours=offices,
        )
