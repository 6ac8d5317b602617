"""From the sandbox's tables to a `WorkbookRead`. Depends on nothing but the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import clean, fold
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.foreign.pasted import tables_of_text
from dvk_desktop.exchange.foreign.reading import tables_of
from dvk_desktop.exchange.reading.headings import by_sight, completed, turned
from dvk_desktop.exchange.reading.locate import (
    Heading,
    HiddenPart,
    Tab,
    find_answer,
    find_heading,
    find_hidden_part,
    tabs_of,
)
from dvk_desktop.exchange.reading.rows import SheetReader
from dvk_desktop.exchange.reading.upright import Gathered, gather
from dvk_desktop.exchange.sheets import KINDS
from dvk_desktop.language.lists import laid_over
from dvk_desktop.usecases.exchange.contents import Problem, WorkbookRead
from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable
from dvk_desktop.usecases.exchange.ledger_part import unpack
from dvk_desktop.usecases.exchange.manifest import Manifest, lists_of, parse_manifest

FORMS = ("upright", "word")
"""Shapes in which a record has a sheet of its own."""


def interpret(answer: Mapping[str, Any], sender: str = "") -> WorkbookRead:
    """Make sense of what `child.read_workbook` gave. `sender`: as `WorkbookPort.read`.

    UserError "file.newer_format", "file.manifest_damaged", "file.ledger_damaged", "file.ledger_too_large" for a
    workbook that is ours but not whole. A workbook that is not ours has kind "foreign" and one problem.
    """
    read, part = _interpreted(answer, sender)
    del answer  # the cells of a large file are let go before its hidden part is unpacked, if nobody else keeps them
    if part is not None and part.digest:
        read.part, read.part_digest = unpack(part.digest, part.pieces), part.digest
    return read


def _interpreted(answer: Mapping[str, Any], sender: str) -> tuple[WorkbookRead, HiddenPart | None]:
    """What the cells say, and the hidden part as it is."""
    every = tabs_of(answer)
    part = find_hidden_part(every)
    gathered = gather(every, part.manifest if part is not None else "")
    tabs = [turned(tab) for tab in gathered.tabs]
    headings = [(tab, heading) for tab in tabs if (heading := find_heading(tab.rows)) is not None]
    text = part.manifest if part is not None and part.manifest else (headings[0][1].manifest if headings else "")
    saved_at = str(answer.get("saved_at") or "")
    warnings = [Problem("file.macros", rule="macros")] if answer.get("macros") else []
    if not text:
        lines = sum(any(cell not in (None, "") for cell in row) for tab in tabs if not tab.hidden for row in tab.rows)
        return _foreign(saved_at, warnings, _tables(answer), lines), None
    manifest = parse_manifest(text)
    if manifest.kind not in KINDS:
        raise UserError("file.newer_format", format=manifest.kind)
    with laid_over(lists_of(manifest)):
        return _of_ours(manifest, every, part, gathered, tabs, headings, warnings, saved_at, sender)


def _of_ours(
    manifest: Manifest,
    every: list[Tab],
    part: HiddenPart | None,
    gathered: Gathered,
    tabs: list[Tab],
    headings: list[tuple[Tab, Heading]],
    warnings: list[Problem],
    saved_at: str,
    sender: str,
) -> tuple[WorkbookRead, HiddenPart | None]:
    """What the cells of a workbook that is ours say, by the lists that it names."""
    read = WorkbookRead(manifest.kind, manifest, manifest.filler, problems=warnings, saved_at=saved_at)
    if manifest.shared:
        told = any(party.id == sender for party in manifest.senders)
        read.filler = sender if told else _chosen_sender(every, manifest, read.problems)
    if manifest.kind == "bundle":
        if part is None:
            raise UserError("file.ledger_damaged")
        return read, part
    if KINDS[manifest.kind].asks_day:
        today = date.fromisoformat(manifest.created[:10])
        read.day = _day(find_answer(every, hidden.DAY, hidden.DAY_ASKED), today, read.problems)
    columns: dict[str, str] = {}
    if manifest.shape in FORMS and not gathered.forms:  # the hidden column was lost in every one of them
        gathered = gather(every, manifest.as_text(), KINDS[manifest.kind].sheets(manifest))
        tabs = gathered.tabs
        headings = [(tab, heading) for tab in tabs if (heading := find_heading(tab.rows)) is not None]
    headings = _data_sheets(read, manifest, tabs, headings)
    for tab, heading in headings:
        _read_sheet(read, manifest, tab, heading, columns)
    read.columns = columns
    gathered.settle(read)
    if not headings:
        read.problems.append(Problem("file.no_data_sheet", rule="sheet"))
    elif not manifest.shape and not manifest.repairs:
        there = {heading.sheet for _, heading in headings}
        lost = [s for s in KINDS[manifest.kind].sheets(manifest) if s.key in manifest.columns and s.key not in there]
        read.problems += [Problem("sheet.missing", sheet.tab, rule="sheet") for sheet in lost]
    return read, part


def _data_sheets(
    read: WorkbookRead, manifest: Manifest, tabs: list[Tab], marked: list[tuple[Tab, Heading]]
) -> list[tuple[Tab, Heading]]:
    """The data sheets: those with their hidden heading cell, and those known by sight because they lost it. What looks
    like a sheet that is there with its marks is a copy for somebody's own use: it is named, not read."""
    sheets = KINDS[manifest.kind].sheets(manifest)
    found: list[tuple[Tab, Heading]] = []
    for tab, heading in marked:
        if heading.sheet and heading.state is not None:
            found.append((tab, heading))
        elif (seen := by_sight(tab, sheets, heading.manifest)) is not None:
            found.append((tab, completed(replace(heading, sheet=seen.sheet), tab.rows)))
    whole = {heading.sheet for _, heading in found}
    known = {id(tab) for tab, _ in marked}
    for tab in tabs:
        if id(tab) in known or (seen := by_sight(tab, sheets, manifest.as_text())) is None:
            continue
        if seen.sheet not in whole:
            found.append((tab, seen))
        elif any(cell not in (None, "") for row in tab.rows[seen.row + 1 :] for cell in row):
            read.problems.append(Problem("sheet.plain_copy", tab.name, rule="sheet"))
    return found


