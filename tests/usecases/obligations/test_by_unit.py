"""A letter with clauses of their own deadline, unit by unit: one line stands for the unit, the others below it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Task
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.by_unit import of_part, to_remind, worst
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.rows import ObligationRow
from tests.usecases.obligations.conftest import Issued

NAMES = ("Thôn 1", "Thôn 2")


@pytest.fixture
def clauses(issued: Issued) -> Issued:
    """Two hamlets owe a clause with two deadlines beside the letter; a third unit owes nothing but such a clause."""
    with issued.store.write() as work:
        owner = issued.store.office.unit
        text = "Rà soát, đăng ký mô hình"
        task = work.add(TASK, Task("t4", owner, issued.directive, ordinal="4", order=4, text=text))
        for name in NAMES:
            unit = issued.units[name]
            for place, day in ((1, date(2026, 9, 30)), (2, date(2026, 11, 7))):
                line = Obligation(
                    obligation_id(issued.directive, unit, task, place=place),
                    owner,
                    issued.directive,
                    task,
                    deadline_place=place if place > 1 else None,
                    unit=unit,
                    obliged=True,
                    due=DateSpec.day(day),
                )
                work.add(OBLIGATION, line)
        work.commit("Giao mục 4")
    return issued


def listed(issued: Issued, text: str = "", **filters: str) -> list[ObligationRow]:
    asked = ListQuery(text, {"directive": issued.directive, "own": "0", **filters})
    return list(issued.queries.by_letter.all(asked))


def told(rows: list[ObligationRow]) -> list[tuple[str, str, int, int]]:
    return [(row.unit_name, row.task_ordinal, row.depth, len(row.below)) for row in rows]


def said(row: ObligationRow) -> str:
    line = worst(row)
    return row.time_label if line is row else of_part(line, line.time_label)


def test_a_unit_is_one_line_with_its_clauses_below_it_in_the_order_of_the_units(clauses: Issued) -> None:
    assert told(listed(clauses)) == [
        ("Thôn 1", "", 0, 2),
        ("Thôn 1", "4", 1, 0),
        ("Thôn 1", "4", 1, 0),
        ("Thôn 2", "", 0, 2),
        ("Thôn 2", "4", 1, 0),
        ("Thôn 2", "4", 1, 0),
        ("Tổ dân phố số 5", "", 0, 0),
    ]
    assert clauses.queries.units(ListQuery(filters={"directive": clauses.directive, "own": "0"})) == 3


def test_a_clause_that_is_shown_alone_knows_that_the_unit_has_the_letter(clauses: Issued) -> None:
    record_facts(clauses.store, RecordFacts((clauses.line("Thôn 1"),), {"received_on": DateSpec.day(date(2026, 9, 5))}))
    (first,) = listed(clauses, counted="expected", unit=clauses.units["Thôn 1"], due_on="2026-11-07")
    assert (first.unit_name, first.task_ordinal, first.received_on) == ("Thôn 1", "4", None)
    assert (first.has_letter, first.letter_on) == (True, DateSpec.day(date(2026, 9, 5)))
    assert not any(row.has_letter for row in listed(clauses, unit=clauses.units["Thôn 2"]))


def test_the_line_of_a_unit_says_what_is_worst_of_all_it_owes(clauses: Issued) -> None:
    first, *_ = listed(clauses)
    assert said(first) == "Quá hạn 12 ngày (mục 4)"
    record_facts(clauses.store, RecordFacts((first.id,), {"report_date": DateSpec.day(date(2026, 10, 9))}))
    first, early, later, *_ = listed(clauses)
    assert (first.time_label, said(first)) == ("Nộp đúng hạn", "Quá hạn 12 ngày (mục 4)")
    record_facts(clauses.store, RecordFacts((early.id,), {"report_date": DateSpec.day(date(2026, 9, 30))}))
    assert said(listed(clauses)[0]) == "Còn 26 ngày (mục 4)", "open, so the unit is not done"
    record_facts(clauses.store, RecordFacts((later.id,), {"report_date": DateSpec.day(date(2026, 10, 10))}))
    assert said(listed(clauses)[0]) == "Nộp đúng hạn"


def test_whoever_reminds_a_unit_reminds_it_of_its_letter_and_of_what_presses(clauses: Issued) -> None:
    first, early, later, *_ = listed(clauses)
    assert [line.id for line in to_remind([first])] == [first.id, early.id]
    assert [line.id for line in to_remind([later])] == [later.id]
    record_facts(clauses.store, RecordFacts((first.id,), {"report_date": DateSpec.day(date(2026, 10, 9))}))
    first, *_ = listed(clauses)
    assert [line.id for line in to_remind([first])] == [early.id]


def test_a_line_that_is_found_alone_knows_its_unit_all_the_same(clauses: Issued) -> None:
    assert told(listed(clauses, overdue="1")) == [
        ("Thôn 1", "", 0, 2),
        ("Thôn 1", "4", 1, 0),
        ("Thôn 2", "", 0, 2),
        ("Thôn 2", "4", 1, 0),
        ("Tổ dân phố số 5", "", 0, 0),
    ]


def test_a_unit_that_has_only_clauses_stands_as_the_first_of_them(clauses: Issued) -> None:
    whole = listed(clauses)[0]
    with clauses.store.write() as work:
        work.delete(OBLIGATION, whole.id, "Giao nhầm")
        work.commit("Bỏ giao")
    assert told(listed(clauses))[:2] == [("Thôn 1", "4", 0, 1), ("Thôn 1", "4", 1, 0)]


def test_the_calendar_counts_units_and_names_the_clause_that_is_due(clauses: Issued) -> None:
    (entry,) = clauses.queries.calendar(date(2026, 11, 1), date(2026, 11, 30))
    assert (entry.title, entry.units, entry.of) == ("Rà soát, đăng ký mô hình", 2, 2)
    with clauses.store.write() as work:  # another clause, due on the same day for the same unit
        owner, unit, due = clauses.store.office.unit, clauses.units["Thôn 1"], DateSpec.day(date(2026, 11, 7))
        task = work.add(TASK, Task("t5", owner, clauses.directive, ordinal="5", order=5, text="Gửi danh sách"))
        line = obligation_id(clauses.directive, unit, task)
        work.add(OBLIGATION, Obligation(line, owner, clauses.directive, task, unit, obliged=True, due=due))
        work.commit("Giao mục 5")
    (entry,) = clauses.queries.calendar(date(2026, 11, 1), date(2026, 11, 30))
    assert (entry.units, entry.of) == (2, 2)
    assert entry.title.startswith("đẩy mạnh phong trào")


def test_the_log_tells_the_lines_of_a_unit_apart_and_begins_each_with_a_capital(clauses: Issued) -> None:
    with clauses.store.write() as work:
        letter = work.get(DIRECTIVE, clauses.directive)
        work.save(DIRECTIVE, replace(letter, subject="đăng ký mô hình và gửi báo cáo"))
        work.commit("Sửa trích yếu")
    ledger = SqlLedgerQueries(clauses.store)
    (given,) = [act for act in ledger.acts() if act.title == "Giao mục 4"]
    titles = {each.title for each in ledger.written_in(given.act) if each.record_type == OBLIGATION.name}
    assert titles == {
        f"Đăng ký mô hình và gửi báo cáo – mục 4{day} – {unit}" for unit in NAMES for day in ("", ", hạn 07/11/2026")
    }
    (letter_act,) = [act for act in ledger.acts() if act.title == "Sửa trích yếu"]
    assert {each.title for each in ledger.written_in(letter_act.act)} == {"Đăng ký mô hình và gửi báo cáo"}
