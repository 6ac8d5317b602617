"""Figures that units state for a period: labels and sentences."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "figure.unknown.title": QT_TRANSLATE_NOOP("sentence", "Không có chỉ tiêu này"),
    "figure.unknown": QT_TRANSLATE_NOOP(
        "sentence", "“{code:plain}” không phải là một chỉ tiêu. Các chỉ tiêu: {known:plain}."
    ),
    "figure.negative.title": QT_TRANSLATE_NOOP("sentence", "Số liệu không thể âm"),
    "figure.negative": QT_TRANSLATE_NOOP("sentence", "“{code}” là {value}. Đề nghị ghi số từ 0 trở lên."),
}

LABELS: dict[str, str] = {
    "field.figure.owner": QT_TRANSLATE_NOOP("label", "Đơn vị có số liệu"),
    "field.figure.unit": QT_TRANSLATE_NOOP("label", "Đơn vị"),
    "field.figure.period": QT_TRANSLATE_NOOP("label", "Kỳ"),
    "field.figure.year": QT_TRANSLATE_NOOP("label", "Năm"),
    "field.figure.code": QT_TRANSLATE_NOOP("label", "Chỉ tiêu"),
    "field.figure.value": QT_TRANSLATE_NOOP("label", "Số liệu"),
    "choice.figure.KT_collective": QT_TRANSLATE_NOOP("label", "Kinh tế: tập thể"),
    "choice.figure.KT_individual": QT_TRANSLATE_NOOP("label", "Kinh tế: cá nhân"),
    "choice.figure.VHXH_collective": QT_TRANSLATE_NOOP("label", "Văn hóa - xã hội: tập thể"),
    "choice.figure.VHXH_individual": QT_TRANSLATE_NOOP("label", "Văn hóa - xã hội: cá nhân"),
    "choice.figure.QPAN_collective": QT_TRANSLATE_NOOP("label", "Quốc phòng - an ninh: tập thể"),
    "choice.figure.QPAN_individual": QT_TRANSLATE_NOOP("label", "Quốc phòng - an ninh: cá nhân"),
    "choice.figure.HTCT_collective": QT_TRANSLATE_NOOP("label", "Xây dựng Đảng, hệ thống chính trị: tập thể"),
    "choice.figure.HTCT_individual": QT_TRANSLATE_NOOP("label", "Xây dựng Đảng, hệ thống chính trị: cá nhân"),
    "choice.figure.KHAC_collective": QT_TRANSLATE_NOOP("label", "Lĩnh vực khác: tập thể"),
    "choice.figure.KHAC_individual": QT_TRANSLATE_NOOP("label", "Lĩnh vực khác: cá nhân"),
    "choice.figure.running": QT_TRANSLATE_NOOP("label", "Đang thực hiện"),
    "choice.figure.effective": QT_TRANSLATE_NOOP("label", "Hiệu quả"),
    "choice.figure.recognised_commune": QT_TRANSLATE_NOOP("label", "Được công nhận cấp xã"),
    "choice.figure.recognised_district": QT_TRANSLATE_NOOP("label", "Được công nhận cấp huyện"),
    "choice.figure.recognised_province": QT_TRANSLATE_NOOP("label", "Được công nhận cấp tỉnh"),
    "choice.figure.reward_commendation": QT_TRANSLATE_NOOP("label", "Được khen thưởng: giấy khen"),
    "choice.figure.reward_merit": QT_TRANSLATE_NOOP("label", "Được khen thưởng: bằng khen"),
    "choice.figure.replicated": QT_TRANSLATE_NOOP("label", "Nhân rộng"),
    "choice.figure.discontinued": QT_TRANSLATE_NOOP("label", "Không thực hiện, kết thúc"),
    "choice.figure_group.KT": QT_TRANSLATE_NOOP("label", "Kinh tế"),
    "choice.figure_group.VHXH": QT_TRANSLATE_NOOP("label", "Văn hóa - xã hội"),
    "choice.figure_group.QPAN": QT_TRANSLATE_NOOP("label", "Quốc phòng - an ninh"),
    "choice.figure_group.HTCT": QT_TRANSLATE_NOOP("label", "Xây dựng Đảng, HTCT"),
    "choice.figure_group.KHAC": QT_TRANSLATE_NOOP("label", "Lĩnh vực khác"),
    "choice.figure_group.recognised": QT_TRANSLATE_NOOP("label", "Được công nhận"),
    "choice.figure_group.rewarded": QT_TRANSLATE_NOOP("label", "Được khen thưởng"),
    "choice.figure_short.recognised_commune": QT_TRANSLATE_NOOP("label", "Cấp xã"),
    "choice.figure_short.recognised_district": QT_TRANSLATE_NOOP("label", "Cấp huyện"),
    "choice.figure_short.recognised_province": QT_TRANSLATE_NOOP("label", "Cấp tỉnh"),
    "choice.figure_short.reward_commendation": QT_TRANSLATE_NOOP("label", "Giấy khen"),
    "choice.figure_short.reward_merit": QT_TRANSLATE_NOOP("label", "Bằng khen"),
}
