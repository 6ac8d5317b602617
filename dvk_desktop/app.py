"""THE composition root: paths → lock → migrate → engine → use cases → window; everything is closed in reverse.

Nothing but `__main__`, `selftest` and tests imports this. `ui` is loaded inside the function that opens the window, so
that the command line never pays for Qt; whatever else is heavy is loaded where it is used.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path

from dvk_desktop.cli.context import Composition
from dvk_desktop.domain.errors import EnvironmentProblem, UserError
from dvk_desktop.domain.national_units import NationalUnits
from dvk_desktop.runtime.errors import RuntimeProblem, SandboxProblem
from dvk_desktop.runtime.lock import WriterLock
from dvk_desktop.runtime.log import record
from dvk_desktop.runtime.paths import DataFolder, copies_folder, default_data_folder, resource
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.exchange.commands import Exchange
from dvk_desktop.usecases.exchange.looking import ExchangeLists
from dvk_desktop.usecases.letters.reading import Letter
from dvk_desktop.usecases.ports import Clock
from dvk_desktop.usecases.samples.hand import Hand
from dvk_desktop.usecases.services import Services

READERS = ("dvk_desktop.exchange.", "dvk_desktop.letters.")
"""Prefixes of what the sandbox may be asked to run."""


def pc_clock() -> datetime:
    """The PC's clock, in its own time zone: the only place where the program asks what time it is."""
    return datetime.now().astimezone()


def data_folder(chosen: Path | None) -> Path:
    """The data folder that was chosen, else the user's own."""
    return chosen.resolve() if chosen is not None else default_data_folder()


@cache
def country() -> NationalUnits:
    """The units of the country, read at the first call; any thread."""
    from dvk_desktop.persistence.catalogue import load_national_units

    return load_national_units(resource("units"))


