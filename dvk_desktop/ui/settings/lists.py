"""The tab `Danh mục`: the lists of choices, what the office adds to them and says otherwise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

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
from dvk_desktop.ui.common.list_controller import ListController, Values
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.lists.commands import (
    AddListEntry,
    EditListEntry,
    add_list_entry,
    edit_list_entry,
    restore_list_entry,
)
from dvk_desktop.usecases.lists.fields import LIST_ENTRY, OF_RULES, TYPED
from dvk_desktop.usecases.lists.merging import CHOICES, CLOSED
from dvk_desktop.usecases.lists.rows import ListRow, list_source
from dvk_desktop.usecases.ports import Seen
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class MembersTab:
    """What a tab of lists is called (`key`), what its buttons and its empty page say, and what it shows of `lists`."""

    key: str
    add: str
    end: str
    end_tip: str
    default_tip: str
    empty: str
    lists: tuple[str, ...]
    columns: tuple[ListColumn[ListRow], ...]
    standing: ListFilter
    inspect: Callable[[ListRow], Inspection]


def members_page(bench: Workbench, services: Services, controller: MembersController, tab: MembersTab) -> Page:
    """The page of a tab of lists."""
    actions = (
        Action("add", tab.add, controller.add, "Ctrl+N", primary=True, icon="add"),
        Action("edit", translate("settings", "Sửa"), controller.edit, "F2", Needs.ONE),
        Action("end", tab.end, controller.end, needs=Needs.ONE, tip=tab.end_tip),
        Action(
            "default",
            translate("settings", "Về mặc định"),
            controller.restore,
            needs=Needs.ONE,
            tip=tab.default_tip,
        ),
    )
    config: ListConfig[ListRow] = ListConfig(
        key=tab.key,
        columns=tab.columns,
        source=list_source(services.store, services.catalogue, services.clock, tab.lists),
        row_id=lambda row: row.id,
        empty=EmptyState(translate("settings", "Không có mục nào"), tab.empty, ("add",)),
        record_types=frozenset({"list_entry", "unit"}),
        filters=(
            ListFilter("choices", label("field.list_entry.choices"), lambda: list_names(tab.lists)),
            tab.standing,
        ),
        two_lines=False,
        inspect=tab.inspect,
    )
    page = ListPage(config, bench, actions)
    controller.attach(page)
    return page


def lists_tab(bench: Workbench, services: Services) -> Page:
    """Every member of every list that an office may change."""
    tab = MembersTab(
        key="settings.lists",
        add=translate("settings", "Thêm mục"),
        end=translate("settings", "Ngừng dùng"),
        end_tip=translate("settings", "Từ hôm nay không còn trong danh sách chọn; hồ sơ đã ghi vẫn giữ nguyên"),
        default_tip=translate(
            "settings", "Bỏ những gì cơ quan ta đã sửa ở mục này; mục tự thêm mà chưa dùng thì bỏ hẳn"
        ),
        empty=translate("settings", "Đề nghị bỏ bớt điều kiện lọc, hoặc thêm mục của cơ quan."),
        lists=CHOICES,
        columns=_columns(),
        standing=ListFilter("offered", translate("settings", "Tình trạng"), lambda: choice_list("list_offered")),
        inspect=_inspect,
    )
    return members_page(bench, services, MembersController(bench, services), tab)


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
        ListColumn("standing", translate("settings", "Nguồn"), source_text, 150),
        ListColumn("code", label("field.list_entry.code"), lambda row: row.code, 140, shown=False),
        status_column("offered", translate("settings", "Tình trạng"), _status, 120),
    )


def _held(row: ListRow, name: str) -> FieldValue:
    """What the row says of a field; its own `source` is who says so, not where it is written."""
    value: FieldValue = row.paper if name == "source" else getattr(row, name)
    return value


def _status(row: ListRow) -> Status:
    if row.offered:
        return Status(choice_label("list_offered", "yes"), Tone.OK, "status-done")
    return Status(choice_label("list_offered", "no"), Tone.QUIET, "status-none")


def source_text(row: ListRow) -> str:
    """Whose word the member is: as shipped, ours, an office's above."""
    return row.source or choice_label("list_standing", row.standing)


def _inspect(row: ListRow) -> Inspection:
    facts = [Fact(translate("settings", "Nguồn"), source_text(row))]
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


def list_names(lists: tuple[str, ...]) -> list[tuple[str, str]]:
    """The names of these lists, for a box to choose from."""
    return [(code, name) for code, name in choice_list("list_name") if code in lists]