def _read_sheet(read: WorkbookRead, manifest: Manifest, tab: Tab, heading: Heading, columns: dict[str, str]) -> None:
    own = heading.manifest
    if own != manifest.as_text() and parse_manifest(own).package != manifest.package:
        read.problems.append(Problem("sheet.other_package", tab.name, rule="package"))
        return
    kind = KINDS[manifest.kind]
    described = next((sheet for sheet in kind.sheets(manifest) if sheet.key == heading.sheet), None)
    if described is None:
        read.problems.append(Problem("sheet.unknown", tab.name, rule="sheet"))
        return
    today = date.fromisoformat(manifest.created[:10])
    reader = SheetReader(tab, heading, described, kind, manifest, read.filler, today, read.day)
    known = {row.record: row for row in read.rows if row.record}
    for row in reader.read():
        if row.record and row.record in known:
            if known[row.record].differences == row.differences and not row.problems:
                continue  # the sheet was copied within the file, and the copy says the same
            read.problems.append(Problem("sheet.row_twice", tab.name, str(row.row), row.title, rule="record"))
        else:
            read.rows.append(row)
    read.problems += reader.problems
    columns[tab.name] = reader.letters


def _chosen_sender(tabs: list[Tab], manifest: Manifest, problems: list[Problem]) -> str:
    """The unit chosen on the first sheet of a file for everybody; "" and a problem if nobody chose one."""
    chosen = find_answer(tabs, hidden.SENDER, hidden.SENDER_ASKED)
    text = clean(str(chosen)) if chosen is not None else ""
    wanted = fold(text)
    found = [party.id for party in manifest.senders if wanted and fold(party.name) == wanted]
    if len(found) == 1:
        return found[0]
    problems.append(Problem("file.sender_unknown" if text else "file.sender_missing", value=text, rule="sender"))
    return ""


def _day(raw: Any, today: date, problems: list[Problem]) -> str:
    if raw is None:
        return ""
    if isinstance(raw, (datetime, date)):
        return raw.isoformat()[:10]
    try:
        return parse_date(clean(str(raw)), today=today).canonical()
    except UserError as error:
        problems.append(Problem(error.code, value=str(raw), rule="day", parameters=error.parameters))
        return ""


def _tables(answer: Mapping[str, Any]) -> tuple[ForeignTable, ...]:
    if text := answer.get("text"):
        return tables_of_text(str(text))
    if answer.get("format") in ("docx", "odt") and _is_letter(answer["sheets"]):
        raise UserError("file.is_letter")
    return tables_of(answer["sheets"])


def _is_letter(sheets: Sequence[Mapping[str, Any]]) -> bool:
    """Whether the tables of a Word file are those by which an official letter is laid out: it ends with whom it goes
    to."""
    rows = (row for sheet in sheets for row in getattr(sheet["cells"], "rows", sheet["cells"]))
    return any(isinstance(cell, str) and fold(cell[:40]).startswith("noi nhan") for row in rows for cell in row)


def _foreign(saved_at: str, warnings: list[Problem], tables: tuple[ForeignTable, ...], lines: int) -> WorkbookRead:
    """Somebody's own table: its rows are counted, nothing taken in before its columns have been matched. `lines`: how
    many rows have anything in them, table or not."""
    seen = [table for table in tables if not table.hidden] or tables
    count = sum(table.filled for table in seen)
    code, rows = ("file.foreign_sheet", count) if tables else ("file.no_table", lines or "")
    problem = Problem(code, rule="manifest", parameters={"rows": rows})
    return WorkbookRead("foreign", problems=[*warnings, problem], saved_at=saved_at, foreign_rows=count, tables=tables)
