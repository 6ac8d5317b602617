"""What forms say beside a field, and windows about themselves."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "form.required": QT_TRANSLATE_NOOP("sentence", "Mục này cần có nội dung."),
    "form.too_small": QT_TRANSLATE_NOOP("sentence", "{value} nhỏ hơn mức thấp nhất là {least}."),
    "form.too_large": QT_TRANSLATE_NOOP("sentence", "{value} lớn hơn mức cao nhất là {most}."),
    "form.whole_number": QT_TRANSLATE_NOOP("sentence", "“{value}” có phần lẻ. Mục này chỉ ghi số nguyên."),
    "form.fields_wrong.title": QT_TRANSLATE_NOOP("sentence", "Chưa lưu"),
    "form.fields_wrong": QT_TRANSLATE_NOOP(
        "sentence", "Còn {count} mục cần sửa, lý do ghi ngay dưới từng mục. Nội dung đã nhập vẫn còn nguyên."
    ),
    "phone.unclear": QT_TRANSLATE_NOOP(
        "sentence", "“{value}” không phải là số điện thoại. Đề nghị chỉ ghi chữ số, ví dụ 0912 345 678."
    ),
    "reference.unknown": QT_TRANSLATE_NOOP(
        "sentence", "Chưa rõ “{value}” là mục nào. Đề nghị chọn một dòng trong danh sách hiện ra khi gõ."
    ),
    "jobs.closed.title": QT_TRANSLATE_NOOP("sentence", "Chương trình đang đóng"),
    "jobs.closed": QT_TRANSLATE_NOOP("sentence", "Chương trình đang đóng nên không nhận thêm việc[ “{title}”]."),
}
