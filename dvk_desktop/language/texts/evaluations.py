"""Criteria sets, scores, results and recognition: labels and sentences."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "criteria.frozen.title": QT_TRANSLATE_NOOP("sentence", "Bộ tiêu chí đang dùng, đã khóa"),
    "criteria.frozen": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” đã dùng để chấm điểm nên không sửa được nữa; kết quả cũ giữ nguyên theo bộ này. Đề nghị "
        "chọn “Tạo phiên bản mới” rồi sửa trên bản đó.",
    ),
    "criteria.not_ours": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” do {owner} ban hành nên không sửa được ở đây. Đề nghị chép thành bộ tiêu chí của cơ quan mình.",
    ),
    "criteria.total.title": QT_TRANSLATE_NOOP("sentence", "Tổng điểm các tiêu chí không bằng tổng điểm đã ghi"),
    "criteria.total": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” ghi tổng điểm {declared}, nhưng cộng các tiêu chí được {found}. Vẫn lưu được; đề nghị xem lại.",
    ),
    "criteria.empty": QT_TRANSLATE_NOOP(
        "sentence", "Bộ tiêu chí “{name}” chưa có tiêu chí nào. Đề nghị thêm ít nhất một tiêu chí."
    ),
    "criteria.minimum.title": QT_TRANSLATE_NOOP("sentence", "Điểm liệt cao hơn điểm tối đa"),
    "criteria.minimum": QT_TRANSLATE_NOOP(
        "sentence", "Tiêu chí “{criterion}” có điểm liệt {minimum} cao hơn điểm tối đa {maximum}. Đề nghị sửa lại."
    ),
    "criteria.bands.title": QT_TRANSLATE_NOOP("sentence", "Xếp loại ghi chưa đúng"),
    "criteria.bands": QT_TRANSLATE_NOOP(
        "sentence",
        "“{value:plain}” không phải là một mức xếp loại. Đề nghị ghi tên loại và điểm thấp nhất của loại đó.",
    ),
    "criteria.file_broken.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được bộ tiêu chí mẫu"),
    "criteria.file_broken": QT_TRANSLATE_NOOP(
        "sentence",
        "Bộ tiêu chí mẫu “{path:file}” bị thiếu hoặc sai nội dung[ ở mục {detail:plain}]. Đề nghị chép lại "
        "file này từ bộ cài đặt.",
    ),
    "evaluation.no_candidates.title": QT_TRANSLATE_NOOP("sentence", "Chưa có hồ sơ nào để xét"),
    "evaluation.no_candidates": QT_TRANSLATE_NOOP(
        "sentence",
        "Không có mô hình nào đã đăng ký hoặc đã duyệt[ trong đợt “{round}”][ năm {year:plain}]. Đề nghị "
        "nhận đăng ký trước, hoặc chọn mô hình cần xét.",
    ),
    "evaluation.too_short": QT_TRANSLATE_NOOP(
        "sentence",
        "Chưa đưa vào {count} mô hình chưa đủ thời gian thực hiện tối thiểu theo Cài đặt › Quy định: {names}.",
    ),
    "evaluation.not_eligible": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” đang ở tình trạng {state:label} nên chưa đưa vào đợt xét được. Đề nghị xem lại tình trạng "
        "của mô hình.",
    ),
    "evaluation.decided.title": QT_TRANSLATE_NOOP("sentence", "Mô hình đã có quyết định"),
    "evaluation.decided": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” đã có quyết định trong đợt xét này nên chưa đưa ra khỏi danh sách xét được. Đề nghị hủy ghi kết quả "
        "trước.",
    ),
    "evaluation.no_scorers": QT_TRANSLATE_NOOP(
        "sentence", "Đợt xét “{name}” chưa có người chấm. Đề nghị thêm ít nhất một người chấm."
    ),
    "evaluation.scorer_twice": QT_TRANSLATE_NOOP(
        "sentence",
        "Người chấm “{scorer}” đã có trong đợt xét “{name}”. Nếu là người khác trùng tên, đề nghị ghi thêm chức vụ.",
    ),
    "evaluation.closed.title": QT_TRANSLATE_NOOP("sentence", "Đợt xét đã kết thúc"),
    "evaluation.closed": QT_TRANSLATE_NOOP(
        "sentence", "Đợt xét “{name}” đã kết thúc ngày {day:date}. Đề nghị mở lại đợt xét trước khi sửa."
    ),
    "evaluation.no_scores.title": QT_TRANSLATE_NOOP("sentence", "Chưa có điểm nên chưa công nhận được"),
    "evaluation.no_scores": QT_TRANSLATE_NOOP(
        "sentence",
        "Có {count} mô hình chưa có phiếu chấm đủ các tiêu chí: {names}. Đề nghị nhập đủ phiếu chấm của ít "
        "nhất một người rồi ghi quyết định.",
    ),
    "evaluation.not_passed.title": QT_TRANSLATE_NOOP("sentence", "Có mô hình chưa đủ điều kiện"),
    "evaluation.not_passed": QT_TRANSLATE_NOOP(
        "sentence",
        "Có {count} mô hình chưa đạt theo bộ tiêu chí: {names}. Đề nghị bỏ khỏi danh sách công nhận, hoặc "
        "ghi rõ lý do vẫn công nhận.",
    ),
    "evaluation.not_candidate": QT_TRANSLATE_NOOP(
        "sentence", "“{name}” không nằm trong đợt xét này. Đề nghị thêm vào đợt xét trước."
    ),
    "evaluation.decision.title": QT_TRANSLATE_NOOP("sentence", "Chưa có số hoặc ngày quyết định"),
    "evaluation.decision": QT_TRANSLATE_NOOP("sentence", "Đề nghị ghi đủ số và ngày của quyết định công nhận."),
    "points.range.title": QT_TRANSLATE_NOOP("sentence", "Điểm ngoài mức cho phép"),
    "points.range": QT_TRANSLATE_NOOP(
        "sentence",
        "Tiêu chí “{criterion}” chỉ cho điểm từ 0 đến {maximum}; phiếu ghi {value}. Đề nghị xem lại phiếu.",
    ),
    "points.step.title": QT_TRANSLATE_NOOP("sentence", "Điểm lẻ không đúng bước điểm"),
    "points.step": QT_TRANSLATE_NOOP(
        "sentence", "Tiêu chí “{criterion}” cho điểm theo bước {step}; phiếu ghi {value}. Đề nghị xem lại phiếu."
    ),
    "scores.none": QT_TRANSLATE_NOOP("sentence", "Chưa có điểm nào để tính. Đề nghị nhập phiếu chấm trước."),
    "scores.decided.title": QT_TRANSLATE_NOOP("sentence", "Mô hình đã có quyết định"),
    "scores.decided": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” đã có quyết định công nhận nên điểm không sửa được nữa. Đề nghị hủy ghi quyết định trước "
        "khi sửa điểm.",
    ),
    "scores.unknown_criterion": QT_TRANSLATE_NOOP(
        "sentence",
        "Tiêu chí này không có trong bộ tiêu chí của đợt xét. Đề nghị dùng đúng phiếu của đợt xét “{name}”.",
    ),
    "scores.unknown_scorer": QT_TRANSLATE_NOOP(
        "sentence", "Người chấm này không có trong đợt xét “{name}”. Đề nghị thêm người chấm trước."
    ),
}

LABELS: dict[str, str] = {
    # criteria sets
    "field.criteria_set.owner": QT_TRANSLATE_NOOP("label", "Cơ quan ban hành"),
    "field.criteria_set.name": QT_TRANSLATE_NOOP("label", "Tên bộ tiêu chí"),
    "field.criteria_set.issued_by": QT_TRANSLATE_NOOP("label", "Ban hành theo"),
    "field.criteria_set.year": QT_TRANSLATE_NOOP("label", "Năm"),
    "field.criteria_set.valid_from": QT_TRANSLATE_NOOP("label", "Áp dụng từ"),
    "field.criteria_set.valid_to": QT_TRANSLATE_NOOP("label", "Áp dụng đến"),
    "field.criteria_set.total": QT_TRANSLATE_NOOP("label", "Tổng điểm"),
    "field.criteria_set.combine": QT_TRANSLATE_NOOP("label", "Cách gộp điểm nhiều người chấm"),
    "field.criteria_set.decimals": QT_TRANSLATE_NOOP("label", "Số chữ số thập phân"),
    "field.criteria_set.ties": QT_TRANSLATE_NOOP("label", "Khi bằng điểm"),
    "field.criteria_set.pass_from": QT_TRANSLATE_NOOP("label", "Đạt từ (điểm)"),
    "field.criteria_set.bands": QT_TRANSLATE_NOOP("label", "Xếp loại"),
    "field.criteria_set.band_lines": QT_TRANSLATE_NOOP(
        "label", "Xếp loại (mỗi dòng một mức: tên; từ mấy điểm, ví dụ Tốt; 80)"
    ),
    "field.criteria_set.replaces": QT_TRANSLATE_NOOP("label", "Thay cho bộ"),
    "field.criteria_set.frozen_on": QT_TRANSLATE_NOOP("label", "Ngày khóa"),
    "field.criteria_set.criteria": QT_TRANSLATE_NOOP("label", "Các tiêu chí (mỗi dòng một tiêu chí)"),
    "field.criterion.owner": QT_TRANSLATE_NOOP("label", "Cơ quan ban hành"),
    "field.criterion.criteria_set": QT_TRANSLATE_NOOP("label", "Bộ tiêu chí"),
    "field.criterion.order": QT_TRANSLATE_NOOP("label", "Thứ tự"),
    "field.criterion.group": QT_TRANSLATE_NOOP("label", "Nhóm tiêu chí"),
    "field.criterion.name": QT_TRANSLATE_NOOP("label", "Tiêu chí"),
    "field.criterion.maximum": QT_TRANSLATE_NOOP("label", "Điểm tối đa"),
    "field.criterion.step": QT_TRANSLATE_NOOP("label", "Bước điểm"),
    "field.criterion.minimum": QT_TRANSLATE_NOOP("label", "Điểm liệt"),
    # evaluations
    "field.evaluation.owner": QT_TRANSLATE_NOOP("label", "Cơ quan xét"),
    "field.evaluation.name": QT_TRANSLATE_NOOP("label", "Đợt xét"),
    "field.evaluation.year": QT_TRANSLATE_NOOP("label", "Năm"),
    "field.evaluation.round": QT_TRANSLATE_NOOP("label", "Đợt đăng ký"),
    "field.evaluation.criteria_set": QT_TRANSLATE_NOOP("label", "Bộ tiêu chí"),
    "field.evaluation.opens_on": QT_TRANSLATE_NOOP("label", "Từ ngày"),
    "field.evaluation.closes_on": QT_TRANSLATE_NOOP("label", "Đến ngày"),
    "field.evaluation.closed_on": QT_TRANSLATE_NOOP("label", "Ngày kết thúc"),
    "field.evaluation.scorers": QT_TRANSLATE_NOOP("label", "Người chấm (mỗi dòng một người: họ tên, chức vụ)"),
    "field.evaluation.reason": QT_TRANSLATE_NOOP("label", "Lý do"),
    "field.candidate.owner": QT_TRANSLATE_NOOP("label", "Cơ quan xét"),
    "field.candidate.evaluation": QT_TRANSLATE_NOOP("label", "Đợt xét"),
    "field.candidate.practice_model": QT_TRANSLATE_NOOP("label", "Tên mô hình, điển hình"),
    "field.candidate.included": QT_TRANSLATE_NOOP("label", "Đưa vào xét"),
    "field.scorer.owner": QT_TRANSLATE_NOOP("label", "Cơ quan xét"),
    "field.scorer.evaluation": QT_TRANSLATE_NOOP("label", "Đợt xét"),
    "field.scorer.name": QT_TRANSLATE_NOOP("label", "Người chấm"),
    "field.scorer.position": QT_TRANSLATE_NOOP("label", "Chức vụ"),
    "field.scorer.unit": QT_TRANSLATE_NOOP("label", "Đơn vị"),
    "field.score.owner": QT_TRANSLATE_NOOP("label", "Cơ quan xét"),
    "field.score.evaluation": QT_TRANSLATE_NOOP("label", "Đợt xét"),
    "field.score.practice_model": QT_TRANSLATE_NOOP("label", "Tên mô hình, điển hình"),
    "field.score.scorer": QT_TRANSLATE_NOOP("label", "Người chấm"),
    "field.score.criterion": QT_TRANSLATE_NOOP("label", "Tiêu chí"),
    "field.score.points": QT_TRANSLATE_NOOP("label", "Điểm"),
    "field.remark.owner": QT_TRANSLATE_NOOP("label", "Cơ quan xét"),
    "field.remark.evaluation": QT_TRANSLATE_NOOP("label", "Đợt xét"),
    "field.remark.practice_model": QT_TRANSLATE_NOOP("label", "Tên mô hình, điển hình"),
    "field.remark.scorer": QT_TRANSLATE_NOOP("label", "Người chấm"),
    "field.remark.text": QT_TRANSLATE_NOOP("label", "Nhận xét"),
    "field.recognition.owner": QT_TRANSLATE_NOOP("label", "Cơ quan công nhận"),
    "field.recognition.evaluation": QT_TRANSLATE_NOOP("label", "Đợt xét"),
    "field.recognition.practice_model": QT_TRANSLATE_NOOP("label", "Tên mô hình, điển hình"),
    "field.recognition.unit": QT_TRANSLATE_NOOP("label", "Đơn vị"),
    "field.recognition.year": QT_TRANSLATE_NOOP("label", "Năm"),
    "field.recognition.result": QT_TRANSLATE_NOOP("label", "Kết quả"),
    "field.recognition.level": QT_TRANSLATE_NOOP("label", "Cấp công nhận"),
    "field.recognition.total": QT_TRANSLATE_NOOP("label", "Điểm"),
    "field.recognition.rank": QT_TRANSLATE_NOOP("label", "Hạng"),
    "field.recognition.band": QT_TRANSLATE_NOOP("label", "Xếp loại"),
    "field.recognition.decision_number": QT_TRANSLATE_NOOP("label", "Số quyết định"),
    "field.recognition.decision_date": QT_TRANSLATE_NOOP("label", "Ngày quyết định"),
    "field.recognition.note": QT_TRANSLATE_NOOP("label", "Ghi chú"),
    # choices
    "choice.combine.average": QT_TRANSLATE_NOOP("label", "Trung bình cộng"),
    "choice.combine.median": QT_TRANSLATE_NOOP("label", "Trung vị"),
    "choice.ties.shared": QT_TRANSLATE_NOOP("label", "Đồng hạng, bỏ hạng kế tiếp (1, 2, 2, 4)"),
    "choice.ties.dense": QT_TRANSLATE_NOOP("label", "Đồng hạng, hạng liên tục (1, 2, 2, 3)"),
    "choice.ties.by_criterion": QT_TRANSLATE_NOOP(
        "label", "Xét điểm tiêu chí có điểm tối đa cao nhất, rồi tiêu chí kế tiếp"
    ),
    "choice.band.excellent": QT_TRANSLATE_NOOP("label", "Xuất sắc"),
    "choice.band.good": QT_TRANSLATE_NOOP("label", "Tốt"),
    "choice.band.fair": QT_TRANSLATE_NOOP("label", "Khá"),
    "choice.band.satisfactory": QT_TRANSLATE_NOOP("label", "Đạt"),
    "choice.band.unsatisfactory": QT_TRANSLATE_NOOP("label", "Chưa đạt"),
    "choice.recognition_result.recognised": QT_TRANSLATE_NOOP("label", "Công nhận"),
    "choice.recognition_result.not_recognised": QT_TRANSLATE_NOOP("label", "Không công nhận"),
    "choice.recognition_result.proposed_higher": QT_TRANSLATE_NOOP("label", "Đề nghị cấp trên"),
    "choice.result_state.not_scored": QT_TRANSLATE_NOOP("label", "Chưa chấm"),
    "choice.result_state.eligible": QT_TRANSLATE_NOOP("label", "Đủ điều kiện"),
    "choice.result_state.not_eligible": QT_TRANSLATE_NOOP("label", "Chưa đủ điều kiện"),
    "choice.result_state.decided": QT_TRANSLATE_NOOP("label", "Đã có quyết định"),
    "choice.criteria_set_state.drafting": QT_TRANSLATE_NOOP("label", "Đang soạn"),
    "choice.criteria_set_state.frozen": QT_TRANSLATE_NOOP("label", "Đang dùng, đã khóa"),
    "choice.criteria_set_state.expired": QT_TRANSLATE_NOOP("label", "Hết hiệu lực"),
    "choice.evaluation_way.scoring": QT_TRANSLATE_NOOP("label", "Chấm điểm"),
    "choice.evaluation_way.voting": QT_TRANSLATE_NOOP("label", "Biểu quyết"),
    "choice.evaluation_state.not_scored": QT_TRANSLATE_NOOP("label", "Chưa chấm"),
    "choice.evaluation_state.scoring": QT_TRANSLATE_NOOP("label", "Đang chấm"),
    "choice.evaluation_state.scored": QT_TRANSLATE_NOOP("label", "Đã chấm xong"),
    "choice.evaluation_state.decided": QT_TRANSLATE_NOOP("label", "Đã có quyết định"),
    "choice.evaluation_state.closed": QT_TRANSLATE_NOOP("label", "Đã kết thúc"),
}
