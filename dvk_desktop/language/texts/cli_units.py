"""What the command line says of units, their contacts and groups, of the board and of the calendar."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

LABELS: dict[str, str] = {
    "record.former_parent": QT_TRANSLATE_NOOP("label", "Nơi trực thuộc trước đây"),
    "record.unit_contact": QT_TRANSLATE_NOOP("label", "Người phụ trách, đầu mối của đơn vị"),
    "usage.help.report.map_on": QT_TRANSLATE_NOOP(
        "label", "biểu theo đơn vị có vào ngày này (không ghi: ngày cuối năm báo cáo)"
    ),
    "usage.metavar.map_on": QT_TRANSLATE_NOOP("label", "NGÀY"),
    "usage.help.units.merge.leave_below": QT_TRANSLATE_NOOP("label", "không chuyển đơn vị cấp dưới"),
    "usage.help.units.merge.leave_contact": QT_TRANSLATE_NOOP("label", "không lấy đầu mối của đơn vị cũ"),
    "usage.help.units.merge.with_models": QT_TRANSLATE_NOOP(
        "label", "mô hình đang thực hiện đổi sang đơn vị mới (không ghi: giữ nguyên nơi đăng ký)"
    ),
    "usage.help.units.split.part_to": QT_TRANSLATE_NOOP("label", "đơn vị đang có nhận một phần (ghi được nhiều lần)"),
    "usage.help.units.split.place": QT_TRANSLATE_NOOP(
        "label", "đơn vị cấp dưới về phần nào, ví dụ “Thôn 1=Xã Tân Hà” (ghi được nhiều lần)"
    ),
    "usage.metavar.part_to": QT_TRANSLATE_NOOP("label", "ĐƠN_VỊ"),
    "usage.metavar.place": QT_TRANSLATE_NOOP("label", "ĐƠN_VỊ=PHẦN"),
    "usage.verb.units.establish": QT_TRANSLATE_NOOP("label", "ghi việc thành lập đơn vị theo quyết định"),
    "usage.help.units.establish.name": QT_TRANSLATE_NOOP("label", "tên đơn vị"),
    "usage.help.units.establish.on": QT_TRANSLATE_NOOP("label", "ngày có hiệu lực"),
    "usage.help.units.establish.decision": QT_TRANSLATE_NOOP("label", "số quyết định"),
    "usage.help.units.establish.decided": QT_TRANSLATE_NOOP("label", "ngày ký quyết định"),
    "usage.help.obligations.board.by": QT_TRANSLATE_NOOP(
        "label", "tính theo: unit (đơn vị), letter (văn bản), block (khối), level (cấp), theme (chủ đề), day (ngày hạn)"
    ),
    "usage.help.obligations.level": QT_TRANSLATE_NOOP("label", "chỉ đơn vị cấp này"),
    "usage.help.obligations.block": QT_TRANSLATE_NOOP("label", "chỉ đơn vị thuộc khối này"),
    "usage.help.obligations.theme": QT_TRANSLATE_NOOP("label", "chỉ việc thuộc chủ đề này"),
    "usage.help.obligations.due_on": QT_TRANSLATE_NOOP("label", "chỉ việc hạn ngày này; “-”: việc không có hạn"),
    "usage.help.obligations.counted": QT_TRANSLATE_NOOP(
        "label",
        "chỉ việc tính vào con số này của bảng: expected (phải nộp), done (đã nộp), on_time (đúng hạn), late (nộp "
        "trễ), overdue (quá hạn); “-” ở --directive, --level, --block, --theme: việc không có mục ấy",
    ),
    "usage.by.letter": QT_TRANSLATE_NOOP("label", "Văn bản"),
    "usage.by.block": QT_TRANSLATE_NOOP("label", "Khối"),
    "usage.by.level": QT_TRANSLATE_NOOP("label", "Cấp"),
    "usage.by.theme": QT_TRANSLATE_NOOP("label", "Chủ đề"),
    "usage.by.day": QT_TRANSLATE_NOOP("label", "Ngày hạn"),
    "usage.rate": QT_TRANSLATE_NOOP("label", "Tỷ lệ %"),
    "usage.rate_on_time": QT_TRANSLATE_NOOP("label", "Tỷ lệ đúng hạn %"),
    "choice.sums_by.letter": QT_TRANSLATE_NOOP("label", "Văn bản"),
    "choice.sums_by.block": QT_TRANSLATE_NOOP("label", "Khối"),
    "choice.sums_by.level": QT_TRANSLATE_NOOP("label", "Cấp"),
    "choice.sums_by.theme": QT_TRANSLATE_NOOP("label", "Chủ đề"),
    "choice.sums_by.day": QT_TRANSLATE_NOOP("label", "Ngày hạn"),
    "choice.sums_without.letter": QT_TRANSLATE_NOOP("label", "Không theo văn bản"),
    "choice.sums_without.block": QT_TRANSLATE_NOOP("label", "Chưa rõ khối"),
    "choice.sums_without.level": QT_TRANSLATE_NOOP("label", "Chưa rõ cấp"),
    "choice.sums_without.theme": QT_TRANSLATE_NOOP("label", "Không có chủ đề"),
    "choice.sums_without.day": QT_TRANSLATE_NOOP("label", "Không có hạn"),
    "usage.help.obligations.remind.out": QT_TRANSLATE_NOOP(
        "label", "lập công văn đôn đốc vào file này (.docx, .pdf hoặc .xlsx)"
    ),
    "usage.verb.obligations.close-period": QT_TRANSLATE_NOOP(
        "label", "chốt số liệu việc phải làm của một kỳ; không ghi kỳ thì liệt kê các kỳ đã chốt"
    ),
    "usage.help.obligations.close-period.period": QT_TRANSLATE_NOOP("label", "kỳ, ví dụ “quý III/2025”, 2025"),
    "usage.help.obligations.close-period.note": QT_TRANSLATE_NOOP("label", "ghi chú, ví dụ gửi báo cáo nào"),
    "usage.metavar.obligations.close-period.note": QT_TRANSLATE_NOOP("label", "GHI_CHÚ"),
    "usage.verb.obligations.closed": QT_TRANSLATE_NOOP("label", "số liệu đã chốt của một kỳ và chỗ nay đã khác"),
    "usage.help.obligations.closed.period": QT_TRANSLATE_NOOP("label", "kỳ đã chốt"),
    "usage.verb.obligations.reopen-period": QT_TRANSLATE_NOOP("label", "mở lại một kỳ đã chốt (ghi lý do)"),
    "usage.help.obligations.reopen-period.period": QT_TRANSLATE_NOOP("label", "kỳ đã chốt"),
    "usage.changed": QT_TRANSLATE_NOOP("label", "Khác sau chốt"),
    "usage.verb.units.national-update": QT_TRANSLATE_NOOP(
        "label", "cập nhật danh mục đơn vị hành chính từ Excel; không có --apply thì chỉ xem trước"
    ),
    "usage.help.units.national-update.file": QT_TRANSLATE_NOOP(
        "label", "file có cột Mã, Tên (Cấp, Mã cấp trên, Từ ngày, Thay cho mã)"
    ),
    "usage.help.units.national-update.apply": QT_TRANSLATE_NOOP("label", "ghi vào dữ liệu"),
    "usage.verb.units.import": QT_TRANSLATE_NOOP(
        "label", "nhận danh sách đơn vị của cơ quan từ Excel; không có --apply thì chỉ xem trước"
    ),
    "usage.help.units.import.file": QT_TRANSLATE_NOOP("label", "file có cột tên đơn vị"),
    "usage.help.units.import.apply": QT_TRANSLATE_NOOP(
        "label", "ghi vào dữ liệu (dòng chưa rõ là đơn vị nào hay trực thuộc đâu thì bỏ qua)"
    ),
    "usage.help.units.import.choose": QT_TRANSLATE_NOOP(
        "label", "dòng chưa rõ là đơn vị nào, ví dụ “5=Thôn 1 (Xã Tân Hà)” hoặc “5=mới” (ghi được nhiều lần)"
    ),
    "usage.metavar.choose": QT_TRANSLATE_NOOP("label", "DÒNG=ĐƠN_VỊ"),
    "usage.row": QT_TRANSLATE_NOOP("label", "Dòng"),
    "usage.between": QT_TRANSLATE_NOOP("label", "Có thể là"),
    "usage.already": QT_TRANSLATE_NOOP("label", "Đã có"),
    "usage.verb.obligations.extend": QT_TRANSLATE_NOOP("label", "ghi việc xin gia hạn, trả lời gia hạn"),
    "usage.verb.obligations.extensions": QT_TRANSLATE_NOOP("label", "các lần xin gia hạn và trả lời của một việc"),
    "usage.verb.obligations.remove-extension": QT_TRANSLATE_NOOP("label", "bỏ một lần gia hạn ghi nhầm"),
    "usage.verb.obligations.open-year": QT_TRANSLATE_NOOP(
        "label", "mở các kỳ của việc định kỳ (tháng, quý, 6 tháng, năm) trong một năm"
    ),
    "usage.help.obligations.open-year.until": QT_TRANSLATE_NOOP(
        "label", "chỉ mở những kỳ đã bắt đầu đến ngày này (không ghi: cả năm)"
    ),
    "usage.help.obligations.list.period": QT_TRANSLATE_NOOP(
        "label", "việc của kỳ này, hoặc đến hạn trong kỳ, ví dụ “tháng 3/2026”, “quý I/2026”, 2026"
    ),
    "usage.help.obligations.board.period": QT_TRANSLATE_NOOP(
        "label", "chỉ việc của kỳ này, hoặc đến hạn trong kỳ, ví dụ “6 tháng đầu năm 2026”"
    ),
    "usage.help.obligations.open-year.year": QT_TRANSLATE_NOOP("label", "năm cần mở, ví dụ 2027"),
    "usage.verb.obligations.calendar": QT_TRANSLATE_NOOP(
        "label", "lịch các việc đến hạn; với --out thì lưu thành file .ics"
    ),
    "usage.help.obligations.calendar.since": QT_TRANSLATE_NOOP("label", "từ ngày (không ghi: đầu tháng này)"),
    "usage.help.obligations.calendar.until": QT_TRANSLATE_NOOP("label", "đến ngày (không ghi: một năm)"),
    "usage.help.obligations.calendar.out": QT_TRANSLATE_NOOP("label", "file .ics để đưa vào điện thoại, Outlook"),
    "usage.verb.units.contact": QT_TRANSLATE_NOOP(
        "label", "ghi lãnh đạo phụ trách hoặc đầu mối của đơn vị, từ ngày nào"
    ),
    "usage.help.units.contact.unit": QT_TRANSLATE_NOOP("label", "đơn vị"),
    "usage.help.units.contact.role": QT_TRANSLATE_NOOP("label", "leader: lãnh đạo phụ trách; contact: đầu mối liên hệ"),
    "usage.help.units.contact.name": QT_TRANSLATE_NOOP("label", "họ và tên"),
    "usage.help.units.contact.position": QT_TRANSLATE_NOOP("label", "chức vụ"),
    "usage.help.units.contact.phone": QT_TRANSLATE_NOOP("label", "điện thoại"),
    "usage.help.units.contact.since": QT_TRANSLATE_NOOP("label", "từ ngày"),
    "usage.verb.units.contacts": QT_TRANSLATE_NOOP("label", "người phụ trách, đầu mối của đơn vị, cả trước đây"),
    "usage.help.units.contacts.unit": QT_TRANSLATE_NOOP("label", "đơn vị"),
    "usage.help.units.contacts.on": QT_TRANSLATE_NOOP("label", "chỉ người của ngày này"),
    "usage.verb.units.group": QT_TRANSLATE_NOOP("label", "thêm hoặc sửa một nhóm đơn vị"),
    "usage.help.units.group.name": QT_TRANSLATE_NOOP("label", "tên nhóm"),
    "usage.help.units.group.kinds": QT_TRANSLATE_NOOP("label", "gồm loại đơn vị này (ghi được nhiều lần)"),
    "usage.help.units.group.levels": QT_TRANSLATE_NOOP("label", "gồm cấp này (ghi được nhiều lần)"),
    "usage.help.units.group.blocks": QT_TRANSLATE_NOOP("label", "gồm khối này (ghi được nhiều lần)"),
    "usage.help.units.group.member": QT_TRANSLATE_NOOP("label", "gồm thêm đơn vị này (ghi được nhiều lần)"),
    "usage.help.units.group.but": QT_TRANSLATE_NOOP("label", "trừ đơn vị này (ghi được nhiều lần)"),
    "usage.help.units.group.alias": QT_TRANSLATE_NOOP("label", "cách ghi khác, * là chữ bất kỳ (ghi được nhiều lần)"),
    "usage.help.units.groups.expand": QT_TRANSLATE_NOOP("label", "các đơn vị của nhóm tên này"),
    "usage.help.units.groups.on": QT_TRANSLATE_NOOP("label", "có vào ngày này (không ghi: hôm nay)"),
    "usage.metavar.expand": QT_TRANSLATE_NOOP("label", "NHÓM"),
    "usage.metavar.kinds": QT_TRANSLATE_NOOP("label", "LOẠI"),
    "usage.metavar.levels": QT_TRANSLATE_NOOP("label", "CẤP"),
    "usage.metavar.blocks": QT_TRANSLATE_NOOP("label", "KHỐI"),
    "usage.metavar.alias": QT_TRANSLATE_NOOP("label", "CÁCH_GHI"),
    "usage.metavar.position": QT_TRANSLATE_NOOP("label", "CHỨC_VỤ"),
    "usage.metavar.member": QT_TRANSLATE_NOOP("label", "ĐƠN_VỊ"),
    "usage.metavar.but": QT_TRANSLATE_NOOP("label", "ĐƠN_VỊ"),
    "choice.calendar_kind.own": QT_TRANSLATE_NOOP("label", "Hạn của cơ quan ta"),
    "choice.calendar_kind.below": QT_TRANSLATE_NOOP("label", "Hạn cấp dưới nộp"),
    "choice.calendar_kind.follow_up": QT_TRANSLATE_NOOP("label", "Hạn khắc phục"),
    "choice.calendar_kind.round": QT_TRANSLATE_NOOP("label", "Hết hạn đăng ký"),
}

SENTENCES: dict[str, str] = {
    "contact.day": QT_TRANSLATE_NOOP(
        "sentence", "Từ ngày nào phải là một ngày cụ thể, ví dụ 01/7/2025. Đề nghị ghi lại."
    ),
    "calendar.open": QT_TRANSLATE_NOOP("sentence", "còn {units}/{of} đơn vị"),
}
