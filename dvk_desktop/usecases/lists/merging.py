"""The lists of choices as our office has them: shipped, changed by the levels above, changed by ourselves.

What the nearest office says of a member counts, each value for itself. Offices that are neither ours nor above ours
(a commune that sent its models) only give names to codes that nobody else knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.lists import ListEntry, in_use
from dvk_desktop.language.lists import AS_SHIPPED, Lists, Member, shipped_codes
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.fields import FieldKind, FieldValue
from dvk_desktop.usecases.lists.fields import LIST_ENTRY, TYPED
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.offices import offices_above, ours

CHOICES = ("field", "doc_type", "activity_kind", "reward_form", "unit_kind", "unit_level", "theme")
"""Lists of choices that an office may change."""

OF_RULES = (
    "base_salary",
    "reward_money",
    "reward_rounding",
    "running_months",
    "report_year",
    "year_theme",
    "party_term",
    "fixed_holiday",
    "anniversary",
)
"""Lists of rules (`lists.rules`), in the order in which they are shown."""

EDITABLE = (*CHOICES, *OF_RULES)
"""Lists that an office may change."""

CLOSED = frozenset({"unit_level"})
"""Lists that get no new members: what is above and below follows from them."""

_LAST = frozenset({"KHAC", "other"})
_STEP = 10
ELSEWHERE = 1_000


@dataclass(frozen=True, slots=True)
class Merged:
    """A member as it stands here: `entry` holds what counts; `steps`: whose word its name is, 0 ours, 1 and more the
    offices above, `ELSEWHERE` others; None as shipped. `own`: our own entry, if there is one. `known_here`: shipped, or
    said by ourselves or an office above."""

    entry: ListEntry
    shipped: bool
    steps: int | None
    source: str
    own: ListEntry | None
    known_here: bool
    offered: bool

    @property
    def code(self) -> str:
        """The member."""
        return self.entry.code or ""


def lists_of(reading: Reading, office: Callable[[], str], today: date) -> Lists:
    """What lies over the shipped lists at `office` on `today`. A folder without an office has nothing to say."""
    entries = reading.find(LIST_ENTRY)
    if not entries:
        return AS_SHIPPED
    said = [choices for choices in CHOICES if any(entry.choices == choices for entry in entries)]
    merged = _merged(said, entries, _standing(reading, office(), entries), today, None)
    return Lists(
        {
            choices: tuple(
                Member(one.code, one.entry.name or "", one.entry.short or "", one.entry.aliases or (), one.offered)
                for one in members
            )
            for choices, members in merged.items()
        }
    )


def members_by_list(
    reading: Reading, office: str, catalogue: Catalogue, lists: Iterable[str], today: date
) -> Mapping[str, Sequence[Merged]]:
    """The members of each of these lists in their order, out of use or not."""
    entries = reading.find(LIST_ENTRY)
    return _merged(lists, entries, _standing(reading, office, entries), today, catalogue)


def members_of(reading: Reading, office: str, catalogue: Catalogue, choices: str, today: date) -> Sequence[Merged]:
    """The members of one list: see `members_by_list`."""
    return members_by_list(reading, office, catalogue, (choices,), today)[choices]


def _shipped(catalogue: Catalogue | None, choices: str) -> Mapping[str, Mapping[str, FieldValue]]:
    """What is shipped of the members besides their names: days and other words in their own types."""
    members = catalogue.choices.get(choices, ()) if catalogue is not None else ()
    return {
        one.code: {name: _typed(name, text) for name, text in one.details.items() if name in TYPED} for one in members
    }


def _typed(name: str, text: str) -> FieldValue:
    kind = LIST_ENTRY.by_name[name].kind
    if kind is FieldKind.DATE:
        return DateSpec.day(date.fromisoformat(text))
    return tuple(text.split("; ")) if kind is FieldKind.LIST else text


def _standing(reading: Reading, office: str, entries: Iterable[ListEntry]) -> Mapping[str, int]:
    """How far away the offices are whose word counts: ours 0, above ours 1 and more."""
    if all(entry.owner == office for entry in entries):
        return {office: 0}
    units = {unit.id: unit for unit in reading.find(UNIT)}
    return {**offices_above(office, units), **dict.fromkeys(ours(reading, office), 0)}


def _merged(
    lists: Iterable[str],
    entries: Iterable[ListEntry],
    standing: Mapping[str, int],
    today: date,
    catalogue: Catalogue | None,
) -> dict[str, list[Merged]]:
    words: dict[str, list[tuple[int, ListEntry]]] = {}
    for entry in entries:
        words.setdefault(entry.choices or "", []).append((standing.get(entry.owner or "", ELSEWHERE), entry))
    return {choices: _list(choices, words.get(choices, ()), today, _shipped(catalogue, choices)) for choices in lists}


def _list(
    choices: str, words: Iterable[tuple[int, ListEntry]], today: date, default: Mapping[str, Mapping[str, FieldValue]]
) -> list[Merged]:
    """The members of one list in their order. `words`: what is said of it, and by an office how far away."""
    shipped = shipped_codes(choices)
    said: dict[str, list[tuple[int, ListEntry]]] = {code: [] for code in shipped}
    for steps, entry in words:
        if entry.code and (steps < ELSEWHERE or entry.code not in shipped):
            said.setdefault(entry.code, []).append((steps, entry))
    found = [_one(choices, code, told, code in shipped, today, default.get(code, {})) for code, told in said.items()]
    places = {code: _STEP * (number + 1) for number, code in enumerate(shipped)}
    last = places[shipped[-1]] if shipped else 0
    rest = last - 1 if shipped and shipped[-1] in _LAST else last + 1

    def place(one: Merged) -> tuple[int, str]:
        said_place = one.entry.position
        return (said_place if said_place is not None else places.get(one.code, rest), one.entry.name or "")

    return sorted(found, key=place)


def _one(
    choices: str,
    code: str,
    words: list[tuple[int, ListEntry]],
    shipped: bool,
    today: date,
    default: Mapping[str, FieldValue],
) -> Merged:
    words.sort(key=lambda word: (word[0], word[1].owner or ""))
    values: dict[str, FieldValue] = {}
    named: int | None = None
    source = ""
    for steps, entry in words:
        for name in TYPED:
            value: FieldValue = getattr(entry, name)
            if value is not None and value != () and name not in values:
                values[name] = value
                if name == "name" or named is None:
                    named, source = steps, entry.owner or ""
    merged = LIST_ENTRY.having(ListEntry(choices=choices, code=code), {**default, **values})
    own = next((entry for steps, entry in words if steps == 0), None)
    known_here = shipped or any(steps < ELSEWHERE for steps, _ in words)
    offered = known_here and in_use(merged.valid_from, merged.out_from, today)
    return Merged(merged, shipped, named, source, own, known_here, offered)