class MembersController(ListController[ListRow]):
    """Adds, names, orders and ends members of `lists`; puts them back as they were shipped."""

    lists = tuple(choices for choices in CHOICES if choices not in CLOSED)
    """Those that get new members."""
    fields = tuple(name for name in TYPED if name not in OF_RULES)

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._services, self._store = services, services.store

    def fields_of(self, choices: str) -> tuple[str, ...]:
        """The fields that a member of the list has."""
        return self.fields

    def given(self, choices: str, row: ListRow | None) -> dict[str, FieldValue]:
        """What stands in the form of a new member of the list; `row`: the one that is looked at."""
        return {}

    def hint(self) -> str:
        """What stands over the form."""
        return translate(
            "settings",
            "Mục có sẵn đứng ở thứ tự 10, 20, 30…; ghi 15 thì mục đứng giữa hai mục đầu. Cách ghi khác, mỗi dòng một "
            "cách, giúp đọc đúng bảng của nơi gửi.",
        )

    def add(self) -> None:
        """Open the form of an own entry, of the list that is looked at."""
        row = self._page.current_row()
        chosen = dict(self._page.filters.active()).get("choices") or (row.choices if row is not None else "")
        chosen = chosen if chosen in self.lists else self.lists[0]
        panel = self._panel("list_entry:new", translate("settings", "Thêm mục"), "")
        given = {"choices": chosen, **self.given(chosen, row)}
        self.open_form(panel, given, lambda values, another: self._add(panel, values, another))
        form = panel.parts[0].form
        self._show_fields(form, given)
        form.changed.connect(lambda: self._show_fields(form, given))
        form.focus_first_empty(("name", *self.fields_of(chosen)))

    def _add(self, panel: EditorPanel, values: Values, another: bool) -> None:
        choices, name = str(values.pop("choices")), str(values.pop("name") or "")
        told = {key: value for key, value in values.items() if key in self.fields_of(choices)}
        command = AddListEntry(choices, name, told)

        def then(code: str) -> None:
            self._page.select_record(f"{choices}/{code}")
            if another:
                self.add()

        said = translate("settings", "Đã thêm {0}.").format(quoted(name))
        self._acts.save(
            panel,
            lambda: add_list_entry(self._store, self._services.catalogue, command, self._bench.today()),
            said,
            then=then,
        )

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
        panel = self._panel(f"list_entry:{row.id}", title, row.choices)
        catalogue, today = self._services.catalogue, self._bench.today()

        def write(values: Mapping[str, FieldValue]) -> object:
            command = EditListEntry(row.choices, row.code, values, seen)
            return edit_list_entry(self._store, catalogue, command, today)

        held = {name: _held(row, name) for name in self.fields}
        self.open_edit(
            panel,
            {name: None if value in ("", ()) else value for name, value in held.items()},
            write,
            translate("settings", "Đã lưu {0}.").format(quoted(row.name)),
        )

    def end(self) -> None:
        """Offer the selected member no more, from today."""
        row = self._page.current_row()
        if row is None:
            return
        command = EditListEntry(row.choices, row.code, {"out_from": DateSpec.day(self._bench.today())})
        said = translate("settings", "{0} không còn trong danh sách chọn.").format(quoted(row.name))
        self._acts.do(
            lambda: edit_list_entry(self._store, self._services.catalogue, command, self._bench.today()), said
        )

    def restore(self) -> None:
        """Take back what we say of the selected member."""
        row = self._page.current_row()
        if row is None:
            return
        said = translate("settings", "Đã trả {0} về mặc định.").format(quoted(row.default or row.name))
        catalogue = self._services.catalogue
        self._acts.do(
            lambda: restore_list_entry(self._store, catalogue, row.choices, row.code, self._bench.today()), said
        )

    def _panel(self, key: str, title: str, choices: str) -> EditorPanel:
        """The form of a member of the list `choices`; "" for a new one, whose list is chosen in the form."""
        names = self.fields_of(choices) if choices else ("choices", *self.fields)
        fields = tuple(LIST_ENTRY.by_name[name] for name in names)
        form = RecordForm("list_entry", fields, self._bench, choices={"list_name": self.lists})
        return EditorPanel(key, title, (FormPart(form),), self._bench, hint=self.hint())

    def _show_fields(self, form: RecordForm, given: Mapping[str, FieldValue]) -> None:
        """Show what a member of the chosen list has; what was taken over from a member of another list goes."""
        choices = str(form.editor("choices").value() or self.lists[0])
        for name in given.keys() - {"choices"} if choices != given["choices"] else ():
            if given[name] and form.editor(name).value() == given[name]:
                form.editor(name).set_value(None)
        shown = self.fields_of(choices)
        for name in self.fields:
            form.show_field(name, name in shown)
