"""The page "Hôm nay": put together from the lists, so that every number on it is what the list behind it shows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from sqlalchemy import text

from dvk_desktop.persistence.queries.directives import SqlDirectives
from dvk_desktop.persistence.queries.obligations import SqlObligations
from dvk_desktop.persistence.queries.practice_models import SqlPracticeModels
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.home.rows import (
    BelowRow,
    Home,
    HomeItem,
    IncompleteLetter,
    ItemKind,
    Waiting,
    YearNumbers,
    item,
)
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.ports import Clock
from dvk_desktop.usecases.practice_models.rows import fields_shown
from dvk_desktop.usecases.units.offices import ended_office

_NAMED = 3
_LETTERS = 10


class SqlHome:
    """Implements `HomeQueries`."""

    def __init__(
        self,
        store: SqlStore,
        clock: Clock,
        directives: SqlDirectives,
        obligations: SqlObligations,
        practice_models: SqlPracticeModels,
    ) -> None:
        self._store = store
        self._clock = clock
        self._directives = directives.directives
        self._obligations = obligations.obligations
        self._models = practice_models

    def home(self, year: int) -> Home:
        """See `HomeQueries.home`."""
        today = self._clock().date()
        items = [*self._duties(today), *self._follow_ups(today), *self._closing_rounds(today), *self._sessions(today)]
        items.sort(key=lambda each: (each.due or date.max, each.title))
        items[:0] = self._ended(today)
        return Home(
            today,
            tuple(items),
            self._waiting(),
            (*self._letters_below(), *self._rounds_below(year)),
            self._numbers(year),
            self._numbers(year - 1),
        )

    def _duties(self, today: date) -> list[HomeItem]:
        rows = self._obligations.all(ListQuery(filters={"own": "1", "open": "1"}))
        return [
            item(
                ItemKind.YEARLY_DUTY if row.recurring else ItemKind.OWN_DUTY,
                row.id,
                row.work,
                row.directive_issuer,
                row.due_day,
                today,
            )
            for row in rows
        ]

    def _follow_ups(self, today: date) -> list[HomeItem]:
        statement = (
            "SELECT t.id, coalesce(t.content, ''), coalesce(u.name, ''), t.remedy_due_last FROM activity t "
            "LEFT JOIN unit u ON u.id = t.unit WHERE t.remedy_due IS NOT NULL AND t.remedied_on IS NULL"
        )
        with self._store.read() as reader:
            rows = reader.connection.exec_driver_sql(statement).all()
        return [
            item(ItemKind.FOLLOW_UP, record, title, unit, date.fromisoformat(due) if due else None, today)
            for record, title, unit, due in rows
        ]

    def _closing_rounds(self, today: date) -> list[HomeItem]:
        statement = (
            "SELECT t.id, coalesce(t.name, ''), t.closes_on_last FROM registration_round t "
            "WHERE t.closes_on_last IS NOT NULL AND t.closed_on IS NULL"
        )
        with self._store.read() as reader:
            rows = reader.connection.exec_driver_sql(statement).all()
        return [item(ItemKind.ROUND, record, name, "", date.fromisoformat(due), today) for record, name, due in rows]

    def _sessions(self, today: date) -> list[HomeItem]:
        statement = (
            "SELECT t.id, coalesce(t.name, ''), t.closes_on_last FROM evaluation t "
            "WHERE t.closes_on_last IS NOT NULL AND t.closed_on IS NULL"
        )
        with self._store.read() as reader:
            rows = reader.connection.exec_driver_sql(statement).all()
        return [item(ItemKind.SESSION, record, name, "", date.fromisoformat(due), today) for record, name, due in rows]

    def _ended(self, today: date) -> list[HomeItem]:
        """That our own office is no more, until its data go on as those of an heir: to be settled today."""
        with self._store.read() as reader:
            ended = ended_office(reader, self._store.office.unit, today)
        if ended is None:
            return []
        heirs = ", ".join(heir.name or "" for heir in ended.heirs)
        return [item(ItemKind.OFFICE_ENDED, ended.unit, ended.name, heirs, today, today)]

    def _waiting(self) -> Waiting:
        with self._store.read() as reader:
            to_decide = int(reader.connection.exec_driver_sql("SELECT count(*) FROM conflict").scalar_one())
        query = ListQuery(filters={"incomplete": "1"})
        keys = self._directives.keys(query)
        letters = tuple(
            IncompleteLetter(row.id, row.number_full or row.title or row.issuer, row.missing)
            for row in self._directives.rows(keys[:_NAMED])
        )
        return Waiting(self._models.count({"state": "registered"}), to_decide, len(keys), letters)

    def _letters_below(self) -> list[BelowRow]:
        found = []
        keys = self._directives.keys(ListQuery(filters={"awaited": "1"}, sort="due_day"))
        for row in self._directives.rows(keys[:_LETTERS]):
            filters = {"directive": row.id, "own": "0", "overdue": "1"}
            first_of_units = self._first_of_units(self._obligations.keys(ListQuery(filters=filters)))
            late = self._obligations.rows(first_of_units[:_NAMED])
            names = tuple((line.id, line.unit_name) for line in late)
            name = row.number_full or row.title
            units = len(first_of_units)
            found.append(BelowRow("directive", row.id, name, row.done, row.expected, row.overdue, names, units))
        return found

    def _first_of_units(self, keys: Sequence[int]) -> list[int]:
        """Of the lines with these keys the first of each unit: clauses with their own deadline are lines of their own,
        and a unit that is late with three of them is one unit."""
        statement = "SELECT key, unit FROM obligation WHERE key IN (SELECT value FROM json_each(:keys))"
        with self._store.read() as reader:
            found = reader.connection.execute(text(statement), {"keys": json.dumps(list(keys))}).all()
        units: dict[int, str] = {row.key: row.unit for row in found}
        seen: dict[str, int] = {}
        for key in keys:
            seen.setdefault(units[key], key)
        return list(seen.values())

    def _rounds_below(self, year: int) -> list[BelowRow]:
        found = []
        for held in self._models.rounds.all():
            if held.state == "closed" or not held.units or (held.year != year and held.state != "open"):
                continue
            if held.above:  # what it asks for is ours as a whole: no unit below owes a number
                continue
            missing = self._models.round_units.all(ListQuery(filters={"round": held.id, "missing": "yes"}))
            names = tuple((row.unit, row.unit_name) for row in missing[:_NAMED])
            overdue = held.units_missing if held.state == "expired" else 0
            done = held.units - held.units_missing
            found.append(BelowRow("round", held.id, held.name, done, held.units, overdue, names, held.units_missing))
        return found

    def _numbers(self, year: int) -> YearNumbers:
        of_year = {"year": str(year), "counted": "yes"}
        counted = self._models.tally(ListQuery(filters=of_year), ("state", "registration_kind", "field"))

        def of(place: int, code: str) -> int:
            return sum(number for codes, number in counted.items() if codes[place] == code)

        return YearNumbers(
            year,
            registered=sum(counted.values()),
            running=of(0, "running"),
            recognised=self._models.count({**of_year, "recognised": "any"}),
            rewarded=self._models.count({**of_year, "rewarded": "yes"}),
            replicated=of(1, "replicate"),
            by_field=tuple((field, of(2, field)) for field in fields_shown(lambda field: of(2, field))),
        )
