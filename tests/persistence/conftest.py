"""Stores for tests."""

from __future__ import annotations

import shutil
from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest

from dvk_desktop.persistence.store import SqlStore
from tests.founding import belongs_to
from tests.fresh import lay_empty

NOW = datetime(2025, 5, 19, 8, 0)


class Clock:
    """A clock that moves on by a second whenever somebody looks at it."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


MakeStore = Callable[[str], SqlStore]


MOST_OPEN = 16
"""Stores of one test that are open together, and more; each takes a megabyte and hypothesis asks for a thousand."""


@pytest.fixture(scope="session")
def new_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MakeStore]:
    """Makes the opened store of an office in a folder of its own. For the whole session: hypothesis may use it. Stores
    made long before are closed and their folders removed."""
    opened: deque[SqlStore] = deque()

    def make(unit: str) -> SqlStore:
        if len(opened) >= MOST_OPEN:
            oldest = opened.popleft()
            oldest.close()
            shutil.rmtree(oldest.path.parent)
        store = SqlStore.open_for_writing(lay_empty(tmp_path_factory.mktemp("office")), Clock(), lambda: None)
        belongs_to(store, unit)
        opened.append(store)
        return store

    yield make
    for store in opened:
        store.close()


@pytest.fixture
def store(new_store: MakeStore) -> SqlStore:
    """One office named "u1"."""
    return new_store("u1")
