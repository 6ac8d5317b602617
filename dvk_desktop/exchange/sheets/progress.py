"""Kết quả thực hiện theo kỳ: a row is a practice model × period (`domain.md` 2.2), on a second sheet the activities of
the period, to which rows may be added (`domain.md` 2.5).

Whoever enters the result of a model and period, on whichever way, speaks of one record: its id follows from both. That
a model came to its end is also told to the model itself, so that lists and reports count it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.practice_models import progress_id
from dvk_desktop.exchange.sheets.description import (
    Column,
    Description,
    Place,
    RowValues,
    Sheet,
    of_field,
    ordinal,
    shown,
)
from dvk_desktop.language.formats import format_reporting_period
from dvk_desktop.usecases.activities.fields import ACTIVITY
from dvk_desktop.usecases.exchange.contents import Difference
from dvk_desktop.usecases.exchange.manifest import Manifest
from dvk_desktop.usecases.fields import FieldKind, RecordType
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, PROGRESS
from dvk_desktop.usecases.practice_models.progress import end_of

_ANSWERS = ("outcome", "results", "beneficiaries", "spent", "copies", "difficulties", "reason")
_WIDTHS = (12, 30, 10, 13, 9, 21, 17)
"""Characters; with what is shown beside them they fill one landscape page."""

_ACTIVITIES = ("kind", "held_on", "content", "participants", "channel", "reach", "budget", "source", "place")
_WITH_REASON = ("ended", "dropped")


def _sheets(manifest: Manifest) -> tuple[Sheet, ...]:
    models = (
        ordinal(),
        shown("name", "Tên mô hình, điển hình", width=30),
        shown("unit", "Đơn vị", width=18),
        shown("field", "Lĩnh vực", FieldKind.CHOICE, 15, "field"),
        shown("subject", "Tập thể/cá nhân", FieldKind.CHOICE, 9, "subject"),
        *(
            of_field(cast("RecordType[Any]", PROGRESS), name, editable=True, width=width)
            for name, width in zip(_ANSWERS, _WIDTHS, strict=True)
        ),
    )
    activities = (
        ordinal(),
        *(of_field(cast("RecordType[Any]", ACTIVITY), name, editable=True) for name in _ACTIVITIES),
    )
    return (
        Sheet("models", "Kết quả", "KẾT QUẢ THỰC HIỆN MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO”", models, "shown:name"),
        Sheet(
            "activities",
            "Hoạt động",
            "HOẠT ĐỘNG TUYÊN TRUYỀN, TẬP HUẤN, KIỂM TRA, KINH PHÍ",
            activities,
            "content",
            new_rows=True,
            anchors_also=("kind", "held_on"),
        ),
    )


def _place(column: Column, record: str, manifest: Manifest, filler: str) -> Place:
    """`record` is the practice model or the activity; the owner of a result is that of its model (`RowOut.birth`)."""
    if column.record_type == ACTIVITY.name:
        return Place(ACTIVITY.name, record, {"owner": filler, "unit": filler})
    birth: dict[str, Value] = {"practice_model": record, "period": manifest.period, "year": manifest.year}
    return Place(PROGRESS.name, progress_id(record, manifest.period), birth)


def _check(sheet: Sheet, values: RowValues) -> Mapping[str, UserError]:
    """Every result says what becomes of the model; an end needs its reason."""
    if sheet.key != "models":
        return {}
    wrong: dict[str, UserError] = {}
    if values("outcome") == "" and any(values(name) != "" for name in _ANSWERS):
        wrong["outcome"] = UserError("cell.required")
    if values("outcome") in _WITH_REASON and values("reason") == "":
        wrong["reason"] = UserError("cell.reason")
    return wrong


def _follows(said: Difference, record: str, manifest: Manifest, values: RowValues) -> Sequence[Difference]:
    """An end that was typed ends the model on the last day of the period."""
    if said.record_type != PROGRESS.name or said.fields.get("outcome") not in _WITH_REASON:
        return ()
    told = end_of(str(said.fields["outcome"]), manifest.period, str(values("reason")))
    ended = {name: value for name, value in told.items() if value != ""}
    return (Difference(PRACTICE_MODEL.name, record, ended, {}, frozenset(ended)),)


def _instructions(manifest: Manifest) -> tuple[str, ...]:
    period = format_reporting_period(manifest.period, "vi")
    return (
        f"Trang “Kết quả”: mỗi dòng là một mô hình, ghi kết quả của {period} vào các ô nền vàng nhạt.",
        "Cột Kết luận chọn Tiếp tục, Kết thúc hoặc Không tiếp tục; kết thúc, không tiếp tục thì ghi lý do.",
        "Trang “Hoạt động”: mỗi dòng là một hoạt động trong kỳ (tuyên truyền, tập huấn, kiểm tra, kinh phí); "
        "có thể ghi thêm dòng.",
        "Số ghi bằng chữ số; không có thì ghi 0, chưa có số liệu thì để trống.",
    )


PROGRESS_RESULTS = Description(
    kind="progress",
    title="Kết quả thực hiện theo kỳ",
    main=PRACTICE_MODEL.name,
    sheets=_sheets,
    place=_place,
    instructions=_instructions,
    dependent=True,
    periodic=True,
    check=_check,
    follows=_follows,
)
