"""What the reading child tells of a sheet beside its cells: merged ranges. Runs in the sandbox."""

from __future__ import annotations

from typing import Any

_MOST = 20_000
"""Merged ranges that are told; a table with more of them is found by its cells alone."""


def merges_of(sheet: Any) -> list[list[int]]:
    """The merged ranges of a calamine sheet: [first row, first column, last row, last column], from 0."""
    ranges = sheet.merged_cell_ranges or []
    if len(ranges) > _MOST:
        return []
    return [[top, left, bottom, right] for (top, left), (bottom, right) in ranges]
