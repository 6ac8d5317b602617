"""What somebody in front of any page sees, and waiting until it is there."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.movement_office import Office

P = TypeVar("P", bound=QWidget)


def settled(office: Office, qtbot: QtBot) -> None:
    """Everything asked for has been answered and painted."""
    qtbot.waitUntil(lambda: office.bench.jobs.is_idle, timeout=30_000)
    QApplication.processEvents()


def said(page: QWidget) -> str:
    """Every label in sight."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def shown(kind: type[P], page: QWidget, office: Office, qtbot: QtBot, width: int = 1300, height: int = 700) -> P:
    """The page, which is a `kind`, in sight and with its data."""
    assert isinstance(page, kind)
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    settled(office, qtbot)
    return page
