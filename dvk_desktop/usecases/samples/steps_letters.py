"""Steps 1 to 4 of the main job: offices, letters, who must act, assignment workbooks."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import format_date_spec
from dvk_desktop.usecases.entry import Notice
from dvk_desktop.usecases.obligations.commands import remind
from dvk_desktop.usecases.samples.office import OfficeAtWork
from dvk_desktop.usecases.samples.story import BEN_NGU, COMMUNES, DONG_VAN_THUONG, PROVINCE, SUOI_DA, Story, said

LETTER = "Văn bản"


def set_up(story: Story) -> None:
    """Step 1: the two offices and their units."""
    story.tale.step("Khai báo cơ quan và danh mục đơn vị")
    story.clock.go(story.begins)
    for office, key in ((story.province, "province"), (story.commune, "suoi_da")):
        part = story.data[key]
        ids = office.set_up(part["office"], part["units"])
        (story.units if key == "province" else story.commune_units).update(ids)
        story.tale.say(
            f"{part['office']['name']}: {len(ids) - 1} đơn vị trực thuộc, mỗi đơn vị có đầu mối, số điện thoại."
        )
    with_program = [name for name in COMMUNES if name == SUOI_DA]
    story.tale.say(f"Dùng chương trình: {', '.join(with_program)}; {DONG_VAN_THUONG}, {BEN_NGU} chỉ dùng Excel.")


def take_letters(story: Story) -> None:
    """Step 2: letters out and in, from files and typed; one with a date that cannot be right, one incomplete."""
    story.tale.step("Nhập văn bản đi, đến")
    province, commune, letters = story.province, story.commune, story.letters
    story.at(date(2026, 1, 13))
    story.directives["movement"] = _told(story, province, letters / "01-cong-van-tinh-uy.txt", "outgoing")
    arrived = story.at(date(2026, 1, 28))
    _told(story, province, letters / "04-huong-dan-ban-tuyen-giao-dan-van.txt", "incoming", arrived, "15")
    arrived = story.at(date(2026, 2, 9))
    _told(story, province, letters / "06-cong-van-dang-uy-dong-van-thuong.txt", "incoming", arrived, "23")
    arrived = story.at(date(2026, 2, 20))
    story.directives["incomplete"] = _told(
        story, province, letters / "02-cong-van-uy-ban-chua-co-so.txt", "incoming", arrived, "31"
    )
    _from_above(story)
    story.at(date(2026, 2, 6))
    story.directives["plan"] = _told(story, commune, letters / "03-ke-hoach-dang-uy-suoi-da.docx", "outgoing")
    day = story.go(62)
    typed = _typed_letter(story, day)
    done = province.take_letter(typed, "outgoing")
    story.directives["request"] = done.id
    story.tale.say(
        f"{PROVINCE}: gõ trực tiếp {typed['number_full']} ngày {said(day)}, {len(done.tasks)} nhiệm vụ có hạn."
    )


def _from_above(story: Story) -> None:
    """Letters of a level above, typed from paper, that our office must act on: one done, one late, one due soon."""
    province = story.province
    names: list[tuple[str, str]] = []
    for number, days, due, what in _ABOVE:
        day = story.go(days)
        document = {
            "issuer": "BAN CHỈ ĐẠO PHONG TRÀO VÙNG ĐÔNG SƠN",
            "number": number,
            "symbol": "CV/BCĐ",
            "number_full": f"{number}-CV/BCĐ",
            "date": said(story.clock.before(days + 2)),
            "doc_type": "cong_van",
            "subject": what,
            "recipients": [PROVINCE],
            "tasks": [{"ordinal": "1", "text": f"Báo cáo trước ngày {said(story.clock.before(due))}."}],
        }
        fields = {"received_on": said(day), "arrival_number": str(40 + len(names)), "handler": "Phan Thị Kim Loan"}
        done = province.take_letter(document, "incoming", fields, duty=True, due=story.clock.before(due))
        names.append((number, done.id))
    own = story.units[PROVINCE]
    story.go(34)
    province.record(names[0][1], own, assigned_to="Lê Văn Định", plan_number="36-KH/TU", report_number="97-BC/TU")
    province.record(names[0][1], own, report_date=story.clock.before(34))
    province.record(names[1][1], own, assigned_to="Phan Thị Kim Loan", plan_number="39-KH/TU")
    told = ", ".join(f"{number}-CV/BCĐ" for number, _ in names)
    story.tale.say(f"{PROVINCE}: gõ từ bản giấy {told}, cơ quan mình phải thực hiện.")


_ABOVE = (
    ("61", 80, 33, "báo cáo kết quả sáu tháng thực hiện phong trào thi đua “Dân vận khéo”"),
    ("77", 66, 2, "giới thiệu mô hình tiêu biểu dự hội nghị biểu dương toàn vùng"),
    ("93", 58, -4, "báo cáo năm kết quả phong trào thi đua “Dân vận khéo”"),
)
"""Number, days ago when it came, days ago when it is due (negative: to come), subject."""


def _told(
    story: Story, office: OfficeAtWork, path: Path, direction: str, arrived: date | None = None, number: str = ""
) -> str:
    fields = {"received_on": said(arrived), "arrival_number": number} if arrived else {}
    done = office.take_letter(path, direction, fields)
    row = office.services.directives.detail(done.id).row
    name = row.number_full or f"chưa có số ({row.symbol})"
    day = format_date_spec(row.date.canonical(), "vi") if row.date else "không rõ ngày"
    what = "văn bản đi" if done.direction == "outgoing" else "văn bản đến"
    owner = PROVINCE if office is story.province else SUOI_DA
    story.tale.say(
        f"{owner}: {what} {name}, {day}: {len(done.tasks)} nhiệm vụ, {len(done.addressees)} nơi nhận, "
        f"{len(done.citations)} căn cứ (đọc từ {path.name})."
    )
    for notice in done.notices:
        story.tale.warn(_sentence(notice))
    return done.id


def _sentence(notice: Notice) -> str:
    return sentence(notice.code, notice.parameters, "vi")


def _typed_letter(story: Story, day: date) -> dict[str, Any]:
    report, registration = story.clock.before(10), story.clock.before(15)
    year = story.year
    return {
        "issuer": "TỈNH ỦY SƠN KHÊ",
        "number": "302",
        "symbol": "CV/TU",
        "number_full": "302-CV/TU",
        "date": said(day),
        "place": "Sơn Khê",
        "doc_type": "cong_van",
        "system": "party",
        "subject": f"đăng ký mô hình và báo cáo kết quả phong trào thi đua “Dân vận khéo” năm {year}",
        "recipients": ["Các đảng ủy xã, phường trực thuộc Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy"],
        "copies": [{"text": "Thường trực Tỉnh ủy (để báo cáo)", "purpose": "report"}],
        "cited": [
            {"number": "215", "symbol": "CV/TU", "number_full": "215-CV/TU", "date": "12/01/2026",
             "doc_type": "cong_van", "issuer": "Ban Thường vụ Tỉnh ủy", "is_basis": True,
             "text": "Công văn số 215-CV/TU ngày 12/01/2026 của Ban Thường vụ Tỉnh ủy"}
        ],
        "tasks": [
            {"ordinal": "1", "text": f"Đăng ký mô hình theo mẫu Excel gửi kèm, gửi về trước ngày {said(registration)}.",
             "deadlines": [said(registration)], "themes": ["registration"]},
            {"ordinal": "2", "text": f"Báo cáo kết quả thực hiện chín tháng trước ngày {said(report)}.",
             "deadlines": [said(report)], "themes": ["reporting"]},
        ],
        "signer": {"authority": "T/L", "position": "CHÁNH VĂN PHÒNG", "name": "Phan Thị Kim Loan"},
    }  # fmt: skip


def oblige(story: Story) -> None:
    """Step 3: addressees spread out to units, one corrected, units obliged; a unit named in a clause too."""
    story.tale.step("Xác định nơi nhận, giao việc")
    province = story.province
    story.at(date(2026, 1, 13))
    movement = story.directives["movement"]
    before = province.proposal(movement)
    _correct(story, movement)
    found = province.proposal(movement)
    asked = len(before.proposal.questions) - len(found.proposal.questions)
    assigned = province.oblige(movement)
    story.tale.say(
        f"215-CV/TU: nhóm “Các đảng ủy xã, phường” mở ra theo ngày {said(found.proposal.as_of)}; sửa 1 dòng nơi nhận "
        f"(bớt {asked} chỗ chưa rõ); giao {len(assigned.obligations)} đơn vị."
    )
    story.go(61)
    request = province.oblige(story.directives["request"])
    story.tale.say(
        f"302-CV/TU: giao {len(request.by_unit)} đơn vị, {len(request.obligations)} việc: đăng ký hạn "
        f"{said(story.clock.before(15))} (mục 1), báo cáo hạn {said(story.clock.before(10))}."
    )
    below = province.oblige(story.directives["incomplete"], sent=False, but=[story.units[PROVINCE]])
    names = ", ".join(line.unit_name for line in province.lines(directive=story.directives["incomplete"]))
    story.tale.say(f"Văn bản đến chưa có số: {len(below.obligations)} đơn vị cấp dưới có tên phải thực hiện ({names}).")
    story.at(date(2026, 2, 6))
    commune = story.commune
    hamlets = [identity for name, identity in story.commune_units.items() if name.startswith("Thôn ")]
    plan = commune.oblige(story.directives["plan"], also=hamlets)
    by_clause = [line for line in commune.lines(directive=story.directives["plan"]) if line.task]
    story.tale.say(
        f"{SUOI_DA}: 12-KH/ĐU giao {len(plan.obligations)} đơn vị, trong đó {len(by_clause)} đơn vị nêu ở từng mục."
    )


def _correct(story: Story, directive: str) -> None:
    """The line "Đảng ủy Ủy ban nhân dân tỉnh" means the office that is called otherwise since the merger."""
    detail = story.province.services.directives.detail(directive)
    line = next(one.addressee for one in detail.addressees if "Ủy ban nhân dân tỉnh" in (one.addressee.text or ""))
    story.province.correct_line(line.id, story.units["Đảng ủy các cơ quan nhà nước tỉnh"])


def exchange_assignments(story: Story) -> None:
    """Step 4: assignment workbooks out; one back by hand, one from the commune's program, one stays away."""
    story.tale.step("Gửi phiếu giao nhiệm vụ, nhận lại")
    province = story.province
    day = story.go(60)
    files = province.send("assignment", [story.units[name] for name in COMMUNES], mark_sent=True)
    story.tale.say(f"{PROVINCE}: lập {len(files)} phiếu, mỗi xã, phường một file ({said(day)}).")
    story.tale.files(files)
    sheets = dict(zip(COMMUNES, files, strict=True))

    _back_from_the_program(story, sheets[SUOI_DA])
    _back_by_hand(story, sheets[DONG_VAN_THUONG])
    _meeting_of_the_board(story)
    _assign_hamlets(story)
    _remind_who_stays_away(story)


