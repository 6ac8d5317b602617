"""The page `Cài đặt`: how it looks, backups, lists, days off, own numbers, the change log."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language.formats import moment_text
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, status_column
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListConfig, ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.record_choices import RecordChoices
from dvk_desktop.ui.common.tabbed_page import PageTab, TabbedPage
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.settings.features import features_tab
from dvk_desktop.ui.settings.holidays import holidays_tab
from dvk_desktop.ui.settings.layouts import layouts_tab
from dvk_desktop.ui.settings.lists import lists_tab
from dvk_desktop.ui.settings.log import LogController, inspect_act
from dvk_desktop.ui.settings.numbering import numbering_tab
from dvk_desktop.ui.settings.office import OfficePanel
from dvk_desktop.ui.settings.rules import rules_tab
from dvk_desktop.usecases.history.queries import ActRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def make_page(bench: Workbench, services: Services) -> Page:
    """From `Cơ quan, sao lưu` and the lists to `Hiện thêm chức năng` and `Nhật ký`."""
    return TabbedPage(
        (
            PageTab("office", translate("settings", "Cơ quan, sao lưu"), lambda: OfficePanel(bench, services)),
            PageTab("lists", translate("settings", "Danh mục"), lambda: lists_tab(bench, services)),
            PageTab("rules", translate("settings", "Quy định"), lambda: rules_tab(bench, services)),
            PageTab("layouts", translate("settings", "Trình bày"), lambda: layouts_tab(bench, services)),
            PageTab("holidays", translate("settings", "Ngày nghỉ"), lambda: holidays_tab(bench, services)),
            PageTab("numbering", translate("settings", "Sổ tự cấp số"), lambda: numbering_tab(bench, services)),
            PageTab("features", translate("settings", "Hiện thêm chức năng"), lambda: features_tab(bench, services)),
            PageTab("log", translate("settings", "Nhật ký"), lambda: _log(bench, services)),
        )
    )


def _status(row: ActRow) -> Status:
    if row.withdrawn:
        return Status(translate("settings", "Đã hoàn tác"), Tone.QUIET, "status-returned")
    return Status(translate("settings", "Có hiệu lực"), Tone.OK, "status-done")


def _log(bench: Workbench, services: Services) -> Page:
    controller = LogController(bench, services)
    log = services.ledger.log
    offices = RecordChoices(bench, log.offices, frozenset())
    years = RecordChoices(bench, lambda: [(year, year) for year in log.years()], frozenset())
    actions = (
        Action("undo", translate("settings", "Hoàn tác"), controller.undo, needs=Needs.ONE),
        Action("redo", translate("settings", "Làm lại"), controller.redo, needs=Needs.ONE),
    )
    config: ListConfig[ActRow] = ListConfig(
        key="settings.log",
        columns=(
            ListColumn("at", translate("settings", "Lúc"), lambda row: moment_text(row.at), 176, sortable=False),
            ListColumn("title", translate("settings", "Việc"), lambda row: row.title, 0, sortable=False),
            ListColumn("office", translate("settings", "Cơ quan"), lambda row: row.office, 160, sortable=False),
            ListColumn(
                "person", translate("settings", "Người"), lambda row: row.person, 120, shown=False, sortable=False
            ),
            ListColumn(
                "changes",
                translate("settings", "Số thay đổi"),
                lambda row: str(row.changes),
                104,
                Align.RIGHT,
                shown=False,
                sortable=False,
            ),
            status_column("withdrawn", translate("settings", "Tình trạng"), _status, 140),
        ),
        source=log,
        row_id=lambda row: row.act,
        inspect=lambda row: inspect_act(services, row),
        empty=EmptyState(
            translate("settings", "Chưa có thay đổi nào"),
            translate("settings", "Mỗi lần lưu, nhận file, hoàn tác đều ghi lại ở đây: ai, lúc nào, sửa những gì."),
        ),
        filters=(
            ListFilter("year", translate("settings", "Năm"), years.choices),
            ListFilter("office", translate("settings", "Cơ quan"), offices.choices),
            ListFilter("withdrawn", translate("settings", "Tình trạng"), _states),
        ),
        two_lines=False,
    )
    page = ListPage(config, bench, actions)
    offices.setParent(page)
    years.setParent(page)
    controller.attach(page)
    return page


def _states() -> list[tuple[str, str]]:
    return [("false", translate("settings", "Có hiệu lực")), ("true", translate("settings", "Đã hoàn tác"))]
