"""Names of reports, and what making one may have to say."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "report.signed_number.title": QT_TRANSLATE_NOOP("sentence", "Chưa rõ số và ngày của bản đã ký"),
    "report.signed_number": QT_TRANSLATE_NOOP(
        "sentence", "“{text}” chưa đủ số, ký hiệu và ngày ký. Đề nghị ghi cả hai, ví dụ: 12-BC/ĐU, 20/11/2026."
    ),
    "report.kind.unknown.title": QT_TRANSLATE_NOOP("sentence", "Không có loại báo cáo này"),
    "report.kind.unknown": QT_TRANSLATE_NOOP(
        "sentence", "Không có loại báo cáo “{kind:plain}”. Có thể lập: {known:plain}."
    ),
    "report.letter.title": QT_TRANSLATE_NOOP("sentence", "Chưa chọn văn bản"),
    "report.letter": QT_TRANSLATE_NOOP(
        "sentence", "Loại “{kind:plain}” lập cho một văn bản. Đề nghị chọn văn bản trong sổ (dòng lệnh: --directive)."
    ),
    "report.period.title": QT_TRANSLATE_NOOP("sentence", "Khoảng thời gian của sổ bị ngược"),
    "report.period": QT_TRANSLATE_NOOP(
        "sentence", "Sổ tính từ ngày {since} đến ngày {until} thì không có ngày nào. Đề nghị ghi lại hai ngày."
    ),
    "report.nothing_overdue.title": QT_TRANSLATE_NOOP("sentence", "Không có đơn vị nào quá hạn"),
    "report.nothing_overdue": QT_TRANSLATE_NOOP(
        "sentence", "Đến ngày {day} không có báo cáo nào quá hạn nên không cần công văn đôn đốc."
    ),
    "paper_setting.known.title": QT_TRANSLATE_NOOP("sentence", "Đã có mẫu áp dụng từ ngày này"),
    "paper_setting.known": QT_TRANSLATE_NOOP(
        "sentence", "Đã có mẫu trình bày bắt đầu áp dụng từ ngày đó. Đề nghị sửa mẫu đó, hoặc ghi ngày áp dụng khác."
    ),
    "paper_setting.empty.title": QT_TRANSLATE_NOOP("sentence", "Mẫu không khác mặc định"),
    "paper_setting.empty": QT_TRANSLATE_NOOP(
        "sentence", "Chưa ghi gì khác với mặc định nên chưa lưu mẫu mới. Đề nghị sửa ít nhất một ô."
    ),
    "paper_setting.day.title": QT_TRANSLATE_NOOP("sentence", "Chưa rõ áp dụng từ ngày nào"),
    "paper_setting.day": QT_TRANSLATE_NOOP(
        "sentence", "“{day}” chưa rõ là từ ngày nào. Đề nghị ghi đủ ngày, tháng, năm, hoặc để trống để áp dụng từ đầu."
    ),
}

LABELS: dict[str, str] = {
    "usage.help.signed": QT_TRANSLATE_NOOP(
        "label", "bản đã ký: đưa vào sổ văn bản đi; --number ghi số và ngày, ví dụ “12-BC/ĐU, 20/11/2026”"
    ),
    "report.year": QT_TRANSLATE_NOOP("label", "Báo cáo năm"),
    "report.summary": QT_TRANSLATE_NOOP("label", "Biểu tổng hợp số liệu theo đơn vị"),
    "report.models-list": QT_TRANSLATE_NOOP("label", "Danh sách mô hình, điển hình"),
    "report.results-list": QT_TRANSLATE_NOOP("label", "Danh sách kết quả xét công nhận"),
    "report.overdue-list": QT_TRANSLATE_NOOP("label", "Danh sách đơn vị quá hạn báo cáo"),
    "report.reminder": QT_TRANSLATE_NOOP("label", "Công văn đôn đốc"),
    "report.book-in": QT_TRANSLATE_NOOP("label", "Sổ đăng ký văn bản đến"),
    "report.book-out": QT_TRANSLATE_NOOP("label", "Sổ đăng ký văn bản đi"),
    "report.book-post": QT_TRANSLATE_NOOP("label", "Sổ gửi văn bản đi bưu điện"),
    "report.book-handling": QT_TRANSLATE_NOOP("label", "Sổ theo dõi giải quyết văn bản đến"),
    "report.slip": QT_TRANSLATE_NOOP("label", "Phiếu xử lý văn bản đến"),
    "report.own-letter": QT_TRANSLATE_NOOP("label", "Văn bản của cơ quan ta"),
    "report.group.books": QT_TRANSLATE_NOOP("label", "Sổ văn bản"),
    "report.group.letters": QT_TRANSLATE_NOOP("label", "Theo một văn bản"),
    "report.group.year": QT_TRANSLATE_NOOP("label", "Năm"),
    "report.group.tables": QT_TRANSLATE_NOOP("label", "Biểu tổng hợp"),
    "report.group.lists": QT_TRANSLATE_NOOP("label", "Danh sách"),
    "record.paper_setting": QT_TRANSLATE_NOOP("label", "Mẫu trình bày"),
    "field.paper_setting.owner": QT_TRANSLATE_NOOP("label", "Cơ quan"),
    "field.paper_setting.valid_from": QT_TRANSLATE_NOOP("label", "Áp dụng cho văn bản từ ngày"),
    "field.paper_setting.layout": QT_TRANSLATE_NOOP("label", "Thể thức"),
    "field.paper_setting.superior": QT_TRANSLATE_NOOP("label", "Cơ quan cấp trên (dòng trên)"),
    "field.paper_setting.issuer": QT_TRANSLATE_NOOP("label", "Cơ quan ban hành (dòng dưới)"),
    "field.paper_setting.place": QT_TRANSLATE_NOOP("label", "Địa danh"),
    "field.paper_setting.symbol": QT_TRANSLATE_NOOP("label", "Ký hiệu cơ quan"),
    "field.paper_setting.authority": QT_TRANSLATE_NOOP("label", "Quyền hạn ký"),
    "field.paper_setting.position": QT_TRANSLATE_NOOP("label", "Chức vụ người ký"),
    "field.paper_setting.signer": QT_TRANSLATE_NOOP("label", "Họ tên người ký"),
    "field.paper_setting.copies": QT_TRANSLATE_NOOP("label", "Nơi nhận (của báo cáo)"),
    "field.paper_setting.top": QT_TRANSLATE_NOOP("label", "Lề trên (mm)"),
    "field.paper_setting.bottom": QT_TRANSLATE_NOOP("label", "Lề dưới (mm)"),
    "field.paper_setting.left": QT_TRANSLATE_NOOP("label", "Lề trái (mm)"),
    "field.paper_setting.right": QT_TRANSLATE_NOOP("label", "Lề phải (mm)"),
    "field.paper_setting.size": QT_TRANSLATE_NOOP("label", "Cỡ chữ nội dung"),
    "choice.paper_layout.party_hd05": QT_TRANSLATE_NOOP("label", "Của Đảng, theo HD 05-HD/VPTW"),
    "choice.paper_layout.party_hd36": QT_TRANSLATE_NOOP("label", "Của Đảng, theo HD 36-HD/VPTW"),
    "choice.paper_layout.state_nd30": QT_TRANSLATE_NOOP("label", "Hành chính, theo NĐ 30/2020/NĐ-CP"),
    "choice.paper_layout.front": QT_TRANSLATE_NOOP("label", "Của Mặt trận, đoàn thể"),
    "choice.paper_state.in_force": QT_TRANSLATE_NOOP("label", "Đang áp dụng"),
    "choice.paper_state.coming": QT_TRANSLATE_NOOP("label", "Sắp áp dụng"),
    "choice.paper_state.replaced": QT_TRANSLATE_NOOP("label", "Đã thay"),
    "usage.noun.layouts": QT_TRANSLATE_NOOP("label", "mẫu trình bày văn bản in ra"),
    "usage.verb.layouts.list": QT_TRANSLATE_NOOP("label", "liệt kê mẫu trình bày và mẫu mặc định"),
    "usage.verb.layouts.add": QT_TRANSLATE_NOOP("label", "đặt mẫu áp dụng từ một ngày"),
    "usage.verb.layouts.edit": QT_TRANSLATE_NOOP("label", "sửa mẫu"),
    "usage.verb.layouts.remove": QT_TRANSLATE_NOOP("label", "bỏ mẫu, trở về mặc định"),
    "usage.help.layouts.layout": QT_TRANSLATE_NOOP("label", "mã của mẫu"),
    "usage.layouts.state": QT_TRANSLATE_NOOP("label", "Tình trạng"),
    "usage.layouts.margins": QT_TRANSLATE_NOOP("label", "Lề trên, dưới, trái, phải"),
    "usage.layouts.shipped": QT_TRANSLATE_NOOP("label", "mặc định"),
}
