"""Backup, restore and check: what keeps the data safe."""

from __future__ import annotations

from dataclasses import dataclass
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

    def check(self, *, rebuild: bool) -> Health:
        """Check file, hash chain and projection; keep the rebuilt projection if `rebuild`."""
