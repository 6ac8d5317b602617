"""`Cách ghép đã nhớ`: how tables of others are read without asking; each can be called otherwise or forgotten."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.domain.text import quoted
from dvk_desktop.language import label
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.exchange.foreign.memory import (
    RememberedRow,
    forget_remembered,
    remembered,
    rename_remembered,
)
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
SIZE = 860, 400  # pixels


class RememberedDialog(QDialog):
    """The list, read when it is opened and after every change."""

    def __init__(self, bench: Workbench, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._services = bench, services
        self._rows: Sequence[RememberedRow] = ()
        self.setWindowTitle(translate("exchange", "Cách ghép cột đã nhớ"))
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._told.setProperty("role", "secondary")
        self.table = QTableWidget(0, 4, self)
        self.table.setObjectName("small-table")
        self.table.setAccessibleName(self.windowTitle())
        self.table.setHorizontalHeaderLabels(
            [
                translate("exchange", "Tên (bấm đúp để đổi)"),
                translate("exchange", "Đơn vị gửi"),
                translate("exchange", "Nhận thành"),
                translate("exchange", "Cột trong bảng → mục"),
            ]
        )
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setWordWrap(True)
        for place, width in enumerate((220, 160, 150)):
            self.table.setColumnWidth(place, bench.look.sizes.column(width))
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.table.itemChanged.connect(self._renamed)
        self.table.itemSelectionChanged.connect(self._allow)
        self._lay_out()
        self.resize(*(bench.look.sizes.column(side) for side in SIZE))
        self._read()

    def _lay_out(self) -> None:
        heading = QLabel(self.windowTitle(), self)
        heading.setProperty("role", "section")
        self.rename = QPushButton(translate("exchange", "Đổi tên (F2)"), self)
        self.rename.clicked.connect(self._edit)
        self.forget = QPushButton(translate("exchange", "Quên cách ghép này"), self)
        self.forget.clicked.connect(self._forget)
        close = QPushButton(translate("exchange", "Đóng"), self)
        close.clicked.connect(self.reject)
        for button in (self.rename, self.forget, close):
            button.setAutoDefault(False)  # Enter ends the typing of a name
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.rename)
        below.addWidget(self.forget)
        below.addStretch(1)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self._told)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        self._allow()

    def _read(self) -> None:
        self._bench.read("exchange.remembered", lambda: remembered(self._services.store), self._show, self)

    def _show(self, rows: Sequence[RememberedRow]) -> None:
        self._rows = rows
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(rows))
            for number, row in enumerate(rows):
                texts = row.name, row.sender_name, label(f"record.{row.target}"), "; ".join(row.columns)
                for place, text in enumerate(texts):
                    item = QTableWidgetItem(text)
                    if place:
                        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                    item.setToolTip(text)
                    self.table.setItem(number, place, item)
        self.table.resizeRowsToContents()
        said = translate("exchange", "Bảng có các cột như vậy của đơn vị gửi thì tự ghép, không hỏi lại.")
        if not rows:
            said = translate("exchange", "Chưa nhớ cách ghép nào: khi ghép cột một bảng, đánh dấu “Nhớ cho lần sau”.")
        self._told.setText(said)
        self._allow()

    def _allow(self) -> None:
        chosen = bool(self.table.selectedItems())
        self.rename.setEnabled(chosen)
        self.forget.setEnabled(chosen)

    def _edit(self) -> None:
        if (item := self.table.item(self.table.currentRow(), 0)) is not None:
            self.table.editItem(item)

    def _renamed(self, item: QTableWidgetItem) -> None:
        row = self._rows[item.row()]
        if item.text().strip() != row.name:
            said = translate("exchange", "Đã đổi tên thành {0}.").format(quoted(item.text().strip()))
            self._write(lambda: rename_remembered(self._services.store, row.id, item.text()), said)

    def _forget(self) -> None:
        if 0 <= self.table.currentRow() < len(self._rows):
            row = self._rows[self.table.currentRow()]
            said = translate("exchange", "Đã quên cách ghép {0}; bảng đã nhận giữ nguyên.").format(quoted(row.name))
            self._write(lambda: forget_remembered(self._services.store, row.id), said)

    def _write(self, does: Callable[[], str], said: str) -> None:
        def done(act: str) -> None:
            self._bench.tell_saved(said, (lambda: self._undo(act)) if act else None)
            self._read()

        def failed(error: Exception) -> None:
            self._read()
            self._bench.fail(error)

        self._bench.jobs.run(lambda progress: does(), on_done=done, on_error=failed, writes=True, owner=self)

    def _undo(self, act: str) -> None:
        self._bench.jobs.run(
            lambda progress: undo(self._services.store, act),
            on_done=lambda _: self._bench.tell_saved(translate("exchange", "Đã hoàn tác.")),
            on_error=self._bench.fail,
            writes=True,
        )
