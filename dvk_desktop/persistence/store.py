"""The opened data folder: hands out units of work and read transactions, tells who listens what was committed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from dvk_desktop.domain.errors import EnvironmentProblem, UserError
from dvk_desktop.domain.ledger import ACT, new_id
from dvk_desktop.persistence import projected
from dvk_desktop.persistence.copies import Witness, place_of
from dvk_desktop.persistence.engine import maintenance, open_engine
from dvk_desktop.persistence.failures import as_problem
from dvk_desktop.persistence.ledger_store import LedgerStore
from dvk_desktop.persistence.migrate import HEAD, KNOWN, bring_up_to_date, projection_of, refuse_newer, version_of
from dvk_desktop.persistence.queries.ours import OURS_SQL
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.persistence.unit_of_work import SqlUnitOfWork
from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.ports import Clock, Office

Listener = Callable[[ChangeSet], None]

_AHEAD = text(
    "SELECT 1 FROM former_name WHERE valid_to_last >= :today "
    "UNION ALL SELECT 1 FROM former_parent WHERE valid_to_last >= :today LIMIT 1"
)
_DUE = text(
    f"SELECT id FROM unit_event WHERE on_the_day IS NOT NULL AND day_last <= :today AND owner {OURS_SQL}"
    " UNION ALL SELECT c.id FROM unit_contact c JOIN unit u ON u.id = c.unit"
    " WHERE c.role = 'contact' AND c.valid_from_last <= :today AND coalesce(c.valid_to_last, :today) >= :today"
    f" AND u.contact <> c.name AND c.owner {OURS_SQL} AND EXISTS (SELECT 1 FROM unit_contact b WHERE b.unit = c.unit"
    " AND b.role = c.role AND b.name = u.contact AND b.valid_to_last < c.valid_from_last)"
)
_TAKEN_OVER = text("SELECT unit FROM taken_over WHERE office = :office")


class SqlStore:
    """Implements `Store` over one database file. Open with `open_for_writing` or `open_for_reading`."""

    def __init__(
        self, path: Path, clock: Clock, reading: Engine, writing: Engine | None, witness: Witness | None = None
    ) -> None:
        self._witness = witness
        self.path = path
        self._clock = clock
        self._reading = reading
        self._writing = writing
        self._listeners: list[Listener] = []
        self._office: Office | None = None
        self.person = ""

    @classmethod
    def open_for_writing(
        cls, path: Path, clock: Clock, back_up: Callable[[], None], witness: Witness | None = None
    ) -> SqlStore:
        """Open (and make or migrate) the file at `path`. The caller holds the folder's lock.

        `back_up` is called before an existing file is migrated; `witness` notices a state that went back.
        EnvironmentProblem: "data.newer",
        "data.damaged", "folder.read_only", "disk.full".
        """
        refuse_newer(path)
        writing = open_engine(path, writes=True)
        try:
            bring_up_to_date(writing, back_up)
            store = cls(path, clock, open_engine(path, writes=False), writing, witness)
            store._bind_copy()
        except DBAPIError as error:
            writing.dispose()
            raise as_problem(error, path) from error
        except BaseException:
            writing.dispose()
            raise
        return store

    @classmethod
    def open_for_reading(cls, path: Path, clock: Clock) -> SqlStore:
        """Open an existing file beside whoever writes it. "data.absent" if there is none; "database.older" if it must
        be migrated first."""
        if not path.exists():
            raise UserError("data.absent", path=str(path.parent))
        reading = open_engine(path, writes=False)
        try:
            with reading.connect() as connection:
                version = version_of(connection)
                current = version == HEAD and projection_of(connection) == projected.projection_number()
        except DBAPIError as error:
            reading.dispose()
            raise as_problem(error, path) from error
        if not current:
            reading.dispose()
            raise EnvironmentProblem(
                "database.older" if version in {None, *KNOWN} else "data.newer", path=str(path), version=version
            )
        return cls(path, clock, reading, None)

    @property
    def writes(self) -> bool:
        """Whether this store may write; if not, somebody else may be writing beside it."""
        return self._writing is not None

    @property
    def office(self) -> Office:
        """Whose data these are. UserError "data.absent" before `found`."""
        if self._office is None:
            unit, copy = self.meta("office"), self.meta("copy")
            if not unit:
                raise UserError("data.absent", path=str(self.path.parent))
            self._office = Office(self._gone_on(unit), copy or "", self.person)
        return self._office

    def _gone_on(self, unit: str) -> str:
        """The office that works with these data today, if the one that founded them has ended (`TakenOver`)."""
        chain = [unit]
        with self._reading.connect() as connection:
            while row := connection.execute(_TAKEN_OVER, {"office": chain[-1]}).first():
                if row.unit in chain:  # taken over in a circle: the office that founded the data
                    return unit
                chain.append(row.unit)
        return chain[-1]

    def founding(self, unit: str) -> SqlUnitOfWork:
        """The unit of work in which the office is set up: its commit says whose data folder this is, in the same
        transaction as everything else, so that no office is ever left half founded. UserError "office.exists"."""
        if self.meta("office"):
            raise UserError("office.exists", folder=str(self.path.parent))
        return self._work(Office(unit, self.meta("copy") or "", self.person), founds=True)

    def work_as(self, person: str) -> None:
        """Name the person whose acts follow."""
        self.person = person
        if self._office is not None:
            self._office = replace(self._office, person=person)

    def on_commit(self, listener: Listener) -> None:
        """Call `listener` after each commit, on the thread that committed."""
        self._listeners.append(listener)

    def _committed(self, changes: ChangeSet) -> None:
        if not changes.record_types.isdisjoint({"taken_over", ACT}):  # an act withdrawn gives the data back
            self._office = None
        for listener in self._listeners:
            listener(changes)

    def write(self) -> SqlUnitOfWork:
        """See `Store.write`."""
        return self._work(self.office, founds=False)

    def _work(self, office: Office, *, founds: bool) -> SqlUnitOfWork:
        if self._writing is None:
            raise EnvironmentProblem("database.reading_only")
        return SqlUnitOfWork(self._writing, office, self._clock(), self._committed, founds=founds)

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """See `Store.read`."""
        try:
            with self._reading.connect() as connection, connection.begin():
                self._as_of_today(connection)
                yield Reader(connection)
        except DBAPIError as error:
            raise as_problem(error, self.path) from error

    def _as_of_today(self, connection: Connection) -> None:
        """Units as they are called and stand today, where a decision that takes effect later is recorded."""
        today = self._clock().date()
        if "units_ahead" in connection.info or connection.execute(_AHEAD, {"today": today.isoformat()}).first():
            from dvk_desktop.persistence.units_today import show_units_of  # nearly never needed

            show_units_of(connection, today)

    def events_due(self) -> bool:
        """Whether the day of an event of units or of a contact that our office recorded beforehand has come and it was
        not carried out
        (`usecases.units.coming_days`). Asked at every opening, so it loads next to nothing."""
        with self.read() as reader:
            if not self.meta("office"):
                return False
            given = {"today": self._clock().date().isoformat(), "office": self.office.unit}
            due = reader.connection.execute(_DUE, given).scalars().all()
            if not due:
                return False
            from dvk_desktop.domain.unit_events import on_the_day_id

            return any(not reader.has_act(on_the_day_id(str(event))) for event in due)

    def maintenance(self) -> AbstractContextManager[tuple[Connection, Callable[[], None]]]:
        """A write transaction for rebuilding what is derived; the caller holds the folder's lock."""
        if self._writing is None:
            raise EnvironmentProblem("database.reading_only")
        return maintenance(self._writing)

    def meta(self, name: str) -> str | None:
        """A small fact about this copy."""
        with self._reading.connect() as connection:
            row = connection.exec_driver_sql("SELECT value FROM meta WHERE name = ?", (name,)).first()
        return str(row[0]) if row else None

    def set_meta(self, name: str, value: str) -> None:
        """Keep a small fact about this copy; of a store open for writing."""
        assert self._writing is not None
        with self._writing.connect() as connection, connection.begin():
            connection.exec_driver_sql(
                "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, value),
            )

    def _bind_copy(self) -> None:
        """Each copy of the data has its own id, bound to folder and PC: a copied folder becomes another one, so does
        one whose state went back (`copies`)."""
        here, copy = place_of(self.path), self.meta("copy")
        went_back = copy is not None and self._witness is not None and self._witness.last(copy) > self._last()
        if not copy or went_back or self.meta("copy_place") != here:
            self.set_meta("copy", new_id())
            self.set_meta("copy_place", here)
        self._note()

    def _last(self) -> int:
        with self._reading.connect() as connection:
            return LedgerStore(connection).last_sequence()

    def _note(self) -> None:
        if self._witness is not None and (copy := self.meta("copy")):
            self._witness.note(copy, self._last())

    def close(self) -> None:
        """Let go of the file; a writing store folds the write-ahead log back into it first."""
        if self._writing is not None:
            self._note()
            raw = self._writing.raw_connection()
            try:
                with suppress(sqlite3.OperationalError):  # a full disk: what was written is safe in the log beside it
                    raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                raw.close()
            self._writing.dispose()
        self._reading.dispose()
