"""A clause with two deadlines is two lines of a unit: in a bundle, in a workbook, and after undoing, at both ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive, Task
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from tests.exchange.office import Office, fill_in
from tests.exchange.test_restricted import ISSUED_ON, agree, tell

DAYS = (date(2026, 9, 30), date(2026, 11, 7))


def place(number: int) -> str:
    return obligation_id("letter", "lac", "task", place=number)


@pytest.fixture
def given(district: Office) -> None:
    """The commune owes for the letter as a whole, and for its clause on two days."""
    with district.store.write() as work:
        work.add(DIRECTIVE, Directive("letter", "district", "outgoing", "Huyện ủy", number="15", issued_on=ISSUED_ON))
        work.add(TASK, Task("task", "district", "letter", "4", 4, "Rà soát, đăng ký mô hình"))
        for number, day in reversed(list(enumerate(DAYS, 1))):
            line = Obligation(place(number), "district", "letter", "task", "lac", True, due=DateSpec.day(day))
            work.add(OBLIGATION, replace(line, deadline_place=number if number > 1 else None))
        whole = Obligation(obligation_id("letter", "lac"), "district", "letter", unit="lac", obliged=True)
        work.add(OBLIGATION, whole)
        work.commit("letter")


def lines(office: Office) -> dict[str, Obligation]:
    with office.store.read() as reading:
        return {line.id: line for line in reading.find(OBLIGATION, directive="letter")}


@pytest.mark.usefixtures("given")
def test_both_ends_hold_the_same_two_lines_of_a_clause_and_undo_an_answer_to_one_of_them(
    district: Office, commune: Office
) -> None:
    tell(district, commune)
    assert lines(commune) == lines(district)
    assert [lines(commune)[place(number)].deadline_place for number in (1, 2)] == [None, 2]

    facts = {"report_date": ISSUED_ON}
    done = record_facts(commune.store, RecordFacts((place(2),), facts))
    tell(district, commune)
    tell(district, commune)
    assert agree(district, commune, "lac")
    assert [lines(district)[place(number)].report_date is not None for number in (1, 2)] == [False, True]

    assert done.act is not None
    undo(commune.store, done.act)
    tell(district, commune)
    tell(district, commune)
    assert agree(district, commune, "lac")
    assert lines(district)[place(2)].report_date is None


@pytest.mark.usefixtures("given")
def test_rows_of_clauses_that_are_filled_in_by_hand_come_back_each_to_its_line(district: Office) -> None:
    path = district.export("assignment", "lac")
    rows = [{}, {"Ngày báo cáo": datetime(2026, 9, 29)}, {"Ngày báo cáo": datetime(2026, 11, 5)}]

    result = district.take_in(fill_in(path, rows, tab="Nhiệm vụ"))

    assert (result.problems, result.counts["changed"]) == ([], 2)
    found = lines(district)
    assert found[obligation_id("letter", "lac")].report_date is None
    assert found[place(1)].report_date == DateSpec.day(date(2026, 9, 29))
    assert found[place(2)].report_date == DateSpec.day(date(2026, 11, 5))


@pytest.mark.usefixtures("given")
def test_rows_of_clauses_that_a_commune_takes_in_and_answers_in_its_program_come_back(
    district: Office, commune: Office
) -> None:
    commune.take_in(district.export("assignment", "lac"))
    assert set(lines(commune)) == set(lines(district))
    facts = {"report_number": "15-BC/ĐU", "report_date": ISSUED_ON}
    record_facts(commune.store, RecordFacts((place(2),), facts))

    district.take_in(commune.export("assignment", "district"))

    assert lines(district)[place(2)].report_number == "15-BC/ĐU"
    assert lines(district)[place(1)].report_number is None
