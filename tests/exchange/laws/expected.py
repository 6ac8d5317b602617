"""What must come of a history, worked out without the program: who said what, and what each of them had seen.

Nothing here knows of hashes, heads stored anywhere, workbooks or SQL: statements are numbered, an office is the set of
statements that reached it, and a statement supersedes those that its author had seen.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

NAME, DELETED = "name", "deleted"
SWITCHES = ("act", "replaced", "join")
"""What begins a statement that is about no field of a record."""


@dataclass(frozen=True)
class Said:
    """`about`: (record, field) of a value, ("act", act) of one that `value` takes back (True) or lets count (False),
    ("replaced", (earlier, later)) of a return that another one replaces on the records in `value`, or ("join", (one,
    other)) of two records that are the same or are not.
    `sees`: every statement on it that the author knew, directly or through others. `covers`: of a deletion, by field.
    """

    number: int
    about: tuple[Any, Any]
    value: object
    sees: frozenset[int]
    act: Hashable
    covers: Mapping[str, frozenset[int]] = field(default_factory=dict, hash=False, compare=False)


Known = set[Said]


@dataclass
class Expected:
    """All statements ever made, each once however often it is made (the same cells of the same file say the same)."""

    _made: dict[Hashable, Said] = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)

    def say(
        self,
        about: tuple[Any, Any],
        value: object,
        sees: frozenset[int],
        act: Hashable,
        covers: Mapping[str, frozenset[int]] | None = None,
    ) -> Said:
        """The statement, new unless the same was said in the same act by somebody who had seen the same."""
        key = (about, value, sees, act)
        if key not in self._made:
            self._made[key] = Said(len(self._made), about, value, sees, act, covers or {})
        return self._made[key]

    def all(self) -> Iterable[Said]:
        """Every statement."""
        return self._made.values()


def top(statements: Collection[Said]) -> list[Said]:
    """Those that none of the others had seen."""
    seen = {number for one in statements for number in one.sees}
    return [one for one in statements if one.number not in seen]


def withdrawn(known: Known, act: Hashable) -> bool:
    """Whether an act is taken back; while offices disagree it stands."""
    said = top([one for one in known if one.about == ("act", act)])
    return bool(said) and all(one.value is True for one in said)


def replacing(known: Known, record: str) -> set[tuple[Hashable, Hashable]]:
    """Pairs (earlier, later) of returns of which the later one counts and speaks of a record."""
    pairs = {one.about[1] for one in known if one.about[0] == "replaced" and not withdrawn(known, one.about[1][1])}
    return {pair for pair in pairs if record in replaced_on(known, pair)}


def on_replacing(known: Known, pair: tuple[Hashable, Hashable]) -> list[Said]:
    """The last that was said of the later one of two returns (earlier, later) replacing the earlier one."""
    return top([one for one in known if one.about == ("replaced", pair)])


def replaced_on(known: Known, pair: tuple[Hashable, Hashable]) -> frozenset[str]:
    """The records on which the later one of two returns replaces the earlier one."""
    return frozenset[str]().union(*(one.value for one in on_replacing(known, pair)))  # type: ignore[arg-type]  # names


def in_force(known: Known) -> set[tuple[Hashable, Hashable]]:
    """The pairs (earlier, later) where the earlier return did not come once more and counts since, and what the later
    one said of it was not taken back together with a file."""
    pairs = {one.about[1] for one in known if one.about[0] == "replaced"}
    found = set()
    for pair in pairs:
        by = {one.act for one in on_replacing(known, pair)}
        if by != {pair[0]} and (by & set(pair) or replaced_on(known, pair)):
            found.add(pair)
    return found


def replaced(known: Known, act: Hashable, record: str) -> bool:
    """Whether a later return speaks of the record in place of this act, and nobody said it is the other way round."""
    pairs = replacing(known, record)

    def after(start: Hashable) -> set[Hashable]:
        found, before = {start}, set[Hashable]()
        while found != before:
            before = set(found)
            found |= {later for earlier, later in pairs if earlier in found}
        return found

    return any(earlier == act and act not in after(later) for earlier, later in pairs)


def standing(known: Known, record: str, name: str, *others: str) -> list[Said]:
    """What stands in a field: nobody who saw it said otherwise, and it was not taken back or replaced. `others`: more
    records that are the same."""
    found = []
    for each in (record, *others):
        said = [one for one in known if one.about == (each, name)]
        found += [one for one in said if not withdrawn(known, one.act) and not replaced(known, one.act, each)]
    return top(found)


def group(known: Known, record: str) -> set[str]:
    """The records that are said to be the same as this one, itself included."""
    pairs = {one.about[1] for one in known if one.about[0] == "join"}
    same = [pair for pair in pairs if any(one.value for one in top([s for s in known if s.about == ("join", pair)]))]
    found, before = {record}, set[str]()
    while found != before:
        before = set(found)
        found |= {end for pair in same if found.intersection(pair) for end in pair}
    return found


def living(known: Known, record: str) -> list[str]:
    """Those of a group as which a record is read: all that are not deleted, or all."""
    members = sorted(group(known, record))
    return [each for each in members if not deletion(known, each)[0]] or members


def acts_about(known: Known, acts: Iterable[Hashable]) -> set[Hashable]:
    """These acts and those that replace them."""
    found, before = set(acts), set[Hashable]()
    while found != before:
        before = set(found)
        found |= {one.about[1][1] for one in known if one.about[0] == "replaced" and one.about[1][0] in found}
    return found


def switches(known: Known, acts: Iterable[Hashable]) -> set[Said]:
    """What was said about these acts: taken back, let count, replaced; and about those that replace them."""
    wanted = acts_about(known, acts)
    return {
        one
        for one in known
        if (one.about[0] == "act" and one.about[1] in wanted)
        or (one.about[0] == "replaced" and one.about[1][0] in wanted)
    }


def seen(statements: Iterable[Said]) -> frozenset[int]:
    """What somebody has seen who looks at these."""
    return frozenset(number for one in statements for number in (one.number, *one.sees))


def fields_of(known: Known, *records: str) -> set[str]:
    """The fields of records of which something was ever said."""
    return {one.about[1] for one in known if one.about[0] in records}


def deletion(known: Known, *records: str) -> tuple[bool, bool]:
    """Whether a record is deleted, and whether people disagree about it."""
    heads = standing(known, records[0], DELETED, *records[1:])
    deleting = [one for one in heads if one.value]
    if not deleting or len(deleting) < len(heads):
        return False, bool(deleting)
    names = fields_of(known, *records) - {DELETED}
    covered = {name: set().union(*(one.covers.get(name, ()) for one in deleting)) for name in names}
    unseen = any(
        one.number not in covered[name] for name in names for one in standing(known, records[0], name, *records[1:])
    )
    return not unseen, unseen


def picture(known: Known, record: str, names: Iterable[str]) -> dict[str, object]:
    """What an office must show of a record: the values of each field, and which of them wait for a decision."""
    records = living(known, record)
    deleted, disputed = deletion(known, *records)
    found: dict[str, object] = {"deleted": deleted, "delete or keep": disputed}
    for name in names:
        values = {str(one.value) for one in standing(known, records[0], name, *records[1:])}
        found[name] = (sorted(values), len(values) > 1 and not deleted)
    return found
