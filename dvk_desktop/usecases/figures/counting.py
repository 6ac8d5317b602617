"""The figures of each unit counted from the rows that lists show: the same numbers as in reports, by unit alone."""

from __future__ import annotations

from collections.abc import Mapping

from dvk_desktop.domain.figures import CODES, FIELDS_OF_WORK, RECOGNISED, REWARDED, SUBJECTS
from dvk_desktop.domain.reporting_periods import ReportingPeriod
from dvk_desktop.usecases.practice_models.rows import COUNTED_STATES, OTHER_FIELD, PracticeModelRow
from dvk_desktop.usecases.reports.grid import grid_of
from dvk_desktop.usecases.reports.year_parts import YearParts
from dvk_desktop.usecases.rewards.rows import STANDING

COUNTED = tuple(code for code in CODES if code != "effective")
"""The figures that follow from records."""


def counted(parts: YearParts, period: ReportingPeriod) -> Mapping[str, Mapping[str, int]]:
    """Unit → code → number, for every unit that has records of the period.

    What was registered by the end of the period counts, as it stands when it is counted. "effective" is nobody's to
    count: it is left to be typed.
    """
    models: dict[str, list[PracticeModelRow]] = {}
    for model in parts.models:
        if _by(model, period):
            models.setdefault(model.unit, []).append(model)
    found: dict[str, dict[str, int]] = {unit: _models(rows) for unit, rows in models.items()}
    empty = _models([])
    for one in parts.recognitions:
        code = f"recognised_{one.level}"
        if one.result == "recognised" and code in RECOGNISED:
            found.setdefault(one.unit, dict(empty))[code] += 1
    for reward in parts.rewards:
        code = f"reward_{reward.form}"
        if reward.state in STANDING and code in REWARDED:
            found.setdefault(reward.unit, dict(empty))[code] += 1
    found.pop("", None)
    return found


def _by(model: PracticeModelRow, period: ReportingPeriod) -> bool:
    first = model.registered_on.first if model.registered_on else None
    return first is None or first <= period.last


def _models(rows: list[PracticeModelRow]) -> dict[str, int]:
    kept = [row for row in rows if row.state in COUNTED_STATES]
    found = dict.fromkeys(COUNTED, 0)
    for (field, subject), number in grid_of(kept).cells.items():
        stated = field if field in FIELDS_OF_WORK else OTHER_FIELD  # a form knows no field of an office's own
        code = f"{stated}_{subject if subject in SUBJECTS else 'collective'}"
        found[code] += number
    found["running"] = sum(row.state == "running" for row in kept)
    found["replicated"] = sum(row.registration_kind == "replicate" for row in kept)
    found["discontinued"] = sum(row.state in {"ended", "dropped"} for row in rows)
    return found
