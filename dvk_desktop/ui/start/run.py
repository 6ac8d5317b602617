"""From opened services to a working window: look, pages, keys that work everywhere, the end of the day."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import shiboken6
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from dvk_desktop.domain.errors import CodedError, EnvironmentProblem, UserError
from dvk_desktop.ui.common.assets import install_translators, program_icon
from dvk_desktop.ui.common.change_hub import ChangeHub
from dvk_desktop.ui.common.dialogs import Answer, ErrorDialog, Question, QuestionDialog, Weight, words_of
from dvk_desktop.ui.common.drafts import FolderDrafts
from dvk_desktop.ui.common.memory import SettingsMemory
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.jobs.runner import JobRunner
from dvk_desktop.ui.shell.window import USUAL, MainWindow
from dvk_desktop.ui.start.bugs import bugs_told
from dvk_desktop.ui.start.handed_over import HandOver, Taker
from dvk_desktop.ui.start.pages import all_pages
from dvk_desktop.ui.start.unfinished import came_to_its_end, ended_abruptly, offer_drafts
from dvk_desktop.ui.start.wiring import wire
from dvk_desktop.usecases.history.acts import StoreActs
from dvk_desktop.usecases.services import Services

Restore = Callable[[Path], Path]
"""Replaces the closed data by those of a backup; returns where the data of before are kept."""
KeepBug = Callable[[BaseException], Path | None]
"""Writes an error of ours to the technical log; returns where that is, None if it cannot be written."""
Open = Callable[[bool], AbstractContextManager[Services]]
"""Opens the data; the argument says whether for writing."""
translate = QCoreApplication.translate


def start(
    open_data: Open,
    restore: Restore,
    memory: SettingsMemory,
    drafts: Path,
    shots: Path | None,
    keep_bug: KeepBug = lambda error: None,
    files: Sequence[Path] = (),
    way: HandOver | None = None,
) -> int:
    """Run the window until it is closed (or save a picture of every page to `shots`); returns the exit code. `files`
    are taken up once it is shown, as if they had been dropped on it, or by the window that is open already (`way`).

    Called on the main thread, which becomes the GUI thread. Exit code 3 if the data cannot be opened.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("dvk")
    application.setWindowIcon(program_icon())
    settings = memory.settings
    install_translators(application, settings.language)
    look = Look(application, "light" if shots else settings.theme, settings.font_size)
    try:
        while True:
            code, wanted = _run(application, look, open_data, memory, drafts, shots, keep_bug, files, way)
            files = ()  # once, not again after a restore
            if wanted is None:
                return code
            try:
                restore(wanted)
            except CodedError as error:  # nothing was changed: say so, and open what there is
                ErrorDialog(words_of(error)).exec()
    except CodedError as error:
        if shots is not None:
            raise
        ErrorDialog(words_of(error)).exec()
        return 3


def _run(
    application: QApplication,
    look: Look,
    open_data: Open,
    memory: SettingsMemory,
    drafts: Path,
    shots: Path | None,
    keep_bug: KeepBug,
    files: Sequence[Path],
    way: HandOver | None,
) -> tuple[int, Path | None]:
    """One run of the window: the exit code, and the backup to restore before the next run."""
    opened = _opened(open_data, lambda: way is not None and bool(files) and way.give(files), asks=shots is None)
    if opened is None:
        return 0, None
    with opened as services:
        completes = False
        if not _has_office(services):
            from dvk_desktop.ui.start.first_start import FirstStart  # needed once in a program's life
            from dvk_desktop.ui.start.sample_office import SampleOffice

            first = FirstStart(services, SampleOffice(services.resources, application).open)
            if not first.exec():
                return 0, None
            if first.restore_from is not None:
                return 0, first.restore_from
            completes = first.has_template
            memory.change(replace(memory.settings, user_name=first.person, backup_folder=first.backup_folder))
        services.store.work_as(memory.settings.user_name)
        jobs = JobRunner()
        bench = Workbench(
            jobs=jobs,
            hub=ChangeHub(),
            look=look,
            clock=services.clock,
            drafts=FolderDrafts(drafts),
            memory=memory,
            log=StoreActs(services.store, services.ledger),
            keep_bug=keep_bug,
        )
        office = services.units.label_of(services.store.office.unit)
        title = translate("start", "Dân vận khéo (chỉ xem)") if opened.looks_only else ""
        window = MainWindow(all_pages(bench, services), bench, office, title)
        wire(window, bench, services, writes=not opened.looks_only)
        wanted: list[Path] = []
        bench.restore_wanted.connect(lambda backup: _close_to_restore(window, wanted, backup))
        failures: list[Exception] = []
        bench.failed.connect(failures.append)
        try:
            if shots is not None:
                from dvk_desktop.ui.shell.shots import AT_125_PERCENT, save_pictures  # not for people who work

                save_pictures(window, shots, (USUAL, AT_125_PERCENT), ("search", "figures", "quick_facts"))
                if failures:  # a page that could not be shown has no picture worth the name
                    raise failures[0]
                return 0, None
            window.show()
            if files:
                QTimer.singleShot(0, window, lambda: window.dropped.emit(list(files)))
            if way is not None and not opened.looks_only:
                Taker(window, way)
            if completes:  # the next thing an office needs: its own bodies and hamlets
                QTimer.singleShot(0, window, lambda: bench.open(PageRequest("units", "units", action="template")))
            QTimer.singleShot(0, gc.freeze)  # no garbage is ever looked for among what the start loaded: that all stays
            if not opened.looks_only:  # drafts are those of the window that writes
                abruptly = ended_abruptly(memory)
                QTimer.singleShot(0, window, lambda: offer_drafts(window, bench, abruptly))
            with bugs_told(bench):
                return application.exec(), wanted[-1] if wanted else None
        finally:
            if way is not None and not opened.looks_only and shots is None:
                way.close()
            if not opened.looks_only and shots is None:
                came_to_its_end(memory)
            jobs.shutdown()
            shiboken6.delete(window)  # what it has put off until later must not reach the closed data


def _close_to_restore(window: MainWindow, wanted: list[Path], backup: Path) -> None:
    """Close the window to restore `backup`; whoever then rather goes on typing restores nothing at a later close."""
    wanted.append(backup)
    if window.close():
        return
    for question in window.findChildren(QuestionDialog):
        question.finished.connect(lambda _, asked=question: wanted.clear() if asked.answer == "stay" else None)


def _opened(open_data: Open, given_away: Callable[[], bool], *, asks: bool) -> _Entered | None:
    """The data for writing; if somebody else writes: None if that is a window which took the files (`given_away`), else
    for looking only, once the user agreed."""
    opened = open_data(True)
    try:
        return _Entered(opened)
    except EnvironmentProblem as problem:
        if problem.code != "folder.in_use" or not asks:
            raise
        if given_away():
            return None
        if not _agrees_to_look(problem):
            raise
    return _Entered(open_data(False), looks_only=True)


class _Entered(AbstractContextManager[Services]):
    """A context that is entered at once, so that not being able to is known before the window is made."""

    def __init__(self, inner: AbstractContextManager[Services], *, looks_only: bool = False) -> None:
        self.looks_only = looks_only
        self._inner = inner
        self._services = inner.__enter__()

    def __enter__(self) -> Services:
        return self._services

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._inner.__exit__(kind, error, trace)


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
