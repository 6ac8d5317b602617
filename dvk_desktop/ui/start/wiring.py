"""What works on every page: search, undo, quick entry, dropped files, counts, the day's backup, the search index."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from dvk_desktop.language.formats import format_day_fixed
from dvk_desktop.ui.common.actions import Action
from dvk_desktop.ui.common.columns import Status, Tone
from dvk_desktop.ui.common.memory import SettingsMemory
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.shell.window import MainWindow
from dvk_desktop.ui.start.pages import load_ahead
from dvk_desktop.usecases.maintenance import DailyBackup, back_up_daily
from dvk_desktop.usecases.services import Services

if TYPE_CHECKING:
    from dvk_desktop.ui.start.new_day import NewDay
    from dvk_desktop.ui.start.sample_office import SampleOffice
    from dvk_desktop.ui.start.undoing import Undoing

_AHEAD_AFTER = 500  # milliseconds: the first page is up, and nobody has found the next one yet
_DAY_AFTER = 3_000  # milliseconds: what watches the clock is not loaded before the first page is up
_BACKUP_AFTER = 2_000  # milliseconds: when the first page is up, so that the backup does not hold it up
translate = QCoreApplication.translate


def wire(window: MainWindow, bench: Workbench, services: Services, *, writes: bool = True) -> None:
    """Connect what works on every page: search, undo, files dropped, counts, the day's backup, the search index. What
    only a key or a click brings about is loaded then."""
    _wire_undoing(window, bench, services)
    _wire_tools(window, bench, services)
    window.dropped.connect(lambda paths: _dropped(bench, services, window, paths))
    window.status.backup_wanted.connect(lambda: bench.open(PageRequest("settings", tab="office")))
    window.status.decide_wanted.connect(lambda: bench.open(PageRequest("exchange", tab="decide")))
    bench.backup_check_wanted.connect(lambda: back_up_today(window, bench, services))
    bench.hub.watch(window, ("taken_over", "act", "unit"), lambda: _show_office(window, bench, services))
    services.store.on_commit(bench.hub.publish)
    bench.hub.changed.connect(lambda _: _count(window, bench, services))
    bench.hub.changed.connect(lambda _: _index(window, bench, services))
    _count(window, bench, services)
    QTimer.singleShot(0, window, lambda: _index(window, bench, services))
    QTimer.singleShot(_AHEAD_AFTER, window, lambda: _look_ahead(window, bench))
    QTimer.singleShot(_BACKUP_AFTER, window, lambda: back_up_today(window, bench, services))
    QTimer.singleShot(_DAY_AFTER, window, lambda: watch_the_day(window, bench, services, writes=writes))


def _wire_undoing(window: MainWindow, bench: Workbench, services: Services) -> None:
    @cache
    def undoing() -> Undoing:
        from dvk_desktop.ui.start.undoing import Undoing

        return Undoing(bench, services, window)

    window.undo_wanted.connect(lambda: undoing().undo())
    window.redo_wanted.connect(lambda: undoing().redo())


def _wire_tools(window: MainWindow, bench: Workbench, services: Services) -> None:
    """The keys that open something beside the pages."""

    def search() -> None:
        from dvk_desktop.ui.start.search_box import SearchBox

        SearchBox(bench, services, window).open()

    def quick_figures() -> None:
        from dvk_desktop.ui.reports.page import show_quick_figures

        show_quick_figures(bench, services, window)

    def record_quickly() -> None:
        from dvk_desktop.ui.obligations.page import quick_facts

        quick_facts(bench, services, window)

    @cache
    def sample() -> SampleOffice:
        from dvk_desktop.ui.start.sample_office import SampleOffice

        return SampleOffice(services.resources, window)

    search_title, figures_title = translate("start", "Tìm khắp nơi"), translate("start", "Số liệu nhanh")
    window.add_tool(Action("search", search_title, search, shortcut="F3", icon="search"))
    window.add_tool(Action("figures", figures_title, quick_figures, shortcut="F4", icon="nav-reports"))
    window.add_key(Action("quick_facts", translate("start", "Ghi nhận nhanh"), record_quickly, shortcut="F8"))
    window.add_key(Action("sample_office", translate("start", "Mở cơ quan mẫu"), lambda: sample().open(bench.notify)))


def _count(window: MainWindow, bench: Workbench, services: Services) -> None:
    """Show how many decisions wait."""

    def waits(decisions: int) -> None:
        window.status.show_decisions(decisions)
        window.set_badge("exchange", decisions)

    bench.jobs.run_latest("decisions", lambda progress: services.ledger.conflict_count(), on_done=waits, owner=window)


def _index(window: MainWindow, bench: Workbench, services: Services) -> None:
    bench.jobs.run_latest("index", lambda progress: services.search.catch_up(), on_done=lambda _: None, owner=window)


def _look_ahead(window: MainWindow, bench: Workbench) -> None:
    bench.read("ahead", load_ahead, lambda _: None, window)


def watch_the_day(window: MainWindow, bench: Workbench, services: Services, *, writes: bool) -> NewDay:
    """From now on begin each new day: its backup, and if this is the window that `writes`, what was recorded beforehand
    for it. What was passed to other programs long ago goes now and then."""
    from dvk_desktop.ui.common.open_file import clear  # neither of them before the first page is up
    from dvk_desktop.ui.start.new_day import NewDay

    def clear_passed() -> None:
        bench.read("passed", lambda: clear(bench.clock()), lambda _: None, window)

    clear_passed()
    day = NewDay(bench, window)
    day.begun.connect(clear_passed)
    day.begun.connect(lambda: back_up_today(window, bench, services))
    if writes:
        day.begun.connect(lambda: day.carry_out(services))
    return day


def back_up_today(window: MainWindow, bench: Workbench, services: Services) -> None:
    """Make the day's backup if there is none yet, here and in the second place; the status bar says how it stands."""
    second = bench.memory.settings.backup_folder if isinstance(bench.memory, SettingsMemory) else ""

    def done(backup: DailyBackup) -> None:
        window.status.show_backup(backup_status(backup, services.clock()))
        bench.backed_up.emit()

    bench.jobs.run(
        lambda progress: back_up_daily(services.maintenance, services.clock().date(), Path(second) if second else None),
        on_done=done,
        on_error=bench.fail,
        owner=window,
    )


def backup_status(backup: DailyBackup, now: datetime) -> Status:
    """What the status bar says of the last backup."""
    when = backup.made
    if when is None:
        return Status(translate("start", "Chưa sao lưu"), Tone.LATE)
    if backup.elsewhere is False:
        return Status(translate("start", "Không thấy nơi sao lưu thứ hai"), Tone.LATE)
    days = (now.date() - when.date()).days
    if days == 0:
        return Status(translate("start", "Sao lưu hôm nay {0}").format(f"{when:%H:%M}"), Tone.OK)
    if days < 0:  # the clock of the PC went back
        later = translate("start", "Bản sao lưu ghi ngày {0}, sau ngày của máy").format(format_day_fixed(when.date()))
        return Status(later, Tone.WAIT)
    return Status(translate("start", "Chưa sao lưu {0} ngày").format(days), Tone.WAIT)


def _dropped(bench: Workbench, services: Services, window: MainWindow, paths: list[Path]) -> None:
    from dvk_desktop.ui.start.dropping import sort_dropped  # not loaded at the start

    sort_dropped(bench, services, window, paths)


def _show_office(window: MainWindow, bench: Workbench, services: Services) -> None:
    """The office may have been renamed, or ended and its data gone on with by another."""
    bench.read(
        "office.name", lambda: services.units.label_of(services.store.office.unit), window.status.show_office, window
    )
