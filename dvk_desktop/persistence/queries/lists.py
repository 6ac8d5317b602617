"""Lists over projected tables: keys once, rows of a page on demand.

A `ListSpec` says, for one list, which SQL expression stands behind each field of its row dataclass, what can be
filtered and sorted, and in which order rows stand by themselves. Expressions may name the parameters in `parameters`
(``:today``), so that the only comparison with today is made here.
"""

from __future__ import annotations

import dataclasses
import json
import sqlite3
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Generic, TypeVar

from sqlalchemy import text

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.search_words import words_of
from dvk_desktop.persistence.failures import as_problem
from dvk_desktop.persistence.projected import PROJECTED
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.units.other_names import OtherNames

RowT = TypeVar("RowT")


@dataclass(frozen=True)
class ListSpec(Generic[RowT]):
    """One list. The main table is aliased `t`; `joins` is SQL behind FROM; `where` restricts every row.

    `columns`: row field → SQL expression (one for every field of `row`, a dataclass). `convert`: row field → function
    from the cell to its Python value. `filters`: filter name → condition using ``:value``. `sorts`: column →
    expression (a column of `columns` that is not named here sorts by its expression). `order`: the list's own order.
    `folded`: the expression that typed text is looked for in. `also`: a condition using ``:word`` under which a word
    that is not there counts as found all the same. `dated`: the expression of the day a row is of, where names of units
    have their time (`other_names` of the list). `words`: what of a typed text is looked for, each in its spellings.
    """

    table: str
    row: Callable[..., RowT]
    columns: Mapping[str, str]
    joins: str = ""
    where: str = "1"
    filters: Mapping[str, str] = field(default_factory=dict)
    sorts: Mapping[str, str] = field(default_factory=dict)
    convert: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)
    order: str = "t.key"
    folded: str = "t.folded"
    also: str = ""
    dated: str = ""
    words: Callable[[str], list[tuple[str, ...]]] = words_of


