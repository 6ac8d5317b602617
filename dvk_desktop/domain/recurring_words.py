"""The words by which a text says what recurs and when in it is due (`domain.md` 8.1, 11.3): the parts out of which
`recurring_phrases` reads whole phrases. Over folded text, linear in its length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dvk_desktop.domain.recurrences import Cycle

__all__ = ["SAYS_SO", "Due", "Words", "due_from", "every_due", "every_words", "words_at"]


@dataclass(frozen=True, slots=True)
class Words:
    """Words that say what recurs. `sure`: by themselves; others only beside such."""

    start: int
    end: int
    cycles: tuple[Cycle, ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class Due:
    """Words that say when: a day (31: the last one; 0: not said) of a month, which is "this", "first", "second",
    "last", "next" (after the period), those of the next period ("first_next" …), or one of the calendar."""

    start: int
    end: int
    day: int
    where: str
    cycle: Cycle | None = None
    month: int = 0
    year_after: bool = False
    both: str = ""


# --- what recurs ------------------------------------------------------------------------------------------------------


def _bounded(pattern: str) -> re.Pattern[str]:
    """Compiled with at most nine spaces in a row, so that no gap of a torn text is walked over again and again."""
    return re.compile(pattern.replace(r"\s+", r"\s{1,9}").replace(r"\s*", r"\s{0,9}"))


_EVERY = r"(?:hang|moi|thuong|dinh\s+ky(?:\s+(?:hang|moi))?)"
_ONCE = r"\s*(?:/\s*|\s)(?:mot\s+|0?1\s+)?lan\b"
_HALF = r"(?:0?6|sau)\s+thang"
_LAST_ONE = r"\s+truoc(?!\s+(?:ngay|thang|\d))"
_PLAIN_MONTH = rf"thang(?!\s*\d|\s+(?:gieng|chap|nay|sau|toi|thanh\s+nien|hanh\s+dong|thu|dau|cuoi|giua)|{_LAST_ONE})"
_PLAIN_QUARTER = r"quy(?!\s+(?:[1-4]|i{1,3}|iv)\b)"
_PLAIN_YEAR = rf"(?:(?:ca|mot|0?1)\s+)?nam(?!\s*\d|\s+(?:nay|sau|toi|hoc)|{_LAST_ONE})"
_SURE = (
    (Cycle.MONTHLY, rf"{_EVERY}\s+{_PLAIN_MONTH}|thang\s+mot\s+lan|(?:mot|0?1)\s+thang{_ONCE}"),
    (Cycle.QUARTERLY, rf"{_EVERY}\s+{_PLAIN_QUARTER}|(?:quy|(?:ba|0?3)\s+thang){_ONCE}"),
    (Cycle.HALF_YEARLY, rf"{_EVERY}\s+(?:{_HALF}|nua\s+nam)(?:{_ONCE})?|(?:{_HALF}|nua\s+nam){_ONCE}"),
    (Cycle.YEARLY, rf"{_EVERY}\s+nam|thuong\s+nien|(?:mot|0?1)\s+nam{_ONCE}"),
)
_ITEM = (
    rf"(?:{_HALF}(?:\s+dau(?:\s+nam)?)?|(?:0?9|chin)\s+thang(?:\s+dau(?:\s+nam)?)?"
    rf"|{_PLAIN_MONTH}|{_PLAIN_QUARTER}|{_PLAIN_YEAR})"
)
_NEXT_ITEM = rf"\s*(?:,|/|-|\bva\b)\s*(?:va\s+|hang\s+)?{_ITEM}\b"
_LED = r"(?:bao\s+cao|so\s+ket|tong\s+ket|tong\s+hop|danh\s+gia)(?:\s+(?:ket\s+qua|dinh\s+ky|cong\s+tac)){0,2}"
_LIST = _bounded(rf"(?<!\w)(?:(?P<every>{_EVERY})\s+|{_LED}\s+)?{_ITEM}\b(?:{_NEXT_ITEM}){{1,4}}")
_LED_ITEM = _bounded(rf"(?<!\w){_LED}\s+{_ITEM}\b")
_CONTINUED = _bounded(rf"(?:,|;|\bva)\s+{_ITEM}(?=\s*[(:]?\s*(?:truoc|cham|muon|ngay)\b)")
_ITEMS = (
    (Cycle.FIRST_HALF, re.compile(_HALF)),
    (Cycle.NINE_MONTHS, re.compile(r"(?:0?9|chin)\s+thang")),
    (Cycle.MONTHLY, re.compile(r"\bthang")),
    (Cycle.QUARTERLY, re.compile(r"\bquy")),
    (Cycle.YEARLY, re.compile(r"\bnam")),
)
_SURE_WORDS = [(cycle, _bounded(rf"(?<!\w)(?:{words})\b")) for cycle, words in _SURE]
_TYPED_ITEM = _bounded(rf"(?:{_LED}\s+)?{_ITEM}\b")

# --- when -------------------------------------------------------------------------------------------------------------

_CUE = (
    r"(?:(?:truoc|cham\s+nhat|muon\s+nhat|khong\s+qua|khong\s+(?:muon|cham)\s+hon|han\s+cuoi|xong|vao|trong|tu)"
    r"(?:[\s:,]{1,9}(?:la|vao|truoc|trong)\b){0,2}[\s:,]{1,9})?"
)
_ORDINAL = {"dau": "first", "thu hai": "second", "thu 2": "second", "giua": "second", "cuoi": "last"}
_SPAN = rf"(?:(?:hang|moi)\s+)?(?:{_PLAIN_QUARTER}|ky(?:\s+bao\s+cao)?|nam(?!\s*\d)|nua\s+nam|0?6\s+thang)"
_AFTER = r"(?:sau|tiep\s+theo|ke\s+tiep|lien\s+ke|lien\s+sau|toi)"
_IN_SPAN = (
    r"thang\s+(?P<which>dau|thu\s+hai|thu\s+2|giua|cuoi)(?:\s+(?:tien|cung))?(?:\s+cua)?\s+"
    rf"(?P<span>{_SPAN})(?P<after>\s+{_AFTER})?"
)
_WHERE = (
    rf"(?:{_IN_SPAN}|(?P<next>thang\s+{_AFTER})|(?P<monthly>(?:hang|moi)\s+thang|thang(?=\s*(?:$|[.,;:)])))"
    rf"|cuoi\s+(?P<ending>{_SPAN})|(?P<whole>quy|nam)(?=\s*(?:$|[.,;:)]))|(?:thang\s+)?(?P<m>[01]?\d)(?!\d))"
)
_DAY = (
    r"(?:(?:ngay|mung|mong)\s+)?(?:(?P<d>[0-3]?\d)(?!\d)|(?:lam\s+viec\s+)?(?P<last>cuoi)(?:\s+cung)?"
    r"(?=\s+(?:cua\s+)?(?:thang|quy|nam|hang|moi|ky)))"
)
_DUE = _bounded(
    rf"(?<![\w/.]){_CUE}(?:{_DAY}(?:(?:\s?[/-]\s?|(?:\s+cua)?\s+){_WHERE})?"
    rf"|(?:cua\s+)?{_WHERE.replace('?P<', '?P<only_')})"
    r"(?P<both>\s+va\s+(?:ngay\s+|thang\s+)?\d{1,2}(?:\s?/\s?\d{1,2})?)?"
    r"(?P<year_after>\s+nam\s+(?:sau|tiep\s+theo|ke\s+tiep))?"
)
_NO_YEAR = re.compile(r"\s?[/-]\s?\d|\s+nam\s+\d|[,.]\d|%")
SAYS_SO = re.compile(r"\b(?:hang|moi)\s+(?:nam|quy|thang|0?6)\b|\bdinh\s+ky\b")


def words_at(text: str) -> Words | None:
    """The words for what recurs at the beginning of a typed text."""
    listed = _LIST.match(text)
    if listed is not None:
        return Words(0, listed.end(), _cycles_in(listed[0]), True)
    for cycle, words in _SURE_WORDS:
        if (hit := words.match(text)) is not None:
            return Words(0, hit.end(), (cycle,), True)
    item = _TYPED_ITEM.match(text)
    if item is None:
        return None
    long = item[0].endswith(("dau", "dau nam")) or "9" in item[0] or "chin" in item[0]
    return Words(0, item.end(), _cycles_in(item[0]), long)


def _cycles_in(words: str) -> tuple[Cycle, ...]:
    found: list[tuple[int, Cycle]] = []
    taken: list[tuple[int, int]] = []
    for cycle, pattern in _ITEMS:
        for hit in pattern.finditer(words):
            begins_year = cycle is Cycle.YEARLY and words[: hit.start()].rstrip().endswith("dau")
            if not begins_year and not any(start <= hit.start() < end for start, end in taken):
                found.append((hit.start(), cycle))
                taken.append(hit.span())
    cycles = tuple(dict.fromkeys(cycle for _, cycle in sorted(found)))
    return cycles


def every_words(folded: str) -> list[Words]:
    """All words of a text (`fold_aligned`) that say what recurs, in order, not overlapping."""
    found = []
    for hit in _LIST.finditer(folded):
        cycles = _cycles_in(hit[0])
        if len(cycles) > 1:
            found.append(Words(hit.start(), hit.end(), cycles, SAYS_SO.search(hit[0]) is not None))
    for cycle, pattern in _SURE_WORDS:
        found += [Words(hit.start(), hit.end(), (cycle,), True) for hit in pattern.finditer(folded)]
    for pattern in (_LED_ITEM, _CONTINUED):
        found += [Words(hit.start(), hit.end(), _cycles_in(hit[0]), False) for hit in pattern.finditer(folded)]
    found.sort(key=lambda words: (words.start, -words.end))
    kept: list[Words] = []
    for words in found:
        if not kept or words.start >= kept[-1].end:
            kept.append(words)
    return kept


def every_due(folded: str) -> list[Due]:
    """All words of a text that say when, in order; a day with a year is none of them."""
    found = []
    place = 0
    while (due := due_from(folded, place)) is not None:
        if _NO_YEAR.match(folded, due.end) is None:
            found.append(due)
        place = max(due.end, due.start + 1)
    return found


def due_from(text: str, place: int) -> Due | None:
    """The first words at or after `place` that say when; None if there are none."""
    hit = next((hit for hit in _DUE.finditer(text, place) if _says_day(hit)), None)
    if hit is None:
        return None
    part = {name: hit[name] or hit[f"only_{name}"] for name in _NAMES}
    day = 31 if hit["last"] else int(hit["d"] or 0)
    after = bool(part["after"])
    cycle, where, month = None, "this", 0
    if part["which"]:
        where = _ORDINAL[" ".join(part["which"].split())] + ("_next" if after else "")
        cycle = _cycle_of(part["span"] or "")
    elif part["ending"] or part["whole"]:
        where, cycle = "last", _cycle_of(part["ending"] or part["whole"] or "")
    elif part["next"]:
        where, cycle = "next", Cycle.MONTHLY
    elif part["monthly"]:
        cycle = Cycle.MONTHLY
    elif part["m"]:
        where, month = "calendar", int(part["m"])
    return Due(hit.start(), hit.end(), day, where, cycle, month, hit["year_after"] is not None, hit["both"] or "")


def _says_day(hit: re.Match[str]) -> bool:
    """Whether a number is a day: "ngày 6", "trước 25", "15/6"; not the one of "6 tháng"."""
    return not hit["d"] or hit["m"] is not None or re.match(r"\d", hit[0]) is None


_NAMES = ("which", "span", "after", "next", "monthly", "ending", "whole", "m")


def _cycle_of(span: str) -> Cycle | None:
    for words, cycle in (("quy", Cycle.QUARTERLY), ("nua", Cycle.HALF_YEARLY), ("6", Cycle.HALF_YEARLY)):
        if words in span:
            return cycle
    return Cycle.YEARLY if span.endswith("nam") else None
