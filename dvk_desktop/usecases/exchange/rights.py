"""Whether what a workbook says is the business of whoever says it: its cells, and the changes of its hidden part."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from dvk_desktop.domain.ledger import Change, Value, derived_id
from dvk_desktop.usecases.exchange.acceptances import Acceptances
from dvk_desktop.usecases.exchange.contents import WorkbookRead
from dvk_desktop.usecases.exchange.known import Known
from dvk_desktop.usecases.exchange.opened_periods import begun_by, follows_from
from dvk_desktop.usecases.kinds import is_birth
from dvk_desktop.usecases.ports import Noted
from dvk_desktop.usecases.registry import RECORD_TYPES
from dvk_desktop.usecases.units.fields import UNIT


@dataclass(frozen=True)
class Rights:
    """Judges the changes of one workbook. `carried_changes`: what its hidden part says, by record; `accepted`: what
    other offices accepted and said so."""

    read: WorkbookRead
    known: Known
    carried_changes: Mapping[str, Sequence[Noted]]
    accepted: Acceptances

    def values(self, record: str, fields: Mapping[str, Value]) -> dict[str, Value]:
        """Owner and addressees of a record: as known here, else as the file says."""
        values = dict(fields)
        for noted in self.carried_changes.get(record, ()):
            values = {**noted.change.fields, **values}
        if record in self.known.born:
            values = {**self.known.born[record], **values}
        history = self.known.histories.get(record)
        if history is not None:
            kind = RECORD_TYPES.get(history.changes[0].record_type)
            for name in ("owner", *(kind.addressed if kind else ())):
                if (state := history.state(name)).heads:
                    values[name] = state.value()
        return values

    def may_type(self, noted: Noted, typed: frozenset[str]) -> bool:
        """Cells count as from the office the sheet was addressed to. A sheet that its owner sent out asks for the
        answer fields in it, so whoever it was sent to may fill those in."""
        if self.owns(noted):
            return True
        change = noted.change
        values = self.values(change.record, change.fields)
        authority = self.known.authority
        if authority.may(self.read.filler, change.record_type, change.record, change.fields, values):
            return True
        assert self.read.manifest is not None
        return self.asks_for(self.read.manifest.sender.id, change, typed)

    def asks_for(self, maker: str, change: Change, typed: Collection[str]) -> bool:
        """Whether a form that `maker` made may ask whoever it was sent to for these fields of a record: answers, about
        what is his."""
        kind = RECORD_TYPES.get(change.record_type)
        answers = kind is not None and all(name in kind.by_name and kind.by_name[name].answer for name in typed)
        owner = self.values(change.record, change.fields).get("owner", "")
        return answers and self.known.authority.may(
            maker, change.record_type, change.record, ("owner",), {"owner": owner}
        )

    def owns(self, noted: Noted) -> bool:
        """Whether the cells are about a record of the filler's own or below it: nearly always, and quickly seen."""
        history = self.known.histories.get(noted.change.record)
        if history is None:
            return noted.change.fields.get("owner") == self.read.filler
        heads = history.state("owner").heads
        return len(heads) == 1 and self._is_below(heads[0].value)

    def _is_below(self, owner: Value) -> bool:
        return isinstance(owner, str) and owner != "" and self.read.filler in self.known.authority.above(owner)

    def may_carry(self, noted: Noted) -> bool:
        """Changes of the hidden part count as from their author's office, whoever carried them."""
        change = noted.change
        if change.id in self.known.held:
            return True
        told = self.read.part.acts.get(change.act)
        assert self.read.manifest is not None
        office = told.office if told is not None and told.office else self.read.manifest.sender.id
        return self.may_say(office, change) or any(self.may_say(by, change) for by in self.accepted.offices(change))

    def may_say(self, office: str, change: Change) -> bool:
        """Whether a change is the business of `office`, or makes nothing different. Who names no office is nobody."""
        if not office or not self._may_speak_of(office, change):
            return False
        values = self.values(change.record, change.fields)
        authority = self.known.authority
        return (
            authority.may(office, change.record_type, change.record, change.fields, values)
            or self._answers(office, change)
            or self._opens_period(office, change)
            or (change.record_type == UNIT.name and is_birth(change) and self._may_enter(office, change))
        )

    def _may_speak_of(self, office: str, change: Change) -> bool:
        """What became of a unit (its heirs, who took over its data, its former names and parents) is the business of
        whoever may change the unit: the one the record speaks of, and the one it would. Else whoever calls himself the
        heir of a unit would have its rights."""
        kind = RECORD_TYPES.get(change.record_type)
        if kind is None or not kind.speaks_of:
            return True
        history = self.known.histories.get(change.record)
        units = {change.fields.get(kind.speaks_of, "")}
        units.update(history.state(kind.speaks_of).values if history is not None else ())
        return all(self._may_change(office, unit) for unit in units if isinstance(unit, str) and unit)

    def _may_change(self, office: str, unit: str) -> bool:
        owner = str(self.values(unit, {}).get("owner") or unit)
        above = self.known.authority.above
        return office in above(unit) or office in above(owner)

    def _opens_period(self, office: str, change: Change) -> bool:
        """Whether the office opens a period of what it is obliged to do again and again (`opened_periods`)."""
        begin = self.known.histories.get(begun_by(change))
        obliged = str(change.fields.get("unit") or "")
        return begin is not None and office in self.known.authority.above(obliged) and follows_from(change, begin)

    def _may_enter(self, office: str, change: Change) -> bool:
        """That a unit exists may be said by anybody: each office enters those around it by itself. Of one that is known
        here others may only say what stands here; what they say else is a claim. It speaks for itself."""
        history = self.known.histories.get(change.record)
        states = {name: history.state(name) for name in history.names} if history is not None else {}
        if not any(state.heads for state in states.values()):
            return "owner" in change.fields
        alike = all(name in states and value in states[name].values for name, value in change.fields.items())
        return alike or office in self.known.authority.above(change.record)

    def _answers(self, office: str, change: Change) -> bool:
        """Whether the office answers in this record by way of another one, as a unit gives the points of its scorer.
        What it says beside the answer must be what the id of the record says too."""
        kind, known = RECORD_TYPES.get(change.record_type), self.known.histories
        if kind is None or not kind.answered_by:
            return False
        history = known.get(change.record)
        stated = change.fields.get(kind.answered_by) if history is None else history.state(kind.answered_by).value()
        asked = known.get(stated) if isinstance(stated, str) else None
        if asked is None or office not in self.known.authority.above(str(asked.state("unit").value())):
            return False
        rest = {name for name in change.fields if not (name in kind.by_name and kind.by_name[name].answer)}
        if not rest:
            return True
        ends = [str(change.fields.get(name, "")) for name in kind.made_of]
        born = history is None and rest <= {"owner", *kind.made_of}
        return (
            born
            and change.record == derived_id(kind.name, *ends)
            and change.fields.get("owner") == asked.state("owner").value()
        )
