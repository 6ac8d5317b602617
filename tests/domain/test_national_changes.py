"""Changes of the country's units since the list was shipped."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.national_changes import NationalChange, changed
from dvk_desktop.domain.national_units import NationalUnit, NationalUnits
from dvk_desktop.persistence.catalogue import load_national_units
from dvk_desktop.runtime.paths import resource

DAY = date(2026, 7, 1)
EVE = date(2026, 6, 30)


@pytest.fixture(scope="module")
def shipped() -> NationalUnits:
    return load_national_units(resource("units"))


def change(code: str, name: str, *replaces: str, day: date = DAY) -> NationalChange:
    return NationalChange(code, None, "commune", code, name, "68", DateSpec.day(day), replaces)


def code_of(country: NationalUnits, name: str) -> str:
    (found,) = [u for u in country if u.name == name and u.parent == "68" and u.last_day is None]
    return found.code


def test_a_merger_ends_units_on_the_eve_and_old_names_find_the_new_one(shipped: NationalUnits) -> None:
    one, other = code_of(shipped, "Phường B'Lao"), code_of(shipped, "Phường 1 Bảo Lộc")
    now = changed(shipped, [change(one, "Phường Bảo Lộc", one, other)])

    def communes(day: date) -> int:
        return len(now.of_level("commune", day, "68"))

    assert communes(EVE) - communes(DAY) == 1
    assert len(now.of_level("commune", DAY)) == 3_320
    assert [unit.last_day for unit in now if unit.code == other and unit.name == "Phường 1 Bảo Lộc"] == [EVE]
    heirs = now.present("Phường 1 Bảo Lộc", limit=5)
    assert "Phường Bảo Lộc" in {heir.unit.name for heir in heirs}
    old = now.present("phường Lộc Sơn", limit=5)  # ended in 2025 already, two steps away
    assert "Phường Bảo Lộc" in {heir.unit.name for heir in old}


def test_what_is_so_already_changes_nothing(shipped: NationalUnits) -> None:
    code = code_of(shipped, "Phường B'Lao")
    assert list(changed(shipped, [change(code, "Phường B'Lao")])) == list(shipped)


def test_the_order_of_the_rows_does_not_matter(shipped: NationalUnits) -> None:
    one, other = code_of(shipped, "Phường B'Lao"), code_of(shipped, "Phường 1 Bảo Lộc")
    steps = [change(one, "Phường Lộc B'Lao"), change(other, "Phường Bảo Lộc", one, day=date(2026, 9, 1))]
    forth, back = changed(shipped, steps), changed(shipped, steps[::-1])
    assert list(forth) == list(back)
    assert forth.successions == back.successions
    assert len({(u.level, u.code) for u in forth if u.last_day is None}) == sum(u.last_day is None for u in forth)


def test_a_whole_new_list_takes_time_in_proportion() -> None:
    """Processor time of 3,000 changes of the country's list: it was 24 s when each went through all units."""
    began = date(2025, 7, 1)
    units = [NationalUnit("commune", f"{n:05}", began, None, f"Xã {n}", "68") for n in range(3000)]
    day = DateSpec.day(date(2026, 10, 1))
    changes = [
        NationalChange(level="commune", code=unit.code, name=f"{unit.name} Mới", first=day, replaces=(unit.code,))
        for unit in units
    ]
    before = process_time()
    country = changed(NationalUnits(units, ()), changes)
    assert process_time() - before < 2
    assert len(country) == 6000
    assert {unit.last_day for unit in country if not unit.name.endswith("Mới")} == {date(2026, 9, 30)}
