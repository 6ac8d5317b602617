"""Words about the files of records."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "files.kept": QT_TRANSLATE_NOOP("sentence", "Đã nhận file “{name}” cho {record}."),
    "files.here": QT_TRANSLATE_NOOP("sentence", "có trong máy"),
    "files.elsewhere": QT_TRANSLATE_NOOP("sentence", "file ở {unit}"),
}

LABELS: dict[str, str] = {
    "record.attached_file": QT_TRANSLATE_NOOP("label", "File đính kèm"),
    "field.attached_file.owner": QT_TRANSLATE_NOOP("label", "Đơn vị đính kèm"),
    "field.attached_file.record_type": QT_TRANSLATE_NOOP("label", "Loại hồ sơ"),
    "field.attached_file.record": QT_TRANSLATE_NOOP("label", "Hồ sơ"),
    "field.attached_file.name": QT_TRANSLATE_NOOP("label", "Tên file"),
    "field.attached_file.sha256": QT_TRANSLATE_NOOP("label", "Mã nội dung file"),
    "field.attached_file.size": QT_TRANSLATE_NOOP("label", "Dung lượng (byte)"),
    "choice.workbook.files": QT_TRANSLATE_NOOP("label", "Ảnh và file gửi kèm"),
    "choice.workbook_short.files": QT_TRANSLATE_NOOP("label", "File kèm"),
}
