"""What taking in some files would do, to be looked through before anything is written: files at the left, the rows of
the chosen one beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.actions import Action, ActionSet
from dvk_desktop.ui.common.choices import choice_list
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.list_table import ListTable
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.paged_model import PagedTableModel
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.exchange.batch import Batch, Entry, RowInPlan, sum_of
from dvk_desktop.ui.exchange.columns import plan_file_columns, plan_row_columns
from dvk_desktop.ui.exchange.file_summary import FileSummary
from dvk_desktop.ui.exchange.inspections import inspect_plan_row
from dvk_desktop.ui.exchange.values import equation
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
FILES_WIDTH = 332


class PlanPage(Page):
    """Shows a `Batch`. `answered(entry id, code, option)`; `earlier_wanted(file_in)`; `left`: close it."""

    answered = Signal(str, str, str)
    earlier_wanted = Signal(str)
    left = Signal()

    def __init__(self, batch: Batch, actions: Sequence[Action], bench: Workbench, services: Services) -> None:
        """`actions`: what can be done with the batch; "apply" and "errors" are switched on and off here."""
        super().__init__()
        self.batch, self._bench = batch, bench
        self.actions_ = ActionSet(actions, self, bench.look)
        self.files: PagedTableModel[Entry] = PagedTableModel(
            "exchange.plan.files", plan_file_columns(), batch.files, bench.jobs, parent=self
        )
        self.table: ListTable[Entry] = ListTable(self.files, bench.look, True, self)
        self.summary = FileSummary(bench.look, self)
        self.rows: ListPage[RowInPlan] = ListPage(_rows_config(batch, services), bench, (), self)
        self._title, self._told = QLabel(self), QLabel(self)
        self._lay_out()
        self.table.setAccessibleName(translate("exchange", "Các file"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        self.table.keys.escape.connect(self.left)
        self.table.keys.open.connect(self.rows.table.setFocus)
        self.files.reloaded.connect(self._files_loaded)
        self.files.failed.connect(bench.fail)
        self.summary.answered.connect(lambda code, option: self.answered.emit(batch.chosen, code, option))
        self.summary.earlier_wanted.connect(self._want_earlier)
        self.summary.fate_wanted.connect(lambda fate: self.rows.filters.set("fate", fate))
        self.setFocusProxy(self.table)
        self.refresh()

    def refresh(self) -> None:
        """The batch has changed: show what it is now."""
        if self.batch.current is None and self.batch.entries:
            self.batch.chosen = self.batch.entries[0].id
        self.files.reload()
        self._show_current()
        ready, entries = self.batch.ready(), self.batch.entries
        self.actions_.action("apply").setEnabled(bool(ready))
        self.actions_.action("errors").setEnabled(bool(self.batch.mendable()))
        done = any(entry.plan.applied for entry in entries)
        before, after = translate("exchange", "Xem trước khi nhận"), translate("exchange", "Kết quả nhận")
        self._title.setText(after if done else before)
        self._told.setText(_headline(entries))

    def current_actions(self) -> ActionSet:
        return self.actions_

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = QWidget(self)
        bar.setObjectName("filter-bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(12)
        self._title.setProperty("role", "section")
        self._told.setProperty("role", "secondary")
        self._told.setWordWrap(True)
        close = QPushButton(translate("exchange", "Đóng"), bar)
        close.setToolTip(translate("exchange", "Về danh sách file, chưa ghi gì (Esc)"))
        close.clicked.connect(self.left)
        row.addWidget(self._title)
        row.addWidget(self._told, 1)
        row.addWidget(close)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.summary)
        column.addWidget(self.rows, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.table)
        split.addWidget(right)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        self.table.setMinimumWidth(self._bench.look.sizes.column(FILES_WIDTH))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(split, 1)

    def _files_loaded(self) -> None:
        if not self.table.currentIndex().isValid() and self.files.rowCount():
            self.table.go_to(0)

    def _choose(self) -> None:
        entry = self.files.row_at(self.table.currentIndex().row())
        if entry is not None and entry.id != self.batch.chosen:
            self.batch.chosen = entry.id
            self._show_current()

    def _show_current(self) -> None:
        self.summary.show_entry(self.batch.current)
        self.rows.filters.clear_all()
        self.rows.reload()

    def _want_earlier(self) -> None:
        if (entry := self.batch.current) is not None:
            self.earlier_wanted.emit(entry.plan.file_in)


def _headline(entries: Sequence[Entry]) -> str:
    counted = equation(sum_of(entry.plan.counts for entry in entries))
    return translate("exchange", "{0} file · {1}").format(format_number(len(entries)), counted)


def _rows_config(batch: Batch, services: Services) -> ListConfig[RowInPlan]:
    return ListConfig(
        key="exchange.plan.rows",
        columns=plan_row_columns(),
        source=batch.rows,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("exchange", "Không có dòng nào để xem"),
            translate("exchange", "File này không có dòng số liệu để nhận; lý do ghi ở phía trên."),
            icon="status-none",
        ),
        filters=(ListFilter("fate", translate("exchange", "Sẽ làm gì"), lambda: choice_list("fate")),),
        inspect=lambda row: inspect_plan_row(services, row),
    )
