"""A tree of offices that edit, send, lose, repeat and take in, and beside each what it must show (`expected`)."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.units.fields import UNIT
from tests.exchange.laws.expected import (
    DELETED,
    NAME,
    fields_of,
    picture,
    standing,
)
from tests.exchange.laws.places import FIELDS, LEVELS, Chance, unit_name
from tests.exchange.laws.restored import Restored


class World(Restored):
    """Everything of one history, and what must be so in it."""

    def __init__(self, folder: Path, chance: Chance, sandbox: Sandbox | None = None) -> None:
        super().__init__(folder, chance, sandbox)
        self._found()

    def _found(self) -> None:
        root = self.places["u0"].office
        with root.store.write() as work:
            for unit, depth in self.depth.items():
                name = unit_name(unit)
                parent = self.parents.get(unit)
                work.add(UNIT, Unit(unit, "u0", name, kind="party_committee", level=LEVELS[depth], parent=parent))
            work.commit("units")
        root.open_round()
        for unit in self.places:
            if unit != "u0":
                self.deliver("u0", unit)

    def check(self, unit: str) -> None:
        """The office shows exactly what is expected of everything that reached it."""
        place = self.places[unit]
        records = sorted(self.expected.owners)
        ids = {r: self.actual(r, unit) for r in records}
        with place.office.store.read() as reading:
            histories = reading.histories([i for i in ids.values() if i])
            shown = {m.id for m in reading.find(PRACTICE_MODEL)}
            rows = reading.connection.exec_driver_sql("SELECT record, field FROM conflict").all()
        waiting = self.waits(unit)
        disputed = {(str(record), str(name)) for record, name in rows}
        for record in records:
            history = histories.get(ids[record])
            if not fields_of(place.known, record):
                assert history is None or record in self.joined, f"{unit} knows {record}, which never reached it"
                continue
            assert history is not None, f"{unit} lost {record}"
            if record in waiting:
                continue
            told = history.deletion()
            actual: dict[str, object] = {"deleted": told.deleted, "delete or keep": told.conflict}
            for name in FIELDS:
                state = history.state(name)
                actual[name] = (sorted(map(str, state.values)), state.conflict and not told.deleted)
            wanted = picture(place.known, record, FIELDS)
            assert actual == wanted, f"{unit} {record}: {actual} instead of {wanted}"
            if standing(place.known, record, NAME) and record not in self.joined:
                assert (ids[record] in shown) == (not told.deleted), f"{unit} {record} shown: {ids[record] in shown}"
                for name in FIELDS:
                    assert ((ids[record], name) in disputed) == wanted[name][1], f"{unit} {record}.{name} in the inbox"  # type: ignore[index]  # a pair
                assert ((ids[record], DELETED) in disputed) == told.conflict, f"{unit} {record} in the inbox"

    def check_every(self) -> None:
        """`check` of each office."""
        for unit in self.places:
            self.check(unit)

    def settle(self) -> None:
        """Everybody tells everybody what they know, until nothing is new; in any order."""
        heard = 2 * any(place.went_back for place in self.places.values())  # first of a copy that lost something
        for _ in range(2 * max(self.depth.values()) + 1 + heard):
            links = [pair for low in self.links() for pair in (low, low[::-1])]
            self.chance.shuffle(links)
            for unit, receiver in links:
                self.deliver(unit, receiver)
            if all(self.agree(*link) for link in self.links()):
                return
        raise AssertionError("offices that told each other everything hold different things")

    def agree(self, unit: str, other: str) -> bool:
        """Whether two offices hold the same of what concerns the lower one."""
        return len({tuple(self.places[each].office.change_ids(other)) for each in (unit, other)}) == 1

    def check_all(self) -> None:
        """Each office shows what is expected; two offices show the same of what concerns both; nothing
        waits for what anybody has."""
        self.check_every()
        ids = {unit: self._column(unit, "SELECT id FROM change") for unit in self.places}
        for unit in self.places:  # waits at most for what was lost everywhere
            waiting = "change.record IN (SELECT record FROM waiting)"
            seen = self._column(
                unit, f"SELECT p.atom FROM change, json_tree(parents) AS p WHERE p.atom > '' AND {waiting}"
            )
            missing = (seen - ids[unit]) & set[str]().union(*ids.values())
            assert not missing, f"{unit} waits for {missing}"
        for above, unit in self.links():
            upper, lower = (SqlLedgerQueries(self.places[each].office.store) for each in (above, unit))
            assert upper.fingerprint(unit) == lower.fingerprint(unit), f"{above} and {unit}"
            assert upper.dump(unit) == lower.dump(unit), f"{above} and {unit}"
            scoped = [self.scope(self.places[each].known, unit) for each in (above, unit)]
            assert scoped[0] == scoped[1]

    def _column(self, unit: str, select: str) -> set[str]:
        with self.places[unit].office.store.read() as reading:
            return set(reading.connection.exec_driver_sql(select).scalars())

    def close(self) -> None:
        """Close every office."""
        for place in self.places.values():
            place.office.close()


@contextmanager
def world(chance: Chance, sandbox: Sandbox | None = None) -> Iterator[World]:
    """A world in a folder of its own. A failure tells what happened before it."""
    with tempfile.TemporaryDirectory() as folder:
        made = World(Path(folder), chance, sandbox)
        try:
            yield made
        except Exception as error:
            error.add_note("\n".join(made.log))
            raise
        finally:
            made.close()
