"""Units and offices of a history: who stands where, what each office must know, what it shows."""

from __future__ import annotations

import itertools
from collections.abc import Hashable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from tests.exchange.laws.expected import (
    NAME,
    Expected,
    Known,
    Said,
    deletion,
    standing,
    switches,
)
from tests.exchange.laws.quick import QuickFiles
from tests.exchange.office import Office

LEVELS = ("province", "district", "commune", "hamlet")
HEADINGS = {"contact": "Người phụ trách", "method": "Nội dung, cách thức thực hiện", "forces": "Lực lượng thực hiện"}
FIELDS = tuple(HEADINGS)
WORDS = ("một", "hai", "ba", "bốn")
PLACES = (
    "Đập Đá",
    "Cây Gạo",
    "Sông Lũy",
    "Hòn Chồng",
    "Bàu Sen",
    "Gò Mun",
    "Truông Bồn",
    "Vạn Chài",
    "Kẻ Sặt",
    "Mả Lạng",
)
DEEDS = (
    "trồng rừng ngập mặn",
    "thắp sáng ngõ xóm",
    "nuôi heo đất",
    "dạy bơi trẻ em",
    "đổi rác lấy quà",
    "chợ không tiền mặt",
)


class Chance(Protocol):
    """What of `random.Random` a history is drawn with; hypothesis has one of its own."""

    def choice(self, seq: Any) -> Any: ...
    def randint(self, a: int, b: int) -> int: ...
    def shuffle(self, x: Any) -> None: ...
    def sample(self, population: Any, k: int) -> Any: ...


@dataclass(frozen=True)
class File:
    """A workbook on its way. `carries`: what of its records the maker knew; `typed`: by hand, what cells say (record or
    number of a blank row, field, word); `slots`: what stood where when it was sent. `filler`: who filled it in;
    `keeper`: who made it. `wrong`: rows with a number that is none; `unread`: what else was typed on them. `copy`: the
    number of another copy of the form, 0 if it is none. `saved`: when, as the file says. `repairs`: the act whose
    rejected rows it brings back mended."""

    path: Path
    keeper: str
    receiver: str
    carries: frozenset[Said]
    package: str = ""
    filler: str = ""
    rows: tuple[str, ...] = ()
    slots: tuple[tuple[tuple[str, str], frozenset[int], str], ...] = ()
    blank: int = 0
    shared: bool = False
    typed: tuple[tuple[str, str, str], ...] = ()
    dropped: tuple[str, ...] = ()
    blank_form: Path | None = None
    wrong: tuple[str, ...] = ()
    unread: tuple[tuple[str, str, str], ...] = ()
    copy: int = 0
    saved: str = ""
    repairs: Hashable = ""

    @property
    def act(self) -> Hashable:
        """Equal cells of one package by one sender are one act, however often they are saved. Without any it says
        nothing, but can replace what was said; not if there is something on it that cannot be read."""
        if self.blank_form is None or (self.wrong and not self.typed):
            return ""
        return ("return", self.package, self.filler, frozenset(self.typed), self.repairs)

    @property
    def contents(self) -> Hashable:
        """Equal for what is the same file, saved again."""
        touched = {row for row, _, _ in (*self.typed, *self.unread)} | {*self.wrong, *self.dropped}
        shown = frozenset(self.rows) - touched
        return (self.act, frozenset(self.wrong), frozenset(self.unread), shown if self.typed else self.path)


@dataclass(frozen=True)
class Taking:
    """A file that was taken in, as `id` in the book. `repeats`: a return that stood here already; then `switched` are
    pairs of returns (earlier, later) with the records on which it made the later one replace the earlier, and those on
    which no longer, `brought` the records of which only it brought the words, `mending` the act of what was mended."""

    file: File
    id: str
    repeats: bool
    switched: tuple[tuple[tuple[Hashable, Hashable], frozenset[str], frozenset[str]], ...] = ()
    brought: frozenset[str] = frozenset()
    mending: Hashable = ""


@dataclass
class Place:
    """An office with the program: its data, what it must know, which files it took in, its own acts. `rows`: the
    records on the rows that were taken in, by act; `undone`: by taking, the act that took back what it had added;
    `left`: rows that were ever left out by choice, by act.
    `backup`: a copy of its data, and what it knew then; `went_back`: whether it was put back to one."""

    office: Office
    known: Known = field(default_factory=set)
    takings: list[Taking] = field(default_factory=list)
    acts: list[tuple[str, str]] = field(default_factory=list)
    rows: dict[Hashable, set[str]] = field(default_factory=dict)
    undone: dict[str, Hashable] = field(default_factory=dict)
    left: dict[Hashable, set[str]] = field(default_factory=dict)
    backup: tuple[Path, Place] | None = None
    went_back: bool = False

    @property
    def taken(self) -> list[File]:
        """The files taken in, but those of which what they added was taken back."""
        return [taking.file for taking in self.takings if taking.id not in self.undone]

    def mends(self, act: Hashable) -> list[Hashable]:
        """The acts by which wrong cells of an act were mended."""
        found = [taking for taking in self.takings if taking.file.act == act and taking.id not in self.undone]
        return [taking.mending for taking in found if taking.mending]


