"""Whoever names nothing but a unit means the period whose turn it is."""

from __future__ import annotations

from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.usecases.obligations.naming import in_turn


def month(number: int, reported: bool = False) -> Obligation:
    due = DateSpec.day(date(2026, number, 25))
    return Obligation(
        id=f"m{number}",
        unit="u",
        obliged=True,
        due=due,
        period=f"2026-M{number:02}",
        report_date=due if reported else None,
    )


def test_the_earliest_month_that_is_not_answered_is_meant() -> None:
    assert [line.id for line in in_turn([month(11), month(9, True), month(10)])] == ["m10"]


def test_where_all_are_answered_the_last_one_is_meant() -> None:
    assert [line.id for line in in_turn([month(9, True), month(10, True)])] == ["m10"]


def test_lines_that_stand_alone_and_clauses_of_their_own_are_meant_too() -> None:
    alone = Obligation(id="alone", unit="u", obliged=True)
    clause = Obligation(id="clause", unit="u", obliged=True, task="2", period="2026-Q4")
    assert {line.id for line in in_turn([alone, month(10), clause, month(11)])} == {"alone", "m10", "clause"}


def test_a_plan_or_report_is_that_on_the_whole_letter_while_it_is_open() -> None:
    whole = Obligation(id="whole", unit="u", obliged=True)
    clause = Obligation(id="clause", unit="u", obliged=True, task="1")
    reported = Obligation(id="whole", unit="u", obliged=True, report_date=DateSpec.day(date(2026, 9, 1)))
    assert [line.id for line in in_turn([whole, clause], ("received_on",))] == ["whole", "clause"]
    assert [line.id for line in in_turn([whole, clause], ("report_date", "report_number"))] == ["whole"]
    assert [line.id for line in in_turn([reported, clause], ("report_date",))] == ["whole", "clause"]
