"""Pictures of every page and dialog, taken from the running program: for the help and for looking at them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QDialog, QWidget

from dvk_desktop.ui.common.actions import Needs
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.shell.window import USUAL, MainWindow

AT_125_PERCENT = (1093, 543)
PATIENCE = 30_000  # milliseconds a page may take before its picture counts as failed
FORMS = frozenset({"new", "add", "open"})
"""Actions that, with nothing selected, open something to fill in and do nothing else."""


class ForeignFontError(Exception):
    """Widgets that are not in the program's font, and the one they are in."""


def save_pictures(
    window: MainWindow, folder: Path, sizes: Sequence[tuple[int, int]] = (USUAL,), tools: Sequence[str] = ()
) -> list[Path]:
    """Save a PNG of every page (and tab) in each of `sizes` into `folder`, of every form that is opened there, and of
    what each of `tools` (names of what works on every page) opens.

    Names: ``<page>[-<tab>].png`` for the first size, ``…@1093x543.png`` for further ones,
    ``<page>[-<tab>]-<form>.png`` and ``dialog-<tool>.png``. Returns what was written, in order. Waits for the pages'
    jobs; raises `TimeoutError` after 30 s, `ForeignFontError` if something is not in the font of the program.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _without_noise():
        return _saved(window, folder, sizes, tools)


def _saved(window: MainWindow, folder: Path, sizes: Sequence[tuple[int, int]], tools: Sequence[str]) -> list[Path]:
    saved: list[Path] = []
    window.show()
    for number, size in enumerate(sizes):
        window.resize(*size)
        suffix = f"@{size[0]}x{size[1]}" if number else ""
        saved += [_save(window, window, folder / f"{name}{suffix}.png") for name, _ in _tabs(window)]
    window.resize(*sizes[0])
    for tool in tools:
        saved.append(_opened(window, partial(window.bench.run_tool, tool), folder / f"dialog-{tool}.png"))
    for name, page in _tabs(window):
        actions = page.current_actions() if isinstance(page, Page) else None
        for action in actions.actions if actions is not None else ():
            if action.name in FORMS and action.needs is Needs.NOTHING:
                saved.append(_opened(window, action.run, folder / f"{name}-{action.name}.png"))
    return saved


@contextmanager
def _without_noise() -> Iterator[None]:
    """Without what Qt's drawing off the screen says of every window that has a smallest size."""

    def tell(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if "propagateSizeHints" in message:
            return
        if before is not None:
            before(kind, context, message)
        elif sys.stderr is not None:  # a windowed program has none
            print(message, file=sys.stderr)

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _tabs(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Every page, opened on each of its tabs in turn, and the name of its picture."""
    for key in window.page_keys():
        page = window.open_page(key)
        if page is None:  # the window has told why
            continue
        tabs = page.tab_keys() if isinstance(page, TabbedPage) else ("",)
        for tab in tabs:
            if isinstance(page, TabbedPage):
                page.open_tab(tab)
            yield (f"{key}-{tab}" if len(tabs) > 1 else key), page


def _opened(window: MainWindow, open_it: Callable[[], None], path: Path) -> Path:
    """The picture of what was opened: a dialog, else the window in which a panel stands now. Closes dialogs again."""
    wait_until_idle(window)
    open_it()
    wait_until_idle(window)
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    saved = _save(window, dialogs[-1] if dialogs else window, path)
    for dialog in dialogs:
        dialog.close()
    return saved


def wait_until_idle(window: MainWindow) -> None:
    """Let the window work until no job runs and everything asked for is painted."""
    jobs = window.bench.jobs
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    while not jobs.is_idle:
        loop = QEventLoop()
        patience = QTimer()
        patience.setSingleShot(True)
        patience.timeout.connect(lambda loop=loop: loop.exit(1))
        jobs.idle.connect(loop.quit)
        patience.start(PATIENCE)
        if loop.exec() != 0:
            raise TimeoutError(f"the page {window.current_key} is still working after {PATIENCE} ms")
        QCoreApplication.processEvents()
    QCoreApplication.processEvents()


def _save(window: MainWindow, widget: QWidget, path: Path) -> Path:
    wait_until_idle(window)
    if foreign := in_foreign_fonts(widget, window.bench.look.family):
        raise ForeignFontError(f"{path.name}: {', '.join(sorted(foreign))}")
    if not widget.grab().save(str(path)):
        raise OSError(f"cannot write {path}")
    return path


def in_foreign_fonts(widget: QWidget, family: str) -> set[str]:
    """Of `widget` and all that is in it: what is not shown in `family`, as class, name and family shown."""
    found = set()
    for each in (widget, *widget.findChildren(QWidget)):
        shown = QFontInfo(each.font()).family()
        if not shown.startswith(family):  # Windows counts the weights as families: Noto Sans SemiBold
            found.add(f"{each.metaObject().className()} {each.objectName()} {shown}".replace("  ", " "))
    return found
