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

    def thin(self, keep: int) -> int:
        """Remove all but the newest `keep` backups that were made by themselves; returns how many went."""

    def check(self, *, rebuild: bool) -> Health:
        """Check file, hash chain and projection; keep the rebuilt projection if `rebuild`."""


BY_ITSELF = "tu-dong"
"""Marks, in the name of a backup, that nobody asked for it: only such backups are ever removed."""
_KEPT = 14


def back_up_daily(maintenance: Maintenance, today: date) -> datetime | None:
    """Make the day's backup if there is none yet, and let go of old ones. Returns when the newest one was made."""
    last = maintenance.last_backup()
    if last is None or last.date() != today:
        maintenance.back_up(reason=BY_ITSELF)
        maintenance.thin(_KEPT)
        last = maintenance.last_backup()
    return last
