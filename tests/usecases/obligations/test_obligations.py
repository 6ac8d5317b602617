"""Who owes what: assigning, recording facts for one or many, the boards and the reminder."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Totals
from dvk_desktop.domain.units import Unit
from dvk_desktop.language import sentence
from dvk_desktop.usecases.directives.commands import RegisterDirective, register
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.assigning import Assign, assign, take_back
from dvk_desktop.usecases.obligations.commands import RecordFacts, mark_sent, record_facts, remind
from dvk_desktop.usecases.obligations.naming import obligations_named
from dvk_desktop.usecases.obligations.proposing import Assigned, propose_recipients
from dvk_desktop.usecases.obligations.reminders import ReminderParts, reminder_text
from dvk_desktop.usecases.units.commands import add_unit
from tests.usecases.assigning import assign_proposed
from tests.usecases.conftest import NOW
from tests.usecases.obligations.conftest import Issued, letter

TODAY = NOW.date()


def day(number: int, month: int = 10) -> DateSpec:
    return DateSpec.day(date(2026, month, number))


def test_the_reporting_deadline_is_due_for_every_unit(issued: Issued) -> None:
    assert [(row.unit_name, row.due, row.timeliness, row.days) for row in issued.rows()] == [
        ("Thôn 1", day(10), "overdue", 2),
        ("Thôn 2", day(10), "overdue", 2),
        ("Tổ dân phố số 5", day(10), "overdue", 2),
    ]
    assert [row.time_label for row in issued.rows()] == ["Quá hạn 2 ngày"] * 3


def test_fourteen_units_are_recorded_at_once_by_their_names_and_undone_at_once(issued: Issued) -> None:
    with issued.store.read() as reading:
        named = obligations_named(reading, issued.catalogue, issued.directive, "- thon 1\n- TDP 5; thôn 9")
    assert named.obligations == (issued.line("Thôn 1"), issued.line("Tổ dân phố số 5"))
    assert named.unclear == ("thôn 9",)
    done = record_facts(issued.store, RecordFacts(named.obligations, {"received_on": day(12)}, "zalo"))
    assert done.changed == 2
    assert [row.received for row in issued.rows()] == [True, False, True]
    assert done.act is not None
    undo(issued.store, done.act)
    assert [row.received for row in issued.rows()] == [False, False, False]


@pytest.mark.parametrize("text", ["thôn 1 đến 3", "Thon 1 - thon 3", "thôn 1–3"])
def test_a_run_of_numbers_names_each_of_them(issued: Issued, text: str) -> None:
    with issued.store.read() as reading:
        named = obligations_named(reading, issued.catalogue, issued.directive, text)
    assert named.obligations == (issued.line("Thôn 1"), issued.line("Thôn 2"))
    assert [each.lower() for each in named.unclear] in (["thôn 3"], ["thon 3"])


def test_a_report_in_time_a_late_one_and_none(issued: Issued) -> None:
    one, two = issued.line("Thôn 1"), issued.line("Thôn 2")
    record_facts(issued.store, RecordFacts((one,), {"report_number": "03-BC/CB", "report_date": day(10)}))
    record_facts(issued.store, RecordFacts((two,), {"report_date": day(12)}))
    assert [(row.state, row.timeliness, row.days) for row in issued.rows(directive=issued.directive)] == [
        ("reported", "on_time", 0),
        ("reported", "late", 2),
        ("not_sent", "overdue", 2),
    ]
    assert issued.queries.totals({"directive": issued.directive}) == Totals(expected=3, done=2, late=1, overdue=1)
    assert issued.queries.totals({}).rate == Decimal("66.7")
    assert issued.queries.totals({}).rate_on_time == Decimal("33.3")
    assert [row.unit_name for row in issued.rows(overdue="1")] == ["Tổ dân phố số 5"]


def test_a_returned_report_needs_a_reason_and_puts_the_lamp_out(issued: Issued) -> None:
    line, returned = issued.line("Thôn 1"), {"returned_on": day(9), "return_reason": "thiếu số liệu"}
    with pytest.raises(UserError) as raised:
        record_facts(issued.store, RecordFacts((line, issued.line("Thôn 2")), returned))
    assert raised.value.code == "obligation.nothing_handed_in"
    assert raised.value.parameters["units"] == ("Thôn 1", "Thôn 2")
    record_facts(issued.store, RecordFacts((line,), {"report_date": day(9)}))
    with pytest.raises(UserError) as raised:
        record_facts(issued.store, RecordFacts((line,), {"returned_on": day(9)}))
    assert raised.value.code == "obligation.return_reason"
    record_facts(issued.store, RecordFacts((line,), {"returned_on": day(9), "return_reason": "thiếu số liệu"}))
    (row,) = [row for row in issued.rows() if row.unit_name == "Thôn 1"]
    assert (row.state, row.reported, row.timeliness) == ("returned", False, "overdue")
    record_facts(issued.store, RecordFacts((line,), {"report_date": day(11)}))
    (row,) = [row for row in issued.rows() if row.unit_name == "Thôn 1"]
    assert (row.state, row.timeliness, row.days) == ("reported", "late", 1)


def test_an_extension_moves_the_day_that_counts(issued: Issued) -> None:
    line = issued.line("Thôn 1")
    with pytest.raises(UserError) as raised:
        record_facts(issued.store, RecordFacts((line,), {"extended_to": day(10)}))
    assert raised.value.code == "obligation.extension"
    record_facts(issued.store, RecordFacts((line,), {"extended_to": day(20), "extension_reason": "mưa bão"}))
    (row,) = issued.rows(due_within="8")
    assert (row.unit_name, row.due_day, row.days) == ("Thôn 1", date(2026, 10, 20), 8)
    assert issued.rows(due_within="7") == []


def test_what_does_not_apply_is_not_counted(issued: Issued) -> None:
    record_facts(issued.store, RecordFacts((issued.line("Thôn 1"),), {"not_applicable": "thôn không có chi hội"}))
    assert issued.queries.totals({}) == Totals(expected=2, done=0, late=0, overdue=2)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({}, "obligation.no_facts"),
        ({"unit": "x"}, "obligation.not_a_fact"),
        ({"received_on": DateSpec.day(date(2026, 10, 13))}, "obligation.future"),
        ({"received_on": "hôm nay"}, "field.kind"),
        ({"sent_by": "bồ câu"}, "field.choice"),
    ],
)
def test_a_wrong_fact_changes_nothing(issued: Issued, facts: dict[str, FieldValue], code: str) -> None:
    before = issued.rows()
    with pytest.raises(UserError) as raised:
        record_facts(issued.store, RecordFacts(tuple(issued.assigned.obligations), facts))
    assert raised.value.code == code
    said = sentence(raised.value.code, raised.value.parameters)
    assert said
    assert "field." not in said, "fields are called by their labels"
    assert issued.rows() == before


def test_nobody_chosen_is_said(issued: Issued) -> None:
    with pytest.raises(UserError) as raised:
        record_facts(issued.store, RecordFacts((), {"received_on": day(12)}))
    assert raised.value.code == "obligation.nothing"
    with pytest.raises(UserError) as raised:
        assign(issued.store, Assign(issued.directive, ()))
    assert raised.value.code == "obligation.nothing"


def test_sending_is_recorded_once_for_those_not_sent(issued: Issued) -> None:
    assert mark_sent(issued.store, issued.directive, day(2, 9), "zalo").changed == 3
    assert mark_sent(issued.store, issued.directive).changed == 0
    assert {(row.sent_on, row.sent_by, row.state) for row in issued.rows()} == {(day(2, 9), "zalo", "sent")}


def test_a_reminder_can_be_pasted_and_is_recorded(issued: Issued) -> None:
    line = issued.line("Thôn 1")
    (reminder,) = issued.queries.reminders([line], "báo cáo kết quả")
    assert reminder.text == (
        "Đảng ủy xã Tân Hà đề nghị Thôn 1 gửi báo cáo kết quả theo 15-CV/ĐU trước ngày 10/10/2026, "
        "đến nay quá hạn 2 ngày. Vướng mắc xin liên hệ đồng chí Nguyễn Thị Hoa, điện thoại 0912 345 678. Trân trọng."
    )
    remind(issued.store, (line,))
    (row,) = [row for row in issued.rows() if row.unit_name == "Thôn 1"]
    assert row.reminded_on == DateSpec.day(TODAY)


def test_units_that_owe_the_same_are_reminded_in_one_text_and_others_apart(issued: Issued) -> None:
    extended = RecordFacts((issued.line("Thôn 2"),), {"extended_to": DateSpec.day(date(2026, 10, 31))})
    record_facts(issued.store, extended)
    lines = [issued.line(name) for name in ("Thôn 1", "Thôn 2", "Tổ dân phố số 5")]
    together, alone = issued.queries.reminders(lines)
    assert together.text == (
        "Đảng ủy xã Tân Hà đề nghị 2 đơn vị có tên dưới đây gửi báo cáo kết quả thực hiện theo 15-CV/ĐU trước ngày "
        "10/10/2026, đến nay quá hạn 2 ngày. Vướng mắc xin liên hệ đồng chí Nguyễn Thị Hoa, điện thoại 0912 345 678. "
        "Trân trọng.\n- Thôn 1\n- Tổ dân phố số 5"
    )
    assert together.obligations == (lines[0], lines[2])
    assert "Thôn 2 gửi báo cáo kết quả thực hiện theo 15-CV/ĐU trước ngày 31/10/2026. Vướng mắc" in alone.text
    assert alone.units == (issued.units["Thôn 2"],)


def test_a_reminder_names_a_letter_without_a_number_by_its_subject() -> None:
    parts = ReminderParts("Đảng ủy xã Tân Hà", ("Thôn 1",), subject="nâng cao hiệu quả dân vận chính quyền")
    assert "kết quả thực hiện theo văn bản “nâng cao hiệu quả dân vận chính quyền”." in reminder_text(parts)


def test_the_board_has_a_row_a_unit_with_its_rates(issued: Issued) -> None:
    record_facts(issued.store, RecordFacts((issued.line("Thôn 2"),), {"report_date": day(10)}))
    board = issued.queries.board.all()
    assert [(row.unit_name, row.expected, row.done, row.on_time, row.overdue, row.rate) for row in board] == [
        ("Thôn 1", 1, 0, 0, 1, Decimal("0.0")),
        ("Thôn 2", 1, 1, 1, 0, Decimal("100.0")),
        ("Tổ dân phố số 5", 1, 0, 0, 1, Decimal("0.0")),
    ]


def test_the_user_corrects_the_proposal(issued: Issued) -> None:
    take_back(issued.store, (issued.line("Thôn 1"), issued.line("Thôn 2")), "giao nhầm")
    found = propose_recipients(issued.store, issued.catalogue, issued.directive, TODAY)
    assert [(line.unit_name, line.known) for line in found.lines] == [
        ("Thôn 1", False),
        ("Thôn 2", False),
        ("Tổ dân phố số 5", True),
    ]
    chosen = Assigned(issued.units["Thôn 1"], due=day(20))
    result = assign(issued.store, Assign(issued.directive, (chosen,), sent_on=day(12), sent_by="paper"))
    assert (result.added, result.obligations) == (1, (issued.line("Thôn 1"),))
    assert [(row.unit_name, row.due) for row in issued.rows(open="1")] == [
        ("Tổ dân phố số 5", day(10)),
        ("Thôn 1", day(20)),
    ]


def test_assigning_again_keeps_what_was_recorded(issued: Issued) -> None:
    record_facts(issued.store, RecordFacts((issued.line("Thôn 1"),), {"received_on": day(5), "plan_number": "01"}))
    again = assign_proposed(issued.store, issued.catalogue, issued.directive, TODAY)
    assert again.added == 0
    assert issued.rows()[0].plan_number == "01"


def test_the_default_deadline_is_offered_and_moved_off_the_weekend(issued: Issued) -> None:
    found = propose_recipients(issued.store, issued.catalogue, issued.directive, date(2026, 10, 7))
    offered = found.due_options[-1]
    assert (offered.origin, offered.due) == ("default", DateSpec.day(date(2026, 10, 19), derived=True))


def test_lists_find_by_unit_letter_and_theme(issued: Issued) -> None:
    assert [row.unit_name for row in issued.queries.obligations.all(ListQuery("to dan pho"))] == ["Tổ dân phố số 5"]
    assert len(issued.queries.obligations.all(ListQuery("dan van kheo"))) == 3
    assert len(issued.rows(theme="communication")) == 3
    assert issued.rows(theme="funding") == []
    assert issued.rows(own="1") == []
    assert len(issued.rows(under=issued.store.office.unit)) == 3


def test_the_line_of_a_dissolved_unit_goes_to_its_successors(issued: Issued) -> None:
    heirs = (issued.units["Thôn 2"], add_unit(issued.store, issued.catalogue, Unit(name="Thôn mới")))
    _, added = issued.hand_over(issued.line("Thôn 1"), heirs, day(1), "sáp nhập thôn")
    assert added == 1, "one of them has a line of its own already"
    by_unit = {row.unit_name: row for row in issued.rows()}
    assert (by_unit["Thôn 1"].state, by_unit["Thôn 1"].timeliness) == ("transferred", "not_counted")
    assert by_unit["Thôn mới"].due == day(10)
    issued.hand_over(issued.line("Thôn 2"), (), day(1))
    assert {row.unit_name for row in issued.rows(open="1")} == {"Thôn mới", "Tổ dân phố số 5"}


def test_an_internal_letter_that_is_handed_down_says_that_it_stays_out_of_files(issued: Issued) -> None:
    inside = replace(letter("21", date(2026, 11, 10)), internal=True)
    found = register(issued.store, issued.catalogue, RegisterDirective(inside, "outgoing"))
    told = assign_proposed(issued.store, issued.catalogue, found.id, NOW.date()).told
    assert told.startswith("Văn bản lưu hành nội bộ không đưa vào file gửi đi")
    assert issued.assigned.told == ""