class SandboxedLetters:
    """Implements `LetterReader`: the file is opened in the sandbox, the grammar runs here."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def read(self, path: Path, not_classified: str = "") -> Letter:
        """See `LetterReader.read`."""
        from dvk_desktop.letters.reader import read_letter

        try:
            return read_letter(
                path,
                extract=lambda name: self._sandbox.call("dvk_desktop.letters.extract:extract_text", name),
                not_classified=not_classified,
            )
        except SandboxProblem as problem:
            raise UserError(problem.code, **{"name": path.name, "path": str(path), **problem.parameters}) from problem

    def read_text(self, text: str, not_classified: str = "") -> Letter:
        """See `LetterReader.read_text`."""
        from dvk_desktop.letters.reader import read_text

        return read_text(text, not_classified=not_classified)


@contextmanager
def _problems_of_the_surroundings() -> Iterator[None]:
    """`runtime` does not know the errors of `domain`; above this point there is only one family of them."""
    try:
        yield
    except RuntimeProblem as problem:
        raise EnvironmentProblem(problem.code, **problem.parameters) from problem


@contextmanager
def open_folder(folder: Path, *, writes: bool, program: str, clock: Clock | None = None) -> Iterator[Services]:
    """Open the data folder and hand out the services; see `OpenFolder`.

    EnvironmentProblem "folder.in_use" if somebody else writes, and what `SqlStore` says.
    """
    from dvk_desktop.exchange.files import WorkbookFiles
    from dvk_desktop.exchange.paper_workbook import PaperWorkbooks
    from dvk_desktop.letters.pictures import PdfPictures
    from dvk_desktop.persistence.attachments import FolderAttachments
    from dvk_desktop.persistence.backup import FolderMaintenance, backup_name, make_backup
    from dvk_desktop.persistence.catalogue import load_catalogue
    from dvk_desktop.persistence.copies import Witness
    from dvk_desktop.persistence.queries.activities import SqlActivities
    from dvk_desktop.persistence.queries.directives import SqlDirectives
    from dvk_desktop.persistence.queries.evaluations import SqlEvaluations
    from dvk_desktop.persistence.queries.exchange import SqlBooks
    from dvk_desktop.persistence.queries.history import SqlLedgerQueries
    from dvk_desktop.persistence.queries.home import SqlHome
    from dvk_desktop.persistence.queries.letter_twins import SqlLetterTwins
    from dvk_desktop.persistence.queries.obligations import SqlObligations
    from dvk_desktop.persistence.queries.practice_models import SqlPracticeModels
    from dvk_desktop.persistence.queries.reports import SqlYearSource
    from dvk_desktop.persistence.queries.rewards import SqlRewards
    from dvk_desktop.persistence.queries.scope import changes_in_scope
    from dvk_desktop.persistence.queries.units import SqlUnits
    from dvk_desktop.persistence.search import SqlSearch
    from dvk_desktop.persistence.store import SqlStore
    from dvk_desktop.reports.render import PaperRenderer

    place = DataFolder(folder)
    now = clock or pc_clock
    with ExitStack() as stack:
        if writes:
            with _problems_of_the_surroundings():
                place.ensure()
                stack.enter_context(WriterLock(place.lock, now, program))

            def back_up() -> None:
                make_backup(place.database, place.attachments, place.backups / backup_name(now(), "nang-cap"))

            store = SqlStore.open_for_writing(place.database, now, back_up, Witness(copies_folder()))
        else:
            store = SqlStore.open_for_reading(place.database, now)
        stack.callback(store.close)
        sandbox = stack.enter_context(Sandbox(READERS))
        search = SqlSearch(store, place.search, writes=writes)
        catalogue = load_catalogue(resource("forms"))
        directives, obligations = SqlDirectives(store, now), SqlObligations(store, now)
        practice_models = SqlPracticeModels(store, now, catalogue.twins)
        attachments = FolderAttachments(place.attachments)
        maintenance = FolderMaintenance(store, place.attachments, place.backups, now)
        books, ledger = SqlBooks(changes_in_scope), SqlLedgerQueries(store)
        renderer, reports = PaperRenderer(resource(".")), SqlYearSource(store, now)
        exchange = Exchange(
            store,
            WorkbookFiles(sandbox, renderer),
            books,
            attachments,
            now,
            lambda: maintenance.back_up(reason="truoc-khi-nhan"),
            catalogue.speller,
            reports.parts,
            catalogue.twins,
        )
        yield Services(
            folder=folder,
            resources=resource("."),
            clock=now,
            catalogue=catalogue,
            store=store,
            ledger=ledger,
            search=search,
            maintenance=maintenance,
            attachments=attachments,
            letters=SandboxedLetters(sandbox),
            renderer=renderer,
            paper_books=PaperWorkbooks(),
            pictures=PdfPictures(),
            units=SqlUnits(store, now, catalogue.speller, country),
            practice_models=practice_models,
            evaluations=SqlEvaluations(store, now),
            exchange=exchange,
            exchanged=ExchangeLists(store, books, ledger, practice_models, obligations, now),
            directives=directives,
            letter_twins=SqlLetterTwins(store, catalogue).list,
            obligations=obligations,
            home=SqlHome(store, now, directives, obligations, practice_models),
            rewards=SqlRewards(store),
            activities=SqlActivities(store, now),
            reports=reports,
            country=country,
        )
        if writes:
            search.catch_up()


def read_letter(path: Path, not_classified: str = "") -> Letter:
    """Read one letter without any data folder: for `dvk letter read`."""
    with Sandbox(READERS) as sandbox:
        return SandboxedLetters(sandbox).read(path, not_classified)


def restore(archive: Path, folder: Path) -> Path:
    """Restore a backup into `folder`, which nobody may hold; returns the backup of what was there before."""
    from dvk_desktop.persistence.backup import backup_name, restore_backup

    place = DataFolder(folder)
    with _problems_of_the_surroundings():
        place.ensure()
        aside = place.backups / backup_name(pc_clock(), "truoc-khoi-phuc")
        with WriterLock(place.lock, pc_clock, "dvk restore"):
            restore_backup(archive, folder, aside)
    return aside


def run_window(folder: Path, shots: Path | None, files: Sequence[Path] = ()) -> int:
    """Open the window on `folder` (or save pictures of every page to `shots`); returns the exit code. `files` are taken
    up as if they had been dropped on it.

    Cyclic garbage is looked for again once the window is shown (`start`): among what is being loaded there is none, and
    looking takes a tenth of the time.
    """
    gc.disable()
    try:
        _load_adapters()
        from dvk_desktop.ui.common.memory import SettingsMemory
        from dvk_desktop.ui.start.run import start

        place = DataFolder(folder)
        return start(
            lambda writes: open_folder(folder, writes=writes, program="dvk gui"),
            lambda archive: restore(archive, folder),
            SettingsMemory(place.settings),
            place.drafts,
            shots,
            lambda error: record(place.logs, error),
            [file.absolute() for file in files],
        )
    finally:
        gc.enable()


def _load_adapters() -> None:
    """Load what `open_folder` needs before Qt: PySide6 reads the source text of every module loaded after it."""
    import dvk_desktop.exchange.files
    import dvk_desktop.persistence.backup
    import dvk_desktop.persistence.catalogue
    import dvk_desktop.persistence.queries.evaluations
    import dvk_desktop.persistence.queries.exchange
    import dvk_desktop.persistence.queries.home
    import dvk_desktop.persistence.queries.reports
    import dvk_desktop.persistence.search
    import dvk_desktop.reports.render  # noqa: F401 - all of them are only to be loaded here


def _hand() -> Hand:
    from dvk_desktop.exchange.by_hand import ByHand

    return ByHand()


def composition() -> Composition:
    """What the command line is given."""
    return Composition(
        default_folder=data_folder,
        open_folder=open_folder,
        read_letter=read_letter,
        run_window=run_window,
        restore=restore,
        resource=resource,
        clock=pc_clock,
        hand=_hand,
        country=country,
    )
