"""Rows of a registration: the models of the unit in the round, and blank rows where it is asked for new ones."""

from __future__ import annotations

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.practice_models import RegistrationRound
from dvk_desktop.language.formats import format_date_spec
from dvk_desktop.usecases.exchange.contents import SheetOut
from dvk_desktop.usecases.exchange.ports import Extract
from dvk_desktop.usecases.exchange.selection.common import Selected, Wanted, row_of
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, REGISTRATION_ROUND


def select_registration(wanted: Wanted) -> list[Selected]:
    """One workbook. UserError "export.round_missing" without a round."""
    if not wanted.round:
        raise UserError("export.round_missing")
    held: RegistrationRound = wanted.reading.get(REGISTRATION_ROUND, wanted.round)
    theirs = wanted.theirs
    models = [model for model in wanted.reading.find(PRACTICE_MODEL, round=held.id) if model.owner in theirs]
    histories = wanted.histories(model.id for model in models)
    rows = tuple(row_of(PRACTICE_MODEL, m, histories.get(m.id), {}, m.name or "") for m in models)
    records = {held.id, *(m.id for m in models), *wanted.with_units(*(m.owner or "" for m in models))}
    if held.directive:
        records.add(held.directive)
    closes = format_date_spec(held.closes_on.canonical(), "vi") if held.closes_on else ""
    upwards = wanted.upwards
    return [
        Selected(
            (SheetOut("models", rows, 0 if upwards else wanted.blank),),
            Extract(frozenset(records)),
            filler=wanted.own if upwards else wanted.receiver,
            about=(f"{held.name}" + (f", hạn gửi {closes}" if closes else "") + ".",),
            due="" if upwards else closes,
            year=held.year or 0,
            round=held.id,
            period=held.name or "",
        )
    ]
