"""Works in a window at random for some minutes: every page, tab, form and question, sizes, looks, searches, sorts.

`soak.py FOLDER MINUTES [SEED]`: a data folder that may be spoilt, of `dvk demo` say. Cyclic garbage is looked for after
every step. Prints every hundred steps how much memory and how many objects there are, and at the end what held the
window up longest (milliseconds of the GUI thread's processor time; without compiled modules their compiling counts, so
not under PYTHONDONTWRITEBYTECODE and not the first time). Ends with 1 if Qt warned, a bug was told, or a window or
thread was left over.
"""

from __future__ import annotations

import gc
import os
import random
import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtCore import QEvent, QMessageLogContext, QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from dvk_desktop import app
from dvk_desktop.domain.errors import UserError
from dvk_desktop.ui.common.change_hub import ChangeHub
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.theme import TEXT_SIZES, Look
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.jobs import JobRunner
from dvk_desktop.ui.shell.window import MainWindow
from dvk_desktop.ui.start.pages import all_pages
from dvk_desktop.ui.start.wiring import wire
from dvk_desktop.usecases.history.acts import StoreActs
from tests.ui.forgetful import NoDrafts, ShortMemory

LEAVES = frozenset({"restore", "quit", "new_window"})
WORST = 12


def resident() -> float:
    """Megabytes of this process."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


class Soak:
    def __init__(self, window: MainWindow, bench: Workbench, chance: random.Random) -> None:
        self.window, self.bench, self.chance = window, bench, chance
        self.steps = 0
        self.doing = ""
        self.held: dict[str, float] = {}
        self._last = time.thread_time()
        self._heart = QTimer(window)
        self._heart.timeout.connect(self._beat)
        self._heart.start(0)

    def _beat(self) -> None:
        now = time.thread_time()
        spent = (now - self._last) * 1000
        self.held[self.doing] = max(self.held.get(self.doing, 0.0), spent)
        self._last = time.thread_time()

    def settle(self) -> None:
        """Everything asked for has been answered and painted, and whatever opened over the window is closed."""
        ends = time.monotonic() + 20
        QApplication.processEvents()
        while not self.bench.jobs.is_idle and time.monotonic() < ends:
            QApplication.processEvents()
        for _ in range(20):
            QApplication.processEvents()
            over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if over is None:
                break
            over.close()
        # no loop of Qt's runs here, which alone would delete what was put off until later
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.doing = "garbage"
        self._last = time.thread_time()
        gc.collect()
        self._beat()

    def do(self, what: str, act: Callable[[], object]) -> None:
        """One step, by name."""
        self.doing = what
        self._last = time.thread_time()
        act()
        self._beat()
        self.settle()
        self.steps += 1

    def step(self) -> None:
        """Whatever chance says."""
        chance, window = self.chance, self.window
        page = window.page(window.current_key)
        content = page
        if isinstance(page, TabbedPage):
            content = page.content(page.current_key)
        match chance.randrange(12):
            case 0 | 1:
                key = chance.choice(window.page_keys())
                self.do(f"open {key}", lambda: window.open_page(key))
            case 2 | 3 if isinstance(page, TabbedPage):
                tab = chance.choice(page.tab_keys())
                self.do(f"{window.current_key}: tab {tab}", lambda: page.open_tab(tab))
            case 4 if isinstance(content, ListPage):
                text = chance.choice(("", "a", "tu quan", "đường hoa", "2026"))
                self.do(f"{window.current_key}: filter", lambda: content.bar.box.setText(text))
            case 5 if isinstance(content, ListPage) and content.model.columnCount():
                column = chance.randrange(content.model.columnCount())
                header = content.table.horizontalHeader()
                self.do(f"{window.current_key}: sort", lambda: header.sectionClicked.emit(column))
            case 6 | 7 if isinstance(content, ListPage) and content.model.rowCount():
                row = chance.randrange(content.model.rowCount())
                self.do(f"{window.current_key}: select", lambda: content.table.go_to(row))
            case 8 | 9 if isinstance(page, Page) and (actions := page.current_actions()) is not None:
                found = [one for one in page.actions() + content.actions() if one.isEnabled()] if content else []
                found = [one for one in found if one.objectName() and one.objectName() not in LEAVES]
                if found and actions is not None:
                    one = chance.choice(found)
                    self.do(f"{window.current_key}: {one.objectName()}", one.trigger)
            case 10:
                width, height = chance.choice(((1366, 697), (1093, 543), (911, 450)))
                self.do("resize", lambda: window.resize(width, height))
                if chance.random() < 0.3:
                    theme = chance.choice(("light", "dark"))
                    self.do("look", lambda: self.bench.look.apply(theme, chance.choice(TEXT_SIZES)))
            case _:
                key = chance.choice((Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return))
                focus = window.focusWidget()
                self.do(f"key {key.name}", lambda: QTest.keyClick(focus or window, key))


def main(folder: str, minutes: str, seed: str = "1") -> int:
    application = QApplication(sys.argv[:1])
    problems: list[str] = []

    def heard(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if not text.startswith("This plugin does not support"):
            problems.append(f"Qt: {text}")

    qInstallMessageHandler(heard)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        setattr(QFileDialog, name, staticmethod(lambda *arguments, **named: ("", "")))
    QFileDialog.getExistingDirectory = staticmethod(lambda *arguments, **named: "")  # type: ignore[method-assign, assignment]  # nobody is there to choose
    QDialog.exec = lambda dialog: (dialog.open(), 0)[1]  # type: ignore[method-assign, assignment]  # closed by `settle`
    QMenu.exec = lambda menu, *arguments: None  # type: ignore[method-assign, assignment]  # as closed again
    before = threading.active_count()
    with app.open_folder(Path(folder), writes=True, program="soak", clock=datetime.now) as services:
        jobs = JobRunner()
        bench = Workbench(
            jobs=jobs,
            hub=ChangeHub(),
            look=Look(application, "light", 14),
            clock=services.clock,
            drafts=NoDrafts(),
            memory=ShortMemory(),
            log=StoreActs(services.store, services.ledger),
        )
        window = MainWindow(all_pages(bench, services), bench, "Soak")
        wire(window, bench, services)
        bench.failed.connect(
            lambda error: None if isinstance(error, UserError) else problems.append(f"{soak.doing}: {error!r}")
        )
        window.show()
        soak = Soak(window, bench, random.Random(int(seed)))
        soak.settle()
        ends = time.monotonic() + 60 * float(minutes)
        shown: list[float] = []
        gc.freeze()
        while time.monotonic() < ends:
            soak.step()
            if soak.steps % 100 == 0 and (not shown or soak.steps // 100 > len(shown)):
                shown.append(resident())
                there = len(window.findChildren(QObject))
                print(f"{soak.steps} steps, {shown[-1]:.0f} MB, {there} objects", flush=True)
        jobs.shutdown()
        shiboken6.delete(window)
    left = [one for one in application.topLevelWidgets() if isinstance(one, QWidget) and one.isVisible()]
    problems += [f"still shown: {one}" for one in left]
    if threading.active_count() > before:
        problems.append(f"threads left: {[one.name for one in threading.enumerate()]}")
    for what, spent in sorted(soak.held.items(), key=lambda one: -one[1])[:WORST]:
        print(f"{spent:7.1f} ms  {what}")
    for problem in dict.fromkeys(problems):
        print("PROBLEM", problem)
    return 1 if problems else 0


if __name__ == "__main__":
    code = main(*sys.argv[1:])
    sys.stdout.flush()
    os._exit(code)
