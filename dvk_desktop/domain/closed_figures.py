"""Figures of a period as they were said when it was closed: they never change again, later differences are shown."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.obligations import Totals

_NUMBERS = ("expected", "done", "late", "overdue")


@dataclass(frozen=True, slots=True)
class ClosedFigures:
    """What was due in a period (canonical form of a `ReportingPeriod`), by unit. `lines`: `ClosedLine.written`."""

    id: str = ""
    owner: str | None = None
    period: str | None = None
    closed_on: DateSpec | None = None
    note: str | None = None
    lines: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class ClosedLine:
    """The numbers of one unit, under the name it had."""

    unit: str
    name: str
    totals: Totals

    @property
    def written(self) -> str:
        """The stored form: an object whose keys say what the numbers are."""
        numbers = {name: getattr(self.totals, name) for name in _NUMBERS}
        return json.dumps({"unit": self.unit, "name": self.name, **numbers}, ensure_ascii=False, sort_keys=True)

    @classmethod
    def read(cls, text: str) -> ClosedLine | None:
        """The inverse of `written`, and of what older programs wrote ("unit|1|2|3|4|name"); None for what no program
        wrote."""
        found = _object(text) if text.startswith("{") else _older(text)
        numbers = [each for name in _NUMBERS if type(each := found.get(name)) is int and each >= 0]
        if not isinstance(found.get("unit"), str) or len(numbers) != len(_NUMBERS):
            return None
        return cls(found["unit"], str(found.get("name") or ""), Totals(*numbers))


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _older(text: str) -> dict[str, Any]:
    unit, *rest = text.split("|", len(_NUMBERS) + 1)
    numbers = rest[:-1]
    if len(numbers) != len(_NUMBERS) or not all(each.isascii() and each.isdigit() for each in numbers):
        return {}
    return {"unit": unit, "name": rest[-1], **dict(zip(_NUMBERS, map(int, numbers), strict=True))}


@dataclass(frozen=True, slots=True)
class Difference:
    """A unit whose numbers are not what they were when the period was closed."""

    unit: str
    name: str
    then: Totals
    now: Totals


def closed_id(owner: str, period: str) -> str:
    """The id: an office closes a period once, on whichever PC."""
    return derived_id("closed_figures", owner, period)


def added(totals: Iterable[Totals]) -> Totals:
    """All of them together."""
    found = list(totals)
    return Totals(
        sum(each.expected for each in found),
        sum(each.done for each in found),
        sum(each.late for each in found),
        sum(each.overdue for each in found),
    )


def differences(
    then: Sequence[ClosedLine], now: Sequence[ClosedLine], carried: Mapping[str, str]
) -> tuple[Difference, ...]:
    """Where the numbers of now differ, by unit. `carried`: unit → what stands for it today, so that a unit that has
    been merged since is compared within its heir."""
    before, after = _by_unit(then, carried), _by_unit(now, carried)
    names = {**{line.unit: line.name for line in then}, **{line.unit: line.name for line in now}}
    return tuple(
        Difference(unit, names.get(unit, ""), before.get(unit, Totals()), after.get(unit, Totals()))
        for unit in dict.fromkeys((*before, *after))
        if before.get(unit, Totals()) != after.get(unit, Totals())
    )


def _by_unit(lines: Sequence[ClosedLine], carried: Mapping[str, str]) -> dict[str, Totals]:
    found: dict[str, list[Totals]] = {}
    for line in lines:
        found.setdefault(carried.get(line.unit, line.unit), []).append(line.totals)
    return {unit: added(totals) for unit, totals in found.items()}
