"""`dvk holidays`: days off, days worked instead, and how deadlines are set."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context, choice, plain, rows_document, table
from dvk_desktop.cli.parser import Verbs, field_options, year
from dvk_desktop.cli.resolving import typed_values
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.domain.working_days import OFF
from dvk_desktop.language import label, sentence
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.working_days.commands import (
    AddHoliday,
    Deadlines,
    add_holiday,
    deadlines_of,
    edit_holiday,
    holiday_list,
    remove_holiday,
    set_deadlines,
)
from dvk_desktop.usecases.working_days.fields import DEADLINE_SETTING, HOLIDAY


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    verbs.add("list", _list).add_argument("--year", type=year)
    added = verbs.add("add", _add)
    added.add_argument("name")
    field_options(added, HOLIDAY, ("first", "last", "kind"), required=("first",))
    edited = verbs.add("edit", _edit)
    edited.add_argument("holiday")
    field_options(edited, HOLIDAY, ("name", "first", "last", "kind"))
    removed = verbs.add("remove", _remove)
    removed.add_argument("holiday")
    removed.add_argument("--reason", required=True)
    field_options(verbs.add("deadlines", _deadlines), DEADLINE_SETTING, ("days", "shift", "late_from"))
    verbs.add("move", _move).add_argument("day")


def _list(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        wanted = parsed.year or services.clock().year
        listed = holiday_list(services.store, services.catalogue, services.clock)
        rows = listed.all(ListQuery(filters={"year": str(wanted)}))
    cells = [
        (
            row.first,
            row.last,
            row.name,
            choice("holiday_kind", row.kind),
            row.source or ("" if row.id else label("usage.holiday.fixed")),
            row.id,
        )
        for row in rows
    ]
    headings = [f"field.holiday.{name}" for name in ("first", "last", "name", "kind")]
    context.answer(
        rows_document(rows),
        [*table([*headings, "usage.holiday.source", "usage.id"], cells), sentence("holiday.moving")],
    )
    return DONE


def _add(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        values = typed_values(services, HOLIDAY, parsed)
        first, last = values["first"], values.get("last")
        assert isinstance(first, DateSpec)
        kind = str(values.get("kind") or OFF)
        command = AddHoliday(parsed.name, first, last if isinstance(last, DateSpec) else None, kind)
        identity = add_holiday(services.store, command)
    context.answer({"id": identity}, [sentence("done.added", {"name": parsed.name})])
    return DONE


def _edit(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        changed = edit_holiday(services.store, Edit(parsed.holiday, typed_values(services, HOLIDAY, parsed)))
    context.answer_saved(parsed.holiday, changed)
    return DONE


def _remove(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        remove_holiday(services.store, parsed.holiday, parsed.reason)
    context.answer_done(parsed.holiday, "done.removed")
    return DONE


def _deadlines(parsed: argparse.Namespace, context: Context) -> int:
    if parsed.field_days is None and parsed.field_shift is None and parsed.field_late_from is None:
        with context.reading() as services:
            found = _found(services)
    else:
        with context.writing() as services:
            now = _found(services)
            typed = typed_values(services, DEADLINE_SETTING, parsed)
            values: dict[str, FieldValue] = {"days": now.days, "shift": now.shift, "late_from": now.late_from, **typed}
            set_deadlines(services.store, values)
            found = _found(services)
    said = table(
        [f"field.deadline_setting.{name}" for name in ("days", "shift", "late_from")],
        [(found.days, choice("deadline_shift", found.shift), choice("late_from", found.late_from))],
    )
    context.answer({"days": found.days, "shift": found.shift, "late_from": found.late_from}, said)
    return DONE


def _move(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        due = parse_date(parsed.day, today=services.clock().date(), looking="ahead")
        moved = _found(services).calendar.moved(due)
    context.answer(
        {"day": plain(due), "moved": plain(moved), "works": moved == due},
        table(["field.obligation.due", "usage.holiday.moved"], [(due, moved)]),
    )
    return DONE


def _found(services: Services) -> Deadlines:
    with services.store.read() as reading:
        return deadlines_of(reading, services.store.office.unit, services.catalogue)
