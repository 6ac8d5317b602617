"""Functions that an office switches on when it needs them."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "feature.unknown.title": QT_TRANSLATE_NOOP("sentence", "Không có chức năng này"),
    "feature.unknown": QT_TRANSLATE_NOOP("sentence", "“{code}” không phải là chức năng bật, tắt được. Có: {known}."),
}

LABELS: dict[str, str] = {
    "record.shown_feature": QT_TRANSLATE_NOOP("label", "Chức năng hiện thêm"),
    "field.shown_feature.owner": QT_TRANSLATE_NOOP("label", "Cơ quan"),
    "field.shown_feature.feature": QT_TRANSLATE_NOOP("label", "Chức năng"),
    "field.shown_feature.active": QT_TRANSLATE_NOOP("label", "Đang bật"),
    "choice.feature.each_clause": QT_TRANSLATE_NOOP("label", "Theo dõi từng nhiệm vụ cho từng đơn vị"),
    "choice.feature.numbering": QT_TRANSLATE_NOOP("label", "Sổ tự cấp số"),
    "feature.about.each_clause": QT_TRANSLATE_NOOP(
        "label",
        "Khi giao văn bản, mỗi mục của văn bản là một việc riêng của từng đơn vị. Khi tắt, chỉ mục có hạn riêng, sản "
        "phẩm riêng hoặc nêu tên đơn vị mới thành việc riêng.",
    ),
    "feature.about.numbering": QT_TRANSLATE_NOOP(
        "label", "Cơ quan không có sổ chung thì chương trình đề xuất số văn bản đi kế tiếp và giữ số trước."
    ),
    "usage.noun.features": QT_TRANSLATE_NOOP("label", "bật, tắt các chức năng hiện thêm"),
    "usage.verb.features.list": QT_TRANSLATE_NOOP("label", "liệt kê chức năng bật, tắt được"),
    "usage.verb.features.on": QT_TRANSLATE_NOOP("label", "bật một chức năng"),
    "usage.verb.features.off": QT_TRANSLATE_NOOP("label", "tắt một chức năng"),
    "usage.help.features.feature": QT_TRANSLATE_NOOP("label", "mã của chức năng (xem dvk features list)"),
    "usage.features.about": QT_TRANSLATE_NOOP("label", "Để làm gì"),
}
