"""The boards: five numbers a unit, and summed up by letter, block, level, theme or due day; each leads to its lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from dvk_desktop.domain.reporting_periods import ReportingPeriod
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number, reporting_period_title
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.choices import choice_label, choice_list
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text, status_column
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.obligations.inspections import inspect_unit
from dvk_desktop.usecases.obligations.board_rows import COUNTED, SUMS_BY, WITHOUT, BoardRow, SumRow, sum_name
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
_TYPES = frozenset({"obligation", "directive", "task", "unit", "unit_succession"})
_LEADS = {**{by: by for by in SUMS_BY}, "letter": "directive", "day": "due_on"}
"""By what sums are made → the filter of the lines behind one of them."""


def without(by: str) -> tuple[str, str]:
    """The choice of lines that have none of that by which sums are made."""
    return WITHOUT, label(f"choice.sums_without.{by}")


def of_units_and_themes() -> tuple[ListFilter, ...]:
    """Filters by what the units are, and what the letters are about."""
    return (
        ListFilter("level", translate("obligations", "Cấp"), lambda: [*choice_list("unit_level"), without("level")]),
        ListFilter("block", translate("obligations", "Khối"), lambda: [*choice_list("unit_block"), without("block")]),
        ListFilter("theme", translate("obligations", "Chủ đề"), lambda: [*choice_list("theme"), without("theme")]),
    )


def _titles() -> dict[str, str]:
    """The numbers of a board as they are headed."""
    return {
        "expected": translate("obligations", "Phải nộp"),
        "done": translate("obligations", "Đã nộp"),
        "on_time": translate("obligations", "Đúng hạn"),
        "late": translate("obligations", "Nộp trễ"),
        "overdue": translate("obligations", "Quá hạn"),
        "rate": translate("obligations", "Tỷ lệ"),
        "rate_on_time": translate("obligations", "Tỷ lệ đúng hạn"),
    }


def of_numbers() -> ListFilter:
    """Filter by the number of a board in which lines count."""

    def choices() -> list[tuple[str, str]]:
        titles = _titles()
        return [(number, titles[number]) for number in COUNTED]

    return ListFilter("counted", translate("obligations", "Tính vào"), choices)


def of_periods(bench: Workbench) -> ListFilter:
    """Filter by the period a line is for (the day it is due, where it has none): of the working year."""

    def choices() -> list[tuple[str, str]]:
        parts = ("H1", "H2", "Q1", "Q2", "Q3", "Q4", "9M", *(f"{month:02}" for month in range(1, 13)))
        periods = [ReportingPeriod(bench.year.value, part) for part in parts]
        return [(each.days, reporting_period_title(each.canonical)) for each in periods]

    return ListFilter("in_period", translate("obligations", "Kỳ"), choices)


def _filters(bench: Workbench) -> tuple[ListFilter, ...]:
    return (of_periods(bench), *of_units_and_themes())


def narrowed(page: ListPage[Any]) -> dict[str, str]:
    """The filters of a board that narrow what it counts: the lines behind one of its rows are those they leave."""
    return {name: code for name, code in page.filters.active().items() if name not in {"by", "overdue"}}


def _show_lines(bench: Workbench, page: ListPage[Any], filters: Mapping[str, str]) -> None:
    """Open the lines behind a row of a board, as far as its filters leave them."""
    chosen = {name: code for name, code in filters.items() if code}
    bench.open(PageRequest("obligations", "letter", {**narrowed(page), **chosen}))


def _lines_action(show: Callable[[], None]) -> Action:
    return Action("lines", translate("obligations", "Xem các việc"), show, needs=Needs.ONE, primary=True)


def per_cent(rate: Decimal | None) -> str:
    """A rate as a cell shows it."""
    return f"{format_number(rate)}%" if rate is not None else "–"


def _numbers(show: Callable[[Any, str], None]) -> tuple[ListColumn[Any], ...]:
    """The five numbers, and how many are overdue. `show`: the lines of a row that count in a number of `COUNTED`; a
    rate leads to what was handed in."""
    titles = _titles()

    def column(name: str, text: Callable[[Any], str], width: int, counted: str = "") -> ListColumn[Any]:
        def leads(row: Any) -> None:
            show(row, counted or name)

        return ListColumn(name, titles[name], text, width, Align.RIGHT, leads=leads)

    def overdue(row: Any) -> Status:
        return Status(format_number(row.overdue), Tone.LATE if row.overdue else Tone.OK)

    return (
        column("expected", lambda row: format_number(row.expected), 92),
        column("done", lambda row: format_number(row.done), 84),
        column("on_time", lambda row: format_number(row.on_time), 84),
        column("rate", lambda row: per_cent(row.rate), 76, "done"),
        column("rate_on_time", lambda row: per_cent(row.rate_on_time), 92, "on_time"),
        replace(
            status_column("overdue", titles["overdue"], overdue, 84),
            leads=lambda row: show(row, "overdue"),
        ),
    )


def _board_columns(show: Callable[[Any, str], None]) -> tuple[ListColumn[BoardRow], ...]:
    """`Theo đơn vị`."""
    return (
        ListColumn(
            "unit_name",
            translate("obligations", "Đơn vị"),
            lambda row: row.unit_name,
            0,
            second=lambda row: row.above,
        ),
        *_numbers(show),
        ListColumn(
            "level",
            translate("obligations", "Cấp"),
            lambda row: choice_label("unit_level", row.level),
            104,
            shown=False,
        ),
        ListColumn(
            "block",
            translate("obligations", "Khối"),
            lambda row: choice_label("unit_block", row.block),
            120,
            shown=False,
        ),
        ListColumn(
            "last_reminded",
            translate("obligations", "Lần nhắc cuối"),
            lambda row: date_text(row.last_reminded),
            112,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn("contact", translate("obligations", "Đầu mối"), lambda row: row.contact, 140, shown=False),
        ListColumn("phone", translate("obligations", "Điện thoại"), lambda row: row.phone, 112, shown=False),
    )


def by_unit(bench: Workbench, services: Services) -> Page:
    """One line a unit; units that have ended are counted with what stands for them."""

    def show(row: BoardRow | None, counted: str = "") -> None:
        if row is not None:
            _show_lines(bench, page, {"unit": row.unit, "counted": counted})

    actions = (
        _lines_action(lambda: show(page.current_row())),
        Action(
            "remind",
            translate("obligations", "Xem việc quá hạn"),
            lambda: show(page.current_row(), "overdue"),
            needs=Needs.ONE,
        ),
    )
    config: ListConfig[BoardRow] = ListConfig(
        key="obligations.unit",
        columns=_board_columns(show),
        source=services.obligations.board,
        row_id=lambda row: row.unit,
        empty=EmptyState(
            translate("obligations", "Chưa có đơn vị nào được giao việc"),
            translate("obligations", "Tỷ lệ nộp, nộp đúng hạn, quá hạn của từng đơn vị trong năm hiện ở đây."),
        ),
        record_types=_TYPES,
        year_filter="year",
        filters=(
            *_filters(bench),
            ListFilter(
                "overdue",
                translate("obligations", "Quá hạn"),
                lambda: [("1", translate("obligations", "Có việc quá hạn"))],
            ),
        ),
        inspect=lambda row: inspect_unit(services, row, narrowed(page)),
        open=show,
        as_line=lambda row: f"{row.unit_name}: {row.done}/{row.expected}",
    )
    page: ListPage[BoardRow] = ListPage(config, bench, actions)
    return page


class SumsPage(ListPage[SumRow]):
    """The lines summed up; by what is picked beside the tabs, so that it is seen."""

    def __init__(self, config: ListConfig[SumRow], bench: Workbench, actions: Sequence[Action]) -> None:
        super().__init__(config, bench, actions)
        self.by = QComboBox(self.bar)
        self.by.setAccessibleName(translate("obligations", "Tính theo"))
        self.by.setToolTip(translate("obligations", "Cộng các việc theo văn bản, khối, cấp, chủ đề hay ngày hạn"))
        for by in SUMS_BY:
            self.by.addItem(translate("obligations", "Tính theo: {0}").format(choice_label("sums_by", by)), by)
        self.by.setMinimumWidth(bench.look.sizes.column(180))
        self.bar.set_leading(self.by)
        self.by.activated.connect(lambda _: self._sum_by(str(self.by.currentData())))

    def apply(self, request: PageRequest) -> None:
        filters = dict(request.filters)
        if by := filters.pop("by", ""):
            self.by.setCurrentIndex(max(0, self.by.findData(by)))
            self._sum_by(by)
        super().apply(replace(request, filters=filters))

    def _sum_by(self, by: str) -> None:
        self.config = replace(self.config, base_filters={"by": by})
        self._watch.mark_stale()


def summed(bench: Workbench, services: Services) -> Page:
    """The same lines by letter, or by what is chosen in `Tính theo`."""

    def show(row: SumRow | None, counted: str = "") -> None:
        if row is not None:
            _show_lines(bench, page, {_LEADS[row.by]: row.code or WITHOUT, "counted": counted})

    actions = (_lines_action(lambda: show(page.current_row())),)
    config: ListConfig[SumRow] = ListConfig(
        key="obligations.sums",
        columns=(ListColumn("name", translate("obligations", "Nội dung"), sum_name, 0), *_numbers(show)),
        source=services.obligations.sums,
        row_id=lambda row: f"{row.by}:{row.code}",
        empty=EmptyState(
            translate("obligations", "Chưa có đơn vị nào được giao việc"),
            translate("obligations", "Tỷ lệ nộp, nộp đúng hạn theo văn bản, khối, cấp, chủ đề, ngày hạn hiện ở đây."),
        ),
        record_types=_TYPES,
        year_filter="year",
        filters=(
            ListFilter(
                "by",
                translate("obligations", "Tính theo"),
                lambda: [(by, choice_label("sums_by", by)) for by in SUMS_BY],
            ),
            *_filters(bench),
        ),
        open=show,
        as_line=lambda row: f"{sum_name(row)}: {row.done}/{row.expected}",
    )
    page = SumsPage(config, bench, actions)
    return page
