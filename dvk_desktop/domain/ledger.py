"""The ledger: what carries audit, undo, provenance, exchange and conflicts. Pure functions; standard library only.

The nine laws are in ARCHITECTURE.md ("The ledger"). A `Change` is immutable and named by the hash of what it says;
merging is set union; the value of a field is what nobody has superseded; undo is withdrawing an act.

A change *touches* the fields in `fields`. The empty string is the canonical "no value": clearing a field is a change to
it. `parents` names, by field, the changes whose values the author saw; a deletion lists there the heads of every field.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from dvk_desktop.domain.canonical import Value as Value  # a word of the ledger, too
from dvk_desktop.domain.canonical import canonical_json

ACT = "act"
WITHDRAWN = "withdrawn"
DELETED = "deleted"
JOIN = "join"
JOINED = "joined"
_JOINT = "+"
_NAMESPACE = uuid.UUID("5d0f2f62-7c1b-5f0e-9c1d-6f1f0a8f7d11")


def new_id() -> str:
    """A random id (32 hexadecimal digits) for a record or a person's act."""
    return uuid.uuid4().hex


def derived_id(kind: str, *causes: str) -> str:
    """The id of what follows from its causes (a membership, an obligation of letter and unit): equal everywhere."""
    name = _NAMESPACE.bytes + canonical_json([kind, *causes]).encode()
    made = bytearray(hashlib.sha1(name, usedforsecurity=False).digest()[:16])
    made[6], made[8] = made[6] & 0x0F | 0x50, made[8] & 0x3F | 0x80  # a UUIDv5, without the detour over the class
    return made.hex()


@dataclass(frozen=True, slots=True)
class Change:
    """One immutable statement about one record. Build with `make_change`, which computes the id."""

    id: str
    record_type: str
    record: str
    fields: Mapping[str, Value]
    parents: Mapping[str, tuple[str, ...]]
    act: str


def make_change(
    record_type: str,
    record: str,
    fields: Mapping[str, Value],
    parents: Mapping[str, Iterable[str]],
    act: str,
) -> Change:
    """The change with its id: a hash of exactly these five, whoever makes it and whenever."""
    seen = {name: tuple(sorted(set(ids))) for name, ids in parents.items() if ids}
    text = canonical_json([record_type, record, fields, seen, act])
    identity = hashlib.sha256(text.encode()).hexdigest()[:32]
    return Change(identity, record_type, record, dict(fields), seen, act)


def join_id(one: str, other: str) -> str:
    """The id of the "same as" record between two records; it names both ends."""
    return _JOINT.join(sorted((one, other)))


def join_ends(record: str) -> tuple[str, str]:
    """The two records that a "same as" record is about."""
    one, other = record.split(_JOINT)
    return one, other


@dataclass(frozen=True, slots=True)
class Head:
    """A value that nobody has superseded, and the change that said it."""

    change: str
    value: Value


@dataclass(frozen=True, slots=True)
class FieldState:
    """What is known of one field: its heads (by id) and whether an ancestor has not arrived."""

    heads: tuple[Head, ...]
    waiting: bool = False

    @property
    def values(self) -> tuple[Value, ...]:
        """The different values among the heads, in the order of the smallest id saying each."""
        if len(self.heads) == 1:
            return (self.heads[0].value,)
        found: dict[str, Value] = {}
        for head in self.heads:
            found.setdefault(canonical_json(head.value), head.value)
        return tuple(found.values())

    @property
    def conflict(self) -> bool:
        """Two authors said different things without seeing each other; nothing is missing that could explain it."""
        return len(self.heads) > 1 and not self.waiting and len(self.values) > 1

    @property
    def ids(self) -> tuple[str, ...]:
        """The heads' ids: what an author who looks at the field now has seen."""
        return tuple(head.change for head in self.heads)

    def value(self, preferred: Collection[str] = ()) -> Value:
        """The value to show: of the head in `preferred` (the owner's changes), else of the one with the smallest id."""
        for head in self.heads:
            if head.change in preferred:
                return head.value
        return self.heads[0].value if self.heads else ""


@dataclass(frozen=True, slots=True)
class Deletion:
    """Whether a record is hidden, and whether people disagree about it."""

    deleted: bool = False
    conflict: bool = False
    reason: Value = ""


_SHORT = 4
Test: TypeAlias = Callable[[str], bool]


