"""Rows of a table of figures: the unit and those right below it, counted where we hold their records, else to be
filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.figures import CODES, figure_id
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.reporting_periods import ReportingPeriod
from dvk_desktop.domain.units import protocol_order
from dvk_desktop.language.formats import format_reporting_period
from dvk_desktop.usecases.exchange.contents import RowOut, SheetOut
from dvk_desktop.usecases.exchange.ports import Extract
from dvk_desktop.usecases.exchange.selection.common import Selected, Wanted
from dvk_desktop.usecases.figures.commands import save_figures, stated
from dvk_desktop.usecases.figures.counting import COUNTED, counted
from dvk_desktop.usecases.ports import UnitOfWork


def select_summary(wanted: Wanted) -> list[Selected]:
    """One workbook. UserError "export.period_missing", "reporting_period.unreadable"."""
    period = _period(wanted)
    upwards = wanted.upwards
    unit = wanted.own if upwards else wanted.receiver
    units = _units(wanted, unit)
    known, numbers = stated(wanted.reading, period.canonical), _counted(wanted, period)
    histories = wanted.histories(figure_id(each, period.canonical, code) for each in units for code in CODES)
    rows = []
    for each in units:
        values: dict[str, Value] = {"shown:unit": wanted.name(each)}
        heads: dict[str, tuple[str, ...]] = {}
        for code in CODES:
            key = f"figure:{code}"
            value = known.get(each, {}).get(code, numbers.get(each, {}).get(code))
            if value is not None:
                values[key] = value
            if (history := histories.get(figure_id(each, period.canonical, code))) is not None:
                heads[key] = history.state("value").ids
        rows.append(RowOut(each, values, heads, wanted.name(each), fixed=not upwards and each in numbers))
    return [
        Selected(
            (SheetOut("figures", tuple(rows)),),
            Extract(frozenset({*histories, *wanted.with_units(*units)})),
            filler=unit,
            about=(f"Kỳ báo cáo: {format_reporting_period(period.canonical, 'vi')}.",),
            year=period.year,
            period=period.canonical,
        )
    ]


def state_figures(work: UnitOfWork, wanted: Wanted) -> None:
    """What goes up is stated: the counted figures of our units become figures of their own, which travel. A figure that
    was typed by hand stays as it is where nothing can be counted."""
    if not wanted.upwards:
        return
    period = _period(wanted)
    numbers = _counted(replace(wanted, reading=work), period)
    for unit in _units(wanted, wanted.own):
        ours = dict.fromkeys(COUNTED, 0) if unit == wanted.own else {}  # of ourselves we know that there is nothing
        save_figures(work, unit, period, numbers.get(unit, ours))


def _period(wanted: Wanted) -> ReportingPeriod:
    if not wanted.period:
        raise UserError("export.period_missing")
    return ReportingPeriod.from_canonical(wanted.period)


def _units(wanted: Wanted, unit: str) -> list[str]:
    """The unit itself, then those right below it by any line, then the ended ones among which any of these were."""
    right_below = [each for each in wanted.units.values() if unit in each.parents and each.id != unit]
    here = [unit, *(each.id for each in protocol_order(right_below))]
    former = wanted.with_former(here).difference(here)
    return [*here, *(each.id for each in protocol_order(wanted.units[one] for one in former if one in wanted.units))]


def _counted(wanted: Wanted, period: ReportingPeriod) -> Mapping[str, Mapping[str, int]]:
    return counted(wanted.parts(period.year), period) if wanted.parts is not None else {}
