"""Yearly duties: a line of its own every year."""

from __future__ import annotations

from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.obligations.assigning import Assign, Assigned, assign
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.yearly import open_year
from dvk_desktop.usecases.units.events import Decision, MergeUnits, merge_units
from tests.usecases.obligations.conftest import Issued


def yearly(issued: Issued, *units: str, due: DateSpec | None = None) -> None:
    """Oblige these units every year."""
    every = due or DateSpec.yearly(10, 15)
    assign(issued.store, Assign(issued.directive, tuple(Assigned(issued.units[unit], due=every) for unit in units)))


def test_a_yearly_duty_gets_a_line_with_the_deadline_of_that_year(issued: Issued) -> None:
    yearly(issued, "Thôn 1", "Thôn 2")
    assert len(open_year(issued.store, 2027).obligations) == 2
    rows = issued.rows(year="2027")
    assert [(row.unit_name, row.due_day, row.state) for row in rows] == [
        ("Thôn 1", date(2027, 10, 15), "not_sent"),
        ("Thôn 2", date(2027, 10, 15), "not_sent"),
    ]
    assert len(issued.rows(year="2026")) == 3, "the year of the letter has its own lines, and no others"


def test_opening_a_year_twice_adds_nothing_and_can_be_undone(issued: Issued) -> None:
    yearly(issued, "Thôn 1")
    first = open_year(issued.store, 2027)
    assert open_year(issued.store, 2027).act is None
    assert first.act
    undo(issued.store, first.act)
    assert issued.rows(year="2027") == []
    assert open_year(issued.store, 2027).obligations == first.obligations


def test_the_year_of_the_letter_and_duties_with_one_deadline_are_left_alone(issued: Issued) -> None:
    yearly(issued, "Thôn 1")
    assert open_year(issued.store, 2026).obligations == ()
    assert len(open_year(issued.store, 2028).obligations) == 1


def test_what_does_not_apply_any_more_is_not_opened(issued: Issued) -> None:
    yearly(issued, "Thôn 1", "Thôn 2")
    record_facts(issued.store, RecordFacts((issued.line("Thôn 2"),), {"not_applicable": "Không còn dân cư"}))
    (line,) = open_year(issued.store, 2027).obligations
    assert [row.id for row in issued.rows(year="2027")] == [line]


def test_the_heir_of_a_merged_unit_owes_the_next_years_once(issued: Issued) -> None:
    yearly(issued, "Thôn 1", "Thôn 2", due=DateSpec.yearly())
    record_facts(issued.store, RecordFacts((issued.line("Thôn 1"),), {"report_date": DateSpec.day(date(2026, 9, 1))}))
    chosen = (issued.units["Thôn 1"], issued.units["Thôn 2"])
    merge_units(issued.store, MergeUnits(chosen, "Thôn Đoàn Kết", Decision(DateSpec.day(date(2026, 11, 1)))))
    open_year(issued.store, 2027)
    (row,) = issued.rows(year="2027")
    assert (row.unit_name, row.due_day) == ("Thôn Đoàn Kết", date(2027, 12, 31))