class Offices:
    """A tree of units, the offices among them that have the program, and what each must know. Without a sandbox: the
    quick way (`quick`)."""

    def __init__(self, folder: Path, chance: Chance, sandbox: Sandbox | None = None) -> None:
        self.chance = chance
        self.folder = folder
        self.expected = Expected()
        self.log: list[str] = []
        self.parents: dict[str, str] = {}
        self.depth = {"u0": 0}
        self.numbers = itertools.count()
        self.mail: list[File] = []
        self.forms: list[File] = []
        self.joined: set[str] = set()
        self.blanks: dict[tuple[str, str, str], str] = {}
        self.ids: dict[str, str] = {}
        self.acts: dict[Hashable, str] = {}
        self.replacements: dict[int, str] = {}
        self.places: dict[str, Place] = {}
        count = chance.randint(2, 5)
        for number in range(1, count):
            parent = chance.choice([unit for unit, depth in self.depth.items() if depth < 3])
            self.parents[f"u{number}"] = parent
            self.depth[f"u{number}"] = self.depth[parent] + 1
        for unit in self.depth:
            alone = unit != "u0" and unit not in self.parents.values() and chance.randint(0, 3) == 0
            if not alone:
                self.places[unit] = Place(self._office(unit, sandbox))

    def _office(self, unit: str, sandbox: Sandbox | None) -> Office:
        office = Office(self.folder / unit, sandbox or Sandbox(("dvk_desktop.exchange.",)), unit)
        if sandbox is None:
            office.files = QuickFiles()
            office.store.close()
            office.reopen()
        return office

    # Who is who.

    def above(self, unit: str) -> list[str]:
        """The unit and all above it."""
        found = [unit]
        while found[-1] in self.parents:
            found.append(self.parents[found[-1]])
        return found

    def below(self, unit: str) -> list[str]:
        """The unit and all below it."""
        return [each for each in self.depth if unit in self.above(each)]

    def links(self) -> list[tuple[str, str]]:
        """Each office with the program below another, with the nearest one above it."""
        return [
            (next(each for each in self.above(unit)[1:] if each in self.places), unit)
            for unit in self.places
            if unit != "u0"
        ]

    def owned(self, record: str) -> str:
        """Whose a record is."""
        return self.expected.owners[record]

    def scope(self, known: Known, unit: str) -> set[Said]:
        """What of all that is known concerns a unit: the records of all below it, and what was switched of their
        acts. Whose a record is that went back beyond its birth nobody can tell there."""
        born = {s.about[0] for s in known if s.about[1] == NAME}
        units = set(self.below(unit))
        values = {s for s in known if s.about[0] in born and self.owned(s.about[0]) in units}
        joins = {s for s in known if s.about[0] == "join" and self.owned(s.about[1][0]) in units}
        return values | joins | switches(known, {s.act for s in values})

    def visible(self, unit: str) -> list[str]:
        """Records that an office shows, with their names."""
        known = self.places[unit].known
        return [
            record
            for record in sorted(self.expected.owners)
            if standing(known, record, NAME) and not deletion(known, record)[0]
        ]

    def note(self, *words: object) -> None:
        """Say in the log what happens."""
        self.log.append(" ".join(str(word) for word in words))

    def name(self, number: int) -> str:
        """A name that is like no other."""
        first, second = PLACES[number % len(PLACES)], DEEDS[number // len(PLACES) % len(DEEDS)]
        return f"{second[0].upper()}{second[1:]} {first} {number}"

    def named(self, record: str) -> str:
        """The name by which people know a record."""
        return self.name(int(record[1:]))

    def actual(self, record: str, unit: str) -> str:
        """The id that the program gave a record, found by its name; "" if it has not heard of it."""
        if record[0] == "m":
            return record
        if record not in self.ids:
            with self.places[unit].office.store.read() as reading:
                found = reading.connection.exec_driver_sql(
                    "SELECT DISTINCT record FROM change WHERE json_extract(fields, '$.name') = ?", (self.named(record),)
                ).scalars()
                ids = list(found)
            assert len(ids) <= 1, f"one row by one sender is one record: {ids}"
            if ids:
                self.ids[record] = ids[0]
        return self.ids.get(record, "")

    def _shown(self, unit: str, record: str, name: str) -> str:
        """What a cell shows: looked up, for of two values in conflict the program chooses one."""
        with self.places[unit].office.store.read() as reading:
            return str(getattr(reading.get(PRACTICE_MODEL, self.actual(record, unit)), name) or "")


def unit_name(unit: str) -> str:
    """What people call a unit."""
    return f"Đơn vị {PLACES[int(unit[1:])]}"
