"""Names of reports, and what making one may have to say."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "report.kind.unknown.title": QT_TRANSLATE_NOOP("sentence", "Không có loại báo cáo này"),
    "report.kind.unknown": QT_TRANSLATE_NOOP(
        "sentence", "Không có loại báo cáo “{kind:plain}”. Có thể lập: {known:plain}."
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
    "report.group.year": QT_TRANSLATE_NOOP("label", "Năm"),
    "report.group.tables": QT_TRANSLATE_NOOP("label", "Biểu tổng hợp"),
    "report.group.lists": QT_TRANSLATE_NOOP("label", "Danh sách"),
}
