"""Whatever a crafted hidden part says: what is shown follows from the ledger alone, and nothing turns into another
kind of record."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from dvk_desktop.domain.ledger import Change
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.persistence.store import SqlStore
from tests.founding import belongs_to
from tests.fresh import lay_empty
from tests.persistence.conftest import Clock
from tests.persistence.crafted import crafted
from tests.persistence.offices import deliver, projection
from tests.persistence.test_projection_laws import rebuilt

SEEDS = range(int(os.environ.get("DVK_CRAFTED", "0")))
KEPT: tuple[int, ...] = (17, 194, 202, 726, 968, 1251, 1306, 1653, 1660, 1773, 2653)
"""Seeds at which projection and rebuild once differed."""


@contextmanager
def _opened(folder: Path) -> Iterator[SqlStore]:
    with closing(SqlStore.open_for_writing(lay_empty(folder), Clock(), lambda: None)) as store:
        belongs_to(store, "u1")
        yield store


def _arrive(store: SqlStore, changes: list[Change], chance: random.Random) -> None:
    """In random portions, each a transaction."""
    while changes:
        count = chance.randint(1, 5)
        deliver(store, changes[:count], {})
        changes = changes[count:]


@pytest.mark.parametrize("seed", [*KEPT, *SEEDS])
def test_projection_of_crafted_changes_equals_rebuild_in_any_order(tmp_path: Path, seed: int) -> None:
    changes, chance = crafted(seed), random.Random(seed)
    with _opened(tmp_path / "one") as one, _opened(tmp_path / "other") as other:
        for store in (one, other):
            _arrive(store, changes, chance)
            chance.shuffle(changes)
        assert SqlLedgerQueries(one).dump() == SqlLedgerQueries(other).dump()
        shown = [projection(store) for store in (one, other)]
        assert shown[0] == rebuilt(one)
        assert shown[1] == rebuilt(other)
        assert shown[0] == shown[1]
