"""Lists of choices: what an office says of their members."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "list_entry.list.title": QT_TRANSLATE_NOOP("sentence", "Không có danh mục “{list}”"),
    "list_entry.list": QT_TRANSLATE_NOOP("sentence", "Các danh mục sửa được: {known}."),
    "list_entry.closed.title": QT_TRANSLATE_NOOP("sentence", "Danh mục {list} không thêm mục mới"),
    "list_entry.closed": QT_TRANSLATE_NOOP(
        "sentence", "Quan hệ trên, dưới theo các mục sẵn có của danh mục {list}; có thể đổi tên, đổi thứ tự từng mục."
    ),
    "list_entry.known.title": QT_TRANSLATE_NOOP("sentence", "Danh mục đã có “{known}”"),
    "list_entry.known": QT_TRANSLATE_NOOP(
        "sentence", "“{name}” đã là tên của mục “{known}”. Đề nghị chọn tên khác, hoặc sửa mục đó."
    ),
    "list_entry.name.title": QT_TRANSLATE_NOOP("sentence", "Tên “{name}” không có chữ"),
    "list_entry.name": QT_TRANSLATE_NOOP("sentence", "Tên mục cần có chữ hoặc số. Đề nghị ghi lại."),
    "list_entry.day.title": QT_TRANSLATE_NOOP("sentence", "Chưa rõ ngày {day}"),
    "list_entry.day": QT_TRANSLATE_NOOP("sentence", "Đề nghị ghi đủ ngày, tháng, năm."),
    "list_entry.dates.title": QT_TRANSLATE_NOOP("sentence", "Ngày ngừng dùng không sau ngày bắt đầu"),
    "list_entry.dates": QT_TRANSLATE_NOOP(
        "sentence", "Dùng từ {valid_from}, ngừng dùng từ {out_from}. Đề nghị ghi lại một trong hai ngày."
    ),
    "list_entry.unknown.title": QT_TRANSLATE_NOOP("sentence", "Không có mục “{name}”"),
    "list_entry.unknown": QT_TRANSLATE_NOOP("sentence", "Danh mục {list} không có mục mang mã “{name}”."),
    "list_entry.as_shipped.title": QT_TRANSLATE_NOOP("sentence", "“{name}” đang theo mặc định"),
    "list_entry.as_shipped": QT_TRANSLATE_NOOP(
        "sentence", "Cơ quan ta chưa sửa gì ở “{name}”, nên không có gì để trả lại."
    ),
    "list_entry.used.title": QT_TRANSLATE_NOOP("sentence", "“{name}” đang dùng ở {count} chỗ"),
    "list_entry.used": QT_TRANSLATE_NOOP(
        "sentence",
        "Bỏ hẳn thì các hồ sơ đó mất tên mục. Đề nghị ghi ngày ngừng dùng: mục không còn trong danh sách chọn, hồ sơ "
        "cũ vẫn giữ nguyên.",
    ),
}

LABELS: dict[str, str] = {
    "record.list_entry": QT_TRANSLATE_NOOP("label", "Mục của danh mục"),
    "field.list_entry.owner": QT_TRANSLATE_NOOP("label", "Cơ quan"),
    "field.list_entry.choices": QT_TRANSLATE_NOOP("label", "Danh mục"),
    "field.list_entry.code": QT_TRANSLATE_NOOP("label", "Mã"),
    "field.list_entry.name": QT_TRANSLATE_NOOP("label", "Tên"),
    "field.list_entry.short": QT_TRANSLATE_NOOP("label", "Tên ngắn"),
    "field.list_entry.aliases": QT_TRANSLATE_NOOP("label", "Cách ghi khác"),
    "field.list_entry.position": QT_TRANSLATE_NOOP("label", "Thứ tự"),
    "field.list_entry.valid_from": QT_TRANSLATE_NOOP("label", "Dùng từ"),
    "field.list_entry.out_from": QT_TRANSLATE_NOOP("label", "Ngừng dùng từ"),
    "choice.list_name.field": QT_TRANSLATE_NOOP("label", "Lĩnh vực"),
    "choice.list_name.doc_type": QT_TRANSLATE_NOOP("label", "Loại văn bản"),
    "choice.list_name.activity_kind": QT_TRANSLATE_NOOP("label", "Loại hoạt động"),
    "choice.list_name.reward_form": QT_TRANSLATE_NOOP("label", "Hình thức khen thưởng"),
    "choice.list_name.unit_kind": QT_TRANSLATE_NOOP("label", "Loại đơn vị"),
    "choice.list_name.unit_level": QT_TRANSLATE_NOOP("label", "Cấp"),
    "choice.list_standing.shipped": QT_TRANSLATE_NOOP("label", "Mặc định"),
    "choice.list_standing.changed": QT_TRANSLATE_NOOP("label", "Cơ quan ta sửa"),
    "choice.list_standing.own": QT_TRANSLATE_NOOP("label", "Cơ quan ta thêm"),
    "choice.list_standing.above": QT_TRANSLATE_NOOP("label", "Cấp trên"),
    "choice.list_standing.elsewhere": QT_TRANSLATE_NOOP("label", "Nơi gửi"),
    "choice.list_offered.yes": QT_TRANSLATE_NOOP("label", "Đang dùng"),
    "choice.list_offered.no": QT_TRANSLATE_NOOP("label", "Không dùng"),
    "usage.noun.lists": QT_TRANSLATE_NOOP("label", "danh mục, quy định: lĩnh vực, loại văn bản, mức lương cơ sở…"),
    "usage.verb.lists.list": QT_TRANSLATE_NOOP("label", "liệt kê các mục của một danh mục"),
    "usage.verb.lists.add": QT_TRANSLATE_NOOP("label", "thêm mục của cơ quan"),
    "usage.verb.lists.edit": QT_TRANSLATE_NOOP("label", "đổi tên, thứ tự, ngày dùng của một mục"),
    "usage.verb.lists.restore": QT_TRANSLATE_NOOP("label", "trả một mục về mặc định"),
    "usage.help.lists.list": QT_TRANSLATE_NOOP("label", "danh mục (field, doc_type, activity_kind…)"),
    "usage.metavar.doc_type": QT_TRANSLATE_NOOP("label", "LOẠI"),
    "usage.help.lists.name": QT_TRANSLATE_NOOP("label", "tên mục mới"),
    "usage.help.lists.code": QT_TRANSLATE_NOOP("label", "mã của mục"),
    "usage.list_entry.standing": QT_TRANSLATE_NOOP("label", "Nguồn"),
    "usage.list_entry.offered": QT_TRANSLATE_NOOP("label", "Tình trạng"),
}
