"""What an office accepted though its author had no authority for it, said in the ledger: nobody is asked again.

A field of the act that is accepted: `accepted:<record>`, its value the reason. Whoever may change the record (owner,
an office above) may say so, and then what the act says of this record counts as said by that office, wherever it
arrives. It switches nothing: whether a change is held decides what is shown, as ever.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from dvk_desktop.domain.ledger import ACT, Change, Value, make_change
from dvk_desktop.usecases.ports import Noted

ACCEPTED = "accepted:"
"""Begins the field of an act that names the record about which it is accepted."""


ACCEPTED_NOTE = "accepted"
"""Under which the reason is noted beside each change that was accepted, at the office that did."""


@dataclass(frozen=True)
class Acceptances:
    """Which offices accepted what. `found`: by (act, record)."""

    found: Mapping[tuple[str, str], Collection[str]] = field(default_factory=dict)

    def offices(self, change: Change) -> Collection[str]:
        """Offices that say they accept what this act says of this record."""
        return self.found.get((change.act, change.record), ()) if self.found else ()

    def together(self, other: Acceptances) -> Acceptances:
        """What is said here and there."""
        if not self.found or not other.found:
            return self if self.found else other
        keys = {*self.found, *other.found}
        return Acceptances({key: {*self.found.get(key, ()), *other.found.get(key, ())} for key in keys})


def is_acceptance(change: Change) -> bool:
    """Whether a change says nothing but that something is accepted."""
    return change.record_type == ACT and all(name.startswith(ACCEPTED) for name in change.fields)


def accepted_records(change: Change) -> list[str]:
    """The records about which this change accepts the act it is about."""
    return [name.removeprefix(ACCEPTED) for name in change.fields if name.startswith(ACCEPTED)]


def acceptances(changes: Iterable[Change], offices: Mapping[str, str]) -> Acceptances:
    """From the changes to acts. `offices`: whose each act is, as far as it is known."""
    found: dict[tuple[str, str], set[str]] = {}
    for change in changes:
        office = offices.get(change.act, "")
        for record in accepted_records(change) if office and change.record_type == ACT else ():
            found.setdefault((change.record, record), set()).add(office)
    return Acceptances(found)


def acceptance(accepted: Change, reason: Value, act: str) -> Noted:
    """The statement, in `act` of our own, that what `accepted`'s act says of its record is accepted."""
    return Noted(make_change(ACT, accepted.act, {ACCEPTED + accepted.record: reason}, {}, act))
