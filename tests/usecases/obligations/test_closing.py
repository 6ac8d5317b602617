"""Closing the figures of a period: kept as they were said, later differences shown, totals held through a merger."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.closed_figures import ClosedLine, added, differences
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Totals
from dvk_desktop.domain.units import Unit
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.obligations.closing import close_period, reopen_period
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.units.commands import add_unit
from dvk_desktop.usecases.units.events import Decision, MergeUnits, SplitUnit, dissolve_unit, merge_units, split_unit
from tests.usecases.obligations.conftest import Issued


def day(number: int) -> DateSpec:
    return DateSpec.day(date(2026, 10, number))


def report(issued: Issued, unit: str, on: int) -> str | None:
    facts = RecordFacts((issued.line(unit),), {"report_date": day(on)})
    return record_facts(issued.store, facts).act


def test_what_was_said_stays_and_what_comes_later_is_shown(issued: Issued) -> None:
    report(issued, "Thôn 1", 9)
    identity = close_period(issued.store, issued.queries.board, "quý IV/2026", "gửi Tỉnh ủy")
    detail = issued.queries.closed_detail(identity)
    assert (detail.row.name, detail.row.expected, detail.row.done, detail.row.changed) == ("Quý IV/2026", 3, 1, 0)
    late = report(issued, "Thôn 2", 12)
    detail = issued.queries.closed_detail(identity)
    assert (detail.row.expected, detail.row.done, detail.row.overdue) == (3, 1, 2)
    assert [(each.name, each.then, each.now) for each in detail.differences] == [
        ("Thôn 2", Totals(1, 0, 0, 1), Totals(1, 1, 1, 0))
    ]
    undo(issued.store, late or "")
    assert issued.queries.closed_detail(identity).differences == ()


def test_a_merger_afterwards_is_no_difference(issued: Issued) -> None:
    report(issued, "Thôn 1", 9)
    identity = close_period(issued.store, issued.queries.board, "2026")
    both = (issued.units["Thôn 1"], issued.units["Thôn 2"])
    merge_units(issued.store, MergeUnits(both, "Thôn Hòa Bình", Decision(day(12), "05/QĐ")))
    detail = issued.queries.closed_detail(identity)
    now = issued.queries.board.all()
    assert added(row.totals for row in now).expected == 3
    assert [(each.name, each.then.expected, each.now.expected) for each in detail.differences] == []


def test_two_that_were_late_with_a_closed_period_stay_two_when_they_become_one(issued: Issued) -> None:
    report(issued, "Tổ dân phố số 5", 9)
    identity = close_period(issued.store, issued.queries.board, "2026")
    both = (issued.units["Thôn 1"], issued.units["Thôn 2"])
    (new,) = merge_units(issued.store, MergeUnits(both, "Thôn Hòa Bình", Decision(day(11), "05/QĐ"))).units
    assert added(row.totals for row in issued.queries.board.all()).expected == 2, "one report is waited for"
    assert issued.queries.closed_detail(identity).differences == ()
    parts = ("Thôn Hòa", "Thôn Bình", "Thôn An")
    split_unit(issued.store, SplitUnit(new, parts, Decision(day(12), "06/QĐ")))
    assert added(row.totals for row in issued.queries.board.all()).expected == 4, "each part reports"
    assert issued.queries.closed_detail(identity).differences == ()
    report(issued, "Thôn 1", 12)
    (changed,) = issued.queries.closed_detail(identity).differences
    assert (changed.name, changed.then, changed.now) == ("Thôn Hòa", Totals(2, 0, 0, 2), Totals(2, 2, 2, 0))


@pytest.mark.parametrize("longer", ["Thôn 1", "Thôn 2"])
def test_more_time_of_one_of_two_that_become_one_is_none_for_the_other_as_it_was_owed(
    issued: Issued, longer: str
) -> None:
    more = {"extended_to": DateSpec.day(date(2026, 12, 1)), "extension_reason": "mưa bão"}
    record_facts(issued.store, RecordFacts((issued.line(longer),), more))
    identity = close_period(issued.store, issued.queries.board, "2026")
    both = (issued.units["Thôn 1"], issued.units["Thôn 2"])
    (new,) = merge_units(issued.store, MergeUnits(both, "Thôn Hòa Bình", Decision(day(11), "05/QĐ"))).units
    assert issued.queries.closed_detail(identity).differences == ()
    (line,) = (row for row in issued.rows() if row.unit == new)
    later = {"extended_to": DateSpec.day(date(2026, 12, 15)), "extension_reason": "đại hội"}
    record_facts(issued.store, RecordFacts((line.id,), later))
    (changed,) = issued.queries.closed_detail(identity).differences
    assert (changed.then.overdue, changed.now.overdue) == (1, 0), "what is granted since is a difference"


@pytest.mark.parametrize(("since", "recorded"), [(5, "later"), (12, "later"), (5, "before")])
def test_a_unit_that_ended_without_heirs_is_no_difference_whenever_that_was_recorded(
    issued: Issued, since: int, recorded: str
) -> None:
    report(issued, "Thôn 1", 4)
    gone = Decision(day(since), "07/QĐ", closing_reason="Đóng do sắp xếp tổ chức")
    if recorded == "before":
        dissolve_unit(issued.store, issued.units["Thôn 2"], gone)
    identity = close_period(issued.store, issued.queries.board, "2026")
    if recorded == "later":
        dissolve_unit(issued.store, issued.units["Thôn 2"], gone)
    assert added(row.totals for row in issued.queries.board.all()).expected == 2
    assert issued.queries.closed_detail(identity).differences == ()


def test_what_the_heir_had_reported_before_is_not_the_report_of_the_unit_it_took_in(issued: Issued) -> None:
    report(issued, "Thôn 1", 9)
    identity = close_period(issued.store, issued.queries.board, "2026")
    both = (issued.units["Thôn 1"], issued.units["Thôn 2"])
    merge_units(issued.store, MergeUnits(both, "", Decision(day(12), "05/QĐ"), into=both[0]))
    assert added(row.totals for row in issued.queries.board.all()) == Totals(2, 1, 0, 1)
    assert issued.queries.closed_detail(identity).differences == ()


def test_figures_that_an_office_closed_before_it_ended_are_those_of_whoever_goes_on_with_its_data(
    issued: Issued,
) -> None:
    identity = close_period(issued.store, issued.queries.board, "quý IV/2026")
    other = add_unit(issued.store, issued.catalogue, Unit(name="Đảng ủy xã Phúc Thọ"))
    merge_units(issued.store, MergeUnits((issued.store.office.unit, other), "Đảng ủy xã Tân Phúc", Decision(day(12))))
    assert [row.id for row in issued.queries.closed.all()] == [identity]
    with pytest.raises(UserError, match="known"):
        close_period(issued.store, issued.queries.board, "quý IV/2026")


def test_a_period_is_closed_once_and_opened_again_with_a_reason(issued: Issued) -> None:
    identity = close_period(issued.store, issued.queries.board, "quý IV/2026")
    with pytest.raises(UserError) as raised:
        close_period(issued.store, issued.queries.board, "2026-Q4")
    assert raised.value.code == "closed_figures.known"
    with pytest.raises(UserError) as raised:
        reopen_period(issued.store, identity, " ")
    assert raised.value.code == "delete.reason"
    reopen_period(issued.store, identity, "thiếu một đơn vị")
    assert issued.queries.closed.all() == []
    assert close_period(issued.store, issued.queries.board, "quý 4/2026") == identity
    assert [row.period for row in issued.queries.closed.all()] == ["2026-Q4"]


def test_a_period_in_which_nothing_was_due_cannot_be_closed(issued: Issued) -> None:
    for period, code in (("2025", "closed_figures.empty"), ("tháng ba", "reporting_period.unreadable")):
        with pytest.raises(UserError) as raised:
            close_period(issued.store, issued.queries.board, period)
        assert raised.value.code == code


numbers = st.builds(Totals, *(st.integers(0, 99) for _ in range(4)))
lines = st.builds(
    ClosedLine,
    st.sampled_from(["a", "b", "c", "d", "e"]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    numbers,
)


@given(lines)
def test_a_line_is_read_as_it_was_written(line: ClosedLine) -> None:
    assert ClosedLine.read(line.written) == line


def test_lines_of_older_programs_are_read_and_what_is_none_is_not() -> None:
    assert ClosedLine.read("a|4|3|1|1|Xã A|B") == ClosedLine("a", "Xã A|B", Totals(4, 3, 1, 1))
    wrong = ("", "a|b", "a|4|3|x|1|Xã A", "{", "[]", '{"unit": "a"}', '{"unit": 1, "done": true}')
    assert [ClosedLine.read(text) for text in wrong] == [None] * len(wrong)


@given(st.lists(lines, max_size=6), st.dictionaries(st.sampled_from("abcde"), st.sampled_from("xyz")))
def test_carrying_units_to_their_heirs_makes_no_difference_of_its_own(
    then: list[ClosedLine], carried: dict[str, str]
) -> None:
    now = [ClosedLine(carried.get(line.unit, line.unit), line.name, line.totals) for line in then]
    assert differences(then, now, carried) == ()
