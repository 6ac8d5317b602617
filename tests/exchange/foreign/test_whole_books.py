"""A whole book of letters that a commune kept by hand: months between the rows, "nt", days without a year, the same
book again when it has grown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.exchange.foreign.dittos import from_above, is_ditto
from dvk_desktop.persistence.queries.directives import SqlDirectives
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.directives.correcting import Correct, correct
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping
from dvk_desktop.usecases.exchange.foreign.meanings import with_what_follows
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan
from dvk_desktop.usecases.listing import ListQuery
from tests.exchange.foreign.shapes import Rows, workbook
from tests.exchange.office import Office

TITLE: Rows = (("ĐẢNG BỘ XÃ",), ("SỔ ĐĂNG KÝ CÔNG VĂN ĐẾN NĂM 2025",), ())
TOP = ("Ngày đến", "Số đến", "VĂN BẢN ĐẾN", None, None, None, "Đơn vị hoặc người nhận", "Ghi chú")
HEADING = (None, None, "Tác giả", "Số, ký hiệu", "Ngày tháng", "Tên loại và trích yếu nội dung", None, None)
ROWS: Rows = (
    ("THÁNG 01/2025",),
    ("3/1", 1, "Tỉnh ủy Lâm Đồng", "215-CV/TU", "30/12", "V/v phong trào thi đua", "Đ/c Hùng", None),
    ("03/01/2025", "02", "nt", "36/UBND-VX", "02-01-2025", "Công văn: V/v kiểm tra", "Ban Xây dựng Đảng", None),
    (datetime(2025, 1, 6), "2a", "Như trên", None, "tháng 1/2025", "Kế hoạch tuyên truyền", '"', "Gấp"),
    ("THÁNG 02/2025",),
    ("5/2", 3, "Sở Nội vụ", "99/SNV-TĐKT", "31/02/2025", "V/v đăng ký", "Đ/c Hùng", None),
    ("6.2.25", 4, "HĐND tỉnh", "7/NQ-HĐND", "4/2/2025", "Nghị quyết về phát triển", "Đ/c Hùng", None),
    ("7/2", 5, "HĐND tỉnh", "7/NQ-HĐND", "4/2/2025", "Nghị quyết về phát triển", "UBND xã", None),
    ("Tổng cộng: 6 văn bản",),
)
MORE: Rows = (("8/2", 6, "Tỉnh ủy Lâm Đồng", "216-CV/TU", "5/2", "V/v báo cáo quý I", "Đ/c Hùng", None),)


@pytest.fixture
def office(tmp_path: Path, sandbox: Sandbox) -> Iterator[Office]:
    made = Office(tmp_path / "xã", sandbox, "lac")
    made.add_tree()
    yield made
    made.close()


def book(path: Path, *more: Sequence[Any], rows: Rows = ROWS) -> Path:
    merges = ["A4:A5", "B4:B5", "C4:F4", "G4:G5", "H4:H5"]
    path.write_bytes(workbook(("CV đến", (*TITLE, TOP, HEADING, *rows[:-1], *more, rows[-1]), merges)))
    return path


def guessed(office: Office, path: Path) -> ColumnMapping:
    read = office.plan(path).read
    assert read is not None
    return office.exchange.foreign.propose(read)[0].guess.mapping


def take_in(office: Office, path: Path, **answers: str) -> FilePlan:
    batch = office.exchange.plan([path], answers, mapping=guessed(office, path))
    return office.exchange.apply(batch).files[0]


def letters(office: Office) -> dict[str, Directive]:
    with office.store.read() as reading:
        return {letter.arrival_number or "": letter for letter in reading.find(DIRECTIVE)}


def day(year: int, month: int, number: int) -> DateSpec:
    return DateSpec.day(date(year, month, number))


@pytest.mark.parametrize("text", ["nt", "NT", "-nt-", "n.t", "như trên", "Như trên.", '"', "''", "”", "〃", "- nt -"])
def test_a_mark_says_as_above(text: str) -> None:
    assert from_above(["Tỉnh ủy", text, text])[0] == ["Tỉnh ủy", "Tỉnh ủy", "Tỉnh ủy"]
    assert list(from_above([text, "Tỉnh ủy"])[0]) == [text, "Tỉnh ủy"]  # nothing stands above it


@pytest.mark.parametrize("text", ["", "-", "x", "NTM", "Nội trú", "Như trên đã nêu thì", 3, None])
def test_what_says_something_of_its_own_is_no_ditto(text: object) -> None:
    assert not is_ditto(text)


def test_a_book_is_taken_in_with_what_it_says_by_pointing_above(office: Office, tmp_path: Path) -> None:
    plan = take_in(office, book(tmp_path / "so.xlsx"))
    assert {fate: plan.counts[fate] for fate in ("added", "rejected")} == {"added": 5, "rejected": 1}
    found = letters(office)
    assert {number: letter.issuer for number, letter in found.items()} == {
        "1": "Tỉnh ủy Lâm Đồng",
        "02": "Tỉnh ủy Lâm Đồng",
        "2a": "Tỉnh ủy Lâm Đồng",
        "4": "HĐND tỉnh",
        "5": "HĐND tỉnh",
    }
    assert found["2a"].handler == "Ban Xây dựng Đảng"
    told = {problem.code: problem for problem in plan.problems}
    assert told["foreign.above"].parameters["count"] == 3
    assert "dòng 6" in told["foreign.left_out"].message
    (wrong,) = plan.rows_with(Fate.REJECTED)
    assert [(problem.cell, problem.value) for problem in wrong.problems] == [("E11", "31/02/2025")]


def test_days_without_a_year_belong_to_the_year_of_the_book(office: Office, tmp_path: Path) -> None:
    take_in(office, book(tmp_path / "so.xlsx"))
    found = letters(office)
    assert (found["1"].received_on, found["1"].date) == (day(2025, 1, 3), day(2024, 12, 30))
    assert (found["4"].received_on, found["5"].received_on) == (day(2025, 2, 6), day(2025, 2, 7))


def test_without_months_the_days_around_or_the_title_say_the_year(office: Office, tmp_path: Path) -> None:
    rows: Rows = (
        ("3/1", 1, "Tỉnh ủy", "1-CV/TU", "2/1", "V/v một việc", "Đ/c Hùng", None),
        ("4/1", 2, "Tỉnh ủy", "2-CV/TU", "3/1", "V/v hai việc", "Đ/c Hùng", None),
        ("29/2", 3, "Tỉnh ủy", "3-CV/TU", "28/2", "V/v ba việc", "Đ/c Hùng", None),
        ("Tổng cộng: 3 văn bản",),
    )
    plan = take_in(office, book(tmp_path / "so.xlsx", rows=rows))
    found = letters(office)
    assert {number: letter.date for number, letter in found.items()} == {"1": day(2025, 1, 2), "2": day(2025, 1, 3)}
    (wrong,) = plan.rows_with(Fate.REJECTED)
    assert wrong.problems[0].value == "29/2/2025"  # 2025 has none, and no other year is guessed


def test_a_book_with_heads_of_its_own_making_keeps_numbers_and_both_days_apart(office: Office, tmp_path: Path) -> None:
    heads = ("TT", "Ngày tháng đến", "Số đến", "Tác giả (nơi gửi)", "Số VB", "Ngày VB", "Nội dung trích yếu", "Ghi chú")
    rows: Rows = (
        (1, "05/8", "101", "Tỉnh ủy", "15 - CV/TU", "1.8.2025", "V/v tăng cường công tác dân vận", None),
        (2, "6/8/2025", "102", "UBND tỉnh", "249/UBND-VX", "04/08/2025", "Kế hoạch thi đua", "bản giấy"),
    )
    path = tmp_path / "so.xlsx"
    path.write_bytes(workbook(("Sổ đến 2025", (*TITLE, heads, *rows), [])))
    uses = {use.column: use for use in guessed(office, path).columns}
    assert [use.field for use in uses.values()] == [
        *("", "received_on", "arrival_number", "issuer", "number_full", "date", "subject", "note"),
    ]
    assert {use.sureness for use in uses.values() if use.field} == {"sure"}
    take_in(office, path)
    found = letters(office)
    first = found["101"]
    assert (first.received_on, first.date) == (day(2025, 8, 5), day(2025, 8, 1))
    assert (first.number_full, first.doc_type, first.subject) == ("15-CV/TU", "cong_van", "tăng cường công tác dân vận")
    assert found["102"].number_full == "249/UBND-VX"


@pytest.mark.parametrize(
    ("said", "full"),
    [
        ({"number": "15 - CV/TU"}, "15-CV/TU"),
        ({"number": "15", "symbol": "CV/TU"}, "15-CV/TU"),
        ({"number": "249", "symbol": "UBND-VX"}, "249/UBND-VX"),
        ({"number": "15"}, "15"),
    ],
)
def test_a_number_in_columns_of_its_own_is_the_number_that_the_register_shows(said: dict[str, str], full: str) -> None:
    assert with_what_follows("directive", said)["number_full"] == full


def test_the_kind_is_read_from_symbol_and_text(office: Office, tmp_path: Path) -> None:
    take_in(office, book(tmp_path / "so.xlsx"))
    found = letters(office)
    assert (found["02"].doc_type, found["02"].subject) == ("cong_van", "kiểm tra")
    assert (found["2a"].doc_type, found["2a"].subject) == ("ke_hoach", "tuyên truyền")
    assert (found["1"].doc_type, found["4"].doc_type) == ("cong_van", "nghi_quyet")


def test_a_book_that_has_grown_adds_its_new_rows_only(office: Office, tmp_path: Path) -> None:
    take_in(office, book(tmp_path / "so.xlsx"))
    again = take_in(office, book(tmp_path / "so.xlsx"))
    assert again.already_imported
    before = letters(office)
    grown = book(tmp_path / "so them.xlsx", *MORE)
    asked = office.exchange.plan([grown], mapping=guessed(office, grown)).files[0]
    assert (asked.counts["added"], asked.counts["skipped"]) == (1, 5)
    (question,) = [each for each in asked.questions if each.code == "twins"]
    assert question.as_problem().message.startswith("5 dòng trong bảng có vẻ là văn bản đã vào sổ")
    done = take_in(office, grown, twins="same")
    assert {fate: done.counts[fate] for fate in ("added", "same", "changed")} == {"added": 1, "same": 5, "changed": 0}
    after = letters(office)
    assert set(after) - set(before) == {"6"}
    assert all(replace(after[number], id="") == replace(letter, id="") for number, letter in before.items())


def test_what_was_written_here_since_stays_and_what_the_book_says_anew_counts(office: Office, tmp_path: Path) -> None:
    take_in(office, book(tmp_path / "so.xlsx"))
    mine = letters(office)["1"]
    correct(office.store, Correct(Edit(mine.id, {"handler": "Đ/c Lan", "note": "Đã trả lời"})))
    rows = [list(row) for row in ROWS]
    rows[2][6] = "Văn phòng"
    done = take_in(office, book(tmp_path / "so them.xlsx", *MORE, rows=rows), twins="same")
    found = letters(office)
    assert (found["1"].handler, found["1"].note) == ("Đ/c Lan", "Đã trả lời")
    assert (found["02"].handler, found["2a"].handler) == ("Văn phòng", "Văn phòng")  # the second one points above
    assert (done.counts["changed"], done.counts["conflict"]) == (2, 0)
    with office.store.read() as reading:
        histories = reading.histories([letter.id for letter in found.values()])
    assert not any(each.state(name).conflict for each in histories.values() for name in each.names)


def test_a_number_that_stands_in_the_book_twice_is_told_and_both_are_kept(office: Office, tmp_path: Path) -> None:
    plan = take_in(office, book(tmp_path / "so.xlsx"))
    (told,) = [(row.row, row.twins[0].place) for row in plan.rows if row.twins]
    assert told == (13, "CV đến!12")
    assert {"4", "5"} <= set(letters(office))


def test_a_book_of_letters_out_is_the_offices_own_and_says_who_got_them(office: Office, tmp_path: Path) -> None:
    heads = ("Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản", "Người ký")
    heads = (*heads, "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản")
    rows: Rows = (
        ("SỔ CÔNG VĂN ĐI NĂM 2025",),
        (),
        heads,
        ("Tháng 1",),
        ("01-CV/ĐU", "3/1", "Công văn về việc kiểm tra", "Nguyễn Văn Bí", "Các chi bộ, MTTQ xã", "Văn phòng", "05"),
        ("12a-KH/ĐU", "04/01/2025", "Kế hoạch tuyên truyền", "nt", "Tỉnh ủy (b/c)", "nt", 10),
    )
    path = tmp_path / "so di.xlsx"
    path.write_bytes(workbook(("Sheet1", rows, ["A1:G1"])))
    assert take_in(office, path).counts["added"] == 2
    with office.store.read() as reading:
        first, second = sorted(reading.find(DIRECTIVE), key=lambda letter: letter.number or "")
    assert (first.direction, first.issuer, first.issuer_unit) == ("outgoing", "Xã Lộc An", "lac")
    assert (first.date, first.sent_to, first.kept_by, first.copies) == (
        day(2025, 1, 3),
        "Các chi bộ, MTTQ xã",
        "Văn phòng",
        5,
    )
    assert (second.number_full, second.signer_name, second.kept_by) == ("12a-KH/ĐU", "Nguyễn Văn Bí", "Văn phòng")
    queries = SqlDirectives(office.store, office.clock)
    found = queries.directives.all(ListQuery("các chi bộ", {"direction": "outgoing"}))
    assert [(row.number_full, row.recipients, row.state) for row in found] == [
        ("01-CV/ĐU", "Các chi bộ, MTTQ xã", "issued")
    ]
