"""Activities of the movement: labels and sentences."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "activity.remedy.title": QT_TRANSLATE_NOOP("sentence", "Chưa có kiến nghị để khắc phục"),
    "activity.remedy": QT_TRANSLATE_NOOP(
        "sentence",
        "Hoạt động “{content}” không có kiến nghị cần khắc phục. Đề nghị ghi kiến nghị trước khi ghi ngày khắc phục.",
    ),
}

LABELS: dict[str, str] = {
    "field.activity.owner": QT_TRANSLATE_NOOP("label", "Cơ quan ghi"),
    "field.activity.kind": QT_TRANSLATE_NOOP("label", "Loại hoạt động"),
    "field.activity.held_on": QT_TRANSLATE_NOOP("label", "Ngày"),
    "field.activity.content": QT_TRANSLATE_NOOP("label", "Nội dung"),
    "field.activity.unit": QT_TRANSLATE_NOOP("label", "Đơn vị thực hiện"),
    "field.activity.participants": QT_TRANSLATE_NOOP("label", "Số người"),
    "field.activity.directive": QT_TRANSLATE_NOOP("label", "Theo văn bản"),
    "field.activity.channel": QT_TRANSLATE_NOOP("label", "Kênh"),
    "field.activity.reach": QT_TRANSLATE_NOOP("label", "Lượt tiếp cận"),
    "field.activity.budget": QT_TRANSLATE_NOOP("label", "Kinh phí (đồng)"),
    "field.activity.source": QT_TRANSLATE_NOOP("label", "Nguồn kinh phí"),
    "field.activity.place": QT_TRANSLATE_NOOP("label", "Địa điểm"),
    "field.activity.recommendation": QT_TRANSLATE_NOOP("label", "Kiến nghị"),
    "field.activity.remedy_due": QT_TRANSLATE_NOOP("label", "Hạn khắc phục"),
    "field.activity.remedied_on": QT_TRANSLATE_NOOP("label", "Ngày khắc phục"),
    "choice.activity_kind.briefing": QT_TRANSLATE_NOOP("label", "Quán triệt"),
    "choice.activity_kind.pledge": QT_TRANSLATE_NOOP("label", "Ký giao ước"),
    "choice.activity_kind.propaganda": QT_TRANSLATE_NOOP("label", "Tuyên truyền"),
    "choice.activity_kind.training": QT_TRANSLATE_NOOP("label", "Tập huấn"),
    "choice.activity_kind.inspection": QT_TRANSLATE_NOOP("label", "Kiểm tra"),
    "choice.activity_kind.budget": QT_TRANSLATE_NOOP("label", "Kinh phí"),
    "choice.activity_kind.conference": QT_TRANSLATE_NOOP("label", "Hội nghị"),
    "choice.activity_kind.contest": QT_TRANSLATE_NOOP("label", "Hội thi"),
    "choice.activity_kind.review": QT_TRANSLATE_NOOP("label", "Sơ kết, tổng kết"),
    "choice.activity_kind.other": QT_TRANSLATE_NOOP("label", "Khác"),
    "choice.remedy_state.none": QT_TRANSLATE_NOOP("label", "Không có kiến nghị"),
    "choice.remedy_state.waiting": QT_TRANSLATE_NOOP("label", "Chờ khắc phục"),
    "choice.remedy_state.overdue": QT_TRANSLATE_NOOP("label", "Quá hạn khắc phục"),
    "choice.remedy_state.remedied": QT_TRANSLATE_NOOP("label", "Đã khắc phục"),
}
