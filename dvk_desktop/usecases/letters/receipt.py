"""Deadlines that count from the day a letter is received: the letter prints no day, its registration knows it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dvk_desktop.domain.date_phrases import find_receipt_terms
from dvk_desktop.usecases.letters.reading import Letter, LetterTask, ReadDate


def counted_from_receipt(letter: Letter, received: date) -> Letter:
    """The letter with the deadlines of its clauses that count from its receipt, worked out for that day (marked
    derived). A clause that names a day itself keeps that alone."""
    return replace(letter, tasks=tuple(_counted(task, received) for task in letter.tasks))


def _counted(task: LetterTask, received: date) -> LetterTask:
    if task.deadlines:
        return task
    terms = find_receipt_terms(task.text, received)
    told = (ReadDate(" ".join(task.text[one.start : one.end].split()), one.spec, task.span) for one in terms)
    return replace(task, deadlines=tuple(told), term=None if terms else task.term)
