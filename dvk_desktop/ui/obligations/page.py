"""The page `Theo dõi, đôn đốc`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.attaching import Attaching
from dvk_desktop.ui.common.choices import choice_list
from dvk_desktop.ui.common.columns import Status
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.record_choices import RecordChoices
from dvk_desktop.ui.common.tabbed_page import PageTab, TabbedPage
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.obligations.boards import by_unit, of_numbers, of_periods, of_units_and_themes, summed, without
from dvk_desktop.ui.obligations.calendar_page import CalendarPage
from dvk_desktop.ui.obligations.closed_page import closed_page
from dvk_desktop.ui.obligations.columns import letter_columns, own_columns, time_status, unit_and_part, unit_status
from dvk_desktop.ui.obligations.controller import LineController
from dvk_desktop.ui.obligations.inspections import inspect_line, inspect_own
from dvk_desktop.ui.obligations.letters import ALL, LetterPicker
from dvk_desktop.ui.obligations.quick_facts import quick_facts
from dvk_desktop.usecases.attached_files.commands import FilesOfRecords
from dvk_desktop.usecases.obligations.rows import ObligationRow
from dvk_desktop.usecases.services import Services

__all__ = ["make_page", "quick_facts"]

translate = QCoreApplication.translate
_TYPES = frozenset({"attached_file", "obligation", "extension", "directive", "task", "unit"})
_TIMES = ("overdue", "due_today", "due_later", "no_deadline", "on_time", "late", "not_counted")


def make_page(bench: Workbench, services: Services) -> Page:
    """`Việc của cơ quan ta`, `Theo văn bản`, `Theo đơn vị`, `Tổng hợp`, `Đã chốt`, `Lịch`."""
    units = RecordChoices(bench, lambda: [(row.id, row.name) for row in services.units.units.all()])
    page = TabbedPage(
        (
            PageTab("own", translate("obligations", "Việc của cơ quan ta"), lambda: _own(bench, services)),
            PageTab("letter", translate("obligations", "Theo văn bản"), lambda: _by_letter(bench, services, units)),
            PageTab("unit", translate("obligations", "Theo đơn vị"), lambda: by_unit(bench, services)),
            PageTab("sums", translate("obligations", "Tổng hợp"), lambda: summed(bench, services)),
            PageTab("closed", translate("obligations", "Đã chốt"), lambda: closed_page(bench, services)),
            PageTab("calendar", translate("obligations", "Lịch"), lambda: CalendarPage(bench, services)),
        )
    )
    units.setParent(page)
    return page


def _filters() -> tuple[ListFilter, ...]:
    return (
        ListFilter(
            "timeliness",
            translate("obligations", "Thời hạn"),
            lambda: [(code, label(f"choice.timeliness.{code}")) for code in _TIMES],
        ),
        ListFilter(
            "overdue",
            translate("obligations", "Quá hạn"),
            lambda: [("1", translate("obligations", "Chỉ việc quá hạn"))],
        ),
        ListFilter(
            "due_within",
            translate("obligations", "Đến hạn"),
            lambda: [
                ("7", translate("obligations", "Trong 7 ngày tới")),
                ("30", translate("obligations", "Trong 30 ngày tới")),
            ],
        ),
        ListFilter(
            "open",
            translate("obligations", "Đã xong chưa"),
            lambda: [("1", translate("obligations", "Chưa xong")), ("0", translate("obligations", "Đã xong"))],
        ),
    )


def _years(bench: Workbench) -> list[tuple[str, str]]:
    return [(str(year), str(year)) for year in range(bench.year.value - 1, bench.year.value + 2)]


def _evidence(
    bench: Workbench, services: Services, name_of: Callable[[ObligationRow], str]
) -> Attaching[ObligationRow]:
    """Files that prove what a line says was done: the plan, the report, a photo of the message."""
    return Attaching(bench, FilesOfRecords(services.store, services.attachments), "obligation", name_of)


def _open_year(controller: LineController) -> Action:
    return Action(
        "open_year",
        translate("obligations", "Mở kỳ của việc định kỳ"),
        controller.open_year,
        hidden=True,
        tip=translate(
            "obligations", "Mỗi kỳ (tháng, quý, 6 tháng, năm) của việc định kỳ có một dòng riêng trong năm đang xem"
        ),
    )


class OwnPage(ListPage[ObligationRow]):
    """Our own duties. A request with the action `submit` asks for the report of its record at once."""

    controller: LineController

    def apply(self, request: PageRequest) -> None:
        if request.action != "submit":
            super().apply(request)
            return
        super().apply(replace(request, action="", filters={"year": "", **request.filters}))
        self.controller.submit_record(request.record)


def _own(bench: Workbench, services: Services) -> Page:
    controller = LineController(bench, services, own=True)
    attaching = _evidence(bench, services, lambda row: row.work)
    actions = (
        Action(
            "submit",
            translate("obligations", "Ghi đã nộp"),
            controller.submit,
            "Ctrl+Enter",
            Needs.ONE,
            primary=True,
            icon="check",
        ),
        Action("hand_on", translate("obligations", "Giao người xử lý"), controller.hand_on, needs=Needs.SOME),
        Action("ask_for_time", translate("obligations", "Xin gia hạn…"), controller.ask_for_time, needs=Needs.SOME),
        Action("extend", translate("obligations", "Ghi được gia hạn…"), controller.extend, needs=Needs.SOME),
        Action("return", translate("obligations", "Ghi bị trả lại"), controller.return_, needs=Needs.ONE),
        Action("open_letter", translate("obligations", "Mở văn bản"), controller.open_letter, needs=Needs.ONE),
        _open_year(controller),
    )
    config: ListConfig[ObligationRow] = ListConfig(
        key="obligations.own",
        columns=own_columns(),
        source=services.obligations.obligations,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("obligations", "Chưa có việc nào cơ quan ta phải làm"),
            translate(
                "obligations",
                "Khi nhập văn bản đến và đánh dấu “Cơ quan ta phải thực hiện”, việc và hạn nộp hiện ở đây, theo dõi "
                "đến khi ghi đã nộp.",
            ),
            icon="status-done",
        ),
        record_types=_TYPES,
        base_filters={"own": "1"},
        year_filter="year",
        filters=(*_filters(), of_periods(bench)),
        inspect=lambda row: inspect_own(services, row),
        as_line=lambda row: f"{row.unit_name or row.work}: {time_status(row).word}",
    )
    page = attaching.listed(OwnPage, config, actions, controller)
    page.controller = controller
    return page


class ByLetterPage(ListPage[ObligationRow]):
    """The units asked by one letter; which one is picked beside the tabs."""

    def __init__(
        self, services: Services, config: ListConfig[ObligationRow], bench: Workbench, actions: Sequence[Action]
    ) -> None:
        super().__init__(config, bench, actions)
        self.picker = LetterPicker(bench, services, self.bar)
        self.bar.set_leading(self.picker)
        self.picker.picked.connect(self._pick)
        self.loaded.connect(self._select_first)
        self.loaded.connect(self._count_units)
        self._fresh = False
        self._lines, self._units = services.obligations, 0

    def apply(self, request: PageRequest) -> None:
        filters = dict(request.filters)
        if letter := filters.pop("directive", ALL if filters or request.record else ""):
            self.picker.choose(letter)
            self._pick(letter)
        self.filters.set_all(filters)
        super().apply(replace(request, filters=filters))
        self._watch.mark_stale()

    def _pick(self, letter: str) -> None:
        others = {"own": "0"} if letter == ALL else {"own": "0", "directive": letter}
        self.config = replace(self.config, base_filters=others)
        self._fresh = True
        self._watch.mark_stale()

    def counted(self, shown: int, total: int) -> str:
        """Units and lines: one that has clauses with deadlines of their own has several."""
        told = translate("obligations", "{0} đơn vị").format(format_number(self._units))
        if shown != self._units or shown != total:
            told += translate("obligations", ", {0} việc").format(format_number(shown))
        if shown == total:
            return told
        return translate("obligations", "Đang hiện {0} trong {1} việc").format(told, format_number(total))

    def _count_units(self) -> None:
        asked = self.model.asked

        def show(units: int) -> None:
            self._units = units
            self._show_count(len(self.table.selected_places()))

        self.bench.read("obligations.units", lambda: self._lines.units(asked), show, self)

    def _select_first(self) -> None:
        """Another letter was picked: what was selected of the one before is gone."""
        if self._fresh and self.model.rowCount() and not self.table.selected_places():
            self._fresh = False
            self.table.go_to(0)


def _by_letter(bench: Workbench, services: Services, units: RecordChoices) -> Page:
    controller = LineController(bench, services)
    attaching = _evidence(bench, services, lambda row: row.unit_name)
    actions = (
        Action(
            "quick_facts",
            translate("obligations", "Ghi nhận nhanh"),
            controller.quick,
            primary=True,
            icon="fast",
            tip=translate("obligations", "Ghi đã nhận, có kế hoạch, đã báo cáo cho nhiều đơn vị (F8)"),
        ),
        Action("remind", translate("obligations", "Nhắc…"), controller.remind, needs=Needs.SOME),
        Action(
            "remind_by_letter",
            translate("obligations", "Công văn đôn đốc…"),
            controller.remind_by_letter,
            needs=Needs.SOME,
            hidden=True,
            tip=translate("obligations", "Lưu công văn (Word hoặc PDF) gửi các đơn vị đã chọn và ghi là đã nhắc"),
        ),
        Action("accept", translate("obligations", "Đạt yêu cầu"), controller.accept, needs=Needs.SOME),
        Action("return", translate("obligations", "Trả lại…"), controller.return_, needs=Needs.SOME),
        Action("extend", translate("obligations", "Gia hạn…"), controller.extend, needs=Needs.SOME),
        Action("export", translate("obligations", "Xuất phiếu giao nhiệm vụ"), controller.export, needs=Needs.ONE),
        Action("open_letter", translate("obligations", "Mở văn bản"), controller.open_letter, needs=Needs.ONE),
        Action("exempt", translate("obligations", "Không phải thực hiện…"), controller.exempt, needs=Needs.SOME),
        _open_year(controller),
        Action(
            "take_back", translate("obligations", "Bỏ giao…"), controller.take_back, "Delete", Needs.SOME, hidden=True
        ),
    )

    def status_of(row: ObligationRow) -> Status:
        return unit_status(row) if page.model.in_own_order else time_status(row)

    config: ListConfig[ObligationRow] = ListConfig(
        key="obligations.letter",
        columns=letter_columns(lambda: page.picker.letter == ALL, lambda: page.model.in_own_order),
        source=services.obligations.by_letter,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("obligations", "Chưa giao văn bản nào cho đơn vị"),
            translate(
                "obligations",
                "Ở trang Văn bản, chọn một văn bản rồi bấm “Giao xuống…”: mỗi đơn vị phải làm là một "
                "dòng ở đây, thấy ngay ai đã nhận, có kế hoạch, đã báo cáo.",
            ),
        ),
        record_types=_TYPES,
        base_filters={"own": "0", "directive": ""},
        filters=(
            *_filters(),
            ListFilter("year", translate("obligations", "Năm"), lambda: _years(bench)),
            ListFilter("unit", translate("obligations", "Đơn vị"), units.choices),
            ListFilter("state", translate("obligations", "Tiến độ"), lambda: choice_list("obligation_state")),
            of_periods(bench),
            *of_units_and_themes(),
            of_numbers(),
            ListFilter("due_on", translate("obligations", "Ngày hạn"), lambda: [without("day")]),
        ),
        inspect=lambda row: inspect_line(services, row),
        as_line=lambda row: f"{unit_and_part(row)}: {status_of(row).word}",
    )
    page = attaching.listed(partial(ByLetterPage, services), config, actions, controller)
    return page
