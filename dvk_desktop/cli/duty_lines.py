"""`dvk obligations list` and `board`: the lines of who owes what, and their numbers."""

from __future__ import annotations

import argparse
from dataclasses import replace

from dvk_desktop.cli.context import DONE, Context, choice, plain, table
from dvk_desktop.cli.parser import Verbs, count, year
from dvk_desktop.cli.resolving import day_of, filters_of, record_of, unit_filters
from dvk_desktop.domain.reporting_periods import parse_reporting_period
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_reporting_period
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.board_rows import COUNTED, SUMS_BY, WITHOUT, BoardRow, SumRow, sum_name
from dvk_desktop.usecases.obligations.by_unit import of_part, worst
from dvk_desktop.usecases.obligations.rows import ObligationRow
from dvk_desktop.usecases.services import Services

FLAGS = ("own", "overdue", "open")
"""Options without a value that narrow a list."""


def add_to(verbs: Verbs) -> None:
    """Add the verbs."""
    listed = verbs.add("list", _list)
    filter_options(listed)
    _narrowing(listed)
    listed.add_argument("--state")
    listed.add_argument("--within", type=count)
    listed.add_argument("--due-on")
    listed.add_argument("--counted", choices=COUNTED)
    board = verbs.add("board", _board)
    board.add_argument("--directive")
    _narrowing(board)
    board.add_argument("--by", choices=("unit", *SUMS_BY), default="unit")


def filter_options(parser: argparse.ArgumentParser, *, selected: bool = False) -> None:
    """Add what narrows a list; `selected`: beside a selection of lines, which names letter and units itself."""
    if not selected:
        parser.add_argument("text", nargs="?", default="")
        parser.add_argument("--directive")
        parser.add_argument("--unit")
        parser.add_argument("--under")
    for name in FLAGS:
        parser.add_argument(f"--{name}", action="store_true")


def _narrowing(parser: argparse.ArgumentParser) -> None:
    """What narrows a board, and the lines behind its numbers."""
    parser.add_argument("--year", type=year)
    parser.add_argument("--period")
    for name in ("level", "block", "theme"):
        parser.add_argument(f"--{name}", default="")


def _narrowed(services: Services, parsed: argparse.Namespace) -> dict[str, str]:
    """The filters for the options of `_narrowing` and for the letter. UserError "reporting_period.unreadable", those of
    `record_of` and `filters_of`."""
    filters = filters_of(parsed, "year", level="unit_level", block="unit_block", theme="theme")
    if parsed.directive:
        named = parsed.directive != WITHOUT
        filters["directive"] = record_of(services, DIRECTIVE.name, parsed.directive) if named else WITHOUT
    if getattr(parsed, "period", None):
        filters["in_period"] = parse_reporting_period(parsed.period).days
    return filters


def line_query(services: Services, parsed: argparse.Namespace) -> ListQuery:
    """The lines that these options name. Errors of `_narrowed` and `unit_filters`."""
    filters = {name: "1" for name in FLAGS if getattr(parsed, name)}
    filters |= _narrowed(services, parsed) | unit_filters(services, parsed)
    filters |= filters_of(parsed, "counted", state="obligation_state")
    if getattr(parsed, "counted", None) and not parsed.own:
        filters["own"] = "0"  # the boards count what others owe
    if due := getattr(parsed, "due_on", None):
        day = day_of(services, due) if due != WITHOUT else None
        filters["due_on"] = day.last.isoformat() if day is not None and day.last is not None else WITHOUT
    if getattr(parsed, "within", None) is not None:
        filters["due_within"] = str(parsed.within)
    return ListQuery(getattr(parsed, "text", ""), filters)


def _lines(rows: list[ObligationRow], *, whole: bool) -> list[str]:
    """`whole`: units are listed whole, their row says what stands worst and their clauses stand below it."""
    cells = [
        (
            "   " * row.depth + row.unit_name if whole else row.unit_name,
            row.directive_number or row.directive_subject,
            row.task_ordinal,
            format_reporting_period(row.period),
            row.extended_to or row.due,
            choice("obligation_state", row.state),
            _time(row) if whole else row.time_label,
            row.id,
        )
        for row in rows
    ]
    headings = (
        "field.obligation.unit",
        "record.directive",
        "record.task",
        "field.obligation.period",
        "field.obligation.due",
        "usage.state",
    )
    return table([*headings, "usage.time", "usage.id"], cells)


def _time(row: ObligationRow) -> str:
    line = worst(row)
    return row.time_label if line is row else of_part(line, line.time_label)


def _list(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        query = line_query(services, parsed)
        source = services.obligations.by_letter if parsed.directive else services.obligations.obligations
        rows = list(source.all(query))
        received = services.exchange.receipts.received([row.id for row in rows])
    found = [
        {
            **plain(replace(row, below=())),
            "below": [line.id for line in row.below],
            "time": row.time_label,
            "unit_time": _time(row),
            "received_above": row.id in received,
        }
        for row in rows
    ]
    told = [sentence("done.received_above", {"count": len(received)})] if received else []
    whole = set(query.filters) == {"directive"} and not query.text
    context.answer({"rows": found, "total": len(found)}, [*_lines(rows, whole=whole), *told])
    return DONE


def _board(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        filters = _narrowed(services, parsed)
        rows: list[tuple[str, BoardRow | SumRow]]
        if parsed.by == "unit":
            rows = [(row.unit_name, row) for row in services.obligations.board.all(ListQuery(filters=filters))]
        else:
            summed = services.obligations.sums.all(ListQuery(filters={**filters, "by": parsed.by}))
            rows = [(sum_name(row), row) for row in summed]
    found = [
        {
            **plain(row),
            "on_time": row.on_time,
            "rate": plain(row.rate),
            "rate_on_time": plain(row.rate_on_time),
        }
        for _, row in rows
    ]
    numbers = ("expected", "done", "on_time", "rate", "rate_on_time", "late", "overdue")
    cells = [(name, *(getattr(row, number) for number in numbers)) for name, row in rows]
    heading = "field.obligation.unit" if parsed.by == "unit" else f"usage.by.{parsed.by}"
    context.answer(
        {"rows": found, "total": len(found)}, table((heading, *(f"usage.{number}" for number in numbers)), cells)
    )
    return DONE
