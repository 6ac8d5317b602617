"""Offices that grant different days for one line, apart: the rule decides, nobody is asked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.ledger import History, Value
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.obligations.extensions import RecordExtension, extensions_of, record_extension
from dvk_desktop.usecases.obligations.fields import EXTENSION, OBLIGATION
from dvk_desktop.usecases.ports import Reading
from tests.exchange.office import Office
from tests.exchange.test_restricted import tell

ISSUED = DateSpec.day(date(2026, 1, 12))


def day(number: int) -> DateSpec:
    return DateSpec.day(date(2026, 4, number))


@pytest.fixture
def line(district: Office, commune: Office) -> str:
    owed = Obligation(
        obligation_id("letter", "lac"),
        "district",
        "letter",
        unit="lac",
        obliged=True,
        due=DateSpec.day(date(2026, 3, 31)),
    )
    with district.store.write() as work:
        letter = Directive("letter", "district", "outgoing", "Huyện ủy", subject="Phát động", number="15", date=ISSUED)
        work.add(DIRECTIVE, letter)
        work.add(OBLIGATION, owed)
        work.commit("letter")
    tell(district, commune)
    return owed.id


def grant(office: Office, line: str, until: DateSpec) -> None:
    record_extension(office.store, RecordExtension((line,), {"until": until, "decision": "granted"}))


def stands(office: Office, line: str) -> tuple[Value, ...]:
    with office.store.read() as reading:
        assert not any(each.state(name).conflict for each in _of(reading, line) for name in each.names)
        return reading.histories([line])[line].state("extended_to").values


def _of(reading: Reading, line: str) -> list[History]:
    found = reading.histories([line, *(each.id for each in reading.find(EXTENSION, obligation=line))])
    return list(found.values())


@pytest.mark.parametrize(("theirs", "ours"), [(10, 20), (20, 10)])
def test_what_a_unit_was_told_gives_way_to_the_day_that_the_office_granted(
    district: Office, commune: Office, line: str, theirs: int, ours: int
) -> None:
    grant(district, line, day(ours))
    grant(commune, line, day(theirs))

    came = commune.take_in(district.export("bundle", "lac"))

    assert came.counts["conflict"] == 0
    (told,) = [problem for problem in came.problems if problem.code == "extension.apart"]
    assert told.parameters["day"] == f"{ours}/4/2026"
    district.take_in(commune.export("bundle", "district"))
    tell(district, commune)
    assert stands(district, line) == stands(commune, line) == (day(ours).canonical(),)
    record_extension(commune.store, RecordExtension((line,), {"until": day(25)}))
    assert stands(commune, line) == (day(ours).canonical(),), "asking again moves nothing"
    with commune.store.read() as reading:
        assert {each.until for each in extensions_of(reading, line)} == {day(10), day(20), day(25)}, "all are on record"


def test_of_two_machines_of_the_office_that_granted_the_later_day_counts_on_both(
    district: Office, tmp_path: Path, sandbox: Sandbox, commune: Office, line: str
) -> None:
    second = Office(tmp_path / "second", sandbox, "district")
    second.take_in(district.export("bundle", "district"))
    grant(district, line, day(10))
    grant(second, line, day(20))
    ours, theirs = district.export("bundle", "district"), second.export("bundle", "district")
    district.take_in(theirs)
    second.take_in(ours)
    second.take_in(district.export("bundle", "district"))
    assert stands(district, line) == stands(second, line) == (day(20).canonical(),)
    second.close()


def test_a_request_answered_twice_is_answered_as_the_office_said(district: Office, commune: Office, line: str) -> None:
    record_extension(
        commune.store, RecordExtension((line,), {"until": day(20), "asked_on": DateSpec.day(date(2026, 3, 1))})
    )
    tell(district, commune)
    record_extension(district.store, RecordExtension((line,), {"until": day(15), "decision": "granted"}))
    grant(commune, line, day(20))
    tell(district, commune)
    tell(district, commune)
    assert stands(district, line) == stands(commune, line) == (day(15).canonical(),)
