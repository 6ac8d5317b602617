"""The evaluation that `Chấm điểm` and `Kết quả` are about: chosen once, the same in both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QSize, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from dvk_desktop.ui.common.change_hub import concerns
from dvk_desktop.ui.common.shortened_box import ShortenedBox
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.evaluations.rows import EvaluationRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
NARROWEST = 96  # pixels


class CurrentEvaluation(QObject):
    """Which evaluation is worked on. `changed`: another one; `listed`: the evaluations there are were read anew."""

    changed = Signal(str)
    listed = Signal()

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__()
        self._bench, self._services = bench, services
        self.rows: Sequence[EvaluationRow] = ()
        self.id = ""
        bench.hub.changed.connect(self._hear)
        bench.year.changed.connect(self._load)
        self._load()

    @property
    def row(self) -> EvaluationRow | None:
        """The evaluation as listed."""
        return next((row for row in self.rows if row.id == self.id), None)

    def choose(self, identity: str) -> None:
        """Work on this evaluation."""
        if identity != self.id:
            self.id = identity
            self.changed.emit(identity)

    def _hear(self, changes: ChangeSet) -> None:
        if concerns(changes, frozenset({"evaluation", "scorer", "score", "candidate", "recognition"})):
            self._load()

    def _load(self) -> None:
        self._bench.read("evaluations.current", lambda: self._services.evaluations.evaluations.all(), self._take, self)

    def _take(self, rows: Sequence[EvaluationRow]) -> None:
        """The newest of the working year is proposed, else the newest of all."""
        self.rows = rows
        if self.row is None:
            own = [row for row in rows if row.year == self._bench.year.value]
            self.choose((own or [*rows])[0].id if rows else "")
        self.listed.emit()


class EvaluationChooser(ShortenedBox):
    """Chooses the evaluation worked on."""

    def __init__(self, current: CurrentEvaluation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self.setAccessibleName(translate("evaluations", "Đợt xét"))
        self.setToolTip(translate("evaluations", "Chọn đợt xét"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(26)
        self.setMinimumWidth(NARROWEST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(360)
        self.activated.connect(lambda place: current.choose(str(self.itemData(place))))
        current.listed.connect(self._fill)
        current.changed.connect(lambda identity: self._show())
        self._fill()

    def minimumSizeHint(self) -> QSize:
        """Narrow windows leave it a few words; its tip has them all."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def _fill(self) -> None:
        self.blockSignals(True)
        self.clear()
        for row in self._current.rows:
            self.addItem(row.name, row.id)
        if not self._current.rows:
            self.addItem(translate("evaluations", "Chưa có đợt xét nào"), "")
        self.blockSignals(False)
        self.setEnabled(bool(self._current.rows))
        self._show()

    def _show(self) -> None:
        self.setCurrentIndex(max(0, self.findData(self._current.id)))
        self.setToolTip(self.currentText())
