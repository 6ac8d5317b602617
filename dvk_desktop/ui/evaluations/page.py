"""The page `Xét công nhận`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.evaluations import recognition_id
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.attaching import Attaching
from dvk_desktop.ui.common.choices import choice_list
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.tabbed_page import PageTab, TabbedPage
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.evaluations.columns import criteria_columns, evaluation_columns, result_columns
from dvk_desktop.ui.evaluations.controller import EvaluationController
from dvk_desktop.ui.evaluations.criteria import CriteriaController
from dvk_desktop.ui.evaluations.current import NARROWEST, CurrentEvaluation, EvaluationChooser
from dvk_desktop.ui.evaluations.deciding import ResultController
from dvk_desktop.ui.evaluations.inspections import inspect_criteria, inspect_evaluation, inspect_result
from dvk_desktop.ui.evaluations.scoring import ScoringPage
from dvk_desktop.usecases.attached_files.commands import FilesOfRecords
from dvk_desktop.usecases.evaluations.rows import CriteriaSetRow, EvaluationRow, ResultRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
_TYPES = frozenset(
    {
        "attached_file",
        "evaluation",
        "candidate",
        "scorer",
        "score",
        "remark",
        "recognition",
        "criteria_set",
        "criterion",
        "practice_model",
    }
)


def make_page(bench: Workbench, services: Services) -> Page:
    """`Đợt xét`, `Chấm điểm`, `Kết quả`, `Bộ tiêu chí`."""
    current = CurrentEvaluation(bench, services)
    page = TabbedPage(
        (
            PageTab(
                "evaluations",
                translate("evaluations", "Đợt xét"),
                lambda: _evaluations(bench, services, current, lambda tab: page.open_tab(tab)),
            ),
            PageTab("scores", translate("evaluations", "Chấm điểm"), lambda: ScoringPage(bench, services, current)),
            PageTab("results", translate("evaluations", "Kết quả"), lambda: _results(bench, services, current)),
            PageTab("criteria", translate("evaluations", "Bộ tiêu chí"), lambda: _criteria(bench, services)),
        )
    )
    current.setParent(page)
    return page


def _evaluations(
    bench: Workbench, services: Services, current: CurrentEvaluation, show_tab: Callable[[str], object]
) -> Page:
    controller = EvaluationController(bench, services, current, show_tab)
    files = FilesOfRecords(services.store, services.attachments)
    attaching: Attaching[EvaluationRow] = Attaching(bench, files, "evaluation", lambda row: row.name)
    actions = (
        Action(
            "open",
            translate("evaluations", "Mở đợt xét"),
            controller.open_evaluation,
            "Ctrl+N",
            primary=True,
            icon="add",
        ),
        Action("score", translate("evaluations", "Nhập phiếu giấy"), controller.score, needs=Needs.ONE),
        Action("results", translate("evaluations", "Xem kết quả"), controller.results, needs=Needs.ONE),
        Action("scorers", translate("evaluations", "Thêm người chấm…"), controller.add_scorers, needs=Needs.ONE),
        Action(
            "remove_scorers", translate("evaluations", "Bỏ người chấm…"), controller.remove_scorers, needs=Needs.ONE
        ),
        Action("candidates", translate("evaluations", "Danh sách xét…"), controller.candidates, needs=Needs.ONE),
        Action("workbook", translate("evaluations", "Xuất phiếu Excel"), controller.workbook, needs=Needs.ONE),
        Action("close", translate("evaluations", "Kết thúc đợt xét"), controller.close, needs=Needs.ONE),
        Action("reopen", translate("evaluations", "Mở lại đợt xét"), controller.reopen, needs=Needs.ONE),
    )
    config: ListConfig[EvaluationRow] = ListConfig(
        key="evaluations.evaluations",
        columns=evaluation_columns(),
        source=services.evaluations.evaluations,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("evaluations", "Chưa mở đợt xét nào"),
            translate(
                "evaluations",
                "Mỗi đợt xét có danh sách mô hình, bộ tiêu chí và những người chấm. Chương trình cộng điểm, xếp hạng, "
                "rồi ghi quyết định công nhận cho những mô hình đạt.",
            ),
            ("open",),
        ),
        record_types=_TYPES,
        year_filter="year",
        filters=(ListFilter("state", translate("evaluations", "Tình trạng"), lambda: choice_list("evaluation_state")),),
        inspect=lambda row: inspect_evaluation(services, row),
        open=lambda row: controller.results(),
    )
    return attaching.listed(ListPage, config, actions, controller)


class ResultsPage(ListPage[ResultRow]):
    """The results of the evaluation that is worked on."""

    def __init__(self, bench: Workbench, services: Services, current: CurrentEvaluation) -> None:
        self._current = current
        controller = ResultController(bench, services)
        files = FilesOfRecords(services.store, services.attachments)
        attaching: Attaching[ResultRow] = Attaching(bench, files, "recognition", lambda row: row.name, _decision_of)
        base = {"evaluation": current.id}
        config = _result_config(services, base, attaching)
        super().__init__(config, bench, (*_result_actions(controller), *attaching.actions()))
        controller.attach(self)
        attaching.attend(self)
        self.bar.set_leading(EvaluationChooser(current, self.bar))
        self.bar.box.setMinimumWidth(NARROWEST)

        def changed(identity: str) -> None:
            base["evaluation"] = identity
            self._watch.mark_stale()

        current.changed.connect(changed)

    def apply(self, request: PageRequest) -> None:
        """`request.filters` may name the evaluation; the record is a model."""
        filters = dict(request.filters)
        if identity := filters.pop("evaluation", ""):
            self._current.choose(identity)
        record = f"{self._current.id}:{request.record}" if request.record else ""
        super().apply(PageRequest(request.page, request.tab, filters, request.text, record, request.action))


def _result_actions(controller: ResultController) -> tuple[Action, ...]:
    return (
        Action(
            "decide",
            translate("evaluations", "Ghi quyết định…"),
            controller.decide,
            needs=Needs.SOME,
            primary=True,
            tip=translate("evaluations", "Ghi quyết định công nhận cho các dòng đã chọn (Ctrl+A chọn tất cả)"),
        ),
        Action("propose", translate("evaluations", "Đề nghị công nhận"), controller.propose, needs=Needs.SOME),
        Action("refuse", translate("evaluations", "Không công nhận…"), controller.refuse, needs=Needs.SOME),
        Action("cancel", translate("evaluations", "Hủy ghi kết quả…"), controller.cancel, needs=Needs.SOME),
        Action("print", translate("evaluations", "In danh sách kết quả"), controller.print_list, "Ctrl+P", prints=True),
    )


def _decision_of(row: ResultRow) -> str:
    """The record of the decision on a candidate, which is what has files; "" before it."""
    return recognition_id(row.evaluation, row.practice_model) if row.result else ""


def _result_config(services: Services, base: dict[str, str], attaching: Attaching[ResultRow]) -> ListConfig[ResultRow]:
    return ListConfig(
        key="evaluations.results",
        columns=result_columns(),
        source=services.evaluations.results,
        row_id=lambda row: row.practice_model,
        empty=EmptyState(
            translate("evaluations", "Chưa có kết quả"),
            translate(
                "evaluations",
                "Kết quả, thứ hạng và xếp loại của đợt xét hiện ở đây khi có phiếu chấm. Nhập phiếu ở thẻ “Chấm điểm”.",
            ),
        ),
        record_types=_TYPES,
        base_filters=base,
        filters=(
            ListFilter("state", translate("evaluations", "Tình trạng"), lambda: choice_list("result_state")),
            ListFilter("result", translate("evaluations", "Quyết định"), lambda: choice_list("recognition_result")),
            ListFilter("band", translate("evaluations", "Xếp loại"), lambda: choice_list("band")),
        ),
        inspect=attaching.beside(lambda row: inspect_result(services, row)),
        as_line=lambda row: f"{row.rank or ''}. {row.name} ({row.unit_name}): {row.total or ''}",
    )


def _results(bench: Workbench, services: Services, current: CurrentEvaluation) -> Page:
    return ResultsPage(bench, services, current)


def _criteria(bench: Workbench, services: Services) -> Page:
    controller = CriteriaController(bench, services)
    actions = (
        Action(
            "shipped",
            translate("evaluations", "Dùng mẫu có sẵn"),
            controller.take_shipped,
            "Ctrl+N",
            primary=True,
            icon="add",
        ),
        Action("copy", translate("evaluations", "Chép từ năm trước"), controller.copy, needs=Needs.ONE),
        Action("edit", translate("evaluations", "Sửa"), controller.edit, "F2", Needs.ONE),
        Action("version", translate("evaluations", "Tạo phiên bản mới"), controller.new_version, needs=Needs.ONE),
    )
    config: ListConfig[CriteriaSetRow] = ListConfig(
        key="evaluations.criteria",
        columns=criteria_columns(),
        source=services.evaluations.criteria_sets,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("evaluations", "Chưa có bộ tiêu chí nào"),
            translate(
                "evaluations",
                "Bộ tiêu chí nói chấm những gì, mỗi mục bao nhiêu điểm, từ mấy điểm thì đạt. Lấy mẫu có sẵn rồi sửa "
                "theo hướng dẫn của địa phương; khi đã dùng để chấm thì bộ tiêu chí được khóa.",
            ),
            ("shipped",),
        ),
        record_types=_TYPES,
        filters=(
            ListFilter("state", translate("evaluations", "Tình trạng"), lambda: choice_list("criteria_set_state")),
        ),
        inspect=lambda row: inspect_criteria(services, row),
        open=lambda row: controller.edit(),
    )
    page = ListPage(config, bench, actions)
    controller.attach(page)
    return page
