"""One description per kind of workbook. A new kind is a small module here and one line in `KINDS`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from dvk_desktop.exchange.sheets.assignment import ASSIGNMENT
from dvk_desktop.exchange.sheets.bundle import BUNDLE
from dvk_desktop.exchange.sheets.description import Description
from dvk_desktop.exchange.sheets.foreign import FOREIGN
from dvk_desktop.exchange.sheets.progress import PROGRESS_RESULTS
from dvk_desktop.exchange.sheets.registration import REGISTRATION
from dvk_desktop.exchange.sheets.results import RESULTS
from dvk_desktop.exchange.sheets.scoring import SCORING
from dvk_desktop.exchange.sheets.summary import SUMMARY

KINDS: Mapping[str, Description] = MappingProxyType(
    {
        each.kind: each
        for each in (ASSIGNMENT, REGISTRATION, PROGRESS_RESULTS, SCORING, RESULTS, SUMMARY, BUNDLE, FOREIGN)
    }
)
