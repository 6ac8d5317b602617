"""Dates with precision: canonical form, due day, order."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.reporting_periods import ReportingPeriod

TODAY = date(2026, 1, 20)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
specs = st.one_of(
    st.builds(DateSpec.day, days, derived=st.booleans()),
    st.builds(DateSpec.month, st.integers(1900, 2199), st.integers(1, 12), derived=st.booleans()),
    st.builds(DateSpec.quarter, st.integers(1900, 2199), st.integers(1, 4), derived=st.booleans()),
    st.builds(DateSpec.year, st.integers(1900, 2199), derived=st.booleans()),
    st.just(DateSpec.yearly()),
    st.builds(DateSpec.yearly, st.integers(1, 12), derived=st.booleans()),
    st.builds(DateSpec.yearly, st.integers(1, 12), st.integers(1, 29), derived=st.booleans()),
)


@given(specs)
def test_the_canonical_form_makes_the_round_trip(spec: DateSpec) -> None:
    assert DateSpec.from_canonical(spec.canonical()) == spec


@pytest.mark.parametrize("stored", ["", "2025-13", "2025-02-30", "yearly-00", "2025-Q5", "15/10/2025", "2025-10-15~~"])
def test_a_wrong_canonical_form_is_refused(stored: str) -> None:
    with pytest.raises(UserError) as refused:
        DateSpec.from_canonical(stored)
    assert refused.value.code == "date.canonical"


def test_a_quarter_is_due_on_its_last_day_and_a_yearly_date_in_its_year() -> None:
    assert DateSpec.quarter(2025, 3).due_day == date(2025, 9, 30)
    assert DateSpec.yearly().due_day is None
    year = ReportingPeriod(2025)
    assert DateSpec.yearly(2, 29).in_period(year).due_day == date(2025, 2, 28)
    assert DateSpec.yearly(10).in_period(year).due_day == date(2025, 10, 31)
    assert DateSpec.yearly().in_period(year).due_day == date(2025, 12, 31)


def test_a_month_stands_among_its_days() -> None:
    sooner, month, later = DateSpec.day(date(2024, 9, 30)), DateSpec.month(2024, 10), DateSpec.day(date(2024, 11, 1))
    assert sorted([later, month, sooner], key=lambda spec: spec.order_key) == [sooner, month, later]


def test_the_json_form_names_the_span_and_the_phrase() -> None:
    assert DateSpec.quarter(2025, 3).as_json("quý III năm 2025") == {
        "text": "quý III năm 2025", "precision": "quarter", "from": "2025-07-01", "to": "2025-09-30", "derived": False,
    }  # fmt: skip
    assert DateSpec.yearly(10, 15).as_json("x")["from"] is None
    assert DateSpec.yearly(10, 15).as_json("x")["recurrence"] == "yearly-10-15"
    assert [str(precision) for precision in Precision][:5] == ["day", "month", "quarter", "year", "yearly"]
