"""What the columns of a table of tasks are for, by the words of its heading (`resources/forms/table_headings.json`)."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence
from functools import cache, lru_cache

from dvk_desktop.domain.text import fold
from dvk_desktop.runtime.paths import resource

_LONGEST = 70  # characters of a heading
_MOST_COLUMNS = 20
_SIGNS = re.compile(r"[^\w,]+")


@cache
def _wordings() -> tuple[tuple[str, str], ...]:
    content: dict[str, list[str]] = json.loads(resource("forms/table_headings.json").read_text("utf-8"))["headings"]
    return tuple((words, role) for role, every in content.items() for words in every)


@lru_cache(maxsize=2048)
def role_of(heading: str) -> str:
    """What a column is for: "number", "task", "lead", "cooperating", "time", "month", "product", "other"; "" for no
    heading that is known. Of several wordings in it the first counts, of those that begin alike the longest."""
    if len(heading) > _LONGEST:
        return ""
    folded = f" {_SIGNS.sub(' ', fold(heading)).strip(' ,')} "
    if is_heading_of("month", folded.strip()):
        return "month"
    known = _known_in(folded, " ") or _known_in(folded, ",")
    return min(known)[2] if known else ""


def _known_in(folded: str, behind: str) -> list[tuple[int, int, str]]:
    """Where the wordings stand that this sign ends, the longest of a place the least, and what they are for."""
    found = [(folded.find(f" {words}{behind}"), -len(words), role) for words, role in _wordings() if role != "month"]
    return [each for each in found if each[0] >= 0]


def is_heading_of(role: str, folded: str) -> bool:
    """Whether a folded heading says a column's `role` and nothing else."""
    return (folded, role) in _wordings()


def goes_on_above(column: int, filled: Collection[int], roles: Sequence[str]) -> bool:
    """Whether a cell that is empty goes on with the one above it, in a table that does not say which cells are joined:
    that of who leads, in a row that says what is to be done and with whom or when."""
    if column in filled or column >= len(roles) or roles[column] != "lead":
        return False
    held = {roles[at] for at in filled if 0 <= at < len(roles)}
    return "task" in held and not held.isdisjoint(("cooperating", "time"))


def roles_of(cells: Sequence[str]) -> tuple[str, ...]:
    """The roles of the columns under these headings; () when they are not those of a table of tasks, which says what is
    to be done, and by whom or when."""
    if not 2 <= len(cells) <= _MOST_COLUMNS or any(len(cell) > _LONGEST for cell in cells):
        return ()
    roles = tuple(map(role_of, cells))
    return roles if "task" in roles and {"lead", "time", "month"} & set(roles) else ()
