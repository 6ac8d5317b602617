"""A list whose rows a use case computes as a whole (results of an evaluation, progress of rounds): small by nature."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from threading import Lock
from typing import Any, Generic, TypeVar

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.search_words import words_of
from dvk_desktop.domain.text import fold, sort_key
from dvk_desktop.usecases.listing import ListQuery

RowT = TypeVar("RowT")
Keep = Callable[[RowT, str], bool]


class ComputedList(Generic[RowT]):
    """Implements `ListSource` over rows that `compute` returns for the filters in `given` (name → value, "" if absent).

    `keep`: other filters, as a test of row and value. `searched`: row fields that typed text is looked for in. Rows
    stand as computed unless a sort is asked for: any field of the row, texts in Vietnamese order, None first. `rows`
    answers from what the latest calls of `keys` computed. `identity`: what a row stands for, its `id` if left out; a
    row keeps its key as long as it stands for the same under the same `given`: two pages that ask for different years
    never show each other's numbers.
    """

    def __init__(
        self,
        compute: Callable[[Mapping[str, str]], Iterable[RowT]],
        given: Sequence[str] = (),
        keep: Mapping[str, Keep[RowT]] | None = None,
        searched: Sequence[str] = ("name",),
        identity: Callable[[RowT], str] | None = None,
    ) -> None:
        self._compute = compute
        self._given = tuple(given)
        self._keep = dict(keep or {})
        self._searched = tuple(searched)
        self._identity = identity or (lambda row: str(getattr(row, "id", "")))
        self._lock = Lock()
        self._numbers: dict[tuple[str, ...], int] = {}
        self._latest: dict[str, int] = {}
        self._held: dict[int, RowT] = {}
        self._next = 1

    def keys(self, query: ListQuery) -> Sequence[int]:
        """See `ListSource.keys`; UserError "list.filter" / "list.sort" for a name that the list does not have."""
        for name in query.filters:
            if name not in self._given and name not in self._keep:
                raise UserError("list.filter", name=name, known=", ".join((*self._given, *self._keep)))
        words = words_of(query.text)
        given = {name: query.filters.get(name, "") for name in self._given}
        found = [
            row
            for row in self._compute(given)
            if all(self._keep[name](row, value) for name, value in query.filters.items() if name in self._keep)
            and self._matches(row, words)
        ]
        if query.sort:
            found.sort(key=lambda row: _order(row, query.sort), reverse=query.descending)
        with self._lock:
            if len(self._held) > 50_000:
                self._held.clear()
                self._numbers.clear()
                self._latest.clear()
            keys = [self._key(row, tuple(given.values())) for row in found]
            self._held.update(zip(keys, found, strict=True))
        return keys

    def _key(self, row: RowT, given: tuple[str, ...]) -> int:
        """The key of a row; called under the lock."""
        self._next += 1
        identity = self._identity(row)
        if not identity:
            return self._next
        self._latest[identity] = self._numbers.setdefault((identity, *given), self._next)
        return self._latest[identity]

    def _matches(self, row: RowT, words: Sequence[Sequence[str]]) -> bool:
        text = fold(" ".join(str(getattr(row, name) or "") for name in self._searched)) if words else ""
        return all(any(word in text for word in spelled) for spelled in words)

    def rows(self, keys: Sequence[int]) -> Sequence[RowT]:
        """See `ListSource.rows`."""
        with self._lock:
            return [self._held[key] for key in keys if key in self._held]

    def all(self, query: ListQuery | None = None) -> Sequence[RowT]:
        """See `ListSource.all`."""
        return self.rows(self.keys(query or ListQuery()))

    def key_of(self, record: str, query: ListQuery | None = None) -> int | None:
        """See `ListSource.key_of`; without a query the row as it was computed last."""
        with self._lock:
            if query is None:
                return self._latest.get(record)
            return self._numbers.get((record, *(query.filters.get(name, "") for name in self._given)))


def _order(row: object, name: str) -> tuple[int, Any]:
    if not hasattr(row, name):
        raise UserError("list.sort", name=name)
    value = getattr(row, name)
    if value is None:
        return 0, 0
    if isinstance(value, DateSpec):  # as in the stored lists: by the last day that may be meant
        return (1, (value.last, value.first or value.last)) if value.last else (0, 0)
    return 1, sort_key(value) if isinstance(value, str) else value
