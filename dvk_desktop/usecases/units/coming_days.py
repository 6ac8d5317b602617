"""What was recorded beforehand is carried out on its day: open obligations of units that are to end, whom to ask,
models and the data of our own office stay where they are until then, because until then the old unit answers.

Names, parents and validity need nothing to be done: they are read as of the day. The office that recorded the event
carries it out, on whichever of its PCs is opened first on that day or later: the act has an id that follows from the
event, so two PCs that do the same say the same. Undoing the event takes it back with it. Carrying out is said of the
event even where nothing goes over, so that it is done once; nothing in an event may keep an office out of its data.
"""

from __future__ import annotations

from datetime import date

from dvk_desktop.domain.unit_events import CARRIED_OUT, UnitEvent, heirs_of, on_the_day_id, origins_of
from dvk_desktop.usecases.entry import change
from dvk_desktop.usecases.ports import Reading, Store, UnitOfWork
from dvk_desktop.usecases.units.contacts import ask_from_today, due_contacts
from dvk_desktop.usecases.units.event_parts import Decision, go_over
from dvk_desktop.usecases.units.fields import UNIT, UNIT_CONTACT, UNIT_EVENT, UNIT_SUCCESSION
from dvk_desktop.usecases.units.offices import ours

_RECORDED = {UNIT_EVENT.name: "on_the_day", UNIT_CONTACT.name: "valid_from"}
"""What is carried out on its day → the field with which it was recorded."""


def due_events(reading: Reading, office: str, today: date) -> list[UnitEvent]:
    """Events that our office recorded beforehand, whose day has come and that nobody has carried out here, in the order
    of their days."""
    events = [each for each in reading.find(UNIT_EVENT) if each.on_the_day and each.day is not None]
    if not events:
        return []
    mine = ours(reading, office)
    due = [each for each in events if each.owner in mine and each.day is not None and _first(each) <= today]
    return sorted((each for each in due if not reading.has_act(on_the_day_id(each.id))), key=_first)


def carry_out(store: Store, today: date) -> int:
    """Carry out what was recorded beforehand for `today` and the days before, an act for each event and for each person
    to be asked from then on; how many."""
    with store.read() as reading:
        due = due_events(reading, store.office.unit, today)
        people = due_contacts(reading, ours(reading, store.office.unit), today)
        people = [each for each in people if not reading.has_act(on_the_day_id(each.id))]
    for contact in people:
        with store.write() as work:
            work.act = on_the_day_id(contact.id)
            ask_from_today(work, contact)
            work.commit(f"Đến ngày, {contact.name} là đầu mối")
    for event in due:
        with store.write() as work:
            work.act = on_the_day_id(event.id)
            _carry_out(work, event)
    return len(due) + len(people)


def _carry_out(work: UnitOfWork, event: UnitEvent) -> None:
    units = {unit.id: unit for unit in work.find(UNIT)}
    steps = work.find(UNIT_SUCCESSION, event=event.id)
    about = event.unit or ""
    former, named = [about], tuple(step.unit or "" for step in heirs_of(about, steps))
    if event.kind == "merged":
        former, named = [step.former or "" for step in origins_of(about, steps)], (about,)
    heirs = tuple(each for each in named if each in units)
    ended = [units[each] for each in former if each in units]
    assert event.day is not None
    decision = Decision(event.day, closing_reason=event.closing_reason or "")
    if heirs or not named:  # heirs that are there no more take nothing over
        mine = () if heirs else (work.office.unit,)  # ours by now, and it ends (`ended_office`)
        go_over(work, [unit for unit in ended if unit.id not in mine], heirs, decision, event.on_the_day or ())
    change(work, UNIT_EVENT, event.id, {"on_the_day": (*(event.on_the_day or ()), CARRIED_OUT)})
    names = ", ".join(unit.name or "" for unit in ended)
    work.commit(f"Đến ngày có hiệu lực, chuyển việc chưa xong của {names}")


def acts_on_the_day(reading: Reading, act: str) -> tuple[str, ...]:
    """The acts in which what `act` recorded was carried out later: events, and who is asked from a day on."""
    found = []
    for kind, begins in _RECORDED.items():
        records = reading.records_of_act(act, kind)
        for record, history in (reading.histories(records) if records else {}).items():
            if any(said.act == act and said.fields.get(begins) for said in history.changes):
                found.append(on_the_day_id(record))
    return tuple(each for each in found if each != act and reading.has_act(each))


def _first(event: UnitEvent) -> date:
    return (event.day.first if event.day is not None else None) or date.max
