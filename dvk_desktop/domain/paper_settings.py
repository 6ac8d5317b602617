"""How an office has its papers look where that differs from the law (`domain.md` 6.1-6.3): dated, so that a paper
follows what was in force on its day. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dvk_desktop.domain.dates import DateSpec


@dataclass(frozen=True, slots=True)
class PaperSetting:
    """What an office says of its papers from `valid_from` on (empty: always). A value that is empty says nothing: then
    the paper is as the law and the list of units have it.

    `layout`: the profile ("party_hd36"); `superior`, `issuer`: lines of the head as printed; `authority`: a line for
    each signing title; `copies`: who gets a copy of reports; margins in millimetres, `size` of the body in points.
    """

    id: str = ""
    owner: str | None = None
    valid_from: DateSpec | None = None
    layout: str | None = None
    superior: str | None = None
    issuer: str | None = None
    place: str | None = None
    symbol: str | None = None
    authority: str | None = None
    position: str | None = None
    signer: str | None = None
    copies: tuple[str, ...] | None = None
    top: int | None = None
    bottom: int | None = None
    left: int | None = None
    right: int | None = None
    size: Decimal | None = None

    @property
    def begins(self) -> date:
        """The first day on which it counts."""
        return self.valid_from.first if self.valid_from is not None and self.valid_from.first else date.min


def setting_on(settings: Iterable[PaperSetting], day: date) -> PaperSetting | None:
    """The setting in force on `day`: the one that began last; None where the law alone counts."""
    begun = [setting for setting in settings if setting.begins <= day]
    return max(begun, key=lambda setting: (setting.begins, setting.id), default=None)
