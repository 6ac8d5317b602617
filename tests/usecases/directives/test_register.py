"""Letters in and out of the register: what is stored, told, refused, completed, linked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.units import Unit
from dvk_desktop.language import sentence
from dvk_desktop.persistence.queries.directives import SqlDirectives
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.commands import (
    RegisterDirective,
    Registered,
    delete,
    edit_addressee,
    register,
)
from dvk_desktop.usecases.directives.correcting import Correct, correct
from dvk_desktop.usecases.directives.fields import ADDRESSEE, CITATION, DIRECTIVE
from dvk_desktop.usecases.directives.intake import TaskLine
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.letters.reading import Cited, Copy, Letter, LetterTask, ReadDate, Recipient, classified_letter
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.proposing import propose_recipients
from dvk_desktop.usecases.typed import read_typed, split_assignments
from dvk_desktop.usecases.units.commands import SetUpOffice, add_unit, set_up_office
from tests.usecases.assigning import assign_proposed
from tests.usecases.conftest import NOW

TODAY = NOW.date()
_NOWHERE = (0, 0)


def on(year: int, month: int, day: int) -> ReadDate:
    return ReadDate("", DateSpec.day(date(year, month, day)), _NOWHERE)


def cited(number: str, symbol: str, when: ReadDate | None = None, nested_in: int | None = None) -> Cited:
    full = f"{number}-{symbol}"
    return Cited("cong_van", number, symbol, full, when, "Tỉnh ủy", None, full, _NOWHERE, True, nested_in)


FROM_ABOVE = Letter(
    issuer="TỈNH ỦY LÂM ĐỒNG",
    number="352",
    symbol="CV/TU",
    number_full="352-CV/TU",
    date=on(2026, 3, 2),
    doc_type="cong_van",
    system="party",
    subject="đẩy mạnh phong trào thi đua giai đoạn 2026 – 2030",
    recipients=(Recipient("Các đảng ủy xã, phường trực thuộc", True, _NOWHERE),),
    tasks=(
        LetterTask(
            "1",
            "Quán triệt, triển khai. Gửi báo cáo trước ngày 20/10/2026.",
            (),
            (ReadDate("trước ngày 20/10/2026", DateSpec.day(date(2026, 10, 20)), _NOWHERE),),
            (),
            _NOWHERE,
        ),
    ),
    text="Kính gửi …",
)


@pytest.fixture
def store(new_store: Callable[[str], SqlStore], catalogue: Catalogue) -> SqlStore:
    store = new_store("commune")
    set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Tân Hà", "commune", above="Tỉnh ủy Lâm Đồng"))
    add_unit(store, catalogue, Unit(name="Thôn 1"))
    return store


@pytest.fixture
def take_in(store: SqlStore, catalogue: Catalogue) -> Callable[..., Registered]:
    def taken(letter: Letter, direction: str = "", **fields: str) -> Registered:
        values = read_typed(DIRECTIVE, fields, TODAY)
        return register(store, catalogue, RegisterDirective(letter, direction, values))

    return taken


Take = Callable[..., Registered]


def codes(registered: Registered) -> list[str]:
    for notice in registered.notices:
        assert sentence(notice.code, notice.parameters)
    return [notice.code for notice in registered.notices]


def test_a_letter_from_above_is_incoming_and_obliges_our_own_office_only(
    store: SqlStore, catalogue: Catalogue, take_in: Take
) -> None:
    registered = take_in(FROM_ABOVE)
    assert registered.direction == "incoming"
    found = propose_recipients(store, catalogue, registered.id, TODAY)
    assert [(line.unit, line.due) for line in found.lines] == [(store.office.unit, DateSpec.day(date(2026, 10, 20)))]
    assert found.proposal.questions == ()


def test_a_letter_of_our_own_is_outgoing(store: SqlStore, take_in: Take) -> None:
    registered = take_in(replace(FROM_ABOVE, issuer="ĐẢNG UỶ XÃ TÂN HÀ", number="15", number_full="15-CV/ĐU"))
    assert registered.direction == "outgoing"
    with store.read() as reading:
        assert reading.get(DIRECTIVE, registered.id).issuer_unit == store.office.unit


def test_a_classified_letter_is_refused_whole(store: SqlStore, take_in: Take) -> None:
    with pytest.raises(UserError) as raised:
        take_in(classified_letter())
    assert raised.value.code == "letter.classified"
    with store.read() as reading:
        assert reading.find(DIRECTIVE) == []


def test_a_letter_that_says_nothing_is_refused(take_in: Take) -> None:
    with pytest.raises(UserError) as raised:
        take_in(Letter())
    assert raised.value.code == "letter.nothing"


@pytest.mark.parametrize(
    ("typed", "kind"), [("77-CV/TU", "cong_van"), ("12-KH/TU", "ke_hoach"), ("519/SNV-TCCC", "cong_van")]
)
def test_a_number_typed_by_hand_tells_the_kind_of_the_letter(
    store: SqlStore, take_in: Take, typed: str, kind: str
) -> None:
    registered = take_in(Letter(), number_full=typed, issuer="Tỉnh ủy Lâm Đồng", subject="sơ kết phong trào")
    with store.read() as reading:
        assert reading.get(DIRECTIVE, registered.id).doc_type == kind


def test_the_kind_that_somebody_chose_stays(store: SqlStore, take_in: Take) -> None:
    registered = take_in(Letter(), number_full="77-CV/TU", issuer="Tỉnh ủy", subject="sơ kết", doc_type="Văn bản khác")
    with store.read() as reading:
        assert reading.get(DIRECTIVE, registered.id).doc_type == "other"


def test_typed_fields_replace_what_was_read(store: SqlStore, take_in: Take) -> None:
    typed = split_assignments(["Số đến=27", "received_on=5/10", "issuer=Ban Thường vụ Tỉnh ủy", "urgency=khẩn"])
    registered = take_in(FROM_ABOVE, **typed)
    with store.read() as reading:
        kept = reading.get(DIRECTIVE, registered.id)
    assert (kept.arrival_number, kept.issuer, kept.urgency) == ("27", "Ban Thường vụ Tỉnh ủy", "khẩn")
    assert kept.received_on == DateSpec.day(date(2026, 10, 5))
    assert kept.period == "2026-2030"


@pytest.mark.parametrize(("assignment", "code"), [("number", "usage.assignment"), ("=5", "usage.assignment")])
def test_a_wrong_assignment_is_told(assignment: str, code: str) -> None:
    with pytest.raises(UserError) as raised:
        split_assignments([assignment])
    assert raised.value.code == code


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("colour", "red", "field.unknown"),
        ("date", "31/2/2026", "date.no_such_day"),
        ("doc_type", "thư tình", "field.choice"),
        ("internal", "có lẽ", "field.kind"),
    ],
)
def test_a_value_that_cannot_be_read_is_told(name: str, text: str, code: str) -> None:
    with pytest.raises(UserError) as raised:
        read_typed(DIRECTIVE, {name: text}, TODAY)
    assert raised.value.code == code
    assert sentence(raised.value.code, raised.value.parameters)


def test_a_deadline_on_a_day_that_no_calendar_has_is_told_until_somebody_types_one(take_in: Take) -> None:
    task = LetterTask("3", "Gửi danh sách chậm nhất ngày 31/11/2026.", (), (), (), _NOWHERE)
    told = {each.code: each.parameters for each in take_in(replace(FROM_ABOVE, tasks=(task,))).notices}
    assert told["directive.no_such_deadline"] == {"ordinal": "3", "text": "31/11/2026"}
    assert "Mục 3" in sentence("directive.no_such_deadline", told["directive.no_such_deadline"])
    typed = replace(FROM_ABOVE, number="353", tasks=(replace(task, deadlines=(on(2026, 11, 30),)),))
    assert "directive.no_such_deadline" not in {each.code for each in take_in(typed).notices}


def test_number_and_symbol_make_the_full_number(store: SqlStore, take_in: Take) -> None:
    blank = replace(FROM_ABOVE, number=None, number_full=None)
    registered = take_in(blank, number="77")
    stated = take_in(replace(blank, symbol="UBND-VP", system="state"), number="8")
    whole = take_in(blank, number_full="12 - KH/TU")
    with store.read() as reading:
        first, second, third = (reading.get(DIRECTIVE, each.id) for each in (registered, stated, whole))
    assert (first.number_full, second.number_full) == ("77-CV/TU", "8/UBND-VP")
    assert (third.number, third.symbol, third.number_full) == ("12", "KH/TU", "12-KH/TU")


@pytest.mark.parametrize("typed", ["0352 - CV/TU", "352-cv/tu", "352 cv tu"])
def test_the_same_letter_again_is_told_and_kept(take_in: Take, typed: str) -> None:
    first = take_in(FROM_ABOVE, arrival_number="27")
    again = take_in(FROM_ABOVE, number_full=typed)
    (notice,) = [notice for notice in again.notices if notice.code == "directive.maybe_known"]
    assert (notice.parameters["id"], notice.parameters["arrival_number"]) == (first.id, "27")


def test_the_same_number_of_the_next_term_is_another_letter(take_in: Take) -> None:
    take_in(replace(FROM_ABOVE, date=on(2024, 3, 2)))
    assert codes(take_in(FROM_ABOVE)) == []
    take_in(replace(FROM_ABOVE, system="state", issuer="UBND tỉnh", date=on(2025, 3, 2)))
    assert codes(take_in(replace(FROM_ABOVE, system="state", issuer="UBND tỉnh"))) == []


def test_an_issuer_that_is_no_unit_is_told_and_kept_as_printed(store: SqlStore, take_in: Take) -> None:
    taken = take_in(replace(FROM_ABOVE, issuer="Ban Quản lý rừng Đông Giang"))
    assert codes(taken) == ["directive.issuer_unknown"]
    with store.read() as reading:
        assert reading.get(DIRECTIVE, taken.id).issuer == "Ban Quản lý rừng Đông Giang"


def test_an_issuer_whose_letter_is_in_the_register_is_known(take_in: Take) -> None:
    board = replace(FROM_ABOVE, issuer="Ban Quản lý rừng Đông Giang", doc_type="cong_van")
    assert "directive.issuer_unknown" in codes(take_in(board))
    later = replace(board, number="353", number_full="353-CV/BQL", date=on(2026, 4, 2))
    assert "directive.issuer_unknown" not in codes(take_in(later))


@pytest.mark.parametrize(
    "issuer", ["TỈNH ỦY LÂM ĐỒNG", "Tỉnh ủy", "Ủy ban nhân dân tỉnh Lâm Đồng", "UBND tỉnh Lâm Đồng"]
)
def test_the_bodies_of_the_province_that_an_office_is_in_are_known(
    new_store: Callable[[str], SqlStore], catalogue: Catalogue, issuer: str
) -> None:
    store = new_store("commune")
    set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Tân Hà", "commune", above="Tỉnh Lâm Đồng"))
    done = register(store, catalogue, RegisterDirective(replace(FROM_ABOVE, issuer=issuer)))
    assert "directive.issuer_unknown" not in codes(done)


def test_a_letter_without_number_is_recognised_by_subject_and_date(take_in: Take) -> None:
    blank = replace(FROM_ABOVE, number=None, number_full=None, date=ReadDate("", DateSpec.month(2026, 3), _NOWHERE))
    assert codes(take_in(blank)) == ["directive.incomplete"]
    assert codes(take_in(blank)) == ["directive.incomplete", "directive.maybe_known"]


def test_a_citation_finds_its_letter_whichever_comes_first(store: SqlStore, take_in: Take) -> None:
    before = take_in(replace(FROM_ABOVE, number="1", number_full="1-CV/TU", cited=(cited("352", "CV/TU"),)))
    above = take_in(FROM_ABOVE)
    after = take_in(
        replace(
            FROM_ABOVE,
            number="2",
            number_full="2-CV/TU",
            cited=(cited("352", "CV/TU", on(2026, 3, 2)), cited("352", "CV/TU", on(2019, 1, 1), nested_in=0)),
        )
    )
    with store.read() as reading:
        earlier = [c.cited_directive for c in reading.find(CITATION, directive=before.id)]
        later = [c.cited_directive for c in reading.find(CITATION, directive=after.id)]
    assert (earlier, later) == ([above.id], [above.id, None])


def test_a_number_given_later_links_what_cites_it(store: SqlStore, take_in: Take) -> None:
    mentioned = (cited("352", "CV/TU"), cited("0352", "CV/TU"))
    citing = take_in(replace(FROM_ABOVE, number="1", number_full="1-CV/TU", cited=mentioned))
    blank = take_in(replace(FROM_ABOVE, number=None, number_full=None))
    assert correct(store, Correct(Edit(blank.id, {"number": "352"}))) == ()
    with store.read() as reading:
        assert [c.cited_directive for c in reading.find(CITATION, directive=citing.id)] == [blank.id, blank.id]


def test_the_printed_date_stays_and_the_corrected_one_needs_a_reason(store: SqlStore, take_in: Take) -> None:
    letter = replace(FROM_ABOVE, date=on(2020, 4, 28), cited=(cited("9", "CV/TU", on(2021, 4, 13)),))
    registered = take_in(letter)
    assert codes(registered) == ["directive.older_than_basis"]
    corrected: dict[str, FieldValue] = {"corrected_date": DateSpec.day(date(2021, 4, 28))}
    with pytest.raises(UserError) as raised:
        correct(store, Correct(Edit(registered.id, corrected)))
    assert raised.value.code == "directive.correction_reason"
    corrected |= {"correction_reason": "in nhầm năm"}
    assert correct(store, Correct(Edit(registered.id, corrected))) == ()
    with store.read() as reading:
        assert reading.get(DIRECTIVE, registered.id).date == DateSpec.day(date(2020, 4, 28))


def test_an_addressee_can_be_settled_by_hand(store: SqlStore, catalogue: Catalogue, take_in: Take) -> None:
    letter = replace(
        FROM_ABOVE, issuer="Đảng ủy xã Tân Hà", recipients=(Recipient("Ông trưởng thôn", False, _NOWHERE),)
    )
    registered = take_in(letter)
    (question,) = propose_recipients(store, catalogue, registered.id, TODAY).proposal.questions
    assert (question.text, question.doubt) == ("Ông trưởng thôn", "unknown")
    with store.read() as reading:
        (line,) = reading.find(ADDRESSEE, directive=registered.id)
    hamlet = add_unit(store, catalogue, Unit(name="Thôn 2"))
    assert edit_addressee(store, line.id, {"unit": hamlet})
    found = propose_recipients(store, catalogue, registered.id, TODAY)
    assert [line.unit for line in found.lines] == [hamlet]


def test_a_letter_is_deleted_whole_unless_somebody_answered(
    store: SqlStore, catalogue: Catalogue, take_in: Take
) -> None:
    letter = replace(FROM_ABOVE, issuer="Đảng ủy xã Tân Hà", recipients=(Recipient("Thôn 1", False, _NOWHERE),))
    registered = take_in(letter)
    assigned = assign_proposed(store, catalogue, registered.id, TODAY)
    done = record_facts(store, RecordFacts(assigned.obligations, {"report_number": "1"}))
    with pytest.raises(UserError) as raised:
        delete(store, registered.id, "nhập nhầm")
    assert raised.value.code == "directive.has_facts"
    assert done.act is not None
    undo(store, done.act)
    delete(store, registered.id, "nhập nhầm")
    with store.read() as reading:
        assert reading.find(DIRECTIVE) == []
        assert reading.find(ADDRESSEE) == []


def test_lists_show_letters_in_and_out_with_what_is_missing(
    store: SqlStore, catalogue: Catalogue, take_in: Take
) -> None:
    queries = SqlDirectives(store, lambda: NOW)
    take_in(FROM_ABOVE, arrival_number="27", received_on="5/3/2026")
    take_in(replace(FROM_ABOVE, number=None, number_full=None, date=None), arrival_number="28", received_on="6/3/2026")
    ours = take_in(
        replace(FROM_ABOVE, issuer="Đảng ủy xã Tân Hà", number="15", symbol="CV/ĐU", number_full="15-CV/ĐU"),
        "outgoing",
    )
    incoming = queries.directives.all(ListQuery(filters={"direction": "incoming"}))
    assert [(row.arrival_number, row.state, row.missing) for row in incoming] == [
        ("28", "incomplete", ("number", "date")),
        ("27", "awaiting", ()),
    ]
    assert [row.arrival_number for row in queries.directives.all(ListQuery(filters={"missing": "date"}))] == ["28"]
    added = Correct(Edit(ours.id, {}), new_tasks=(TaskLine("", "Nhiệm vụ ghi thêm", None),))
    correct(store, added)
    assign_proposed(store, catalogue, incoming[1].id, TODAY)
    (row,) = queries.directives.all(ListQuery("15 cv", {"direction": "outgoing"}))
    assert (row.state, row.recipients) == ("issued", "Các đảng ủy xã, phường trực thuộc")

    (row,) = queries.find("352 cv tu")
    assert (row.own, row.own_open, row.due_day, row.assigned) == (1, 1, date(2026, 10, 20), "")


def test_one_letter_whole_has_its_citations_as_a_tree(store: SqlStore, take_in: Take) -> None:
    above = take_in(FROM_ABOVE)
    below = take_in(
        replace(
            FROM_ABOVE,
            number="2",
            number_full="2-CV/TU",
            cited=(cited("352", "CV/TU", nested_in=1), cited("4", "CV/BCS")),
        )
    )
    queries = SqlDirectives(store, lambda: NOW)
    (node,) = queries.detail(below.id).citations
    assert (node.citation.number_full, node.nested[0].citation.number_full) == ("4-CV/BCS", "352-CV/TU")
    assert node.nested[0].known == "352-CV/TU"
    assert [(node.id, node.name) for node in queries.detail(above.id).citing] == [(below.id, "2-CV/TU")]


def test_a_letter_that_addresses_nobody_by_name_names_all_it_goes_to(store: SqlStore, take_in: Take) -> None:
    copies = (Copy("Các chi bộ trực thuộc", None, _NOWHERE), Copy("Lưu Văn phòng", "archive", _NOWHERE))
    report = Copy("Thường trực Tỉnh ủy", "report", _NOWHERE)
    take_in(replace(FROM_ABOVE, recipients=(), copies=(report, *copies)), "outgoing")
    (row,) = SqlDirectives(store, lambda: NOW).directives.all(ListQuery())
    assert row.recipients == "Thường trực Tỉnh ủy; Các chi bộ trực thuộc"
