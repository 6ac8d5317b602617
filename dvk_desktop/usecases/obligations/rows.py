"""What lists, boards and pages of obligations show: frozen rows of codes and values; labels are in `language`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

from dvk_desktop.domain.closed_figures import ClosedLine, Difference
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.due_dates import recurs
from dvk_desktop.domain.extensions import Extension
from dvk_desktop.domain.obligations import Obligation, OwnState, State, Totals, own_state
from dvk_desktop.domain.text import capital, shortened
from dvk_desktop.language import sentence
from dvk_desktop.usecases.listing import ListQuery, ListSource
from dvk_desktop.usecases.obligations.calendar import CalendarEntry
from dvk_desktop.usecases.ports import Seen

if TYPE_CHECKING:
    from dvk_desktop.usecases.obligations.board_rows import BoardRow, SumRow
    from dvk_desktop.usecases.obligations.reminders import Reminder

_LONGEST_WORK = 140
"""Characters of a clause that stand for it in a list."""


@dataclass(frozen=True, slots=True)
class ObligationRow:
    """One line: a unit and what it owes for a letter (or for the clause `task_ordinal` of it).

    `due_day`: the day that counts, an extension included; `timeliness` and `days` as `domain.obligations.timeliness`.
    `conflicts`, `waiting`: values two offices differ in, or that refer to a file not here yet.
    """

    id: str
    owner: str
    directive: str
    directive_number: str
    directive_subject: str
    directive_issuer: str
    directive_date: DateSpec | None
    task: str
    task_ordinal: str
    unit: str
    unit_name: str
    unit_level: str
    unit_block: str
    contact: str
    phone: str
    source: str
    due: DateSpec | None
    extended_to: DateSpec | None
    due_day: date | None
    state: str
    timeliness: str
    days: int
    sent_on: DateSpec | None
    sent_by: str
    received_on: DateSpec | None
    assigned_to: str
    plan_number: str
    plan_date: DateSpec | None
    report_number: str
    report_date: DateSpec | None
    returned_on: DateSpec | None
    return_reason: str
    accepted_on: DateSpec | None
    reminded_on: DateSpec | None
    not_applicable: str
    conflicts: int
    waiting: int
    directive_type: str = ""
    due_before: bool = False
    unit_name_then: str = ""
    """What the unit was called on the day of the letter, where that is another name."""
    period: str = ""
    """Of a recurring duty: the period the line is for, canonical."""
    every: DateSpec | None = None
    """What recurs, on the line that began it."""
    task_text: str = ""
    below: tuple[ObligationRow, ...] = ()
    """In the list by letter, of the line that stands for its unit: what else the unit owes for it."""
    depth: int = 0  # 1 for such a line
    has_letter: bool = False
    """In the list by letter: whether the unit is known to have it, by any of its lines; `letter_on`: since when."""
    letter_on: DateSpec | None = None

    @property
    def work(self) -> str:
        """What is to be done, in words: the beginning of the clause it is a line of, else what the letter is about."""
        return capital(work(self.task_text, self.directive_subject or self.source or self.directive_number))

    @property
    def recurring(self) -> bool:
        """Whether it is for one period of a duty that recurs, or (of an older program) for none yet."""
        return bool(self.period) or recurs(self.extended_to or self.due)

    @property
    def due_named(self) -> date | None:
        """The day that people are told with "trước ngày": as the letter or the extension names it."""
        if self.due_before and self.extended_to is None and self.due_day is not None and self.due is not None:
            return self.due.due_day
        return self.due_day

    @property
    def own_state(self) -> OwnState:
        """The state in the words for our own duties."""
        return own_state(State(self.state)) if self.state else OwnState.NOT_BEGUN

    @property
    def received(self) -> bool:
        """The first lamp: the letter is known to have arrived (whoever plans or reports has it)."""
        return bool(self.received_on or self.assigned_to or self.planned or self.reported or self.returned_on)

    @property
    def planned(self) -> bool:
        """The second lamp: there is a plan."""
        return bool(self.plan_date or self.plan_number)

    @property
    def reported(self) -> bool:
        """The third lamp: there is a report that was not returned."""
        return bool(self.report_date or self.report_number) and self.state != "returned"

    @property
    def time_label(self) -> str:
        """The one time label ("Quá hạn 3 ngày"), in the language of the program."""
        return time_label(self.timeliness, self.days, recurring=self.recurring)


def work(clause: str, letter: str) -> str:
    """What a line of a letter (its subject) is about, if it is one of a clause: two clauses are told apart by it."""
    return shortened(" ".join(clause.split()), _LONGEST_WORK) or letter


def time_label(timeliness: str, days: int, *, recurring: bool = False) -> str:
    """The label of a timeliness with its number of days (`ux-pages.md` 5)."""
    if recurring and timeliness == "no_deadline":
        return sentence("timeliness.recurring")
    return sentence(f"timeliness.{timeliness}", {"days": days}) if timeliness else ""


@dataclass(frozen=True, slots=True)
class ObligationDetail:
    """One line whole, with the clause it belongs to, what its reader saw of it (`RecordFacts.seen`), and every
    extension asked for or granted, oldest first."""

    row: ObligationRow
    obligation: Obligation
    task_text: str
    seen: Seen
    extensions: tuple[Extension, ...] = ()


@dataclass(frozen=True, slots=True)
class ClosedRow:
    """A closed period: the numbers that were said. `changed`: in how many units they are different by now."""

    id: str
    period: str
    name: str
    closed_on: DateSpec | None
    note: str
    expected: int
    done: int
    on_time: int
    late: int
    overdue: int
    rate: Decimal | None
    changed: int


@dataclass(frozen=True, slots=True)
class ClosedDetail:
    """A closed period whole: its lines as they were said, and what is different by now."""

    row: ClosedRow
    lines: tuple[ClosedLine, ...]
    differences: tuple[Difference, ...]


class ObligationQueries(Protocol):
    """What the pages of obligations look at. Any reader thread."""

    @property
    def obligations(self) -> ListSource[ObligationRow]:
        """Filters: own ("1": what our office owes, "0": what others owe), directive, year (of the letter, its receipt
        or the deadline), unit (with the units it stands for today), under (a unit and everything below it), task,
        theme, state, timeliness, overdue ("1"), due_within (days from today, overdue not included), due_on (ISO day),
        in_period (two ISO days joined by "..": for that period, else due in it), open ("1": neither done nor closed),
        kind, level, block, counted (of `COUNTED`). `WITHOUT` as directive, level, block, theme, due_on."""

    @property
    def by_letter(self) -> ListSource[ObligationRow]:
        """The same lines unit by unit (`obligations.by_unit`): the latest letter first, its units in the order of the
        tree, the line that stands for a unit before those below it."""

    def units(self, query: ListQuery) -> int:
        """How many units the lines of that list under `query` are of."""

    @property
    def board(self) -> ListSource[BoardRow]:
        """One row a unit below that owes something; units that have ended are counted with what stands for them today.
        Filters: directive, year, in_period (two ISO days joined by ".."), level, block, theme, overdue."""

    @property
    def sums(self) -> ListSource[SumRow]:
        """The same lines summed up otherwise. Filters: by (of `SUMS_BY`, else by letter), and those of `board`. A line
        with several themes counts once for each."""

    @property
    def closed(self) -> ListSource[ClosedRow]:
        """Periods whose figures our office closed, the latest first."""

    def closed_detail(self, identity: str) -> ClosedDetail:
        """One of them whole. UserError "record.unknown"."""

    def calendar(self, first: date, last: date) -> tuple[CalendarEntry, ...]:
        """What is still to be done and due from `first` to `last`: our own duties, what units below owe (one entry a
        letter and day), remedies of inspections, closing days of rounds."""

    def to_open(self) -> int:
        """How many lines of recurring duties are still to be opened for periods of this year that have begun
        (`recurring.open_year`)."""

    def totals(self, filters: Mapping[str, str]) -> Totals:
        """Totals over the lines that these filters of `obligations` leave."""

    def detail(self, identity: str) -> ObligationDetail:
        """One line whole. UserError "record.unknown"."""

    def reminders(self, obligations: Sequence[str], what: str = "") -> list[Reminder]:
        """Texts to paste (`ux-pages.md` 7), one for all units that owe the same; `what` is asked for ("báo cáo …")."""
