"""Answers given while looking through a plan, what is left out, undo of an import, suspected twins."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "row.left_out": QT_TRANSLATE_NOOP(
        "sentence", "“{value}” được để lại theo ý người nhận. Mở lại file này để nhận dòng đó."
    ),
    "row.missing_now": QT_TRANSLATE_NOOP(
        "sentence",
        "“{value}” có trong bản nhận trước nhưng không còn trong bản này. Vẫn giữ như bản trước; không xóa gì.",
    ),
    "row.cleared": QT_TRANSLATE_NOOP(
        "sentence",
        "{count} ô đang có nội dung mà trong file để trống, ví dụ ở “{value}”: nhận file thì các ô đó để trống.",
    ),
    "row.cleared_in": QT_TRANSLATE_NOOP(
        "sentence",
        "{count} ô trước có nội dung mà trong file để trống, ví dụ ở “{value}”: đã nhận, nay các ô đó để trống.",
    ),
    "question.outside": QT_TRANSLATE_NOOP(
        "sentence", "“{value}” không thuộc quyền sửa của đơn vị gửi. Có nhận không, và vì sao?"
    ),
    "answers.code": QT_TRANSLATE_NOOP("sentence", "Không có câu hỏi “{code:plain}”. Đề nghị xem lại câu trả lời."),
    "answers.option": QT_TRANSLATE_NOOP(
        "sentence", "Câu hỏi “{code:plain}” không có cách trả lời “{option:plain}”. Chọn một trong: {known:plain}."
    ),
    "answers.cell": QT_TRANSLATE_NOOP(
        "sentence", "Trang “{sheet}”, dòng {row:plain} không có ô “{column:plain}” để sửa. Đề nghị xem lại địa chỉ ô."
    ),
    "answers.row": QT_TRANSLATE_NOOP(
        "sentence", "Không có dòng “{key:plain}” trong file. Đề nghị ghi tên trang, dấu ! và số dòng."
    ),
    "answers.file": QT_TRANSLATE_NOOP(
        "sentence", "“{path:file}” không phải file câu trả lời: {detail:plain}. Đề nghị xem lại file JSON."
    ),
    "answers.nothing_found": QT_TRANSLATE_NOOP(
        "sentence", "Không file nào có ô hoặc dòng “{key:plain}”. Đề nghị ghi tên trang, dấu ! và địa chỉ."
    ),
    "import.undo_hides.title": QT_TRANSLATE_NOOP("sentence", "Có hồ sơ đã được ghi tiếp sau khi nhận"),
    "import.undo_hides": QT_TRANSLATE_NOOP(
        "sentence",
        "Hoàn tác “{name}” sẽ ẩn {count} hồ sơ mà sau đó đã có người ghi tiếp: {records}. Những gì ghi tiếp vẫn được "
        "giữ và hiện lại khi nhận lại file. Nếu đồng ý, đề nghị chọn hoàn tác cả những hồ sơ này.",
    ),
    "import.undo_blocked.title": QT_TRANSLATE_NOOP("sentence", "Chưa hoàn tác được lần nhận này"),
    "import.undo_blocked": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” đã đưa vào những hồ sơ đang được dùng ở {count} nơi (công nhận, khen thưởng, điểm …): {records}. "
        "Đề nghị gỡ những mục đó trước rồi hoàn tác.",
    ),
    "import.not_undone": QT_TRANSLATE_NOOP(
        "sentence", "Lần nhận “{name}” vẫn đang có hiệu lực nên không có gì để làm lại."
    ),
    "done.undo_planned": QT_TRANSLATE_NOOP("sentence", "Mới xem trước, chưa hoàn tác gì."),
    "done.undo_tells": QT_TRANSLATE_NOOP(
        "sentence",
        "Hoàn tác sẽ trả lại {values} mục của {records} hồ sơ; {removed} hồ sơ do file này đưa vào sẽ không còn.",
    ),
    "done.undo_keeps": QT_TRANSLATE_NOOP(
        "sentence", "Giữ nguyên “{title}”, {field}: đã được sửa tiếp sau khi nhận[ ({office})]."
    ),
    "done.undo_along": QT_TRANSLATE_NOOP("sentence", "Lần nhận lại cùng nội dung “{name}” cũng không còn được tính."),
    "done.undo_hides": QT_TRANSLATE_NOOP(
        "sentence", "Sẽ ẩn “{title}”: sau khi nhận đã có người ghi tiếp[ ({office})]."
    ),
    "done.undo_blocked": QT_TRANSLATE_NOOP(
        "sentence", "“{of}” đang được dùng ở: {kind}. Gỡ mục đó trước thì mới hoàn tác được."
    ),
    "done.why_mended": QT_TRANSLATE_NOOP("sentence", "(trong ô ghi “{value}”)"),
    "done.why_accepted": QT_TRANSLATE_NOOP("sentence", "(nhận ngoài phạm vi vì: {reason})"),
    "done.folder_scanned": QT_TRANSLATE_NOOP(
        "sentence",
        "Thư mục “{path:file}”: {files} file cần xem, bỏ qua {known} file đã nhận và {copies} file chép lại.",
    ),
    "import.folder_empty": QT_TRANSLATE_NOOP(
        "sentence", "Thư mục “{path:file}” không có file bảng tính nào. Đề nghị xem lại thư mục."
    ),
    "done.joined": QT_TRANSLATE_NOOP("sentence", "Đã ghi nhận hai mô hình là một."),
    "done.parted": QT_TRANSLATE_NOOP("sentence", "Đã ghi nhớ là hai mô hình khác nhau, sẽ không hỏi lại."),
    "duplicate.unknown": QT_TRANSLATE_NOOP(
        "sentence", "Không có cặp nghi trùng nào mang mã “{pair:plain}”. Đề nghị tải lại danh sách."
    ),
    "conflict.join": QT_TRANSLATE_NOOP("sentence", "“{one:plain}” và “{other:plain}” có phải là một không?"),
}

LABELS: dict[str, str] = {
    "usage.noun.duplicates": QT_TRANSLATE_NOOP("label", "mô hình nghi trùng"),
    "usage.verb.duplicates.list": QT_TRANSLATE_NOOP("label", "liệt kê các cặp mô hình nghi trùng và vì sao"),
    "usage.verb.duplicates.decide": QT_TRANSLATE_NOOP("label", "quyết định một cặp là một hay là hai mô hình"),
    "usage.help.duplicates.decide.same": QT_TRANSLATE_NOOP("label", "hai mô hình là một"),
    "usage.help.duplicates.decide.different": QT_TRANSLATE_NOOP("label", "hai mô hình khác nhau, không hỏi lại"),
    "usage.likeness": QT_TRANSLATE_NOOP("label", "Giống nhau"),
    "usage.one_model": QT_TRANSLATE_NOOP("label", "Mô hình ghi trước"),
    "usage.other_model": QT_TRANSLATE_NOOP("label", "Mô hình ghi sau"),
    "usage.verb.imports.redo": QT_TRANSLATE_NOOP("label", "nhận lại một file đã hoàn tác"),
    "usage.help.imports.undo.plan": QT_TRANSLATE_NOOP("label", "chỉ nói sẽ làm gì, chưa hoàn tác"),
    "usage.help.imports.undo.hide_edited": QT_TRANSLATE_NOOP(
        "label", "đồng ý ẩn cả hồ sơ đã được ghi tiếp sau khi nhận"
    ),
    "usage.help.import.answers": QT_TRANSLATE_NOOP("label", "file JSON chứa câu trả lời cho từng file, từng dòng"),
    "usage.help.import.leave_out": QT_TRANSLATE_NOOP(
        "label", "để lại dòng này, ví dụ “Đăng ký!7” (ghi được nhiều lần)"
    ),
    "usage.help.import.take": QT_TRANSLATE_NOOP("label", "nhận dòng đã để lại lần trước (ghi được nhiều lần)"),
    "usage.help.import.mend": QT_TRANSLATE_NOOP(
        "label", "sửa một ô, ví dụ “Đăng ký!D7=Kinh tế”; chữ thay cho mã thì ghi nhớ cho mọi dòng giống thế"
    ),
    "usage.help.import.mend_here": QT_TRANSLATE_NOOP("label", "như --mend, nhưng chỉ cho ô này"),
    "usage.help.import.reason": QT_TRANSLATE_NOOP("label", "vì sao nhận phần ngoài phạm vi của đơn vị gửi"),
    "choice.skip_rule.left_out": QT_TRANSLATE_NOOP("label", "Để lại theo ý người nhận"),
    "choice.skip_rule.identity": QT_TRANSLATE_NOOP("label", "Chưa rõ là mô hình mới hay cũ"),
    "choice.skip_rule.return": QT_TRANSLATE_NOOP("label", "Chưa rõ thay bản nào"),
    "choice.skip_rule.again": QT_TRANSLATE_NOOP("label", "Đã hoàn tác hoặc bị thay"),
    "choice.skip_rule.closed": QT_TRANSLATE_NOOP("label", "Đợt đã chốt"),
    "choice.skip_rule.sender": QT_TRANSLATE_NOOP("label", "Chưa rõ đơn vị gửi"),
    "choice.twin_reason.name_equal": QT_TRANSLATE_NOOP("label", "Tên như nhau"),
    "choice.twin_reason.name_near": QT_TRANSLATE_NOOP("label", "Tên gần giống"),
    "choice.twin_reason.contact_equal": QT_TRANSLATE_NOOP("label", "Cùng người phụ trách"),
    "choice.twin_reason.contact_differs": QT_TRANSLATE_NOOP("label", "Khác người phụ trách"),
    "choice.twin_reason.phone_equal": QT_TRANSLATE_NOOP("label", "Cùng số điện thoại"),
    "choice.twin_reason.phone_differs": QT_TRANSLATE_NOOP("label", "Khác số điện thoại"),
    "choice.twin_reason.field_equal": QT_TRANSLATE_NOOP("label", "Cùng lĩnh vực"),
    "choice.twin_reason.field_differs": QT_TRANSLATE_NOOP("label", "Khác lĩnh vực"),
    "choice.twin_reason.subject_equal": QT_TRANSLATE_NOOP("label", "Cùng là tập thể hoặc cá nhân"),
    "choice.twin_reason.subject_differs": QT_TRANSLATE_NOOP("label", "Một bên tập thể, một bên cá nhân"),
    "choice.twin_reason.letter": QT_TRANSLATE_NOOP("label", "Cùng số, cơ quan và năm, hoặc cùng trích yếu, ngày"),
    "choice.twin_reason.entered_alike": QT_TRANSLATE_NOOP("label", "Vào sổ như nhau"),
    "choice.twin_reason.entered_elsewhere": QT_TRANSLATE_NOOP("label", "Vào sổ khác nhau (số đến, trích yếu)"),
    "choice.twin_reason.numbers_differ": QT_TRANSLATE_NOOP("label", "Khác số trong tên"),
    "choice.joined.true": QT_TRANSLATE_NOOP("label", "Là một"),
    "choice.joined.false": QT_TRANSLATE_NOOP("label", "Là hai hồ sơ khác nhau"),
}
