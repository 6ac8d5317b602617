"""The page `Mô hình, điển hình`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.attaching import Attaching
from dvk_desktop.ui.common.choices import choice_label, choice_list
from dvk_desktop.ui.common.columns import ListColumn
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.record_choices import RecordChoices
from dvk_desktop.ui.common.tabbed_page import PageTab, TabbedPage
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.practice_models.columns import model_columns, pending_columns, round_columns
from dvk_desktop.ui.practice_models.controller import ModelController
from dvk_desktop.ui.practice_models.duplicates import duplicates_tab
from dvk_desktop.ui.practice_models.inspections import inspect_model, inspect_round
from dvk_desktop.ui.practice_models.rounds import RoundController
from dvk_desktop.usecases.attached_files.commands import FilesOfRecords
from dvk_desktop.usecases.practice_models.rows import PracticeModelRow, RoundRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
_TYPES = frozenset(
    {"attached_file", "practice_model", "progress", "registration_round", "recognition", "reward", "unit"}
)


def make_page(bench: Workbench, services: Services) -> Page:
    """`Danh mục`, `Đợt đăng ký`, `Chờ duyệt`, `Nghi trùng`."""
    units = RecordChoices(bench, lambda: [(row.id, row.name) for row in services.units.units.all()])
    rounds = RecordChoices(
        bench,
        lambda: [(row.id, row.name) for row in services.practice_models.rounds.all()],
        frozenset({"registration_round"}),
    )
    page = TabbedPage(
        (
            PageTab(
                "models", translate("practice_models", "Danh mục"), lambda: _models(bench, services, units, rounds)
            ),
            PageTab("rounds", translate("practice_models", "Đợt đăng ký"), lambda: _rounds(bench, services)),
            PageTab(
                "pending", translate("practice_models", "Chờ duyệt"), lambda: _pending(bench, services, units, rounds)
            ),
            PageTab("duplicates", translate("practice_models", "Nghi trùng"), lambda: duplicates_tab(bench, services)),
        )
    )
    for choices in (units, rounds):
        choices.setParent(page)
    return page


def _filters(units: RecordChoices, rounds: RecordChoices, *, state: bool) -> tuple[ListFilter, ...]:
    found = (
        ListFilter("field", translate("practice_models", "Lĩnh vực"), lambda: choice_list("field")),
        ListFilter("subject", translate("practice_models", "Chủ thể"), lambda: choice_list("subject")),
        ListFilter("under", translate("practice_models", "Đơn vị"), units.choices),
        ListFilter("kind", translate("practice_models", "Loại"), lambda: choice_list("practice_model_kind")),
        ListFilter(
            "registration_kind",
            translate("practice_models", "Hình thức đăng ký"),
            lambda: choice_list("registration_kind"),
        ),
        ListFilter("round", translate("practice_models", "Đợt đăng ký"), rounds.choices),
    )
    if not state:
        return found
    yes = translate("practice_models", "Có")
    return (
        *found,
        ListFilter("state", translate("practice_models", "Tình trạng"), lambda: choice_list("practice_model_state")),
        ListFilter(
            "recognised",
            translate("practice_models", "Công nhận"),
            lambda: [("any", translate("practice_models", "Cấp nào cũng được")), *choice_list("unit_level")],
        ),
        ListFilter("rewarded", translate("practice_models", "Được khen thưởng"), lambda: [("yes", yes)]),
        ListFilter("counted", translate("practice_models", "Tính vào số liệu"), lambda: [("yes", yes)]),
    )


def _attaching(bench: Workbench, services: Services) -> Attaching[PracticeModelRow]:
    files = FilesOfRecords(services.store, services.attachments)
    return Attaching(bench, files, "practice_model", lambda row: row.name)


def _model_list(
    key: str,
    columns: tuple[ListColumn[PracticeModelRow], ...],
    base: dict[str, str],
    empty: EmptyState,
    filters: tuple[ListFilter, ...],
    actions: Sequence[Action],
    controller: ModelController,
    attaching: Attaching[PracticeModelRow],
    bench: Workbench,
    services: Services,
) -> Page:
    config: ListConfig[PracticeModelRow] = ListConfig(
        key=key,
        columns=columns,
        source=services.practice_models.models,
        row_id=lambda row: row.id,
        empty=empty,
        record_types=_TYPES,
        base_filters=base,
        year_filter="year",
        filters=filters,
        inspect=attaching.beside(lambda row: inspect_model(services, row)),
        as_line=_as_line,
    )
    page = ModelListPage(config, bench, actions, controller)
    controller.attach(page)
    attaching.attend(page)
    return page


class ModelListPage(ListPage[PracticeModelRow]):
    """A list of models on which a list can be pasted."""

    def __init__(
        self,
        config: ListConfig[PracticeModelRow],
        bench: Workbench,
        actions: Sequence[Action],
        controller: ModelController,
    ) -> None:
        super().__init__(config, bench, actions)
        self._controller = controller

    def take_pasted(self, text: str) -> bool:
        return self._controller.take(text)


def _as_line(row: PracticeModelRow) -> str:
    parts = (row.unit_name, choice_label("field", row.field), row.contact, row.phone)
    return f"{row.name} ({'; '.join(part for part in parts if part)})"


def _models(bench: Workbench, services: Services, units: RecordChoices, rounds: RecordChoices) -> Page:
    controller, attaching = ModelController(bench, services), _attaching(bench, services)

    def take_workbook() -> None:
        bench.open(PageRequest("exchange", "receive"))

    actions = (
        Action("add", translate("practice_models", "Thêm nhanh"), controller.add, "Ctrl+N", primary=True, icon="add"),
        Action(
            "paste",
            translate("practice_models", "Dán danh sách"),
            controller.paste,
            tip=translate("practice_models", "Dán danh sách chép từ Zalo, Word, Excel (Ctrl+V)"),
        ),
        Action("edit", translate("practice_models", "Sửa"), controller.edit, "F2", Needs.ONE),
        Action("submit", translate("practice_models", "Gửi đăng ký"), controller.submit, needs=Needs.SOME),
        Action("approve", translate("practice_models", "Duyệt"), controller.approve, needs=Needs.SOME),
        Action("return", translate("practice_models", "Trả lại…"), controller.return_, needs=Needs.SOME),
        Action("launch", translate("practice_models", "Ghi ra mắt…"), controller.launch, needs=Needs.SOME),
        Action(
            "confirm",
            translate("practice_models", "Xác nhận tiếp tục năm nay"),
            controller.confirm,
            needs=Needs.SOME,
        ),
        Action("end", translate("practice_models", "Ghi kết thúc…"), controller.end, needs=Needs.SOME),
        Action("drop", translate("practice_models", "Đưa khỏi danh mục…"), controller.drop, needs=Needs.SOME),
        Action("print", translate("practice_models", "In danh sách"), controller.print_list, "Ctrl+P", prints=True),
        *attaching.actions(),
        Action("take", translate("practice_models", "Đưa danh sách Excel vào"), take_workbook, hidden=True),
    )
    empty = EmptyState(
        translate("practice_models", "Chưa có mô hình, điển hình nào"),
        translate(
            "practice_models",
            "Danh mục mô hình, điển hình “Dân vận khéo” của từng năm nằm ở đây: ai đăng ký, lĩnh vực nào, "
            "hồ sơ đủ đến đâu, đang ở bước nào. Thêm từng mô hình với năm mục, hoặc nhận cả danh sách từ file Excel.",
        ),
        ("add", "paste", "take"),
    )
    filters = _filters(units, rounds, state=True)
    return _model_list(
        "practice_models.models", model_columns(), {}, empty, filters, actions, controller, attaching, bench, services
    )


def _pending(bench: Workbench, services: Services, units: RecordChoices, rounds: RecordChoices) -> Page:
    controller, attaching = ModelController(bench, services), _attaching(bench, services)
    actions = (
        Action(
            "approve",
            translate("practice_models", "Duyệt"),
            controller.approve,
            "Ctrl+Enter",
            Needs.SOME,
            primary=True,
            icon="check",
            tip=translate("practice_models", "Duyệt và sang dòng tiếp"),
        ),
        Action("return", translate("practice_models", "Trả lại…"), controller.return_, needs=Needs.SOME),
        Action("edit", translate("practice_models", "Sửa"), controller.edit, "F2", Needs.ONE),
        Action("print", translate("practice_models", "In danh sách"), controller.print_list, "Ctrl+P", prints=True),
        *attaching.actions(),
    )
    empty = EmptyState(
        translate("practice_models", "Không có mô hình nào chờ duyệt"),
        translate(
            "practice_models",
            "Mô hình các đơn vị đăng ký, gửi lên được xem ở đây: duyệt thì vào danh mục, trả lại thì kèm lý do.",
        ),
        icon="status-done",
    )
    filters = _filters(units, rounds, state=False)
    base = {"state": "registered"}
    return _model_list(
        "practice_models.pending",
        pending_columns(),
        base,
        empty,
        filters,
        actions,
        controller,
        attaching,
        bench,
        services,
    )


def _rounds(bench: Workbench, services: Services) -> Page:
    controller = RoundController(bench, services)
    actions = (
        Action(
            "open", translate("practice_models", "Mở đợt"), controller.open_round, "Ctrl+N", primary=True, icon="add"
        ),
        Action("edit", translate("practice_models", "Sửa"), controller.edit, "F2", Needs.ONE),
        Action("template", translate("practice_models", "Xuất mẫu"), controller.template, needs=Needs.ONE),
        Action("blank", translate("practice_models", "In phiếu trống"), controller.blank_forms, needs=Needs.ONE),
        Action("models", translate("practice_models", "Xem mô hình"), controller.show_models, needs=Needs.ONE),
        Action(
            "missing",
            translate("practice_models", "Chép danh sách còn thiếu"),
            controller.copy_missing,
            needs=Needs.ONE,
        ),
        Action("close", translate("practice_models", "Chốt danh mục"), controller.close, needs=Needs.ONE),
        Action("reopen", translate("practice_models", "Mở lại danh mục"), controller.reopen, needs=Needs.ONE),
    )
    config: ListConfig[RoundRow] = ListConfig(
        key="practice_models.rounds",
        columns=round_columns(),
        source=services.practice_models.rounds,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("practice_models", "Chưa mở đợt đăng ký nào"),
            translate(
                "practice_models",
                "Mỗi đợt có thời hạn và chỉ tiêu riêng. Mở đợt rồi gửi mẫu cho các đơn vị; ở đây thấy ngay đơn vị nào "
                "đã đăng ký, đơn vị nào còn thiếu.",
            ),
            ("open",),
        ),
        record_types=_TYPES,  # of every year: rounds are not tied to calendar years, those still open come first
        filters=(ListFilter("state", translate("practice_models", "Tình trạng"), lambda: choice_list("round_state")),),
        inspect=lambda row: inspect_round(services, row),
    )
    page = ListPage(config, bench, actions)
    controller.attach(page)
    return page
