"""What the receiver says while taking a file in: other values for wrong cells, how texts are to be read. Acts of the
receiver's own, beside what the sender says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dvk_desktop.domain.ledger import Change, History, Value, Withdrawn, make_change, new_id
from dvk_desktop.domain.readings import reading_id
from dvk_desktop.usecases.exchange.contents import CellPlace, RowRead
from dvk_desktop.usecases.exchange.known import Known
from dvk_desktop.usecases.exchange.mending import Mender
from dvk_desktop.usecases.exchange.plan import PlannedRow
from dvk_desktop.usecases.exchange.returns import Return
from dvk_desktop.usecases.ports import Noted
from dvk_desktop.usecases.readings.fields import READING


@dataclass
class OwnWords:
    """The receiver's own changes about one file. `replaced`: what no longer counts once it is in; `act`: of the mended
    cells; `deciding_act`: of the readings, `accepting_act`: of what was accepted from outside; both outlive
    the file."""

    cells: Return
    known: Known
    mender: Mender
    replaced: Withdrawn
    act: str = field(default_factory=new_id)
    deciding_act: str = field(default_factory=new_id)
    accepting_act: str = field(default_factory=new_id)

    def mended(
        self,
        planned: PlannedRow,
        row: RowRead,
        said: Sequence[tuple[CellPlace, Value, str]],
        moved: Mapping[str, str],
    ) -> list[Noted]:
        """What the receiver says instead of wrong cells: changes of an act of the receiver's own, that have seen what
        the sender says and what stands here."""
        by_record: dict[str, list[tuple[CellPlace, Value, str]]] = {}
        for each in said:
            by_record.setdefault(moved.get(each[0].record, each[0].record), []).append(each)
        found = []
        for record, cells in by_record.items():
            theirs = [self.mender.readings.change(n.change) for n in planned.changes if n.change.record == record]
            before = self.known.histories.get(record)
            history = self._after(before, theirs)
            fields: dict[str, Value] = {} if theirs or before is not None else dict(cells[0][0].birth)
            for place, value, _ in cells:
                if history.state(place.name).values != (value,):
                    fields[place.name] = value
            if not fields:
                continue
            parents = {name: history.state(name).ids for name in fields}
            change = make_change(cells[0][0].record_type, record, fields, parents, self.act)
            typed: dict[str, Value] = {place.name: text for place, _, text in cells if place.name in fields}
            found.append(Noted(change, {**self.cells.note_of(row), "mended": typed}))
        return found

    def _after(self, before: History | None, changes: Sequence[Change]) -> History:
        if before is None:
            return History(changes)
        return History(
            [*before.changes, *changes],
            lambda change: self.replaced(change) or before.withdrawn(change),
            lambda identity: before.elsewhere(identity),
        )

    def readings(self) -> list[Noted]:
        """The readings by which cells were understood, as far as they are not in the ledger as they are."""
        found = []
        for what, text in sorted(self.mender.used):
            code = self.mender.asked((what, text))
            if not code or code == self.known.readings.code(what, text):
                continue
            record = reading_id(what, text)
            before = self.known.histories.get(record)
            fields: dict[str, Value] = {"code": code}
            if before is None or not before.seen():
                fields |= {"owner": self.known.own, "what": what, "text": text}
            parents = {name: before.state(name).ids for name in fields} if before is not None else {}
            change = make_change(READING.name, record, fields, parents, self.deciding_act)
            found.append(Noted(change, {"file": self.cells.sha256} if self.cells.sha256 else {}))
        return found
