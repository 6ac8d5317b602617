"""The judge of one workbook: which fate each row has, by what is known here and what was answered. Pure functions."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from dvk_desktop.domain.ledger import ACT, JOIN, Change, Value, Withdrawn
from dvk_desktop.usecases.exchange.acceptances import ACCEPTED_NOTE, acceptance
from dvk_desktop.usecases.exchange.answers import KEEP, Answers
from dvk_desktop.usecases.exchange.asked import Question
from dvk_desktop.usecases.exchange.claims import kind_here, part_claims, reject
from dvk_desktop.usecases.exchange.contents import RowRead, WorkbookRead
from dvk_desktop.usecases.exchange.fates import Comparison
from dvk_desktop.usecases.exchange.known import Known
from dvk_desktop.usecases.exchange.mending import Mender
from dvk_desktop.usecases.exchange.own_words import OwnWords
from dvk_desktop.usecases.exchange.plan import WRITTEN, Fate, FilePlan, PlannedRow
from dvk_desktop.usecases.exchange.ports import CellReader
from dvk_desktop.usecases.exchange.replacing import Others
from dvk_desktop.usecases.exchange.returns import Return, typed_fields
from dvk_desktop.usecases.exchange.rights import Rights
from dvk_desktop.usecases.exchange.settling import Settled
from dvk_desktop.usecases.exchange.switches import Switches
from dvk_desktop.usecases.kinds import SWITCHES
from dvk_desktop.usecases.ports import Noted
from dvk_desktop.usecases.registry import RECORD_TYPES


@dataclass
class Judge:
    """Judges the rows of `read`, and says what it replaces."""

    read: WorkbookRead
    cells: Return
    known: Known
    answers: Answers
    reader: CellReader | None = None
    replaced: Withdrawn = field(default_factory=Withdrawn)
    carried_changes: dict[str, list[Noted]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.settled = Settled(self.read, self.cells, self.known, self.answers)
        self.others = Others(self.known, self.answers)
        self.replaced = self.others.no_longer()
        carried: dict[str, list[Noted]] = {}
        for noted in self.read.part.changes:
            if noted.change.record_type not in (ACT, JOIN):
                carried.setdefault(noted.change.record, []).append(noted)
        self.carried_changes, self._claims = part_claims(self.known, carried)
        self.mender = Mender(self.read, self.cells, self.reader, self.known.readings, self.answers)
        self.rights = Rights(self.read, self.known, self.carried_changes, self.known.accepted)
        self.own = OwnWords(self.cells, self.known, self.mender, self.replaced)
        self._compared = Comparison(self.known, self.replaced, self.carried_changes, self.mender.readings)

    # Rows of sheets.

    def sheet_rows(self) -> list[PlannedRow]:
        changes = self.cells.changes(copy=(copy := self.settled.is_copy()))
        held_back, found = self.settled.held_back(), []
        asked, left = self.answers.rows, self.known.left
        for index, (row, noted) in enumerate(zip(self.read.rows, changes, strict=True)):
            record_type = noted[0].change.record_type if noted else ""
            planned = PlannedRow(row.sheet, row.row, row.record, record_type, row.title, Fate.SAME, noted)
            found.append(planned)
            if row.problems or row.doubt or ((asked or left) and (planned.key in asked or planned.key in left)):
                self._judge_special(planned, index, held_back, copy=copy)
            elif not self.read.filler or (noted and held_back):
                planned.fate, planned.rule = Fate.SKIPPED, held_back or "sender"
            elif len(noted) == 1 and self._plainly_new(noted[0]):
                planned.fate, planned.after = Fate.ADDED, noted[0].change.fields
            else:
                self._judge_row(planned, row)
        return found

    def _judge_special(self, planned: PlannedRow, index: int, held_back: str, *, copy: bool) -> None:
        """A row with wrong cells, with a doubtful id, or with answers of its own. `copy`: the file is another copy of
        the form."""
        row = self.read.rows[index]
        mended = self.mender.mend(row)
        planned.wrong = mended.cells
        are_new = self.settled.are_new(index) if row.doubt else None
        if row.doubt and not mended.open:
            told = {"rows": 1, "example": row.title}
            planned.asks = (Question("identity", ("new", "same"), "new", told),)
        if row.problems:
            noted = self.mender.spare(row, copy=copy, are_new=bool(are_new))
            held = bool(noted) and not any(map(self._is_new, noted))
            if mended.open and not (held and self.known.kin.already):
                planned.fate, planned.problems = Fate.REJECTED, mended.open
                return
            planned.changes = noted
        elif row.doubt:
            planned.changes = self.cells.doubtful(index, are_new=are_new) if are_new is not None else ()
        if planned.changes:
            planned.record = planned.changes[0].change.record if row.doubt or copy else planned.record
            planned.record_type = planned.changes[0].change.record_type
        if not self.read.filler or held_back or (row.doubt and are_new is None):
            planned.fate, planned.rule = Fate.SKIPPED, held_back or ("identity" if self.read.filler else "sender")
        elif self._is_left_out(planned):
            planned.fate, planned.rule = Fate.SKIPPED, "left_out"
        else:
            if mended.own:
                moved = self.mender.moved(row, copy=copy, are_new=bool(are_new))
                planned.mended = self.own.mended(planned, row, mended.own, moved)
            self._judge_row(planned, row)

    def replace(self, plan: FilePlan, rows: Sequence[PlannedRow]) -> None:
        """Say which return replaces which, on the rows that are taken in; tell the rows that are missing now."""
        there, taken, says = set[str](), set[str](), set[str]()
        copied = self.settled.is_copy()
        for row, planned in zip(self.read.rows, rows, strict=True) if self.known.kin.act else ():
            said = {noted.change.record for noted in planned.changes}
            own = said
            if not (copied and any(d.row_key for d in row.differences)):  # not the rows of the copy it was made from
                own = {planned.record, *said, *(d.record for d in row.differences)}
                own |= self.reader.records(self.read, row) if self.reader is not None else set()
            there |= own
            if planned.fate in WRITTEN:
                taken |= own
                says |= said
        plan.replaced = self.others.said(taken, says)
        plan.problems += self.others.missing(there)
        plan.untouched = tuple(sorted(taken - says))

    def _is_left_out(self, planned: PlannedRow) -> bool:
        """Whether somebody wants a row left out, now or when the file was taken in; what is in already stays in."""
        answer = self.answers.of(KEEP, planned.key)
        if answer:
            return answer == "out"
        new = any(map(self._is_new, planned.changes))
        return planned.key in self.known.left and (new or not planned.changes)

    def _is_new(self, noted: Noted) -> bool:
        """Whether a change would say something here: it is not held, or what brought it was taken back."""
        held = noted.change.id in self.known.held
        return not held or (noted.change.record in self.others.coming_back and noted.change.act == self.cells.act)

    def is_early(self, change: Change) -> bool:
        """Whether a change may have come before that by which it can be judged: the act it switches, its record's
        birth."""
        return change.record_type in SWITCHES or not self.rights.values(change.record, change.fields).get("owner")

    def _plainly_new(self, noted: Noted) -> bool:
        """A record of the filler's own that nobody has heard of: the usual case, decided without further ado."""
        change = noted.change
        return (
            change.record not in self.known.histories
            and change.record not in self.carried_changes
            and change.fields.get("owner") == self.read.filler
            and change.id not in self.known.held
        )

    def _judge_row(self, planned: PlannedRow, row: RowRead) -> None:
        carried = self.carried_changes.get(planned.record, [])
        new = [n for n in (*carried, *planned.changes) if self._is_new(n)] + [*planned.mended]
        if not new and not self.replaced:
            return
        for noted in planned.changes:
            kind = kind_here(self.known, noted.change.record, self.carried_changes.get(noted.change.record, ()))
            if kind and kind != noted.change.record_type:
                reject(planned, kind)
                return
        allowed = all(map(self.rights.owns, planned.changes)) or self._may_type(planned, row)
        if not allowed or not all(map(self.rights.may_carry, carried)):
            self._ask_outside(planned)
            if planned.fate is Fate.OUTSIDE:
                return
        self._compared.compare(planned, new, row)

    def _may_type(self, planned: PlannedRow, row: RowRead) -> bool:
        typed = typed_fields(row)
        unread = frozenset(place.name for key in row.wrong if (place := self.mender.place(row, key)) is not None)
        return all(
            self.rights.may_type(n, typed.get(n.change.record, frozenset()) | (unread & n.change.fields.keys()))
            for n in planned.changes
        )

    def _ask_outside(self, planned: PlannedRow) -> None:
        """A row outside the sender's authority: taken in only if somebody says so, the reason beside each change."""
        planned.asks = (*planned.asks, Question("outside", ("accept", "refuse"), "refuse", {"value": planned.title}))
        if self.answers.of("outside", planned.key) != "accept":
            planned.fate = Fate.OUTSIDE
            return
        planned.reason = self.answers.reason_for(planned.key)
        planned.changes = [self._accepted(noted, planned) for noted in planned.changes]

    def _accepted(self, noted: Noted, planned: PlannedRow) -> Noted:
        note: dict[str, Value] = {**noted.note, ACCEPTED_NOTE: planned.reason}
        if self.known.note.person:
            note["accepted_by"] = self.known.note.person
        return Noted(noted.change, note)

    # The hidden part.

    def switches(self) -> list[PlannedRow]:
        """Withdrawals and "same as" of the hidden part that are new here, each with its fate."""
        assert self.read.manifest is not None
        judged = self._switches = Switches(self.read.part, self.known, self.rights, self.read.manifest.sender.id)
        rows = judged.rows()
        for planned in rows:
            if planned.fate is not Fate.REJECTED:
                self._settle_carried(planned, outside=planned.fate is Fate.OUTSIDE)
        return rows

    def claims(self) -> list[PlannedRow]:
        """What the hidden part says of records as if they were of another kind: rejected, whoever agrees."""
        found: dict[tuple[str, str], list[Noted]] = {}
        for noted in self._claims:
            if noted.change.id not in self.known.held:
                found.setdefault((noted.change.record, noted.change.record_type), []).append(noted)
        rows = [PlannedRow("", 0, r, kind, _title(new) or r, Fate.REJECTED, new) for (r, kind), new in found.items()]
        for row in rows:
            reject(row, row.record_type)
        return rows

    def acceptances(self, rows: Sequence[PlannedRow]) -> list[Noted]:
        """The statements that travel with what was accepted here, as far as it is our business to accept it: so that
        nobody is asked again further on."""
        found: dict[str, Noted] = {}
        for row in rows:
            for noted in (*row.changes, *self.carried_of(row)) if row.reason else ():
                if ACCEPTED_NOTE in noted.note and self._switches.may_say(self.known.own, noted.change):
                    said = acceptance(noted.change, row.reason, self.own.accepting_act)
                    found[said.change.id] = said
        return list(found.values())

    def _settle_carried(self, planned: PlannedRow, *, outside: bool) -> bool:
        """Leave out what is outside the author's authority or was ticked out; returns whether it is taken in."""
        if outside:
            planned.fate = Fate.CHANGED
            self._ask_outside(planned)
            if planned.fate is Fate.OUTSIDE:
                return False
        if self._is_left_out(planned):
            planned.fate, planned.rule = Fate.SKIPPED, "left_out"
            return False
        return True

    def carried_of(self, row: PlannedRow) -> list[Noted]:
        """What the hidden part brings for the record of a row (also when the row's cells are rejected or held back)."""
        if row.fate is Fate.OUTSIDE or row.rule == "left_out":
            return []
        new = [n for n in self.carried_changes.get(row.record, ()) if n.change.id not in self.known.held]
        return [self._accepted(n, row) for n in new] if row.reason else new

    def carried_records(self, rows: Collection[str]) -> list[PlannedRow]:
        """The records of the hidden part that stand on no row, each with its fate."""
        found = []
        for record, changes in self.carried_changes.items():
            if record in rows:
                continue
            new = [n for n in changes if n.change.id not in self.known.held]
            first = changes[0].change
            outside = not all(map(self.rights.may_carry, new))
            title = (outside and self.known.called(first.record_type, record)) or _title(changes)
            planned = PlannedRow("", 0, record, first.record_type, title, Fate.SAME, new)
            if new and self._settle_carried(planned, outside=outside):
                self._compared.compare(planned, new, None)
            found.append(planned)
        return found


def _title(changes: Sequence[Noted]) -> str:
    kind = RECORD_TYPES.get(changes[0].change.record_type)
    names = [name for name in (kind.title, *kind.anchor) if not kind.by_name[name].references] if kind else []
    for name in names:
        for noted in reversed(changes):
            if isinstance(value := noted.change.fields.get(name), str) and value:
                return value
    return ""
