"""Which dates stand in a running text, in whatever form, whatever they are there for (`domain.md` 8.1).

A grammar over the folded text (`fold_aligned`), linear in its length; what they are there for is told by the words
around them (`date_phrases`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["BareDate", "bare_dates"]


@dataclass(frozen=True, slots=True)
class BareDate:
    """A date at `text[start:end]`: which form it has (`kind`, as `dates.spec_of_parts` takes it; "this": the month,
    quarter or year that is running, its `span`) and the digits of its parts."""

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
        ("dmy", rf"\bngay\s+[0-3]?\d\s?-\s?{_DAY}/{_MONTH}/{_YEAR}"),
        ("dm", rf"\bngay\s+[0-3]?\d\s?-\s?{_DAY}/{_MONTH}(?![\d/%]|[.,-]\d)"),
        ("dmy", rf"{_ON}{_DAY}\s+{_WORD_MONTH}{_OF_YEAR}"),
        ("yearly", rf"{_ON}{_DAY}(?:{_STROKE}|\s+thang\s+){_MONTH},?\s+{_EVERY_YEAR}"),
        ("yearly", rf"\b{_WORD_MONTH},?\s+{_EVERY_YEAR}"),
        ("yearly", rf"\bquy\s+(?P<q>[1-4]|i{{1,3}}|iv)\b,?\s+{_EVERY_YEAR}"),
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
        ("this", r"(?:(?<=dau\s)|(?<=giua\s)|(?<=cuoi\s))(?P<span>thang|quy|nam)(?:\s+nay)?(?=\s*(?:$|[.,;:()]))"),
    )
]
_NUMBER_OF = r"(?:\d{1,2}|i{1,3}|iv)(?![\w/])"
_SEVERAL = re.compile(
    rf"\b(?P<span>thang|quy)\s+(?P<numbers>{_NUMBER_OF}(?:\s*(?P<sign>,|;|va|-|den)\s*(?:thang\s+|quy\s+)?(?:\d{{1,2}}|i{{1,3}}|iv)"
    rf"(?!\w|/\d{{1,2}}(?!\d)))+)(?:{_OF_YEAR})?"
)
_ONLY_YEAR = re.compile(rf"\s*{_YEAR}\s*")


def bare_dates(text: str, folded: str, is_time: bool) -> list[BareDate]:
    """The dates in `text`, given folded too, in order, not overlapping. `is_time`: as in `date_phrases.find_dates`."""
    hits: list[BareDate] = []
    if is_time:
        hits += [each for hit in _SEVERAL.finditer(folded) for each in _each_of(hit)]
        if (year := _ONLY_YEAR.fullmatch(folded)) is not None:
            hits.append(BareDate(*year.span("y"), "y", year.groupdict()))
    taken = [(hit.start, hit.end) for hit in hits]
    for kind, form in _FORMS:
        for hit in form.finditer(folded):
            if kind == "y" and "ă" not in text[hit.start() : hit.start() + 3].lower():
                continue  # "Việt Nam 2025"
            if any(start <= hit.start() < end for start, end in taken):
                continue
            hits.append(BareDate(hit.start(), hit.end(), kind, hit.groupdict()))
    hits.sort(key=lambda hit: (hit.start, -hit.end))
    kept: list[BareDate] = []
    for candidate in hits:
        if not kept or candidate.start >= kept[-1].end:
            kept.append(candidate)
    return kept


def _each_of(several: re.Match[str]) -> list[BareDate]:
    """ "Tháng 3, 6 và 9/2026", "quý I, III": each by itself; of "tháng 3 - 5" the last."""
    is_month = several["span"] == "thang"
    kind = ("m" if is_month else "q") + ("y" if several["y"] else "")
    numbers = list(re.finditer(r"\d{1,2}|i{1,3}v?|iv", several["numbers"]))
    at = several.start("numbers")
    places = [at + number.start() for number in numbers]
    hits: list[BareDate] = []
    for place, number in enumerate(numbers):
        begin = several.start() if not hits else places[place]
        end = several.end() if place == len(numbers) - 1 else at + number.end()
        between = several["numbers"][number.end() : numbers[place + 1].start()] if place + 1 < len(numbers) else ""
        if "-" not in between and "den" not in between:
            hits.append(BareDate(begin, end, kind, {"m" if is_month else "q": number[0], "y": several["y"]}))
    return hits
