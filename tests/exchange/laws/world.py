"""A tree of offices that edit, send, lose, repeat and take in, and beside each what it must show (`expected`)."""

from __future__ import annotations

import dataclasses
import itertools
import tempfile
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from openpyxl import load_workbook

from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.domain.units import Unit
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.data_sheet import HEADING_ROW
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.units.fields import UNIT
from tests.exchange.laws.expected import (
    DELETED,
    NAME,
    Expected,
    Known,
    Said,
    deletion,
    fields_of,
    picture,
    seen,
    standing,
    withdrawn,
)
from tests.exchange.laws.quick import QuickFiles
from tests.exchange.office import FIELD, SUBJECT, Office, heading_columns
from tests.exchange.office import NAME as NAME_HEADING

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
    """A workbook on its way. `carries`: what of its records the maker knew; `cells`: by hand, what each cell says and
    had been seen by; `slots`: what stood where when it was sent. `sender`: who filled it in; `keeper`: who made it."""

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
    blank_form: Path | None = None

    @property
    def act(self) -> Hashable:
        """Equal cells of one package by one sender are one act, however often they are saved."""
        return ("return", self.package, self.filler, frozenset(self.typed)) if self.typed else ""


@dataclass
class Place:
    """An office with the program: its data, what it must know, which files it took in, its own acts."""

    office: Office
    known: Known = field(default_factory=set)
    taken: list[File] = field(default_factory=list)
    acts: list[tuple[str, str]] = field(default_factory=list)


