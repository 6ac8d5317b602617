"""Mending a wrong cell of a file that is looked through, in place: another text, or which code was meant."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.domain.text import quoted
from dvk_desktop.ui.common.flow_row import FlowRow
from dvk_desktop.ui.common.labels import written
from dvk_desktop.ui.common.search_box import SearchBox
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.usecases.exchange.asked import WrongCell
from dvk_desktop.usecases.readings.through import UNITS

translate = QCoreApplication.translate


class MendCard(QFrame):
    """Shows one `WrongCell`. `typed(text)`: another value for it; `chosen(code, label, for_all)`: which code is meant,
    `for_all` wherever the text is met; `taken_back()`: the value given is no longer wanted; `new_wanted()`: what is
    meant is not in the list yet."""

    typed = Signal(str)
    chosen = Signal(str, str, bool)
    taken_back = Signal()
    new_wanted = Signal()

    def __init__(
        self,
        cell: WrongCell,
        look: Look,
        *,
        options: Mapping[str, str],
        nearest: str = "",
        mended: bool = False,
        open_: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`options`: code → label of what can be chosen, none for a free text; `nearest`: the code that is proposed;
        `mended`: the value given instead is a good one; `open_`: it can still be mended."""
        super().__init__(parent)
        self._cell, self._options, self._nearest, self._mended = cell, options, nearest, mended
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(written(self._title(), self, "emphasis"))
        column.addWidget(written(self._words(), self))
        self.box: SearchBox | None = None
        self.line: QLineEdit | None = None
        self.everywhere = QCheckBox(translate("exchange", "Cho mọi dòng ghi {0}").format(quoted(cell.typed)), self)
        self.everywhere.setChecked(True)
        self.everywhere.setVisible(bool(cell.what and cell.typed))
        if options:
            self.box = self._choices(cell)
            column.addWidget(self.box)
        else:
            self.line = QLineEdit(cell.typed if cell.mended is None else cell.mended, self)
            self.line.setAccessibleName(self._title())
            self.line.returnPressed.connect(self._mend)
            column.addWidget(self.line)
        column.addWidget(self.everywhere)
        buttons = FlowRow(self)
        for title, does, primary in self._offers():
            button = QPushButton(title, self)
            button.setEnabled(open_)
            if primary:
                button.setProperty("role", "primary")
            button.clicked.connect(lambda checked=False, does=does: does())
            buttons.add(button)
        column.addWidget(buttons)

    def _offers(self) -> Iterator[tuple[str, Callable[[], object], bool]]:
        """What the buttons say and do; the primary one first."""
        nearest = self._options.get(self._nearest, "")
        if nearest and not self._mended:
            yield translate("exchange", "Là {0}").format(nearest), lambda: self._choose(self._nearest), True
        yield translate("exchange", "Dùng giá trị này"), self._mend, not nearest
        if self._is_unit:
            yield translate("exchange", "Thêm đơn vị mới…"), self.new_wanted.emit, False
        if self._cell.typed and not self._cell.required:
            yield translate("exchange", "Để trống"), lambda: self.typed.emit(""), False
        if self._cell.mended is not None:
            yield translate("exchange", "Lấy lại như trong file"), self.taken_back.emit, False

    @property
    def _is_unit(self) -> bool:
        return self._cell.what == UNITS

    def _words(self) -> str:
        """The second part of sentence 12; else what is wrong."""
        nearest = self._options.get(self._nearest, "")
        if self._mended:
            return translate("exchange", "Trong file ghi {0}.").format(quoted(self._cell.typed))
        if not self._is_unit or not nearest:
            return self._cell.problem.message
        return translate("exchange", "Gần nhất: {0}. Chọn một lần, các file sau tự nhận ra.").format(nearest)

    def _title(self) -> str:
        """Sentence 12 for a text that is perhaps a unit; else which cell it is."""
        if self._is_unit and not self._mended:
            return translate("exchange", "Chưa rõ {0} là đơn vị nào").format(quoted(self._cell.typed))
        if self._mended:
            return translate("exchange", "Ô {0}: đã sửa ở đây").format(self._cell.cell)
        return translate("exchange", "Sửa ô {0}").format(self._cell.cell)

    def _choices(self, cell: WrongCell) -> SearchBox:
        box = SearchBox(self._options, self)
        box.setAccessibleName(self._title())
        wanted = self._nearest if cell.mended is None else cell.mended
        chosen = max(box.findData(wanted), box.findText(wanted))
        box.setCurrentIndex(chosen)
        if chosen < 0:
            box.setEditText(cell.typed)
        return box

    def _mend(self) -> None:
        if self.line is not None:
            self.typed.emit(self.line.text().strip())
        elif self.box is not None:
            if code := self.box.code():
                self._choose(code)
            else:
                self.typed.emit(self.box.currentText().strip())

    def _choose(self, code: str) -> None:
        for_all = self.everywhere.isChecked() and not self.everywhere.isHidden()
        self.chosen.emit(code, self._options[code], for_all)
