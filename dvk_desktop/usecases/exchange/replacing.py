"""Which return of a workbook replaces which, and on which records.

A later return replaces what an earlier one of the same package and sender says of the records that stand on the later
one's rows. What the earlier one says of others stays: a missing row is never a deletion. Nothing is written anew for
that, so it does not matter which of the two arrives first, who decides, and what others have written since.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from dvk_desktop.domain.ledger import Withdrawn
from dvk_desktop.domain.text import sort_key
from dvk_desktop.usecases.exchange.answers import Answers
from dvk_desktop.usecases.exchange.book import FileIn, Replaced
from dvk_desktop.usecases.exchange.contents import Problem
from dvk_desktop.usecases.exchange.known import Known
from dvk_desktop.usecases.registry import RECORD_TYPES


def open_returns(
    act: str, saved_at: str, returns: Sequence[FileIn], silent: Collection[str], replaced: Collection[tuple[str, str]]
) -> tuple[tuple[FileIn, ...], tuple[FileIn, ...]]:
    """Of the other returns of the same form and sender: those of which nobody said whether return `act`, saved at
    `saved_at`, replaces them or they it, and those among these that no other one replaces. `silent`: the acts of those
    that say nothing themselves, so that only what is older need be told from them; `replaced`: (earlier act, later
    act)."""
    replacing = {after for _, after in replaced}
    returns = [f for f in returns if f.act not in silent or f.act in replacing or f.saved_at > saved_at]
    acts = {file.act for file in returns}
    former = {before for before, after in replaced if after in acts and (after, before) not in replaced}
    newest = [file for file in returns if file.act not in former] or returns  # in a circle none is the newest
    about = {frozenset(pair) for pair in replaced}
    earlier, newest = ([f for f in each if {f.act, act} not in about] for each in (returns, newest))
    return tuple(earlier), tuple(newest)


def in_force(replaced: Mapping[tuple[str, str], Replaced]) -> set[tuple[str, str]]:
    """(Earlier act, later act) where the earlier one did not come once more and counts since."""
    return {pair for pair, said in replaced.items() if not said.by}


def over_again(
    act: str,
    saved_at: str,
    here: Sequence[FileIn],
    returns: Sequence[FileIn],
    replaced: Mapping[tuple[str, str], Replaced],
) -> tuple[FileIn, ...]:
    """The returns by which return `act` was replaced, newest first, if it comes again and was saved after all of them
    and after it was ever taken in: perhaps the sender means the first version after all. `here`: the files with its
    cells; `returns`: the other returns of the same form and sender."""

    pairs = in_force(replaced)
    found = [file for file in returns if (act, file.act) in pairs and (file.act, act) not in pairs]
    over = sorted(found, key=lambda file: file.saved_at, reverse=True)
    last = max((file.saved_at for file in (*here, *over)), default="")
    return tuple(over) if here and (saved_at or "~") > last else ()


class Others:
    """The other returns of the same package and sender, beside the one that is taken in. What was said once of two of
    them holds. Of the others the answer "return" says it: this one "replaces" them all, or it is "older" than the
    newest. Whether it is older than what that one replaces nobody knows then, so where both speak of a row on which the
    newest says nothing, both stand; and if the newest is undone, it is as if it had never come. Of a return that was
    replaced and comes once more the answer is about that: it "replaces" those that had replaced it, which no longer do,
    or it stays "older".

    `coming_back`: the records of which this return brought the word when it was taken in once more, which was taken
    back: on rows that are taken in now it counts again."""

    def __init__(self, known: Known, answers: Answers) -> None:
        self._histories, kin = known.histories, known.kin
        self._act, self._kin = kin.act, kin
        answer = answers.of("return")
        replaces = {file.act for file in kin.earlier} if answer == "replaces" else set()
        is_older = {file.act for file in kin.newest} if answer == "older" else set()
        others = kin.said_by
        self._over = {file.act for file in kin.over} if answer == "replaces" else set()
        replaces |= self._over
        self._in_force = in_force(kin.replaced)
        undone = {later: kin.replaced.get((self._act, later)) for later in sorted(kin.taken_back)}
        self._undone = {later: said.records for later, said in undone.items() if said is not None and said.records}
        self.coming_back = frozenset[str]().union(*self._undone.values())
        self._earlier = [(a, self._act) for a in others if a in replaces or (a, self._act) in self._in_force]
        later = [a for a in others if a in is_older or (self._act, a) in self._in_force]
        self._later = [(self._act, a) for a in later if a not in self._over]

    def no_longer(self) -> Withdrawn:
        """What no longer counts, as far as this file's rows are concerned."""
        disputed = {pair[::-1] for pair in self._later} & set(self._earlier)
        acts = {act for act, later in self._earlier if (act, later) not in disputed}
        later = [later for act, later in self._later if (later, act) not in disputed]
        return Withdrawn(acts, {(self._act, record) for act in later for record in self._on_rows(act)})

    def said(self, taken: Collection[str], says: Collection[str]) -> tuple[Replaced, ...]:
        """What is new about which return replaces which. `taken`: the records of the rows taken in; `says`: those of
        which the file says anything."""
        if not taken:
            return ()
        found = [self._replaced(act, self._act, self._said_of(act).intersection(taken)) for act, _ in self._earlier]
        found += [self._replaced(self._act, act, self._on_rows(act).intersection(says)) for _, act in self._later]
        found += [self._no_longer_replaced(act, taken) for act in self._over]
        found += [self._no_longer_replaced(a, taken) for a, on in self._undone.items() if not on.isdisjoint(taken)]
        return tuple(each for each in found if each is not None)

    def _replaced(self, act: str, later: str, records: Collection[str]) -> Replaced | None:
        before = self._kin.replaced.get((act, later))
        if before is None:
            return Replaced(act, later, frozenset(records))
        every = before.records.union(records)
        said = every == before.records and (act, later) in self._in_force
        return None if said else Replaced(act, later, every, before.heads)

    def _no_longer_replaced(self, later: str, taken: Collection[str]) -> Replaced:
        """That this return counts again on the rows taken in, though `later` had replaced it."""
        before = self._kin.replaced[self._act, later]
        return Replaced(self._act, later, before.records.difference(taken), before.heads, self._act)

    def missing(self, there: Collection[str]) -> list[Problem]:
        """The rows of the returns that this one replaces which are missing now, with what they say still standing."""
        lacking, names = set[str](), set[str]()
        for act, _ in self._earlier:
            lacking |= self._said_of(act).difference(there)
        replaced = {act for act, _ in self._earlier}
        for record in lacking:
            history = self._histories[record]
            kind = RECORD_TYPES.get(history.changes[0].record_type)
            said = {change.id for change in history.changes if change.act in replaced}
            if kind is not None and any(said.intersection(history.state(name).ids) for name in history.names):
                names.add(str(history.state(kind.title).value()))
        return [Problem("row.missing_now", value=n, rule="missing") for n in sorted(names - {""}, key=sort_key)]

    def _said_of(self, act: str) -> set[str]:
        return {change.record for change in self._kin.said_by[act]}

    def _on_rows(self, act: str) -> set[str]:
        return self._said_of(act) | self._kin.untouched[act]
