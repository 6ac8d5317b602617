"""A whole ledger in memory: what its laws are stated about."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from dvk_desktop.domain.ledger import (
    ACT,
    JOIN,
    JOINED,
    Change,
    History,
    Withdrawn,
    act_withdrawn,
    fingerprint,
    groups,
    join_ends,
)
from dvk_desktop.domain.replaced import replaced_parts, replacements


class Ledger:
    """Changes held and ids refused. The database holds the same set in a table."""

    def __init__(self, changes: Iterable[Change] = (), refused: Collection[str] = frozenset()) -> None:
        self._changes = {change.id: change for change in changes}
        self._refused = frozenset(refused)

    def __or__(self, other: Ledger) -> Ledger:
        """Merge: set union (law 2)."""
        return Ledger((self._changes | other._changes).values(), self._refused | other._refused)

    def __contains__(self, identity: str) -> bool:
        return identity in self._changes

    @property
    def changes(self) -> Collection[Change]:
        """Every change held, in no particular order."""
        return self._changes.values()

    def accounted(self, identity: str) -> bool:
        """Whether a change is held or was refused here; otherwise it has not arrived."""
        return identity in self._changes or identity in self._refused

    def withdrawn(self, act: str) -> bool:
        """Whether the act stands withdrawn."""
        return act_withdrawn((c for c in self.changes if c.record_type == ACT and c.record == act), self.accounted)

    def history(self, *records: str) -> History:
        """The history of one record, or of several read as one."""
        wanted = set(records)
        return History([c for c in self.changes if c.record in wanted], self._counts_no_more(), self.accounted)

    def _counts_no_more(self) -> Callable[[Change], bool]:
        switches: dict[str, list[Change]] = {}
        for change in self.changes:
            if change.record_type == ACT:
                switches.setdefault(change.record, []).append(change)
        replaced = {act: replacements(said, self.accounted) for act, said in switches.items()}
        acts = {act for act, said in switches.items() if act_withdrawn(said, self.accounted)}
        return Withdrawn(acts, replaced_parts(replaced, acts.__contains__))

    def groups(self) -> dict[str, str]:
        """The "same as" groups in force."""
        ends = {c.record for c in self.changes if c.record_type == JOIN}
        return groups(join_ends(end) for end in ends if self.history(end).state(JOINED).value() is True)

    def members(self, record: str) -> list[str]:
        """The records read as one with `record`, itself included."""
        group_of = self.groups()
        group = group_of.get(record, record)
        return sorted({record} | {member for member, root in group_of.items() if root == group})

    def read(self, record: str) -> History:
        """The history through the group: the heads of all living members (of all, when none is left). A member of which
        nothing has arrived is none of them."""
        told = {change.record for change in self.changes}
        members = [member for member in self.members(record) if member in told]
        living = [member for member in members if not self.history(member).deletion().deleted]
        return self.history(*(living or members))

    def fingerprint(self) -> str:
        """Fingerprint of everything held."""
        return fingerprint(self._changes)
