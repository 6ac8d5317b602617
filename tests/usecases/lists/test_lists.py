"""What an office says of its lists of choices, and who sees it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.units import Unit
from dvk_desktop.language import label
from dvk_desktop.language.lists import codes_of, offered, shipped_codes
from dvk_desktop.persistence.queries.practice_models import SqlPracticeModels
from dvk_desktop.usecases.entry import checked
from dvk_desktop.usecases.exchange.foreign.contents import code_of
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.lists.commands import (
    AddListEntry,
    EditListEntry,
    add_list_entry,
    edit_list_entry,
    restore_list_entry,
)
from dvk_desktop.usecases.lists.fields import LIST_ENTRY
from dvk_desktop.usecases.lists.merging import EDITABLE
from dvk_desktop.usecases.lists.rows import list_rows
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.practice_models.rows import fields_shown
from dvk_desktop.usecases.reports.grid import grid_of
from dvk_desktop.usecases.reports.tables import choice
from dvk_desktop.usecases.units.commands import add_unit
from dvk_desktop.usecases.units.fields import UNIT
from tests.following import following
from tests.usecases.small_office import CATALOGUE, NORTH, SmallOffice

TODAY = date(2026, 10, 12)
SHIPPED = ("KT", "VHXH", "QPAN", "HTCT", "KHAC")


@pytest.fixture(autouse=True)
def _followed(office: SmallOffice) -> Iterator[None]:
    with following(office.store, office.clock):
        yield


def digital(office: SmallOffice) -> str:
    return add_list_entry(office.store, CATALOGUE, AddListEntry("field", "Chuyển đổi số", {"short": "CĐS"}), TODAY)


def test_an_own_field_stands_before_the_others_and_is_offered_and_named_at_once(office: SmallOffice) -> None:
    code = digital(office)
    assert code == "chuyen-doi-so"
    assert codes_of("field") == ("KT", "VHXH", "QPAN", "HTCT", code, "KHAC") == offered("field")
    assert (label(f"choice.field.{code}"), choice("field_short", code)) == ("Chuyển đổi số", "CĐS")
    assert office.model("Tổ công nghệ số cộng đồng", field=code)
    assert checked(PRACTICE_MODEL, {"field": code}) == {"field": code}


def test_words_of_other_tables_are_read_as_an_own_field_and_its_aliases(office: SmallOffice) -> None:
    assert code_of("field", "Chuyển đổi số") == ""
    add_list_entry(
        office.store, CATALOGUE, AddListEntry("field", "Chuyển đổi số", {"aliases": ("Công nghệ thông tin",)}), TODAY
    )
    assert code_of("field", "CHUYEN DOI SO") == "chuyen-doi-so"
    assert code_of("field", "Công nghệ thông tin") == "chuyen-doi-so"


def test_a_shipped_field_is_called_otherwise_and_still_known_by_its_old_name(office: SmallOffice) -> None:
    edit_list_entry(office.store, CATALOGUE, EditListEntry("field", "KT", {"name": "Phát triển kinh tế"}), TODAY)
    assert label("choice.field.KT") == "Phát triển kinh tế"
    assert codes_of("field") == SHIPPED
    assert code_of("field", "Kinh tế") == code_of("field", "phát triển kinh tế") == "KT"
    restore_list_entry(office.store, CATALOGUE, "field", "KT", TODAY)
    assert label("choice.field.KT") == "Kinh tế"


def test_what_is_out_of_use_from_a_day_is_not_offered_and_keeps_its_name(office: SmallOffice) -> None:
    model = office.model("Camera an ninh", field="QPAN")
    ends = DateSpec.day(date(2026, 11, 1))
    edit_list_entry(office.store, CATALOGUE, EditListEntry("field", "QPAN", {"out_from": ends}), TODAY)
    assert "QPAN" in offered("field")
    office.clock.later(30)
    edit_list_entry(office.store, CATALOGUE, EditListEntry("field", "KT", {"position": 45}), TODAY)
    assert offered("field") == ("VHXH", "HTCT", "KT", "KHAC")
    assert codes_of("field") == ("VHXH", "QPAN", "HTCT", "KT", "KHAC")
    with office.store.read() as reading:
        assert reading.get(PRACTICE_MODEL, model).field == "QPAN"
    assert label("choice.field.QPAN") == "Quốc phòng - an ninh"
    assert checked(PRACTICE_MODEL, {"field": "QPAN"}) == {"field": "QPAN"}


def test_an_entry_in_use_cannot_be_taken_away_and_one_that_nobody_has_can(office: SmallOffice) -> None:
    code = digital(office)
    office.model("Tổ công nghệ số cộng đồng", field=code)
    with pytest.raises(UserError, match=r"list_entry\.used") as refused:
        restore_list_entry(office.store, CATALOGUE, "field", code, TODAY)
    assert refused.value.parameters["count"] == 1
    other = add_list_entry(office.store, CATALOGUE, AddListEntry("field", "Bảo vệ môi trường"), TODAY)
    restore_list_entry(office.store, CATALOGUE, "field", other, TODAY)
    assert other not in codes_of("field")
    assert add_list_entry(office.store, CATALOGUE, AddListEntry("field", "Bảo vệ môi trường"), TODAY) == other
    assert other in codes_of("field")


def test_names_that_mean_a_member_already_lists_that_are_none_and_dates_the_wrong_way_round(
    office: SmallOffice,
) -> None:
    for name in ("Kinh tế", "KINH TE"):
        with pytest.raises(UserError, match=r"list_entry\.known"):
            add_list_entry(office.store, CATALOGUE, AddListEntry("field", name), TODAY)
    with pytest.raises(UserError, match=r"list_entry\.closed"):
        add_list_entry(office.store, CATALOGUE, AddListEntry("unit_level", "Cụm xã"), TODAY)
    with pytest.raises(UserError, match=r"list_entry\.list"):
        add_list_entry(office.store, CATALOGUE, AddListEntry("urgency", "Rất gấp"), TODAY)
    with pytest.raises(UserError, match=r"list_entry\.name"):
        add_list_entry(office.store, CATALOGUE, AddListEntry("field", "…"), TODAY)
    day = DateSpec.day(TODAY)
    with pytest.raises(UserError, match=r"list_entry\.dates"):
        edit_list_entry(
            office.store, CATALOGUE, EditListEntry("field", "KT", {"valid_from": day, "out_from": day}), TODAY
        )
    with pytest.raises(UserError, match=r"list_entry\.unknown"):
        edit_list_entry(office.store, CATALOGUE, EditListEntry("field", "XX", {"name": "x"}), TODAY)
    with pytest.raises(UserError, match=r"list_entry\.as_shipped"):
        restore_list_entry(office.store, CATALOGUE, "field", "KT", TODAY)
    with pytest.raises(UserError, match=r"field\.not_typed"):
        edit_list_entry(office.store, CATALOGUE, EditListEntry("field", "KT", {"code": "KT2"}), TODAY)


def test_undoing_an_own_entry_takes_it_out_of_the_list(office: SmallOffice) -> None:
    code = digital(office)
    with office.store.read() as reading:
        (entry,) = reading.find(LIST_ENTRY)
        (act,) = {change.act for change in reading.histories([entry.id])[entry.id].changes}
    undo(office.store, act)
    assert code not in codes_of("field")


def test_the_list_says_what_is_shipped_changed_and_ours(office: SmallOffice) -> None:
    digital(office)
    edit_list_entry(office.store, CATALOGUE, EditListEntry("field", "KT", {"name": "Phát triển kinh tế"}), TODAY)
    rows = {row.code: row for row in list_rows(office.store, CATALOGUE, "field", TODAY)}
    assert (rows["KT"].name, rows["KT"].default, rows["KT"].standing) == ("Phát triển kinh tế", "Kinh tế", "changed")
    assert (rows["VHXH"].standing, rows["VHXH"].short) == ("shipped", "VH-XH")
    assert (rows["chuyen-doi-so"].standing, rows["chuyen-doi-so"].default) == ("own", "")
    assert {row.choices for row in list_rows(office.store, CATALOGUE, "", TODAY)} >= {
        "field",
        "doc_type",
        "reward_form",
    }


def test_an_own_kind_of_unit_can_be_given_to_a_unit(office: SmallOffice) -> None:
    code = add_list_entry(
        office.store, CATALOGUE, AddListEntry("unit_kind", "Trung tâm phục vụ hành chính công"), TODAY
    )
    centre = Unit(name="Trung tâm phục vụ hành chính công xã Bắc Sơn", kind=code, parent=NORTH, level="agency")
    identity = add_unit(office.store, CATALOGUE, centre)
    with office.store.read() as reading:
        assert reading.get(UNIT, identity).kind == code
    assert code in CATALOGUE.codes("unit_kind")
    assert CATALOGUE.kind_of("Trung tâm Phục vụ hành chính công xã Nam Hòa") == code
    assert CATALOGUE.kind_of("Ủy ban nhân dân xã Nam Hòa") == "peoples_committee"


def test_an_own_field_has_its_column_in_the_year_report(office: SmallOffice) -> None:
    code = digital(office)
    office.model("Tổ công nghệ số cộng đồng", field=code)
    rows = grid_of(SqlPracticeModels(office.store, office.clock, CATALOGUE.twins).models.all(ListQuery()))
    assert rows.of(code) == 1
    assert fields_shown(rows.of) == ("KT", "VHXH", "QPAN", "HTCT", code)


def test_the_lists_that_can_be_changed_are_described() -> None:
    assert CATALOGUE.codes("list_name") == EDITABLE
    for choices in EDITABLE:
        assert set(CATALOGUE.codes(choices)) == set(shipped_codes(choices))
