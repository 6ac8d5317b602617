"""Pictures of every page and dialog, taken from the running program: for the help and for looking at them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.shell.window import USUAL, MainWindow

AT_125_PERCENT = (1093, 543)
PATIENCE = 30_000  # milliseconds a page may take before its picture counts as failed

Dialogs = Mapping[str, Callable[[QWidget], QDialog]]


def save_pictures(
    window: MainWindow, folder: Path, sizes: Sequence[tuple[int, int]] = (USUAL,), dialogs: Dialogs | None = None
) -> list[Path]:
    """Save a PNG of every page (and tab) in each of `sizes`, and of each of `dialogs` (name → maker), into `folder`.

    Names: ``<page>[-<tab>].png`` for the first size, ``…@1093x543.png`` for further ones, ``dialog-<name>.png``.
    Returns what was written, in order. Waits for the pages' jobs; raises `TimeoutError` after 30 s.
    """
    folder.mkdir(parents=True, exist_ok=True)
    saved: list[Path] = []
    window.show()
    for number, size in enumerate(sizes):
        window.resize(*size)
        suffix = f"@{size[0]}x{size[1]}" if number else ""
        for key in window.page_keys():
            page = window.open_page(key)
            tabs = page.tab_keys() if isinstance(page, TabbedPage) else ("",)
            for tab in tabs:
                if isinstance(page, TabbedPage):
                    page.open_tab(tab)
                name = f"{key}-{tab}" if len(tabs) > 1 else key
                saved.append(_save(window, window, folder / f"{name}{suffix}.png"))
    for name, make in (dialogs or {}).items():
        dialog = make(window)
        dialog.open()
        saved.append(_save(window, dialog, folder / f"dialog-{name}.png"))
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
    if not widget.grab().save(str(path)):
        raise OSError(f"cannot write {path}")
    return path
