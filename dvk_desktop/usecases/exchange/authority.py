"""Who may change what (a courtesy check: files are not signed).

An office may change the records it owns or that belong to its subtree by any parent line, and the answer fields of
records addressed to it; likewise those of units that have ended and whose heir it is. What nobody can judge yet (an
owner that has not arrived) is let through.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType

from dvk_desktop.domain.ledger import ACT, JOIN, Value
from dvk_desktop.usecases.registry import RECORD_TYPES

NOBODY: Mapping[str, Iterable[str]] = MappingProxyType({})


class Authority:
    """`parents`: unit id → its parents by any line, as known here and as carried by the files at hand. `heirs`: unit
    that has ended → what it became."""

    def __init__(self, parents: Mapping[str, Iterable[str]], heirs: Mapping[str, Iterable[str]] = NOBODY) -> None:
        self._parents = parents
        self._heirs = heirs
        self._above: dict[str, frozenset[str]] = {}

    def above(self, unit: str) -> frozenset[str]:
        """The unit itself, its heirs, and everything above any of them by any line."""
        known = self._above.get(unit)
        if known is None:
            known = self._above[unit] = _reached(_reached([unit], self._heirs), self._parents)
        return known

    def may(
        self, office: str, record_type: str, record: str, fields: Collection[str], values: Mapping[str, Value]
    ) -> bool:
        """Whether `office` may change `fields` of a record whose values (owner, addressees) are `values`."""
        if record_type in (ACT, JOIN) or not office:
            return True
        owner = values.get("owner")
        if not isinstance(owner, str) or not owner or office in self.above(owner):
            return True
        kind = RECORD_TYPES.get(record_type)
        if kind is None or not all(name in kind.by_name and kind.by_name[name].answer for name in fields):
            return False
        addressed = {record if name == "id" else values.get(name) for name in kind.addressed}
        return any(isinstance(unit, str) and office in self.above(unit) for unit in addressed)


def _reached(units: Iterable[str], steps: Mapping[str, Iterable[str]]) -> frozenset[str]:
    found, todo = set[str](), list(units)
    while todo:
        each = todo.pop()
        if each not in found:
            found.add(each)
            todo.extend(steps.get(each, ()))
    return frozenset(found)
