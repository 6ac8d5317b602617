"""More time: asked for, granted, refused, each on record; the latest granted day counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import count

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.extensions import GRANTED, REFUSED, Extension, history_of, in_force
from dvk_desktop.domain.obligations import Obligation, due_day
from dvk_desktop.domain.units import Unit
from dvk_desktop.language import sentence
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.history.commands import redo, undo
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.extensions import (
    RecordExtension,
    extensions_of,
    record_extension,
    withdraw_extension,
)
from dvk_desktop.usecases.obligations.fields import EXTENSION, OBLIGATION
from dvk_desktop.usecases.units.commands import add_unit
from tests.usecases.obligations.conftest import Issued, issue


def day(number: int, month: int = 10) -> DateSpec:
    return DateSpec.day(date(2026, month, number))


def told(issued: Issued, line: str) -> list[tuple[DateSpec | None, str | None, str | None]]:
    with issued.store.read() as reading:
        return [(each.until, each.decision, each.reason) for each in extensions_of(reading, line)]


def due(issued: Issued, unit: str) -> date | None:
    return next(row.due_day for row in issued.rows() if row.unit_name == unit)


def test_a_request_moves_nothing_until_it_is_granted(issued: Issued) -> None:
    line = issued.line("Thôn 1")
    record_extension(
        issued.store,
        RecordExtension((line,), {"until": day(20), "asked_on": day(8), "asked_document": "07-CV/CB", "reason": "mưa"}),
    )
    assert due(issued, "Thôn 1") == date(2026, 10, 10)
    with issued.store.read() as reading:
        (waiting,) = extensions_of(reading, line)
    assert waiting.waits
    assert waiting.asked_document == "07-CV/CB"
    done = record_extension(
        issued.store, RecordExtension((line,), {"decision": GRANTED, "decided_on": day(9), "decided_by": "Bí thư"})
    )
    assert done.ids == (waiting.id,)
    assert due(issued, "Thôn 1") == date(2026, 10, 20)
    assert told(issued, line) == [(day(20), GRANTED, "mưa")]
    undo(issued.store, done.act or "")
    assert due(issued, "Thôn 1") == date(2026, 10, 10)
    assert told(issued, line) == [(day(20), None, "mưa")]


def test_a_shorter_time_may_be_granted_than_was_asked_for(issued: Issued) -> None:
    line = issued.line("Thôn 1")
    record_extension(issued.store, RecordExtension((line,), {"until": day(30), "asked_on": day(8)}))
    record_extension(issued.store, RecordExtension((line,), {"until": day(20), "decision": GRANTED}))
    assert told(issued, line) == [(day(20), GRANTED, None)]
    assert due(issued, "Thôn 1") == date(2026, 10, 20)


def test_a_refusal_stays_on_record_and_moves_nothing(issued: Issued) -> None:
    line = issued.line("Thôn 2")
    record_extension(issued.store, RecordExtension((line,), {"until": day(20), "decision": GRANTED}))
    record_extension(issued.store, RecordExtension((line,), {"until": day(30), "decision": REFUSED}))
    assert told(issued, line) == [(day(20), GRANTED, None), (day(30), REFUSED, None)]
    assert due(issued, "Thôn 2") == date(2026, 10, 20)


def test_the_day_of_an_older_program_is_the_first_extension_and_stays(issued: Issued) -> None:
    line = issued.line("Thôn 1")
    with issued.store.write() as work:
        before = work.get(OBLIGATION, line)
        work.save(OBLIGATION, replace(before, extended_to=day(15), extension_reason="bận mùa"))
        work.commit("Bản cũ")
    assert told(issued, line) == [(day(15), GRANTED, "bận mùa")]
    done = record_extension(issued.store, RecordExtension((line,), {"until": day(25), "decision": GRANTED}))
    assert told(issued, line) == [(day(15), GRANTED, "bận mùa"), (day(25), GRANTED, None)]
    withdraw_extension(issued.store, done.ids[0], "ghi nhầm")
    assert told(issued, line) == [(day(15), GRANTED, "bận mùa")]
    assert due(issued, "Thôn 1") == date(2026, 10, 15)


def test_recording_the_new_day_as_a_fact_is_the_same_record(issued: Issued) -> None:
    lines = (issued.line("Thôn 1"), issued.line("Thôn 2"))
    done = record_facts(issued.store, RecordFacts(lines, {"extended_to": day(20), "extension_reason": "mưa bão"}))
    assert done.changed == 2
    assert [told(issued, line) for line in lines] == [[(day(20), GRANTED, "mưa bão")]] * 2
    undo(issued.store, done.act or "")
    assert [told(issued, line) for line in lines] == [[], []]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({}, "extension.until"),
        ({"until": day(10), "decision": GRANTED}, "obligation.extension"),
        ({"until": day(20), "asked_on": day(30)}, "extension.future"),
        ({"until": day(20), "decision": "maybe"}, "field.choice"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    issued: Issued, values: dict[str, DateSpec | str], code: str
) -> None:
    with pytest.raises(UserError) as raised:
        record_extension(issued.store, RecordExtension((issued.line("Thôn 1"),), values))
    assert raised.value.code == code
    assert "field." not in sentence(code, raised.value.parameters), "fields are called by their labels"
    assert told(issued, issued.line("Thôn 1")) == []


days = st.dates(date(2026, 1, 1), date(2027, 12, 31)).map(DateSpec.day)
extensions = st.builds(
    Extension, id=st.uuids().map(str), until=days, decision=st.sampled_from([GRANTED, REFUSED, None])
)


NUMBERS = count()
KINDS = ("grant", "ask", "refuse", "withdraw", "undo", "redo")


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(steps=[("grant", 12, 0), ("grant", 11, 0)])  # the longer one is undone first
@given(steps=st.lists(st.tuples(st.sampled_from(KINDS), st.integers(11, 30), st.integers(0, 7)), max_size=8))
def test_the_day_that_counts_is_that_of_the_records_whatever_is_undone(
    steps: list[tuple[str, int, int]], new_store: Callable[[str], SqlStore], catalogue: Catalogue
) -> None:
    issued = issue(new_store(f"s{next(NUMBERS)}"), catalogue)
    line = issued.line("Thôn 1")
    acts: list[str] = []
    undone: set[str] = set()
    for step, (kind, number, place) in enumerate(steps):
        with issued.store.read() as reading:
            recorded = [each for each in extensions_of(reading, line) if each.id]
        if kind in ("grant", "ask", "refuse"):
            values: dict[str, FieldValue] = {"until": day(number), "reason": f"lần {step}"}
            values |= {"decision": {"grant": GRANTED, "refuse": REFUSED}[kind]} if kind != "ask" else {}
            done = record_extension(issued.store, RecordExtension((line,), values)).act
        elif kind == "withdraw" and recorded:
            done = withdraw_extension(issued.store, recorded[place % len(recorded)].id, "Nhập nhầm")
        elif acts and kind in ("undo", "redo"):
            act = acts[place % len(acts)]
            if (act in undone) is (kind == "redo"):
                done = (undo if kind == "undo" else redo)(issued.store, act).act
                undone ^= {act}
            else:
                continue
        else:
            continue
        acts += [done] if done and kind not in ("undo", "redo") else []
        with issued.store.read() as reading:
            counts = in_force(reading.find(EXTENSION, obligation=line))
            assert reading.get(OBLIGATION, line).extended_to == (counts.until if counts else None), kind
    for act in acts:
        if act not in undone:
            undo(issued.store, act)
    with issued.store.read() as reading:
        assert reading.get(OBLIGATION, line).extended_to is None


@given(st.lists(extensions, max_size=6), st.randoms())
def test_the_order_of_entry_never_decides_which_day_counts(found: list[Extension], random: object) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis' own Random
    assert in_force(found) == in_force(shuffled)
    counts = in_force(found)
    line = Obligation(id="o", due=day(1, 1), extended_to=counts.until if counts else None)
    assert history_of(line, found) == history_of(line, shuffled)
    assert len(history_of(line, found)) == len(found)
    latest = [each.until.last for each in found if each.decision == GRANTED and each.until and each.until.last]
    assert due_day(line) == max(latest, default=date(2026, 1, 1))


def test_the_line_of_a_successor_takes_over_what_was_asked_and_answered(issued: Issued) -> None:
    line = issued.line("Thôn 1")
    record_extension(issued.store, RecordExtension((line,), {"until": day(15), "decision": REFUSED, "reason": "sớm"}))
    record_extension(issued.store, RecordExtension((line,), {"until": day(20), "decision": GRANTED, "reason": "mưa"}))
    record_extension(issued.store, RecordExtension((line,), {"until": day(25), "asked_on": day(8)}))
    heir = add_unit(issued.store, issued.catalogue, Unit(name="Thôn Đông"))
    ids = issued.hand_over(line, (heir,), day(9))[0]
    assert told(issued, ids[heir]) == told(issued, line)
    with issued.store.read() as reading:
        assert reading.get(OBLIGATION, ids[heir]).extended_to == day(20)
        assert any(each.waits for each in extensions_of(reading, ids[heir]))
