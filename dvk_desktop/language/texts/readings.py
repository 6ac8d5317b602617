"""Texts that stand for codes: labels of the mapping."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

LABELS: dict[str, str] = {
    "record.reading": QT_TRANSLATE_NOOP("label", "Cách đọc"),
    "field.reading.owner": QT_TRANSLATE_NOOP("label", "Đơn vị ghi nhớ"),
    "field.reading.what": QT_TRANSLATE_NOOP("label", "Danh mục"),
    "field.reading.text": QT_TRANSLATE_NOOP("label", "Chữ trong file"),
    "field.reading.code": QT_TRANSLATE_NOOP("label", "Được đọc là"),
}
