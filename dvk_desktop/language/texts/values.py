"""What is said when a text, date, number or period cannot be taken as typed."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "text.too_long.title": QT_TRANSLATE_NOOP("sentence", "Nội dung quá dài"),
    "text.too_long": QT_TRANSLATE_NOOP(
        "sentence",
        "Nội dung dài {length} ký tự, mỗi ô chỉ chứa được {longest} ký tự. "
        "Đề nghị rút gọn, hoặc đưa phần còn lại vào file đính kèm.",
    ),
    "date.unreadable.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được ngày tháng"),
    "date.unreadable": QT_TRANSLATE_NOOP(
        "sentence",
        "“{value}” không phải là ngày tháng đọc được hoặc không có trong lịch. "
        "Đề nghị ghi theo thứ tự ngày/tháng/năm, ví dụ 15/10/2026, tháng 10/2026, quý III năm 2026, năm 2026.",
    ),
    "date.no_such_day.title": QT_TRANSLATE_NOOP("sentence", "Ngày này không có trong lịch"),
    "date.no_such_day": QT_TRANSLATE_NOOP(
        "sentence", "“{value}” không có trong lịch: tháng đó không có ngày này. Đề nghị kiểm tra lại ngày, tháng."
    ),
    "date.canonical.title": QT_TRANSLATE_NOOP("sentence", "Ngày tháng lưu trong file bị sai dạng"),
    "date.canonical": QT_TRANSLATE_NOOP(
        "sentence",
        "“{value}” không đúng dạng ngày tháng mà chương trình lưu. "
        "File có thể đã bị sửa ngoài chương trình; đề nghị lấy lại file gốc.",
    ),
    "period.unreadable.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được giai đoạn"),
    "period.unreadable": QT_TRANSLATE_NOOP(
        "sentence", "“{value}” không phải là một giai đoạn. Đề nghị ghi năm đầu và năm cuối, ví dụ 2021-2025."
    ),
    "reporting_period.unreadable.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được kỳ báo cáo"),
    "reporting_period.unreadable": QT_TRANSLATE_NOOP(
        "sentence",
        "“{value}” không phải là một kỳ báo cáo. Đề nghị ghi năm, 6 tháng hoặc quý, ví dụ 2026, 6 tháng đầu năm 2026, "
        "quý III/2026.",
    ),
    "number.unclear.title": QT_TRANSLATE_NOOP("sentence", "Con số chưa rõ"),
    "number.unclear": QT_TRANSLATE_NOOP(
        "sentence",
        "“{value}” chưa rõ là số nào. Đề nghị chỉ ghi con số: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân, "
        "ví dụ 2.071 hoặc 1.234,5.",
    ),
    "points.unclear.title": QT_TRANSLATE_NOOP("sentence", "Điểm chưa rõ"),
    "points.unclear": QT_TRANSLATE_NOOP(
        "sentence", "“{value}” không phải là điểm số. Đề nghị ghi một con số, tối đa hai chữ số thập phân, ví dụ 8,5."
    ),
    "money.unclear.title": QT_TRANSLATE_NOOP("sentence", "Số tiền chưa rõ"),
    "money.unclear": QT_TRANSLATE_NOOP(
        "sentence",
        "“{value}” không phải là số tiền đọc được. Đề nghị ghi bằng đồng, ví dụ 107.591.000, hoặc 135 triệu đồng.",
    ),
}
