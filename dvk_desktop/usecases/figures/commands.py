"""What is done with figures: record those of a unit, or state what was counted. One unit of work each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.figures import CODES, Figure, figure_id
from dvk_desktop.domain.reporting_periods import ReportingPeriod
from dvk_desktop.domain.text import quoted
from dvk_desktop.language.formats import format_reporting_period
from dvk_desktop.usecases.figures.fields import FIGURE
from dvk_desktop.usecases.ports import Reading, Store, UnitOfWork
from dvk_desktop.usecases.units.fields import UNIT


@dataclass(frozen=True, slots=True)
class RecordFigures:
    """Figures of a unit (id) for a period (canonical), by code; None takes a figure back: not reported, which is not
    the same as 0."""

    unit: str
    period: str
    values: Mapping[str, int | None]


def record_figures(store: Store, command: RecordFigures) -> int:
    """Record or mend figures; returns how many differed. UserError "record.unknown", "reporting_period.unreadable",
    "figure.unknown", "figure.negative"."""
    period = ReportingPeriod.from_canonical(command.period)
    for code, value in command.values.items():
        if code not in CODES:
            raise UserError("figure.unknown", code=code, known=", ".join(CODES))
        if value is not None and value < 0:
            raise UserError("figure.negative", code=f"choice.figure.{code}", value=value)
    with store.write() as work:
        unit = work.get(UNIT, command.unit)
        changed = save_figures(work, unit.id, period, command.values)
        work.commit(f"Ghi số liệu {format_reporting_period(period.canonical, 'vi')} của {quoted(unit.name)}")
    return changed


def save_figures(work: UnitOfWork, unit: str, period: ReportingPeriod, values: Mapping[str, int | None]) -> int:
    """Save figures within a unit of work; returns how many differed."""
    there = {one.code: one for one in work.find(FIGURE, unit=unit, period=period.canonical)}
    changed = 0
    for code, value in values.items():
        known = there.get(code)
        if (known.value if known else None) == value:
            continue
        changed += 1
        if known is not None:
            work.save(FIGURE, replace(known, value=value))
        else:
            identity = figure_id(unit, period.canonical, code)
            work.add(FIGURE, Figure(identity, unit, unit, period.canonical, period.year, code, value))
    return changed


def stated(reading: Reading, period: str) -> dict[str, dict[str, int]]:
    """Unit → code → value of the figures stated for a period; a figure that was taken back is not among them."""
    found: dict[str, dict[str, int]] = {}
    for one in reading.find(FIGURE, period=period):
        if one.unit and one.code and one.value is not None:
            found.setdefault(one.unit, {})[one.code] = one.value
    return found
