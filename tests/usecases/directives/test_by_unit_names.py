"""Letters are found in their list by old and new names of the units they name, address and come from, as of their
dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Addressee, Directive
from dvk_desktop.domain.units import Unit
from dvk_desktop.opened import country
from dvk_desktop.persistence.queries.directives import SqlDirectives
from dvk_desktop.persistence.search import SqlSearch
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.fields import ADDRESSEE, DIRECTIVE
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.units.commands import SetUpOffice, add_unit, set_up_office
from dvk_desktop.usecases.units.events import Decision, rename_unit
from dvk_desktop.usecases.units.other_names import NamesOfOurs, OtherNames, other_names
from tests.usecases.conftest import NOW


@pytest.fixture
def store(new_store: Callable[[str], SqlStore], catalogue: Catalogue) -> SqlStore:
    store = new_store("commune")
    set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Tân Hà", "commune", above="Lâm Đồng"))
    return store


def letter(store: SqlStore, subject: str, issuer: str, when: date | None, to: str = "", text: str = "") -> None:
    with store.write() as work:
        spec = DateSpec.day(when) if when else None
        made = Directive(direction="incoming", issuer=issuer, subject=subject, date=spec, text=text or None)
        held = work.add(DIRECTIVE, made)
        if to:
            work.add(ADDRESSEE, Addressee(directive=held, ordinal=1, text=to, role="execute"))
        work.commit("Nhập văn bản")


def names_in(store: SqlStore) -> Callable[[str], OtherNames | None]:
    def names_of(text: str) -> OtherNames | None:
        with store.read() as reading:
            return other_names(NamesOfOurs(reading), country, text)

    return names_of


def found(store: SqlStore, text: str) -> set[str]:
    queries = SqlDirectives(store, lambda: NOW, names_in(store))
    return {row.subject for row in queries.directives.all(ListQuery(text))}


@pytest.fixture
def letters(store: SqlStore) -> SqlStore:
    letter(store, "cũ", "Sở Nội vụ tỉnh Bình Thuận", date(2024, 10, 1))
    letter(store, "mới", "Sở Nội vụ tỉnh Lâm Đồng", date(2025, 9, 1))
    letter(store, "trước", "Sở Nội vụ tỉnh Lâm Đồng", date(2024, 9, 1))
    letter(store, "gửi xã", "Tỉnh ủy", date(2024, 5, 5), to="UBND xã Lộc Châu, thành phố Bảo Lộc")
    return store


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("so noi vu tinh lam dong", {"cũ", "mới", "trước"}),
        ("Sở Nội vụ tỉnh Bình Thuận", {"cũ", "mới"}),
        ("Sở Nội vụ Bình Thuận", {"cũ", "mới"}),
        ("Sở Tài chính tỉnh Lâm Đồng", set()),
    ],
)
def test_a_letter_of_an_office_is_found_by_the_name_its_province_has_today_and_the_other_way(
    letters: SqlStore, typed: str, expected: set[str]
) -> None:
    assert found(letters, typed) == expected


def test_a_letter_is_found_by_its_addressee_under_the_old_and_the_new_name(letters: SqlStore) -> None:
    assert found(letters, "xã Lộc Châu") == {"gửi xã"}
    heirs = [heir.unit.name for unit in country().find("xã Lộc Châu") for heir in country().heirs(unit)]
    assert heirs
    assert any(found(letters, name) == {"gửi xã"} for name in heirs)


def test_a_hamlet_renamed_here_is_found_by_both_names(store: SqlStore, catalogue: Catalogue) -> None:
    unit = add_unit(store, catalogue, Unit(name="Thôn Đồng Tâm", kind="residential_area", parent=store.office.unit))
    letter(store, "một", "Chi bộ thôn Đồng Tâm", date(2025, 1, 1))
    letter(store, "hai", "Tỉnh ủy", date(2026, 2, 1), to="Chi bộ thôn Tân Lập")
    rename_unit(store, unit, "Thôn Tân Lập", Decision(DateSpec.day(date(2026, 1, 1))))
    assert found(store, "thôn Tân Lập") == found(store, "thon dong tam") == {"một", "hai"}


def test_an_addressee_is_found_by_the_whole_search_where_the_letter_has_no_text(letters: SqlStore) -> None:
    letter(letters, "có chữ", "Tỉnh ủy", date(2024, 5, 5), to="UBND xã Lộc Châu", text="Kính gửi UBND xã Lộc Châu")
    search = SqlSearch(letters, letters.path.with_name("search.sqlite3"), other_names=names_in(letters))
    search.catch_up()
    hits = search.find("xã Lộc Châu").hits
    assert sorted((hit.kind, hit.title) for hit in hits) == [
        ("addressee", "UBND xã Lộc Châu, thành phố Bảo Lộc"),
        ("directive", "có chữ"),
    ]
