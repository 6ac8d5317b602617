"""The list of activities."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.persistence.queries.lists import ListSpec, SqlList
from dvk_desktop.persistence.queries.practice_models import UNDER
from dvk_desktop.persistence.queries.units import date_of
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.activities.fields import ACTIVITY
from dvk_desktop.usecases.activities.rows import ActivityDetail, ActivityRow, ActivityTotals, totals_of
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.ports import Clock

_TEXTS = ("kind", "content", "unit", "directive", "channel", "source", "place")
_REMEDY = (
    "CASE WHEN coalesce(l.recommendation, '') = '' THEN 'none' WHEN t.remedied_on IS NOT NULL THEN 'remedied'"
    " WHEN t.remedy_due_last < :today THEN 'overdue' ELSE 'waiting' END"
)

ACTIVITIES = ListSpec(
    "activity",
    ActivityRow,
    {
        "id": "t.id",
        **{name: f"coalesce(t.{name}, '')" for name in _TEXTS},
        **{name: f"t.{name}" for name in ("held_on", "remedy_due", "participants", "reach", "budget")},
        "unit_name": "coalesce(u.name, '')",
        "directive_number": "coalesce(d.number_full, '')",
        "recommendation": "coalesce(l.recommendation, '')",
        "remedy_state": _REMEDY,
        "conflicts": "coalesce(t.conflicts, 0)",
    },
    joins='LEFT JOIN "unit" u ON u.id = t.unit LEFT JOIN "directive" d ON d.id = t.directive'
    ' LEFT JOIN "activity_long" l ON l.id = t.id',
    filters={
        "year": "substr(t.held_on_last, 1, 4) = :value",
        "since": "t.held_on_last >= :value",
        "until": "t.held_on_last <= :value",
        "kind": "t.kind = :value",
        "unit": "t.unit = :value",
        "under": f"t.unit {UNDER}",
        "directive": "t.directive = :value",
        "remedy_state": f"{_REMEDY} = :value",
    },
    sorts={
        "held_on": "t.held_on_last",
        "content": "t.content_sort",
        "unit_name": "u.name_sort",
        "remedy_due": "t.remedy_due_last",
    },
    convert={"held_on": date_of, "remedy_due": date_of},
    order="t.held_on_last DESC, t.key DESC",
)


class SqlActivities:
    """Implements `ActivityQueries`."""

    def __init__(self, store: SqlStore, clock: Clock) -> None:
        def parameters() -> Mapping[str, Any]:
            return {"today": clock().date().isoformat()}

        self._store = store
        self.activities = SqlList(store, ACTIVITIES, parameters)

    def detail(self, identity: str) -> ActivityDetail:
        """See `ActivityQueries.detail`."""
        with self._store.read() as reader:
            activity = reader.get(ACTIVITY, identity)
            seen = reader.seen(activity.id)
        key = self.activities.key_of(activity.id)
        rows = self.activities.rows([key] if key is not None else [])
        if not rows:
            raise UserError("record.unknown", type=ACTIVITY.name, record=identity)
        return ActivityDetail(rows[0], activity, seen)

    def totals(self, year: int) -> ActivityTotals:
        """See `ActivityQueries.totals`."""
        return totals_of(self.activities.all(ListQuery(filters={"year": str(year)})))
