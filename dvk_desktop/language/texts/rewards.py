"""Rewards: labels and sentences."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "reward.no_decision.title": QT_TRANSLATE_NOOP("sentence", "Chưa có quyết định khen thưởng"),
    "reward.no_decision": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” chưa có số, ngày quyết định khen thưởng nên chưa in được giấy khen. Đề nghị ghi quyết định trước.",
    ),
    "reward.state.title": QT_TRANSLATE_NOOP("sentence", "Chưa ghi được cho “{name}”"),
    "reward.state": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” đang ở tình trạng {state:label} nên chưa ghi được. Đề nghị xem lại danh sách khen thưởng.",
    ),
    "reward.nothing_chosen": QT_TRANSLATE_NOOP(
        "sentence", "Chưa chọn ai để đề nghị khen thưởng. Đề nghị chọn ít nhất một dòng rồi làm lại."
    ),
    "reward.decision": QT_TRANSLATE_NOOP("sentence", "Đề nghị ghi đủ số và ngày của quyết định khen thưởng."),
    "reward.reason": QT_TRANSLATE_NOOP(
        "sentence", "Đề nghị ghi lý do thu hồi khen thưởng của “{name}” để tra cứu về sau."
    ),
    "reward.twice.title": QT_TRANSLATE_NOOP("sentence", "Đã được khen cho thành tích này"),
    "reward.twice": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” đã có {form:label} năm {year:plain}[ theo quyết định {decision}]. Vẫn lưu được; đề nghị "
        "xem lại để không khen hai lần một thành tích.",
    ),
    "reward.not_recognised.title": QT_TRANSLATE_NOOP("sentence", "Chưa có quyết định công nhận"),
    "reward.not_recognised": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” chưa được công nhận trong năm {year:plain}. Vẫn đề nghị khen được; đề nghị xem lại hồ sơ.",
    ),
}

LABELS: dict[str, str] = {
    "field.reward.owner": QT_TRANSLATE_NOOP("label", "Cơ quan lập danh sách"),
    "field.reward.name": QT_TRANSLATE_NOOP("label", "Tập thể, cá nhân"),
    "field.reward.unit": QT_TRANSLATE_NOOP("label", "Đơn vị"),
    "field.reward.subject": QT_TRANSLATE_NOOP("label", "Tập thể/cá nhân"),
    "field.reward.form": QT_TRANSLATE_NOOP("label", "Hình thức"),
    "field.reward.level": QT_TRANSLATE_NOOP("label", "Cấp khen"),
    "field.reward.giver": QT_TRANSLATE_NOOP("label", "Người ký khen"),
    "field.reward.practice_model": QT_TRANSLATE_NOOP("label", "Mô hình, điển hình"),
    "field.reward.year": QT_TRANSLATE_NOOP("label", "Năm"),
    "field.reward.achievement": QT_TRANSLATE_NOOP("label", "Thành tích"),
    "field.reward.proposed_on": QT_TRANSLATE_NOOP("label", "Ngày đề nghị"),
    "field.reward.decision_number": QT_TRANSLATE_NOOP("label", "Số quyết định"),
    "field.reward.decision_date": QT_TRANSLATE_NOOP("label", "Ngày quyết định"),
    "field.reward.refused_on": QT_TRANSLATE_NOOP("label", "Ngày không duyệt"),
    "field.reward.presented_on": QT_TRANSLATE_NOOP("label", "Ngày trao"),
    "field.reward.withdrawn_on": QT_TRANSLATE_NOOP("label", "Ngày thu hồi"),
    "field.reward.amount": QT_TRANSLATE_NOOP("label", "Tiền thưởng (đồng)"),
    "field.reward.golden_book": QT_TRANSLATE_NOOP("label", "Số sổ vàng"),
    "field.reward.reason": QT_TRANSLATE_NOOP("label", "Lý do"),
    "choice.reward_form.commendation": QT_TRANSLATE_NOOP("label", "Giấy khen"),
    "choice.reward_form.merit": QT_TRANSLATE_NOOP("label", "Bằng khen"),
    "choice.reward_form.praise": QT_TRANSLATE_NOOP("label", "Biểu dương"),
    "choice.reward_form.insignia": QT_TRANSLATE_NOOP("label", "Kỷ niệm chương"),
    "choice.reward_form.other": QT_TRANSLATE_NOOP("label", "Hình thức khác"),
    "choice.reward_state.proposed": QT_TRANSLATE_NOOP("label", "Đề nghị"),
    "choice.reward_state.given": QT_TRANSLATE_NOOP("label", "Được khen"),
    "choice.reward_state.refused": QT_TRANSLATE_NOOP("label", "Không được khen"),
    "choice.reward_state.presented": QT_TRANSLATE_NOOP("label", "Đã trao"),
    "choice.reward_state.withdrawn": QT_TRANSLATE_NOOP("label", "Thu hồi"),
}
