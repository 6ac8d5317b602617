"""Picking an office from the list of the country's units."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.national_units import NationalUnits
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.catalogue import load_national_units
from dvk_desktop.persistence.queries.units import SqlUnits
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.units.bodies import add_communes
from dvk_desktop.usecases.units.commands import SetUpOffice, add_unit, set_up_office
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.places import find_places, office_at, office_named, offices_of
from tests.usecases.conftest import NOW

Stores = Callable[[str], SqlStore]


@pytest.fixture(scope="module")
def country(project: Path) -> NationalUnits:
    return load_national_units(project / "resources" / "units")


def names(country: NationalUnits, text: str) -> list[str]:
    return [place.unit.name for place in find_places(country, text)]


def test_a_former_city_gives_its_wards_of_today(country: NationalUnits) -> None:
    wards = ["Phường 1 Bảo Lộc", "Phường 2 Bảo Lộc", "Phường 3 Bảo Lộc", "Phường B'Lao"]
    assert names(country, "thành phố Bảo Lộc") == wards


def test_a_former_commune_is_said_plainly_to_be_the_ward_it_became(country: NationalUnits) -> None:
    place = find_places(country, "xa loc nga")[0]
    assert place.unit.name == "Phường B'Lao"
    assert place.said == "Xã Lộc Nga, thành phố Bảo Lộc, tỉnh Lâm Đồng nay là Phường B'Lao."
    assert place.label == "Phường B'Lao (Tỉnh Lâm Đồng) · Xã Lộc Nga trước đây"


def test_a_name_of_today_needs_no_explaining(country: NationalUnits) -> None:
    place = find_places(country, "b’lao")[0]
    assert (place.label, place.said) == ("Phường B'Lao (Tỉnh Lâm Đồng)", "")


def test_an_office_of_a_former_place_is_founded_under_its_name_of_today(
    country: NationalUnits, catalogue: Catalogue
) -> None:
    for typed, name in (
        ("Ủy ban nhân dân xã Lộc Nga", "Ủy ban nhân dân phường B'Lao"),
        ("Tỉnh ủy Hải Dương", "Thành ủy Hải Phòng"),
        ("Đảng ủy phường B'Lao", "Đảng ủy phường B'Lao"),
    ):
        found = office_named(country, catalogue, typed)
        assert found is not None
        assert found[0].name == name
    assert office_named(country, catalogue, "Hợp tác xã Không Đâu Cả") is None
    with pytest.raises(UserError) as raised:
        office_named(country, catalogue, "Đảng ủy xã Tân Hà")
    assert raised.value.code == "place.ambiguous"


def test_every_office_of_a_place_has_its_own_id_and_the_same_on_every_pc(
    country: NationalUnits, catalogue: Catalogue, new_store: Stores
) -> None:
    place = find_places(country, "b'lao")[0]
    commands = [office_at(catalogue, place, name) for name in ("", "Đảng ủy phường B'Lao", "UBND phường B'Lao")]
    ids = []
    for number, command in enumerate(commands):
        store = new_store(f"office{number}")
        ids.append(set_up_office(store, catalogue, command))
    assert len(set(ids)) == 3
    assert ids[0] == place.id
    province = new_store("province")
    set_up_office(province, catalogue, office_at(catalogue, find_places(country, "tinh lam dong")[0]))
    first = DateSpec.day(place.unit.first_day)
    for identity, command in zip(ids, commands, strict=True):
        unit = Unit(name=command.name, level="commune", code=place.unit.code, valid_from=first)
        assert add_unit(province, catalogue, unit) == identity


def test_the_place_above_is_the_same_record_in_the_commune_and_in_the_province(
    country: NationalUnits, catalogue: Catalogue, new_store: Stores
) -> None:
    commune, province = new_store("commune"), new_store("province")
    set_up_office(commune, catalogue, office_at(catalogue, find_places(country, "b'lao")[0], "Đảng ủy phường B'Lao"))
    lam_dong = set_up_office(province, catalogue, office_at(catalogue, find_places(country, "tinh lam dong")[0]))
    with commune.read() as reading:
        (above,) = reading.find(UNIT, level="province")
    assert (above.id, above.name, above.code) == (lam_dong, "Tỉnh Lâm Đồng", "68")


def test_an_office_founded_without_the_list_can_be_joined_with_itself_from_the_list(
    country: NationalUnits, catalogue: Catalogue, new_store: Stores
) -> None:
    store = new_store("commune")
    typed = set_up_office(store, catalogue, SetUpOffice("Đảng ủy phường B'Lao", "commune", above="Tỉnh Lâm Đồng"))
    place = find_places(country, "b'lao")[0]
    unit = Unit(
        name="Đảng ủy phường B'Lao",
        level="commune",
        code=place.unit.code,
        valid_from=DateSpec.day(place.unit.first_day),
        owner=typed,
    )
    listed = add_unit(store, catalogue, unit)
    assert listed != typed
    with store.write() as work:
        work.join(typed, listed, same=True)
        work.commit("Gộp hai bản ghi của một cơ quan")
    with store.read() as reading:
        (one,) = reading.find(UNIT, kind="party_committee")
        assert one.code == "24829"
        assert reading.get(UNIT, typed).id == reading.get(UNIT, listed).id


def test_a_special_zone_has_the_bodies_of_its_kind(country: NationalUnits, catalogue: Catalogue) -> None:
    (island,) = [place for place in find_places(country, "đặc khu phú quý") if place.unit.name == "Đặc khu Phú Quý"]
    keys = [body.key for body in offices_of(catalogue, island.unit)]
    assert "party_mobilisation" in keys
    assert "party_building" not in keys


def test_a_former_name_finds_the_office_of_its_place_of_today_among_ours(
    country: NationalUnits, catalogue: Catalogue, new_store: Stores
) -> None:
    store = new_store("province")
    set_up_office(store, catalogue, office_at(catalogue, find_places(country, "tinh lam dong")[0], "Tỉnh ủy Lâm Đồng"))
    add_communes(store, catalogue, country, date(2026, 10, 12))
    units = SqlUnits(store, lambda: NOW, catalogue.speller, lambda: country)
    choice = units.choices("lộc nga")[0]
    assert choice.label == "Đảng ủy phường B'Lao · Xã Lộc Nga trước đây"
    assert units.find("xã Lộc Nga").id == choice.id
    assert len(units.choices("thành phố bảo lộc")) == 4
    with pytest.raises(UserError, match=r"unit\.unknown"):
        units.find("thành phố Bảo Lộc")
