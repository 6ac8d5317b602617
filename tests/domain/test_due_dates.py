"""Which deadline goes to whom."""

from __future__ import annotations

from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Task
from dvk_desktop.domain.due_dates import Origin, due_options, of_their_own, proposed_due


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
    found = proposed_due(due_options(tasks, {"1", "2"}))
    assert found is not None
    assert (found.due, found.origin, found.task) == (MARCH, Origin.REPORTING, "2")


def test_a_report_in_another_sentence_does_not_make_a_deadline_a_reporting_one() -> None:
    (option,) = due_options([task("1", "Ra mắt hạn 0. Kết quả báo cáo sau.", MARCH)], {"1"})
    assert option.origin is Origin.CLAUSE


def test_the_deadline_of_a_clause_with_its_own_units_is_not_for_all() -> None:
    options = due_options([task("1", "Ban Dân vận tổng kết hạn 0.", JUNE)], set())
    assert proposed_due(options) is None
    mine = proposed_due(options, ["1"])
    assert mine is not None
    assert mine.due == JUNE


def test_a_yearly_duty_is_proposed_only_where_there_is_no_day() -> None:
    yearly = DateSpec.yearly()
    both = proposed_due(due_options([task("1", "hạn 0, hạn 1", yearly, MARCH)], {"1"}))
    alone = proposed_due(due_options([task("1", "hạn 0", yearly)], {"1"}))
    assert both is not None
    assert alone is not None
    assert (both.due, alone.due) == (MARCH, yearly)
    assert alone.due.due_day is None


def test_no_deadline_is_normal() -> None:
    assert proposed_due(due_options([task("1", "Triển khai thực hiện.")], {"1"})) is None


def test_a_day_of_a_clause_for_named_units_stands_beside_the_deadline_of_the_letter() -> None:
    tasks = [
        task("1", "Báo cáo kết quả hạn 0.", JUNE),
        task("2", "Xã Lộc An tổng kết hạn 0.", MARCH),
        task("3", "Xã Đại Lào báo cáo hạn 0.", JUNE),
        task("4", "Xã Đại Lào bố trí kinh phí hạn 0.", DateSpec.yearly()),
    ]
    options = due_options(tasks, {"1"})
    whole = proposed_due(options)
    assert whole is not None
    own = of_their_own(options, ["2", "3", "4"], whole.due)
    assert [(option.task, option.due) for option in own] == [("2", MARCH)]
    assert [option.task for option in of_their_own(options, ["2", "3"], MARCH)] == ["3"]
    quarter = due_options([task("5", "Xã Đại Lào báo cáo hạn 0.", DateSpec.quarter(2026, 3))], ())
    assert of_their_own(quarter, ["5"], DateSpec.day(date(2026, 9, 30))) == []
