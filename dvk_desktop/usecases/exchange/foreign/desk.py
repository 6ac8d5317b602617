"""The desk for tables that somebody else made: proposes what their columns are, reads them as agreed, remembers it.

What was agreed once for a sender is replayed on the next table with the same headings, wherever its columns stand now.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.domain.column_mappings import RememberedMapping, remembered_id
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.national_units import NationalUnits
from dvk_desktop.domain.practice_models import RegistrationRound
from dvk_desktop.domain.text import fold, quoted
from dvk_desktop.domain.unit_names import Speller
from dvk_desktop.domain.units import Unit, below
from dvk_desktop.language import label
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.entry import change, revive
from dvk_desktop.usecases.exchange.contents import Problem, WorkbookRead
from dvk_desktop.usecases.exchange.foreign.books import as_own_book
from dvk_desktop.usecases.exchange.foreign.fields import COLUMN_MAPPING
from dvk_desktop.usecases.exchange.foreign.guessing import Guess, guess
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping, from_text
from dvk_desktop.usecases.exchange.foreign.meanings import placed, resolve, title_sender, understood
from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable
from dvk_desktop.usecases.exchange.foreign.unit_finder import UnitFinder
from dvk_desktop.usecases.exchange.ports import Follows, WorkbookPort
from dvk_desktop.usecases.fields import FieldKind
from dvk_desktop.usecases.ports import Clock, Reading, Store
from dvk_desktop.usecases.practice_models.fields import REGISTRATION_ROUND
from dvk_desktop.usecases.units.commands import as_named
from dvk_desktop.usecases.units.fields import UNIT

_MOST_UNITS, _MOST_CHOSEN = 2_000, 300
_YEAR = re.compile(r"\bnam (20\d\d)\b")


@dataclass(frozen=True, slots=True)
class TableGuess:
    """What is proposed for one table. `remembered`: it comes from an earlier table of the sender."""

    table: ForeignTable
    guess: Guess
    remembered: bool = False


class ForeignDesk:
    """Works on the data folder of one office. Reading methods: any thread; `remember` writes."""

    def __init__(
        self,
        store: Store,
        files: WorkbookPort,
        clock: Clock,
        speller: Speller,
        country: Callable[[], NationalUnits] | None = None,
        catalogue: Catalogue | None = None,
    ) -> None:
        """`country`: the units of the country, asked only for names that no unit of ours has. `catalogue`: says what
        kind of unit a name speaks of."""
        self._catalogue = catalogue
        self._store, self._files, self._clock, self._speller = store, files, clock, speller
        self._country = country

    def read(self, path: Path) -> WorkbookRead:
        """A file as it is, taken in before or not. UserError of the file ("file.…"). Any thread but the window's."""
        self._files.facts(path)  # says more exactly why a file cannot be had
        return self._files.read(path)

    def propose(self, read: WorkbookRead, target: str = "", sender: str = "") -> tuple[TableGuess, ...]:
        """A mapping for each table of a foreign workbook, the best first; hidden sheets last.

        `target`: a record type, else what fits best; `sender`: id of the unit whose table it is, if it is known.
        """
        with self._store.read() as reading:
            finder = self._finder(reading)
            kept = self._kept(reading)
            rounds = [each for each in reading.find(REGISTRATION_ROUND) if not each.closed_on]
        found = [self._propose(table, target, sender, finder, kept) for table in read.tables]
        if len(rounds) == 1:
            found = [_in_round(each, rounds[0]) for each in found]
        return tuple(sorted(found, key=lambda each: (each.table.hidden, -_weight(each))))

    def _propose(
        self, table: ForeignTable, target: str, sender: str, finder: UnitFinder, kept: Sequence[ColumnMapping]
    ) -> TableGuess:
        known = [each for each in kept if each.fits(table) and target in ("", each.target)]
        titled = title_sender(table, finder.find)
        whose = sender or titled
        before = _most_columns([each for each in known if not whose or each.sender == whose] or known)
        if before is not None:
            one_sender = len({each.sender for each in known}) == 1
            mapping = replace(before, sender=whose or (before.sender if one_sender else ""), sheet=table.sheet)
            mapping, unresolved = resolve(mapping, table, partial(finder.possible, within=mapping.sender))
            return TableGuess(table, Guess(mapping, unresolved, 1.0), remembered=True)
        whose = whose or self._store.office.unit
        possible = partial(finder.possible, within=whose)
        made = guess(table, partial(finder.find, within=whose), target, self._year(table), possible)
        mapping, unresolved = placed(replace(made.mapping, sender=sender or titled), made.unresolved)
        mapping = as_own_book(mapping, table, whose, finder.name(whose))
        return TableGuess(table, replace(made, mapping=mapping, unresolved=unresolved))

    def refine(self, table: ForeignTable, mapping: ColumnMapping) -> Guess:
        """A mapping after somebody changed it: with what the texts of its columns mean, and what is still to be
        asked."""
        finder = self.finder()
        found, unresolved = resolve(mapping, table, partial(finder.possible, within=mapping.sender))
        return Guess(found, unresolved, 1.0, understood(found, table))

    def units_to_choose(self, sender: str) -> list[tuple[str, str]]:
        """Id and name of the units that a text may mean: the sender and those below it, then all others."""
        units = self.finder().units
        near = [unit for unit in (sender, *below(sender, units)) if unit in units] if sender else []
        every = [*near, *(unit for unit in units if unit not in near)]
        return [(unit, units[unit].name or "") for unit in every[:_MOST_UNITS]]

    def _year(self, table: ForeignTable) -> int:
        years = {int(hit[1]) for line in table.title for hit in _YEAR.finditer(fold(line))}
        return years.pop() if len(years) == 1 else self._clock().year

    # Reading as agreed.

    def replayed(self, read: WorkbookRead) -> WorkbookRead:
        """A foreign workbook read as it was agreed for its sender before, with a notice; as it is if nothing fits or it
        is not clear whose it is."""
        with self._store.read() as reading:
            kept = self._kept(reading)
            fitting = [each for each in kept if any(each.fits(table) for table in _shown(read.tables))]
            if not fitting:
                return read
            finder = self._finder(reading)
        senders = {each.sender for each in fitting}
        titled = {unit for table in _shown(read.tables) if (unit := title_sender(table, finder.find))}
        if titled & senders:
            senders &= titled
        elif titled and not titled <= {self._store.office.unit}:
            return read  # the same form from somebody else: asked
        mapping = _most_columns([each for each in fitting if each.sender in senders]) if len(senders) == 1 else None
        if mapping is None:
            return read
        found = self.mapped(read, mapping)
        if found.manifest is not None:
            parameters = {"sender": finder.name(mapping.sender)}
            found.problems.append(Problem("foreign.replayed", rule="mapping", parameters=parameters))
        return found

    def mapped(self, read: WorkbookRead, mapping: ColumnMapping) -> WorkbookRead:
        """The rows of a foreign workbook as `mapping` says. What is still to be said is a problem "needs_answer", and
        then there are no rows; so it is with "foreign.no_fit"."""
        tables = [table for table in _shown(read.tables) if mapping.fits(table)]
        problems = list(self._left_to_say(read, mapping, tables))
        if problems:
            kept = [each for each in read.problems if each.rule not in ("mapping", "sender", "manifest")]
            return replace(read, manifest=None, filler="", rows=[], problems=[*kept, *problems], mapping=mapping)
        with self._store.read() as reading:
            finder = self._finder(reading)
        for table in tables:
            mapping, _ = resolve(mapping, table, partial(finder.possible, within=mapping.sender))
        near = below(mapping.sender, finder.units)
        parties = {unit: finder.party(unit) for unit in (*_units_of(mapping), *list(near)[:_MOST_CHOSEN])}
        found = self._files.mapped(
            read,
            tables,
            mapping,
            parties,
            finder.party(self._store.office.unit),
            self._today(read),
            self._of_units(mapping, finder.units) if mapping.target == UNIT.name else None,
        )
        return replace(found, mapping=mapping)

    def _of_units(self, mapping: ColumnMapping, units: Mapping[str, Unit]) -> Follows | None:
        """A list of units says by their names what they are, as the office's own list does (`units.listed`). UserError
        "unit.exists" for one that is there."""
        catalogue = self._catalogue
        if catalogue is None:
            return None
        there = {(fold(unit.name or ""), unit.parent): unit.id for unit in units.values() if unit.valid_to is None}

        def follows(record: str, said: Mapping[str, Value]) -> Mapping[str, Value]:
            unit = as_named(UNIT.entity_of(record, said), catalogue, units, mapping.sender)
            if there.get((fold(unit.name or ""), unit.parent), record) != record:
                above = units.get(unit.parent or "")
                raise UserError("unit.exists", name=unit.name, parent=above.name if above else "")
            return {name: value for name, value in UNIT.values_of(unit).items() if name not in said and value != ""}

        return follows

    def _left_to_say(
        self, read: WorkbookRead, mapping: ColumnMapping, tables: Sequence[ForeignTable]
    ) -> Sequence[Problem]:
        if not tables:
            headings = ", ".join(use.heading or use.column for use in mapping.used)
            return (Problem("foreign.no_fit", rule="mapping", parameters={"columns": headings, "name": mapping.sheet}),)
        found = []
        if missing := mapping.missing():
            fields = [label(f"field.{mapping.target}.{name}") for name in missing]
            found.append(
                Problem("needs_answer", rule="mapping", parameters={"fields": fields}, says="foreign.incomplete")
            )
        if not mapping.sender:
            found.append(Problem("needs_answer", rule="sender", says="foreign.sender_missing"))
        return found

    def _today(self, read: WorkbookRead) -> date:
        try:
            return date.fromisoformat(read.saved_at[:10])
        except ValueError:
            return self._clock().date()

    # Memory.

    def remember(self, mapping: ColumnMapping) -> str:
        """Keep a mapping for the next table of this sender with these headings. Returns the id of the record.

        UserError "foreign.sender_missing".
        """
        if not mapping.sender:
            raise UserError("foreign.sender_missing")
        keys = sorted(use.column for use in mapping.used)
        signature = _signature(mapping.target, keys)
        with self._store.write() as work:
            owner = self._store.office.unit
            record = remembered_id(owner, mapping.sender, signature)
            name = " – ".join(part for part in (mapping.sheet, self._finder(work).name(mapping.sender)) if part)
            entity = RememberedMapping(
                record, owner, name or mapping.target, mapping.sender, mapping.target, signature, tuple(keys),
                mapping.as_text(),
            )  # fmt: skip
            if work.find(COLUMN_MAPPING, id=record):
                change(work, COLUMN_MAPPING, record, {"content": entity.content})  # somebody may have named it
            elif record in work.histories([record]):
                revive(work, COLUMN_MAPPING, record)
                change(work, COLUMN_MAPPING, record, {"name": entity.name, "content": entity.content})
            else:
                work.add(COLUMN_MAPPING, entity)
            work.commit(f"Ghi nhớ cách ghép cột của {quoted(name)}")
        return record

    def _kept(self, reading: Reading) -> list[ColumnMapping]:
        found = []
        for record in reading.find(COLUMN_MAPPING, owner=self._store.office.unit):
            try:
                found.append(replace(from_text(record.content or ""), sender=record.sender or ""))
            except UserError:  # of a newer program, or from before a field was given up: as if it were not there
                continue
        return found

    def _finder(self, reading: Reading) -> UnitFinder:
        return UnitFinder(reading, self._speller, self._store.office.unit, self._clock().date(), self._country)

    def finder(self) -> UnitFinder:
        """Finds units by name, as they stand now."""
        with self._store.read() as reading:
            return self._finder(reading)


