"""`dvk numbers`: the office's own numbers for letters that go out."""

from __future__ import annotations

import argparse
from datetime import date

from dvk_desktop.cli.context import DONE, Context, choice, plain, rows_document, table
from dvk_desktop.cli.parser import Verbs, count, field_options, year
from dvk_desktop.cli.resolving import typed_values
from dvk_desktop.domain.documents import KIND_CODES
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.language import label, sentence
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.numbering.commands import (
    Reserve,
    give_back,
    numbering_of,
    proposed,
    reserve,
    set_numbering,
)
from dvk_desktop.usecases.numbering.fields import NUMBERING_SETTING
from dvk_desktop.usecases.numbering.rows import reserved_list
from dvk_desktop.usecases.services import Services

_SETTING = ("active", "span", "since", "by_kind")


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    verbs.add("list", _list).add_argument("--year", type=year)
    following = verbs.add("next", _next)
    kept = verbs.add("reserve", _reserve)
    kept.add_argument("purpose")
    kept.add_argument("--number", type=count)
    kept.add_argument("--count", type=count, default=1)
    for one in (following, kept):
        one.add_argument("--type", choices=KIND_CODES, default="cong_van")
        one.add_argument("--on")
    returned = verbs.add("return", _return)
    returned.add_argument("reserved")
    returned.add_argument("--reason", required=True)
    returned.add_argument("--on")
    field_options(verbs.add("setting", _setting), NUMBERING_SETTING, _SETTING)


def _list(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        wanted = str(parsed.year or services.clock().year)
        rows = reserved_list(services.store, services.clock).all(ListQuery(filters={"year": wanted}))
    cells = [
        (
            row.number,
            choice("doc_type", row.doc_type) if row.doc_type else "",
            row.reserved_on,
            row.purpose,
            choice("number_state", row.state),
            row.letter_name,
            row.id,
        )
        for row in rows
    ]
    headings = [f"field.reserved_number.{name}" for name in ("number", "doc_type", "reserved_on", "purpose")]
    context.answer(rows_document(rows), table([*headings, "usage.state", "usage.numbers.letter", "usage.id"], cells))
    return DONE


def _next(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        day = _day(parsed, services)
        with services.store.read() as reading:
            found = proposed(reading, services.store.office.unit, parsed.type, day)
    if found is None:
        context.answer({"active": False}, [sentence("numbering.off")])
        return DONE
    free, skipped = (", ".join(map(str, numbers)) for numbers in (found.free, found.skipped))
    headings = ["usage.numbers.next", "usage.numbers.free", "usage.numbers.skipped"]
    document = {"active": True, "next": found.number, "free": list(found.free), "skipped": list(found.skipped)}
    context.answer(document, table(headings, [(found.number, free, skipped)]))
    return DONE


def _day(parsed: argparse.Namespace, services: Services) -> date:
    today = services.clock().date()
    found = parse_date(parsed.on, today=today).first if parsed.on else None
    return found or today


def _reserve(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        day = _day(parsed, services)
        numbers = reserve(services.store, Reserve(parsed.purpose, day, parsed.type, parsed.number, parsed.count))
    context.answer({"numbers": list(numbers)}, [sentence("done.added", {"name": ", ".join(map(str, numbers))})])
    return DONE


def _return(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        number = give_back(services.store, parsed.reserved, _day(parsed, services), parsed.reason)
    context.answer({"number": number}, [sentence("numbering.given_back", {"number": number})])
    return DONE


def _setting(parsed: argparse.Namespace, context: Context) -> int:
    given = any(getattr(parsed, f"field_{name}", None) is not None for name in _SETTING)
    with context.writing() if given else context.reading() as services:
        if given:
            set_numbering(services.store, typed_values(services, NUMBERING_SETTING, parsed))
        with services.store.read() as reading:
            found = numbering_of(reading, services.store.office.unit)
    shown = {name: plain(getattr(found, name)) for name in _SETTING}
    said = label("choice.truth.true"), label("choice.truth.false")
    cells = [
        said[0] if found.active else said[1],
        choice("numbering_span", found.span or ""),
        found.since,
        said[0] if found.by_kind else said[1],
    ]
    context.answer(shown, table([f"field.numbering_setting.{name}" for name in _SETTING], [cells]))
    return DONE
