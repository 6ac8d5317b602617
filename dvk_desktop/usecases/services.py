"""All that a front end may ask of one opened data folder. Built by `app`; screens and command line get the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

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
        """The letter in a file (docx, pdf with text, txt), read in the sandbox. UserError "letter.unreadable.…".

        `not_classified`: why a person says that what looks like a stamp "MẬT" is none (`Letter.not_classified`)."""

    def read_text(self, text: str, not_classified: str = "") -> Letter:
        """The letter in a pasted text. UserError "letter.unreadable.empty"."""


@dataclass(frozen=True)
class Services:
    """The use cases' surroundings for one office. Safe to use from any thread; only the lock's holder may write."""

    folder: Path
    resources: Path
    clock: Clock
    catalogue: Catalogue
    store: NewStore
    ledger: LedgerQueries
    search: Search
    maintenance: Maintenance
    attachments: Attachments
    letters: LetterReader
    renderer: Renderer
    paper_books: PaperBooks
    pictures: PagePictures
    units: UnitQueries
    practice_models: PracticeModelQueries
    evaluations: EvaluationQueries
    exchange: Exchange
    exchanged: ExchangeQueries
    directives: DirectiveQueries
    letter_twins: ListSource[LetterTwinRow]
    obligations: ObligationQueries
    home: HomeQueries
    rewards: RewardQueries
    activities: ActivityQueries
    reports: ReportSource
    country: Callable[[], NationalUnits]
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
