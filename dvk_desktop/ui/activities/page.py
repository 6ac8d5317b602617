"""The page `Hoạt động`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.ui.activities.columns import activity_columns
from dvk_desktop.ui.activities.controller import ActivityController, as_line
from dvk_desktop.ui.activities.inspections import inspect_activity
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.attaching import Attaching
from dvk_desktop.ui.common.choices import choice_list
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.record_choices import RecordChoices
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.activities.rows import ActivityRow
from dvk_desktop.usecases.attached_files.commands import FilesOfRecords
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def make_page(bench: Workbench, services: Services) -> Page:
    """One list; its form follows the kind of activity."""
    controller = ActivityController(bench, services)
    files = FilesOfRecords(services.store, services.attachments)
    attaching: Attaching[ActivityRow] = Attaching(bench, files, "activity", lambda row: row.content)
    units = RecordChoices(bench, lambda: [(row.id, row.name) for row in services.units.units.all()])
    actions = (
        Action("add", translate("activities", "Thêm"), controller.add, "Ctrl+N", primary=True, icon="add"),
        Action("edit", translate("activities", "Sửa"), controller.edit, "F2", Needs.ONE),
        Action("remedied", translate("activities", "Ghi đã khắc phục"), controller.remedied, needs=Needs.ONE),
        Action("delete", translate("activities", "Xóa…"), controller.delete, needs=Needs.ONE),
    )
    config: ListConfig[ActivityRow] = ListConfig(
        key="activities",
        columns=activity_columns(),
        source=services.activities.activities,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("activities", "Chưa ghi hoạt động nào"),
            translate(
                "activities",
                "Quán triệt, ký giao ước, tuyên truyền, tập huấn, kiểm tra, kinh phí, hội nghị được ghi ở đây; "
                "báo cáo năm lấy số liệu từ danh sách này.",
            ),
            ("add",),
        ),
        record_types=frozenset({"activity", "attached_file", "unit", "directive"}),
        year_filter="year",
        filters=(
            ListFilter("kind", translate("activities", "Loại"), lambda: choice_list("activity_kind")),
            ListFilter("under", translate("activities", "Đơn vị"), units.choices),
            ListFilter("remedy_state", translate("activities", "Khắc phục"), lambda: choice_list("remedy_state")),
        ),
        inspect=lambda row: inspect_activity(services, row),
        as_line=as_line,
    )
    page = attaching.listed(ListPage, config, actions, controller)
    units.setParent(page)
    return page
