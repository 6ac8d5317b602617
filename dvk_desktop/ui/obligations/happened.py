"""What has happened to several units at once: sent, received, planned, reported."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from dvk_desktop.language.formats import format_number

translate = QCoreApplication.translate
_FACTS = ("sent_on", "received_on", "plan_date", "report_date")
_USUAL = _FACTS.index("received_on")
_NUMBERS = {"plan_date": "plan_number", "report_date": "report_number"}
_SAID = {
    "sent_on": lambda: translate("obligations", "Đã ghi đã gửi cho {0} đơn vị."),
    "received_on": lambda: translate("obligations", "Đã ghi {0} đơn vị đã nhận."),
    "plan_date": lambda: translate("obligations", "Đã ghi {0} đơn vị có kế hoạch."),
    "report_date": lambda: translate("obligations", "Đã ghi {0} đơn vị đã báo cáo."),
}


class HappenedChoice(QWidget):
    """One of the facts; receipt at first. `changed`: another one is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        titles = (
            translate("obligations", "Đã gửi"),
            translate("obligations", "Đã nhận"),
            translate("obligations", "Có kế hoạch"),
            translate("obligations", "Đã báo cáo"),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for number, title in enumerate(titles):
            button = QRadioButton(title, self)
            button.setChecked(number == _USUAL)
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idToggled.connect(lambda number, on: self.changed.emit() if on else None)

    @property
    def fact(self) -> str:
        """The field of the day on which it happened."""
        return _FACTS[self._group.checkedId()]

    @property
    def number(self) -> str:
        """The field of the paper that proves it; "" for what no paper of the unit proves."""
        return _NUMBERS.get(self.fact, "")

    def said(self, units: int) -> str:
        """What to say when it is recorded for so many units."""
        return _SAID[self.fact]().format(format_number(units))
