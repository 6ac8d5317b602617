"""THE composition root: paths → lock → migrate → engine → use cases → window; everything is closed in reverse.

Nothing but `__main__`, `selftest` and tests imports this. `ui` is loaded inside the function that opens the window, so
that the command line never pays for Qt.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from dvk_desktop.runtime.lock import WriterLock
from dvk_desktop.runtime.paths import DataFolder, default_data_folder, resource
from dvk_desktop.usecases.services import Services


def now() -> datetime:
    """The PC's clock, in its own time zone: the only place where the program asks what time it is."""
    return datetime.now().astimezone()


def data_folder(chosen: Path | None) -> Path:
    """The data folder that was chosen, else the user's own."""
    return chosen.resolve() if chosen is not None else default_data_folder()


@contextmanager
def open_folder(folder: Path, *, writes: bool, program: str) -> Iterator[Services]:
    """Open the data folder and hand out the services; see `OpenFolder`.

    RuntimeProblem "folder.in_use" if somebody else writes; EnvironmentProblem and UserError as `SqlStore` says.
    """
    from dvk_desktop.persistence.backup import FolderMaintenance, backup_name, make_backup
    from dvk_desktop.persistence.catalogue import load_catalogue
    from dvk_desktop.persistence.queries.history import SqlLedgerQueries
    from dvk_desktop.persistence.queries.practice_models import SqlPracticeModels
    from dvk_desktop.persistence.queries.units import SqlUnits
    from dvk_desktop.persistence.search import SqlSearch
    from dvk_desktop.persistence.store import SqlStore

    place = DataFolder(folder)
    with ExitStack() as stack:
        if writes:
            place.ensure()
            stack.enter_context(WriterLock(place.lock, now, program))
            store = SqlStore.open_for_writing(
                place.database,
                now,
                lambda: make_backup(place.database, place.attachments, place.backups / backup_name(now(), "nang-cap")),
            )
        else:
            store = SqlStore.open_for_reading(place.database, now)
        stack.callback(store.close)
        catalogue = load_catalogue(resource("forms"))
        search = SqlSearch(store, place.search, writes=writes)
        yield Services(
            folder=folder,
            clock=now,
            catalogue=catalogue,
            store=store,
            ledger=SqlLedgerQueries(store),
            search=search,
            maintenance=FolderMaintenance(store, place.attachments, place.backups, now),
            units=SqlUnits(store, now, catalogue.speller),
            practice_models=SqlPracticeModels(store, now),
        )
        if writes:
            search.catch_up()
