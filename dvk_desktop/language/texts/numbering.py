"""Own numbers for letters."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "numbering.off.title": QT_TRANSLATE_NOOP("sentence", "Sổ tự cấp số chưa bật"),
    "numbering.off": QT_TRANSLATE_NOOP(
        "sentence",
        "Hiện số văn bản đi lấy từ sổ chung của cơ quan. Muốn tự cấp số, đề nghị bật “Sổ tự cấp số” ở Cài đặt › "
        "Hiện thêm chức năng.",
    ),
    "numbering.since.title": QT_TRANSLATE_NOOP("sentence", "Chưa ghi ngày bắt đầu nhiệm kỳ"),
    "numbering.since": QT_TRANSLATE_NOOP(
        "sentence", "Đánh số theo nhiệm kỳ cần ngày đầu của nhiệm kỳ. Đề nghị ghi đủ ngày, tháng, năm."
    ),
    "numbering.count.title": QT_TRANSLATE_NOOP("sentence", "Không giữ được số này"),
    "numbering.count": QT_TRANSLATE_NOOP(
        "sentence", "Số phải từ 1 trở lên, mỗi lần giữ nhiều nhất {most} số. Đề nghị ghi lại."
    ),
    "numbering.taken.title": QT_TRANSLATE_NOOP("sentence", "Số {number} đã có nơi dùng"),
    "numbering.taken": QT_TRANSLATE_NOOP(
        "sentence", "Số {number} đã dùng hoặc đã giữ cho “{purpose}”. Đề nghị chọn số khác, hoặc trả lại số đó trước."
    ),
    "numbering.reason.title": QT_TRANSLATE_NOOP("sentence", "Chưa ghi lý do"),
    "numbering.reason": QT_TRANSLATE_NOOP("sentence", "Trả lại số cần ghi lý do để tra cứu về sau."),
    "numbering.used.title": QT_TRANSLATE_NOOP("sentence", "Số {number} đã dùng"),
    "numbering.used": QT_TRANSLATE_NOOP(
        "sentence", "Số {number} là số của {letter}, nên không trả lại được. Nếu ghi nhầm, đề nghị sửa số ở văn bản đó."
    ),
    "numbering.returned": QT_TRANSLATE_NOOP("sentence", "Số {number} đã trả lại trước đó."),
    "numbering.given_back": QT_TRANSLATE_NOOP("sentence", "Đã trả lại số {number}."),
    "numbering.twice": QT_TRANSLATE_NOOP("sentence", "Số {number} đã cấp cho “{letter}”; nên xem lại số."),
    "numbering.kept": QT_TRANSLATE_NOOP("sentence", "Số {number} là số đã giữ cho “{purpose}”."),
}

LABELS: dict[str, str] = {
    "record.numbering_setting": QT_TRANSLATE_NOOP("label", "Cách cấp số"),
    "record.reserved_number": QT_TRANSLATE_NOOP("label", "Số đã giữ"),
    "field.numbering_setting.owner": QT_TRANSLATE_NOOP("label", "Cơ quan"),
    "field.numbering_setting.active": QT_TRANSLATE_NOOP("label", "Tự cấp số văn bản đi"),
    "field.numbering_setting.span": QT_TRANSLATE_NOOP("label", "Đánh số lại từ 1"),
    "field.numbering_setting.since": QT_TRANSLATE_NOOP("label", "Nhiệm kỳ bắt đầu"),
    "field.numbering_setting.by_kind": QT_TRANSLATE_NOOP("label", "Mỗi loại văn bản một dãy số"),
    "field.reserved_number.owner": QT_TRANSLATE_NOOP("label", "Cơ quan"),
    "field.reserved_number.number": QT_TRANSLATE_NOOP("label", "Số"),
    "field.reserved_number.book": QT_TRANSLATE_NOOP("label", "Năm, nhiệm kỳ"),
    "field.reserved_number.doc_type": QT_TRANSLATE_NOOP("label", "Loại văn bản"),
    "field.reserved_number.reserved_on": QT_TRANSLATE_NOOP("label", "Ngày giữ"),
    "field.reserved_number.purpose": QT_TRANSLATE_NOOP("label", "Giữ cho"),
    "field.reserved_number.given_back_on": QT_TRANSLATE_NOOP("label", "Ngày trả lại"),
    "field.reserved_number.reason": QT_TRANSLATE_NOOP("label", "Lý do trả lại"),
    "field.reserved_number.count": QT_TRANSLATE_NOOP("label", "Giữ mấy số liền nhau"),
    "choice.numbering_span.year": QT_TRANSLATE_NOOP("label", "Mỗi năm"),
    "choice.numbering_span.term": QT_TRANSLATE_NOOP("label", "Mỗi nhiệm kỳ"),
    "choice.number_state.reserved": QT_TRANSLATE_NOOP("label", "Đang giữ"),
    "choice.number_state.used": QT_TRANSLATE_NOOP("label", "Đã dùng"),
    "choice.number_state.given_back": QT_TRANSLATE_NOOP("label", "Đã trả lại"),
    "choice.number_state.twice": QT_TRANSLATE_NOOP("label", "Cấp hai lần"),
    "usage.noun.numbers": QT_TRANSLATE_NOOP("label", "sổ tự cấp số văn bản đi"),
    "usage.verb.numbers.list": QT_TRANSLATE_NOOP("label", "liệt kê các số đã giữ"),
    "usage.verb.numbers.next": QT_TRANSLATE_NOOP("label", "xem số kế tiếp"),
    "usage.verb.numbers.reserve": QT_TRANSLATE_NOOP("label", "giữ số cho văn bản sẽ ban hành"),
    "usage.verb.numbers.return": QT_TRANSLATE_NOOP("label", "trả lại một số đã giữ"),
    "usage.verb.numbers.setting": QT_TRANSLATE_NOOP("label", "xem hoặc đặt cách cấp số"),
    "usage.help.numbers.purpose": QT_TRANSLATE_NOOP("label", "giữ cho việc gì"),
    "usage.help.numbers.reserved": QT_TRANSLATE_NOOP("label", "mã của số đã giữ"),
    "usage.help.numbers.number": QT_TRANSLATE_NOOP("label", "đúng số này"),
    "usage.help.numbers.count": QT_TRANSLATE_NOOP("label", "giữ mấy số liền nhau"),
    "usage.help.numbers.type": QT_TRANSLATE_NOOP("label", "loại văn bản (mã)"),
    "usage.help.numbers.on": QT_TRANSLATE_NOOP("label", "ngày văn bản (hôm nay, nếu không ghi)"),
    "usage.metavar.numbers.purpose": QT_TRANSLATE_NOOP("label", "NỘI_DUNG"),
    "usage.metavar.numbers.reserved": QT_TRANSLATE_NOOP("label", "MÃ"),
    "usage.metavar.numbers.number": QT_TRANSLATE_NOOP("label", "SỐ"),
    "usage.metavar.numbers.count": QT_TRANSLATE_NOOP("label", "MẤY_SỐ"),
    "usage.numbers.next": QT_TRANSLATE_NOOP("label", "Số kế tiếp"),
    "usage.numbers.skipped": QT_TRANSLATE_NOOP("label", "Số còn bỏ trống"),
    "usage.numbers.free": QT_TRANSLATE_NOOP("label", "Số trả lại còn trống"),
    "usage.numbers.letter": QT_TRANSLATE_NOOP("label", "Văn bản"),
}
