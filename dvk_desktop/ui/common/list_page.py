"""The frame of every list: filter bar, table, what an empty list says, the record beside it.

A feature gives a `ListConfig` (what to show) and its `Action`s (what can be done) and gets a page; several lists under
tabs are a `TabbedPage`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.actions import Action, ActionSet
from dvk_desktop.ui.common.column_chooser import ColumnChooser
from dvk_desktop.ui.common.copying import copy_as_lines, copy_as_table
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.empty_state import EmptyWidget, NothingFound
from dvk_desktop.ui.common.filter_bar import FilterBar
from dvk_desktop.ui.common.inspector import Inspector
from dvk_desktop.ui.common.inspector_place import InspectorPlace
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_filters import ListFilters
from dvk_desktop.ui.common.list_table import ListTable
from dvk_desktop.ui.common.list_wanted import WantedRecord, way_back
from dvk_desktop.ui.common.list_zones import ListZones
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.paged_model import PagedTableModel
from dvk_desktop.ui.common.workbench import PageRequest, Workbench

__all__ = ["ListConfig", "ListPage"]

RowT = TypeVar("RowT")
LOW = 480  # pixels of window height (at 14 px text) under which rows have one line


class ListPage(Page, Generic[RowT]):
    """One list with everything around it. The key Delete runs the action named "delete", if there is one.

    `loaded` comes when rows were read anew.
    """

    loaded = Signal()

    def __init__(
        self,
        config: ListConfig[RowT],
        bench: Workbench,
        actions: Sequence[Action] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.config, self.bench = config, bench
        self.actions_ = ActionSet(actions, self, bench.look)
        self.bar = FilterBar(bench.look, self)
        self.model: PagedTableModel[RowT] = PagedTableModel(
            config.key, config.columns, config.source, bench.jobs, lambda: self.config.base_filters, self
        )
        self.table: ListTable[RowT] = ListTable(self.model, bench.look, config.two_lines, self)
        self.inspector = Inspector(bench.look, self.actions_, self)
        self.filters = ListFilters(config.filters, config.year_filter, bench.year, self.bar, self)
        self._wanted = WantedRecord(config, bench, self)
        self._wanted.found.connect(self._show_wanted)
        self._lay_out()
        self._watch = bench.hub.watch(self, config.record_types, self.reload)
        self._watch.is_stale = True  # reads when first shown
        self._connect()

    # -- what features use -----------------------------------------------------------------------------------------

    def selected_rows(self) -> list[RowT]:
        """The selected rows, from top to bottom."""
        return self.model.rows_at(self.table.selected_places())

    def selected_ids(self) -> list[str]:
        """Ids of the selected records."""
        return [self.config.row_id(row) for row in self.selected_rows()]

    def current_row(self) -> RowT | None:
        """The row with the focus, if it is selected."""
        index = self.table.currentIndex()
        if not index.isValid() or not self.table.selectionModel().isRowSelected(index.row()):
            return None
        return self.model.row_at(index.row())

    def counted(self, shown: int, total: int) -> str:
        """What the filter line says of how many rows are shown."""
        if shown != total:
            return self.tr("Đang hiện {0} trong {1}").format(format_number(shown), format_number(total))
        return self.tr("{0} dòng").format(format_number(shown))

    def reload(self) -> None:
        """Read the list anew; selection and place stay."""
        self.model.set_query(replace(self.model.query, text=self.bar.box.taken(), filters=dict(self.filters.active())))

    def show_form(self, panel: EditorPanel, save: Callable[[bool], object]) -> None:
        """Show `panel` as an editor until it is left. `save` is called when what it holds is to be saved (True: and the
        next one)."""
        panel.left.connect(lambda: self.close_editor() if self.inspector.editor is panel else None)
        panel.save_wanted.connect(save)
        panel.stands_at(way_back(self.config.key, self.actions_, self.selected_ids()))
        self.show_editor(panel)

    def put_above(self, widget: QWidget) -> None:
        """Show `widget` between the filters and the list."""
        self._column.insertWidget(1, widget)

    def show_editor(self, editor: QWidget) -> None:
        """Show a form beside the list instead of the record, the focus in it; it belongs to the page from now on."""
        self.inspector.show_widget(editor)
        self._place.open()
        editor.setFocus()

    def close_editor(self) -> None:
        """Take the form away and go back to the list."""
        self.inspector.close_widget()
        self._place.close()
        self.table.setFocus()

    def select_record(self, record: str, action: str = "") -> None:
        """Select the record with this id as soon as the list is there, then run `action` on it; one that was stored
        just now may come only with the next reading."""
        self._wanted.want(record, action)
        if self.model.is_loaded and not self._watch.is_stale:
            self._wanted.find(self.model.asked)

    # -- Page ------------------------------------------------------------------------------------------------------

    def current_actions(self) -> ActionSet | None:
        return self.actions_

    def apply(self, request: PageRequest) -> None:
        if request.filters or request.text:
            self.filters.set_all(request.filters)
            self.bar.box.set_quietly(request.text)
            self._watch.mark_stale()
        if request.record:
            self.select_record(request.record, request.action)
        else:
            self.actions_.trigger(request.action)

    def take_tabs(self, tabs: QWidget) -> bool:
        self.bar.set_leading(tabs)
        return True

    def unsaved(self) -> tuple[str, ...]:
        editor = self.inspector.editor
        return editor.unsaved() if isinstance(editor, Page) else ()

    # -- inside ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._empty = EmptyWidget(self.config.empty, self.actions_, self.bench.look, self)
        self._hidden = NothingFound(self._show_everything, self)
        for widget in (self.table, self._empty, self._hidden):
            self._stack.addWidget(widget)
        # an empty page may be higher than the room there is: it must not take it from what stands above
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._stack.setMinimumHeight(self.bench.look.sizes.header + self.bench.look.sizes.row)
        self._middle = QHBoxLayout()
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self._stack, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._middle, 1)
        self._place = InspectorPlace(self, self.inspector, self._middle, self._stack, self.bench.look)
        self._place.wanted = self.config.inspect is not None
        self._place.has_rows = lambda: self._stack.currentWidget() is self.table
        self._place.resize()
        self.inspector.show_inspection(None)
        self.chooser = ColumnChooser(self.table, self.config.key, self.bench.memory, self.bar)
        self.bar.columns.setMenu(self.chooser)
        prints = self.actions_.prints()
        print_menu = QMenu(self.bar)
        print_menu.addActions(prints)
        self.bar.print.setMenu(print_menu)
        self.bar.print.setVisible(bool(prints))
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.bar.text_wanted.connect(lambda text: self.reload())
        self.bar.box.left.connect(self.table.setFocus)
        self.filters.changed.connect(self._watch.mark_stale)
        self.model.reloaded.connect(self._loaded)
        self.model.failed.connect(self.bench.fail)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self.table.doubleClicked.connect(lambda index: self._open())
        self.table.customContextMenuRequested.connect(self._context_menu)
        self.table.horizontalHeader().customContextMenuRequested.connect(
            lambda place: self.chooser.popup(self.table.header_menu_at(place))
        )
        list_keys = self.table.keys
        list_keys.open.connect(self._open)
        list_keys.copy.connect(self.copy)
        list_keys.mark.connect(self.table.toggle_current)
        list_keys.escape.connect(lambda: self._place.close())
        list_keys.delete.connect(lambda: self.actions_.trigger("delete"))
        self.inspector.let_go.connect(self._focus_list)
        self._zones = ListZones(self, self.table, self.bar.box, self.inspector, self._place)
        self.bench.look.changed.connect(self._place.resize)

    def _show_everything(self) -> None:
        self.bar.box.set_quietly("")
        self.filters.clear_all()
        self.reload()
        self.table.setFocus()

    def _loaded(self) -> None:
        count = self.model.rowCount()
        nowhere = not self.table.currentIndex().isValid()  # asked before the table gets the focus, and with it a place
        self._stack.setCurrentWidget(self.table if count else self._hidden if self.model.total else self._empty)
        if count and nowhere and not self._wanted.record:
            self.table.go_to(0)
        self._wanted.find(self.model.asked)
        self._selected()
        self._place.keep()
        self.loaded.emit()

    def _selected(self) -> None:
        chosen = len(self.table.selected_places())
        focus = QApplication.focusWidget()
        self.actions_.set_selected(chosen)
        if focus is not None and not focus.isEnabled():  # a button that has nothing to act on any more
            self._focus_list()
        self._show_count(chosen)
        self._inspect()

    def _focus_list(self) -> None:
        if self.isVisible():  # what had the focus is gone: it stays here, be the list empty
            (self._stack.currentWidget() or self).setFocus()

    def _show_count(self, chosen: int) -> None:
        text = self.counted(self.model.rowCount(), self.model.total)
        if chosen > 1:
            text = self.tr("Đã chọn {0} · {1}").format(format_number(chosen), text)
        self.bar.show_count(text)

    def _inspect(self) -> None:
        inspect, row = self.config.inspect, self.current_row()
        key = f"inspect:{self.config.key}"
        if inspect is None or row is None:
            self.bench.jobs.forget(key)
            self.inspector.show_inspection(None)
            return
        self.bench.read(key, lambda: inspect(row), self.inspector.show_inspection, self)

    def _open(self) -> None:
        row = self.current_row()
        if row is None or self.table.follow():
            return
        if self.config.open is not None:
            self.config.open(row)
        else:
            self._place.open()

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as a table."""
        copy_as_table(self)

    def copy_as_lines(self) -> None:
        """Put the selected rows on the clipboard as lines of text, for a message."""
        copy_as_lines(self)

    def _show_wanted(self, key: int) -> None:
        place = self.model.place_of(key)
        if place is not None:
            action = self._wanted.action
            self._wanted.want("")
            self.table.go_to(place)
            self._place.open()
            self.actions_.trigger(action)

    def _context_menu(self, place: QPoint) -> None:
        menu = self.actions_.menu(self)
        menu.addAction(self.tr("Chép dòng đã chọn (Ctrl+C)"), self.copy)
        if self.config.as_line is not None:
            menu.addAction(self.tr("Chép thành dòng tin nhắn"), self.copy_as_lines)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.set_two_lines(self.config.two_lines and self.window().height() >= self.bench.look.sizes.column(LOW))
        self._place.keep()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place.close()
