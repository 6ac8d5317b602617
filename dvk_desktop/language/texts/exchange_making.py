"""Workbooks that are to be made and cannot be, or not so."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "export.kind": QT_TRANSLATE_NOOP("sentence", "Không có loại file “{kind:plain}”. Có thể lập: {known:plain}."),
    "export.shared_kind": QT_TRANSLATE_NOOP(
        "sentence", "Chỉ phiếu đăng ký mô hình và kết quả theo kỳ mới lập được một file dùng chung."
    ),
    "export.nothing": QT_TRANSLATE_NOOP(
        "sentence", "Chưa có nội dung nào để lập “{kind}” cho nơi nhận đã chọn. Đề nghị xem lại nơi nhận."
    ),
    "export.draft": QT_TRANSLATE_NOOP(
        "sentence",
        "Văn bản “{name}” chưa phát hành nên chưa gửi đi được. Đề nghị ghi số và ngày ban hành (hoặc ngày phát hành) "
        "rồi lập lại.",
    ),
    "export.receiver_missing": QT_TRANSLATE_NOOP("sentence", "Chưa chọn nơi nhận. Đề nghị chọn ít nhất một đơn vị."),
    "export.round_missing": QT_TRANSLATE_NOOP("sentence", "Chưa chọn đợt đăng ký. Đề nghị chọn đợt rồi lập phiếu."),
    "export.paper_plain": QT_TRANSLATE_NOOP(
        "sentence", "Phiếu giấy để in không đặt mật khẩu và không kèm file. Đề nghị bỏ lựa chọn đó rồi lập lại."
    ),
    "export.too_large": QT_TRANSLATE_NOOP(
        "sentence",
        "File sẽ lớn hơn {limit:size} nên khi gửi về không đọc lại được; chưa lập file. "
        "Đề nghị lập riêng cho từng đơn vị hoặc từng đợt.",
    ),
    "export.package_too_large": QT_TRANSLATE_NOOP(
        "sentence",
        "Gói có {files} file kèm theo, {size:size}, lớn hơn mức đọc lại được ({limit:size}); chưa lập file. "
        "Đề nghị thu nhỏ ảnh, bỏ bớt file, hoặc lập riêng cho từng đơn vị.",
    ),
    "export.too_many_cells": QT_TRANSLATE_NOOP(
        "sentence",
        "File sẽ có hơn {limit} ô nên khi gửi về không đọc lại được; chưa lập file. "
        "Đề nghị lập riêng cho từng đơn vị hoặc từng đợt.",
    ),
    "export.too_many_sheets": QT_TRANSLATE_NOOP(
        "sentence",
        "Dạng phiếu mỗi mô hình một trang chỉ lập được cho {limit} mô hình; chưa lập file. "
        "Đề nghị chọn dạng danh sách, hoặc lập riêng cho từng đơn vị.",
    ),
    "export.too_many_forms": QT_TRANSLATE_NOOP(
        "sentence",
        "Phiếu Word có {forms} mô hình, chỉ đọc lại được khoảng {limit} mô hình; chưa lập file. "
        "Đề nghị chọn dạng danh sách, hoặc lập riêng cho từng đơn vị.",
    ),
    "file.nothing_filled": QT_TRANSLATE_NOOP(
        "sentence",
        "Phiếu gửi về[ của {sender}] chưa ghi gì thêm: không có dòng nào được ghi. "
        "Đề nghị hỏi lại đơn vị, có thể đã gửi nhầm file chưa ghi.",
    ),
    "export.shape": QT_TRANSLATE_NOOP(
        "sentence", "“{kind}” không lập được ở dạng “{shape:plain}”. Đề nghị chọn dạng danh sách."
    ),
    "export.period_missing": QT_TRANSLATE_NOOP(
        "sentence", "Chưa chọn kỳ báo cáo. Đề nghị ghi kỳ, ví dụ 2026, 6 tháng đầu năm 2026, quý III/2026."
    ),
    "export.evaluation_missing": QT_TRANSLATE_NOOP("sentence", "Chưa chọn đợt xét. Đề nghị chọn đợt xét rồi lập file."),
    "export.criteria_none": QT_TRANSLATE_NOOP(
        "sentence", "Đợt xét chưa có bộ tiêu chí. Đề nghị chọn bộ tiêu chí trước."
    ),
}
