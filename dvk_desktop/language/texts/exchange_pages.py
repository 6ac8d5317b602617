"""Nhận, gửi Excel: states of files, messages to paste, words for the questions of a file."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "exchange.cover_letter": QT_TRANSLATE_NOOP(
        "sentence", "{office} gửi[ {receiver}] file {kind}[ ({period})]: “{name}”. Trân trọng."
    ),
    "exchange.cover_letter_asks": QT_TRANSLATE_NOOP(
        "sentence",
        "{office} gửi[ {receiver}] file {kind}[ ({period})]: “{name}”. Đề nghị ghi trực tiếp vào file, "
        "không xóa hàng, cột có sẵn, rồi gửi lại chính file này. Trân trọng.",
    ),
    "exchange.original_missing": QT_TRANSLATE_NOOP(
        "sentence", "Bản gốc của “{name}” không còn trong thư mục dữ liệu của máy này. Số liệu đã nhận vẫn nguyên."
    ),
    "exchange.again_password": QT_TRANSLATE_NOOP(
        "sentence",
        "{office} chưa đọc được file “{name}”[ của {sender}] vì file có mật khẩu. "
        "Đề nghị gỡ mật khẩu rồi gửi lại. Trân trọng.",
    ),
    "exchange.again_damaged": QT_TRANSLATE_NOOP(
        "sentence",
        "{office} chưa đọc được file “{name}”[ của {sender}] vì file bị hỏng hoặc chép chưa xong. "
        "Đề nghị mở lại file gốc, lưu dạng .xlsx rồi gửi lại. Trân trọng.",
    ),
    "exchange.again_other": QT_TRANSLATE_NOOP(
        "sentence",
        "{office} chưa đọc được file “{name}”[ của {sender}] vì không phải bảng tính. "
        "Đề nghị ghi vào phiếu Excel đã gửi, lưu dạng .xlsx rồi gửi lại. Trân trọng.",
    ),
    "exchange.again_large": QT_TRANSLATE_NOOP(
        "sentence",
        "{office} chưa đọc được file “{name}”[ của {sender}] vì file quá lớn. "
        "Đề nghị bỏ ảnh, trang không cần thiết hoặc chia thành nhiều file rồi gửi lại. Trân trọng.",
    ),
    "exchange.again_blank": QT_TRANSLATE_NOOP(
        "sentence",
        "{office} đã nhận “{name}”[ của {sender}] nhưng trong phiếu chưa ghi gì thêm, có thể gửi nhầm bản trống. "
        "Đề nghị ghi vào phiếu, lưu lại rồi gửi. Trân trọng.",
    ),
    "exchange.round_asked": QT_TRANSLATE_NOOP("sentence", "phiếu đăng ký mô hình, điển hình “{round}”"),
    "exchange.form_asked": QT_TRANSLATE_NOOP("sentence", "file “{name}” đã ghi đủ"),
    "exchange.packages_asked": QT_TRANSLATE_NOOP("sentence", "lại file dữ liệu số {numbers:plain} chưa đến nơi"),
}

LABELS: dict[str, str] = {
    "choice.workbook_short.assignment": QT_TRANSLATE_NOOP("label", "Giao việc"),
    "choice.workbook_short.registration": QT_TRANSLATE_NOOP("label", "Đăng ký"),
    "choice.workbook_short.progress": QT_TRANSLATE_NOOP("label", "Kết quả kỳ"),
    "choice.workbook_short.scoring": QT_TRANSLATE_NOOP("label", "Chấm điểm"),
    "choice.workbook_short.results": QT_TRANSLATE_NOOP("label", "Kết quả xét"),
    "choice.workbook_short.summary": QT_TRANSLATE_NOOP("label", "Tổng hợp"),
    "choice.workbook_short.bundle": QT_TRANSLATE_NOOP("label", "Gói dữ liệu"),
    "choice.file_in_state.taken": QT_TRANSLATE_NOOP("label", "Đã nhận vào"),
    "choice.file_in_state.errors": QT_TRANSLATE_NOOP("label", "Có lỗi cần sửa"),
    "choice.file_in_state.undone": QT_TRANSLATE_NOOP("label", "Đã hoàn tác"),
    "choice.file_out_state.made": QT_TRANSLATE_NOOP("label", "Đã tạo"),
    "choice.file_out_state.returned": QT_TRANSLATE_NOOP("label", "Đã trả về"),
}
