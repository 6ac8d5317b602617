"""Switches in the hidden part of a workbook: acts taken back or let count again, and "same as" between records.

They say nothing about a field of a record and yet change what is shown of it, so they are judged like any change of
those records and stand in the plan like one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from dvk_desktop.domain.ledger import ACT, JOIN, Change
from dvk_desktop.usecases.exchange.acceptances import accepted_records, is_acceptance
from dvk_desktop.usecases.exchange.authority import Authority
from dvk_desktop.usecases.exchange.claims import reject
from dvk_desktop.usecases.exchange.known import Known
from dvk_desktop.usecases.exchange.ledger_part import LedgerPart
from dvk_desktop.usecases.exchange.plan import Fate, PlannedRow
from dvk_desktop.usecases.exchange.rights import Rights
from dvk_desktop.usecases.kinds import SWITCHES
from dvk_desktop.usecases.ports import Noted
from dvk_desktop.usecases.registry import RECORD_TYPES


@dataclass(frozen=True)
class Switches:
    """The switches of `part` that are new here. `rights`: who may say what of a record; `sender`: whose office speaks
    where no note tells."""

    part: LedgerPart
    known: Known
    rights: Rights
    sender: str

    def rows(self) -> list[PlannedRow]:
        """One row for each act and each pair of records; outside if it is not the author's business, rejected if it
        would make one of two records that are of different kinds."""
        found: dict[tuple[str, str], list[Noted]] = {}
        for noted in self.part.changes:
            change = noted.change
            if change.record_type in SWITCHES and change.id not in self.known.held:
                found.setdefault((change.record_type, change.record), []).append(noted)
        rows = self._early()
        for (kind, record), new in found.items():
            row = PlannedRow("", 0, record, kind, self._title(kind, record), Fate.CHANGED, new)
            if kind == JOIN and len(kinds := self._kinds(record)) > 1:
                reject(row, ", ".join(sorted(kinds)))
            elif not all(self._may(noted.change) for noted in new):
                row.fate = Fate.OUTSIDE
            rows.append(row)
        return rows

    def _early(self) -> list[PlannedRow]:
        """Switches that came before what they switch, and words about records that were not born, when nobody could
        judge them, that turn out to be outside the authority of whoever said them: they stand in the plan as if they
        came now."""
        found: dict[tuple[str, str], list[Noted]] = {}
        for change in self.known.early:
            if not self._may(change, self.known.offices.get(change.act, "")):
                found.setdefault((change.record_type, change.record), []).append(Noted(change))
        return [
            PlannedRow("", 0, record, kind, self._title(kind, record), Fate.OUTSIDE, new)
            for (kind, record), new in found.items()
        ]

    def _may(self, change: Change, office: str | None = None) -> bool:
        """Whether a switch is the business of who said it. `office`: whose it is, if it did not come with this file."""
        office = (self._office(change.act) or self.sender) if office is None else office
        if is_acceptance(change):
            return self._may_accept(office, change)
        maker = self.known.makers.get(change.act, "")
        if maker and change.record_type not in SWITCHES and self.rights.asks_for(maker, change, change.fields):
            return True
        offices = (office, *self.rights.accepted.offices(change))
        return any(self.may_say(each, change) for each in offices)

    def _may_accept(self, office: str, change: Change) -> bool:
        """Accepting is the business of whoever might say so himself."""
        said = [n.change for n in self.part.changes if n.change.act == change.record]
        said += self.known.acts.get(change.record, ())
        about = [each for record in accepted_records(change) for each in said if each.record == record]
        return all(self.may_say(office, each) for each in about)

    def may_say(self, office: str, change: Change) -> bool:
        """Whether a change, switch or not, is the business of `office`. Who names no office is nobody."""
        if not office:
            return False
        if change.record_type == JOIN:
            return self._may_join(office, change.record)
        if change.record_type != ACT:
            return self.rights.may_say(office, change)
        author = self._office(change.record)
        authority = self.known.authority
        if author and office in authority.above(author):
            return True
        said = [*self.known.acts.get(change.record, ()), *(n.change for n in self.part.changes)]
        touched = [each for each in said if each.act == change.record and each.record_type not in SWITCHES]
        if not touched:
            return not author  # nobody can judge yet: it has not arrived
        return all(
            authority.may(
                office, each.record_type, each.record, each.fields, self.rights.values(each.record, each.fields)
            )
            for each in touched
        )

    def _may_join(self, office: str, record: str) -> bool:
        """Whoever may change one of the two may say that it is the other; nobody can judge before both are here."""
        ends = {end: kind for end in record.split("+") if (kind := self._kind(end))}
        return len(ends) < 2 or any(
            self.known.authority.may(office, kind, end, ("owner",), self.rights.values(end, {}))
            for end, kind in ends.items()
        )

    def _kinds(self, record: str) -> set[str]:
        return {kind for end in record.split("+") if (kind := self._kind(end))}

    def _kind(self, record: str) -> str:
        """What kind of record this is, as known here, else as the file says; "" if neither knows it."""
        if (history := self.known.histories.get(record)) is not None:
            return history.changes[0].record_type
        carried = self.rights.carried_changes.get(record)
        return carried[0].change.record_type if carried else ""

    def _office(self, act: str) -> str:
        """The office of an act: as noted here, else as the file says."""
        if act in self.known.offices:
            return self.known.offices[act]
        told = self.part.acts.get(act)
        return told.office if told is not None else ""

    def _title(self, kind: str, record: str) -> str:
        if kind not in SWITCHES:
            return str(self.known.born.get(record, {}).get(RECORD_TYPES[kind].title, "")) or record
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
