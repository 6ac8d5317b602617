"""Sentences about the data file, the records in it and the ledger."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "database.failed": QT_TRANSLATE_NOOP(
        "sentence",
        "Không đọc hoặc ghi được dữ liệu trong “{path:plain}”[ ({detail})]. Việc đang làm chưa được lưu; những gì đã "
        "lưu trước đó còn nguyên. Đề nghị thử lại.",
    ),
    "database.busy": QT_TRANSLATE_NOOP(
        "sentence",
        "Dữ liệu trong “{path:plain}” đang bận ghi việc khác. Chưa có gì bị thay đổi. Đề nghị đợi một lát rồi thử lại.",
    ),
    "database.older": QT_TRANSLATE_NOOP(
        "sentence",
        "Dữ liệu trong “{path:plain}” do bản chương trình cũ ghi. Đề nghị mở chương trình một lần để nâng cấp dữ liệu "
        "(có sao lưu trước), rồi thử lại.",
    ),
    "database.reading_only": QT_TRANSLATE_NOOP(
        "sentence",
        "Dữ liệu đang mở để xem, không ghi được. Đề nghị đóng chương trình khác đang giữ dữ liệu rồi thử lại.",
    ),
    "office.exists": QT_TRANSLATE_NOOP(
        "sentence",
        "Thư mục “{folder:plain}” đã có dữ liệu của một cơ quan. Đề nghị chọn thư mục trống để khai báo cơ quan mới.",
    ),
    "record.unknown_type": QT_TRANSLATE_NOOP("sentence", "Chương trình không có loại hồ sơ “{type:plain}”."),
    "field.unknown": QT_TRANSLATE_NOOP(
        "sentence", "Loại hồ sơ này không có mục “{field:plain}”. Đề nghị xem lại tên mục."
    ),
    "list.filter": QT_TRANSLATE_NOOP(
        "sentence", "Danh sách này không lọc được theo “{name:plain}”[. Có thể lọc theo: {known:plain}]."
    ),
    "list.sort": QT_TRANSLATE_NOOP("sentence", "Danh sách này không sắp xếp được theo “{name:plain}”."),
    "delete.reason": QT_TRANSLATE_NOOP(
        "sentence", "Chưa ghi lý do xóa. Đề nghị ghi lý do để về sau tra cứu được, rồi chọn Xóa."
    ),
    "act.unknown": QT_TRANSLATE_NOOP(
        "sentence", "Không có lần ghi nào mang mã “{act:plain}”. Đề nghị xem mã trong nhật ký thay đổi."
    ),
    "conflict.unknown": QT_TRANSLATE_NOOP(
        "sentence",
        "Không có mục nào chờ quyết định mang mã “{conflict:plain}”; có thể đã được quyết định. Đề nghị xem lại "
        "danh sách.",
    ),
    "conflict.option": QT_TRANSLATE_NOOP(
        "sentence", "Không có giá trị số {number}: mục này có {count} giá trị. Đề nghị chọn một trong các giá trị đó."
    ),
    "backup.unreadable": QT_TRANSLATE_NOOP(
        "sentence",
        "“{path:file}” không phải bản sao lưu của chương trình, hoặc chép chưa xong. Không có gì bị thay đổi. "
        "Đề nghị chọn bản sao lưu khác.",
    ),
    "file.failed": QT_TRANSLATE_NOOP(
        "sentence",
        "Không ghi được “{path:file}”[ ({detail})]. Không có gì bị thay đổi. Đề nghị chọn nơi khác rồi thử lại.",
    ),
}
