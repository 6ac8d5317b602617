"""Dates as people type them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.typed_dates import names_no_day, parse_date

TODAY = date(2026, 1, 20)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@given(days)
def test_a_printed_day_is_read_back_and_day_and_month_never_swap(day: date) -> None:
    for form in (
        f"{day.day}/{day.month}/{day.year}",
        f"{day:%d-%m-%Y}",
        f"{day:%d.%m.%Y}",
        f"{day:%d%m%Y}",
        day.isoformat(),
    ):
        assert parse_date(form, today=TODAY) == DateSpec.day(day)
    spoken = f"ngày {day.day:02} tháng {day.month} năm {day.year}"
    assert parse_date(spoken, today=TODAY) == DateSpec.day(day)


@given(days, days)
def test_a_day_without_year_is_the_last_one_past_or_the_next_to_come(day: date, today: date) -> None:
    text = f"{day.day}/{day.month}"
    back, ahead = parse_date(text, today=today).first, parse_date(text, today=today, looking="ahead").first
    assert back is not None
    assert ahead is not None
    assert back <= today <= ahead
    assert (back.day, back.month) == (ahead.day, ahead.month) == (day.day, day.month)
    assert today - back <= timedelta(days=366 * 8)


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("15102025", "2025-10-15"),
        ("15/10", "2025-10-15"),
        ("13/9/2024", "2024-09-13"),
        ("13-9-2024", "2024-09-13"),
        ("13.9.24", "2024-09-13"),
        ("05-01-2026", "2026-01-05"),
        ("04/05/2026", "2026-05-04"),
        ("tháng 10/2024", "2024-10"),
        ("tháng 10 năm 2024", "2024-10"),
        ("quý 3/2025", "2025-Q3"),
        ("Quý III năm 2025", "2025-Q3"),
        ("năm 2025", "2025"),
        ("2025", "2025"),
        ("ngày 28 tháng 4 năm 2020", "2020-04-28"),
        ("ngày tháng 10 năm 2024", "2024-10"),
        ("ngày …… tháng 10 năm 2024", "2024-10"),
        ("hằng năm", "yearly"),
        ("Hàng năm", "yearly"),
        ("15/10 hằng năm", "yearly-10-15"),
        ("2025-10-15 00:00:00", "2025-10-15"),
        ("29/2", "2024-02-29"),
    ],
)
def test_the_usual_ways_of_writing_a_date_are_read(typed: str, canonical: str) -> None:
    assert parse_date(typed, today=TODAY).canonical() == canonical


@pytest.mark.parametrize("typed", ["", "abc", "04/31/2026", "13/13/2024", "5 mô hình", "0/0/2024", "15/10/0000"])
def test_what_is_no_date_is_refused_with_its_text(typed: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_date(typed, today=TODAY)
    assert refused.value.code == "date.unreadable"
    assert refused.value.parameters["value"] == typed


@pytest.mark.parametrize("typed", ["31/02/2025", "30/2", "29/02/2025", "31042026", "ngày 31 tháng 11 năm 2026"])
def test_a_day_that_the_calendar_does_not_have_is_said_to_be_one(typed: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_date(typed, today=TODAY)
    assert refused.value.code == "date.no_such_day"
    assert names_no_day(typed)
    assert not names_no_day("29/02/2024")


@pytest.mark.parametrize(
    "said", ["trước ngày 25/10/2026", "Chậm nhất là ngày 25.10.2026", "đến hết 25-10", "hạn 25/10"]
)
def test_a_deadline_may_be_typed_as_letters_say_it_but_no_fact(said: str) -> None:
    today = date(2026, 8, 1)
    assert parse_date(said, today=today, looking="ahead") == DateSpec.day(date(2026, 10, 25))
    with pytest.raises(UserError):
        parse_date(said, today=today, looking="back")
    assert parse_date("trước tháng 10/2026", today=today, looking="ahead").canonical() == "2026-09~"  # as in letters


@pytest.mark.parametrize(
    ("typed", "day"),
    [("cuối năm", "2026-12-31"), ("Cuối quý", "2026-03-31"), ("vào cuối tháng này", "2026-01-31")],
)
def test_the_end_of_a_year_alone_is_that_of_this_one_and_not_of_each(typed: str, day: str) -> None:
    assert parse_date(typed, today=TODAY, looking="ahead").canonical() == day
    assert parse_date("hằng năm, cuối năm", today=TODAY, looking="ahead").every is not None
