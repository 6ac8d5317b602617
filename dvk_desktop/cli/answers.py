"""Answers to the questions of an import, as options and as a JSON file: for all files, for one, for one row.

A row is called "SHEET!ROW" as Excel counts (the id of the record for what stands on no row), a cell "SHEET!D7"; with
"FILE:" before it only the file of that name is meant.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.usecases.exchange.answers import KEEP, TWIN, Answers, BatchAnswers, checked_option
from dvk_desktop.usecases.exchange.commands import BatchPlan
from dvk_desktop.usecases.exchange.plan import FilePlan, PlannedRow

_CELL = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_ROW_KEYS = frozenset({"identity", "outside", KEEP, "reason", "mend", "mend_here", "twins"})


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `dvk import` that answer."""
    parser.add_argument("--answers", type=Path)
    parser.add_argument("--leave-out", action="append", default=[])
    parser.add_argument("--take", action="append", default=[])
    parser.add_argument("--mend", action="append", default=[])
    parser.add_argument("--mend-here", action="append", default=[])
    parser.add_argument("--reason", default="")


def whole_answers(parsed: argparse.Namespace) -> Answers:
    """What the options say about whole files."""
    answers = Answers(reason=parsed.reason)
    for name in ("return", "identity", "twins"):
        answers = answers.with_whole(name, getattr(parsed, name) or "")
    flags = (("accept_outside", "outside", "accept"), ("again", "again", "yes"), ("late", "closed", "yes"))
    for given, code, option in flags:
        answers = answers.with_whole(code, option if getattr(parsed, given) else "")
    return answers


def row_answers(batch: BatchPlan, parsed: argparse.Namespace) -> BatchAnswers | None:
    """What the options and the file of answers say beyond that, now that the files were read; None if nothing.
    UserError "answers.file", "answers.code", "answers.option", "answers.nothing_found"."""
    found = _Found(batch)
    if parsed.answers:
        found.take_document(parsed.answers, _document(parsed.answers))
    for place in parsed.leave_out:
        found.say(place, lambda answers, row: answers.with_row(row.key, KEEP, "out"))
    for place in parsed.take:
        found.say(place, lambda answers, row: answers.with_row(row.key, KEEP, "in"))
    for here, assignments in ((False, parsed.mend), (True, parsed.mend_here)):
        for assignment in assignments:
            place, sign, text = assignment.partition("=")
            if not sign:
                raise UserError("usage.assignment", value=assignment)
            found.mend(place, text, here=here)
    return found.answers if found.said else None


def _document(path: Path) -> Mapping[str, Any]:
    try:
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UserError("answers.file", path=path, detail=error.strerror or str(error)) from error
    except ValueError as error:
        raise UserError("answers.file", path=path, detail=str(error)) from error
    if not isinstance(document, dict):
        raise UserError("answers.file", path=path, detail="{…}")
    return document


