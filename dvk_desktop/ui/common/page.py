"""What the shell knows of a page (its actions, where a request leads, what would be lost), and the strip above it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dvk_desktop.ui.common.actions import ActionSet
from dvk_desktop.ui.common.workbench import PageRequest


class Page(QWidget):
    """Base of the pages. Every method has a harmless answer, so that a page says only what it has."""

    actions_changed = Signal()

    def current_actions(self) -> ActionSet | None:
        """The actions the top bar shows; emit `actions_changed` when they are others."""
        return None

    def apply(self, request: PageRequest) -> None:
        """Show what `request` asks for (tab, filters, record, action)."""

    def unsaved(self) -> tuple[str, ...]:
        """Names of the forms that hold typing which is not saved: closing asks only if there are any."""
        return ()

    def take_pasted(self, text: str) -> bool:
        """Take a table or text pasted on the page outside a field; False if it is nothing for this page."""
        return False

    def take_tabs(self, tabs: QWidget) -> bool:
        """Put the row of tabs into a bar of its own; False if the page has none, and gets a bar above it."""
        return False


class Strip(QWidget):
    """What stands above a page, dressed as the bar with the filters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
