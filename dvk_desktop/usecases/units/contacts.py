"""Who leads a unit and who is asked for it, each from a day on (letter B, clause 2); earlier people stay on record.

The list of units and every reminder read `contact` and `phone` of the unit itself: whoever is asked today.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.text import clean
from dvk_desktop.domain.units import UnitContact
from dvk_desktop.usecases.entry import change, checked_entity, revive
from dvk_desktop.usecases.ports import Reading, Store, UnitOfWork
from dvk_desktop.usecases.units.fields import UNIT, UNIT_CONTACT

UNKNOWN_SINCE = date(1900, 1, 1)
"""Since when somebody was asked of whom nobody knows since when."""
ROLES = ("leader", "contact")
_TITLES = {"leader": "Ghi lãnh đạo phụ trách của", "contact": "Ghi đầu mối của"}


@dataclass(frozen=True, slots=True)
class NameContact:
    """From `since` on `name` leads the unit (`role` "leader") or is asked for it ("contact")."""

    unit: str
    role: str
    name: str
    since: DateSpec
    position: str = ""
    phone: str = ""


def contact_id(unit: str, role: str, since: date) -> str:
    """The id of a contact: a unit has one of each role from a day on."""
    return derived_id("unit_contact", unit, role, since.isoformat())


def name_contact(store: Store, command: NameContact) -> str:
    """Record who it is from a day on; who it was before ends on the eve, and if somebody follows already, he ends then.
    Returns the id. UserError: "record.unknown", "field.choice" (role), "field.required" (name), "contact.day" (no day),
    those of `entry.checked`."""
    since = command.since.first
    if since is None or since != command.since.last:
        raise UserError("contact.day")
    with store.write() as work:
        unit = work.get(UNIT, command.unit)
        made = UnitContact(
            contact_id(unit.id, command.role, since),
            work.office.unit,
            unit.id,
            command.role,
            clean(command.name),
            clean(command.position) or None,
            clean(command.phone) or None,
            command.since,
        )
        made = checked_entity(UNIT_CONTACT, made, unit.name or "")
        others = [each for each in work.find(UNIT_CONTACT, unit=unit.id, role=command.role) if each.id != made.id]
        later = min((_since(each) for each in others if _since(each) > since), default=None)
        if command.role == "contact" and not others and (unit.contact or unit.phone):
            _keep_former(work, unit.id, unit.contact or "", unit.phone or "", since)
        for each in others:
            if _since(each) < since and each.holds_on(since):
                work.save(UNIT_CONTACT, replace(each, valid_to=_eve(since)))
        revive(work, UNIT_CONTACT, made.id)
        work.save(UNIT_CONTACT, replace(made, valid_to=_eve(later) if later else None))
        if command.role == "contact" and since <= work.now.date() and (later is None or work.now.date() < later):
            change(work, UNIT, unit.id, {"contact": made.name, "phone": made.phone})
        work.commit(f"{_TITLES[command.role]} {unit.name}")
    return made.id


def due_contacts(reading: Reading, offices: frozenset[str], today: date) -> list[UnitContact]:
    """Those whom these offices named beforehand to be asked from a day on that has come, while the unit still names who
    was asked until then: a name that somebody typed meanwhile stays."""
    units = {unit.id: unit for unit in reading.find(UNIT)}
    of_unit: dict[str, list[UnitContact]] = {}
    for each in reading.find(UNIT_CONTACT, role="contact"):
        of_unit.setdefault(each.unit or "", []).append(each)
    found = []
    for identity, people in of_unit.items():
        people.sort(key=_since)
        for before, now in pairwise(people):
            unit = units.get(identity)
            if unit is None or now.owner not in offices or not now.holds_on(today):
                continue
            if (unit.contact or "") == (before.name or "") and unit.contact != now.name:
                found.append(now)
    return found


def ask_from_today(work: UnitOfWork, contact: UnitContact) -> None:
    """Name in the list of units who was named beforehand, within a unit of work of the caller."""
    change(work, UNIT, contact.unit or "", {"contact": contact.name, "phone": contact.phone})


def _keep_former(work: UnitOfWork, unit: str, name: str, phone: str, until: date) -> None:
    """Whom the list of units named so far, since nobody knows when."""
    first = UNKNOWN_SINCE
    former = UnitContact(
        contact_id(unit, "contact", first), work.office.unit, unit, "contact", name or phone, None, phone or None
    )
    work.save(UNIT_CONTACT, replace(former, valid_from=DateSpec.day(first), valid_to=_eve(until)))


def _since(contact: UnitContact) -> date:
    found = contact.valid_from.first if contact.valid_from else None
    return found or date.min


def _eve(day: date) -> DateSpec:
    return DateSpec.day(day - timedelta(days=1))


def contacts_of(reading: Reading, unit: str, on: date | None = None) -> list[UnitContact]:
    """The people of a unit (`on`: those of that day), leader first, the latest first."""
    found: Iterable[UnitContact] = reading.find(UNIT_CONTACT, unit=unit)
    shown = [each for each in found if on is None or each.holds_on(on)]
    return sorted(
        shown, key=lambda each: (ROLES.index(each.role) if each.role in ROLES else 9, -_since(each).toordinal())
    )