def _back_from_the_program(story: Story, sheet: Path) -> None:
    province, commune, request = story.province, story.commune, story.directives["request"]
    story.go(58)
    commune.receive_one(sheet)
    own = story.commune_units[SUOI_DA]
    commune.record(request, own, received_on=story.clock.before(58), assigned_to="Nguyễn Hữu Lộc")
    story.go(40)
    commune.record(request, own, clause="", plan_number="47-KH/ĐU", plan_date=story.clock.before(41))
    story.go(16)
    commune.record(request, own, clause="1", report_number="85-CV/ĐU", report_date=story.clock.before(16))
    story.go(12)
    day = story.clock.before(12)
    commune.record(request, own, clause="", report_number="88-BC/ĐU", report_date=day, progress="Đã xong")
    commune.record(story.directives["movement"], own, plan_number="12-KH/ĐU", plan_date=date(2026, 2, 6))
    (back,) = commune.send("assignment", [story.units[PROVINCE]])
    province.receive_one(back)
    story.tale.say(f"{SUOI_DA}: nhận bằng chương trình, ghi kế hoạch và báo cáo, gửi lại; {PROVINCE} nhận vào.")
    story.tale.files([back])


def _back_by_hand(story: Story, sheet: Path) -> None:
    province = story.province
    day = story.go(8)
    answers = [
        {LETTER: "302-CV/TU", "Ngày nhận": said(story.clock.before(57)), "Số kế hoạch": "31-KH/ĐU",
         "Ngày kế hoạch": said(story.clock.before(44)), "Số báo cáo": "64-BC/ĐU", "Ngày báo cáo": said(day)},
        {LETTER: "302-CV/TU", "Ngày nhận": said(story.clock.before(57)), "Số báo cáo": "58-CV/ĐU",
         "Ngày báo cáo": said(story.clock.before(16))},
        {LETTER: "215-CV/TU", "Ngày nhận": "15/01/2026", "Số kế hoạch": "05-KH/ĐU", "Ngày kế hoạch": "05/02/2026"},
    ]  # fmt: skip
    filled = province.hand.fill_in(sheet, story.by_hand / sheet.name, answers, match=LETTER)
    province.receive_one(filled)
    story.tale.say(f"{DONG_VAN_THUONG}: điền tay trong Excel, gửi lại ngày {said(day)}.")
    story.tale.files([filled])


