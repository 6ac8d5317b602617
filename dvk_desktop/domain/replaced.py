"""Which return of a form replaces which, and what therefore no longer counts (law 4). Pure functions.

That a later return replaces an earlier one is said on the earlier act, in the later one's name, record by record. It
holds until the later one is undone, also when that one was replaced in its turn: an older version never comes back
because a still newer one arrives. So whoever takes a return in says it of every earlier one that still counts. Only
the earlier one itself, sent once more, can say that it is so no longer: then it replaces the later one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from dvk_desktop.domain.ledger import Change, History

REPLACED = "replaced:"
"""Begins the field of an act that names, for one later act (its id follows), the records of which that one speaks."""


def _never(_: str) -> bool:
    return False


def replacements(changes: Iterable[Change], elsewhere: Callable[[str], bool] = _never) -> dict[str, frozenset[str]]:
    """From the changes to an act's own record: by which later acts it was replaced, and on which records. What several
    offices decided alike adds up."""
    history = History(list(changes), elsewhere=elsewhere)
    found: dict[str, frozenset[str]] = {}
    for name in history.names:
        if name.startswith(REPLACED) and (heads := history.state(name).heads):
            said = (head.value for head in heads)
            found[name.removeprefix(REPLACED)] = frozenset(
                str(each) for value in said if isinstance(value, list) for each in value
            )
    return found


def replaced_parts(
    replaced: Mapping[str, Mapping[str, Collection[str]]], withdrawn: Callable[[str], bool]
) -> set[tuple[str, str]]:
    """What acts say of records and no longer counts: (act, record). `replaced`: `replacements` of each act.

    A withdrawn act replaces nothing. Where offices decided the opposite, or in a circle, nothing is replaced: all of it
    stands until somebody decides, for no value may get lost.
    """
    living = {act: {by: on for by, on in said.items() if not withdrawn(by)} for act, said in replaced.items()}

    def leads(start: str, end: str, record: str) -> bool:
        found, todo = {start}, [start]
        while todo:
            further = {by for by, on in living.get(todo.pop(), {}).items() if record in on} - found
            found |= further
            todo += further
        return end in found

    return {
        (act, record)
        for act, said in living.items()
        for by, on in said.items()
        for record in on
        if by not in living or not leads(by, act, record)
    }
