"""The main window: navigation at the left, the page under its bar, the status at the bottom. It knows no feature."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from dvk_desktop.ui.common.actions import Action, ActionSet
from dvk_desktop.ui.common.dialogs import Answer, ErrorDialog, Question, Weight, ask, is_bug, show_error
from dvk_desktop.ui.common.file_drop import FileDrop, files_in
from dvk_desktop.ui.common.keys import sequences
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.toast import Toast
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.shell.navigation import NavigationPanel, PageSpec
from dvk_desktop.ui.shell.status_area import StatusArea
from dvk_desktop.ui.shell.tab_order import moved_on
from dvk_desktop.ui.shell.top_bar import TopBar

NARROW = 1200
SMALLEST = (880, 430)
USUAL = (1366, 697)
_MEMORY = "window"


class MainWindow(QMainWindow):
    """Shows the pages; each is made when it is first opened, the first one at once.

    Signals for whoever composes the program: `dropped(list[Path])`, `undo_wanted`, `redo_wanted`.
    """

    dropped = Signal(list)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, pages: Sequence[PageSpec], bench: Workbench, office: str = "", title: str = "") -> None:
        super().__init__()
        self.bench = bench
        self._specs = {spec.key: spec for spec in pages}
        self._made: dict[str, QWidget] = {}
        self._tools: dict[str, QAction] = {}
        self._current = ""
        self._may_close = False
        self._error: ErrorDialog | None = None
        self.setWindowTitle(title or self.tr("Dân vận khéo"))
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.navigation = NavigationPanel(pages, bench.look, self)
        self.top = TopBar(bench.look, bench.year, bench.clock().year, self)
        self.status = StatusArea(bench.jobs, bench.look, office, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._toast = Toast(self, above=bench.look.sizes.status_bar)
        self._connect()
        self._restore()
        if pages:
            self.open_page(pages[0].key)

    # -- pages -----------------------------------------------------------------------------------------------------

    def open_page(self, key: str) -> QWidget | None:
        """Show the page `key`, making it if need be; None (and an error shown) if it cannot be made."""
        page = self.page(key)
        if page is None:
            self.navigation.buttons[self._current or key].setChecked(True)
            return None
        self._current = key
        self._stack.setCurrentWidget(page)
        self.navigation.buttons[key].setChecked(True)
        self._show_actions()
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        return page

    def page(self, key: str) -> QWidget | None:
        """The page `key`, made if need be, without showing it."""
        if key not in self._made:
            try:
                page = self._specs[key].factory()
            except Exception as error:  # one broken page must not take the others with it
                self.bench.fail(error)
                return None
            if isinstance(page, Page):
                page.actions_changed.connect(self._show_actions)
            self._stack.addWidget(page)
            self._made[key] = page
        return self._made[key]

    def page_keys(self) -> tuple[str, ...]:
        """Keys of all pages, in the order of the navigation."""
        return tuple(self._specs)

    @property
    def current_key(self) -> str:
        return self._current

    def go(self, request: PageRequest) -> None:
        """Open the page of `request` and hand it the request."""
        page = self.open_page(request.page)
        if isinstance(page, Page):
            page.apply(request)

    # -- what others put into the frame ----------------------------------------------------------------------------

    def add_tool(self, action: Action) -> QToolButton:
        """Add something that works on every page (`Tìm khắp nơi`, F3): a button in the top bar and its key."""
        self.add_key(action)
        button = self.top.add_tool(action)
        self.top.set_slim(self.navigation.is_slim)
        return button

    def add_key(self, action: Action) -> None:
        """Add something that works on every page by its key alone (F8). A page whose own action has the name of it does
        it its own way, for what it shows."""
        made = QAction(action.title, self)
        made.setShortcuts(sequences(action.shortcut))
        made.triggered.connect(lambda: self._own_way(action))
        self.addAction(made)
        self._tools[action.name] = made

    def set_badge(self, key: str, count: int) -> None:
        """Show how much work waits on the page `key`; 0 shows nothing."""
        if key in self.navigation.buttons:
            self.navigation.buttons[key].set_count(count)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        middle = QWidget(self)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self._stack, 1)
        upper = QHBoxLayout()
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(0)
        upper.addWidget(self.navigation)
        upper.addLayout(right, 1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addWidget(self.status)
        self.setCentralWidget(middle)
        said = self.tr("Thả vào đây: văn bản, file Excel, thư mục")
        FileDrop(self, frozenset(), lambda: said, self._drop)

    def _connect(self) -> None:
        bench = self.bench
        self.navigation.chosen.connect(self.open_page)
        bench.notified.connect(self._toast.show_notice)
        bench.failed.connect(self._show_error)
        bench.page_wanted.connect(self.go)
        bench.tool_wanted.connect(self._run_tool)
        bench.saved.connect(self.status.show_saved)
        bench.jobs.set_error_handler(bench.fail)
        bench.look.changed.connect(self._fit)
        for spec in self._specs.values():
            if spec.shortcut:
                self._key(spec.shortcut, lambda key=spec.key: self.open_page(key))
        self._key("Ctrl+Z", self.undo_wanted.emit)
        self._key("Ctrl+Y", self.redo_wanted.emit)
        self._key("Ctrl+V", self._paste)

    def _key(self, written: str, does: Callable[..., object]) -> None:
        action = QAction(self)
        action.setShortcuts(sequences(written))
        action.triggered.connect(lambda checked=False: does())
        self.addAction(action)

    def _run_tool(self, name: str) -> None:
        if name in self._tools:
            self._tools[name].trigger()

    def _own_way(self, tool: Action) -> None:
        actions = self._actions()
        (actions.action(tool.name).trigger if actions is not None and actions.has(tool.name) else tool.run)()

    def _actions(self) -> ActionSet | None:
        page = self._made.get(self._current)
        return page.current_actions() if isinstance(page, Page) else None

    def _show_actions(self) -> None:
        if self._current in self._made:
            self.top.show_page(self._specs[self._current].title, self._actions())

    def _show_error(self, error: Exception) -> None:
        """One error at a time: a second one while the first is open says nothing new. Every bug is kept in the log."""
        log = self.bench.keep_bug(error) if is_bug(error) else None
        if self._error is not None:
            return
        self._error = show_error(self, error, log=log)
        self._error.finished.connect(self._error_seen)

    def _error_seen(self) -> None:
        self._error = None

    def _paste(self) -> None:
        """Fields take Ctrl+V themselves; what arrives here was pasted on the page."""
        page = self._made.get(self._current)
        clipboard = QGuiApplication.clipboard().mimeData()
        if clipboard is not None and clipboard.hasUrls():
            self._drop(files_in(clipboard))
        elif isinstance(page, Page) and clipboard is not None and clipboard.hasText():
            page.take_pasted(clipboard.text())

    def _drop(self, paths: Sequence[Path]) -> None:
        if paths:
            self.dropped.emit(list(paths))

    # -- size and end ----------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, next: bool) -> bool:
        before = self.focusWidget()
        return (before is not None and moved_on(before, self, forward=next)) or super().focusNextPrevChild(next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        slim = self.width() < self.bench.look.sizes.column(NARROW)
        self.navigation.set_slim(slim)
        self.top.set_slim(slim)
        self._toast.keep_left_of(self.navigation.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only if typing would be lost from sight; drafts are kept in any case."""
        unsaved = [name for page in self._made.values() if isinstance(page, Page) for name in page.unsaved()]
        if unsaved and not self._may_close:
            event.ignore()
            self._ask_before_closing(unsaved)
            return
        self.bench.memory.remember(_MEMORY, (bytes(self.saveGeometry().toBase64().data()).decode(),))
        event.accept()

    def _ask_before_closing(self, unsaved: list[str]) -> None:
        question = Question(
            self.tr("Đóng khi đang nhập dở?"),
            self.tr("Những gì vừa gõ chưa được lưu vào sổ. Bản nháp vẫn còn, lần sau có thể nhập tiếp."),
            (
                Answer("stay", self.tr("Tiếp tục nhập"), Weight.PRIMARY),
                Answer("close", self.tr("Đóng, giữ bản nháp")),
            ),
            safe="stay",
            lines=tuple(unsaved),
        )
        ask(self, question, self._answered)

    def _answered(self, answer: str, reason: str) -> None:
        if answer == "close":
            self._may_close = True
            self.close()

    def _restore(self) -> None:
        remembered = self.bench.memory.recall(_MEMORY)
        if remembered:
            self.restoreGeometry(QByteArray.fromBase64(remembered[0].encode()))
