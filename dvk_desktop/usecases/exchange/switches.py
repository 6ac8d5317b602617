"""Switches in the hidden part of a workbook: acts taken back or let count again, and "same as" between records.

They say nothing about a field of a record and yet change what is shown of it, so they are judged like any change of
those records and stand in the plan like one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from dvk_desktop.domain.ledger import ACT, JOIN, Change, History, Value
from dvk_desktop.usecases.exchange.authority import Authority
from dvk_desktop.usecases.exchange.ledger_part import LedgerPart
from dvk_desktop.usecases.exchange.plan import Fate, Known, PlannedRow
from dvk_desktop.usecases.ports import Noted

Values = Callable[[str, Mapping[str, Value]], Mapping[str, Value]]


@dataclass(frozen=True)
class Switches:
    """The switches of `part` that are new here. `values`: owner and addressees of a record; `sender`: whose office
    speaks where no note tells."""

    part: LedgerPart
    known: Known
    values: Values
    sender: str

    def rows(self) -> list[PlannedRow]:
        """One row for each act and each pair of records; outside if it is not the author's business."""
        found: dict[str, list[Noted]] = {}
        for noted in self.part.changes:
            if noted.change.record_type in (ACT, JOIN) and noted.change.id not in self.known.held:
                found.setdefault(noted.change.record, []).append(noted)
        rows = []
        for record, new in found.items():
            allowed = all(self._may(noted.change) for noted in new)
            kind = new[0].change.record_type
            fate = Fate.CHANGED if allowed else Fate.OUTSIDE
            rows.append(PlannedRow("", 0, record, kind, self._title(kind, record), fate, new))
        return rows

    def _may(self, change: Change) -> bool:
        office = self._office(change.act) or self.sender
        if change.record_type == JOIN:
            return self._may_join(office, change.record)
        author = self._office(change.record)
        authority = self.known.authority
        if not office or (author and office in authority.above(author)):
            return True
        said = [*self.known.acts.get(change.record, ()), *(n.change for n in self.part.changes)]
        touched = [each for each in said if each.act == change.record and each.record_type not in (ACT, JOIN)]
        if not touched:
            return not author  # nobody can judge yet: it has not arrived
        return all(
            authority.may(office, each.record_type, each.record, each.fields, self.values(each.record, each.fields))
            for each in touched
        )

    def _may_join(self, office: str, record: str) -> bool:
        """Whoever may change one of the two may say that it is the other."""
        ends = [end for end in record.split("+") if end in self.known.histories]
        return not ends or any(self._may_change(office, end, self.known.histories[end]) for end in ends)

    def _may_change(self, office: str, record: str, history: History) -> bool:
        kind = history.changes[0].record_type
        return self.known.authority.may(office, kind, record, ("owner",), self.values(record, {}))

    def _office(self, act: str) -> str:
        """The office of an act: as noted here, else as the file says."""
        if act in self.known.offices:
            return self.known.offices[act]
        told = self.part.acts.get(act)
        return told.office if told is not None else ""

    def _title(self, kind: str, record: str) -> str:
        if kind == ACT:
            told = self.part.acts.get(record)
            return (told.title if told is not None else "") or record
        ends = (self.known.histories.get(end) for end in record.split("+"))
        names = (str(history.state("name").value()) for history in ends if history is not None)
        return " = ".join(name for name in names if name) or record


def lines_of(part: LedgerPart, known: Mapping[str, Collection[str]]) -> dict[str, list[str]]:
    """Parents of units by any line: as known here, for a unit without any also as the hidden part says. A file cannot
    put an office under one that stands below it here."""
    found = {unit: list(parents) for unit, parents in known.items()}
    here = Authority(known)
    for noted in part.changes:
        unit = noted.change.record
        if noted.change.record_type == "unit" and not known.get(unit):
            lines = (noted.change.fields.get(name) for name in ("parent", "party_parent", "front_parent"))
            above = (p for p in lines if isinstance(p, str) and p and unit not in here.above(p))
            found.setdefault(unit, []).extend(above)
    return found
