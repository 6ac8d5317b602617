"""A table of any length: a snapshot of keys read off the GUI thread, rows of a page when they come into sight.

The rows around the current place arrive together with the keys. Rows scrolled to are read when they are painted: a page
is `PAGE` rows by key, a few milliseconds, and the bar never jumps.
"""

from __future__ import annotations

import dataclasses
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from dvk_desktop.ui.common.columns import Align, ListColumn
from dvk_desktop.ui.jobs.runner import JobRunner
from dvk_desktop.usecases.listing import ListQuery, ListSource
from dvk_desktop.usecases.progress import Progress

RowT = TypeVar("RowT")
Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
PAGE = 64
PAGES_KEPT = 32

STATUS_ROLE = Qt.ItemDataRole.UserRole + 1
SECOND_ROLE = Qt.ItemDataRole.UserRole + 2
ROW_ROLE = Qt.ItemDataRole.UserRole + 3

_ALIGNMENT = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter,
}


@dataclass(frozen=True, slots=True)
class _Snapshot(Generic[RowT]):
    """What one reading brought: keys, their places, the page in sight, how many rows there are in all."""

    query: ListQuery
    keys: Sequence[int]
    places: Mapping[int, int]
    page: int
    rows: list[RowT | None]
    total: int


class PagedTableModel(QAbstractTableModel, Generic[RowT]):
    """The rows of a `ListSource` under `ListColumn`s.

    `reload()` reads anew; `reloaded` comes when the new rows stand. `failed(Exception)`: reading went wrong.
    `key` names the list among all lists, so that only its newest answer counts. `asked`: what the rows that stand
    were asked for with, the list's own filters among it.
    """

    reloaded = Signal()
    failed = Signal(object)

    def __init__(
        self,
        key: str,
        columns: Sequence[ListColumn[RowT]],
        source: ListSource[RowT],
        jobs: JobRunner,
        base_filters: Callable[[], Mapping[str, str]] = dict,
        parent: QObject | None = None,
    ) -> None:
        """`base_filters`: filters that belong to the list itself and do not count as hiding rows (its tab)."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self.query = self.asked = ListQuery()
        self.total = 0
        self.is_loaded = False
        self._key = key
        self._source = source
        self._jobs = jobs
        self._base_filters = base_filters
        self._keys: Sequence[int] = ()
        self._places: Mapping[int, int] = {}
        self._pages: OrderedDict[int, list[RowT | None]] = OrderedDict()
        self._sight = 0

    # -- asking ----------------------------------------------------------------------------------------------------

    def set_query(self, query: ListQuery) -> None:
        """Show what `query` asks for."""
        self.query = query
        self.reload()

    def reload(self) -> None:
        """Read keys and the rows in sight on a reader thread; the old rows stay until the new ones are there."""
        base = dict(self._base_filters())
        query = dataclasses.replace(self.query, filters={**base, **self.query.filters})
        source, sight = self._source, self._sight

        def read(progress: Progress) -> _Snapshot[RowT]:
            keys = source.keys(query)
            progress.step(1, 3)
            narrowed = bool(query.text) or dict(query.filters) != base
            total = len(source.keys(ListQuery(filters=base))) if narrowed else len(keys)
            progress.step(2, 3)
            page = min(sight, max(0, len(keys) - 1)) // PAGE
            rows = _rows_of(source, keys[page * PAGE : (page + 1) * PAGE])
            places = {key: place for place, key in enumerate(keys)}
            return _Snapshot(query, keys, places, page, rows, total)

        self._jobs.run_latest(f"list:{self._key}", read, on_done=self._take, on_error=self.failed.emit, owner=self)

    def _take(self, snapshot: _Snapshot[RowT]) -> None:
        self.beginResetModel()
        self._keys, self._places, self.total = snapshot.keys, snapshot.places, snapshot.total
        self.asked = snapshot.query
        self._pages.clear()
        self._pages[snapshot.page] = snapshot.rows
        self.is_loaded = True
        self.endResetModel()
        self.reloaded.emit()

    @property
    def in_own_order(self) -> bool:
        """Whether the whole list stands as it does by itself, neither narrowed nor sorted."""
        return not self.asked.sort and len(self._keys) == self.total

    # -- rows ------------------------------------------------------------------------------------------------------

    def row_at(self, place: int) -> RowT | None:
        """The row at `place`, read now if need be; None if it is gone since the snapshot or cannot be read."""
        if not 0 <= place < len(self._keys):
            return None
        number, offset = divmod(place, PAGE)
        page = self._pages.get(number)
        if page is None:
            try:
                page = _rows_of(self._source, self._keys[number * PAGE : (number + 1) * PAGE])
            except Exception as error:  # painting must go on; whoever shows the list says what happened
                page = [None] * min(PAGE, len(self._keys) - number * PAGE)
                self.failed.emit(error)
            self._pages[number] = page
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        self._sight = place
        return page[offset] if offset < len(page) else None

    def key_at(self, place: int) -> int:
        """The key of the row at `place`."""
        return self._keys[place]

    def place_of(self, key: int) -> int | None:
        """Where the row with `key` stands, or None."""
        return self._places.get(key)

    def rows_at(self, places: Iterable[int]) -> list[RowT]:
        """The rows at these places that are still there."""
        return [row for place in places if (row := self.row_at(place)) is not None]

    # -- what Qt asks ----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            mark = ""
            if self.query.sort == column.name:
                mark = " ↓" if self.query.descending else " ↑"
            return column.title + mark
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENT[column.align].value | Qt.TextFlag.TextWordWrap.value
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.title
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENT[column.align]
        if role not in _TEXT_ROLES:
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return column.tip(row) if column.tip else column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {column.text(row)}"
        if role == STATUS_ROLE:
            return column.status(row) if column.status else None
        if role == SECOND_ROLE:
            return column.second(row) if column.second else None
        return row


_TEXT_ROLES = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        STATUS_ROLE,
        SECOND_ROLE,
        ROW_ROLE,
    }
)


def _rows_of(source: ListSource[RowT], keys: Sequence[int]) -> list[RowT | None]:
    """A row for each key, None where it is gone. The source leaves rows out: then each key is asked for alone."""
    rows = list(source.rows(keys))
    if len(rows) == len(keys):
        return list(rows)
    return [next(iter(source.rows([key])), None) for key in keys]
