"""What the help of the command line says of arguments."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

LABELS: dict[str, str] = {
    "usage.help.duty": QT_TRANSLATE_NOOP("label", "cơ quan mình phải thực hiện văn bản này (văn bản đến: mặc định)"),
    "usage.help.letter.no_duty": QT_TRANSLATE_NOOP("label", "văn bản đến chỉ để biết: không ghi việc cho cơ quan mình"),
    "usage.help.help": QT_TRANSLATE_NOOP("label", "in phần hướng dẫn này"),
    "usage.help.act": QT_TRANSLATE_NOOP("label", "mã lần ghi, xem dvk history"),
    "usage.help.activity": QT_TRANSLATE_NOOP("label", "hoạt động: mã hoặc một phần nội dung"),
    "usage.help.add": QT_TRANSLATE_NOOP("label", "thêm người chấm “Họ tên; chức vụ; đơn vị” (ghi được nhiều lần)"),
    "usage.help.amount": QT_TRANSLATE_NOOP("label", "mức thưởng mỗi người, tập thể (đồng)"),
    "usage.help.block": QT_TRANSLATE_NOOP("label", "chỉ khối này"),
    "usage.help.by": QT_TRANSLATE_NOOP("label", "gửi bằng cách nào (mã kênh)"),
    "usage.help.by_unit": QT_TRANSLATE_NOOP("label", "kèm mã đối chiếu của từng đơn vị"),
    "usage.help.channel": QT_TRANSLATE_NOOP("label", "biết qua đâu (mã kênh)"),
    "usage.help.code": QT_TRANSLATE_NOOP("label", "mã đơn vị hành chính, nếu có"),
    "usage.help.contact": QT_TRANSLATE_NOOP("label", "người liên hệ"),
    "usage.help.content": QT_TRANSLATE_NOOP("label", "nội dung hoạt động"),
    "usage.help.directives.clause.content": QT_TRANSLATE_NOOP("label", "nội dung nhiệm vụ"),
    "usage.help.directives.clause.due": QT_TRANSLATE_NOOP("label", "hạn của nhiệm vụ; để trống “” là bỏ hạn"),
    "usage.help.directives.clause.place": QT_TRANSLATE_NOOP(
        "label", "hạn ở trên là mốc thứ mấy của nhiệm vụ (1, 2…); không ghi thì là mốc chính"
    ),
    "usage.help.directives.cooperating.units": QT_TRANSLATE_NOOP(
        "label", "đơn vị phối hợp xử lý theo ý kiến lãnh đạo (ghi được nhiều lần)"
    ),
    "usage.help.directives.cooperating.excepts": QT_TRANSLATE_NOOP(
        "label", "đơn vị không phối hợp nữa (ghi được nhiều lần)"
    ),
    "usage.help.obligations.task": QT_TRANSLATE_NOOP("label", "cùng --units: chỉ việc của mục này"),
    "usage.help.task": QT_TRANSLATE_NOOP("label", "nhiệm vụ mang số này; chưa có thì thêm mới"),
    "usage.help.criteria_from": QT_TRANSLATE_NOOP("label", "lấy danh sách tiêu chí mới từ file này"),
    "usage.help.criteria": QT_TRANSLATE_NOOP("label", "bộ tiêu chí: tên hoặc mã"),
    "usage.help.direction": QT_TRANSLATE_NOOP("label", "văn bản đến hoặc đi"),
    "usage.help.directive": QT_TRANSLATE_NOOP("label", "văn bản: số ký hiệu, mã hoặc một phần trích yếu"),
    "usage.help.draft": QT_TRANSLATE_NOOP("label", "mới là dự thảo, chưa gửi đăng ký"),
    "usage.help.yearly_theme": QT_TRANSLATE_NOOP("label", "chủ đề năm nêu trong văn bản"),
    "usage.help.system": QT_TRANSLATE_NOOP("label", "chỉ văn bản của hệ thống này"),
    "usage.help.due": QT_TRANSLATE_NOOP("label", "hạn chung thay cho hạn chương trình đề xuất"),
    "usage.help.evaluation": QT_TRANSLATE_NOOP("label", "đợt xét: tên hoặc mã"),
    "usage.help.excepts": QT_TRANSLATE_NOOP("label", "đề xuất nhưng không giao cho đơn vị này (ghi được nhiều lần)"),
    "usage.help.field": QT_TRANSLATE_NOOP("label", "chỉ lĩnh vực này (mã)"),
    "usage.help.fields": QT_TRANSLATE_NOOP("label", "nhập từ file JSON theo dạng của dvk letter read --json"),
    "usage.help.file": QT_TRANSLATE_NOOP("label", "file cần đọc"),
    "usage.help.files": QT_TRANSLATE_NOOP("label", "các file cần nhận"),
    "usage.help.form": QT_TRANSLATE_NOOP("label", "chỉ hình thức này (mã)"),
    "usage.help.group": QT_TRANSLATE_NOOP("label", "nhóm đơn vị mà dòng này chỉ"),
    "usage.help.id": QT_TRANSLATE_NOOP("label", "mã của mục"),
    "usage.help.ids": QT_TRANSLATE_NOOP("label", "mã các dòng, xem dvk obligations list"),
    "usage.help.not_classified": QT_TRANSLATE_NOOP(
        "label", "xác nhận văn bản không phải tài liệu mật dù có chữ giống dấu mật; phải kèm --reason"
    ),
    "usage.help.letter.reason": QT_TRANSLATE_NOOP("label", "lý do xác nhận; được ghi vào nhật ký"),
    "usage.help.incoming": QT_TRANSLATE_NOOP("label", "là văn bản đến"),
    "usage.help.outgoing": QT_TRANSLATE_NOOP("label", "là văn bản đi"),
    "usage.help.incomplete": QT_TRANSLATE_NOOP("label", "chỉ văn bản còn thiếu số, ngày hoặc mục khác"),
    "usage.help.kind": QT_TRANSLATE_NOOP("label", "loại (mã)"),
    "usage.help.leave_unapproved": QT_TRANSLATE_NOOP("label", "vẫn chốt dù còn đăng ký chưa duyệt"),
    "usage.help.level": QT_TRANSLATE_NOOP("label", "cấp: central, province, district, commune, hamlet, agency"),
    "usage.help.limit": QT_TRANSLATE_NOOP("label", "nhiều nhất bao nhiêu dòng"),
    "usage.help.line": QT_TRANSLATE_NOOP("label", "dòng thứ mấy trong phần Kính gửi, Nơi nhận"),
    "usage.help.missing": QT_TRANSLATE_NOOP("label", "chỉ đơn vị còn thiếu so với chỉ tiêu"),
    "usage.help.model": QT_TRANSLATE_NOOP("label", "mô hình: tên hoặc mã"),
    "usage.help.models": QT_TRANSLATE_NOOP("label", "các mô hình: tên hoặc mã"),
    "usage.help.name": QT_TRANSLATE_NOOP("label", "tên"),
    "usage.help.new_version": QT_TRANSLATE_NOOP("label", "là bản mới thay cho bộ tiêu chí đã dùng"),
    "usage.help.number": QT_TRANSLATE_NOOP("label", "số quyết định"),
    "usage.help.on": QT_TRANSLATE_NOOP("label", "ngày, ví dụ 15/10/2026 (không ghi: hôm nay)"),
    "usage.help.evaluations.scorers.remove": QT_TRANSLATE_NOOP(
        "label", "bỏ người chấm này, cần --reason; điểm đã cho không còn được tính (ghi được nhiều lần)"
    ),
    "usage.help.evaluations.candidates.take_in": QT_TRANSLATE_NOOP(
        "label", "mô hình đưa vào danh sách xét (ghi được nhiều lần)"
    ),
    "usage.help.evaluations.candidates.leave_out": QT_TRANSLATE_NOOP(
        "label", "mô hình đưa ra khỏi danh sách xét; điểm đã chấm vẫn giữ (ghi được nhiều lần)"
    ),
    "usage.help.units.bodies.add": QT_TRANSLATE_NOOP("label", "mã của mục trong mẫu (ghi được nhiều lần)"),
    "usage.help.units.bodies.of": QT_TRANSLATE_NOOP("label", "của đơn vị nào (không ghi: cơ quan ta)"),
    "usage.help.units.bodies.usual": QT_TRANSLATE_NOOP("label", "tất cả các mục thường có"),
    "usage.help.units.bodies.hamlets": QT_TRANSLATE_NOOP("label", "thêm từng này thôn, tổ dân phố, đánh số từ 1"),
    "usage.help.units.bodies.hamlet_word": QT_TRANSLATE_NOOP("label", "gọi là gì, ví dụ Ấp (không ghi: theo mẫu)"),
    "usage.help.units.communes.kind": QT_TRANSLATE_NOOP(
        "label", "ghi là cơ quan nào: party_committee, peoples_committee, front, locality (không ghi: như cơ quan mình)"
    ),
    "usage.help.units.merge.units": QT_TRANSLATE_NOOP("label", "các đơn vị được gộp"),
    "usage.help.units.merge.into": QT_TRANSLATE_NOOP(
        "label", "đơn vị tiếp tục hoạt động và nhận các đơn vị kia (không ghi: lập đơn vị mới)"
    ),
    "usage.help.units.merge.name": QT_TRANSLATE_NOOP("label", "tên đơn vị sau khi gộp"),
    "usage.help.units.take-over.unit": QT_TRANSLATE_NOOP(
        "label", "đơn vị dùng tiếp dữ liệu này, khi cơ quan đã kết thúc theo file của cấp trên"
    ),
    "usage.help.units.rename.name": QT_TRANSLATE_NOOP("label", "tên mới"),
    "usage.help.units.split.new": QT_TRANSLATE_NOOP(
        "label", "tên một đơn vị mới, đơn vị kế thừa chính ghi trước (ghi nhiều lần)"
    ),
    "usage.help.units.split.goes_on": QT_TRANSLATE_NOOP("label", "đơn vị cũ vẫn hoạt động, chỉ tách một phần"),
    "usage.help.units.dissolve.successor": QT_TRANSLATE_NOOP(
        "label", "đơn vị nhận việc chưa xong (ghi được nhiều lần)"
    ),
    "usage.help.units.move.parent": QT_TRANSLATE_NOOP("label", "đơn vị cấp trên mới"),
    "usage.help.units.totals.on": QT_TRANSLATE_NOOP("label", "theo đơn vị có vào ngày này"),
    "usage.help.units.totals.year": QT_TRANSLATE_NOOP("label", "năm"),
    "usage.help.units.merge.on": QT_TRANSLATE_NOOP("label", "ngày có hiệu lực"),
    "usage.help.units.split.on": QT_TRANSLATE_NOOP("label", "ngày có hiệu lực"),
    "usage.help.units.rename.on": QT_TRANSLATE_NOOP("label", "ngày có hiệu lực"),
    "usage.help.units.dissolve.on": QT_TRANSLATE_NOOP("label", "ngày có hiệu lực"),
    "usage.help.units.move.on": QT_TRANSLATE_NOOP("label", "ngày có hiệu lực"),
    "usage.help.units.merge.decision": QT_TRANSLATE_NOOP("label", "số quyết định"),
    "usage.help.units.split.decision": QT_TRANSLATE_NOOP("label", "số quyết định"),
    "usage.help.units.rename.decision": QT_TRANSLATE_NOOP("label", "số quyết định"),
    "usage.help.units.dissolve.decision": QT_TRANSLATE_NOOP("label", "số quyết định"),
    "usage.help.units.move.decision": QT_TRANSLATE_NOOP("label", "số quyết định"),
    "usage.help.units.merge.decided": QT_TRANSLATE_NOOP("label", "ngày ký quyết định"),
    "usage.help.units.split.decided": QT_TRANSLATE_NOOP("label", "ngày ký quyết định"),
    "usage.help.units.rename.decided": QT_TRANSLATE_NOOP("label", "ngày ký quyết định"),
    "usage.help.units.dissolve.decided": QT_TRANSLATE_NOOP("label", "ngày ký quyết định"),
    "usage.help.units.move.decided": QT_TRANSLATE_NOOP("label", "ngày ký quyết định"),
    "usage.help.units.merge.reason": QT_TRANSLATE_NOOP("label", "đóng việc chưa xong với lý do này, không chuyển"),
    "usage.help.units.split.reason": QT_TRANSLATE_NOOP("label", "đóng việc chưa xong với lý do này, không chuyển"),
    "usage.help.units.rename.reason": QT_TRANSLATE_NOOP("label", "đóng việc chưa xong với lý do này, không chuyển"),
    "usage.help.units.dissolve.reason": QT_TRANSLATE_NOOP("label", "đóng việc chưa xong với lý do này, không chuyển"),
    "usage.help.units.move.reason": QT_TRANSLATE_NOOP("label", "đóng việc chưa xong với lý do này, không chuyển"),
    "usage.help.units.national.find": QT_TRANSLATE_NOOP("label", "một phần tên, tên cũ hoặc mã đơn vị"),
    "usage.help.units.close.on": QT_TRANSLATE_NOOP("label", "ngày cuối cùng còn hoạt động"),
    "usage.help.rewards.decide.on": QT_TRANSLATE_NOOP("label", "ngày quyết định"),
    "usage.help.open": QT_TRANSLATE_NOOP("label", "chỉ việc chưa xong"),
    "usage.help.out": QT_TRANSLATE_NOOP("label", "ghi ra file hoặc thư mục này"),
    "usage.help.overdue": QT_TRANSLATE_NOOP("label", "chỉ việc đã quá hạn"),
    "usage.help.own": QT_TRANSLATE_NOOP("label", "chỉ việc của cơ quan mình"),
    "usage.help.parent": QT_TRANSLATE_NOOP("label", "chỉ đơn vị trực thuộc đơn vị này"),
    "usage.help.passed": QT_TRANSLATE_NOOP("label", "mọi mô hình đủ điều kiện"),
    "usage.help.phone": QT_TRANSLATE_NOOP("label", "số điện thoại"),
    "usage.help.points": QT_TRANSLATE_NOOP("label", "điểm lần lượt theo tiêu chí, hoặc SỐ=ĐIỂM; “-” để trống"),
    "usage.help.province": QT_TRANSLATE_NOOP("label", "tỉnh, thành phố của cơ quan"),
    "usage.help.reason": QT_TRANSLATE_NOOP("label", "lý do"),
    "usage.help.rebuild": QT_TRANSLATE_NOOP("label", "dựng lại các bảng từ nhật ký"),
    "usage.help.recognised": QT_TRANSLATE_NOOP("label", "chỉ mô hình được công nhận ở cấp này, hoặc any"),
    "usage.help.record": QT_TRANSLATE_NOOP("label", "mã hồ sơ"),
    "usage.help.why.field": QT_TRANSLATE_NOOP("label", "tên mục"),
    "usage.help.registration_kind": QT_TRANSLATE_NOOP("label", "chỉ loại đăng ký này (mã)"),
    "usage.help.remark": QT_TRANSLATE_NOOP("label", "nhận xét của người chấm"),
    "usage.help.remedy_state": QT_TRANSLATE_NOOP("label", "tình trạng khắc phục (mã)"),
    "usage.help.result": QT_TRANSLATE_NOOP("label", "chỉ kết quả này (mã)"),
    "usage.help.reward": QT_TRANSLATE_NOOP("label", "khen thưởng: tên hoặc mã"),
    "usage.help.rewarded": QT_TRANSLATE_NOOP("label", "chỉ mô hình đã được khen thưởng"),
    "usage.help.rewards": QT_TRANSLATE_NOOP("label", "các khen thưởng: tên hoặc mã"),
    "usage.help.role": QT_TRANSLATE_NOOP("label", "vai trò của dòng này (mã)"),
    "usage.help.round": QT_TRANSLATE_NOOP("label", "đợt đăng ký: tên hoặc mã"),
    "usage.help.scope": QT_TRANSLATE_NOOP("label", "chỉ những gì liên quan đơn vị này và các đơn vị trực thuộc"),
    "usage.help.scorer": QT_TRANSLATE_NOOP(
        "label", "người chấm: “Họ tên; chức vụ; đơn vị” khi mở đợt, tên hoặc mã khi ghi điểm"
    ),
    "usage.help.set": QT_TRANSLATE_NOOP("label", 'ghi đè một mục, ví dụ --set "Số=15" (ghi được nhiều lần)'),
    "usage.help.shipped": QT_TRANSLATE_NOOP("label", "bộ tiêu chí mẫu đi kèm chương trình (mã)"),
    "usage.help.short_name": QT_TRANSLATE_NOOP("label", "tên viết tắt"),
    "usage.help.shots": QT_TRANSLATE_NOOP("label", "không mở cửa sổ, lưu ảnh từng trang vào thư mục này"),
    "usage.help.standing": QT_TRANSLATE_NOOP("label", "chỉ khen thưởng đã có quyết định, chưa thu hồi"),
    "usage.help.state": QT_TRANSLATE_NOOP("label", "chỉ tình trạng này (mã)"),
    "usage.help.subject": QT_TRANSLATE_NOOP("label", "chỉ chủ thể này (mã)"),
    "usage.help.take": QT_TRANSLATE_NOOP("label", "chọn phương án số N, hoặc ghi value:GIÁ_TRỊ"),
    "usage.help.text": QT_TRANSLATE_NOOP("label", "chỉ mục có những chữ này (không cần dấu)"),
    "usage.help.search.text": QT_TRANSLATE_NOOP("label", "những chữ cần tìm (không cần dấu)"),
    "usage.help.text_only": QT_TRANSLATE_NOOP("label", "chỉ in lời nhắc, không ghi là đã nhắc"),
    "usage.help.theme": QT_TRANSLATE_NOOP("label", "chỉ chủ đề này (mã)"),
    "usage.help.under": QT_TRANSLATE_NOOP("label", "đơn vị này và mọi đơn vị trực thuộc"),
    "usage.help.unit": QT_TRANSLATE_NOOP("label", "đơn vị: tên, tên viết tắt hoặc mã (không cần dấu)"),
    "usage.help.init.unit": QT_TRANSLATE_NOOP("label", "tên cơ quan"),
    "usage.help.directives.answer.kind": QT_TRANSLATE_NOOP("label", "công văn (cong_van) hay kế hoạch (ke_hoach)"),
    "usage.help.directives.answer.subject": QT_TRANSLATE_NOOP("label", "trích yếu thay cho trích yếu đề xuất"),
    "usage.help.directives.answer.task": QT_TRANSLATE_NOOP(
        "label", "việc giao thay cho đề xuất: “Đơn vị: việc” (ghi được nhiều lần)"
    ),
    "usage.help.directives.answer.due": QT_TRANSLATE_NOOP("label", "hạn các đơn vị báo cáo về"),
    "usage.help.directives.answer.propose": QT_TRANSLATE_NOOP("label", "chỉ xem đề xuất, không lưu"),
    "usage.help.directives.answer.out": QT_TRANSLATE_NOOP("label", "lập file .docx, .pdf (ghi được nhiều lần)"),
    "usage.help.directives.list.doc_type": QT_TRANSLATE_NOOP("label", "loại văn bản"),
    "usage.help.directives.list.issuer": QT_TRANSLATE_NOOP("label", "cơ quan ban hành (đủ tên hoặc vài chữ)"),
    "usage.help.directives.list.handler": QT_TRANSLATE_NOOP(
        "label", "người hoặc đơn vị xử lý theo bút phê (đủ tên hoặc vài chữ)"
    ),
    "usage.help.directives.list.period": QT_TRANSLATE_NOOP("label", "giai đoạn ghi trong văn bản, ví dụ 2026 - 2030"),
    "usage.help.directives.list.missing": QT_TRANSLATE_NOOP("label", "chỉ văn bản còn thiếu mục này"),
    "usage.help.directives.list.overdue": QT_TRANSLATE_NOOP("label", "chỉ văn bản có đơn vị quá hạn"),
    "usage.help.directives.list.due": QT_TRANSLATE_NOOP(
        "label", "hạn: past đã quá, week 7 ngày tới, month 30 ngày tới, later sau đó, none không có"
    ),
    "usage.help.directives.decide.pair": QT_TRANSLATE_NOOP("label", "mã cặp, lấy từ dvk directives twins"),
    "usage.help.directives.decide.same": QT_TRANSLATE_NOOP("label", "là cùng một văn bản"),
    "usage.help.directives.decide.different": QT_TRANSLATE_NOOP("label", "là hai văn bản khác nhau"),
    "usage.help.directives.note.content": QT_TRANSLATE_NOOP("label", "việc phải làm"),
    "usage.help.directives.note.kind": QT_TRANSLATE_NOOP("label", "kết luận họp (hop) hay chỉ đạo trực tiếp (mieng)"),
    "usage.help.directives.note.issuer": QT_TRANSLATE_NOOP("label", "người hoặc cơ quan giao"),
    "usage.help.directives.note.on": QT_TRANSLATE_NOOP("label", "ngày giao (không ghi: hôm nay)"),
    "usage.help.directives.note.due": QT_TRANSLATE_NOOP("label", "hạn"),
    "usage.help.directives.note.handler": QT_TRANSLATE_NOOP("label", "người xử lý"),
    "usage.help.directives.note.units": QT_TRANSLATE_NOOP("label", "đơn vị cũng phải làm (ghi được nhiều lần)"),
    "usage.help.directives.note.not_ours": QT_TRANSLATE_NOOP("label", "không phải việc của cơ quan ta"),
    "usage.help.directives.assign.tasks": QT_TRANSLATE_NOOP("label", "chỉ giao mục này, ví dụ 1 (ghi được nhiều lần)"),
    "usage.help.directives.assign.except_tasks": QT_TRANSLATE_NOOP("label", "không giao mục này (ghi được nhiều lần)"),
    "usage.help.directives.deadlines.move": QT_TRANSLATE_NOOP("label", "chuyển các việc ấy sang hạn văn bản nay ghi"),
    "usage.help.directives.assign.units": QT_TRANSLATE_NOOP("label", "chỉ giao cho đơn vị này (ghi được nhiều lần)"),
    "usage.help.units": QT_TRANSLATE_NOOP("label", "danh sách đơn vị, ví dụ “thôn 1, thôn 3, TDP 5”"),
    "usage.help.what": QT_TRANSLATE_NOOP("label", "nhắc việc gì, ví dụ “báo cáo sáu tháng”"),
    "usage.help.within": QT_TRANSLATE_NOOP("label", "chỉ việc đến hạn trong số ngày này"),
    "usage.help.year": QT_TRANSLATE_NOOP("label", "năm (không ghi: năm nay hoặc mọi năm)"),
    "usage.help.export.kind": QT_TRANSLATE_NOOP(
        "label", "loại: assignment, registration, progress, scoring, results, summary, bundle"
    ),
    "usage.help.to": QT_TRANSLATE_NOOP("label", "gửi cho đơn vị này (ghi được nhiều lần)"),
    "usage.help.all_below": QT_TRANSLATE_NOOP("label", "cho mọi đơn vị cấp dưới, mỗi đơn vị một file"),
    "usage.help.shared": QT_TRANSLATE_NOOP("label", "một file trống dùng chung, nơi điền tự chọn tên mình"),
    "usage.help.figures.figures": QT_TRANSLATE_NOOP(
        "label", "chỉ tiêu=số, ví dụ KT_collective=12 running=10; để trống sau dấu = là chưa báo cáo"
    ),
    "usage.help.shape": QT_TRANSLATE_NOOP(
        "label", "dạng: danh sách (list), mỗi mô hình một trang (upright), Word (word), phiếu giấy để in (paper)"
    ),
    "usage.help.period": QT_TRANSLATE_NOOP("label", "kỳ, ví dụ 2026"),
    "usage.help.files.record": QT_TRANSLATE_NOOP("label", "hồ sơ: tên hoặc mã"),
    "usage.help.files.type": QT_TRANSLATE_NOOP("label", "loại hồ sơ (mặc định practice_model)"),
    "usage.help.files.add.files": QT_TRANSLATE_NOOP("label", "các file cần đính kèm"),
    "usage.help.files.id": QT_TRANSLATE_NOOP("label", "mã file đính kèm, xem dvk files list"),
    "usage.help.imports.mended": QT_TRANSLATE_NOOP("label", "có gửi kèm file để sửa"),
    "usage.help.exports.to": QT_TRANSLATE_NOOP("label", "chỉ file gửi đơn vị này"),
    "usage.help.export.all": QT_TRANSLATE_NOOP("label", "gửi lại tất cả, kể cả phần nơi nhận đã xác nhận"),
    "usage.help.export.with_files": QT_TRANSLATE_NOOP(
        "label", "kèm ảnh và bản quét của các hồ sơ: một file .zip gồm bảng tính và thư mục tep"
    ),
    "usage.help.export.password_file": QT_TRANSLATE_NOOP(
        "label", "đặt mật khẩu cho file: mật khẩu ở dòng đầu của file này"
    ),
    "usage.help.import.password_file": QT_TRANSLATE_NOOP("label", "mật khẩu của file, ở dòng đầu của file này"),
    "usage.help.blank": QT_TRANSLATE_NOOP("label", "số dòng trống chuẩn bị sẵn"),
    "usage.help.mark_sent": QT_TRANSLATE_NOOP("label", "ghi luôn là đã gửi hôm nay"),
    "usage.help.export.directive": QT_TRANSLATE_NOOP("label", "chỉ văn bản này (ghi được nhiều lần)"),
    "usage.help.export.scorer": QT_TRANSLATE_NOOP("label", "phiếu của người chấm này: tên hoặc mã"),
    "usage.help.apply": QT_TRANSLATE_NOOP("label", "nhận vào dữ liệu; không có tùy chọn này thì chỉ xem trước"),
    "usage.help.accept_outside": QT_TRANSLATE_NOOP("label", "nhận cả những dòng ngoài phạm vi của nơi gửi"),
    "usage.help.errors_to": QT_TRANSLATE_NOOP("label", "lưu file các dòng phải sửa vào thư mục này"),
    "usage.help.return": QT_TRANSLATE_NOOP(
        "label",
        "file này thay bản trước (replaces), cũ hơn bản đã nhận (older), giữ cả hai (both) "
        "hay là bản khác của mẫu (copy)",
    ),
    "usage.help.identity": QT_TRANSLATE_NOOP("label", "các dòng không khớp mã: mới (new) hay vẫn là hồ sơ cũ (same)"),
    "usage.help.late": QT_TRANSLATE_NOOP("label", "nhận cả file gửi về sau khi đợt đã chốt"),
    "usage.help.again": QT_TRANSLATE_NOOP("label", "nhận lại file đã hoàn tác"),
    "usage.help.mapping": QT_TRANSLATE_NOOP("label", "bảng ghép cột cho file không theo mẫu"),
    "usage.help.password_file": QT_TRANSLATE_NOOP("label", "file chứa mật khẩu của bảng tính"),
    "usage.help.report": QT_TRANSLATE_NOOP("label", "loại báo cáo, xem dvk report list"),
    "usage.help.report.kind": QT_TRANSLATE_NOOP("label", "loại báo cáo, hoặc list để xem danh sách"),
    "usage.help.report.out": QT_TRANSLATE_NOOP("label", "file kết quả: .pdf, .docx hoặc .xlsx"),
    "usage.help.since": QT_TRANSLATE_NOOP("label", "từ ngày"),
    "usage.help.until": QT_TRANSLATE_NOOP("label", "đến ngày"),
    "usage.help.report.number": QT_TRANSLATE_NOOP("label", "số ký hiệu của báo cáo"),
    "usage.help.demo.out": QT_TRANSLATE_NOOP("label", "dựng dữ liệu mẫu trong thư mục này (làm lại từ đầu)"),
    "usage.help.size": QT_TRANSLATE_NOOP("label", "cỡ: small, commune, province, large"),
    "usage.help.seed": QT_TRANSLATE_NOOP("label", "số gieo cho dữ liệu ngẫu nhiên"),
}
