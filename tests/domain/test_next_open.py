"""Which of the lines one unit owes for a letter is answered next."""

from __future__ import annotations

from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.obligations import Obligation, next_open


def line(identity: str, day: int | None, task: str = "", report: str = "") -> Obligation:
    due = DateSpec.day(date(2026, 10, day)) if day else None
    return Obligation(identity, due=due, task=task or None, report_number=report or None)


def test_what_is_open_and_due_first_is_answered_next() -> None:
    whole, early, undated = line("whole", 20), line("early", 5, "t"), line("undated", None, "u")
    assert next_open([whole, undated, early]) == early
    assert next_open([whole, undated, line("early", 5, "t", "7-BC/ĐU")]) == whole
    assert next_open([undated, line("whole", None)]) == line("whole", None)
    assert next_open([line("whole", 20, report="8-BC/ĐU")]) is None
