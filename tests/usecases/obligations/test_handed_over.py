"""Facts that come after a line was handed over count for the line it was handed to."""

from __future__ import annotations

from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.obligations.assigning import take_back
from dvk_desktop.usecases.obligations.commands import RecordFacts, mark_sent, record_facts
from dvk_desktop.usecases.obligations.extensions import RecordExtension, extensions_of, record_extension
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.units.events import Decision, MergeUnits, SplitUnit, merge_units, split_unit
from tests.usecases.obligations.conftest import Issued

REPORT: dict[str, FieldValue] = {"report_number": "15-BC/TH", "report_date": DateSpec.day(date(2026, 10, 5))}


def decision(day: int) -> Decision:
    return Decision(DateSpec.day(date(2026, 10, day)), "05/QĐ")


def merged(issued: Issued, *names: str, into: str, day: int = 2) -> str:
    for name in names:
        issued.units.setdefault(name, "")
    units = tuple(issued.units[name] for name in names)
    (unit,) = merge_units(issued.store, MergeUnits(units, into, decision(day))).units
    issued.units[into] = unit
    return unit


def states(issued: Issued) -> dict[str, str]:
    return {row.unit_name: row.state for row in issued.rows()}


def test_a_report_typed_on_a_line_that_was_handed_over_counts_for_the_heir(issued: Issued) -> None:
    merged(issued, "Thôn 1", "Thôn 2", into="Thôn Đoàn Kết")
    done = record_facts(issued.store, RecordFacts((issued.line("Thôn 1"),), REPORT))
    assert (done.changed, done.heirs) == (1, ("Thôn Đoàn Kết",))
    assert states(issued) == {
        "Thôn 1": "transferred",
        "Thôn 2": "transferred",
        "Thôn Đoàn Kết": "reported",
        "Tổ dân phố số 5": "not_sent",
    }
    (row,) = issued.rows(unit=issued.units["Thôn 1"])
    assert not row.report_number


def test_it_follows_the_line_over_several_mergers(issued: Issued) -> None:
    merged(issued, "Thôn 1", "Thôn 2", into="Thôn Đoàn Kết")
    heir = merged(issued, "Thôn Đoàn Kết", "Tổ dân phố số 5", into="Thôn Hòa Bình", day=4)
    lines = tuple(issued.line(name) for name in ("Thôn 1", "Tổ dân phố số 5"))
    assert record_facts(issued.store, RecordFacts(lines, REPORT)).changed == 1
    assert {row.unit: row.report_number for row in issued.rows() if row.report_number} == {heir: "15-BC/TH"}


def test_of_a_unit_that_was_divided_it_counts_for_the_part_that_stands_for_it(issued: Issued) -> None:
    parts = split_unit(issued.store, SplitUnit(issued.units["Thôn 1"], ("Thôn 1A", "Thôn 1B"), decision(2))).units
    record_facts(issued.store, RecordFacts((issued.line("Thôn 1"),), REPORT))
    assert {row.unit for row in issued.rows() if row.state == "reported"} == {parts[0]}


def test_more_time_asked_for_under_the_old_name_is_given_to_the_heir(issued: Issued) -> None:
    heir = merged(issued, "Thôn 1", "Thôn 2", into="Thôn Đoàn Kết")
    until = DateSpec.day(date(2026, 10, 20))
    record_extension(issued.store, RecordExtension((issued.line("Thôn 2"),), {"until": until, "decision": "granted"}))
    (row,) = [row for row in issued.rows() if row.unit == heir]
    assert row.due_day == date(2026, 10, 20)
    with issued.store.read() as reading:
        assert extensions_of(reading, issued.line("Thôn 2")) == ()


def test_how_the_old_line_ended_can_still_be_mended_and_facts_on_it_be_taken_back(issued: Issued) -> None:
    old = issued.line("Thôn 1")
    record_facts(issued.store, RecordFacts((old,), {"plan_number": "01-KH"}))
    merged(issued, "Thôn 1", "Thôn 2", into="Thôn Đoàn Kết")
    assert record_facts(issued.store, RecordFacts((old,), {"closed_reason": "sáp nhập"})).heirs == ()
    record_facts(issued.store, RecordFacts((old,), {"plan_number": None}))
    with issued.store.read() as reading:
        line = reading.get(OBLIGATION, old)
    assert (line.closed_reason, line.plan_number) == ("sáp nhập", None)


def test_a_line_that_was_handed_over_is_not_sent_any_more(issued: Issued) -> None:
    heir = merged(issued, "Thôn 1", "Thôn 2", into="Thôn Đoàn Kết")
    assert mark_sent(issued.store, issued.directive).changed == 2
    assert {row.unit for row in issued.rows(state="sent")} == {heir, issued.units["Tổ dân phố số 5"]}


