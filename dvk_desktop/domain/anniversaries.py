"""Anniversaries in running text: "dịp kỷ niệm 95 năm Ngày …" names a day whose year is worked out (`domain.md` 1.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.text import fold

__all__ = ["Anniversary", "AnniversaryPhrase", "find_anniversaries"]


@dataclass(frozen=True, slots=True)
class Anniversary:
    """A day that recurs, with the year it counts from; `name` is compared folded, as a part of the phrase."""

    name: str
    month: int
    day: int
    year: int


@dataclass(frozen=True, slots=True)
class AnniversaryPhrase:
    """One at `text[start:end]`; `is_term`: something is to be done on it ("nhân dịp …")."""

    start: int
    end: int
    day: date
    is_term: bool


_ANNIVERSARY = re.compile(
    r"(?P<cue>(?:(?:vao|nhan|trong)\s+)?dip\s+)?(?:le\s+)?ky\s+niem\s+(?:lan\s+thu\s+)?(?P<count>\d{1,3})\s+nam\s+"
    r"(?P<name>[^().;:]{3,120}?)\s*(?:\((?P<dates>[^()]{3,40})\)|(?=[.;:,]|\s+gan\s+voi|$))"
)
_PLAIN_DAY = re.compile(r"(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?")


def find_anniversaries(folded: str, known: Sequence[Anniversary]) -> Iterator[AnniversaryPhrase]:
    """The anniversaries in a text (`fold_aligned`) whose day is known or printed, in order."""
    for hit in _ANNIVERSARY.finditer(folded):
        day = _anniversary_day(hit["name"], hit["dates"] or "", int(hit["count"]), known)
        if day is not None:
            yield AnniversaryPhrase(hit.start(), hit.end(), day, hit["cue"] is not None)


def _anniversary_day(name: str, dates: str, count: int, known: Sequence[Anniversary]) -> date | None:
    printed = _PLAIN_DAY.search(dates)
    name = fold(name)
    # The longest name that fits is the one meant: "thành lập Đảng" is a part of "thành lập Đảng bộ".
    fitting = [each for each in known if fold(each.name) in name]
    if printed is not None:
        day_and_month = int(printed[1]), int(printed[2])
        fitting = [each for each in fitting or known if (each.day, each.month) == day_and_month]
    base = max(fitting, key=lambda each: len(each.name), default=None)
    try:
        if printed is not None and printed[3]:  # the founding day is printed in full: no table needed
            return date(int(printed[3]) + count, int(printed[2]), int(printed[1]))
        return None if base is None else date(base.year + count, base.month, base.day)
    except ValueError:
        return None
