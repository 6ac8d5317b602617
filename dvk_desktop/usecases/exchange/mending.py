"""Cells given another value while a plan is looked through, and texts read as codes.

The sender's change stays a function of the file: of a rejected row it holds the cells that could be read, and what was
typed where a code belongs. What the receiver says instead is a change of its own, or a reading.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value, make_change
from dvk_desktop.domain.text import clean
from dvk_desktop.language import label
from dvk_desktop.language.lists import codes_of
from dvk_desktop.usecases.exchange.answers import Answers, Mend, reading_key
from dvk_desktop.usecases.exchange.asked import WrongCell
from dvk_desktop.usecases.exchange.contents import CellPlace, Difference, Problem, RowRead, WorkbookRead
from dvk_desktop.usecases.exchange.ports import CellReader
from dvk_desktop.usecases.exchange.returns import Return
from dvk_desktop.usecases.fields import FieldKind
from dvk_desktop.usecases.ports import Noted
from dvk_desktop.usecases.readings.through import UNITS, Readings
from dvk_desktop.usecases.registry import RECORD_TYPES

UNREAD_CODE = "cell.choice"
"""The problem of a cell in which something else stands than a code or label of its list."""


@dataclass(slots=True)
class Mended:
    """What became of the wrong cells of a row. `open`: problems that stay; `own`: what the receiver says instead."""

    cells: list[WrongCell] = field(default_factory=list)
    open: list[Problem] = field(default_factory=list)
    own: list[tuple[CellPlace, Value, str]] = field(default_factory=list)


class Mender:
    """The mending of one workbook. `readings`: what is read as what here and by the answers."""

    def __init__(
        self, read: WorkbookRead, cells: Return, reader: CellReader | None, known: Readings, answers: Answers
    ) -> None:
        self._read, self._cells, self._reader, self._answers = read, cells, reader, answers
        self._places: dict[tuple[int, str], CellPlace | None] = {}
        self._asked = self._of_answers()
        self.readings = Readings(self._asked).over(known)
        self.used: set[tuple[str, str]] = set()
        """Readings by which a cell was understood."""

    def asked(self, key: tuple[str, str]) -> str:
        """The code that the answers give a text, "" if they say nothing of it."""
        return self._asked.get(key, "")

    def _of_answers(self) -> dict[tuple[str, str], str]:
        """Readings given by the answers: said so, or by mending a cell of that kind for all rows like it."""
        found = dict(self._answers.readings)
        for row in self._read.rows:
            for key, mend in self._answers.row(f"{row.sheet}!{row.row}").mended.items() if row.wrong else ():
                what = self.what(row, key)
                if what and not mend.here and (code := _code(what, mend.text)):
                    found[reading_key(what, row.wrong[key].value)] = code
        return found

    def place(self, row: RowRead, key: str) -> CellPlace | None:
        """Whose field a cell is."""
        known = (id(row), key)
        if known not in self._places:
            self._places[known] = self._reader.place(self._read, row, key) if self._reader is not None else None
        return self._places[known]

    def what(self, row: RowRead, key: str) -> str:
        """The list of codes of which an unread cell may be a spelling, "" for any other cell."""
        problem = row.wrong.get(key)
        if problem is None or problem.code != UNREAD_CODE or (place := self.place(row, key)) is None:
            return ""
        kind = RECORD_TYPES.get(place.record_type)
        one = kind.by_name.get(place.name) if kind is not None else None
        if one is None:
            return ""
        return UNITS if one.kind is FieldKind.REFERENCE else one.choices

    def moved(self, row: RowRead, *, copy: bool, are_new: bool) -> dict[str, str]:
        """Other ids of the records of a row: it belongs to another copy of the form, or is a new record after all."""
        if are_new:
            return {row.record: row.alternative[0].record} if row.alternative else {}
        return {d.record: self._cells.copied(d).record for d in row.differences} if copy else {}

    def spare(self, row: RowRead, *, copy: bool = False, are_new: bool = False) -> list[Noted]:
        """What the sender says on a row with wrong cells: the cells that could be read, and what stands where a code
        belongs. A function of the file."""
        moved = self.moved(row, copy=copy, are_new=are_new)
        said: dict[str, Difference] = {}
        for d in row.alternative if are_new else row.differences:
            one = self._cells.copied(d) if copy else d
            said[one.record] = Difference(
                one.record_type, one.record, dict(one.fields), one.parents, one.typed, one.row_key
            )
        for key, problem in row.wrong.items():
            if problem.code != UNREAD_CODE or (place := self.place(row, key)) is None:
                continue
            record = moved.get(place.record, place.record)
            if record not in said:
                said[record] = Difference(place.record_type, record, dict(place.birth), {}, frozenset())
            one = said[record]
            one.fields[place.name] = clean(problem.value)
            one.typed |= {place.name}
            if (heads := row.sent.get(place.name)) and not are_new:
                one.parents = {**one.parents, place.name: heads}
        act = self._cells.act or self.act
        found = [make_change(d.record_type, d.record, d.fields, d.parents, act) for d in said.values() if d.fields]
        note = self._cells.note_of(row)
        return [Noted(change, note) for change in found]

    @property
    def act(self) -> str:
        """The return id of a workbook none of whose rows could be read whole: a function of the file as well."""
        return hashlib.sha256(canonical_json(["mended", self._cells.contents]).encode()).hexdigest()[:32]

    def mend(self, row: RowRead) -> Mended:
        """The wrong cells of a row after the answers, and other cells of it that were given another value."""
        found = Mended()
        answers = self._answers.row(f"{row.sheet}!{row.row}").mended
        keyed = {id(problem) for problem in row.wrong.values()}
        found.open = [problem for problem in row.problems if id(problem) not in keyed]
        for key in (*row.wrong, *(key for key in answers if key not in row.wrong)):
            self._mend_cell(row, key, answers.get(key), found)
        return found

    def _mend_cell(self, row: RowRead, key: str, mend: Mend | None, found: Mended) -> None:
        problem, what, place = row.wrong.get(key), self.what(row, key), self.place(row, key)
        options = {code: label(f"choice.{what}.{code}") for code in codes_of(what)} if what and what != UNITS else {}
        told: str | None = None
        if what and problem is not None and (mend is None or not mend.here):
            code = self.readings.code(what, problem.value)
            if code and (what == UNITS or code in options):
                self.used.add(reading_key(what, problem.value))
                told = options.get(code, code)
        if told is None and mend is not None and place is not None:
            typed = problem.value if problem is not None else ""
            problem = self._own(row, key, mend.text, typed, place, problem, found)
            told = mend.text
            if problem is not None:
                found.open.append(problem)
        elif told is None and problem is not None:
            found.open.append(problem)
        if (shown := row.wrong.get(key, problem)) is not None:
            required = place is not None and place.required
            cell = WrongCell(key, shown.cell, shown.value, problem or shown, what, options, told, required)
            found.cells.append(cell)

    def _cell_name(self, row: RowRead, key: str) -> str:
        places = (entry.rpartition(":") for entry in self._read.columns.get(row.sheet, "").split())
        return next((f"{letter}{row.row}" for name, _, letter in places if name == key), "")

    def _own(
        self, row: RowRead, key: str, text: str, typed: str, place: CellPlace, problem: Problem | None, found: Mended
    ) -> Problem | None:
        """Read what was given instead; returns what is wrong with it."""
        assert self._reader is not None
        cell = problem.cell if problem is not None else self._cell_name(row, key)
        rule = f"{place.record_type}.{place.name}"
        try:
            value = self._reader.cell_value(self._read, row, key, text)
        except UserError as error:
            parameters = {**error.parameters, "row": row.row}
            return Problem(error.code, row.sheet, cell, text, rule, parameters)
        if value == "" and place.required:
            return Problem("cell.required", row.sheet, cell, "", rule, dict(problem.parameters) if problem else {})
        found.own.append((place, value, typed))
        return None


def _code(what: str, text: str) -> str:
    """The code meant by a code or its label; a unit is given by its id."""
    if what == UNITS:
        return text
    wanted = clean(text).casefold()
    return next((c for c in codes_of(what) if wanted in (c.casefold(), label(f"choice.{what}.{c}").casefold())), "")
