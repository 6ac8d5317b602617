"""The head of a paper: columns and names, whatever their length."""

from __future__ import annotations

from datetime import date

import pytest

from dvk_desktop.reports.fonts import register_fonts, text_width
from dvk_desktop.reports.heading import PaperHead, plan_head
from dvk_desktop.reports.layout import choose_profile, load_profiles
from dvk_desktop.reports.tables import MILLIMETRE
from dvk_desktop.usecases.reports.paper import Head, Paper
from tests.reports.conftest import RESOURCES

WIDTH = 165 * MILLIMETRE


def head(layout: str, superior: str, issuer: str, place: str = "", date_text: str = "") -> PaperHead:
    register_fonts(RESOURCES / "fonts")
    day = date(2026, 11, 22)
    profile = choose_profile(load_profiles(RESOURCES / "forms" / "layouts"), layout, day)
    return plan_head(Paper(layout, day, Head(superior, issuer, "", place, date_text)), profile, WIDTH)


@pytest.mark.parametrize(("layout", "size"), [("state", 12), ("front", 12), ("party", 14)])
def test_long_names_take_the_smallest_letters_that_the_layout_allows(layout: str, size: float) -> None:
    place = "xã Đắk Rông và vùng kinh tế mới Ea Kar Tân Thành"
    long = head(layout, "Ủy ban nhân dân huyện Đắk Glong và vùng phụ cận", f"Ủy ban nhân dân {place}")
    assert long.profile.superior.size == size
    assert head(layout, "", "Ủy ban nhân dân xã Hòa Ninh").profile.superior.size == {"party": 14}.get(layout, 13)


def test_the_name_of_a_body_is_broken_before_its_place() -> None:
    found = head("state", "", "Ủy ban nhân dân xã Suối Cạn Thượng")
    assert found.issuer == "ỦY BAN NHÂN DÂN\nXÃ SUỐI CẠN THƯỢNG"


def test_every_line_of_a_name_fits_its_column() -> None:
    for layout in ("state", "front", "party"):
        found = head(layout, "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng", "Ban Chỉ đạo thực hiện Quy chế dân chủ")
        for line in found.issuer.split("\n"):
            assert text_width(line, found.profile.issuer) <= found.left


def test_a_date_too_long_for_its_column_stands_under_the_place() -> None:
    day = "ngày 20 tháng 11 năm 2026"
    assert head("state", "", "UBND", "Đà Lạt", day).dated == f"Đà Lạt, {day}"
    assert head("state", "", "UBND", "Xuân Hương - Đà Lạt", day).dated == f"Xuân Hương - Đà Lạt,\n{day}"
