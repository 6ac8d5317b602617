"""Activities: recorded, counted by kind, and what an inspection asked for."""

from __future__ import annotations

from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.language.lists import codes_of
from dvk_desktop.persistence.queries.activities import SqlActivities
from dvk_desktop.usecases.activities.commands import (
    AddActivity,
    add_activities,
    add_activity,
    delete_activity,
    edit_activity,
    fields_for,
    mark_remedied,
)
from dvk_desktop.usecases.activities.fields import ACTIVITY
from dvk_desktop.usecases.activities.rows import KindTotals
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.listing import ListQuery
from tests.usecases.small_office import NORTH, SmallOffice


@pytest.fixture
def queries(office: SmallOffice) -> SqlActivities:
    return SqlActivities(office.store, office.clock)


def test_activities_are_counted_by_kind_within_their_year(office: SmallOffice, queries: SqlActivities) -> None:
    add_activities(
        office.store,
        (
            AddActivity("training", "Tập huấn dân vận", date(2026, 3, 2), NORTH, participants=40, budget=5_000_000),
            AddActivity("training", "Tập huấn Mặt trận", date(2026, 12, 31), participants=25),
            AddActivity("propaganda", "Phát thanh", DateSpec.month(2026, 5), channel="other", reach=1200),
            AddActivity("training", "Năm trước", date(2025, 12, 31), participants=99),
        ),
    )
    totals = queries.totals(2026)
    assert totals.by_kind == {
        "training": KindTotals(2, 65, 0, 5_000_000),
        "propaganda": KindTotals(1, 0, 1200, 0),
    }
    assert totals.all == KindTotals(3, 65, 1200, 5_000_000)
    assert [row.content for row in queries.activities.all(ListQuery(filters={"year": "2026"}))] == [
        "Tập huấn Mặt trận",
        "Phát thanh",
        "Tập huấn dân vận",
    ]


def test_an_activity_without_a_day_is_of_today_and_of_the_office(office: SmallOffice, queries: SqlActivities) -> None:
    add_activity(office.store, AddActivity("conference", "Hội nghị sơ kết"))
    (row,) = queries.activities.all()
    assert (row.held_on, row.unit_name) == (DateSpec.day(date(2026, 10, 12)), "Huyện ủy Sơn Hòa")


def test_what_an_inspection_asked_for_waits_until_it_is_remedied(office: SmallOffice, queries: SqlActivities) -> None:
    due = DateSpec.day(date(2026, 10, 13))
    asked = AddActivity("inspection", "Kiểm tra mô hình", recommendation="Bổ sung sổ theo dõi", remedy_due=due)
    activity = add_activity(office.store, asked)
    assert queries.detail(activity).row.remedy_state == "waiting"
    office.clock.later(2)
    assert queries.detail(activity).row.remedy_state == "overdue"
    mark_remedied(office.store, activity)
    assert queries.detail(activity).row.remedy_state == "remedied"


def test_nothing_is_remedied_that_was_not_asked_for(office: SmallOffice) -> None:
    activity = add_activity(office.store, AddActivity("inspection", "Kiểm tra mô hình"))
    with pytest.raises(UserError, match=r"activity\.remedy"):
        mark_remedied(office.store, activity)


def test_an_activity_is_edited_and_deleted_with_a_reason(office: SmallOffice, queries: SqlActivities) -> None:
    activity = add_activity(office.store, AddActivity("contest", "Hội thi"))
    edit_activity(office.store, Edit(activity, {"participants": 120}, queries.detail(activity).seen))
    assert queries.totals(2026).all.participants == 120
    with pytest.raises(UserError, match=r"delete\.reason"):
        delete_activity(office.store, activity, " ")
    delete_activity(office.store, activity, "Ghi trùng")
    assert queries.activities.all() == []


def test_a_form_shows_only_fields_that_exist() -> None:
    names = {field.name for field in ACTIVITY.fields}
    for kind in codes_of("activity_kind"):
        assert set(fields_for(kind)) <= names
        assert {"kind", "held_on", "content"} <= set(fields_for(kind))
