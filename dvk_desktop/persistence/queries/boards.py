"""The boards: lines of obligations summed up by unit, letter, block, level, theme or due day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import text

from dvk_desktop.domain.errors import UserError
from dvk_desktop.persistence.queries.ours import of_others
from dvk_desktop.persistence.queries.timeliness import obliged_sql, totals_sql
from dvk_desktop.persistence.queries.units import date_of, places_of
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.obligations.board_rows import SUMS_BY, WITHOUT, BoardRow, SumRow
from dvk_desktop.usecases.units.stories import carried_on

IN_YEAR = (
    "CASE WHEN t.of_period IS NOT NULL AND t.every IS NULL THEN substr(t.of_period, 1, 4) = :value ELSE "
    "(CAST(d.date_year AS TEXT) = :value OR substr(d.received_on_last, 1, 4) = :value"
    " OR substr(t.due_day, 1, 4) = :value) END"
)
"""A line belongs to the years of its letter, of the letter's receipt and of its own deadline; one opened for a later
period of a recurring duty to the year of that period alone."""

_SAME_LENGTH = 15  # days by which a month, quarter or half may differ from another
_DAYS = "julianday({last}) - julianday({first})"
IN_PERIOD = (
    "(t.period_first >= substr(:value, 1, 10) AND t.period_day <= substr(:value, 13) OR "
    "t.due_day BETWEEN substr(:value, 1, 10) AND substr(:value, 13) AND "
    f"{_DAYS.format(first='t.period_first', last='t.period_day')} > {_SAME_LENGTH} + "
    f"{_DAYS.format(first='substr(:value, 1, 10)', last='substr(:value, 13)')})"
)
"""A line for a period belongs to that period and to every longer one around it, whenever it is due: the report on June
that is due on 5 July is one of the second quarter. Within its own period it belongs to the day it is due, and so does
a line that is for no period. So each line counts once among the months, the quarters, the halves, the years.
`:value`: two ISO days with ".." between them."""

_HAS_THEME = (
    "EXISTS (SELECT 1 FROM task h, json_each(h.themes) e WHERE h.directive = t.directive AND {value} "
    "AND (t.task IS NULL OR h.id = t.task))"
)
_OF_THEME = (
    f"CASE :value WHEN '{WITHOUT}' THEN NOT {_HAS_THEME.format(value='1')} "
    f"ELSE {_HAS_THEME.format(value='e.value = :value')} END"
)

WITH_FORMER = (
    "IN (WITH RECURSIVE held(id) AS (SELECT :value UNION SELECT s.former FROM held "
    "JOIN unit_succession s ON s.unit = held.id AND coalesce(s.share, 'whole') <> 'part' "
    "JOIN unit e ON e.id = s.former AND e.valid_to_last < :today) SELECT id FROM held)"
)
"""The unit `:value` and those that have ended and that it stands for (`domain.unit_events.stands_for`)."""


def of_code(column: str) -> str:
    """The condition that a line has the code `:value` there, or none where that says `WITHOUT`."""
    return f"coalesce({column}, '') = iif(:value = '{WITHOUT}', '', :value)"


NARROWED = {
    "directive": of_code("t.directive"),
    "year": IN_YEAR,
    "in_period": IN_PERIOD,
    "level": of_code("u.level"),
    "block": of_code("u.block"),
    "theme": _OF_THEME,
}
"""The filters that narrow a board, and so the lines behind it."""

_FROM = "FROM obligation t LEFT JOIN directive d ON d.id = t.directive LEFT JOIN unit u ON u.id = t.unit"
_THEMES = (
    " LEFT JOIN (SELECT DISTINCT o.key AS line, e.value AS theme FROM obligation o JOIN task h "
    "ON h.directive = o.directive AND (o.task IS NULL OR h.id = o.task), json_each(h.themes) e) x ON x.line = t.key"
)
_CODES = {
    "letter": "coalesce(t.directive, '')",
    "block": "coalesce(u.block, '')",
    "level": "coalesce(u.level, '')",
    "theme": "coalesce(x.theme, '')",
    "day": "coalesce(t.due_day, '')",
}
_ONE_THEME = f" AND coalesce(x.theme, '{WITHOUT}') = :theme"
"""Sums by theme that are narrowed to one: a line of several would lead to lines of the others."""
_LETTER = "coalesce(nullif(d.number_full, '') || ' · ', '') || coalesce(d.subject, '')"


def _where(given: Mapping[str, str]) -> str:
    conditions = [obliged_sql(), of_others("t")]
    conditions += [sql.replace(":value", f":{name}") for name, sql in NARROWED.items() if given.get(name)]
    return " AND ".join(conditions)


def board_rows(store: SqlStore, parameters: Mapping[str, Any], given: Mapping[str, str]) -> list[BoardRow]:
    """See `ObligationQueries.board`; `given` holds the filters `NARROWED`, "" for none. `parameters`: office, today."""
    statement = (
        "SELECT t.unit AS unit, coalesce(u.name, '') AS unit_name, coalesce(u.level, '') AS level, "
        "coalesce(u.block, '') AS block, coalesce(u.contact, '') AS contact, coalesce(u.phone, '') AS phone, "
        f"{totals_sql()}, max(t.reminded_on) AS last_reminded {_FROM} WHERE {_where(given)} GROUP BY t.unit"
    )
    with store.read() as reader:
        found = reader.connection.execute(text(statement), {**parameters, **given}).all()
        carried = _carried(reader, parameters["today"])
        rows = [BoardRow(**{**row._mapping, "last_reminded": date_of(row.last_reminded)}) for row in found]
        return _placed(_rolled(rows, carried, reader), reader, parameters["office"])


def _carried(reader: Reader, today: str) -> Mapping[str, str]:
    """Unit → what stands for it today; nothing is read where no unit has become another."""
    if not reader.connection.execute(text("SELECT 1 FROM unit_succession LIMIT 1")).first():
        return {}
    return carried_on(reader, date.fromisoformat(today))


def _rolled(rows: list[BoardRow], carried: Mapping[str, str], reader: Reader) -> list[BoardRow]:
    """Rows of units that have ended, added to those of what stands for them."""
    kept: dict[str, BoardRow] = {}
    for row in rows:
        unit = carried.get(row.unit, row.unit)
        held = kept.get(unit)
        if held is None:
            kept[unit] = row if unit == row.unit else _under(row, unit, reader)
            continue
        days = [day for day in (held.last_reminded, row.last_reminded) if day is not None]
        kept[unit] = replace(
            held,
            expected=held.expected + row.expected,
            done=held.done + row.done,
            late=held.late + row.late,
            overdue=held.overdue + row.overdue,
            last_reminded=max(days, key=lambda day: day.order_key, default=None),
        )
    return list(kept.values())


def _placed(rows: list[BoardRow], reader: Reader, office: str) -> list[BoardRow]:
    """The rows in the order of the tree of units, each with what is above its unit."""
    places = places_of(reader, (row.unit for row in rows), office)
    nowhere = ("~", "")
    rows = [replace(row, above=places.get(row.unit, nowhere)[1]) for row in rows]
    return sorted(rows, key=lambda row: (places.get(row.unit, nowhere)[0], row.unit))


def _under(row: BoardRow, unit: str, reader: Reader) -> BoardRow:
    """The numbers of `row` in the name of `unit`."""
    statement = (
        "SELECT coalesce(name, '') AS unit_name, coalesce(level, '') AS level, coalesce(block, '') AS block, "
        "coalesce(contact, '') AS contact, coalesce(phone, '') AS phone FROM unit WHERE id = :unit"
    )
    found = reader.connection.execute(text(statement), {"unit": unit}).one()
    return replace(row, unit=unit, **dict(found._mapping))


def sum_rows(store: SqlStore, parameters: Mapping[str, Any], given: Mapping[str, str]) -> list[SumRow]:
    """See `ObligationQueries.sums`; `given` holds "by" and the filters `NARROWED`, "" for none."""
    by = given.get("by") or SUMS_BY[0]
    if by not in _CODES:
        raise UserError("list.filter", name=f"by={by}", known=", ".join(SUMS_BY))
    code = _CODES[by]
    name = f"max({_LETTER})" if by == "letter" else "''"
    order = "max(coalesce(d.date_last, '9999')) DESC, code" if by == "letter" else "code = '', code"
    statement = (
        f"SELECT :by AS by, {code} AS code, {name} AS name, {totals_sql()} {_FROM}{_THEMES if by == 'theme' else ''} "
        f"WHERE {_where(given)}{_ONE_THEME if by == 'theme' and given.get('theme') else ''} GROUP BY 2 ORDER BY {order}"
    )
    with store.read() as reader:
        rows = reader.connection.execute(text(statement), {**parameters, **given, "by": by}).all()
    return [SumRow(**row._mapping) for row in rows]
