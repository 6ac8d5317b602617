"""Figures of a unit for a period, as it states them itself: typed by hand, or counted from its records and sent up.

A figure is of the unit alone, without what stands below it, so that sums never count anything twice.
"""

from __future__ import annotations

from dataclasses import dataclass

from dvk_desktop.domain.ledger import derived_id

FIELDS_OF_WORK = ("KT", "VHXH", "QPAN", "HTCT", "KHAC")
SUBJECTS = ("collective", "individual")
MODELS = tuple(f"{field}_{subject}" for field in FIELDS_OF_WORK for subject in SUBJECTS)
"""Registered models by field and subject (`domain.md` 2.4 d): in all they are the number registered."""

RECOGNISED = ("recognised_commune", "recognised_district", "recognised_province")
REWARDED = ("reward_commendation", "reward_merit")
CODES = (*MODELS, "running", "effective", *RECOGNISED, *REWARDED, "replicated", "discontinued")
"""Every figure; labels under ``choice.figure``."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of one unit in one period (canonical form of a `ReportingPeriod`). `value` 0 is a reported nought."""

    id: str = ""
    owner: str | None = None
    unit: str | None = None
    period: str | None = None
    year: int | None = None
    code: str | None = None
    value: int | None = None


def figure_id(unit: str, period: str, code: str) -> str:
    """The id of a figure: equal whoever enters it."""
    return derived_id("figure", unit, period, code)
