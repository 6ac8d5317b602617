"""How offices write numbers, days, periods, money and sizes (`domain.md` sections 8.1 and 8.4).

Everything a person reads is written by these functions: sentences, lists, workbooks and papers say a day alike.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP
from dvk_desktop.language.recurring import NINE_MONTHS_OF, TURN, format_recurrence, month_number
from dvk_desktop.language.translation import Language, translated

ROMAN_QUARTERS = ("I", "II", "III", "IV")
_SPEC = re.compile(r"(?P<year>\d{4})(-Q(?P<quarter>[1-4])|-(?P<month>\d\d)(-(?P<day>\d\d))?)?")

HALVES = (
    QT_TRANSLATE_NOOP("format", "6 tháng đầu năm {year}"),
    QT_TRANSLATE_NOOP("format", "6 tháng cuối năm {year}"),
)
QUARTER = QT_TRANSLATE_NOOP("format", "quý {quarter}/{year}")
MONTH = QT_TRANSLATE_NOOP("format", "tháng {month}/{year}")
YEAR = QT_TRANSLATE_NOOP("format", "năm {year}")
DERIVED = QT_TRANSLATE_NOOP("format", "{date} (suy ra)")
LONG_DAY = QT_TRANSLATE_NOOP("format", "ngày {day} tháng {month} năm {year}")
MONEY = QT_TRANSLATE_NOOP("format", "{amount} đồng")
MOMENT = QT_TRANSLATE_NOOP("format", "{time} ngày {day}")


def format_number(value: int | Decimal) -> str:
    """Write a number with "." between thousands and "," before decimals: 2071 → "2.071", 1234.5 → "1.234,5".

    Decimals are written as they are, without trailing zeros; nothing is rounded here.
    """
    if isinstance(value, int):
        return f"{value:,}".replace(",", ".")
    whole, _, decimals = f"{value:,f}".partition(".")
    decimals = decimals.rstrip("0")
    whole = whole.replace(",", ".")
    return f"{whole},{decimals}" if decimals else ("0" if whole == "-0" else whole)


def format_money(value: int | Decimal, language: Language | None = None) -> str:
    """Write an amount in đồng: 107591000 → "107.591.000 đồng"."""
    return translated("format", MONEY, language).format(amount=format_number(value))


def format_size(size: int) -> str:
    """Write a number of bytes for people: 1536 → "1,5 KB", 2097152 → "2 MB" (1 KB = 1.024 byte, as Windows counts)."""
    if size < 1024:
        return f"{format_number(size)} byte"
    amount, units = Decimal(size) / 1024, iter(("KB", "MB", "GB", "TB"))
    unit = next(units)
    while amount >= 1000 and (larger := next(units, "")):
        amount, unit = amount / 1024, larger
    return f"{format_number(amount.quantize(Decimal('0.1') if amount < 100 else Decimal(1)))} {unit}"


def format_day(day: date) -> str:
    """Write a day as offices do: a leading zero only for days below 10 and months below 3 ("05/02/2026", "13/9/2024").

    That is the rule for official papers (Nghị định 30/2020/NĐ-CP); `format_day_fixed` is for columns.
    """
    return f"{day.day:02d}/{month_number(day.month)}/{day.year}"


def format_day_fixed(day: date) -> str:
    """Write a day in ten characters, for columns and cells: "13/09/2024"."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def format_day_long(day: date, language: Language | None = None) -> str:
    """Write a day as on letterheads: "ngày 05 tháng 02 năm 2026"."""
    return translated("format", LONG_DAY, language).format(
        day=f"{day.day:02d}", month=month_number(day.month), year=day.year
    )


def format_moment(moment: datetime, language: Language | None = None) -> str:
    """Write a moment to the minute, in the clock it is given in: "10:42 ngày 05/02/2026"."""
    return translated("format", MOMENT, language).format(time=f"{moment:%H:%M}", day=format_day(moment))


def moment_text(at: str, language: Language | None = None) -> str:
    """Write the moment of a note (ISO text), which came with somebody's file; what is no moment stays as it is."""
    try:
        return format_moment(datetime.fromisoformat(at), language)
    except ValueError:
        return at


def moment_day_text(at: str) -> str:
    """Write the day of such a moment, equally wide in every row; what is no moment stays as it is."""
    try:
        return format_day_fixed(datetime.fromisoformat(at).date())
    except ValueError:
        return at


def format_date_spec(canonical: str, language: Language | None = None) -> str:
    """Write a date known in part, given in its canonical form, with "~" behind it if it was derived.

    "2025-10-15" → "15/10/2025", "2024-10" → "tháng 10/2024", "2025-Q3" → "quý III/2025", "2025" → "năm 2025",
    "yearly-10" → "hằng năm, tháng 10", "monthly-01-25" → "hằng tháng, ngày 25" (`recurring.format_recurrence`),
    "2025-10-15~" → "15/10/2025 (suy ra)".
    A form that is none of these raises `ValueError`.
    """
    said = canonical.removesuffix("~")
    found = _SPEC.fullmatch(said)
    text = _spec_text(found, language) if found is not None else format_recurrence(said, language)
    if text is None:
        raise ValueError(f"not a canonical date: {canonical!r}")
    return translated("format", DERIVED, language).format(date=text) if canonical.endswith("~") else text


def format_reporting_period(canonical: str, language: Language | None = None) -> str:
    """Write a reporting period: "2026" → "năm 2026", "2026-H1" → "6 tháng đầu năm 2026", "2026-Q3" → "quý III/2026",
    "2026-9M" → "9 tháng đầu năm 2026", "2026-03#2" → "tháng 3/2026 (lần 2)".

    A text that is no canonical period stays as it is.
    """
    span, _, turn = canonical.partition("#")
    if turn.isdecimal():
        period = format_reporting_period(span, language)
        return translated("format", TURN, language).format(period=period, turn=turn)
    year, _, part = canonical.partition("-")
    if part == "9M" and year.isdecimal():
        return translated("format", NINE_MONTHS_OF, language).format(year=year)
    if part in ("H1", "H2") and year.isdecimal():
        return translated("format", HALVES[int(part[1]) - 1], language).format(year=year)
    try:
        return format_date_spec(canonical, language)
    except ValueError:
        return canonical


def reporting_period_title(canonical: str, language: Language | None = None) -> str:
    """A reporting period where a line begins with it: "2026-H1" → "6 tháng đầu năm 2026", "2026" → "Năm 2026"."""
    text = format_reporting_period(canonical, language)
    return text[:1].upper() + text[1:]


def _spec_text(found: re.Match[str], language: Language | None) -> str:
    part = found.groupdict()
    if part["day"]:
        return f"{part['day']}/{month_number(int(part['month']))}/{part['year']}"
    if part["month"]:
        month = month_number(int(part["month"]))
        return translated("format", MONTH, language).format(month=month, year=part["year"])
    if part["quarter"]:
        quarter = ROMAN_QUARTERS[int(part["quarter"]) - 1]
        return translated("format", QUARTER, language).format(quarter=quarter, year=part["year"])
    return translated("format", YEAR, language).format(year=part["year"])
