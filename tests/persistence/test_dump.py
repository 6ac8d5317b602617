"""Two offices with the same fingerprint of a scope print the same document for it, whatever they refused or hold
besides."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.ledger import make_change
from dvk_desktop.persistence.queries.exchange import SqlBooks
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.persistence.queries.scope import changes_in_scope
from dvk_desktop.persistence.store import SqlStore
from tests.persistence.conftest import MakeStore
from tests.persistence.crafted import crafted
from tests.persistence.offices import deliver, projection
from tests.persistence.test_projection_laws import rebuilt


def refuse(store: SqlStore, changes: list[str]) -> None:
    with store.write() as work:
        SqlBooks(changes_in_scope).refuse(work, changes, "file")
        work.commit()


@given(st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_equal_fingerprints_print_equal_documents(new_store: MakeStore, seed: int, chance: random.Random) -> None:
    changes = crafted(seed)
    parents = sorted({p for change in changes for ids in change.parents.values() for p in ids})
    stores = [new_store("u1"), new_store("u2")]
    lost = {change.id for change in changes if chance.random() < 0.2}
    only_one = {change.id for change in changes if chance.random() < chance.choice((0, 0, 0.2))}
    for number, store in enumerate(stores):
        deliver(store, [c for c in changes if c.id not in lost and (number or c.id not in only_one)], {})
        refuse(store, [parent for parent in parents if chance.random() < 0.3])
        assert projection(store) == rebuilt(store)
    one, other = map(SqlLedgerQueries, stores)
    for scope in ("", "u1", "u2"):
        if one.fingerprint(scope).full == other.fingerprint(scope).full:
            assert one.dump(scope) == other.dump(scope)


def test_what_was_refused_here_alone_makes_neither_fingerprint_nor_dump_different(new_store: MakeStore) -> None:
    first = make_change("practice_model", "a", {"name": "Đường hoa", "owner": "u1"}, {}, "one")
    second = make_change("practice_model", "a", {"name": "Đường cờ", "owner": "u1"}, {"name": [first.id]}, "two")
    stores = [new_store("u1"), new_store("u1")]
    for store in stores:
        deliver(store, [second], {})
    queries = [SqlLedgerQueries(store) for store in stores]
    before = queries[0].dump("u1")

    refuse(stores[0], [first.id, "named by nobody"])

    with stores[0].read() as reading:
        assert not reading.histories(["a"])["a"].state("name").waiting
    assert queries[0].dump("u1") == before == queries[1].dump("u1")
    assert before[0]["waiting"] == ["name"]
    for scope in ("", "u1"):
        assert queries[0].fingerprint(scope) == queries[1].fingerprint(scope)
