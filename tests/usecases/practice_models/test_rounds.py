"""Registration rounds and who has registered in them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.persistence.queries.practice_models import SqlPracticeModels
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.practice_models.commands import Chosen, approve, edit
from dvk_desktop.usecases.practice_models.rounds import CloseRound, OpenRound, close_round, open_round, reopen_round
from tests.usecases.small_office import COMMUNES, NORTH, SOUTH, SmallOffice


@pytest.fixture
def queries(office: SmallOffice) -> SqlPracticeModels:
    return SqlPracticeModels(office.store, office.clock)


def opened(office: SmallOffice, days: int = 13, target: int | None = None) -> str:
    today = office.clock().date()
    closes = DateSpec.day(today + timedelta(days=days))
    return open_round(office.store, OpenRound("Đợt 2 năm 2026", 2026, closes_on=closes, target=target))


def test_a_round_says_who_is_still_missing(office: SmallOffice, queries: SqlPracticeModels) -> None:
    held = opened(office)
    office.model("Vườn mẫu", NORTH, round=held)
    office.model("Bếp ấm", NORTH, round=held)
    (row,) = queries.rounds.all()
    assert (row.models, row.units, row.units_missing, row.state) == (2, 3, 2, "open")
    units = queries.round_units.all(ListQuery(filters={"round": held}))
    assert [(unit.unit_name, unit.models, unit.missing) for unit in units] == [
        (COMMUNES[NORTH], 2, 0),
        ("Xã Nam Hòa", 0, 1),
        ("Xã Đông Lộc", 0, 1),
    ]


def test_a_unit_under_the_target_counts_as_missing(office: SmallOffice, queries: SqlPracticeModels) -> None:
    held = opened(office, target=2)
    office.model("Vườn mẫu", NORTH, round=held)
    missing = queries.round_units.all(ListQuery(filters={"round": held, "missing": "yes"}))
    assert [unit.missing for unit in missing] == [1, 2, 2]


def test_a_unit_known_to_have_registered_within_a_year_is_not_given_a_day(
    office: SmallOffice, queries: SqlPracticeModels
) -> None:
    held = opened(office)
    model = office.model("Vườn mẫu", NORTH, round=held)
    year, today = DateSpec.year(office.clock().year), DateSpec.day(office.clock().date())
    edit(office.store, Edit(model, {"registered_on": year}))
    (row, *_) = queries.round_units.all(ListQuery(filters={"round": held}))
    assert row.last_registered == year
    office.model("Bếp ấm", NORTH, round=held)
    (row, *_) = queries.round_units.all(ListQuery(filters={"round": held}))
    assert row.last_registered == today


def test_a_round_ends_with_its_last_day(office: SmallOffice, queries: SqlPracticeModels) -> None:
    opened(office, days=1)
    assert queries.rounds.all()[0].state == "open"
    office.clock.later(1)
    assert queries.rounds.all()[0].state == "open"
    office.clock.later(1)
    assert queries.rounds.all()[0].state == "expired"


def test_a_round_that_ends_before_it_begins_is_refused(office: SmallOffice) -> None:
    with pytest.raises(UserError, match=r"registration_round\.dates"):
        opened(office, days=-1)


def test_a_list_is_not_closed_over_what_nobody_decided(office: SmallOffice, queries: SqlPracticeModels) -> None:
    held = opened(office)
    model = office.model("Vườn mẫu", round=held)
    with pytest.raises(UserError) as caught:
        close_round(office.store, CloseRound(held))
    assert caught.value.parameters["names"] == "Vườn mẫu"
    approve(office.store, Chosen((model,)))
    close_round(office.store, CloseRound(held))
    assert queries.rounds.all()[0].state == "closed"
    with pytest.raises(UserError, match=r"registration_round\.closed"):
        office.model("Bếp ấm", SOUTH, round=held)
    reopen_round(office.store, held)
    assert office.model("Bếp ấm", SOUTH, round=held)


def test_a_round_gives_its_year_to_what_is_registered_in_it(office: SmallOffice, queries: SqlPracticeModels) -> None:
    held = open_round(office.store, OpenRound("Đăng ký năm 2027", 2027, opens_on=DateSpec.day(date(2026, 10, 1))))
    model = office.model("Vườn mẫu", round=held)
    assert queries.detail(model).row.year == 2027
