"""Who has not sent what open rounds and letters ask for."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dvk_desktop.ui.common.actions import Action, ActionSet, Needs
from dvk_desktop.ui.common.copying import copied, copied_reminder
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_controller import ListController
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.exchange.inspections import inspect_missing
from dvk_desktop.ui.exchange.missing_columns import matters_text, missing_columns
from dvk_desktop.usecases.exchange.rows import Matter, MissingRow
from dvk_desktop.usecases.obligations.commands import remind
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


class AwaitController(ListController[MissingRow]):
    """Copies reminders, leads to making files."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._services = services

    def remind(self) -> None:
        """Put the reminders of the selected units on the clipboard, and record that they were reminded today."""
        rows = self._asked_rows()
        if not rows:
            return
        lines = tuple(line for row in rows for matter in row.matters for line in matter.lines)

        def show(text: str) -> None:
            if lines:
                said, again = copied_reminder(text, translate("exchange", "Đã ghi ngày nhắc."))
                self._acts.do(lambda: remind(self._services.store, lines, channel="zalo"), said, unchanged=again)
            else:
                self._bench.notify(copied(text))

        self._bench.read(
            "exchange.remind",
            lambda: self._services.exchanged.reminders(rows),
            show,
            self._page,
        )

    def _asked_rows(self) -> list[MissingRow]:
        """The selected units; if the list is narrowed to one round or letter, only with that."""
        wanted = self._page.filters.active().get("matter")
        rows = self._page.selected_rows()
        if not wanted:
            return rows
        return [
            replace(row, matters=tuple(each for each in row.matters if each.id == wanted), packages=(), forms=())
            for row in rows
        ]

    def copy_names(self) -> None:
        """Put a list of who has not sent what on the clipboard, for the group everybody reads."""
        rows = self._asked_rows()
        lines = [f"- {row.name}: {matters_text(row)}" for row in rows]
        if lines:
            head = translate("exchange", "Các đơn vị chưa gửi:")
            self._bench.notify(copied("\n".join([head, *lines])))

    def make(self) -> None:
        """Make the workbook for the selected unit once more."""
        row = self._page.current_row()
        if row is None:
            return
        asked = {matter.kind: matter.id for matter in row.matters[:1]}
        self._bench.open(PageRequest("exchange", "send", {**asked, "unit": row.id}, action="create"))


class AwaitPage(Page):
    """`Còn thiếu`: a list with a column for each open round and letter, made anew when those change."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__()
        self._bench, self._services = bench, services
        self._matters: tuple[Matter, ...] | None = None
        self._files = False
        self._tabs: QWidget | None = None
        self._wanted: PageRequest | None = None
        self.list: ListPage[MissingRow] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._make((), files=False)
        self._watch = bench.hub.watch(self, (), self._load)
        self._watch.is_stale = True

    def take_tabs(self, tabs: QWidget) -> bool:
        self._tabs = tabs
        return self.list is not None and self.list.take_tabs(tabs)

    def current_actions(self) -> ActionSet | None:
        return self.list.current_actions() if self.list is not None else None

    def apply(self, request: PageRequest) -> None:
        self._wanted = request
        if self._matters is not None:
            self._apply_wanted()

    def _apply_wanted(self) -> None:
        if self._wanted is not None and self.list is not None:
            self.list.apply(self._wanted)
            self._wanted = None

    def _load(self) -> None:
        self._bench.read(
            "exchange.matters", lambda: (tuple(self._services.exchanged.matters()), self._any_files()), self._take, self
        )

    def _any_files(self) -> bool:
        return any(row.packages or row.forms for row in self._services.exchanged.missing.all())

    def _take(self, found: tuple[tuple[Matter, ...], bool]) -> None:
        """Only which ones there are counts: a column says what its rows say."""
        matters, files = found
        known = [(each.id, each.name) for each in self._matters or ()]
        if self._matters is None or files != self._files or known != [(each.id, each.name) for each in matters]:
            self._matters, self._files = matters, files
            self._make(matters, files=files)
        self._apply_wanted()

    def _make(self, matters: Sequence[Matter], *, files: bool) -> None:
        old, had_focus = self.list, self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        controller = AwaitController(self._bench, self._services)
        made = ListPage(_config(matters, files, self._bench, self._services), self._bench, _actions(controller))
        controller.attach(made)
        self.list = made
        if self._tabs is not None:
            made.take_tabs(self._tabs)
        self._column.addWidget(made)
        self.setFocusProxy(made)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        if had_focus:
            made.setFocus()
        self.actions_changed.emit()


def _actions(controller: AwaitController) -> tuple[Action, ...]:
    return (
        Action(
            "remind",
            translate("exchange", "Nhắc…"),
            controller.remind,
            needs=Needs.SOME,
            primary=True,
            icon="copy",
            tip=translate("exchange", "Chép tin nhắc các đơn vị đã chọn để dán vào Zalo"),
        ),
        Action("names", translate("exchange", "Chép danh sách còn thiếu"), controller.copy_names, needs=Needs.SOME),
        Action("make", translate("exchange", "Tạo lại file cho đơn vị"), controller.make, needs=Needs.ONE),
    )


def _config(matters: Sequence[Matter], files: bool, bench: Workbench, services: Services) -> ListConfig[MissingRow]:
    named = [*(matter.id for matter in matters), *(["files"] if files else [])]
    columns_of = hashlib.sha256("|".join(named).encode()).hexdigest()[:8]
    whats = [
        ("packages", translate("exchange", "Thiếu gói dữ liệu")),
        ("forms", translate("exchange", "Chưa trả phiếu")),
    ]
    return ListConfig(
        key=f"exchange.missing.{columns_of}",
        columns=missing_columns(matters, bench.today, files=files),
        source=services.exchanged.missing,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("exchange", "Không đơn vị nào còn thiếu"),
            translate(
                "exchange",
                "Đơn vị chưa gửi đăng ký của đợt đang mở, chưa báo cáo theo văn bản đã giao, chưa trả phiếu, hoặc có "
                "gói dữ liệu không đến nơi, hiện ở đây cùng hạn và đầu mối để nhắc.",
            ),
            icon="status-done",
        ),
        filters=(
            ListFilter(
                "matter",
                translate("exchange", "Đợt, văn bản"),
                lambda: [(matter.id, matter.name) for matter in matters],
            ),
            *((ListFilter("what", translate("exchange", "File"), lambda: whats),) if files else ()),
        ),
        inspect=lambda row: inspect_missing(services, row, bench.today()),
        as_line=lambda row: f"{row.name}: {matters_text(row)}",
    )
