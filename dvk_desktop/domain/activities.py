"""The movement's activities: propaganda, training, inspection, budget, reviews (`domain.md` 1.3, 2.5)."""

from __future__ import annotations

from dataclasses import dataclass

from dvk_desktop.domain.dates import DateSpec


@dataclass(frozen=True, slots=True)
class Activity:
    """One thing that was held, published, inspected or spent. Which fields matter follows from `kind`."""

    id: str = ""
    owner: str | None = None
    kind: str | None = None
    held_on: DateSpec | None = None
    content: str | None = None
    unit: str | None = None
    participants: int | None = None
    directive: str | None = None
    channel: str | None = None
    reach: int | None = None
    budget: int | None = None
    source: str | None = None
    place: str | None = None
    recommendation: str | None = None
    remedy_due: DateSpec | None = None
    remedied_on: DateSpec | None = None
