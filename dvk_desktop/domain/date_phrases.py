"""Dates inside running Vietnamese text: which there are, where, and which are deadlines (`domain.md` 8.1, 11.3).

A grammar over the folded text, in two steps: the bare dates first, then the words around them say whether it is a
deadline ("trước ngày", "chậm nhất", "trong tháng"), a span ("từ … đến …") or only a date. Pure functions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from dvk_desktop.domain.anniversaries import Anniversary, find_anniversaries
from dvk_desktop.domain.dates import DateSpec, Looking, Precision, last_day_of_month, spec_of_parts
from dvk_desktop.domain.recurring_phrases import find_recurring
from dvk_desktop.domain.text import fold_aligned

__all__ = ["Anniversary", "DatePhrase", "PhraseKind", "find_dates", "find_receipt_terms"]


class PhraseKind(StrEnum):
    """What a date is there for."""

    DATE = "date"
    DEADLINE = "deadline"
    PERIOD = "period"


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """A date at `text[start:end]` (its cue word included). A period's `spec` is its end, `since` its beginning."""

    start: int
    end: int
    spec: DateSpec
    kind: PhraseKind = PhraseKind.DATE
    since: DateSpec | None = None


@dataclass(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    kind: str
    part: dict[str, str | None]


_DAY = r"(?P<d>[0-3]?\d)"
_MONTH = r"(?P<m>[01]?\d)"
_YEAR = r"(?P<y>(?:19|20|21)\d\d)(?!\d)"
_STROKE = r"\s?[/.-]\s?"
_WORD_MONTH = rf"thang\s+{_MONTH}(?!\d)"
_OF_YEAR = rf"(?:\s*[/,-]\s*|\s+)(?:nam\s+)?{_YEAR}"
_EVERY_YEAR = r"(?:hang|moi)\s+nam\b"
_ON = r"(?:\b(?:ngay|mung|mong)\s+)?(?<![\d/.,-])"
_FORMS = [
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("dmy", rf"{_ON}{_DAY}{_STROKE}{_MONTH}{_STROKE}{_YEAR}"),
        ("dmy", rf"{_ON}{_DAY}\s+{_WORD_MONTH}{_OF_YEAR}"),
        ("yearly", rf"{_ON}{_DAY}(?:{_STROKE}|\s+thang\s+){_MONTH},?\s+{_EVERY_YEAR}"),
        ("yearly", rf"\b{_WORD_MONTH},?\s+{_EVERY_YEAR}"),
        ("yearly", rf"\b{_EVERY_YEAR}"),
        ("dm", rf"{_ON}{_DAY}\s?[/-]\s?{_MONTH}(?![\d/%]|[.,-]\d)"),
        ("dm", rf"{_ON}{_DAY}\s+{_WORD_MONTH}"),
        ("my", rf"\bngay[\s.…_]*/\s?{_MONTH}\s?/\s?{_YEAR}"),
        ("my", rf"\b(?:ngay[\s.…_]*)?{_WORD_MONTH}{_OF_YEAR}"),
        ("my", rf"(?<![\d/.,-]){_MONTH}/{_YEAR}"),
        ("m", rf"\b{_WORD_MONTH}"),
        ("qy", rf"\bquy\s+(?P<q>[1-4]|i{{1,3}}|iv)\b{_OF_YEAR}"),
        ("q", r"\bquy\s+(?P<q>[1-4]|i{1,3}|iv)\b"),
        ("y", rf"\bnam\s+{_YEAR}(?!\s?[-/]\s?\d)"),
    )
]

