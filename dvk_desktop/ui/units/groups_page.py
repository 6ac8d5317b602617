"""`Nhóm đơn vị`: the groups letters address, by rules or by members; who belongs to one today stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dvk_desktop.domain.text import quoted
from dvk_desktop.domain.units import UnitGroup
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.choices import choice_label, choice_list
from dvk_desktop.ui.common.columns import Align, ListColumn
from dvk_desktop.ui.common.dialogs import ask_deletion
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.inspector import Fact, Inspection, Section
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_controller import ListController
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.units.template_panel import CountedTicks
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.fields import UNIT_GROUP
from dvk_desktop.usecases.units.group_commands import add_group, delete_group, edit_group
from dvk_desktop.usecases.units.groups import GroupLine

translate = QCoreApplication.translate
_RULES = {"kinds": "unit_kind", "levels": "unit_level", "blocks": "unit_block"}
_NAMED = ("members", "excluded")


class GroupPanel(EditorPanel):
    """One group: name, other wordings, rules to tick, units named one a line."""

    def __init__(self, group: GroupLine | None, names: dict[str, str], bench: Workbench) -> None:
        """`names`: id → name of the units the group names."""
        self.rules = {
            rule: CountedTicks(
                [
                    (code, text, group is not None and code in getattr(group, rule))
                    for code, text in choice_list(choices)
                ],
                _rule_title(rule),
            )
            for rule, choices in _RULES.items()
        }
        ticks = QWidget()
        column = QVBoxLayout(ticks)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in self.rules.values():
            column.addWidget(each)
        first = RecordForm("unit_group", (UNIT_GROUP.by_name["name"], UNIT_GROUP.by_name["aliases"]), bench)
        named = RecordForm("unit_group", tuple(UNIT_GROUP.by_name[name] for name in _NAMED), bench)
        title = translate("units", "Sửa {0}").format(quoted(group.name)) if group else translate("units", "Thêm nhóm")
        super().__init__(
            f"unit_group:{group.id if group else 'new'}",
            title,
            (FormPart(first, below=ticks), FormPart(named, translate("units", "Từng đơn vị"), open=True)),
            bench,
            hint=translate(
                "units",
                "Nhóm gồm các đơn vị trực thuộc có loại, cấp, khối được đánh dấu (mục không đánh dấu gì thì không giới "
                "hạn), và các đơn vị ghi thêm ở dưới, mỗi dòng một tên. Chỉ ghi tên thì nhóm gồm đúng các đơn vị đó. "
                "Cách ghi khác dùng dấu * thay cho chữ bất kỳ.",
            ),
        )
        if group is not None:
            values: dict[str, FieldValue] = {"name": group.name, "aliases": group.aliases}
            values |= {name: tuple(names.get(unit, unit) for unit in getattr(group, name)) for name in _NAMED}
            self.show_values(values)

    def ticked(self) -> dict[str, FieldValue]:
        """Rule → codes that are ticked."""
        return {rule: tuple(ticks.list.ticked()) for rule, ticks in self.rules.items()}


def _rule_title(rule: str) -> str:
    return {
        "kinds": translate("units", "Loại đơn vị"),
        "levels": translate("units", "Cấp"),
        "blocks": translate("units", "Khối"),
    }[rule]


class GroupController(ListController[GroupLine]):
    """Adds, edits and removes groups. `attach` names the list before anything is asked of it."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._services, self._store = services, services.store

    def add(self) -> None:
        """Open a form for a new group."""
        self._show(None, {})

    def edit(self) -> None:
        """Open the selected group."""
        row = self._page.current_row()
        if row is None:
            return

        def read() -> dict[str, str]:
            return {unit: self._services.units.label_of(unit) for unit in (*row.members, *row.excluded)}

        self._bench.read("units.group", read, lambda names: self._show(row, names), self._page)

    def _show(self, row: GroupLine | None, names: dict[str, str]) -> None:
        panel = GroupPanel(row, names, self._bench)
        ids = {name: unit for unit, name in names.items()}
        self._page.show_form(panel, lambda _: self._save(panel, row, ids))

    def _save(self, panel: GroupPanel, row: GroupLine | None, ids: dict[str, str]) -> None:
        typed = panel.values()
        if typed is None:
            return
        values = {**typed, **panel.ticked()}

        def work() -> str:
            for name in _NAMED:
                listed = values[name]
                units = listed if isinstance(listed, tuple) else ()
                values[name] = tuple(ids.get(unit) or self._services.units.find(unit).id for unit in units)
            if row is not None:
                edit_group(self._store, row.id, values)
                return row.id
            given = {name: value for name, value in values.items() if value}
            return add_group(self._store, UNIT_GROUP.having(UnitGroup(), given))

        said = translate("units", "Đã lưu nhóm {0}.").format(quoted(str(typed["name"])))
        self._acts.save(panel, work, said, then=self._page.select_record)

    def delete(self) -> None:
        """Remove the selected group, after asking why."""
        row = self._page.current_row()
        if row is None:
            return

        def delete(reason: str) -> None:
            said = translate("units", "Đã xóa nhóm {0}.").format(quoted(row.name))
            self._acts.do(lambda: delete_group(self._store, row.id, reason), said)

        ask_deletion(
            self._page,
            translate("units", "Xóa nhóm {0}?").format(quoted(row.name)),
            translate("units", "Văn bản đã giao giữ nguyên các đơn vị. Ghi lý do để tra cứu về sau."),
            delete,
        )


