"""Backups of the data folder, made while it is open; restoring; checking that nothing is broken.

A backup is one `.zip`: the database (copied by SQLite's own online backup, so it is whole even while somebody writes)
and the attachments. Restoring puts the present state aside first, so that a restore can itself be undone.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import Connection

from dvk_desktop.domain.errors import EnvironmentProblem, UserError
from dvk_desktop.persistence import projected
from dvk_desktop.persistence.failures import as_problem, file_problem
from dvk_desktop.persistence.ledger_store import LedgerStore
from dvk_desktop.persistence.migrate import KNOWN
from dvk_desktop.persistence.projector import Projector
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.maintenance import BY_ITSELF, Health
from dvk_desktop.usecases.ports import Clock

DATABASE = "dvk.sqlite3"
_ATTACHMENTS = "attachments"
_MOST = 20 * 1024**3
_RATIO = 200
"""No backup of ours shrinks to less than a two-hundredth; a file that claims so would only fill the disk."""


def make_backup(database: Path, attachments: Path, target: Path) -> Path:
    """Write a backup of `database` and `attachments` to `target`; a half-written file never bears the target's name.

    EnvironmentProblem "disk.full", "folder.read_only".
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".dvk-") as folder:
            copy, packed = Path(folder) / DATABASE, Path(folder) / "backup.zip"
            _copy(database, copy)
            with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
                archive.write(copy, DATABASE)
                for path in sorted(attachments.glob("*")) if attachments.is_dir() else []:
                    archive.write(path, f"{_ATTACHMENTS}/{path.name}", compress_type=zipfile.ZIP_STORED)
            with packed.open("rb+") as written:
                os.fsync(written.fileno())
            packed.replace(target)
    except sqlite3.Error as error:
        raise as_problem(error, database) from error
    except OSError as error:
        raise file_problem(error, target) from error
    return target


def _copy(database: Path, to: Path) -> None:
    """A whole copy of a database, also while somebody writes it; one file, without a journal beside it."""
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(to)) as sink:
        source.backup(sink)
        sink.execute("PRAGMA journal_mode=DELETE")


def restore_backup(archive: Path, folder: Path, aside: Path) -> None:
    """Replace the database and attachments in `folder` by those of the backup; what was there is kept as backup
    `aside`.

    Nobody may have the folder open. UserError "backup.unreadable" if the file is no backup of ours; "data.newer" if a
    newer program made it. Nothing is changed then. The restored copy gets a new copy id when it is next opened.
    """
    try:
        for left in folder.glob(".restore-*"):  # of a restore that was cut off; nobody else has the folder open
            shutil.rmtree(left, ignore_errors=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".restore-") as name:
            unpacked = Path(name)
            _unpack(archive, unpacked)
            _check_restorable(unpacked / DATABASE, archive)
            if (folder / DATABASE).exists():
                _put_aside(folder, aside)
            kept = folder / _ATTACHMENTS
            kept.mkdir(exist_ok=True)
            # The database last: until then a power cut leaves the old state, with some files too many beside it.
            for path in (unpacked / _ATTACHMENTS).glob("*") if (unpacked / _ATTACHMENTS).is_dir() else []:
                path.replace(kept / path.name)
            for leftover in (f"{DATABASE}-wal", f"{DATABASE}-shm"):
                (folder / leftover).unlink(missing_ok=True)
            (unpacked / DATABASE).replace(folder / DATABASE)
    except OSError as error:
        raise file_problem(error, folder) from error


