"""Names of reports, and what making one may have to say."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "report.kind.unknown.title": QT_TRANSLATE_NOOP("sentence", "Không có loại báo cáo này"),
    "report.kind.unknown": QT_TRANSLATE_NOOP(
        "sentence", "Không có loại báo cáo “{kind:plain}”. Có thể lập: {known:plain}."
    ),
    "report.letter.title": QT_TRANSLATE_NOOP("sentence", "Chưa chọn văn bản"),
    "report.letter": QT_TRANSLATE_NOOP(
        "sentence", "Loại “{kind:plain}” lập cho một văn bản. Đề nghị chọn văn bản trong sổ (dòng lệnh: --directive)."
    ),
    "report.period.title": QT_TRANSLATE_NOOP("sentence", "Khoảng thời gian của sổ bị ngược"),
    "report.period": QT_TRANSLATE_NOOP(
        "sentence", "Sổ tính từ ngày {since} đến ngày {until} thì không có ngày nào. Đề nghị ghi lại hai ngày."
    ),
    "report.nothing_overdue.title": QT_TRANSLATE_NOOP("sentence", "Không có đơn vị nào quá hạn"),
    "report.nothing_overdue": QT_TRANSLATE_NOOP(
        "sentence", "Đến ngày {day} không có báo cáo nào quá hạn nên không cần công văn đôn đốc."
    ),
}

LABELS: dict[str, str] = {
    "report.year": QT_TRANSLATE_NOOP("label", "Báo cáo năm"),
    "report.summary": QT_TRANSLATE_NOOP("label", "Biểu tổng hợp số liệu theo đơn vị"),
    "report.models-list": QT_TRANSLATE_NOOP("label", "Danh sách mô hình, điển hình"),
    "report.results-list": QT_TRANSLATE_NOOP("label", "Danh sách kết quả xét công nhận"),
    "report.overdue-list": QT_TRANSLATE_NOOP("label", "Danh sách đơn vị quá hạn báo cáo"),
    "report.reminder": QT_TRANSLATE_NOOP("label", "Công văn đôn đốc"),
    "report.book-in": QT_TRANSLATE_NOOP("label", "Sổ đăng ký văn bản đến"),
    "report.book-out": QT_TRANSLATE_NOOP("label", "Sổ đăng ký văn bản đi"),
    "report.book-post": QT_TRANSLATE_NOOP("label", "Sổ gửi văn bản đi bưu điện"),
    "report.book-handling": QT_TRANSLATE_NOOP("label", "Sổ theo dõi giải quyết văn bản đến"),
    "report.slip": QT_TRANSLATE_NOOP("label", "Phiếu xử lý văn bản đến"),
    "report.own-letter": QT_TRANSLATE_NOOP("label", "Văn bản của cơ quan ta"),
    "report.group.books": QT_TRANSLATE_NOOP("label", "Sổ văn bản"),
    "report.group.letters": QT_TRANSLATE_NOOP("label", "Theo một văn bản"),
    "report.group.year": QT_TRANSLATE_NOOP("label", "Năm"),
    "report.group.tables": QT_TRANSLATE_NOOP("label", "Biểu tổng hợp"),
    "report.group.lists": QT_TRANSLATE_NOOP("label", "Danh sách"),
}
