"""What goes into each kind of workbook, for one receiver. A new kind is a function here and one line in
`SELECTIONS`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from dvk_desktop.usecases.exchange.selection.assignment import select_assignment
from dvk_desktop.usecases.exchange.selection.bundle import select_bundle
from dvk_desktop.usecases.exchange.selection.common import Selected, Wanted
from dvk_desktop.usecases.exchange.selection.progress import select_progress
from dvk_desktop.usecases.exchange.selection.registration import select_registration
from dvk_desktop.usecases.exchange.selection.results import select_results
from dvk_desktop.usecases.exchange.selection.scoring import select_scoring
from dvk_desktop.usecases.exchange.selection.summary import select_summary

Select = Callable[[Wanted], list[Selected]]

SELECTIONS: Mapping[str, Select] = MappingProxyType(
    {
        "assignment": select_assignment,
        "registration": select_registration,
        "progress": select_progress,
        "scoring": select_scoring,
        "results": select_results,
        "summary": select_summary,
        "bundle": select_bundle,
    }
)

SHARED_KINDS = ("registration", "progress")
"""Kinds of which one file can be made for everybody; who filled it in is chosen on its first sheet."""

SHAPED_KINDS = ("registration",)
"""Kinds that can also go out as forms: upright sheets, Word, blank paper."""
