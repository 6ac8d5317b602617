"""What is done with practice models, and what the list then shows."""

from __future__ import annotations

from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.persistence.queries.practice_models import SqlPracticeModels
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.practice_models import commands
from dvk_desktop.usecases.practice_models.commands import Chosen, QuickAdd, quick_add
from tests.usecases.small_office import EAST, NORTH, SOUTH, SmallOffice

REASON = "Đề nghị bổ sung mục tiêu và kinh phí thực hiện"


@pytest.fixture
def queries(office: SmallOffice) -> SqlPracticeModels:
    return SqlPracticeModels(office.store, office.clock)


def state_of(queries: SqlPracticeModels, identity: str) -> str:
    return queries.detail(identity).row.state


def test_five_things_make_a_registered_model(office: SmallOffice, queries: SqlPracticeModels) -> None:
    added = quick_add(office.store, QuickAdd("Camera an ninh", NORTH, "QPAN", "collective", contact="Nguyễn Thị Lan"))
    (row,) = queries.models.all()
    assert added.notices == ()
    assert (row.id, row.name, row.unit_name, row.field, row.state) == (
        added.id,
        "Camera an ninh",
        "Xã Bắc Sơn",
        "QPAN",
        "registered",
    )
    assert (row.dossier, row.year, row.contact) == ("1/10", 2026, "Nguyễn Thị Lan")


@pytest.mark.parametrize(
    ("missing", "field"),
    [({"name": " "}, "name"), ({"field": ""}, "field"), ({"subject": ""}, "subject")],
)
def test_what_is_missing_is_named(office: SmallOffice, missing: dict[str, str], field: str) -> None:
    values = {"name": "Vườn mẫu", "unit": NORTH, "field": "KT", "subject": "collective", **missing}
    with pytest.raises(UserError) as caught:
        quick_add(office.store, QuickAdd(**values))  # type: ignore[arg-type]  # texts only
    assert caught.value.code == "field.required"
    assert caught.value.parameters["field"] == f"field.practice_model.{field}"


def test_a_field_that_is_in_no_list_is_refused_with_the_list(office: SmallOffice) -> None:
    with pytest.raises(UserError) as caught:
        office.model("Vườn mẫu", field="XYZ")
    assert caught.value.code == "field.choice"
    assert "Kinh tế" in caught.value.parameters["known"]  # type: ignore[operator]  # a list of labels


def test_a_name_from_a_phone_and_one_from_a_pc_are_the_same_name(office: SmallOffice) -> None:
    import unicodedata

    office.model("Tổ hòa giải")
    again = quick_add(office.store, QuickAdd(unicodedata.normalize("NFD", "Tổ hoà giải"), NORTH, "HTCT", "collective"))
    assert [notice.code for notice in again.notices] == ["practice_model.same_name"]


def test_the_same_name_in_another_unit_is_no_matter(office: SmallOffice) -> None:
    office.model("Thu gom rác", NORTH)
    assert quick_add(office.store, QuickAdd("Thu gom rác", SOUTH, "VHXH", "collective")).notices == ()


def test_a_model_lives_from_registration_to_its_end(office: SmallOffice, queries: SqlPracticeModels) -> None:
    model = office.model("Vườn mẫu")
    assert state_of(queries, model) == "registered"
    commands.approve(office.store, Chosen((model,)))
    assert state_of(queries, model) == "approved"
    commands.launch(office.store, Chosen((model,), on=date(2026, 10, 15)))
    assert state_of(queries, model) == "running"
    commands.end(office.store, Chosen((model,), reason="Đã hoàn thành mục tiêu"))
    assert state_of(queries, model) == "ended"
    assert queries.detail(model).model.launched_on == DateSpec.day(date(2026, 10, 15))


def test_a_return_needs_a_real_reason(office: SmallOffice, queries: SqlPracticeModels) -> None:
    model = office.model("Vườn mẫu")
    with pytest.raises(UserError, match=r"practice_model\.return_reason"):
        commands.return_with_reason(office.store, Chosen((model,), reason="Sửa lại"))
    assert state_of(queries, model) == "registered"


