"""What recurs: its periods, its deadlines, its forms; and which lines follow from a line that recurs."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dvk_desktop.domain.date_phrases import PhraseKind, find_dates
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.domain.recurrences import Cycle, Recurrence, Turn
from dvk_desktop.domain.recurring_lines import begun, later_lines
from dvk_desktop.domain.reporting_periods import ReportingPeriod
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.language.formats import format_date_spec

TODAY = date(2026, 3, 2)
PER_YEAR = {
    Cycle.MONTHLY: 12,
    Cycle.QUARTERLY: 4,
    Cycle.HALF_YEARLY: 2,
    Cycle.FIRST_HALF: 1,
    Cycle.NINE_MONTHS: 1,
    Cycle.YEARLY: 1,
}
years = st.integers(1, 9999)
days = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@st.composite
def turns(draw: st.DrawFn) -> Turn:
    cycle = draw(st.sampled_from(Cycle))
    try:
        return Turn(cycle, draw(st.integers(0, 24)), draw(st.integers(0, 31)))
    except ValueError:
        assume(False)
        raise


recurrences = st.lists(turns(), min_size=1, max_size=4).map(Recurrence.of)


@given(recurrences, st.booleans())
def test_the_stored_form_makes_the_round_trip(every: Recurrence, derived: bool) -> None:
    spec = DateSpec.recurring(every, derived=derived)
    assert DateSpec.from_canonical(spec.canonical()) == spec


@given(recurrences)
def test_what_is_printed_is_read_back_in_a_form(every: Recurrence) -> None:
    printed = format_date_spec(every.canonical(), "vi")
    assert parse_date(printed, today=TODAY, looking="ahead").every == every


@pytest.mark.parametrize("stored", ["yearly", "yearly-10", "yearly-10-15", "yearly-02-29", "yearly-10-15~"])
def test_forms_stored_by_older_programs_keep_their_meaning(stored: str) -> None:
    assert DateSpec.from_canonical(stored).canonical() == stored


@pytest.mark.parametrize(
    "stored",
    ["monthly-01", "monthly-03-01", "yearly-02-30", "yearly+monthly", "monthly+monthly", "daily", "yearly-00-05", "+"],
)
def test_what_is_no_stored_form_is_refused(stored: str) -> None:
    with pytest.raises(UserError):
        DateSpec.from_canonical(stored)


@given(recurrences, years)
def test_a_year_has_as_many_periods_as_its_turns_have_and_none_twice(every: Recurrence, year: int) -> None:
    periods = [period for period, _ in every.periods_in(year)]
    assert len(periods) == len({period.canonical for period in periods})
    assert len(periods) == sum(PER_YEAR[turn.cycle] for turn in every.turns)


@given(turns(), years)
def test_a_deadline_is_a_day_of_its_month_and_stays_in_the_calendar(turn: Turn, year: int) -> None:
    for period, each in Recurrence((turn,)).periods_in(year):
        first, last = each.due_in(period)
        assert first <= last
        assert last >= period.first
        if last != date.max and turn.day:
            assert first == last
            assert last.day == turn.day or (last + timedelta(days=1)).day == 1


@given(recurrences, days)
def test_it_begins_with_the_first_period_that_is_not_over(every: Recurrence, day: date) -> None:
    found = every.first_after(day)
    assert found is not None
    period, turn = found
    due = turn.due_in(period)[1]
    assert due >= day
    for year in (day.year - 1, day.year, day.year + 1):
        for other, its in every.periods_in(year):
            assert its.due_in(other)[1] >= due or its.due_in(other)[1] < day


@pytest.mark.parametrize(
    ("stored", "period", "due"),
    [
        ("monthly-01-25", "2026-02", "2026-02-25"),
        ("monthly-01-31", "2026-02", "2026-02-28"),
        ("monthly-01-31", "2028-02", "2028-02-29"),
        ("monthly-02-05", "2026-12", "2027-01-05"),
        ("monthly-02-05", "9999-12", "9999-12-31"),
        ("quarterly-03-20", "2026-Q2", "2026-06-20"),
        ("quarterly", "2026-Q2", "2026-Q2"),
        ("quarterly-04-10", "2026-Q4", "2027-01-10"),
        ("half_yearly", "2026-H1", "2026-06-30~"),
        ("half_yearly-06-15", "2026-H2", "2026-12-15"),
        ("nine_months", "2026-9M", "2026-09-30~"),
        ("yearly", "2026", "2026"),
        ("yearly-02-29", "2026", "2026-02-28"),
        ("yearly-13-15", "2026", "2027-01-15"),
        ("monthly", "2026-05", "2026-05"),
    ],
)
def test_each_period_has_its_deadline(stored: str, period: str, due: str) -> None:
    spec = DateSpec.from_canonical(stored).in_period(ReportingPeriod.from_canonical(period))
    assert spec.canonical() == due


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Báo cáo định kỳ hằng tháng, trước ngày 25.", ["monthly-01-25"]),
        ("Báo cáo định kỳ 6 tháng, hằng năm trước ngày 15/12.", ["first_half+yearly-12-15"]),
        ("Định kỳ 6 tháng, hằng năm (trước ngày 10/6 và 10/12) báo cáo.", ["first_half-06-10+yearly-12-10"]),
        ("Hằng quý báo cáo, chậm nhất ngày 20 của tháng cuối quý.", ["quarterly-03-20"]),
        ("Gửi báo cáo trước ngày 25 hằng tháng về Đảng ủy.", ["monthly-01-25"]),
        ("Định kỳ báo cáo tiến độ trước ngày 15 và 30 hằng tháng.", ["monthly-01-15+monthly-01-30"]),
        ("Gửi báo cáo tháng trước ngày 05 của tháng sau.", ["monthly-02-05"]),
        ("Chế độ báo cáo định kỳ 6 tháng, 9 tháng, 1 năm.", ["first_half+nine_months+yearly"]),
        (
            "Hằng năm, sơ kết 6 tháng trước ngày 15/6, tổng kết năm trước ngày 15/11.",
            ["yearly", "first_half-06-15", "yearly-11-15"],
        ),
        ("Sơ kết 6 tháng trước ngày 15/6, tổng kết năm trước ngày 15/11.", ["2026-06-15", "2026-11-15"]),
        ("Báo cáo 6 tháng trước ngày 15/6/2026, báo cáo hằng tháng.", ["2026-06-15", "monthly"]),
        ("Báo cáo hằng tháng trước ngày làm việc cuối cùng của tháng.", ["monthly-01-31"]),
        ("Nghị định này quy định mức phụ cấp hằng tháng.", []),
        ("Đảng viên đóng đảng phí hằng tháng, sinh hoạt hằng quý.", []),
        ("Phối hợp với quý cơ quan; trong 6 tháng đầu năm 2026 đã làm 3 mô hình.", []),
    ],
)
def test_a_letter_recurs_only_where_it_says_so(text: str, found: list[str]) -> None:
    phrases = find_dates(text, reference=TODAY)
    assert [one.spec.canonical() for one in phrases if one.kind is PhraseKind.DEADLINE] == found


@given(recurrences, days, st.integers(0, 4))
def test_every_period_gets_one_line_and_the_first_is_the_line_that_began_it(
    every: Recurrence, given_on: date, more: int
) -> None:
    line = begun(Obligation(id="x", directive="d", unit="u", obliged=True), DateSpec.recurring(every), given_on)
    lines = [line]
    for year in range(given_on.year - 1, given_on.year + more + 2):
        lines += later_lines(line, year, given_on.year)
        again = later_lines(line, year, given_on.year)
        assert {one.id for one in again} <= {one.id for one in lines}
    assert max(Counter(one.of_period for one in lines).values()) == 1
    assert len({one.id for one in lines}) == len(lines)
    assert all(one.due is not None and one.due.due_day is not None and one.due.due_day >= given_on for one in lines)
    if more >= 2:
        whole = given_on.year + 2
        of_year = [one for one in lines if one.of_period.startswith(f"{whole:04}")]
        assert len(of_year) == sum(PER_YEAR[turn.cycle] for turn in every.turns)


def test_a_yearly_line_of_an_older_program_keeps_its_id_and_its_year() -> None:
    old = Obligation(id="x", directive="d", unit="u", obliged=True, due=DateSpec.yearly(10, 15))
    (line,) = later_lines(old, 2027, 2026)
    assert line.id == derived_id("obligation", "d", "u", "", "2027")
    assert Obligation(year=2027).of_period == line.of_period == "2027"
    assert later_lines(old, 2026, 2026) == []
