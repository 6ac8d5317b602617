"""However a letter comes to be issued, and whenever it is sent: two offices that exchanged their scope agree."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive, Task, is_draft
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.units.fields import UNIT
from tests.persistence.conftest import MakeStore
from tests.persistence.offices import projection
from tests.persistence.test_projection_laws import rebuilt
from tests.persistence.test_scope import DISTRICT, NORTH, agree, scope, send

DAY, MONTH = DateSpec.day(date(2026, 3, 2)), DateSpec.from_canonical("2026-03")
SAID: list[dict[str, Any]] = [
    *({"number": "15"}, {"number": None}, {"date": DAY}, {"date": MONTH}, {"date": None}, {"issued_on": DAY}),
    *({"issued_on": None}, {"direction": "incoming"}, {"direction": "outgoing"}, {"subject": "V/v khác"}),
    *({"doc_type": "hop"}, {"doc_type": "cong_van"}),
]
STEPS = st.lists(
    st.one_of(st.sampled_from(SAID), st.sampled_from(["task", "duty", "undo", "send", "send"])), max_size=12
)


def walk(district: SqlStore, step: dict[str, Any] | str, acts: list[str]) -> None:
    with district.write() as work:
        match step:
            case "undo":
                if acts:
                    work.withdraw(acts.pop())
            case "task":
                work.save(TASK, dataclasses.replace(work.get(TASK, "task"), text=work.act))
            case "duty":
                work.add(OBLIGATION, Obligation(directive="letter", unit=NORTH))
            case dict():
                work.save(DIRECTIVE, dataclasses.replace(work.get(DIRECTIVE, "letter"), **step))
        if work.commit("step").records and step != "undo":
            acts.append(work.act)


@given(STEPS)
def test_two_offices_agree_before_and_after_a_letter_is_issued(new_store: MakeStore, steps: list[Any]) -> None:
    district, north = new_store(DISTRICT), new_store(NORTH)
    with district.write() as work:
        work.add(UNIT, Unit(id=DISTRICT, name="Huyện Sơn Hòa", level="district"))
        work.add(UNIT, Unit(id=NORTH, name="Xã Bắc", level="commune", parent=DISTRICT))
        work.add(DIRECTIVE, Directive(id="letter", direction="outgoing", subject="V/v phát động"))
        work.add(TASK, Task(id="task", directive="letter", text="Xây dựng kế hoạch"))
        work.add(OBLIGATION, Obligation(id="duty", directive="letter", unit=NORTH))
        work.commit("begin")
    acts: list[str] = []
    gone = False
    for step in [*steps, "send"]:
        if step != "send":
            walk(district, step, acts)
            continue
        for sender, receiver in ((district, north), (north, district)):
            send(sender, receiver, NORTH)
            assert agree((district, north), NORTH)
        with district.read() as reading:
            draft = is_draft(reading.get(DIRECTIVE, "letter"))
        there = {"letter", "task", "duty"} <= scope(north, NORTH)
        assert there or (draft and not gone), "an issued letter arrives, and stays where it arrived"
        assert there == bool({"letter", "task", "duty"} & scope(district, NORTH))
        gone = there
    for store in (district, north):
        assert projection(store) == rebuilt(store)
