"""Taking a letter in as a person does it: look at what was read, correct it, store it with our own duty in one act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive, Task
from dvk_desktop.domain.due_dates import proposed_due
from dvk_desktop.domain.recipients import Doubt
from dvk_desktop.domain.text import fold, quoted
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.commands import (
    RegisterDirective,
    Registered,
    notices_of,
    prepare,
    register_in,
    registered,
    title_of_intake,
)
from dvk_desktop.usecases.directives.from_letter import Drafted, main_deadline, with_main_deadline
from dvk_desktop.usecases.entry import Notice
from dvk_desktop.usecases.letters.reading import Copy, Letter, LetterTask, ReadDate, Recipient, Span
from dvk_desktop.usecases.letters.receipt import counted_from_receipt
from dvk_desktop.usecases.lists.rules import stated_theme
from dvk_desktop.usecases.obligations.assigning import Assign, oblige
from dvk_desktop.usecases.obligations.proposing import Assigned, Recipients, recipients_for, recipients_of
from dvk_desktop.usecases.ports import Reading, Store, UnitOfWork
from dvk_desktop.usecases.practice_models.fields import REGISTRATION_ROUND
from dvk_desktop.usecases.units.fields import UNIT, UNIT_GROUP

_NOWHERE: Span = (0, 0)


@dataclass(frozen=True, slots=True)
class Preview:
    """What storing a letter would give. `matched`: for each addressee the name of the unit or group it was read as, ""
    where it is not certain. `due`: the deadline proposed for our own office; `theme`: that of the letter's year, where
    the letter itself names none."""

    drafted: Drafted
    matched: tuple[str, ...]
    notices: tuple[Notice, ...]
    due: DateSpec | None
    theme: str = ""


@dataclass(frozen=True, slots=True)
class TakeIn:
    """A letter to store. `duty`: our office has to act on it (only of a letter in), by `due` if that is given. That is
    what window and command line begin with: whoever takes in a letter for information only says so."""

    letter: RegisterDirective
    duty: bool = True
    due: DateSpec | None = None


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A clause as corrected: `place` is its index in the letter that was read, None for one added by hand.
    `deadline_place`: which of the days of the clause the deadline is (`Obligation.deadline_place`), None for the main
    one."""

    ordinal: str
    text: str
    deadline: DateSpec | None
    place: int | None = None
    deadline_place: int | None = None


@dataclass(frozen=True, slots=True)
class AddresseeLine:
    """A line of "Kính gửi" or "Nơi nhận" as corrected: wording and role (``choice.addressee_role``)."""

    text: str
    role: str


def preview(store: Store, catalogue: Catalogue, command: RegisterDirective, today: date) -> Preview:
    """What `take_in` would store, with everything to be told of it; nothing is stored. Errors of `prepare`."""
    with store.read() as reading:
        office = store.office.unit
        drafted = prepare(reading, office, catalogue, command)
        units = {unit.id: unit.name or "" for unit in reading.find(UNIT)}
        groups = {group.id: group.name or "" for group in reading.find(UNIT_GROUP)}
        matched = tuple(
            units.get(line.unit or "", "") or groups.get(line.unit_group or "", "") for line in drafted.addressees
        )
        found = recipients_for(reading, office, catalogue, drafted.directive, drafted.addressees, drafted.tasks, today)
        year = _year_of(drafted.directive, today)
        theme = "" if drafted.directive.theme else theme_of_year(reading, office, catalogue, year)
        own = next((line.due for line in found.lines if line.unit == office and line.due is not None), None)
        notices = notices_of(reading, office, catalogue, drafted) + _empty_groups(drafted.directive, found)
        of_groups = proposed_due(found.due_options, _told_to_groups(drafted.tasks))
        due = found.due or own or (of_groups.due if of_groups is not None else None)
        return Preview(drafted, matched, notices, due, theme)


def _empty_groups(letter: Directive, found: Recipients) -> tuple[Notice, ...]:
    """Tell which groups of ours a letter names that nobody belongs to: it would oblige nobody by them, without a word.
    Of a letter of ours this is asked when it is handed down."""
    if letter.direction != "incoming":
        return ()
    told = dict.fromkeys(quoted(each.text) for each in found.proposal.questions if each.doubt is Doubt.EMPTY_GROUP)
    return (Notice("directive.empty_group", {"groups": ", ".join(told)}),) if told else ()


def _told_to_groups(tasks: Sequence[Task]) -> tuple[str, ...]:
    """Ids of the clauses that only name groups ("Các xã báo cáo …"): whoever got the letter is taken to be among
    them."""
    return tuple(task.id for task in tasks if task.assignees and all(map(_names_group, task.assignees)))


def _names_group(assignee: str) -> bool:
    return fold(assignee).startswith(("cac ", "moi ", "toan the "))


def arriving(store: Store, catalogue: Catalogue, command: RegisterDirective, today: date) -> RegisterDirective:
    """`command` for a letter that comes in: received today unless a day is given, its deadlines that count from the
    receipt worked out from that day. One that goes out stays as it is. Errors of `prepare`."""
    looked = preview(store, catalogue, command, today).drafted.directive
    if looked.direction != "incoming":
        return command
    received = looked.received_on or DateSpec.day(today)
    letter = counted_from_receipt(command.letter, received.due_day) if received.due_day else command.letter
    return replace(command, letter=letter, fields={**command.fields, "received_on": received})


