"""Clauses of a letter of ours that have a deadline and no unit to keep it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.usecases.directives.commands import RegisterDirective, register
from dvk_desktop.usecases.letters.reading import LetterTask, ReadDate
from dvk_desktop.usecases.obligations.assigning import Assign, assign
from dvk_desktop.usecases.obligations.of_nobody import told_of_nobody
from dvk_desktop.usecases.obligations.proposing import Recipients, chosen_of, propose_recipients
from tests.usecases.conftest import NOW
from tests.usecases.obligations.conftest import Issued, letter

EARLY, LATE, YEAR = DateSpec.day(date(2026, 10, 20)), DateSpec.day(date(2026, 11, 30)), DateSpec.year(2030)


def clause(ordinal: str, text: str, due: DateSpec | None = None, who: str = "") -> LetterTask:
    dates = (ReadDate("đến năm 2030" if due == YEAR else "trước ngày đã định", due, (0, 0)),) if due else ()
    return LetterTask(ordinal, text, (who,) if who else (), dates, (), (0, 0))


CLAUSES = (
    clause("II.1", "Đăng ký mô hình trước ngày đã định.", EARLY, "Thôn 1"),
    clause("II.2", "Tuyên truyền sâu rộng."),
    clause("II.3", "Tổ chức hội nghị sơ kết trước ngày đã định.", LATE),
    clause("II.4", "Phấn đấu đến năm 2030 đạt chuẩn.", YEAR),
)


def proposed(issued: Issued, *, addressed: bool = False, direction: str = "outgoing") -> Recipients:
    given = letter("12", None)
    to = given.recipients if addressed else ()
    found = register(
        issued.store,
        issued.catalogue,
        RegisterDirective(replace(given, recipients=to, tasks=CLAUSES), direction),
    )
    return propose_recipients(issued.store, issued.catalogue, found.id, NOW.date())


def test_a_clause_with_a_day_that_names_nobody_is_told_where_only_clauses_name_units(issued: Issued) -> None:
    found = proposed(issued)
    assert [(line.unit_name, line.task_ordinal) for line in found.lines] == [("Thôn 1", "II.1")]
    assert [(option.due, option.task) for option in found.of_nobody] == [(LATE, found.tasks[2].id)]
    assert told_of_nobody(found) == (
        "Chưa đơn vị nào được giao mục II.3, hạn 30/11/2026: văn bản không nêu ai làm, hoặc nêu chưa rõ. "
        "Đề nghị thêm đơn vị cho mục còn thiếu."
    )


@pytest.mark.parametrize(("addressed", "direction"), [(True, "outgoing"), (False, "incoming")])
def test_what_concerns_whoever_is_addressed_is_somebodys(issued: Issued, addressed: bool, direction: str) -> None:
    found = proposed(issued, addressed=addressed, direction=direction)
    assert (found.of_nobody, told_of_nobody(found)) == ((), "")


def test_it_is_given_to_the_units_named_with_it_and_not_told_again(issued: Issued) -> None:
    found = proposed(issued)
    units = {issued.units[name]: name for name in ("Thôn 1", "Thôn 2")}
    chosen = chosen_of(found, only=units, clauses={found.tasks[2].id})
    assert [(line.unit, line.task, line.due) for line in chosen] == [(unit, found.tasks[2].id, LATE) for unit in units]
    assert told_of_nobody(found, chosen) == ""
    assert told_of_nobody(found, chosen_of(found)) == told_of_nobody(found) != ""
    assign(issued.store, Assign(found.directive, chosen), issued.catalogue)
    again = propose_recipients(issued.store, issued.catalogue, found.directive, NOW.date())
    assert again.of_nobody == ()
