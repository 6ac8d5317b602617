"""Looking at units: rows of the list, the tree, finding one by what people call it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.unit_events import present_heirs
from dvk_desktop.domain.unit_names import Speller, UnitNames
from dvk_desktop.domain.units import Unit, protocol_order
from dvk_desktop.language import label, sentence
from dvk_desktop.usecases.listing import ListQuery, ListSource
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.units.fields import UNIT, UNIT_SUCCESSION
from dvk_desktop.usecases.units.groups import GroupLine


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One line of the list of units, which stand below the unit they belong to. `state` (``choice.unit_state``), as of
    today: active, planned, or how it ended: merged (into `heir`), split (`heir` stands for it), dissolved, closed (no
    decision is recorded). `depth`: how many units stand above it."""

    id: str
    name: str
    short_name: str
    kind: str
    level: str
    block: str
    code: str
    parent: str
    parent_name: str
    party_parent_name: str
    front_parent_name: str
    contact: str
    phone: str
    aliases: tuple[str, ...]
    order: int | None
    depth: int
    has_program: bool
    valid_from: DateSpec | None
    valid_to: DateSpec | None
    state: str
    conflicts: int
    heir: str = ""

    @property
    def ended(self) -> bool:
        """Whether the unit is no more, whatever became of it."""
        return self.state not in ("active", "planned")

    @property
    def state_words(self) -> str:
        """The state as people read it: "Đã gộp vào Thôn Đoàn Kết"."""
        if self.state == "merged":
            return sentence("unit.merged_into", {"unit": self.heir})
        return label(f"choice.unit_state.{self.state}")


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """What a completer offers: the id, and the name with its parent so that equal names are told apart."""

    id: str
    label: str


def unit_names(
    reading: Reading, speller: Speller, office: str, on: date | None = None, today: date | None = None
) -> UnitNames:
    """An index over the units (those in being on `on`, if given), seen from `office`. Build once for many names.

    With `today` the name of a former unit stands for what is in being of it then."""
    held = reading.find(UNIT)
    units = [unit for unit in held if on is None or unit.exists_on(on)]
    home = next((unit.name or "" for unit in units if unit.id == office), "")
    if today is None:
        return UnitNames(units, speller, home)
    by_id, steps = {unit.id: unit for unit in held}, reading.find(UNIT_SUCCESSION)
    return UnitNames(units, speller, home, lambda unit: present_heirs(unit, by_id, steps, today))


def find_unit(
    reading: Reading, speller: Speller, office: str, text: str, on: date | None = None, today: date | None = None
) -> Unit:
    """The unit called `text`: id, code, name, short name, old name or alias, without regard to diacritics. With `today`
    the name of a former unit finds what it became. "cơ quan ta" is our own office, whatever others are called.

    UserError "unit.ambiguous" naming the candidates, "unit.unknown" naming the nearest.
    """
    if fold(text) == fold(label("usage.our_office")):
        return reading.get(UNIT, office)
    return only_unit(text, unit_names(reading, speller, office, on, today), reading, office)


def only_unit(text: str, names: UnitNames, reading: Reading, office: str = "") -> Unit:
    """The one unit that `names` finds for `text`; errors of `find_unit`, where a namesake of it that is our `office` is
    told by that."""
    found = names.match(text)
    if len(found) == 1:
        return found[0]
    if not found:
        nearest = [unit.name for unit in names.nearest(text) if unit.name]
        raise UserError("unit.unknown", name=text, text=text, suggestion=nearest, nearest=nearest)
    ours = f" ({label('usage.our_office')})"
    candidates = [
        f"{unit.name}{ours}" if unit.id == office else label_of(unit, reading) for unit in protocol_order(found)[:10]
    ]
    raise UserError("unit.ambiguous", name=text, text=text, count=len(found), candidates=candidates)


def all_units(reading: Reading) -> dict[str, Unit]:
    """Every unit known here, by id."""
    return {unit.id: unit for unit in reading.find(UNIT)}


def label_of(unit: Unit, reading: Reading) -> str:
    """Name with parent: "Thôn 1 (Xã Tân Hà)"."""
    parents = reading.find(UNIT, id=unit.parent) if unit.parent else []
    return f"{unit.name} ({parents[0].name})" if parents else unit.name or ""


def unit_choices(
    source: ListSource[UnitRow],
    speller: Speller,
    text: str,
    limit: int = 20,
    heirs: Callable[[Sequence[str]], Mapping[str, Sequence[Unit]]] | None = None,
) -> list[UnitChoice]:
    """What a completer offers for what was typed so far; names that begin with it first, then those that hold it in one
    piece ("da ban": Thôn Đá Bàn before Ban Dân vận). Abbreviations are spelled out where the letters as typed find
    nothing ("tdp 5").

    `heirs`: ids of former units → what is in being of them. That is offered before the former units themselves."""
    keys = source.keys(ListQuery(text)) or source.keys(ListQuery(speller.key(text)))
    rows = source.rows(list(keys[: limit * 10]))
    typed = " " + fold(text).strip()

    def how_far(name: str) -> int:
        place = (" " + fold(name)).find(typed)
        return 2 if place < 0 else min(place, 1)

    ranked = sorted(rows, key=lambda row: (row.ended, how_far(row.name)))
    closed = [row for row in ranked[:limit] if row.ended]
    found = {row.id: _choice(row.id, row.name, row.parent_name) for row in ranked if not row.ended}
    became = heirs([row.id for row in closed]) if heirs is not None and closed else {}
    for row in closed:
        for heir in became.get(row.id, ()):
            found.setdefault(heir.id, heir_choice(heir.id, heir.name or "", row.name))
    for row in closed:
        label = _choice(row.id, row.name, row.parent_name).label
        found.setdefault(row.id, UnitChoice(row.id, sentence("unit.choice.ended", {"label": label})))
    return list(found.values())[:limit]


def heir_choice(identity: str, name: str, former: str) -> UnitChoice:
    """A unit offered under the name of one that it replaced."""
    return UnitChoice(identity, sentence("place.former", {"label": name, "former": former}))


def _choice(identity: str, name: str, parent: str) -> UnitChoice:
    return UnitChoice(identity, f"{name} ({parent})" if parent else name)


class UnitQueries(Protocol):
    """What pages and commands ask about units. Any reader thread."""

    @property
    def units(self) -> ListSource[UnitRow]:
        """Filters: state ("closed": ended, however; "renamed": had another name), kind, level, block, parent,
        party_parent, front_parent, has_program ("0", "1")."""

    @property
    def groups(self) -> ListSource[GroupLine]:
        """The groups of our own office, with who belongs to them today. No filters."""

    def find(self, text: str, on: date | None = None) -> Unit:
        """The one unit called `text`; errors of `find_unit`."""

    def choices(self, text: str, limit: int = 20) -> list[UnitChoice]:
        """What a completer offers for `text`, see `unit_choices`."""

    def label_of(self, identity: str) -> str:
        """The name of a unit with its parent; "" for an id that is not held."""
