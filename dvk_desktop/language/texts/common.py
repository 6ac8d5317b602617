"""What any room may have to say: disk, lock and folder, files nobody can read, wrong use, our own bugs."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # the disk and the folder
    "disk.full.title": QT_TRANSLATE_NOOP("sentence", "Chưa lưu được: ổ đĩa đầy"),
    "disk.full": QT_TRANSLATE_NOOP(
        "sentence",
        "Không còn chỗ để ghi “{path:file}”. Không có gì bị ghi dở. "
        "Đề nghị giải phóng[ ít nhất {needed:size} trên] ổ đĩa hoặc chọn nơi khác rồi thử lại.",
    ),
    "folder.read_only.title": QT_TRANSLATE_NOOP("sentence", "Thư mục chỉ cho đọc"),
    "folder.read_only": QT_TRANSLATE_NOOP(
        "sentence",
        "Không được phép ghi vào “{path:plain}”. Không có gì bị thay đổi. "
        "Đề nghị chọn thư mục khác, hoặc nhờ người quản trị máy cấp quyền ghi rồi thử lại.",
    ),
    "folder.missing.title": QT_TRANSLATE_NOOP("sentence", "Không thấy thư mục"),
    "folder.missing": QT_TRANSLATE_NOOP(
        "sentence",
        "Không thấy thư mục “{path:plain}”. Đề nghị cắm lại USB hoặc nối lại ổ mạng, hoặc chọn thư mục khác.",
    ),
    "folder.not_a_folder.title": QT_TRANSLATE_NOOP("sentence", "Đây không phải thư mục"),
    "folder.not_a_folder": QT_TRANSLATE_NOOP(
        "sentence", "“{path:plain}” là một file, không phải thư mục. Đề nghị chọn một thư mục."
    ),
    "folder.in_use.title": QT_TRANSLATE_NOOP("sentence", "Dữ liệu đang được chương trình khác dùng"),
    "folder.in_use": QT_TRANSLATE_NOOP(
        "sentence",
        "Thư mục dữ liệu “{path:plain}” đang được chương trình khác dùng[: {holder}][, từ {since}]. "
        "Mỗi lúc chỉ một nơi được ghi. "
        "Vẫn xem được. Muốn ghi, đề nghị đóng chương trình đó rồi thử lại.",
    ),
    "disk.failed.title": QT_TRANSLATE_NOOP("sentence", "Ổ đĩa báo lỗi"),
    "disk.failed": QT_TRANSLATE_NOOP(
        "sentence",
        "Ổ đĩa báo lỗi khi đọc hoặc ghi “{path:plain}”[ ({detail})]. Những gì đã lưu trước đó còn nguyên. "
        "Đề nghị thử lại, hoặc sao lưu sang ổ khác rồi nhờ người phụ trách máy kiểm tra ổ đĩa.",
    ),
    # our own data file
    "data.newer.title": QT_TRANSLATE_NOOP("sentence", "Dữ liệu của bản chương trình mới hơn"),
    "data.newer": QT_TRANSLATE_NOOP(
        "sentence",
        "Dữ liệu trong “{path:plain}” đã được bản chương trình mới hơn[ ({version:plain})] mở và ghi. "
        "Không có gì bị thay đổi. Đề nghị cài bản mới rồi mở lại.",
    ),
    "data.damaged.title": QT_TRANSLATE_NOOP("sentence", "File dữ liệu bị hỏng"),
    "data.damaged": QT_TRANSLATE_NOOP(
        "sentence",
        "Không đọc được file dữ liệu “{path:plain}”: file bị hỏng hoặc chép chưa xong. Chương trình không sửa gì. "
        "Đề nghị khôi phục từ bản sao lưu gần nhất trong “{backups:plain}”.",
    ),
    "data.absent.title": QT_TRANSLATE_NOOP("sentence", "Chưa có dữ liệu"),
    "data.absent": QT_TRANSLATE_NOOP(
        "sentence",
        "Thư mục “{path:plain}” chưa có dữ liệu của cơ quan nào. Đề nghị khai báo cơ quan trước (lệnh dvk init), "
        "hoặc chọn đúng thư mục dữ liệu.",
    ),
    # files from outside
    "file.locked.title": QT_TRANSLATE_NOOP("sentence", "File đang mở ở chương trình khác"),
    "file.locked": QT_TRANSLATE_NOOP(
        "sentence",
        "Không ghi được “{path:file}”. Đề nghị đóng file trong Excel rồi chọn Thử lại, hoặc lưu với tên khác.",
    ),
    "file.locked_reading.title": QT_TRANSLATE_NOOP("sentence", "File đang mở ở chương trình khác"),
    "file.locked_reading": QT_TRANSLATE_NOOP(
        "sentence",
        "Không đọc được “{path:file}” vì chương trình khác đang giữ. Đề nghị đóng file trong Excel rồi thử lại.",
    ),
    "file.no_permission.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được “{path:file}”"),
    "file.no_permission": QT_TRANSLATE_NOOP(
        "sentence", "Máy không cho phép đọc “{path:plain}”. Đề nghị chép file sang thư mục khác rồi thử lại."
    ),
    "file.missing.title": QT_TRANSLATE_NOOP("sentence", "Không thấy file “{path:file}”"),
    "file.missing": QT_TRANSLATE_NOOP(
        "sentence",
        "Không có file “{path:plain}”. File có thể đã bị chuyển chỗ, đổi tên hoặc USB đã rút ra. "
        "Đề nghị kiểm tra lại đường dẫn.",
    ),
    "file.is_folder.title": QT_TRANSLATE_NOOP("sentence", "“{path:file}” là thư mục"),
    "file.is_folder": QT_TRANSLATE_NOOP(
        "sentence", "“{path:plain}” là một thư mục, không phải file. Đề nghị chọn một file."
    ),
    "file.name_not_allowed": QT_TRANSLATE_NOOP(
        "sentence",
        'Máy không nhận tên file “{path:plain}”. Đề nghị chọn tên ngắn hơn, không có các dấu \\ / : * ? " < > |.',
    ),
    "file.empty.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được “{path:file}”"),
    "file.empty": QT_TRANSLATE_NOOP(
        "sentence", "File “{path:file}” không có nội dung. Không có gì bị thay đổi. Đề nghị nơi gửi gửi lại."
    ),
    "file.too_large.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được “{path:file}”"),
    "file.too_large": QT_TRANSLATE_NOOP(
        "sentence",
        "File “{path:file}” quá lớn[ ({size:size})] so với mức cho phép[ ({limit:size})]. Không có gì bị thay đổi. "
        "Đề nghị nơi gửi chia nhỏ hoặc lưu lại dạng .xlsx.",
    ),
    "file.too_many_cells": QT_TRANSLATE_NOOP(
        "sentence",
        "File “{path:file}” có quá nhiều dòng hoặc cột so với mức cho phép[ ({limit})]. Không có gì bị thay đổi. "
        "Đề nghị xóa các dòng, cột thừa hoặc chia nhỏ file.",
    ),
    "file.password.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được “{path:file}”"),
    "file.password": QT_TRANSLATE_NOOP(
        "sentence",
        "File “{path:file}” có mật khẩu. Không có gì bị thay đổi. Hỏi nơi gửi mật khẩu rồi nhận lại kèm mật khẩu, "
        "hoặc đề nghị nơi gửi gỡ mật khẩu.",
    ),
    "file.password_wrong.title": QT_TRANSLATE_NOOP("sentence", "Không mở được “{path:file}”"),
    "file.password_wrong": QT_TRANSLATE_NOOP(
        "sentence",
        "Mật khẩu không mở được file “{path:file}”. Không có gì bị thay đổi. "
        "Đề nghị kiểm tra chữ hoa, chữ thường và bộ gõ rồi nhập lại mật khẩu.",
    ),
    "file.password_kind.title": QT_TRANSLATE_NOOP("sentence", "Không mở được “{path:file}”"),
    "file.password_kind": QT_TRANSLATE_NOOP(
        "sentence",
        "File “{path:file}” được khóa theo cách mà chương trình này không mở được. Không có gì bị thay đổi. "
        "Đề nghị nơi gửi mở file, lưu lại dạng .xlsx (mật khẩu đặt trong Excel hoặc LibreOffice) rồi gửi lại.",
    ),
    "file.too_many_members.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được “{path:file}”"),
    "file.too_many_members": QT_TRANSLATE_NOOP(
        "sentence",
        "File nén “{path:file}” có quá nhiều file so với mức cho phép[ ({limit})]. Không có gì bị thay đổi. "
        "Đề nghị nơi gửi chia thành nhiều file nén.",
    ),
    "file.zip_in_zip": QT_TRANSLATE_NOOP(
        "sentence", "“{path:file}” là file nén nằm trong file nén nên để lại. Đề nghị giải nén rồi nhận riêng file này."
    ),
    "file.password_zip": QT_TRANSLATE_NOOP(
        "sentence",
        "“{path:file}” nằm trong file nén có mật khẩu nên để lại. "
        "Đề nghị giải nén bằng mật khẩu rồi nhận các file bên trong.",
    ),
    "file.zip_method": QT_TRANSLATE_NOOP(
        "sentence",
        "“{path:file}” được nén theo cách lạ nên để lại. Đề nghị nơi gửi nén lại bằng chức năng nén của Windows.",
    ),
    "file.name_leads_out": QT_TRANSLATE_NOOP(
        "sentence",
        "“{path:file}” trong file nén mang đường dẫn trỏ ra ngoài nên để lại. "
        "Đề nghị kiểm tra nơi gửi; file nén do chương trình thông thường tạo ra không có đường dẫn như vậy.",
    ),
    "file.nothing_inside.title": QT_TRANSLATE_NOOP("sentence", "Không có gì để nhận từ “{path:file}”"),
    "file.nothing_inside": QT_TRANSLATE_NOOP(
        "sentence",
        "File nén “{path:file}” không có bảng tính nào, cũng không có file nào mà hồ sơ trong máy đang chờ. "
        "Không có gì bị thay đổi. Nếu đây là ảnh của một mô hình thì nhận bảng tính có danh sách ảnh trước.",
    ),
    "file.not_asked_for": QT_TRANSLATE_NOOP(
        "sentence",
        "Không hồ sơ nào ghi file “{path:file}” (so theo nội dung, không theo tên) nên không giữ lại. "
        "Nếu cần, mở hồ sơ và đính kèm file này.",
    ),
    "attached_file.kind": QT_TRANSLATE_NOOP("sentence", "Loại hồ sơ này không có file đính kèm."),
    "export.password_with_files": QT_TRANSLATE_NOOP(
        "sentence",
        "Mật khẩu chỉ khóa được bảng tính, không khóa được ảnh và bản quét gửi kèm. "
        "Đề nghị gửi bảng tính có mật khẩu trước, rồi gửi các file riêng.",
    ),
    "password.too_long": QT_TRANSLATE_NOOP("sentence", "Mật khẩu dài quá {limit} ký tự, Excel không mở được."),
    "password.empty": QT_TRANSLATE_NOOP(
        "sentence", "File “{path:file}” không có mật khẩu ở dòng đầu. Ghi mật khẩu vào dòng đầu của file rồi làm lại."
    ),
    "file.damaged.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được “{path:file}”"),
    "file.damaged": QT_TRANSLATE_NOOP(
        "sentence",
        "File “{path:file}” hỏng hoặc chép chưa xong. Không có gì bị thay đổi. Đề nghị nơi gửi gửi lại; "
        "nếu Excel vẫn mở được thì lưu lại dạng .xlsx.",
    ),
    "file.not_a_workbook.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được “{path:file}”"),
    "file.not_a_workbook": QT_TRANSLATE_NOOP(
        "sentence",
        "“{path:file}” không phải bảng tính. Không có gì bị thay đổi. Đề nghị nơi gửi lưu lại dạng .xlsx rồi gửi lại.",
    ),
    "file.is_letter.title": QT_TRANSLATE_NOOP("sentence", "“{path:file}” không phải bảng tính"),
    "file.is_letter": QT_TRANSLATE_NOOP(
        "sentence",
        "“{path:file}” là văn bản Word, PDF hoặc ảnh, không phải bảng tính. Không có gì bị thay đổi. "
        "Nếu là công văn, đề nghị nhận ở trang Văn bản; nếu là bảng, đề nghị nơi gửi gửi file Excel.",
    ),
    "file.other_format.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được “{path:file}”"),
    "file.other_format": QT_TRANSLATE_NOOP(
        "sentence",
        "“{path:file}” là bảng lưu ở dạng cũ hoặc dạng khác của chương trình khác, chưa đọc được. "
        "Không có gì bị thay đổi. Đề nghị mở file bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi nhận.",
    ),
    "file.other_archive.title": QT_TRANSLATE_NOOP("sentence", "“{path:file}” là file nén"),
    "file.other_archive": QT_TRANSLATE_NOOP(
        "sentence",
        "“{path:file}” là file nén (.rar, .7z, .gz), chưa đọc được. Không có gì bị thay đổi. "
        "Đề nghị giải nén rồi nhận các file bên trong, hoặc nén lại dạng .zip.",
    ),
    "file.not_a_letter.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được “{path:file}”"),
    "file.not_a_letter": QT_TRANSLATE_NOOP(
        "sentence",
        "“{path:file}” không phải văn bản Word, PDF hoặc file chữ. Không có gì bị thay đổi. "
        "Đề nghị lưu lại dạng .docx hoặc .pdf, hoặc chép nội dung rồi dán vào.",
    ),
    "file.unreadable.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được “{path:file}”"),
    "file.unreadable": QT_TRANSLATE_NOOP(
        "sentence",
        "File “{path:file}” không đúng khuôn dạng nên không đọc được. Không có gì bị thay đổi. "
        "Đề nghị nơi gửi mở file, lưu lại dạng .xlsx hoặc .docx rồi gửi lại.",
    ),
    "file.too_slow.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được “{path:file}”"),
    "file.too_slow": QT_TRANSLATE_NOOP(
        "sentence",
        "Đọc file “{path:file}” quá {seconds} giây chưa xong nên đã dừng; file có thể hỏng hoặc quá phức tạp. "
        "Không có gì bị thay đổi. Đề nghị nơi gửi lưu lại dạng .xlsx hoặc chia nhỏ.",
    ),
    "file.crashed_reader.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được “{path:file}”"),
    "file.crashed_reader": QT_TRANSLATE_NOOP(
        "sentence",
        "File “{path:file}” hỏng đến mức bộ phận đọc file phải dừng. Chương trình vẫn chạy, không có gì bị thay đổi. "
        "Đề nghị nơi gửi mở file, lưu lại rồi gửi lại.",
    ),
    "file.too_big_for_memory.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được “{path:file}”"),
    "file.too_big_for_memory": QT_TRANSLATE_NOOP(
        "sentence",
        "Nội dung file “{path:file}” khi mở ra quá lớn so với mức cho phép[ ({limit:size})]. Không có gì bị thay đổi. "
        "Đề nghị nơi gửi chia nhỏ rồi gửi lại.",
    ),
    "sandbox.unavailable.title": QT_TRANSLATE_NOOP("sentence", "Chưa đọc được file từ ngoài"),
    "sandbox.unavailable": QT_TRANSLATE_NOOP(
        "sentence",
        "Máy không cho chạy bộ phận đọc file[ ({detail})], nên chưa đọc được file nào từ ngoài. "
        "Đề nghị kiểm tra phần mềm diệt virus có chặn chương trình không, rồi mở lại chương trình.",
    ),
    # what was given
    "unit.unknown.title": QT_TRANSLATE_NOOP("sentence", "Chưa rõ “{name}” là đơn vị nào"),
    "unit.unknown": QT_TRANSLATE_NOOP(
        "sentence",
        "Chưa có đơn vị nào tên hoặc mã là “{name}”[. Gần nhất: {suggestion}]. "
        "Đề nghị chọn đơn vị trong danh mục hoặc thêm đơn vị mới.",
    ),
    "record.unknown": QT_TRANSLATE_NOOP(
        "sentence", "Không có mục nào mang mã “{record:plain}”. Đề nghị xem lại mã trong danh sách."
    ),
    # wrong use of the command line
    "usage.wrong": QT_TRANSLATE_NOOP("sentence", "Lệnh chưa đúng: {detail}. Xem cách dùng: {command} --help."),
    "usage.missing": QT_TRANSLATE_NOOP("sentence", "Lệnh còn thiếu {argument}. Xem cách dùng: {command} --help."),
    # the rest
    "cancelled": QT_TRANSLATE_NOOP("sentence", "Đã dừng theo yêu cầu. Không có gì bị thay đổi."),
    "bug.title": QT_TRANSLATE_NOOP("sentence", "Chương trình gặp lỗi"),
    "bug": QT_TRANSLATE_NOOP(
        "sentence",
        "Chương trình gặp lỗi ngoài dự kiến; việc đang làm chưa được lưu, dữ liệu đã lưu còn nguyên. "
        "Đề nghị thử lại; nếu vẫn gặp, gửi file nhật ký[ “{log:plain}”] cho người phụ trách chương trình.",
    ),
}
