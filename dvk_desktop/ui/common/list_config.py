"""What a feature says of one list; `list_page.ListPage` shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Generic, TypeVar

from dvk_desktop.ui.common.columns import ListColumn
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.inspector import Inspection
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.usecases.listing import ListSource

RowT = TypeVar("RowT")
_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ListConfig(Generic[RowT]):
    """What one list shows.

    `key`: names the list for what is remembered of it. `row_id`: id of the record a row stands for. `record_types`: the
    list reloads when these change. `base_filters`: what makes this list (its tab); not shown as chips. `year_filter`:
    name of the filter that takes the working year, "" if the list is of no year. `inspect`: the record beside the list,
    called on a reader thread. `open`: Enter or double click. `as_line`: a row as one line
    of text, to paste into a message.
    """

    key: str
    columns: tuple[ListColumn[RowT], ...]
    source: ListSource[RowT]
    row_id: Callable[[RowT], str]
    empty: EmptyState
    record_types: frozenset[str] = frozenset()
    base_filters: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    year_filter: str = ""
    filters: tuple[ListFilter, ...] = ()
    two_lines: bool = True
    inspect: Callable[[RowT], Inspection] | None = None
    open: Callable[[RowT], None] | None = None
    as_line: Callable[[RowT], str] | None = None
