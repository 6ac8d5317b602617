"""`Số liệu nhanh (F4)`: one number and a sentence to paste, over whatever page one is on."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.copying import copied
from dvk_desktop.ui.common.drafts import Place
from dvk_desktop.ui.common.form import FormIncomplete, RecordForm
from dvk_desktop.ui.common.providers import units_provider
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.usecases.fields import Field, FieldKind
from dvk_desktop.usecases.reports.quick import QuickFigure, QuickQuestion, quick_figure
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.fields import UNIT

PAUSE = 150  # milliseconds without typing before it is counted
FIELDS = (
    Field("field", FieldKind.CHOICE, choices="field"),
    Field("subject", FieldKind.CHOICE, choices="subject"),
    Field("state", FieldKind.CHOICE, choices="practice_model_state"),
    Field("level", FieldKind.CHOICE, choices="unit_level"),
    Field("year", FieldKind.INTEGER),
    Field("until", FieldKind.DATE),
    Field("unit", FieldKind.REFERENCE, references="unit", width=0),
)


class QuickFigures(QDialog):
    """Counts while one chooses."""

    def __init__(self, bench: Workbench, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Số liệu nhanh"))
        self._bench, self._services = bench, services
        self.figure: QuickFigure | None = None
        provider = units_provider(services.units)
        self.form = RecordForm("quick_figure", FIELDS, bench, providers={"unit": provider}, columns=2, parent=self)
        self.form.set_values({"year": bench.year.value})
        self.form.place = Place("home", action="figures")
        self.form.keep_drafts("quick_figure:open", self.windowTitle())
        self._number = QLabel("–", self)
        self._number.setProperty("role", "figure")
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setMinimumHeight(44)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._count)
        self.form.changed.connect(self._pause.start)
        self._lay_out()
        self._watch = bench.hub.watch(self, (), self._count)
        self._watch.is_stale = True
        self.form.editor("field").setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was asked is not wanted any more once this window, or the one below it, is closed."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.form.mark_saved()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(self._number)
        column.addWidget(self._sentence)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.copy_sentence = QPushButton(self.tr("Chép câu"), self)
        self.copy_sentence.setProperty("role", "primary")
        self.copy_sentence.clicked.connect(lambda: self._copy(self.figure.sentence if self.figure else ""))
        copy_number = QPushButton(self.tr("Chép số"), self)
        copy_number.clicked.connect(lambda: self._copy(format_number(self.figure.number) if self.figure else ""))
        show_list = QPushButton(self.tr("Mở danh sách"), self)
        show_list.clicked.connect(self._show_list)
        for button in (self.copy_sentence, copy_number, show_list):
            row.addWidget(button)
        row.addStretch(1)
        close = QPushButton(self.tr("Đóng"), self)
        close.clicked.connect(self.close)
        row.addWidget(close)
        column.addLayout(row)
        self.setMinimumWidth(560)

    def _count(self) -> None:
        try:
            values = self.form.values()
        except FormIncomplete:
            return
        until = values["until"]
        unit = str(values["unit"] or "")
        question = QuickQuestion(
            year=cast("int | None", values["year"]),
            until=until.last if isinstance(until, DateSpec) else None,
            field=str(values["field"] or ""),
            subject=str(values["subject"] or ""),
            level=str(values["level"] or ""),
            unit=unit,
            unit_name=self.form.editor("unit").input().property("text") if unit else "",
            state=str(values["state"] or ""),
        )
        services = self._services

        def count() -> QuickFigure:
            with services.store.read() as reading:
                level = reading.get(UNIT, services.store.office.unit).level or ""
            return quick_figure(services.practice_models, question, level)

        self._bench.read("reports.quick", count, self._show, self)

    def _show(self, figure: QuickFigure) -> None:
        self.figure = figure
        self._number.setText(format_number(figure.number))
        self._sentence.setText(figure.sentence)
        self._make_room()

    def _make_room(self) -> None:
        """Grow with the sentence: a layout that breaks lines would press the editors together instead."""
        layout = self.layout()
        assert layout is not None  # made in `_lay_out`
        layout.activate()
        needed = layout.totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), needed)

    def _copy(self, text: str) -> None:
        if text:
            self._bench.notify(copied(text))

    def _show_list(self) -> None:
        if self.figure is not None:
            self._bench.open(PageRequest("practice_models", "models", {"year": "", **self.figure.query.filters}))
            self.close()
