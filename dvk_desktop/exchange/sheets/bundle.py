"""Gói dữ liệu: only the hidden ledger part is read; the lists are for people."""

from __future__ import annotations

from typing import Any, cast

from dvk_desktop.exchange.sheets.description import Column, Description, Sheet, of_field, ordinal, own_field, shown
from dvk_desktop.usecases.exchange.manifest import Manifest
from dvk_desktop.usecases.fields import FieldKind, RecordType
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL


def _sheets(manifest: Manifest) -> tuple[Sheet, ...]:
    models: tuple[Column, ...] = (
        ordinal(),
        shown("unit", "Đơn vị", width=28),
        *(of_field(cast("RecordType[Any]", PRACTICE_MODEL), name) for name in ("name", "subject", "field", "year")),
    )
    duties: tuple[Column, ...] = (
        ordinal(),
        shown("unit", "Đơn vị", width=28),
        shown("number", "Số, ký hiệu"),
        shown("subject", "Trích yếu", width=40),
        *(of_field(cast("RecordType[Any]", OBLIGATION), name) for name in ("due", "received_on", "report_date")),
    )
    kinds: tuple[Column, ...] = (
        shown("kind", "Nội dung", width=36),
        shown("count", "Số lượng", FieldKind.INTEGER, 12),
    )
    return (
        Sheet("kinds", "Trong gói có", "GÓI DỮ LIỆU", kinds, "shown:kind"),
        Sheet("models", "Mô hình", "MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO”", models, "name"),
        Sheet("obligations", "Theo dõi văn bản", "THEO DÕI THỰC HIỆN VĂN BẢN", duties, "shown:unit"),
    )


def _instructions(manifest: Manifest) -> tuple[str, ...]:
    return (
        "File này để nạp vào chương trình ở đơn vị nhận; không ghi gì vào đây.",
        "Các trang sau chỉ để xem: mô hình, điển hình và việc theo dõi văn bản có trong gói.",
    )


BUNDLE = Description(
    kind="bundle",
    title="Gói dữ liệu",
    main="",
    sheets=_sheets,
    place=own_field,
    instructions=_instructions,
)
