"""What is said about letters that cannot be read, and about what looks odd in those that can."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # files that are no readable letter
    "letter.unreadable.missing.title": QT_TRANSLATE_NOOP("sentence", "Không mở được file"),
    "letter.unreadable.missing": QT_TRANSLATE_NOOP(
        "sentence",
        "Không tìm thấy hoặc không được phép mở “{name}”. "
        "Đề nghị kiểm tra tên và nơi lưu; nếu file ở USB hoặc ổ mạng, đề nghị nối lại rồi thử lại.",
    ),
    "letter.reader_failed.title": QT_TRANSLATE_NOOP("sentence", "Chương trình gặp lỗi khi đọc văn bản"),
    "letter.reader_failed": QT_TRANSLATE_NOOP(
        "sentence",
        "Chương trình gặp lỗi khi đọc văn bản[ “{name}”]; file có thể không hỏng, không có gì bị thay đổi. "
        "Đề nghị nhập văn bản bằng tay và đính kèm file; gửi file nhật ký[ “{log:plain}”] cho người phụ trách "
        "chương trình.",
    ),
    "letter.too_tangled.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được nội dung văn bản"),
    "letter.too_tangled": QT_TRANSLATE_NOOP(
        "sentence",
        "Nội dung văn bản[ “{name}”] quá rối nên đã dừng đọc giữa chừng; không có gì bị thay đổi. "
        "Đề nghị dán riêng phần chữ cần đọc, hoặc nhập văn bản bằng tay và đính kèm file.",
    ),
    "letter.unreadable.empty.title": QT_TRANSLATE_NOOP("sentence", "Văn bản trống"),
    "letter.unreadable.empty": QT_TRANSLATE_NOOP(
        "sentence",
        "Không có chữ nào đọc được[ trong “{name}”]. Đề nghị chọn file khác hoặc dán nội dung văn bản vào ô nhập.",
    ),
    "letter.unreadable.doc.title": QT_TRANSLATE_NOOP("sentence", "Dạng Word cũ"),
    "letter.unreadable.doc": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” lưu theo dạng .rtf hoặc dạng Word trước năm 1997, chương trình không đọc. "
        "Đề nghị mở bằng Word, chọn Lưu thành… dạng .docx rồi thử lại, hoặc sao chép và dán nội dung.",
    ),
    "letter.unreadable.image.title": QT_TRANSLATE_NOOP("sentence", "Đây là ảnh chụp"),
    "letter.unreadable.image": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” là một ảnh, không có chữ để đọc. "
        "Đề nghị nhập văn bản bằng tay và đính kèm ảnh, hoặc xin bản .docx của nơi gửi.",
    ),
    "letter.unreadable.heic.title": QT_TRANSLATE_NOOP("sentence", "Ảnh dạng HEIC của điện thoại"),
    "letter.unreadable.heic": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” là ảnh dạng HEIC của điện thoại nên không hiện được ở đây. Đề nghị gửi lại ảnh dạng JPG: trên iPhone "
        "mở Cài đặt, vào Camera, Định dạng, chọn Tương thích nhất rồi chụp lại, hoặc gửi ảnh qua Zalo và lưu ảnh từ "
        "Zalo về máy. Vẫn nhập được ở bên phải; ảnh được giữ kèm văn bản.",
    ),
    "letter.unreadable.scan.title": QT_TRANSLATE_NOOP("sentence", "Bản quét, không có chữ"),
    "letter.unreadable.scan": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” là bản quét: các trang chỉ có hình, không có chữ để đọc. "
        "Đề nghị nhập văn bản bằng tay và đính kèm file này, hoặc xin bản .docx của nơi gửi.",
    ),
    "letter.unreadable.spreadsheet.title": QT_TRANSLATE_NOOP("sentence", "Đây là bảng tính"),
    "letter.unreadable.spreadsheet": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” là bảng tính Excel, không phải văn bản. "
        "Nếu đây là biểu số liệu, đề nghị dùng chức năng Nhập từ Excel.",
    ),
    "letter.unreadable.binary.title": QT_TRANSLATE_NOOP("sentence", "Không phải văn bản"),
    "letter.unreadable.binary": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” không phải là văn bản chương trình đọc được. Chỉ đọc các dạng .docx, .doc, .odt, .pdf có chữ và "
        ".txt; đề nghị lưu lại theo một trong các dạng đó hoặc dán nội dung vào ô nhập.",
    ),
    "letter.unreadable.encrypted.title": QT_TRANSLATE_NOOP("sentence", "File có mật khẩu"),
    "letter.unreadable.encrypted": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” được khóa bằng mật khẩu. Đề nghị mở bằng chương trình gốc, bỏ mật khẩu, lưu lại rồi thử lại.",
    ),
    "letter.unreadable.damaged.title": QT_TRANSLATE_NOOP("sentence", "File bị hỏng"),
    "letter.unreadable.damaged": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” bị hỏng hoặc chưa tải xong nên không đọc được. Đề nghị xin gửi lại file.",
    ),
    "letter.too_large.title": QT_TRANSLATE_NOOP("sentence", "Văn bản quá lớn"),
    "letter.too_large": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” lớn hơn mức chương trình đọc[ ({limit:size})]. "
        "Đề nghị tách riêng phần công văn ra khỏi các phụ lục rồi thử lại.",
    ),
    "letter.too_long.title": QT_TRANSLATE_NOOP("sentence", "Văn bản quá dài"),
    "letter.too_long": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” dài hơn mức chương trình đọc ({limit:number} chữ cái). "
        "Đề nghị tách riêng phần công văn ra khỏi các phụ lục rồi thử lại.",
    ),
    # what the user should look at
    "letter.issuer_missing": QT_TRANSLATE_NOOP(
        "sentence", "Không thấy tên cơ quan ban hành ở đầu văn bản. Đề nghị điền vào."
    ),
    "letter.number_missing": QT_TRANSLATE_NOOP(
        "sentence", "Văn bản chưa có số. Có thể lưu và bổ sung số sau; liên kết với các nhiệm vụ vẫn giữ nguyên."
    ),
    "letter.date_missing": QT_TRANSLATE_NOOP(
        "sentence", "Không thấy ngày tháng ban hành. Đề nghị điền, ít nhất là tháng và năm."
    ),
    "letter.day_missing": QT_TRANSLATE_NOOP(
        "sentence", "Ngày ban hành để trống hoặc không rõ (“{date}”). Có thể lưu và bổ sung ngày sau."
    ),
    "letter.subject_missing": QT_TRANSLATE_NOOP("sentence", "Không thấy trích yếu. Đề nghị điền vào."),
    "letter.inside_only": QT_TRANSLATE_NOOP(
        "sentence",
        "Văn bản có dấu “{stamp}”: được đánh dấu lưu hành nội bộ và không đưa vào file gửi đi.",
    ),
    "letter.signed_jointly": QT_TRANSLATE_NOOP(
        "sentence",
        "Văn bản của nhiều cơ quan, còn được ký bởi: {names}. Phiếu ghi một người ký; nếu cần người khác, đề nghị sửa.",
    ),
    "letter.older_than_basis": QT_TRANSLATE_NOOP(
        "sentence",
        "Văn bản đề ngày {date} nhưng lại dẫn {cited} ngày {cited_date}, tức là văn bản được dẫn có ngày muộn hơn. "
        "Ngày in trên văn bản được giữ nguyên; nếu là lỗi đánh máy, đề nghị ghi ngày hiệu chỉnh và lý do.",
    ),
}
