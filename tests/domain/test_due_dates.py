"""Which deadline goes to whom."""

from __future__ import annotations

from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Task
from dvk_desktop.domain.due_dates import Origin, beside, due_options, proposed_due
from dvk_desktop.persistence.catalogue import load_catalogue
from dvk_desktop.runtime.paths import resource

ASKED = load_catalogue(resource("forms")).asked_for


def task(identity: str, text: str, *dues: DateSpec) -> Task:
    return Task(
        identity,
        text=text,
        deadlines=tuple(due.canonical() for due in dues),
        deadline_texts=tuple(f"hạn {number}" for number, _ in enumerate(dues)),
    )


MARCH, JUNE = DateSpec.day(date(2026, 3, 31)), DateSpec.day(date(2026, 6, 30))


def test_the_reporting_deadline_is_proposed_before_a_later_one() -> None:
    tasks = [task("1", "Tổ chức ra mắt (hạn 0).", JUNE), task("2", "Gửi báo cáo kết quả về cơ quan hạn 0.", MARCH)]
    found = proposed_due(due_options(tasks, {"1", "2"}, ASKED))
    assert found is not None
    assert (found.due, found.origin, found.task) == (MARCH, Origin.REPORTING, "2")


def test_a_report_in_another_sentence_does_not_make_a_deadline_a_reporting_one() -> None:
    (option,) = due_options([task("1", "Ra mắt hạn 0. Kết quả báo cáo sau.", MARCH)], {"1"}, ASKED)
    assert option.origin is Origin.CLAUSE


def test_the_deadline_of_a_clause_with_its_own_units_is_not_for_all() -> None:
    options = due_options([task("1", "Ban Dân vận tổng kết hạn 0.", JUNE)], set(), ASKED)
    assert proposed_due(options) is None
    mine = proposed_due(options, ["1"])
    assert mine is not None
    assert mine.due == JUNE


def test_a_yearly_duty_is_proposed_only_where_there_is_no_day() -> None:
    yearly = DateSpec.yearly()
    both = proposed_due(due_options([task("1", "hạn 0, hạn 1", yearly, MARCH)], {"1"}, ASKED))
    alone = proposed_due(due_options([task("1", "hạn 0", yearly)], {"1"}, ASKED))
    assert both is not None
    assert alone is not None
    assert (both.due, alone.due) == (MARCH, yearly)
    assert alone.due.due_day is None


def test_no_deadline_is_normal() -> None:
    assert proposed_due(due_options([task("1", "Triển khai thực hiện.")], {"1"}, ASKED)) is None


def lines_of(
    tasks: list[Task], concern: set[str], due: DateSpec | None = None, **kind: bool
) -> list[tuple[str, str, int]]:
    """Clause, deadline and place of the lines beside the first; `due`: what that has, if not what is proposed."""
    options = due_options(tasks, {"1", "2", "5", "6", "7"}, ASKED)
    whole = proposed_due(options)
    assert whole is not None
    stands_for = whole if due is None else None
    found = beside(tasks, options, concern, stands_for, due or whole.due, ASKED, **kind)
    return [(line.task, line.due.canonical() if line.due else "", line.place) for line in found]


REPORT = task("1", "Báo cáo kết quả hạn 0.", JUNE)


def test_a_day_of_a_clause_stands_beside_the_deadline_of_the_letter_for_whoever_it_concerns() -> None:
    tasks = [
        REPORT,
        task("2", "Đăng ký mô hình, gửi về hạn 0.", MARCH),
        task("3", "Xã Lộc An tổng kết hạn 0.", MARCH),
        task("4", "Xã Đại Lào báo cáo hạn 0.", JUNE),
        task("8", "Xã Đại Lào bố trí kinh phí hạn 0.", DateSpec.yearly()),
    ]
    assert lines_of(tasks, {"1", "2"}) == [("2", "2026-03-31", 1)]
    assert lines_of(tasks, {"3", "4", "8"}) == [("3", "2026-03-31", 1)]
    assert lines_of(tasks, {"1", "3", "4"}, MARCH) == [("1", "2026-06-30", 1), ("4", "2026-06-30", 1)]
    quarter = [REPORT, task("3", "Xã Đại Lào báo cáo hạn 0.", DateSpec.quarter(2026, 2))]
    assert lines_of(quarter, {"3"}) == [], "it ends on the same day"


def test_each_deadline_of_a_clause_gives_a_line_in_its_place() -> None:
    tasks = [task("1", "Báo cáo sáu tháng hạn 0, báo cáo năm hạn 1, bổ sung hạn 2.", MARCH, JUNE, MARCH)]
    whole = proposed_due(due_options(tasks, {"1"}, ASKED))
    assert whole is not None
    assert (whole.due, whole.place) == (JUNE, 2)
    assert [(due, place) for _, due, place in lines_of(tasks, {"1"})] == [("2026-03-31", 1), ("2026-03-31", 3)]


@pytest.mark.parametrize(
    ("text", "wording", "due", "asked"),
    [
        ("Đẩy mạnh tuyên truyền {}.", "từ nay đến năm 2030", DateSpec.year(2030), False),
        ("Phấn đấu {} hoàn thành mục tiêu.", "đến năm 2030", DateSpec.year(2030), False),
        ("Gửi báo cáo {}.", "trong năm 2027", DateSpec.year(2027), True),
        ("Treo băng rôn {}.", "nhân dịp kỷ niệm 96 năm Ngày truyền thống", MARCH, False),
        ("Tổ chức tổng kết {}.", "vào dịp kỷ niệm 96 năm Ngày truyền thống", MARCH, True),
        ("Tập trung tuyên truyền {}.", "từ nay đến ngày 31/3/2026", MARCH, False),
        ("Hoàn thành việc rà soát {}.", "từ nay đến ngày 31/3/2026", MARCH, True),
        ("Kiện toàn tổ công tác {}.", "trong quý I năm 2026", DateSpec.quarter(2026, 1), True),
    ],
)
def test_a_date_gives_lines_to_all_only_where_something_is_asked_by_it(
    text: str, wording: str, due: DateSpec, asked: bool
) -> None:
    said = Task("2", text=text.format(wording), deadlines=(due.canonical(),), deadline_texts=(wording,))
    assert bool(lines_of([REPORT, said], {"1", "2"})) is asked
    named = Task("3", text=said.text, deadlines=said.deadlines, deadline_texts=said.deadline_texts)
    assert lines_of([REPORT, named], {"1", "3"}), "units that a clause names are few, and it is said to them"


def test_what_is_to_be_handed_in_has_a_line_without_a_day_of_its_own_but_plan_and_report_are_lamps() -> None:
    tasks = [
        REPORT,
        task("2", "Xây dựng kế hoạch thực hiện; báo cáo tình hình."),
        task("5", "Lập danh sách mô hình tiêu biểu, gửi về Ban Dân vận."),
        task("6", "Đẩy mạnh tuyên truyền."),
    ]
    assert lines_of(tasks, {"1", "2", "5", "6"}) == [("5", "2026-06-30", 1)]
    alone = [task("5", "Gửi danh sách và báo cáo hạn 0.", JUNE)]
    assert lines_of(alone, {"5"}) == []


def test_each_clause_has_a_line_where_an_office_wants_it_so() -> None:
    tasks = [REPORT, task("2", "Tuyên truyền."), task("5", "Rà soát hạn 0.", JUNE), task("3", "Xã khác làm.")]
    assert lines_of(tasks, {"1", "2", "5"}, each=True) == [("2", "2026-06-30", 1), ("5", "2026-06-30", 1)]
