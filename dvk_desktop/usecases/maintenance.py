"""Backup, restore and check: what keeps the data safe."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Health:
    """What a check found. `differences` are record types whose rows differ from a fresh projection of the ledger."""

    database: str
    broken_link: int | None
    changes: int
    records: int
    differences: tuple[str, ...]

    @property
    def well(self) -> bool:
        """Whether there is nothing to worry about."""
        return self.database == "ok" and self.broken_link is None and not self.differences


class Maintenance(Protocol):
    """What can be done with the data folder as a whole."""

    def back_up(self, target: Path | None = None, reason: str = "") -> Path:
        """Make a backup at `target`, or in the folder's own `backups`. Works while others write."""

    def last_backup(self) -> datetime | None:
        """When the newest backup in the folder's own `backups` was made; None if there is none."""

    def copy_last(self, folder: Path) -> bool:
        """Copy the newest backup into `folder` too, if it is not there yet; returns whether it is there now.

        False if there is no such folder (a drive that is not plugged in), no backup, or no way to write there.
        """

    def thin(self, keep: int, folder: Path | None = None) -> int:
        """Remove all but the newest `keep` backups that were made by themselves; returns how many went. What goes from
        the folder's own `backups` goes from `folder` too."""

    def check(self, *, rebuild: bool) -> Health:
        """Check file, hash chain and projection; keep the rebuilt projection if `rebuild`."""


BY_ITSELF = "tu-dong"
"""Marks, in the name of a backup, that nobody asked for it: only such backups are ever removed."""
_KEPT = 14


@dataclass(frozen=True, slots=True)
class DailyBackup:
    """How the backups stand. `made`: when the newest one was; `elsewhere`: whether it lies in the second place too,
    None if no second place was chosen."""

    made: datetime | None
    elsewhere: bool | None = None


def back_up_daily(maintenance: Maintenance, today: date, second: Path | None = None) -> DailyBackup:
    """Make the day's backup if there is none yet, copy it to `second`, and let go of old ones.

    A second place that is not there today gets the newest backup on the next start with it. Errors of `back_up`.
    """
    last = maintenance.last_backup()
    if last is None or last.date() != today:
        maintenance.back_up(reason=BY_ITSELF)
        maintenance.thin(_KEPT, second)
        last = maintenance.last_backup()
    return DailyBackup(last, maintenance.copy_last(second) if second is not None else None)
