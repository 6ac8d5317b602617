"""Setting up an office and keeping its list of units."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.units import Unit, UnitGroup, expand, protocol_order
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.persistence.queries.units import SqlUnits
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.units.commands import (
    SetUpOffice,
    add_unit,
    add_units,
    as_named,
    close_unit,
    edit_unit,
    set_up_office,
)
from dvk_desktop.usecases.units.fields import UNIT, UNIT_GROUP
from dvk_desktop.usecases.units.group_commands import add_group, add_shipped_later, delete_group, edit_group
from dvk_desktop.usecases.units.groups import own_groups
from dvk_desktop.usecases.units.queries import find_unit
from tests.usecases.conftest import NOW

Stores = Callable[[str], SqlStore]
NAME = "Đảng ủy xã Tân Hà"


@pytest.fixture
def store(new_store: Stores, catalogue: Catalogue) -> SqlStore:
    store = new_store("commune")
    set_up_office(store, catalogue, SetUpOffice(NAME, "commune", above="Tỉnh Lâm Đồng"))
    return store


def found(store: SqlStore, catalogue: Catalogue, text: str, on: date | None = None) -> str | None:
    with store.read() as reading:
        return find_unit(reading, catalogue.speller, store.office.unit, text, on).name


def test_an_office_is_a_unit_with_the_place_above_it_and_groups_to_begin_with(
    store: SqlStore, catalogue: Catalogue
) -> None:
    with store.read() as reading:
        office = reading.get(UNIT, store.office.unit)
        (above,) = reading.find(UNIT, level="province")
        groups = {group.name for group in own_groups(reading, store.office.unit)}
    assert (office.name, office.kind, office.level, office.block) == (NAME, "party_committee", "commune", "party")
    assert (above.name, above.level) == ("Tỉnh Lâm Đồng", "province")
    assert "Các thôn, tổ dân phố" in groups
    assert "Các sở, ban, ngành, đơn vị sự nghiệp" not in groups, "a commune has no provincial departments"


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("UBND huyện Nam Sách", "district"),
        ("UBND thành phố Hải Dương", "district"),
        ("Thành ủy Chí Linh", "district"),
        ("UBND thị xã Kinh Môn", "district"),
        ("Đảng ủy xã Nam Trung", "commune"),
        ("Xã Nam Trung", "commune"),
        ("Ủy ban MTTQ Việt Nam phường Trần Phú", "commune"),
        ("Ủy ban MTTQ Việt Nam tỉnh", "province"),
        ("Sở Nội vụ", "province"),
        ("Thôn Đông", "hamlet"),
    ],
)
def test_the_level_of_a_unit_is_the_one_its_name_speaks_of(
    new_store: Stores, catalogue: Catalogue, name: str, level: str
) -> None:
    province = new_store("province")
    set_up_office(province, catalogue, SetUpOffice("UBND tỉnh Hải Dương", "province"))
    with province.read() as reading:
        known = {unit.id: unit for unit in reading.find(UNIT)}
    assert as_named(Unit(name=name), catalogue, known, province.office.unit).level == level


def test_the_office_of_another_place_of_the_same_level_stands_beside_ours(
    store: SqlStore, catalogue: Catalogue
) -> None:
    other = add_unit(store, catalogue, Unit(name="Đảng ủy xã Phúc Thọ"))
    with store.read() as reading:
        own = reading.get(UNIT, store.office.unit)
        assert reading.get(UNIT, other).parent == own.parent != own.id


def test_the_same_office_has_the_same_id_on_another_pc_and_as_a_unit_of_the_office_above(
    store: SqlStore, new_store: Stores, catalogue: Catalogue
) -> None:
    other = new_store("other")
    set_up_office(other, catalogue, SetUpOffice(NAME.upper(), "commune", above="lâm đồng"))
    assert other.office.unit == store.office.unit
    province = new_store("province")
    set_up_office(province, catalogue, SetUpOffice("Tỉnh ủy Lâm Đồng", "province"))
    entered = add_unit(province, catalogue, Unit(name=NAME))
    assert entered == store.office.unit


@pytest.mark.parametrize("wrong", [{"code": "9" * 31_000}, {"above": "Tỉnh " * 10_000}])
def test_an_office_that_is_refused_is_not_founded_and_can_be_set_up_rightly(
    new_store: Stores, catalogue: Catalogue, wrong: dict[str, str]
) -> None:
    store = new_store("commune")
    with pytest.raises(UserError, match=r"text\.too_long"):
        set_up_office(store, catalogue, SetUpOffice(NAME, "commune", **wrong))
    identity = set_up_office(store, catalogue, SetUpOffice(NAME, "commune", above="Tỉnh Lâm Đồng"))
    assert store.office.unit == identity


def test_an_office_is_set_up_once(store: SqlStore, catalogue: Catalogue) -> None:
    with pytest.raises(UserError) as raised:
        set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Khác", "commune"))
    assert raised.value.code == "office.exists"


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (SetUpOffice(" ", "commune"), "unit.name_missing"),
        (SetUpOffice("Xã X", "xã"), "unit.level"),
        (SetUpOffice("Xã X", "commune", kind="nothing"), "unit.kind"),
    ],
)
def test_a_wrong_office_leaves_the_folder_to_nobody(
    new_store: Stores, catalogue: Catalogue, command: SetUpOffice, code: str
) -> None:
    store = new_store("empty")
    with pytest.raises(UserError) as raised:
        set_up_office(store, catalogue, command)
    assert raised.value.code == code
    assert store.meta("office") is None


def test_what_is_not_said_of_a_unit_follows_from_its_name(store: SqlStore, catalogue: Catalogue) -> None:
    hamlet = add_unit(store, catalogue, Unit(name="Thôn 1"))
    front = add_unit(store, catalogue, Unit(name="Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Hà"))
    with store.read() as reading:
        first, second = reading.get(UNIT, hamlet), reading.get(UNIT, front)
    assert (first.kind, first.level, first.block) == ("residential_area", "hamlet", "residential")
    assert (second.kind, second.level, second.parent) == ("front", "commune", store.office.unit)


def test_a_unit_is_entered_once_and_may_come_back_after_deletion(store: SqlStore, catalogue: Catalogue) -> None:
    first = add_unit(store, catalogue, Unit(name="Thôn 1"))
    with pytest.raises(UserError) as raised:
        add_unit(store, catalogue, Unit(name="thôn  1"))
    assert raised.value.code == "unit.exists"
    with store.write() as work:
        work.delete(UNIT, first, "nhập nhầm")
        work.commit()
    assert add_unit(store, catalogue, Unit(name="Thôn 1", phone="0912")) == first
    with store.read() as reading:
        assert reading.get(UNIT, first).phone == "0912"


@pytest.mark.parametrize("text", ["thon 1", "THÔN 01", "Thôn số 1", "thôn Một"])
def test_a_unit_is_found_by_any_spelling(store: SqlStore, catalogue: Catalogue, text: str) -> None:
    add_unit(store, catalogue, Unit(name="Thôn 1", aliases=("Thôn Một",)))
    add_unit(store, catalogue, Unit(name="Thôn 10"))
    assert found(store, catalogue, text) == "Thôn 1"


def test_abbreviations_and_the_name_of_our_own_place_may_be_left_out(store: SqlStore, catalogue: Catalogue) -> None:
    add_unit(store, catalogue, Unit(name="Ủy ban nhân dân xã Tân Hà"))
    add_unit(store, catalogue, Unit(name="Ban Xây dựng Đảng"))
    assert found(store, catalogue, "UBND xã") == "Ủy ban nhân dân xã Tân Hà"
    assert found(store, catalogue, "Ban Xây dựng Đảng Đảng ủy xã Tân Hà") == "Ban Xây dựng Đảng"
    with pytest.raises(UserError):
        found(store, catalogue, "Ban Xây dựng Đảng Tỉnh ủy")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Đ.ủy xã Tân Hà", NAME),
        ("P.2", "Phường 2"),
        ("P. Kinh tế", "Phòng Kinh tế"),
        ("TT. Đinh Văn", "Thị trấn Đinh Văn"),
        ("TT Y tế", "Trung tâm Y tế"),
        ("TX. Bến Ngự", "Thị xã Bến Ngự"),
        ("TYT xã", "Trạm Y tế xã Tân Hà"),
    ],
)
def test_short_words_of_lists_mean_what_there_is(store: SqlStore, catalogue: Catalogue, text: str, name: str) -> None:
    for each in ("Phường 2", "Phòng Kinh tế", "Thị trấn Đinh Văn", "Trung tâm Y tế", "Trạm Y tế xã Tân Hà"):
        add_unit(store, catalogue, Unit(name=each))
    add_unit(store, catalogue, Unit(name="Thị xã Bến Ngự", level="district"))
    assert found(store, catalogue, text) == name


@pytest.mark.parametrize(
    ("text", "kind"), [("Đ.ủy xã Tân Hà", "party_committee"), ("TYT xã", "health_station"), ("P.2", "other")]
)
def test_a_short_word_tells_the_kind_where_it_can_mean_but_one(catalogue: Catalogue, text: str, kind: str) -> None:
    assert catalogue.kind_of(text) == kind


def test_a_short_word_that_fits_two_units_is_asked(store: SqlStore, catalogue: Catalogue) -> None:
    for each in ("Phường Văn Hóa", "Phòng Văn hóa"):
        add_unit(store, catalogue, Unit(name=each))
    with pytest.raises(UserError, match=r"unit\.ambiguous"):
        found(store, catalogue, "P. Văn hóa")


@pytest.mark.parametrize("name", ["Đảng ủy các cơ quan Đảng xã", "Đảng ủy Ủy ban nhân dân xã Tân Hà"])
def test_a_committee_of_our_own_place_is_below_ours(store: SqlStore, catalogue: Catalogue, name: str) -> None:
    identity = add_unit(store, catalogue, Unit(name=name, kind="party_committee", level="commune"))
    with store.read() as reading:
        assert reading.get(UNIT, identity).parent == store.office.unit


def test_an_office_of_another_province_is_not_ours(store: SqlStore, catalogue: Catalogue) -> None:
    ours = (
        "Sở Nội vụ tỉnh Lâm Đồng",
        "Ban Tổ chức Tỉnh ủy",
        "BAN TUYÊN GIÁO TỈNH ỦY",
        "Tỉnh đoàn",
        "Hội Nông dân tỉnh",
        "Sở Y tế tỉnh Lâm Đồng (Phòng Nghiệp vụ)",
        "Công an tỉnh Lâm Đồng, Đội 2",
        "Tỉnh hội Phụ nữ",
    )
    place = {"Tỉnh ủy Nghệ An": None, "Sở Nội vụ tỉnh Nghệ An": None, **dict.fromkeys(ours, store.office.unit)}
    for name, parent in place.items():
        identity = add_unit(store, catalogue, Unit(name=name))
        with store.read() as reading:
            assert (reading.get(UNIT, identity).parent or None) == parent, name


def test_an_unknown_unit_names_the_nearest_and_an_ambiguous_one_its_candidates(
    store: SqlStore, catalogue: Catalogue
) -> None:
    add_unit(store, catalogue, Unit(name="Thôn Tân Lập"))
    with pytest.raises(UserError) as raised:
        found(store, catalogue, "Thôn Tân Lâp 2")
    assert raised.value.code == "unit.unknown"
    assert raised.value.parameters["suggestion"] == ["Thôn Tân Lập"]
    other = add_unit(store, catalogue, Unit(name="Xã Khác", level="commune"))
    add_unit(store, catalogue, Unit(name="Thôn Tân Lập", parent=other))
    with pytest.raises(UserError) as raised:
        found(store, catalogue, "thon tan lap")
    assert raised.value.code == "unit.ambiguous"
    assert raised.value.parameters["candidates"] == [f"Thôn Tân Lập ({NAME})", "Thôn Tân Lập (Xã Khác)"]


def test_a_former_name_still_finds_the_unit(store: SqlStore, catalogue: Catalogue) -> None:
    hamlet = add_unit(store, catalogue, Unit(name="Thôn 7"))
    assert edit_unit(store, Edit(hamlet, {"name": "Tổ dân phố 7"}))
    assert not edit_unit(store, Edit(hamlet, {"name": "Tổ dân phố 7"}))
    assert found(store, catalogue, "thôn 7") == "Tổ dân phố 7"
    assert found(store, catalogue, "TDP số 07") == "Tổ dân phố 7"


def test_a_unit_cannot_come_under_what_lies_below_it(store: SqlStore, catalogue: Catalogue) -> None:
    upper = add_unit(store, catalogue, Unit(name="Đảng bộ cơ quan"))
    lower = add_unit(store, catalogue, Unit(name="Chi bộ 1", parent=upper))
    for parent in (lower, upper):
        with pytest.raises(UserError) as raised:
            edit_unit(store, Edit(upper, {"party_parent": parent}))
        assert raised.value.code == "unit.own_parent"


def test_a_closed_unit_stays_in_groups_of_its_time(store: SqlStore, catalogue: Catalogue) -> None:
    names = ("Thôn 1", "Thôn 2")
    first, _ = (add_unit(store, catalogue, Unit(name=name)) for name in names)
    close_unit(store, first, DateSpec.day(date(2025, 6, 30)))
    with store.read() as reading:
        units = {unit.id: unit for unit in reading.find(UNIT)}
        (group,) = [g for g in reading.find(UNIT_GROUP) if g.name == "Các thôn, tổ dân phố"]
    office = store.office.unit
    assert [u.name for u in expand(group, office, units, date(2025, 6, 30))] == ["Thôn 1", "Thôn 2"]
    assert [u.name for u in expand(group, office, units, date(2025, 7, 1))] == ["Thôn 2"]
    with pytest.raises(UserError) as raised:
        close_unit(store, office, DateSpec.day(date(2025, 6, 30)))
    assert raised.value.code == "unit.close_office"


def test_groups_are_the_offices_own_to_change(store: SqlStore) -> None:
    group = add_group(store, UnitGroup(name="Các chi bộ thôn", kinds=("party_organisation",), levels=("hamlet",)))
    assert edit_group(store, group, {"levels": ("commune", "hamlet")})
    delete_group(store, group, "không dùng")
    with store.read() as reading:
        assert "Các chi bộ thôn" not in {row.name for row in own_groups(reading, store.office.unit)}


def test_hamlets_with_numbers_are_named_by_their_numbers(store: SqlStore, catalogue: Catalogue) -> None:
    add_units(store, catalogue, [Unit(name=name) for name in ("Thôn 10", "Thôn 2", "Thôn An", "Thôn 1")])
    with store.read() as reading:
        below = [unit.name for unit in protocol_order(reading.find(UNIT, parent=store.office.unit))]
    assert below == ["Thôn 1", "Thôn 2", "Thôn 10", "Thôn An"]


def test_only_the_office_above_says_where_an_office_stands(
    store: SqlStore, new_store: Stores, catalogue: Catalogue
) -> None:
    district = new_store("district")
    set_up_office(district, catalogue, SetUpOffice("Huyện ủy Lâm Hà", "district", above="Tỉnh Lâm Đồng"))
    entered = add_unit(district, catalogue, Unit(name=NAME, level="commune"))
    with store.read() as reading, district.read() as other:
        assert entered == store.office.unit
        assert reading.get(UNIT, entered).parent is None
        assert other.get(UNIT, entered).parent == district.office.unit


def test_a_list_of_units_is_entered_whole_or_not_at_all(store: SqlStore, catalogue: Catalogue) -> None:
    entered = add_units(store, catalogue, [Unit(name=f"Thôn {number}") for number in range(1, 15)])
    assert len(set(entered)) == 14
    with pytest.raises(UserError):
        add_units(store, catalogue, [Unit(name="Thôn 15"), Unit(name="thôn 15")])
    with store.read() as reading:
        assert "Thôn 15" not in {unit.name for unit in reading.find(UNIT)}


def test_the_list_of_units_says_which_exist_today_and_a_completer_offers_them(
    store: SqlStore, catalogue: Catalogue
) -> None:
    names = ("Tổ dân phố số 5", "Thôn 5", "Thôn Dân Phố")
    units = dict(zip(names, add_units(store, catalogue, [Unit(name=name) for name in names]), strict=True))
    close_unit(store, units["Thôn 5"], DateSpec.day(date(2026, 6, 30)))
    queries = SqlUnits(store, lambda: NOW, catalogue.speller)
    states = {row.name: row.state for row in queries.units.all(ListQuery(filters={"parent": store.office.unit}))}
    assert states == {"Tổ dân phố số 5": "active", "Thôn 5": "closed", "Thôn Dân Phố": "active"}
    assert {choice.id for choice in queries.choices("dan pho")} == {units["Tổ dân phố số 5"], units["Thôn Dân Phố"]}
    assert queries.choices("thon")[0].label.startswith("Thôn")
    assert [choice.label for choice in queries.choices("tdp 5")] == [f"Tổ dân phố số 5 ({NAME})"]


def test_a_name_that_holds_what_was_typed_in_one_piece_is_offered_before_one_with_the_same_word_beginnings(
    store: SqlStore, catalogue: Catalogue
) -> None:
    add_units(store, catalogue, [Unit(name=name) for name in ("Ban Dân vận", "Ban Đại diện", "Thôn Đá Bàn")])
    found = SqlUnits(store, lambda: NOW, catalogue.speller).choices("da ban")
    assert found[0].label == f"Thôn Đá Bàn ({NAME})"
    assert len(found) == 3


def test_an_office_whose_setting_up_breaks_off_is_not_founded_at_all(
    tmp_path: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The unit and whose data these are come with one commit: after a power cut one simply begins again."""
    store = SqlStore.open_for_writing(tmp_path / "dvk.sqlite3", lambda: NOW, lambda: None)

    def breaks(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("dvk_desktop.usecases.units.commands.shipped_groups", breaks)
        with pytest.raises(KeyboardInterrupt):
            set_up_office(store, catalogue, SetUpOffice(NAME, "commune"))
    with pytest.raises(UserError) as caught:
        assert store.office
    assert caught.value.code == "data.absent"

    identity = set_up_office(store, catalogue, SetUpOffice(NAME, "commune"))
    with store.read() as reading:
        assert reading.get(UNIT, identity).name == NAME
    store.close()


def test_groups_shipped_later_are_added_once_and_what_the_office_changed_or_deleted_stays(
    new_store: Stores, catalogue: Catalogue
) -> None:
    older = replace(catalogue, unit_groups=tuple(rule for rule in catalogue.unit_groups if not rule.offices)[:2])
    store = new_store("older")
    set_up_office(store, older, SetUpOffice("Tỉnh ủy Lâm Đồng", "province"))
    with store.read() as reading:
        named, gone = (group.id for group in reading.find(UNIT_GROUP))
    edit_group(store, named, {"name": "Nhóm của chúng tôi"})
    delete_group(store, gone, "Không dùng")
    added = add_shipped_later(store, catalogue)
    with store.read() as reading:
        groups = {group.id: group.name for group in reading.find(UNIT_GROUP)}
    assert added > 5
    assert len(groups) == added + 1
    assert groups[named] == "Nhóm của chúng tôi"
    assert "Các ban đảng, văn phòng cấp ủy" in groups.values()
    assert add_shipped_later(store, catalogue) == 0


def test_an_office_that_has_no_shipped_group_is_given_none(new_store: Stores, catalogue: Catalogue) -> None:
    store = new_store("bare")
    set_up_office(store, replace(catalogue, unit_groups=()), SetUpOffice("Tỉnh ủy Lâm Đồng", "province"))
    assert add_shipped_later(store, catalogue) == 0
    undo(store, SqlLedgerQueries(store).acts(1)[0].act)
    assert add_shipped_later(store, catalogue) == 0, "the folder still opens, so that this can be taken back"