class SqlList(Generic[RowT]):
    """Implements `ListSource` for a spec. `parameters` is asked at every call (today may have changed overnight).
    `other_names`: what units named in typed text are or were called besides; asked on the thread that reads."""

    def __init__(
        self,
        store: SqlStore,
        spec: ListSpec[RowT],
        parameters: Callable[[], Mapping[str, Any]] | None = None,
        other_names: Callable[[str], OtherNames | None] = lambda text: None,
    ) -> None:
        self._other_names = other_names
        self._store = store
        self._spec = spec
        self._parameters = parameters or dict
        names = [f.name for f in dataclasses.fields(spec.row)]  # type: ignore[arg-type]  # a dataclass, by contract
        self._names = names
        missing = set(names) ^ set(spec.columns)
        assert not missing, f"columns of the list over {spec.table} and its row differ: {sorted(missing)}"
        self._source = f'FROM "{spec.table}" t {spec.joins}'
        table = PROJECTED[spec.table].table if spec.table in PROJECTED else None
        self._indexed = {index.columns.keys()[0] for index in table.indexes} if table is not None else set()

    def keys(self, query: ListQuery) -> Sequence[int]:
        """See `ListSource.keys`. UserError "list.filter" / "list.sort" for a name that the list does not have."""
        where, parameters = self._where(query)
        order = self._order(query)
        if query.text or query.filters:
            order = f"+{order}"  # few rows match: sorting them beats walking an index and looking up every row
        statement = f"SELECT t.key {self._source} WHERE {where} ORDER BY {order}"
        with self._store.read() as reader:
            cursor = reader.connection.connection.cursor()  # 100,000 single numbers: without a Row for each
            try:
                cursor.execute(statement, parameters)
                return array("q", chain.from_iterable(cursor.fetchall()))
            except sqlite3.Error as error:
                raise as_problem(error, self._store.path) from error
            finally:
                cursor.close()

    def tally(self, query: ListQuery, by: Sequence[str]) -> Mapping[tuple[Any, ...], int]:
        """How many rows the list shows for each combination of the columns `by` (as SQL gives them, not converted)."""
        where, parameters = self._where(query)
        columns = ", ".join(self._spec.columns[name] for name in by)
        places = ", ".join(str(place) for place in range(2, len(by) + 2))
        statement = f"SELECT count(*), {columns} {self._source} WHERE {where} GROUP BY {places}"
        with self._store.read() as reader:
            return {tuple(row[1:]): row[0] for row in reader.connection.execute(text(statement), parameters)}

    def _where(self, query: ListQuery) -> tuple[str, dict[str, Any]]:
        conditions, parameters = [self._spec.where], dict(self._parameters())
        for number, (name, value) in enumerate(query.filters.items()):
            if name not in self._spec.filters:
                raise UserError("list.filter", name=name, known=", ".join(self._spec.filters))
            conditions.append("(" + self._spec.filters[name].replace(":value", f":filter_{number}") + ")")
            parameters[f"filter_{number}"] = value
        if query.text.strip():
            typed, words = self._holds(query.text, "word")
            parameters |= words
            others = self._other_names(query.text)
            if others is not None:
                rest, words = self._holds(others.rest, "rest")
                called, names = self._called(others)
                typed = f"({typed}) OR ({rest} AND ({called}))"
                parameters |= words | names
            conditions.append(f"({typed})")
        return " AND ".join(conditions), parameters

    def _holds(self, typed: str, key: str) -> tuple[str, dict[str, str]]:
        """The condition that every word of a text is found in one of its spellings, and its parameters."""
        conditions, parameters = ["1"], dict[str, str]()
        for number, spelled in enumerate(self._spec.words(typed)):
            named = {f"{key}_{number}_{way}": word for way, word in enumerate(spelled)}
            conditions.append("(" + " OR ".join(map(self._found, named)) + ")")
            parameters |= named
        return " AND ".join(conditions), parameters

    def _found(self, name: str) -> str:
        here = f"instr({self._spec.folded}, :{name})"
        return f"({here} OR {self._spec.also.replace(':word', f':{name}')})" if self._spec.also else here

    def _called(self, others: OtherNames) -> tuple[str, dict[str, str]]:
        """The condition that one of the other names is found, where it has a day only in rows of that day or later."""
        conditions, parameters = list[str](), dict[str, str]()
        for number, name in enumerate(others.names):
            parameters[f"name_{number}"] = name
            found = self._found(f"name_{number}")
            if self._spec.dated and name in others.since:
                parameters[f"since_{number}"] = others.since[name]
                found += f" AND coalesce({self._spec.dated}, '9999') >= :since_{number}"
            conditions.append(f"({found})")
        return " OR ".join(conditions), parameters

    def _order(self, query: ListQuery) -> str:
        if not query.sort:
            return self._spec.order
        expression = self._spec.sorts.get(query.sort) or self._spec.columns.get(query.sort)
        if expression is None:
            raise UserError("list.sort", name=query.sort)
        # By an index rows come in the order of their key; without one the planner must not look for the key's sake.
        key = "t.key" if expression.removeprefix("t.") in self._indexed else "+t.key"
        return f"{expression} {'DESC' if query.descending else 'ASC'}, {key}"

    def rows(self, keys: Sequence[int]) -> Sequence[RowT]:
        """See `ListSource.rows`."""
        columns = ", ".join(self._spec.columns[name] for name in self._names)
        statement = f"SELECT t.key, {columns} {self._source} WHERE t.key IN (SELECT value FROM json_each(:keys))"
        parameters = {**self._parameters(), "keys": json.dumps(list(keys))}
        with self._store.read() as reader:
            found = {row[0]: self._made(row[1:]) for row in reader.connection.execute(text(statement), parameters)}
        return [found[key] for key in keys if key in found]

    def _made(self, cells: Sequence[Any]) -> RowT:
        convert = self._spec.convert
        return self._spec.row(
            **{
                name: convert[name](cell) if name in convert else cell
                for name, cell in zip(self._names, cells, strict=True)
            }
        )

    def all(self, query: ListQuery | None = None) -> Sequence[RowT]:
        """Every row at once, for reports, exports and the command line."""
        return self.rows(self.keys(query or ListQuery()))

    def key_of(self, record: str, query: ListQuery | None = None) -> int | None:
        """See `ListSource.key_of`."""
        statement = f'SELECT key FROM "{self._spec.table}" WHERE id = :record'
        with self._store.read() as reader:
            key = reader.connection.execute(text(statement), {"record": record}).scalar_one_or_none()
        return None if key is None else int(key)
