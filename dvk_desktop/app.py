"""THE composition root: paths → lock → migrate → engine → use cases → window; everything is closed in reverse.

Nothing but `__main__`, `selftest` and tests imports this. `ui` is loaded inside the function that opens the window, so
that the command line never pays for Qt; whatever else is heavy is loaded where it is used.
"""

from __future__ import annotations

import builtins
import gc
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dvk_desktop.cli.context import Composition
from dvk_desktop.domain.errors import EnvironmentProblem
from dvk_desktop.opened import READERS, OpenedFolder, country
from dvk_desktop.runtime.atomic import real_path
from dvk_desktop.runtime.errors import RuntimeProblem
from dvk_desktop.runtime.lock import WriterLock
from dvk_desktop.runtime.paths import DataFolder, copies_folder, default_data_folder, resource

if TYPE_CHECKING:
    from dvk_desktop.persistence.store import SqlStore
    from dvk_desktop.usecases.letters.reading import Letter
    from dvk_desktop.usecases.ports import Clock
    from dvk_desktop.usecases.samples.hand import Hand
    from dvk_desktop.usecases.services import Services


def pc_clock() -> datetime:
    """The PC's clock, in its own time zone: the only place where the program asks what time it is."""
    return datetime.now().astimezone()


def data_folder(chosen: Path | None) -> Path:
    """The data folder that was chosen, else the user's own."""
    return real_path(chosen) if chosen is not None else default_data_folder()


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

    EnvironmentProblem "folder.in_use" if somebody else writes (for reading: only if data of an older program would have
    to be brought up to date meanwhile), and what `SqlStore` says.
    """
    from dvk_desktop.usecases.lists.following import follow

    place = DataFolder(folder)
    now = clock or pc_clock
    with ExitStack() as stack:
        if writes:
            stack.enter_context(_held(place, now, program))
            store = _for_writing(place, now)
        else:
            store = _for_reading(place, now, program)
        stack.callback(store.close)
        if writes:
            _carry_out(store, now)
            _groups_shipped_since(store)
        follow(store, now)
        services = OpenedFolder(place, store, stack, now, writes=writes)
        yield services
        if writes:
            services.search.catch_up()


def _carry_out(store: SqlStore, now: Clock) -> None:
    """What happens to units by decisions recorded beforehand happens when their day has come."""
    if store.events_due():
        from dvk_desktop.usecases.units.coming_days import carry_out

        carry_out(store, now().date())


def _groups_shipped_since(store: SqlStore) -> None:
    """An office set up by an older program gets the groups that are shipped since, once for each list of them."""
    lists = hashlib.sha256((resource("forms") / "lists.json").read_bytes()).hexdigest()
    if store.meta("office") and store.meta("shipped_groups") != lists:
        from dvk_desktop.persistence.catalogue import load_catalogue
        from dvk_desktop.usecases.units.group_commands import add_shipped_later

        add_shipped_later(store, load_catalogue(resource("forms")))
        store.set_meta("shipped_groups", lists)


@contextmanager
def _held(place: DataFolder, now: Clock, program: str) -> Iterator[None]:
    """The folder is there, and nobody else may write in it."""
    with ExitStack() as stack:
        with _problems_of_the_surroundings():
            place.ensure()
            stack.enter_context(WriterLock(place.lock, now, program))
        yield


def _for_writing(place: DataFolder, now: Clock) -> SqlStore:
    from dvk_desktop.persistence.copies import Witness
    from dvk_desktop.persistence.store import SqlStore

    def back_up() -> None:
        from dvk_desktop.persistence.backup import backup_name, make_backup

        make_backup(place.database, place.attachments, place.backups / backup_name(now(), "nang-cap"))

    return SqlStore.open_for_writing(place.database, now, back_up, Witness(copies_folder()))


def _for_reading(place: DataFolder, now: Clock, program: str) -> SqlStore:
    """The data as they stand. What an older program wrote is backed up and brought up to date first, as opening the
    window would; where that cannot be ("folder.in_use", or a folder that cannot be written in) nothing is touched. What
    is due by decisions recorded beforehand is carried out first too, unless somebody else writes: he does it."""
    from dvk_desktop.persistence.store import SqlStore

    try:
        store = SqlStore.open_for_reading(place.database, now)
    except EnvironmentProblem as older:
        if older.code != "database.older":
            raise
        try:
            with _held(place, now, program):
                _for_writing(place, now).close()
        except EnvironmentProblem as obstacle:
            if obstacle.code == "folder.in_use":
                raise
            raise older from obstacle
        store = SqlStore.open_for_reading(place.database, now)
    if store.events_due():
        with suppress(EnvironmentProblem), _held(place, now, program), closing(_for_writing(place, now)) as writing:
            _carry_out(writing, now)
    return store


def read_letter(path: Path, not_classified: str = "") -> Letter:
    """Read one letter without any data folder: for `dvk letter read`."""
    from dvk_desktop.letters.sandboxed import SandboxedLetters
    from dvk_desktop.runtime.sandbox import Sandbox

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
    up as if they had been dropped on it; if a window is open on this folder already, that one takes them.

    Cyclic garbage is looked for again once the window is shown (`start`): among what is being loaded there is none, and
    looking takes a tenth of the time.
    """
    gc.disable()
    try:
        _load_qt()
        from dvk_desktop.runtime.handover import HandOver
        from dvk_desktop.ui.common.memory import SettingsMemory
        from dvk_desktop.ui.start.run import start

        place = DataFolder(folder)

        def keep_bug(error: BaseException) -> Path | None:
            from dvk_desktop.runtime.log import record  # a program that goes well needs no log

            return record(place.logs, error)

        return start(
            lambda writes: open_folder(folder, writes=writes, program="dvk gui"),
            lambda archive: restore(archive, folder),
            SettingsMemory(place.settings),
            place.drafts,
            shots,
            keep_bug,
            [file.absolute() for file in files],
            HandOver(place.handed_over),
        )
    finally:
        gc.enable()
        from dvk_desktop.runtime.passing import end  # most starts need none of it before

        end(pc_clock())


def _load_qt() -> None:
    """Load Qt for Python and take back Python's own `import`, in whose place it puts one that looks for the source text
    of every module imported from then on: for its `__feature__`, which nothing of ours uses."""
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - only to be loaded here

    builtins.__import__ = own


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
