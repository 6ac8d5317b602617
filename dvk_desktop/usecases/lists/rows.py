"""What the pages `Danh mục` and `Quy định` show: the members of the lists, whoever says what of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.language import has_label, label
from dvk_desktop.language.lists import AS_SHIPPED, laid_over
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.lists.merging import EDITABLE, ELSEWHERE, Merged, members_by_list
from dvk_desktop.usecases.lists.rules import NOW, force_of, shown_value
from dvk_desktop.usecases.ports import Clock, Store
from dvk_desktop.usecases.units.fields import UNIT


@dataclass(frozen=True, slots=True)
class ListRow:
    """A member of a list. `default`: the shipped name, "" for an entry of an office; `standing`: "shipped", "changed"
    (by us), "own" (ours), "above" (`source`: who says so), "elsewhere"; `record`: what we say of it, "" for nothing.
    Of a rule: `value` as people read it, `form`, `level`, `subject`: codes of what it is for, `paper`: where that is
    written, `force`: "now", "later", "past"."""

    id: str
    choices: str
    code: str
    name: str
    short: str
    aliases: tuple[str, ...]
    position: int | None
    valid_from: DateSpec | None
    out_from: DateSpec | None
    default: str
    standing: str
    source: str
    record: str
    offered: bool
    value: str = ""
    form: str = ""
    level: str = ""
    subject: str = ""
    paper: str = ""
    force: str = NOW


def list_rows(
    store: Store, catalogue: Catalogue, choices: str, today: date, among: Sequence[str] = EDITABLE
) -> list[ListRow]:
    """The members of a list ("" of all lists `among` these) in their order, out of use or not."""
    with store.read() as reading:
        office = store.office.unit
        names = {unit.id: unit.name or "" for unit in reading.find(UNIT)}
        found = members_by_list(reading, office, catalogue, (choices,) if choices else among, today)
        with laid_over(AS_SHIPPED):
            return [
                _row(each, one, office, names, force.get(one.code, NOW))
                for each, members in found.items()
                for force in (force_of(each, members, today),)
                for one in members
            ]


def list_source(
    store: Store, catalogue: Catalogue, clock: Clock, among: Sequence[str] = EDITABLE
) -> ComputedList[ListRow]:
    """`list_rows` as a list. Filters: choices (all lists, if it is not given), offered ("yes", "no"),
    force ("now", "later", "past")."""
    return ComputedList(
        lambda given: list_rows(store, catalogue, given["choices"], clock().date(), among),
        given=("choices",),
        keep={
            "offered": lambda row, value: row.offered == (value == "yes"),
            "force": lambda row, value: row.force == value,
        },
        searched=("name", "short", "default", "code", "value", "paper"),
    )


def _row(choices: str, one: Merged, office: str, names: Mapping[str, str], force: str) -> ListRow:
    entry = one.entry
    default = label(f"choice.{choices}.{one.code}") if one.shipped else ""
    short = f"choice.{choices}_short.{one.code}"
    if one.own is not None:
        standing = "changed" if one.shipped or one.steps != 0 else "own"
    elif one.steps is None:
        standing = "shipped"
    else:
        standing = "elsewhere" if one.steps >= ELSEWHERE else "above"
    source = "" if one.source == office else names.get(one.source, "")
    return ListRow(
        f"{choices}/{one.code}",
        choices,
        one.code,
        entry.name or default or one.code,
        entry.short or (label(short) if has_label(short) else ""),
        tuple(entry.aliases or ()),
        entry.position,
        entry.valid_from,
        entry.out_from,
        default,
        standing,
        source,
        one.own.id if one.own is not None else "",
        one.offered,
        shown_value(choices, entry.value or ""),
        entry.form or "",
        entry.level or "",
        entry.subject or "",
        entry.source or "",
        force,
    )
