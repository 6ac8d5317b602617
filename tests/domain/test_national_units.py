"""The shipped list of the country's units, and the ways through it (`domain.md` 5, 11)."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from dvk_desktop.domain.errors import EnvironmentProblem
from dvk_desktop.domain.national_units import NationalUnit, NationalUnits, parse_units
from dvk_desktop.domain.text import fold
from dvk_desktop.persistence.catalogue import load_national_units
from dvk_desktop.runtime.paths import resource

BEFORE, SINCE = date(2025, 6, 30), date(2025, 7, 1)


@pytest.fixture(scope="module")
def country() -> NationalUnits:
    return load_national_units(resource("units"))


def named(country: NationalUnits, name: str, day: date, above: str = "") -> NationalUnit:
    found = [u for u in country if u.name == name and u.exists_on(day)]
    return next(u for u in found if not above or any(above in each.name for each in country.path_of(u)))


def test_the_reform_stands_in_the_list_with_its_official_counts(country: NationalUnits) -> None:
    before = Counter(unit.level for unit in country if unit.exists_on(BEFORE))
    since = Counter(unit.level for unit in country if unit.exists_on(SINCE))
    assert before == {"province": 63, "district": 696, "commune": 10_035}
    assert since == {"province": 34, "commune": 3_321}
    kinds = Counter(u.name.split()[0] for u in country if u.level == "commune" and u.exists_on(SINCE))
    assert kinds == {"Xã": 2_621, "Phường": 687, "Đặc": 13}


def test_codes_were_given_again_so_ids_differ_though_codes_are_equal(country: NationalUnits) -> None:
    units = list(country)
    assert len({unit.id for unit in units}) == len(units)
    assert len({unit.code for unit in units if unit.level == "commune"}) < sum(u.level == "commune" for u in units)


def test_every_unit_stands_under_a_province_of_its_time(country: NationalUnits) -> None:
    for unit in country:
        path = country.path_of(unit)
        assert path[-1].level == "province"
        assert len(path) == {"province": 1, "district": 2, "commune": 3 if unit.last_day else 2}[unit.level]


def test_every_former_commune_and_province_became_something_and_nothing_came_from_nowhere(
    country: NationalUnits,
) -> None:
    divided = 0
    for unit in country:
        if unit.last_day is None:
            assert country.came_from(unit), unit
            continue
        became = country.became(unit)
        if unit.level == "commune":
            assert became, unit
        shares = [each.share for each in became]
        assert shares in ([], ["whole"]) or (shares[0] == "main" and set(shares[1:]) == {"part"}), unit
        divided += len(shares) > 1
    assert divided == 471


def test_the_four_successors_of_bao_loc_and_the_province_that_hai_duong_went_into(country: NationalUnits) -> None:
    city = named(country, "Thành phố Bảo Lộc", BEFORE)
    wards = [unit for unit in country if unit.level == "commune" and unit.last_day and unit.parent == city.code]
    successors = {each.new.name for ward in wards for each in country.became(ward)}
    assert len(wards) == 11
    assert {"Phường 1 Bảo Lộc", "Phường 2 Bảo Lộc", "Phường 3 Bảo Lộc", "Phường B'Lao"} <= successors
    (step,) = country.became(named(country, "Tỉnh Hải Dương", BEFORE))
    assert step.new.name == "Thành phố Hải Phòng"


def test_names_are_found_without_diacritics_kind_or_case_and_former_ones_after_those_of_today(
    country: NationalUnits,
) -> None:
    found = country.find("lam dong")
    assert [unit.name for unit in found[:2]] == ["Tỉnh Lâm Đồng", "Tỉnh Lâm Đồng"]
    assert found[0].last_day is None
    assert found[1].last_day is not None
    assert country.find("hai duong", level="province")[0].last_day == BEFORE
    found = country.find("bao loc")
    assert found[0].name == "Thành phố Bảo Lộc", "the very name, though of the past"
    assert "Phường 2 Bảo Lộc" in [unit.name for unit in found]
    assert {unit.code for unit in country.find("24829")} == {"24829"}
    assert country.find("   ") == []


def test_who_is_called_so_is_who_is_found_first(country: NationalUnits) -> None:
    for typed in ("Lâm Đồng", "xã tân lập", "Tân Lập", "phường 1", "bao loc", "24829", "báo cáo"):
        whole = [u for u in country.find(typed, limit=999) if fold(typed) in (fold(u.name), u.bare_name)]
        assert list(country.called(typed)) == whole, typed


def test_units_are_listed_under_their_province_in_vietnamese_order(country: NationalUnits) -> None:
    province = named(country, "Tỉnh Lâm Đồng", SINCE)
    names = [unit.name for unit in country.of_level("commune", SINCE, province.code)]
    assert len(names) == 124
    assert names.index("Xã Đạ Tẻh") > names.index("Xã Cát Tiên")


def test_a_list_with_a_broken_line_is_refused_as_damaged(tmp_path: object) -> None:
    with pytest.raises(ValueError, match="unknown unit"):
        parse_units(["heading"], ["heading", "commune\t1\tcommune\t2\twhole\t2025-07-01"])
    with pytest.raises(EnvironmentProblem):
        load_national_units(resource("nowhere"))
