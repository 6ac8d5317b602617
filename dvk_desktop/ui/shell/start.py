"""From opened services to a working window: look, pages, keys that work everywhere, the end of the day."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from dvk_desktop.domain.errors import CodedError, EnvironmentProblem, UserError
from dvk_desktop.ui.common.actions import Action
from dvk_desktop.ui.common.assets import install_translators
from dvk_desktop.ui.common.change_hub import ChangeHub
from dvk_desktop.ui.common.columns import Status, Tone
from dvk_desktop.ui.common.dialogs import Answer, ErrorDialog, Question, QuestionDialog, Weight, words_of
from dvk_desktop.ui.common.drafts import FolderDrafts
from dvk_desktop.ui.common.memory import SettingsMemory
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.jobs.runner import JobRunner
from dvk_desktop.ui.reports.page import show_quick_figures
from dvk_desktop.ui.shell.first_start import FirstStart
from dvk_desktop.ui.shell.pages import all_pages
from dvk_desktop.ui.shell.sample_office import SampleOffice
from dvk_desktop.ui.shell.search_box import SearchBox
from dvk_desktop.ui.shell.shots import AT_125_PERCENT, save_pictures
from dvk_desktop.ui.shell.undoing import Undoing
from dvk_desktop.ui.shell.window import USUAL, MainWindow
from dvk_desktop.usecases.maintenance import back_up_daily
from dvk_desktop.usecases.services import Services

Restore = Callable[[Path], Path]
"""Replaces the closed data by those of a backup; returns where the data of before are kept."""
Open = Callable[[bool], AbstractContextManager[Services]]
"""Opens the data; the argument says whether for writing."""
_BOOKS = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".zip"})
translate = QCoreApplication.translate


def start(open_data: Open, restore: Restore, memory: SettingsMemory, drafts: Path, shots: Path | None) -> int:
    """Run the window until it is closed (or save a picture of every page to `shots`); returns the exit code.

    Called on the main thread, which becomes the GUI thread. Exit code 3 if the data cannot be opened.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("dvk")
    settings = memory.settings
    install_translators(application, settings.language)
    look = Look(application, "light" if shots else settings.theme, settings.font_size)
    try:
        while True:
            code, wanted = _run(application, look, open_data, memory, drafts, shots)
            if wanted is None:
                return code
            restore(wanted)
    except CodedError as error:
        if shots is not None:
            raise
        ErrorDialog(words_of(error)).exec()
        return 3


def _run(
    application: QApplication, look: Look, open_data: Open, memory: SettingsMemory, drafts: Path, shots: Path | None
) -> tuple[int, Path | None]:
    """One run of the window: the exit code, and the backup to restore before the next run."""
    with _opened(open_data, asks=shots is None) as services:
        if not _has_office(services) and not FirstStart(services.store, services.catalogue).exec():
            return 0, None
        services.store.work_as(memory.settings.user_name)
        jobs = JobRunner()
        bench = Workbench(
            jobs=jobs, hub=ChangeHub(), look=look, clock=services.clock, drafts=FolderDrafts(drafts), memory=memory
        )
        office = services.units.label_of(services.store.office.unit)
        window = MainWindow(all_pages(bench, services), bench, office)
        wire(window, bench, services)
        wanted: list[Path] = []
        bench.restore_wanted.connect(wanted.append)
        bench.restore_wanted.connect(lambda _: window.close())
        try:
            if shots is not None:
                save_pictures(window, shots, (USUAL, AT_125_PERCENT))
                return 0, None
            window.show()
            return application.exec(), wanted[-1] if wanted else None
        finally:
            jobs.shutdown()


def _opened(open_data: Open, *, asks: bool) -> AbstractContextManager[Services]:
    """The data for writing; if somebody else writes, for looking only, once the user agreed."""
    opened = open_data(True)
    try:
        return _Entered(opened)
    except EnvironmentProblem as problem:
        if problem.code != "folder.in_use" or not asks or not _agrees_to_look(problem):
            raise
    return _Entered(open_data(False))


