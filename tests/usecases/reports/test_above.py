"""The upper line of our papers is that of 36-HD/VPTW and of Decree 30/2020, whatever was entered as the body above."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.reports.letterhead import letterhead_for
from dvk_desktop.usecases.units.commands import SetUpOffice, set_up_office
from tests.usecases.small_office import CATALOGUE

RULES = CATALOGUE.heads
DAY = date(2026, 11, 20)
PROVINCE = Unit(name="Lâm Đồng", kind="locality", level="province")
CITY = Unit(name="Huế", kind="locality", level="province")
COMMITTEE = Unit(name="Tỉnh ủy Lâm Đồng", kind="party_committee", level="province")
DISTRICT = Unit(name="Huyện ủy Sơn Hòa", kind="party_committee", level="district")
COMMUNE = Unit(name="Đảng ủy xã Tân Hà", kind="party_committee", level="commune")
PLACE = Unit(name="Xã Tân Hà", kind="locality", level="commune")


@pytest.mark.parametrize(
    ("name", "kind", "level", "above", "system", "expected"),
    [
        ("Đảng ủy xã Tân Hà", "party_committee", "commune", PROVINCE, "party", "Đảng bộ tỉnh Lâm Đồng"),
        ("Đảng ủy xã Tân Hà", "party_committee", "commune", COMMITTEE, "party", "Đảng bộ tỉnh Lâm Đồng"),
        ("Đảng ủy phường An Cựu", "party_committee", "commune", CITY, "party", "Đảng bộ thành phố Huế"),
        ("Đảng ủy xã Bắc Sơn", "party_committee", "commune", DISTRICT, "party", "Đảng bộ huyện Sơn Hòa"),
        ("Thành ủy Bảo Lộc", "party_committee", "district", COMMITTEE, "party", "Đảng bộ tỉnh Lâm Đồng"),
        ("Chi bộ thôn 1", "party_organisation", "hamlet", COMMUNE, "party", "Đảng bộ xã Tân Hà"),
        ("Ban Xây dựng Đảng xã Tân Hà", "party_agency", "commune", COMMUNE, "party", "Đảng ủy xã Tân Hà"),
        ("Ban Dân vận Huyện ủy Sơn Hòa", "party_agency", "district", DISTRICT, "party", "Huyện ủy Sơn Hòa"),
        ("Tỉnh ủy Lâm Đồng", "party_committee", "province", Unit(name="Trung ương"), "party", ""),
        ("Ủy ban nhân dân xã Tân Hà", "peoples_committee", "commune", PROVINCE, "state", ""),
        ("Phòng Kinh tế xã Tân Hà", "department", "commune", PLACE, "state", "Ủy ban nhân dân xã Tân Hà"),
        ("Sở Nội vụ tỉnh Lâm Đồng", "department", "province", PROVINCE, "state", "Ủy ban nhân dân tỉnh Lâm Đồng"),
        (
            *("Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Hà", "front", "commune", PROVINCE, "front"),
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng",
        ),
        ("Hội Nông dân xã Tân Hà", "mass_organisation", "commune", PLACE, "front", ""),
    ],
)
def test_the_line_above_the_issuer(name: str, kind: str, level: str, above: Unit, system: str, expected: str) -> None:
    assert RULES.line_above(Unit(name=name, kind=kind, level=level), above, system, DAY) == expected


@pytest.mark.parametrize(
    ("name", "above", "expected"),
    [
        ("Ban Dân vận Huyện ủy Sơn Hòa", "Huyện ủy Sơn Hòa", "Ban Dân vận"),
        ("Ban Xây dựng Đảng xã Tân Hà", "Đảng ủy xã Tân Hà", "Ban Xây dựng Đảng"),
        ("Văn phòng Đảng ủy xã Tân Hà", "Đảng ủy xã Tân Hà", "Văn phòng"),
        ("Sở Nội vụ tỉnh Lâm Đồng", "Ủy ban nhân dân tỉnh Lâm Đồng", "Sở Nội vụ"),
        ("Đảng ủy xã Tân Hà", "Đảng bộ tỉnh Lâm Đồng", "Đảng ủy xã Tân Hà"),
        ("Tỉnh ủy Lâm Đồng", "", "Tỉnh ủy Lâm Đồng"),
    ],
)
def test_the_issuer_does_not_name_again_what_stands_above(name: str, above: str, expected: str) -> None:
    assert RULES.line_of_issuer(name, above) == expected


def test_a_copy_goes_to_the_body_above_under_its_own_name() -> None:
    commune = Unit(name="Đảng ủy xã Tân Hà", kind="party_committee", level="commune")
    assert RULES.sent_up_to(commune, PROVINCE, "party", DAY) == "Tỉnh ủy Lâm Đồng"
    assert RULES.sent_up_to(commune, CITY, "party", DAY) == "Thành ủy Huế"
    assert RULES.sent_up_to(commune, None, "party", DAY) == ""


def test_a_new_office_has_its_province_above_it(new_store: Callable[[str], SqlStore], catalogue: Catalogue) -> None:
    store = new_store("commune")
    set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Tân Hà", "commune", above="Lâm Đồng"))
    head = letterhead_for(store, catalogue, store.office.unit, date(2026, 11, 20))
    assert (head.superior, head.issuer) == ("Đảng bộ tỉnh Lâm Đồng", "Đảng ủy xã Tân Hà")
    assert head.copies == ("Tỉnh ủy Lâm Đồng (báo cáo)",)


def test_a_city_is_one_from_the_day_on_that_it_became_one() -> None:
    commune = Unit(name="Đảng ủy phường An Cựu", kind="party_committee", level="commune")
    assert RULES.line_above(commune, CITY, "party", date(2024, 12, 31)) == "Đảng bộ tỉnh Huế"
    assert RULES.line_above(commune, CITY, "party", date(2025, 1, 1)) == "Đảng bộ thành phố Huế"
