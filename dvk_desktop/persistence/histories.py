"""Histories of records, read through their "same as" groups."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.engine import Connection

from dvk_desktop.domain.ledger import Change, History
from dvk_desktop.persistence.ledger_store import NOTHING, LedgerStore, among, pairs
from dvk_desktop.persistence.readings import readings_of
from dvk_desktop.persistence.replaced import withdrawn_on
from dvk_desktop.usecases.kinds import SWITCHES


@dataclass(frozen=True, slots=True)
class Members:
    """`joined`: by record or group id, the history of all living members (of all, if none is left) as one. `single`:
    the history of each record alone, every member of a wanted group included."""

    joined: Mapping[str, History]
    single: Mapping[str, History]
    accounted: Collection[str]

    def missing(self, history: History) -> set[str]:
        """Parents named in `history` that have not arrived."""
        parents = {p for change in history.changes for ids in change.parents.values() for p in ids}
        return parents.difference(self.accounted)


def read_members(
    connection: Connection, records: Iterable[str], withdrawn: frozenset[str], at_hand: Mapping[str, Change] = NOTHING
) -> Members:
    """The histories of `records` and of the groups they belong to, within the transaction of `connection`; what was
    typed where a code belongs is read through the readings."""
    store = LedgerStore(connection, at_hand)
    wanted = list(records)
    alias = pairs(
        connection,
        "SELECT record, group_id FROM alias WHERE group_id IN "
        "(SELECT group_id FROM alias WHERE record IN (SELECT value FROM json_each(?)))",
        among(wanted),
    )
    groups: dict[str, list[str]] = {}
    for record, group in alias.items():
        groups.setdefault(group, []).append(record)
    readings = readings_of(connection)
    changes = store.changes_of({*wanted, *alias})
    if readings:
        changes = {record: readings.changes(own) for record, own in changes.items()}
    held = {change.id for one in changes.values() for change in one}
    parents = {p for one in changes.values() for change in one for ids in change.parents.values() for p in ids}
    outside = parents - held
    accounted = held | store.accounted(outside) if outside else held
    taken_back = withdrawn_on(connection, changes, withdrawn)
    single = {record: History(own, taken_back, accounted.__contains__) for record, own in changes.items()}
    joined: dict[str, History] = {}
    for record in {*wanted, *groups}:
        members = _of_one_kind([single[m] for m in sorted(groups.get(alias.get(record, ""), [record])) if m in single])
        if len(members) == 1:
            joined[record] = members[0]
        elif members:
            living = [history for history in members if not history.deletion().deleted]
            combined = [change for history in (living or members) for change in history.changes]
            joined[record] = History(combined, taken_back, accounted.__contains__)
    return Members(joined, single, accounted)


def _of_one_kind(members: list[History]) -> list[History]:
    """Of a group those that are of the kind of its first member: records of two kinds cannot be the same."""
    if len(members) < 2:
        return members
    kinds = [member.changes[0].record_type for member in members]
    kind = next((each for each in kinds if each not in SWITCHES), kinds[0])
    return [member for member, own in zip(members, kinds, strict=True) if own == kind]


def read_histories(
    connection: Connection, records: Iterable[str], withdrawn: frozenset[str], at_hand: Mapping[str, Change] = NOTHING
) -> dict[str, History]:
    """Histories of records through their "same as" groups. A record without changes is left out. `at_hand`: changes by
    id that need not be read."""
    wanted = list(records)
    joined = read_members(connection, wanted, withdrawn, at_hand).joined
    return {record: joined[record] for record in wanted if record in joined}
