"""How offices write what recurs: "hằng tháng, ngày 25", "hằng quý, ngày 20 tháng cuối quý" (`domain.md` 8.1).

What is written here is read back by `domain.recurring_phrases`: forms show it and take it in again.
"""

from __future__ import annotations

import re

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP
from dvk_desktop.language.translation import Language, translated

_TURN = re.compile(
    r"(?P<cycle>monthly|quarterly|half_yearly|first_half|nine_months|yearly)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?"
)
CYCLES = {
    "monthly": QT_TRANSLATE_NOOP("format", "hằng tháng"),
    "quarterly": QT_TRANSLATE_NOOP("format", "hằng quý"),
    "half_yearly": QT_TRANSLATE_NOOP("format", "6 tháng một lần"),
    "first_half": QT_TRANSLATE_NOOP("format", "6 tháng đầu năm"),
    "nine_months": QT_TRANSLATE_NOOP("format", "9 tháng đầu năm"),
    "yearly": QT_TRANSLATE_NOOP("format", "hằng năm"),
}
WHEN = QT_TRANSLATE_NOOP("format", "{every}, {when}")
ON_DAY = QT_TRANSLATE_NOOP("format", "ngày {day}")
ON_LAST_DAY = QT_TRANSLATE_NOOP("format", "ngày cuối {month}")
DAY_OF = QT_TRANSLATE_NOOP("format", "ngày {day} {month}")
IN_MONTH = QT_TRANSLATE_NOOP("format", "tháng {month}")
BOTH = QT_TRANSLATE_NOOP("format", "{one} và {other}")
YEAR_AFTER = QT_TRANSLATE_NOOP("format", "{day} năm sau")
TURN = QT_TRANSLATE_NOOP("format", "{period} (lần {turn})")
NINE_MONTHS_OF = QT_TRANSLATE_NOOP("format", "9 tháng đầu năm {year}")
_MONTHS = {
    ("monthly", 1): QT_TRANSLATE_NOOP("format", "tháng"),
    ("monthly", 2): QT_TRANSLATE_NOOP("format", "tháng sau"),
    ("quarterly", 1): QT_TRANSLATE_NOOP("format", "tháng đầu quý"),
    ("quarterly", 2): QT_TRANSLATE_NOOP("format", "tháng thứ hai của quý"),
    ("quarterly", 3): QT_TRANSLATE_NOOP("format", "tháng cuối quý"),
    ("quarterly", 4): QT_TRANSLATE_NOOP("format", "tháng đầu quý sau"),
    ("quarterly", 5): QT_TRANSLATE_NOOP("format", "tháng thứ hai của quý sau"),
    ("quarterly", 6): QT_TRANSLATE_NOOP("format", "tháng cuối quý sau"),
}


def month_number(month: int) -> str:
    """A month as offices write it in a date, January and February with a zero: "02", "9" (Nghị định 30/2020/NĐ-CP)."""
    return f"{month:02d}" if month < 3 else str(month)


def format_recurrence(canonical: str, language: Language | None = None) -> str | None:
    """What recurs, in words; None for a text that is no canonical recurrence.

    "monthly-01-25" → "hằng tháng, ngày 25", "quarterly-03-20" → "hằng quý, ngày 20 tháng cuối quý",
    "half_yearly-06-15" → "6 tháng một lần, ngày 15/6 và 15/12", "yearly-13-15" → "hằng năm, ngày 15/01 năm sau",
    several with "; " between them.
    """
    turns = [_TURN.fullmatch(part) for part in canonical.split("+")]
    said = [_turn_text(turn, language) for turn in turns if turn is not None]
    return "; ".join(said) if len(said) == len(turns) else None


def _turn_text(turn: re.Match[str], language: Language | None) -> str:
    cycle, month, day = turn["cycle"], int(turn["month"] or 0), turn["day"] or ""
    every = translated("format", CYCLES[cycle], language)
    if not month:
        return every
    if (cycle, month) in _MONTHS:
        when = _in_named_month(cycle, month, day, language)
    else:
        when = _in_calendar_month(cycle, month, day, language)
    return translated("format", WHEN, language).format(every=every, when=when)


def _in_named_month(cycle: str, month: int, day: str, language: Language | None) -> str:
    of_month = translated("format", _MONTHS[cycle, month], language)
    if not day:
        return of_month
    if day == "31":
        return translated("format", ON_LAST_DAY, language).format(month=of_month)
    if (cycle, month) == ("monthly", 1):
        return translated("format", ON_DAY, language).format(day=day)
    return translated("format", DAY_OF, language).format(day=day, month=of_month)


def _in_calendar_month(cycle: str, month: int, day: str, language: Language | None) -> str:
    months = (month, month + 6) if cycle == "half_yearly" else (month,)
    told = [_one(each, day, language) for each in months]
    named = translated("format", BOTH, language).format(one=told[0], other=told[1]) if len(told) > 1 else told[0]
    return translated("format", ON_DAY if day else IN_MONTH, language).format(day=named, month=named)


def _one(month: int, day: str, language: Language | None) -> str:
    text = month_number((month - 1) % 12 + 1)
    text = f"{day}/{text}" if day else text
    return translated("format", YEAR_AFTER, language).format(day=text) if month > 12 else text
