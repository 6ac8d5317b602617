"""Who has not sent what open rounds and letters ask for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.exchange.rows import MissingRow
from dvk_desktop.usecases.history.acts import StoreActs
from dvk_desktop.usecases.obligations.commands import remind
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


class MatterChoices(QObject):
    """The open rounds and letters the list can be narrowed to: read off the GUI thread, kept up to date."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__()
        self._bench, self._services = bench, services
        self._choices: Sequence[tuple[str, str]] = ()
        bench.hub.changed.connect(self._changed)
        self._load()

    def choices(self) -> Sequence[tuple[str, str]]:
        """(id, name) as last read."""
        return self._choices

    def _changed(self, changes: ChangeSet) -> None:
        self._load()

    def _load(self) -> None:
        self._bench.jobs.run_latest(
            "exchange.matters",
            lambda progress: [(matter.id, matter.name) for matter in self._services.exchanged.matters()],
            on_done=self._keep,
            on_error=self._bench.fail,
            owner=self,
        )

    def _keep(self, choices: Sequence[tuple[str, str]]) -> None:
        self._choices = choices


class AwaitController:
    """Copies reminders, leads to making files."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        self._bench, self._services = bench, services

    def attach(self, page: ListPage[MissingRow]) -> None:
        """Work for this list."""
        self._page = page
        self._acts = Acts(self._bench, StoreActs(self._services.store, self._services.ledger), page)

    def remind(self) -> None:
        """Put the reminders of the selected units on the clipboard, and record that they were reminded today."""
        rows = self._page.selected_rows()
        if not rows:
            return
        lines = tuple(matter.line for row in rows for matter in row.matters if matter.line)

        def copied(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            said = translate("exchange", "Đã chép, mở Zalo và dán.")
            if lines:
                said += " " + translate("exchange", "Đã ghi ngày nhắc.")
                self._acts.do(lambda: remind(self._services.store, lines, channel="zalo"), said)
            else:
                self._bench.notify(said)

        self._bench.jobs.run_latest(
            "exchange.remind",
            lambda progress: "\n\n".join(self._services.exchanged.reminder(row) for row in rows),
            on_done=copied,
            on_error=self._bench.fail,
            owner=self._page,
        )

    def copy_names(self) -> None:
        """Put a list of who has not sent what on the clipboard, for the group everybody reads."""
        rows = self._page.selected_rows()
        lines = [f"- {row.name}: {'; '.join(matter.name for matter in row.matters)}" for row in rows]
        if lines:
            head = translate("exchange", "Các đơn vị chưa gửi:")
            QGuiApplication.clipboard().setText("\n".join([head, *lines]))
            self._bench.notify(translate("exchange", "Đã chép, mở Zalo và dán."))

    def make(self) -> None:
        """Make the workbook for the selected unit once more."""
        row = self._page.current_row()
        if row is not None:
            first = row.matters[0]
            self._bench.open(PageRequest("exchange", "send", {first.kind: first.id, "unit": row.id}, action="create"))
