"""What the selections share: who is asked what, rows from records, and which records go along."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from dvk_desktop.domain.ledger import History, Value
from dvk_desktop.domain.units import LEVELS, Unit, below
from dvk_desktop.usecases.exchange.contents import RowOut, SheetOut
from dvk_desktop.usecases.exchange.manifest import SheetCriterion
from dvk_desktop.usecases.exchange.ports import Books, Extract
from dvk_desktop.usecases.fields import RecordType
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.reports.year_parts import YearParts


@dataclass(frozen=True)
class Wanted:
    """A workbook to be made: `own` for `receiver` ("" for a file that several fill in), about this round,
    evaluation or reporting period (canonical). `parts`: the rows that the figures of a year are counted from."""

    reading: Reading
    books: Books
    own: str
    receiver: str
    units: Mapping[str, Unit]
    round: str = ""
    evaluation: str = ""
    scorer: str = ""
    directives: tuple[str, ...] = ()
    everything: bool = False
    blank: int = 50
    period: str = ""
    parts: Callable[[int], YearParts] | None = None

    @property
    def upwards(self) -> bool:
        """Whether the receiver stands above us: then our own records go along, as ours.

        By the tree of units; where it does not join the two (the line above us is not settled yet), by their levels.
        """
        if not self.receiver or self.receiver == self.own:
            return False
        if self.own in below(self.receiver, self.units):
            return True
        if self.receiver in below(self.own, self.units):
            return False
        levels = [self.units[each].level if each in self.units else "" for each in (self.receiver, self.own)]
        ranks = [LEVELS.index(level) if level in LEVELS else -1 for level in levels]
        return -1 not in ranks and ranks[0] < ranks[1]

    @property
    def theirs(self) -> set[str]:
        """The units whose records a sheet is about: ours when it goes up, else the receiver's, with all below, and the
        units that have ended whose heirs any of these are (what was theirs keeps its owner)."""
        unit = self.own if self.upwards else self.receiver
        return self.with_former({unit, *below(unit, self.units)}) if unit else set()

    def with_former(self, units: Collection[str]) -> set[str]:
        """These units, and those that have ended and became one of them, over any number of events."""
        heirs = self.books.unit_heirs(self.reading)
        found = set(units)
        while more := {former for former, became in heirs.items() if not found.isdisjoint(became)} - found:
            found |= more
        return found

    def name(self, unit: str | None) -> str:
        """The unit's name, "" if it is not known."""
        found = self.units.get(unit or "")
        return (found.name or "") if found else ""

    def with_units(self, *units: str) -> set[str]:
        """These units, sender, receiver, and everything above any of them: so that their names are known."""
        todo, found = [self.own, self.receiver, *units], set[str]()
        while todo:
            unit = todo.pop()
            if unit and unit not in found and unit in self.units:
                found.add(unit)
                todo.extend(self.units[unit].parents)
        return found

    def histories(self, records: Iterable[str]) -> Mapping[str, History]:
        """Histories of the records that stand on rows."""
        return self.reading.histories(records)


@dataclass(frozen=True)
class Selected:
    """What one workbook holds. `filler`: whose answers its cells are; `receiver` where it differs from what was
    wanted."""

    sheets: tuple[SheetOut, ...]
    extract: Extract
    filler: str
    receiver: str = ""
    receiver_name: str = ""
    about: tuple[str, ...] = ()
    due: str = ""
    year: int = 0
    round: str = ""
    evaluation: str = ""
    scorer: str = ""
    period: str = ""
    criteria: tuple[SheetCriterion, ...] = ()
    records: Collection[str] = field(default_factory=frozenset)


def row_of(
    record_type: RecordType[Any],
    entity: Any,
    history: History | None,
    shown: Mapping[str, Value],
    anchor: str,
) -> RowOut:
    """The row of a record: its values, the heads whose values they are, and what is only shown."""
    values: dict[str, Value] = {**record_type.values_of(entity), **shown}
    heads = {name: ids for name in history.names if (ids := history.state(name).ids)} if history else {}
    return RowOut(entity.id, values, heads, anchor)
