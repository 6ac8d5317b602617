"""How the window `Ghép cột` is laid out: the table in the middle, what it becomes above, what is still to say below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.language import label
from dvk_desktop.ui.common.reference_editor import ReferenceEditor
from dvk_desktop.ui.common.restored_line import RestoredLine
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.exchange.mapping_table import MappingTable
from dvk_desktop.ui.exchange.mapping_values import ConstantsPanel, HealedTexts, RowsLeftOut, UnknownTexts, providers
from dvk_desktop.usecases.exchange.foreign.targets import TARGETS
from dvk_desktop.usecases.fields import Field, FieldKind
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
SMALLEST, WIDEST = (880, 420), (1280, 760)  # pixels
PANEL, LOW_PANEL, LOW = 176, 112, 600
"""Height of what stands below the preview, on a high and on a low screen, and what counts as low."""
_SENDER = Field("sender", FieldKind.REFERENCE, references="unit")


class MappingFrame(QDialog):
    """The widgets of the window. `hint`: a line on how a pasted list is put right."""

    def __init__(
        self, name: str, bench: Workbench, services: Services, parent: QWidget | None, *, hint: bool = False
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self.setWindowTitle(translate("exchange", "Ghép cột"))
        self.tables, self.target = QComboBox(self), QComboBox(self)
        self.whose = ReferenceEditor(_SENDER, providers(services)["unit"], bench.jobs, self)
        self.preview = MappingTable(bench.look, self)
        self.panels = QTabWidget(self)
        self.unknown, self.healed, self.left_out = UnknownTexts(self), HealedTexts(self), RowsLeftOut(self)
        for panel in (self.unknown, self.healed, self.left_out):
            panel.hide()  # until its tab is there
        self.constants: ConstantsPanel | None = None
        self.remember = QCheckBox(translate("exchange", "Nhớ cho lần sau"), self)
        self.remember.setToolTip(
            translate("exchange", "Lần sau đơn vị này gửi bảng có các cột như vậy thì tự ghép, kể cả khi đổi chỗ cột")
        )
        self.accept_button = QPushButton(translate("exchange", "Xem các dòng"), self)
        self.restored = RestoredLine(self)
        self._told = QLabel(self)
        self._lay_out(name, parent, hint=hint)

    def say(self, text: str, *, wrong: bool) -> None:
        """Say what is still open, or that nothing is."""
        self._told.setProperty("role", "wrong" if wrong else "secondary")
        self._told.style().unpolish(self._told)
        self._told.style().polish(self._told)
        self._told.setText(text)

    def _lay_out(self, name: str, parent: QWidget | None, *, hint: bool) -> None:
        heading = QLabel(translate("exchange", "Ghép cột: {0}").format(name), self)
        heading.setProperty("role", "section")
        for code in TARGETS:
            self.target.addItem(label(f"record.{code}"), code)
        above = QGridLayout()
        above.setHorizontalSpacing(12)
        above.setVerticalSpacing(2)
        for place, (title, widget, share) in enumerate(
            (
                (translate("exchange", "Bảng"), self.tables, 3),
                (translate("exchange", "Nhận thành"), self.target, 2),
                (translate("exchange", "Đơn vị gửi *"), self.whose, 3),
            )
        ):
            named = QLabel(title, self)
            named.setProperty("role", "field")
            field = self.whose.input() if widget is self.whose else widget
            named.setBuddy(field)
            field.setAccessibleName(title.rstrip(" *"))
            above.addWidget(named, 0, place)
            above.addWidget(widget, 1, place)
            above.setColumnStretch(place, share)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.preview)
        split.addWidget(self.panels)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self.accept_button.setProperty("role", "primary")
        self.accept_button.setEnabled(False)
        self.accept_button.setToolTip(translate("exchange", "Xem từng dòng sẽ thêm, sửa hay bị lỗi (Ctrl+Enter)"))
        close = QPushButton(translate("exchange", "Đóng"), self)
        close.clicked.connect(self.reject)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.remember)
        below.addWidget(self._told, 1)
        below.addWidget(self.accept_button)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.restored)
        column.addLayout(above)
        if hint:
            how = QLabel(
                translate(
                    "exchange",
                    "Bấm đúp vào ô để sửa. Kéo đường kẻ giữa hai ô (hoặc Alt+←, Alt+→ ở ô đang chọn) để chuyển từng "
                    "chữ qua lại với ô bên phải.",
                ),
                self,
            )
            how.setProperty("role", "secondary")
            column.addWidget(how)
        column.addWidget(split, 1)
        column.addLayout(below)
        room = parent.size() if parent is not None else QSize(*WIDEST)
        low = room.height() < LOW
        split.setSizes([room.height(), self._bench.look.sizes.column(LOW_PANEL if low else PANEL)])
        self.resize(
            max(SMALLEST[0], min(WIDEST[0], room.width() - 40)), max(SMALLEST[1], min(WIDEST[1], room.height() - 40))
        )
