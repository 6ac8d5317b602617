"""What happened to units concerns the units it happened to."""

from __future__ import annotations

from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.queries.scope import records_in_scope
from dvk_desktop.usecases.units.events import Decision, MergeUnits, merge_units
from dvk_desktop.usecases.units.fields import UNIT, UNIT_EVENT, UNIT_SUCCESSION
from tests.persistence.conftest import MakeStore

DECISION = Decision(DateSpec.day(date(2026, 7, 1)), "15/QĐ-UBND")


def test_a_merger_goes_to_the_units_that_were_merged_and_to_nobody_else(new_store: MakeStore) -> None:
    store = new_store("tinh")
    with store.write() as work:
        for unit in ("north", "south", "east"):
            work.add(UNIT, Unit(id=unit, name=f"Xã {unit}", kind="locality", level="commune", parent="tinh"))
        work.commit("Thêm xã")
    (new,) = merge_units(store, MergeUnits(("north", "south"), "Xã Mới", DECISION)).units
    with store.read() as reading:
        (event,) = reading.find(UNIT_EVENT)
        steps = {step.former: step.id for step in reading.find(UNIT_SUCCESSION)}
        scopes = {unit: records_in_scope(reading, unit) for unit in ("north", "east", new)}
    assert {event.id, steps["north"]} <= scopes["north"]
    assert {event.id, *steps.values()} <= scopes[new]
    assert not {event.id, *steps.values()} & scopes["east"]
