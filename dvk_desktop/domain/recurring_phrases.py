"""What recurs, in words: "hằng tháng, trước ngày 25", "chậm nhất ngày 20 của tháng cuối quý" (`domain.md` 8.1, 11.3).

A grammar over folded text with two kinds of words: those that say what recurs, and those that say when in it. A field
of a form, a cell and a running text are read by the same ones; in a running text "báo cáo tháng" or "sơ kết 6 tháng"
recurs only where its sentence says so ("hằng", "định kỳ"), for most letters ask once. Pure, linear in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from dvk_desktop.domain.recurrences import Cycle, Recurrence, Turn
from dvk_desktop.domain.recurring_words import SAYS_SO, Due, Words, due_from, every_due, every_words, words_at

__all__ = ["RecurringPhrase", "find_recurring", "recurrence_typed"]


@dataclass(frozen=True, slots=True)
class RecurringPhrase:
    """What recurs at `text[start:end]`."""

    start: int
    end: int
    every: Recurrence


_NUMBERS = re.compile(r"(?P<d>\d{1,2})(?:\s?/\s?(?P<m>\d{1,2}))?")
_GAP = 90
_BREAK = re.compile(r"[.;\n]\s|\n|\.$")
_REPORTS = re.compile(r"\bbao\s+cao\b|\bso\s+ket\b|\btong\s+hop\b|\bgui\b|\bdanh\s+gia\b")


def recurrence_typed(folded: str) -> Recurrence | None:
    """The recurrence that a whole text (folded, single spaces) says; None if it says none or more than that."""
    turns: list[Turn] = []
    for part in (part.strip(" ,()") for part in folded.split(";")):
        found = _typed(part)
        if found is None:
            return None
        turns += found
    return Recurrence.of(turns) if turns else None


def _typed(text: str) -> list[Turn] | None:
    words = words_at(text)
    if words is not None:
        rest = text[words.end :].lstrip(" ,(:")
        if not rest:
            return [Turn(cycle) for cycle in words.cycles] if words.sure or len(words.cycles) > 1 else None
        due = due_from(rest, 0)
        if due is not None and due.start == 0 and due.end == len(rest):
            return _turns(words.cycles, due)
        return None
    due = due_from(text, 0)
    if due is None or due.start or due.cycle is None:
        return _before_its_cycle(text, due)
    return _turns((due.cycle,), due) if due.end == len(text) else _before_its_cycle(text, due)


def _before_its_cycle(text: str, due: Due | None) -> list[Turn] | None:
    """ "15/10 hằng năm", "ngày 25 hằng tháng": the day first."""
    if due is None or due.start:
        return None
    words = words_at(text[due.end :].lstrip(" ,"))
    whole = words is not None and words.sure and text.endswith(text[due.end :].lstrip(" ,")[: words.end])
    return _turns(words.cycles, due) if words is not None and whole else None


def find_recurring(folded: str) -> list[RecurringPhrase]:
    """What recurs in a running text (`fold_aligned`), in order, not overlapping. A day with a year is none of it."""
    dues = every_due(folded)
    found: list[RecurringPhrase] = []
    used = -1
    every = every_words(folded)
    for place, words in enumerate(every):
        if words.start < used:
            continue
        until = every[place + 1].start if place + 1 < len(every) else len(folded)
        due = _beside(folded, words, dues, until)
        turns = _turns(words.cycles, due) if due is not None else None
        if due is not None and turns:
            if not words.sure and due.cycle is None and not _sentence_recurs(folded, words.start):
                continue
            start, end = min(words.start, due.start), max(words.end, due.end)
            if start < used:
                continue
            used = end
            found.append(RecurringPhrase(start, end, Recurrence.of(turns)))
        elif words.sure and words.cycles != (Cycle.YEARLY,) and due is None and _asks(folded, words):
            used = words.end
            found.append(RecurringPhrase(words.start, words.end, Recurrence.of(map(Turn, words.cycles))))
    taken = [(each.start, each.end) for each in found]
    for due in dues:
        at = bisect_left(taken, (due.end, 0))
        free = not at or taken[at - 1][1] <= due.start
        # "vào cuối quý" is the end of one quarter, "ngày 20 của tháng cuối quý" that of each
        each = due.where != "this" and any(map(str.isdigit, folded[due.start : due.end]))
        says_so = each or SAYS_SO.search(folded, due.start, due.end)
        if free and says_so and due.cycle not in (None, Cycle.YEARLY) and due.day and due.where != "next":
            assert due.cycle is not None
            if turns := _turns((due.cycle,), due):
                found.append(RecurringPhrase(due.start, due.end, Recurrence.of(turns)))
    return sorted(found, key=lambda phrase: phrase.start)


def _beside(folded: str, words: Words, dues: list[Due], until: int) -> Due | None:
    """The words for the day that belong to `words`: right before it, else after it in the same sentence and before
    the next such words (`until`)."""
    at = bisect_left(dues, words.start, key=lambda due: due.start)
    if at:
        due = dues[at - 1]
        if words.start < due.end <= words.end and due.where == "this":
            return due  # "ngày 25 hằng tháng"
        if words.end <= due.end and due.cycle in words.cycles:
            return due  # "ngày 20 tháng thứ hai của mỗi quý"
        between = folded[due.end : words.start] if due.end <= words.start <= due.end + _GAP else "-"
        if words.sure and due.day and not between.strip(" ,)") and due.where in ("this", "calendar", "next"):
            return due if words.cycles != (Cycle.YEARLY,) else None  # found with the days of the calendar
    at = bisect_left(dues, words.end, lo=at, key=lambda due: due.start)
    if at == len(dues) or dues[at].start > min(words.end + _GAP, until):
        return None
    due = dues[at]
    return due if due.day and _BREAK.search(folded[words.end : due.start]) is None and _fits(words, due) else None


def _fits(words: Words, due: Due) -> bool:
    """Whether a day that follows says when: with a cue or the word "ngày", and not one of another cycle."""
    if due.cycle is not None and due.cycle not in words.cycles and due.where != "next":
        return False
    return due.where != "calendar" or Cycle.MONTHLY not in words.cycles


def _sentence_recurs(folded: str, place: int) -> bool:
    begin = max(folded.rfind(sign, max(0, place - 200), place) for sign in (". ", ".\n", "\n"))
    ends = [at for sign in (". ", ".\n", "\n") if (at := folded.find(sign, place, place + 250)) >= 0]
    sentence = folded[max(begin, place - 200, 0) : min(ends, default=place + 250)]
    return SAYS_SO.search(sentence) is not None


def _asks(folded: str, words: Words) -> bool:
    """Whether words without a day stand where a report is asked for."""
    around = folded[max(0, words.start - 60) : words.end + 60]
    return any(_REPORTS.search(part) for part in _BREAK.split(around) if folded[words.start : words.end] in part)


def _turns(cycles: tuple[Cycle, ...], due: Due | None) -> list[Turn]:
    """The turns of these cycles with that day; none if it makes no sense for one of them."""
    if due is None:
        return []
    other = _NUMBERS.search(due.both)
    if due.where == "calendar" and len(cycles) > 1:
        return _turns_by_month(cycles, due, other)
    also = (Cycle.MONTHLY,) if due.where != "calendar" else (Cycle.YEARLY,)
    each = [due]
    if other is not None and cycles == also:  # "ngày 15 và 30 hằng tháng", "05/6 và 05/12 hằng năm"
        each.append(replace(due, day=int(other["d"]), month=int(other["m"] or 0)))
    try:
        return [Turn(cycle, _month(Turn(cycle).length, cycle, one), one.day) for cycle in cycles for one in each]
    except ValueError:
        return []


_ENDS_IN = {Cycle.FIRST_HALF: range(4, 10), Cycle.NINE_MONTHS: range(8, 12), Cycle.YEARLY: (10, 11, 12, 1, 2)}
"""The months of the calendar in which a report of that period can be asked for."""


def _turns_by_month(cycles: tuple[Cycle, ...], due: Due, other: re.Match[str] | None) -> list[Turn]:
    """ "Định kỳ 6 tháng, hằng năm trước ngày 15/12": a day of the calendar is that of the period it ends, the other
    period is left without; of two days ("trước ngày 10/6 và 10/12") each goes to one period, in their order."""
    days = [due]
    if other is not None and other["m"]:
        days.append(replace(due, day=int(other["d"]), month=int(other["m"])))
    if len(days) == len(cycles):
        pairs: list[tuple[Cycle, Due | None]] = list(zip(cycles, days, strict=True))
    else:
        fits = [cycle for cycle in cycles if due.month in _ENDS_IN.get(cycle, ())]
        pairs = [(cycle, due if cycle in (fits or cycles) or cycle not in _ENDS_IN else None) for cycle in cycles]
    try:
        return [
            Turn(cycle, _month(Turn(cycle).length, cycle, one), one.day) if one is not None else Turn(cycle)
            for cycle, one in pairs
        ]
    except ValueError:
        return []


def _month(length: int, cycle: Cycle, due: Due) -> int:
    """The month of the deadline, counted from the first one of the period."""
    match due.where:
        case "calendar":
            if cycle is Cycle.MONTHLY or not 1 <= due.month <= 12:
                raise ValueError(due.month)
            if cycle is Cycle.QUARTERLY:
                return (due.month - 1) % 3 + 1
            if cycle is Cycle.HALF_YEARLY:
                after = due.month > 6 and (due.year_after or (not due.both and due.month < 10))
                return due.month if after else (due.month - 1) % 6 + 1
            return due.month + (12 if due.year_after else 0)
        case "next":
            return length + 1
        case "first" | "second" | "first_next" | "second_next" | "last_next":
            of_month = {"first": 1, "second": 2, "last": length}[due.where.removesuffix("_next")]
            return of_month + (length if due.where.endswith("_next") else 0)
    if cycle is Cycle.YEARLY and due.where == "this":
        raise ValueError(due.where)
    return length
