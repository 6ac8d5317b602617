"""One opened data folder: what `Services` names, each member wired where it is first asked for.

Part of the composition root; only `app` uses it. Nothing but the data file is opened, and no module but that of the
store is loaded, before somebody asks: the window's first page needs a third of it, most commands less.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from dvk_desktop.runtime.paths import DataFolder, resource

if TYPE_CHECKING:
    from contextlib import ExitStack
    from datetime import date

    from dvk_desktop.domain.national_units import NationalUnits
    from dvk_desktop.exchange.paper_workbook import PaperWorkbooks
    from dvk_desktop.letters.pictures import PdfPictures
    from dvk_desktop.letters.sandboxed import SandboxedLetters
    from dvk_desktop.persistence.attachments import FolderAttachments
    from dvk_desktop.persistence.backup import FolderMaintenance
    from dvk_desktop.persistence.queries.activities import SqlActivities
    from dvk_desktop.persistence.queries.directives import SqlDirectives
    from dvk_desktop.persistence.queries.evaluations import SqlEvaluations
    from dvk_desktop.persistence.queries.exchange import SqlBooks
    from dvk_desktop.persistence.queries.history import SqlLedgerQueries
    from dvk_desktop.persistence.queries.home import SqlHome
    from dvk_desktop.persistence.queries.obligations import SqlObligations
    from dvk_desktop.persistence.queries.practice_models import SqlPracticeModels
    from dvk_desktop.persistence.queries.reports import SqlYearSource
    from dvk_desktop.persistence.queries.rewards import SqlRewards
    from dvk_desktop.persistence.queries.units import SqlUnits
    from dvk_desktop.persistence.search import SqlSearch
    from dvk_desktop.persistence.store import SqlStore
    from dvk_desktop.reports.render import PaperRenderer
    from dvk_desktop.runtime.sandbox import Sandbox
    from dvk_desktop.usecases.catalogue import Catalogue
    from dvk_desktop.usecases.directives.duplicates import LetterTwinRow
    from dvk_desktop.usecases.exchange.commands import Exchange
    from dvk_desktop.usecases.exchange.looking import ExchangeLists
    from dvk_desktop.usecases.letters.reading import Known
    from dvk_desktop.usecases.listing import ListSource
    from dvk_desktop.usecases.ports import Clock, Reading
    from dvk_desktop.usecases.units.other_names import NamesOfOurs, OtherNames

READERS = ("dvk_desktop.exchange.", "dvk_desktop.letters.")
"""Prefixes of what the sandbox may be asked to run."""
T = TypeVar("T")


@cache
def country() -> NationalUnits:
    """The units of the country, read at the first call; any thread."""
    from dvk_desktop.persistence.catalogue import load_national_units

    return load_national_units(resource("units"))


class once(Generic[T]):  # noqa: N801 - read as a decorator
    """A member that is made when it is first asked for, by one thread, and kept."""

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make, self._name = make, make.__name__

    def __get__(self, folder: OpenedFolder, kind: type[OpenedFolder]) -> T:
        made = folder.made
        if self._name not in made:
            with folder.making:
                if self._name not in made:
                    made[self._name] = self._make(folder)
        kept: T = made[self._name]
        return kept


class OpenedFolder:
    """Implements `Services` on an opened `store`, which whoever made it closes after catching the search up.

    What a member has to end goes onto `closing`. CodedError of a member is raised where it is first asked for.
    """

    def __init__(self, place: DataFolder, store: SqlStore, closing: ExitStack, clock: Clock, *, writes: bool) -> None:
        self.made: dict[str, Any] = {}
        self.making = threading.RLock()
        self._place, self._closing, self._writes = place, closing, writes
        self._store, self._clock = store, clock
        self._names_of_ours: tuple[int, NamesOfOurs | None] = 0, None

    @once
    def _sandbox(self) -> Sandbox:
        from dvk_desktop.runtime.sandbox import Sandbox

        return self._closing.enter_context(Sandbox(READERS))

    @property
    def folder(self) -> Path:
        return self._place.root

    @property
    def resources(self) -> Path:
        return resource(".")

    @property
    def clock(self) -> Clock:
        return self._clock

    @property
    def store(self) -> SqlStore:
        return self._store

    @once
    def country(self) -> Callable[[], NationalUnits]:
        from dvk_desktop.usecases.units.national import updated_country

        return updated_country(self._store, country)

    @once
    def catalogue(self) -> Catalogue:
        from dvk_desktop.persistence.catalogue import load_catalogue

        return load_catalogue(resource("forms"))

    @once
    def ledger(self) -> SqlLedgerQueries:
        from dvk_desktop.persistence.queries.history import SqlLedgerQueries

        return SqlLedgerQueries(self._store)

    @once
    def search(self) -> SqlSearch:
        from dvk_desktop.persistence.search import SqlSearch

        return SqlSearch(self._store, self._place.search, writes=self._writes, other_names=self._other_names)

    def _other_names(self, text: str) -> OtherNames | None:
        """What units named in a text are or were called besides. Any thread; our units are read again when something
        was recorded."""
        from dvk_desktop.usecases.units.other_names import NamesOfOurs, other_names

        with self._store.read() as reading:
            sequence = reading.store.last_sequence()
            kept, ours = self._names_of_ours
            if ours is None or kept != sequence:
                ours = NamesOfOurs(reading)
                self._names_of_ours = sequence, ours
        return other_names(ours, self.country, text)

    def tradition_day(self) -> date | None:
        from dvk_desktop.usecases.lists.rules import tradition_day

        with self._store.read() as reading:
            return tradition_day(reading, self._store.office.unit, self.catalogue)

    @once
    def maintenance(self) -> FolderMaintenance:
        from dvk_desktop.persistence.backup import FolderMaintenance

        return FolderMaintenance(self._store, self._place.attachments, self._place.backups, self._clock)

    @once
    def attachments(self) -> FolderAttachments:
        from dvk_desktop.persistence.attachments import FolderAttachments

        return FolderAttachments(self._place.attachments)

    @once
    def letters(self) -> SandboxedLetters:
        from dvk_desktop.letters.sandboxed import SandboxedLetters

        return SandboxedLetters(self._sandbox, self._words)

    def _words(self) -> Known | None:
        """The themes and anniversaries of the office; None while it has said nothing of its lists."""
        from dvk_desktop.usecases.lists.rules import words_for_letters

        with self._store.read() as reading:
            return words_for_letters(reading, self._store.office.unit, lambda: self.catalogue, self._clock().date())

    @once
    def renderer(self) -> PaperRenderer:
        from dvk_desktop.reports.render import PaperRenderer

        return PaperRenderer(resource("."))

    @once
    def paper_books(self) -> PaperWorkbooks:
        from dvk_desktop.exchange.paper_workbook import PaperWorkbooks

        return PaperWorkbooks()

    @once
    def pictures(self) -> PdfPictures:
        from dvk_desktop.letters.pictures import PdfPictures

        return PdfPictures()

    # -- what is read ------------------------------------------------------------------------------------------------

    @once
    def units(self) -> SqlUnits:
        from dvk_desktop.persistence.queries.units import SqlUnits

        return SqlUnits(self._store, self._clock, self.catalogue.speller, self.country)

    @once
    def practice_models(self) -> SqlPracticeModels:
        from dvk_desktop.persistence.queries.practice_models import SqlPracticeModels

        return SqlPracticeModels(self._store, self._clock, self.catalogue.twins)

    @once
    def evaluations(self) -> SqlEvaluations:
        from dvk_desktop.persistence.queries.evaluations import SqlEvaluations

        return SqlEvaluations(self._store, self._clock)

    @once
    def directives(self) -> SqlDirectives:
        from dvk_desktop.persistence.queries.directives import SqlDirectives

        return SqlDirectives(self._store, self._clock, self._other_names)

    @once
    def letter_twins(self) -> ListSource[LetterTwinRow]:
        from dvk_desktop.persistence.queries.letter_twins import SqlLetterTwins

        return SqlLetterTwins(self._store, self.catalogue).list

    @once
    def obligations(self) -> SqlObligations:
        from dvk_desktop.persistence.queries.obligations import SqlObligations

        return SqlObligations(self._store, self._clock)

    @once
    def home(self) -> SqlHome:
        from dvk_desktop.persistence.queries.home import SqlHome

        return SqlHome(self._store, self._clock, self.directives, self.obligations, self.practice_models)

    @once
    def rewards(self) -> SqlRewards:
        from dvk_desktop.persistence.queries.rewards import SqlRewards

        return SqlRewards(self._store)

    @once
    def activities(self) -> SqlActivities:
        from dvk_desktop.persistence.queries.activities import SqlActivities

        return SqlActivities(self._store, self._clock)

    @once
    def reports(self) -> SqlYearSource:
        from dvk_desktop.persistence.queries.reports import SqlYearSource

        return SqlYearSource(self._store, self._clock, self._working_year)

    def _working_year(self, reading: Reading, year: int) -> tuple[date, date]:
        from dvk_desktop.usecases.lists.rules import report_year

        return report_year(reading, self._store.office.unit, self.catalogue, year)

    # -- workbooks ---------------------------------------------------------------------------------------------------

    @once
    def _books(self) -> SqlBooks:
        from dvk_desktop.persistence.queries.exchange import SqlBooks
        from dvk_desktop.persistence.queries.scope import changes_in_scope

        return SqlBooks(changes_in_scope)

    @once
    def exchange(self) -> Exchange:
        from dvk_desktop.exchange.files import WorkbookFiles
        from dvk_desktop.usecases.exchange.commands import Exchange

        return Exchange(
            self._store,
            WorkbookFiles(self._sandbox, self.renderer),
            self._books,
            self.attachments,
            self._clock,
            lambda: self.maintenance.back_up(reason="truoc-khi-nhan"),
            self.catalogue.speller,
            self.reports.parts,
            self.catalogue.twins,
            self.country,
            self.catalogue,
        )

    @once
    def exchanged(self) -> ExchangeLists:
        from dvk_desktop.usecases.exchange.looking import ExchangeLists

        return ExchangeLists(self._store, self._books, self.ledger, self.practice_models, self.obligations, self._clock)
