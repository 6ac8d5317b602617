"""What a person answers while looking through the plan of an import: frozen values, for all files, for one, for one
row.

A row is called by its key: "<sheet>!<row>" ("Đăng ký!7"), or the id of the record for what stands on no row (the hidden
part of a bundle). The narrowest answer counts: row, then file, then batch.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TypeAlias

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold

KEEP = "keep"
"""Row answer: "in" takes a row in, "out" leaves it out (skipped, rule "left_out")."""

TWIN = "twin:"
"""Begins the code of the question whether a row is the record named after it: "same", "different" or "later"."""

_NOTHING: Mapping[str, str] = MappingProxyType({})
WHOLE = {
    "return": ("replaces", "older", "both", "copy"),
    "identity": ("new", "same"),
    "again": ("yes", "no"),
    "closed": ("yes", "no"),
    "outside": ("accept", "refuse"),
    "twins": ("same", "different", "later"),
}
"""Codes of the questions about a whole file, and the options of each."""
_OF_ROW = {"identity": WHOLE["identity"], "outside": WHOLE["outside"], KEEP: ("in", "out")}
_TWIN_OPTIONS = ("same", "different", "later")


@dataclass(frozen=True, slots=True)
class Mend:
    """Another value for one cell, as typed. `here`: only for this row, though it is the spelling of a code."""

    text: str
    here: bool = False


@dataclass(frozen=True, slots=True)
class RowAnswer:
    """Answers for one row. `options`: question code → option ("identity", "outside", "keep", "twin:<record>");
    `mended`: column key → other value; `reason`: why it is taken in though it is outside the sender's authority."""

    options: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    mended: Mapping[str, Mend] = field(default_factory=lambda: MappingProxyType({}))
    reason: str = ""

    def over(self, wider: RowAnswer) -> RowAnswer:
        """These answers where they say something, those of `wider` elsewhere."""
        return RowAnswer(
            MappingProxyType({**wider.options, **self.options}),
            MappingProxyType({**wider.mended, **self.mended}),
            self.reason or wider.reason,
        )


_NO_ROW = RowAnswer()


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers for one file. `whole`: question code → option, for all its rows; `rows`: by row key; `readings`: how a
    text is to be read as a code, by `reading_key`; `reason`: as `RowAnswer.reason`, for all its rows. `sender`: the
    unit that filled in a file for everybody, instead of what its first sheet says."""

    whole: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    rows: Mapping[str, RowAnswer] = field(default_factory=lambda: MappingProxyType({}))
    readings: Mapping[tuple[str, str], str] = field(default_factory=lambda: MappingProxyType({}))
    reason: str = ""
    sender: str = ""

    def row(self, key: str) -> RowAnswer:
        """The answers for one row alone."""
        return self.rows.get(key, _NO_ROW)

    def of(self, code: str, key: str = "") -> str:
        """The option chosen for a row, or for the whole file; "" if nobody answered."""
        return self.row(key).options.get(code, "") or self.whole.get(code, "")

    def reason_for(self, key: str) -> str:
        """Why a row outside the sender's authority is taken in."""
        return self.row(key).reason or self.reason

    def with_whole(self, code: str, option: str) -> Answers:
        """The same with one answer about the whole file; "" takes it back."""
        return replace(self, whole=_put(self.whole, code, option))

    def with_sender(self, unit: str) -> Answers:
        """The same with another sender; what was said about the returns of the one before is said no more."""
        said = {code: option for code, option in self.whole.items() if code not in ("return", "again")}
        return replace(self, sender=unit, whole=MappingProxyType(said))

    def with_row(self, key: str, code: str, option: str, reason: str = "") -> Answers:
        """The same with one answer about a row; "" takes it back."""
        return self.with_rows((key,), code, option, reason)

    def with_rows(self, keys: Iterable[str], code: str, option: str, reason: str = "") -> Answers:
        """The same answer for each of several rows."""
        found = dict(self.rows)
        for key in keys:
            row = self.row(key)
            found[key] = replace(row, options=_put(row.options, code, option), reason=reason or row.reason)
        return replace(self, rows=MappingProxyType(found))

    def with_mend(self, key: str, column: str, text: str | None, *, here: bool = False) -> Answers:
        """The same with another value in a cell; None takes it back."""
        row = self.row(key)
        mended = {name: mend for name, mend in row.mended.items() if name != column}
        if text is not None:
            mended[column] = Mend(text, here)
        return replace(self, rows=MappingProxyType({**self.rows, key: replace(row, mended=MappingProxyType(mended))}))

    def with_reading(self, what: str, text: str, code: str) -> Answers:
        """The same with a reading: `text` stands for `code` wherever it is met; "" takes it back."""
        key = reading_key(what, text)
        found = {known: value for known, value in self.readings.items() if known != key}
        if code:
            found[key] = code
        return replace(self, readings=MappingProxyType(found))

    def over(self, wider: Answers) -> Answers:
        """These answers where they say something, those of `wider` elsewhere."""
        if not (wider.whole or wider.rows or wider.readings or wider.reason or wider.sender):
            return self
        return Answers(
            MappingProxyType({**wider.whole, **self.whole}),
            MappingProxyType({**wider.rows, **{key: row.over(wider.row(key)) for key, row in self.rows.items()}}),
            MappingProxyType({**wider.readings, **self.readings}),
            self.reason or wider.reason,
            self.sender or wider.sender,
        )


