"""Dates inside running Vietnamese text: which there are, where, and which are deadlines (`domain.md` 8.1, 11.3).

A grammar over the folded text, in two steps: the bare dates first, then the words around them say whether it is a
deadline ("trước ngày", "chậm nhất", "trong tháng"), a span ("từ … đến …") or only a date. Pure functions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from dvk_desktop.domain.anniversaries import Anniversary, AnniversaryPhrase, find_anniversaries
from dvk_desktop.domain.bare_dates import BareDate, bare_dates
from dvk_desktop.domain.counted_terms import term_from, terms_from_letter, terms_from_receipt
from dvk_desktop.domain.dates import DateSpec, Looking, Precision, spec_of_parts
from dvk_desktop.domain.recurring_phrases import find_recurring, recurrence_typed
from dvk_desktop.domain.text import fold_aligned

__all__ = ["Anniversary", "DatePhrase", "PhraseKind", "date_said", "find_dates", "find_receipt_terms"]


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


_CLOCK_TIME = r"(?:\d{1,2}[.:]\d{2}(?!\d)|\d{1,2}\s*(?:h|g|gio)\s*\d{0,2}\s*(?:phut|['’′”\"])?)"
_WEEKDAY = r"thu\s+(?:[2-7]|hai|ba|tu|nam|sau|bay)|chu\s+nhat|sang|trua|chieu"
_LINK = (
    r"(?:\s*[:,(]?\s*(?:la|vao|den|den\s+het|truoc|trong|het|ngay|thoi\s+diem|cuoi|"
    rf"{_WEEKDAY}|{_CLOCK_TIME}))*\s*[:,(]?\s*$"
)
_TERM = r"(?:han\s+(?:cuoi(?:\s+cung)?|chot|nop|gui|bao\s+cao|dang\s+ky|hoan\s+thanh)|thoi\s+han)(?:\s+\w+){0,10}"
_HANDS_IN = r"(?:gui|nop|hoan\s+thanh|xong)"
_BEFORE_CUE = re.compile(
    r"(?<!\w)(?:truoc(?:\s+hoac\s+trong|\s+khi\s+(?:ket\s+thuc|het))?|cham\s+nhat|muon\s+nhat|(?:den|toi)\s+(?:het|cuoi)|tu\s+nay\s+(?:den|toi)|"
    rf"cham\s+nhat\s+{_HANDS_IN}(?:\s+\w+){{0,14}}|khong\s+(?:de\s+)?qua|khong\s+(?:muon|cham|tre)\s+hon|"
    rf"(?<!gia\s){_TERM}|(?:hoan\s+thanh|xong)\s+(?:trong|vao|ngay)){_LINK}"
)
_DONE = re.compile(r"(?<!\w)(?:hoan\s+thanh|xong)\s*:?\s*$")
_UNTIL = re.compile(r"(?<!\w)(?:den|toi)(?:\s+ngay)?\s*$")
_MUST = re.compile(r",?\s+(?:phai|can)\s")
_OPENS = re.compile(r"(?:^|[.;:\n]|[-+•])\s*(?:den|toi)(?:\s+ngay)?\s*$")
_WITHIN_CUE = re.compile(
    r"(?<!\w)(?:trong|vao|cuoi|dau|giua|dip)\s+(?:(?:ngay\s+(?:lam\s+viec\s+)?)?(?:cuoi|dau|giua)(?:\s+cung)?\s+"
    r"(?:cua\s+)?|tuan\s+(?:thu\s+\w+|dau|cuoi)\s+(?:cua\s+)?)?$"
)
_HANDED_IN = re.compile(
    rf"(?<!\w)(?:{_HANDS_IN}|trinh|dang\s+ky|tra\s+loi|phan\s+hoi|bao\s+cao)(?!\w)(?:[^.;]|[.;](?!\s))*$"
)
_EVERY = re.compile(r"\b(?:hang|moi|dinh ky|thuong nien|lan)\b")  # "cuối năm" alone is the end of one
_PART = re.compile(
    r"(?<!\w)(?<!thang\s)(?P<part>tuan\s+(?:dau|thu\s+(?:nhat|hai|ba|[1-3]))|dau|giua|cuoi)(?:\s+cung)?\s+(?:cua\s+)?$"
)
_WEEKS = {"dau": 7, "nhat": 7, "1": 7, "hai": 14, "2": 14, "ba": 21, "3": 21}
_DURING = re.compile(r"(?<!\w)trong\s*$")
_STRICTLY_BEFORE = re.compile(r"(?<!\w)truoc\s*$")
_NOT_A_TERM = re.compile(r"hieu\s+luc|sinh\s*$")
_TELLS_OF_PAST = re.compile(r"(?:ban\s+hanh|cap|da)\s*$")
_FROM = re.compile(rf"(?<!\w)tu(?:\s+{_CLOCK_TIME},?)?(?:\s+ngay)?\s*$")
_TO = re.compile(rf"\s*(?:den|toi|-)(?:\s+het)?(?:\s+{_CLOCK_TIME},?)?(?:\s+ngay)?\s*")
_AND = re.compile(r"\s*(?:\([^()]{1,60}\)\s*)?(?:va|hoac|,|;)\s*(?:truoc\s+)?(?:ngay\s+)?")


def find_dates(
    text: str,
    *,
    reference: date | None,
    looking: Looking = "ahead",
    anniversaries: Sequence[Anniversary] = (),
    is_time: bool = False,
) -> list[DatePhrase]:
    """All dates in `text` (NFC), in order, not overlapping.

    `reference` (the letter's own date) gives the year to "trước ngày 15/10": the next one, or the last one past with
    `looking="back"`; without it such dates are left out. `anniversaries` give the year to "dịp kỷ niệm 95 năm Ngày …":
    those are marked derived, as is what "trước tháng 10" makes of a month (the month before it) and the end of "trong
    thời hạn 10 ngày (làm việc) kể từ ngày …" (weekends are left out of working days, holidays are not known here).
    "Đầu tháng 6", "giữa tháng", "đầu quý III", "giữa năm" end with the first or second part of the span, derived too.

    `is_time`: the text is known to say when something is due (a cell under "Thời gian", a field of a form), so its
    dates need no words that say so ("Tháng 6", "15/6", "Quý II, IV"), and of a span the end counts.
    """
    folded = fold_aligned(text)
    said = " ".join(folded.split())
    if is_time and _EVERY.search(said) and (every := recurrence_typed(said)) is not None:
        return [DatePhrase(0, len(text), DateSpec.recurring(every), PhraseKind.DEADLINE)]
    occasions = [_as_phrase(each) for each in find_anniversaries(folded, anniversaries)]
    found = [*occasions, *_terms(folded, reference)]
    found.sort(key=lambda phrase: phrase.start)
    hits = [hit for hit in bare_dates(text, folded, is_time) if not any(a.start <= hit.start < a.end for a in found)]
    place = 0
    while place < len(hits):
        following = hits[place + 1] if place + 1 < len(hits) else None
        also = bool(found) and _told_together(folded, found[-1], hits[place])
        phrase, used = _phrase(folded, hits[place], following, reference, looking, also, is_time)
        if phrase is not None:
            found.append(replace(phrase, kind=PhraseKind.DEADLINE) if is_time or (also and used == 1) else phrase)
        place += used
    found.sort(key=lambda phrase: phrase.start)
    places = {each.start for each in occasions}
    return [_occasion(folded, found, at) if one.start in places else one for at, one in enumerate(found)]


def _as_phrase(day: AnniversaryPhrase) -> DatePhrase:
    kind = PhraseKind.DEADLINE if day.is_term else PhraseKind.DATE
    return DatePhrase(day.start, day.end, DateSpec.day(day.day, derived=True), kind)


def _terms(folded: str, reference: date | None) -> Iterator[DatePhrase]:
    """The deadlines that are told without a day of the calendar: counted from the letter's date, recurring."""
    if reference is not None:
        for term in terms_from_letter(folded, reference):
            yield DatePhrase(term.start, term.end, term.until, PhraseKind.DEADLINE)
    for each in find_recurring(folded):
        yield DatePhrase(each.start, each.end, DateSpec.recurring(each.every), PhraseKind.DEADLINE)


def _told_together(folded: str, before: DatePhrase, hit: BareDate) -> bool:
    """Whether a date goes on with the deadline before it: "trước ngày 05/6 và 05/12/2026" are two."""
    return before.kind is PhraseKind.DEADLINE and _AND.fullmatch(folded[before.end : hit.start]) is not None


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


def date_said(text: str, today: date) -> DateSpec | None:
    """The date of a text that is one such phrase and nothing else ("cuối năm 2027"): one grammar for forms, cells and
    letters. None for any other text."""
    words = text.strip()
    found = find_dates(words, reference=today, is_time=True)
    return found[0].spec if len(found) == 1 and (found[0].start, found[0].end) == (0, len(words)) else None


def find_receipt_terms(text: str, received: date) -> list[DatePhrase]:
    """The deadlines in `text` that count from the day the letter is `received` ("trong thời hạn 10 ngày kể từ ngày nhận
    được Công văn này"), marked derived; working days leave out weekends."""
    terms = terms_from_receipt(fold_aligned(text), received)
    return [DatePhrase(term.start, term.end, term.until, PhraseKind.DEADLINE) for term in terms]


def _phrase(
    folded: str,
    hit: BareDate,
    following: BareDate | None,
    reference: date | None,
    looking: Looking,
    also: bool,
    is_time: bool,
) -> tuple[DatePhrase | None, int]:
    """The phrase around `hit`, and how many hits it used up (2 for a span of two dates). `also`: it is told together
    with a deadline before it."""
    before = folded[max(0, hit.start - 90) : hit.start]
    begins = hit.start - len(before)
    from_cue = _FROM.search(before)
    spans = is_time or (following is not None and following.kind == "dmy" and from_cue is not None)
    if following is not None and spans and _TO.fullmatch(folded[hit.end : following.start]):
        end = _spec(following, reference, looking)
        if end is not None and end.first is not None:
            since = _spec(hit, end.first, "back")
            start = begins + from_cue.start() if from_cue is not None else hit.start
            return DatePhrase(start, following.end, end, PhraseKind.PERIOD, since), 2
    spec = _spec(hit, reference, looking)
    inherited = hit.kind == "dm" and following is not None and _AND.fullmatch(folded[hit.end : following.start])
    if inherited and following is not None and following.kind in ("yearly", "dmy"):
        part = hit.part | {"y": following.part.get("y")}
        spec = _spec(replace(hit, kind=following.kind, part=part), reference, looking)
    if spec is None:
        return None, 1
    if (
        spec.precision is Precision.DAY
        and spec.first is not None
        and (term := term_from(before, spec.first)) is not None
    ):
        at, until = term
        return DatePhrase(begins + at, hit.end, until, PhraseKind.DEADLINE) if until else None, 1
    says_day = folded.startswith("ngay", hit.start) or before.rstrip().endswith("ngay")
    whole = says_day or hit.kind == "dmy"  # "hoàn thành 3/4 xã" is a share
    cue = _cue(before, folded[hit.end : hit.end + 12], spec, reference, whole)
    if hit.kind == "this" and cue is not None and _PART.fullmatch(f"{cue[0].strip()} "):
        cue = None  # "báo cáo tổng kết cuối năm" names a report, "vào cuối năm" a time
    if (
        hit.kind in ("dm", "m", "q", "this")
        and cue is None
        and not (is_time or (hit.kind == "dm" and (says_day or also or inherited)))
    ):
        return None, 1  # "3/4 số hộ", "tháng 5" in passing
    within = _PART.search(before)
    spec = _part_of(spec, within["part"]) if within is not None else spec
    if cue is None:
        recurring = spec.every is not None
        start = begins + within.start() if within is not None else hit.start
        return DatePhrase(start, hit.end, spec, PhraseKind.DEADLINE if recurring else PhraseKind.DATE), 1
    if _STRICTLY_BEFORE.search(before):
        spec = _span_before(spec)
    return DatePhrase(begins + cue.start(), hit.end, spec, PhraseKind.DEADLINE), 1


def _cue(before: str, after: str, spec: DateSpec, reference: date | None, whole: bool) -> re.Match[str] | None:
    """The words that make a deadline of the date they stand before; `whole`: it is no mere "15/10"."""
    cue = _BEFORE_CUE.search(before) or (_DONE.search(before) if whole else None)
    ahead = reference is not None and spec.due_day is not None and spec.due_day > reference
    if cue is None and (_MUST.match(after) or (ahead and after.startswith(",") and _OPENS.search(before))):
        cue = _UNTIL.search(before)  # "Đến ngày 20/11/2026, 100% thôn có …" sets an aim; of a day past it tells
    if cue is None and spec.precision is Precision.DAY and _HANDED_IN.search(before):
        cue = _DURING.search(before)  # "gửi báo cáo về Văn phòng trong ngày 10/01/2026"; a meeting is no deadline
    if cue is None and (spec.precision in (Precision.MONTH, Precision.QUARTER) or (ahead and _PART.search(before))):
        cue = _WITHIN_CUE.search(before)
    if cue is None or _NOT_A_TERM.search(led_to := before[max(0, cue.start() - 25) : cue.start()]):
        return None
    if _TELLS_OF_PAST.search(led_to) and not ahead:
        return None
    if spec.precision is Precision.YEAR and _STRICTLY_BEFORE.search(before):
        return None
    return cue


def _spec(hit: BareDate, reference: date | None, looking: Looking) -> DateSpec | None:
    if reference is None and hit.kind in ("dm", "m", "q", "this"):
        return None
    try:
        if hit.kind == "this" and reference is not None:
            return _span_with(reference, hit.part["span"] or "")
        return spec_of_parts(hit.kind, hit.part, reference or date.min, looking)
    except ValueError:
        return None


def _span_before(spec: DateSpec) -> DateSpec:
    """ "Trước tháng 10" is to be done in September at the latest; a day stays the day that is printed."""
    if spec.first is None or spec.precision not in (Precision.MONTH, Precision.QUARTER):
        return spec
    last = spec.first - timedelta(days=1)
    if spec.precision is Precision.MONTH:
        return DateSpec.month(last.year, last.month, derived=True)
    return DateSpec.quarter(last.year, last.month // 3, derived=True)


def _span_with(day: date, span: str) -> DateSpec:
    """The month, quarter or year that `day` is in, derived: "cuối quý" in a letter of May ends in June."""
    if span == "nam":
        return DateSpec.year(day.year, derived=True)
    if span == "quy":
        return DateSpec.quarter(day.year, (day.month + 2) // 3, derived=True)
    return DateSpec.month(day.year, day.month, derived=True)


def _part_of(spec: DateSpec, part: str) -> DateSpec:
    """The beginning or middle of a month ("thượng tuần", "trung tuần": to the 10th, the 20th), one of its first weeks
    (to the 7th, the 14th, the 21st), of a quarter its first or second month, of a year its first quarter or half; the
    end is the span itself."""
    if spec.first is None or part == "cuoi":
        return spec
    if part.startswith("tuan") and spec.precision is Precision.MONTH:
        return DateSpec.day(spec.first.replace(day=_WEEKS[part.split()[-1]]), derived=True)
    begins = part.endswith("dau")
    if spec.precision is Precision.MONTH:
        return DateSpec.day(spec.first.replace(day=10 if begins else 20), derived=True)
    if spec.precision is Precision.QUARTER:
        return DateSpec.month(spec.first.year, spec.first.month + (0 if begins else 1), derived=True)
    if spec.precision is Precision.YEAR:
        return DateSpec.quarter(spec.first.year, 1 if begins else 2, derived=True)
    return spec
