"""Workbooks between offices: what is wrong in a cell, a row or a file, what must be asked, and what came of it."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # cells
    "cell.required": QT_TRANSLATE_NOOP("sentence", "Ô {cell:plain}: chưa ghi “{column}”. Đề nghị ghi vào rồi gửi lại."),
    "cell.reason": QT_TRANSLATE_NOOP(
        "sentence", "Ô {cell:plain}: mô hình kết thúc hoặc không tiếp tục thì phải ghi “{column}”."
    ),
    "cell.other": QT_TRANSLATE_NOOP("sentence", "Ô {cell:plain}[ (“{column}”)]: {said:plain}"),
    "cell.too_long": QT_TRANSLATE_NOOP(
        "sentence", "Ô {cell:plain}: “{column}” dài {length} ký tự, chỉ chứa được {longest} ký tự. Đề nghị rút gọn."
    ),
    "cell.range": QT_TRANSLATE_NOOP(
        "sentence", "Ô {cell:plain}: “{column}” là {value}, phải từ {minimum}[ đến {maximum}]. Đề nghị xem lại con số."
    ),
    "cell.step": QT_TRANSLATE_NOOP(
        "sentence", "Ô {cell:plain}: “{column}” là {value}, điểm phải chia hết cho {step}. Đề nghị ghi lại."
    ),
    "cell.choice": QT_TRANSLATE_NOOP(
        "sentence",
        "Ô {cell:plain}: “{value:plain}” không có trong danh sách của “{column}”. Đề nghị chọn một trong: {known}.",
    ),
    "cell.truth": QT_TRANSLATE_NOOP(
        "sentence", "Ô {cell:plain}: “{value:plain}” chưa rõ là có hay không. Đề nghị ghi Có hoặc Không."
    ),
    "cell.phone": QT_TRANSLATE_NOOP(
        "sentence", "Ô {cell:plain}: “{value:plain}” không phải số điện thoại. Đề nghị chỉ ghi các chữ số."
    ),
    "cell.formula_error": QT_TRANSLATE_NOOP(
        "sentence",
        "Ô {cell:plain}: “{column}” là công thức không ra kết quả ({value:plain}). "
        "Đề nghị ghi thẳng nội dung vào ô rồi gửi lại.",
    ),
    "cell.paper_number": QT_TRANSLATE_NOOP(
        "sentence",
        "Ô {cell:plain}: Excel đã đổi số văn bản thành ngày {value:plain}. "
        "Đề nghị ghi lại số, ký hiệu với dấu nháy đơn ở đầu, ví dụ '15/KH-UBND.",
    ),
    # rows and sheets
    "row.no_record": QT_TRANSLATE_NOOP(
        "sentence",
        "Dòng {row:plain} “{value}” không có trong phiếu đã gửi nên chưa biết là việc nào. "
        "Đề nghị ghi vào đúng dòng của phiếu, không thêm dòng.",
    ),
    "row.other_title": QT_TRANSLATE_NOOP(
        "sentence",
        "Dòng {row:plain} nay ghi là “{now}” nhưng khi gửi đi là “{sent}”, nên chưa biết nội dung trả lời "
        "là của dòng nào. "
        "Đề nghị ghi lại đúng tên như trong phiếu đã nhận.",
    ),
    "row.other_kind": QT_TRANSLATE_NOOP(
        "sentence",
        "Bản ghi “{value:plain}” trong file mang mã của một bản ghi thuộc loại khác nên không thể nhận;"
        " hãy báo nơi gửi kiểm tra lại dữ liệu.",
    ),
    "row.outside": QT_TRANSLATE_NOOP(
        "sentence",
        "“{value}” không thuộc quyền sửa[ của {sender}] nên chưa được nhận. "
        "Đề nghị xem lại; nếu đúng thì chọn nhận cả phần ngoài phạm vi.",
    ),
    "sheet.column_missing": QT_TRANSLATE_NOOP(
        "sentence",
        "Trang “{sheet}” không còn cột “{value}”: coi như đơn vị không sửa gì ở cột này. "
        "Nếu cần, đề nghị đơn vị gửi lại file còn đủ cột.",
    ),
    "sheet.missing": QT_TRANSLATE_NOOP(
        "sentence",
        "File không còn trang “{sheet}”: coi như đơn vị chưa ghi gì ở trang này. "
        "Nếu đơn vị đã ghi, đề nghị gửi lại file còn đủ trang.",
    ),
    "sheet.column_twice": QT_TRANSLATE_NOOP(
        "sentence",
        "Trang “{sheet}” có hai cột “{value}” ghi khác nhau: chỉ đọc cột đứng trước. "
        "Đề nghị xem lại, nếu cột sau mới đúng thì xóa cột trước rồi gửi lại.",
    ),
    "sheet.column_renamed": QT_TRANSLATE_NOOP(
        "sentence",
        "Trang “{sheet}”: cột “{value}” nay mang tên “{now}”, vẫn đọc là “{value}”. "
        "Nếu đơn vị đã dùng cột này để ghi việc khác, đề nghị trả lại tên cột và ghi lại.",
    ),
    "sheet.legacy_text": QT_TRANSLATE_NOOP(
        "sentence",
        "Trang “{sheet}” có {cells} ô gõ bằng phông chữ cũ, đã đổi sang Unicode, "
        "ví dụ “{before:plain}” thành “{value}”. "
        "Đề nghị xem lại các ô này.",
    ),
    "sheet.realigned": QT_TRANSLATE_NOOP(
        "sentence",
        "Trang “{sheet}”: {rows} dòng được sắp xếp mà không kèm các cột ẩn; đã ghép lại theo tên dòng. "
        "Đề nghị xem lại các dòng này trước khi nhận.",
    ),
    "sheet.marks_lost": QT_TRANSLATE_NOOP(
        "sentence",
        "Trang “{sheet}”: {rows} dòng không còn mã ở cột ẩn (cột bị xóa, bị kéo hoặc chép đè) "
        "nên không biết là dòng nào đã gửi. Đề nghị xem ở mục nghi trùng, hoặc gửi lại file còn đủ cột ẩn.",
    ),
    "sheet.row_repeated": QT_TRANSLATE_NOOP(
        "sentence",
        "Trang “{sheet}”: dòng {cell:plain} “{value}” chép lại y nguyên một dòng ở trên nên chỉ tính một lần.",
    ),
    "sheet.plain_copy": QT_TRANSLATE_NOOP(
        "sentence",
        "Trang “{sheet}” là bảng chép lại của phiếu, không còn cột ẩn, nên không đọc; chỉ đọc trang chính của phiếu. "
        "Nếu nội dung mới nằm ở bảng chép, đề nghị chép sang trang chính rồi gửi lại.",
    ),
    "sheet.other_package": QT_TRANSLATE_NOOP(
        "sentence",
        "Trang “{sheet}” được chép từ phiếu khác sang nên không đọc ở đây. Đề nghị gửi riêng file của phiếu đó.",
    ),
    "sheet.unknown": QT_TRANSLATE_NOOP(
        "sentence", "Trang “{sheet}” thuộc bản chương trình mới hơn nên chưa đọc được. Đề nghị cài bản mới."
    ),
    "sheet.row_twice": QT_TRANSLATE_NOOP(
        "sentence", "Dòng “{value}” ở trang “{sheet}” đã có ở trang trước nên bỏ qua. Đề nghị chỉ giữ một trang."
    ),
    # files
    "file.macros": QT_TRANSLATE_NOOP("sentence", "File có macro. Chương trình chỉ đọc số liệu, không chạy macro."),
    "file.no_data_sheet": QT_TRANSLATE_NOOP(
        "sentence",
        "File không còn trang số liệu của phiếu. Đề nghị đơn vị gửi lại file chưa xóa trang, "
        "hoặc chép lại các dòng vào phiếu đã nhận.",
    ),
    "file.foreign_sheet.title": QT_TRANSLATE_NOOP("sentence", "Bảng này không phải phiếu của chương trình"),
    "file.foreign_sheet": QT_TRANSLATE_NOOP(
        "sentence",
        "Bảng có {rows} dòng nhưng không phải phiếu do chương trình lập, nên chưa biết cột nào là nội dung gì. "
        "Chưa ghi gì. Đề nghị ghép cột trước khi nhận, hoặc chép số liệu vào phiếu của chương trình.",
    ),
    "file.no_table": QT_TRANSLATE_NOOP(
        "sentence",
        "Không thấy bảng nào có dòng tên cột trong file[, dù có {rows} dòng có nội dung]; "
        "trang tính có thể trống hoặc chỉ có hình, biểu đồ. Chưa ghi gì. "
        "Đề nghị xem lại nơi gửi có gửi nhầm file không, hoặc thêm dòng tên cột ở trên bảng rồi nhận lại.",
    ),
    "file.sender_missing": QT_TRANSLATE_NOOP(
        "sentence",
        "File dùng chung nhưng chưa chọn đơn vị gửi ở trang “Hướng dẫn”. "
        "Đề nghị chọn đơn vị gửi khi xem trước, hoặc mở file, chọn ở trang đó, lưu lại rồi nhận.",
    ),
    "file.sender_unknown": QT_TRANSLATE_NOOP(
        "sentence",
        "Đơn vị gửi ghi ở trang “Hướng dẫn” là “{value}”, không có trong danh sách. "
        "Đề nghị chọn đơn vị gửi khi xem trước, hoặc mở file, chọn trong danh sách, lưu lại rồi nhận.",
    ),
    "file.newer_format.title": QT_TRANSLATE_NOOP("sentence", "File của bản chương trình mới hơn"),
    "file.newer_format": QT_TRANSLATE_NOOP(
        "sentence",
        "“{path:file}” do bản chương trình mới hơn lập nên chưa đọc được. Không có gì bị thay đổi. "
        "Đề nghị cài bản mới.",
    ),
    "file.manifest_damaged.title": QT_TRANSLATE_NOOP("sentence", "Phần ghi nhận của phiếu bị sửa"),
    "file.manifest_damaged": QT_TRANSLATE_NOOP(
        "sentence",
        "Phần ẩn ghi nhận phiếu trong “{path:file}” bị sửa hoặc không còn nguyên. Không có gì bị thay đổi. "
        "Đề nghị đơn vị gửi lại file, không sửa các trang và cột ẩn.",
    ),
    "file.ledger_damaged.title": QT_TRANSLATE_NOOP("sentence", "Gói dữ liệu không còn nguyên"),
    "file.ledger_damaged": QT_TRANSLATE_NOOP(
        "sentence",
        "Phần dữ liệu ẩn trong “{path:file}” bị mất hoặc bị sửa. Không có gì bị thay đổi. "
        "Đề nghị nơi gửi lập lại file.",
    ),
    "file.ledger_too_large": QT_TRANSLATE_NOOP(
        "sentence",
        "Phần dữ liệu ẩn trong “{path:file}” khi mở ra lớn quá mức cho phép[ ({limit:size})]. Không có gì bị thay đổi. "
        "Đề nghị nơi gửi chia nhỏ gói.",
    ),
    "file.changed_meanwhile": QT_TRANSLATE_NOOP(
        "sentence", "“{path:file}” đã bị sửa sau khi xem trước nên chưa nhận. Đề nghị xem trước lại rồi nhận."
    ),
    # questions
    "needs_answer": QT_TRANSLATE_NOOP("sentence", "Có việc cần người nhận quyết định trước khi ghi."),
    "question.return": QT_TRANSLATE_NOOP(
        "sentence",
        "Đơn vị này đã gửi phiếu này rồi (“{name}”, nhận ngày {at:date}) với nội dung khác. "
        "Thay bản đã nhận bằng bản này, giữ bản đã nhận vì bản này cũ hơn, "
        "giữ cả hai, hay đây là một bản khác của mẫu?",
    ),
    "file.same_beside": QT_TRANSLATE_NOOP(
        "sentence", "Nội dung giống hệt “{value}” đang xem cùng lúc, không có gì mới để nhận."
    ),
    "question.return_beside": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” trong cùng lần nhận này cũng là phiếu này của đơn vị ấy, với nội dung khác. "
        "Thay bản đó bằng bản này, giữ bản đó vì bản này cũ hơn, giữ cả hai, hay đây là một bản khác của mẫu?",
    ),
    "question.emptied": QT_TRANSLATE_NOOP(
        "sentence",
        "Trong file không còn ô nào khác với mẫu đã gửi đi, mà đơn vị này đã gửi phiếu này rồi "
        "(“{name}”, nhận ngày {at:date}). Nếu đơn vị bỏ hết nội dung đã ghi thì thay bản đã nhận; "
        "nếu chỉ là mẫu chưa ghi gì thì giữ bản đã nhận.",
    ),
    "question.first_again": QT_TRANSLATE_NOOP(
        "sentence",
        "File ghi đúng như bản đã nhận lần trước, nhưng bản đó đã được thay bằng “{name}” (nhận ngày {at:date}), "
        "và file này lưu sau. Nếu đơn vị muốn lấy lại nội dung lần trước thì thay “{name}” bằng bản này; "
        "nếu chỉ là mở file cũ ra lưu lại thì giữ “{name}”.",
    ),
    "question.wrong_sender": QT_TRANSLATE_NOOP(
        "sentence",
        "Các dòng trong file giống hệt bản “{name}” đã nhận[ của {sender}]; có thể chọn nhầm đơn vị gửi. "
        "Đề nghị hỏi lại đơn vị; nếu đúng là hai đơn vị thì chọn giữ cả hai.",
    ),
    "question.identity": QT_TRANSLATE_NOOP(
        "sentence",
        "{rows} dòng bị ghi đè bằng nội dung khác hẳn, ví dụ “{example}”. "
        "Đây là mô hình mới hay vẫn là mô hình cũ đổi tên?",
    ),
    "question.again": QT_TRANSLATE_NOOP(
        "sentence", "File này đã nhận ngày {at:date} rồi được hoàn tác hoặc bị thay. Có nhận lại không?"
    ),
    "question.closed": QT_TRANSLATE_NOOP(
        "sentence", "“{name}” đã chốt ở đây. Vẫn nhận những gì đơn vị gửi muộn trong file này?"
    ),
    # after taking in
    "import.nothing_rejected": QT_TRANSLATE_NOOP("sentence", "“{path:file}” không có dòng nào phải sửa."),
    "import.unknown": QT_TRANSLATE_NOOP("sentence", "Không có lần nhận file nào mang mã “{record:plain}”."),
    "import.undo_carried": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” chỉ mang những gì đơn vị khác đã ghi trong chương trình của họ; hoàn tác ở đây sẽ hoàn tác cả ở "
        "nơi họ. Đề nghị đơn vị đó sửa hoặc hoàn tác ở chỗ mình rồi gửi lại.",
    ),
    "import.undo_nothing": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” không ghi thêm gì: nội dung đã có từ “{first}”. Muốn bỏ nội dung đó, đề nghị hoàn tác “{first}”.",
    ),
    "import.already_undone": QT_TRANSLATE_NOOP("sentence", "Lần nhận “{name}” đã được hoàn tác trước đó."),
    "exchange.receipt": QT_TRANSLATE_NOOP(
        "sentence",
        "Đã nhận file {kind}[ của {sender}][, bản lưu lúc {saved_at:plain}]: {taken} dòng nhận, {rejected} dòng cần sửa"
        "[, {others} dòng để lại].[ Mã {code:plain}.]",
    ),
    "exchange.receipt_mended": QT_TRANSLATE_NOOP(
        "sentence",
        "Đã nhận file {kind}[ của {sender}][, bản lưu lúc {saved_at:plain}]: {taken} dòng nhận, {rejected} dòng cần sửa"
        "[, {others} dòng để lại], file sửa gửi kèm.[ Mã {code:plain}.]",
    ),
}

LABELS: dict[str, str] = {
    "exchange.this_cell": QT_TRANSLATE_NOOP("label", "này"),
    "choice.fate.added": QT_TRANSLATE_NOOP("label", "Thêm mới"),
    "choice.fate.changed": QT_TRANSLATE_NOOP("label", "Cập nhật"),
    "choice.fate.same": QT_TRANSLATE_NOOP("label", "Không đổi"),
    "choice.fate.merged": QT_TRANSLATE_NOOP("label", "Ghép"),
    "choice.fate.conflict": QT_TRANSLATE_NOOP("label", "Hai nơi sửa khác nhau"),
    "choice.fate.skipped": QT_TRANSLATE_NOOP("label", "Bỏ qua"),
    "choice.fate.rejected": QT_TRANSLATE_NOOP("label", "Có lỗi"),
    "choice.fate.outside": QT_TRANSLATE_NOOP("label", "Ngoài phạm vi đơn vị gửi"),
    "choice.workbook.assignment": QT_TRANSLATE_NOOP("label", "Phiếu giao nhiệm vụ"),
    "choice.workbook_shape.list": QT_TRANSLATE_NOOP("label", "Danh sách, mỗi mô hình một dòng"),
    "choice.workbook_shape.upright": QT_TRANSLATE_NOOP("label", "Phiếu Excel, mỗi mô hình một trang"),
    "choice.workbook_shape.word": QT_TRANSLATE_NOOP("label", "Phiếu Word có chỗ ký"),
    "choice.workbook_shape.paper": QT_TRANSLATE_NOOP("label", "Phiếu giấy để in (PDF)"),
    "choice.workbook.registration": QT_TRANSLATE_NOOP("label", "Đăng ký mô hình, điển hình"),
    "choice.workbook.progress": QT_TRANSLATE_NOOP("label", "Kết quả thực hiện theo kỳ"),
    "choice.workbook.scoring": QT_TRANSLATE_NOOP("label", "Phiếu chấm điểm"),
    "choice.workbook.results": QT_TRANSLATE_NOOP("label", "Kết quả công nhận, khen thưởng"),
    "choice.workbook.summary": QT_TRANSLATE_NOOP("label", "Biểu tổng hợp số liệu"),
    "choice.workbook.bundle": QT_TRANSLATE_NOOP("label", "Gói dữ liệu"),
    "choice.workbook.foreign": QT_TRANSLATE_NOOP("label", "Bảng khác"),
    "choice.workbook.unreadable": QT_TRANSLATE_NOOP("label", "Không đọc được"),
}
