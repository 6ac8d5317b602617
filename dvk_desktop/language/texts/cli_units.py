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
}
