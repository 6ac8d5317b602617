"""The tab `Danh mục`: the lists of choices, what the office adds to them and says otherwise."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.text import quoted
from dvk_desktop.language import label
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.choices import choice_label, choice_list
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text, status_column
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.inspector import Fact, Inspection
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_controller import ListController
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.lists.commands import (
    AddListEntry,
    EditListEntry,
    ListRow,
    add_list_entry,
    edit_list_entry,
    list_source,
    restore_list_entry,
)
from dvk_desktop.usecases.lists.fields import LIST_ENTRY, TYPED
from dvk_desktop.usecases.lists.merging import CLOSED
from dvk_desktop.usecases.ports import Seen
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def lists_tab(bench: Workbench, services: Services) -> Page:
    """Every member of every list that an office may change."""
    controller = _Controller(bench, services)
    actions = (
        Action("add", translate("settings", "Thêm mục"), controller.add, "Ctrl+N", primary=True, icon="add"),
        Action("edit", translate("settings", "Sửa"), controller.edit, "F2", Needs.ONE),
        Action(
            "end",
            translate("settings", "Ngừng dùng"),
            controller.end,
            needs=Needs.ONE,
            tip=translate("settings", "Từ hôm nay không còn trong danh sách chọn; hồ sơ đã ghi vẫn giữ nguyên"),
        ),
        Action(
            "default",
            translate("settings", "Về mặc định"),
            controller.restore,
            needs=Needs.ONE,
            tip=translate("settings", "Bỏ những gì cơ quan ta đã sửa ở mục này; mục tự thêm mà chưa dùng thì bỏ hẳn"),
        ),
    )
    config: ListConfig[ListRow] = ListConfig(
        key="settings.lists",
        columns=_columns(),
        source=list_source(services.store, services.clock),
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("settings", "Không có mục nào"),
            translate("settings", "Đề nghị bỏ bớt điều kiện lọc, hoặc thêm mục của cơ quan."),
            ("add",),
        ),
        record_types=frozenset({"list_entry", "unit"}),
        filters=(
            ListFilter("choices", label("field.list_entry.choices"), lambda: choice_list("list_name")),
            ListFilter("offered", translate("settings", "Tình trạng"), lambda: choice_list("list_offered")),
        ),
        two_lines=False,
        inspect=_inspect,
    )
    page = ListPage(config, bench, actions)
    controller.attach(page)
    return page


def _columns() -> tuple[ListColumn[ListRow], ...]:
    return (
        ListColumn(
            "choices", label("field.list_entry.choices"), lambda row: choice_label("list_name", row.choices), 176
        ),
        ListColumn("name", label("field.list_entry.name"), lambda row: row.name, 0),
        ListColumn("short", label("field.list_entry.short"), lambda row: row.short, 104),
        ListColumn(
            "valid_from",
            label("field.list_entry.valid_from"),
            lambda row: date_text(row.valid_from),
            104,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn(
            "out_from", label("field.list_entry.out_from"), lambda row: date_text(row.out_from), 128, Align.RIGHT
        ),
        ListColumn("standing", translate("settings", "Nguồn"), _source, 150),
        ListColumn("code", label("field.list_entry.code"), lambda row: row.code, 140, shown=False),
        status_column("offered", translate("settings", "Tình trạng"), _status, 120),
    )


def _status(row: ListRow) -> Status:
    if row.offered:
        return Status(choice_label("list_offered", "yes"), Tone.OK, "status-done")
    return Status(choice_label("list_offered", "no"), Tone.QUIET, "status-none")


def _source(row: ListRow) -> str:
    return row.source or choice_label("list_standing", row.standing)


def _inspect(row: ListRow) -> Inspection:
    facts = [Fact(translate("settings", "Nguồn"), _source(row))]
    if row.default and row.default != row.name:
        facts.append(Fact(translate("settings", "Tên mặc định"), row.default))
    for name in ("short", "valid_from", "out_from"):
        value = getattr(row, name)
        if value:
            facts.append(Fact(label(f"field.list_entry.{name}"), value if name == "short" else date_text(value)))
    if row.aliases:
        facts.append(Fact(label("field.list_entry.aliases"), "; ".join(row.aliases)))
    facts.append(Fact(label("field.list_entry.code"), row.code))
    return Inspection(row.name, choice_label("list_name", row.choices), _status(row), tuple(facts), ())


class _Controller(ListController[ListRow]):
    """Adds, names, orders and ends members; puts them back as they were shipped."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._store = services.store

    def add(self) -> None:
        """Open the form of an own entry, of the list that is looked at."""
        row = self._page.current_row()
        panel = self._panel("list_entry:new", translate("settings", "Thêm mục"), ("choices", *TYPED))
        panel.show_values({"choices": row.choices if row is not None and row.choices not in CLOSED else "field"})
        self._page.show_form(panel, lambda another: self._add(panel, another))
        panel.parts[0].form.focus_first_empty(("name",))

    def _add(self, panel: EditorPanel, another: bool) -> None:
        values = panel.values()
        if values is None:
            return
        choices, name = str(values.pop("choices")), str(values.pop("name") or "")
        command = AddListEntry(choices, name, values)

        def then(code: str) -> None:
            self._page.select_record(f"{choices}/{code}")
            if another:
                self.add()

        said = translate("settings", "Đã thêm {0}.").format(quoted(name))
        self._acts.save(panel, lambda: add_list_entry(self._store, command, self._bench.today()), said, then=then)

    def edit(self) -> None:
        """Open what is said of the selected member."""
        row = self._page.current_row()
        if row is not None:
            self._bench.read("settings.list", lambda: self._seen(row), lambda seen: self._show(row, seen), self._page)

    def _seen(self, row: ListRow) -> Seen | None:
        if not row.record:
            return None
        with self._store.read() as reading:
            return reading.seen(row.record)

    def _show(self, row: ListRow, seen: Seen | None) -> None:
        title = translate("settings", "Sửa {0}").format(quoted(row.name))
        panel = self._panel(f"list_entry:{row.id}", title, TYPED)
        today = self._bench.today()
        self.open_edit(
            panel,
            {name: None if (value := getattr(row, name)) in ("", ()) else value for name in TYPED},
            lambda values: edit_list_entry(self._store, EditListEntry(row.choices, row.code, values, seen), today),
            translate("settings", "Đã lưu {0}.").format(quoted(row.name)),
        )

    def end(self) -> None:
        """Offer the selected member no more, from today."""
        row = self._page.current_row()
        if row is None:
            return
        command = EditListEntry(row.choices, row.code, {"out_from": DateSpec.day(self._bench.today())})
        said = translate("settings", "{0} không còn trong danh sách chọn.").format(quoted(row.name))
        self._acts.do(lambda: edit_list_entry(self._store, command, self._bench.today()), said)

    def restore(self) -> None:
        """Take back what we say of the selected member."""
        row = self._page.current_row()
        if row is None:
            return
        said = translate("settings", "Đã trả {0} về mặc định.").format(quoted(row.default or row.name))
        self._acts.do(lambda: restore_list_entry(self._store, row.choices, row.code, self._bench.today()), said)

    def _panel(self, key: str, title: str, names: tuple[str, ...]) -> EditorPanel:
        open_lists = tuple(code for code, _ in choice_list("list_name") if code not in CLOSED)
        fields = tuple(LIST_ENTRY.by_name[name] for name in names)
        form = RecordForm("list_entry", fields, self._bench, choices={"list_name": open_lists})
        hint = translate(
            "settings",
            "Mục có sẵn đứng ở thứ tự 10, 20, 30…; ghi 15 thì mục đứng giữa hai mục đầu. Cách ghi khác, mỗi dòng một "
            "cách, giúp đọc đúng bảng của nơi gửi.",
        )
        return EditorPanel(key, title, (FormPart(form),), self._bench, hint=hint)
