"""The office, how the program looks, and its backups."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_moment, format_number
from dvk_desktop.ui.common.dialogs import Answer, Question, Weight, ask
from dvk_desktop.ui.common.memory import SettingsMemory
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.theme import TEXT_SIZES
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.settings.second_place import SecondPlace
from dvk_desktop.usecases.maintenance import Health
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
_WIDTH = 720


class OfficePanel(Page):
    """Everything about this copy of the data; changes of the look hold at once."""

    def __init__(self, bench: Workbench, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._services = bench, services
        inner = QWidget(self)
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._heading(self.tr("Cơ quan")))
        column.addLayout(self._office())
        column.addSpacing(12)
        column.addWidget(self._heading(self.tr("Giao diện")))
        column.addLayout(self._look())
        column.addSpacing(12)
        column.addWidget(self._heading(self.tr("Sao lưu, khôi phục")))
        column.addLayout(self._backups())
        column.addSpacing(12)
        column.addWidget(self._heading(self.tr("Đối chiếu với nơi khác")))
        column.addLayout(self._comparison())
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        watch = bench.hub.watch(self, frozenset(), self._read)
        watch.mark_stale()
        bench.backed_up.connect(watch.mark_stale)

    def _heading(self, text: str) -> QLabel:
        heading = QLabel(text, self)
        heading.setProperty("role", "section")
        return heading

    def _value(self) -> QLabel:
        value = QLabel(self)
        value.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return value

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        return form

    def _office(self) -> QFormLayout:
        form = self._form()
        self._name, self._folder = self._value(), self._value()
        self._folder.setText(str(self._services.folder))
        self._person = QLineEdit(self)
        self._person.setPlaceholderText(self.tr("Ghi vào nhật ký mỗi lần lưu"))
        memory = self._bench.memory
        if isinstance(memory, SettingsMemory):
            self._person.setText(memory.settings.user_name)
        self._person.editingFinished.connect(self._keep_person)
        form.addRow(self.tr("Tên cơ quan"), self._name)
        form.addRow(self.tr("Thư mục dữ liệu"), self._folder)
        form.addRow(self.tr("Người làm việc"), self._person)
        return form

    def _look(self) -> QFormLayout:
        form = self._form()
        self._theme = QComboBox(self)
        themes = (("system", self.tr("Theo máy")), ("light", self.tr("Sáng")), ("dark", self.tr("Tối")))
        for key, name in themes:
            self._theme.addItem(name, key)
        self._size = QComboBox(self)
        for size in TEXT_SIZES:
            self._size.addItem(format_number(size), size)
        self._theme.setCurrentIndex(max(0, self._theme.findData(self._bench.look.theme)))
        self._size.setCurrentIndex(max(0, self._size.findData(self._bench.look.sizes.text)))
        self._theme.activated.connect(lambda _: self._change_look())
        self._size.activated.connect(lambda _: self._change_look())
        form.addRow(self.tr("Màu nền"), self._theme)
        form.addRow(self.tr("Cỡ chữ"), self._size)
        return form

    def _backups(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self._last = self._value()
        column.addWidget(self._last)
        making = (
            (self.tr("Sao lưu ngay"), self._back_up),
            (self.tr("Sao lưu ra nơi khác…"), self._back_up_elsewhere),
            (self.tr("Mở thư mục sao lưu"), self._open_backups),
        )
        using = ((self.tr("Khôi phục…"), self._restore), (self.tr("Kiểm tra dữ liệu"), self._check))
        for group in (making, using):  # in one row they would not fit beside each other at large text
            row = QHBoxLayout()
            for text, does in group:
                button = QPushButton(text, self)
                button.clicked.connect(lambda checked=False, run=does: run())
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        hint = QLabel(
            self.tr(
                "Mỗi ngày chương trình tự sao lưu một lần vào thư mục dữ liệu, và chép thêm vào nơi thứ hai nếu có."
            ),
            self,
        )
        hint.setProperty("role", "hint")
        hint.setWordWrap(True)
        column.addWidget(hint)
        second = self._form()
        second.addRow(self.tr("Nơi sao lưu thứ hai"), SecondPlace(self._bench, self._services.folder, self))
        column.addLayout(second)
        return column

    def _comparison(self) -> QFormLayout:
        form = self._form()
        self._fingerprint = self._value()
        form.addRow(self.tr("Mã đối chiếu"), self._fingerprint)
        hint = QLabel(self.tr("Hai nơi giữ cùng số liệu thì có cùng mã; có thể đọc mã qua điện thoại."), self)
        hint.setProperty("role", "hint")
        hint.setWordWrap(True)
        form.addRow("", hint)
        return form

    # -- what is shown ---------------------------------------------------------------------------------------------

    def _read(self) -> None:
        services = self._services

        def read() -> tuple[str, str, datetime | None]:
            unit = services.store.office.unit
            return (
                services.units.label_of(unit),
                services.ledger.fingerprint().short,
                services.maintenance.last_backup(),
            )

        self._bench.read("settings.office", read, self._show, self)

    def _show(self, found: tuple[str, str, datetime | None]) -> None:
        name, short, last = found
        self._name.setText(name)
        self._fingerprint.setText(short)
        if last is None:
            self._last.setText(self.tr("Chưa có bản sao lưu nào."))
        else:
            self._last.setText(self.tr("Bản sao lưu gần nhất: {0}.").format(format_moment(last)))

    # -- what can be done ------------------------------------------------------------------------------------------

    def _keep_person(self) -> None:
        name = self._person.text().strip()
        memory = self._bench.memory
        self._services.store.work_as(name)
        if isinstance(memory, SettingsMemory):
            memory.change(replace(memory.settings, user_name=name))

    def _change_look(self) -> None:
        theme = cast(Literal["system", "light", "dark"], self._theme.currentData())
        size = int(self._size.currentData())
        self._bench.look.apply(theme, size)
        memory = self._bench.memory
        if isinstance(memory, SettingsMemory):
            memory.change(replace(memory.settings, theme=theme, font_size=size))

    def _back_up(self, target: Path | None = None) -> None:
        def done(path: Path) -> None:
            self._bench.notify(self.tr("Đã sao lưu vào “{0}”.").format(path.name))
            self._bench.backed_up.emit()
            self._bench.backup_check_wanted.emit()

        self._bench.jobs.run(
            lambda progress: self._services.maintenance.back_up(target),
            on_done=done,
            on_error=self._bench.fail,
            title=self.tr("Đang sao lưu"),
            owner=self,
        )

    def _back_up_elsewhere(self) -> None:
        proposed = f"dvk-{self._bench.clock():%Y%m%d-%H%M}.zip"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Sao lưu ra nơi khác"), proposed, "(*.zip)")
        if chosen:
            self._back_up(Path(chosen))

    def _restore(self) -> None:
        backups = str(self._services.folder / "backups")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Chọn bản sao lưu"), backups, "(*.zip)")
        if not chosen:
            return
        question = Question(
            self.tr("Khôi phục từ “{0}”?").format(Path(chosen).name),
            self.tr(
                "Dữ liệu hiện nay được thay bằng dữ liệu trong bản sao lưu. Trước đó chương trình sao lưu dữ liệu hiện "
                "nay, nên có thể lấy lại."
            ),
            (Answer("restore", self.tr("Khôi phục"), Weight.DANGER), Answer("keep", self.tr("Giữ dữ liệu hiện nay"))),
            safe="keep",
        )
        ask(
            self,
            question,
            lambda answer, _: self._bench.restore_wanted.emit(Path(chosen)) if answer == "restore" else None,
        )

    def _open_backups(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.folder / "backups")))

    def _check(self) -> None:
        def done(health: Health) -> None:
            code = "check.well" if health.well else "check.ill"
            parameters = {
                "changes": health.changes,
                "records": health.records,
                "differences": ", ".join(health.differences) or None,
                "broken_link": health.broken_link,
            }
            self._bench.notify(sentence(code, parameters))

        self._bench.jobs.run(
            lambda progress: self._services.maintenance.check(rebuild=False),
            on_done=done,
            on_error=self._bench.fail,
            writes=True,
            title=self.tr("Đang kiểm tra dữ liệu"),
            owner=self,
        )
