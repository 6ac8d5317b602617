"""Correcting a letter that is in the register with its clauses and addressees, in one act."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dvk_desktop.domain.directives import Addressee, Task
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.commands import Notices, add_part, edit_in, name_of, own_notices
from dvk_desktop.usecases.directives.cooperating import cease_cooperating, cooperate
from dvk_desktop.usecases.directives.fields import ADDRESSEE, CITATION, TASK
from dvk_desktop.usecases.directives.from_letter import main_deadline, with_deadline_at, with_main_deadline
from dvk_desktop.usecases.directives.intake import AddresseeLine, TaskLine
from dvk_desktop.usecases.entry import Edit, change
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.numbering.commands import number_notices
from dvk_desktop.usecases.obligations.old_deadlines import old_deadline_notices
from dvk_desktop.usecases.ports import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class Correct:
    """A letter's new values; clauses and addressees that were changed, by id, and those that are new;
    units that cooperate from now on, and those that no longer do."""

    letter: Edit
    tasks: Mapping[str, TaskLine] = field(default_factory=dict)
    new_tasks: tuple[TaskLine, ...] = ()
    addressees: Mapping[str, AddresseeLine] = field(default_factory=dict)
    new_addressees: tuple[AddresseeLine, ...] = ()
    cooperating: tuple[str, ...] = ()
    not_cooperating: tuple[str, ...] = ()


def correct(store: Store, command: Correct, catalogue: Catalogue | None = None) -> Notices:
    """Store the corrections. Of a clause one deadline is corrected (the main one unless the line says which), others
    that it names stay; which units follow a deadline of before is told if the `catalogue` is given
    (`obligations.old_deadlines`). An addressee that is worded anew is matched anew when the letter is passed on. Errors
    of `commands.edit_in`, UserError "task.no_deadline_place"."""
    with store.write() as work:
        shown = {identity: work.get(TASK, identity) for identity in command.tasks}
        letter, ended = edit_in(work, command.letter)
        for identity, line in command.tasks.items():
            change(work, TASK, identity, _task_values(shown[identity], line))
        _add_tasks(work, letter.id, command.new_tasks)
        for identity, addressed in command.addressees.items():
            change(work, ADDRESSEE, identity, _addressee_values(work.get(ADDRESSEE, identity), addressed))
        placed = len(work.find(ADDRESSEE, directive=letter.id))
        for ordinal, addressed in enumerate(command.new_addressees, placed + 1):
            entity = Addressee(directive=letter.id, ordinal=ordinal, text=addressed.text, role=addressed.role)
            add_part(work, ADDRESSEE, entity)
        cooperate(work, letter.id, command.cooperating)
        cease_cooperating(work, letter.id, command.not_cooperating)
        work.commit(f"Sửa văn bản {name_of(letter)}")
        told = own_notices(letter, tuple(work.find(CITATION, directive=letter.id)))
        office = work.office.unit
        moves = command.tasks or "received_on" in command.letter.values
        old = old_deadline_notices(work, office, catalogue, letter.id) if moves and catalogue else ()
        return (*told, *ended, *old, *number_notices(work, office, letter))


def _task_values(before: Task, line: TaskLine) -> dict[str, FieldValue]:
    values: dict[str, FieldValue] = {"ordinal": line.ordinal or None, "text": line.text}
    if line.deadline_place is None and line.deadline == before.deadline:
        return values
    texts = (*(before.deadline_texts or ()), *[""] * len(before.named))
    if line.deadline_place is None:
        now = with_main_deadline(before.named, before.deadline, line.deadline)
    else:
        now = with_deadline_at(before.named, line.deadline_place, line.deadline)
    specs = [spec for _, spec in now]
    said = tuple("" if at is None else texts[at] for at, _ in now)
    return {
        **values,
        "deadline": main_deadline(specs),
        "deadlines": tuple(spec.canonical() for spec in specs) or None,
        "deadline_texts": said if any(said) else None,
    }


def _addressee_values(before: Addressee, line: AddresseeLine) -> dict[str, FieldValue]:
    values: dict[str, FieldValue] = {"role": line.role}
    if line.text != before.text:
        values |= {"text": line.text, "unit": None, "unit_group": None, "is_group": False}
    return values


def _add_tasks(work: UnitOfWork, letter: str, lines: tuple[TaskLine, ...]) -> None:
    placed = len(work.find(TASK, directive=letter))
    for order, line in enumerate(lines, placed + 1):
        place = 1 if line.deadline_place is None else line.deadline_place
        specs = [spec for _, spec in with_deadline_at((), place, line.deadline)]
        task = Task(
            directive=letter,
            ordinal=line.ordinal or str(order),
            order=order,
            text=line.text,
            deadline=main_deadline(specs),
            deadlines=tuple(spec.canonical() for spec in specs) or None,
        )
        add_part(work, TASK, task)