class _Entered(AbstractContextManager[Services]):
    """A context that is entered at once, so that not being able to is known before the window is made."""

    def __init__(self, inner: AbstractContextManager[Services]) -> None:
        self._inner = inner
        self._services = inner.__enter__()

    def __enter__(self) -> Services:
        return self._services

    def __exit__(self, *error: object) -> None:
        self._inner.__exit__(*error)  # type: ignore[arg-type]  # handed on as they came


def _agrees_to_look(problem: EnvironmentProblem) -> bool:
    words = words_of(problem)
    look, close = translate("start", "Chỉ mở để xem"), translate("start", "Đóng")
    question = Question(
        words.title,
        words.text,
        (Answer("look", look, Weight.PRIMARY), Answer("close", close)),
        safe="close",
        focus="look",
    )
    dialog = QuestionDialog(question)
    dialog.exec()
    return dialog.answer == "look"


def _has_office(services: Services) -> bool:
    try:
        return bool(services.store.office.unit)
    except UserError:
        return False


def wire(window: MainWindow, bench: Workbench, services: Services) -> None:
    """Connect what works on every page: search, undo, files dropped, counts, the day's backup, the search index."""
    undoing = Undoing(bench, services, window)
    window.undo_wanted.connect(undoing.undo)
    window.redo_wanted.connect(undoing.redo)
    window.dropped.connect(lambda paths: _take(bench, paths))
    window.status.decide_wanted.connect(lambda: bench.open(PageRequest("exchange", tab="decide")))
    window.add_tool(
        Action(
            "search",
            translate("start", "Tìm khắp nơi"),
            lambda: SearchBox(bench, services.search, window).open(),
            shortcut="F3",
            icon="search",
        )
    )

    def quick_figures() -> None:
        show_quick_figures(bench, services, window)

    window.add_tool(
        Action(
            "figures",
            translate("start", "Số liệu nhanh"),
            quick_figures,
            shortcut="F4",
            icon="nav-reports",
        )
    )

    def record_quickly() -> None:
        # loaded with its page, not when the window opens
        from dvk_desktop.ui.obligations.page import quick_facts

        quick_facts(bench, services, window)

    window.add_key(Action("quick_facts", translate("start", "Ghi nhận nhanh"), record_quickly, shortcut="F8"))

    sample = SampleOffice(bench, services.resources, window)
    window.add_key(Action("sample_office", translate("start", "Mở cơ quan mẫu"), sample.open))

    def count() -> None:
        bench.jobs.run_latest(
            "decisions",
            lambda progress: services.ledger.conflict_count(),
            on_done=window.status.show_decisions,
            owner=window,
        )

    def index() -> None:
        bench.jobs.run_latest(
            "index", lambda progress: services.search.catch_up(), on_done=lambda _: None, owner=window
        )

    services.store.on_commit(bench.hub.publish)
    bench.hub.changed.connect(lambda _: count())
    bench.hub.changed.connect(lambda _: index())
    count()
    QTimer.singleShot(0, index)
    QTimer.singleShot(
        2_000,
        window,
        lambda: bench.jobs.run(
            lambda progress: back_up_daily(services.maintenance, services.clock().date()),
            on_done=lambda when: window.status.show_backup(_backup_status(when, services.clock())),
            on_error=bench.fail,
        ),
    )


def _backup_status(when: datetime | None, now: datetime) -> Status:
    if when is None:
        return Status(translate("start", "Chưa sao lưu"), Tone.LATE)
    days = (now.date() - when.date()).days
    if days == 0:
        return Status(translate("start", "Sao lưu hôm nay {0}").format(f"{when:%H:%M}"), Tone.OK)
    return Status(translate("start", "Chưa sao lưu {0} ngày").format(days), Tone.WAIT)


def _take(bench: Workbench, paths: list[Path]) -> None:
    """Dropped files go where they belong: workbooks to the exchange, everything else is taken for a letter."""
    books = [path for path in paths if path.is_dir() or path.suffix.lower() in _BOOKS]
    letters = [path for path in paths if path not in books]
    if books:
        bench.open(PageRequest("exchange", tab="receive", action="take", text="\n".join(map(str, books))))
    elif letters:
        bench.open(PageRequest("directives", action="take", text=str(letters[0])))
