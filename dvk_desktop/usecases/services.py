"""All that a front end may ask of one opened data folder. Built by `app`; screens and command line get the same.

What is named here is loaded for type checking only: whoever opens a folder pays for what he uses, not for all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date

    from dvk_desktop.domain.national_units import NationalUnits
    from dvk_desktop.usecases.activities.rows import ActivityQueries
    from dvk_desktop.usecases.attachments import Attachments
    from dvk_desktop.usecases.catalogue import Catalogue
    from dvk_desktop.usecases.directives.duplicates import LetterTwinRow
    from dvk_desktop.usecases.directives.rows import DirectiveQueries
    from dvk_desktop.usecases.evaluations.rows import EvaluationQueries
    from dvk_desktop.usecases.exchange.commands import Exchange
    from dvk_desktop.usecases.exchange.rows import ExchangeQueries
    from dvk_desktop.usecases.history.queries import LedgerQueries
    from dvk_desktop.usecases.home.rows import HomeQueries
    from dvk_desktop.usecases.letters.reading import Letter
    from dvk_desktop.usecases.listing import ListSource
    from dvk_desktop.usecases.maintenance import Maintenance
    from dvk_desktop.usecases.obligations.rows import ObligationQueries
    from dvk_desktop.usecases.pictures import PagePictures
    from dvk_desktop.usecases.ports import Clock
    from dvk_desktop.usecases.practice_models.rows import PracticeModelQueries
    from dvk_desktop.usecases.reports.kinds import ReportSource
    from dvk_desktop.usecases.reports.paper import PaperBooks, Renderer
    from dvk_desktop.usecases.rewards.rows import RewardQueries
    from dvk_desktop.usecases.search import Search
    from dvk_desktop.usecases.units.commands import NewStore
    from dvk_desktop.usecases.units.queries import UnitQueries


class LetterReader(Protocol):
    """Reads official letters from outside. Nothing is stored."""

    def read(self, path: Path, not_classified: str = "") -> Letter:
        """The letter in a file (docx, odt, doc, pdf, txt), read in the sandbox. UserError "letter.unreadable.…",
        "letter.too_tangled" when reading took too long.

        `not_classified`: why a person says that what looks like a stamp "MẬT" is none (`Letter.not_classified`)."""

    def read_text(self, text: str, not_classified: str = "") -> Letter:
        """The letter in a pasted text, read in the sandbox. UserError as `read`."""


class Services(Protocol):
    """The use cases' surroundings for one office. Safe to use from any thread; only the lock's holder may write.

    A member is made when it is first asked for, which may load modules for a tenth of a second.
    """

    @property
    def folder(self) -> Path: ...
    @property
    def resources(self) -> Path: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def catalogue(self) -> Catalogue: ...
    @property
    def store(self) -> NewStore: ...
    @property
    def ledger(self) -> LedgerQueries: ...
    @property
    def search(self) -> Search: ...
    @property
    def maintenance(self) -> Maintenance: ...
    @property
    def attachments(self) -> Attachments: ...
    @property
    def letters(self) -> LetterReader: ...
    @property
    def renderer(self) -> Renderer: ...
    @property
    def paper_books(self) -> PaperBooks: ...
    @property
    def pictures(self) -> PagePictures: ...
    @property
    def units(self) -> UnitQueries: ...
    @property
    def practice_models(self) -> PracticeModelQueries: ...
    @property
    def evaluations(self) -> EvaluationQueries: ...
    @property
    def exchange(self) -> Exchange: ...
    @property
    def exchanged(self) -> ExchangeQueries: ...
    @property
    def directives(self) -> DirectiveQueries: ...
    @property
    def letter_twins(self) -> ListSource[LetterTwinRow]: ...
    @property
    def obligations(self) -> ObligationQueries: ...
    @property
    def home(self) -> HomeQueries: ...
    @property
    def rewards(self) -> RewardQueries: ...
    @property
    def activities(self) -> ActivityQueries: ...
    @property
    def reports(self) -> ReportSource: ...
    def tradition_day(self) -> date | None:
        """The day whose anniversary the movement keeps. Any reader thread."""

    @property
    def country(self) -> Callable[[], NationalUnits]:
        """The units of the country; the first call reads them (a third of a second), so not on the GUI thread."""


class OpenFolder(Protocol):
    """Opens a data folder. With `writes` it takes the folder's lock first and makes or migrates the data file."""

    def __call__(
        self, folder: Path, *, writes: bool, program: str, clock: Clock | None = None
    ) -> AbstractContextManager[Services]:
        """The services, closed in reverse on leaving. `clock`: another one than the PC's, for demos and tests."""


RunWindow = Callable[[Path, "Path | None", Sequence[Path]], int]
"""Opens the window on a data folder and takes up files there; with a folder for pictures it saves one of every page
and ends."""
