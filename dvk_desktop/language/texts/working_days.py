"""Days off and how deadlines are set."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "holiday.day.title": QT_TRANSLATE_NOOP("sentence", "Ngày nghỉ phải ghi đủ ngày, tháng, năm"),
    "holiday.day": QT_TRANSLATE_NOOP(
        "sentence", "“{day}” chưa rõ là ngày nào. Đề nghị ghi đủ, ví dụ 05/02/2027; nghỉ nhiều ngày thì ghi đến ngày."
    ),
    "holiday.moving": QT_TRANSLATE_NOOP(
        "sentence",
        "Có sẵn ngày lễ cố định theo dương lịch. Tết Nguyên đán, Giỗ Tổ Hùng Vương và ngày nghỉ hoán đổi đề nghị ghi "
        "thêm khi có thông báo của năm, để hạn rơi vào các ngày ấy được dời đúng.",
    ),
    "holiday.span.title": QT_TRANSLATE_NOOP("sentence", "Khoảng ngày nghỉ không đúng"),
    "holiday.span": QT_TRANSLATE_NOOP(
        "sentence",
        "Từ ngày {first} đến ngày {last}: ngày cuối phải sau ngày đầu, và một lần nghỉ không quá {longest} ngày. Đề "
        "nghị xem lại hai ngày.",
    ),
    "holiday.known.title": QT_TRANSLATE_NOOP("sentence", "Ngày này đã ghi"),
    "holiday.known": QT_TRANSLATE_NOOP(
        "sentence", "Danh sách đã có dòng bắt đầu từ ngày {day}. Đề nghị sửa dòng đó thay vì thêm dòng mới."
    ),
    "holiday.fixed": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” là ngày lễ cố định hằng năm, sửa ở Cài đặt › Quy định › Ngày lễ cố định. Nếu riêng năm nay ngày đó "
        "vẫn làm việc, đề nghị thêm một dòng “Làm việc bù” cho ngày đó.",
    ),
    "holiday.not_ours": QT_TRANSLATE_NOOP(
        "sentence", "“{name}” do {source} ghi, chỉ nơi đó sửa được. Cơ quan ta có thể thêm dòng riêng."
    ),
}

LABELS: dict[str, str] = {
    "record.holiday": QT_TRANSLATE_NOOP("label", "Ngày nghỉ"),
    "record.deadline_setting": QT_TRANSLATE_NOOP("label", "Cách tính hạn"),
    "field.holiday.owner": QT_TRANSLATE_NOOP("label", "Cơ quan ghi"),
    "field.holiday.name": QT_TRANSLATE_NOOP("label", "Tên ngày nghỉ"),
    "field.holiday.kind": QT_TRANSLATE_NOOP("label", "Nghỉ hay làm bù"),
    "field.holiday.first": QT_TRANSLATE_NOOP("label", "Từ ngày"),
    "field.holiday.last": QT_TRANSLATE_NOOP("label", "Đến ngày"),
    "field.deadline_setting.owner": QT_TRANSLATE_NOOP("label", "Cơ quan"),
    "field.deadline_setting.days": QT_TRANSLATE_NOOP("label", "Số ngày cho việc không ghi hạn"),
    "field.deadline_setting.shift": QT_TRANSLATE_NOOP("label", "Hạn rơi vào ngày nghỉ"),
    "field.deadline_setting.late_from": QT_TRANSLATE_NOOP("label", "Hạn “trước ngày 25/10”"),
    "choice.late_from.next_day": QT_TRANSLATE_NOOP("label", "Nộp ngày 25/10 là đúng hạn, trễ từ 26/10"),
    "choice.late_from.same_day": QT_TRANSLATE_NOOP("label", "Phải nộp trong ngày 24/10, trễ từ 25/10"),
    "choice.holiday_kind.off": QT_TRANSLATE_NOOP("label", "Nghỉ"),
    "choice.holiday_kind.working": QT_TRANSLATE_NOOP("label", "Làm việc bù"),
    "choice.deadline_shift.own": QT_TRANSLATE_NOOP("label", "Dời hạn do cơ quan ta đặt"),
    "choice.deadline_shift.all": QT_TRANSLATE_NOOP("label", "Dời cả hạn ghi trong văn bản"),
    "choice.deadline_shift.none": QT_TRANSLATE_NOOP("label", "Không dời"),
    "usage.noun.holidays": QT_TRANSLATE_NOOP("label", "ngày nghỉ, cách tính hạn"),
    "usage.verb.holidays.list": QT_TRANSLATE_NOOP("label", "liệt kê ngày nghỉ của một năm"),
    "usage.verb.holidays.add": QT_TRANSLATE_NOOP("label", "thêm ngày nghỉ hoặc ngày làm bù"),
    "usage.verb.holidays.edit": QT_TRANSLATE_NOOP("label", "sửa"),
    "usage.verb.holidays.remove": QT_TRANSLATE_NOOP("label", "xóa ngày nghỉ ghi nhầm"),
    "usage.verb.holidays.deadlines": QT_TRANSLATE_NOOP("label", "xem hoặc đặt cách tính hạn"),
    "usage.verb.holidays.move": QT_TRANSLATE_NOOP("label", "xem một hạn dời sang ngày làm việc nào"),
    "usage.help.holidays.holiday": QT_TRANSLATE_NOOP("label", "mã của dòng ngày nghỉ"),
    "usage.help.holidays.day": QT_TRANSLATE_NOOP("label", "ngày cần xem"),
    "usage.help.holidays.move.day": QT_TRANSLATE_NOOP("label", "ngày cần xem"),
    "usage.holiday.source": QT_TRANSLATE_NOOP("label", "Nguồn"),
    "usage.holiday.moved": QT_TRANSLATE_NOOP("label", "Dời sang"),
    "usage.holiday.fixed": QT_TRANSLATE_NOOP("label", "ngày lễ cố định"),
}