def test_what_was_returned_is_handed_in_again_on_the_same_day(office: SmallOffice, queries: SqlPracticeModels) -> None:
    model = office.model("Vườn mẫu")
    commands.return_with_reason(office.store, Chosen((model,), reason=REASON))
    detail = queries.detail(model)
    assert (detail.row.state, detail.model.return_reason) == ("returned", REASON)
    commands.submit(office.store, Chosen((model,)))
    assert state_of(queries, model) == "registered"


def test_the_same_happens_to_all_that_were_chosen_or_to_none(office: SmallOffice, queries: SqlPracticeModels) -> None:
    one, other = office.model("Vườn mẫu"), office.model("Bếp ấm", EAST)
    commands.approve(office.store, Chosen((other,)))
    with pytest.raises(UserError) as caught:
        commands.approve(office.store, Chosen((one, other)))
    assert caught.value.parameters["name"] == "Bếp ấm"
    assert state_of(queries, one) == "registered"


def test_dropping_a_model_needs_a_reason(office: SmallOffice, queries: SqlPracticeModels) -> None:
    model = office.model("Vườn mẫu")
    with pytest.raises(UserError, match=r"practice_model\.reason"):
        commands.drop(office.store, Chosen((model,)))
    commands.drop(office.store, Chosen((model,), reason="Trùng với mô hình của Mặt trận"))
    assert state_of(queries, model) == "dropped"
    assert queries.models.all(ListQuery(filters={"counted": "yes"})) == []


def test_an_edit_touches_only_what_was_edited(office: SmallOffice, queries: SqlPracticeModels) -> None:
    model = office.model("Vườn mẫu")
    seen = queries.detail(model).seen
    commands.edit(office.store, Edit(model, {"contact": "Trần Văn Hùng"}, seen))
    commands.edit(office.store, Edit(model, {"objectives": "10 hộ\ncó thu nhập"}, seen))
    detail = queries.detail(model)
    assert (detail.model.contact, detail.model.objectives) == ("Trần Văn Hùng", "10 hộ\ncó thu nhập")
    assert (detail.row.completeness, detail.row.conflicts) == (2, 0)


def test_two_edits_of_one_field_from_the_same_view_are_a_conflict(
    office: SmallOffice, queries: SqlPracticeModels
) -> None:
    model = office.model("Vườn mẫu")
    seen = queries.detail(model).seen
    commands.edit(office.store, Edit(model, {"contact": "Trần Văn Hùng"}, seen))
    commands.edit(office.store, Edit(model, {"contact": "Lê Ân"}, seen))
    assert queries.detail(model).row.conflicts == 1


def test_a_field_can_be_cleared(office: SmallOffice, queries: SqlPracticeModels) -> None:
    model = office.model("Vườn mẫu", contact="Lê Ân")
    assert commands.edit(office.store, Edit(model, {"contact": ""}))
    assert not commands.edit(office.store, Edit(model, {"contact": None}))
    assert queries.detail(model).model.contact is None


def test_the_date_of_an_approval_is_no_field_of_the_form(office: SmallOffice) -> None:
    model = office.model("Vườn mẫu")
    with pytest.raises(UserError, match=r"field\.not_typed"):
        commands.edit(office.store, Edit(model, {"approved_on": DateSpec.day(date(2026, 1, 1))}))


def test_the_list_is_filtered_by_what_people_ask_for(office: SmallOffice, queries: SqlPracticeModels) -> None:
    office.model("Vườn mẫu", NORTH, "KT")
    office.model("Đường cờ", SOUTH, "VHXH")
    office.model("Bếp ấm", EAST, "VHXH", "individual")

    def names(**filters: str) -> list[str]:
        return [row.name for row in queries.models.all(ListQuery(filters=filters))]

    assert names() == ["Bếp ấm", "Đường cờ", "Vườn mẫu"]
    assert names(field="VHXH", subject="collective") == ["Đường cờ"]
    assert names(unit=EAST) == ["Bếp ấm"]
    assert names(under="huyen") == ["Bếp ấm", "Đường cờ", "Vườn mẫu"]
    assert names(year="2025") == []
    assert names(registered_until="2026-10-11") == []
    assert [row.name for row in queries.models.all(ListQuery(text="duong co"))] == ["Đường cờ"]
    by_unit = queries.models.all(ListQuery(sort="unit_name", descending=True))
    assert [row.unit for row in by_unit] == [SOUTH, EAST, NORTH]
    assert queries.count({"field": "VHXH"}) == 2
    assert queries.years() == [2026]