REPORTED_ALONE = "việc của Thôn Nam vẫn để mở"
BEFORE: dict[str, FieldValue] = {"report_number": "14-BC/TH", "report_date": DateSpec.day(date(2026, 10, 1))}


def reported(issued: Issued) -> set[str]:
    return {row.unit_name for row in issued.rows() if row.state == "reported"}


def test_what_a_unit_did_before_it_was_divided_it_did_for_all_of_its_parts(issued: Issued) -> None:
    split_unit(issued.store, SplitUnit(issued.units["Thôn 1"], ("Thôn 1A", "Thôn 1B"), decision(2)))
    done = record_facts(issued.store, RecordFacts((issued.line("Thôn 1"),), BEFORE))
    assert (done.heirs, done.left) == (("Thôn 1A", "Thôn 1B"), ())
    assert reported(issued) == {"Thôn 1A", "Thôn 1B"}


def test_a_unit_that_was_there_and_takes_a_part_still_owes_what_it_owed(issued: Issued) -> None:
    takes = (issued.units["Thôn 2"],)
    split_unit(issued.store, SplitUnit(issued.units["Thôn 1"], ("Thôn 1A",), decision(2), parts_to=takes))
    record_facts(issued.store, RecordFacts((issued.line("Thôn 1"),), BEFORE))
    assert reported(issued) == {"Thôn 1A"}


def test_it_follows_a_merger_and_then_a_division(issued: Issued) -> None:
    heir = merged(issued, "Thôn 1", "Thôn 2", into="Thôn Đoàn Kết")
    split_unit(issued.store, SplitUnit(heir, ("Thôn Bắc", "Thôn Nam"), decision(4)))
    done = record_facts(issued.store, RecordFacts((issued.line("Thôn 1"),), REPORT))
    assert reported(issued) == {"Thôn Bắc"}
    assert REPORTED_ALONE in done.told
    record_facts(issued.store, RecordFacts((issued.line("Thôn 1"),), BEFORE))
    assert reported(issued) == {"Thôn Bắc", "Thôn Nam"}


def test_a_line_handed_back_to_whom_had_handed_it_on_is_open_again(issued: Issued) -> None:
    first, second = (issued.line(name) for name in ("Thôn 1", "Thôn 2"))
    units = issued.units
    issued.hand_over(first, (units["Thôn 2"],), DateSpec.day(date(2026, 10, 2)))
    issued.hand_over(second, (units["Thôn 1"],), DateSpec.day(date(2026, 10, 3)))
    assert states(issued)["Thôn 1"] == "not_sent"
    record_facts(issued.store, RecordFacts((second,), REPORT))
    assert reported(issued) == {"Thôn 1"}


def test_a_unit_that_need_not_do_it_must_when_it_takes_over_from_one_that_must(issued: Issued) -> None:
    record_facts(issued.store, RecordFacts((issued.line("Thôn 2"),), {"not_applicable": "không có tôn giáo"}))
    merge_units(
        issued.store,
        MergeUnits((issued.units["Thôn 1"],), "", decision(2), into=issued.units["Thôn 2"]),
    )
    assert states(issued)["Thôn 2"] == "not_sent"


def test_a_line_that_was_taken_back_is_there_again_when_the_unit_takes_one_over(issued: Issued) -> None:
    take_back(issued.store, (issued.line("Thôn 2"),), "giao nhầm")
    merge_units(
        issued.store,
        MergeUnits((issued.units["Thôn 1"],), "", decision(2), into=issued.units["Thôn 2"]),
    )
    assert states(issued)["Thôn 2"] == "not_sent"


def test_a_line_for_which_a_successor_is_recorded_is_owed_by_that_unit(issued: Issued) -> None:
    heir = issued.units["Tổ dân phố số 5"]
    take_back(issued.store, (issued.line("Tổ dân phố số 5"),), "giao nhầm")
    facts: dict[str, FieldValue] = {"successor": heir, "closed_reason": "sáp nhập thôn"}
    lines = tuple(issued.line(name) for name in ("Thôn 1", "Thôn 2"))
    assert record_facts(issued.store, RecordFacts(lines, facts)).changed == 2
    assert states(issued) == {"Thôn 1": "transferred", "Thôn 2": "transferred", "Tổ dân phố số 5": "not_sent"}
    with issued.store.read() as reading:
        assert {reading.get(OBLIGATION, line).closed_reason for line in lines} == {"sáp nhập thôn"}


def test_no_line_is_handed_over_to_a_unit_that_has_ended(issued: Issued) -> None:
    merged(issued, "Thôn 1", "Thôn 2", into="Thôn Đoàn Kết")
    facts: dict[str, FieldValue] = {"successor": issued.units["Thôn 1"], "closed_on": DateSpec.day(date(2026, 10, 3))}
    with pytest.raises(UserError, match=r"unit\.ended"):
        record_facts(issued.store, RecordFacts((issued.line("Tổ dân phố số 5"),), facts))
