"""How wide the columns of a list are: who gives way in a list that is too narrow for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dvk_desktop.ui.common.columns import Align, ListColumn

_WORDS, _MAIN, _FIGURES, _NEVER = range(4)
_LEAST = {_WORDS: 84, _MAIN: 150, _FIGURES: 88, _NEVER: 0}


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
