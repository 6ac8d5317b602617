"""Workbooks that go out, are filled in by hand, and come in."""

from __future__ import annotations

import dataclasses
import re
import zipfile
from collections.abc import Collection, Hashable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.data_sheet import HEADING_ROW
from dvk_desktop.usecases.exchange.answers import Answers
from dvk_desktop.usecases.history.commands import undo
from tests.exchange.laws.arriving import PASSWORD, Arriving
from tests.exchange.laws.expected import (
    NAME,
    Said,
    group,
    replaced_on,
    seen,
    standing,
    switches,
    withdrawn,
)
from tests.exchange.laws.places import FIELDS, HEADINGS, File, Place, Taking, unit_name
from tests.exchange.laws.versions import Switched
from tests.exchange.office import FIELD, SUBJECT, fill_in, heading_columns
from tests.exchange.office import NAME as NAME_HEADING

HOUSEHOLDS = "Số hộ tham gia"


def saved_at(path: Path) -> str:
    """When a workbook was saved, as it says itself."""
    with zipfile.ZipFile(path) as packed:
        told = re.search(rb"<dcterms:modified[^>]*>([^<]*)<", packed.read("docProps/core.xml"))
    assert told is not None
    return told[1].decode()


class Papers(Arriving):
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
            for name in (*FIELDS, "households")
        )
        same = {each for record in rows for each in group(known, record)}
        carries = {s for s in known if s.about[0] in same or (s.about[0] == "join" and same & set(s.about[1]))}
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

    def fill(
        self,
        form: File,
        filler: str,
        typed: dict[tuple[str, str], str],
        dropped: Collection[str] = (),
        wrong: Collection[str] = (),
        copy: int = 0,
    ) -> File | None:
        """Somebody types by hand: (record or number of a blank row, field) → word, deletes the rows of the records
        `dropped`, and writes a word where a number belongs on the rows `wrong`. Cells as they were sent say nothing; a
        form in which nothing else stands is worth sending only if something else did before."""
        sent = {where: value for where, _, value in form.slots}
        said = tuple((row, name, w) for (row, name), w in sorted(typed.items()) if sent.get((row, name), "") != w)
        if not said and not (form.typed and not wrong):
            return None
        filled = dataclasses.replace(
            form,
            blank_form=form.blank_form or form.path,
            path=form.path.with_name(f"{next(self.numbers)}.xlsx"),
            filler=filler,
            typed=tuple(each for each in said if each[0] not in wrong),
            unread=tuple(each for each in said if each[0] in wrong),
            dropped=tuple(dropped),
            wrong=tuple(wrong),
            copy=copy,
        )
        book = load_workbook(form.blank_form or form.path)
        sheet = book["Đăng ký"]
        columns = heading_columns(sheet)
        lines = range(HEADING_ROW + 1, sheet.max_row + 1)
        known = {str(sheet.cell(n, columns[NAME_HEADING]).value): n for n in lines}
        prepared = [n for n in lines if str(sheet.cell(n, 1).value or "").startswith(hidden.NEW_ROW)]
        for (row, name), word in typed.items():
            if row.startswith("+"):
                line = prepared[int(row.partition("#")[0])]
                sheet.cell(line, columns[NAME_HEADING]).value = self.named(self.born(filled, row))
                sheet.cell(line, columns[SUBJECT]).value = "Tập thể"
                sheet.cell(line, columns[FIELD]).value = "Kinh tế"
            else:
                line = known[self.named(row)]
            sheet.cell(line, columns[HEADINGS[name]]).value = word or None
            if row in wrong:
                sheet.cell(line, columns[HOUSEHOLDS]).value = "nhiều"
        for line in sorted((known[self.named(record)] for record in dropped), reverse=True):
            sheet.delete_rows(line)
        if form.shared:
            for cells in book.worksheets[0].iter_rows():
                if cells[0].value == hidden.SENDER:
                    cells[2].value = unit_name(filler)
        book.save(filled.path)
        filled = dataclasses.replace(filled, saved=saved_at(filled.path))
        words = [*said, *dropped, *(f"{row} wrong" for row in wrong), *(["another copy"] if copy else [])]
        self.note(filler, "fills in", form.path.parent.name, "as", filled.path.name, *words)
        return filled

    def repair(self, unit: str, file: File) -> File | None:
        """The rows of a return that were rejected at an office go back to the sender, who writes a number where one
        belongs, and come again in a workbook of their own; None if none were."""
        exchange = self.places[unit].office.exchange
        plan = exchange.plan([file.path], Answers({"return": "both", "again": "yes"})).files[0]
        sent = {where: value for where, _, value in file.slots}
        numbers = [(row, "households", "25") for row in file.wrong if sent.get((row, "households")) != "25"]
        if not plan.counts.get("rejected") or not (numbers or file.unread):
            return None
        errors = exchange.error_workbook(plan, file.path.parent / str(next(self.numbers)))
        path = fill_in(errors, [{HOUSEHOLDS: 25}] * len(file.wrong), errors.with_name(f"{next(self.numbers)}.xlsx"))
        self.note(file.filler, "mends for", unit, file.path.name, "as", path.name)
        return dataclasses.replace(
            file,
            carries=frozenset(),
            rows=tuple(row for row in file.wrong if not row.startswith("+")),
            typed=tuple(sorted((*file.unread, *numbers))),
            path=path,
            dropped=(),
            wrong=(),
            unread=(),
            saved=saved_at(path),
            repairs=file.repairs or file.act or file.contents,
        )

    def take(self, unit: str, file: File, answer: str = "replaces", *, mend: bool = False) -> None:
        """An office takes a file in; of an earlier return of the same form it says that this one "replaces" it, is
        "older", or that "both" count. `mend`: it says what number belongs where none was written."""
        place, exchange = self.places[unit], self.places[unit].office.exchange
        over = self._over(place, file) if file.typed or unit == file.keeper else set()
        answer = (answer if answer == "replaces" else "older") if over else "copy" if file.copy else answer
        mend = mend and bool(file.typed and file.wrong)
        self.note(unit, "takes in", file.path.parent.name, file.path.name, answer, *(["mended"] if mend else []))
        answers = Answers({"return": answer, "again": "yes"})
        path = self._as_sent(file)
        if mend:
            for planned in exchange.plan([path], answers, password=PASSWORD).files[0].rows:
                if planned.problems or planned.wrong:
                    answers = answers.with_mend(planned.key, "households", "25")
        out = self._leaves_out(place, file)
        if out or place.left.get(file.act):
            names = {self.named(self._row(file, row)): row for row, _, _ in file.typed}
            for planned in exchange.plan([path], answers, password=PASSWORD).files[0].rows:
                if (row := names.get(planned.title, "")) and (row in out or row in place.left.get(file.act, ())):
                    answers = answers.with_row(planned.key, "keep", "out" if row in out else "in")
        done = exchange.apply(exchange.plan([path], answers, password=PASSWORD)).files[0]
        counts = done.counts
        assert counts["read"] == sum(n for fate, n in counts.items() if fate != "read"), counts
        assert (counts["outside"], counts["skipped"]) == (0, len(out)), (counts, done.problems)
        held = file.contents in [f.contents for f in place.taken] and not withdrawn(place.known, file.act)
        back = {r for by in self._taken_back(place, file.act) for r in replaced_on(place.known, (file.act, by))}
        said = {(s.about, s.value) for s in place.known if s.act == file.act and s.about[0] not in back}
        said = said if held else set()
        untold = {row for row, name, word in file.unread if ((self._row(file, row), name), word) not in said}
        unread = [each for each in file.unread if mend or each[0] not in untold]
        refused = set() if mend else set(file.wrong) - {row for row, _, _ in unread}
        assert counts["rejected"] == len(refused), (counts, done.problems)
        sees = {where: seen for where, seen, _ in file.slots}
        says = set[Said]()
        for row, name, word in (*file.typed, *unread):
            if row in out:
                continue
            record = self._row(file, row)
            if row.startswith("+"):
                says.add(self.expected.say((record, NAME), self.named(record), frozenset(), file.act))
            says.add(self.expected.say((record, name), word, sees.get((row, name), frozenset()), file.act))
        if done.act:
            self.acts[file.act] = done.act
        repeats = not withdrawn(place.known, file.act) and any(t.file.act == file.act for t in place.takings)
        switched: list[Switched] = []
        if file.act and (file.typed or unit == file.keeper):
            switched = self._returned(place, file, answer, {s.about[0] for s in says}, refused | out, over)
        brought = {s.about[0] for s in says - place.known}
        place.known |= {*self._arrived(place, file), *says}
        mending = self._mended(place, file, done.mending_act) if mend else ""
        if done.applied:
            place.takings.append(
                Taking(file, done.file_in, repeats, tuple(switched), frozenset(brought), mending)
                if repeats
                else Taking(file, done.file_in, repeats, mending=mending)
            )

    def _arrived(self, place: Place, file: File) -> Collection[Said]:
        """What of all that the maker of a file knew is in it and in no other that came before."""
        return file.carries

    def _mended(self, place: Place, file: File, real: str) -> Hashable:
        """What the receiver says where a number could not be read; gives the act, "" if it stood there already."""
        act = ("mending", next(self.numbers))
        self.acts[act] = real
        says = False
        for row in file.wrong:
            record = self._row(file, row)
            stands = standing(place.known, record, "households", *group(place.known, record) - {record})
            if {s.value for s in stands} != {"25"}:
                place.known.add(self.expected.say((record, "households"), "25", seen(stands), act))
                says = True
        return act if says else ""

    def undo_import(self, unit: str, taking: Taking) -> None:
        """Take back what the cells of a file said; of one that came before, only what this taking added."""
        place, file = self.places[unit], taking.file
        exchange = place.office.exchange
        if taking.repeats and not (taking.switched or taking.brought or taking.mending):
            with pytest.raises(UserError, match="undo_nothing"):
                exchange.undo(taking.id, hide_edited=True)
            return
        mends = place.mends(file.act)
        exchange.undo(taking.id, hide_edited=True)
        by = ("undo", next(self.numbers))
        self.acts[by] = self._newest_act(place)
        if taking.repeats:
            self._take_back_addition(place, taking, by)
        else:
            for act in (file.act, *mends):
                self._switched(place, act, True, by)
        self.note(unit, "takes back", "what was added by" if taking.repeats else "the return", file.path.name)

    def redo_import(self, unit: str, taking: Taking, *, with_history: bool) -> None:
        """Let what one taking added count again; `with_history`: by taking back the act that took it back."""
        place = self.places[unit]
        undone = place.undone.pop(taking.id)
        if with_history:
            undo(place.office.store, self.acts[undone])
        else:
            place.office.exchange.redo(taking.id)
        by = ("redo", next(self.numbers))
        self.acts[by] = self._newest_act(place)
        self._switched(place, undone, True, by)
        self.note(unit, "lets count again what was added by", taking.file.path.name)

    def deliver(self, unit: str, receiver: str) -> None:
        """A bundle, made and taken in at once."""
        self.take(receiver, self.bundle(unit, receiver))
