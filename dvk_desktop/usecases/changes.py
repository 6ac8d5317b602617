"""What a commit changed: told to whoever shows or derives something from the data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The kinds of records a commit touched, the act it made (None if nothing was written) and the records' ids."""

    record_types: frozenset[str] = frozenset()
    act: str | None = None
    records: frozenset[str] = frozenset()
    last: int = 0
