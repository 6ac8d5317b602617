"""Names with their own intervals, heirs, and counts that survive mergers and divisions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.unit_events import (
    FormerName,
    UnitSuccession,
    name_on,
    present_heirs,
    rolled,
    succession_id,
)
from dvk_desktop.domain.units import Unit

START = date(2021, 1, 1)


def day(number: int) -> date:
    return START + timedelta(days=30 * number)


@dataclass(frozen=True)
class Past:
    """Units and their successions; `events` is how many there were."""

    units: Mapping[str, Unit]
    steps: tuple[UnitSuccession, ...]
    events: int


@st.composite
def pasts(draw: st.DrawFn) -> Past:
    """A random history: every month two or three units merge, or one is divided, or one is absorbed by another."""
    units = {f"u{n}": Unit(id=f"u{n}") for n in range(draw(st.integers(2, 6)))}
    steps: list[UnitSuccession] = []
    events = draw(st.integers(0, 6))
    for event in range(1, events + 1):
        since = day(event)
        living = sorted(each.id for each in units.values() if each.valid_to is None)
        kind = draw(st.sampled_from(("merge", "split", "absorb"))) if len(living) > 1 else "split"
        chosen = draw(st.permutations(living))[: 1 if kind == "split" else draw(st.integers(2, min(3, len(living))))]
        if kind == "split":
            new = [f"s{event}.{n}" for n in range(draw(st.integers(2, 3)))]
            pairs = [(chosen[0], unit, "main" if place == 0 else "part") for place, unit in enumerate(new)]
            ending = chosen[:1]
        elif kind == "merge":
            new, ending = [f"m{event}"], chosen
            pairs = [(unit, new[0], "whole") for unit in chosen]
        else:
            new, ending = [], chosen[1:]
            pairs = [(unit, chosen[0], "whole") for unit in ending]
        for unit in new:
            units[unit] = Unit(id=unit, valid_from=DateSpec.day(since))
        for unit in ending:
            units[unit] = replace(units[unit], valid_to=DateSpec.day(since - timedelta(days=1)))
        for former, unit, share in pairs:
            steps.append(UnitSuccession(succession_id(former, unit), former=former, unit=unit, share=share))
    return Past(units, tuple(steps), events)


@given(st.data())
def test_totals_are_the_same_under_every_map(data: st.DataObject) -> None:
    past = data.draw(pasts())
    counts = data.draw(st.dictionaries(st.sampled_from(sorted(past.units)), st.integers(0, 1000)))
    weights = data.draw(st.none() | st.dictionaries(st.sampled_from(sorted(past.units)), st.integers(0, 50)))
    when = day(data.draw(st.integers(-1, past.events + 1)))
    found = rolled(counts, past.units, past.steps, when, weights)
    assert sum(found.counts.values()) == sum(counts.values())
    assert all(past.units[unit].exists_on(when) for unit, count in found.counts.items() if count or unit not in counts)
    again = rolled(found.counts, past.units, past.steps, when, weights)
    assert (again.counts, again.moved) == (found.counts, frozenset())


@given(st.data())
def test_a_count_of_a_unit_that_is_on_the_map_stays_with_it(data: st.DataObject) -> None:
    past = data.draw(pasts())
    when = day(data.draw(st.integers(0, past.events)))
    counts = {unit.id: 1 for unit in past.units.values() if unit.exists_on(when)}
    assert rolled(counts, past.units, past.steps, when).counts == counts


@given(st.data())
def test_years_added_before_or_after_rolling_give_the_same(data: st.DataObject) -> None:
    past = data.draw(pasts())
    some = st.dictionaries(st.sampled_from(sorted(past.units)), st.integers(0, 1000))
    one, other = data.draw(some), data.draw(some)
    when = day(past.events + 1)
    together = {unit: one.get(unit, 0) + other.get(unit, 0) for unit in {**one, **other}}
    first, second = (rolled(each, past.units, past.steps, when).counts for each in (one, other))
    apart = {unit: first.get(unit, 0) + second.get(unit, 0) for unit in {**first, **second}}
    assert rolled(together, past.units, past.steps, when).counts == apart


def test_a_paper_shows_the_name_of_its_date() -> None:
    unit = Unit(id="u", name="Thôn Đoàn Kết")
    names = (
        FormerName("a", unit="u", name="Đội 3", valid_to=DateSpec.day(date(2010, 5, 31))),
        FormerName("b", unit="u", name="Thôn 3", valid_to=DateSpec.day(date(2025, 6, 30))),
        FormerName("c", unit="other", name="Thôn 9", valid_to=DateSpec.day(date(2030, 1, 1))),
    )
    assert name_on(unit, names, date(2010, 5, 31)) == "Đội 3"
    assert name_on(unit, names, date(2010, 6, 1)) == "Thôn 3"
    assert name_on(unit, names, date(2025, 7, 1)) == "Thôn Đoàn Kết"


def test_heirs_are_followed_over_several_events() -> None:
    ended = DateSpec.day(date(2025, 6, 30))
    units = {
        "a": Unit(id="a", valid_to=DateSpec.day(date(2020, 1, 1))),
        "b": Unit(id="b", valid_to=ended),
        "c": Unit(id="c"),
        "d": Unit(id="d"),
    }
    steps = (
        UnitSuccession("1", former="a", unit="b", share="whole"),
        UnitSuccession("2", former="b", unit="d", share="part"),
        UnitSuccession("3", former="b", unit="c", share="main"),
    )
    assert [unit.id for unit in present_heirs(units["a"], units, steps, date(2025, 7, 1))] == ["c", "d"]


def test_a_divided_count_is_shared_by_weight_in_whole_numbers_or_goes_to_the_main_part() -> None:
    units = {
        "a": Unit(id="a", valid_to=DateSpec.day(date(2025, 6, 30))),
        "b": Unit(id="b", valid_from=DateSpec.day(date(2025, 7, 1))),
        "c": Unit(id="c", valid_from=DateSpec.day(date(2025, 7, 1))),
    }
    steps = (
        UnitSuccession("1", former="a", unit="c", share="part"),
        UnitSuccession("2", former="a", unit="b", share="main"),
    )
    when = date(2025, 12, 31)
    assert rolled({"a": 10}, units, steps, when).counts == {"b": 10}
    found = rolled({"a": 10}, units, steps, when, {"b": 2, "c": 1})
    assert found.counts == {"b": 7, "c": 3}
    assert found.estimated == {"a"}
    back = rolled({"b": 4, "c": 6}, units, steps, date(2025, 1, 1))
    assert back.counts == {"a": 10}
    assert not back.estimated
