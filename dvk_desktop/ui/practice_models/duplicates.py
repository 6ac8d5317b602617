"""`Nghi trùng`: pairs of models that are perhaps one, side by side, with what makes them look alike."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.domain.text import quoted
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone
from dvk_desktop.ui.common.comparison import Compared, Comparison
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.form_values import typed
from dvk_desktop.ui.common.inspector import Inspection, Section
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.fields import FieldKind
from dvk_desktop.usecases.history.acts import StoreActs
from dvk_desktop.usecases.practice_models.duplicates import decide_duplicate
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.practice_models.rows import DuplicateRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
_NOT_COMPARED = frozenset({"owner", "round", "predecessor"})


def duplicate_columns() -> tuple[ListColumn[DuplicateRow], ...]:
    """Both names side by side; how alike they are at the right."""
    return (
        ListColumn(
            "name",
            translate("practice_models", "Mô hình ghi trước"),
            lambda row: row.name,
            0,
        ),
        ListColumn("other_name", translate("practice_models", "Mô hình ghi sau"), lambda row: row.other_name, 0),
        ListColumn(
            "unit_name",
            translate("practice_models", "Đơn vị, năm"),
            lambda row: row.unit_name,
            140,
            second=lambda row: str(row.year or ""),
        ),
        ListColumn(
            "score",
            translate("practice_models", "Giống nhau"),
            lambda row: translate("practice_models", "{0}/100").format(row.score),
            84,
            Align.RIGHT,
            tip=lambda row: "\n".join(reason_lines(row)),
        ),
    )


def reason_lines(row: DuplicateRow) -> tuple[str, ...]:
    """What the score is made of: "Tên giống hệt nhau: cộng 60 điểm"."""
    lines = []
    for reason in row.reasons:
        points = format_number(abs(reason.points))
        said = translate("practice_models", "{0}: cộng {1} điểm")
        if reason.points < 0:
            said = translate("practice_models", "{0}: trừ {1} điểm")
        lines.append(said.format(label(f"choice.twin_reason.{reason.code}"), points))
    return tuple(lines)


def inspect_duplicate(bench: Workbench, services: Services, row: DuplicateRow) -> Inspection:
    """Both models field by field, and why they are suspected. Called on a reader thread."""
    one, other = (services.practice_models.detail(each).model for each in (row.one, row.other))
    compared = compared_models(one, other)
    heads = translate("practice_models", "Ghi trước"), translate("practice_models", "Ghi sau")
    title = translate("practice_models", "Nghi trùng: {0} trong 100 điểm").format(row.score)
    return Inspection(
        title,
        " · ".join(part for part in (row.unit_name, str(row.year or "")) if part),
        Status(translate("practice_models", "Chờ quyết định"), Tone.DECIDE),
        (),
        (Section(translate("practice_models", "Vì sao nghi trùng"), lines=reason_lines(row)),),
        ("same", "different"),
        (lambda parent: Comparison(compared, *heads, bench.look, parent),),
    )


def compared_models(one: PracticeModel, other: PracticeModel) -> list[Compared]:
    """The fields that at least one of them has, as people read them."""
    found = []
    for field in PRACTICE_MODEL.all_fields:
        if field.name in _NOT_COMPARED or field.kind is FieldKind.REFERENCE:
            continue
        texts = [typed(field, getattr(model, field.name)) for model in (one, other)]
        if any(texts):
            found.append(Compared(label(f"field.practice_model.{field.name}"), *texts))
    return found


class DuplicateController:
    """Says of pairs whether they are one model."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        self._bench, self._services = bench, services

    def attach(self, page: ListPage[DuplicateRow]) -> None:
        """Work for this list."""
        self._page = page
        self._acts = Acts(self._bench, StoreActs(self._services.store, self._services.ledger), page)

    def same(self) -> None:
        """The two are one model: from now on they are counted and shown as one."""
        self._decide(same=True, said=translate("practice_models", "Đã ghi {0} và {1} là cùng một mô hình."))

    def different(self) -> None:
        """They are two models; nobody is asked about them again."""
        self._decide(same=False, said=translate("practice_models", "Đã ghi {0} và {1} là hai mô hình khác nhau."))

    def later(self) -> None:
        """Go on to the next pair; this one stays in the list."""
        places = self._page.table.selected_places()
        if places and places[-1] + 1 < self._page.model.rowCount():
            self._page.table.go_to(places[-1] + 1)

    def _decide(self, *, same: bool, said: str) -> None:
        row = self._page.current_row()
        if row is None:
            return
        self._acts.do(
            lambda: decide_duplicate(self._services.store, row.id, same=same),
            said.format(quoted(row.name), quoted(row.other_name)),
        )


def duplicates_tab(bench: Workbench, services: Services) -> Page:
    """The tab `Nghi trùng`."""
    controller = DuplicateController(bench, services)
    actions = (
        Action(
            "same",
            translate("practice_models", "Cùng một mô hình"),
            controller.same,
            needs=Needs.ONE,
            tip=translate("practice_models", "Gộp hai bản ghi; hoàn tác được"),
        ),
        Action(
            "different", translate("practice_models", "Hai mô hình khác nhau"), controller.different, needs=Needs.ONE
        ),
        Action("later", translate("practice_models", "Để sau"), controller.later, needs=Needs.ONE),
    )
    config: ListConfig[DuplicateRow] = ListConfig(
        key="practice_models.duplicates",
        columns=duplicate_columns(),
        source=services.practice_models.duplicates,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("practice_models", "Không có mô hình nào nghi trùng"),
            translate(
                "practice_models",
                "Hai mô hình cùng đơn vị, cùng năm, tên gần giống nhau hiện ở đây cạnh nhau, kèm lý do, để quyết định "
                "là một hay là hai.",
            ),
            icon="status-done",
        ),
        inspect=lambda row: inspect_duplicate(bench, services, row),
        as_line=lambda row: f"{row.name} – {row.other_name}: {row.score}/100",
    )
    page = ListPage(config, bench, actions)
    controller.attach(page)
    return page
