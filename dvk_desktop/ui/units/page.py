"""The page `Đơn vị`: units of every line, and the groups of addressees."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.units import UnitContact
from dvk_desktop.language import label
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.choices import choice_label, choice_list
from dvk_desktop.ui.common.columns import ListColumn, Status, Tone, date_text, status_column
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.inspector import Fact, Inspection, Section
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListConfig, ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.record_history import history_section
from dvk_desktop.ui.common.tabbed_page import PageTab, TabbedPage
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.units.controller import UnitController
from dvk_desktop.ui.units.events_controller import EventController
from dvk_desktop.ui.units.groups_page import groups_page
from dvk_desktop.ui.units.national import NationalController
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.contacts import UNKNOWN_SINCE, contacts_of
from dvk_desktop.usecases.units.queries import UnitRow
from dvk_desktop.usecases.units.stories import story_of

translate = QCoreApplication.translate
_TONES = {
    "active": (Tone.OK, "status-done"),
    "planned": (Tone.QUIET, "status-clock"),
    "closed": (Tone.QUIET, "status-none"),
}


def make_page(bench: Workbench, services: Services) -> Page:
    """`Đơn vị`, `Nhóm đơn vị`."""
    return TabbedPage(
        (
            PageTab("units", translate("units", "Đơn vị"), lambda: units_page(bench, services)),
            PageTab("groups", translate("units", "Nhóm đơn vị"), lambda: groups_page(bench, services)),
        )
    )


def units_page(bench: Workbench, services: Services) -> Page:
    """One list of all units; the inspector shows contacts, lines and other names."""
    controller = UnitController(bench, services)
    events = EventController(bench, services)
    national = NationalController(bench, services)
    actions = (
        Action("add", translate("units", "Thêm đơn vị"), controller.add, "Ctrl+N", primary=True, icon="add"),
        Action("template", translate("units", "Bổ sung theo mẫu…"), controller.complete, icon="add"),
        Action("edit", translate("units", "Sửa"), controller.edit, "F2", Needs.ONE),
        Action(
            "contact", translate("units", "Người phụ trách, đầu mối…"), controller.contact, needs=Needs.ONE, hidden=True
        ),
        Action("merge", translate("units", "Gộp đơn vị…"), events.merge, needs=Needs.SOME),
        Action("split", translate("units", "Chia đơn vị…"), events.split, needs=Needs.ONE),
        Action("part", translate("units", "Tách một phần…"), events.part, needs=Needs.ONE, hidden=True),
        Action("rename", translate("units", "Đổi tên…"), events.rename, needs=Needs.ONE),
        Action("move", translate("units", "Chuyển trực thuộc…"), events.move, needs=Needs.ONE, hidden=True),
        Action("establish", translate("units", "Thành lập theo quyết định…"), events.establish, hidden=True),
        Action(
            "take_over",
            translate("units", "Dùng tiếp dữ liệu với đơn vị này…"),
            events.take_over,
            needs=Needs.ONE,
            hidden=True,
            tip=translate("units", "Khi cơ quan ta đã kết thúc: dữ liệu từ nay là của đơn vị đang chọn"),
        ),
        Action("our_end", translate("units", "Khi cơ quan ta đã kết thúc…"), events.our_end, hidden=True),
        Action("dissolve", translate("units", "Giải thể…"), events.dissolve, needs=Needs.ONE, hidden=True),
        Action("close", translate("units", "Đóng đơn vị…"), controller.close, needs=Needs.ONE),
        Action(
            "communes", translate("units", "Thêm tất cả xã, phường của tỉnh…"), controller.add_communes, hidden=True
        ),
        Action("take", translate("units", "Nhập từ Excel…"), controller.take_workbook, hidden=True),
        Action(
            "national",
            translate("units", "Cập nhật danh mục cả nước…"),
            national.take_workbook,
            hidden=True,
            tip=translate("units", "Từ file Excel của cấp trên: tỉnh, xã, phường đổi tên, nhập, chia từ ngày nào"),
        ),
    )
    config: ListConfig[UnitRow] = ListConfig(
        key="units",
        columns=unit_columns(),
        source=services.units.units,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("units", "Chưa có đơn vị nào"),
            translate(
                "units",
                "Các ban, ngành, thôn, tổ dân phố và cơ quan trực thuộc nằm ở đây. Văn bản gửi xuống, đợt đăng ký và "
                "báo cáo đều tính theo danh sách này.",
            ),
            ("template", "add"),
        ),
        record_types=frozenset({"unit", "unit_contact"}),
        filters=(
            ListFilter("level", translate("units", "Cấp"), lambda: choice_list("unit_level")),
            ListFilter("kind", translate("units", "Loại"), lambda: choice_list("unit_kind")),
            ListFilter("block", translate("units", "Khối"), lambda: choice_list("unit_block")),
            ListFilter("state", translate("units", "Tình trạng"), lambda: choice_list("unit_state")),
        ),
        inspect=lambda row: inspect_unit(services, row),
    )
    page = ListPage(config, bench, actions)
    controller.attach(page)
    events.attach(page)
    national.attach(page)
    return page


def unit_status(row: UnitRow) -> Status:
    """Whether the unit is in being, or two offices describe it differently."""
    if row.conflicts:
        return Status(translate("units", "Hai nơi sửa khác nhau"), Tone.DECIDE)
    tone, icon = _TONES["closed" if row.ended else row.state]
    return Status(row.state_words, tone, icon)


def unit_columns() -> tuple[ListColumn[UnitRow], ...]:
    """Columns of the list (`Đơn vị` in the page table)."""
    return (
        ListColumn(
            "name",
            translate("units", "Tên"),
            lambda row: row.name,
            0,
            second=lambda row: row.parent_name,
            depth=lambda row: row.depth,
        ),
        ListColumn(
            "kind",
            translate("units", "Loại"),
            lambda row: choice_label("unit_kind", row.kind).partition(" (")[0],  # examples only in the tip
            150,
            tip=lambda row: choice_label("unit_kind", row.kind),
        ),
        ListColumn("contact", translate("units", "Đầu mối"), lambda row: row.contact, 140),
        ListColumn("phone", translate("units", "Điện thoại"), lambda row: row.phone, 110),
        status_column("state", translate("units", "Tình trạng"), unit_status, 150),
        ListColumn(
            "level", translate("units", "Cấp"), lambda row: choice_label("unit_level", row.level), 96, shown=False
        ),
        ListColumn(
            "block", translate("units", "Khối"), lambda row: choice_label("unit_block", row.block), 110, shown=False
        ),
        ListColumn("code", translate("units", "Mã"), lambda row: row.code, 84, shown=False),
        ListColumn("aliases", translate("units", "Tên khác"), lambda row: "; ".join(row.aliases), 180, shown=False),
    )


def inspect_unit(services: Services, row: UnitRow) -> Inspection:
    """One unit: contact, lines, other names, what was done with it."""
    yes, no = translate("units", "Có"), translate("units", "Không, nhận và gửi bằng Excel")
    facts = (
        Fact(translate("units", "Loại"), choice_label("unit_kind", row.kind)),
        Fact(translate("units", "Cấp"), choice_label("unit_level", row.level)),
        Fact(translate("units", "Khối"), choice_label("unit_block", row.block)),
        Fact(label("field.unit.parent"), row.parent_name),
        Fact(label("field.unit.party_parent"), row.party_parent_name),
        Fact(label("field.unit.front_parent"), row.front_parent_name),
        Fact(label("field.unit.contact"), row.contact),
        Fact(label("field.unit.phone"), row.phone),
        Fact(label("field.unit.short_name"), row.short_name),
        Fact(translate("units", "Tên khác"), "; ".join(row.aliases)),
        Fact(label("field.unit.code"), row.code),
        Fact(translate("units", "Có chương trình"), yes if row.has_program else no),
        Fact(label("field.unit.valid_from"), date_text(row.valid_from)),
        Fact(label("field.unit.valid_to"), date_text(row.valid_to)),
    )
    return Inspection(
        title=row.name,
        subtitle=row.parent_name,
        status=unit_status(row),
        facts=tuple(fact for fact in facts if fact.text),
        sections=(
            *_people(services, row.id),
            *_story(services, row.id),
            history_section(services.ledger.acts_on(row.id), "unit"),
        ),
        buttons=("edit", "close"),
    )


def _people(services: Services, unit: str) -> tuple[Section, ...]:
    """Who led the unit and who was asked for it, with the time; nothing where nobody was recorded."""
    with services.store.read() as reading:
        people = contacts_of(reading, unit)
    told = tuple(
        " · ".join(
            part
            for part in (
                f"{choice_label('contact_role', each.role or '')}: {each.name}",
                each.position,
                each.phone,
                _time(each),
            )
            if part
        )
        for each in people
    )
    return (Section(translate("units", "Người phụ trách, đầu mối"), lines=told),) if told else ()


def _time(contact: UnitContact) -> str:
    since, until = date_text(contact.valid_from), date_text(contact.valid_to)
    if contact.valid_from is not None and contact.valid_from.first == UNKNOWN_SINCE:
        since = ""
    words = []
    if since:
        words.append(translate("units", "từ {0}").format(since))
    if until:
        words.append(translate("units", "đến {0}").format(until))
    return " ".join(words)


def _story(services: Services, unit: str) -> tuple[Section, ...]:
    """What happened to the unit; nothing where nothing did. On a reader thread, like all of an inspection."""
    with services.store.read() as reading:
        lines = story_of(reading, unit)
    told = tuple(f"{date_text(line.day)} · {line.text}" for line in lines)
    return (Section(translate("units", "Quá trình"), lines=told),) if told else ()
