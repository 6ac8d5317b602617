"""Tables that somebody else made: what was found, what must be asked, what is wrong with a mapping."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "foreign.left_out": QT_TRANSLATE_NOOP(
        "sentence",
        "Trang “{sheet}”: {count} dòng tiêu đề nhóm, dòng cộng hoặc tiêu đề lặp lại không phải là số liệu "
        "nên không nhận (dòng {rows:plain}).",
    ),
    "foreign.hidden_rows": QT_TRANSLATE_NOOP(
        "sentence",
        "Trang “{sheet}”: {count} dòng đang bị ẩn trong file (do lọc hoặc ẩn tay) vẫn được đọc. "
        "Đề nghị xem lại, dòng nào không cần thì bỏ ra.",
    ),
    "foreign.healed": QT_TRANSLATE_NOOP(
        "sentence",
        "Trang “{sheet}”: {count} ô gõ bằng phông chữ cũ hoặc có ký tự lạ đã được đọc lại, "
        "ví dụ “{before:plain}” đọc là “{after:plain}”.",
    ),
    "foreign.above": QT_TRANSLATE_NOOP(
        "sentence",
        "Trang “{sheet}”: {count} ô ghi “nt”, “như trên” hoặc dấu ngoặc kép được đọc theo dòng trên (ô {cells:plain}).",
    ),
    "foreign.replayed": QT_TRANSLATE_NOOP(
        "sentence",
        "Đã ghép cột như lần trước của {sender}. Nếu bảng lần này khác đi, đề nghị bấm “Ghép cột…” để xem lại.",
    ),
    "foreign.incomplete": QT_TRANSLATE_NOOP(
        "sentence",
        "Bảng chưa có {fields}. Đề nghị bấm “Ghép cột…”, chọn cột hoặc ghi một giá trị dùng chung cho mọi dòng.",
    ),
    "foreign.own_workbook": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name:plain}” là “{kind}” do chương trình tạo nên không cần ghép cột. Đề nghị nhận bằng lệnh import, hoặc "
        "thẻ “Nhận” của trang “Nhận, gửi Excel”.",
    ),
    "foreign.no_table": QT_TRANSLATE_NOOP(
        "sentence",
        "Không thấy bảng nào trong “{name:plain}”. Đề nghị xem lại file: bảng cần có dòng tiêu đề cột "
        "và ít nhất hai cột.",
    ),
    "foreign.sender_missing": QT_TRANSLATE_NOOP("sentence", "Chưa chọn đơn vị gửi bảng. Đề nghị chọn đơn vị rồi nhận."),
    "foreign.no_fit": QT_TRANSLATE_NOOP(
        "sentence",
        "Bảng trong “{name:plain}” không có đủ các cột đã ghép ({columns:plain}). Đề nghị ghép cột lại cho bảng này.",
    ),
    "foreign.unknown_text": QT_TRANSLATE_NOOP(
        "sentence", "{field}: chưa rõ “{text:plain}” là gì ({count} dòng). Đề nghị chọn giá trị cho chữ này."
    ),
    "foreign.several_units": QT_TRANSLATE_NOOP(
        "sentence",
        "{field}: “{text:plain}” có thể là {candidates} ({count} dòng). Đề nghị chọn một đơn vị cho chữ này.",
    ),
    "done.mapping_written": QT_TRANSLATE_NOOP(
        "sentence", "Đã ghi cách ghép cột vào “{path:plain}”. Xem lại, sửa rồi dùng với lệnh import --mapping."
    ),
    "question.twins": QT_TRANSLATE_NOOP(
        "sentence",
        "{rows} dòng trong bảng có vẻ là mô hình đã có ở đây, ví dụ “{example}”. Nếu là mô hình cũ thì chỉ cập nhật "
        "theo bảng này; nếu khác thì thêm mới.",
    ),
    "question.twins_letters": QT_TRANSLATE_NOOP(
        "sentence",
        "{rows} dòng trong bảng có vẻ là văn bản đã vào sổ, ví dụ “{example}”. Nếu đúng thì chỉ cập nhật theo bảng "
        "này, không vào sổ lần nữa; nếu khác thì thêm mới.",
    ),
    "mapping.damaged": QT_TRANSLATE_NOOP(
        "sentence", "File ghép cột bị hỏng hoặc không phải file ghép cột. Đề nghị lập lại bằng lệnh “mapping guess”."
    ),
    "mapping.newer": QT_TRANSLATE_NOOP(
        "sentence", "File ghép cột do bản chương trình mới hơn lập nên chưa đọc được. Đề nghị cài bản mới."
    ),
    "mapping.target": QT_TRANSLATE_NOOP(
        "sentence", "Không nhận được bảng thành “{target:plain}”. Có thể nhận thành: {known:plain}."
    ),
    "mapping.field": QT_TRANSLATE_NOOP(
        "sentence", "Không có nội dung “{field:plain}” để ghép cột vào. Có thể chọn: {known:plain}."
    ),
}
LABELS: dict[str, str] = {
    "usage.noun.mapping": QT_TRANSLATE_NOOP("label", "ghép cột cho bảng không phải phiếu của chương trình"),
    "usage.verb.mapping.guess": QT_TRANSLATE_NOOP("label", "đoán các cột của bảng là nội dung gì"),
    "usage.help.mapping.guess.file": QT_TRANSLATE_NOOP("label", "file Excel, CSV hoặc văn bản có bảng"),
    "usage.help.mapping.guess.out": QT_TRANSLATE_NOOP("label", "ghi kết quả đoán vào file này (JSON)"),
    "usage.help.target": QT_TRANSLATE_NOOP(
        "label",
        "nhận thành: practice_model (mô hình), unit (đơn vị), directive (văn bản), activity (hoạt động)",
    ),
    "usage.help.sender": QT_TRANSLATE_NOOP("label", "đơn vị gửi bảng: tên hoặc mã"),
    "usage.help.import.mapping": QT_TRANSLATE_NOOP("label", "file ghép cột (từ lệnh mapping guess) cho bảng lạ"),
    "usage.help.import.paste": QT_TRANSLATE_NOOP(
        "label", "nhận danh sách chép từ Zalo, Word, Excel trong file văn bản này (- : đọc từ bàn phím)"
    ),
    "usage.help.import.set": QT_TRANSLATE_NOOP(
        "label", "giá trị dùng chung cho mọi dòng của bảng lạ, dạng TÊN=GIÁ TRỊ"
    ),
    "usage.help.import.twins": QT_TRANSLATE_NOOP(
        "label", "các dòng của bảng lạ có vẻ đã có: cùng mô hình (same), khác (different), xem sau (later)"
    ),
    "usage.file_or_paste": QT_TRANSLATE_NOOP("label", "cần ít nhất một FILE, hoặc --paste FILE"),
    "usage.pasted": QT_TRANSLATE_NOOP("label", "Danh sách dán"),
    "usage.heading_of_column": QT_TRANSLATE_NOOP("label", "Cột trong bảng"),
    "usage.taken_as": QT_TRANSLATE_NOOP("label", "Nhận thành"),
    "usage.sureness": QT_TRANSLATE_NOOP("label", "Độ chắc chắn"),
    "record.column_mapping": QT_TRANSLATE_NOOP("label", "Cách ghép cột"),
    "field.column_mapping.owner": QT_TRANSLATE_NOOP("label", "Đơn vị ghi nhớ"),
    "field.column_mapping.name": QT_TRANSLATE_NOOP("label", "Tên bảng"),
    "field.column_mapping.sender": QT_TRANSLATE_NOOP("label", "Đơn vị gửi"),
    "field.column_mapping.target": QT_TRANSLATE_NOOP("label", "Nhận thành"),
    "field.column_mapping.signature": QT_TRANSLATE_NOOP("label", "Dấu hiệu tiêu đề"),
    "field.column_mapping.headings": QT_TRANSLATE_NOOP("label", "Các cột"),
    "field.column_mapping.content": QT_TRANSLATE_NOOP("label", "Nội dung ghép cột"),
    "choice.sureness.sure": QT_TRANSLATE_NOOP("label", "Chắc"),
    "choice.sureness.likely": QT_TRANSLATE_NOOP("label", "Có thể"),
    "choice.sureness.unsure": QT_TRANSLATE_NOOP("label", "Cần xem lại"),
    "choice.healing.tcvn3": QT_TRANSLATE_NOOP("label", "Phông TCVN3 (ABC)"),
    "choice.healing.vni": QT_TRANSLATE_NOOP("label", "Phông VNI"),
    "choice.healing.composed": QT_TRANSLATE_NOOP("label", "Dấu rời chữ"),
    "choice.healing.look_alike": QT_TRANSLATE_NOOP("label", "Chữ giống chữ Đ"),
    "choice.healing.invisible": QT_TRANSLATE_NOOP("label", "Ký tự ẩn"),
    "choice.healing.above": QT_TRANSLATE_NOOP("label", "Lấy theo dòng trên"),
    "choice.healing.number": QT_TRANSLATE_NOOP("label", "Số viết bằng chữ"),
    "choice.healing.date": QT_TRANSLATE_NOOP("label", "Ngày viết bằng chữ"),
    "choice.healing.unclear": QT_TRANSLATE_NOOP("label", "Không đọc được, dòng sẽ báo lỗi"),
    "choice.left_out.group": QT_TRANSLATE_NOOP("label", "Tiêu đề nhóm"),
    "choice.left_out.total": QT_TRANSLATE_NOOP("label", "Dòng cộng"),
    "choice.left_out.repeat": QT_TRANSLATE_NOOP("label", "Tiêu đề lặp lại"),
    "choice.left_out.note": QT_TRANSLATE_NOOP("label", "Ghi chú"),
}
