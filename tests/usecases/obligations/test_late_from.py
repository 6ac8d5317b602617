"""When "trước ngày 25/10" is late: from the day after, or from that day itself, as the office says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Task
from dvk_desktop.domain.due_dates import named_before
from dvk_desktop.domain.obligations import Obligation, Timeliness, due_day, state, timeliness
from dvk_desktop.usecases.directives.commands import RegisterDirective, register
from dvk_desktop.usecases.letters.reading import LetterTask, ReadDate
from dvk_desktop.usecases.obligations.extensions import RecordExtension, record_extension
from dvk_desktop.usecases.working_days.commands import set_deadlines
from tests.usecases.assigning import assign_proposed
from tests.usecases.conftest import NOW
from tests.usecases.obligations.conftest import Issued, letter

DUE = date(2026, 10, 25)


def given(issued: Issued, words: str = "trước ngày 25/10/2026") -> str:
    """Another letter with these words about its deadline, assigned; the id of the line of Thôn 1."""
    said = ReadDate(words, DateSpec.day(DUE), (0, 0))
    clause = LetterTask("1", f"Gửi báo cáo {words}.", (), (said,), (), (0, 0))
    made = replace(letter("16", None), tasks=(clause,))
    directive = register(issued.store, issued.catalogue, RegisterDirective(made, "outgoing")).id
    return assign_proposed(issued.store, issued.catalogue, directive, NOW.date()).by_unit[issued.units["Thôn 1"]]


def last_day(issued: Issued, line: str) -> tuple[date | None, date | None]:
    row = issued.queries.detail(line).row
    return row.due_day, row.due_named


def test_as_shipped_the_day_itself_is_in_time(issued: Issued) -> None:
    assert last_day(issued, given(issued)) == (DUE, DUE)


def test_an_office_may_count_the_day_itself_as_late(issued: Issued) -> None:
    set_deadlines(issued.store, {"days": 10, "shift": "own", "late_from": "same_day"})
    line = given(issued)
    assert last_day(issued, line) == (date(2026, 10, 24), DUE)
    assert "trước ngày 25/10/2026" in issued.queries.reminders([line])[0].text
    record_extension(
        issued.store, RecordExtension((line,), {"until": DateSpec.day(date(2026, 11, 5)), "decision": "granted"})
    )
    assert last_day(issued, line) == (date(2026, 11, 5), date(2026, 11, 5))


def test_what_is_asked_until_a_day_is_never_due_on_its_eve(issued: Issued) -> None:
    set_deadlines(issued.store, {"days": 10, "shift": "own", "late_from": "same_day"})
    assert last_day(issued, given(issued, "chậm nhất ngày 25/10/2026")) == (DUE, DUE)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("trước ngày 25/10/2026", True),
        ("Trước 25/10/2026", True),
        ("chậm nhất trước ngày 25/10", True),
        ("đến hết ngày 25/10/2026", False),
        ("trong ngày 25/10/2026", False),
        ("", False),
    ],
)
def test_only_the_word_before_means_before(words: str, meant: bool) -> None:
    day = DateSpec.day(DUE)
    task = Task("t", text=words, deadlines=(day.canonical(),), deadline_texts=(words,))
    assert named_before([task], day) is meant


def test_the_state_function_counts_by_it() -> None:
    line = Obligation(id="o", due=DateSpec.day(DUE), due_before=True)
    assert timeliness(state(line), due_day(line), None, DUE) == (Timeliness.OVERDUE, 1)
    shipped = replace(line, due_before=None)
    assert timeliness(state(shipped), due_day(shipped), None, DUE) == (Timeliness.DUE_TODAY, 0)
    month = replace(line, due=DateSpec.month(2026, 10))
    assert due_day(month) == date(2026, 10, 31)
