"""Finding units by what people call them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.text import fold
from dvk_desktop.domain.unit_names import Speller, UnitNames, group_called
from dvk_desktop.domain.units import Unit, UnitGroup, level_in

SPELLER = Speller({"ubnd": "uy ban nhan dan", "tdp": "to dan pho"}, {"to dan pho so": "to dan pho", "va": ""})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("UBND xã Tân Hà", "Ủy ban nhân dân xã TÂN HÀ"),
        ("uỷ ban nhân dân", "ủy ban nhân dân"),
        ("TDP 05", "Tổ dân phố số 5"),
        ("Hội Nông dân và Hội Phụ nữ", "Hội Nông dân, Hội Phụ nữ"),
        ("Phường B’Lao", "phường b'lao"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert SPELLER.key(one) == SPELLER.key(other)


@given(st.text(max_size=40))
def test_a_key_is_its_own_key(text: str) -> None:
    assert SPELLER.key(SPELLER.key(text)) == SPELLER.key(text)


@given(st.lists(st.text("aăâbcdđ 1", min_size=1, max_size=6), min_size=1, max_size=6))
def test_every_unit_is_found_by_its_own_name(names: list[str]) -> None:
    units = [Unit(str(number) * 32, name=name) for number, name in enumerate(names)]
    index = UnitNames(units, SPELLER)
    for unit in units:
        if SPELLER.key(unit.name or ""):
            assert unit in index.match(fold(unit.name or ""))


def test_a_pattern_takes_the_most_particular_group() -> None:
    groups = [
        UnitGroup("1", name="Các cơ quan", aliases=("Các cơ quan*",)),
        UnitGroup("2", name="Các cơ quan Đảng", aliases=("Các cơ quan Đảng*",)),
    ]
    found = group_called("Các cơ quan Đảng trực thuộc", groups, SPELLER, Unit())
    assert found is not None
    assert found.id == "2"
    assert group_called("Các cơ quanh co", groups, SPELLER, Unit()) is None


@pytest.mark.parametrize(
    ("text", "level", "ours"),
    [
        ("Các cơ quan Đảng Tỉnh ủy", "commune", False),
        ("Các cơ quan Đảng thành phố", "commune", False),
        ("Các cơ quan Đảng Trung ương", "province", False),
        ("Các cơ quan Đảng tỉnh", "province", True),
        ("Các cơ quan Đảng tỉnh, xã", "commune", True),
        ("Các cơ quan Đảng thành phố", "district", True),
        ("Các cơ quan Đảng tỉnh", "district", False),
        ("Các cơ quan Đảng tỉnh", "agency", True),
        ("Các cơ quan Đảng", "commune", True),
    ],
)
def test_a_group_of_a_level_above_an_office_is_none_of_its_own(text: str, level: str, ours: bool) -> None:
    groups = [UnitGroup("1", name="Các cơ quan", aliases=("Các cơ quan*",))]
    assert (group_called(text, groups, SPELLER, Unit(level=level)) is not None) is ours


def test_a_name_without_its_place_prefers_our_own_place() -> None:
    units = [Unit("1", name="UBND thành phố Bảo Lộc"), Unit("2", name="UBND thành phố Đà Lạt")]
    assert [u.id for u in UnitNames(units, SPELLER, "Thành ủy Bảo Lộc").match("UBND thành phố")] == ["1"]
    assert len(UnitNames(units, SPELLER).match("UBND thành phố")) == 2


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Đảng ủy xã Suối Đá, tỉnh Sơn Khê", "commune"),
        ("Ủy ban nhân dân thị xã Bến Ngự", "district"),
        ("Phòng Văn hóa - Xã hội", ""),
        ("Tổ dân phố số 3", "hamlet"),
        ("Thành ủy", "province"),
        ("Ban Dân vận", ""),
    ],
)
def test_a_name_tells_the_level_if_it_speaks_of_one(name: str, level: str) -> None:
    assert level_in(name) == level


def test_a_wording_of_a_group_with_other_accents_is_another_wording() -> None:
    speller = Speller({}, {})
    assert speller.fits("Các bản*", "Các bản trong xã")
    assert speller.fits("Các bản*", "cac ban trong xa")
    assert not speller.fits("Các bản*", "Các ban đảng Tỉnh ủy"), "boards are no villages"
    assert speller.fits("Các tổ chức chính trị - xã hội*", "Các tổ chức chính trị – xã hội xã Tân Hà")
