"""An office's bodies and hamlets, a province's communes, from the templates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.national_units import NationalUnits
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.catalogue import load_national_units
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.units.bodies import AddBodies, add_bodies, add_communes, bodies_offered, place_of_office
from dvk_desktop.usecases.units.commands import SetUpOffice, add_unit, set_up_office
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.places import office_named

Stores = Callable[[str], SqlStore]
SINCE = date(2025, 7, 1)


@pytest.fixture(scope="module")
def country(project: Path) -> NationalUnits:
    return load_national_units(project / "resources" / "units")


def founded(store: SqlStore, catalogue: Catalogue, country: NationalUnits, name: str) -> SqlStore:
    found = office_named(country, catalogue, name)
    assert found is not None
    set_up_office(store, catalogue, found[0])
    return store


def names(store: SqlStore, **equals: str) -> list[str]:
    with store.read() as reading:
        return [unit.name or "" for unit in reading.find(UNIT, **equals)]


@pytest.mark.parametrize(
    ("office", "level", "place"),
    [
        ("Đảng ủy xã Suối Đá", "commune", "Xã Suối Đá"),
        ("Ban Xây dựng Đảng phường 1 Bảo Lộc", "commune", "Phường 1 Bảo Lộc"),
        ("Tỉnh ủy Sơn Khê", "province", "Tỉnh Sơn Khê"),
        ("Thành ủy Hải Phòng", "province", "Thành phố Hải Phòng"),
        ("Ủy ban nhân dân thành phố Huế", "province", "Thành phố Huế"),
    ],
)
def test_the_place_is_read_from_the_name_of_the_office(office: str, level: str, place: str) -> None:
    assert place_of_office(Unit(name=office, level=level)).name == place


def test_two_pcs_that_tick_the_same_enter_the_same_units(
    new_store: Stores, catalogue: Catalogue, country: NationalUnits
) -> None:
    first = founded(new_store("first"), catalogue, country, "Đảng ủy phường B'Lao")
    second = founded(new_store("second"), catalogue, country, "Đảng ủy phường B'Lao")
    command = AddBodies({"party_building": "", "front": "", "police": ""}, hamlets=3)
    assert add_bodies(first, catalogue, command) == add_bodies(second, catalogue, command)
    assert "Tổ dân phố 3" in names(first, level="hamlet")
    committee = founded(new_store("third"), catalogue, country, "Ủy ban nhân dân phường B'Lao")
    (front,) = add_bodies(committee, catalogue, AddBodies({"front": ""}))
    with first.read() as reading:
        assert reading.get(UNIT, front).name == "Ủy ban Mặt trận Tổ quốc Việt Nam phường B'Lao"


def test_what_is_there_already_by_id_or_by_name_is_not_entered_again(new_store: Stores, catalogue: Catalogue) -> None:
    store = new_store("office")
    set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Suối Đá", "commune", above="Tỉnh Sơn Khê"))
    add_unit(store, catalogue, Unit(name="Ban Xây dựng Đảng xã Suối Đá"))
    add_unit(store, catalogue, Unit(name="Thôn số 2"))
    command = AddBodies({"party_building": "", "women": "Hội LHPN xã Suối Đá"}, hamlets=3)
    assert len(add_bodies(store, catalogue, command)) == 3
    assert names(store, level="hamlet") == ["Thôn 1", "Thôn 3", "Thôn số 2"]
    assert add_bodies(store, catalogue, command) == []
    with store.read() as reading:
        held = {offer.key for offer in bodies_offered(reading, catalogue, store.office.unit) if offer.held}
    assert held == {"party_building", "women"}


def test_our_own_office_is_not_among_its_bodies(new_store: Stores, catalogue: Catalogue) -> None:
    store = new_store("office")
    set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Suối Đá", "commune", above="Tỉnh Sơn Khê"))
    with store.read() as reading:
        offers = bodies_offered(reading, catalogue, store.office.unit)
    assert "Đảng ủy xã Suối Đá" not in [offer.name for offer in offers]
    assert "Ủy ban nhân dân xã Suối Đá" in [offer.name for offer in offers]


def test_our_own_office_by_its_short_name_is_not_among_its_bodies(new_store: Stores, catalogue: Catalogue) -> None:
    store = new_store("office")
    set_up_office(store, catalogue, SetUpOffice("UBND xã Suối Đá", "commune", above="Tỉnh Sơn Khê"))
    with store.read() as reading:
        assert "peoples_committee" not in [each.key for each in bodies_offered(reading, catalogue, store.office.unit)]
    assert add_bodies(store, catalogue, AddBodies({"peoples_committee": ""})) == []


@pytest.mark.parametrize(
    ("command", "code"),
    [(AddBodies({"ministry": ""}), "unit.template"), (AddBodies({}, hamlets=201), "unit.hamlets")],
)
def test_what_the_template_does_not_have_is_refused(
    new_store: Stores, catalogue: Catalogue, command: AddBodies, code: str
) -> None:
    store = new_store("office")
    set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Suối Đá", "commune"))
    with pytest.raises(UserError) as raised:
        add_bodies(store, catalogue, command)
    assert raised.value.code == code


def test_a_province_enters_all_its_communes_in_one_act_that_can_be_undone(
    new_store: Stores, catalogue: Catalogue, country: NationalUnits
) -> None:
    store = founded(new_store("province"), catalogue, country, "Tỉnh ủy Lâm Đồng")
    added = add_communes(store, catalogue, country, SINCE)
    assert len(added) == 124
    assert "Đảng ủy phường B'Lao" in names(store, level="commune")
    commune = founded(new_store("commune"), catalogue, country, "Đảng ủy phường B'Lao")
    assert commune.office.unit in added
    assert add_communes(store, catalogue, country, SINCE) == []
    assert len(add_communes(store, catalogue, country, SINCE, ("locality",))) == 124
    with store.read() as reading:
        acts = {change.act for change in reading.histories([added[0]])[added[0]].changes}
    undo(store, acts.pop())
    assert len(names(store, level="commune")) == 124


def test_an_office_whose_province_is_not_known_has_no_communes_to_enter(
    new_store: Stores, catalogue: Catalogue, country: NationalUnits
) -> None:
    store = new_store("office")
    set_up_office(store, catalogue, SetUpOffice("Tỉnh ủy Sơn Khê", "province"))
    with pytest.raises(UserError) as raised:
        add_communes(store, catalogue, country, SINCE)
    assert raised.value.code == "unit.no_province"


def test_a_province_enters_the_bodies_of_a_commune_as_the_commune_does_itself(
    new_store: Stores, catalogue: Catalogue, country: NationalUnits
) -> None:
    province = founded(new_store("province"), catalogue, country, "Tỉnh ủy Lâm Đồng")
    add_communes(province, catalogue, country, SINCE)
    commune = founded(new_store("commune"), catalogue, country, "Đảng ủy phường B'Lao")
    ticked = {"party_building": "", "front": ""}
    above = add_bodies(province, catalogue, AddBodies(ticked, hamlets=2, office=commune.office.unit))
    assert above == add_bodies(commune, catalogue, AddBodies(ticked, hamlets=2))
    assert names(province, parent=commune.office.unit) == names(commune, parent=commune.office.unit)
