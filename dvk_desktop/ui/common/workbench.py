"""What every page is given: where work runs, who is told, how it looks, what day it is. One argument instead of ten."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from dvk_desktop.ui.common.change_hub import ChangeHub
from dvk_desktop.ui.common.drafts import DraftStore
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.jobs.runner import JobRunner

T = TypeVar("T")
_NOTHING: Mapping[str, str] = MappingProxyType({})


class Memory(Protocol):
    """What the window remembers between two starts (columns shown, window size), by key."""

    def recall(self, key: str) -> tuple[str, ...] | None:
        """What was remembered under `key`, or None."""

    def remember(self, key: str, value: tuple[str, ...]) -> None:
        """Keep `value` under `key`."""


class ActLog(Protocol):
    """What is known of acts; `usecases.history.acts.StoreActs` is one. Called on the writer thread only."""

    def latest(self) -> str:
        """Id of the newest act, "" if there is none."""

    def undo(self, act: str) -> object:
        """Withdraw the act."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A short notice at the bottom left, for ten seconds. `undo`: what `Hoàn tác` does."""

    text: str
    undo: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Open `page` (key of its `PageSpec`), on `tab`, filtered, with `record` selected; then run `action`."""

    page: str
    tab: str = ""
    filters: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    text: str = ""
    record: str = ""
    action: str = ""


class WorkingYear(QObject):
    """The year the whole program works in."""

    changed = Signal(int)

    def __init__(self, year: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._year = year

    @property
    def value(self) -> int:
        return self._year

    def set(self, year: int) -> None:
        """Work in `year`; everybody who shows something of a year is told."""
        if year != self._year:
            self._year = year
            self.changed.emit(year)


class Workbench(QObject):
    """Handed to every page. Pages tell the window by its signals and know nothing of the window itself."""

    notified = Signal(object)  # Notice
    failed = Signal(object)  # Exception
    page_wanted = Signal(object)  # PageRequest
    saved = Signal(object)  # datetime
    tool_wanted = Signal(str)
    backed_up = Signal()  # a backup was made
    backup_check_wanted = Signal()  # see to the day's backup and its copy, and say how they stand
    restore_wanted = Signal(object)  # Path of a backup: the data are closed, replaced and opened again

    def __init__(
        self,
        *,
        jobs: JobRunner,
        hub: ChangeHub,
        look: Look,
        clock: Callable[[], datetime],
        drafts: DraftStore,
        memory: Memory,
        log: ActLog,
        keep_bug: Callable[[BaseException], Path | None] = lambda error: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.hub = hub
        jobs.closed.connect(hub.be_silent)
        self.look = look
        self.clock = clock
        self.drafts = drafts
        self.memory = memory
        self.log = log
        self.keep_bug = keep_bug  # writes it to the technical log and says where that is
        self.year = WorkingYear(clock().year, self)

    def today(self) -> date:
        """The day of the clock."""
        return self.clock().date()

    def read(self, key: str, work: Callable[[], T], show: Callable[[T], object], owner: QObject) -> None:
        """Run `work` on a reader thread and give `show` what it returns, on the GUI thread while `owner` lives.
        Asked again under the same `key` meanwhile, only the last one is shown. An error is told in a window."""

        def done(result: T) -> None:
            show(result)

        self.jobs.run_latest(key, lambda progress: work(), on_done=done, on_error=self.fail, owner=owner)

    def notify(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show a short notice, with `Hoàn tác` if there is something to undo."""
        self.notified.emit(Notice(text, undo))

    def tell_saved(self, text: str = "", undo: Callable[[], None] | None = None) -> None:
        """Say that something was saved just now: in the status bar, and as a notice if there is a `text`."""
        self.saved.emit(self.clock())
        if text:
            self.notify(text, undo)

    def fail(self, error: Exception) -> None:
        """Show an error in the office's words."""
        self.failed.emit(error)

    def run_tool(self, name: str) -> None:
        """Run what works on every page (`Ghi nhận nhanh`), by the name of its action."""
        self.tool_wanted.emit(name)

    def open(self, request: PageRequest) -> None:
        """Go to another page."""
        self.page_wanted.emit(request)