_CLOCK_TIME = r"(?:\d{1,2}[.:]\d{2}(?!\d)|\d{1,2}\s*(?:h|g|gio)\s*\d{0,2}\s*(?:phut|['’′”\"])?)"
_WEEKDAY = r"thu\s+(?:[2-7]|hai|ba|tu|nam|sau|bay)|chu\s+nhat|sang|trua|chieu"
_LINK = (
    r"(?:\s*[:,(]?\s*(?:la|vao|den|den\s+het|truoc|trong|het|ngay|thoi\s+diem|cuoi|"
    rf"{_WEEKDAY}|{_CLOCK_TIME}))*\s*[:,(]?\s*$"
)
_TERM = r"(?:han\s+(?:cuoi(?:\s+cung)?|chot|nop|gui|bao\s+cao|dang\s+ky|hoan\s+thanh)|thoi\s+han)(?:\s+\w+){0,10}"
_HANDS_IN = r"(?:gui|nop|hoan\s+thanh|xong)"
_BEFORE_CUE = re.compile(
    r"(?<!\w)(?:truoc(?:\s+hoac\s+trong)?|cham\s+nhat|muon\s+nhat|(?:den|toi)\s+(?:het|cuoi)|tu\s+nay\s+(?:den|toi)|"
    rf"cham\s+nhat\s+{_HANDS_IN}(?:\s+\w+){{0,14}}|khong\s+qua|khong\s+(?:muon|cham|tre)\s+hon|"
    rf"(?<!gia\s){_TERM}|(?:hoan\s+thanh|xong)\s+(?:trong|vao|ngay)){_LINK}"
)
_UNTIL = re.compile(r"(?<!\w)(?:den|toi)(?:\s+ngay)?\s*$")
_MUST = re.compile(r",?\s+(?:phai|can)\s")
_WITHIN_CUE = re.compile(
    r"(?<!\w)(?:trong|vao|cuoi|dau|giua|dip)\s+(?:(?:cuoi|dau|giua)\s+|tuan\s+(?:thu\s+\w+|dau|cuoi)\s+(?:cua\s+)?)?$"
)
_COUNTED = (
    r"(?<!\w)(?:trong\s+)?(?:thoi\s+han|vong)\s+(?P<count>\d{1,3})\s+(?P<unit>ngay|tuan|thang)(?P<working>\s+lam\s+viec)?,?"
    r"\s+(?:ke\s+)?tu\s+(?:ngay\s+)?"
)
_COUNTED_FROM = re.compile(rf"{_COUNTED}$")
_COUNTED_FROM_LETTER = re.compile(rf"{_COUNTED}(?:ky|ban\s+hanh)(?!\w)")
_FROM_RECEIPT = re.compile(
    r"(?<!\w)(?:(?:trong|thoi\s+han|vong|sau|cham\s+nhat|khong\s+qua)\s+){1,3}(?P<count>\d{1,3})\s+(?P<unit>ngay|tuan|thang)"
    r"(?P<working>\s+lam\s+viec)?,?\s+(?:ke\s+)?tu\s+(?:ngay|khi)\s+(?:tiep\s+)?nhan(?:\s+duoc)?\s+"
    r"(?:cong\s+van|van\s+ban|thong\s+bao|ke\s+hoach|quyet\s+dinh|huong\s+dan|chi\s+thi|ket\s+luan)(?!\w)"
)
_HANDED_IN = re.compile(rf"(?<!\w)(?:{_HANDS_IN}|trinh|dang\s+ky|tra\s+loi|phan\s+hoi)(?!\w)(?:[^.;]|[.;](?!\s))*$")
_DURING = re.compile(r"(?<!\w)trong\s*$")
_STRICTLY_BEFORE = re.compile(r"(?<!\w)truoc\s*$")
_NOT_A_TERM = re.compile(r"hieu\s+luc|sinh\s*$")
_TELLS_OF_PAST = re.compile(r"(?:ban\s+hanh|cap|da)\s*$")
_FROM = re.compile(rf"(?<!\w)tu(?:\s+{_CLOCK_TIME},?)?(?:\s+ngay)?\s*$")
_TO = re.compile(rf"\s*(?:den|toi|-)(?:\s+het)?(?:\s+{_CLOCK_TIME},?)?(?:\s+ngay)?\s*")
_AND = re.compile(r"\s*(?:\([^()]{1,60}\)\s*)?(?:va|hoac|,|;)\s*(?:truoc\s+)?(?:ngay\s+)?")


