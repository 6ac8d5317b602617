"""The files that are looked through before they are taken in: their plans, the answers given, lists over them.

Changed on the GUI thread only; the lists read it on reader threads, each from one snapshot.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from dvk_desktop.domain.text import sort_key
from dvk_desktop.ui.common.open_file import let_go
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.exchange.answers import NO_ANSWERS, Answers, BatchAnswers
from dvk_desktop.usecases.exchange.commands import BatchPlan
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan, PlannedRow

LEFT_OUT = "left_out"
OUTSIDE = "outside"
TICKED = frozenset({Fate.ADDED, Fate.CHANGED, Fate.MERGED, Fate.CONFLICT})
"""Fates of rows that would be written, so that one may leave them out."""
HELD_ELSEWHERE = frozenset({"file.locked_reading", "file.no_permission", "file.missing", "file.changed_meanwhile"})
"""What may be otherwise on another try: it was open in Excel, on a stick that was out, being saved."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One file and the answers given for it. `id` names it within the batch; `earlier`: the day on which the very same
    file was taken in before, as people write it."""

    id: str
    plan: FilePlan
    answers: Answers = NO_ANSWERS
    earlier: str = ""

    @property
    def name(self) -> str:
        return self.plan.name

    @property
    def sender_name(self) -> str:
        return self.plan.sender_name

    @property
    def may_be_retried(self) -> bool:
        """Whether it could not be read or taken in for a reason that goes away: Excel has it open."""
        return not self.plan.applied and any(problem.code in HELD_ELSEWHERE for problem in self.plan.problems)

    @property
    def is_locked(self) -> bool:
        """Another program has it open."""
        return not self.plan.applied and any(p.code == "file.locked_reading" for p in self.plan.problems)

    @property
    def wants_password(self) -> bool:
        """It is locked with a password."""
        return any(p.code in ("file.password", "file.password_wrong") for p in self.plan.problems)

    @property
    def state(self) -> int:
        """Where it stands when the files are sorted by what is to be done: first what asks something, then what has
        rows to mend, what could not be read, what is ready, and last what is in or needs nothing."""
        plan = self.plan
        if plan.applied or self.is_refused or plan.is_untouched or (plan.already_imported and not plan.is_ready):
            return 4
        if plan.needs_mapping or plan.lacks_sender or self.wants_password or self._asks:
            return 0
        if not plan.readable:
            return 2
        return 1 if plan.counts.get(Fate.REJECTED) or plan.counts.get(Fate.OUTSIDE) else 3

    @property
    def _asks(self) -> bool:
        return any(p.code == "needs_answer" for p in self.plan.problems) or (
            bool(self.plan.models) and not self.plan.is_ready
        )

    @property
    def is_refused(self) -> bool:
        """Somebody said that it shall not be taken in."""
        return "no" in (self.answers.of("again"), self.answers.of("closed"))


@dataclass(frozen=True, slots=True)
class RowInPlan:
    """One row of a file, for the list of rows."""

    id: str
    row: int
    sheet: str
    name: str
    fate: str
    planned: PlannedRow
    entry: Entry

    @property
    def is_kept(self) -> bool | None:
        """Whether it is taken in; None where that is not a matter of ticking."""
        if self.planned.rule == LEFT_OUT:
            return False
        plan = self.entry.plan
        return True if self.planned.fate in TICKED and not plan.applied and not plan.files else None


def entry_of(plan: FilePlan, answers: Answers = NO_ANSWERS, earlier: str = "") -> Entry:
    """The entry of a plan: a file is named by where it lies."""
    return Entry(str(plan.path), plan, answers, earlier)


class Batch:
    """The entries sorted by who sent them, those of nobody last; `chosen` is the id of the one looked at; `known` and
    `copies`: files of a folder that were passed over."""

    def __init__(self) -> None:
        self.entries: tuple[Entry, ...] = ()
        self._left: set[Path] = set()
        self.answers = BatchAnswers()
        self.known = self.copies = 0
        self.chosen = ""
        self.files: ComputedList[Entry] = ComputedList(lambda _: self.entries, searched=("name", "sender_name"))
        self.rows: ComputedList[RowInPlan] = ComputedList(
            lambda _: self._rows(),
            keep={"fate": lambda row, value: row.fate == value},
            searched=("name",),
        )

    def add(self, entries: Iterable[Entry]) -> None:
        """Add files, or replace what is known of those that are there."""
        self.entries = _sorted({entry.id: entry for entry in (*self.entries, *entries)}.values())

    def put(self, entry: Entry) -> None:
        """Replace the entry with the same id."""
        self.entries = tuple(entry if each.id == entry.id else each for each in self.entries)

    def clear(self) -> None:
        """Nothing is looked through any more."""
        self._left.update(entry.plan.path for entry in self.entries)
        self.entries, self.answers = (), BatchAnswers()
        self.chosen, self.known, self.copies = "", 0, 0

    def remove(self, identity: str) -> None:
        """Leave a file out."""
        self._left.update(entry.plan.path for entry in self.entries if entry.id == identity)
        self.entries = tuple(entry for entry in self.entries if entry.id != identity)

    def let_go(self) -> None:
        """Nothing runs that may read them: of what was pasted or copied here, only what is looked through is kept."""
        for path in self._left - {entry.plan.path for entry in self.entries}:
            let_go(path)
        self._left.clear()

    @property
    def current(self) -> Entry | None:
        """The entry looked at."""
        return next((entry for entry in self.entries if entry.id == self.chosen), None)

    def asking(self, code: str, option: str = "") -> list[Entry]:
        """The files that ask the question `code` (and have this option), answered or not, and can still be answered."""
        return [
            entry
            for entry in self.entries
            if not entry.plan.applied
            and (
                any(asked.code == code and (not option or option in asked.options) for asked in entry.plan.questions)
                or (code == OUTSIDE and entry.plan.counts.get(Fate.OUTSIDE))
            )
        ]

    def ready(self) -> list[Entry]:
        """The files that can be taken in as they stand."""
        return [
            entry
            for entry in self.entries
            if entry.plan.is_ready and not entry.is_refused and not entry.plan.is_untouched
        ]

    def mendable(self) -> list[Entry]:
        """The files with rows that can be sent back to be mended."""
        return [entry for entry in self.entries if entry.plan.rows and entry.plan.counts.get(Fate.REJECTED)]

    def plan(self) -> BatchPlan:
        """What is ready, with the answers given; and what came before, saved anew: that need only be put on record."""
        known = [entry for entry in self.entries if entry.plan.is_repetition and not entry.plan.is_ready]
        return BatchPlan(tuple(entry.plan for entry in (*self.ready(), *known)), self.answers)

    def counts(self) -> dict[str, int]:
        """The sums over all files that are ready."""
        return sum_of(entry.plan.counts for entry in self.ready())

    def _rows(self) -> list[RowInPlan]:
        entry = self.current
        if entry is None:
            return []
        return [
            RowInPlan(
                f"{entry.id}:{number}:{planned.key}",
                planned.row,
                planned.sheet,
                planned.title,
                str(planned.fate),
                planned,
                entry,
            )
            for number, planned in enumerate(entry.plan.rows)
        ]


def _sorted(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """In Vietnamese order of the senders; the files of one sender by name."""

    def place(entry: Entry) -> tuple[bool, str, str]:
        return not entry.sender_name, sort_key(entry.sender_name), sort_key(entry.name)

    return tuple(sorted(entries, key=place))


def sum_of(counted: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """The counts of several files together."""
    found: dict[str, int] = {}
    for counts in counted:
        for name, count in counts.items():
            found[name] = found.get(name, 0) + count
    return found
