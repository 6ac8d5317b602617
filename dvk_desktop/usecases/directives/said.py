"""What a letter says of the time it is about: its period and the theme of its year, each with its place in the
text; and days it names that no calendar has."""

from __future__ import annotations

import re

from dvk_desktop.domain.typed_dates import names_no_day
from dvk_desktop.domain.values import Period

_PERIOD = re.compile(r"giai đoạn\s+([0-9]{4}\s*[-–—‑]\s*[0-9]{4})", re.IGNORECASE)
_CITED = re.compile(r"\bsố\s*:?\s*[0-9]{1,5}[a-z]?\s?[-/]", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.;:]\s|\n\s*\n")
_LONGEST_SENTENCE = 600
_THEME = re.compile(
    r"chủ\s+đề(?:\s+(?:của\s+|công\s+tác\s+)?năm)?(?:\s+[0-9]{4})?(?:\s+(?:là|của\s+năm|năm\s+[0-9]{4}))?\s*[:,–-]?\s*"
    r"[“\"«]\s*([^“”\"«»]{3,200}?)\s*[”\"»]",
    re.IGNORECASE,
)
_YEARLY = re.compile(r"\bnăm\s+20[0-9]{2}\b|phong\s+trào|thi\s+đua", re.IGNORECASE)
_NEAR = 200
"""Characters before a theme in which the sentence must speak of a year or the movement: talks and festivals have themes
of their own."""

_DAY = re.compile(
    r"(?<![\d/.-])\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?\d{4}(?![\d/-])"
    r"|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?(?!\d)"
    r"|ngày\s+\d{1,2} ?[-/] ?\d{1,2}(?! ?[-/.]? ?\d)",
    re.IGNORECASE,
)

Place = tuple[int, int]


def period_said(text: str) -> tuple[str, Place] | None:
    """The period a text names ("giai đoạn 2021 - 2025"), canonical, and where it stands.

    It is the first one the letter says of itself; one in the title of a paper it cites ("Thông báo số 1680-TB/TU … về
    kết quả phong trào giai đoạn 2021-2024") is what that paper is about and counts when there is no other
    (`domain.md` 1.2).
    """
    found = list(_PERIOD.finditer(text))
    own = next((each for each in found if not _is_of_a_cited(text, each.start())), None)
    chosen = own or (found[0] if found else None)
    return (Period.parse(chosen[1]).canonical(), chosen.span(1)) if chosen else None


def _is_of_a_cited(text: str, at: int) -> bool:
    before = _SENTENCE_END.split(text[max(0, at - _LONGEST_SENTENCE) : at])[-1]
    return _CITED.search(before) is not None


def theme_said(text: str) -> tuple[str, Place] | None:
    """The first theme of a year that a text names in quotes (`domain.md` 1.2, clause 6a), without the quotes and on one
    line, and where it stands."""
    for found in _THEME.finditer(text):
        before = re.split(r"[.;]\s|\n\s*\n", text[max(0, found.start() - _NEAR) : found.start()])[-1]
        introduced = text[found.start() : found.start(1)]
        if _YEARLY.search(before) or " năm" in introduced:
            return " ".join(found[1].split()), found.span(1)
    return None


def days_in_no_calendar(text: str) -> tuple[str, ...]:
    """The days a text names that do not exist ("31/11/2026", "ngày 31 tháng 4"), as it writes them, each once."""
    named = (" ".join(found[0].split()) for found in _DAY.finditer(text))
    return tuple(dict.fromkeys(day for day in named if names_no_day(day)))
