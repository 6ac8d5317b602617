"""Figures that units stated count in reports where nothing of theirs can be counted, and never twice."""

from __future__ import annotations

from datetime import date

from dvk_desktop.domain.units import Unit
from dvk_desktop.usecases.reports.figures import figures_of
from dvk_desktop.usecases.reports.year_parts import YearParts

UNITS = {
    "own": Unit("own", "own", "Huyện ủy Bình An", level="district"),
    "lac": Unit("lac", "own", "Xã Lộc An", level="commune", parent="own"),
    "dai": Unit("dai", "own", "Xã Đại Lào", level="commune", parent="own"),
    "thon": Unit("thon", "own", "Thôn 3", level="hamlet", parent="lac"),
}


def parts(stated: dict[str, dict[str, int]]) -> YearParts:
    return YearParts(2026, date(2026, 12, 1), "own", UNITS, stated=stated)


def test_a_units_line_is_the_sum_of_what_it_and_those_below_it_stated() -> None:
    figures = figures_of(
        parts({"lac": {"KT_collective": 2, "running": 1}, "thon": {"KT_individual": 3, "reward_merit": 1}})
    )
    lines = {line.name: line for line in figures.units}

    assert (lines["Xã Lộc An"].models.total, lines["Xã Lộc An"].running) == (5, 1)
    assert lines["Xã Lộc An"].rewards == {"merit": 1}
    assert lines["Xã Lộc An"].reported
    assert not lines["Xã Đại Lào"].reported
    assert (figures.models.of("KT"), figures.running, figures.rewards.standing) == (5, 1, 1)


def test_a_stated_nought_is_a_report() -> None:
    figures = figures_of(parts({"dai": {"running": 0}}))

    assert [line.name for line in figures.units if line.reported] == ["Xã Đại Lào"]
    assert figures.models.total == 0
