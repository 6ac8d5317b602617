"""Figures of a unit and period: recorded, mended, taken back; 0 is a figure."""

from __future__ import annotations

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.usecases.figures.commands import RecordFigures, record_figures, stated
from tests.usecases.small_office import NORTH, SOUTH, SmallOffice


def told(office: SmallOffice, period: str = "2026") -> dict[str, dict[str, int]]:
    with office.store.read() as reading:
        return stated(reading, period)


def test_figures_are_of_a_unit_and_a_period(office: SmallOffice) -> None:
    record_figures(office.store, RecordFigures(NORTH, "2026", {"KT_collective": 3, "running": 0}))
    record_figures(office.store, RecordFigures(SOUTH, "2026", {"running": 5}))
    record_figures(office.store, RecordFigures(NORTH, "2025", {"running": 9}))

    assert told(office) == {NORTH: {"KT_collective": 3, "running": 0}, SOUTH: {"running": 5}}
    assert told(office, "2025") == {NORTH: {"running": 9}}


def test_only_what_differs_is_recorded_and_a_figure_can_be_taken_back(office: SmallOffice) -> None:
    record_figures(office.store, RecordFigures(NORTH, "2026", {"KT_collective": 3, "running": 2}))

    assert record_figures(office.store, RecordFigures(NORTH, "2026", {"KT_collective": 3, "running": None})) == 1
    assert told(office) == {NORTH: {"KT_collective": 3}}


@pytest.mark.parametrize(
    ("period", "values", "code"),
    [
        ("2026", {"perhaps": 1}, "figure.unknown"),
        ("2026", {"running": -1}, "figure.negative"),
        ("2026-H3", {"running": 1}, "reporting_period.unreadable"),
    ],
)
def test_a_wrong_figure_is_refused(office: SmallOffice, period: str, values: dict[str, int], code: str) -> None:
    with pytest.raises(UserError) as refused:
        record_figures(office.store, RecordFigures(NORTH, period, values))

    assert refused.value.code == code
    assert told(office) == {}
