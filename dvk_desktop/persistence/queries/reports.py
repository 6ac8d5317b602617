"""Where the rows of reports come from: the same lists that the screens show."""

from __future__ import annotations

from datetime import date

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
from dvk_desktop.usecases.ports import Clock
from dvk_desktop.usecases.reports.books import BookEntry, BookPeriod
from dvk_desktop.usecases.reports.figures import LetterRow, YearParts
from dvk_desktop.usecases.units.stories import carried_on, units_on

_LETTERS = (
    f"SELECT t.id, {DIRECTION_SQL}, coalesce(t.number_full, ''), t.date, coalesce(t.issuer, ''),"
    " coalesce(t.subject, ''), coalesce(t.doc_type, '') FROM directive t WHERE t.date_year = :year"
    " OR substr(t.received_on_last, 1, 4) = CAST(:year AS TEXT) ORDER BY t.date_last, t.key"
)
_ANSWERED = (
    "SELECT DISTINCT f.sender FROM file_in f LEFT JOIN withdrawn w ON w.act = f.act"
    " WHERE w.act IS NULL AND f.sender <> '' AND substr(f.at, 1, 4) = CAST(:year AS TEXT)"
)


class SqlYearSource:
    """Implements `YearSource`. A unit has answered if a file of it was taken in that year, whatever was in it."""

    def __init__(self, store: SqlStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
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
        day = map_on or min(today, date(year, 12, 31))
        with self._store.read() as reader:
            units, carried = units_on(reader, day), carried_on(reader, day)
            letters = reader.connection.execute(text(_LETTERS), {"year": year, "office": self._store.office.unit}).all()
            told = stated(reader, str(year))
            answered = reader.connection.execute(text(_ANSWERED), {"year": year}).scalars().all()
        return YearParts(
            year=year,
            today=today,
            office=self._store.office.unit,
            units=units,
            models=tuple(self.models.all(of_year)),
            recognitions=tuple(self.recognitions.all(of_year)),
            rewards=tuple(self.rewards.all(of_year)),
            activities=tuple(self.activities.all(of_year)),
            duties=tuple(self.obligations.all(of_year)),
            letters=tuple(LetterRow(row[0], row[1], row[2], date_of(row[3]), *row[4:]) for row in letters),
            answered=frozenset(answered),
            stated=told,
            map_on=day,
            carried=carried,
        )
