"""Decisions about units that are recorded before the day on which they take effect."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.persistence.queries.obligations import SqlObligations
from dvk_desktop.persistence.queries.units import SqlUnits
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.history.commands import redo, undo
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.units.coming_days import carry_out
from dvk_desktop.usecases.units.commands import SetUpOffice, add_unit, edit_unit, set_up_office
from dvk_desktop.usecases.units.contacts import NameContact, name_contact
from dvk_desktop.usecases.units.events import (
    Decision,
    MergeUnits,
    dissolve_unit,
    merge_units,
    move_unit,
    rename_unit,
)
from dvk_desktop.usecases.units.fields import UNIT, UNIT_EVENT
from dvk_desktop.usecases.units.stories import units_on

BEFORE, DAY = date(2026, 6, 20), date(2026, 7, 1)
DECISION = Decision(DateSpec.day(DAY), "15/QĐ-UBND", DateSpec.day(date(2026, 6, 15)))


class Today:
    """A clock whose day is set."""

    def __init__(self) -> None:
        self.day = BEFORE

    def __call__(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 9, 30)


@pytest.fixture
def today() -> Today:
    return Today()


@pytest.fixture
def store(tmp_path: Path, today: Today, catalogue: Catalogue) -> Iterator[SqlStore]:
    store = SqlStore.open_for_writing(tmp_path / "dvk.sqlite3", today, lambda: None)
    set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Suối Đá", "commune", above="Tỉnh Sơn Khê"))
    yield store
    store.close()


@pytest.fixture
def hamlets(store: SqlStore, catalogue: Catalogue) -> list[str]:
    return [add_unit(store, catalogue, Unit(name=f"Thôn {n}", order=n)) for n in range(1, 4)]


@pytest.fixture
def letter(store: SqlStore, hamlets: list[str]) -> str:
    """A letter that all of them must answer, sent to them."""
    with store.write() as work:
        letter = work.add(DIRECTIVE, Directive(subject="Về việc đăng ký mô hình", date=DateSpec.day(date(2026, 6, 1))))
        for unit in hamlets:
            due, sent = DateSpec.day(date(2026, 7, 15)), DateSpec.day(date(2026, 6, 1))
            identity = obligation_id(letter, unit)
            line = Obligation(identity, directive=letter, unit=unit, obliged=True, due=due, sent_on=sent)
            work.add(OBLIGATION, line)
        work.commit("Giao việc")
    return letter


def names(store: SqlStore, today: Today, catalogue: Catalogue) -> list[str]:
    rows = SqlUnits(store, today, catalogue.speller).units.all(ListQuery())
    return [row.name for row in rows if row.level == "hamlet"]


def states(store: SqlStore, today: Today) -> dict[str, str]:
    return {row.unit_name: row.state for row in SqlObligations(store, today).obligations.all(ListQuery())}


def board(store: SqlStore, today: Today) -> dict[str, int]:
    return {row.unit_name: row.expected for row in SqlObligations(store, today).board.all(ListQuery())}


def test_a_new_name_shows_on_its_day_by_itself_everywhere(
    store: SqlStore, hamlets: list[str], letter: str, today: Today, catalogue: Catalogue
) -> None:
    rename_unit(store, hamlets[0], "Thôn Đoàn Kết", DECISION)
    assert names(store, today, catalogue) == ["Thôn 1", "Thôn 2", "Thôn 3"]
    assert set(states(store, today)) == set(board(store, today)) == {"Thôn 1", "Thôn 2", "Thôn 3"}
    lines = SqlObligations(store, today).obligations
    assert {row.unit_name_then for row in lines.all(ListQuery())} == {""}, "it is not called otherwise yet"
    units = SqlUnits(store, today, catalogue.speller)
    assert units.find("Thôn Đoàn Kết").id == units.find("Thôn 1").id == hamlets[0]
    with store.read() as reading:
        assert reading.get(UNIT, hamlets[0]).name == "Thôn 1"
        assert units_on(reading, DAY)[hamlets[0]].name == "Thôn Đoàn Kết"
        assert units_on(reading, BEFORE)[hamlets[0]].name == "Thôn 1"
    today.day = DAY
    assert names(store, today, catalogue) == ["Thôn Đoàn Kết", "Thôn 2", "Thôn 3"]
    assert "Thôn Đoàn Kết" in states(store, today)
    assert {row.unit_name_then for row in lines.all(ListQuery())} == {"", "Thôn 1"}
    assert units.find("Thôn 1").name == "Thôn Đoàn Kết"
    with store.read() as reading:
        assert units_on(reading, BEFORE)[hamlets[0]].name == "Thôn 1"
    today.day = BEFORE  # a clock put right: what is shown follows the day
    assert "Thôn 1" in names(store, today, catalogue)


def test_a_name_mended_meanwhile_is_that_of_today_and_the_coming_one_stays(
    store: SqlStore, hamlets: list[str], today: Today, catalogue: Catalogue
) -> None:
    rename_unit(store, hamlets[0], "Thôn Đoàn Kết", DECISION)
    assert edit_unit(store, Edit(hamlets[0], {"name": "Thôn Một", "phone": "0905123456"}))
    assert names(store, today, catalogue)[0] == "Thôn Một"
    today.day = DAY
    assert names(store, today, catalogue)[0] == "Thôn Đoàn Kết"


def test_a_unit_that_is_to_move_stands_where_it_was_until_the_day(
    store: SqlStore, hamlets: list[str], today: Today, catalogue: Catalogue
) -> None:
    move_unit(store, hamlets[0], hamlets[1], DECISION)

    def above() -> str:
        rows = SqlUnits(store, today, catalogue.speller).units.all(ListQuery())
        return next(row.parent_name for row in rows if row.id == hamlets[0])

    assert above() == "Đảng ủy xã Suối Đá"
    today.day = DAY
    assert above() == "Thôn 2"


def test_until_the_day_of_a_merger_the_old_units_owe_and_answer(
    store: SqlStore, hamlets: list[str], letter: str, today: Today
) -> None:
    done = merge_units(store, MergeUnits(tuple(hamlets[:2]), "Thôn Đoàn Kết", DECISION))
    assert (done.obligations, [notice.code for notice in done.notices]) == (0, ["unit.on_the_day"])
    assert board(store, today) == {"Thôn 1": 1, "Thôn 2": 1, "Thôn 3": 1}
    reported = DateSpec.day(date(2026, 6, 20))
    record_facts(store, RecordFacts((obligation_id(letter, hamlets[0]),), {"report_date": reported}))
    assert states(store, today) == {"Thôn 1": "reported", "Thôn 2": "sent", "Thôn 3": "sent"}
    assert (store.events_due(), carry_out(store, BEFORE)) == (False, 0)
    today.day = DAY
    assert (store.events_due(), carry_out(store, DAY)) == (True, 1)
    assert (store.events_due(), carry_out(store, DAY)) == (False, 0)
    after = {"Thôn 1": "reported", "Thôn 2": "transferred", "Thôn Đoàn Kết": "sent", "Thôn 3": "sent"}
    assert states(store, today) == after
    assert board(store, today) == {"Thôn Đoàn Kết": 2, "Thôn 3": 1}


def test_undoing_a_decision_takes_back_what_was_carried_out_on_its_day(
    store: SqlStore, hamlets: list[str], letter: str, today: Today
) -> None:
    merge_units(store, MergeUnits(tuple(hamlets[:2]), "Thôn Đoàn Kết", DECISION))
    recorded = SqlLedgerQueries(store).acts(1)[0].act
    today.day = DAY
    carry_out(store, DAY)
    undo(store, recorded)
    assert states(store, today) == {"Thôn 1": "sent", "Thôn 2": "sent", "Thôn 3": "sent"}
    assert board(store, today) == {"Thôn 1": 1, "Thôn 2": 1, "Thôn 3": 1}
    redo(store, recorded)
    assert board(store, today) == {"Thôn Đoàn Kết": 1, "Thôn 3": 1}
    assert carry_out(store, DAY) == 0


def test_open_duties_are_closed_on_the_day_with_the_reason_given_beforehand(
    store: SqlStore, hamlets: list[str], letter: str, today: Today
) -> None:
    dissolve_unit(store, hamlets[0], Decision(DateSpec.day(DAY), closing_reason="Sắp xếp thôn"))
    assert states(store, today)["Thôn 1"] == "sent"
    today.day = DAY
    carry_out(store, DAY)
    assert states(store, today)["Thôn 1"] == "closed"


def test_our_office_works_under_its_own_name_until_the_day_it_ends(
    store: SqlStore, hamlets: list[str], today: Today, catalogue: Catalogue
) -> None:
    own = store.office.unit
    with pytest.raises(UserError, match="event_office"):
        dissolve_unit(store, own, DECISION)
    heir = add_unit(store, catalogue, Unit(name="Đảng ủy xã Suối Bạc", parent=own))
    with store.read() as reading:
        above = reading.get(UNIT, own).parent
    (new,) = merge_units(store, MergeUnits((own, heir), "Đảng ủy xã Suối Đá Bạc", DECISION, into=heir)).units
    assert store.office.unit == own
    today.day = DAY
    carry_out(store, DAY)
    assert store.office.unit == new == heir
    with store.read() as reading:
        assert reading.get(UNIT, heir).parent == above


def test_a_decision_with_nothing_to_hand_over_is_carried_out_once_and_undone_with_its_act(
    store: SqlStore, hamlets: list[str], today: Today
) -> None:
    dissolve_unit(store, hamlets[0], DECISION)
    recorded = SqlLedgerQueries(store).acts(1)[0].act
    today.day = DAY
    assert (store.events_due(), carry_out(store, DAY)) == (True, 1)
    assert (store.events_due(), carry_out(store, DAY)) == (False, 0)
    today.day = BEFORE  # a clock put right
    assert (store.events_due(), carry_out(store, BEFORE)) == (False, 0)
    today.day = DAY
    undo(store, recorded)
    assert (store.events_due(), carry_out(store, DAY)) == (False, 0)
    redo(store, recorded)
    assert (store.events_due(), carry_out(store, DAY)) == (False, 0)


def test_what_an_office_above_decided_for_a_day_is_not_ours_to_carry_out(
    store: SqlStore, hamlets: list[str], letter: str, today: Today
) -> None:
    merge_units(store, MergeUnits(tuple(hamlets[:2]), "Thôn Đoàn Kết", DECISION))
    with store.write() as work:
        (event,) = work.find(UNIT_EVENT)
        work.save(UNIT_EVENT, replace(event, owner=work.get(UNIT, work.office.unit).parent))
        work.commit("Quyết định của cấp trên")
    today.day = DAY
    assert (store.events_due(), carry_out(store, DAY)) == (False, 0)


def test_a_decision_whose_heir_is_gone_keeps_nobody_out(
    store: SqlStore, hamlets: list[str], letter: str, today: Today
) -> None:
    (new,) = merge_units(store, MergeUnits(tuple(hamlets[:2]), "Thôn Đoàn Kết", DECISION)).units
    with store.write() as work:
        work.delete(UNIT, new, "Nhập nhầm")
        work.commit("Xóa")
    today.day = DAY
    assert (store.events_due(), carry_out(store, DAY), store.events_due()) == (True, 1, False)
    assert states(store, today) == {"Thôn 1": "sent", "Thôn 2": "sent", "Thôn 3": "sent"}


def test_who_is_to_be_asked_from_a_day_on_is_named_in_the_list_on_that_day_once(
    store: SqlStore, hamlets: list[str], today: Today, catalogue: Catalogue
) -> None:
    def asked() -> tuple[str | None, str | None]:
        with store.read() as reading:
            unit = reading.get(UNIT, hamlets[0])
        return unit.contact, unit.phone

    name_contact(store, NameContact(hamlets[0], "contact", "Lò Văn Cũ", DateSpec.day(date(2026, 1, 1))))
    name_contact(store, NameContact(hamlets[0], "contact", "Mai Thị Mới", DateSpec.day(DAY), phone="0912 345 111"))
    assert (store.events_due(), carry_out(store, BEFORE)) == (False, 0)
    assert asked() == ("Lò Văn Cũ", None)
    today.day = DAY
    assert (store.events_due(), carry_out(store, DAY)) == (True, 1)
    assert asked() == ("Mai Thị Mới", "0912 345 111")
    edit_unit(store, Edit(hamlets[0], {"contact": "Lò Văn Cũ"}))
    assert (store.events_due(), carry_out(store, DAY)) == (False, 0), "what somebody types afterwards stays"


def test_undoing_the_naming_of_a_person_after_the_day_names_who_was_asked_before(
    store: SqlStore, today: Today, hamlets: list[str]
) -> None:
    def asked() -> str | None:
        with store.read() as reading:
            return reading.get(UNIT, hamlets[0]).contact

    name_contact(store, NameContact(hamlets[0], "contact", "Lò Văn Cũ", DateSpec.day(date(2026, 1, 1))))
    name_contact(store, NameContact(hamlets[0], "contact", "Mai Thị Mới", DateSpec.day(DAY)))
    named = SqlLedgerQueries(store).acts(1)[0].act
    today.day = DAY
    carry_out(store, DAY)
    undo(store, named)
    assert asked() == "Lò Văn Cũ"
    redo(store, named)
    assert asked() == "Mai Thị Mới"
    name_contact(store, NameContact(hamlets[0], "contact", "Vi Thị Sau", DateSpec.day(DAY.replace(day=20))))
    later = SqlLedgerQueries(store).acts(1)[0].act
    undo(store, later)
    assert asked() == "Mai Thị Mới", "the one before was not named in that act"
