"""What the command line says of itself."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "list.nothing": QT_TRANSLATE_NOOP("sentence", "Không có mục nào."),
    "done.undone": QT_TRANSLATE_NOOP("sentence", "Đã hoàn tác."),
    "done.redone": QT_TRANSLATE_NOOP("sentence", "Đã làm lại."),
    "done.decided": QT_TRANSLATE_NOOP("sentence", "Đã ghi quyết định; các nơi nhận được sẽ theo giá trị này."),
    "done.saved": QT_TRANSLATE_NOOP("sentence", "Đã lưu."),
    "done.unchanged": QT_TRANSLATE_NOOP("sentence", "Không có gì thay đổi."),
    "done.backed_up": QT_TRANSLATE_NOOP("sentence", "Đã sao lưu vào “{path:plain}”."),
    "done.restored": QT_TRANSLATE_NOOP(
        "sentence", "Đã khôi phục. Dữ liệu trước khi khôi phục được giữ lại trong “{path:plain}”."
    ),
    "done.file": QT_TRANSLATE_NOOP("sentence", "Đã tạo “{path:plain}”."),
    "check.well": QT_TRANSLATE_NOOP(
        "sentence", "Dữ liệu nguyên vẹn: {changes} thay đổi trong nhật ký, {records} hồ sơ, các bảng khớp với nhật ký."
    ),
    "check.rebuilt": QT_TRANSLATE_NOOP("sentence", "Đã dựng lại các bảng từ nhật ký: {changes} thay đổi, {records} hồ sơ."),
    "check.ill": QT_TRANSLATE_NOOP(
        "sentence",
        "Dữ liệu có chỗ không khớp[: các bảng {differences:plain}][; nhật ký bị sửa từ dòng {broken_link:plain}]. "
        "Đề nghị chạy dvk check --rebuild; nếu vẫn báo, khôi phục từ bản sao lưu gần nhất.",
    ),
}

LABELS: dict[str, str] = {
    "usage.required": QT_TRANSLATE_NOOP("label", "còn thiếu"),
    "usage.unrecognized": QT_TRANSLATE_NOOP("label", "không hiểu"),
    "usage.invalid": QT_TRANSLATE_NOOP("label", "giá trị không dùng được:"),
    "usage.help.program": QT_TRANSLATE_NOOP("label", "Quản lý phong trào thi đua “Dân vận khéo” bằng dòng lệnh"),
    "usage.help.data": QT_TRANSLATE_NOOP("label", "thư mục dữ liệu (mặc định: của người dùng)"),
    "usage.help.json": QT_TRANSLATE_NOOP("label", "trả lời bằng đúng một tài liệu JSON"),
    "usage.help.lang": QT_TRANSLATE_NOOP("label", "ngôn ngữ của câu thông báo"),
    "usage.help.debug": QT_TRANSLATE_NOOP("label", "hiện chi tiết kỹ thuật khi có lỗi"),
    "usage.noun.init": QT_TRANSLATE_NOOP("label", "khai báo cơ quan"),
    "usage.noun.units": QT_TRANSLATE_NOOP("label", "đơn vị"),
    "usage.noun.letter": QT_TRANSLATE_NOOP("label", "đọc, vào sổ một văn bản"),
    "usage.noun.directives": QT_TRANSLATE_NOOP("label", "sổ văn bản"),
    "usage.noun.obligations": QT_TRANSLATE_NOOP("label", "việc phải làm theo văn bản"),
    "usage.noun.rounds": QT_TRANSLATE_NOOP("label", "đợt đăng ký"),
    "usage.noun.models": QT_TRANSLATE_NOOP("label", "mô hình, điển hình"),
    "usage.noun.criteria": QT_TRANSLATE_NOOP("label", "bộ tiêu chí"),
    "usage.noun.evaluations": QT_TRANSLATE_NOOP("label", "đợt xét, chấm điểm"),
    "usage.noun.recognitions": QT_TRANSLATE_NOOP("label", "kết quả công nhận"),
    "usage.noun.rewards": QT_TRANSLATE_NOOP("label", "khen thưởng"),
    "usage.noun.activities": QT_TRANSLATE_NOOP("label", "hoạt động"),
    "usage.noun.export": QT_TRANSLATE_NOOP("label", "tạo file Excel để gửi"),
    "usage.noun.import": QT_TRANSLATE_NOOP("label", "nhận file Excel"),
    "usage.noun.imports": QT_TRANSLATE_NOOP("label", "các lần nhận file"),
    "usage.noun.report": QT_TRANSLATE_NOOP("label", "báo cáo"),
    "usage.noun.search": QT_TRANSLATE_NOOP("label", "tìm khắp nơi"),
    "usage.noun.conflicts": QT_TRANSLATE_NOOP("label", "những chỗ hai nơi sửa khác nhau"),
    "usage.noun.fingerprint": QT_TRANSLATE_NOOP("label", "mã đối chiếu"),
    "usage.noun.dump": QT_TRANSLATE_NOOP("label", "in mọi hồ sơ trong nhật ký"),
    "usage.noun.why": QT_TRANSLATE_NOOP("label", "một giá trị từ đâu mà có"),
    "usage.noun.history": QT_TRANSLATE_NOOP("label", "nhật ký thay đổi"),
    "usage.noun.undo": QT_TRANSLATE_NOOP("label", "hoàn tác một lần ghi"),
    "usage.noun.redo": QT_TRANSLATE_NOOP("label", "làm lại lần ghi đã hoàn tác"),
    "usage.noun.backup": QT_TRANSLATE_NOOP("label", "sao lưu"),
    "usage.noun.restore": QT_TRANSLATE_NOOP("label", "khôi phục từ bản sao lưu"),
    "usage.noun.check": QT_TRANSLATE_NOOP("label", "kiểm tra dữ liệu"),
    "usage.noun.demo": QT_TRANSLATE_NOOP("label", "dựng cơ quan mẫu và đi hết công việc chính"),
    "usage.noun.gui": QT_TRANSLATE_NOOP("label", "mở chương trình"),
    "history.value": QT_TRANSLATE_NOOP("label", "Giá trị"),
    "history.at": QT_TRANSLATE_NOOP("label", "Lúc"),
    "history.office": QT_TRANSLATE_NOOP("label", "Cơ quan"),
    "history.title": QT_TRANSLATE_NOOP("label", "Việc"),
    "history.source": QT_TRANSLATE_NOOP("label", "Nguồn"),
    "history.standing": QT_TRANSLATE_NOOP("label", "Tình trạng"),
    "history.changes": QT_TRANSLATE_NOOP("label", "Số thay đổi"),
    "history.act": QT_TRANSLATE_NOOP("label", "Mã lần ghi"),
    "choice.standing.head": QT_TRANSLATE_NOOP("label", "Đang dùng"),
    "choice.standing.superseded": QT_TRANSLATE_NOOP("label", "Đã được thay"),
    "choice.standing.withdrawn": QT_TRANSLATE_NOOP("label", "Đã hoàn tác"),
}
