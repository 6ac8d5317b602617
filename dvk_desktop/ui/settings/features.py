"""The tab `Hiện thêm chức năng`: what is hidden as shipped, switched on by who needs it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import quoted
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.columns import ListColumn, Status, Tone, status_column
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.inspector import Inspection
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_controller import ListController
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.features.switching import FeatureRow, feature_list, turn
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def features_tab(bench: Workbench, services: Services) -> Page:
    """The switches with what each does."""
    controller = _Controller(bench, services)
    actions = (
        Action(
            "turn",
            translate("settings", "Bật, tắt"),
            controller.turn,
            "F2",
            Needs.ONE,
            primary=True,
            tip=translate("settings", "Bật hoặc tắt chức năng đang chọn; dữ liệu đã nhập không thay đổi"),
        ),
    )
    config: ListConfig[FeatureRow] = ListConfig(
        key="settings.features",
        columns=(
            ListColumn(
                "name", translate("settings", "Chức năng"), lambda row: row.name, 0, second=lambda row: row.about
            ),
            status_column("active", translate("settings", "Tình trạng"), _status, 148),
        ),
        source=feature_list(services.store),
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("settings", "Không có chức năng nào"), translate("settings", "Bỏ bớt điều kiện lọc.")
        ),
        record_types=frozenset({"shown_feature", "numbering_setting"}),
        inspect=lambda row: Inspection(row.name, row.about, _status(row), (), (), buttons=("turn",)),
    )
    page = ListPage(config, bench, actions)
    controller.attach(page)
    return page


def _status(row: FeatureRow) -> Status:
    if row.active:
        return Status(translate("settings", "Đang bật"), Tone.OK, "status-done")
    return Status(translate("settings", "Đang tắt"), Tone.QUIET, "status-none")


class _Controller(ListController[FeatureRow]):
    """Turns the switch that is selected."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._store = services.store

    def turn(self) -> None:
        """Switch on what is off and the other way round."""
        row = self._page.current_row()
        if row is None:
            return
        said = translate("settings", "Đã tắt {0}.") if row.active else translate("settings", "Đã bật {0}.")
        self._acts.do(lambda: turn(self._store, row.id, active=not row.active), said.format(quoted(row.name)))