def _meeting_of_the_board(story: Story) -> None:
    """A body of the province itself says at a meeting how far it is."""
    province, request = story.province, story.directives["request"]
    story.go(6)
    board = story.units["Ban Tuyên giáo và Dân vận Tỉnh ủy"]
    province.record(request, board, "meeting", received_on=story.clock.before(60), plan_number="22-KH/BTGDVTU")
    province.record(request, board, clause="1", report_number="39-CV/BTGDVTU", report_date=story.clock.before(17))
    province.record(request, board, clause="", report_number="41-BC/BTGDVTU", report_date=story.clock.before(11))
    province.record(request, board, accepted_on=story.clock.before(6))


def _remind_who_stays_away(story: Story) -> None:
    """How far each unit has come, and the text for the one that has not answered."""
    province, request = story.province, story.directives["request"]
    story.go(4)
    late = province.lines(directive=request, overdue="1")
    remind(province.services.store, tuple(line.id for line in late), channel="zalo")
    story.clock.go(story.clock.today)
    for line in province.lines(directive=request):
        clause = f" (mục {line.task_ordinal})" if line.task_ordinal else ""
        reached = label(f"choice.obligation_state.{line.state}")
        story.tale.say(f"302-CV/TU{clause} · {line.unit_name}: {reached}, {line.time_label}.")
    overdue = {line.unit_name for line in province.lines(directive=request, overdue="1")}
    arrived = story.commune.services.directives.detail(request).row.direction
    story.tale.check(f"ở {SUOI_DA} 302-CV/TU là văn bản đến", holds=arrived == "incoming")
    story.tale.check(f"{BEN_NGU} không gửi lại và bị báo quá hạn", holds=overdue == {BEN_NGU})
    (text,) = province.services.obligations.reminders([late[0].id])
    story.tale.say(f"Lời nhắc để dán vào Zalo: “{text.text}”")


def _assign_hamlets(story: Story) -> None:
    """The commune as the office that issues: sheets to three of its hamlets, two come back by hand."""
    commune = story.commune
    hamlets = ("Thôn Đá Bàn", "Thôn Suối Cạn", "Thôn Bến Gỗ")
    files = commune.send("assignment", [story.commune_units[name] for name in hamlets])
    for name, file in zip(hamlets[:2], files, strict=False):
        typed = {LETTER: "12-KH/ĐU", "Ngày nhận": "10/02/2026", "Số báo cáo": "02-BC/CB", "Ngày báo cáo": "20/4/2026"}
        filled = commune.hand.fill_in(file, story.by_hand / file.name, [typed], match=LETTER)
        commune.receive_one(filled)
        commune.record(story.directives["plan"], story.commune_units[name], accepted_on=commune.clock().date())
    story.tale.say(
        f"{SUOI_DA}: phiếu cho {len(hamlets)} thôn; {', '.join(hamlets[:2])} gửi lại, {hamlets[2]} chưa gửi."
    )
    story.tale.files(files)


STEPS = (set_up, take_letters, oblige, exchange_assignments)
