"""The boards: five numbers a unit, letter, block, level, theme and day; the same lines however they are summed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.domain.units import Unit
from dvk_desktop.usecases.directives.commands import RegisterDirective, register
from dvk_desktop.usecases.directives.fields import TASK
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.assigning import Assign, assign
from dvk_desktop.usecases.obligations.board_rows import COUNTED, SUMS_BY, WITHOUT, BoardRow, SumRow, sum_name
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.proposing import Assigned
from dvk_desktop.usecases.units.commands import add_unit
from dvk_desktop.usecases.units.events import Decision, MergeUnits, merge_units, rename_unit
from tests.usecases.assigning import assign_proposed
from tests.usecases.conftest import NOW
from tests.usecases.obligations.conftest import Issued, letter

Q4 = "2026-10-01..2026-12-31"
SINCE = Decision(DateSpec.day(date(2026, 10, 1)))


def day(text: str) -> DateSpec:
    return DateSpec.day(date.fromisoformat(text))


def board(issued: Issued) -> dict[str, BoardRow]:
    return {row.unit_name: row for row in issued.queries.board.all(ListQuery())}


def sums(issued: Issued, by: str) -> list[SumRow]:
    return list(issued.queries.sums.all(ListQuery(filters={"by": by})))


def themes_of_a_clause(issued: Issued, themes: tuple[str, ...], directive: str = "") -> None:
    with issued.store.write() as work:
        task = work.find(TASK, directive=directive or issued.directive)[0]
        work.save(TASK, replace(task, themes=themes))
        work.commit("Sửa chủ đề", "edit")


def reported(issued: Issued, unit: str, on: str) -> None:
    record_facts(issued.store, RecordFacts((issued.line(unit),), {"report_date": day(on)}))


def test_the_five_numbers_of_a_letter(issued: Issued) -> None:
    reported(issued, "Thôn 1", "2026-10-05")
    reported(issued, "Thôn 2", "2026-10-11")
    (letter,) = sums(issued, "letter")
    assert (letter.expected, letter.done, letter.on_time) == (3, 2, 1)
    assert (letter.rate, letter.rate_on_time) == (Decimal("66.7"), Decimal("33.3"))
    assert letter.code == issued.directive
    assert sum_name(letter).startswith("15-CV/ĐU · ")


def test_what_a_unit_notes_for_itself_of_single_clauses_is_not_counted_beside_the_letter(issued: Issued) -> None:
    unit, calendar = issued.units["Thôn 1"], issued.queries.calendar(date(2026, 10, 1), date(2026, 12, 31))
    with issued.store.write() as work:
        task = work.find(TASK, directive=issued.directive)[0].id
        noted = obligation_id(issued.directive, unit, task)
        line = Obligation(
            id=noted,
            owner=unit,
            directive=issued.directive,
            task=task,
            unit=unit,
            obliged=True,
            due=day("2026-11-20"),
        )
        work.save(OBLIGATION, line)
        work.commit("Nhận file của thôn", "import")
    (letter,) = sums(issued, "letter")
    assert letter.expected == 3
    assert board(issued)["Thôn 1"].expected == 1
    assert issued.queries.calendar(date(2026, 10, 1), date(2026, 12, 31)) == calendar
    others = issued.queries.obligations.all(ListQuery(filters={"own": "0"}))
    assert noted not in {row.id for row in others}
    assert len(others) == 3


@pytest.mark.parametrize(
    ("by", "names"),
    [
        ("block", ["Khối Đảng", "Khu dân cư"]),
        ("level", ["Thôn, tổ dân phố"]),
        ("day", ["10/10/2026"]),
        ("theme", ["Tuyên truyền"]),
    ],
)
def test_sums_have_the_names_people_use(issued: Issued, by: str, names: list[str]) -> None:
    found = [sum_name(row) for row in sums(issued, by)]
    assert found == [name for name in names if name in found]
    assert found


def leads_to_its_lines(issued: Issued, row: BoardRow | SumRow, **filters: str) -> None:
    for number in COUNTED:
        lines = issued.rows(own="0", counted=number, **filters)
        assert len(lines) == getattr(row, number), (number, filters)


@pytest.mark.parametrize("narrowed", [{}, {"theme": "communication"}, {"level": "hamlet"}, {"in_period": Q4}])
@pytest.mark.parametrize("by", SUMS_BY)
def test_however_lines_are_summed_up_each_number_leads_to_the_lines_that_were_counted(
    issued: Issued, by: str, narrowed: dict[str, str]
) -> None:
    reported(issued, "Thôn 1", "2026-10-05")
    reported(issued, "Thôn 2", "2026-10-11")
    themes_of_a_clause(issued, ("communication", "economy"))
    undated = register(issued.store, issued.catalogue, RegisterDirective(letter("16", None), "outgoing")).id
    themes_of_a_clause(issued, (), undated)
    assign_proposed(issued.store, issued.catalogue, undated, NOW.date())
    rows = list(issued.queries.sums.all(ListQuery(filters={"by": by, **narrowed})))
    assert sum(row.expected for row in rows) >= 3
    name = {"letter": "directive", "day": "due_on"}.get(by, by)
    for row in rows:
        leads_to_its_lines(issued, row, **{**narrowed, name: row.code or WITHOUT})
    for unit in issued.queries.board.all(ListQuery(filters=narrowed)):
        leads_to_its_lines(issued, unit, unit=unit.unit, **narrowed)


def test_sums_by_something_unknown_are_refused(issued: Issued) -> None:
    with pytest.raises(UserError, match=r"list\.filter"):
        sums(issued, "phase")


def test_the_lines_of_merged_units_count_for_the_unit_that_took_their_place(issued: Issued) -> None:
    reported(issued, "Thôn 1", "2026-09-20")
    merge_units(issued.store, MergeUnits((issued.units["Thôn 1"], issued.units["Thôn 2"]), "Thôn Đoàn Kết", SINCE))
    found = board(issued)
    new = found["Thôn Đoàn Kết"]
    assert set(found) == {"Thôn Đoàn Kết", "Tổ dân phố số 5"}
    assert (new.expected, new.done) == (2, 1), "the report of Thôn 1, and what Thôn 2 owed goes on"
    assert {row.unit_name for row in issued.rows(own="0", unit=new.unit)} == {"Thôn 1", "Thôn 2", "Thôn Đoàn Kết"}
    assert len(issued.rows(own="0", unit=issued.units["Thôn 1"])) == 1


def test_units_stand_in_the_order_of_the_tree_and_say_what_is_above_them(issued: Issued) -> None:
    below = add_unit(issued.store, issued.catalogue, Unit(name="Chi hội Phụ nữ", parent=issued.units["Thôn 1"]))
    assign(issued.store, Assign(issued.directive, (Assigned(below, due=day("2026-10-20")),)))
    rows = [(row.unit_name, row.above) for row in issued.queries.board.all(ListQuery())]
    assert rows == [("Thôn 1", ""), ("Chi hội Phụ nữ", "Thôn 1"), ("Thôn 2", ""), ("Tổ dân phố số 5", "")]


def test_a_line_of_an_earlier_letter_says_what_the_unit_was_called_then(issued: Issued) -> None:
    rename_unit(issued.store, issued.units["Thôn 1"], "Thôn Một Mới", SINCE)
    (line,) = issued.rows(own="0", unit=issued.units["Thôn 1"])
    assert (line.unit_name, line.unit_name_then) == ("Thôn Một Mới", "Thôn 1")
    assert {row.unit_name_then for row in issued.rows(own="0")} == {"", "Thôn 1"}
