"""Who cooperates in handling a letter by the leader's instruction."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.domain.directives import Cooperation, Directive, cooperation_id
from dvk_desktop.domain.errors import UserError
from dvk_desktop.persistence.queries.directives import SqlDirectives
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.directives.commands import delete
from dvk_desktop.usecases.directives.correcting import Correct, correct
from dvk_desktop.usecases.directives.fields import COOPERATION, DIRECTIVE
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.listing import ListQuery
from tests.persistence.offices import changes_of, deliver, notes_of
from tests.usecases.small_office import COMMUNES, EAST, NORTH, SOUTH, SmallOffice, small_office

LETTER = "van-ban"


@pytest.fixture
def letter(office: SmallOffice) -> str:
    with office.store.write() as work:
        given = Directive(
            LETTER, direction="incoming", issuer="Tỉnh ủy", number_full="215-CV/TU", cooperating="Công an huyện"
        )
        work.add(DIRECTIVE, given)
        work.commit("Nhập văn bản")
    return LETTER


def tell(store: SqlStore, *units: str, without: tuple[str, ...] = ()) -> None:
    correct(store, Correct(Edit(LETTER, {}), cooperating=units, not_cooperating=without))


def cooperating(office: SmallOffice) -> list[str]:
    return [unit.id for unit in SqlDirectives(office.store, office.clock).detail(LETTER).cooperating]


def found_by(office: SmallOffice, name: str) -> list[str]:
    rows = SqlDirectives(office.store, office.clock).directives.all(ListQuery(filters={"handler": name}))
    return [row.id for row in rows]


def test_units_cooperate_in_protocol_order_and_what_was_only_written_down_stays(
    office: SmallOffice, letter: str
) -> None:
    tell(office.store, EAST, NORTH, NORTH)
    detail = SqlDirectives(office.store, office.clock).detail(letter)
    assert [unit.id for unit in detail.cooperating] == [NORTH, EAST]
    assert detail.all_cooperating == "Xã Bắc Sơn; Xã Đông Lộc; Công an huyện"


def test_a_unit_that_is_not_known_cooperates_in_nothing(office: SmallOffice, letter: str) -> None:
    with pytest.raises(UserError, match=r"record\.unknown"):
        tell(office.store, NORTH, "không có")
    assert cooperating(office) == []


def test_letters_are_found_by_a_unit_that_cooperates(office: SmallOffice, letter: str) -> None:
    tell(office.store, NORTH)
    queries = SqlDirectives(office.store, office.clock)
    assert queries.charged() == ["Công an huyện", "Xã Bắc Sơn"]
    assert (found_by(office, "Xã Bắc Sơn"), found_by(office, "Xã Nam Hòa")) == ([letter], [])


def test_a_unit_that_ceased_to_cooperate_may_do_so_again(office: SmallOffice, letter: str) -> None:
    tell(office.store, NORTH, SOUTH)
    tell(office.store, without=(NORTH,))
    assert (cooperating(office), found_by(office, COMMUNES[NORTH])) == ([SOUTH], [])
    tell(office.store, NORTH, without=(SOUTH,))
    assert cooperating(office) == [NORTH]


def test_who_cooperates_goes_with_the_letter_when_it_is_removed_and_comes_back_with_it(
    office: SmallOffice, letter: str
) -> None:
    tell(office.store, NORTH)
    with office.store.read() as reading:
        before = reading.find(COOPERATION)
    delete(office.store, letter, "nhập nhầm")
    with office.store.read() as reading:
        assert reading.find(COOPERATION) == []
    assert SqlDirectives(office.store, office.clock).charged() == []
    with office.store.read() as reading:
        act = reading.connection.exec_driver_sql("SELECT act FROM change ORDER BY sequence DESC").scalar()
    undo(office.store, str(act))
    with office.store.read() as reading:
        assert reading.find(COOPERATION) == before
    assert cooperating(office) == [NORTH]


def test_two_pcs_that_each_tell_another_unit_keep_both_and_the_same_unit_is_one_record(
    office: SmallOffice, letter: str, tmp_path: Path
) -> None:
    (tmp_path / "second").mkdir()
    with small_office(tmp_path / "second") as second:
        deliver(second.store, changes_of(office.store), notes_of(office.store))
        tell(office.store, NORTH, EAST)
        tell(second.store, SOUTH, EAST)
        deliver(second.store, changes_of(office.store), notes_of(office.store))
        deliver(office.store, changes_of(second.store), notes_of(second.store))
        for each in (office, second):
            assert cooperating(each) == [NORTH, SOUTH, EAST]
            with each.store.read() as reading:
                assert Cooperation(cooperation_id(letter, EAST), "huyen", letter, EAST) in reading.find(COOPERATION)
        tell(second.store, without=(EAST,))
        deliver(office.store, changes_of(second.store), notes_of(second.store))
        assert cooperating(office) == [NORTH, SOUTH]


def test_of_letters_that_are_the_same_a_unit_is_told_once(office: SmallOffice, letter: str) -> None:
    with office.store.write() as work:
        work.add(DIRECTIVE, Directive("bản hai", direction="incoming", issuer="Tỉnh ủy", number_full="215-CV/TU"))
        work.commit("Nhập văn bản")
    tell(office.store, NORTH)
    correct(office.store, Correct(Edit("bản hai", {}), cooperating=(NORTH, SOUTH)))
    with office.store.write() as work:
        work.join(letter, "bản hai", same=True)
        work.commit("Cùng một văn bản")
    assert cooperating(office) == [NORTH, SOUTH]
    tell(office.store, without=(NORTH,))
    assert cooperating(office) == [SOUTH]
