"""What is said about one field of something that is typed in or changed."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "field.required.title": QT_TRANSLATE_NOOP("sentence", "Còn thiếu {field:label}"),
    "field.required": QT_TRANSLATE_NOOP(
        "sentence", "Chưa có {field:label}[ của “{record}”]. Đề nghị ghi vào rồi lưu lại."
    ),
    "field.choice.title": QT_TRANSLATE_NOOP("sentence", "{field:label} không có trong danh mục"),
    "field.choice": QT_TRANSLATE_NOOP(
        "sentence", "“{value:plain}” không có trong danh mục của mục {field:label}. Đề nghị chọn một trong: {known}."
    ),
    "field.range.title": QT_TRANSLATE_NOOP("sentence", "{field:label} ngoài mức cho phép"),
    "field.range": QT_TRANSLATE_NOOP(
        "sentence", "{field:label} là {value}, phải từ {minimum}[ đến {maximum}]. Đề nghị xem lại con số."
    ),
    "field.length.title": QT_TRANSLATE_NOOP("sentence", "{field:label} quá dài"),
    "field.length": QT_TRANSLATE_NOOP(
        "sentence", "{field:label} dài {length} ký tự, chỉ chứa được {longest} ký tự. Đề nghị rút gọn."
    ),
    "field.kind.title": QT_TRANSLATE_NOOP("sentence", "{field:label} chưa đúng"),
    "field.kind": QT_TRANSLATE_NOOP(
        "sentence", "“{value:plain}” không dùng được cho mục {field:label}. Đề nghị ghi lại."
    ),
    "field.not_typed": QT_TRANSLATE_NOOP(
        "sentence",
        "Mục {field:label} do chương trình tự tính hoặc tự ghi, không nhập trực tiếp được. Đề nghị dùng đúng "
        "việc ghi nhận của trang.",
    ),
}
