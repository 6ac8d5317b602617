"""Who has not sent what: models of open rounds, answers to letters, forms that are out, packages lost on the way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from dvk_desktop.language import sentence
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.exchange.gaps import gaps
from dvk_desktop.usecases.exchange.manifest import Party, parse_manifest
from dvk_desktop.usecases.exchange.rows import FormOut, Matter, MissingRow, PackagesMissing
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.reminders import ReminderParts, reminder_text
from dvk_desktop.usecases.practice_models.titles import round_titles
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.queries import all_units

if TYPE_CHECKING:
    from dvk_desktop.domain.dates import DateSpec
    from dvk_desktop.domain.units import Unit
    from dvk_desktop.usecases.exchange.book import FileIn, FileOut
    from dvk_desktop.usecases.exchange.ports import Books
    from dvk_desktop.usecases.obligations.rows import ObligationQueries, ObligationRow
    from dvk_desktop.usecases.ports import Clock, Store
    from dvk_desktop.usecases.practice_models.rows import PracticeModelQueries, RoundRow, RoundUnitRow

OPEN_ROUNDS = frozenset({"open", "expired"})
"""States of a round that still asks for something."""
ANSWERED = frozenset({"assignment", "registration", "progress", "scoring", "summary"})
"""Kinds of workbook that are filled in and sent back."""


class Awaited:
    """The list `Còn thiếu` and its reminders. Any reader thread."""

    def __init__(
        self,
        store: Store,
        books: Books,
        practice_models: PracticeModelQueries,
        obligations: ObligationQueries,
        clock: Clock,
    ) -> None:
        self._store, self._books, self._clock = store, books, clock
        self._practice_models, self._obligations = practice_models, obligations
        self.missing = ComputedList(
            self._missing,
            keep={
                "matter": lambda row, value: any(matter.id == value for matter in row.matters),
                "what": lambda row, value: bool(row.packages if value == "packages" else row.forms),
            },
            searched=("name", "contact", "phone"),
        )

    def matters(self) -> list[Matter]:
        """See `ExchangeQueries.matters`."""
        found: dict[str, Matter] = {}
        every = [matter for row in self.missing.all() for matter in row.matters]
        for matter in sorted(every, key=lambda matter: (matter.due or date.max, matter.name)):
            found.setdefault(matter.id, matter)  # one letter may bind units to different days: the first one counts
        return list(found.values())

    def _missing(self, _: Mapping[str, str]) -> list[MissingRow]:
        asked = _Asked()
        rounds = self._practice_models.rounds.all()
        titles = round_titles(rounds)
        for held in rounds:
            if held.state in OPEN_ROUNDS:
                for each in self._practice_models.round_units.all(ListQuery(filters={"round": held.id})):
                    asked.round_of(held, titles[held.id], each)
        open_lines = self._obligations.obligations.all(ListQuery(filters={"own": "0", "open": "1"}))
        for letter in dict.fromkeys(line.directive for line in open_lines if line.directive):
            lines = self._obligations.obligations.all(ListQuery(filters={"own": "0", "directive": letter}))
            asked.letter_of(lines, {line.id for line in open_lines})
        with self._store.read() as reading:
            came, made = self._books.files_in(reading), self._books.files_out(reading)
            units = all_units(reading)
        own = self._store.office
        for gap in gaps(came, own.unit, own.copy):
            asked.packages_of(units.get(gap.office), PackagesMissing(gap.copy, gap.still, gap.last))
        asked.forms_of(_out_still(made, came), units, self._clock().date())
        return asked.rows()

    def reminders(self, rows: Sequence[MissingRow]) -> str:
        """See `ExchangeQueries.reminders`."""
        names: dict[tuple[str, date | None], list[str]] = {}
        for row in rows:
            for asked in _asked_beside_letters(row):
                names.setdefault(asked, []).append(row.name)
        texts = []
        if names:
            with self._store.read() as reading:
                office = reading.get(UNIT, self._store.office.unit)
            texts = [self._text(office, tuple(units), what, due) for (what, due), units in names.items()]
        lines = [line for row in rows for matter in row.matters for line in matter.lines]
        texts += [reminder.text for reminder in self._obligations.reminders(lines)] if lines else []
        return "\n\n".join(texts)

    def _text(self, office: Unit, units: tuple[str, ...], what: str, due: date | None) -> str:
        late = (self._clock().date() - due).days if due else 0
        return reminder_text(
            ReminderParts(
                office=office.name or "",
                units=units,
                due=due,
                days=max(0, late),
                contact=office.contact or "",
                phone=office.phone or "",
                of_state=office.block == "state",
                what=what,
            )
        )


def _asked_beside_letters(row: MissingRow) -> list[tuple[str, date | None]]:
    """What a unit is asked for beside its letters, and until when: models of rounds, forms where nothing else is waited
    for, packages."""
    asked = [
        (sentence("exchange.round_asked", {"round": each.name}), each.due)
        for each in row.matters
        if each.kind == "round"
    ]
    asked += [(_form_asked(form), None) for form in row.forms] if not row.matters else []
    return asked + [(_packages_asked(each), None) for each in row.packages]


def _form_asked(form: FormOut) -> str:
    return sentence("exchange.form_asked", {"name": form.name})


def _packages_asked(each: PackagesMissing) -> str:
    return sentence("exchange.packages_asked", {"numbers": ", ".join(map(str, each.missing))})


def _out_still(made: Iterable[FileOut], came: Iterable[FileIn]) -> list[tuple[FormOut, Party, str]]:
    """Forms that were made to be filled in and did not come back, whose they are, and the round they ask for. Of the
    forms made for one unit about the same thing only the newest counts (`made`: newest first). Who has sent a bundle
    since has the program and answers with that."""
    returned, bundles = set(), dict[str, str]()
    for back in came:
        if back.standing and (back.act or back.kind == "bundle"):  # one that nobody wrote in is waited for still
            returned.add((back.package, back.sender))
            if back.kind == "bundle":
                bundles[back.maker] = max(back.at, bundles.get(back.maker, ""))
    found: dict[tuple[str, str, str], tuple[FormOut, Party, str] | None] = {}
    for file in made:
        if file.kind not in ANSWERED:
            continue
        manifest = parse_manifest(file.manifest)
        about = manifest.round or manifest.evaluation or manifest.period
        shared = manifest.shared
        for party in manifest.senders if shared else (manifest.receiver,):
            key = (party.id, file.kind, f"{about}{manifest.scorer}")
            if key in found:
                continue
            form = FormOut(file.package, file.kind, file.name, file.at, manifest.period, shared)
            is_back = (file.package, party.id) in returned or bundles.get(party.id, "") >= file.at
            found[key] = None if is_back else (form, party, manifest.round)
    return [each for each in found.values() if each is not None]


class _Asked:
    """Gathers, unit by unit, what was asked for and what has come."""

    def __init__(self) -> None:
        self._units: dict[str, tuple[str, str, str]] = {}
        self._matters: dict[str, list[Matter]] = {}
        self._sent: dict[str, set[str]] = {}
        self._reminded: dict[str, list[DateSpec]] = {}
        self._packages: dict[str, list[PackagesMissing]] = {}
        self._forms: dict[str, list[FormOut]] = {}
        self._rounds: set[str] = set()
        self._may_answer: set[tuple[str, str]] = set()

    def round_of(self, held: RoundRow, title: str, each: RoundUnitRow) -> None:
        """What one unit registered in an open round, called `title`. Of one that the office above asks for no
        unit owes a number: only a form that it was given is waited for, until it registers something."""
        self._rounds.add(held.id)
        if held.above:
            if not each.models:
                self._may_answer.add((each.unit, held.id))
            return
        self._units[each.unit] = (each.unit_name, each.contact, each.phone)
        if each.missing:
            closes = held.closes_on.last if held.closes_on else None
            matter = Matter("round", held.id, title, closes, short=each.missing)
            self._matters.setdefault(each.unit, []).append(matter)
        else:
            self._sent.setdefault(each.unit, set()).add(held.id)

    def letter_of(self, lines: Sequence[ObligationRow], open_lines: set[str]) -> None:
        """The lines of one letter; those in `open_lines` are still to be answered."""
        waiting: dict[str, list[ObligationRow]] = {}
        for line in lines:
            self._units[line.unit] = (line.unit_name, line.contact, line.phone)
            if line.id in open_lines:
                waiting.setdefault(line.unit, []).append(line)
            if line.id in open_lines and line.reminded_on is not None:
                self._reminded.setdefault(line.unit, []).append(line.reminded_on)
        for unit, own in waiting.items():
            days = [line.due_day for line in own if line.due_day]
            name = own[0].directive_number or own[0].directive_subject
            ids = tuple(line.id for line in own)
            matter = Matter("directive", own[0].directive, name, min(days) if days else None, ids)
            self._matters.setdefault(unit, []).append(matter)
        for line in lines:
            if line.unit not in waiting:
                self._sent.setdefault(line.unit, set()).add(line.directive)

    def packages_of(self, unit: Unit | None, lost: PackagesMissing) -> None:
        """Packages of one copy of an office's data that never arrived, nor what was in them."""
        if unit is not None and unit.id is not None and lost.missing:
            self._know(unit)
            self._packages.setdefault(unit.id, []).append(lost)

    def forms_of(self, out: Iterable[tuple[FormOut, Party, str]], units: Mapping[str, Unit], today: date) -> None:
        """Forms that did not come back. One that asks for what has come on another way is not waited for, nor is one of
        a round that is closed; a form about letters waits as long as one of its unit's letters does."""
        for form, party, round_ in out:
            unit = units.get(party.id)
            if unit is None or unit.id is None or not unit.exists_on(today):
                continue
            waits_for = {matter.id for matter in self._matters.get(unit.id, ())}
            if form.kind == "registration" and round_ not in waits_for and (unit.id, round_) not in self._may_answer:
                continue
            if form.kind == "assignment" and not any(m.kind == "directive" for m in self._matters.get(unit.id, ())):
                continue
            self._know(unit)
            self._forms.setdefault(unit.id, []).append(form)

    def _know(self, unit: Unit) -> None:
        assert unit.id is not None
        self._units.setdefault(unit.id, (unit.name or "", unit.contact or "", unit.phone or ""))

    def rows(self) -> list[MissingRow]:
        """The units that have not sent everything, the most urgent first."""
        found = []
        for unit in dict.fromkeys([*self._matters, *self._packages, *self._forms]):
            matters = sorted(self._matters.get(unit, ()), key=lambda matter: matter.due or date.max)
            days = [matter.due for matter in matters if matter.due]
            last = max(self._reminded.get(unit, ()), key=lambda day: day.last or date.min, default=None)
            due = min(days) if days else None
            found.append(
                MissingRow(
                    unit,
                    *self._units[unit],
                    len(matters),
                    due,
                    last,
                    tuple(matters),
                    frozenset(self._sent.get(unit, ())),
                    tuple(self._packages.get(unit, ())),
                    tuple(self._forms.get(unit, ())),
                )
            )
        return sorted(found, key=lambda row: (row.due or date.max, -row.count, row.name))
