"""Phiếu chấm điểm: a row is a practice model, a column a criterion with its maximum; each cell is a score of its
own."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from dvk_desktop.domain.evaluations import remark_id, score_id
from dvk_desktop.exchange.sheets.description import Column, Description, Place, Sheet, ordinal, shown
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.usecases.evaluations.fields import REMARK, SCORE
from dvk_desktop.usecases.exchange.manifest import Manifest, SheetCriterion
from dvk_desktop.usecases.fields import Field, FieldKind

CRITERION = "criterion:"
TOTAL = "shown:total"


def _criterion(one: SheetCriterion) -> Column:
    maximum = Decimal(one.maximum or "0")
    return Column(
        key=CRITERION + one.id,
        heading=f"{one.name} (tối đa {format_number(maximum)})",
        field=Field("points", FieldKind.DECIMAL, answer=True, minimum=Decimal(0), maximum=maximum),
        record_type=SCORE.name,
        editable=True,
        width=16,
        step=one.step,
    )


def _sheets(manifest: Manifest) -> tuple[Sheet, ...]:
    columns = (
        ordinal(),
        shown("name", "Tên mô hình, điển hình", width=44),
        shown("unit", "Đơn vị", width=26),
        shown("field", "Lĩnh vực", width=20, kind=FieldKind.CHOICE, choices="field"),
        *map(_criterion, manifest.criteria),
        shown("total", "Tổng điểm", FieldKind.DECIMAL, 12),
        Column(
            "remark",
            label("field.remark.text", "vi"),
            REMARK.by_name["text"],
            REMARK.name,
            editable=True,
            width=38,
        ),
    )
    return (Sheet("scores", "Chấm điểm", "PHIẾU CHẤM ĐIỂM MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO”", columns, "shown:name"),)


def _place(column: Column, record: str, manifest: Manifest, filler: str) -> Place:
    """`record` is the practice model; a score that does not exist yet is born owned by the office that evaluates."""
    ends = {"evaluation": manifest.evaluation, "practice_model": record, "scorer": manifest.scorer}
    if column.record_type == REMARK.name:
        identity = remark_id(manifest.evaluation, record, manifest.scorer)
        return Place(REMARK.name, identity, {"owner": manifest.sender.id, **ends})
    criterion = column.key.removeprefix(CRITERION)
    identity = score_id(manifest.evaluation, record, manifest.scorer, criterion)
    return Place(SCORE.name, identity, {"owner": manifest.sender.id, **ends, "criterion": criterion})


def _total(sheet: Sheet, row: int) -> Mapping[str, str]:
    """The total is a formula over the criteria: nobody types it, and it is not read."""
    places = [number for number, column in enumerate(sheet.columns, start=3) if column.key.startswith(CRITERION)]
    if not places:
        return {}
    from openpyxl.utils import get_column_letter  # late: reading workbooks does without openpyxl

    first, last = get_column_letter(places[0]), get_column_letter(places[-1])
    return {TOTAL: f'=IF(COUNT({first}{row}:{last}{row})=0,"",SUM({first}{row}:{last}{row}))'}


def _instructions(manifest: Manifest) -> tuple[str, ...]:
    return (
        "Mỗi dòng ở trang “Chấm điểm” là một mô hình hoặc điển hình; ghi điểm từng tiêu chí vào các ô nền vàng nhạt.",
        "Điểm không vượt quá mức tối đa ghi ở đầu cột; phần lẻ dùng dấu phẩy, ví dụ 8,5. Tổng điểm tự cộng.",
        "Nhận xét, nếu có, ghi ở cột cuối. Ô để trống nghĩa là chưa chấm.",
    )


SCORING = Description(
    kind="scoring",
    title="Phiếu chấm điểm",
    main="practice_model",
    sheets=_sheets,
    place=_place,
    instructions=_instructions,
    total=_total,
    dependent=True,
)
