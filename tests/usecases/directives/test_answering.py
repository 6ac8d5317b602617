"""The office's own letter for a directive: who is asked what by when, and that number and day keep its links."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dvk_desktop.domain.date_phrases import find_dates
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive, Task
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.queries.directives import SqlDirectives
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.answering import (
    AnswerTask,
    DraftAnswer,
    draft_answer,
    propose_answer,
)
from dvk_desktop.usecases.directives.asked import without_name
from dvk_desktop.usecases.directives.citing import citation, short_citation
from dvk_desktop.usecases.directives.correcting import Correct, correct
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.directives.rows import DirectiveDetail
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.reports.letterhead import letterhead_for
from dvk_desktop.usecases.reports.own_letter import own_letter
from dvk_desktop.usecases.reports.paper import BulletList, Paper, Paragraph, Run, plain_text
from dvk_desktop.usecases.units.fields import UNIT
from tests.usecases.small_office import CATALOGUE, DISTRICT, SmallOffice

TODAY = date(2026, 10, 12)
BODIES = (
    ("front", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Sơn Hòa", "front", 2),
    ("people", "Ủy ban nhân dân huyện Sơn Hòa", "peoples_committee", 1),
    ("board", "Ban Tuyên giáo và Dân vận Huyện ủy", "party_agency", 3),
)
BASIS = Directive(
    id="basis",
    direction="incoming",
    issuer="TỈNH ỦY PHÚ YÊN",
    acting_body="Ban Thường vụ Tỉnh ủy",
    number="215",
    symbol="CV/TU",
    number_full="215-CV/TU",
    date=DateSpec.day(date(2026, 1, 12)),
    doc_type="cong_van",
    system="party",
    subject="đẩy mạnh phong trào thi đua “Dân vận khéo” năm 2026",
    period="2026-2030",
)


@pytest.fixture
def office(office: SmallOffice) -> SmallOffice:
    clauses: tuple[dict[str, Any], ...] = (
        {"text": "Ủy ban MTTQ Việt Nam tỉnh vận động hội viên.", "assignees": ("Ủy ban MTTQ Việt Nam tỉnh",)},
        {"text": "Đảng ủy Ủy ban nhân dân tỉnh bố trí kinh phí.", "assignees": ("Đảng ủy Ủy ban nhân dân tỉnh",)},
        {"text": "Báo cáo trước ngày 30/11/2026.", "deadline": DateSpec.day(date(2026, 11, 30))},
        {"text": "Đăng ký trước ngày 28/02/2026.", "deadline": DateSpec.day(date(2026, 2, 28))},
    )
    with office.store.write() as work:
        for identity, name, kind, order in BODIES:
            body = Unit(id=identity, name=name, kind=kind, level="district", parent=DISTRICT, order=order)
            work.add(UNIT, body)
        work.add(DIRECTIVE, BASIS)
        for order, clause in enumerate(clauses, 1):
            work.add(TASK, Task(directive="basis", ordinal=str(order), order=order, **clause))
        work.commit("Nhập văn bản")
    return office


def drafted(office: SmallOffice, catalogue: Catalogue, kind: str = "cong_van", **more: Any) -> DirectiveDetail:
    found = propose_answer(office.store, catalogue, "basis", TODAY)
    made = draft_answer(office.store, catalogue, DraftAnswer("basis", kind, found.subject, found.tasks, **more))
    return SqlDirectives(office.store, office.clock).detail(made.id)


def all_said(paper: Paper) -> list[str]:
    """What its paragraphs and lists say."""
    found = []
    for block in paper.blocks:
        if isinstance(block, Paragraph):
            found.append(plain_text(block.text))
        elif isinstance(block, BulletList):
            found += map(plain_text, block.items)
    return found


def paper_of(office: SmallOffice, detail: DirectiveDetail) -> Paper:
    return own_letter(detail, letterhead_for(office.store, CATALOGUE, DISTRICT, TODAY))


def test_a_letter_is_cited_by_who_speaks_in_it() -> None:
    whole = "Công văn số 215-CV/TU, ngày 12/01/2026 của Ban Thường vụ Tỉnh ủy về đẩy mạnh phong trào thi đua"
    assert citation(BASIS) == f"{whole} “Dân vận khéo” năm 2026"
    assert short_citation(BASIS) == "Công văn số 215-CV/TU"
    assert citation(Directive(doc_type="other", issuer="SỞ NỘI VỤ")) == "Văn bản của Sở Nội vụ"
    agency = Directive(doc_type="ke_hoach", issuer="BAN TỔ CHỨC", superior="TỈNH ỦY PHÚ YÊN")
    assert citation(agency) == "Kế hoạch của Ban Tổ chức Tỉnh ủy"
    assert citation(replace(agency, superior="ĐẢNG BỘ TỈNH PHÚ YÊN")) == "Kế hoạch của Ban Tổ chức Tỉnh ủy"


def test_each_body_of_ours_gets_what_its_like_above_was_given_in_protocol_order(
    office: SmallOffice, catalogue: Catalogue
) -> None:
    found = propose_answer(office.store, catalogue, "basis", TODAY)
    assert [(line.body, line.text) for line in found.tasks] == [
        ("Ủy ban nhân dân huyện Sơn Hòa", "Bố trí kinh phí."),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam huyện Sơn Hòa", "Vận động hội viên."),
        ("Ban Tuyên giáo và Dân vận Huyện ủy", "Báo cáo trước ngày 30/11/2026."),
        ("Ban Tuyên giáo và Dân vận Huyện ủy", "Đăng ký trước ngày 28/02/2026."),
    ]
    assert found.subject == "triển khai thực hiện Công văn số 215-CV/TU của Ban Thường vụ Tỉnh ủy"


def test_a_body_that_acts_together_with_others_stays_in_the_sentence() -> None:
    joint = "Mặt trận xã và các đoàn thể vận động hội viên."
    assert without_name(Task(text=joint, assignees=("Mặt trận xã",))) == joint
    assert without_name(Task(text="Mặt trận xã: vận động.", assignees=("Mặt trận xã",))) == "Vận động."


def test_of_several_that_a_clause_names_none_is_taken_out_alone() -> None:
    joint = "Các cấp ủy, tổ chức đảng tiếp tục quán triệt."
    assert without_name(Task(text=joint, assignees=("Các cấp ủy",))) == joint
    listed = Task(text="Sở Tài chính, Sở Nội vụ phối hợp.", assignees=("Sở Tài chính", "Sở Nội vụ"))
    assert without_name(listed) == "Phối hợp."


@pytest.mark.parametrize(
    ("text", "names", "rest"),
    [
        ("HĐND, UBND thành phố chỉ đạo thực hiện.", ("HĐND thành phố", "UBND thành phố"), "Chỉ đạo thực hiện."),
        (
            "UBMTTQVN và các đoàn thể huyện; các tổ chức đảng trực thuộc đổi mới nội dung.",
            ("UBMTTQVN huyện", "các đoàn thể huyện", "các tổ chức đảng trực thuộc"),
            "Đổi mới nội dung.",
        ),
        (
            "Công an tỉnh phối hợp với Quân sự xã tuần tra.",
            ("Công an xã", "Quân sự xã"),
            "Công an tỉnh phối hợp với Quân sự xã tuần tra.",
        ),
        ("HĐND, UBND và Mặt trận xã vận động.", ("HĐND xã", "UBND xã"), "HĐND, UBND và Mặt trận xã vận động."),
    ],
)
def test_names_that_end_alike_are_known_where_the_clause_says_the_end_once(
    text: str, names: tuple[str, ...], rest: str
) -> None:
    assert without_name(Task(text=text, assignees=names)) == rest


def test_what_sets_no_time_is_due_ten_days_later_off_the_weekend(office: SmallOffice, catalogue: Catalogue) -> None:
    found = propose_answer(office.store, catalogue, "basis", date(2026, 10, 14))
    days = [line.due.due_day if line.due else None for line in found.tasks]
    assert days == [date(2026, 10, 26), date(2026, 10, 26), date(2026, 11, 30), None]


def test_the_draft_cites_its_basis_and_addresses_only_who_has_a_task(office: SmallOffice, catalogue: Catalogue) -> None:
    detail = drafted(office, catalogue)
    letter = detail.directive
    assert (letter.direction, detail.row.state, letter.number, letter.symbol) == ("outgoing", "draft", None, "CV/HU")
    assert [node.citation.cited_directive for node in detail.citations] == ["basis"]
    execute = [line.addressee for line in detail.addressees if line.addressee.role == "execute"]
    assert [line.unit for line in execute] == ["people", "front", "board"]
    assert letter.period == "2026-2030"


def test_number_and_day_typed_later_keep_every_link(office: SmallOffice, catalogue: Catalogue) -> None:
    detail = drafted(office, catalogue)
    values: dict[str, FieldValue] = {"number_full": "45-CV/HU", "date": DateSpec.day(TODAY)}
    correct(office.store, Correct(Edit(detail.directive.id, values)))
    after = SqlDirectives(office.store, office.clock).detail(detail.directive.id)
    assert (after.row.state, after.directive.number) == ("issued", "45")
    assert after.citations == detail.citations
    assert after.tasks == detail.tasks
    basis = SqlDirectives(office.store, office.clock).detail("basis")
    assert [(node.id, node.name) for node in basis.citing] == [(detail.directive.id, "45-CV/HU")]
    paper = paper_of(office, after)
    assert (paper.head.number_full, paper.head.date_text) == ("45-CV/HU", "ngày 12 tháng 10 năm 2026")


def test_the_paper_names_bodies_and_deadlines_in_bold_italics(office: SmallOffice, catalogue: Catalogue) -> None:
    paper = paper_of(office, drafted(office, catalogue, due=DateSpec.day(date(2026, 12, 1))))
    assert paper.head.number_full == "-CV/HU"
    assert paper.head.date_text == "ngày …… tháng 10 năm 2026"
    assert paper.addressees[0] == "Ủy ban nhân dân huyện Sơn Hòa"
    texts = [plain_text(block.text) for block in paper.blocks if isinstance(block, Paragraph)]
    assert texts[0].startswith("Thực hiện Công văn số 215-CV/TU, ngày 12/01/2026 của Ban Thường vụ Tỉnh ủy về")
    assert texts[1] == "1. Ủy ban nhân dân huyện Sơn Hòa: Bố trí kinh phí; hoàn thành trước ngày 22/10/2026."
    (listed,) = [block for block in paper.blocks if isinstance(block, BulletList)]
    assert [plain_text(item) for item in listed.items] == [
        "Báo cáo trước ngày 30/11/2026.",
        "Đăng ký trước ngày 28/02/2026.",
    ]
    last = paper.blocks[-1]
    assert isinstance(last, Paragraph)
    assert Run("trước ngày 01/12/2026", bold=True, italic=True) in last.text
    assert paper.copies == ("Như kính gửi", "Ban Thường vụ Tỉnh ủy (báo cáo)", "Lưu Văn phòng")


def test_a_plan_has_a_title_and_its_parts(office: SmallOffice, catalogue: Catalogue) -> None:
    paper = paper_of(office, drafted(office, catalogue, "ke_hoach"))
    assert (paper.title, paper.head.subject, paper.addressees) == ("Kế hoạch", None, ())
    assert paper.head.number_full == "-KH/HU"
    assert paper.copies[0] == "Ủy ban nhân dân huyện Sơn Hòa"


def test_a_letter_that_asks_nobody_is_refused(office: SmallOffice, catalogue: Catalogue) -> None:
    with pytest.raises(UserError, match=r"answer\.no_task"):
        draft_answer(office.store, catalogue, DraftAnswer("basis", "cong_van", "x", (AnswerTask("", "việc"),)))
    with pytest.raises(UserError, match=r"answer\.kind"):
        draft_answer(office.store, catalogue, DraftAnswer("basis", "thong_bao", "x", (AnswerTask("a", "b"),)))


def test_the_bare_number_of_the_general_book_is_enough(office: SmallOffice, catalogue: Catalogue) -> None:
    detail = drafted(office, catalogue)
    correct(office.store, Correct(Edit(detail.directive.id, {"number_full": "45"})))
    after = SqlDirectives(office.store, office.clock).detail(detail.directive.id).directive
    assert (after.number, after.symbol, after.number_full) == ("45", "CV/HU", "45-CV/HU")


def test_a_clause_that_recurs_says_so_in_our_letter(office: SmallOffice, catalogue: Catalogue) -> None:
    monthly, quarterly = DateSpec.from_canonical("monthly-01-25"), DateSpec.from_canonical("quarterly-03-31")
    with office.store.write() as work:
        for order, clause in enumerate(
            (
                Task(text="Rà soát mô hình.", deadlines=(monthly.canonical(), quarterly.canonical())),
                Task(text="Báo cáo kết quả hằng tháng, trước ngày 25.", deadlines=(monthly.canonical(),)),
                Task(text="Tổng kết trước ngày 15/10 hằng năm.", deadlines=("yearly-10-15",)),
            ),
            5,
        ):
            work.add(TASK, replace(clause, directive="basis", ordinal=str(order), order=order))
        work.commit("Thêm mục")
    found = propose_answer(office.store, catalogue, "basis", TODAY)
    given = {line.text: line.due for line in found.tasks}
    assert given["Rà soát mô hình."] == monthly.and_also(quarterly)
    text = "\n".join(all_said(paper_of(office, drafted(office, catalogue, due=monthly))))
    said = "Rà soát mô hình; thực hiện hằng tháng, trước ngày 25; hằng quý, chậm nhất ngày cuối tháng cuối quý."
    assert said in text
    assert "Báo cáo kết quả hằng tháng, trước ngày 25." in text
    assert "Tổng kết trước ngày 15/10 hằng năm." in text, "what the text says itself is not said again"
    assert "báo cáo kết quả về Huyện ủy Sơn Hòa hằng tháng, trước ngày 25." in text
    again = [one.spec.every for one in find_dates(said, reference=TODAY) if one.spec.every is not None]
    assert {turn.canonical() for every in again for turn in every.turns} == {"monthly-01-25", "quarterly-03-31"}


@pytest.mark.parametrize(
    ("clause", "text", "due"),
    [
        ("Tiếp tục quán triệt Nghị quyết số 25-NQ/TW.", "Tiếp tục quán triệt Nghị quyết số 25-NQ/TW.", None),
        ("Tổ chức hội nghị quán triệt Nghị quyết.", "Tổ chức hội nghị quán triệt Nghị quyết.", "2026-10-22"),
        ("Sơ kết phong trào trong quý III năm 2026.", "Sơ kết phong trào.", "2026-10-22"),
        ("Rà soát mô hình, hoàn thành trước ngày 01/9/2026; báo cáo.", "Rà soát mô hình; báo cáo.", "2026-10-22"),
        ("Tổng hợp kết quả quý III năm 2026.", "Tổng hợp kết quả quý III năm 2026.", "2026-10-22"),
    ],
)  # fmt: skip
def test_what_lasts_gets_no_day_and_a_new_day_stands_beside_no_past_one(
    office: SmallOffice, catalogue: Catalogue, clause: str, text: str, due: str | None
) -> None:
    with office.store.write() as work:
        for task in work.find(TASK, directive="basis"):
            work.save(TASK, replace(task, text=clause, assignees=(), deadlines=None, deadline=None), None)
        work.commit("x")
    line = propose_answer(office.store, catalogue, "basis", TODAY).tasks[0]
    assert (line.text, line.due.canonical() if line.due else None) == (text, due)


def test_the_row_of_a_plan_says_with_whom_and_what_is_to_come_of_it(office: SmallOffice, catalogue: Catalogue) -> None:
    with office.store.write() as work:
        task = work.find(TASK, directive="basis")[0]
        row = replace(task, text="Rà soát mô hình", cooperating=("Công an xã",), product="Báo cáo", term="Thường xuyên")
        row = replace(row, assignees=("Ủy ban nhân dân huyện",))
        work.save(TASK, replace(row, deadlines=None, deadline=None), None)
        work.commit("x")
    said = {line.text: line.due for line in propose_answer(office.store, catalogue, "basis", TODAY).tasks}
    assert said["Chủ trì, phối hợp với Công an xã rà soát mô hình (sản phẩm: Báo cáo)"] is None


BOARD, FRONT, PEOPLE = (
    "Ban Tuyên giáo và Dân vận Huyện ủy",
    "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Sơn Hòa",
    "Ủy ban nhân dân huyện Sơn Hòa",
)


@pytest.mark.parametrize(
    ("lead", "help_", "text", "asked"),
    [
        (("Sở Nội vụ",), ("UBND các huyện",), "Giao Sở Nội vụ chủ trì, phối hợp với UBND các huyện mở cuộc thi.",
         {PEOPLE: "Phối hợp với Sở Nội vụ mở cuộc thi"}),
        (("Sở Nội vụ",), ("các địa phương",), "Sở Nội vụ phối hợp với các địa phương mở cuộc thi.",
         {BOARD: "Phối hợp với Sở Nội vụ mở cuộc thi"}),
        (("Sở Nội vụ",), ("Huyện ủy Sơn Hòa",), "Mở cuộc thi\n- Cơ quan chủ trì: Sở Nội vụ",
         {BOARD: "Phối hợp với Sở Nội vụ mở cuộc thi"}),
        (("Ban Dân vận Tỉnh ủy",), ("các huyện ủy",), "Ban Dân vận Tỉnh ủy chủ trì, phối hợp với các huyện ủy mở lớp.",
         {BOARD: "Phối hợp với Ban Dân vận Tỉnh ủy mở lớp"}),
        (("Đảng ủy UBND tỉnh",), (), "Đảng ủy UBND tỉnh bố trí kinh phí.", {PEOPLE: "Bố trí kinh phí"}),
        (("Ủy ban MTTQ Việt Nam tỉnh",), ("Sở Nội vụ", "UBND tỉnh"), "Giám sát",
         {FRONT: f"Chủ trì, phối hợp với {PEOPLE} giám sát"}),
        (("UBND các huyện",), ("Ủy ban MTTQ Việt Nam huyện",), "Rà soát",
         {PEOPLE: "Chủ trì, phối hợp với Ủy ban MTTQ Việt Nam huyện rà soát", FRONT: f"Phối hợp với {PEOPLE} rà soát"}),
        (("UBND huyện",), (), "Chỉ đạo UBND huyện phối hợp với Công an tỉnh tuần tra.",
         {PEOPLE: "Phối hợp với Công an tỉnh tuần tra"}),
        (("Công an huyện", "các xã"), (), "Công an huyện, các xã tuần tra.",
         {"Công an huyện": "Tuần tra", "các xã": "Tuần tra"}),
        (("Các huyện ủy",), ("Sở Nội vụ",), "Rà soát", {BOARD: "Chủ trì, phối hợp với Sở Nội vụ rà soát"}),
        (("Sở Nội vụ",), ("Công an tỉnh",), "Sở Nội vụ tham mưu khen thưởng.", {}),
    ],
    ids=["one of ours helps", "all of us help", "our office helps", "its like helps", "we do it here", "and with whom",
         "we lead", "we are directed", "bodies not entered", "our office leads", "only above"],
)  # fmt: skip
def test_whoever_leads_a_clause_our_letter_says_what_ours_have_to_do_with_it(
    office: SmallOffice,
    catalogue: Catalogue,
    lead: tuple[str, ...],
    help_: tuple[str, ...],
    text: str,
    asked: dict[str, str],
) -> None:
    with office.store.write() as work:
        first, *others = sorted(work.find(TASK, directive="basis"), key=lambda task: task.order or 0)
        for task in others:
            work.save(TASK, replace(task, text="Tiếp tục thực hiện.", assignees=(BODIES[0][1],)), None)
        work.save(TASK, replace(first, text=text, assignees=lead, cooperating=help_ or None), None)
        work.commit("x")
    found = propose_answer(office.store, catalogue, "basis", TODAY)
    said = {line.body: line.text.rstrip(".") for line in found.tasks if not line.text.startswith("Tiếp tục")}
    assert (said, found.left_out) == (asked, () if asked else ("1",))


def test_what_others_lead_has_no_deadline_of_ours_and_all_report_by_the_last_day(
    office: SmallOffice, catalogue: Catalogue
) -> None:
    with office.store.write() as work:
        first = min(work.find(TASK, directive="basis"), key=lambda task: task.order or 0)
        work.save(TASK, replace(first, assignees=("Sở Nội vụ",), cooperating=("các huyện ủy",)), None)
        work.commit("x")
    found = propose_answer(office.store, catalogue, "basis", TODAY)
    assert [line.due for line in found.tasks if line.text.startswith("Phối hợp")] == [None]
    assert found.due == DateSpec.day(date(2026, 11, 30))


def test_bodies_that_are_asked_the_same_stand_together(office: SmallOffice) -> None:
    tasks = tuple(AnswerTask(body, "Vận động hội viên") for body in ("Hội Nông dân", "Hội Phụ nữ"))
    answered = draft_answer(office.store, CATALOGUE, DraftAnswer("basis", "cong_van", "triển khai", tasks))
    said = all_said(paper_of(office, SqlDirectives(office.store, office.clock).detail(answered.id)))
    assert "1. Hội Nông dân; Hội Phụ nữ: Vận động hội viên." in said


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Báo cáo chậm nhất ngày 05 tháng 12 năm 2026", DateSpec.day(date(2026, 12, 5))),
        ("Rà soát; hoàn thành trong tháng 11/2026", DateSpec.month(2026, 11)),
        ("Đăng ký chậm nhất ngày 10/12", DateSpec.day(date(2026, 12, 10))),
    ],
)
def test_a_deadline_that_the_text_names_in_any_words_is_said_once(
    office: SmallOffice, text: str, due: DateSpec
) -> None:
    draft = DraftAnswer("basis", "cong_van", "triển khai", (AnswerTask("Văn phòng", text, due),))
    answered = draft_answer(office.store, CATALOGUE, draft)
    assert f"1. Văn phòng: {text}." in all_said(
        paper_of(office, SqlDirectives(office.store, office.clock).detail(answered.id))
    )


def test_entries_of_a_clause_are_paragraphs_of_the_paper(office: SmallOffice, catalogue: Catalogue) -> None:
    due = DateSpec.day(date(2026, 11, 30))
    tasks = (
        AnswerTask("Văn phòng", "Rà soát:\n2.1. Mô hình;\nb) Điển hình", due),
        AnswerTask("Văn phòng", "Theo dõi, đôn đốc"),
    )
    answered = draft_answer(office.store, catalogue, DraftAnswer("basis", "cong_van", "triển khai", tasks))
    blocks = paper_of(office, SqlDirectives(office.store, office.clock).detail(answered.id)).blocks
    said = [plain_text(block.text) for block in blocks if isinstance(block, Paragraph)]
    assert said[2:5] == ["+ Mô hình;", "b) Điển hình.", "Hoàn thành trước ngày 30/11/2026."]
    assert [plain_text(item) for block in blocks if isinstance(block, BulletList) for item in block.items] == [
        "Rà soát:",
        "Theo dõi, đôn đốc.",
    ]
