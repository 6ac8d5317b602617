"""Terms of so many days, weeks or months from a day ("trong thời hạn 10 ngày làm việc kể từ ngày ký"), in running text.

Counted are those from a day that is printed, from the letter's own day, and from the day it was received. What counts
from something else ("kể từ ngày nhận được báo cáo"), or recurs by the week ("hằng tuần"), names no day: only its
wording is found. Over folded text (`fold_aligned`), linear in its length; pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.reporting_periods import last_day_of_month

__all__ = ["CountedTerm", "open_terms", "term_from", "terms_from_letter", "terms_from_receipt"]


@dataclass(frozen=True, slots=True)
class CountedTerm:
    """A term at `text[start:end]` and the day it ends on."""

    start: int
    end: int
    until: DateSpec


_NUMBER = r"(?P<count>\d{1,3})\s+(?P<unit>ngay|tuan|thang)(?P<working>\s+lam\s+viec)?,?\s+"
_WITHIN = r"(?<!\w)(?:(?:trong\s+)?(?:thoi\s+han|vong)|sau|cham\s+nhat(?:\s+la)?|khong\s+qua)\s+"
_COUNTED = rf"{_WITHIN}{_NUMBER}(?:ke\s+)?tu\s+(?:ngay\s+)?"
_FROM_DAY = re.compile(rf"{_COUNTED}$")
_FROM_LETTER = re.compile(rf"{_COUNTED}(?:ky|ban\s+hanh)(?!\w)(?!\s+(?:hop\s+dong|bien\s+ban|cam\s+ket|ket))")
_LETTERS = r"(?:cong\s+van|van\s+ban|thong\s+bao|ke\s+hoach|quyet\s+dinh|huong\s+dan|chi\s+thi|ket\s+luan)"
_FROM_RECEIPT = re.compile(
    rf"(?<!\w)(?:(?:trong|thoi\s+han|vong|sau|cham\s+nhat|khong\s+qua)\s+){{1,3}}{_NUMBER}"
    rf"(?:ke\s+)?tu\s+(?:ngay|khi)\s+(?:tiep\s+)?nhan(?:\s+duoc)?\s+{_LETTERS}(?!\w)"
)
_OPEN = re.compile(
    rf"(?<!\w)(?:(?:trong|thoi\s+han|vong|sau|cham\s+nhat|khong\s+qua)\s+){{0,3}}{_NUMBER}(?:(?:ke\s+)?tu|sau)\s+"
    r"(?:ngay|khi)\s+(?!\d)\w+(?:\s+\w+){0,11}"
)
_WEEKLY = re.compile(
    r"(?<!\w)(?:(?:vao\s+)?(?:sang|chieu|toi|ngay)\s+)?(?:(?:thu\s+(?:[2-7]|hai|ba|tu|nam|sau|bay)|chu\s+nhat)\s+)?"
    r"(?:hang|moi)\s+tuan(?!\w)"
)
_NOT_A_TERM = re.compile(r"hieu\s+luc(?:\s+\w+){0,3}\s*$")


def term_from(before: str, since: date) -> tuple[int, DateSpec | None] | None:
    """Where in `before`, the text up to a printed day, a term begins that counts from that day (`since`), and its end;
    None for no such term."""
    hit = _FROM_DAY.search(before)
    return None if hit is None else (hit.start(), _until(hit, since))


def terms_from_letter(folded: str, day: date) -> Iterator[CountedTerm]:
    """The terms that count from the `day` of the letter itself ("kể từ ngày ký"); none of when it takes effect."""
    for hit in _FROM_LETTER.finditer(folded):
        until = _until(hit, day)
        if until is not None and not _NOT_A_TERM.search(folded[max(0, hit.start() - 35) : hit.start()]):
            yield CountedTerm(hit.start(), hit.end(), until)


def terms_from_receipt(folded: str, received: date) -> Iterator[CountedTerm]:
    """The terms that count from the day on which the letter is `received`."""
    for hit in _FROM_RECEIPT.finditer(folded):
        if (until := _until(hit, received)) is not None:
            yield CountedTerm(hit.start(), hit.end(), until)


def open_terms(folded: str) -> Iterator[tuple[int, int]]:
    """Where the wording of a time stands that names no day: it counts from what has not happened yet, or recurs by the
    week or day. What counts from the receipt of the letter is among them: its text does not know that day."""
    for pattern in (_OPEN, _WEEKLY):
        for hit in pattern.finditer(folded):
            if not _FROM_LETTER.match(folded, hit.start()):
                yield hit.span()


def _until(hit: re.Match[str], since: date) -> DateSpec | None:
    """The last day of so many days, weeks or months after `since`; None beyond the last year of the calendar.

    A term in months ends on the same day of its last month, and on that month's last day where it has no such day
    (Civil Code 2015, article 148, clauses 3 and 4: 31/01 and one month is 28/02). Working days leave out weekends;
    holidays are not known here.
    """
    left, day = int(hit["count"]), since
    try:
        if hit["unit"] == "thang":
            years, month = divmod(since.month - 1 + left, 12)
            last = last_day_of_month(since.year + years, month + 1)
            return DateSpec.day(last.replace(day=min(since.day, last.day)), derived=True)
        if hit["working"] is None:
            return DateSpec.day(since + timedelta(days=left * (7 if hit["unit"] == "tuan" else 1)), derived=True)
        while left:
            day += timedelta(days=1)
            left -= day.weekday() < 5
        return DateSpec.day(day, derived=True)
    except (OverflowError, ValueError):
        return None