class World:
    """Without a sandbox: the quick way (`quick`)."""

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
        self._found()

    def _office(self, unit: str, sandbox: Sandbox | None) -> Office:
        office = Office(self.folder / unit, sandbox or Sandbox(("dvk_desktop.exchange.",)), unit)
        if sandbox is None:
            office.files = QuickFiles()
            office.store.close()
            office.reopen()
        return office

    def _found(self) -> None:
        root = self.places["u0"].office
        with root.store.write() as work:
            for unit, depth in self.depth.items():
                name = unit_name(unit)
                parent = self.parents.get(unit)
                work.add(UNIT, Unit(unit, "u0", name, kind="party_committee", level=LEVELS[depth], parent=parent))
            work.commit("units")
        root.open_round()
        for unit in self.places:
            if unit != "u0":
                self.deliver("u0", unit)

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
        acts."""
        units = set(self.below(unit))
        values = {s for s in known if s.about[0] != "act" and self.owned(s.about[0]) in units}
        acts = {s.act for s in values}
        return values | {s for s in known if s.about[0] == "act" and s.about[1] in acts}

    def visible(self, unit: str) -> list[str]:
        """Records that an office shows, with their names."""
        known = self.places[unit].known
        return [
            record
            for record in sorted(self.expected.owners)
            if standing(known, record, NAME) and not deletion(known, record)[0]
        ]

    # What happens. Each step says in `log` what it did; one that makes no sense here does nothing.

    def note(self, *words: object) -> None:
        self.log.append(" ".join(str(word) for word in words))

    def edit(self, unit: str, record: str, name: str, word: str) -> None:
        """Somebody types another value into the program."""
        place = self.places[unit]
        stands = standing(place.known, record, name)
        with place.office.store.write() as work:
            was = work.get(PRACTICE_MODEL, self.actual(record, unit))
            told: dict[str, Any] = {name: word}
            changed = work.save(PRACTICE_MODEL, dataclasses.replace(was, **told))
            act = work.act
            work.commit("edit")
        assert changed == (word not in [s.value for s in stands]), f"{unit} {record}.{name}={word}"
        if changed:
            place.known.add(self.expected.say((record, name), word, seen(stands), act))
            place.acts.append((act, record))
            self.note(unit, "edits", record, name, word)

    def add(self, unit: str, owner: str) -> str:
        """A new record in the program."""
        number = next(self.numbers)
        record = f"m{number}"
        place = self.places[unit]
        said: dict[str, Any] = {name: self.chance.choice(WORDS) for name in FIELDS if self.chance.randint(0, 1)}
        with place.office.store.write() as work:
            model = PracticeModel(record, owner, self.name(number), field="KT", subject="collective", **said)
            work.add(PRACTICE_MODEL, dataclasses.replace(model, round="round-2026", year=2026))
            act = work.act
            work.commit("add")
        self.expected.owners[record] = owner
        for name, value in {NAME: self.name(number), **said}.items():
            place.known.add(self.expected.say((record, name), value, frozenset(), act))
        place.acts.append((act, record))
        self.note(unit, "adds", record, "of", owner, said)
        return record

    def name(self, number: int) -> str:
        """A name that is like no other."""
        first, second = PLACES[number % len(PLACES)], DEEDS[number // len(PLACES) % len(DEEDS)]
        return f"{second[0].upper()}{second[1:]} {first} {number}"

    def delete(self, unit: str, record: str) -> None:
        place = self.places[unit]
        covers = {name: seen(standing(place.known, record, name)) for name in fields_of(place.known, record)}
        sees = covers.get(DELETED, frozenset())
        with place.office.store.write() as work:
            work.delete(PRACTICE_MODEL, self.actual(record, unit), "trùng")
            act = work.act
            work.commit("delete")
        place.known.add(self.expected.say((record, DELETED), "trùng", sees, act, covers))
        place.acts.append((act, record))
        self.note(unit, "deletes", record)

    def keep(self, unit: str, record: str) -> None:
        """Decide that a record stays, of which others think that it is deleted."""
        place = self.places[unit]
        sees = seen(standing(place.known, record, DELETED))
        with place.office.store.write() as work:
            work.decide("practice_model", self.actual(record, unit), DELETED, "")
            act = work.act
            work.commit("keep")
        place.known.add(self.expected.say((record, DELETED), "", sees, act))
        place.acts.append((act, record))
        self.note(unit, "keeps", record)

    def decide(self, unit: str, record: str, name: str, word: str) -> None:
        """Settle two values."""
        place = self.places[unit]
        sees = seen(standing(place.known, record, name))
        with place.office.store.write() as work:
            work.decide("practice_model", self.actual(record, unit), name, word)
            act = work.act
            work.commit("decide")
        place.known.add(self.expected.say((record, name), word, sees, act))
        place.acts.append((act, record))
        self.note(unit, "decides", record, name, word)

    def switch(self, unit: str, act: Hashable, *, back: bool) -> None:
        """Undo or redo an act of one's own."""
        place = self.places[unit]
        with place.office.store.write() as work:
            (work.reinstate if back else work.withdraw)(str(act))
            by = work.act
            work.commit("switch")
        self._switched(place, act, not back, by)
        self.note(unit, "takes back" if not back else "lets count", act)

    def _switched(self, place: Place, act: Hashable, value: bool, by: Hashable) -> None:
        """What withdrawing or reinstating an act says: of the act itself, and of what it had switched."""
        carried = [s for s in place.known if s.about[0] == "act" and s.act == act]
        self._switch(place, act, value, by)
        for one in sorted(carried, key=lambda s: s.number):
            self._switch(place, one.about[1], one.value is not True if value else one.value is True, by)

    def _switch(self, place: Place, act: Hashable, value: bool, by: Hashable) -> None:
        sees = frozenset(s.number for s in place.known if s.about == ("act", act))
        place.known.add(self.expected.say(("act", act), value, sees, by))

    def join(self, record: str, other: str, *, same: bool) -> None:
        """The office at the top says that two records of one unit are the same, or are not."""
        with self.places["u0"].office.store.write() as work:
            work.join(self.actual(record, "u0"), self.actual(other, "u0"), same=same)
            work.commit("join")
        self.joined |= {record, other}
        self.note("u0", "joins" if same else "parts", record, other)

    # Workbooks.

    def bundle(self, unit: str, receiver: str) -> File:
        """A bundle of one office for another."""
        path = self._export(unit, "bundle", receiver)
        self.note(unit, "makes a bundle for", receiver, path.parent.name)
        return File(path, unit, receiver, frozenset(self.scope(self.places[unit].known, receiver)))

    def _export(self, unit: str, kind: str, receiver: str, **options: Any) -> Path:
        office = self.places[unit].office
        from dvk_desktop.usecases.exchange.commands import ExportCommand

        target = office.folder / "out" / str(next(self.numbers))
        receivers = (receiver,) if receiver else ()
        (made,) = office.exchange.export(ExportCommand(kind, target, receivers, **options))
        return made.path

    def form(self, unit: str, receiver: str, blank: int) -> File:
        """A registration workbook with the receiver's models and blank rows; for nobody in particular: only those."""
        options: dict[str, Any] = {"shared": True} if not receiver else {}
        path = self._export(unit, "registration", receiver, round="round-2026", blank=blank, **options)
        known = self.places[unit].known
        units = set(self.below(receiver)) if receiver else set()
        rows = tuple(r for r in self.visible(unit) if self.owned(r) in units)
        slots = tuple(
            ((record, name), seen(standing(known, record, name)), self._shown(unit, record, name))
            for record in rows
            for name in FIELDS
        )
        carries = {s for s in known if s.about[0] in rows}
        acts = {s.act for s in carries}
        carries |= {s for s in known if s.about[0] == "act" and s.about[1] in acts}
        self.note(unit, "makes a form for", receiver or "everybody", path.parent.name)
        return File(
            path,
            unit,
            receiver,
            frozenset(carries),
            package=str(path),
            filler=receiver,
            rows=rows,
            slots=slots,
            blank=blank,
            shared=not receiver,
        )

    def _shown(self, unit: str, record: str, name: str) -> str:
        """What a cell shows: looked up, for of two values in conflict the program chooses one."""
        with self.places[unit].office.store.read() as reading:
            return str(getattr(reading.get(PRACTICE_MODEL, self.actual(record, unit)), name) or "")

    def born(self, file: File, row: str) -> str:
        """The record that a blank row of a form brings into being for whoever filled it in."""
        where = (file.package, row, file.filler)
        if where not in self.blanks:
            self.blanks[where] = f"r{next(self.numbers)}"
            self.expected.owners[self.blanks[where]] = file.filler
        return self.blanks[where]

    def fill(self, form: File, filler: str, typed: dict[tuple[str, str], str]) -> File | None:
        """Somebody types by hand: (record or number of a blank row, field) → word. Cells as they were sent say
        nothing."""
        sent = {where: value for where, _, value in form.slots}
        said = tuple((row, name, w) for (row, name), w in sorted(typed.items()) if sent.get((row, name), "") != w)
        if not said:
            return None
        filled = dataclasses.replace(
            form,
            blank_form=form.blank_form or form.path,
            path=form.path.with_name(f"{next(self.numbers)}.xlsx"),
            filler=filler,
            typed=said,
        )
        book = load_workbook(form.blank_form or form.path)
        sheet = book["Đăng ký"]
        columns = heading_columns(sheet)
        lines = range(HEADING_ROW + 1, sheet.max_row + 1)
        known = {str(sheet.cell(n, columns[NAME_HEADING]).value): n for n in lines}
        prepared = [n for n in lines if str(sheet.cell(n, 1).value or "").startswith(hidden.NEW_ROW)]
        for (row, name), word in typed.items():
            if row.startswith("+"):
                line = prepared[int(row)]
                sheet.cell(line, columns[NAME_HEADING]).value = self.named(self.born(filled, row))
                sheet.cell(line, columns[SUBJECT]).value = "Tập thể"
                sheet.cell(line, columns[FIELD]).value = "Kinh tế"
            else:
                line = known[self.named(row)]
            sheet.cell(line, columns[HEADINGS[name]]).value = word or None
        if form.shared:
            for cells in book.worksheets[0].iter_rows():
                if cells[0].value == hidden.SENDER:
                    cells[2].value = unit_name(filler)
        book.save(filled.path)
        self.note(filler, "fills in", form.path.parent.name, "as", filled.path.name, said)
        return filled

    def take(self, unit: str, file: File, answer: str = "replaces") -> None:
        """An office takes a file in; of an earlier return of the same form it says that this one "replaces" it, or that
        "both" count."""
        place = self.places[unit]
        self.note(unit, "takes in", file.path.parent.name, file.path.name, answer)
        done = place.office.take_in(file.path, **{"return": answer, "again": "yes"})
        counts = done.counts
        assert counts["read"] == sum(n for fate, n in counts.items() if fate != "read"), counts
        assert sum(counts[fate] for fate in ("outside", "rejected", "skipped")) == 0, (counts, done.problems)
        if file.act:
            self._returned(place, file, answer)
        place.known |= file.carries
        for row, name, word in file.typed:
            record, sees = row, frozenset[int]()
            if row.startswith("+"):
                record = self.born(file, row)
                place.known.add(self.expected.say((record, NAME), self.named(record), frozenset(), file.act))
            else:
                sees = next(seen for where, seen, _ in file.slots if where == (row, name))
            place.known.add(self.expected.say((record, name), word, sees, file.act))
        place.taken.append(file)

    def lacks_rows(self, unit: str, file: File) -> bool:
        """Whether an earlier return here has rows that this one has not. What then becomes of them when it replaces
        the earlier one is a rule of its own, which `expected` does not know."""
        own = {row for row, _, _ in file.typed}
        earlier = [f for f in self.places[unit].taken if (f.package, f.filler) == (file.package, file.filler)]
        return any(row not in own for f in earlier for row, _, _ in f.typed if row.startswith("+"))

    def _returned(self, place: Place, file: File, answer: str) -> None:
        """What taking in a return switches: itself on again if it had been taken back, earlier ones off."""
        earlier = {
            f.act: f
            for f in place.taken
            if f.act and (f.package, f.filler) == (file.package, file.filler) and not withdrawn(place.known, f.act)
        }
        if any(f.act == file.act for f in place.taken) and withdrawn(place.known, file.act):
            self._switched(place, file.act, False, ("again", next(self.numbers)))
        if answer == "replaces":
            for act in earlier.keys() - {file.act}:
                self._switch(place, act, True, file.act)

    def undo_import(self, unit: str, file: File) -> None:
        """Take back what the cells of a file said."""
        place = self.places[unit]
        found = [each for each in place.office.exchange.history() if each.name == file.path.name and each.act]
        place.office.exchange.undo(found[0].id, hide_edited=True)
        self._switched(place, file.act, True, ("undo", next(self.numbers)))
        self.note(unit, "takes back the return", file.path.name)

    def deliver(self, unit: str, receiver: str) -> None:
        """A bundle, made and taken in at once."""
        self.take(receiver, self.bundle(unit, receiver))

    # What must be so.

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

    def check(self, unit: str) -> None:
        """The office shows exactly what is expected of everything that reached it."""
        place = self.places[unit]
        records = [r for r in sorted(self.expected.owners) if r not in self.joined]
        ids = {r: self.actual(r, unit) for r in records}
        with place.office.store.read() as reading:
            histories = reading.histories([i for i in ids.values() if i])
            shown = {m.id for m in reading.find(PRACTICE_MODEL)}
            rows = reading.connection.exec_driver_sql("SELECT record, field FROM conflict").all()
        disputed = {(str(record), str(name)) for record, name in rows}
        for record in records:
            history = histories.get(ids[record])
            if not fields_of(place.known, record):
                assert history is None, f"{unit} knows {record}, which never reached it"
                continue
            assert history is not None, f"{unit} lost {record}"
            told = history.deletion()
            actual: dict[str, object] = {"deleted": told.deleted, "delete or keep": told.conflict}
            for name in FIELDS:
                state = history.state(name)
                actual[name] = (sorted(map(str, state.values)), state.conflict and not told.deleted)
            wanted = picture(place.known, record, FIELDS)
            assert actual == wanted, f"{unit} {record}: {actual} instead of {wanted}"
            if standing(place.known, record, NAME):
                assert (ids[record] in shown) == (not told.deleted), f"{unit} {record} shown: {ids[record] in shown}"
                for name in FIELDS:
                    assert ((ids[record], name) in disputed) == wanted[name][1], f"{unit} {record}.{name} in the inbox"  # type: ignore[index]  # a pair
                assert ((ids[record], DELETED) in disputed) == told.conflict, f"{unit} {record} in the inbox"

    def check_every(self) -> None:
        """`check` of each office."""
        for unit in self.places:
            self.check(unit)

    def settle(self) -> None:
        """Everybody tells everybody what they know, until nothing is new; in any order."""
        for _ in range(2 * max(self.depth.values()) + 1):
            links = [pair for low in self.links() for pair in (low, low[::-1])]
            self.chance.shuffle(links)
            for unit, receiver in links:
                self.deliver(unit, receiver)
            if all(self.agree(*link) for link in self.links()):
                return
        raise AssertionError("offices that told each other everything hold different things")

    def agree(self, unit: str, other: str) -> bool:
        """Whether two offices hold the same of what concerns the lower one."""
        return len({tuple(self.places[each].office.change_ids(other)) for each in (unit, other)}) == 1

    def check_all(self) -> None:
        """Each office shows what is expected; two offices show the same of what concerns both; nothing waits."""
        self.check_every()
        for unit, place in self.places.items():
            with place.office.store.read() as reading:
                waiting = reading.connection.exec_driver_sql("SELECT record, field FROM waiting").all()
            assert not waiting, f"{unit} waits for {waiting}"
        for above, unit in self.links():
            upper, lower = (SqlLedgerQueries(self.places[each].office.store) for each in (above, unit))
            assert upper.fingerprint(unit) == lower.fingerprint(unit), f"{above} and {unit}"
            assert upper.dump(unit) == lower.dump(unit), f"{above} and {unit}"
            scoped = [self.scope(self.places[each].known, unit) for each in (above, unit)]
            assert scoped[0] == scoped[1]

    def close(self) -> None:
        """Close every office."""
        for place in self.places.values():
            place.office.close()


def unit_name(unit: str) -> str:
    """What people call a unit."""
    return f"Đơn vị {PLACES[int(unit[1:])]}"


@contextmanager
def world(chance: Chance, sandbox: Sandbox | None = None) -> Iterator[World]:
    """A world in a folder of its own. A failure tells what happened before it."""
    with tempfile.TemporaryDirectory() as folder:
        made = World(Path(folder), chance, sandbox)
        try:
            yield made
        except Exception as error:
            error.add_note("\n".join(made.log))
            raise
        finally:
            made.close()
