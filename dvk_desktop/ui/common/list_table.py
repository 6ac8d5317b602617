"""The table of a list: widths, headings that sort, chosen columns, selection that survives a reload."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QStyleOptionHeader, QTableView, QWidget

from dvk_desktop.ui.common.cell_delegate import CellDelegate
from dvk_desktop.ui.common.clipboard_table import as_html, as_tabbed
from dvk_desktop.ui.common.columns import ListColumn, fitted, give_way_rank, least_width
from dvk_desktop.ui.common.filter_bar import ListKeys
from dvk_desktop.ui.common.paged_model import PagedTableModel
from dvk_desktop.ui.common.text_layout import break_lines
from dvk_desktop.ui.common.theme import Look

RowT = TypeVar("RowT")
REST_AT_LEAST = 200
_HEADING_SIDES = 20  # pixels beside the words of a heading


class ListHeader(QHeaderView):
    """Headings of one or two lines: two when one of them does not fit its column."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(40)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:
        """A heading too long for two lines ends in …; a third line would be cut off with its marks."""
        super().initStyleOptionForIndex(option, logicalIndex)
        font = self._look.font(self._look.sizes.small, bold=True)
        lines, _ = break_lines(option.text, font, self.sectionSize(logicalIndex) - 18, 2)
        option.text = "\n".join(lines)

    def sizeHint(self) -> QSize:
        sizes = self._look.sizes
        metrics = QFontMetrics(self._look.font(sizes.small, bold=True))
        two_lines = any(
            metrics.horizontalAdvance(str(self.model().headerData(section, Qt.Orientation.Horizontal)))
            > self.sectionSize(section) - 18
            for section in range(self.count())
            if not self.isSectionHidden(section)
        )
        return QSize(super().sizeHint().width(), sizes.header + (sizes.line - 4 if two_lines else 0))


