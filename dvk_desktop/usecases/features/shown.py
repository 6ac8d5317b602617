"""Whether a function that is hidden as shipped is switched on; cheap, for whoever works differently with it."""

from __future__ import annotations

from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.usecases.features.fields import SHOWN_FEATURE
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.units.offices import ours

EACH_CLAUSE = "each_clause"
"""Every clause that concerns a unit gives it a line of its own (`due_dates.beside`)."""


def is_shown(reading: Reading, office: str, feature: str) -> bool:
    """Whether `office` has switched `feature` on (or was given it by the office whose data it goes on with)."""
    before = sorted(ours(reading, office) - {office})
    found = (reading.find(SHOWN_FEATURE, id=feature_id(each, feature)) for each in (office, *before))
    return next((bool(each[0].active) for each in found if each), False)


def feature_id(office: str, feature: str) -> str:
    """The id of a switch of `office`: equal on every PC of it."""
    return derived_id("shown_feature", office, feature)
