"""The desk where an incoming workbook is judged: gathers what is known here about what it speaks of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from dvk_desktop.domain.twins import TwinRules
from dvk_desktop.usecases.exchange.answers import Answers
from dvk_desktop.usecases.exchange.book import FileIn
from dvk_desktop.usecases.exchange.clearings import CLEARS, clearings, nothing_filled
from dvk_desktop.usecases.exchange.contents import Problem, WorkbookRead
from dvk_desktop.usecases.exchange.following import follow
from dvk_desktop.usecases.exchange.foreign.settling import settle
from dvk_desktop.usecases.exchange.gathering import Gathering
from dvk_desktop.usecases.exchange.granted_days import decide_days
from dvk_desktop.usecases.exchange.judging import plan_file
from dvk_desktop.usecases.exchange.letter_twins import suspect_letters
from dvk_desktop.usecases.exchange.namesakes import told_of_namesakes
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan
from dvk_desktop.usecases.exchange.ports import Books, CellReader, FileFacts, WorkbookPort
from dvk_desktop.usecases.exchange.returns import Return
from dvk_desktop.usecases.exchange.twins import suspect
from dvk_desktop.usecases.ports import ActNote, Clock, Reading, Store


class Desk:
    """Judges workbooks against the records as they stand in the transaction it is given."""

    def __init__(
        self, store: Store, files: WorkbookPort, books: Books, clock: Clock, twins: TwinRules | None = None
    ) -> None:
        self._twins = twins or TwinRules()
        self._reader: CellReader = files.cells
        self._store = store
        self._files = files
        self._books = books
        self._clock = clock

    def judge(self, reading: Reading, plan: FilePlan, read: WorkbookRead, cells: Return, answers: Answers) -> FilePlan:
        """The plan of a workbook that was read (path, hash and size are taken from `plan`)."""
        fresh = FilePlan(plan.path, plan.sha256, read.kind, plan.size)
        known = Gathering(self._books, reading, read, cells, self._store.office).known(answers, self._reader)
        note = ActNote(
            kind="import",
            title=f"Nhận {self._files.title(read.kind).lower()}" if read.manifest else "",
            at=self._clock().isoformat(timespec="seconds"),
            office=read.filler,
            person=self._store.office.person,
            source=plan.path.name,
        )
        planned = plan_file(fresh, read, cells, known, answers, note, self._reader)
        planned.problems += clearings(planned.rows, known.called) if planned.writes else []
        planned.problems += nothing_filled(planned, read, cells, known.own)
        planned.problems += told_of_namesakes(reading, read.manifest, known.own)
        own = replace(known.note, at=note.at)
        if planned.is_repetition:
            planned.file_in = next(f.id for f in self._books.files_in(reading, contents=cells.contents) if f.standing)
        suspect(reading, self._books, self._twins, planned, answers, own)
        suspect_letters(reading, planned, answers, own)
        settle(reading, planned, read, answers, own)
        follow(reading, self._books, planned, own)
        decide_days(reading, self._books, planned, known, own)
        return planned


def seen_before(path: Path, facts: FileFacts, file: FileIn) -> FilePlan:
    """The plan of a file whose very bytes were taken in: nothing to write; the rows left out then are listed
    again."""
    left = {str(fate): file.counts.get(fate, 0) for fate in (Fate.SKIPPED, Fate.REJECTED, Fate.OUTSIDE)}
    read = file.counts.get("read", 0)
    counts = {**dict.fromkeys(map(str, Fate), 0), **left, "read": read, "same": read - sum(left.values())}
    return FilePlan(
        path,
        facts.sha256,
        file.kind,
        facts.size,
        file.package,
        file.sender or None,
        file.sender_name,
        already_imported=True,
        counts=counts,
        problems=[restored(problem) for problem in file.problems if problem["code"] != CLEARS],
        file_in=file.id,
    )


def nothing_left(file: FileIn) -> bool:
    """Whether everything that a file said was taken in."""
    return not any(file.counts.get(fate, 0) for fate in (Fate.SKIPPED, Fate.REJECTED, Fate.OUTSIDE))


def stored(problem: Problem) -> dict[str, str]:
    """A problem as the book of files keeps it."""
    return {**problem.as_json(), "says": problem.says}


def restored(kept: Mapping[str, str]) -> Problem:
    """The inverse of `stored`."""
    return Problem(
        kept["code"],
        kept.get("sheet", ""),
        kept.get("cell", ""),
        kept.get("value", ""),
        kept.get("rule", ""),
        told=kept.get("message", ""),
    )