def find_dates(
    text: str, *, reference: date | None, looking: Looking = "ahead", anniversaries: Sequence[Anniversary] = ()
) -> list[DatePhrase]:
    """All dates in `text` (NFC), in order, not overlapping.

    `reference` (the letter's own date) gives the year to "trước ngày 15/10": the next one, or the last one past with
    `looking="back"`; without it such dates are left out. `anniversaries` give the year to "dịp kỷ niệm 95 năm Ngày …":
    those are marked derived, as is what "trước tháng 10" makes of a month (the month before it) and the end of "trong
    thời hạn 10 ngày (làm việc) kể từ ngày …" (weekends are left out of working days, holidays are not known here).
    """
    folded = fold_aligned(text)
    found = [
        DatePhrase(
            each.start,
            each.end,
            DateSpec.day(each.day, derived=True),
            PhraseKind.DEADLINE if each.is_term else PhraseKind.DATE,
        )
        for each in find_anniversaries(folded, anniversaries)
    ]
    places = {each.start for each in found}
    if reference is not None:
        found += [
            DatePhrase(hit.start(), hit.end(), until, PhraseKind.DEADLINE)
            for hit in _COUNTED_FROM_LETTER.finditer(folded)
            if not _NOT_A_TERM.search(folded[max(0, hit.start() - 25) : hit.start()])
            and (until := _counted(hit, reference)) is not None
        ]
    found += [
        DatePhrase(each.start, each.end, DateSpec.recurring(each.every), PhraseKind.DEADLINE)
        for each in find_recurring(folded)
    ]
    found.sort(key=lambda phrase: phrase.start)
    hits = [hit for hit in _bare_dates(text, folded) if not any(a.start <= hit.start < a.end for a in found)]
    place = 0
    while place < len(hits):
        hit = hits[place]
        following = hits[place + 1] if place + 1 < len(hits) else None
        previous = found[-1] if found else None
        # "trước ngày 05/6 và 05/12/2026" are two
        also = (
            previous is not None
            and previous.kind is PhraseKind.DEADLINE
            and _AND.fullmatch(folded[previous.end : hit.start]) is not None
        )
        phrase, used = _phrase(folded, hit, following, reference, looking, also)
        if phrase is not None:
            found.append(replace(phrase, kind=PhraseKind.DEADLINE) if also and used == 1 else phrase)
        place += used
    found.sort(key=lambda phrase: phrase.start)
    return [_occasion(folded, found, at) if one.start in places else one for at, one in enumerate(found)]


_ANOTHER_SENTENCE = re.compile(r"[.;](?=\s|$)|\n\s*(?:\n|[-+•]|\d{1,2}[.)]|[a-z]\))")


def _occasion(folded: str, found: list[DatePhrase], at: int) -> DatePhrase:
    """The anniversary `found[at]`: no deadline, but the occasion alone, where its sentence names a day as the deadline:
    "nhân dịp kỷ niệm 96 năm …, hoàn thành trước ngày 10/10/2026"."""
    phrase = found[at]
    for other in found[max(0, at - 1) : at + 2]:
        between = folded[min(phrase.end, other.end) : max(phrase.start, other.start)]
        named = other.kind is PhraseKind.DEADLINE and not other.spec.derived and other.spec.precision is Precision.DAY
        if named and not _ANOTHER_SENTENCE.search(between):
            return replace(phrase, kind=PhraseKind.DATE)
    return phrase


def find_receipt_terms(text: str, received: date) -> list[DatePhrase]:
    """The deadlines in `text` that count from the day the letter is `received` ("trong thời hạn 10 ngày kể từ ngày nhận
    được Công văn này"), marked derived; working days leave out weekends."""
    found = ((hit, _counted(hit, received)) for hit in _FROM_RECEIPT.finditer(fold_aligned(text)))
    return [DatePhrase(hit.start(), hit.end(), spec, PhraseKind.DEADLINE) for hit, spec in found if spec is not None]


def _bare_dates(text: str, folded: str) -> list[_Hit]:
    hits = []
    for kind, form in _FORMS:
        for hit in form.finditer(folded):
            if kind == "y" and "ă" not in text[hit.start() : hit.start() + 3].lower():
                continue  # "Việt Nam 2025"
            hits.append(_Hit(hit.start(), hit.end(), kind, hit.groupdict()))
    hits.sort(key=lambda hit: (hit.start, -hit.end))
    kept: list[_Hit] = []
    for candidate in hits:
        if not kept or candidate.start >= kept[-1].end:
            kept.append(candidate)
    return kept


