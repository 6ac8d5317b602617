"""Data that belong to an office whose unit comes from somewhere else."""

from __future__ import annotations

from dvk_desktop.persistence.store import SqlStore


def belongs_to(store: SqlStore, unit: str) -> None:
    """Say whose data these are, and nothing more."""
    with store.founding(unit) as work:
        work.commit()