def groups_page(bench: Workbench, services: Services) -> Page:
    """The list of groups."""
    controller = GroupController(bench, services)
    actions = (
        Action("add", translate("units", "Thêm nhóm"), controller.add, "Ctrl+N", primary=True, icon="add"),
        Action("edit", translate("units", "Sửa"), controller.edit, "F2", Needs.ONE),
        Action("delete", translate("units", "Xóa…"), controller.delete, "Delete", Needs.ONE, hidden=True),
    )
    config: ListConfig[GroupLine] = ListConfig(
        key="units.groups",
        columns=(
            ListColumn(
                "name",
                translate("units", "Tên nhóm"),
                lambda row: row.name,
                0,
                second=_other_wordings,
            ),
            ListColumn("count", translate("units", "Số đơn vị"), lambda row: format_number(row.count), 92, Align.RIGHT),
        ),
        source=services.units.groups,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("units", "Chưa có nhóm nào"),
            translate("units", "Nhóm giúp giao việc cho nhiều đơn vị bằng một dòng như “Các sở, ban, ngành”."),
            ("add",),
        ),
        record_types=frozenset({"unit", "unit_group", "former_name", "former_parent"}),
        inspect=lambda row: inspect_group(services, row),
    )
    page: ListPage[GroupLine] = ListPage(config, bench, actions)
    controller.attach(page)
    return page


def _other_wordings(row: GroupLine) -> str:
    """How else letters write the group; "*", which stands for any words, is only written where it is edited."""
    return "; ".join(alias.replace("*", "…") for alias in row.aliases)


def inspect_group(services: Services, row: GroupLine) -> Inspection:
    """What a group is made of, and who belongs to it today."""
    facts = [
        Fact(_rule_title(rule), "; ".join(choice_label(choices, code) for code in getattr(row, rule)))
        for rule, choices in _RULES.items()
    ]
    label_of = services.units.label_of
    facts.append(Fact(translate("units", "Gồm thêm"), "; ".join(label_of(unit) for unit in row.members)))
    facts.append(Fact(translate("units", "Trừ"), "; ".join(label_of(unit) for unit in row.excluded)))
    facts.append(Fact(translate("units", "Cách ghi khác"), _other_wordings(row)))
    title = translate("units", "Hôm nay gồm {0} đơn vị").format(format_number(row.count))
    return Inspection(
        title=row.name,
        facts=tuple(fact for fact in facts if fact.text),
        sections=(Section(title, lines=row.units),) if row.units else (),
        buttons=("edit",),
    )
