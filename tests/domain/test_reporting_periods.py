"""Reporting periods as offices write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.reporting_periods import ReportingPeriod, parse_reporting_period
from dvk_desktop.language.formats import format_reporting_period

PARTS = ("", "H1", "H2", "Q1", "Q2", "Q3", "Q4", "9M", *(f"{month:02}" for month in range(1, 13)))
PERIODS = st.builds(ReportingPeriod, st.integers(1930, 2199), st.sampled_from(PARTS), st.integers(1, 3))


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("2026", "2026"),
        ("năm 2026", "2026"),
        ("6 tháng đầu năm 2026", "2026-H1"),
        ("Sáu tháng cuối năm 2026", "2026-H2"),
        ("quý III/2026", "2026-Q3"),
        ("Quý 4 năm 2026", "2026-Q4"),
        ("2026-h1", "2026-H1"),
        ("tháng 3/2026", "2026-03"),
        ("Tháng 12 năm 2026", "2026-12"),
        ("9 tháng đầu năm 2026", "2026-9M"),
        ("tháng 3/2026 (lần 2)", "2026-03#2"),
    ],
)
def test_a_period_is_read_as_people_write_it(text: str, canonical: str) -> None:
    assert parse_reporting_period(text).canonical == canonical


@pytest.mark.parametrize(
    "text", ["", "2026-H3", "quý V/2026", "tháng 13/2026", "1026", "2026-Q0", "giai đoạn 2021-2025"]
)
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_reporting_period(text)
    assert refused.value.code == "reporting_period.unreadable"


@given(PERIODS)
def test_a_period_is_read_back_from_its_form_and_from_its_words(period: ReportingPeriod) -> None:
    assert ReportingPeriod.from_canonical(period.canonical) == period
    assert parse_reporting_period(format_reporting_period(period.canonical, "vi")) == period


@given(PERIODS)
def test_a_period_holds_its_first_and_last_day_and_no_day_beside_them(period: ReportingPeriod) -> None:
    assert period.holds(period.first)
    assert period.holds(period.last)
    assert not period.holds(date.fromordinal(period.first.toordinal() - 1))
    assert not period.holds(date.fromordinal(period.last.toordinal() + 1))
