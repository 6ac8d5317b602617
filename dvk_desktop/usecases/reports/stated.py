"""Figures that units stated themselves, where no record of theirs is here to be counted (`domain.figures`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dvk_desktop.domain.figures import MODELS, RECOGNISED, REWARDED

Stated = Mapping[str, Mapping[str, int]]
"""Unit → code → value."""


def uncounted(stated: Stated, counted: Iterable[str]) -> Stated:
    """The figures of units of which nothing is counted: a unit is never counted twice."""
    known = set(counted)
    return {unit: figures for unit, figures in stated.items() if unit not in known and figures}


def summed(stated: Stated, units: Iterable[str]) -> Mapping[str, int]:
    """Code → sum over these units; a figure that nobody stated is missing."""
    found: dict[str, int] = {}
    for unit in units:
        for code, value in stated.get(unit, {}).items():
            found[code] = found.get(code, 0) + value
    return found


def cells_of(figures: Mapping[str, int]) -> dict[tuple[str, str], int]:
    """(field, subject) → registered models."""
    found = {}
    for code in MODELS:
        field, _, subject = code.partition("_")
        if figures.get(code):
            found[field, subject] = figures[code]
    return found


def levels_of(figures: Mapping[str, int]) -> dict[str, int]:
    """Level → recognitions."""
    return {code.removeprefix("recognised_"): figures[code] for code in RECOGNISED if figures.get(code)}


def forms_of(figures: Mapping[str, int]) -> dict[str, int]:
    """Form of a reward → rewards."""
    return {code.removeprefix("reward_"): figures[code] for code in REWARDED if figures.get(code)}


def added(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    """Both tallies together."""
    return {key: one.get(key, 0) + other.get(key, 0) for key in [*one, *(key for key in other if key not in one)]}
