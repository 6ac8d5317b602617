"""A district office with three communes, for tests of what an office does with its models."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.catalogue import load_catalogue
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.practice_models.commands import QuickAdd, quick_add
from dvk_desktop.usecases.units.fields import UNIT
from tests.founding import belongs_to
from tests.fresh import lay_empty

DISTRICT, NORTH, SOUTH, EAST = "huyen", "xa-bac", "xa-nam", "xa-dong"
COMMUNES = {NORTH: "Xã Bắc Sơn", SOUTH: "Xã Nam Hòa", EAST: "Xã Đông Lộc"}

CATALOGUE = load_catalogue(Path(__file__).resolve().parents[2] / "resources" / "forms")
"""The lists shipped with the program."""


@dataclass
class Clock:
    """A clock that stands until it is moved."""

    now: datetime = datetime(2026, 10, 12, 9, 30)

    def __call__(self) -> datetime:
        return self.now

    def later(self, days: int) -> None:
        self.now += timedelta(days=days)


@dataclass
class SmallOffice:
    """The opened data of the district office."""

    store: SqlStore
    clock: Clock

    def model(self, name: str, unit: str = NORTH, field: str = "KT", subject: str = "collective", **more: Any) -> str:
        """Register a model; returns its id."""
        return quick_add(self.store, QuickAdd(name, unit, field, subject, **more)).id


def set_up(folder: Path) -> SmallOffice:
    clock = Clock()
    store = SqlStore.open_for_writing(lay_empty(folder), clock, lambda: None)
    belongs_to(store, DISTRICT)
    with store.write() as work:
        work.add(UNIT, Unit(id=DISTRICT, owner=DISTRICT, name="Huyện ủy Sơn Hòa", kind="party", level="district"))
        for place, (unit, name) in enumerate(COMMUNES.items()):
            work.add(UNIT, Unit(id=unit, name=name, kind="locality", level="commune", parent=DISTRICT, order=place))
        work.commit("Lập cơ quan")
    return SmallOffice(store, clock)


@contextmanager
def small_office(folder: Path) -> Iterator[SmallOffice]:
    office = set_up(folder)
    try:
        yield office
    finally:
        office.store.close()
