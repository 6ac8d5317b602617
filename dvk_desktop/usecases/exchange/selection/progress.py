"""Rows of a workbook of results: the models of the unit that were alive in the period, and its activities."""

from __future__ import annotations

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.practice_models import PracticeModel, State, progress_id, state
from dvk_desktop.domain.reporting_periods import ReportingPeriod
from dvk_desktop.domain.units import below, protocol_order
from dvk_desktop.language.formats import format_reporting_period
from dvk_desktop.usecases.activities.fields import ACTIVITY
from dvk_desktop.usecases.exchange.contents import RowOut, SheetOut
from dvk_desktop.usecases.exchange.ports import Extract
from dvk_desktop.usecases.exchange.selection.common import Selected, Wanted, row_of
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, PROGRESS

_ALIVE = frozenset({State.REGISTERED, State.APPROVED, State.RUNNING})


def select_progress(wanted: Wanted) -> list[Selected]:
    """One workbook, none if the unit has no model to report on. UserError "export.period_missing",
    "reporting_period.unreadable"."""
    if not wanted.period:
        raise UserError("export.period_missing")
    period = ReportingPeriod.from_canonical(wanted.period)
    everybody = not wanted.receiver
    theirs = {wanted.own, *below(wanted.own, wanted.units)} if everybody else wanted.theirs
    results = {one.practice_model: one for one in wanted.reading.find(PROGRESS, period=period.canonical)}
    models = [
        model
        for model in wanted.reading.find(PRACTICE_MODEL)
        if model.owner in theirs and (model.id in results or _asked(model, period))
    ]
    upwards = wanted.upwards
    if not models and not upwards:
        return []
    place = {unit.id: n for n, unit in enumerate(protocol_order(wanted.units[u] for u in theirs if u in wanted.units))}
    unit = wanted.own if upwards else wanted.receiver
    models.sort(key=lambda model: (model.owner != unit, place.get(model.owner or "", len(place))))
    ids = {model.id: progress_id(model.id, period.canonical) for model in models}
    histories = wanted.histories(ids.values())
    rows = []
    for model in models:
        values: dict[str, Value] = {
            "shown:name": model.name or "",
            "shown:unit": wanted.name(model.owner),
            "shown:field": model.field or "",
            "shown:subject": model.subject or "",
        }
        if (result := results.get(model.id)) is not None:
            values |= PROGRESS.values_of(result)
        history = histories.get(ids[model.id])
        heads = {name: found for name in history.names if (found := history.state(name).ids)} if history else {}
        birth = {"owner": model.owner or wanted.own}
        rows.append(RowOut(model.id, values, heads, model.name or "", birth=birth))
    activities = [] if everybody else _activities(wanted, theirs, period)
    filled = wanted.histories(each.record for each in activities)
    records = {*(m.id for m in models), *histories, *filled, *wanted.with_units(*(m.owner or "" for m in models))}
    about = format_reporting_period(period.canonical, "vi")
    return [
        Selected(
            (
                SheetOut("models", tuple(rows)),
                SheetOut("activities", tuple(activities), 0 if upwards else min(wanted.blank, 30)),
            ),
            Extract(frozenset(records)),
            filler="" if everybody else unit,
            about=(f"Kỳ báo cáo: {about}; có {len(rows)} mô hình, điển hình.",),
            year=period.year,
            period=period.canonical,
        )
    ]


def _asked(model: PracticeModel, period: ReportingPeriod) -> bool:
    """Models that go on and had been registered by the end of the period."""
    return state(model) in _ALIVE and (model.year or period.year) <= period.year


def _activities(wanted: Wanted, theirs: set[str], period: ReportingPeriod) -> list[RowOut]:
    found = []
    for each in wanted.reading.find(ACTIVITY):
        inside = each.held_on is not None and each.held_on.first is not None and period.holds(each.held_on.first)
        if inside and each.owner in theirs:
            found.append(each)
    histories = wanted.histories(each.id for each in found)
    return [row_of(ACTIVITY, each, histories.get(each.id), {}, each.content or "") for each in found]
