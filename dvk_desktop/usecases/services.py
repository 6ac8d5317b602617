"""Everything a front end may ask for, of one opened data folder. Built by `app`; screens and command line get the same."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.history.queries import LedgerQueries
from dvk_desktop.usecases.maintenance import Maintenance
from dvk_desktop.usecases.ports import Clock, Store
from dvk_desktop.usecases.practice_models.rows import PracticeModelQueries
from dvk_desktop.usecases.search import Search
from dvk_desktop.usecases.units.queries import UnitQueries


@dataclass(frozen=True)
class Services:
    """The use cases' surroundings for one office."""

    folder: Path
    clock: Clock
    catalogue: Catalogue
    store: Store
    ledger: LedgerQueries
    search: Search
    maintenance: Maintenance
    units: UnitQueries
    practice_models: PracticeModelQueries


class OpenFolder(Protocol):
    """Opens a data folder. With `writes` it takes the folder's lock first and makes or migrates the data file."""

    def __call__(self, folder: Path, *, writes: bool, program: str) -> AbstractContextManager[Services]:
        """The services, closed in reverse on leaving."""


RunWindow = Callable[[Path, "Path | None"], int]
"""Opens the window on a data folder (None: first start); with a folder for pictures it saves one of every page and ends."""
