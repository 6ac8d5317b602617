"""What people do in the program. Each step says in the log what it did."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable
from typing import Any

from dvk_desktop.domain.ledger import JOIN
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.domain.replaced import REPLACED
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from tests.exchange.laws.expected import (
    DELETED,
    NAME,
    Said,
    fields_of,
    seen,
    standing,
)
from tests.exchange.laws.places import FIELDS, WORDS, Offices, Place


class People(Offices):
    """Offices in which people work."""

    def edit(self, unit: str, record: str, name: str, word: str) -> None:
        """Somebody types another value into the program."""
        place = self.places[unit]
        stands = standing(place.known, record, name)
        with place.office.store.write() as work:
            was = work.get(PRACTICE_MODEL, self.actual(record, unit))
            told: dict[str, Any] = {name: word}
            changed = work.save(PRACTICE_MODEL, dataclasses.replace(was, **told))
            act = work.act
            work.commit("edit")
        assert changed == (word not in [s.value for s in stands]), f"{unit} {record}.{name}={word}"
        if changed:
            place.known.add(self.expected.say((record, name), word, seen(stands), act))
            place.acts.append((act, record))
            self.note(unit, "edits", record, name, word)

    def add(self, unit: str, owner: str) -> str:
        """A new record in the program."""
        number = next(self.numbers)
        record = f"m{number}"
        place = self.places[unit]
        said: dict[str, Any] = {name: self.chance.choice(WORDS) for name in FIELDS if self.chance.randint(0, 1)}
        with place.office.store.write() as work:
            model = PracticeModel(record, owner, self.name(number), field="KT", subject="collective", **said)
            work.add(PRACTICE_MODEL, dataclasses.replace(model, round="round-2026", year=2026))
            act = work.act
            work.commit("add")
        self.expected.owners[record] = owner
        for name, value in {NAME: self.name(number), **said}.items():
            place.known.add(self.expected.say((record, name), value, frozenset(), act))
        place.acts.append((act, record))
        self.note(unit, "adds", record, "of", owner, said)
        return record

    def delete(self, unit: str, record: str) -> None:
        place = self.places[unit]
        covers = {name: seen(standing(place.known, record, name)) for name in fields_of(place.known, record)}
        sees = covers.get(DELETED, frozenset())
        with place.office.store.write() as work:
            work.delete(PRACTICE_MODEL, self.actual(record, unit), "trùng")
            act = work.act
            work.commit("delete")
        place.known.add(self.expected.say((record, DELETED), "trùng", sees, act, covers))
        place.acts.append((act, record))
        self.note(unit, "deletes", record)

    def keep(self, unit: str, record: str) -> None:
        """Decide that a record stays, of which others think that it is deleted."""
        place = self.places[unit]
        sees = seen(standing(place.known, record, DELETED))
        with place.office.store.write() as work:
            work.decide("practice_model", self.actual(record, unit), DELETED, "")
            act = work.act
            work.commit("keep")
        place.known.add(self.expected.say((record, DELETED), "", sees, act))
        place.acts.append((act, record))
        self.note(unit, "keeps", record)

    def decide(self, unit: str, record: str, name: str, word: str) -> None:
        """Settle two values."""
        place = self.places[unit]
        sees = seen(standing(place.known, record, name))
        with place.office.store.write() as work:
            work.decide("practice_model", self.actual(record, unit), name, word)
            act = work.act
            work.commit("decide")
        place.known.add(self.expected.say((record, name), word, sees, act))
        place.acts.append((act, record))
        self.note(unit, "decides", record, name, word)

    def _last_act(self, place: Place, record_type: str) -> str:
        """The act of the last withdrawal or "same as"."""
        where = f"record_type = '{record_type}' AND fields NOT LIKE '%\"{REPLACED}%'"
        with place.office.store.read() as reading:
            last = reading.connection.exec_driver_sql(
                f"SELECT act FROM change WHERE {where} ORDER BY sequence DESC LIMIT 1"
            )
            return str(last.scalar_one())

    def _newest_act(self, place: Place) -> str:
        """The act of the last change of all."""
        with place.office.store.read() as reading:
            last = reading.connection.exec_driver_sql("SELECT act FROM change ORDER BY sequence DESC LIMIT 1")
            return str(last.scalar_one())

    def switch(self, unit: str, act: Hashable, *, back: bool) -> None:
        """Undo or redo an act of one's own."""
        place = self.places[unit]
        with place.office.store.write() as work:
            (work.reinstate if back else work.withdraw)(str(act))
            by = work.act
            work.commit("switch")
        self._switched(place, act, not back, by)
        self.note(unit, "takes back" if not back else "lets count", act)

    def _switched(self, place: Place, act: Hashable, value: bool, by: Hashable) -> None:
        """What withdrawing or reinstating an act says: of the act itself, and of what it had switched."""
        carried = [s for s in place.known if s.about[0] in ("act", "replaced") and s.act == act]
        self._switch(place, act, value, by)
        for one in sorted(carried, key=lambda s: s.number):
            if one.about[0] == "act":
                self._switch(place, one.about[1], one.value is not True if value else one.value is True, by)
            elif act not in one.about[1]:
                self._switch_replaced(place, one, by, back=value)

    def _switch_replaced(self, place: Place, said: Said, by: Hashable, *, back: bool) -> None:
        """Take back, or say again, what an act said of two others replacing each other."""
        raise NotImplementedError

    def _switch(self, place: Place, act: Hashable, value: bool, by: Hashable) -> None:
        sees = frozenset(s.number for s in place.known if s.about == ("act", act))
        place.known.add(self.expected.say(("act", act), value, sees, by))

    def join(self, record: str, other: str, *, same: bool) -> None:
        """The office at the top says that two records of one unit are the same, or are not."""
        known = self.places["u0"].known
        with self.places["u0"].office.store.write() as work:
            work.join(self.actual(record, "u0"), self.actual(other, "u0"), same=same)
            work.commit("join")
        about = ("join", tuple(sorted((record, other))))
        sees = frozenset(s.number for s in known if s.about == about)
        by = ("joining", next(self.numbers))
        self.acts[by] = self._last_act(self.places["u0"], JOIN)
        known.add(self.expected.say(about, same, sees, by))
        self.joined |= {record, other}
        self.note("u0", "joins" if same else "parts", record, other)
