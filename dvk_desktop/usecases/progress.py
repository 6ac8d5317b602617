"""Progress-or-cancel: whoever reports progress can also be cancelled, in one call."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """The user stopped the work. Raised out of `Progress.step`; the unit of work rolls back on the way out."""


class Progress(Protocol):
    """Handed to every long use case."""

    def step(self, done: int, total: int, what: str = "") -> None:
        """Say that `done` of `total` steps are through (`what`: a short Vietnamese phrase).

        Raises `Cancelled` if the user asked to stop. Safe to call from the thread the work runs on.
        """


class SilentProgress:
    """Progress nobody looks at and nobody cancels."""

    def step(self, done: int, total: int, what: str = "") -> None:
        return None
