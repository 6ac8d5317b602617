"""The story of Sơn Khê: a province office, and a commune that works with the program; what both know as it goes on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from dvk_desktop.usecases.samples.clock import StoryClock
from dvk_desktop.usecases.samples.office import OfficeAtWork
from dvk_desktop.usecases.samples.tale import Tale

PROVINCE = "Tỉnh ủy Sơn Khê"
SUOI_DA = "Đảng ủy xã Suối Đá"
DONG_VAN_THUONG = "Đảng ủy xã Đồng Văn Thượng"
BEN_NGU = "Đảng ủy phường Bến Ngự"
COMMUNES = (SUOI_DA, DONG_VAN_THUONG, BEN_NGU)


@dataclass
class Story:
    """`data`: `resources/samples/son_khe.json`; `letters`: the folder with the sample letters; `by_hand`: where people
    without the program save what they filled in; `seed` for points and the like. The dicts fill up as steps go on."""

    province: OfficeAtWork
    commune: OfficeAtWork
    tale: Tale
    clock: StoryClock
    data: Mapping[str, Any]
    letters: Path
    by_hand: Path
    seed: int = 1
    units: dict[str, str] = field(default_factory=dict)
    commune_units: dict[str, str] = field(default_factory=dict)
    directives: dict[str, str] = field(default_factory=dict)
    rounds: dict[str, str] = field(default_factory=dict)
    models: dict[str, str] = field(default_factory=dict)
    evaluations: dict[str, str] = field(default_factory=dict)

    @property
    def year(self) -> int:
        """The year in which the story ends."""
        return self.clock.today.year

    @property
    def begins(self) -> date:
        """When the offices were set up: early in the year, at least three months ago."""
        return min(date(2026, 1, 5), self.clock.before(90))

    def go(self, days_before: int) -> date:
        """Move the clock to a day so many days before the end; returns it."""
        day = self.clock.before(days_before)
        self.clock.go(day)
        return day

    def at(self, day: date) -> date:
        """Move the clock to `day`, or to 85 days before the end if that is earlier (the letters have fixed dates)."""
        day = min(day, self.clock.before(85))
        self.clock.go(day)
        return day


def said(day: date) -> str:
    """A day as people write it."""
    return f"{day:%d/%m/%Y}"


def after(day: date, days: int) -> date:
    """So many days after `day`."""
    return day + timedelta(days=days)
