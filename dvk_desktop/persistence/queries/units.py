"""The list of units."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import text

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.national_units import NationalUnits
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.unit_events import present_heirs
from dvk_desktop.domain.unit_names import Speller
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.queries.lists import ListSpec, SqlList
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.ports import Clock
from dvk_desktop.usecases.units.fields import UNIT, UNIT_SUCCESSION
from dvk_desktop.usecases.units.groups import GroupLine, group_lines, own_groups
from dvk_desktop.usecases.units.queries import UnitChoice, UnitRow, find_unit, heir_choice, label_of, unit_choices
from dvk_desktop.usecases.units.stories import units_on


def date_of(cell: Any) -> DateSpec | None:
    """A canonical date from its column; None for none."""
    return DateSpec.from_canonical(cell) if cell else None


def texts_of(cell: Any) -> tuple[str, ...]:
    """A list from its column (JSON)."""
    return tuple(str(item) for item in json.loads(cell)) if cell else ()


_LEAST = 3
"""Letters from which on the country's units are looked through."""
_WENT_INTO = (
    "FROM unit_succession s JOIN unit_event e ON e.id = s.event JOIN unit u ON u.id = s.unit "
    "WHERE s.former = t.id AND coalesce(s.share, 'whole') <> 'part' "
)
"""SQL: what a unit went into, with the event; without the parts that were taken out of it while it went on."""
_ENDED = (
    f"coalesce((SELECT e.kind {_WENT_INTO} LIMIT 1), "
    "(SELECT e.kind FROM unit_event e WHERE e.unit = t.id AND e.kind = 'dissolved' LIMIT 1), 'closed')"
)
_STATE = (
    f"CASE WHEN t.valid_to_last < :today THEN {_ENDED} "
    "WHEN t.valid_from IS NOT NULL AND substr(t.valid_from, 1, 10) > :today THEN 'planned' ELSE 'active' END"
)
_OTHER_STATES = (
    "WHEN 'closed' THEN t.valid_to_last < :today "
    "WHEN 'renamed' THEN EXISTS (SELECT 1 FROM former_name n WHERE n.unit = t.id AND n.valid_to_last < :today)"
)
"""SQL: what the filter `state` means besides the states: closed, all that ended; renamed, once named otherwise."""

_MOST_LEVELS = 12
"""Of units above each other; lines that lead back to their beginning end there."""


def _above(unit: str) -> str:
    """SQL: the unit above a unit in the tree, which is the first of its lines that it has."""
    return f"coalesce({unit}.parent, {unit}.party_parent, {unit}.front_parent)"


def _place(unit: str) -> str:
    """SQL: where a unit stands among those beside it, of which none can be the beginning of another."""
    return f"""printf('%05d%s%s%d', coalesce({unit}."order", 10000), {unit}.name_sort, char(2), {unit}.key)"""


_TREE = f"""
    WITH RECURSIVE up(above, path, depth) AS (
        SELECT {_above("t")}, {_place("t")}, 0
         UNION ALL
        SELECT {_above("a")}, {_place("a")} || char(1) || path, depth + 1
          FROM up JOIN unit a ON a.id = above WHERE depth < {_MOST_LEVELS}
    )
"""
"""The units above `t`, the highest last, with the way from each down to `t`."""

UNITS: ListSpec[UnitRow] = ListSpec(
    table="unit",
    row=UnitRow,
    columns={
        **{name: f"coalesce(t.{name}, '')" for name in ("name", "short_name", "kind", "level", "block", "code")},
        **{name: f"coalesce(t.{name}, '')" for name in ("parent", "contact", "phone")},
        "id": "t.id",
        "parent_name": "coalesce(p.name, '')",
        "party_parent_name": "coalesce(pp.name, '')",
        "front_parent_name": "coalesce(fp.name, '')",
        "aliases": "t.aliases",
        "order": 't."order"',
        "depth": f"({_TREE} SELECT max(depth) FROM up)",
        "has_program": "coalesce(t.has_program, 0)",
        "valid_from": "t.valid_from",
        "valid_to": "t.valid_to",
        "state": _STATE,
        "heir": f"coalesce((SELECT u.name {_WENT_INTO} LIMIT 1), '')",
        "conflicts": "t.conflicts",
    },
    joins=(
        "LEFT JOIN unit p ON p.id = t.parent LEFT JOIN unit pp ON pp.id = t.party_parent "
        "LEFT JOIN unit fp ON fp.id = t.front_parent"
    ),
    filters={
        "state": f"CASE :value {_OTHER_STATES} ELSE {_STATE} = :value END",
        **{name: f"t.{name} = :value" for name in ("kind", "level", "block", "parent", "party_parent", "front_parent")},
        "has_program": "coalesce(t.has_program, 0) = CAST(:value AS INTEGER)",
    },
    sorts={"name": "t.name_sort", "parent_name": "p.name_sort"},
    convert={"aliases": texts_of, "has_program": bool, "valid_from": date_of, "valid_to": date_of},
    order=f"({_TREE} SELECT path FROM up ORDER BY depth DESC LIMIT 1)",
)


