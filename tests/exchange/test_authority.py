"""What an office may not change does not get in unseen, whichever way it is said: by an edit, an undo, or "same as"."""

from __future__ import annotations

import dataclasses

import pytest

from dvk_desktop.domain.ledger import ACT, JOIN, make_change
from dvk_desktop.domain.practice_models import RegistrationRound
from dvk_desktop.persistence.backup import check
from dvk_desktop.usecases.ports import Noted
from dvk_desktop.usecases.practice_models.fields import REGISTRATION_ROUND
from dvk_desktop.usecases.units.fields import UNIT
from tests.exchange.office import Office


def act_of(office: Office, record: str) -> str:
    with office.store.read() as reading:
        return reading.histories([record])[record].changes[-1].act


def withdraw(office: Office, act: str) -> None:
    with office.store.write() as work:
        work.withdraw(act)
        work.commit("Hoàn tác", "undo")


def rounds(office: Office) -> list[str]:
    with office.store.read() as reading:
        return [str(found.name) for found in reading.find(REGISTRATION_ROUND)]


def test_an_office_cannot_take_back_what_another_recorded(district: Office, commune: Office) -> None:
    district.open_round()
    commune.take_in(district.export("bundle", "lac"))
    withdraw(commune, act_of(commune, "round-2026"))
    path = commune.export("bundle", "district")

    refused, accepted = district.plan(path), district.plan(path, outside="accept")

    assert refused.counts["outside"] == 1
    assert [(problem.code, problem.value) for problem in refused.problems] == [("row.outside", "round")]
    assert accepted.counts["changed"] == 1
    district.take_in(path)
    assert rounds(district) == ["Đăng ký năm 2026"]
    district.take_in(path, outside="accept")
    assert rounds(district) == []


def test_taking_back_what_one_recorded_oneself_is_shown_as_a_change(district: Office, commune: Office) -> None:
    district.open_round()
    commune.take_in(district.export("bundle", "lac"))
    commune.add_model("m1", "Đường hoa")
    district.take_in(commune.export("bundle", "district"))
    withdraw(commune, act_of(commune, "m1"))

    result = district.take_in(commune.export("bundle", "district"))

    assert (result.counts["changed"], result.counts["outside"]) == (1, 0)
    assert district.models() == []


def test_an_office_may_take_back_what_those_below_it_recorded(district: Office, commune: Office) -> None:
    district.open_round()
    commune.take_in(district.export("bundle", "lac"))
    commune.add_model("m1", "Đường hoa")
    district.take_in(commune.export("bundle", "district"))
    withdraw(district, act_of(district, "m1"))

    result = commune.take_in(district.export("bundle", "lac"))

    assert (result.counts["changed"], result.counts["outside"]) == (1, 0)
    assert commune.models() == []


def test_an_office_may_take_back_what_was_recorded_about_its_own_records(district: Office, commune: Office) -> None:
    district.add_model("m1", "Đường hoa", owner="lac")
    commune.take_in(district.export("bundle", "lac"))
    withdraw(commune, act_of(commune, "m1"))

    result = district.take_in(commune.export("bundle", "district"))

    assert (result.counts["changed"], result.counts["outside"]) == (1, 0)
    assert district.models() == []


def test_an_office_cannot_join_what_belongs_to_others(district: Office, commune: Office) -> None:
    district.open_round()
    with district.store.write() as work:
        work.add(REGISTRATION_ROUND, RegistrationRound("round-2027", "district", "Đăng ký năm 2027", 2027))
        work.commit("round")
    commune.take_in(district.export("bundle", "lac"))
    with commune.store.write() as work:
        work.join("round-2026", "round-2027", same=True)
        work.commit("join")

    result = district.take_in(commune.export("bundle", "district"))

    assert (result.counts["outside"], result.counts["changed"]) == (1, 0)
    assert len(rounds(district)) == 2


def test_a_join_of_ones_own_record_is_shown_and_taken_in(district: Office, commune: Office) -> None:
    district.add_model("m1", "Đường hoa", owner="lac")
    commune.take_in(district.export("bundle", "lac"))
    commune.add_model("m2", "Đường hoa")
    with commune.store.write() as work:
        work.join("m1", "m2", same=True)
        work.commit("join")

    result = district.take_in(commune.export("bundle", "district"))

    assert (result.counts["outside"], result.counts["changed"]) == (0, 1)
    assert len(district.models()) == 1


def test_an_undone_act_that_travels_with_a_form_is_judged_as_well(district: Office, commune: Office) -> None:
    district.open_round()
    with district.store.write() as work:
        work.save(REGISTRATION_ROUND, dataclasses.replace(work.get(REGISTRATION_ROUND, "round-2026"), name="Đợt một"))
        work.commit("edit")
    commune.take_in(district.export("bundle", "lac"))
    withdraw(commune, act_of(commune, "round-2026"))
    commune.add_model("m2", "Tổ tự quản")

    result = district.take_in(commune.export("registration", "district", round="round-2026"))

    assert rounds(district) == ["Đợt một"]
    assert "row.outside" in [problem.code for problem in result.problems]


def test_an_office_cannot_give_itself_authority_by_placing_others_below_it(district: Office, commune: Office) -> None:
    district.open_round()
    commune.take_in(district.export("bundle", "lac"))
    with commune.store.write() as work:
        work.save(UNIT, dataclasses.replace(work.get(UNIT, "district"), parent="lac"))
        work.save(REGISTRATION_ROUND, dataclasses.replace(work.get(REGISTRATION_ROUND, "round-2026"), name="Khác"))
        work.commit("edit")

    plan = district.plan(commune.export("bundle", "district"))

    assert plan.counts["outside"] == 2


@pytest.mark.parametrize("record_type", [ACT, JOIN])
def test_a_switch_claimed_for_the_id_of_a_record_hides_nothing(
    district: Office, commune: Office, record_type: str
) -> None:
    district.open_round()
    district.add_model("m1", "Đường hoa")
    crafted = make_change(record_type, "m1", {"withdrawn": True, "name": "Khác", "owner": "lac"}, {}, "theirs")

    with district.store.write() as work:  # whatever way it came in
        work.append([Noted(crafted, {})], {})
        work.commit("Nhận", "import")

    assert check(district.store, rebuild=True).well
    assert [model.name for model in district.models()] == ["Đường hoa"]
    district.edit_model("m1", contact="Lan")
    assert district.model_named("Đường hoa").contact == "Lan"
    assert check(district.store, rebuild=False).well


def test_a_record_claimed_for_the_id_of_an_act_takes_nothing_back(district: Office) -> None:
    district.open_round()
    act = act_of(district, "round-2026")
    withdraw(district, act)
    with district.store.write() as work:
        work.reinstate(act)
        work.commit("Làm lại", "redo")
    crafted = make_change("practice_model", act, {"withdrawn": True, "owner": "lac"}, {}, "theirs")

    with district.store.write() as work:
        work.append([Noted(crafted, {})], {})
        work.commit("Nhận", "import")

    assert check(district.store, rebuild=True).well
    assert rounds(district) == ["Đăng ký năm 2026"]
