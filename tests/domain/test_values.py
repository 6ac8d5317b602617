"""Numbers, points, money and periods from forms and cells."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.values import Money, Period, finite_decimal, is_phone, parse_number, parse_points


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("2.071", "2071"),
        ("1.234,5", "1234.5"),
        ("05", "5"),
        ("0,15", "0.15"),
        ("51,46", "51.46"),
        ("1 808", "1808"),
        (" -3 ", "-3"),
    ],
)
def test_the_dot_groups_thousands_and_the_comma_is_the_decimal_sign(typed: str, number: str) -> None:
    assert parse_number(typed) == Decimal(number)


@pytest.mark.parametrize(
    "typed", ["", "trên 100", "5 mô hình", "3 TT, 2 CN", "12.5", "1,234,567", "0.150", "1.23.456", "１２"]
)
def test_unclear_numbers_are_flagged_never_guessed(typed: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_number(typed)
    assert refused.value.code == "number.unclear"
    assert refused.value.parameters["value"] == typed


@given(st.integers(-(10**12), 10**12))
def test_a_grouped_number_is_read_back(number: int) -> None:
    assert parse_number(f"{number:,}".replace(",", ".")) == number
    assert parse_number(str(number)) == number


def test_points_take_comma_and_dot_alike() -> None:
    assert parse_points("8,5") == parse_points("8.5") == Decimal("8.5")
    with pytest.raises(UserError, match="unclear"):
        parse_points("8,555")


def test_money_is_whole_dong() -> None:
    assert Money.parse("107.591.000 đồng") == Money(107_591_000)
    assert Money.parse("135 triệu đồng") == Money(135_000_000)
    assert Money.parse("1,5 tỷ") == Money(1_500_000_000)
    with pytest.raises(UserError) as refused:
        Money.parse("khoảng 5 triệu")
    assert refused.value.code == "money.unclear"


def test_a_period_is_whole_years() -> None:
    assert Period.parse("giai đoạn 2021 – 2025") == Period(2021, 2025)
    assert Period.parse(Period(2021, 2025).canonical()) == Period(2021, 2025)
    assert 2023 in Period(2021, 2025)
    assert 2026 not in Period(2021, 2025)


@pytest.mark.parametrize("make", [lambda: Period.parse("2025-2021"), lambda: Period.parse("x"), lambda: Period(0, 1)])
def test_a_wrong_period_is_refused(make: Callable[[], Period]) -> None:
    with pytest.raises(UserError) as refused:
        make()
    assert refused.value.code == "period.unreadable"


@pytest.mark.parametrize("text", ["NaN", "sNaN", "Infinity", "1e999", "1e-999", "0e999", "9" * 5000, "rác", "", "[1]"])
def test_what_cannot_be_added_up_and_rounded_is_no_number(text: str) -> None:
    assert finite_decimal(text) is None


def test_a_stored_decimal_is_read_as_it_is() -> None:
    assert [finite_decimal(text) for text in ("8.5", "-3", "0", "107591000")] == [
        Decimal("8.5"),
        Decimal(-3),
        Decimal(0),
        Decimal(107591000),
    ]


def test_a_phone_is_figures_and_what_stands_between_them() -> None:
    for text in ("0905123456", "+84 905 123 456", "(0263) 3822.123", "0905111222; 0911222333", "02633822123/102"):
        assert is_phone(text), text
    for text in ("abc", "", "12", "chị Lan 0905111222", "0905-ABC-123"):
        assert not is_phone(text), text
