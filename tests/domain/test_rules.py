"""Figures and days of the law as lines of data: reading them, and which one counts on a day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.rules import Rule, ValueKind, day_in, read_value, reward_money, rule_on

TODAY = date(2026, 10, 12)


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        (ValueKind.MONEY, "2.340.000 đồng", "2340000"),
        (ValueKind.MONEY, "2,34 triệu", "2340000"),
        (ValueKind.FACTOR, "0,15", "0.15"),
        (ValueKind.FACTOR, "0.15", "0.15"),
        (ValueKind.FACTOR, "3", "3"),
        (ValueKind.COUNT, "06", "6"),
        (ValueKind.YEAR, "2026", "2026"),
        (ValueKind.DAY, "15/10/1930", "1930-10-15"),
        (ValueKind.DAY_OF_YEAR, "ngày 2 tháng 9", "09-02"),
        (ValueKind.DAY_OF_YEAR, "02/9", "09-02"),
        (ValueKind.MONEY, "  ", ""),
    ],
)
def test_a_value_is_read_as_people_write_it_and_again_as_it_is_stored(kind: ValueKind, typed: str, stored: str) -> None:
    assert read_value(kind, typed, TODAY) == stored
    assert read_value(kind, stored, TODAY) == stored


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (ValueKind.MONEY, "hai triệu"),
        (ValueKind.MONEY, "-5"),
        (ValueKind.FACTOR, "một phần ba"),
        (ValueKind.COUNT, "1,5"),
        (ValueKind.YEAR, "26"),
        (ValueKind.DAY, "tháng 10/1930"),
        (ValueKind.DAY_OF_YEAR, "29/02"),  # no day of every year
        (ValueKind.DAY_OF_YEAR, "31/4"),
    ],
)
def test_what_is_no_such_value_is_refused_by_name(kind: ValueKind, typed: str) -> None:
    with pytest.raises(UserError, match=r"rule\.value"):
        read_value(kind, typed, TODAY)


def test_a_list_of_names_takes_no_value() -> None:
    with pytest.raises(UserError, match=r"rule\.no_value"):
        read_value(ValueKind.NONE, "5", TODAY)


def test_the_line_that_began_last_counts_and_what_is_said_exactly_before_what_is_said_of_all() -> None:
    of_all = Rule("chung", "6", valid_from=date(2020, 1, 1))
    later = Rule("chung, mới", "9", valid_from=date(2025, 1, 1), steps=1)
    people = Rule("cá nhân", "12", subject="individual", valid_from=date(2021, 1, 1), out_from=date(2026, 1, 1))
    rules = [later, people, of_all]
    assert rule_on(rules, date(2019, 12, 31)) is None
    assert rule_on(rules, date(2024, 12, 31)) == of_all
    assert rule_on(rules, date(2025, 1, 1)) == later
    assert rule_on(rules, date(2025, 1, 1), subject="individual") == people
    assert rule_on(rules, date(2026, 1, 1), subject="individual") == later


def test_of_two_lines_of_one_day_the_nearer_office_counts_before_what_is_shipped() -> None:
    shipped, above, ours = (Rule("lương", str(step), steps=step) for step in (None, 2, 0))
    assert rule_on([shipped, above], TODAY) == above
    assert rule_on([shipped, ours, above], TODAY) == ours


@pytest.mark.parametrize(
    ("factor", "base", "rounding", "money"),
    [("0.15", 1_800_000, 10_000, 270_000), ("0.15", 2_340_000, 10_000, 360_000), ("0.15", 2_340_000, 0, 351_000)],
)
def test_the_money_of_a_reward_is_rounded_up(factor: str, base: int, rounding: int, money: int) -> None:
    assert reward_money(Decimal(factor), base, rounding) == money


def test_a_day_of_every_year_is_found_in_a_year() -> None:
    assert day_in(2026, "09-02") == date(2026, 9, 2)
