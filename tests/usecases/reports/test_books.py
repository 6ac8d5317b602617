"""The printed books of letters: which letters stand in them, in which order, with what said of each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Addressee, Citation, Directive, Task
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.persistence.queries.reports import SqlYearSource
from dvk_desktop.usecases.directives.correcting import Correct, correct
from dvk_desktop.usecases.directives.fields import ADDRESSEE, CITATION, DIRECTIVE, TASK
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.reports.books import OWN_PART, POSTED
from dvk_desktop.usecases.reports.kinds import ReportRequest, make_report
from dvk_desktop.usecases.reports.letterhead import letterhead_for
from dvk_desktop.usecases.reports.paper import Cell, Paper, Table, plain_text
from tests.usecases.small_office import CATALOGUE, DISTRICT, EAST, NORTH, SmallOffice


def day(month: int, number: int) -> DateSpec:
    return DateSpec.day(date(2026, month, number))


def made(office: SmallOffice, kind: str, **more: Any) -> Paper:
    source = SqlYearSource(office.store, office.clock)
    head = letterhead_for(office.store, CATALOGUE, DISTRICT, date(2026, 12, 1))
    return make_report(source, ReportRequest(kind, 2026, **more), head)


def rows(paper: Paper) -> tuple[tuple[Cell, ...], ...]:
    (table,) = [block for block in paper.blocks if isinstance(block, Table)]
    return table.rows


def headings(paper: Paper) -> list[str]:
    (table,) = [block for block in paper.blocks if isinstance(block, Table)]
    return [column.heading for column in table.columns]


def letter(office: SmallOffice, identity: str, direction: str = "incoming", **fields: Any) -> None:
    given = {"issuer": "Tỉnh ủy Sơn Khê", "subject": "đẩy mạnh phong trào", "doc_type": "cong_van", **fields}
    number = str(given.get("number_full") or "")
    with office.store.write() as work:
        work.add(DIRECTIVE, Directive(id=identity, direction=direction, number=number.split("-")[0] or None, **given))
        work.commit("Nhập văn bản")


def test_letters_of_one_day_without_a_number_stand_as_they_were_entered(office: SmallOffice) -> None:
    for identity in ("a", "b", "c"):
        letter(office, identity, number_full=f"1-CV/{identity}", date=day(3, 2), received_on=day(3, 5))
    assert [row[3] for row in rows(made(office, "book-in"))] == ["1-CV/a", "1-CV/b", "1-CV/c"]


def test_letters_in_stand_by_day_and_number_of_arrival_with_the_columns_of_the_decree(office: SmallOffice) -> None:
    letter(office, "b", number_full="302-CV/TU", date=day(3, 1), received_on=day(3, 5), arrival_number="10")
    letter(office, "a", number_full="215-CV/TU", date=day(3, 2), received_on=day(3, 5), arrival_number="9")
    letter(office, "c", number_full="33-TB/VPĐU", date=day(1, 4), doc_type="thong_bao", handler="Lê Ân")
    paper = made(office, "book-in")
    assert headings(paper) == [
        *("Ngày đến", "Số đến", "Tác giả", "Số, ký hiệu văn bản", "Ngày tháng văn bản"),
        *("Tên loại và trích yếu nội dung văn bản", "Đơn vị hoặc người nhận", "Ngày chuyển", "Ký nhận", "Ghi chú"),
    ]
    assert [row[1] for row in rows(paper)] == ["", "9", "10"]
    assert rows(paper)[0][3:7] == ("33-TB/VPĐU", "04/01/2026", "Thông báo về đẩy mạnh phong trào", "Lê Ân")
    assert paper.landscape
    assert paper.subtitle == "Năm 2026. Từ ngày 01/01/2026 đến ngày 31/12/2026. Từ số 9 đến số 10. Quyển số ……"
    assert paper.notes == (OWN_PART,)


def test_a_book_holds_the_days_asked_for_and_says_what_stands_in_none(office: SmallOffice) -> None:
    letter(office, "a", number_full="215-CV/TU", date=day(3, 2), received_on=day(3, 5))
    letter(office, "b", number_full="302-CV/TU", date=day(3, 1), received_on=day(4, 1))
    letter(office, "c", number_full="303-CV/TU")
    paper = made(office, "book-in", since=date(2026, 3, 1), until=date(2026, 3, 31))
    assert [row[3] for row in rows(paper)] == ["215-CV/TU"]
    assert paper.notes[1] == "Còn 1 văn bản chưa có số hoặc ngày nên chưa vào sổ này."
    empty = made(office, "book-in", since=date(2026, 5, 1), until=date(2026, 5, 31))
    assert rows(empty) == ()
    assert len(headings(empty)) == 10  # a page to write on by hand
    assert "Không có văn bản nào" in str(empty.blocks)
    with pytest.raises(UserError, match=r"report\.period"):
        made(office, "book-in", since=date(2026, 5, 1), until=date(2026, 4, 30))


def test_letters_out_stand_by_day_without_drafts(office: SmallOffice) -> None:
    letter(office, "b", "outgoing", number_full="13-KH/HU", date=day(4, 2), doc_type="ke_hoach", signer_name="Lê Ân")
    letter(office, "a", "outgoing", number_full="9-CV/HU", date=day(4, 1), issued_on=day(4, 3))
    letter(office, "d", "outgoing")
    with office.store.write() as work:
        given = (("Các xã", "execute"), ("Như kính gửi", "inform"), ("Lưu Văn phòng", "archive"))
        for place, (text, role) in enumerate(given):
            work.add(ADDRESSEE, Addressee(directive="b", ordinal=place, text=text, role=role))
        work.commit("Nơi nhận")
    paper = made(office, "book-out")
    assert [row[0] for row in rows(paper)] == ["9-CV/HU", "13-KH/HU"]
    assert rows(paper)[0][7] == "03/4/2026"
    assert rows(paper)[1][2:6] == ("Kế hoạch về đẩy mạnh phong trào", "Lê Ân", "Các xã", "Lưu Văn phòng")
    assert len(paper.notes) == 2


def test_the_day_of_passing_on_and_the_number_of_copies_stand_as_entered(office: SmallOffice) -> None:
    dates: dict[str, Any] = {"received_on": day(3, 5), "instructed_on": day(3, 6)}
    letter(office, "a", number_full="215-CV/TU", date=day(3, 2), arrival_number="1", passed_on=day(3, 7), **dates)
    letter(office, "b", number_full="216-CV/TU", date=day(3, 2), arrival_number="2", **dates)
    assert [row[7] for row in rows(made(office, "book-in"))] == ["07/3/2026", "06/3/2026"]
    letter(office, "c", "outgoing", number_full="9-CV/HU", date=day(4, 1), issued_on=day(4, 3), copies=12)
    (out,) = rows(made(office, "book-out"))
    assert (out[6], out[7]) == ("12", "03/4/2026")


def test_the_book_of_the_post_holds_the_letters_of_which_envelopes_were_counted(office: SmallOffice) -> None:
    empty = made(office, "book-post")
    assert rows(empty) == ()
    assert empty.notes[-1] == POSTED
    letter(office, "a", "outgoing", number_full="9-CV/HU", date=day(4, 1), issued_on=day(4, 3))
    for identity, number, posted in (("b", "10-CV/HU", day(4, 9)), ("c", "11-CV/HU", day(4, 7))):
        more: dict[str, Any] = {"passed_on": posted, "envelopes": 3, "signed_for": "Bưu cục Sơn Hòa"}
        letter(office, identity, "outgoing", number_full=number, date=day(4, 2), **more)
    with office.store.write() as work:
        work.add(ADDRESSEE, Addressee(directive="c", ordinal=1, text="Các xã", role="execute"))
        work.commit("Nơi nhận")
    paper = made(office, "book-post")
    assert headings(paper) == [
        *("Ngày chuyển", "Số, ký hiệu văn bản", "Nơi nhận văn bản", "Số lượng bì"),
        *("Ký nhận và dấu bưu điện", "Ghi chú"),
    ]
    assert [row[1] for row in rows(paper)] == ["11-CV/HU", "10-CV/HU"]
    assert rows(paper)[0] == ("07/4/2026", "11-CV/HU", "Các xã", "3", "Bưu cục Sơn Hòa", "")


def test_who_signed_stands_in_the_books_as_an_older_book_says(office: SmallOffice) -> None:
    letter(office, "a", number_full="215-CV/TU", date=day(3, 2), received_on=day(3, 5), signed_for="Hoa")
    letter(office, "b", "outgoing", number_full="9-CV/HU", date=day(4, 1), signed_for="Bình")
    assert rows(made(office, "book-in"))[0][8] == "Hoa"
    assert rows(made(office, "book-out"))[0][8] == "Bình"


def test_the_book_of_handling_names_answers_progress_and_what_was_said_without_a_letter(office: SmallOffice) -> None:
    letter(office, "a", number_full="215-CV/TU", date=day(3, 2), received_on=day(3, 5), arrival_number="9")
    letter(office, "out", "outgoing", number_full="12-KH/HU", date=day(3, 20))
    letter(office, "said", issuer="Thường trực Huyện ủy", doc_type="mieng", subject="Rà soát mô hình", date=day(3, 9))
    with office.store.write() as work:
        work.add(CITATION, Citation(directive="out", number_full="215-CV/TU", cited_directive="a"))
        own = Obligation(obligation_id("a", DISTRICT), None, "a", None, DISTRICT, True, due=day(4, 1))
        told = {"report_date": day(3, 30), "report_number": "45-BC/HU"}
        work.add(OBLIGATION, Obligation(**{**_facts(own), **told}))
        work.commit("Theo dõi")
    first, second = rows(made(office, "book-handling"))
    assert first[:2] == ("9", "Công văn số 215-CV/TU, ngày 02/3/2026 của Tỉnh ủy Sơn Khê")
    assert first[4:6] == ("Đã báo cáo ngày 30/3/2026", "12-KH/HU\n45-BC/HU")
    assert second[1] == "Chỉ đạo trực tiếp, ngày 09/3/2026 của Thường trực Huyện ủy về rà soát mô hình"
    assert len(rows(made(office, "book-in"))) == 1


def test_a_duty_of_every_month_is_told_by_units_and_by_what_is_due_of_them(office: SmallOffice) -> None:
    letter(office, "a", number_full="215-CV/TU", date=day(3, 2), received_on=day(3, 5))
    letter(office, "b", number_full="216-CV/TU", date=day(3, 2), received_on=day(3, 6))
    with office.store.write() as work:
        for unit in (NORTH, EAST):
            work.add(OBLIGATION, Obligation(obligation_id("b", unit), None, "b", None, unit, True, due=day(4, 1)))
            for month in ("2026-03", "2026-04", "2026-05"):
                line = Obligation(obligation_id("a", unit, "", month), None, "a", None, unit, True, due=day(6, 1))
                work.add(OBLIGATION, replace(line, period=month, report_date=day(4, 2) if month < "2026-04" else None))
        work.commit("Giao việc")
    every_month, once = rows(made(office, "book-handling"))
    assert str(every_month[4]).endswith("đã giao 2 đơn vị 6 việc, 2 việc đã báo cáo")
    assert str(once[4]).endswith("đã giao 2 đơn vị, 0 đơn vị báo cáo")


def _facts(line: Obligation) -> dict[str, Any]:
    return {name: getattr(line, name) for name in Obligation.__dataclass_fields__}


def test_a_long_number_is_broken_at_its_slash(office: SmallOffice) -> None:
    letter(office, "a", number_full="03/KHLT-UBND-UBMTTQ", date=day(3, 2))
    assert rows(made(office, "book-in"))[0][3] == "03/\nKHLT-UBND-\nUBMTTQ"
    letter(office, "b", "outgoing", number_full="18-HD/BTGDVTU-UBMTTQ-LĐLĐ", date=day(3, 2))
    assert rows(made(office, "book-out"))[0][0] == "18-HD/\nBTGDVTU-\nUBMTTQ-LĐLĐ"


def test_the_slip_tells_what_the_leader_said_and_who_does_it_by_when(office: SmallOffice) -> None:
    said: dict[str, Any] = {"instruction": "Giao Ban Dân vận tham mưu.", "instructed_on": day(3, 6)}
    said["internal_due"] = day(3, 20)
    letter(office, "a", number_full="215-CV/TU", date=day(3, 2), handler="Lê Ân", cooperating="Văn phòng", **said)
    with office.store.write() as work:
        work.add(TASK, Task(directive="a", ordinal="1", order=1, text="Rà soát", deadline=day(4, 1)))
        work.commit("Nhiệm vụ")
    correct(office.store, Correct(Edit("a", {}), cooperating=(EAST, NORTH)))
    paper = made(office, "slip", directive="a")
    told = [plain_text(block.text) for block in paper.blocks if not isinstance(block, Table) and hasattr(block, "text")]
    assert "Ý kiến chỉ đạo của lãnh đạo (ngày 06/3/2026)" in told
    assert {"Giao Ban Dân vận tham mưu.", "Chủ trì: Lê Ân. Hạn nội bộ: 20/3/2026"} <= set(told)
    assert "Phối hợp: Xã Bắc Sơn; Xã Đông Lộc; Văn phòng" in told
    assert any(line.startswith(f"Số đến, ngày đến: {'.' * 24}, {'.' * 24}") for line in told)
    assert rows(paper) == (("1", "Rà soát", "01/4/2026"),)
    with pytest.raises(UserError, match=r"report\.letter"):
        made(office, "slip")


def test_a_letter_without_a_subject_is_called_by_its_kind(office: SmallOffice) -> None:
    letter(office, "a", received_on=day(3, 5), subject=None)
    assert rows(made(office, "book-in"))[0][5] == "Công văn"
    assert rows(made(office, "book-handling"))[0][1] == "Công văn của Tỉnh ủy Sơn Khê"
