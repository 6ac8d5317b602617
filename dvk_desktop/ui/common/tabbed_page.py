"""Several lists or other widgets of one page, under tabs. Each is made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dvk_desktop.ui.common.actions import ActionSet
from dvk_desktop.ui.common.filter_bar import TabRow
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import PageRequest


@dataclass(frozen=True, slots=True)
class PageTab:
    """One tab. `factory` makes a `ListPage`, another `Page` or any widget."""

    key: str
    title: str
    factory: Callable[[], QWidget]


class TabbedPage(Page):
    """A page of tabs; Ctrl+Tab goes round."""

    def __init__(self, tabs: Sequence[PageTab], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = {tab.key: tab for tab in tabs}
        self._made: dict[str, QWidget] = {}
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.current_key = ""
        self.open_tab(tabs[0].key)

    def open_tab(self, key: str) -> QWidget:
        """Show the tab `key`, making it if need be, and return its content. KeyError if there is none."""
        content = self.content(key)
        if key != self.current_key:
            had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
            self.current_key = key
            self._stack.setCurrentIndex(list(self._made).index(key))
            self.setFocusProxy(content)
            if had_focus:
                content.setFocus()
            self.actions_changed.emit()
        return content

    def content(self, key: str) -> QWidget:
        """The content of the tab `key`, made if need be, without showing it."""
        if key not in self._made:
            self._made[key] = self._make(self._tabs[key])
        return self._made[key]

    def tab_keys(self) -> tuple[str, ...]:
        """Keys of all tabs, in order."""
        return tuple(self._tabs)

    def current_actions(self) -> ActionSet | None:
        content = self._made.get(self.current_key)
        return content.current_actions() if isinstance(content, Page) else None

    def apply(self, request: PageRequest) -> None:
        content = self.open_tab(request.tab) if request.tab in self._tabs else self._made[self.current_key]
        if isinstance(content, Page):
            content.apply(request)

    def unsaved(self) -> tuple[str, ...]:
        return tuple(name for each in self._made.values() if isinstance(each, Page) for name in each.unsaved())

    def take_pasted(self, text: str) -> bool:
        content = self._made.get(self.current_key)
        return isinstance(content, Page) and content.take_pasted(text)

    def _make(self, tab: PageTab) -> QWidget:
        row = TabRow([(each.key, each.title) for each in self._tabs.values()], tab.key)
        row.chosen.connect(self.open_tab)
        content = tab.factory()
        if isinstance(content, Page):
            content.actions_changed.connect(self.actions_changed)
        if isinstance(content, ListPage):
            content.bar.set_leading(row)
            self._stack.addWidget(content)
            return content
        holder = QWidget(self)
        bar = QWidget(holder)
        bar.setObjectName("filter-bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(bar)
        line.setContentsMargins(12, 4, 12, 4)
        line.addWidget(row)
        line.addStretch(1)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(content, 1)
        self._stack.addWidget(holder)
        return content
