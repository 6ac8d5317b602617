"""The tab `Quy định`: figures, days and wordings that a law or an office sets, each from a day on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language import label
from dvk_desktop.ui.common.choices import choice_label, choice_list
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text, status_column
from dvk_desktop.ui.common.inspector import Fact, Inspection
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.settings.lists import MembersController, MembersTab, members_page, source_text
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.lists.merging import OF_RULES
from dvk_desktop.usecases.lists.rows import ListRow
from dvk_desktop.usecases.lists.rules import LATER, NOW, RULES
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def rules_tab(bench: Workbench, services: Services) -> Page:
    """Every line of every list of rules."""
    tab = MembersTab(
        key="settings.rules",
        add=translate("settings", "Thêm mức mới"),
        end=translate("settings", "Thôi áp dụng"),
        end_tip=translate("settings", "Không áp dụng từ hôm nay; việc trước đó vẫn tính theo mục này"),
        default_tip=translate("settings", "Bỏ những gì cơ quan ta đã sửa ở mục này; mục tự thêm thì bỏ hẳn"),
        empty=translate("settings", "Đề nghị bỏ bớt điều kiện lọc, hoặc thêm mức mới."),
        lists=OF_RULES,
        columns=_columns(),
        standing=ListFilter("force", translate("settings", "Tình trạng"), lambda: choice_list("rule_force")),
        inspect=_inspect,
    )
    return members_page(bench, services, _Controller(bench, services), tab)


def _columns() -> tuple[ListColumn[ListRow], ...]:
    def days(name: str, width: int, shown: bool) -> ListColumn[ListRow]:
        return ListColumn(
            name,
            label(f"field.list_entry.{name}"),
            lambda row: date_text(getattr(row, name)),
            width,
            Align.RIGHT,
            shown=shown,
        )

    return (
        ListColumn(
            "choices", label("field.list_entry.choices"), lambda row: choice_label("list_name", row.choices), 160
        ),
        ListColumn("name", label("field.list_entry.name"), lambda row: row.name, 0),
        ListColumn("value", label("field.list_entry.value"), lambda row: row.value, 128, Align.RIGHT, sortable=False),
        days("valid_from", 104, True),
        days("out_from", 128, False),
        ListColumn("paper", label("field.list_entry.source"), lambda row: row.paper, 220, shown=False),
        ListColumn("standing", translate("settings", "Nguồn"), source_text, 130, shown=False),
        status_column("force", translate("settings", "Tình trạng"), _status, 140),
    )


def _status(row: ListRow) -> Status:
    said = choice_label("rule_force", row.force)
    if row.force == NOW:
        return Status(said, Tone.OK, "status-done")
    return Status(said, Tone.WAIT, "status-clock") if row.force == LATER else Status(said, Tone.QUIET, "status-none")


def _inspect(row: ListRow) -> Inspection:
    facts = []
    if row.value:
        facts.append(Fact(label("field.list_entry.value"), row.value))
    for name, choices in (("form", "reward_form"), ("level", "unit_level"), ("subject", "subject")):
        if code := getattr(row, name):
            facts.append(Fact(label(f"field.list_entry.{name}"), choice_label(choices, code)))
    for name in ("valid_from", "out_from"):
        if (day := getattr(row, name)) is not None:
            facts.append(Fact(label(f"field.list_entry.{name}"), date_text(day)))
    if row.aliases:
        facts.append(Fact(label("field.list_entry.aliases"), "; ".join(row.aliases)))
    if row.paper:
        facts.append(Fact(label("field.list_entry.source"), row.paper))
    facts.append(Fact(translate("settings", "Nguồn"), source_text(row)))
    return Inspection(row.name, choice_label("list_name", row.choices), _status(row), tuple(facts), ())


class _Controller(MembersController):
    """Adds lines with their first day, mends them, ends them."""

    lists = OF_RULES
    fields = tuple(dict.fromkeys(name for each in RULES.values() for name in each.fields))

    def fields_of(self, choices: str) -> tuple[str, ...]:
        """The fields that a line of this list of rules has."""
        return RULES[choices].fields

    def hint(self) -> str:
        """What stands over the form."""
        return translate(
            "settings",
            "Có văn bản mới thì thêm mức mới với ngày áp dụng, không sửa mức cũ: việc trước ngày đó vẫn tính theo mức "
            "cũ.",
        )

    def given(self, choices: str, row: ListRow | None) -> dict[str, FieldValue]:
        """A new line is mostly the next one for the same as the line that is looked at."""
        if row is None or row.choices != choices or RULES[choices].same is None:
            return {}
        return {"name": row.name, "form": row.form, "level": row.level, "subject": row.subject}
