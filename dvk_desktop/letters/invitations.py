"""The day to keep of an invitation: "14 giờ 00 phút, ngày 22/10/2026" is when its meeting is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dvk_desktop.domain.date_phrases import find_dates
from dvk_desktop.domain.dates import Precision
from dvk_desktop.letters.lines import Line
from dvk_desktop.usecases.letters.reading import LetterTask, ReadDate

_WHEN = re.compile(r"\bthoi gian\b|\b\d{1,2}\s?(?:h|g|gio|:)\s?\d{0,2}\b|\bvao (?:luc|hoi)\b")
_LEAD = re.compile(r"\s*(?:\d{1,2}[.)]|[-–+•*])\s+")


def with_meeting(tasks: Sequence[LetterTask], lines: Sequence[Line], written: date | None) -> tuple[LetterTask, ...]:
    """The clauses of an invitation, the day of the meeting (the first one that its body names with a time) among the
    deadlines of the clause that names it; a clause of its own where there is none."""
    for line in lines:
        if _WHEN.search(line.folded) is None:
            continue
        days = [one for one in find_dates(line.text, reference=written) if one.spec.precision is Precision.DAY]
        ahead = [one for one in days if written is None or (one.spec.first is not None and one.spec.first >= written)]
        if not ahead:
            continue
        start, end = line.start + ahead[0].start, line.start + ahead[0].end
        day = ReadDate(" ".join(line.text[ahead[0].start : ahead[0].end].split()), ahead[0].spec, (start, end))
        if any(task.span[0] <= start < task.span[1] for task in tasks):
            return tuple(_with(task, day) if task.span[0] <= start < task.span[1] else task for task in tasks)
        lead = _LEAD.match(line.text)
        begin = line.start + (lead.end() if lead is not None else len(line.text) - len(line.text.lstrip()))
        words = " ".join(line.text[begin - line.start :].split())
        return (LetterTask(None, words, (), (day,), (), (begin, line.end)), *tasks)
    return tuple(tasks)


def _with(task: LetterTask, day: ReadDate) -> LetterTask:
    known = any(one.spec == day.spec for one in task.deadlines)
    return task if known else replace(task, deadlines=(day, *task.deadlines))
