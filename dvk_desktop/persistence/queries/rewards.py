"""The list of rewards."""

from __future__ import annotations

from dvk_desktop.domain.errors import UserError
from dvk_desktop.persistence.queries.lists import ListSpec, SqlList
from dvk_desktop.persistence.queries.practice_models import UNDER
from dvk_desktop.persistence.queries.units import date_of
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.rewards.fields import REWARD
from dvk_desktop.usecases.rewards.rows import STANDING, RewardDetail, RewardRow, RewardTotals, totals_of

_TEXTS = (
    *("name", "unit", "subject", "form", "level", "giver", "practice_model"),
    *("decision_number", "golden_book", "state"),
)
_DATES = ("proposed_on", "decision_date", "presented_on")

REWARDS = ListSpec(
    "reward",
    RewardRow,
    {
        "id": "t.id",
        **{name: f"coalesce(t.{name}, '')" for name in _TEXTS},
        **{name: f"t.{name}" for name in (*_DATES, "year", "amount")},
        "unit_name": "coalesce(u.name, '')",
        "model_name": "coalesce(m.name, '')",
        "conflicts": "coalesce(t.conflicts, 0)",
    },
    joins='LEFT JOIN "unit" u ON u.id = t.unit LEFT JOIN "practice_model" m ON m.id = t.practice_model',
    filters={
        **{name: f"t.{name} = :value" for name in ("year", "form", "subject", "level", "unit", "state")},
        "practice_model": "t.practice_model = :value",
        "under": f"t.unit {UNDER}",
        "standing": ":value IS NOT NULL AND t.state IN (" + ", ".join(f"'{one}'" for one in STANDING) + ")",
    },
    sorts={
        "name": "t.name_sort",
        "unit_name": "u.name_sort",
        "model_name": "m.name_sort",
        **{name: f"t.{name}_last" for name in _DATES},
    },
    convert=dict.fromkeys(_DATES, date_of),
    order="t.name_sort, t.key",
)


class SqlRewards:
    """Implements `RewardQueries`."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self.rewards = SqlList(store, REWARDS)

    def detail(self, identity: str) -> RewardDetail:
        """See `RewardQueries.detail`."""
        with self._store.read() as reader:
            reward = reader.get(REWARD, identity)
            seen = reader.seen(reward.id)
        key = self.rewards.key_of(reward.id)
        rows = self.rewards.rows([key] if key is not None else [])
        if not rows:
            raise UserError("record.unknown", type=REWARD.name, record=identity)
        return RewardDetail(rows[0], reward, seen)

    def totals(self, year: int) -> RewardTotals:
        """See `RewardQueries.totals`."""
        return totals_of(list(self.rewards.all(ListQuery(filters={"year": str(year)}))))
