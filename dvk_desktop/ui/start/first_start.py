"""First start: whose office this is, who works here, where backups go. Three steps, nothing else needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.domain.errors import CodedError
from dvk_desktop.domain.units import level_in
from dvk_desktop.language import label
from dvk_desktop.ui.common.backup_place import problem_of_place
from dvk_desktop.ui.common.dialogs import words_of
from dvk_desktop.ui.jobs.runner import JobRunner
from dvk_desktop.ui.start.place_field import PlaceField
from dvk_desktop.ui.start.steps import CheckedFields, button, problem_line, small, step
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.commands import SetUpOffice, set_up_office
from dvk_desktop.usecases.units.places import Place, body_name, office_at, offices_of

_LEVELS = ("commune", "province", "district", "agency", "hamlet", "central")
_SIZE = (780, 660)
_SMALLEST = (640, 400)
OpenSample = Callable[[Callable[[str], None]], None]
"""Opens the sample office beside this window; is given whom to tell how it goes."""


class FirstStart(QDialog):
    """Sets the office up on `Bắt đầu`; nothing is stored before. `person` and `backup_folder` are what was typed, for
    the settings; `restore_from` is the backup to take instead, if that was chosen; `has_template`: the office that was
    founded has bodies to complete from the template."""

    def __init__(self, services: Services, open_sample: OpenSample, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._open_sample = services, open_sample
        self.restore_from: Path | None = None
        self.has_template = False
        self.setWindowTitle(self.tr("Khai báo cơ quan"))
        self.setMinimumSize(*_SMALLEST)
        screen = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(_SIZE[0], screen.width()), min(_SIZE[1], screen.height() - 40))
        self._fields = CheckedFields(self)
        self._jobs = JobRunner(self)
        self.finished.connect(self._jobs.shutdown)
        self.place = PlaceField(services, self._jobs, self)
        self.office = QComboBox(self)
        self.office.setEnabled(False)
        self._picked: Place | None = None
        self._about_place = small("", self)
        self._about_place.hide()
        self.name = self._fields.add(self.tr("Ví dụ: Đảng ủy xã Suối Đá"))
        self.level = QComboBox(self)
        for code in _LEVELS:
            self.level.addItem(label(f"choice.unit_level.{code}"), code)
        self.above = self._fields.add(self.tr("Ví dụ: tỉnh Sơn Khê"))
        self.code = self._fields.add(self.tr("Mã đơn vị hành chính, nếu biết"))
        self.person_field = self._fields.add(self.tr("Ví dụ: Nguyễn Thị Bình"))
        self.folder = self._fields.add(self.tr("Có thể để trống, chọn sau ở trang Cài đặt"))
        self._refused = problem_line(self)
        self._told = small("", self)
        self._told.hide()
        self._lay_out()
        self._level_chosen = False
        self.level.activated.connect(lambda _: self._choose_level())
        self.name.textEdited.connect(self._follow_name)
        self.place.chosen.connect(self._take_place)
        self.office.activated.connect(lambda _: self._take_office())
        self.level.activated.connect(lambda _: self._let_go())
        self.above.textEdited.connect(lambda _: self._let_go())
        self.code.textEdited.connect(lambda _: self._let_go())
        self.folder.editingFinished.connect(self._check_folder)
        self.folder.textEdited.connect(lambda _: self._fields.say(self.folder, ""))
        self.place.input().setFocus()

    @property
    def person(self) -> str:
        """Who works here."""
        return " ".join(self.person_field.text().split())

    @property
    def backup_folder(self) -> str:
        """Where a second copy of the backups goes; "" for nowhere else."""
        return self.folder.text().strip()

    # -- what it looks like ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        province = self.tr("Thuộc tỉnh, thành phố")
        self._widest = self.fontMetrics().horizontalAdvance(province)  # so that the fields stand in one line
        inner = QWidget(self)
        inner.setProperty("role", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        heading = QLabel(self.tr("Bắt đầu với cơ quan của mình"), self)
        heading.setProperty("role", "page-title")
        column.addWidget(heading)
        column.addWidget(small(self.tr("Ba mục dưới đây là đủ để làm việc; sau này đều sửa được."), self))
        column.addWidget(
            self._step(
                self.tr("1. Đây là máy của cơ quan nào?"),
                self.tr(
                    "Gõ một phần tên xã, phường hoặc tỉnh rồi chọn trong danh mục; tên cũ trước 01/7/2025 cũng tìm "
                    "được. Không có trong danh mục thì ghi tên đầy đủ như trên con dấu."
                ),
                (
                    (self.tr("Xã, phường, tỉnh"), self.place),
                    (self.tr("Cơ quan"), self.office),
                    (self.tr("Tên cơ quan"), self.name),
                    (self.tr("Cấp"), self.level),
                    (province, self.above),
                    (self.tr("Mã đơn vị"), self.code),
                ),
            )
        )
        column.addWidget(
            self._step(
                self.tr("2. Ai làm việc trên máy này?"),
                self.tr("Nhật ký thay đổi ghi tên này vào mỗi lần lưu."),
                ((self.tr("Họ và tên"), self.person_field),),
            )
        )
        column.addWidget(
            self._step(
                self.tr("3. Bản sao lưu thứ hai để ở đâu?"),
                self.tr(
                    "Mỗi ngày chương trình tự sao lưu vào thư mục dữ liệu. Chọn thêm một ổ đĩa khác hoặc USB thì máy "
                    "hỏng vẫn còn dữ liệu."
                ),
                ((self.tr("Thư mục"), self.folder),),
                button(self.tr("Chọn thư mục…"), self._choose, self),
            )
        )
        column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        line = QFrame(self)
        line.setProperty("role", "line")
        outer.addWidget(line)
        outer.addWidget(self._footer())

    def _step(
        self, title: str, hint: str, rows: tuple[tuple[str, QWidget], ...], beside: QPushButton | None = None
    ) -> QFrame:
        below: dict[QWidget, QLabel] = {**self._fields.problems, self.place: self._about_place}
        told = [(name, field, [below[field]] if field in below else []) for name, field in rows]
        return step(title, hint, told, self, widest=self._widest, beside=beside)

    def _footer(self) -> QWidget:
        footer = QFrame(self)
        column = QVBoxLayout(footer)
        column.setContentsMargins(24, 10, 24, 14)
        column.setSpacing(8)
        column.addWidget(self._refused)
        column.addWidget(self._told)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(button(self.tr("Mở cơ quan mẫu"), lambda: self._open_sample(self._tell), self))
        row.addWidget(button(self.tr("Khôi phục từ bản sao lưu…"), self._choose_backup, self))
        row.addStretch(1)
        row.addWidget(button(self.tr("Để sau"), self.reject, self))
        begin = button(self.tr("Bắt đầu"), self._set_up, self)
        begin.setProperty("role", "primary")
        begin.setDefault(True)
        row.addWidget(begin)
        column.addLayout(row)
        return footer

    # -- what it does ----------------------------------------------------------------------------------------------

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.show()

    def _take_place(self, place: Place) -> None:
        """Fill in what the list knows of the place, and offer its offices."""
        self._picked = place
        self._about_place.setText(place.said)
        self._about_place.setVisible(bool(place.said))
        self.level.setCurrentIndex(self.level.findData(place.unit.level))
        self._level_chosen = True
        self.above.setText(place.above.name if place.above else "")
        self.code.setText(place.unit.code)
        self.office.clear()
        for body in offices_of(self._services.catalogue, place.unit):
            self.office.addItem(body_name(body, place.unit))
        self.office.setEnabled(True)
        self._take_office()

    def _take_office(self) -> None:
        self.name.setText(self.office.currentText())
        self._fields.say(self.name, "")
        self._refused.hide()

    def _let_go(self) -> None:
        """Whoever writes level, province or code himself means another place than that of the list."""
        self._picked = None
        self._about_place.hide()

    def _choose_level(self) -> None:
        self._level_chosen = True

    def _follow_name(self, name: str) -> None:
        """The level follows from the name until somebody chooses it."""
        self._fields.say(self.name, "")
        self._refused.hide()
        found = level_in(name)
        if found and not self._level_chosen:
            self.level.setCurrentIndex(self.level.findData(found))

    def _check_folder(self) -> bool:
        problem = problem_of_place(self.backup_folder, self._services.folder)
        self._fields.say(self.folder, problem)
        return not problem

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Chọn nơi để bản sao lưu"), str(Path.home()))
        if chosen:
            self.folder.setText(str(Path(chosen)))
            self._check_folder()

    def _choose_backup(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Chọn bản sao lưu"), str(Path.home()), "(*.zip)")
        if chosen:
            self.restore_from = Path(chosen)
            self.accept()

    def _set_up(self) -> None:
        self._refused.hide()
        right = self._check_folder()
        if not self.name.text().strip():
            self._fields.say(self.name, self.tr("Chưa có tên cơ quan."))
            right = False
        if not right:
            wrong = self._fields.first_wrong()
            assert wrong is not None
            wrong.setFocus()
            problem = self._fields.problems[wrong]
            QTimer.singleShot(0, problem, lambda: self._area.ensureWidgetVisible(problem))  # it has its place only then
            return
        if self._picked is not None:
            command = office_at(self._services.catalogue, self._picked, self.name.text().strip())
        else:
            command = SetUpOffice(
                name=self.name.text().strip(),
                level=str(self.level.currentData()),
                code=self.code.text().strip(),
                above=self.above.text().strip(),
            )
        try:
            self._services.store.work_as(self.person)
            set_up_office(self._services.store, self._services.catalogue, command)
        except CodedError as error:
            self._refused.setText(words_of(error).text)
            self._refused.show()
            return
        self.has_template = any(command.level in body.levels for body in self._services.catalogue.bodies)
        self.accept()
