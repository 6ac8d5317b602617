"""A search by the name of today finds letters with the former one, and the other way round."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from dvk_desktop import app
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.units import Unit
from dvk_desktop.opened import country
from dvk_desktop.persistence.search import SqlSearch
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.units.commands import SetUpOffice, add_unit, set_up_office
from dvk_desktop.usecases.units.events import Decision, rename_unit
from dvk_desktop.usecases.units.other_names import NamesOfOurs, OtherNames, other_names
from tests.usecases.conftest import NOW


@pytest.fixture
def store(new_store: Callable[[str], SqlStore], catalogue: Catalogue) -> SqlStore:
    store = new_store("commune")
    set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Tân Hà", "commune", above="Lâm Đồng"))
    return store


def search_of(store: SqlStore) -> SqlSearch:
    def names_of(text: str) -> OtherNames | None:
        with store.read() as reading:
            return other_names(NamesOfOurs(reading), country, text)

    search = SqlSearch(store, store.path.with_name("search.sqlite3"), other_names=names_of)
    search.catch_up()
    return search


def letter(store: SqlStore, subject: str, issuer: str = "Tỉnh ủy") -> None:
    with store.write() as work:
        work.add(DIRECTIVE, Directive(direction="incoming", issuer=issuer, subject=subject))
        work.commit("Nhập văn bản")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("thành phố Hải Phòng", ["kế hoạch năm 2024"]),
        ("hai phong ke hoach", ["kế hoạch năm 2024"]),
        ("Hải Phòng báo cáo", []),
        ("Phường 1 Bảo Lộc", ["giao ước ở Lộc Phát"]),
        ("Lộc Phát", ["giao ước ở Lộc Phát", "ra quân tại phường 1 Bảo Lộc"]),
    ],
)
def test_places_of_the_country_are_found_by_their_other_names(store: SqlStore, typed: str, found: list[str]) -> None:
    letter(store, "kế hoạch năm 2024", "ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG")
    letter(store, "giao ước ở Lộc Phát")
    letter(store, "ra quân tại phường 1 Bảo Lộc")
    hits = search_of(store).find(typed)
    assert set(found) <= {hit.title for hit in hits.hits if hit.kind == "directive"}
    assert bool(found) is bool([hit for hit in hits.hits if hit.kind == "directive"])
    assert hits.total == len(hits.hits)


def test_a_hamlet_that_was_renamed_is_found_by_both_names(store: SqlStore, catalogue: Catalogue) -> None:
    unit = add_unit(store, catalogue, Unit(name="Thôn Đồng Tâm", kind="residential_area", parent=store.office.unit))
    letter(store, "mô hình của thôn Đồng Tâm")
    letter(store, "mô hình của thôn Tân Lập")
    rename_unit(store, unit, "Thôn Tân Lập", Decision(DateSpec.day(date(2026, 1, 1))))
    search = search_of(store)
    both = ["mô hình của thôn Tân Lập", "mô hình của thôn Đồng Tâm"]
    assert [hit.title for hit in search.find("thôn tân lập").hits if hit.kind == "directive"] == both
    assert [hit.title for hit in search.find("mô hình thôn Đồng Tâm").hits if hit.kind == "directive"] == both[::-1]


def test_words_that_are_no_unit_are_looked_for_as_they_are(store: SqlStore) -> None:
    with store.read() as reading:
        assert other_names(NamesOfOurs(reading), country, "phong trào thi đua") is None
        assert other_names(NamesOfOurs(reading), country, "xã") is None


def test_a_unit_renamed_a_moment_ago_is_found_by_its_former_name(tmp_path: Path) -> None:
    with app.open_folder(tmp_path / "data", writes=True, program="test", clock=lambda: NOW) as services:
        store, catalogue = services.store, services.catalogue
        set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Tân Hà", "commune"))
        hamlet = add_unit(store, catalogue, Unit(name="Thôn Đồng Tâm", kind="residential_area"))
        with store.write() as work:
            work.add(DIRECTIVE, Directive(direction="incoming", issuer="Tỉnh ủy", subject="mô hình thôn Đồng Tâm"))
            work.commit("Nhập văn bản")
        services.search.catch_up()
        assert [hit.kind for hit in services.search.find("thôn Tân Lập").hits] == []
        rename_unit(store, hamlet, "Thôn Tân Lập", Decision(DateSpec.day(date(2026, 1, 1))))
        services.search.catch_up()
        assert {hit.kind for hit in services.search.find("thôn Tân Lập").hits} >= {"directive", "unit"}
