"""The tables of a plan or programme: each row a clause, with who leads, who helps, until when, and what comes of it.

Rows that only say what those below are about are headings; what has no number of its own is named by its place below
the one that has. Every part knows where in the text it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from dvk_desktop.domain.date_phrases import Anniversary
from dvk_desktop.domain.text import fold
from dvk_desktop.letters.assignees import assignees
from dvk_desktop.letters.deadlines import deadlines_in
from dvk_desktop.letters.lines import Cell
from dvk_desktop.letters.named_in_cells import names_in
from dvk_desktop.letters.plan_rows import NUMBER, PlanRow, PlanTable, joined
from dvk_desktop.letters.themes import Theme, themes_of
from dvk_desktop.usecases.letters.reading import LetterTask, ReadDate, Span

_SECTION = re.compile(r"[IVX]{1,5}|[A-Z]")
_NUMBERED = re.compile(rf"(?P<number>{NUMBER.pattern})[.)]?\s+(?P<rest>\S.*)")
_BULLET = re.compile(r"[-–+•*]\s*")
_SAME = re.compile(r"[-\s]*(?:nt|nhu tren|\"|''|〃|//)[-\s.]*")
_WHO = re.compile(
    r"(?:^|(?<=[\s;,.(-]))(?:đơn vị |cơ quan )?(?P<what>chủ trì|thực hiện|phối hợp)\s*:\s*", re.IGNORECASE
)
_BARE_MONTHS = re.compile(r"\d{1,2}(?:\s*[-–,;+]\s*\d{1,2})*(?:\s*/\s*20\d\d)?")
_OF_YEAR = re.compile(r"năm\s+(20\d\d)")
_LONGEST_LEAD = 160  # characters of a sentence that leads to a table


@dataclass(frozen=True, slots=True)
class _Reading:
    """By what the cells are read."""

    text: str
    day: date | None
    reference: date | None
    anniversaries: Sequence[Anniversary]
    themes: Sequence[Theme]


@dataclass(slots=True)
class _Place:
    """Where in the table we are: the headings above, the last clause, and how many rows it has had."""

    section: str = ""
    heading: str = ""
    parents: dict[str, str] = field(default_factory=dict)
    under: int = 0


def clauses_of(
    table: PlanTable,
    text: str,
    *,
    day: date | None,
    subject: str,
    anniversaries: Sequence[Anniversary],
    themes: Sequence[Theme],
) -> list[LetterTask]:
    """The clauses that the rows of a table are. `day`: that of the letter; days without a year are those of the year
    its `subject` is about ("Kế hoạch … năm 2027"), else the next ones."""
    year = _OF_YEAR.findall(subject)
    planned = date(int(year[-1]), 1, 1) if year and day is not None and int(year[-1]) >= day.year else day
    return list(_clauses(_whole(table.rows), _Reading(text, day, planned, anniversaries, themes)))


def with_tables(
    tasks: Sequence[LetterTask], planned: Sequence[LetterTask], text: str, places: Sequence[Span]
) -> tuple[LetterTask, ...]:
    """The clauses of the running `text` and those of its tables, in their order, each with a number of its own. What
    only leads to a table ("2. Phân công thực hiện như sau:") is no clause."""
    before = [max((task for task in tasks if task.span[0] < start), key=_begins, default=None) for start, _ in places]
    leads = {
        task.span
        for task, (start, _) in zip(before, places, strict=True)
        if task is not None
        and not task.deadlines
        and "\n" not in task.text
        and len(task.text) < _LONGEST_LEAD
        and not text[task.span[1] : start].strip(" .:\n")
    }
    merged = sorted((*(task for task in tasks if task.span not in leads), *planned), key=_begins)
    of_tables = {task.span for task in planned}
    taken = {task.ordinal for task in merged if task.span not in of_tables}
    found = []
    for task in merged:
        if task.span in of_tables and task.ordinal is not None:
            named, again = task.ordinal, 1
            while named in taken:
                named, again = f"Bảng{f' {again}' if again > 1 else ''}: {task.ordinal}", again + 1
            taken.add(named)
            task = replace(task, ordinal=named)
        found.append(task)
    return tuple(found)


def _begins(task: LetterTask) -> int:
    return task.span[0]


# --- from rows to clauses ---------------------------------------------------------------------------------------------


def _clauses(rows: list[PlanRow], reading: _Reading) -> Iterator[LetterTask]:
    place = _Place()
    clause: LetterTask | None = None
    above: PlanRow | None = None
    for at, row in enumerate(rows):
        following = rows[at + 1] if at + 1 < len(rows) else None
        if _is_heading(row, following):
            _enter(place, row)
            continue
        row = _like_above(row, above)
        above = row
        if not row.said("task"):
            if clause is not None:
                clause = _with_more(clause, row, reading)
            continue
        if clause is not None:
            yield clause
        clause = _clause(row, place, reading)
    if clause is not None:
        yield clause


def _whole(rows: Sequence[PlanRow]) -> list[PlanRow]:
    """The rows, those that a page's end parted put together again: the rest has no number and goes on in small letters
    (where rows have numbers also if no end of a page is seen) or has nothing to do."""
    found: list[PlanRow] = []
    numbered = any(row.number for row in rows)
    for row in rows:
        task = row.said("task")
        rest = (row.broken or numbered) if task[:1].islower() else (row.broken and not task)
        if found and not row.number and rest:
            last = dict(found[-1].cells)
            for role, cell in row.cells.items():
                last[role] = joined(last[role], cell) if role in last else cell
            found[-1] = replace(found[-1], cells=last)
        else:
            found.append(row)
    return found


def _is_heading(row: PlanRow, following: PlanRow | None) -> bool:
    """Whether a row only says what those below it are about: it has a number or words, and nothing else."""
    if any(row.said(role) for role in ("lead", "cooperating", "time", "month", "product")):
        return False
    task, number = row.said("task"), row.number
    if not task:
        return bool(number) and not number.isdecimal()
    if not number or _SECTION.fullmatch(number) or row.cells["task"].is_upper:
        return _BULLET.match(task) is None
    return following is not None and following.number.startswith(f"{number}.")


def _enter(place: _Place, row: PlanRow) -> None:
    number, words = row.number, row.said("task")
    if not words or not number:
        led = _NUMBERED.fullmatch(words or number)
        number, words = (led["number"], led["rest"]) if led is not None else ("", words or number)
    place.parents.clear()
    place.under = 0
    if not number or _SECTION.fullmatch(number):
        place.section, place.heading = number, words
    else:
        place.parents[number] = words


def _like_above(row: PlanRow, above: PlanRow | None) -> PlanRow:
    """A row with what stands above where it says "như trên"."""
    if above is None:
        return row
    same = {
        role: above.cells[role]
        for role, cell in row.cells.items()
        if role in above.cells and _SAME.fullmatch(cell.folded)
    }
    return replace(row, cells=row.cells | same) if same else row


def _clause(row: PlanRow, place: _Place, reading: _Reading) -> LetterTask:
    number, words = row.number, row.said("task")
    cell = row.cells["task"]
    if not number and (led := _NUMBERED.fullmatch(words)) is not None and not _SECTION.fullmatch(led["number"]):
        number, words = led["number"], led["rest"]
        cell = cell.part(led.start("rest"))
    bullet = _BULLET.match(words) if not number else None
    if bullet is not None:
        cell = cell.part(bullet.end())
    ordinal = _ordinal(place, number, bullet is not None)
    parts = number.split(".")
    context = [place.heading, *(place.parents.get(".".join(parts[:deep]), "") for deep in range(1, len(parts)))]
    if number and bullet is None:
        place.parents[number] = cell.text
    lead, cooperating = _who(row)
    times = row.cells.get("time")
    deadlines = _when(row, reading)
    spans: dict[str, Span] = {
        role: row.cells[role].span for role in ("lead", "cooperating", "time", "product") if role in row.cells
    }
    return LetterTask(
        ordinal=ordinal,
        text=re.sub(r"(?<=[;.:])\s+(?=[-+•]\s)", "\n", cell.text),
        assignees=tuple(lead or ([] if "lead" in row.cells else assignees(cell.text))),
        deadlines=deadlines,
        themes=themes_of(cell.text, reading.themes),
        span=cell.span,
        context="\n".join(filter(None, context)),
        cooperating=tuple(cooperating),
        product=row.said("product") or None,
        term=times.text if times is not None and not deadlines else None,
        spans=spans,
    )


def _ordinal(place: _Place, number: str, is_entry: bool) -> str | None:
    """The number as it is named: "2.1", in a section "I.3"; an entry without one by its place in what stands above."""
    if number and not is_entry:
        place.under = 0
        return f"{place.section}.{number}" if place.section and not number.startswith(place.section) else number
    place.under += 1
    last = next(reversed(place.parents), "")
    led = ".".join(filter(None, (place.section, last)))
    return f"{led}-{place.under}" if led else None


def _with_more(clause: LetterTask, row: PlanRow, reading: _Reading) -> LetterTask:
    """A clause with what a row says that has no task of its own: another office, another day."""
    lead, cooperating = _who(row)
    known = {one.spec.canonical() for one in clause.deadlines}
    deadlines = (*clause.deadlines, *(one for one in _when(row, reading) if one.spec.canonical() not in known))
    return replace(
        clause,
        assignees=tuple(dict.fromkeys((*clause.assignees, *lead))),
        cooperating=tuple(dict.fromkeys((*clause.cooperating, *cooperating))),
        deadlines=deadlines,
        product=clause.product or row.said("product") or None,
        term=None if deadlines else clause.term or row.said("time") or None,
    )


def _when(row: PlanRow, reading: _Reading) -> tuple[ReadDate, ...]:
    """The deadlines in the cell of the time, and those that the task itself names."""
    found: dict[str, ReadDate] = {}
    for role in ("time", "month", "task"):
        cell = row.cells.get(role)
        if cell is not None:
            for one in _dates(cell, role, reading):
                over = reading.day is not None and one.spec.due_day is not None and one.spec.due_day < reading.day
                if not over:
                    found.setdefault(one.spec.canonical(), one)
    return tuple(found.values())


def _dates(cell: Cell, role: str, reading: _Reading) -> tuple[ReadDate, ...]:
    """The dates in a cell; under "Tháng" a bare number is a month: "3", "11-12". A plan of next year names days of this
    one with their year."""
    said, (start, end) = reading.text, cell.span
    bare = role == "month" and _BARE_MONTHS.fullmatch(cell.text) is not None
    if bare:
        said, start, end = f"tháng {cell.text}", 0, len(cell.text) + len("tháng ")
    is_time = role != "task"
    found = deadlines_in(said, start, end, reading.reference, reading.anniversaries, is_time=is_time)
    found = found or deadlines_in(said, start, end, reading.day, reading.anniversaries, is_time=is_time)
    return tuple(replace(one, span=cell.span) for one in found) if bare else found


def _who(row: PlanRow) -> tuple[list[str], list[str]]:
    """Who leads, and who helps: their columns, or one for both that says so."""
    said = row.said("lead")
    parts = list(_WHO.finditer(said))
    lead, cooperating = names_in(said[: parts[0].start()] if parts else said), names_in(row.said("cooperating"))
    for at, part in enumerate(parts):
        names = names_in(said[part.end() : parts[at + 1].start() if at + 1 < len(parts) else None])
        (cooperating if fold(part["what"]) == "phoi hop" else lead).extend(names)
    return list(dict.fromkeys(lead)), list(dict.fromkeys(cooperating))
