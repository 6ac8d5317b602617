"""The office's own numbers: proposed, reserved, given back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.errors import UserError
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.correcting import Correct, correct
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.entry import Edit, add_checked
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.numbering.commands import (
    Proposal,
    Reserve,
    give_back,
    proposed,
    reserve,
    set_numbering,
)
from dvk_desktop.usecases.numbering.rows import reserved_rows
from dvk_desktop.usecases.units.commands import SetUpOffice, set_up_office

MARCH, NEXT_YEAR = date(2026, 3, 10), date(2027, 1, 5)


@pytest.fixture
def store(new_store: Callable[[str], SqlStore], catalogue: Catalogue) -> SqlStore:
    store = new_store("commune")
    set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Tân Hà", "commune", above="Lâm Đồng"))
    return store


def send(store: SqlStore, number: str, day: date = MARCH, kind: str = "cong_van") -> str:
    with store.write() as work:
        letter = Directive(
            direction="outgoing",
            issuer="ĐẢNG ỦY XÃ TÂN HÀ",
            doc_type=kind,
            number=number,
            symbol="CV/ĐU",
            number_full=f"{number}-CV/ĐU",
            date=DateSpec.day(day),
            subject=f"việc số {number}",
        )
        identity = add_checked(work, DIRECTIVE, letter)
        work.commit("Văn bản đi")
    return identity


def coming(store: SqlStore, day: date = MARCH, kind: str = "cong_van") -> Proposal | None:
    with store.read() as reading:
        return proposed(reading, store.office.unit, kind, day)


def test_nothing_is_numbered_until_the_office_wants_it(store: SqlStore) -> None:
    send(store, "7")
    assert coming(store) is None
    with pytest.raises(UserError, match=r"numbering\.off"):
        reserve(store, Reserve("giấy mời họp", MARCH))
    set_numbering(store, {"active": True})
    assert coming(store) == Proposal(8, ())


def test_state_papers_begin_anew_each_year_and_each_kind_has_its_row(store: SqlStore) -> None:
    set_numbering(store, {"active": True, "span": "year"})
    send(store, "31")
    assert coming(store, kind="ke_hoach") == Proposal(1, ())
    assert coming(store, NEXT_YEAR) == Proposal(1, ())
    set_numbering(store, {"by_kind": False})
    assert coming(store, kind="ke_hoach") == Proposal(32, ())


def test_party_papers_go_on_through_the_term(store: SqlStore) -> None:
    with pytest.raises(UserError, match=r"numbering\.since"):
        set_numbering(store, {"active": True, "span": "term"})
    set_numbering(store, {"active": True, "span": "term", "since": DateSpec.day(date(2025, 8, 1))})
    send(store, "31")
    assert coming(store, NEXT_YEAR) == Proposal(32, ())


def test_a_reserved_number_is_kept_from_others_until_it_is_given_back(store: SqlStore) -> None:
    set_numbering(store, {"active": True})
    assert reserve(store, Reserve("kế hoạch quý", MARCH, count=2)) == (1, 2)
    assert coming(store) == Proposal(3, ())
    with pytest.raises(UserError, match=r"numbering\.taken"):
        reserve(store, Reserve("việc khác", MARCH, number=2))
    row = next(row for row in reserved_rows(store) if row.number == 2)
    with pytest.raises(UserError, match=r"numbering\.reason"):
        give_back(store, row.id, MARCH, " ")
    assert give_back(store, row.id, MARCH, "không ban hành nữa") == 2
    assert coming(store) == Proposal(3, (2,))
    assert reserve(store, Reserve("việc khác", MARCH, number=2)) == (2,)
    assert {(row.number, row.purpose, row.state) for row in reserved_rows(store)} == {
        (1, "kế hoạch quý", "reserved"),
        (2, "việc khác", "reserved"),
    }


def test_a_number_that_a_letter_has_taken_is_used_and_stays(store: SqlStore) -> None:
    set_numbering(store, {"active": True})
    reserve(store, Reserve("giấy mời", MARCH))
    send(store, "1")
    (row,) = reserved_rows(store, 2026)
    assert (row.state, row.letter_name) == ("used", "1-CV/ĐU")
    with pytest.raises(UserError, match=r"numbering\.used"):
        give_back(store, row.id, MARCH, "nhầm")


def test_a_number_given_twice_is_told_and_stored(store: SqlStore) -> None:
    set_numbering(store, {"active": True})
    send(store, "5")
    second = send(store, "6")
    reserve(store, Reserve("giấy mời", MARCH, number=9))
    told = correct(store, Correct(Edit(second, {"number_full": "5-CV/ĐU"})))
    assert "numbering.twice" in [each.code for each in told]
    told = correct(store, Correct(Edit(second, {"number_full": "9-CV/ĐU"})))
    assert "numbering.kept" in [each.code for each in told]


def test_reserving_is_undone_and_may_be_done_again(store: SqlStore) -> None:
    set_numbering(store, {"active": True})
    reserve(store, Reserve("giấy mời", MARCH))
    with store.read() as reading:
        act = reading.connection.exec_driver_sql("SELECT act FROM change ORDER BY sequence DESC LIMIT 1").scalar_one()
    undo(store, act)
    assert reserved_rows(store) == []
    assert reserve(store, Reserve("việc khác", MARCH)) == (1,)
    assert [row.purpose for row in reserved_rows(store)] == ["việc khác"]


def test_switching_it_off_hides_no_number_that_was_given(store: SqlStore) -> None:
    set_numbering(store, {"active": True, "span": "term", "since": DateSpec.day(date(2025, 8, 1))})
    reserve(store, Reserve("giấy mời", MARCH))
    set_numbering(store, {"active": False, "span": "year"})
    assert [row.number for row in reserved_rows(store)] == [1]


def test_numbers_that_nobody_has_are_named_from_the_first_one_on(store: SqlStore) -> None:
    set_numbering(store, {"active": True})
    for number in ("150", "153", "154"):
        send(store, number)
    reserve(store, Reserve("giấy mời", MARCH, number=156))
    assert coming(store) == Proposal(157, (), (151, 152, 155))


def test_a_number_that_two_pcs_gave_without_connection_is_listed_until_one_letter_gets_another(
    store: SqlStore,
) -> None:
    set_numbering(store, {"active": True})
    reserve(store, Reserve("giấy mời", MARCH, number=6))
    for number in ("5", "6"):
        send(store, number)
    second = send(store, "6")
    (row,) = [row for row in reserved_rows(store, 2026) if row.number == 6]
    assert (row.state, row.letter_name) == ("twice", "6-CV/ĐU việc số 6; 6-CV/ĐU việc số 6")
    assert reserved_rows(store, 2027) == []
    correct(store, Correct(Edit(second, {"number_full": "7-CV/ĐU"})))
    assert [(row.number, row.state) for row in reserved_rows(store, 2026)] == [(6, "used")]
    send(store, "7", kind="ke_hoach")  # a row of its own
    send(store, "7", NEXT_YEAR)
    assert "twice" not in {row.state for row in reserved_rows(store)}
