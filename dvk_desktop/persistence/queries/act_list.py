"""The change log as a list that is as long as the ledger."""

from __future__ import annotations

import json
from collections.abc import Sequence

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.search_words import words_of
from dvk_desktop.domain.text import fold
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.history.queries import ActRow
from dvk_desktop.usecases.listing import ListQuery

_FILTERS = {
    "year": "substr(act.at, 1, 4) = ?",
    "office": "act.office = ?",
    "withdrawn": "EXISTS (SELECT 1 FROM withdrawn WHERE withdrawn.act = act.id) = (? = 'true')",
}
ROW = """
    SELECT act.id, act.kind, act.title, act.at, coalesce(unit.name, act.office), act.person, act.source,
           (SELECT count(*) FROM change WHERE change.act = act.id),
           EXISTS (SELECT 1 FROM withdrawn WHERE withdrawn.act = act.id)
      FROM act LEFT JOIN unit ON unit.id = act.office
"""
"""The columns of an `ActRow`."""


class ActList:
    """Implements `ListSource` over all acts, by the time they were made, newest first: what another office did last
    week stands at last week, though it came today. Filters: year, office (id), withdrawn ("true", "false")."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    def keys(self, query: ListQuery) -> Sequence[int]:
        """See `ListSource.keys`. Typed words are looked for in what was done, by whom and from which file."""
        for name in query.filters:
            if name not in _FILTERS:
                raise UserError("list.filter", name=name, known=", ".join(_FILTERS))
        where = " AND ".join(_FILTERS[name] for name in query.filters) or "1"
        words = words_of(query.text)
        texts = (
            "act.title || ' ' || coalesce(unit.name, '') || ' ' || act.person || ' ' || act.source" if words else "''"
        )
        with self._store.read() as reader:
            found = reader.connection.exec_driver_sql(
                f"""
                SELECT act.rowid, {texts} FROM act LEFT JOIN unit ON unit.id = act.office
                 WHERE {where} ORDER BY act.at DESC, act.rowid DESC
                """,
                tuple(query.filters.values()),
            ).all()
        if not words:
            return [key for key, _ in found]
        folded = ((key, fold(text)) for key, text in found)
        return [key for key, text in folded if all(any(word in text for word in spelled) for spelled in words)]

    def rows(self, keys: Sequence[int]) -> Sequence[ActRow]:
        """See `ListSource.rows`."""
        with self._store.read() as reader:
            found = reader.connection.exec_driver_sql(
                f"{ROW} JOIN json_each(?) AS wanted ON wanted.value = act.rowid ORDER BY wanted.key",
                (json.dumps(list(keys)),),
            )
            return [ActRow(*row) for row in found]

    def all(self, query: ListQuery | None = None) -> Sequence[ActRow]:
        """See `ListSource.all`."""
        return self.rows(self.keys(query or ListQuery()))

    def key_of(self, record: str, query: ListQuery | None = None) -> int | None:
        """The key of the act with this id."""
        with self._store.read() as reader:
            row = reader.connection.exec_driver_sql("SELECT rowid FROM act WHERE id = ?", (record,)).first()
        return row[0] if row else None

    def offices(self) -> list[tuple[str, str]]:
        """Id and name of every office that did something."""
        with self._store.read() as reader:
            rows = reader.connection.exec_driver_sql(
                """
                SELECT office, coalesce(name, office) FROM (SELECT DISTINCT office FROM act) AS known
                  LEFT JOIN unit ON unit.id = office ORDER BY 2
                """
            )
            return [(row[0], row[1]) for row in rows if row[0]]

    def years(self) -> list[str]:
        """The years in which something was done, the latest first."""
        with self._store.read() as reader:
            rows = reader.connection.exec_driver_sql("SELECT DISTINCT substr(at, 1, 4) FROM act ORDER BY 1 DESC")
            return [row[0] for row in rows if row[0]]
