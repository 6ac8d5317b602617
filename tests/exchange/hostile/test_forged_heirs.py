"""Hidden parts that speak of what became of units: whoever has no authority over a unit makes nobody its heir, takes
over no data of its office, and changes nothing of what it was called or where it stood."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.ledger import Change, Value, make_change
from dvk_desktop.domain.unit_events import (
    former_name_id,
    former_parent_id,
    succession_id,
    taken_over_id,
)
from dvk_desktop.usecases.units.events import Decision, dissolve_unit
from dvk_desktop.usecases.units.fields import UNIT_SUCCESSION
from tests.exchange.hostile.forging import Forge, refused
from tests.exchange.laws.quick import InThisProcess, QuickFiles
from tests.exchange.office import Office

EVE = date(2026, 6, 30)
EVE_VALUE = DateSpec.day(EVE).canonical()


@pytest.fixture
def receiver(district: Office) -> Office:
    """The district; its commune "lac", which has a model, was dissolved without an heir."""
    district.close()
    district.reopen_with(QuickFiles())
    district.add_model("m1", "Đường hoa", owner="lac")
    dissolve_unit(district.store, "lac", Decision(DateSpec.day(date(2026, 7, 1))))
    return district


def says(record_type: str, record: str, **fields: Value) -> Change:
    return make_change(record_type, record, {"owner": "dai", **fields}, {}, "forged")


def heir(former: str = "lac", unit: str = "dai") -> Change:
    step: dict[str, Value] = {"former": former, "unit": unit, "share": "whole"}
    return says("unit_succession", succession_id(former, unit), **step)


def test_a_stranger_makes_himself_heir_of_no_unit(receiver: Office, forge: Forge) -> None:
    refused(receiver, forge(heir()))
    contact = make_change("practice_model", "m1", {"contact": "Người lạ"}, {}, "forged")
    refused(receiver, forge(heir(), contact), rows=2)
    with receiver.store.read() as reading:
        assert not reading.find(UNIT_SUCCESSION)


def test_a_step_of_ones_own_is_turned_to_no_unit_of_others(receiver: Office, forge: Forge) -> None:
    """First a step that is his business, then another word about the same record."""
    own = heir("dai", "lac")
    receiver.take_in(forge(own))
    turned = make_change(
        "unit_succession", own.record, {"former": "lac", "unit": "dai"}, {"former": (own.id,), "unit": (own.id,)}, "two"
    )
    refused(receiver, forge(turned))


def test_an_heir_is_no_heir_by_the_word_of_the_unit_that_would_gain(receiver: Office, forge: Forge) -> None:
    """Nor under the name of another office that has no authority either."""
    refused(receiver, forge(heir(unit="thon")))


@pytest.mark.parametrize("owner", ["dai", "lac"])
def test_nobody_takes_over_the_data_of_an_office_of_others(
    receiver: Office, forge: Forge, owner: str, tmp_path: Path
) -> None:
    lac = Office(tmp_path / "lac", InThisProcess(), "lac")
    lac.close()
    lac.reopen_with(QuickFiles())
    lac.take_in(receiver.export("bundle", "lac"))
    fields: dict[str, Value] = {"office": "lac", "unit": "dai", "owner": owner}
    crafted = make_change("taken_over", taken_over_id("lac"), fields, {}, "forged")
    forged = forge(crafted)
    before = lac.change_ids()
    assert lac.take_in(forged).counts["outside"] == 1
    assert lac.change_ids() == before
    assert lac.store.office.unit == "lac"
    lac.close()


def test_a_stranger_says_nothing_of_former_names_and_parents_of_others(receiver: Office, forge: Forge) -> None:
    name = says("former_name", former_name_id("lac", EVE), unit="lac", name="Tên bịa", valid_to=EVE_VALUE)
    refused(receiver, forge(name))
    line: dict[str, Value] = {"unit": "lac", "line": "parent", "parent": "dai", "valid_to": EVE_VALUE}
    refused(receiver, forge(says("former_parent", former_parent_id("lac", "parent", EVE), **line)))


def test_what_an_office_says_of_its_own_end_is_its_business(receiver: Office, forge: Forge) -> None:
    plan = receiver.take_in(forge(heir("dai", "lac")))
    assert (plan.counts["outside"], plan.counts["added"]) == (0, 1)
