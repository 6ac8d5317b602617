"""The tab `Mẫu trình bày`: the head, the signature, margins and letters of printed papers, from a day on."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_day, format_number
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import ListColumn, Status, Tone, date_text, status_column
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.inspector import Fact, Inspection
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_controller import ListController, Values
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.ports import Seen
from dvk_desktop.usecases.reports.layout_fields import PAPER_SETTING, SAID, TYPED
from dvk_desktop.usecases.reports.layouts import (
    COMING,
    IN_FORCE,
    LayoutRow,
    add_layout,
    edit_layout,
    layout_list,
    layout_rows,
    printed,
    remove_layout,
)
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def layouts_tab(bench: Workbench, services: Services) -> Page:
    """What the office says of its papers, and what counts without it."""
    controller = _Controller(bench, services)
    actions = (
        Action("add", translate("settings", "Đặt mẫu mới"), controller.add, "Ctrl+N", primary=True, icon="add"),
        Action("edit", translate("settings", "Sửa"), controller.edit, "F2", Needs.ONE),
        Action(
            "restore",
            translate("settings", "Trả về mặc định"),
            controller.restore,
            "Delete",
            Needs.ONE,
            tip=translate("settings", "Bỏ mẫu này; văn bản lại in theo mẫu trước đó, sau cùng là theo quy định"),
        ),
        Action(
            "show",
            translate("settings", "Xem trên báo cáo"),
            lambda: bench.open(PageRequest("reports", "year")),
            tip=translate("settings", "Mở trang Báo cáo để xem văn bản in ra theo mẫu đang áp dụng"),
        ),
    )
    config: ListConfig[LayoutRow] = ListConfig(
        key="settings.layouts",
        columns=_columns(),
        source=layout_list(services.store, services.catalogue, services.clock),
        row_id=lambda row: row.id or "shipped",
        empty=EmptyState(translate("settings", "Chưa đặt mẫu nào"), "", ("add",)),
        record_types=frozenset({"paper_setting", "unit", "taken_over"}),
        two_lines=False,
        inspect=_inspect,
    )
    page = ListPage(config, bench, actions)
    controller.attach(page)
    return page


def _columns() -> tuple[ListColumn[LayoutRow], ...]:
    def column(name: str, width: int) -> ListColumn[LayoutRow]:
        def text(row: LayoutRow) -> str:
            return _one_line(printed(row.head)[name])

        return ListColumn(name, label(f"field.paper_setting.{name}"), text, width, sortable=False)

    return (
        ListColumn("valid_from", translate("settings", "Từ ngày"), _since, 116, sortable=False),
        status_column("state", translate("settings", "Tình trạng"), _status, 148),
        column("issuer", 0),
        column("place", 110),
        column("authority", 170),
    )


def _since(row: LayoutRow) -> str:
    if not row.id:
        return translate("settings", "Mặc định")
    return date_text(row.valid_from) if row.valid_from else translate("settings", "Từ đầu")


def _one_line(value: FieldValue) -> str:
    if isinstance(value, tuple):
        return "; ".join(value)
    return " / ".join(str(value or "").split("\n"))


def _status(row: LayoutRow) -> Status:
    said = choice_label("paper_state", row.state)
    if row.state == IN_FORCE:
        return Status(said, Tone.OK, "status-done")
    return Status(said, Tone.WAIT if row.state == COMING else Tone.QUIET, "status-none")


def _inspect(row: LayoutRow) -> Inspection:
    values = printed(row.head)
    facts = []
    for name in SAID:
        value = values[name]
        if name == "layout":
            said = (
                choice_label("paper_layout", str(value)) if value else translate("settings", "Theo quy định hiện hành")
            )
        elif name in ("top", "bottom", "left", "right", "size"):
            number = value if isinstance(value, int | Decimal) else 0
            said = format_number(number) if number else translate("settings", "Theo thể thức")
        else:
            said = _one_line(value)
        if said:
            facts.append(Fact(label(f"field.paper_setting.{name}"), said))
    until = translate("settings", "đến hết ngày {0}").format(format_day(row.valid_to)) if row.valid_to else ""
    days = " ".join(part for part in (_since(row), until) if part)
    return Inspection(translate("settings", "Mẫu trình bày"), days, _status(row), tuple(facts), ())


class _Controller(ListController[LayoutRow]):
    """Sets, mends and takes back how papers look."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._services, self._store = services, services.store

    def add(self) -> None:
        """Open the form on what is printed today, from today on."""

        def read() -> LayoutRow:
            rows = layout_rows(self._store, self._services.catalogue, self._bench.today())
            return next(row for row in rows if row.state == IN_FORCE)

        self._bench.read("settings.layout", read, self._show_new, self._page)

    def _show_new(self, row: LayoutRow) -> None:
        panel = self._panel("paper_setting:new", translate("settings", "Đặt mẫu mới"), TYPED)
        begins: dict[str, FieldValue] = {"valid_from": DateSpec.day(self._bench.today())}
        catalogue = self._services.catalogue

        def save(values: Values, another: bool) -> None:
            self._acts.save(
                panel,
                lambda: add_layout(self._store, catalogue, values),
                translate("settings", "Đã đặt mẫu trình bày."),
                then=self._page.select_record,
            )

        self.open_form(panel, {**printed(row.head), **begins}, save)

    def edit(self) -> None:
        """Open what is said in the selected one; of the default, the form of a new one."""
        row = self._page.current_row()
        if row is None:
            return
        if not row.id:
            self.add()
            return
        self._bench.read("settings.layout", lambda: self._seen(row.id), lambda seen: self._show(row, seen), self._page)

    def _seen(self, identity: str) -> Seen:
        with self._store.read() as reading:
            return reading.seen(identity)

    def _show(self, row: LayoutRow, seen: Seen) -> None:
        panel = self._panel(f"paper_setting:{row.id}", translate("settings", "Sửa mẫu trình bày"), SAID)
        self.open_edit(
            panel,
            {name: getattr(row.setting, name) for name in SAID},
            lambda values: edit_layout(self._store, row.id, values, seen),
            translate("settings", "Đã lưu mẫu trình bày."),
        )

    def restore(self) -> None:
        """Take back what the selected one says."""
        row = self._page.current_row()
        if row is None or not row.id:
            return
        said = translate("settings", "Đã bỏ mẫu; văn bản in theo mẫu trước đó.")
        self._acts.do(lambda: remove_layout(self._store, row.id), said)

    def _panel(self, key: str, title: str, names: tuple[str, ...]) -> EditorPanel:
        fields = tuple(PAPER_SETTING.by_name[name] for name in names)
        form = RecordForm("paper_setting", fields, self._bench)
        hint = translate(
            "settings",
            "Ô để trống là theo quy định và theo danh sách đơn vị. Mẫu áp dụng cho văn bản có ngày từ ngày ghi ở đây; "
            "để trống ngày là áp dụng từ đầu. Quyền hạn ký nhiều dòng thì ghi mỗi dòng một vế, ví dụ “TM. ỦY BAN NHÂN "
            "DÂN” rồi “KT. CHỦ TỊCH”.",
        )
        return EditorPanel(key, title, (FormPart(form),), self._bench, hint=hint)
