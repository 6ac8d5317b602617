"""How offices write numbers, days, periods, money and sizes."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.language.formats import (
    format_date_spec,
    format_day,
    format_day_fixed,
    format_day_long,
    format_moment,
    format_money,
    format_number,
    format_size,
    moment_day_text,
    moment_text,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (5, "5"),
        (2071, "2.071"),
        (-1808, "-1.808"),
        (107591000, "107.591.000"),
        (Decimal("1234.5"), "1.234,5"),
        (Decimal("0.150"), "0,15"),
        (Decimal("1E+3"), "1.000"),
        (Decimal("-0.0"), "0"),
    ],
)
def test_numbers_have_points_between_thousands_and_a_comma_before_decimals(value: int | Decimal, text: str) -> None:
    assert format_number(value) == text


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12))
def test_no_written_number_loses_a_digit(value: Decimal) -> None:
    assert Decimal(format_number(value).replace(".", "").replace(",", ".")) == value


def test_only_days_below_ten_and_the_first_two_months_get_a_leading_zero() -> None:
    assert format_day(date(2024, 9, 13)) == "13/9/2024"
    assert format_day(date(2026, 2, 5)) == "05/02/2026"
    assert format_day(date(2024, 12, 1)) == "01/12/2024"


def test_days_in_columns_are_all_equally_wide() -> None:
    assert format_day_fixed(date(2024, 9, 3)) == "03/09/2024"


def test_letterheads_spell_the_day_out() -> None:
    assert format_day_long(date(2026, 2, 5)) == "ngày 05 tháng 02 năm 2026"
    assert format_day_long(date(2024, 9, 13)) == "ngày 13 tháng 9 năm 2024"


def test_moments_are_given_to_the_minute() -> None:
    assert format_moment(datetime(2026, 2, 5, 7, 5, 59)) == "07:05 ngày 05/02/2026"


def test_the_moment_of_somebodys_note_is_written_out_and_rubbish_stays_as_it_is() -> None:
    noted = ("2026-02-05T07:05:59+00:00", "không giờ", "")
    assert [moment_text(at) for at in noted] == ["07:05 ngày 05/02/2026", "không giờ", ""]
    assert [moment_day_text(at) for at in noted] == ["05/02/2026", "không giờ", ""]


@pytest.mark.parametrize(
    ("canonical", "text"),
    [
        ("2025-10-15", "15/10/2025"),
        ("2020-04-28", "28/4/2020"),
        ("2024-10", "tháng 10/2024"),
        ("2024-03", "tháng 3/2024"),
        ("2025-Q3", "quý III/2025"),
        ("2025", "năm 2025"),
        ("yearly", "hằng năm"),
        ("yearly-10", "hằng năm, tháng 10"),
        ("yearly-10-15", "hằng năm, ngày 15/10"),
        ("2025-10-15~", "15/10/2025 (suy ra)"),
        ("2025-Q4~", "quý IV/2025 (suy ra)"),
    ],
)
def test_a_date_known_in_part_is_written_no_more_exactly_than_it_is_known(canonical: str, text: str) -> None:
    assert format_date_spec(canonical) == text


@pytest.mark.parametrize("text", ["", "~", "2025-Q5", "15/10/2025", "2025-10-15~~"])
def test_what_is_no_canonical_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="canonical"):
        format_date_spec(text)


def test_money_names_its_unit() -> None:
    assert format_money(107591000) == "107.591.000 đồng"


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 byte"),
        (1023, "1.023 byte"),
        (1536, "1,5 KB"),
        (2 * 1024**2, "2 MB"),
        (999 * 1024, "999 KB"),
        (1024**5, "1.024 TB"),
    ],
)
def test_sizes_are_written_for_people(size: int, text: str) -> None:
    assert format_size(size) == text
