"""What the themes of clauses are called; which there are, and their keywords: `resources/forms/lists_letters.json`."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

LABELS: dict[str, str] = {
    "choice.theme.new_rural_areas": QT_TRANSLATE_NOOP("label", "Xây dựng nông thôn mới"),
    "choice.theme.civilised_urban_areas": QT_TRANSLATE_NOOP("label", "Đô thị văn minh"),
    "choice.theme.government_mass_mobilisation": QT_TRANSLATE_NOOP("label", "Dân vận chính quyền"),
    "choice.theme.grassroots_democracy": QT_TRANSLATE_NOOP("label", "Quy chế dân chủ cơ sở"),
    "choice.theme.administrative_reform": QT_TRANSLATE_NOOP("label", "Cải cách hành chính"),
    "choice.theme.cyberspace": QT_TRANSLATE_NOOP("label", "Dân vận trên không gian mạng"),
    "choice.theme.following_uncle_ho": QT_TRANSLATE_NOOP("label", "Học tập và làm theo Bác"),
    "choice.theme.new_and_hard_work": QT_TRANSLATE_NOOP("label", "Việc mới, việc khó"),
    "choice.theme.registration": QT_TRANSLATE_NOOP("label", "Đăng ký mô hình, điển hình"),
    "choice.theme.model_building": QT_TRANSLATE_NOOP("label", "Xây dựng mô hình, điển hình"),
    "choice.theme.replication": QT_TRANSLATE_NOOP("label", "Nhân rộng"),
    "choice.theme.praise_and_reward": QT_TRANSLATE_NOOP("label", "Biểu dương, khen thưởng"),
    "choice.theme.communication": QT_TRANSLATE_NOOP("label", "Tuyên truyền"),
    "choice.theme.inspection": QT_TRANSLATE_NOOP("label", "Kiểm tra, đôn đốc"),
    "choice.theme.review": QT_TRANSLATE_NOOP("label", "Sơ kết, tổng kết"),
    "choice.theme.reporting": QT_TRANSLATE_NOOP("label", "Báo cáo"),
    "choice.theme.funding": QT_TRANSLATE_NOOP("label", "Kinh phí"),
    "choice.theme.training": QT_TRANSLATE_NOOP("label", "Bồi dưỡng, tập huấn"),
    "choice.theme.coordination": QT_TRANSLATE_NOOP("label", "Phối hợp"),
    "choice.theme.planning": QT_TRANSLATE_NOOP("label", "Kế hoạch"),
    "choice.theme.study": QT_TRANSLATE_NOOP("label", "Quán triệt, học tập nghị quyết"),
    "choice.theme.social_security": QT_TRANSLATE_NOOP("label", "An sinh xã hội, giảm nghèo"),
    "choice.theme.environment": QT_TRANSLATE_NOOP("label", "Bảo vệ môi trường"),
    "choice.theme.ethnic_and_religious_work": QT_TRANSLATE_NOOP("label", "Dân tộc, tôn giáo"),
}
