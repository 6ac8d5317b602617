"""Offices that go back to an earlier copy of their data, and what is told them again."""

from __future__ import annotations

import copy
from collections.abc import Collection, Hashable

from sqlalchemy.engine import Connection

from dvk_desktop.domain.ledger import JOIN, WITHDRAWN, join_id
from dvk_desktop.persistence.backup import make_backup, restore_backup
from tests.exchange.laws.expected import SWITCHES, Said
from tests.exchange.laws.papers import Papers
from tests.exchange.laws.places import File, Place


class Restored(Papers):
    """A bundle leaves out what every living copy of its receiver holds. So what reaches an office that lost something
    is looked up in its data, statement by statement, until it was told everything again; what must follow from that is
    worked out as everywhere."""

    def back_up(self, unit: str) -> None:
        """Keep a copy of an office's data."""
        place = self.places[unit]
        folder = place.office.folder
        path = folder / f"backup-{next(self.numbers)}.zip"
        make_backup(folder / "dvk.sqlite3", folder / "attachments", path)
        kept = Place(place.office, set(place.known), list(place.takings), list(place.acts))
        kept.rows, kept.undone = copy.deepcopy(place.rows), dict(place.undone)
        kept.left = copy.deepcopy(place.left)
        place.backup = path, kept
        self.note(unit, "backs up")

    def restore(self, unit: str) -> None:
        """Go back to the copy kept last."""
        place = self.places[unit]
        if place.backup is None:
            return
        path, kept = place.backup
        office = place.office
        office.close()
        restore_backup(path, office.folder, office.folder / f"aside-{next(self.numbers)}.zip")
        office.reopen()
        place.known, place.takings, place.acts = set(kept.known), list(kept.takings), list(kept.acts)
        place.rows, place.undone = copy.deepcopy(kept.rows), dict(kept.undone)
        place.left = copy.deepcopy(kept.left)
        place.went_back = True
        self.note(unit, "goes back to its backup")

    def waits(self, unit: str) -> set[str]:
        """Records of which something has not arrived at an office, since it or another one went back."""
        place = self.places[unit]
        if not any(each.went_back for each in self.places.values()):
            return set()
        with place.office.store.read() as reading:  # what is hidden, its birth being undone, stands in no list
            held = reading.histories([i for record in self.expected.owners if (i := self.actual(record, unit))])
        found = {i for i, history in held.items() if any(history.state(name).waiting for name in history.names)}
        return {record for record in self.expected.owners if self.actual(record, unit) in found}

    def visible(self, unit: str) -> list[str]:
        """See `Offices.visible`; of what waits it is not known what is shown."""
        waiting = self.waits(unit)
        return [record for record in super().visible(unit) if record not in waiting]

    def _arrived(self, place: Place, file: File) -> Collection[Said]:
        if not place.went_back or file.package:
            return file.carries
        unit = next(each for each, one in self.places.items() if one is place)
        for record in {said.about[0] for said in file.carries} - {*SWITCHES}:
            self.actual(record, unit)  # so that its id is known wherever it is looked for
        with place.office.store.read() as reading:
            return {s for s in file.carries if s in place.known or self._holds(reading.connection, s)}

    def _holds(self, connection: Connection, said: Said) -> bool:
        """Whether a statement is in the data."""
        what, about = said.about
        if what == "act":
            return bool(self._told(connection, self._real(about), WITHDRAWN, self._real(said.act)))
        if what == "replaced":
            return self._is_there(connection, self.replacements[said.number])
        if what == "join":
            one, other = (self.ids.get(record, record) for record in about)
            rows = connection.exec_driver_sql(
                "SELECT 1 FROM change WHERE record_type = ? AND record = ? AND act = ?",
                (JOIN, join_id(one, other), self._real(said.act)),
            )
            return rows.first() is not None
        return bool(self._told(connection, self.ids.get(what, what), about, self._real(said.act)))

    def _is_there(self, connection: Connection, change: str) -> bool:
        return connection.exec_driver_sql("SELECT 1 FROM change WHERE id = ?", (change,)).first() is not None

    def _told(self, connection: Connection, record: str, name: str, act: str) -> list[str]:
        rows = connection.exec_driver_sql(
            "SELECT each.value FROM change, json_each(change.fields) AS each "
            "WHERE change.record = ? AND change.act = ? AND each.key = ?",
            (record, act, name),
        )
        return [str(value) for value in rows.scalars()]

    def _real(self, act: Hashable) -> str:
        """The id that the program gave an act."""
        return act if isinstance(act, str) else self.acts[act]