def _shown(tables: Sequence[ForeignTable]) -> list[ForeignTable]:
    """The tables with rows on sheets that are not hidden; on hidden ones if there are no others."""
    filled = [table for table in tables if table.rows]
    return [table for table in filled if not table.hidden] or filled


def _in_round(each: TableGuess, held: RegistrationRound) -> TableGuess:
    """A table of models of the year of the only open round is offered to that round."""
    mapping = each.guess.mapping
    if each.remembered or "round" not in mapping.described.by_name or mapping.constants.get("year") != held.year:
        return each
    return replace(each, guess=replace(each.guess, mapping=mapping.with_constant("round", held.id)))


def _weight(each: TableGuess) -> float:
    return each.guess.fit * (1.0 if each.table.rows else 0.1)


def _most_columns(mappings: Sequence[ColumnMapping]) -> ColumnMapping | None:
    return max(mappings, key=lambda each: (len(each.used), each.as_text()), default=None)


def _signature(target: str, keys: Sequence[str]) -> str:
    return hashlib.sha256(canonical_json([target, *keys]).encode()).hexdigest()[:16]


def _units_of(mapping: ColumnMapping) -> list[str]:
    """Ids of the units that a mapping names, the sender first."""
    found = {mapping.sender: None}
    known: Mapping[str, FieldKind] = {one.name: one.kind for one in mapping.described.fields}
    for name, values in mapping.values.items():
        if known.get(name) is FieldKind.REFERENCE:
            found.update({value: None for value in values.values() if isinstance(value, str) and value})
    return list(found)
