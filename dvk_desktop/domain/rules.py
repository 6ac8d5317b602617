"""Figures and days that a law or an office sets, each from a day on: what counted on the day in question is looked up.

A rule is a line of data, never code: `resources/forms/lists_rules.json` as shipped, what offices say of it lies over
(`usecases.lists`). Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.domain.values import Money, finite_decimal, parse_number

__all__ = ["Rule", "ValueKind", "day_in", "day_spec", "read_value", "reward_money", "rule_on"]


class ValueKind(StrEnum):
    """What the value of a list's rules is, and how it is stored."""

    NONE = ""  # the name says it all
    MONEY = "money"  # whole đồng: "2340000"
    FACTOR = "factor"  # a decimal: "0.3"
    COUNT = "count"  # a whole number: "6"
    YEAR = "year"  # "2026"
    DAY = "day"  # "1930-10-15"
    DAY_OF_YEAR = "day_of_year"  # month and day: "09-02"


@dataclass(frozen=True, slots=True)
class Rule:
    """One line: `value` as stored, what it is for (`form`, `level`, `subject`; empty: all), from when until before when
    it counts. `steps`: how far away the office is that says so, 0 ours, None as shipped."""

    name: str
    value: str
    form: str = ""
    level: str = ""
    subject: str = ""
    valid_from: date | None = None
    out_from: date | None = None
    steps: int | None = None
    aliases: tuple[str, ...] = ()

    def counts_on(self, day: date) -> bool:
        """Whether it is in force on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.out_from is None or day < self.out_from)


_DAY_OF_YEAR = re.compile(r"(?:ngay )?(\d{1,2})(?: ?[-/.] ?| thang )(\d{1,2})")
_STORED = re.compile(r"\d\d-\d\d")
_COMMON_YEAR = 2001


def read_value(kind: ValueKind, text: str, today: date) -> str:
    """A value as typed ("2.340.000 đồng", "0,3", "15/10/1930", "02/9") or as stored, in its stored form. "" stays "".

    UserError "rule.value" naming the text; "rule.no_value" where the list has none.
    """
    said = text.strip()
    if not said:
        return ""
    if kind is ValueKind.NONE:
        raise UserError("rule.no_value", value=said)
    try:
        return _read(kind, said, today)
    except (UserError, ValueError) as error:
        raise UserError("rule.value", value=said, kind=f"choice.rule_value.{kind}") from error


def _read(kind: ValueKind, said: str, today: date) -> str:
    if kind is ValueKind.DAY:
        spec = parse_date(said, today=today)
        if spec.precision is not Precision.DAY:
            raise ValueError(said)
        return spec.canonical()
    if kind is ValueKind.DAY_OF_YEAR:
        if _STORED.fullmatch(said):
            month, day = (int(part) for part in said.split("-"))
        else:
            hit = _DAY_OF_YEAR.fullmatch(fold(said))
            if hit is None:
                raise ValueError(said)
            day, month = int(hit[1]), int(hit[2])
        return date(_COMMON_YEAR, month, day).strftime("%m-%d")  # 29/02 is no day of every year
    if kind is ValueKind.YEAR:
        return str(date(int(said), 1, 1).year) if re.fullmatch(r"(?:19|20|21)\d\d", said) else _refused(said)
    number = Decimal(Money.parse(said).dong) if kind is ValueKind.MONEY else _decimal(said)
    if number < 0 or finite_decimal(number) is None or (kind is ValueKind.COUNT and number != int(number)):
        raise ValueError(said)
    return str(int(number)) if number == int(number) else format(number.normalize(), "f")


def _refused(said: str) -> str:
    raise ValueError(said)


def _decimal(said: str) -> Decimal:
    """ "0,3" as people write it, "0.3" as it is stored; a thousand needs no point in a factor."""
    if re.fullmatch(r"\d{1,4}\.\d{1,4}", said):
        return Decimal(said)
    return parse_number(said)


def rule_on(rules: Iterable[Rule], day: date, *, form: str = "", level: str = "", subject: str = "") -> Rule | None:
    """The rule that counts on `day` for what is asked: the one that says most exactly what it is for, of those the
    one that began last, of those the one said nearest to us. None where nothing was said for that day."""
    asked = {"form": form, "level": level, "subject": subject}
    fitting = [
        rule
        for rule in rules
        if rule.counts_on(day) and all(getattr(rule, name) in ("", value) for name, value in asked.items())
    ]
    return max(fitting, key=_weight, default=None)


def _weight(rule: Rule) -> tuple[int, date, bool, int]:
    exact = sum(bool(part) for part in (rule.form, rule.level, rule.subject))
    return exact, *when_said(rule.valid_from, rule.steps)


def when_said(begins: date | None, steps: int | None) -> tuple[date, bool, int]:
    """By what the later of two rules is found: its first day, of one day how near to us it was said (`Rule.steps`)."""
    return begins or date.min, steps is not None, -(steps or 0)


def day_in(year: int, day_of_year: str) -> date:
    """That day ("09-02") in a year."""
    month, day = (int(part) for part in day_of_year.split("-"))
    return date(year, month, day)


def reward_money(factor: Decimal, base: int, rounding: int) -> int:
    """The money that goes with a reward in đồng: so many times the base salary, rounded up to whole `rounding` đồng
    (Decree 152/2025, article 49)."""
    exact = factor * base
    step = max(rounding, 1)
    return int((exact / step).to_integral_value(ROUND_CEILING)) * step


def day_spec(spec: DateSpec | None) -> date | None:
    """The first day of a date of ours, None without one."""
    return spec.first if spec is not None else None
