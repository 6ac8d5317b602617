"""Labels of `Số liệu nhanh`."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

LABELS: dict[str, str] = {
    "field.quick_figure.field": QT_TRANSLATE_NOOP("label", "Lĩnh vực"),
    "field.quick_figure.subject": QT_TRANSLATE_NOOP("label", "Chủ thể"),
    "field.quick_figure.state": QT_TRANSLATE_NOOP("label", "Tình trạng"),
    "field.quick_figure.level": QT_TRANSLATE_NOOP("label", "Cấp công nhận"),
    "field.quick_figure.year": QT_TRANSLATE_NOOP("label", "Năm"),
    "field.quick_figure.until": QT_TRANSLATE_NOOP("label", "Tính đến ngày"),
    "field.quick_figure.unit": QT_TRANSLATE_NOOP("label", "Đơn vị (kể cả cấp dưới)"),
}
