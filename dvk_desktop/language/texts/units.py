"""Units and groups of units: what may have to be said about them, their fields and lists."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "listed.unreadable.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được file danh sách"),
    "listed.unreadable": QT_TRANSLATE_NOOP("sentence", "Không đọc được “{name:plain}”.[ {said:plain}]"),
    "listed.no_names.title": QT_TRANSLATE_NOOP("sentence", "Không thấy cột tên đơn vị"),
    "listed.no_names": QT_TRANSLATE_NOOP(
        "sentence", "Trong file không có cột “Tên đơn vị”. Đề nghị đặt tên cột như vậy rồi chọn lại file."
    ),
    "listed.too_many": QT_TRANSLATE_NOOP(
        "sentence", "Danh sách có {count} dòng, nhiều hơn {most}. Đề nghị chia thành nhiều file."
    ),
    "national.columns.title": QT_TRANSLATE_NOOP("sentence", "Không thấy cột mã và tên đơn vị"),
    "national.columns": QT_TRANSLATE_NOOP(
        "sentence",
        "File danh mục cần có cột “Mã” và “Tên”; nên có “Cấp”, “Mã cấp trên”, “Từ ngày”, “Thay cho mã”. Đề nghị kiểm "
        "tra lại file.",
    ),
    "national.told": QT_TRANSLATE_NOOP(
        "sentence", "{count} thay đổi, {same} dòng như danh mục đang dùng[, dòng không đọc được: {wrong:plain}]."
    ),
    "national.ended": QT_TRANSLATE_NOOP("sentence", "Kết thúc: {names:plain}."),
    "listed.undecided.title": QT_TRANSLATE_NOOP("sentence", "Chưa rõ là đơn vị nào"),
    "listed.undecided": QT_TRANSLATE_NOOP(
        "sentence",
        "Dòng {row} “{name:plain}” có thể là nhiều đơn vị. Đề nghị chọn một, hoặc chọn là đơn vị mới.",
    ),
    "listed.meant": QT_TRANSLATE_NOOP(
        "sentence", "Đơn vị chọn cho dòng {row} “{name:plain}” không nằm trong các đơn vị có thể là. Đề nghị chọn lại."
    ),
    "listed.choice.title": QT_TRANSLATE_NOOP("sentence", "Chưa chọn được đơn vị cho một dòng"),
    "listed.choice": QT_TRANSLATE_NOOP(
        "sentence",
        "“{choice:plain}” không chọn được. Đề nghị ghi số dòng chưa rõ, dấu =, rồi tên một đơn vị ở cột “Có thể là” "
        "(hoặc chữ mới).",
    ),
    "listed.nothing": QT_TRANSLATE_NOOP("sentence", "Chưa chọn dòng nào để nhận."),
    "unit.ambiguous.title": QT_TRANSLATE_NOOP("sentence", "“{name}” là đơn vị nào?"),
    "unit.ambiguous": QT_TRANSLATE_NOOP(
        "sentence",
        "Có {count} đơn vị có thể gọi là “{name}”: {candidates}. Đề nghị ghi rõ hơn (kèm tên xã, phường) hoặc "
        "chọn trong danh mục.",
    ),
    "unit.level": QT_TRANSLATE_NOOP("sentence", "“{level:plain}” không phải là một cấp đơn vị. Có thể dùng: {known}."),
    "unit.kind": QT_TRANSLATE_NOOP("sentence", "“{kind:plain}” không phải là một loại đơn vị. Có thể dùng: {known}."),
    "unit.name_missing.title": QT_TRANSLATE_NOOP("sentence", "Chưa có tên đơn vị"),
    "unit.name_missing": QT_TRANSLATE_NOOP(
        "sentence",
        "Đơn vị phải có tên. Đề nghị ghi tên đầy đủ như trên con dấu, ví dụ “Ủy ban nhân dân xã Tân Hà”.",
    ),
    "unit.exists.title": QT_TRANSLATE_NOOP("sentence", "Đơn vị này đã có"),
    "unit.exists": QT_TRANSLATE_NOOP(
        "sentence",
        "“{name}” đã có trong danh mục[, trực thuộc {parent}]. Đề nghị sửa đơn vị đã có, hoặc ghi tên khác "
        "nếu là đơn vị khác.",
    ),
    "unit.own_parent.title": QT_TRANSLATE_NOOP("sentence", "Đơn vị không thể trực thuộc chính nó"),
    "unit.own_parent": QT_TRANSLATE_NOOP(
        "sentence",
        "Không ghi được “{parent}” là cấp trên của “{name}” vì “{parent}” lại trực thuộc “{name}”. Đề nghị "
        "chọn cấp trên khác.",
    ),
    "unit.close_office": QT_TRANSLATE_NOOP(
        "sentence",
        "Không đóng được “{name}” vì đây là cơ quan đang dùng dữ liệu này.",
    ),
    "place.former": QT_TRANSLATE_NOOP("sentence", "{label:plain} · {former:plain} trước đây"),
    "place.was.whole": QT_TRANSLATE_NOOP("sentence", "{former:plain} nay là {name:plain}."),
    "place.was.main": QT_TRANSLATE_NOOP(
        "sentence", "{former:plain} đã được chia; phần chính nay thuộc {name:plain}, phần còn lại thuộc nơi khác."
    ),
    "place.was.part": QT_TRANSLATE_NOOP(
        "sentence", "{former:plain} đã được chia; một phần nhỏ nay thuộc {name:plain}."
    ),
    "place.was.within": QT_TRANSLATE_NOOP(
        "sentence", "{former:plain} không còn là một cấp; {name:plain} nằm trên địa bàn cũ."
    ),
    "place.unknown": QT_TRANSLATE_NOOP(
        "sentence",
        "Danh mục đơn vị hành chính không có “{name}”. Đề nghị gõ một phần tên xã, phường hoặc tỉnh; "
        "tên cũ trước ngày 01/7/2025 cũng tìm được.",
    ),
    "place.ambiguous": QT_TRANSLATE_NOOP(
        "sentence", "Có {count} nơi tên là “{name}”: {candidates}. Đề nghị ghi thêm mã đơn vị (--code)."
    ),
    "unit.merged_into": QT_TRANSLATE_NOOP("sentence", "Đã gộp vào {unit:plain}"),
    "unit.choice.ended": QT_TRANSLATE_NOOP("sentence", "{label:plain} · đã kết thúc"),
    "done.units": QT_TRANSLATE_NOOP("sentence", "Đã thêm {count} đơn vị."),
    "unit.template": QT_TRANSLATE_NOOP("sentence", "Mẫu của {name:plain} không có mục “{key:plain}”."),
    "unit.hamlets": QT_TRANSLATE_NOOP(
        "sentence", "Số thôn, tổ dân phố phải từ 0 đến {most}; đã ghi {count}. Đề nghị ghi lại."
    ),
    "unit.no_province": QT_TRANSLATE_NOOP(
        "sentence",
        "Không rõ {name:plain} là của tỉnh nào trong danh mục đơn vị hành chính. Chỉ cơ quan cấp tỉnh có mã đơn vị "
        "mới thêm được tất cả xã, phường; đề nghị ghi mã tỉnh cho cơ quan mình ở trang Đơn vị.",
    ),
    "usage.assignment": QT_TRANSLATE_NOOP(
        "sentence", '“{value}” chưa đúng dạng MỤC=GIÁ TRỊ. Đề nghị ghi ví dụ number=15 hoặc "Số=15".'
    ),
    "catalogue.broken.title": QT_TRANSLATE_NOOP("sentence", "Danh mục đi kèm chương trình bị hỏng"),
    "catalogue.broken": QT_TRANSLATE_NOOP(
        "sentence",
        "Không đọc được danh mục “{path:file}” đi kèm chương trình[ ({detail:plain})]. Đề nghị cài lại chương "
        "trình; dữ liệu của cơ quan không bị ảnh hưởng.",
    ),
}

LABELS: dict[str, str] = {
    # unit
    "field.unit.owner": QT_TRANSLATE_NOOP("label", "Cơ quan nhập"),
    "field.unit.name": QT_TRANSLATE_NOOP("label", "Tên đơn vị"),
    "field.unit.short_name": QT_TRANSLATE_NOOP("label", "Tên viết tắt"),
    "field.unit.kind": QT_TRANSLATE_NOOP("label", "Loại đơn vị"),
    "field.unit.level": QT_TRANSLATE_NOOP("label", "Cấp"),
    "field.unit.block": QT_TRANSLATE_NOOP("label", "Khối"),
    "field.unit.code": QT_TRANSLATE_NOOP("label", "Mã đơn vị"),
    "field.unit.parent": QT_TRANSLATE_NOOP("label", "Trực thuộc"),
    "field.unit.party_parent": QT_TRANSLATE_NOOP("label", "Trực thuộc về Đảng"),
    "field.unit.front_parent": QT_TRANSLATE_NOOP("label", "Trực thuộc về Mặt trận, đoàn thể"),
    "field.unit.valid_from": QT_TRANSLATE_NOOP("label", "Hoạt động từ ngày"),
    "field.unit.valid_to": QT_TRANSLATE_NOOP("label", "Đến ngày"),
    "field.unit.aliases": QT_TRANSLATE_NOOP("label", "Tên gọi khác, tên cũ"),
    "field.unit.order": QT_TRANSLATE_NOOP("label", "Thứ tự"),
    "field.unit.contact": QT_TRANSLATE_NOOP("label", "Đầu mối"),
    "field.unit.phone": QT_TRANSLATE_NOOP("label", "Điện thoại"),
    "field.unit.has_program": QT_TRANSLATE_NOOP("label", "Có dùng chương trình"),
    "field.unit_template.hamlets": QT_TRANSLATE_NOOP("label", "Số thôn, tổ dân phố"),
    "field.unit_template.hamlet_word": QT_TRANSLATE_NOOP("label", "Gọi là"),
    "usage.unit.state": QT_TRANSLATE_NOOP("label", "Tình trạng"),
    "field.unit_event.owner": QT_TRANSLATE_NOOP("label", "Cơ quan ghi"),
    "field.unit_event.kind": QT_TRANSLATE_NOOP("label", "Thay đổi"),
    "field.unit_event.unit": QT_TRANSLATE_NOOP("label", "Đơn vị"),
    "field.unit_event.day": QT_TRANSLATE_NOOP("label", "Có hiệu lực từ ngày"),
    "field.unit_event.name": QT_TRANSLATE_NOOP("label", "Tên mới"),
    "field.unit_event.decision_number": QT_TRANSLATE_NOOP("label", "Số quyết định"),
    "field.unit_event.decision_date": QT_TRANSLATE_NOOP("label", "Ngày quyết định"),
    "field.unit_event.note": QT_TRANSLATE_NOOP("label", "Ghi chú"),
    "field.unit_event.on_the_day": QT_TRANSLATE_NOOP("label", "Chuyển vào ngày có hiệu lực"),
    "field.unit_event.closing_reason": QT_TRANSLATE_NOOP("label", "Lý do đóng việc chưa xong"),
    "field.unit_event.parent": QT_TRANSLATE_NOOP("label", "Trực thuộc"),
    "field.unit_event.names": QT_TRANSLATE_NOOP("label", "Tên các đơn vị mới"),
    "field.unit_event.into": QT_TRANSLATE_NOOP("label", "Hoặc gộp vào đơn vị đang có"),
    "field.unit_event.part_to": QT_TRANSLATE_NOOP("label", "Hoặc nhập vào đơn vị đang có"),
    "field.unit_event.successor": QT_TRANSLATE_NOOP("label", "Đơn vị nhận thay (nếu có)"),
    "field.unit_event.moves_below": QT_TRANSLATE_NOOP("label", "Chuyển đơn vị cấp dưới (thôn, tổ dân phố…)"),
    "field.unit_event.moves_contact": QT_TRANSLATE_NOOP("label", "Lấy đầu mối, điện thoại của đơn vị cũ"),
    "field.unit_event.moves_models": QT_TRANSLATE_NOOP("label", "Mô hình đang thực hiện đổi sang đơn vị mới"),
    "field.unit_event.reason": QT_TRANSLATE_NOOP("label", "Lý do đóng việc chưa xong"),
    "field.taken_over.owner": QT_TRANSLATE_NOOP("label", "Cơ quan ghi"),
    "field.taken_over.office": QT_TRANSLATE_NOOP("label", "Cơ quan đã kết thúc"),
    "field.taken_over.unit": QT_TRANSLATE_NOOP("label", "Đơn vị tiếp nhận"),
    "field.taken_over.day": QT_TRANSLATE_NOOP("label", "Từ ngày"),
    "field.unit_succession.owner": QT_TRANSLATE_NOOP("label", "Cơ quan ghi"),
    "field.unit_succession.former": QT_TRANSLATE_NOOP("label", "Đơn vị trước"),
    "field.unit_succession.unit": QT_TRANSLATE_NOOP("label", "Đơn vị sau"),
    "field.unit_succession.event": QT_TRANSLATE_NOOP("label", "Thay đổi"),
    "field.unit_succession.share": QT_TRANSLATE_NOOP("label", "Phần"),
    "field.unit_succession.day": QT_TRANSLATE_NOOP("label", "Từ ngày"),
    "field.former_name.owner": QT_TRANSLATE_NOOP("label", "Cơ quan ghi"),
    "field.former_name.unit": QT_TRANSLATE_NOOP("label", "Đơn vị"),
    "field.former_name.name": QT_TRANSLATE_NOOP("label", "Tên cũ"),
    "field.former_name.valid_from": QT_TRANSLATE_NOOP("label", "Từ ngày"),
    "field.former_name.valid_to": QT_TRANSLATE_NOOP("label", "Đến ngày"),
    "field.former_parent.owner": QT_TRANSLATE_NOOP("label", "Cơ quan ghi"),
    "field.former_parent.unit": QT_TRANSLATE_NOOP("label", "Đơn vị"),
    "field.former_parent.line": QT_TRANSLATE_NOOP("label", "Hệ thống"),
    "field.former_parent.parent": QT_TRANSLATE_NOOP("label", "Trực thuộc trước đây"),
    "field.former_parent.valid_to": QT_TRANSLATE_NOOP("label", "Đến ngày"),
    "choice.parent_line.parent": QT_TRANSLATE_NOOP("label", "Chính quyền"),
    "choice.parent_line.party_parent": QT_TRANSLATE_NOOP("label", "Đảng"),
    "choice.parent_line.front_parent": QT_TRANSLATE_NOOP("label", "Mặt trận, đoàn thể"),
    "record.national_change": QT_TRANSLATE_NOOP("label", "Thay đổi đơn vị hành chính"),
    "field.national_change.owner": QT_TRANSLATE_NOOP("label", "Cơ quan ghi"),
    "field.national_change.level": QT_TRANSLATE_NOOP("label", "Cấp"),
    "field.national_change.code": QT_TRANSLATE_NOOP("label", "Mã"),
    "field.national_change.name": QT_TRANSLATE_NOOP("label", "Tên"),
    "field.national_change.parent": QT_TRANSLATE_NOOP("label", "Mã cấp trên"),
    "field.national_change.first": QT_TRANSLATE_NOOP("label", "Từ ngày"),
    "field.national_change.replaces": QT_TRANSLATE_NOOP("label", "Thay cho mã"),
    "field.unit_contact.owner": QT_TRANSLATE_NOOP("label", "Cơ quan ghi"),
    "field.unit_contact.unit": QT_TRANSLATE_NOOP("label", "Đơn vị"),
    "field.unit_contact.role": QT_TRANSLATE_NOOP("label", "Vai trò"),
    "field.unit_contact.name": QT_TRANSLATE_NOOP("label", "Họ và tên"),
    "field.unit_contact.position": QT_TRANSLATE_NOOP("label", "Chức vụ"),
    "field.unit_contact.phone": QT_TRANSLATE_NOOP("label", "Điện thoại"),
    "field.unit_contact.valid_from": QT_TRANSLATE_NOOP("label", "Từ ngày"),
    "field.unit_contact.valid_to": QT_TRANSLATE_NOOP("label", "Đến ngày"),
    "choice.contact_role.leader": QT_TRANSLATE_NOOP("label", "Lãnh đạo phụ trách"),
    "choice.contact_role.contact": QT_TRANSLATE_NOOP("label", "Đầu mối liên hệ"),
    "choice.unit_event.established": QT_TRANSLATE_NOOP("label", "Thành lập"),
    "choice.unit_event.renamed": QT_TRANSLATE_NOOP("label", "Đổi tên"),
    "choice.unit_event.merged": QT_TRANSLATE_NOOP("label", "Sáp nhập"),
    "choice.unit_event.split": QT_TRANSLATE_NOOP("label", "Chia tách"),
    "choice.unit_event.dissolved": QT_TRANSLATE_NOOP("label", "Giải thể"),
    "choice.unit_event.moved": QT_TRANSLATE_NOOP("label", "Chuyển trực thuộc"),
    "choice.unit_share.whole": QT_TRANSLATE_NOOP("label", "Toàn bộ"),
    "choice.unit_share.main": QT_TRANSLATE_NOOP("label", "Phần chính"),
    "choice.unit_share.part": QT_TRANSLATE_NOOP("label", "Một phần"),
    "field.unit_group.owner": QT_TRANSLATE_NOOP("label", "Cơ quan nhập"),
    "field.unit_group.name": QT_TRANSLATE_NOOP("label", "Tên nhóm"),
    "field.unit_group.aliases": QT_TRANSLATE_NOOP("label", "Cách ghi khác"),
    "field.unit_group.kinds": QT_TRANSLATE_NOOP("label", "Gồm các loại đơn vị"),
    "field.unit_group.levels": QT_TRANSLATE_NOOP("label", "Gồm các cấp"),
    "field.unit_group.blocks": QT_TRANSLATE_NOOP("label", "Gồm các khối"),
    "field.unit_group.members": QT_TRANSLATE_NOOP("label", "Gồm thêm các đơn vị"),
    "field.unit_group.excluded": QT_TRANSLATE_NOOP("label", "Trừ các đơn vị"),
    "choice.unit_level.central": QT_TRANSLATE_NOOP("label", "Trung ương"),
    "choice.unit_level.province": QT_TRANSLATE_NOOP("label", "Cấp tỉnh"),
    "choice.unit_level.district": QT_TRANSLATE_NOOP("label", "Cấp huyện"),
    "choice.unit_level.commune": QT_TRANSLATE_NOOP("label", "Cấp xã"),
    "choice.unit_level.hamlet": QT_TRANSLATE_NOOP("label", "Thôn, tổ dân phố"),
    "choice.unit_level.agency": QT_TRANSLATE_NOOP("label", "Cơ quan, đơn vị"),
    "choice.unit_kind.locality": QT_TRANSLATE_NOOP("label", "Địa bàn (tỉnh, huyện, xã)"),
    "choice.unit_kind.party_committee": QT_TRANSLATE_NOOP("label", "Cấp ủy (tỉnh ủy, huyện ủy, đảng ủy xã)"),
    "choice.unit_kind.party_agency": QT_TRANSLATE_NOOP("label", "Cơ quan tham mưu, giúp việc của Đảng"),
    "choice.unit_kind.party_organisation": QT_TRANSLATE_NOOP("label", "Tổ chức đảng trực thuộc (đảng bộ, chi bộ)"),
    "choice.unit_kind.political_centre": QT_TRANSLATE_NOOP("label", "Trung tâm chính trị"),
    "choice.unit_kind.peoples_council": QT_TRANSLATE_NOOP("label", "Hội đồng nhân dân"),
    "choice.unit_kind.peoples_committee": QT_TRANSLATE_NOOP("label", "Ủy ban nhân dân"),
    "choice.unit_kind.department": QT_TRANSLATE_NOOP("label", "Sở, ban, ngành, phòng chuyên môn"),
    "choice.unit_kind.public_service_unit": QT_TRANSLATE_NOOP("label", "Đơn vị sự nghiệp"),
    "choice.unit_kind.school": QT_TRANSLATE_NOOP("label", "Trường học"),
    "choice.unit_kind.health_station": QT_TRANSLATE_NOOP("label", "Trạm y tế"),
    "choice.unit_kind.front": QT_TRANSLATE_NOOP("label", "Ủy ban Mặt trận Tổ quốc"),
    "choice.unit_kind.mass_organisation": QT_TRANSLATE_NOOP("label", "Đoàn thể chính trị - xã hội"),
    "choice.unit_kind.association": QT_TRANSLATE_NOOP("label", "Hội quần chúng"),
    "choice.unit_kind.armed_forces": QT_TRANSLATE_NOOP("label", "Lực lượng vũ trang"),
    "choice.unit_kind.enterprise": QT_TRANSLATE_NOOP("label", "Doanh nghiệp"),
    "choice.unit_kind.cooperative": QT_TRANSLATE_NOOP("label", "Hợp tác xã"),
    "choice.unit_kind.religious_organisation": QT_TRANSLATE_NOOP("label", "Tổ chức tôn giáo"),
    "choice.unit_kind.residential_area": QT_TRANSLATE_NOOP("label", "Thôn, tổ dân phố"),
    "choice.unit_kind.front_committee": QT_TRANSLATE_NOOP("label", "Ban công tác Mặt trận"),
    "choice.unit_kind.other": QT_TRANSLATE_NOOP("label", "Đơn vị khác"),
    "choice.unit_block.party": QT_TRANSLATE_NOOP("label", "Khối Đảng"),
    "choice.unit_block.state": QT_TRANSLATE_NOOP("label", "Khối Nhà nước"),
    "choice.unit_block.front": QT_TRANSLATE_NOOP("label", "Khối Mặt trận, đoàn thể"),
    "choice.unit_block.armed_forces": QT_TRANSLATE_NOOP("label", "Lực lượng vũ trang"),
    "choice.unit_block.enterprise": QT_TRANSLATE_NOOP("label", "Doanh nghiệp"),
    "choice.unit_block.school": QT_TRANSLATE_NOOP("label", "Trường học"),
    "choice.unit_block.residential": QT_TRANSLATE_NOOP("label", "Khu dân cư"),
    "choice.unit_block.other": QT_TRANSLATE_NOOP("label", "Khác"),
    "choice.unit_state.active": QT_TRANSLATE_NOOP("label", "Đang hoạt động"),
    "choice.unit_state.planned": QT_TRANSLATE_NOOP("label", "Chưa hoạt động"),
    "choice.unit_state.renamed": QT_TRANSLATE_NOOP("label", "Đã đổi tên"),
    "choice.unit_state.merged": QT_TRANSLATE_NOOP("label", "Đã gộp"),
    "choice.unit_state.split": QT_TRANSLATE_NOOP("label", "Đã chia"),
    "choice.unit_state.dissolved": QT_TRANSLATE_NOOP("label", "Giải thể"),
    "choice.unit_state.closed": QT_TRANSLATE_NOOP("label", "Đã kết thúc"),
}