class _Found:
    """Answers as they gather."""

    def __init__(self, batch: BatchPlan) -> None:
        self._batch = batch
        self.answers = batch.answers
        self.said = False

    def take_document(self, path: Path, document: Mapping[str, Any]) -> None:
        """A file of answers: {"all": {code: option}, "rows": {row: …}, "files": {name: {…, "rows": {…}}}, "readings":
        [{"list", "text", "code"}]}."""
        try:
            self._take(document)
        except (AttributeError, KeyError, TypeError) as error:
            raise UserError("answers.file", path=path, detail=str(error)) from error

    def _take(self, document: Mapping[str, Any]) -> None:
        everywhere = _whole(self.answers.everywhere, document.get("all", {}))
        for one in document.get("readings", ()):
            everywhere = everywhere.with_reading(str(one["list"]), str(one["text"]), str(one["code"]))
        self.answers, self.said = self.answers.with_everywhere(everywhere), True
        for key, said in document.get("rows", {}).items():
            self._take_row(key, said)
        for name, said in document.get("files", {}).items():
            for file in self._files(name):
                whole = {code: option for code, option in said.items() if code != "rows"}
                self._put(file, _whole(self._own(file), whole))
                for key, row in said.get("rows", {}).items():
                    self._take_row(f"{file.name}:{key}", row)

    def _take_row(self, place: str, said: Mapping[str, Any]) -> None:
        for code in said.keys() - _ROW_KEYS:
            raise UserError("answers.code", code=code)
        reason = str(said.get("reason", ""))
        options = {code: str(said[code]) for code in ("identity", "outside", KEEP) if code in said}
        options |= {TWIN + record: str(option) for record, option in said.get("twins", {}).items()}
        checked = {code: checked_option(code, option, of_row=True) for code, option in options.items()}
        mended = [
            (c, str(t), h) for name, h in (("mend", False), ("mend_here", True)) for c, t in said.get(name, {}).items()
        ]

        def change(answers: Answers, row: PlannedRow) -> Answers:
            for code, option in checked.items():
                answers = answers.with_row(row.key, code, option, reason)
            for column, text, here in mended:
                answers = answers.with_mend(row.key, column, text, here=here)
            return answers

        self.say(place, change)

    def say(self, place: str, change: Callable[[Answers, PlannedRow], Answers]) -> None:
        """`change(answers, row)` for every row called `place`. UserError "answers.nothing_found"."""
        some = False
        name, key = self._split(place)
        for file in self._files(name) if name else self._batch.files:
            for row in file.rows:
                if row.key == key:
                    self._put(file, change(self._own(file), row))
                    some = True
        if not some and not all(file.already_imported or not file.readable for file in self._batch.files):
            raise UserError("answers.nothing_found", key=place)

    def mend(self, place: str, text: str, *, here: bool) -> None:
        """Another value for the cell "SHEET!D7"."""
        name, key = self._split(place)
        sheet, _, cell = key.rpartition("!")
        found = _CELL.fullmatch(cell.upper().replace("$", ""))
        if found is None:
            raise UserError("answers.nothing_found", key=place)
        letter, number = found.groups()
        rows = [(file, row) for file in self._batch.files for row in file.rows if row.key == f"{sheet}!{number}"]
        rows = [(file, row) for file, row in rows if not name or file.name == name]
        if not rows:
            raise UserError("answers.nothing_found", key=place)
        for file, row in rows:
            if not (column := _column(file, row, letter)):
                raise UserError("answers.cell", sheet=row.sheet, row=row.row, column=letter)
            self._put(file, self._own(file).with_mend(row.key, column, text, here=here))

    def _split(self, place: str) -> tuple[str, str]:
        """File and key of "FILE:SHEET!ROW"; the file is "" if none of that name is here."""
        for file in self._batch.files:
            if place.startswith(f"{file.name}:"):
                return file.name, place.removeprefix(f"{file.name}:")
        return "", place

    def _files(self, name: str) -> Iterable[FilePlan]:
        found = [file for file in self._batch.files if name in (file.name, file.sha256)]
        if not found:
            raise UserError("answers.nothing_found", key=name)
        return found

    def _own(self, file: FilePlan) -> Answers:
        return self.answers.files.get(file.sha256, Answers())

    def _put(self, file: FilePlan, answers: Answers) -> None:
        self.answers, self.said = self.answers.with_file(file.sha256, answers), True


def _whole(answers: Answers, said: Mapping[str, Any]) -> Answers:
    for code, option in said.items():
        if code == "reason":
            answers = Answers(answers.whole, answers.rows, answers.readings, str(option))
        else:
            answers = answers.with_whole(code, checked_option(code, str(option), of_row=False))
    return answers


def _column(file: FilePlan, row: PlannedRow, letter: str) -> str:
    """The key of the column that stands at `letter` on the sheet of a row."""
    for cell in row.wrong:
        if cell.cell == f"{letter}{row.row}":
            return cell.key
    columns = file.read.columns.get(row.sheet, "") if file.read is not None else ""
    return next((key for key, _, at in (one.rpartition(":") for one in columns.split()) if at == letter), "")
