"""`dvk figures`: what units state for a period, typed by hand."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context, table
from dvk_desktop.cli.parser import Verbs
from dvk_desktop.cli.resolving import unit_of
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.figures import CODES
from dvk_desktop.domain.reporting_periods import parse_reporting_period
from dvk_desktop.domain.values import parse_number
from dvk_desktop.language import label, sentence
from dvk_desktop.usecases.figures.commands import RecordFigures, record_figures, stated


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    listed = verbs.add("list", _list)
    listed.add_argument("--period", required=True)
    told = verbs.add("set", _set)
    told.add_argument("unit")
    told.add_argument("figures", nargs="+")
    told.add_argument("--period", required=True)


def _list(parsed: argparse.Namespace, context: Context) -> int:
    period = parse_reporting_period(parsed.period).canonical
    with context.reading() as services:
        with services.store.read() as reading:
            found = stated(reading, period)
        names = {unit: services.units.label_of(unit) for unit in found}
    rows = [{"unit": unit, "unit_name": names[unit], **figures} for unit, figures in found.items()]
    cells = [
        (names[unit], label(f"choice.figure.{code}"), figures[code])
        for unit, figures in found.items()
        for code in CODES
        if code in figures
    ]
    headings = ("field.figure.unit", "field.figure.code", "field.figure.value")
    context.answer({"rows": rows, "total": len(rows), "period": period}, table(headings, cells))
    return DONE


def _set(parsed: argparse.Namespace, context: Context) -> int:
    period = parse_reporting_period(parsed.period).canonical
    values = dict(map(_figure, parsed.figures))
    with context.writing() as services:
        unit = unit_of(services, parsed.unit)
        changed = record_figures(services.store, RecordFigures(unit, period, values))
    context.answer({"unit": unit, "period": period, "changed": changed}, [sentence("done.lines", {"count": changed})])
    return DONE


def _figure(text: str) -> tuple[str, int | None]:
    """CODE=NUMBER; nothing behind the sign takes the figure back (not reported, which is not 0)."""
    code, sign, number = text.partition("=")
    if not sign:
        raise UserError("figure.unknown", code=text, known=", ".join(CODES))
    if not number.strip():
        return code, None
    value = parse_number(number)
    if value != int(value):
        raise UserError("number.unclear", value=number)
    return code, int(value)
