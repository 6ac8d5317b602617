"""Dates as people type them into forms and as they stand in cells (`domain.md` 8.1, 11.1-3). Pure."""

from __future__ import annotations

import re
from datetime import date

from dvk_desktop.domain.dates import DateSpec, Looking, spec_of_parts
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.reporting_periods import last_day_of_month
from dvk_desktop.domain.text import fold

_BY = re.compile(r"(?:(?:han|cham nhat|truoc|den het|den)(?: la)? )+(?=ngay |\d{1,2}[/.-])")
_CLOCK = re.compile(r"[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$")
_FORMS = [
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("ymd", r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})"),
        ("dmy", r"(?:ngay )?(?P<d>\d{1,2}) ?[-/.] ?(?P<m>\d{1,2}) ?[-/.] ?(?P<y>\d{4}|\d{2})"),
        ("dmy", r"(?P<d>\d{2})(?P<m>\d{2})(?P<y>\d{4})"),
        ("dmy", r"(?:ngay |mung |mong )?(?P<d>\d{1,2}) thang (?P<m>\d{1,2}) ?(?:nam|[-/.,]) ?(?P<y>\d{4})"),
        ("my", r"(?:ngay[ .…_]* )?thang (?P<m>\d{1,2}) ?(?:nam|[-/.,]) ?(?P<y>\d{4})"),
        ("my", r"(?P<m>\d{1,2}) ?[-/.] ?(?P<y>\d{4})"),
        ("my", r"(?P<y>\d{4})-(?P<m>\d{2})"),
        ("qy", r"(?:quy|q)[ .]?(?P<q>[1-4]|i{1,3}|iv) ?(?:nam|[-/.,])? ?(?P<y>\d{4})"),
        ("qy", r"(?P<y>\d{4})-q(?P<q>[1-4])"),
        ("q", r"quy (?P<q>[1-4]|i{1,3}|iv)"),
        ("y", r"(?:nam )?(?P<y>\d{4})"),
        ("dm", r"(?:ngay )?(?P<d>\d{1,2}) ?[-/.] ?(?P<m>\d{1,2})"),
        ("dm", r"(?:ngay |mung |mong )?(?P<d>\d{1,2}) thang (?P<m>\d{1,2})"),
        ("m", r"thang (?P<m>\d{1,2})"),
    )
]
_END_OF = re.compile(r"(?:vao |den )?(?:ngay )?cuoi (nam|quy|thang)(?: nay)?")


def parse_date(text: str, *, today: date, looking: Looking = "back") -> DateSpec:
    """Read a date as typed into a form or found in a cell: day before month always, never the American order.

    `15102025`, `15/10`, `13/9/2024`, `13.9.24`, `tháng 10 năm 2024`, `quý III/2025`, `năm 2025`, `2025`, `ngày 28 tháng
    4 năm 2020`, `ngày … tháng 10 năm 2024` (day left blank: the month), `hằng năm`, `hằng tháng, ngày 25`
    (`recurring_phrases`), ISO with or without a clock time. Without a year: the latest one past or today
    (`looking="back"`) or the next one, today included ("ahead"). A day looked ahead to may be said as letters say a
    deadline: "trước ngày 25/10", "chậm nhất là 25/10", "cuối năm 2027"; "cuối năm" alone is that of this year.

    Raises `UserError("date.no_such_day", value=text)` for 31/02, else `UserError("date.unreadable", value=text)`.
    """
    from dvk_desktop.domain.recurring_phrases import recurrence_typed  # the start reads no typed dates

    folded = _CLOCK.sub("", fold(text).strip(" ,;"))
    if looking == "ahead" and (by := _BY.match(folded)) is not None:
        folded = folded[by.end() :]
    if looking == "ahead" and (end := _END_OF.fullmatch(folded)) is not None:
        last = {"nam": 12, "quy": (today.month + 2) // 3 * 3, "thang": today.month}[end[1]]
        return DateSpec.day(last_day_of_month(today.year, last))
    if (every := recurrence_typed(folded)) is not None:
        return DateSpec.recurring(every)
    for kind, form in _FORMS:
        hit = form.fullmatch(folded)
        if hit is None:
            continue
        try:
            return spec_of_parts(kind, hit.groupdict(), today, looking)
        except ValueError:
            break  # the form is plain, the day does not exist: 31/02
    if looking == "ahead":
        from dvk_desktop.domain.date_phrases import date_said  # as above

        if (said := date_said(text, today)) is not None:
            return said
    raise UserError("date.no_such_day" if names_no_day(text) else "date.unreadable", value=text)


def names_no_day(text: str) -> bool:
    """Whether `text` is plainly a day of a month, but one that the calendar does not have ("31/02/2026", "ngày 31 tháng
    4 năm 2026"): a slip of who wrote it, and no month."""
    folded = fold(text).strip(" ,;")
    hit = next((hit for _, form in _FORMS if (hit := form.fullmatch(folded)) is not None), None)
    part = hit.groupdict() if hit is not None else {}
    day, month, year = (int(part.get(name) or 0) for name in "dmy")
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return False
    return day > last_day_of_month(year if 1900 <= year <= 2199 else 2000, month).day