def _put_aside(folder: Path, aside: Path) -> None:
    """Keep what is there; a damaged database, the reason for many a restore, as it lies."""
    try:
        make_backup(folder / DATABASE, folder / _ATTACHMENTS, aside)
    except EnvironmentProblem as problem:
        if problem.code != "data.damaged":
            raise
        with zipfile.ZipFile(aside, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
            for path in (*sorted(folder.glob(f"{DATABASE}*")), *sorted((folder / _ATTACHMENTS).glob("*"))):
                archive.write(path, path.relative_to(folder).as_posix())


def _unpack(archive: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(archive) as opened:
            names = opened.namelist()
            sizes = sum(info.file_size for info in opened.infolist())
            plain = all(name == DATABASE or _is_attachment(name) for name in names)
            packed = sum(info.compress_size for info in opened.infolist())
            bomb = sizes > _MOST or sizes > _RATIO * packed + 1024**2
            if DATABASE not in names or len(set(names)) < len(names) or not plain or bomb:
                raise UserError("backup.unreadable", path=str(archive))
            opened.extractall(folder)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, RuntimeError) as error:
        raise UserError("backup.unreadable", path=str(archive)) from error


def _is_attachment(name: str) -> bool:
    folder, _, rest = name.partition("/")
    return folder == _ATTACHMENTS and rest.isalnum()


def _check_restorable(database: Path, archive: Path) -> None:
    try:
        with closing(sqlite3.connect(database, isolation_level=None)) as connection:
            healthy = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
            version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            connection.execute("DELETE FROM meta WHERE name = 'copy_place'")
    except sqlite3.Error as error:
        raise UserError("backup.unreadable", path=str(archive)) from error
    if not healthy or version is None:
        raise UserError("backup.unreadable", path=str(archive))
    if version[0] not in KNOWN:
        raise EnvironmentProblem("data.newer", path=str(archive), version=version[0])


def backup_name(now: datetime, reason: str = "") -> str:
    """The name of a backup made at `now`: sorts by time."""
    return f"dvk-{now:%Y%m%d-%H%M%S}{'-' + reason if reason else ''}.zip"


class FolderMaintenance:
    """Implements `Maintenance` over an opened store."""

    def __init__(self, store: SqlStore, attachments: Path, backups: Path, clock: Clock) -> None:
        self._store = store
        self._attachments = attachments
        self._backups = backups
        self._clock = clock

    def back_up(self, target: Path | None = None, reason: str = "") -> Path:
        """See `Maintenance.back_up`."""
        where = target or self._backups / backup_name(self._clock(), reason)
        return make_backup(self._store.path, self._attachments, where)

    def last_backup(self) -> datetime | None:
        """See `Maintenance.last_backup`. Told by the name: copying a file changes its time."""
        found = [when for path in self._backups.glob("dvk-*.zip") if (when := _made_at(path)) is not None]
        return max(found, default=None)

    def copy_last(self, folder: Path) -> bool:
        """See `Maintenance.copy_last`."""
        newest = max(self._backups.glob("dvk-*.zip"), key=lambda path: _made_at(path) or datetime.min, default=None)
        if newest is None or not folder.is_dir():
            return False
        target = folder / newest.name
        try:
            if not target.exists():
                with tempfile.TemporaryDirectory(dir=folder, prefix=".dvk-") as place:
                    copy = shutil.copyfile(newest, Path(place) / newest.name)
                    with copy.open("rb+") as written:
                        os.fsync(written.fileno())  # a stick may be pulled out right after
                    copy.replace(target)
        except OSError:  # a full or read-only stick: told like one that is not there, the backup here stands
            return False
        return True

    def thin(self, keep: int, folder: Path | None = None) -> int:
        """See `Maintenance.thin`."""
        old = sorted(self._backups.glob(f"dvk-*-{BY_ITSELF}.zip"), reverse=True)[keep:]
        for path in old:
            path.unlink(missing_ok=True)
            if folder is not None:
                with suppress(OSError):  # not there today; copies elsewhere may stay
                    (folder / path.name).unlink(missing_ok=True)
        return len(old)

    def check(self, *, rebuild: bool) -> Health:
        """See `Maintenance.check`."""
        if rebuild or self._store.writes:
            return check(self._store, rebuild=rebuild)
        return self._check_beside()

    def _check_beside(self) -> Health:
        """Check a copy, because somebody else holds the folder: only who may write can rebuild and compare."""
        try:
            with tempfile.TemporaryDirectory(prefix="dvk-tam-") as folder:  # as in `runtime.passing`: cleared if killed
                copy = Path(folder) / DATABASE
                _copy(self._store.path, copy)
                with closing(SqlStore.open_for_writing(copy, self._clock, lambda: None)) as store:
                    return check(store, rebuild=False)
        except sqlite3.Error as error:
            raise as_problem(error, self._store.path) from error
        except OSError as error:
            raise file_problem(error, Path(tempfile.gettempdir())) from error


def _made_at(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.name[4:19], "%Y%m%d-%H%M%S")
    except ValueError:
        return None


def check(store: SqlStore, *, rebuild: bool) -> Health:
    """Check the file, the hash chain of the ledger, and that the projection is what the ledger says.

    The comparison rebuilds every projected table in a transaction that is kept only if `rebuild` is true. The caller
    holds the folder's lock.
    """
    with store.maintenance() as (connection, keep):
        state = str(connection.exec_driver_sql("PRAGMA quick_check").scalar_one())
        broken = LedgerStore(connection).broken_link()
        try:
            before = _digests(connection)
            records = Projector(connection).rebuild()
        except (ValueError, TypeError, AttributeError):
            if broken is None:
                raise
            return Health(state, broken, 0, 0, ())  # a ledger that cannot even be read has no rows to compare
        after = _digests(connection)
        changes = int(connection.exec_driver_sql("SELECT count(*) FROM change").scalar_one())
        if rebuild:
            keep()
    different = tuple(name for name in sorted(after) if before.get(name) != after[name])
    return Health(state, broken, changes, records, different)


def _digests(connection: Connection) -> dict[str, str]:
    found = {}
    for table in projected.metadata.sorted_tables:
        digest = hashlib.sha256()
        columns = ", ".join(f'"{column.name}"' for column in table.c if column.name != "key")
        order = "id" if "key" in table.c else ", ".join(f'"{column.name}"' for column in table.primary_key)
        for row in connection.exec_driver_sql(f'SELECT {columns} FROM "{table.name}" ORDER BY {order}'):
            digest.update(repr(tuple(row)).encode())
        found[table.name] = digest.hexdigest()
    return found
