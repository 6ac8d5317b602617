"""Tasks given without a letter: what a meeting concluded, what a leader said. Kept as directives of kinds of their own
(`domain.directives.UNWRITTEN`), so that the same lists, boards and reports show them."""

from __future__ import annotations

from dataclasses import dataclass

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import UNWRITTEN, Directive, Task
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import new_id
from dvk_desktop.domain.units import Unit, below, protocol_order
from dvk_desktop.usecases.directives.commands import add_part
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.obligations.assigning import Assign, oblige
from dvk_desktop.usecases.obligations.proposing import Assigned
from dvk_desktop.usecases.ports import Store
from dvk_desktop.usecases.units.fields import UNIT


@dataclass(frozen=True, slots=True)
class NoteUnwritten:
    """What was given. `kind`: one of `UNWRITTEN`; `issuer`: who gave it; `own`: our office has to act on it; `units`:
    others that have to, by `due` if that is given; `handler`: who in the office takes it in hand."""

    kind: str
    issuer: str
    given_on: DateSpec
    text: str
    due: DateSpec | None = None
    handler: str = ""
    own: bool = True
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Noted:
    """Id of the record, ids of the lines of those who have to act, and the act."""

    id: str
    obligations: tuple[str, ...]
    act: str | None


def units_below(store: Store) -> list[Unit]:
    """The units that may be given something: all below our office that are in being today, in protocol order."""
    with store.read() as reading:
        office = store.office.unit
        units = {unit.id: unit for unit in reading.find(UNIT)}
        return protocol_order(
            units[unit] for unit in below(office, units) if unit != office and not units[unit].valid_to
        )


def note_unwritten(store: Store, command: NoteUnwritten) -> Noted:
    """Keep it with its one task and the duties, in one act. It gets no number and lacks none.

    UserError "unwritten.kind", "unwritten.nobody" (neither we nor anybody else has to act), "record.unknown" (a unit),
    those of `entry.checked`.
    """
    if command.kind not in UNWRITTEN:
        raise UserError("unwritten.kind", kind=command.kind)
    if not (command.own or command.units):
        raise UserError("unwritten.nobody")
    text = command.text.strip()
    letter = Directive(
        id=new_id(),
        direction="incoming",
        issuer=command.issuer.strip(),
        date=command.given_on,
        received_on=command.given_on,
        doc_type=command.kind,
        subject=" ".join(text.split()),
        handler=command.handler or None,
        instruction=text,
    )
    with store.write() as work:
        office = work.office.unit
        units = dict.fromkeys((*((office,) if command.own else ()), *command.units))
        lines = tuple(Assigned(unit, "", command.due, work.get(UNIT, unit).name or "") for unit in units)
        add_part(work, DIRECTIVE, letter)
        deadlines = (command.due.canonical(),) if command.due else None
        add_part(
            work,
            TASK,
            Task(directive=letter.id, ordinal="1", order=1, text=text, deadline=command.due, deadlines=deadlines),
        )
        by_unit, _ = oblige(work, Assign(letter.id, lines))
        done = work.commit(f"Ghi việc không có văn bản “{(letter.subject or '')[:80]}”")
    return Noted(letter.id, tuple(by_unit.values()), done.act)
