"""Offices with the program exchange whole ledgers inside workbooks."""

from __future__ import annotations

import dataclasses

from dvk_desktop.domain.ledger import make_change
from dvk_desktop.usecases.ports import Noted
from dvk_desktop.usecases.practice_models.fields import REGISTRATION_ROUND
from tests.exchange.office import Office, fill_in, model_row


def test_a_bundle_into_an_empty_office_brings_the_same_records(district: Office, commune: Office) -> None:
    district.open_round()
    district.add_model("m1", "Đường hoa", owner="lac", method="=HYPERLINK(1)\n- dòng hai")

    result = commune.take_in(district.export("bundle", "lac"))

    assert result.applied
    assert result.problems == []
    assert result.counts["read"] == result.counts["added"] > 0
    assert commune.change_ids("lac") == district.change_ids("lac")
    assert commune.models() == district.models()


def test_the_same_bundle_again_changes_nothing(district: Office, commune: Office) -> None:
    district.open_round()
    path = district.export("bundle", "lac")
    commune.take_in(path)
    before = commune.change_ids()

    again = commune.take_in(path)
    another = commune.take_in(district.export("bundle", "lac"))

    assert again.already_imported
    assert another.counts["same"] == another.counts["read"]
    assert commune.change_ids() == before


def test_two_offices_that_edited_different_fields_end_with_both(district: Office, commune: Office) -> None:
    district.open_round()
    district.add_model("m1", "Đường hoa", owner="lac")
    commune.take_in(district.export("bundle", "lac"))
    district.edit_model("m1", method="trồng hoa")
    commune.edit_model("m1", contact="cô Lan")

    up = commune.export("bundle", "district")
    down = district.export("bundle", "lac")
    merged = district.take_in(up)
    commune.take_in(down)

    assert merged.counts["merged"] == 1
    assert district.change_ids("lac") == commune.change_ids("lac")
    for office in (district, commune):
        model = office.model_named("Đường hoa")
        assert (model.method, model.contact) == ("trồng hoa", "cô Lan")


def test_two_offices_that_edited_the_same_field_get_a_conflict_at_both(district: Office, commune: Office) -> None:
    district.open_round()
    district.add_model("m1", "Đường hoa", owner="lac")
    commune.take_in(district.export("bundle", "lac"))
    district.edit_model("m1", contact="anh Ba")
    commune.edit_model("m1", contact="cô Lan")

    up, down = commune.export("bundle", "district"), district.export("bundle", "lac")

    assert district.take_in(up).counts["conflict"] == 1
    assert commune.take_in(down).counts["conflict"] == 1
    assert district.change_ids("lac") == commune.change_ids("lac")
    with district.store.read() as reading:
        state = reading.histories(["m1"])["m1"].state("contact")
    assert state.conflict
    assert set(state.values) == {"anh Ba", "cô Lan"}


def test_an_office_cannot_change_what_belongs_to_another(district: Office, commune: Office) -> None:
    district.open_round()
    commune.take_in(district.export("bundle", "lac"))
    with commune.store.write() as work:
        held = work.get(REGISTRATION_ROUND, "round-2026")
        work.save(REGISTRATION_ROUND, dataclasses.replace(held, name="Đợt khác"))
        work.commit("edit")
    path = commune.export("bundle", "district")

    refused = district.plan(path)
    accepted = district.plan(path, outside="accept")

    assert refused.counts["outside"] == 1
    assert [problem.code for problem in refused.problems] == ["row.outside"]
    assert accepted.counts["changed"] == 1
    district.take_in(path)
    with district.store.read() as reading:
        assert reading.get(REGISTRATION_ROUND, "round-2026").name == "Đăng ký năm 2026"


def test_a_registration_sent_up_by_an_office_with_the_program_keeps_its_ids(district: Office, commune: Office) -> None:
    district.open_round()
    form = district.export("registration", "lac", round="round-2026")
    commune.take_in(form)
    commune.add_model("m-lac", "Tổ tự quản", registered_on=None)

    result = district.take_in(commune.export("registration", "district", round="round-2026"))

    assert (result.counts["read"], result.counts["added"], result.problems) == (1, 1, [])
    assert district.model_named("Tổ tự quản").id == "m-lac"
    with district.store.read() as reading:
        theirs = reading.histories(["m-lac"])["m-lac"].changes
    with commune.store.read() as reading:
        assert [c.id for c in theirs] == [c.id for c in reading.histories(["m-lac"])["m-lac"].changes]


def test_a_form_filled_in_by_hand_gives_equal_changes_at_every_office_it_reaches(
    district: Office, commune: Office
) -> None:
    district.open_round()
    filled = fill_in(district.export("registration", "lac", round="round-2026"), [model_row("Một"), model_row("Hai")])
    commune.take_in(district.export("bundle", "lac"))

    district.take_in(filled)
    commune.take_in(filled)

    assert district.change_ids("lac") == commune.change_ids("lac")
    assert len(commune.models()) == 2


def test_a_join_that_names_no_two_records_is_kept_and_passed_on(district: Office) -> None:
    strange = [make_change("join", name, {"joined": True}, {}, "newer") for name in ("m1", "m1+m2+m3")]
    with district.store.write() as work:
        work.append([Noted(change) for change in strange], {})
        work.commit("import")
    district.add_model("m1", "Đường hoa", owner="lac")

    assert district.export("bundle", "lac").exists()
    assert {change.id for change in strange} <= set(district.change_ids())