def place_of(unit: str) -> str:
    """SQL: what the unit with this id sorts by in the order of the tree."""
    return f"(SELECT ({_TREE} SELECT path FROM up ORDER BY depth DESC LIMIT 1) FROM unit t WHERE t.id = {unit})"


def places_of(reader: Reader, units: Iterable[str], office: str) -> dict[str, tuple[str, str]]:
    """Unit → what it sorts by in the order of the tree, and the name of the unit above it, "" for those right below
    `office`."""
    statement = f"""SELECT t.id, ({_TREE} SELECT path FROM up ORDER BY depth DESC LIMIT 1), coalesce(p.name, '')
        FROM unit t LEFT JOIN unit p ON p.id = {_above("t")} AND p.id <> :office
        AND :office NOT IN (coalesce(t.parent, ''), coalesce(t.party_parent, ''), coalesce(t.front_parent, ''))
        WHERE t.id IN (SELECT value FROM json_each(:units))"""
    given = {"units": json.dumps(list(units)), "office": office}
    return {row[0]: (row[1], row[2]) for row in reader.connection.execute(text(statement), given)}


def unit_list(store: SqlStore, clock: Clock) -> SqlList[UnitRow]:
    """Units with the names of their parents; `clock` says which of them exist today."""
    return SqlList(store, UNITS, lambda: {"today": clock().date().isoformat()})


class SqlUnits:
    """Implements `UnitQueries`."""

    def __init__(
        self,
        store: SqlStore,
        clock: Clock,
        speller: Speller,
        country: Callable[[], NationalUnits] = lambda: NationalUnits((), ()),
    ) -> None:
        """`country`: the units of the country, asked only when a name finds none of ours."""
        self._country = country
        self._store = store
        self._clock = clock
        self._speller = speller
        self.units = unit_list(store, clock)
        self.groups: ComputedList[GroupLine] = ComputedList(self._groups)

    def _groups(self, _: Mapping[str, str]) -> list[GroupLine]:
        office, today = self._store.office.unit, self._clock().date()
        with self._store.read() as reader:
            return group_lines(own_groups(reader, office), units_on(reader, today), office, today)

    def find(self, text: str, on: date | None = None) -> Unit:
        """See `UnitQueries.find`."""
        with self._store.read() as reader:
            today = self._clock().date() if on is None else None
            try:
                return find_unit(reader, self._speller, self._store.office.unit, text, on, today)
            except UserError as error:
                former = self._by_former_name(text, exactly=True) if error.code == "unit.unknown" and on is None else []
                if len(former) != 1:
                    raise
                return reader.get(UNIT, former[0].id)

    def choices(self, text: str, limit: int = 20) -> list[UnitChoice]:
        """See `UnitQueries.choices`."""
        found = unit_choices(self.units, self._speller, text, limit, self._heirs)
        return found or self._by_former_name(text, limit)

    def _by_former_name(self, text: str, limit: int = 20, *, exactly: bool = False) -> list[UnitChoice]:
        """Our units whose place had this name before a reform of the country's units."""
        if len(text) < _LEAST:
            return []
        former: dict[str, UnitChoice] = {}
        for heir in self._country().present(text, limit=limit):
            if heir.former is None or (exactly and fold(text) not in (fold(heir.former.name), heir.former.bare_name)):
                continue
            for row in self.units.rows(list(self.units.keys(ListQuery(heir.unit.code))[:limit])):
                began = row.valid_from.first if row.valid_from else None
                if row.code == heir.unit.code and began in (None, heir.unit.first_day):  # codes were given again
                    former.setdefault(row.id, heir_choice(row.id, row.name, heir.former.name))
        return list(former.values())[:limit]

    def _heirs(self, units: Sequence[str]) -> dict[str, list[Unit]]:
        with self._store.read() as reader:
            by_id, steps = {unit.id: unit for unit in reader.find(UNIT)}, reader.find(UNIT_SUCCESSION)
        today = self._clock().date()
        return {each: present_heirs(by_id[each], by_id, steps, today) for each in units if each in by_id}

    def label_of(self, identity: str) -> str:
        """See `UnitQueries.label_of`."""
        with self._store.read() as reader:
            found = reader.find(UNIT, id=identity)
            return label_of(found[0], reader) if found else ""
