"""`dvk obligations close-period | closed | reopen-period`: figures of a period, kept as they were said."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context, plain, rows_document, table
from dvk_desktop.cli.parser import Verbs
from dvk_desktop.domain.closed_figures import closed_id
from dvk_desktop.domain.obligations import Totals
from dvk_desktop.domain.reporting_periods import parse_reporting_period
from dvk_desktop.language import sentence
from dvk_desktop.usecases.obligations.closing import close_period, reopen_period
from dvk_desktop.usecases.obligations.rows import ClosedDetail, ClosedRow
from dvk_desktop.usecases.services import Services

_NUMBERS = ("expected", "done", "on_time", "late", "overdue")


def register_closing(verbs: Verbs) -> None:
    """Add the arguments."""
    made = verbs.add("close-period", _close)
    made.add_argument("period", nargs="?", default="")
    made.add_argument("--note", default="")
    verbs.add("closed", _closed).add_argument("period")
    opened = verbs.add("reopen-period", _reopen)
    opened.add_argument("period")
    opened.add_argument("--reason", required=True)


def _close(parsed: argparse.Namespace, context: Context) -> int:
    if not parsed.period:
        with context.reading() as services:
            rows = list(services.obligations.closed.all())
        context.answer(rows_document(rows), _table(rows) or [sentence("list.nothing")])
        return DONE
    with context.writing() as services:
        identity = close_period(services.store, services.obligations.board, parsed.period, parsed.note)
        detail = services.obligations.closed_detail(identity)
    context.answer(_document(detail), _table([detail.row]))
    return DONE


def _closed(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        detail = services.obligations.closed_detail(_meant(services, parsed.period))
    lines = [(line.name, *_cells(line.totals)) for line in detail.lines]
    told = table(("field.obligation.unit", *(f"usage.{name}" for name in _NUMBERS)), lines)
    for each in detail.differences:
        numbers = {"then": _told(each.then), "now": _told(each.now)}
        told.append(f"{each.name}: {sentence('closed_figures.then_now', numbers)}")
    context.answer(_document(detail), told)
    return DONE


def _reopen(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        act = reopen_period(services.store, _meant(services, parsed.period), parsed.reason)
    context.answer({"act": act}, [sentence("done.removed")])
    return DONE


def _meant(services: Services, period: str) -> str:
    meant = parse_reporting_period(period).canonical
    found = (row.id for row in services.obligations.closed.all() if row.period == meant)
    return next(found, closed_id(services.store.office.unit, meant))


def _table(rows: list[ClosedRow]) -> list[str]:
    cells = [(row.name, row.closed_on, *(getattr(row, name) for name in _NUMBERS), row.changed) for row in rows]
    fields = ("field.closed_figures.period", "field.closed_figures.closed_on")
    return table((*fields, *(f"usage.{name}" for name in _NUMBERS), "usage.changed"), cells)


def _document(detail: ClosedDetail) -> dict[str, object]:
    lines = [{"unit": line.unit, "name": line.name, **_numbers(line.totals)} for line in detail.lines]
    changed = [
        {"unit": each.unit, "name": each.name, "then": _numbers(each.then), "now": _numbers(each.now)}
        for each in detail.differences
    ]
    return {**plain(detail.row), "lines": lines, "differences": changed}


def _numbers(totals: Totals) -> dict[str, int]:
    return dict(zip(_NUMBERS, _cells(totals), strict=True))


def _cells(totals: Totals) -> tuple[int, ...]:
    return tuple(getattr(totals, name) for name in _NUMBERS)


def _told(totals: Totals) -> str:
    numbers = {"done": totals.done, "expected": totals.expected, "on_time": totals.on_time}
    return sentence("closed_figures.numbers", numbers)
