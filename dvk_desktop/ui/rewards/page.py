"""The page `Khen thưởng`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.attaching import Attaching
from dvk_desktop.ui.common.choices import choice_label, choice_list
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.record_choices import RecordChoices
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.rewards.columns import decision_text, reward_columns
from dvk_desktop.ui.rewards.controller import RewardController
from dvk_desktop.ui.rewards.inspections import inspect_reward
from dvk_desktop.usecases.attached_files.commands import FilesOfRecords
from dvk_desktop.usecases.rewards.rows import RewardRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def make_page(bench: Workbench, services: Services) -> Page:
    """One list: proposals become decisions, decisions are handed over."""
    controller = RewardController(bench, services)
    files = FilesOfRecords(services.store, services.attachments)
    attaching: Attaching[RewardRow] = Attaching(bench, files, "reward", lambda row: row.name)
    units = RecordChoices(bench, lambda: [(row.id, row.name) for row in services.units.units.all()])
    actions = (
        Action(
            "propose",
            translate("rewards", "Lập danh sách đề nghị"),
            controller.propose,
            primary=True,
            tip=translate("rewards", "Chọn từ các mô hình được công nhận trong năm"),
        ),
        Action("add", translate("rewards", "Thêm"), controller.add, "Ctrl+N", icon="add"),
        Action("edit", translate("rewards", "Sửa"), controller.edit, "F2", Needs.ONE),
        Action("decide", translate("rewards", "Ghi quyết định…"), controller.decide, needs=Needs.SOME),
        Action("present", translate("rewards", "Ghi đã trao…"), controller.present, needs=Needs.SOME),
        Action("refuse", translate("rewards", "Ghi không được khen"), controller.refuse, needs=Needs.SOME),
        Action(
            "certificates",
            translate("rewards", "In giấy khen"),
            controller.print_certificates,
            "Ctrl+P",
            needs=Needs.SOME,
            prints=True,
        ),
        Action("withdraw", translate("rewards", "Thu hồi…"), controller.withdraw, needs=Needs.SOME),
    )
    yes = translate("rewards", "Có")
    config: ListConfig[RewardRow] = ListConfig(
        key="rewards",
        columns=reward_columns(),
        source=services.rewards.rewards,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("rewards", "Chưa có đề nghị, quyết định khen thưởng nào"),
            translate(
                "rewards",
                "Lập danh sách đề nghị từ các mô hình đã được công nhận, rồi ghi số, ngày quyết định và ngày trao; "
                "người được khen ngoài phong trào thì thêm từng dòng.",
            ),
            ("propose", "add"),
        ),
        record_types=frozenset({"attached_file", "reward", "practice_model", "unit", "recognition"}),
        year_filter="year",
        filters=(
            ListFilter("form", translate("rewards", "Hình thức"), lambda: choice_list("reward_form")),
            ListFilter("subject", translate("rewards", "Chủ thể"), lambda: choice_list("subject")),
            ListFilter("level", translate("rewards", "Cấp khen"), lambda: choice_list("unit_level")),
            ListFilter("under", translate("rewards", "Đơn vị"), units.choices),
            ListFilter("state", translate("rewards", "Tình trạng"), lambda: choice_list("reward_state")),
            ListFilter("standing", translate("rewards", "Tính vào số liệu"), lambda: [("yes", yes)]),
        ),
        inspect=lambda row: inspect_reward(services, row),
        as_line=_as_line,
    )
    page = attaching.listed(ListPage, config, actions, controller)
    units.setParent(page)
    return page


def _as_line(row: RewardRow) -> str:
    parts = (row.unit_name, choice_label("reward_form", row.form), decision_text(row))
    return f"{row.name} ({'; '.join(part for part in parts if part)})"
