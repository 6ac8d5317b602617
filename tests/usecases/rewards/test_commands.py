"""Rewards from proposal to presentation, and what counts."""

from __future__ import annotations

from datetime import date

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.persistence.queries.practice_models import SqlPracticeModels
from dvk_desktop.persistence.queries.rewards import SqlRewards
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.rewards.commands import (
    AddReward,
    OnRewards,
    ProposeRewards,
    RewardDecision,
    add_reward,
    edit_reward,
    present,
    propose_rewards,
    record_decision,
    refuse,
    withdraw,
)
from tests.usecases.small_office import CATALOGUE, EAST, NORTH, SmallOffice

DAY = date(2026, 10, 15)


@pytest.fixture
def queries(office: SmallOffice) -> SqlRewards:
    return SqlRewards(office.store)


def test_a_list_of_proposals_is_made_from_models(office: SmallOffice, queries: SqlRewards) -> None:
    team = office.model("Vườn mẫu", NORTH)
    person = office.model("Giúp dân chuyển đổi số", EAST, subject="individual", contact="Lê Ân")
    added = propose_rewards(office.store, ProposeRewards((team, person), "commendation", 2026, "district"))
    assert {notice.code for notice in added.notices} == {"reward.not_recognised"}
    rows = queries.rewards.all()
    assert [(row.name, row.unit, row.subject, row.state) for row in rows] == [
        ("Lê Ân", EAST, "individual", "proposed"),
        ("Vườn mẫu", NORTH, "collective", "proposed"),
    ]
    assert (queries.totals(2026).proposed, queries.totals(2026).standing) == (2, 0)


def test_a_decision_gives_what_was_proposed_and_the_list_of_models_shows_it(
    office: SmallOffice, queries: SqlRewards
) -> None:
    model = office.model("Vườn mẫu")
    (reward,) = propose_rewards(office.store, ProposeRewards((model,), "commendation", 2026)).ids
    record_decision(office.store, CATALOGUE, RewardDecision((reward,), "25-QĐ/HU", DAY, 702_000))
    present(office.store, OnRewards((reward,)))
    (row,) = queries.rewards.all()
    assert (row.state, row.decision_number, row.amount) == ("presented", "25-QĐ/HU", 702_000)
    totals = queries.totals(2026)
    assert (totals.standing, totals.by_form, totals.amount) == (1, {"commendation": 1}, 702_000)
    models = SqlPracticeModels(office.store, office.clock)
    assert models.detail(model).row.rewarded == 1
    assert models.count({"rewarded": "yes"}) == 1


@pytest.mark.parametrize(
    ("decided_on", "subject", "typed", "amount"),
    [
        (date(2024, 6, 28), "individual", None, 270_000),  # 0,15 × 1.800.000
        (date(2024, 7, 1), "individual", None, 360_000),  # 0,15 × 2.340.000, rounded up to tens of thousands
        (date(2024, 7, 1), "collective", None, 710_000),
        (date(2024, 7, 1), "household", None, None),  # nothing was set for it
        (date(2025, 7, 1), "individual", None, 710_000),  # decree 152/2025: 0,3 at every level
        (date(2026, 7, 1), "household", None, 1_140_000),  # one and a half times an individual's 0,3 × 2.530.000
        (date(2024, 7, 1), "collective", 0, 0),
        (date(2016, 5, 1), "individual", None, None),
    ],
)
def test_the_money_follows_from_the_figures_in_force_on_the_day_of_the_decision(
    office: SmallOffice, queries: SqlRewards, decided_on: date, subject: str, typed: int | None, amount: int | None
) -> None:
    asked = AddReward("Thôn 3", subject, "commendation", decided_on.year, NORTH, level="commune")
    (reward,) = add_reward(office.store, asked).ids
    record_decision(office.store, CATALOGUE, RewardDecision((reward,), "25-QĐ/HU", decided_on, typed))
    assert queries.detail(reward).row.amount == amount


def test_a_decision_without_number_or_date_is_refused(office: SmallOffice) -> None:
    (reward,) = add_reward(office.store, AddReward("Thôn 3", "collective", "praise", 2026, NORTH)).ids
    for number, day in (("", DAY), ("25-QĐ/HU", None)):
        with pytest.raises(UserError, match=r"reward\.decision"):
            record_decision(office.store, CATALOGUE, RewardDecision((reward,), number, day))


def test_rewarding_one_achievement_twice_is_told(office: SmallOffice) -> None:
    add_reward(office.store, AddReward("Đỗ Đạt", "individual", "commendation", 2026, NORTH))
    again = add_reward(office.store, AddReward("ĐỖ ĐẠT", "individual", "merit", 2026, NORTH))
    assert [notice.code for notice in again.notices] == ["reward.twice"]
    other = add_reward(office.store, AddReward("Đỗ Đạt", "individual", "commendation", 2026, EAST))
    assert other.notices == ()


def test_a_withdrawn_reward_leaves_the_numbers_and_stays_in_the_list(office: SmallOffice, queries: SqlRewards) -> None:
    (reward,) = add_reward(office.store, AddReward("Thôn 3", "collective", "commendation", 2026, NORTH)).ids
    record_decision(office.store, CATALOGUE, RewardDecision((reward,), "25-QĐ/HU", DAY, 500_000))
    with pytest.raises(UserError, match=r"reward\.reason"):
        withdraw(office.store, OnRewards((reward,)))
    withdraw(office.store, OnRewards((reward,), reason="Thành tích khai không đúng"))
    assert [row.state for row in queries.rewards.all()] == ["withdrawn"]
    assert (queries.totals(2026).standing, queries.totals(2026).amount) == (0, 0)
    with pytest.raises(UserError, match=r"reward\.state"):
        present(office.store, OnRewards((reward,)))


def test_what_was_refused_can_still_be_given(office: SmallOffice, queries: SqlRewards) -> None:
    (reward,) = add_reward(office.store, AddReward("Thôn 3", "collective", "commendation", 2026, NORTH)).ids
    refuse(office.store, OnRewards((reward,)))
    assert queries.detail(reward).row.state == "refused"
    record_decision(office.store, CATALOGUE, RewardDecision((reward,), "25-QĐ/HU", DAY))
    assert queries.detail(reward).row.state == "given"


def test_a_reward_is_edited_by_what_was_seen(office: SmallOffice, queries: SqlRewards) -> None:
    (reward,) = add_reward(office.store, AddReward("Thôn 3", "collective", "commendation", 2026, NORTH)).ids
    seen = queries.detail(reward).seen
    assert edit_reward(office.store, Edit(reward, {"golden_book": "07"}, seen))
    assert queries.detail(reward).row.golden_book == "07"
    with pytest.raises(UserError, match=r"field\.range"):
        edit_reward(office.store, Edit(reward, {"amount": -1}))
