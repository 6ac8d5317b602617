"""The table by unit under the map of any day: after mergers every year can be told by the old units or by the new."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.queries.reports import SqlYearSource
from dvk_desktop.usecases.reports.figures import YearFigures, figures_of
from dvk_desktop.usecases.units.events import (
    Decision,
    MergeUnits,
    SplitUnit,
    dissolve_unit,
    establish_unit,
    merge_units,
    rename_unit,
    split_unit,
)
from tests.usecases.small_office import CATALOGUE, COMMUNES, EAST, NORTH, SOUTH, SmallOffice, small_office

BEFORE, AFTER = date(2026, 6, 30), date(2026, 7, 1)
DECISION = Decision(DateSpec.day(AFTER), "15/QĐ-UBND")
FORMERLY = Decision(DateSpec.day(date(2020, 1, 1)))


def figures(office: SmallOffice, year: int = 2026, on: date | None = None) -> YearFigures:
    return figures_of(SqlYearSource(office.store, office.clock).parts(year, on))


def models(found: YearFigures) -> dict[str, int]:
    return {unit.name: unit.models.total for unit in found.units if unit.models.total}


def test_a_merged_unit_has_the_models_of_its_former_ones_and_the_old_map_has_them_apart(office: SmallOffice) -> None:
    office.model("Vườn mẫu", NORTH)
    office.model("Đường hoa", SOUTH)
    office.model("Tổ đổi công", EAST)
    merge_units(office.store, MergeUnits((NORTH, SOUTH), "Xã Đoàn Kết", DECISION))
    assert models(figures(office)) == {"Xã Đoàn Kết": 2, COMMUNES[EAST]: 1}
    assert models(figures(office, on=BEFORE)) == {COMMUNES[NORTH]: 1, COMMUNES[SOUTH]: 1, COMMUNES[EAST]: 1}


def test_a_year_before_a_change_of_name_is_told_by_the_name_of_then(office: SmallOffice) -> None:
    office.model("Vườn mẫu", NORTH, year=2025)
    office.model("Đường hoa", NORTH)
    rename_unit(office.store, NORTH, "Xã Bắc Mới", DECISION)
    last, this = figures(office, 2025), figures(office)
    assert (models(last), last.listed[0].unit_name) == ({COMMUNES[NORTH]: 1}, COMMUNES[NORTH])
    assert (models(this), this.listed[0].unit_name) == ({"Xã Bắc Mới": 1}, "Xã Bắc Mới")


def test_an_office_that_was_merged_is_told_by_its_own_units_under_the_old_map_and_the_new(office: SmallOffice) -> None:
    office.model("Vườn mẫu", NORTH)
    office.model("Đường hoa", SOUTH)
    former = office.store.office.unit
    heir = establish_unit(office.store, CATALOGUE, Unit(name="Tỉnh ủy Mới"), FORMERLY)
    merge_units(office.store, MergeUnits((former,), "", DECISION, into=heir))
    assert office.store.office.unit == heir
    apart = {COMMUNES[NORTH]: 1, COMMUNES[SOUTH]: 1}
    assert models(figures(office)) == models(figures(office, on=BEFORE)) == apart


CHANGE = st.tuples(
    st.sampled_from(("merge", "into", "split", "part", "dissolve", "rename")), st.integers(0, 9), st.integers(0, 9)
)


def change(office: SmallOffice, living: list[str], step: tuple[str, int, int], month: int) -> None:
    """One event of the units in `living`, which is kept up to date. What cannot be is left out."""
    kind, first, second = step
    one, other = living[first % len(living)], living[second % len(living)]
    decision, name = Decision(DateSpec.day(date(2026, month, 1))), f"Xã Số {month}"
    with suppress(UserError):  # a unit cannot be merged with itself
        match kind:
            case "merge":
                new = merge_units(office.store, MergeUnits((one, other), name, decision)).units
                living[:] = [unit for unit in living if unit not in (one, other)] + list(new)
            case "into":
                merge_units(office.store, MergeUnits((one,), "", decision, into=other))
                living.remove(one)
            case "split":
                new = split_unit(office.store, SplitUnit(one, (name, f"{name} B"), decision)).units
                living[:] = [unit for unit in living if unit != one] + list(new)
            case "part":
                living += split_unit(office.store, SplitUnit(one, (name,), decision, goes_on=True)).units
            case "dissolve":
                dissolve_unit(office.store, one, decision, () if one == other else (other,))
                living.remove(one)
            case _:
                rename_unit(office.store, one, name, decision)


@given(st.lists(CHANGE, max_size=5), st.lists(st.integers(0, 9), min_size=1, max_size=8))
@settings(max_examples=20, deadline=None)
def test_whatever_happens_to_units_the_tables_of_every_map_have_the_same_sum(
    steps: list[tuple[str, int, int]], where: list[int]
) -> None:
    with tempfile.TemporaryDirectory() as folder, small_office(Path(folder)) as office:
        living = [NORTH, SOUTH, EAST]
        for place, unit in enumerate(where):
            office.model(f"Mô hình {place}", living[unit % 3], year=2025 if place % 2 else 2026)
        for month, step in enumerate(steps, start=2):
            if living:
                change(office, living, step, month)
        days = (None, date(2025, 12, 31), *(date(2026, month, 1) for month in range(2, 9)))
        for year in (2025, 2026):
            registered = sum(place % 2 == 2026 - year for place in range(len(where)))
            for told in (figures(office, year, day) for day in days):
                assert told.models.total == sum(unit.models.total for unit in told.units) == registered
