"""What an office has switched on of the functions that are hidden as shipped (`Cài đặt › Hiện thêm chức năng`)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShownFeature:
    """One switch: `feature` is its code (``choice.feature``)."""

    id: str = ""
    owner: str | None = None
    feature: str | None = None
    active: bool | None = None
