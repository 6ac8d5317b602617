"""How a list is asked for: a snapshot of keys once, then rows of a page on demand (true scroll bar, kept selection)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

RowT_co = TypeVar("RowT_co", covariant=True)


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What to show: `text` is typed by the user (found without diacritics), `filters` are exact (field → code or id),
    `sort` is a column's name ("" is the list's own order)."""

    text: str = ""
    filters: Mapping[str, str] = field(default_factory=dict)
    sort: str = ""
    descending: bool = False


class ListSource(Protocol[RowT_co]):
    """A list that can be looked through. Each call is its own read transaction, on a reader thread; `rows` of a page
    (64) also on the GUI thread, while a list is scrolled, so it must answer within a few milliseconds."""

    def keys(self, query: ListQuery) -> Sequence[int]:
        """Keys of all rows, in order. A key holds as long as the projection is not rebuilt."""

    def rows(self, keys: Sequence[int]) -> Sequence[RowT_co]:
        """The rows with these keys, in the order of `keys`; a key whose row is gone is left out."""

    def all(self, query: ListQuery | None = None) -> Sequence[RowT_co]:
        """Every row at once, for reports, exports and the command line."""

    def key_of(self, record: str, query: ListQuery | None = None) -> int | None:
        """The key of the row that stands for `record` (its id), None if there is none or several rows stand for one.
        `query`: the list in which it is looked for, where a row has other keys under other filters."""
