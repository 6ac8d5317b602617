"""Several versions of one return: which replaces which, and what happens when one of them comes again."""

from __future__ import annotations

import dataclasses
import zipfile
from collections.abc import Collection, Hashable

from dvk_desktop.domain.ledger import ACT
from dvk_desktop.domain.replaced import REPLACED
from tests.exchange.laws.expected import (
    SWITCHES,
    Said,
    in_force,
    on_replacing,
    replaced_on,
    seen,
    top,
    withdrawn,
)
from tests.exchange.laws.people import People
from tests.exchange.laws.places import File, Place, Taking

Switched = tuple[tuple[Hashable, Hashable], frozenset[str], frozenset[str]]
"""See `Taking.switched`."""


class Versions(People):
    """Offices that are sent the same form more than once."""

    def again(self, file: File) -> File:
        """A return as it was, saved once more, later than anything before."""
        path = file.path.with_name(f"{(number := next(self.numbers))}.xlsx")
        saved = f"{2030 + number}{file.saved[4:]}"
        with zipfile.ZipFile(file.path) as packed, zipfile.ZipFile(path, "w") as made:
            for name in packed.namelist():
                content = packed.read(name)
                if name == "docProps/core.xml":
                    content = content.replace(file.saved.encode(), saved.encode())
                made.writestr(name, content)
        self.note(file.filler, "saves again", file.path.parent.name, file.path.name, "as", path.name)
        return dataclasses.replace(file, path=path, saved=saved)

    def _others(self, place: Place, file: File) -> dict[Hashable, str]:
        """The other returns of the same form and sender that stand here, and when each was saved last. Mended rows
        are no new version of the return that they come from, and one only of returns that speak of the same."""
        others: dict[Hashable, str] = {}
        for f in place.taken:
            same_form = f.act and (f.package, f.filler) == (file.package, file.filler) and f.act in place.rows
            if same_form and f.act != file.act and not withdrawn(place.known, f.act):
                others[f.act] = max(others.get(f.act, ""), f.saved)
        if not file.repairs:
            return others
        says = {self._row(file, row) for row, _, _ in file.typed}
        on = {act: {s.about[0] for s in place.known if s.act == act} for act in others if act != file.repairs}
        return {act: others[act] for act, records in on.items() if records & says}

    def _row(self, file: File, row: str) -> str:
        return self.born(file, row) if row.startswith("+") else row

    def born(self, file: File, row: str) -> str:
        """The record that a blank row of a form brings into being for whoever filled it in."""
        where = (file.package, row, file.filler)
        if where not in self.blanks:
            self.blanks[where] = f"r{next(self.numbers)}"
            self.expected.owners[self.blanks[where]] = file.filler
        return self.blanks[where]

    def _over(self, place: Place, file: File) -> set[Hashable]:
        """The returns that replaced this one, if it comes again, saved after all of them and after it ever came."""
        before = [f for f in place.taken if f.act == file.act]
        told, others = in_force(place.known), self._others(place, file)
        over = {act for act in others if (file.act, act) in told and (act, file.act) not in told}
        saved = [*(f.saved for f in before), *(others[act] for act in over)]
        known = file.path in [f.path for f in before]
        return over if file.act and before and not known and file.saved > max(saved) else set()

    def _returned(
        self, place: Place, file: File, answer: str, says: set[str], refused: Collection[str], over: set[Hashable]
    ) -> list[Switched]:
        """What taking in a return switches: itself on again if it had been taken back; and which return replaces which.
        What was said of two of them holds, on more rows if it shows more now; of the others the answer says it. `over`:
        those that had replaced it; it replaces them now, if the answer says so."""
        if any(f.act == file.act for f in place.taken) and withdrawn(place.known, file.act):
            by = ("again", next(self.numbers))
            self.acts[by] = self._last_act(place, ACT)
            self._switched(place, file.act, False, by)
        said: list[Switched] = []
        others = self._others(place, file)
        over = over if answer == "replaces" else set()
        rows = place.rows.setdefault(file.act, set())
        taken = says | (set(file.rows) - {*file.dropped, *refused})
        rows |= taken
        told = in_force(place.known)
        here = {(a, b) for a, b in told if a in others or a == file.act}
        open_ones, newest = self._open(place, file, others, here)
        for act in others if taken else ():
            speaks = {s.about[0] for s in place.known if s.act == act and s.about[0] not in SWITCHES}
            if act in over:
                said += self._no_longer_replaced(place, file.act, act, taken)
            if act in over or (act, file.act) in told or (act in open_ones and answer == "replaces"):
                said += self._replaces(place, file.act, act, speaks & taken)
            if (act not in over and (file.act, act) in told) or (act in newest and answer == "older"):
                said += self._replaces(place, act, file.act, (speaks | place.rows[act]) & says)
        for undone in self._taken_back(place, file.act):
            if taken & replaced_on(place.known, (file.act, undone)):
                said += self._no_longer_replaced(place, file.act, undone, taken)
        return said

    def _taken_back(self, place: Place, act: Hashable) -> list[Hashable]:
        """The acts that took back what later takings of a return had added."""
        return [place.undone[t.id] for t in place.takings if t.id in place.undone and t.file.act == act]

    def _open(
        self, place: Place, file: File, others: dict[Hashable, str], told: set[tuple[Hashable, Hashable]]
    ) -> tuple[set[Hashable], set[Hashable]]:
        """Of the other returns (act → when it was saved) those of which nobody said whether they are older or newer,
        and the newest among them. A return that says nothing matters only to what was saved before."""
        silent = {act for act in others if not any(s.act == act and s.about[0] not in SWITCHES for s in place.known)}
        matters = {act for act, saved in others.items() if act not in silent or saved > file.saved}
        matters |= silent & {later for _, later in told}
        former = {a for a, b in told if a in matters and b in matters and (b, a) not in told}
        newest = matters - former or matters
        open_ones, newest = (
            {act for act in acts if (act, file.act) not in told and (file.act, act) not in told}
            for acts in (matters, newest)
        )
        if not file.typed and any(others[act] > file.saved for act in newest):
            return set(), set()
        return open_ones, newest

    def _replaces(self, place: Place, later: Hashable, earlier: Hashable, on: Collection[str]) -> list[Switched]:
        """A return replaces an earlier one on the records on its own rows of which that one says anything."""
        pair = (earlier, later)
        before = replaced_on(place.known, pair)
        if pair in in_force(place.known) and before.issuperset(on):
            return []
        return [self._say_replaced(place, pair, before.union(on), later)]

    def _no_longer_replaced(self, place: Place, act: Hashable, later: Hashable, on: Collection[str]) -> list[Switched]:
        """A return that had been replaced counts again on the records on its rows."""
        return [self._say_replaced(place, (act, later), replaced_on(place.known, (act, later)).difference(on), act)]

    def _say_replaced(
        self, place: Place, pair: tuple[Hashable, Hashable], records: frozenset[str], by: Hashable
    ) -> Switched:
        """`by`: the one of the two that says it, or the act that takes back what one of them said."""
        before = replaced_on(place.known, pair)
        said = self.expected.say(("replaced", pair), records, seen(on_replacing(place.known, pair)), by)
        place.known.add(said)
        with place.office.store.read() as reading:
            found = reading.connection.exec_driver_sql(
                "SELECT id FROM change WHERE record = ? AND act = ? AND instr(fields, ?) ORDER BY sequence DESC",
                (self.acts[pair[0]], self.acts[by], REPLACED + self.acts[pair[1]]),
            )
            self.replacements[said.number] = str(found.scalars().first())
        return pair, records - before, before - records

    def _take_back_addition(self, place: Place, taking: Taking, by: Hashable) -> None:
        """Of a return that had come before: take back what this file added, and nothing of what that one said."""
        for pair, new, gone in taking.switched:
            self._say_replaced(place, pair, replaced_on(place.known, pair) - new | gone, by)
        if taking.brought:
            self._say_replaced(place, (taking.file.act, by), taking.brought, by)
        if taking.mending:
            self._switched(place, taking.mending, True, by)
        place.undone[taking.id] = by

    def _switch_replaced(self, place: Place, said: Said, by: Hashable, *, back: bool) -> None:
        pair, records = said.about[1], frozenset[str](said.value)  # type: ignore[call-overload]  # names
        saw = [one for one in self.expected.all() if one.number in said.sees]
        before = frozenset[str]().union(*(one.value for one in top(saw)))  # type: ignore[arg-type]  # names
        new, gone = (before - records, records - before) if back else (records - before, before - records)
        self._say_replaced(place, pair, replaced_on(place.known, pair) - gone | new, by)
