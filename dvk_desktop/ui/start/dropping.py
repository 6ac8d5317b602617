"""Files let go over the window, and those it was started with, go to the page they belong to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from dvk_desktop.ui.common.files import files_named
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.shell.window import MainWindow
from dvk_desktop.usecases.exchange.photos import PHOTOS
from dvk_desktop.usecases.exchange.scanning import DOCUMENTS, WORKBOOKS
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def sort_dropped(bench: Workbench, services: Services, window: MainWindow, paths: list[Path]) -> None:
    """Dropped files go where they belong: workbooks, forms, photos beside them and files that a record asks for to the
    exchange, a letter that is in the register with this very file is shown there (of several only named), everything
    else is taken for a letter. Only contents tell, so a reader looks into them."""
    unclear = [path for path in paths if not path.is_dir() and path.suffix.lower() not in WORKBOOKS]
    if not unclear:
        _take(bench, paths, frozenset())
        return

    def looked() -> tuple[dict[Path, str], frozenset[Path]]:
        known = {path: letter for path in unclear if (letter := services.exchange.letter_of(path))}
        return known, ours([path for path in unclear if path not in known])

    def take(found: tuple[dict[Path, str], frozenset[Path]]) -> None:
        known, exchanged = found
        new = [path for path in paths if path not in known]
        if new:
            _take(bench, new, exchanged)
        else:
            bench.open(PageRequest("directives", record=known[paths[0]]))
        if known:
            names = files_named([path.name for path in known])
            told = translate("start", "{0} đã có trong sổ: đây là văn bản ấy.")
            bench.notify((told if len(paths) == 1 else translate("start", "{0} đã có trong sổ.")).format(names))

    def ours(unknown: list[Path]) -> frozenset[Path]:
        exchange = services.exchange
        forms = {path for path in unknown if path.suffix.lower() in DOCUMENTS and exchange.scan.is_form(path)}
        beside = {path for path in unknown if path.suffix.lower() in PHOTOS} if len(unclear) < len(paths) else set()
        rest = [path for path in unknown if path not in forms and path not in beside]
        return frozenset(forms | beside | {path for path in rest if exchange.is_asked_for(path)})

    bench.jobs.run(
        lambda _: looked(),
        on_done=take,
        on_error=bench.fail,
        title=translate("start", "Đang xem file"),
        owner=window,
    )


def _take(bench: Workbench, paths: list[Path], found: frozenset[Path]) -> None:
    books = [path for path in paths if path.is_dir() or path in found or path.suffix.lower() in WORKBOOKS]
    letters = [path for path in paths if path not in books]
    if letters:
        bench.open(PageRequest("directives", action="take", text="\n".join(map(str, letters))))
    if books:
        bench.open(PageRequest("exchange", tab="receive", action="take", text="\n".join(map(str, books))))
    if books and letters:
        names = files_named([path.name for path in letters])
        bench.notify(translate("start", "{0} đang chờ ở trang Văn bản.").format(names))
