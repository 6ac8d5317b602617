"""Workbooks that go out, are filled in by hand, and come in."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Hashable
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.data_sheet import HEADING_ROW
from tests.exchange.laws.expected import (
    NAME,
    seen,
    standing,
    switches,
    withdrawn,
)
from tests.exchange.laws.people import People
from tests.exchange.laws.places import FIELDS, HEADINGS, File, Place, unit_name
from tests.exchange.office import FIELD, SUBJECT, heading_columns
from tests.exchange.office import NAME as NAME_HEADING


class Papers(People):
    """Offices that send each other workbooks."""

    def bundle(self, unit: str, receiver: str) -> File:
        """A bundle of one office for another."""
        path = self._export(unit, "bundle", receiver)
        self.note(unit, "makes a bundle for", receiver, path.parent.name)
        return File(path, unit, receiver, frozenset(self.scope(self.places[unit].known, receiver)))

    def _export(self, unit: str, kind: str, receiver: str, **options: Any) -> Path:
        office = self.places[unit].office
        from dvk_desktop.usecases.exchange.commands import ExportCommand

        target = office.folder / "out" / str(next(self.numbers))
        receivers = (receiver,) if receiver else ()
        (made,) = office.exchange.export(ExportCommand(kind, target, receivers, **options))
        return made.path

    def form(self, unit: str, receiver: str, blank: int) -> File:
        """A registration workbook with the receiver's models and blank rows; for nobody in particular: only those."""
        options: dict[str, Any] = {"shared": True} if not receiver else {}
        path = self._export(unit, "registration", receiver, round="round-2026", blank=blank, **options)
        known = self.places[unit].known
        units = set(self.below(receiver)) if receiver else set()
        rows = tuple(r for r in self.visible(unit) if self.owned(r) in units)
        slots = tuple(
            ((record, name), seen(standing(known, record, name)), self._shown(unit, record, name))
            for record in rows
            for name in FIELDS
        )
        carries = {s for s in known if s.about[0] in rows}
        carries |= switches(known, {s.act for s in carries})
        self.note(unit, "makes a form for", receiver or "everybody", path.parent.name)
        return File(
            path,
            unit,
            receiver,
            frozenset(carries),
            package=str(path),
            filler=receiver,
            rows=rows,
            slots=slots,
            blank=blank,
            shared=not receiver,
        )

    def born(self, file: File, row: str) -> str:
        """The record that a blank row of a form brings into being for whoever filled it in."""
        where = (file.package, row, file.filler)
        if where not in self.blanks:
            self.blanks[where] = f"r{next(self.numbers)}"
            self.expected.owners[self.blanks[where]] = file.filler
        return self.blanks[where]

    def fill(
        self, form: File, filler: str, typed: dict[tuple[str, str], str], dropped: Collection[str] = ()
    ) -> File | None:
        """Somebody types by hand: (record or number of a blank row, field) → word, and deletes the rows of the records
        `dropped`. Cells as they were sent say nothing."""
        sent = {where: value for where, _, value in form.slots}
        said = tuple((row, name, w) for (row, name), w in sorted(typed.items()) if sent.get((row, name), "") != w)
        if not said:
            return None
        filled = dataclasses.replace(
            form,
            blank_form=form.blank_form or form.path,
            path=form.path.with_name(f"{next(self.numbers)}.xlsx"),
            filler=filler,
            typed=said,
            dropped=tuple(dropped),
        )
        book = load_workbook(form.blank_form or form.path)
        sheet = book["Đăng ký"]
        columns = heading_columns(sheet)
        lines = range(HEADING_ROW + 1, sheet.max_row + 1)
        known = {str(sheet.cell(n, columns[NAME_HEADING]).value): n for n in lines}
        prepared = [n for n in lines if str(sheet.cell(n, 1).value or "").startswith(hidden.NEW_ROW)]
        for (row, name), word in typed.items():
            if row.startswith("+"):
                line = prepared[int(row)]
                sheet.cell(line, columns[NAME_HEADING]).value = self.named(self.born(filled, row))
                sheet.cell(line, columns[SUBJECT]).value = "Tập thể"
                sheet.cell(line, columns[FIELD]).value = "Kinh tế"
            else:
                line = known[self.named(row)]
            sheet.cell(line, columns[HEADINGS[name]]).value = word or None
        for line in sorted((known[self.named(record)] for record in dropped), reverse=True):
            sheet.delete_rows(line)
        if form.shared:
            for cells in book.worksheets[0].iter_rows():
                if cells[0].value == hidden.SENDER:
                    cells[2].value = unit_name(filler)
        book.save(filled.path)
        self.note(filler, "fills in", form.path.parent.name, "as", filled.path.name, said, *dropped)
        return filled

    def take(self, unit: str, file: File, answer: str = "replaces") -> None:
        """An office takes a file in; of an earlier return of the same form it says that this one "replaces" it, or that
        "both" count."""
        place = self.places[unit]
        self.note(unit, "takes in", file.path.parent.name, file.path.name, answer)
        done = place.office.take_in(file.path, **{"return": answer, "again": "yes"})
        counts = done.counts
        assert counts["read"] == sum(n for fate, n in counts.items() if fate != "read"), counts
        assert sum(counts[fate] for fate in ("outside", "rejected", "skipped")) == 0, (counts, done.problems)
        if file.act:
            self._returned(place, file, answer)
        place.known |= file.carries
        for row, name, word in file.typed:
            record, sees = row, frozenset[int]()
            if row.startswith("+"):
                record = self.born(file, row)
                place.known.add(self.expected.say((record, NAME), self.named(record), frozenset(), file.act))
            else:
                sees = next(seen for where, seen, _ in file.slots if where == (row, name))
            place.known.add(self.expected.say((record, name), word, sees, file.act))
        place.taken.append(file)

    def _returned(self, place: Place, file: File, answer: str) -> None:
        """What taking in a return switches: itself on again if it had been taken back; and which return replaces which.
        What was said of two of them holds, on more rows if it shows more now; of the others the answer says it."""
        if any(f.act == file.act for f in place.taken) and withdrawn(place.known, file.act):
            self._switched(place, file.act, False, ("again", next(self.numbers)))
        others: dict[Hashable, list[File]] = {}
        for f in place.taken:
            same_form = f.act and (f.package, f.filler) == (file.package, file.filler)
            if same_form and f.act != file.act and not withdrawn(place.known, f.act):
                others.setdefault(f.act, []).append(f)
        told = {s.about[1] for s in place.known if s.about[0] == "replaced"}
        former = {a for a, b in told if b in others and (b, a) not in told}
        newest = set(others) - former or set(others)
        for act, files in others.items():
            is_open = not told & {(act, file.act), (file.act, act)}
            if (act, file.act) in told or (is_open and answer == "replaces"):
                self._replaces(place, [file], files)
            if (file.act, act) in told or (is_open and answer == "older" and act in newest):
                self._replaces(place, files, [file])

    def _replaces(self, place: Place, later: list[File], earlier: list[File]) -> None:
        """A return replaces an earlier one on the records on its own rows of which that one says anything. Each is
        given by the files that said the same."""
        says = {self._row(earlier[0], row) for row, _, _ in earlier[0].typed}
        on = {record for file in later for record in self._on_rows(file)} & says
        about = ("replaced", (earlier[0].act, later[0].act))
        place.known.add(self.expected.say(about, frozenset(on), frozenset(), later[0].act))

    def _on_rows(self, file: File) -> set[str]:
        listed = set(file.rows) - set(file.dropped)
        return listed | {self._row(file, row) for row, _, _ in file.typed}

    def _row(self, file: File, row: str) -> str:
        return self.born(file, row) if row.startswith("+") else row

    def undo_import(self, unit: str, file: File) -> None:
        """Take back what the cells of a file said."""
        place = self.places[unit]
        found = [each for each in place.office.exchange.history() if each.name == file.path.name and each.act]
        place.office.exchange.undo(found[0].id, hide_edited=True)
        self._switched(place, file.act, True, ("undo", next(self.numbers)))
        self.note(unit, "takes back the return", file.path.name)

    def deliver(self, unit: str, receiver: str) -> None:
        """A bundle, made and taken in at once."""
        self.take(receiver, self.bundle(unit, receiver))