NO_ANSWERS = Answers()


@dataclass(frozen=True, slots=True)
class BatchAnswers:
    """Answers for the files dropped together: `everywhere` for all of them, `files` by hash of the file."""

    everywhere: Answers = NO_ANSWERS
    files: Mapping[str, Answers] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, sha256: str) -> Answers:
        """What counts for one file."""
        own = self.files.get(sha256)
        return own.over(self.everywhere) if own is not None else self.everywhere

    def with_everywhere(self, answers: Answers) -> BatchAnswers:
        """The same with other answers for all files."""
        return replace(self, everywhere=answers)

    def with_file(self, sha256: str, answers: Answers) -> BatchAnswers:
        """The same with other answers for one file."""
        return replace(self, files=MappingProxyType({**self.files, sha256: answers}))

    def __bool__(self) -> bool:
        return bool(self.files) or self.everywhere != NO_ANSWERS


Given: TypeAlias = "BatchAnswers | Answers | Mapping[str, str]"
"""How answers are handed over: for a batch, for every file alike, or only about whole files."""


def batch_answers(given: Given) -> BatchAnswers:
    """What was given, as answers for a batch."""
    if isinstance(given, BatchAnswers):
        return given
    return BatchAnswers(file_answers(given))


def file_answers(given: Answers | Mapping[str, str]) -> Answers:
    """What was given, as answers for one file."""
    return given if isinstance(given, Answers) else Answers(MappingProxyType(dict(given)))


def row_key(sheet: str, row: int, record: str = "") -> str:
    """What a row is called in answers."""
    return f"{sheet}!{row}" if row else record


def reading_key(what: str, text: str) -> tuple[str, str]:
    """By what a reading is known: the list of codes (or "unit"), and the text however it is spelled."""
    return what, fold(text)


def checked_option(code: str, option: str, *, of_row: bool) -> str:
    """`option` if the question `code` has it. UserError "answers.code", "answers.option"."""
    known = _TWIN_OPTIONS if of_row and code.startswith(TWIN) else (_OF_ROW if of_row else WHOLE).get(code, ())
    if not known:
        raise UserError("answers.code", code=code)
    if option not in known:
        raise UserError("answers.option", code=code, option=option, known=", ".join(known))
    return option


def _put(options: Mapping[str, str], code: str, option: str) -> Mapping[str, str]:
    found = {known: value for known, value in options.items() if known != code}
    if option:
        found[code] = option
    return MappingProxyType(found)
