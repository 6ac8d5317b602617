"""What the page "Hôm nay" shows (`ux-pages.md` 2): frozen rows of codes and values; labels are in `language`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

SOON_DAYS = 7
"""How far "Trong 7 ngày tới" looks ahead, and from when on a deadline is marked in lists."""


class Block(StrEnum):
    """Where an item stands among what must be done; labels under ``choice.home_block``."""

    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    UNDATED = "undated"


class ItemKind(StrEnum):
    """What an item is about; labels under ``choice.home_item``."""

    OWN_DUTY = "own_duty"
    YEARLY_DUTY = "yearly_duty"
    FOLLOW_UP = "follow_up"
    ROUND = "round"
    SESSION = "session"
    OFFICE_ENDED = "office_ended"


@dataclass(frozen=True, slots=True)
class HomeItem:
    """One line of "Việc cần làm". `record`: the obligation, activity, round or (ended) office; `days` until (or,
    overdue, since) `due`."""

    kind: ItemKind
    record: str
    title: str
    whom: str
    due: date | None
    block: Block
    days: int


@dataclass(frozen=True, slots=True)
class IncompleteLetter:
    """A letter that waits for something: `missing` names fields (``choice.missing_item``)."""

    id: str
    name: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """The counts of "Đang chờ", and the latest letters that lack something."""

    models_to_approve: int
    to_decide: int
    incomplete: int
    incomplete_letters: tuple[IncompleteLetter, ...] = ()


@dataclass(frozen=True, slots=True)
class BelowRow:
    """How those below stand with one letter or round, counted in lines of work. `late`: obligation (or unit, of a
    round) and name of some units that are late or missing, each once; `late_units`: how many such units there are."""

    kind: str
    record: str
    name: str
    done: int
    expected: int
    overdue: int
    late: tuple[tuple[str, str], ...]
    late_units: int

    @property
    def progress(self) -> str:
        """Done of expected: "9/12"."""
        return f"{self.done}/{self.expected}"


@dataclass(frozen=True, slots=True)
class YearNumbers:
    """The five numbers of a year; each is what the list of models shows under the same filters. `by_field`: registered
    models by field of work."""

    year: int
    registered: int
    running: int
    recognised: int
    rewarded: int
    replicated: int
    by_field: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Home:
    """The whole page, as of one day."""

    today: date
    items: tuple[HomeItem, ...]
    waiting: Waiting
    below: tuple[BelowRow, ...]
    numbers: YearNumbers
    before: YearNumbers

    def of(self, block: Block) -> tuple[HomeItem, ...]:
        """The items of one block, in order."""
        return tuple(item for item in self.items if item.block is block)

    @property
    def next_due(self) -> date | None:
        """The next day on which something is due, for a page on which nothing waits."""
        return min((item.due for item in self.items if item.due and item.due >= self.today), default=None)


class HomeQueries(Protocol):
    """What the page looks at. Any reader thread."""

    def home(self, year: int) -> Home:
        """The page for a working year, as of today."""


def item(kind: ItemKind, record: str, title: str, whom: str, due: date | None, today: date) -> HomeItem:
    """An item in its block: overdue from the day after `due`, soon within `SOON_DAYS`."""
    if due is None:
        return HomeItem(kind, record, title, whom, None, Block.UNDATED, 0)
    left = (due - today).days
    block = Block.OVERDUE if left < 0 else Block.SOON if left <= SOON_DAYS else Block.LATER
    return HomeItem(kind, record, title, whom, due, block, abs(left))
