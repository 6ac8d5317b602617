"""Practice models and the rounds in which they are registered: labels and sentences."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "round.with_last_day": QT_TRANSLATE_NOOP("sentence", "{name:plain} (đến {day})"),
    "progress.outcome.title": QT_TRANSLATE_NOOP("sentence", "Chưa ghi kết luận"),
    "progress.outcome": QT_TRANSLATE_NOOP(
        "sentence", "Kết quả của “{name}” chưa ghi mô hình tiếp tục, kết thúc hay không tiếp tục. Đề nghị chọn một mục."
    ),
    "progress.reason.title": QT_TRANSLATE_NOOP("sentence", "Chưa ghi lý do"),
    "progress.reason": QT_TRANSLATE_NOOP(
        "sentence", "“{name}” được ghi là kết thúc hoặc không tiếp tục. Đề nghị ghi lý do."
    ),
    "practice_model.state.title": QT_TRANSLATE_NOOP("sentence", "Chưa làm được với “{name}”"),
    "practice_model.state": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” đang ở tình trạng {state:label} nên chưa {act:label} được. Đề nghị xem lại tình trạng của mô hình.",
    ),
    "practice_model.return_reason.title": QT_TRANSLATE_NOOP("sentence", "Lý do trả lại quá ngắn"),
    "practice_model.return_reason": QT_TRANSLATE_NOOP(
        "sentence",
        "Đề nghị ghi rõ cần bổ sung gì, ít nhất {least} ký tự, để {unit} biết mà sửa; hiện mới có {length} ký tự.",
    ),
    "practice_model.reason.title": QT_TRANSLATE_NOOP("sentence", "Chưa có lý do"),
    "practice_model.reason": QT_TRANSLATE_NOOP("sentence", "Đề nghị ghi lý do {act:label} “{name}” để tra cứu về sau."),
    "practice_model.nothing_chosen": QT_TRANSLATE_NOOP(
        "sentence", "Chưa chọn mô hình nào. Đề nghị chọn ít nhất một dòng trong danh mục rồi làm lại."
    ),
    "practice_model.same_name.title": QT_TRANSLATE_NOOP("sentence", "Tên này đã có trong năm"),
    "practice_model.same_name": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” đã có trong danh mục năm {year:plain}[ của {unit}]. Vẫn lưu được; nếu là một mô hình thì "
        "đề nghị sửa bản đã có.",
    ),
    "registration_round.dates.title": QT_TRANSLATE_NOOP("sentence", "Ngày của đợt bị ngược"),
    "registration_round.dates": QT_TRANSLATE_NOOP(
        "sentence", "Đợt “{name}” mở ngày {opens:date} nhưng hết hạn ngày {closes:date}. Đề nghị xem lại hai ngày."
    ),
    "registration_round.closed.title": QT_TRANSLATE_NOOP("sentence", "Đợt đã chốt danh mục"),
    "registration_round.closed": QT_TRANSLATE_NOOP(
        "sentence", "Danh mục của đợt “{name}” đã chốt ngày {day:date}. Đề nghị mở lại đợt hoặc đăng ký vào đợt khác."
    ),
    "registration_round.unapproved.title": QT_TRANSLATE_NOOP("sentence", "Còn mô hình chưa duyệt"),
    "registration_round.unapproved": QT_TRANSLATE_NOOP(
        "sentence",
        "Đợt “{name}” còn {count} mô hình chưa duyệt: {names}. Đề nghị duyệt hoặc trả lại trước khi chốt danh mục.",
    ),
}

LABELS: dict[str, str] = {
    # results of a period
    "field.progress.owner": QT_TRANSLATE_NOOP("label", "Đơn vị đăng ký"),
    "field.progress.practice_model": QT_TRANSLATE_NOOP("label", "Mô hình, điển hình"),
    "field.progress.period": QT_TRANSLATE_NOOP("label", "Kỳ"),
    "field.progress.year": QT_TRANSLATE_NOOP("label", "Năm"),
    "field.progress.outcome": QT_TRANSLATE_NOOP("label", "Kết luận"),
    "field.progress.results": QT_TRANSLATE_NOOP("label", "Kết quả cụ thể trong kỳ"),
    "field.progress.beneficiaries": QT_TRANSLATE_NOOP("label", "Số hộ tham gia, hưởng lợi"),
    "field.progress.spent": QT_TRANSLATE_NOOP("label", "Kinh phí đã sử dụng (đồng)"),
    "field.progress.copies": QT_TRANSLATE_NOOP("label", "Số nơi nhân rộng"),
    "field.progress.difficulties": QT_TRANSLATE_NOOP("label", "Khó khăn, kiến nghị"),
    "field.progress.reason": QT_TRANSLATE_NOOP("label", "Lý do kết thúc, không tiếp tục"),
    "choice.progress_outcome.continued": QT_TRANSLATE_NOOP("label", "Tiếp tục"),
    "choice.progress_outcome.ended": QT_TRANSLATE_NOOP("label", "Kết thúc"),
    "choice.progress_outcome.dropped": QT_TRANSLATE_NOOP("label", "Không tiếp tục"),
    # fields of a practice model
    "field.practice_model.owner": QT_TRANSLATE_NOOP("label", "Đơn vị đăng ký"),
    "field.practice_model.name": QT_TRANSLATE_NOOP("label", "Tên mô hình, điển hình"),
    "field.practice_model.kind": QT_TRANSLATE_NOOP("label", "Loại"),
    "field.practice_model.subject": QT_TRANSLATE_NOOP("label", "Tập thể/cá nhân"),
    "field.practice_model.field": QT_TRANSLATE_NOOP("label", "Lĩnh vực"),
    "field.practice_model.situation": QT_TRANSLATE_NOOP("label", "Thực trạng, lý do xây dựng mô hình"),
    "field.practice_model.objectives": QT_TRANSLATE_NOOP("label", "Mục tiêu, tiêu chí"),
    "field.practice_model.method": QT_TRANSLATE_NOOP("label", "Nội dung, cách thức thực hiện"),
    "field.practice_model.area": QT_TRANSLATE_NOOP("label", "Địa bàn, đối tượng"),
    "field.practice_model.forces": QT_TRANSLATE_NOOP("label", "Lực lượng thực hiện"),
    "field.practice_model.resources": QT_TRANSLATE_NOOP("label", "Nguồn lực thực hiện"),
    "field.practice_model.schedule": QT_TRANSLATE_NOOP("label", "Thời gian thực hiện"),
    "field.practice_model.outputs": QT_TRANSLATE_NOOP("label", "Sản phẩm, kết quả đầu ra"),
    "field.practice_model.sustainability": QT_TRANSLATE_NOOP("label", "Khả năng duy trì, nhân rộng"),
    "field.practice_model.registration_kind": QT_TRANSLATE_NOOP("label", "Hình thức đăng ký"),
    "field.practice_model.starts": QT_TRANSLATE_NOOP("label", "Bắt đầu"),
    "field.practice_model.ends": QT_TRANSLATE_NOOP("label", "Kết thúc"),
    "field.practice_model.contact": QT_TRANSLATE_NOOP("label", "Người phụ trách"),
    "field.practice_model.phone": QT_TRANSLATE_NOOP("label", "Điện thoại"),
    "field.practice_model.households": QT_TRANSLATE_NOOP("label", "Số hộ tham gia"),
    "field.practice_model.budget": QT_TRANSLATE_NOOP("label", "Kinh phí (đồng)"),
    "field.practice_model.year": QT_TRANSLATE_NOOP("label", "Năm"),
    "field.practice_model.round": QT_TRANSLATE_NOOP("label", "Đợt đăng ký"),
    "field.practice_model.themes": QT_TRANSLATE_NOOP("label", "Chủ đề"),
    "field.practice_model.registered_on": QT_TRANSLATE_NOOP("label", "Ngày đăng ký"),
    "field.practice_model.returned_on": QT_TRANSLATE_NOOP("label", "Ngày trả lại"),
    "field.practice_model.return_reason": QT_TRANSLATE_NOOP("label", "Lý do trả lại"),
    "field.practice_model.approved_on": QT_TRANSLATE_NOOP("label", "Ngày duyệt"),
    "field.practice_model.launched_on": QT_TRANSLATE_NOOP("label", "Ngày ra mắt"),
    "field.practice_model.ended_on": QT_TRANSLATE_NOOP("label", "Ngày kết thúc thực hiện"),
    "field.practice_model.end_reason": QT_TRANSLATE_NOOP("label", "Lý do kết thúc"),
    "field.practice_model.dropped_on": QT_TRANSLATE_NOOP("label", "Ngày đưa khỏi danh mục"),
    # columns that are computed
    # fields of a registration round
    "field.registration_round.owner": QT_TRANSLATE_NOOP("label", "Cơ quan mở đợt"),
    "field.registration_round.name": QT_TRANSLATE_NOOP("label", "Đợt"),
    "field.registration_round.year": QT_TRANSLATE_NOOP("label", "Năm"),
    "field.registration_round.theme": QT_TRANSLATE_NOOP("label", "Chủ đề"),
    "field.registration_round.directive": QT_TRANSLATE_NOOP("label", "Theo văn bản"),
    "field.registration_round.opens_on": QT_TRANSLATE_NOOP("label", "Từ ngày"),
    "field.registration_round.closes_on": QT_TRANSLATE_NOOP("label", "Đến ngày"),
    "field.registration_round.target": QT_TRANSLATE_NOOP("label", "Chỉ tiêu mỗi đơn vị"),
    "field.registration_round.closed_on": QT_TRANSLATE_NOOP("label", "Ngày chốt danh mục"),
    # choices
    "choice.practice_model_kind.model": QT_TRANSLATE_NOOP("label", "Mô hình"),
    "choice.practice_model_kind.exemplar": QT_TRANSLATE_NOOP("label", "Điển hình"),
    "choice.subject.collective": QT_TRANSLATE_NOOP("label", "Tập thể"),
    "choice.subject.individual": QT_TRANSLATE_NOOP("label", "Cá nhân"),
    "choice.subject.household": QT_TRANSLATE_NOOP("label", "Hộ gia đình"),
    "choice.field.KT": QT_TRANSLATE_NOOP("label", "Kinh tế"),
    "choice.field.VHXH": QT_TRANSLATE_NOOP("label", "Văn hóa - xã hội"),
    "choice.field.QPAN": QT_TRANSLATE_NOOP("label", "Quốc phòng - an ninh"),
    "choice.field.HTCT": QT_TRANSLATE_NOOP("label", "Xây dựng Đảng và hệ thống chính trị"),
    "choice.field.KHAC": QT_TRANSLATE_NOOP("label", "Lĩnh vực khác"),
    # short forms for narrow columns
    "choice.field_short.KT": QT_TRANSLATE_NOOP("label", "KT"),
    "choice.field_short.VHXH": QT_TRANSLATE_NOOP("label", "VH-XH"),
    "choice.field_short.QPAN": QT_TRANSLATE_NOOP("label", "QP-AN"),
    "choice.field_short.HTCT": QT_TRANSLATE_NOOP("label", "XDĐ, HTCT"),
    "choice.field_short.KHAC": QT_TRANSLATE_NOOP("label", "Khác"),
    "choice.registration_kind.new": QT_TRANSLATE_NOOP("label", "Xây dựng mới"),
    "choice.registration_kind.continue": QT_TRANSLATE_NOOP("label", "Tiếp tục duy trì"),
    "choice.registration_kind.upgrade": QT_TRANSLATE_NOOP("label", "Nâng chất"),
    "choice.registration_kind.replicate": QT_TRANSLATE_NOOP("label", "Nhân rộng từ mô hình khác"),
    "choice.practice_model_state.draft": QT_TRANSLATE_NOOP("label", "Bản nháp"),
    "choice.practice_model_state.registered": QT_TRANSLATE_NOOP("label", "Đã đăng ký"),
    "choice.practice_model_state.returned": QT_TRANSLATE_NOOP("label", "Trả lại, chờ bổ sung"),
    "choice.practice_model_state.approved": QT_TRANSLATE_NOOP("label", "Đã duyệt"),
    "choice.practice_model_state.running": QT_TRANSLATE_NOOP("label", "Đang thực hiện"),
    "choice.practice_model_state.ended": QT_TRANSLATE_NOOP("label", "Đã kết thúc"),
    "choice.practice_model_state.dropped": QT_TRANSLATE_NOOP("label", "Không tiếp tục"),
    "choice.practice_model_mark.recognised": QT_TRANSLATE_NOOP("label", "Được công nhận"),
    "choice.practice_model_mark.proposed_higher": QT_TRANSLATE_NOOP("label", "Đề nghị công nhận"),
    "choice.practice_model_mark.rewarded": QT_TRANSLATE_NOOP("label", "Được khen thưởng"),
    "choice.practice_model_mark.replicated": QT_TRANSLATE_NOOP("label", "Đã nhân rộng"),
    "choice.round_state.not_open": QT_TRANSLATE_NOOP("label", "Chưa mở"),
    "choice.round_state.open": QT_TRANSLATE_NOOP("label", "Đang nhận"),
    "choice.round_state.expired": QT_TRANSLATE_NOOP("label", "Hết hạn nhận"),
    "choice.round_state.closed": QT_TRANSLATE_NOOP("label", "Đã chốt danh mục"),
    # what is done with a practice model
    "act.practice_model.submit": QT_TRANSLATE_NOOP("label", "gửi đăng ký"),
    "act.practice_model.approve": QT_TRANSLATE_NOOP("label", "duyệt"),
    "act.practice_model.return": QT_TRANSLATE_NOOP("label", "trả lại"),
    "act.practice_model.confirm": QT_TRANSLATE_NOOP("label", "xác nhận tiếp tục"),
    "act.practice_model.launch": QT_TRANSLATE_NOOP("label", "ghi ra mắt"),
    "act.practice_model.end": QT_TRANSLATE_NOOP("label", "ghi kết thúc"),
    "act.practice_model.drop": QT_TRANSLATE_NOOP("label", "đưa khỏi danh mục"),
}
