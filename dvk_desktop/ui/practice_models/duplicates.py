"""`Nghi trùng`: pairs of models that are perhaps one, side by side, with what makes them look alike."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone
from dvk_desktop.ui.common.comparison import Comparison
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.inspector import Inspection, Section
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.pairs import PairWords, compared_fields, pairs_page
from dvk_desktop.ui.common.workbench import Workbench
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
    compared = compared_fields(PRACTICE_MODEL, one, other, _NOT_COMPARED)
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


def duplicates_tab(bench: Workbench, services: Services) -> Page:
    """The tab `Nghi trùng`."""
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
    words = PairWords(
        translate("practice_models", "Cùng một mô hình"),
        translate("practice_models", "Hai mô hình khác nhau"),
        translate("practice_models", "Đã ghi {0} và {1} là cùng một mô hình."),
        translate("practice_models", "Đã ghi {0} và {1} là hai mô hình khác nhau."),
        translate("practice_models", "Gộp hai bản ghi; hoàn tác được"),
    )
    return pairs_page(
        config,
        bench,
        lambda pair, same: decide_duplicate(services.store, pair, same=same),
        lambda page: Acts(bench, page),
        words,
    )
