"""Đăng ký mô hình, điển hình: one row is a practice model (`domain.md` 2.4 a–c)."""

from __future__ import annotations

from typing import Any, cast

from dvk_desktop.domain.ledger import Value
from dvk_desktop.exchange.sheets.description import Column, Description, Place, Sheet, of_field, ordinal
from dvk_desktop.usecases.exchange.manifest import Manifest
from dvk_desktop.usecases.fields import RecordType
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL

_COLUMNS = (
    "name",
    "kind",
    "subject",
    "field",
    "registration_kind",
    "situation",
    "objectives",
    "method",
    "area",
    "forces",
    "resources",
    "schedule",
    "outputs",
    "sustainability",
    "starts",
    "ends",
    "contact",
    "phone",
    "households",
    "budget",
)


def _sheets(manifest: Manifest) -> tuple[Sheet, ...]:
    columns = (
        ordinal(),
        *(of_field(cast("RecordType[Any]", PRACTICE_MODEL), name, editable=True) for name in _COLUMNS),
    )
    return (
        Sheet(
            key="models",
            tab="Đăng ký",
            title="DANH SÁCH ĐĂNG KÝ MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO”",
            columns=columns,
            anchor="name",
            new_rows=True,
            anchors_also=("field", "contact"),
            title_of_one="PHIẾU ĐĂNG KÝ MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO”",
            signatures=(("XÁC NHẬN CỦA CHI ỦY CHI BỘ", "BÍ THƯ"), ("ĐẠI DIỆN ĐƠN VỊ ĐĂNG KÝ", "")),
        ),
    )


def _place(column: Column, record: str, manifest: Manifest, filler: str) -> Place:
    birth: dict[str, Value] = {"owner": filler}
    if manifest.year:
        birth["year"] = manifest.year
        birth["registered_on"] = str(manifest.year)  # a day only where the first sheet says one
    if manifest.round:
        birth["round"] = manifest.round
    return Place(PRACTICE_MODEL.name, record, birth)


def _instructions(manifest: Manifest) -> tuple[str, ...]:
    upright = manifest.shape == "upright"
    return (
        "Mỗi trang sau là một mô hình hoặc điển hình; chỉ ghi vào các ô nền vàng nhạt. Cần thêm thì sao chép trang đó."
        if upright
        else "Mỗi dòng ở trang “Đăng ký” là một mô hình hoặc điển hình; chỉ ghi vào các ô nền vàng nhạt.",
        "Ô có danh sách chọn thì bấm mũi tên ở góc ô để chọn. Tên, Tập thể/cá nhân và Lĩnh vực là bắt buộc.",
        "Ngày ghi theo dạng ngày/tháng/năm, ví dụ 15/10/2026; cũng có thể ghi “tháng 10/2026” hoặc “quý III/2026”.",
        "Trang còn trống thì để nguyên, không cần xóa."
        if upright
        else "Được sắp xếp, lọc và in; không cần xóa các dòng còn trống.",
    )


REGISTRATION = Description(
    kind="registration",
    title="Đăng ký mô hình, điển hình",
    main=PRACTICE_MODEL.name,
    sheets=_sheets,
    place=_place,
    instructions=_instructions,
    asks_day=True,
)