def theme_of_year(reading: Reading, office: str, catalogue: Catalogue, year: int) -> str:
    """The theme of a working year: what we or an office above say it is, else that of its latest round of registration
    that has one; "" if none has."""
    if stated := stated_theme(reading, office, catalogue, year):
        return stated
    rounds = [each for each in reading.find(REGISTRATION_ROUND, year=year) if each.theme]
    rounds.sort(key=lambda each: each.opens_on.canonical() if each.opens_on else "")
    return rounds[-1].theme or "" if rounds else ""


def _year_of(letter: Directive, today: date) -> int:
    return letter.date.first.year if letter.date is not None and letter.date.first is not None else today.year


def take_in(store: Store, catalogue: Catalogue, command: TakeIn) -> Registered:
    """Store a letter, and what our own office owes for it, in one act. Errors of `directives.commands.register`."""
    with store.write() as work:
        drafted, notices = register_in(work, catalogue, command.letter)
        letter = drafted.directive
        own: tuple[Assigned, ...] = ()
        if command.duty and letter.direction == "incoming":
            own = _own_lines(work, catalogue, letter.id, command.due)
            oblige(work, Assign(letter.id, own))
        found = recipients_of(work, work.office.unit, catalogue, letter.id, work.now.date())
        notices += _empty_groups(letter, found)
        done = work.commit(title_of_intake(letter, command.letter.letter))
    return replace(registered(drafted, notices, done.act), own=len(own))


def _own_lines(work: UnitOfWork, catalogue: Catalogue, letter: str, due: DateSpec | None) -> tuple[Assigned, ...]:
    """What our office owes for a stored letter: the letter by `due`, and each clause that has another day."""
    office = work.get(UNIT, work.office.unit)
    whole = Assigned(office.id, "", due, office.name or "")
    found = recipients_of(work, office.id, catalogue, letter, work.now.date(), {office.id: due})
    clauses = [line for line in found.lines if line.unit == office.id and line.task]
    return whole, *(Assigned(line.unit, line.task, line.due, line.source, line.place) for line in clauses)


def counted_again(letter: Letter, as_read: Letter, received: date) -> tuple[Letter, dict[int, DateSpec | None]]:
    """`letter` with its receipt deadlines worked out for another day of arrival, and by place of the clause the main
    deadline where it became another. `as_read`: the letter before any was worked out."""
    again = replace(letter, tasks=counted_from_receipt(as_read, received).tasks)
    moved = {
        place: _main(after)
        for place, (before, after) in enumerate(zip(letter.tasks, again.tasks, strict=True))
        if _main(before) != _main(after)
    }
    return again, moved


def _main(task: LetterTask) -> DateSpec | None:
    return main_deadline([deadline.spec for deadline in task.deadlines])


def corrected(letter: Letter, tasks: Sequence[TaskLine], addressees: Sequence[AddresseeLine]) -> Letter:
    """The letter with the clauses and addressees as a person left them. What was not touched keeps its place."""
    known = {recipient.text: recipient for recipient in letter.recipients}
    copies = {copy.text: copy for copy in letter.copies}
    return replace(
        letter,
        tasks=tuple(_task(letter, line) for line in tasks),
        recipients=tuple(
            known.get(line.text) or Recipient(line.text, False, _NOWHERE)
            for line in addressees
            if not _is_copy(letter, line)
        ),
        copies=tuple(
            replace(copies[line.text], purpose=line.role)
            if line.text in copies
            else Copy(line.text, line.role, _NOWHERE)
            for line in addressees
            if _is_copy(letter, line)
        ),
    )


def stored_order(letter: Letter, addressees: Sequence[AddresseeLine]) -> list[int]:
    """Places of the lines of `addressees` in the order in which a letter `corrected` by them stores them."""
    return sorted(range(len(addressees)), key=lambda place: _is_copy(letter, addressees[place]))


def _is_copy(letter: Letter, line: AddresseeLine) -> bool:
    """Whether a line belongs to "Nơi nhận", which also names who has to act ("Như trên"), rather than "Kính gửi"."""
    if line.role != "execute":
        return True
    known = any(line.text == recipient.text for recipient in letter.recipients)
    return not known and any(line.text == copy.text for copy in letter.copies)


def _task(letter: Letter, line: TaskLine) -> LetterTask:
    if line.place is None:
        deadlines = (ReadDate("", line.deadline, _NOWHERE),) if line.deadline else ()
        return LetterTask(line.ordinal or None, line.text, (), deadlines, (), _NOWHERE)
    read = letter.tasks[line.place]
    task = replace(read, ordinal=line.ordinal or None, text=line.text)
    before = _main(read)
    if line.deadline == before:
        return task
    corrected_to = with_main_deadline([one.spec for one in read.deadlines], before, line.deadline)
    named = (ReadDate("", spec, _NOWHERE) if at is None else read.deadlines[at] for at, spec in corrected_to)
    return replace(task, deadlines=tuple(named))
