"""What may have to be said about what happens to units: merged, divided, renamed, moved, dissolved."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "unit.merge_count": QT_TRANSLATE_NOOP(
        "sentence",
        "Muốn gộp phải chọn ít nhất hai đơn vị đang hoạt động. Đơn vị chưa có trong danh sách thì thêm vào trước, rồi "
        "chọn tất cả và gộp.",
    ),
    "unit.split_count": QT_TRANSLATE_NOOP(
        "sentence", "Muốn chia phải ghi tên ít nhất hai đơn vị mới, mỗi tên một dòng. Tên không được trùng nhau."
    ),
    "unit.placed": QT_TRANSLATE_NOOP(
        "sentence", "“{name}” được giao về “{part:plain}”, nhưng không có phần nào tên như vậy. Đề nghị ghi lại."
    ),
    "unit.ended": QT_TRANSLATE_NOOP(
        "sentence", "“{name}” không hoạt động vào ngày {day}, nên không ghi được thay đổi này."
    ),
    "unit.ends_already": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” đã ghi kết thúc, ngày cuối là {day:fixed_day}, nên không ghi thêm được. Muốn ghi lại, đề nghị hoàn "
        "tác lần ghi trước.",
    ),
    "unit.former_name": QT_TRANSLATE_NOOP(
        "sentence", "“{name}” là tên đơn vị cũ, nay là {heir:plain}. Đề nghị ghi rõ tên đơn vị hiện nay."
    ),
    "unit.event_office": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” là cơ quan đang dùng dữ liệu này: đề nghị ghi đơn vị kế thừa, đơn vị đầu tiên tiếp nhận dữ liệu.",
    ),
    "unit.office_lives": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” đang hoạt động và dùng dữ liệu này. Chỉ chuyển dữ liệu cho đơn vị khác khi cơ quan đã kết thúc. Nếu "
        "danh sách có hai dòng của cùng một cơ quan thì dùng “Gộp đơn vị”.",
    ),
    "unit.office_ended": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” đã kết thúc từ sau ngày {day}[; đơn vị kế thừa: {heirs}]. Đề nghị chọn đơn vị dùng tiếp dữ liệu này "
        "(trang Đơn vị, hoặc dvk units take-over).",
    ),
    "unit.known_as_another": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” trong danh sách của “{sender}” là một dòng khác với cơ quan đang dùng dữ liệu này (mã khác nhau), "
        "nên số liệu và trả lời của cơ quan chưa tính vào dòng đó. Sau khi nhận file này, đề nghị gộp hai dòng: trang "
        "Đơn vị, chọn cả hai, “Gộp đơn vị”, đơn vị tiếp tục là dòng trực thuộc “{sender}” (hoặc dvk units merge {own} "
        "{other} --into {other} --on NGÀY), rồi gửi lại gói dữ liệu. Những gì đã ghi giữ nguyên.",
    ),
    "unit.sends_as_another": QT_TRANSLATE_NOOP(
        "sentence",
        "Nơi gửi “{name}” tự khai báo cơ quan, là một dòng khác với “{name}” trong danh sách trực thuộc của cơ quan ta "
        "(hai mã khác nhau). Đề nghị gửi gói dữ liệu cho nơi gửi để họ gộp hai dòng (trang Đơn vị, “Gộp đơn vị”, hoặc "
        "dvk units merge {own} {other} --into {other} --on NGÀY) và gửi lại; phần họ trả lời trước khi gộp nằm ngoài "
        "phạm vi thì chọn nhận cả phần ngoài phạm vi.",
    ),
    "unit.no_heir": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” đã kết thúc từ sau ngày {day}, chưa ghi đơn vị kế thừa. Đề nghị gửi gói dữ liệu lên cấp trên; muốn "
        "dùng tiếp dữ liệu thì ghi rõ đơn vị tiếp nhận.",
    ),
    "unit.heir_which": QT_TRANSLATE_NOOP(
        "sentence", "“{name}” có nhiều đơn vị kế thừa: {heirs}. Đề nghị ghi rõ đơn vị dùng tiếp dữ liệu này."
    ),
    "unit.data_go_on": QT_TRANSLATE_NOOP(
        "sentence", "Dữ liệu này từ nay là của “{name}”. Việc đã làm trước đó giữ nguyên tên cơ quan cũ."
    ),
    "unit.event_day": QT_TRANSLATE_NOOP("sentence", "Ngày có hiệu lực phải là một ngày cụ thể, ví dụ 01/7/2025."),
    "unit.decision_undated": QT_TRANSLATE_NOOP(
        "sentence", "Quyết định {number:plain} chưa có ngày. Vẫn lưu được; đề nghị ghi ngày quyết định."
    ),
    "unit.decision_unnumbered": QT_TRANSLATE_NOOP(
        "sentence", "Đã ghi ngày quyết định, chưa có số. Vẫn lưu được; đề nghị ghi số quyết định."
    ),
    "unit.decision_late": QT_TRANSLATE_NOOP(
        "sentence",
        "Quyết định ký ngày {signed:fixed_day}, sau ngày có hiệu lực {day:fixed_day}. Vẫn lưu được; đề nghị xem lại "
        "hai ngày này.",
    ),
    "unit.on_the_day": QT_TRANSLATE_NOOP(
        "sentence",
        "Ngày {day:fixed_day} chưa đến: việc chưa xong và các nội dung khác vẫn ở đơn vị cũ, đến ngày đó chương trình "
        "tự chuyển.",
    ),
    "unit.merged_kind": QT_TRANSLATE_NOOP(
        "sentence", "“{name}” và “{other}” không cùng loại đơn vị. Đề nghị xem lại đã chọn đúng đơn vị chưa."
    ),
    "unit.merged_level": QT_TRANSLATE_NOOP(
        "sentence", "“{name}” và “{other}” không cùng cấp. Đề nghị xem lại đã chọn đúng đơn vị chưa."
    ),
    "unit.story.merged": QT_TRANSLATE_NOOP("sentence", "Sáp nhập từ {former}[ (Quyết định {decision:plain})]."),
    "unit.story.merged_into": QT_TRANSLATE_NOOP("sentence", "Sáp nhập vào {after}[ (Quyết định {decision:plain})]."),
    "unit.story.split": QT_TRANSLATE_NOOP("sentence", "Chia thành {after}[ (Quyết định {decision:plain})]."),
    "unit.story.split_from": QT_TRANSLATE_NOOP("sentence", "Tách ra từ {former}[ (Quyết định {decision:plain})]."),
    "unit.story.renamed": QT_TRANSLATE_NOOP("sentence", "Đổi tên thành {name:plain}[ (Quyết định {decision:plain})]."),
    "unit.story.dissolved": QT_TRANSLATE_NOOP("sentence", "Giải thể[ (Quyết định {decision:plain})]."),
    "unit.story.moved": QT_TRANSLATE_NOOP(
        "sentence", "Chuyển về trực thuộc {name:plain}[ (Quyết định {decision:plain})]."
    ),
    "unit.story.established": QT_TRANSLATE_NOOP("sentence", "Thành lập[ (Quyết định {decision:plain})]."),
}
