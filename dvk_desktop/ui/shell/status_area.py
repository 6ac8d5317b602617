"""The bar at the bottom: saved when, backed up when, what waits for a decision, work under way, which office."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.columns import Status
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.jobs.progress_strip import ProgressStrip
from dvk_desktop.ui.jobs.runner import JobRunner


class StatusArea(QWidget):
    """`decide_wanted`: `Cần quyết định` was clicked. `backup_wanted`: the line about the backup was."""

    decide_wanted = Signal()
    backup_wanted = Signal()

    def __init__(self, jobs: JobRunner, look: Look, office: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._backup_status: Status | None = None
        self._saved = QLabel(self)
        self._backup = QPushButton(self)
        self._backup.clicked.connect(self.backup_wanted)
        self._backup.hide()
        self._decide = QPushButton(self)
        self._decide.clicked.connect(self.decide_wanted)
        self._decide.hide()
        self.progress = ProgressStrip(jobs, self)
        self._office = QLabel(office, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(16)
        for widget in (self._saved, self._backup, self._decide):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.progress)
        row.addWidget(self._office)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_office(self, name: str) -> None:
        """Say whose data these are."""
        self._office.setText(name)

    def show_saved(self, moment: datetime) -> None:
        """Say when something was saved last."""
        self._saved.setText(self.tr("Đã lưu {0}").format(f"{moment:%H:%M}"))

    def show_backup(self, status: Status) -> None:
        """Say how the backups stand."""
        self._backup_status = status
        self._backup.setText(status.word)
        self._backup.show()
        self._restyle()

    def show_decisions(self, count: int) -> None:
        """Say how many values wait for a decision; nothing at 0."""
        self._decide.setText(self.tr("Cần quyết định {0}").format(format_number(count)))
        self._decide.setVisible(count > 0)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(self._look.sizes.status_bar)
        self._look.dress(self._decide, "status-decide", "decide")
        if self._backup_status is not None:
            tone = self._backup_status.tone.value
            self._look.dress(self._backup, self._backup_status.drawing, tone)
            self._backup.setStyleSheet(f"color: {self._look.colour(tone).name()}; font-weight: 400")
