"""`dvk units import | national-update`: lists of units that come as Excel files."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from dvk_desktop.cli.context import DONE, Context, choice, plain, rows_document, table
from dvk_desktop.cli.parser import Verbs, some_path
from dvk_desktop.cli.resolving import unit_of
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold
from dvk_desktop.language import sentence
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.listed import (
    ListedUnit,
    decided,
    listed_units,
    pointed,
    read_tables,
    tables_of,
    take_list,
)
from dvk_desktop.usecases.units.national import national_plan, update_national

_NEW = "moi"


def register_lists(verbs: Verbs) -> None:
    """Add the arguments."""
    for verb, run in (("import", _import), ("national-update", _national)):
        made = verbs.add(verb, run)
        made.add_argument("file", type=some_path)
        made.add_argument("--apply", action="store_true")
        if verb == "import":
            made.add_argument("--choose", action="append", default=[])


def _national(parsed: argparse.Namespace, context: Context) -> int:
    """What a file would change in the list of the country's units; with ``--apply`` records it."""
    with context.writing() if parsed.apply else context.reading() as services:
        tables = read_tables(services.exchange, parsed.file.absolute())
        plan = national_plan(tables, services.country(), services.clock().date())
        act = update_national(services.store, plan) if parsed.apply and plan.changes else None
    names = ("level", "code", "name", "parent", "first", "replaces")
    rows = [
        (choice("unit_level", each.level or ""), each.code, each.name, each.parent, each.first, each.replaces)
        for each in plan.changes
    ]
    told = {"count": len(plan.changes), "same": plan.same, "wrong": ", ".join(map(str, plan.wrong[:12]))}
    said = [sentence("national.told", told)]
    if plan.ended:
        said.append(sentence("national.ended", {"names": ", ".join(plan.ended[:20])}))
    context.answer(
        {**plain(plan), "act": act, "applied": act is not None},
        [*table([f"field.national_change.{name}" for name in names], rows), *said],
    )
    return DONE


def _chosen(lines: Sequence[ListedUnit], choices: Sequence[str], services: Services) -> list[ListedUnit]:
    """The lines with what was said of them: which of several units is meant, or that a line is a unit already there
    (or a new one). UserError "listed.choice" (no such row, or none of the units it may mean), those of `unit_of`."""
    found = {line.row: line for line in lines}
    for choice_ in choices:
        row, _, wanted = choice_.partition("=")
        line = found.get(int(row)) if row.strip().isdigit() else None
        if line is None:
            raise UserError("listed.choice", choice=choice_)
        if not line.between:
            unit = "" if fold(wanted) == _NEW else unit_of(services, wanted)
            found[line.row] = pointed(line, unit, services.units.label_of(unit) if unit else "")
            continue
        units = [meant.unit for meant in line.between if wanted == meant.unit or fold(wanted) == fold(meant.name)]
        if fold(wanted) != _NEW and len(units) != 1:
            raise UserError("listed.choice", choice=choice_)
        found[line.row] = decided(line, "" if fold(wanted) == _NEW else units[0])
    return list(found.values())


def _import(parsed: argparse.Namespace, context: Context) -> int:
    """What each line of the office's own list would become; with ``--apply`` enters it. What several units may be meant
    by is left out, unless ``--choose ROW=UNIT`` (or ``ROW=mới``) says which."""
    with context.writing() if parsed.apply else context.reading() as services:
        found = tables_of(services.exchange, parsed.file.absolute())
        with services.store.read() as reading:
            read = listed_units(reading, services.catalogue, services.store.office.unit, found)
        lines = _chosen(read, parsed.choose, services)
        sure = [line for line in lines if not line.between and not line.is_unplaced]
        done = take_list(services.store, services.catalogue, sure) if parsed.apply else None
    rows = [
        (
            line.row,
            line.name,
            choice("unit_kind", line.kind),
            line.above,
            line.known_as or (line.name if line.unit else ""),
            ", ".join(meant.name for meant in line.between),
        )
        for line in lines
    ]
    headings = [
        "usage.row",
        "field.unit.name",
        "field.unit.kind",
        "field.unit.parent",
        "usage.already",
        "usage.between",
    ]
    said = [sentence("done.units", {"count": len(done.added)})] if done is not None else []
    context.answer(
        {**rows_document(lines), "done": plain(done) if done is not None else None}, [*table(headings, rows), *said]
    )
    return DONE
