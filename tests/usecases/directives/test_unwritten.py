"""Tasks given without a letter: kept like letters, lacking no number, on the same boards."""

from __future__ import annotations

from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.persistence.queries.directives import SqlDirectives
from dvk_desktop.persistence.queries.obligations import SqlObligations
from dvk_desktop.usecases.directives.citing import citation
from dvk_desktop.usecases.directives.unwritten import NoteUnwritten, note_unwritten
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.listing import ListQuery
from tests.usecases.small_office import DISTRICT, NORTH, SmallOffice

SAID = NoteUnwritten(
    "hop",
    "Thường trực Huyện ủy",
    DateSpec.day(date(2026, 10, 5)),
    "Rà soát các mô hình đã đăng ký.\nBáo cáo Thường trực.",
    DateSpec.day(date(2026, 10, 20)),
    units=(NORTH,),
)


def test_it_stands_among_the_letters_in_without_lacking_a_number(office: SmallOffice) -> None:
    done = note_unwritten(office.store, SAID)
    detail = SqlDirectives(office.store, office.clock).detail(done.id)
    assert (detail.row.missing, detail.row.state) == ((), "in_progress")
    assert detail.row.subject == "Rà soát các mô hình đã đăng ký. Báo cáo Thường trực."
    assert [task.deadline for task in detail.tasks] == [SAID.due]
    begins = "Kết luận họp, ngày 05/10/2026 của Thường trực Huyện ủy về “Rà soát các mô hình"
    assert citation(detail.directive).startswith(begins)


def test_it_shows_on_the_boards_of_those_who_must_act(office: SmallOffice) -> None:
    done = note_unwritten(office.store, SAID)
    lines = SqlObligations(office.store, office.clock).obligations.all(ListQuery(filters={"directive": done.id}))
    assert {line.unit for line in lines} == {DISTRICT, NORTH}
    assert {(line.directive_type, line.due_day) for line in lines} == {("hop", date(2026, 10, 20))}


def test_it_is_one_act(office: SmallOffice) -> None:
    done = note_unwritten(office.store, SAID)
    assert done.act
    undo(office.store, done.act)
    assert not SqlDirectives(office.store, office.clock).directives.all(ListQuery())


def test_what_nobody_has_to_do_and_other_kinds_are_refused(office: SmallOffice) -> None:
    day = DateSpec.day(date(2026, 10, 5))
    with pytest.raises(UserError, match=r"unwritten\.nobody"):
        note_unwritten(office.store, NoteUnwritten("hop", "Thường trực", day, "Rà soát", own=False))
    with pytest.raises(UserError, match=r"unwritten\.kind"):
        note_unwritten(office.store, NoteUnwritten("cong_van", "Thường trực", day, "Rà soát"))