class ListTable(QTableView, Generic[RowT]):
    """Shows a `PagedTableModel`. `columns_changed`: somebody chose or moved columns."""

    columns_changed = Signal()

    def __init__(self, model: PagedTableModel[RowT], look: Look, two_lines: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self._selected: set[int] = set()
        self._current: int | None = None
        self._scrolled = 0
        self.keys = ListKeys(self)
        self.installEventFilter(self.keys)
        self.keys.go.connect(self._go_to_end)
        self.setHorizontalHeader(ListHeader(look, self))
        self.setModel(model)
        self.delegate = CellDelegate(look, model.columns, two_lines, self)
        self.setItemDelegate(self.delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.horizontalHeader().sectionMoved.connect(lambda *_: self.columns_changed.emit())
        self.clicked.connect(self._clicked)
        if any(column.leads for column in model.columns):
            self.setMouseTracking(True)
            self.entered.connect(self._hovered)
        model.modelAboutToBeReset.connect(self._remember)
        model.reloaded.connect(self._restore)
        self.show_columns(column.name for column in model.columns if column.shown)
        look.changed.connect(self._resize_rows)
        self._resize_rows()

    @property
    def columns(self) -> tuple[ListColumn[RowT], ...]:
        """All columns, shown or not."""
        return self._model.columns

    # -- columns ---------------------------------------------------------------------------------------------------

    def shown_columns(self) -> tuple[str, ...]:
        """Names of the columns shown, from left to right."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(header.count())]
        return tuple(self._model.columns[number].name for number in order if not self.isColumnHidden(number))

    def show_columns(self, names: Iterable[str]) -> None:
        """Show these columns in this order; unknown names are passed over, nothing at all shows the usual ones."""
        numbers = {column.name: number for number, column in enumerate(self._model.columns)}
        wanted = [numbers[name] for name in names if name in numbers]
        wanted = wanted or [number for number, column in enumerate(self._model.columns) if column.shown]
        header = self.horizontalHeader()
        blocked = header.blockSignals(True)
        for place, number in enumerate(wanted):
            header.moveSection(header.visualIndex(number), place)
        header.blockSignals(blocked)
        for number in range(len(self._model.columns)):
            self.setColumnHidden(number, number not in wanted)
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give each column its width and what is left to the one without (several of them share it); in a narrow list
        those that can do with less give way (`fitted`)."""
        sizes = self._look.sizes
        metrics = QFontMetrics(self._look.font(sizes.small, bold=True))
        shown = [n for n in range(len(self._model.columns)) if not self.isColumnHidden(n)]
        columns = [self._model.columns[n] for n in shown]
        usual = [sizes.column(column.width) for column in columns]
        least = [
            max(sizes.column(least_width(column)), metrics.horizontalAdvance(column.title) + _HEADING_SIDES)
            for column in columns
        ]
        ranks = [give_way_rank(column) for column in columns]
        widths = fitted(usual, least, ranks, sizes.column(REST_AT_LEAST), self.viewport().width())
        for number, width in zip(shown, widths, strict=True):
            if self.columnWidth(number) != width:
                self.setColumnWidth(number, width)
        self.horizontalHeader().updateGeometry()
        self.updateGeometries()

    def _resize_rows(self) -> None:
        sizes = self._look.sizes
        height = sizes.two_line_row if self.delegate.two_lines else sizes.row
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self._fit_columns()
        self.viewport().update()

    def set_two_lines(self, two_lines: bool) -> None:
        """One line a row in very low windows."""
        if two_lines != self.delegate.two_lines:
            self.delegate.two_lines = two_lines
            self._resize_rows()

    def _sort_by(self, section: int) -> None:
        """First click upwards, second downwards, third the list's own order."""
        column = self._model.columns[section]
        if not column.sortable:
            return
        query = self._model.query
        if query.sort != column.name:
            query = replace(query, sort=column.name, descending=False)
        elif not query.descending:
            query = replace(query, descending=True)
        else:
            query = replace(query, sort="", descending=False)
        self._model.set_query(query)

    # -- selection -------------------------------------------------------------------------------------------------

    def selected_places(self) -> list[int]:
        """Places of the selected rows, from top to bottom."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        return sorted({place for each in ranges for place in range(each.top(), each.bottom() + 1)})

    def select_keys(self, keys: Iterable[int], current: int | None) -> None:
        """Select the rows with these keys that are there, and make `current` the current one."""
        last = len(self._model.columns) - 1
        selection = QItemSelection()
        places = sorted(place for key in keys if (place := self._model.place_of(key)) is not None)
        start = 0
        while start < len(places):
            end = start
            while end + 1 < len(places) and places[end + 1] == places[end] + 1:
                end += 1
            selection.select(self._model.index(places[start], 0), self._model.index(places[end], last))
            start = end + 1
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        place = None if current is None else self._model.place_of(current)
        if place is not None:
            self.selectionModel().setCurrentIndex(self._model.index(place, self._first_column()), flags.NoUpdate)

    def go_to(self, place: int) -> None:
        """Select the row at `place` alone and bring it into sight."""
        index = self._model.index(place, self._first_column())
        flags = QItemSelectionModel.SelectionFlag  # not selectRow: with Ctrl held down that would take the row away
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _go_to_end(self, last: bool) -> None:
        if self._model.rowCount():
            self.go_to(self._model.rowCount() - 1 if last else 0)

    def toggle_current(self) -> None:
        """Mark or unmark the current row (Space)."""
        flags = QItemSelectionModel.SelectionFlag
        if self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), flags.Toggle | flags.Rows)

    # -- cells that lead somewhere ---------------------------------------------------------------------------------

    def follow(self) -> bool:
        """Go where the current cell leads; False where it leads nowhere."""
        index = self.currentIndex()
        leads, row = self._model.columns[index.column()].leads, self._model.row_at(index.row())
        if leads is None or row is None:
            return False
        leads(row)
        return True

    def _clicked(self) -> None:
        if QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:  # with others rows are selected
            self.follow()

    def _hovered(self, index: QModelIndex) -> None:
        leads = self._model.columns[index.column()].leads
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def copied(self, rows: Sequence[RowT]) -> QMimeData:
        """These rows as a table: tab-separated text, and HTML that Excel takes with its cells."""
        columns = [self._model.columns[self.horizontalHeader().logicalIndex(place)] for place in self._shown_places()]
        table = [[column.title for column in columns]]
        table += [[column.text(row) for column in columns] for row in rows]
        cells = [[" ".join(cell.split()) for cell in line] for line in table]
        data = QMimeData()
        data.setText(as_tabbed(cells))
        data.setHtml(as_html(cells))
        return data

    def header_menu_at(self, place: QPoint) -> QPoint:
        """Where on the screen a menu for the headings opens."""
        return self.horizontalHeader().mapToGlobal(place)

    def _shown_places(self) -> list[int]:
        header = self.horizontalHeader()
        return [place for place in range(header.count()) if not header.isSectionHidden(header.logicalIndex(place))]

    def _first_column(self) -> int:
        places = self._shown_places()
        return self.horizontalHeader().logicalIndex(places[0]) if places else 0

    def _remember(self) -> None:
        self._selected = {self._model.key_at(place) for place in self.selected_places()}
        current = self.currentIndex()
        self._current = self._model.key_at(current.row()) if current.isValid() else None
        self._scrolled = self.verticalScrollBar().value()

    def _restore(self) -> None:
        self._fit_columns()
        self.select_keys(self._selected, self._current)
        self.verticalScrollBar().setValue(self._scrolled)
