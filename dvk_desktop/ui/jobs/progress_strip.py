"""A slim strip in the status area: what runs, how far it is, and a button to stop it. Short work never shows."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from dvk_desktop.ui.jobs.runner import Job, JobRunner

SHOWN_AFTER = 400  # milliseconds; what ends sooner is not worth a flicker
REFRESHED_EVERY = 100  # milliseconds, only while the strip is visible


class ProgressStrip(QWidget):
    """Shows the oldest job that has a title. `shown_after`: milliseconds a job must last before it shows."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None, shown_after: int = SHOWN_AFTER) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._label = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(160, 6)
        self._stop = QToolButton(self)
        self._stop.setText(self.tr("Dừng"))
        self._stop.setToolTip(self.tr("Dừng việc này; những gì đang làm dở được trả lại như trước"))
        self._stop.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._label, self._bar, self._stop):
            row.addWidget(widget)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(shown_after)
        self._delay.timeout.connect(self._show_if_running)
        self._refresh = QTimer(self)
        self._refresh.setInterval(REFRESHED_EVERY)
        self._refresh.timeout.connect(self._update)
        jobs.started.connect(self._started)
        jobs.ended.connect(self._ended)
        self.setVisible(False)

    def _started(self, job: Job) -> None:
        if job.title:
            self._jobs.append(job)
            if not self._delay.isActive() and not self._refresh.isActive():
                self._delay.start()

    def _ended(self, job: Job) -> None:
        if job in self._jobs:
            first = self._jobs[0] is job
            self._jobs.remove(job)
            if not self._jobs:
                self._delay.stop()
                self._refresh.stop()
                self.setVisible(False)
            elif first and not self._refresh.isActive():
                self._delay.start()  # the next one has only just got its turn

    def _show_if_running(self) -> None:
        if self._jobs:
            self._update()
            self.setVisible(True)
            self._refresh.start()

    def _update(self) -> None:
        if not self._jobs:
            return
        job = self._jobs[0]
        done, total, what = job.reported
        self._label.setText(what or job.title)
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total))
        self._stop.setEnabled(not job.is_cancelled)

    def _cancel(self) -> None:
        if self._jobs:
            self._jobs[0].cancel()
            self._update()
