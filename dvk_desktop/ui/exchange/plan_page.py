"""What taking in some files would do, to be looked through before anything is written: files at the left, the rows of
the chosen one beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from dvk_desktop.ui.common.actions import Action, ActionSet, Needs
from dvk_desktop.ui.common.dialogs import ask
from dvk_desktop.ui.common.inspector_place import NARROW
from dvk_desktop.ui.common.list_page import LOW, ListPage
from dvk_desktop.ui.common.list_table import ListTable
from dvk_desktop.ui.common.page import Page, Strip
from dvk_desktop.ui.common.paged_model import PagedTableModel
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.exchange.answering import Answering
from dvk_desktop.ui.exchange.batch import OUTSIDE, Batch, Entry, RowInPlan
from dvk_desktop.ui.exchange.columns import KEPT, plan_file_columns
from dvk_desktop.ui.exchange.file_questions import question_differing
from dvk_desktop.ui.exchange.file_summary import FileSummary
from dvk_desktop.ui.exchange.inspections import inspect_plan_row
from dvk_desktop.ui.exchange.plan_rows import headline, rows_config
from dvk_desktop.ui.exchange.sending_again import copy_message
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
FILES_WIDTH = 332
ROOM_FOR_BOTH = 600  # pixels of window height (at 14 px text) from which file and row are told of at once


class PlanPage(Page):
    """Shows a `Batch`; answers go to `answering`. `earlier_wanted(file_in)`; `retry_wanted(entries)`: read these files
    again; `password_wanted(entry)`: ask for the password of a file; `mapping_wanted(entry)`: ask what its columns are;
    `pasted(text)`: a list to take in as well; `drop_wanted`: leave the file looked at out; `left`: close it."""

    earlier_wanted = Signal(str)
    retry_wanted = Signal(list)
    password_wanted = Signal(object)
    mapping_wanted = Signal(object)
    pasted = Signal(str)
    drop_wanted = Signal()
    left = Signal()

    def __init__(
        self, batch: Batch, actions: Sequence[Action], answering: Answering, bench: Workbench, services: Services
    ) -> None:
        """`actions`: what can be done with the batch; "apply" and "errors" are switched on and off here."""
        super().__init__()
        self.batch, self._bench, self._answering = batch, bench, answering
        self.actions_ = ActionSet(actions, self, bench.look)
        self.files: PagedTableModel[Entry] = PagedTableModel(
            "exchange.plan.files", plan_file_columns(), batch.files, bench.jobs, parent=self
        )
        self.table: ListTable[Entry] = ListTable(self.files, bench.look, True, self)
        self.summary = FileSummary(bench.look, self)
        config = rows_config(batch, lambda row: inspect_plan_row(bench, services, row, answering))
        self.rows: ListPage[RowInPlan] = ListPage(config, bench, self._row_actions(), self)
        self._title, self._told = QLabel(self), QLabel(self)
        self._shown = ""
        self._reading = False  # the table selects what it had selected before: that says nothing
        self._lay_out()
        self.table.setAccessibleName(translate("exchange", "Các file"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        self.table.keys.escape.connect(self.left)
        self.table.keys.open.connect(self.rows.table.setFocus)
        self.files.reloaded.connect(self._files_loaded)
        self.files.failed.connect(bench.fail)
        self.summary.answered.connect(self._answered)
        self.summary.differing_wanted.connect(self._show_differing)
        self.summary.sender_told.connect(lambda unit: answering.sent_by(batch.chosen, unit))
        self.summary.message_wanted.connect(lambda: self._copy_message(services))
        self.summary.drop_wanted.connect(self.drop_wanted)
        self.summary.password_wanted.connect(lambda: self.password_wanted.emit(batch.current))
        self.summary.mapping_wanted.connect(lambda: self.mapping_wanted.emit(batch.current))
        self.rows.inspector.installEventFilter(self)
        self.rows.table.clicked.connect(self._clicked)
        self.rows.table.keys.mark.disconnect(self.rows.table.toggle_current)
        self.rows.table.keys.mark.connect(self._turn)
        self.summary.earlier_wanted.connect(self._want_earlier)
        self.summary.retry_wanted.connect(self._retry)
        self.summary.fate_wanted.connect(self._filter)
        self.setFocusProxy(self.table)
        self.refresh()

    def refresh(self) -> None:
        """The batch has changed: show what it is now."""
        if self.batch.current is None and self.batch.entries:
            self.batch.chosen = self.batch.entries[0].id
        self._told.setText(headline(self.batch))
        self._reading = True
        self.files.reload()
        focus = self.focusWidget()  # the card that was answered is made anew
        if focus is not None and self.rows.inspector.isAncestorOf(focus):
            self.rows.table.setFocus()
        elif focus is not None and self.summary.isAncestorOf(focus):
            self.table.setFocus()
        self._show_current()
        ready, entries = self.batch.ready(), self.batch.entries
        self.actions_.action("apply").setEnabled(bool(ready))
        self.actions_.action("errors").setEnabled(bool(self.batch.mendable()))
        done = any(entry.plan.applied for entry in entries)
        before, after = translate("exchange", "Xem trước khi nhận"), translate("exchange", "Kết quả nhận")
        self._title.setText(after if done else before)

    def take_pasted(self, text: str) -> bool:
        if not text.strip():
            return False
        self.pasted.emit(text)
        return True

    def current_actions(self) -> ActionSet:
        return self.actions_

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = Strip(self)
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
        """The file looked at is the selected one, also when others came before it."""
        self._reading = False
        ids = [entry.id for entry in self.batch.entries]
        if self.batch.chosen in ids and self.files.rowCount() == len(ids):
            place = ids.index(self.batch.chosen)
            if self.table.currentIndex().row() != place:
                self.table.go_to(place)

    def _choose(self) -> None:
        entry = self.files.row_at(self.table.currentIndex().row())
        if entry is not None and entry.id != self.batch.chosen and not self._reading:
            self.batch.chosen = entry.id
            self._show_current()

    def _show_current(self) -> None:
        """Filters are of the file they were set for."""
        current = self.batch.current
        codes = {asked.code for asked in current.plan.questions} | {OUTSIDE} if current is not None else set()
        self.summary.show_entry(current, {code: len(self.batch.asking(code)) for code in codes})
        self._make_room()
        if self._shown != self.batch.chosen:
            self.rows.filters.clear_all()
        self._shown = self.batch.chosen
        self.rows.reload()

    # -- rows taken in and left out --------------------------------------------------------------------------------

    def _row_actions(self) -> tuple[Action, ...]:
        return (
            Action(
                "out",
                translate("exchange", "Không nhận dòng này"),
                lambda: self._keep(self.rows.selected_rows(), wanted=False),
                needs=Needs.SOME,
                tip=translate("exchange", "Để dòng này lại, không ghi vào (Space)"),
            ),
            Action(
                "in",
                translate("exchange", "Nhận dòng này"),
                lambda: self._keep(self.rows.selected_rows(), wanted=True),
                needs=Needs.SOME,
            ),
        )

    def _keep(self, rows: Sequence[RowInPlan], *, wanted: bool) -> None:
        keys = [row.planned.key for row in rows if row.is_kept is not None and row.is_kept != wanted]
        if keys:
            self._answering.keep(self.batch.chosen, keys, wanted=wanted)

    def _clicked(self, index: QModelIndex) -> None:
        """A click on the tick takes a row in or leaves it out."""
        if self.rows.model.columns[index.column()].name == KEPT:
            row = self.rows.model.row_at(index.row())
            if row is not None and row.is_kept is not None:
                self._keep([row], wanted=not row.is_kept)

    def _turn(self) -> None:
        """Space: as the first of the selected rows that can be ticked goes, so go all of them."""
        rows = [row for row in self.rows.selected_rows() if row.is_kept is not None]
        if rows:
            self._keep(rows, wanted=not rows[0].is_kept)

    def show_fate(self, fate: str) -> None:
        """Only the rows with this fate, of the file looked at or else of the first one that has some."""
        having = [entry.id for entry in self.batch.entries if entry.plan.counts.get(fate)]
        if having and self.batch.chosen not in having:
            self.table.go_to([entry.id for entry in self.batch.entries].index(having[0]))
        self.rows.filters.set("fate", fate)
        self.rows.table.setFocus()

    def _answered(self, code: str, option: str, reason: str, for_all: bool) -> None:
        wanted = [entry.id for entry in self.batch.asking(code, option)] if for_all else [self.batch.chosen]
        self._answering.whole(wanted, code, option, reason)

    def _copy_message(self, services: Services) -> None:
        if (entry := self.batch.current) is not None:
            copy_message(entry.plan, self._bench, services, self)

    def _show_differing(self, code: str) -> None:
        entry = self.batch.current
        asked = next((each for each in entry.plan.questions if each.code == code), None) if entry is not None else None
        if asked is not None:
            ask(self.window(), question_differing(asked), lambda *_: None)

    def _filter(self, fate: str) -> None:
        """Only rows with this fate; all of them if those are shown already."""
        if not fate or self.rows.filters.active().get("fate") == fate:
            self.rows.filters.clear("fate")
        else:
            self.rows.filters.set("fate", fate)

    def _retry(self) -> None:
        """Somebody says that the file shown is free now; others that were open as well are tried with it."""
        entries = [entry for entry in self.batch.entries if entry.may_be_retried]
        if entries:
            self.retry_wanted.emit(entries)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.set_two_lines(self.window().height() >= self._bench.look.sizes.column(LOW))
        self.summary.fit()
        self._make_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a low window what is said of the file makes room while a row is looked at."""
        if watched is self.rows.inspector and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._make_room()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """Hide what is said of the file while a row stands over it in a low window."""
        low = self.window().height() < self._bench.look.sizes.column(ROOM_FOR_BOTH)
        over = self.window().width() < self._bench.look.sizes.column(NARROW)
        covered = low and over and not self.rows.inspector.isHidden()
        self.summary.setVisible(not covered and self.batch.current is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to the window, perhaps from Excel: what was open there is tried once more without being asked."""
        super().changeEvent(event)
        locked = [entry for entry in self.batch.entries if entry.is_locked]
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and locked:
            self.retry_wanted.emit(locked)

    def _want_earlier(self) -> None:
        if (entry := self.batch.current) is not None:
            self.earlier_wanted.emit(entry.plan.file_in)
