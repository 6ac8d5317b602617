"""Correcting a letter of the register with its clauses and addressees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import State, state
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.commands import RegisterDirective, register
from dvk_desktop.usecases.directives.correcting import Correct, correct
from dvk_desktop.usecases.directives.fields import ADDRESSEE, DIRECTIVE, TASK
from dvk_desktop.usecases.directives.intake import AddresseeLine, TakeIn, TaskLine, arriving, preview, take_in
from dvk_desktop.usecases.entry import Edit, Notice
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.letters.reading import Letter, LetterTask, ReadDate, Recipient
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.old_deadlines import move_to_new
from dvk_desktop.usecases.units.commands import SetUpOffice, add_units, set_up_office
from tests.usecases.conftest import NOW

NOWHERE = (0, 0)


def day(month: int, number: int) -> DateSpec:
    return DateSpec.day(date(2026, month, number))


def letter() -> Letter:
    deadlines = (ReadDate("quý III", DateSpec.quarter(2026, 3), NOWHERE), ReadDate("", day(10, 15), NOWHERE))
    return Letter(
        issuer="TỈNH ỦY LÂM ĐỒNG",
        number="215",
        symbol="CV/TU",
        number_full="215-CV/TU",
        date=ReadDate("", day(9, 1), NOWHERE),
        subject="đẩy mạnh phong trào",
        recipients=(Recipient("Các đảng ủy xã, phường", True, NOWHERE),),
        tasks=(LetterTask("1", "Gửi báo cáo trước ngày 15/10.", (), deadlines, (), NOWHERE),),
    )


@pytest.fixture
def store(new_store: Callable[[str], SqlStore], catalogue: Catalogue) -> SqlStore:
    store = new_store("commune")
    set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Tân Hà", "commune", above="Lâm Đồng"))
    return store


def test_groups_of_ours_without_members_that_a_letter_names_are_told_at_once_where_units_stand_below(
    store: SqlStore, catalogue: Catalogue
) -> None:
    named = (Recipient("Các trường học", True, NOWHERE), Recipient("Các chi bộ", True, NOWHERE))
    command = RegisterDirective(replace(letter(), recipients=named), "incoming")
    codes = [notice.code for notice in preview(store, catalogue, command, NOW.date()).notices]
    assert "directive.empty_group" not in codes  # nobody stands below: nothing is handed down
    add_units(store, catalogue, [Unit(name="Thôn 1", kind="residential_area")])
    told = Notice("directive.empty_group", {"groups": "“Các trường học”, “Các chi bộ”"})
    assert told in preview(store, catalogue, command, NOW.date()).notices
    assert told in take_in(store, catalogue, TakeIn(command)).notices


def test_a_letter_and_our_duty_are_stored_in_one_act_and_taken_back_by_one_undo(
    store: SqlStore, catalogue: Catalogue
) -> None:
    command = RegisterDirective(letter(), "incoming")
    shown = preview(store, catalogue, command, NOW.date())
    assert shown.due == day(10, 15)
    done = take_in(store, catalogue, TakeIn(command, duty=True, due=shown.due))
    with store.read() as reading:
        lines = reading.find(OBLIGATION, directive=done.id)
        assert {(line.unit, line.due) for line in lines} == {
            (store.office.unit, day(10, 15)),
            (store.office.unit, DateSpec.quarter(2026, 3)),
        }
    assert done.act is not None
    undo(store, done.act)
    with store.read() as reading:
        assert not reading.find(DIRECTIVE)
        assert not reading.find(OBLIGATION)


def test_a_letter_out_obliges_nobody_by_being_taken_in(store: SqlStore, catalogue: Catalogue) -> None:
    done = take_in(store, catalogue, TakeIn(RegisterDirective(letter(), "outgoing"), duty=True))
    with store.read() as reading:
        assert not reading.find(OBLIGATION, directive=done.id)


def test_letter_clauses_and_addressees_are_corrected_in_one_act(store: SqlStore, catalogue: Catalogue) -> None:
    done = take_in(store, catalogue, TakeIn(RegisterDirective(letter(), "incoming")))
    command = Correct(
        Edit(done.id, {"subject": "đẩy mạnh phong trào thi đua"}),
        {done.tasks[0]: TaskLine("1", "Gửi báo cáo.", day(10, 20))},
        (TaskLine("", "Chọn mô hình tiêu biểu.", day(11, 5)),),
        {done.addressees[0]: AddresseeLine("Các thôn", "inform")},
        (AddresseeLine("Lưu Văn phòng", "archive"),),
    )
    before = _acts(store)
    correct(store, command)
    assert len(_acts(store) - before) == 1
    with store.read() as reading:
        first, second = sorted(reading.find(TASK, directive=done.id), key=lambda task: task.order or 0)
        assert (first.text, first.deadline) == ("Gửi báo cáo.", day(10, 20))
        assert first.deadlines == ("2026-Q3", "2026-10-20"), "the other one stays, in its place"
        assert (second.ordinal, second.order, second.deadline) == ("2", 2, day(11, 5))
        lines = sorted(reading.find(ADDRESSEE, directive=done.id), key=lambda line: line.ordinal or 0)
        assert [(line.text, line.role, line.unit_group) for line in lines] == [
            ("Các thôn", "inform", None),
            ("Lưu Văn phòng", "archive", None),
        ]
        assert reading.get(DIRECTIVE, done.id).subject == "đẩy mạnh phong trào thi đua"


def test_a_clause_keeps_all_its_deadlines_while_they_are_not_touched(store: SqlStore, catalogue: Catalogue) -> None:
    done = take_in(store, catalogue, TakeIn(RegisterDirective(letter(), "incoming")))
    correct(store, Correct(Edit(done.id, {}), {done.tasks[0]: TaskLine("1", "Gửi báo cáo.", day(10, 15))}))
    with store.read() as reading:
        (task,) = reading.find(TASK, directive=done.id)
        assert task.deadlines == ("2026-Q3", "2026-10-15")


@pytest.mark.parametrize(
    ("place", "due", "kept", "main"),
    [
        (1, day(9, 20), ("2026-09-20", "2026-10-15"), day(10, 15)),
        (2, day(9, 1), ("2026-Q3", "2026-09-01"), DateSpec.quarter(2026, 3)),
        (3, day(11, 5), ("2026-Q3", "2026-10-15", "2026-11-05"), day(11, 5)),
        (2, None, ("2026-Q3",), DateSpec.quarter(2026, 3)),
    ],
)
def test_of_several_deadlines_the_one_that_is_meant_is_corrected(
    store: SqlStore, catalogue: Catalogue, place: int, due: DateSpec | None, kept: tuple[str, ...], main: DateSpec
) -> None:
    done = take_in(store, catalogue, TakeIn(RegisterDirective(letter(), "incoming")))
    line = TaskLine("1", "Gửi báo cáo.", due, deadline_place=place)
    correct(store, Correct(Edit(done.id, {}), {done.tasks[0]: line}))
    with store.read() as reading:
        (task,) = reading.find(TASK, directive=done.id)
        assert (task.deadlines, task.deadline) == (kept, main)


def test_a_deadline_that_a_clause_does_not_have_is_not_corrected(store: SqlStore, catalogue: Catalogue) -> None:
    done = take_in(store, catalogue, TakeIn(RegisterDirective(letter(), "incoming")))
    fourth = {done.tasks[0]: TaskLine("1", "Gửi báo cáo.", day(11, 5), deadline_place=4)}
    with pytest.raises(UserError, match=r"task\.no_deadline_place"):
        correct(store, Correct(Edit(done.id, {}), fourth))
    second_of_none = TaskLine("7", "Nhiệm vụ khác.", day(11, 5), deadline_place=2)
    with pytest.raises(UserError, match=r"task\.no_deadline_place"):
        correct(store, Correct(Edit(done.id, {}), {}, (second_of_none,)))


def test_nothing_is_corrected_when_one_part_is_wrong(store: SqlStore, catalogue: Catalogue) -> None:
    done = take_in(store, catalogue, TakeIn(RegisterDirective(letter(), "incoming")))
    wrong = Correct(Edit(done.id, {"subject": "khác"}), {done.tasks[0]: TaskLine("1", "", None)})
    with pytest.raises(UserError, match=r"field\.required"):
        correct(store, wrong)
    with store.read() as reading:
        assert reading.get(DIRECTIVE, done.id).subject == "đẩy mạnh phong trào"


def _acts(store: SqlStore) -> set[str]:
    from dvk_desktop.persistence.queries.history import SqlLedgerQueries

    return {row.act for row in SqlLedgerQueries(store).acts(100)}


@pytest.mark.parametrize(
    "mark", [{"replaced_by": "230-CV/TU"}, {"withdrawn_on": day(9, 20)}], ids=["replaced", "withdrawn"]
)
def test_what_is_open_of_a_withdrawn_or_replaced_letter_ends_with_it_until_the_mark_is_taken_away(
    store: SqlStore, catalogue: Catalogue, mark: dict[str, FieldValue]
) -> None:
    done = take_in(store, catalogue, TakeIn(RegisterDirective(letter(), "incoming"), duty=True, due=day(10, 15)))

    def lines() -> list[tuple[State, str | None]]:
        with store.read() as reading:
            return [(state(line), line.not_applicable) for line in reading.find(OBLIGATION, directive=done.id)]

    before = lines()
    told = correct(store, Correct(Edit(done.id, mark)))
    assert ("directive.lines_ended", len(before)) in [(each.code, each.parameters.get("count")) for each in told]
    assert [reached for reached, _ in lines()] == [State.NOT_APPLICABLE] * len(before)
    assert all(reason and ("thu hồi" in reason or "230-CV/TU" in reason) for _, reason in lines())
    correct(store, Correct(Edit(done.id, {"subject": "đẩy mạnh phong trào thi đua"})))
    assert [reached for reached, _ in lines()] == [State.NOT_APPLICABLE] * len(before)
    correct(store, Correct(Edit(done.id, dict.fromkeys(mark))))
    assert lines() == before


def test_what_was_reported_for_a_letter_stays_reported_when_the_letter_is_replaced(
    store: SqlStore, catalogue: Catalogue
) -> None:
    done = take_in(store, catalogue, TakeIn(RegisterDirective(letter(), "incoming"), duty=True, due=day(10, 15)))
    with store.read() as reading:
        ours = tuple(line.id for line in reading.find(OBLIGATION, directive=done.id))
    record_facts(store, RecordFacts(ours, {"report_number": "12-BC/ĐU", "report_date": day(9, 1)}))
    told = correct(store, Correct(Edit(done.id, {"replaced_by": "230-CV/TU"})))
    assert "directive.lines_ended" not in [each.code for each in told]
    with store.read() as reading:
        assert {state(line) for line in reading.find(OBLIGATION, directive=done.id)} == {State.REPORTED}


def test_deadlines_that_count_from_receipt_follow_the_day_of_arrival_when_it_is_corrected(
    store: SqlStore, catalogue: Catalogue
) -> None:
    tasks = (
        LetterTask("1", "Báo cáo trong thời hạn 10 ngày kể từ ngày nhận được Công văn này.", (), (), (), NOWHERE),
        LetterTask("2", "Gửi danh sách sau 05 ngày kể từ ngày nhận được văn bản.", (), (), (), NOWHERE),
        LetterTask("3", "Tiếp tục tuyên truyền.", (), (), (), NOWHERE),
    )
    command = arriving(
        store,
        catalogue,
        RegisterDirective(replace(letter(), tasks=tasks), "incoming", {"received_on": day(9, 7)}),
        NOW.date(),
    )
    done = take_in(store, catalogue, TakeIn(command, duty=True, due=day(9, 17)))
    assert deadlines(store, done.id) == [day(9, 17), day(9, 12), None]
    typed = {done.tasks[1]: TaskLine("2", "Gửi danh sách.", day(9, 30))}
    correct(store, Correct(Edit(done.id, {}), typed))
    told = correct(store, Correct(Edit(done.id, {"received_on": day(9, 3)})), catalogue)
    assert deadlines(store, done.id) == [day(9, 13), day(9, 30), None]
    assert {"directive.recounted", "directive.old_deadline"} <= {notice.code for notice in told}
    move_to_new(store, catalogue, done.id)
    with store.read() as reading:
        lines = reading.find(OBLIGATION, directive=done.id)
        assert day(9, 13) in [replace(line.due, derived=False) for line in lines if line.due]


def test_a_term_that_named_no_day_names_one_once_the_day_of_arrival_is_filled_in(
    store: SqlStore, catalogue: Catalogue
) -> None:
    term = "trong thời hạn 10 ngày kể từ ngày nhận được Công văn này"
    clause = LetterTask("1", f"Báo cáo {term}.", (), (), (), NOWHERE, term=term)
    done = register(store, catalogue, RegisterDirective(replace(letter(), tasks=(clause,)), "incoming", {}))
    correct(store, Correct(Edit(done.id, {"received_on": day(9, 3)})), catalogue)
    with store.read() as reading:
        (task,) = reading.find(TASK, directive=done.id)
    assert (task.deadline_texts, task.term) == ((term.removesuffix(" này"),), None)
    assert deadlines(store, done.id) == [day(9, 13)]


def deadlines(store: SqlStore, letter: str) -> list[DateSpec | None]:
    with store.read() as reading:
        found = sorted(reading.find(TASK, directive=letter), key=lambda task: task.order or 0)
    return [replace(task.deadline, derived=False) if task.deadline else None for task in found]