def _never(_: object) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Which changes no longer count: those of the withdrawn `acts`, and `parts`: what an act says of one record, as
    far as a later return of the same form replaced it (act, record)."""

    acts: Collection[str] = frozenset()
    parts: Collection[tuple[str, str]] = frozenset()

    def __call__(self, change: Change) -> bool:
        return change.act in self.acts or (bool(self.parts) and (change.act, change.record) in self.parts)

    def __bool__(self) -> bool:
        return bool(self.acts or self.parts)


@dataclass
class History:
    """All changes to one record, or to the members of one "same as" group, and what follows from them.

    `withdrawn` says of a change whether it no longer counts; `elsewhere` says of a change id that is not among
    `changes` whether it is accounted for all the same (it is about another record, or was refused here), so that
    nothing waits for it.
    """

    changes: Sequence[Change]
    withdrawn: Callable[[Change], bool] = _never
    elsewhere: Test = _never

    @cached_property
    def _by_field(self) -> dict[str, dict[str, Change]]:
        found: dict[str, dict[str, Change]] = {}
        for change in self.changes:
            for name in change.fields:
                found.setdefault(name, {})[change.id] = change
        return found

    def _nodes(self, name: str) -> dict[str, Change]:
        """The changes of one field; of a short history without sorting out all the others."""
        if len(self.changes) > _SHORT:
            return self._by_field.get(name, {})
        return {change.id: change for change in self.changes if name in change.fields}

    @property
    def names(self) -> Collection[str]:
        """Every field that any change touches."""
        return self._by_field.keys()

    def state(self, name: str) -> FieldState:
        """Heads of one field: its live changes that are no live change's ancestor (ancestry passes through withdrawn
        ones)."""
        nodes = self._nodes(name)
        if not nodes:
            return FieldState(())
        if len(nodes) == 1:  # by far the most fields: said once, nothing superseded
            (change,) = nodes.values()
            if not change.parents.get(name) and (change.record_type == ACT or not self.withdrawn(change)):
                return FieldState((Head(change.id, change.fields[name]),))
        live = [change for change in nodes.values() if change.record_type == ACT or not self.withdrawn(change)]
        superseded, waiting = self._ancestors(
            name, (parent for change in live for parent in change.parents.get(name, ()))
        )
        heads = (
            sorted((change.id, change.fields[name]) for change in live if change.id not in superseded)
            if len(live) > 1
            else [(change.id, change.fields[name]) for change in live]
        )
        return FieldState(tuple(Head(*head) for head in heads), waiting)

    def _ancestors(self, name: str, start: Iterable[str]) -> tuple[set[str], bool]:
        """Every ancestor in field `name` reachable from `start` (inclusive), and whether one of them has not
        arrived."""
        nodes, found, waiting = self._nodes(name), set[str](), False
        todo = list(start)
        while todo:
            identity = todo.pop()
            if identity in found:
                continue
            found.add(identity)
            change = nodes.get(identity)
            if change is not None:
                todo.extend(change.parents.get(name, ()))
            elif not self.elsewhere(identity):
                waiting = True
        return found, waiting

    def ancestors(self, name: str, start: Iterable[str]) -> set[str]:
        """The changes named in `start` and every ancestor of theirs in field `name`."""
        return self._ancestors(name, start)[0]

    def deletion(self) -> Deletion:
        """Law 5: hidden only if every head of every other field is covered by a deletion; otherwise one conflict."""
        heads = self.state(DELETED).heads
        deleting = [head for head in heads if head.value != ""]
        if not deleting:
            return Deletion()
        if len(deleting) < len(heads):
            return Deletion(conflict=True, reason=deleting[0].value)
        removals = [self._by_field[DELETED][head.change] for head in deleting]
        for name in self._by_field:
            if name == DELETED:
                continue
            covered, _ = self._ancestors(name, (p for change in removals for p in change.parents.get(name, ())))
            if any(head.change not in covered for head in self.state(name).heads):
                return Deletion(conflict=True, reason=deleting[0].value)
        return Deletion(deleted=True, reason=deleting[0].value)

    def seen(self) -> dict[str, tuple[str, ...]]:
        """Heads by field: what somebody who looks at the whole record now has seen."""
        return {name: ids for name in self._by_field if (ids := self.state(name).ids)}


def act_withdrawn(changes: Iterable[Change], elsewhere: Test = _never) -> bool:
    """Whether an act is withdrawn, from the changes to its own record; while offices disagree the act stands (law
    4)."""
    values = History(list(changes), elsewhere=elsewhere).state(WITHDRAWN).values
    return values == (True,)


def groups(joined: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Connected components of "same as" (law 7): each joined record to the smallest id of its group."""
    root: dict[str, str] = {}

    def find(record: str) -> str:
        while (above := root.setdefault(record, record)) != record:
            record = above
        return record

    for one, other in joined:
        low, high = sorted((find(one), find(other)))
        root[high] = low
    return {record: find(record) for record in list(root)}


def fingerprint(ids: Iterable[str]) -> str:
    """SHA-256 over the sorted change ids of a scope: equal exactly where the same changes are held."""
    digest = hashlib.sha256()
    for identity in sorted(ids):
        digest.update(identity.encode())
    return digest.hexdigest()


def short_form(full: str) -> str:
    """The form of a fingerprint to read out on the telephone: twelve digits in groups of four."""
    digits = f"{int(full[:16], 16) % 10**12:012d}"
    return f"{digits[:4]} {digits[4:8]} {digits[8:]}"
