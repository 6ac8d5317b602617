"""Making the indexes of the projected tables once, after very many rows were written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.engine import Connection

from dvk_desktop.persistence import projected


@contextmanager
def indexed_afterwards(connection: Connection) -> Iterator[None]:
    """Within a write transaction: take the indexes that only readers use away, and make them anew at the end.

    Sorting an index once costs a fraction of putting row after row into its place. What the projector itself looks
    rows up by (primary keys, `id`) stays. An error leaves no table without its index: the transaction is rolled back.
    """
    tables = [entry.table for entry in projected.PROJECTED.values()]
    tables += [projected.place_unit, projected.place_with]
    indexes = sorted((index for table in tables for index in table.indexes), key=lambda index: str(index.name))
    for index in indexes:
        index.drop(connection)
    yield
    for index in indexes:
        index.create(connection)
