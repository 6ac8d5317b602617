"""What is said above the files that are looked through, and how the rows of one are listed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_list
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.inspector import Inspection
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.exchange.batch import Batch, RowInPlan, sum_of
from dvk_desktop.ui.exchange.columns import plan_row_columns
from dvk_desktop.ui.exchange.values import equation

translate = QCoreApplication.translate


def headline(batch: Batch) -> str:
    """How many files, what becomes of their rows, and what was passed over."""
    counted = equation(sum_of(entry.plan.counts for entry in batch.entries))
    said = translate("exchange", "{0} file · {1}").format(format_number(len(batch.entries)), counted)
    passed = []
    if batch.known:
        passed.append(translate("exchange", "{0} file đã nhận trước đây").format(format_number(batch.known)))
    if batch.copies:
        passed.append(translate("exchange", "{0} bản chép giống hệt").format(format_number(batch.copies)))
    if passed:
        said += " · " + translate("exchange", "đã bỏ qua {0}").format(", ".join(passed))
    return said


def rows_config(batch: Batch, inspect: Callable[[RowInPlan], Inspection]) -> ListConfig[RowInPlan]:
    """The list of the rows of the file looked at."""
    return ListConfig(
        key="exchange.plan.rows",
        columns=plan_row_columns(),
        source=batch.rows,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("exchange", "Không có dòng nào để xem"),
            translate("exchange", "Lý do và việc cần làm ghi ở phía trên."),
            icon="status-none",
        ),
        filters=(ListFilter("fate", translate("exchange", "Sẽ làm gì"), lambda: choice_list("fate")),),
        inspect=inspect,
    )
