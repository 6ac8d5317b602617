"""The office whose data these are ends: who goes on with them, and what stays as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.domain.units import Unit, UnitGroup
from dvk_desktop.persistence.queries.directives import SqlDirectives
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.persistence.queries.obligations import SqlObligations
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.passing_on import pass_on
from dvk_desktop.usecases.units.commands import SetUpOffice, add_unit, set_up_office
from dvk_desktop.usecases.units.events import Decision, MergeUnits, SplitUnit, dissolve_unit, merge_units, split_unit
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.group_commands import add_group
from dvk_desktop.usecases.units.groups import own_groups
from dvk_desktop.usecases.units.offices import ours, take_over
from dvk_desktop.usecases.working_days.commands import deadlines_of, set_deadlines
from tests.usecases.conftest import NOW

Stores = Callable[[str], SqlStore]
DECISION = Decision(DateSpec.day(date(2026, 7, 1)), "202/2025/QH15")
WARDS = ("Phường 1 Bảo Lộc", "Phường B’Lao", "Phường 2 Bảo Lộc", "Phường 3 Bảo Lộc")


@pytest.fixture
def store(new_store: Stores, catalogue: Catalogue) -> SqlStore:
    store = new_store("office")
    set_up_office(store, catalogue, SetUpOffice("Thành ủy Bảo Lộc", "district", above="Tỉnh ủy Lâm Đồng"))
    return store


@pytest.fixture
def city(store: SqlStore) -> str:
    return store.office.unit


def letter_with_lines(store: SqlStore, *lines: tuple[str, DateSpec | None]) -> str:
    """A letter of our own office; each line: a unit and when it reported."""
    with store.write() as work:
        letter = work.add(DIRECTIVE, Directive(number_full="134-CV/ThU", direction="outgoing", subject="Dân vận khéo"))
        for unit, reported in lines:
            line = Obligation(
                id=obligation_id(letter, unit),
                directive=letter,
                unit=unit,
                obliged=True,
                due=DateSpec.day(date(2026, 10, 15)),
                report_date=reported,
            )
            work.save(OBLIGATION, line)
        work.commit()
    return letter


def lines_of(store: SqlStore, own: str) -> dict[str, str]:
    rows = SqlObligations(store, lambda: NOW).obligations.all(ListQuery(filters={"own": own}))
    return {row.unit_name: row.state for row in rows}


def test_a_city_that_is_divided_into_four_wards_hands_its_data_to_the_first(store: SqlStore, city: str) -> None:
    letter_with_lines(store, (city, None))
    done = split_unit(store, SplitUnit(city, WARDS, DECISION))
    assert done.ours
    assert store.office.unit == done.units[0] != city
    with store.read() as reading:
        assert reading.get(UNIT, store.office.unit).name == WARDS[0]
        assert ours(reading, store.office.unit) == {city, store.office.unit}
    assert lines_of(store, "1") == {WARDS[0]: "not_sent", "Thành ủy Bảo Lộc": "transferred"}
    assert set(lines_of(store, "0")) == set(WARDS[1:])


HANDLED: dict[str, Any] = {
    "received_on": DateSpec.day(date(2026, 3, 2)),
    "assigned_to": "Phan Thị Kim Loan",
    "plan_number": "12-KH/ThU",
    "plan_date": DateSpec.day(date(2026, 3, 20)),
}


def handled(store: SqlStore) -> dict[str, str | None]:
    with store.read() as reading:
        return {line.unit or "": line.assigned_to for line in reading.find(OBLIGATION) if line.plan_date is not None}


def test_our_own_duties_go_on_with_who_handles_them_and_their_plan(store: SqlStore, city: str) -> None:
    letter_with_lines(store, (city, None))
    with store.read() as reading:
        (line,) = reading.find(OBLIGATION)
    record_facts(store, RecordFacts((line.id,), HANDLED))
    split_unit(store, SplitUnit(city, WARDS, DECISION))
    assert handled(store) == dict.fromkeys((city, store.office.unit), "Phan Thị Kim Loan"), "not of other wards"
    assert lines_of(store, "1")[WARDS[0]] == "planned"


def test_they_go_on_too_where_the_office_above_recorded_the_merger(store: SqlStore, city: str) -> None:
    letter_with_lines(store, (city, None))
    ward = add(store, WARDS[0])
    with store.write() as work:
        (line,) = work.find(OBLIGATION)
        pass_on(work, line, (ward,), DECISION.day)  # nothing was planned yet in the data of the office above
        work.save(OBLIGATION, replace(work.get(OBLIGATION, line.id), **HANDLED))
        work.save(UNIT, _ended(work.get(UNIT, city)))
        work.commit()
    take_over(store, ward)
    assert handled(store) == dict.fromkeys((city, ward), "Phan Thị Kim Loan")


def test_what_the_former_office_did_stays_its_own_and_is_no_line_of_a_unit_below(store: SqlStore, city: str) -> None:
    letter = letter_with_lines(store, (city, DateSpec.day(date(2026, 3, 1))))
    new = merge_units(
        store, MergeUnits((city, add(store, "Huyện ủy Bảo Lâm")), "Đảng ủy phường Bảo Lộc", DECISION)
    ).units[0]
    queries = SqlObligations(store, lambda: NOW)
    assert lines_of(store, "1") == {"Thành ủy Bảo Lộc": "reported"}
    assert queries.board.all(ListQuery()) == []
    (row,) = SqlDirectives(store, lambda: NOW).directives.all(ListQuery())
    assert (row.id, row.direction) == (letter, "outgoing")
    assert store.office.unit == new


def add(store: SqlStore, name: str) -> str:
    with store.write() as work:
        unit = work.add(UNIT, Unit(name=name, level="district", kind="party_committee"))
        work.commit()
    return unit


def test_groups_and_rules_of_deadlines_go_on(store: SqlStore, catalogue: Catalogue, city: str) -> None:
    add_group(store, UnitGroup(name="Các chi bộ trực thuộc", kinds=("party_cell",)))
    set_deadlines(store, {"days": 25, "shift": "own"})
    split_unit(store, SplitUnit(city, WARDS, DECISION))
    with store.read() as reading:
        office = store.office.unit
        assert "Các chi bộ trực thuộc" in [group.name for group in own_groups(reading, office)]
        assert deadlines_of(reading, office, catalogue).days == 25


def test_undoing_the_merger_gives_the_data_back_to_the_former_office(store: SqlStore, city: str) -> None:
    split_unit(store, SplitUnit(city, WARDS, DECISION))
    (act, *_) = SqlLedgerQueries(store).acts_on(city)
    undo(store, act.act)
    assert store.office.unit == city
    done = split_unit(store, SplitUnit(city, WARDS[:2], DECISION))
    assert store.office.unit == done.units[0]


def test_an_office_that_just_ends_needs_somebody_to_take_over(store: SqlStore, catalogue: Catalogue, city: str) -> None:
    with pytest.raises(UserError, match=r"unit\.event_office"):
        dissolve_unit(store, city, DECISION)
    province = add(store, "Tỉnh ủy Lâm Đồng mới")
    assert dissolve_unit(store, city, DECISION, (province,)).ours
    assert store.office.unit == province


def test_data_are_taken_over_after_a_superior_recorded_the_end(store: SqlStore, city: str) -> None:
    ward = add(store, WARDS[0])
    with pytest.raises(UserError, match=r"unit\.office_lives"):
        take_over(store, ward)
    with store.write() as work:
        work.save(UNIT, _ended(work.get(UNIT, city)))
        work.commit()
    assert take_over(store, ward)
    assert store.office.unit == ward
    with pytest.raises(UserError, match=r"unit\.office_lives"):
        take_over(store, ward)


def _ended(unit: Unit) -> Unit:
    return replace(unit, valid_to=DateSpec.day(date(2026, 6, 30)))


def test_what_follows_is_recorded_by_the_new_office(store: SqlStore, catalogue: Catalogue, city: str) -> None:
    (first, *_) = split_unit(store, SplitUnit(city, WARDS, DECISION)).units
    hamlet = add_unit(store, catalogue, Unit(name="Tổ dân phố 1", kind="locality"))
    with store.read() as reading:
        unit = reading.get(UNIT, hamlet)
    assert unit.parent == first
