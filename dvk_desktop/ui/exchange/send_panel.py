"""The form for making workbooks: which kind, about what, for whom, where to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.tick_list import TickList
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.exchange.send_choices import KINDS, SendChoices
from dvk_desktop.usecases.exchange.commands import ExportCommand
from dvk_desktop.usecases.exchange.manifest import SHAPES
from dvk_desktop.usecases.exchange.selection import SHAPED_KINDS, SHARED_KINDS

translate = QCoreApplication.translate
_PERIODIC = ("progress", "summary")
BELOW, ABOVE, SHARED = "below", "above", "shared"
MOST_UNITS_SEEN = 9


class SendPanel(Page):
    """`make_wanted(ExportCommand)`: make it. `left`: close the form."""

    make_wanted = Signal(object)
    left = Signal()

    def __init__(self, choices: SendChoices, wanted: Mapping[str, str], folder: Path, bench: Workbench) -> None:
        """`wanted`: what another page asked for: "kind", and ids of "round", "directive", "evaluation", "scorer",
        "unit"; "shape" of the form."""
        super().__init__()
        self._choices, self._bench = choices, bench
        self.kind, self.about, self.scorer, self.way, self.shape = (self._box() for _ in range(5))
        self.units = TickList(translate("exchange", "Các đơn vị"), self)
        self.all = QCheckBox(translate("exchange", "Tất cả"), self)
        self.sent = QCheckBox(translate("exchange", "Ghi luôn ngày gửi hôm nay vào từng việc"), self)
        self.folder = QLineEdit(str(folder), self)
        self.password = QLineEdit(self)  # in sight: it has to be told to the receiver
        self.wrong = QLabel(self)
        self._labels: dict[QWidget, QLabel] = {}
        self._lay_out()
        for kind in KINDS:
            self.kind.addItem(choice_label("workbook", kind), kind)
        _fill(self.shape, [(shape, choice_label("workbook_shape", shape)) for shape in SHAPES])
        self.kind.currentIndexChanged.connect(lambda _: self._kind_changed())
        self.about.currentIndexChanged.connect(lambda _: self._about_changed())
        self.way.currentIndexChanged.connect(lambda _: self._way_changed())
        self.shape.currentIndexChanged.connect(lambda _: self._shape_changed())
        self.all.clicked.connect(self._tick_all)
        self.units.ticks_changed.connect(self._count)
        self._prefill(wanted)

    def command(self) -> ExportCommand | None:
        """What is to be made; None (and a sentence below) if something is still missing."""
        kind, folder = str(self.kind.currentData()), self.folder.text().strip()
        units = self.ticked() if self.way.isVisibleTo(self) else []
        wrong = ""
        if self.about.isVisibleTo(self) and not self.about.count():
            wrong = _nothing_about(kind)
        elif self.way.isVisibleTo(self) and not units:
            wrong = translate("exchange", "Chưa chọn đơn vị nào. Đề nghị đánh dấu ít nhất một đơn vị.")
        elif not folder or not Path(folder).is_dir():
            wrong = translate("exchange", "Thư mục lưu chưa có trên máy. Đề nghị chọn thư mục khác.")
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        if wrong:
            return None
        about = str(self.about.currentData() or "")
        return ExportCommand(
            kind=kind,
            target=Path(folder),
            receivers=tuple(units),
            shared=self.way.currentData() == SHARED and kind in SHARED_KINDS,
            round=about if kind == "registration" else "",
            evaluation=about if kind in ("scoring", "results") else "",
            scorer=str(self.scorer.currentData() or "") if kind == "scoring" else "",
            directives=(about,) if kind == "assignment" and about else (),
            mark_sent=kind == "assignment" and self.sent.isChecked(),
            period=about if kind in _PERIODIC else "",
            shape=str(self.shape.currentData()) if kind in SHAPED_KINDS else "list",
            password=self.password.text() if self.password.isVisibleTo(self) else "",
        )

    def ticked(self) -> list[str]:
        """Ids of the units that are ticked."""
        return list(self.units.ticked())

    def waits(self, waiting: bool) -> None:
        """Files are being made: a second press does nothing."""
        self.make.setEnabled(not waiting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        body = QWidget(self)
        body.setProperty("role", "page")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(3)
        heading = QLabel(translate("exchange", "Tạo file để gửi"), body)
        heading.setProperty("role", "section")
        column.addWidget(heading)
        column.addSpacing(6)
        for title, widget in (
            (translate("exchange", "Loại file"), self.kind),
            (translate("exchange", "Nội dung"), self.about),
            (translate("exchange", "Dạng phiếu"), self.shape),
            (translate("exchange", "Người chấm"), self.scorer),
            (translate("exchange", "Gửi cho"), self.way),
        ):
            column.addWidget(self._label(title, widget))
            column.addWidget(widget)
            column.addSpacing(5)
        column.addWidget(self.all)
        column.addWidget(self.units)
        column.addWidget(self.sent)
        column.addSpacing(5)
        column.addWidget(self._label(translate("exchange", "Lưu vào thư mục"), self.folder))
        line = QHBoxLayout()
        line.setSpacing(8)
        choose = QPushButton(translate("exchange", "Chọn…"), body)
        choose.clicked.connect(self._choose_folder)
        line.addWidget(self.folder, 1)
        line.addWidget(choose)
        column.addLayout(line)
        column.addSpacing(5)
        column.addWidget(self._label(translate("exchange", "Mật khẩu mở file (không bắt buộc)"), self.password))
        column.addWidget(self.password)
        column.addStretch(1)
        self.wrong.setProperty("role", "wrong")
        self.wrong.setWordWrap(True)
        self.wrong.setContentsMargins(16, 4, 16, 0)
        self.wrong.hide()
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        area.viewport().setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(self.wrong)  # beside the button that was pressed, however far one has scrolled
        whole.addLayout(self._foot())
        self.setFocusProxy(self.kind)

    def _foot(self) -> QHBoxLayout:
        self.make = QPushButton(translate("exchange", "Tạo file"), self)
        self.make.setProperty("role", "primary")
        self.make.setToolTip(translate("exchange", "Tạo file (Ctrl+S)"))
        self.make.clicked.connect(self._make)
        close = QPushButton(translate("exchange", "Đóng"), self)
        close.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.make)
        row.addWidget(close)
        row.addStretch(1)
        save = QShortcut(QKeySequence("Ctrl+S"), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._make)
        return row

    def _box(self) -> QComboBox:
        box = QComboBox(self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(10)
        return box

    def _label(self, title: str, widget: QWidget) -> QLabel:
        label = QLabel(title, self)
        label.setProperty("role", "field")
        label.setBuddy(widget)
        widget.setAccessibleName(title)
        self._labels[widget] = label
        return label

    def _show(self, widget: QWidget, shown: bool) -> None:
        widget.setVisible(shown)
        if widget in self._labels:
            self._labels[widget].setVisible(shown)

    def _prefill(self, wanted: Mapping[str, str]) -> None:
        kinds = {"round": "registration", "directive": "assignment", "evaluation": "scoring"}
        kind = wanted.get("kind") or next((kinds[name] for name in kinds if wanted.get(name)), KINDS[0])
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self._kind_changed()
        for name in kinds:
            if wanted.get(name) and (place := self.about.findData(wanted[name])) >= 0:
                self.about.setCurrentIndex(place)
        if wanted.get("scorer") and (place := self.scorer.findData(wanted["scorer"])) >= 0:
            self.scorer.setCurrentIndex(place)
        if wanted.get("shape") and (place := self.shape.findData(wanted["shape"])) >= 0:
            self.shape.setCurrentIndex(place)
        if unit := wanted.get("unit"):
            self.units.tick(lambda identity, _: identity == unit)

    def _kind_changed(self) -> None:
        kind = str(self.kind.currentData())
        _fill(self.about, self._choices.about(kind))
        if kind == "assignment":
            self.about.insertItem(0, translate("exchange", "Mọi nhiệm vụ chưa xong"), "")
            self.about.setCurrentIndex(0)
        self._show(self.about, kind != "bundle")
        ways = [(BELOW, translate("exchange", "Đơn vị trực thuộc, mỗi đơn vị một file"))]
        if kind in SHARED_KINDS:
            ways.append((SHARED, translate("exchange", "Một file dùng chung cho các đơn vị")))
        if self._choices.above and kind in ("registration", "assignment", "bundle", *_PERIODIC):
            ways.append((ABOVE, translate("exchange", "Cấp trên")))
        _fill(self.way, ways)
        self._show(self.way, kind != "scoring")
        self._show(self.sent, kind == "assignment")
        self._show(self.shape, kind in SHAPED_KINDS)
        self._about_changed()
        self._way_changed()
        self._shape_changed()

    def _shape_changed(self) -> None:
        printed = self.shape.isVisibleTo(self) and self.shape.currentData() == "paper"
        self._show(self.password, not printed)

    def _about_changed(self) -> None:
        scoring = self.kind.currentData() == "scoring"
        scorers = self._choices.scorers.get(str(self.about.currentData() or ""), ()) if scoring else ()
        _fill(self.scorer, [("", translate("exchange", "Tất cả người chấm, mỗi người một file")), *scorers])
        self._show(self.scorer, scoring)

    def _way_changed(self) -> None:
        way = self.way.currentData()
        units = self._choices.above if way == ABOVE else self._choices.below
        self.units.set_lines([(identity, name, True) for identity, name in units])
        shown = self.kind.currentData() != "scoring"
        self.units.setVisible(shown)
        self.all.setVisible(shown and len(units) > 1)
        rows = min(MOST_UNITS_SEEN, max(1, len(units)))
        self.units.setFixedHeight(rows * self._bench.look.sizes.row + 4)

    def _tick_all(self) -> None:
        ticked = self.all.isChecked()
        self.units.tick(lambda *_: ticked)

    def _count(self) -> None:
        ticked, total = len(self.ticked()), self.units.count()
        self.all.setChecked(ticked == total and total > 0)
        self.all.setText(
            translate("exchange", "Tất cả (đã chọn {0} trong {1} đơn vị)").format(
                format_number(ticked), format_number(total)
            )
        )

    def _choose_folder(self) -> None:
        title = translate("exchange", "Chọn thư mục để lưu file")
        if chosen := QFileDialog.getExistingDirectory(self, title, self.folder.text()):
            self.folder.setText(chosen)

    def _make(self) -> None:
        if self.make.isEnabled() and (command := self.command()) is not None:
            self.make_wanted.emit(command)


def _fill(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    box.blockSignals(True)
    box.clear()
    for code, name in choices:
        box.addItem(name, code)
        box.setItemData(box.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
    box.blockSignals(False)
    box.setEnabled(bool(choices))


def _nothing_about(kind: str) -> str:
    if kind == "registration":
        return translate("exchange", "Chưa có đợt đăng ký nào. Đề nghị mở đợt ở trang “Mô hình, điển hình” trước.")
    return translate("exchange", "Chưa có đợt xét nào. Đề nghị mở đợt xét ở trang “Xét công nhận” trước.")
