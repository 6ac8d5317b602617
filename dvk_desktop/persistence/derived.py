"""Columns that `domain` computes from the facts of one record, stored so that lists can sort and filter by them.

They know nothing of today; the comparison with today is made by the queries.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, TypeAlias

from sqlalchemy import Integer, Text

from dvk_desktop.domain import directives, obligations, practice_models, rewards
from dvk_desktop.domain.directives import Directive, Task
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.domain.rewards import Reward

Computed: TypeAlias = "tuple[str | int | None, ...]"


@dataclass(frozen=True, slots=True)
class Derivation:
    """Names and types of the columns, and the function from an entity to their values. `looks_at`: the fields on which
    they depend, where naming them saves making the rest of the entity; none: all."""

    columns: tuple[tuple[str, Any], ...]
    compute: Callable[[Any], Computed]
    looks_at: frozenset[str] = frozenset()


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _obligation(facts: Obligation) -> Computed:
    due = _iso(obligations.due_day(facts))
    period = obligations.period_of(facts)
    return (
        str(obligations.state(facts)),
        due,
        _iso(obligations.done_day(facts)),
        period.canonical if period is not None else None,
        _iso(period.first) if period is not None else due,
        _iso(period.last) if period is not None else due,
    )


def _practice_model(model: PracticeModel) -> Computed:
    return str(practice_models.state(model)), practice_models.completeness(model)


def _directive(letter: Directive) -> Computed:
    year = letter.date.first.year if letter.date and letter.date.first else None
    return ",".join(directives.missing(letter)), year, directives.system_of(letter) or None


def _task(task: Task) -> Computed:
    days = sorted({day.isoformat() for spec in task.named if (day := spec.due_day) is not None})
    return (json.dumps(days) if days else None,)


def _reward(reward: Reward) -> Computed:
    return (str(rewards.state(reward)),)


DERIVED: Mapping[str, Derivation] = MappingProxyType(
    {
        "obligation": Derivation(
            (
                *(("state", Text), ("due_day", Text), ("done_day", Text)),
                *(("of_period", Text), ("period_first", Text), ("period_day", Text)),
            ),
            _obligation,
        ),
        "practice_model": Derivation(
            (("state", Text), ("completeness", Integer)),
            _practice_model,
            frozenset({*practice_models.CONTENT_ITEMS, *practice_models.DATES_OF_STATE}),
        ),
        "directive": Derivation((("missing", Text), ("date_year", Integer), ("of_system", Text)), _directive),
        "task": Derivation((("due_days", Text),), _task, frozenset({"deadline", "deadlines"})),
        "reward": Derivation((("state", Text),), _reward),
    }
)
