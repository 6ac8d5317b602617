"""The lists of practice models and of registration rounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from sqlalchemy import text

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.practice_models import Progress, RegistrationRound, round_state
from dvk_desktop.domain.reporting_periods import ReportingPeriod
from dvk_desktop.domain.twins import TwinRules
from dvk_desktop.domain.units import Unit, below, protocol_order
from dvk_desktop.persistence.queries.duplicates import SqlDuplicates
from dvk_desktop.persistence.queries.lists import ListSpec, SqlList
from dvk_desktop.persistence.queries.units import date_of
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.ports import Clock
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, PROGRESS, REGISTRATION_ROUND
from dvk_desktop.usecases.practice_models.rows import (
    COUNTED_STATES,
    PracticeModelDetail,
    PracticeModelRow,
    RoundRow,
    RoundUnitRow,
)
from dvk_desktop.usecases.units.fields import UNIT

UNDER = (
    "IN (WITH RECURSIVE under(id) AS (SELECT :value UNION SELECT x.id FROM unit x JOIN under ON under.id IN"
    " (x.parent, x.party_parent, x.front_parent)) SELECT id FROM under)"
)
"""Condition on a column of unit ids: the unit given or one below it by any parent line."""

_HEIGHT = (
    "CASE r.level WHEN 'central' THEN 4 WHEN 'province' THEN 3 WHEN 'district' THEN 2 WHEN 'commune' THEN 1 ELSE 0 END"
)
_COUNTED = "(" + ", ".join(f"'{state}'" for state in COUNTED_STATES) + ")"
_RECOGNISED = "r.practice_model = t.id AND r.result = 'recognised'"
_REWARDED = "w.practice_model = t.id AND w.state IN ('given', 'presented')"

PRACTICE_MODELS = ListSpec(
    "practice_model",
    PracticeModelRow,
    {
        "id": "t.id",
        "name": "coalesce(t.name, '')",
        "unit": "coalesce(t.owner, '')",
        "unit_name": "coalesce(u.name, '')",
        "kind": "coalesce(t.kind, '')",
        "subject": "coalesce(t.subject, '')",
        "field": "coalesce(t.field, '')",
        "completeness": "coalesce(t.completeness, 0)",
        "state": "coalesce(t.state, '')",
        "recognition": "coalesce((SELECT r.result FROM recognition r WHERE r.practice_model = t.id"
        " ORDER BY r.decision_date_last DESC, r.key DESC LIMIT 1), '')",
        "recognised_level": f"coalesce((SELECT r.level FROM recognition r WHERE {_RECOGNISED}"
        f" ORDER BY {_HEIGHT} DESC LIMIT 1), '')",
        "rewarded": f"(SELECT count(*) FROM reward w WHERE {_REWARDED})",
        "year": "t.year",
        "round": "coalesce(t.round, '')",
        "round_name": "coalesce(o.name, '')",
        "registration_kind": "coalesce(t.registration_kind, '')",
        "starts": "t.starts",
        "ends": "t.ends",
        "contact": "coalesce(t.contact, '')",
        "phone": "coalesce(t.phone, '')",
        "budget": "t.budget",
        "registered_on": "t.registered_on",
        "conflicts": "coalesce(t.conflicts, 0)",
    },
    joins='LEFT JOIN "unit" u ON u.id = t.owner LEFT JOIN "registration_round" o ON o.id = t.round',
    filters={
        "year": "t.year = :value",
        "field": "t.field = :value",
        "subject": "t.subject = :value",
        "kind": "t.kind = :value",
        "registration_kind": "t.registration_kind = :value",
        "unit": "t.owner = :value",
        "under": f"t.owner {UNDER}",
        "round": "t.round = :value",
        "state": "t.state = :value",
        "counted": f":value IS NOT NULL AND t.state IN {_COUNTED}",
        "theme": "EXISTS (SELECT 1 FROM json_each(t.themes) WHERE value = :value)",
        "registered_until": "t.registered_on_last <= :value",
        "recognised": f"EXISTS (SELECT 1 FROM recognition r WHERE {_RECOGNISED} AND :value IN ('any', r.level))",
        "rewarded": f":value IS NOT NULL AND EXISTS (SELECT 1 FROM reward w WHERE {_REWARDED})",
    },
    sorts={
        "name": "t.name_sort",
        "unit_name": "u.name_sort",
        "starts": "t.starts_last",
        "ends": "t.ends_last",
        "registered_on": "t.registered_on_last",
    },
    convert=dict.fromkeys(("starts", "ends", "registered_on"), date_of),
    order="t.name_sort, t.key",
)


class SqlPracticeModels:
    """Implements `PracticeModelQueries`."""

    def __init__(self, store: SqlStore, clock: Clock, twins: TwinRules | None = None) -> None:
        self._store = store
        self._clock = clock
        self.duplicates = SqlDuplicates(store, twins or TwinRules()).list
        self.models = SqlList(store, PRACTICE_MODELS)
        self.rounds = ComputedList(
            lambda given: self._rounds(given["year"]),
            given=("year",),
            keep={"state": lambda row, value: row.state == value},
        )
        self.round_units = ComputedList(
            lambda given: self._round_units(given["round"]),
            given=("round",),
            keep={"missing": lambda row, value: row.missing > 0},
            searched=("unit_name", "contact", "phone"),
            identity=lambda row: f"{row.round}:{row.unit}",
        )

    def detail(self, identity: str) -> PracticeModelDetail:
        """See `PracticeModelQueries.detail`."""
        with self._store.read() as reader:
            model = reader.get(PRACTICE_MODEL, identity)
            seen = reader.seen(model.id)
            results = sorted(reader.find(PROGRESS, practice_model=model.id), key=_period_end, reverse=True)
        key = self.models.key_of(model.id)
        rows = self.models.rows([key] if key is not None else [])
        if not rows:
            raise UserError("record.unknown", type=PRACTICE_MODEL.name, record=identity)
        return PracticeModelDetail(rows[0], model, seen, tuple(results))

    def count(self, filters: Mapping[str, str] = MappingProxyType({})) -> int:
        """See `PracticeModelQueries.count`."""
        return sum(self.models.tally(ListQuery(filters=filters), ("state",)).values())

    def tally(self, query: ListQuery, by: Sequence[str]) -> Mapping[tuple[str, ...], int]:
        """See `PracticeModelQueries.tally`."""
        return self.models.tally(query, by)

    def years(self) -> Sequence[int]:
        """See `PracticeModelQueries.years`."""
        statement = text("SELECT DISTINCT year FROM practice_model WHERE year IS NOT NULL ORDER BY year DESC")
        with self._store.read() as reader:
            return [int(year) for year in reader.connection.execute(statement).scalars()]

    def _rounds(self, year: str) -> list[RoundRow]:
        """Those of `year`, of every year if it is ""."""
        today = self._clock().date()
        with self._store.read() as reader:
            units = {unit.id: unit for unit in reader.find(UNIT)}
            found = []
            office = self._store.office.unit
            for held in reversed(reader.find(REGISTRATION_ROUND)):
                if year not in ("", str(held.year)):
                    continue
                per_unit = _per_unit(reader, held.id, office, units, today)
                models, above = _models_of(reader, held.id), _above(held, office)
                letter = ""
                if held.directive:
                    cited = reader.find(DIRECTIVE, id=held.directive)
                    letter = (cited[0].number_full or "") if cited else ""
                found.append(
                    RoundRow(
                        held.id,
                        held.name or "",
                        held.year,
                        held.theme or "",
                        held.opens_on,
                        held.closes_on,
                        held.target,
                        held.directive or "",
                        letter,
                        models,
                        len(per_unit),
                        sum(1 for row in per_unit if row.missing),
                        str(round_state(held, today)),
                        above,
                        (units[above].name or "") if above in units else "",
                        max(0, (held.target or 1) - models) if above else 0,
                    )
                )
        return sorted(found, key=lambda row: row.state not in ("open", "expired"))  # what still asks comes first

    def _round_units(self, identity: str) -> list[RoundUnitRow]:
        if not identity:
            return []
        with self._store.read() as reader:
            units = {unit.id: unit for unit in reader.find(UNIT)}
            return _per_unit(reader, identity, self._store.office.unit, units, self._clock().date())


def _above(held: RegistrationRound, office: str) -> str:
    """The office that asks for the round, if it is not ours: its target is ours as a whole, not that of each unit."""
    return held.owner if held.owner and held.owner != office else ""


def _models_of(reader: Reader, identity: str) -> int:
    statement = text(f"SELECT count(*) FROM practice_model WHERE round = :round AND state IN {_COUNTED}")
    return int(reader.connection.execute(statement, {"round": identity}).scalar_one())


def _per_unit(reader: Reader, identity: str, office: str, units: Mapping[str, Unit], today: date) -> list[RoundUnitRow]:
    """One row for every unit right below the office that was there when the round was open, in protocol order. None is
    short of the target of a round that another office asks for."""
    held = reader.get(REGISTRATION_ROUND, identity)
    closes = held.closes_on.last if held.closes_on else None
    day = min(today, closes) if closes else today
    statement = text(
        "SELECT owner, count(*), sum(state IN ('approved', 'running', 'ended')), max(registered_on)"
        f" FROM practice_model WHERE round = :round AND state IN {_COUNTED} GROUP BY owner"
    )
    counted = {
        row[0]: (int(row[1]), int(row[2]), row[3] or "")  # of canonical dates a day is later than its bare year
        for row in reader.connection.execute(statement, {"round": identity})
    }
    asked = protocol_order(u for u in units.values() if office in u.parents and u.exists_on(day))
    rows = []
    for unit in asked:
        own = [counted[owner] for owner in {unit.id} | below(unit.id, units) if owner in counted]
        models = sum(one[0] for one in own)
        rows.append(
            RoundUnitRow(
                identity,
                unit.id,
                unit.name or "",
                unit.contact or "",
                unit.phone or "",
                models,
                sum(one[1] for one in own),
                date_of(max((one[2] for one in own), default="")),
                0 if _above(held, office) else max(0, (held.target or 1) - models),
            )
        )
    return rows


def _period_end(result: Progress) -> str:
    """Sorts the year behind its quarters; what a newer program calls a period goes by its text."""
    try:
        return ReportingPeriod.from_canonical(result.period or "").last.isoformat()
    except UserError:
        return result.period or ""
