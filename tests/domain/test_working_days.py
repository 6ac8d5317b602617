"""Days that are worked, and deadlines that move to them."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.working_days import OFF, WORKING, FixedHoliday, Holiday, WorkingDays

FIXED = (
    FixedHoliday("Tết Dương lịch", 1, 1),
    FixedHoliday("Ngày Chiến thắng", 4, 30),
    FixedHoliday("Ngày Quốc tế Lao động", 5, 1),
    FixedHoliday("Quốc khánh", 9, 2),
)
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


def holiday(first: date, last: date | None = None, kind: str = OFF) -> Holiday:
    return Holiday(kind=kind, first=DateSpec.day(first), last=DateSpec.day(last) if last else None)


@given(DAYS)
def test_a_deadline_moves_to_the_first_day_worked_and_never_earlier(day: date) -> None:
    calendar = WorkingDays.of(FIXED, ())
    moved = calendar.moved(DateSpec.day(day)).last
    assert moved is not None
    assert moved >= day
    assert calendar.works_on(moved)
    assert not any(calendar.works_on(day + timedelta(days=step)) for step in range((moved - day).days))
    assert (moved - day).days <= 5


@given(DAYS, DAYS)
def test_moving_keeps_the_order_of_deadlines(one: date, other: date) -> None:
    calendar = WorkingDays.of(FIXED, (holiday(date(2026, 2, 16), date(2026, 2, 20)),))
    first, second = sorted((one, other))
    assert calendar.from_(first) <= calendar.from_(second)


def test_the_week_of_tet_is_left_out_once_it_was_entered() -> None:
    plain, tet = WorkingDays.of(FIXED, ()), WorkingDays.of(FIXED, (holiday(date(2026, 2, 16), date(2026, 2, 20)),))
    due = DateSpec.day(date(2026, 2, 18))
    assert plain.moved(due) == due
    assert tet.moved(due) == DateSpec.day(date(2026, 2, 23), derived=True)


def test_a_saturday_worked_instead_is_a_working_day() -> None:
    saturday = date(2026, 8, 22)
    assert not WorkingDays.of(FIXED, ()).works_on(saturday)
    assert WorkingDays.of(FIXED, (holiday(saturday, kind=WORKING),)).works_on(saturday)


def test_a_fixed_holiday_on_a_weekend_makes_the_next_working_day_free() -> None:
    calendar = WorkingDays.of(FIXED, ())
    assert date(2027, 5, 1).weekday() == 5
    assert calendar.from_(date(2027, 4, 30)) == date(2027, 5, 4)
    assert sorted(calendar.free_in(2027)) == [
        date(2027, 1, 1),
        date(2027, 4, 30),
        date(2027, 5, 1),
        date(2027, 5, 3),
        date(2027, 9, 2),
    ]


def test_what_is_known_to_the_month_or_recurs_stays() -> None:
    calendar = WorkingDays.of(FIXED, ())
    for due in (DateSpec.month(2026, 5), DateSpec.quarter(2026, 3), DateSpec.yearly(5, 1)):
        assert calendar.moved(due) == due


def test_a_year_without_a_working_day_leaves_the_deadline_alone() -> None:
    never = WorkingDays(off=((date(2020, 1, 1), date(2030, 1, 1)),))
    assert never.from_(date(2025, 3, 3)) == date(2025, 3, 3)
