"""Several lists or other widgets of one page, under tabs. Each is made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dvk_desktop.ui.common.actions import ActionSet
from dvk_desktop.ui.common.keys import sequences
from dvk_desktop.ui.common.page import Page, Strip
from dvk_desktop.ui.common.tab_row import MARGIN, TabRow
from dvk_desktop.ui.common.workbench import PageRequest


@dataclass(frozen=True, slots=True)
class PageTab:
    """One tab. `factory` makes a `Page` or any widget."""

    key: str
    title: str
    factory: Callable[[], QWidget]


class TabbedPage(Page):
    """A page of tabs; Ctrl+Tab and Ctrl+PgDn go to the next one, Ctrl+PgUp to the one before."""

    def __init__(self, tabs: Sequence[PageTab], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = {tab.key: tab for tab in tabs}
        self._made: dict[str, QWidget] = {}
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._column = column
        self._cover: Page | None = None
        self.current_key = ""
        for key, step in (("Ctrl+Tab", 1), ("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            action = QAction(self)
            action.setShortcuts(sequences(key))
            action.triggered.connect(lambda checked=False, step=step: self._go(step))
            self.addAction(action)
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

    def cover(self, page: Page) -> None:
        """Show `page` in place of the tabs until `uncover`; it belongs to this page from now on."""
        self.uncover()
        self._cover = page
        self._stack.hide()
        self._column.addWidget(page)
        page.show()
        page.actions_changed.connect(self.actions_changed)
        self.actions_changed.emit()
        page.setFocus()

    def uncover(self) -> None:
        """Take away what covers the tabs, if anything does."""
        if self._cover is None:
            return
        self._column.removeWidget(self._cover)
        self._cover.hide()
        self._cover.deleteLater()
        self._cover = None
        self._stack.show()
        self._made[self.current_key].setFocus()
        self.actions_changed.emit()

    @property
    def covering(self) -> Page | None:
        """What covers the tabs, if anything does."""
        return self._cover

    def put_above(self, widget: QWidget) -> None:
        """Show `widget` over everything else of the page."""
        self._column.insertWidget(0, widget)

    def tab_keys(self) -> tuple[str, ...]:
        """Keys of all tabs, in order."""
        return tuple(self._tabs)

    def current_actions(self) -> ActionSet | None:
        if self._cover is not None:
            return self._cover.current_actions()
        content = self._made.get(self.current_key)
        return content.current_actions() if isinstance(content, Page) else None

    def apply(self, request: PageRequest) -> None:
        content = self.open_tab(request.tab) if request.tab in self._tabs else self._made[self.current_key]
        if isinstance(content, Page):
            content.apply(request)

    def unsaved(self) -> tuple[str, ...]:
        shown = [*self._made.values(), *([self._cover] if self._cover else [])]
        return tuple(name for each in shown if isinstance(each, Page) for name in each.unsaved())

    def take_pasted(self, text: str) -> bool:
        if self._cover is not None:
            return self._cover.take_pasted(text)
        content = self._made.get(self.current_key)
        return isinstance(content, Page) and content.take_pasted(text)

    def _go(self, step: int) -> None:
        keys = self.tab_keys()
        self.open_tab(keys[(keys.index(self.current_key) + step) % len(keys)])

    def _make(self, tab: PageTab) -> QWidget:
        row = TabRow([(each.key, each.title) for each in self._tabs.values()], tab.key)
        row.chosen.connect(self.open_tab)
        content = tab.factory()
        if isinstance(content, Page):
            content.actions_changed.connect(self.actions_changed)
        if isinstance(content, Page) and content.take_tabs(row):
            self._stack.addWidget(content)
            return content
        holder = QWidget(self)
        bar = Strip(holder)
        line = QHBoxLayout(bar)
        line.setContentsMargins(MARGIN, 4, MARGIN, 4)
        line.addWidget(row)
        line.addStretch(1)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(content, 1)
        self._stack.addWidget(holder)
        return content