def _phrase(
    folded: str, hit: _Hit, following: _Hit | None, reference: date | None, looking: Looking, also: bool
) -> tuple[DatePhrase | None, int]:
    """The phrase around `hit`, and how many hits it used up (2 for a span of two dates). `also`: it is told together
    with a deadline before it."""
    before = folded[max(0, hit.start - 90) : hit.start]
    begins = hit.start - len(before)
    if following is not None and following.kind == "dmy":
        between = folded[hit.end : following.start]
        from_cue = _FROM.search(before)
        if from_cue is not None and _TO.fullmatch(between):
            end = _spec(following, reference, looking)
            if end is not None and end.first is not None:
                since = _spec(hit, end.first, "back")
                return DatePhrase(begins + from_cue.start(), following.end, end, PhraseKind.PERIOD, since), 2
    spec = _spec(hit, reference, looking)
    inherited = hit.kind == "dm" and following is not None and _AND.fullmatch(folded[hit.end : following.start])
    if inherited and following is not None and following.kind in ("yearly", "dmy"):
        part = hit.part | {"y": following.part.get("y")}
        spec = _spec(replace(hit, kind=following.kind, part=part), reference, looking)
    if spec is None:
        return None, 1
    counted = _COUNTED_FROM.search(before)
    if counted is not None and spec.precision is Precision.DAY and spec.first is not None:
        until = _counted(counted, spec.first)
        return DatePhrase(begins + counted.start(), hit.end, until, PhraseKind.DEADLINE) if until else None, 1
    cue = _cue(before, folded[hit.end : hit.end + 12], spec, reference)
    says_day = folded.startswith("ngay", hit.start) or before.rstrip().endswith("ngay")
    if hit.kind in ("dm", "m", "q") and cue is None and not (hit.kind == "dm" and (says_day or also or inherited)):
        return None, 1  # "3/4 số hộ", "tháng 5" in passing
    if cue is None:
        recurring = spec.every is not None
        return DatePhrase(hit.start, hit.end, spec, PhraseKind.DEADLINE if recurring else PhraseKind.DATE), 1
    if _STRICTLY_BEFORE.search(before):
        spec = _span_before(spec)
    return DatePhrase(begins + cue.start(), hit.end, spec, PhraseKind.DEADLINE), 1


def _cue(before: str, after: str, spec: DateSpec, reference: date | None) -> re.Match[str] | None:
    """The words that make a deadline of the date they stand before."""
    cue = _BEFORE_CUE.search(before)
    if cue is None and _MUST.match(after):
        cue = _UNTIL.search(before)
    if cue is None and spec.precision is Precision.DAY and _HANDED_IN.search(before):
        cue = _DURING.search(before)  # "gửi báo cáo về Văn phòng trong ngày 10/01/2026"; a meeting is no deadline
    if cue is None and spec.precision in (Precision.MONTH, Precision.QUARTER):
        cue = _WITHIN_CUE.search(before)
    if cue is None or _NOT_A_TERM.search(led_to := before[max(0, cue.start() - 25) : cue.start()]):
        return None
    ahead = reference is not None and spec.due_day is not None and spec.due_day > reference
    if _TELLS_OF_PAST.search(led_to) and not ahead:
        return None
    if spec.precision is Precision.YEAR and _STRICTLY_BEFORE.search(before):
        return None
    return cue


def _spec(hit: _Hit, reference: date | None, looking: Looking) -> DateSpec | None:
    if reference is None and hit.kind in ("dm", "m", "q"):
        return None
    try:
        return spec_of_parts(hit.kind, hit.part, reference or date.min, looking)
    except ValueError:
        return None


def _counted(hit: re.Match[str], since: date) -> DateSpec | None:
    """The last day of so many days, weeks or months after `since`; None beyond the last year of the calendar.

    A term in months ends on the same day of its last month, and on that month's last day where it has no such day
    (Civil Code 2015, article 148, clauses 3 and 4: 31/01 and one month is 28/02).
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


def _span_before(spec: DateSpec) -> DateSpec:
    """ "Trước tháng 10" is to be done in September at the latest; a day stays the day that is printed."""
    if spec.first is None or spec.precision not in (Precision.MONTH, Precision.QUARTER):
        return spec
    last = spec.first - timedelta(days=1)
    if spec.precision is Precision.MONTH:
        return DateSpec.month(last.year, last.month, derived=True)
    return DateSpec.quarter(last.year, last.month // 3, derived=True)
