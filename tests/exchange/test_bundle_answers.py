"""Records of a bundle ticked out or accepted one by one."""

from __future__ import annotations

import dataclasses

from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.usecases.exchange.answers import Answers
from dvk_desktop.usecases.exchange.plan import Fate
from dvk_desktop.usecases.practice_models.fields import REGISTRATION_ROUND
from tests.exchange.office import Office


def test_a_record_ticked_out_is_not_waited_for_and_can_be_taken_in_later(district: Office, commune: Office) -> None:
    district.open_round()
    commune.take_in(district.export("bundle", "lac"))
    commune.add_model("one", "Một")
    commune.add_model("two", "Hai")
    bundle = commune.export("bundle", "district")

    taken = district.exchange.apply(district.exchange.plan([bundle], Answers().with_row("two", "keep", "out"))).files[0]
    assert (taken.counts["skipped"], [model.name for model in district.models()]) == (1, ["Một"])
    commune.edit_model("two", contact="Lan")
    later = commune.export("bundle", "district")
    asked = district.take_in(later)
    assert [(row.key, row.rule) for row in asked.rows if row.fate is Fate.SKIPPED] == [("two", "left_out")]
    assert [model.name for model in district.models()] == ["Một"]
    assert SqlLedgerQueries(district.store).conflict_count() == 0

    again = district.plan(bundle)
    assert (again.already_imported, again.counts["skipped"]) == (True, 1)
    district.exchange.apply(district.exchange.plan([later], Answers().with_row("two", "keep", "in")))
    assert [(model.name, model.contact) for model in district.models()] == [("Hai", "Lan"), ("Một", None)]
    assert district.change_ids("lac") == commune.change_ids("lac")


def test_a_record_outside_authority_is_accepted_alone_and_why_tells_the_reason(
    district: Office, commune: Office
) -> None:
    district.open_round()
    commune.take_in(district.export("bundle", "lac"))
    commune.add_model("own", "Của xã")
    with commune.store.write() as work:
        held = work.get(REGISTRATION_ROUND, "round-2026")
        work.save(REGISTRATION_ROUND, dataclasses.replace(held, name="Đợt khác"))
        work.commit("Sửa")
    bundle = commune.export("bundle", "district")

    planned = district.plan(bundle)
    outside = [row for row in planned.rows if row.fate is Fate.OUTSIDE]
    assert [(row.key, [question.code for question in row.asks]) for row in outside] == [("round-2026", ["outside"])]
    answers = Answers().with_row("round-2026", "outside", "accept", "Xã nói đúng")
    district.exchange.apply(district.exchange.plan([bundle], answers))

    (origin, *_) = SqlLedgerQueries(district.store).why("round-2026", "name")
    assert (origin.value, origin.reason) == ("Đợt khác", "Xã nói đúng")
