"""An office with its data folder in a temporary place, and a clock that stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from dvk_desktop.persistence.catalogue import load_catalogue
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from tests.fresh import lay_empty
from tests.usecases.small_office import SmallOffice, small_office

NOW = datetime(2026, 10, 12, 9, 30)


@pytest.fixture(scope="session")
def catalogue(project: Path) -> Catalogue:
    """The lists shipped with the program."""
    return load_catalogue(project / "resources" / "forms")


@pytest.fixture
def new_store(tmp_path: Path) -> Iterator[Callable[[str], SqlStore]]:
    """Opens data folders that belong to nobody yet, by a name."""
    opened: list[SqlStore] = []

    def open_store(name: str = "office") -> SqlStore:
        store = SqlStore.open_for_writing(lay_empty(tmp_path / name), lambda: NOW, lambda: None)
        opened.append(store)
        return store

    yield open_store
    for store in opened:
        store.close()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[SmallOffice]:
    """A district office with three communes, empty otherwise."""
    with small_office(tmp_path) as opened:
        yield opened
