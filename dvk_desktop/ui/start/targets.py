"""Which page, tab and row show a record that was found."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from dvk_desktop.ui.common.workbench import PageRequest
from dvk_desktop.usecases.directives.fields import ADDRESSEE, TASK
from dvk_desktop.usecases.evaluations.fields import RECOGNITION
from dvk_desktop.usecases.search import Hit
from dvk_desktop.usecases.services import Services

_PLACES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "directive": ("directives", ""),
        "practice_model": ("practice_models", "models"),
        "registration_round": ("practice_models", "rounds"),
        "criteria_set": ("evaluations", "criteria"),
        "evaluation": ("evaluations", "evaluations"),
        "reward": ("rewards", ""),
        "activity": ("activities", ""),
        "unit": ("units", "units"),
        "unit_group": ("units", "groups"),
    }
)
"""Record type → page and tab; the page of letters finds the tab of a letter itself."""
WORKED_ON = tuple(kind for kind in _PLACES if not kind.startswith("unit"))
"""What people come back to."""
_ANYTHING = {"year": ""}  # no filter, not even the year's, may hide what was found


def target_of(hit: Hit, services: Services) -> PageRequest:
    """Where `hit` is shown; a task or addressee with its letter, a recognition with its evaluation, a group as its
    units.

    On a reader thread. UserError "record.unknown" if it was deleted meanwhile.
    """
    if hit.kind in (TASK.name, ADDRESSEE.name):
        with services.store.read() as reading:
            part = reading.get(TASK, hit.id) if hit.kind == TASK.name else reading.get(ADDRESSEE, hit.id)
            return PageRequest("directives", "", _ANYTHING, record=part.directive or "")
    if hit.kind == "recognition":
        with services.store.read() as reading:
            held = reading.get(RECOGNITION, hit.id)
        filters = {"evaluation": held.evaluation or "", **_ANYTHING}
        return PageRequest("evaluations", "results", filters, record=held.practice_model or "")
    page, tab = _PLACES.get(hit.kind, ("home", ""))
    return PageRequest(page, tab, _ANYTHING, record=hit.id)
