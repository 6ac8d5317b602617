"""What a list's columns are made of. Frozen and without widgets, so that a feature's `columns.py` is only a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.text import quoted as quoted
from dvk_desktop.language.formats import format_date_spec, format_day_fixed

RowT = TypeVar("RowT")
_WORDS, _MAIN, _FIGURES, _NEVER = range(4)
_LEAST = {_WORDS: 84, _MAIN: 150, _FIGURES: 88, _NEVER: 0}
"""The order in which columns give way in a narrow list, and what each kind keeps in pixels at 14 px text."""


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
    `text`: what the cell says and what is copied. `second`: a line below it in smaller letters; `second_whole`: where
    both are too long, `text` gives way. `status`: shown instead of `text` as icon + word. `tip`: shown instead of the
    whole text. `shown`: visible until somebody chooses otherwise.
    `breaks_after`: characters after which a long symbol may continue on the next line. `bold`: the main column.
    `depth`: of a list that is a tree, how many rows stand above a row. While all of it is shown in its own order, rows
    are indented by that, and `second`, which says what stands above, is left out below another row. `below`: what a
    row is called there instead of `text`, which names it alone.
    `tone`: colours the text, where another column or the tip says in words what that means.
    `leads`: a click on the cell, or Enter, goes to what its number counts; it is drawn as a link.
    """

    name: str
    title: str
    text: Callable[[RowT], str]
    width: int = 120
    align: Align = Align.LEFT
    second: Callable[[RowT], str] | None = None
    second_whole: bool = False
    status: Callable[[RowT], Status | None] | None = None
    tip: Callable[[RowT], str] | None = None
    shown: bool = True
    sortable: bool = True
    breaks_after: str = ""
    bold: bool = False
    depth: Callable[[RowT], int] | None = None
    below: Callable[[RowT], str] | None = None
    tone: Callable[[RowT], Tone | None] | None = None
    leads: Callable[[RowT], None] | None = None


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


def give_way_rank(column: ListColumn[Any]) -> int:
    """When `column` becomes narrower: words first, then what takes the rest, then figures and days; a status never,
    for it is what one looks for."""
    if column.status is not None:
        return _NEVER
    if not column.width:
        return _MAIN
    return _WORDS if column.align is Align.LEFT else _FIGURES


def least_width(column: ListColumn[Any]) -> int:
    """Pixels at 14 px text that `column` keeps, its heading aside."""
    return min(column.width or _LEAST[_MAIN], _LEAST[give_way_rank(column)]) or column.width


def fitted(usual: Sequence[int], least: Sequence[int], ranks: Sequence[int], rest: int, room: int) -> list[int]:
    """The widths of columns in `room` pixels. `usual`: as they are described, 0 takes what is left and at least `rest`;
    `least`: what each keeps; `ranks`: see `give_way_rank`. Of one rank each gives in proportion to what it can spare.
    Where all give what they can and it is not enough, the list is scrolled sideways."""
    open_ended = [place for place, width in enumerate(usual) if not width]
    widths = [width or rest for width in usual]
    over = sum(widths) - room
    if over <= 0:
        for number, place in enumerate(open_ended):
            share = -over // len(open_ended)
            widths[place] += share if number else -over - share * (len(open_ended) - 1)
        return widths
    for rank in (_WORDS, _MAIN, _FIGURES):
        spare = {n: max(0, widths[n] - least[n]) for n in range(len(widths)) if ranks[n] == rank}
        given = min(over, total) if (total := sum(spare.values())) else 0
        done = 0
        for n, each in spare.items():
            part = min(each, given - done, -(-each * given // total)) if total else 0
            widths[n] -= part
            done += part
        over -= done
    return widths
