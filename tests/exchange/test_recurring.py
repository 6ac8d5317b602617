"""Both ends open the periods of what recurs: each period is one line, whoever opened it first."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive, Task
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.domain.recurring_lines import begun
from dvk_desktop.persistence.catalogue import load_catalogue
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.recurring import open_year
from dvk_desktop.usecases.working_days.commands import AddHoliday, add_holiday, set_deadlines
from tests.exchange.office import Office
from tests.exchange.test_restricted import agree, tell

ISSUED = DateSpec.day(date(2026, 1, 12))
EVERY = DateSpec.from_canonical("monthly-01-25+quarterly-03-20")


@pytest.fixture(scope="module")
def catalogue(project: Path) -> Catalogue:
    return load_catalogue(project / "resources" / "forms")


@pytest.fixture(params=[None, 2])
def begin(district: Office, commune: Office, request: pytest.FixtureRequest) -> Obligation:
    """The line of the commune that begins what recurs, known at both ends: of the whole letter, or of the second
    deadline of a clause."""
    place: int | None = request.param
    task = "clause" if place else ""
    line = Obligation(
        obligation_id("letter", "lac", task, place=place),
        "district",
        "letter",
        task or None,
        deadline_place=place,
        unit="lac",
        obliged=True,
        source="Các xã, phường",
    )
    with district.store.write() as work:
        letter = Directive("letter", "district", "outgoing", "Huyện ủy", subject="Phát động", number="15", date=ISSUED)
        work.add(DIRECTIVE, letter)
        work.add(TASK, Task("clause", "district", "letter", ordinal="2", order=2, text="Báo cáo."))
        work.add(OBLIGATION, line := begun(line, EVERY, date(2026, 1, 12)))
        work.commit("letter")
    tell(district, commune)
    return line


def lines(office: Office) -> dict[str, Obligation]:
    """The lines by period; each period has one."""
    with office.store.read() as reading:
        found = reading.find(OBLIGATION, directive="letter")
        assert not any(reading.histories([line.id])[line.id].state("due").conflict for line in found)
    by_period = {line.of_period: line for line in found}
    assert len(by_period) == len(found)
    return by_period


def test_two_ends_that_open_the_same_periods_agree_on_one_line_each(
    district: Office, commune: Office, begin: Obligation, catalogue: Catalogue
) -> None:
    here = open_year(district.store, catalogue, 2026, date(2026, 7, 1))
    there = open_year(commune.store, catalogue, 2026, date(2026, 9, 1))
    assert set(here.obligations) < set(there.obligations)

    tell(district, commune)

    assert agree(district, commune, "lac")
    assert lines(district) == lines(commune)
    assert {line.deadline_place for line in lines(district).values()} == {begin.deadline_place}
    assert set(lines(district)) == {f"2026-{month:02}" for month in range(1, 10)} | {"2026-Q1", "2026-Q2", "2026-Q3"}
    assert open_year(district.store, catalogue, 2026, date(2026, 9, 1)).act is None


def test_who_handles_it_here_does_not_quarrel_with_the_line_opened_there(
    district: Office, commune: Office, begin: Obligation, catalogue: Catalogue
) -> None:
    record_facts(commune.store, RecordFacts((begin.id,), {"assigned_to": "Nguyễn Văn An"}))
    open_year(commune.store, catalogue, 2026, date(2026, 3, 1))
    open_year(district.store, catalogue, 2026, date(2026, 3, 1))

    tell(district, commune)
    tell(district, commune)

    assert agree(district, commune, "lac")
    assert {line.assigned_to for line in lines(commune).values()} == {"Nguyễn Văn An"}


def test_deadlines_are_moved_by_the_rules_of_who_obliges_at_both_ends(
    district: Office, commune: Office, begin: Obligation, catalogue: Catalogue
) -> None:
    set_deadlines(district.store, {"days": 10, "shift": "all"})
    add_holiday(district.store, AddHoliday("Nghỉ bù", DateSpec.day(date(2026, 5, 25))))
    tell(district, commune)

    open_year(district.store, catalogue, 2026, date(2026, 9, 1))
    open_year(commune.store, catalogue, 2026, date(2026, 9, 1))
    moved = {period: line.due for period, line in lines(district).items()}
    assert {period: line.due for period, line in lines(commune).items()} == moved
    due = moved["2026-05"]
    assert due is not None
    assert (due.due_day, due.derived) == (date(2026, 5, 26), True)
    saturday = moved["2026-07"]
    assert saturday is not None
    assert saturday.due_day == date(2026, 7, 27)

    tell(district, commune)

    assert agree(district, commune, "lac")
