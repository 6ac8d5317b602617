"""The store says about random histories of three offices exactly what the pure ledger says."""

from __future__ import annotations

import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dvk_desktop.domain.ledger import Value, make_change
from dvk_desktop.persistence.cells import last_day
from dvk_desktop.persistence.projector import Projector
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.registry import RECORD_TYPES
from tests.persistence.conftest import MakeStore
from tests.persistence.offices import (
    FIELDS,
    RECORDS,
    Player,
    changes_of,
    deliver,
    notes_of,
    play,
    projection,
    seen_by,
    seen_in,
)
from tests.whole_ledger import Ledger

WHAT = ("edit",) * 5 + (
    "open form",
    "save form",
    "delete",
    "keep",
    "decide",
    "undo",
    "redo",
    "join",
    "part",
    "receive",
    "receive",
)
STEPS = st.lists(
    st.tuples(
        st.integers(0, 2), st.sampled_from(WHAT), st.sampled_from(RECORDS), st.sampled_from(FIELDS), st.integers(0, 8)
    ),
    min_size=1,
    max_size=22,
)


def rebuilt(store: SqlStore) -> dict[str, list[tuple[object, ...]]]:
    """The projection made anew from the ledger."""
    with store.maintenance() as (connection, keep):
        Projector(connection).rebuild()
        keep()
    return projection(store)


UNBORN = [
    (0, "edit", "c", "name", 6),
    (1, "edit", "b", "year", 1),
    (2, "save form", "d", "round", 7),
    (1, "delete", "b", "year", 5),
    (1, "undo", "c", "owner", 6),
    (1, "edit", "d", "name", 5),
    (1, "edit", "b", "year", 1),
    (1, "redo", "d", "name", 7),
    (0, "part", "b", "objectives", 5),
    (2, "edit", "b", "year", 7),
    (0, "keep", "b", "year", 5),
]
"""The birth of a record is undone, its deletion too; it is written on since and the deletion counts again."""


@given(STEPS)
@example(UNBORN)
@example([(2, "join", "b", "round", 2), (2, "edit", "a", "owner", 3), (2, "delete", "a", "owner", 3)])
def test_a_store_shows_what_the_pure_ledger_of_its_changes_says(new_store: MakeStore, steps) -> None:
    players = [Player(new_store(f"u{number}")) for number in range(3)]
    play(players, steps)
    for player in players:
        assert seen_in(player.store) == seen_by(Ledger(changes_of(player.store)), notes_of(player.store))


@given(STEPS)
def test_projecting_change_by_change_gives_the_rows_of_a_rebuild(new_store: MakeStore, steps) -> None:
    players = [Player(new_store(f"u{number}")) for number in range(3)]
    play(players, steps)
    for player in players:
        assert projection(player.store) == rebuilt(player.store)


@given(STEPS, st.randoms(use_true_random=False))
def test_order_grouping_and_repetition_of_what_arrives_never_matter(
    new_store: MakeStore, steps, order: random.Random
) -> None:
    players = [Player(new_store(f"u{number}")) for number in range(3)]
    play(players, steps)
    every = {c.id: c for player in players for c in changes_of(player.store)}
    notes = {act: note for player in players for act, note in notes_of(player.store).items()}
    stores = [new_store("u8"), new_store("u9"), players[0].store]
    for store in stores:
        arriving = [*every.values(), *order.sample(sorted(every.values(), key=lambda c: c.id), len(every) // 2)]
        order.shuffle(arriving)
        while arriving:
            count = order.randint(1, 6)
            deliver(store, arriving[:count], notes)
            arriving = arriving[count:]
    queries = [SqlLedgerQueries(store) for store in stores]
    assert queries[0].dump() == queries[1].dump() == queries[2].dump()
    assert queries[0].fingerprint() == queries[1].fingerprint() == queries[2].fingerprint()
    for scope in ("u0", "u1", "u2"):
        assert queries[0].fingerprint(scope) == queries[1].fingerprint(scope) == queries[2].fingerprint(scope)
        assert queries[0].dump(scope) == queries[2].dump(scope)
    assert projection(stores[0]) == projection(stores[1]) == projection(stores[2])


@pytest.mark.parametrize(
    ("canonical", "last"),
    [("2026-02-05", "2026-02-05"), ("2026-02", "2026-02-28"), ("2026-13-45", None), ("2026-ab-cd", None), (5, None)],
)
def test_the_day_by_which_a_date_is_sorted_is_a_day_or_none(canonical: object, last: str | None) -> None:
    assert last_day(canonical) == last


@pytest.mark.parametrize("value", [5, True, 10**30, -(10**30), [1, [2]], {"a": 1}, [], {}, "1e999", "\x00"])
def test_no_value_in_a_field_that_it_does_not_fit_breaks_the_projection(store: SqlStore, value: Value) -> None:
    for kind in RECORD_TYPES.values():
        strange = dict.fromkeys(kind.by_name, value)
        deliver(store, [make_change(kind.name, f"one {kind.name}", strange, {}, "newer")], {})
        later = make_change(kind.name, f"one {kind.name}", strange, {name: ["lost"] for name in strange}, "later")
        deliver(store, [later], {})
        with store.read() as reader:
            assert [entity.id for entity in reader.find(kind)] == [f"one {kind.name}"]
