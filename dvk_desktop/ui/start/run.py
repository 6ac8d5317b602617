"""From opened services to a working window: look, pages, keys that work everywhere, the end of the day."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from dvk_desktop.ui.start.first_start import FirstStart

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
    program = _Program(application, look, open_data, memory, drafts, shots, keep_bug, way)
    try:
        while True:
            code, wanted = program.run(files)
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


@dataclass(frozen=True, slots=True)
class _Program:
    """What stays from one run of the window to the next, which a restore begins."""

    application: QApplication
    look: Look
    open_data: Open
    memory: SettingsMemory
    drafts: Path
    shots: Path | None
    keep_bug: KeepBug
    way: HandOver | None

    def run(self, files: Sequence[Path]) -> tuple[int, Path | None]:
        """One run of the window: the exit code, and the backup to restore before the next run."""
        way = self.way
        opened = _opened(
            self.open_data, lambda: way is not None and bool(files) and way.give(files), asks=self.shots is None
        )
        if opened is None:
            return 0, None
        with opened as services:
            first = None if _has_office(services) else self._set_up(services)
            if first is not None and (not first.result() or first.restore_from is not None):
                return 0, first.restore_from
            services.store.work_as(self.memory.settings.user_name)
            bench = self._bench(services)
            office = services.units.label_of(services.store.office.unit)
            title = translate("start", "Dân vận khéo (chỉ xem)") if opened.looks_only else ""
            window = MainWindow(all_pages(bench, services), bench, office, title)
            wire(window, bench, services, writes=not opened.looks_only)
            try:
                if self.shots is not None:
                    _save_pictures(window, bench, self.shots)
                    return 0, None
                return self._work(window, bench, files, first, writes=not opened.looks_only)
            finally:
                bench.jobs.shutdown()
                shiboken6.delete(window)  # what it has put off until later must not reach the closed data

    def _set_up(self, services: Services) -> FirstStart:
        """Ask whose data these are; the dialog as it was left."""
        from dvk_desktop.ui.start.first_start import FirstStart  # needed once in a program's life
        from dvk_desktop.ui.start.sample_office import SampleOffice

        first = FirstStart(services, SampleOffice(services.resources, self.application).open)
        if first.exec() and first.restore_from is None:
            said = replace(self.memory.settings, user_name=first.person, backup_folder=first.backup_folder)
            self.memory.change(said)
        return first

    def _bench(self, services: Services) -> Workbench:
        return Workbench(
            jobs=JobRunner(),
            hub=ChangeHub(),
            look=self.look,
            clock=services.clock,
            drafts=FolderDrafts(self.drafts),
            memory=self.memory,
            log=StoreActs(services.store, services.ledger),
            keep_bug=self.keep_bug,
        )

    def _work(
        self, window: MainWindow, bench: Workbench, files: Sequence[Path], first: FirstStart | None, *, writes: bool
    ) -> tuple[int, Path | None]:
        """Show the window until it is closed; what `run` returns."""
        wanted: list[Path] = []
        bench.restore_wanted.connect(lambda backup: _close_to_restore(window, wanted, backup))
        window.show()
        if files:
            QTimer.singleShot(0, window, lambda: window.dropped.emit(list(files)))
        if self.way is not None and writes:
            Taker(window, self.way)
        if first is not None and first.has_template:  # the next thing an office needs: its own bodies and hamlets
            QTimer.singleShot(0, window, lambda: bench.open(PageRequest("units", "units", action="template")))
        QTimer.singleShot(0, gc.freeze)  # no garbage is ever looked for among what the start loaded: that all stays
        if writes:  # drafts are those of the window that writes
            abruptly = ended_abruptly(self.memory)
            QTimer.singleShot(0, window, lambda: offer_drafts(window, bench, abruptly))
        try:
            with bugs_told(bench):
                return self.application.exec(), wanted[-1] if wanted else None
        finally:
            if writes:
                if self.way is not None:
                    self.way.close()
                came_to_its_end(self.memory)


def _save_pictures(window: MainWindow, bench: Workbench, folder: Path) -> None:
    from dvk_desktop.ui.shell.shots import AT_125_PERCENT, save_pictures  # not for people who work

    failures: list[Exception] = []
    bench.failed.connect(failures.append)
    save_pictures(window, folder, (USUAL, AT_125_PERCENT), ("search", "figures", "quick_facts"))
    if failures:  # a page that could not be shown has no picture worth the name
        raise failures[0]


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
