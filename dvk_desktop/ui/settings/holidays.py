"""The tab `Ngày nghỉ`: days off, days worked instead, how deadlines are set."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import quoted
from dvk_desktop.domain.working_days import OFF
from dvk_desktop.language import label, sentence
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.choices import choice_label, choice_list
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text, status_column
from dvk_desktop.ui.common.dialogs import ask_deletion
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.inspector import Fact, Inspection
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_controller import ListController, Values
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.settings.setting_form import SettingForm
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.ports import Seen
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.working_days.commands import (
    AddHoliday,
    Deadlines,
    HolidayRow,
    add_holiday,
    deadlines_of,
    edit_holiday,
    holiday_list,
    remove_holiday,
    set_deadlines,
)
from dvk_desktop.usecases.working_days.fields import DEADLINE_SETTING, HOLIDAY

translate = QCoreApplication.translate


def holidays_tab(bench: Workbench, services: Services) -> Page:
    """The list of days off of the working year."""
    controller = _Controller(bench, services)
    actions = (
        Action("add", translate("settings", "Thêm ngày nghỉ"), controller.add, "Ctrl+N", primary=True, icon="add"),
        Action("edit", translate("settings", "Sửa"), controller.edit, "F2", Needs.ONE),
        Action("delete", translate("settings", "Xóa…"), controller.delete, "Delete", Needs.ONE),
        Action(
            "deadlines",
            translate("settings", "Cách tính hạn"),
            controller.deadlines,
            tip=translate("settings", "Việc không ghi hạn thì cho mấy ngày; hạn rơi vào ngày nghỉ thì dời thế nào"),
        ),
    )
    config: ListConfig[HolidayRow] = ListConfig(
        key="settings.holidays",
        columns=_columns(),
        source=holiday_list(services.store, services.catalogue, services.clock),
        row_id=lambda row: row.id or row.first.canonical(),
        empty=EmptyState(
            translate("settings", "Năm này chưa ghi ngày nghỉ nào"),
            translate("settings", "Hạn rơi vào ngày nghỉ được dời sang ngày làm việc kế tiếp."),
            ("add",),
        ),
        record_types=frozenset({"holiday", "list_entry", "unit"}),
        year_filter="year",
        two_lines=False,
        inspect=_inspect,
    )
    page = ListPage(config, bench, actions)
    controller.attach(page)
    moving = QLabel(sentence("holiday.moving"))
    moving.setProperty("role", "secondary")
    moving.setWordWrap(True)
    moving.setContentsMargins(12, 4, 12, 6)
    page.put_above(moving)
    return page


def _columns() -> tuple[ListColumn[HolidayRow], ...]:
    return (
        ListColumn("first", label("field.holiday.first"), lambda row: date_text(row.first), 120, Align.RIGHT),
        ListColumn("last", label("field.holiday.last"), lambda row: date_text(row.last), 120, Align.RIGHT),
        ListColumn("name", label("field.holiday.name"), lambda row: row.name, 0),
        status_column("kind", label("field.holiday.kind"), _status, 150),
        ListColumn("source", translate("settings", "Nguồn"), _source, 200),
    )


def _status(row: HolidayRow) -> Status:
    said = choice_label("holiday_kind", row.kind)
    return Status(said, Tone.QUIET, "status-none") if row.kind == OFF else Status(said, Tone.OK, "status-done")


def _source(row: HolidayRow) -> str:
    if not row.id:
        return translate("settings", "Ngày lễ hằng năm")
    return row.source or translate("settings", "Cơ quan ta")


def _inspect(row: HolidayRow) -> Inspection:
    days = " – ".join(date_text(day) for day in (row.first, row.last) if day is not None)
    return Inspection(row.name, days, _status(row), (Fact(translate("settings", "Nguồn"), _source(row)),), ())


class _Controller(ListController[HolidayRow]):
    """Enters, mends and takes away days off; says how deadlines are set."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._services, self._store = services, services.store

    def add(self) -> None:
        """Open the form for days off."""
        panel = self._panel("holiday:new", translate("settings", "Thêm ngày nghỉ"))
        self.open_form(panel, {"kind": OFF}, lambda values, another: self._add(panel, values, another))
        panel.parts[0].form.focus_first_empty(("name",))

    def _add(self, panel: EditorPanel, values: Values, another: bool) -> None:
        first, last = values["first"], values.get("last")
        assert isinstance(first, DateSpec)
        name = str(values["name"])
        command = AddHoliday(name, first, last if isinstance(last, DateSpec) else None, str(values["kind"]))

        def then(identity: str) -> None:
            self._page.select_record(identity)
            if another:
                self.add()

        said = translate("settings", "Đã ghi {0}.").format(quoted(name))
        self._acts.save(panel, lambda: add_holiday(self._store, command), said, then=then)

    def edit(self) -> None:
        """Open the selected entry; what is not ours says whose it is."""
        row = self._ours()
        if row is None:
            return
        self._bench.read("settings.holiday", lambda: self._seen(row.id), lambda seen: self._show(row, seen), self._page)

    def _seen(self, identity: str) -> Seen:
        with self._store.read() as reading:
            return reading.seen(identity)

    def _show(self, row: HolidayRow, seen: Seen) -> None:
        panel = self._panel(f"holiday:{row.id}", translate("settings", "Sửa {0}").format(quoted(row.name)))
        self.open_edit(
            panel,
            {"name": row.name, "kind": row.kind, "first": row.first, "last": row.last},
            lambda values: edit_holiday(self._store, Edit(row.id, values, seen)),
            translate("settings", "Đã lưu {0}.").format(quoted(row.name)),
        )

    def delete(self) -> None:
        """Take the selected entry away, with the reason."""
        row = self._ours()
        if row is None:
            return

        def delete(reason: str) -> None:
            said = translate("settings", "Đã xóa {0}.").format(quoted(row.name))
            self._acts.do(lambda: remove_holiday(self._store, row.id, reason), said)

        ask_deletion(
            self._page,
            translate("settings", "Xóa {0}?").format(quoted(row.name)),
            translate("settings", "Hạn đã giao không thay đổi; hạn đặt từ nay tính theo danh sách mới."),
            delete,
        )

    def deadlines(self) -> None:
        """Open the form of how deadlines are set."""

        def read() -> Deadlines:
            with self._store.read() as reading:
                return deadlines_of(reading, self._store.office.unit, self._services.catalogue)

        self._bench.read("settings.deadlines", read, self._show_deadlines, self._page)

    def _show_deadlines(self, found: Deadlines) -> None:
        form = SettingForm(
            DEADLINE_SETTING,
            ("days", "shift", "late_from"),
            translate("settings", "Cách tính hạn"),
            translate(
                "settings",
                "Thứ bảy, chủ nhật và ngày trong danh sách là ngày nghỉ. Hạn đã dời được ghi là hạn suy ra; hạn in "
                "trên văn bản vẫn giữ nguyên trong văn bản. Các thay đổi áp dụng cho việc giao từ nay về sau.",
            ),
            translate("settings", "Đã lưu cách tính hạn."),
        )
        form.show(self._page, self._acts, found, lambda values: set_deadlines(self._store, values))

    def _panel(self, key: str, title: str) -> EditorPanel:
        fields = tuple(HOLIDAY.by_name[name] for name in ("name", "first", "last", "kind"))
        form = RecordForm("holiday", fields, self._bench, choices={"holiday_kind": _kinds()})
        hint = translate("settings", "Nghỉ một ngày thì để trống “Đến ngày”.")
        return EditorPanel(key, title, (FormPart(form),), self._bench, hint=hint)

    def _ours(self) -> HolidayRow | None:
        row = self._page.current_row()
        if row is None:
            return None
        if not row.id:
            self._bench.fail(UserError("holiday.fixed", name=row.name))
            return None
        if not row.own:
            self._bench.fail(UserError("holiday.not_ours", name=row.name, source=row.source))
            return None
        return row


def _kinds() -> tuple[str, ...]:
    return tuple(code for code, _ in choice_list("holiday_kind"))
