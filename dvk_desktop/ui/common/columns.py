"""What a list's columns are made of. Frozen and without widgets, so that a feature's `columns.py` is only a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.text import quoted as quoted
from dvk_desktop.language.formats import format_date_spec, format_day_fixed

RowT = TypeVar("RowT")


class Align(StrEnum):
    """Text left, numbers and dates right; the heading follows its column."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


class Tone(StrEnum):
    """What a status means to the reader. The value is the name of its colour among the tokens."""

    OK = "ok"
    WAIT = "wait"
    LATE = "late"
    DECIDE = "decide"
    QUIET = "quiet"


_ICONS = {
    Tone.OK: "status-done",
    Tone.WAIT: "status-clock",
    Tone.LATE: "status-late",
    Tone.DECIDE: "status-decide",
    Tone.QUIET: "status-empty",
}


@dataclass(frozen=True, slots=True)
class Status:
    """A status: icon + word + colour. `icon`: a drawing of resources/icons, "" takes the usual one of the tone.

    Drawings: status-done, -clock, -late, -decide, -empty, -half, -returned, -none, -lock, -moved.
    """

    word: str
    tone: Tone = Tone.QUIET
    icon: str = ""

    @property
    def drawing(self) -> str:
        """The drawing to show."""
        return self.icon or _ICONS[self.tone]


@dataclass(frozen=True, slots=True)
class ListColumn(Generic[RowT]):
    """One column of a list.

    `name`: also what `ListQuery.sort` says. `title`: shown as heading. `width`: pixels at 14 px text, 0 takes the rest.
    `text`: what the cell says and what is copied. `second`: a line below it in smaller letters. `status`: shown instead
    of `text` as icon + word. `tip`: shown instead of the whole text. `shown`: visible until somebody chooses otherwise.
    `breaks_after`: characters after which a long symbol may continue on the next line. `bold`: the main column.
    `depth`: of a list that is a tree, how many rows stand above a row. While all of it is shown in its own order, rows
    are indented by that, and `second`, which says what stands above, is left out below another row.
    """

    name: str
    title: str
    text: Callable[[RowT], str]
    width: int = 120
    align: Align = Align.LEFT
    second: Callable[[RowT], str] | None = None
    status: Callable[[RowT], Status | None] | None = None
    tip: Callable[[RowT], str] | None = None
    shown: bool = True
    sortable: bool = True
    breaks_after: str = ""
    bold: bool = False
    depth: Callable[[RowT], int] | None = None


def status_column(
    name: str, title: str, status: Callable[[RowT], Status | None], width: int = 148, *, shown: bool = True
) -> ListColumn[RowT]:
    """A column that shows a status; its text, for copying, is the word."""

    def word(row: RowT) -> str:
        found = status(row)
        return found.word if found else ""

    return ListColumn(name, title, word, width, status=status, shown=shown)


def date_text(when: DateSpec | None) -> str:
    """A date as a column shows it: a day in ten characters, less than a day in words, "" for none."""
    if when is None:
        return ""
    if when.precision is Precision.DAY and when.first is not None:
        return format_day_fixed(when.first)
    return format_date_spec(when.canonical())
