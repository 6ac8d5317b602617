"""A deadline of a clause that is corrected after units were told it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.obligations import obligation_id
from dvk_desktop.language import sentence
from dvk_desktop.usecases.directives.commands import RegisterDirective, register
from dvk_desktop.usecases.directives.correcting import Correct, correct
from dvk_desktop.usecases.directives.fields import TASK
from dvk_desktop.usecases.directives.intake import TaskLine
from dvk_desktop.usecases.entry import Edit, Notice, change
from dvk_desktop.usecases.exchange.naming import name_of
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.letters.reading import LetterTask, ReadDate
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.old_deadlines import OldDeadline, move_to_new, old_deadlines
from dvk_desktop.usecases.ports import Seen
from tests.usecases.assigning import assign_proposed
from tests.usecases.conftest import NOW
from tests.usecases.obligations.conftest import Issued, letter


def day(number: int, month: int = 10) -> DateSpec:
    return DateSpec.day(date(2026, month, number))


def say(
    issued: Issued, due: DateSpec | None, directive: str = "", clause: str = "", place: int | None = None
) -> tuple[Notice, ...]:
    with issued.store.read() as reading:
        named = {"id": clause} if clause else {}
        (task,) = reading.find(TASK, directive=directive or issued.directive, **named)
    line = TaskLine(task.ordinal or "", task.text or "", due, deadline_place=place)
    command = Correct(Edit(task.directive or "", {}), {task.id: line})
    return correct(issued.store, command, issued.catalogue)


def old(issued: Issued, directive: str = "") -> tuple[OldDeadline, ...]:
    with issued.store.read() as reading:
        return old_deadlines(reading, issued.store.office.unit, issued.catalogue, directive or issued.directive)


def test_units_that_follow_the_old_day_are_told_and_moved_in_one_act_that_can_be_undone(issued: Issued) -> None:
    record_facts(issued.store, RecordFacts((issued.line("Thôn 1"),), {"report_date": day(9)}))
    assert old(issued) == ()
    (notice,) = (one for one in say(issued, day(25)) if one.code == "directive.old_deadline")
    assert sentence(notice.code, notice.parameters) == (
        "2 đơn vị đang theo hạn cũ 10/10/2026 của mục 1, nay là 25/10/2026; chưa chuyển hạn của đơn vị nào."
    )
    assert {row.due for row in issued.rows()} == {day(10)}, "nothing moves by itself"
    done = move_to_new(issued.store, issued.catalogue, issued.directive)
    assert done.changed == 2
    assert {row.unit_name: row.due for row in issued.rows()} == {
        "Thôn 1": day(10),
        "Thôn 2": day(25),
        "Tổ dân phố số 5": day(25),
    }
    assert old(issued) == ()
    assert move_to_new(issued.store, issued.catalogue, issued.directive).act is None
    assert done.act is not None
    undo(issued.store, done.act)
    assert [(one.units, one.old, one.new) for one in old(issued)] == [(2, day(10), day(25))]


def test_a_day_given_by_hand_and_more_time_granted_stay(issued: Issued) -> None:
    record_facts(issued.store, RecordFacts((issued.line("Thôn 1"),), {"due": day(12)}))
    more = {"extended_to": day(20), "extension_reason": "mưa bão"}
    record_facts(issued.store, RecordFacts((issued.line("Thôn 2"),), more))
    say(issued, day(15))
    say(issued, day(25))
    (found,) = old(issued)
    assert (found.units, found.old, found.new) == (1, day(10), day(25)), "corrected twice"
    assert found.lines == (issued.line("Tổ dân phố số 5"),)


def test_a_deadline_that_is_taken_away_leaves_what_was_given(issued: Issued) -> None:
    say(issued, None)
    assert old(issued) == ()
    given = replace(letter("19", None), tasks=(_task(day(10, 12), day(30, 11)),))
    found = register(issued.store, issued.catalogue, RegisterDirective(given, "outgoing"))
    assign_proposed(issued.store, issued.catalogue, found.id, NOW.date())
    say(issued, None, found.id, place=1)
    assert old(issued, found.id) == (), "the second day has moved up, it is not the new one of the first"
    say(issued, day(5, 12), found.id, place=1)
    assert [(one.old, one.new) for one in old(issued, found.id)] == [(day(30, 11), day(5, 12))], "not those of 10/12"


def test_deadlines_taken_away_one_after_the_other_leave_lines_called_by_their_own_days(issued: Issued) -> None:
    given = replace(letter("20", None), tasks=(_task(day(10, 12), day(30, 11), day(20, 11)),))
    found = register(issued.store, issued.catalogue, RegisterDirective(given, "outgoing"))
    assign_proposed(issued.store, issued.catalogue, found.id, NOW.date())
    unit = issued.units["Thôn 1"]
    lines = issued.rows(directive=found.id, unit=unit)

    def called() -> set[str]:
        with issued.store.read() as reading:
            return {name_of(reading, "obligation", line.id).partition(" – ")[2] for line in lines}

    before = called()
    assert before == {"Thôn 1", "mục 1, hạn 30/11/2026 – Thôn 1", "mục 1, hạn 20/11/2026 – Thôn 1"}
    for left in (2, 1, 0):
        say(issued, None, found.id, place=1)
        with issued.store.read() as reading:
            assert len(reading.get(TASK, found.tasks[0]).named) == left
        assert (old(issued, found.id), called()) == ((), before)
    say(issued, day(25, 11), found.id, place=1)
    assert [(one.old, one.new) for one in old(issued, found.id)] == [(day(20, 11), day(25, 11))], (
        "emptied and filled in again: the new day of the last one, not of those taken away before"
    )
    assert {row.due for row in issued.rows(directive=found.id)} == {day(10, 12), day(30, 11), day(20, 11)}


def test_what_recurs_begins_with_the_new_day(issued: Issued) -> None:
    monthly = DateSpec.from_canonical("monthly-01-25")
    given = replace(letter("16", None), tasks=(_task(monthly),))
    found = register(issued.store, issued.catalogue, RegisterDirective(given, "outgoing"))
    assign_proposed(issued.store, issued.catalogue, found.id, NOW.date())
    say(issued, DateSpec.from_canonical("monthly-01-20"), found.id)
    assert move_to_new(issued.store, issued.catalogue, found.id).changed == 3
    assert {(row.due, row.period) for row in issued.rows(directive=found.id)} == {(day(20, 9), "2026-09")}


def test_each_deadline_of_a_clause_has_a_line_that_stays_when_its_day_is_corrected(issued: Issued) -> None:
    given = replace(letter("17", None), tasks=(_task(day(10, 12), day(30, 11)),))
    found = register(issued.store, issued.catalogue, RegisterDirective(given, "outgoing"))
    assign_proposed(issued.store, issued.catalogue, found.id, NOW.date())
    (task,) = found.tasks
    unit = issued.units["Thôn 1"]
    assert {row.id: row.due for row in issued.rows(directive=found.id, unit=unit)} == {
        obligation_id(found.id, unit): day(10, 12),
        obligation_id(found.id, unit, task, place=2): day(30, 11),
    }
    say(issued, day(20, 12), found.id)
    with issued.store.read() as reading:
        assert reading.get(TASK, task).deadlines == ("2026-12-20", "2026-11-30")
    assert move_to_new(issued.store, issued.catalogue, found.id).changed == 3
    again = assign_proposed(issued.store, issued.catalogue, found.id, NOW.date())
    assert again.added == 0
    assert {row.due for row in issued.rows(directive=found.id)} == {day(20, 12), day(30, 11)}


def _task(*dues: DateSpec) -> LetterTask:
    read = tuple(ReadDate(f"hạn {number}", due, (0, 0)) for number, due in enumerate(dues))
    return LetterTask("1", "Gửi báo cáo hạn 0, hạn 1.", (), read, (), (0, 0))


def test_what_is_due_with_the_whole_letter_follows_it(issued: Issued) -> None:
    listed = LetterTask("1", "Gửi danh sách mô hình đăng ký về Đảng ủy.", (), (), (), (0, 0))
    given = replace(letter("18", None), tasks=(listed, replace(_task(day(10, 12)), ordinal="2")))
    found = register(issued.store, issued.catalogue, RegisterDirective(given, "outgoing"))
    assign_proposed(issued.store, issued.catalogue, found.id, NOW.date())
    assert len(issued.rows(directive=found.id)) == 6
    say(issued, day(20, 12), found.id, found.tasks[1])
    (told,) = old(issued, found.id)
    assert (told.ordinal, told.units, len(told.lines)) == ("2", 3, 6)
    assert move_to_new(issued.store, issued.catalogue, found.id).changed == 6
    assert {row.due for row in issued.rows(directive=found.id)} == {day(20, 12)}
    assert assign_proposed(issued.store, issued.catalogue, found.id, NOW.date()).added == 0


def test_nothing_moves_to_a_day_that_offices_do_not_agree_on(issued: Issued) -> None:
    with issued.store.read() as reading:
        (task,) = reading.find(TASK, directive=issued.directive)
        seen = Seen(task.id, reading.histories([task.id])[task.id].seen())
    for due in (day(20), day(25)):  # neither saw the other's
        values = {"deadline": due, "deadlines": (due.canonical(),)}
        with issued.store.write() as work:
            change(work, TASK, task.id, values, seen, tuple(values))
            work.commit("Sửa hạn")
    assert old(issued) == ()
    assert move_to_new(issued.store, issued.catalogue, issued.directive).act is None
    with issued.store.write() as work:
        work.decide(TASK.name, task.id, "deadline", "2026-10-25")
        work.decide(TASK.name, task.id, "deadlines", ["2026-10-25"])
        work.commit("Quyết định")
    assert {one.old: one.new for one in old(issued)} == {day(10): day(25)}
