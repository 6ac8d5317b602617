"""What every command gets: where the data are, how to answer, and how to open what it needs."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import format_date_spec, format_day

if TYPE_CHECKING:
    from dvk_desktop.domain.national_units import NationalUnits
    from dvk_desktop.usecases.entry import Notice
    from dvk_desktop.usecases.letters.reading import Letter
    from dvk_desktop.usecases.progress import Progress
    from dvk_desktop.usecases.samples.hand import Hand
    from dvk_desktop.usecases.services import OpenFolder, RunWindow, Services

DONE, REFUSED, WRONG_USAGE, ENVIRONMENT, BUG = 0, 1, 2, 3, 70
"""Exit codes (`cli.md`)."""


@dataclass(frozen=True)
class Composition:
    """What the composition root gives to the command line."""

    default_folder: Callable[[Path | None], Path]
    open_folder: OpenFolder
    read_letter: Callable[[Path, str], Letter]
    run_window: RunWindow
    restore: Callable[[Path, Path], Path]
    resource: Callable[[str], Path]
    clock: Callable[[], datetime]
    hand: Callable[[], Hand]
    country: Callable[[], NationalUnits]


@dataclass
class Context:
    """One call of the command line. `answered`: its one document is out."""

    composition: Composition
    folder: Path
    as_json: bool
    command: str
    answered: bool = False

    def reading(self) -> AbstractContextManager[Services]:
        """Open the data for reading, beside whoever writes."""
        return self.composition.open_folder(self.folder, writes=False, program=f"dvk {self.command}")

    def writing(self) -> AbstractContextManager[Services]:
        """Open the data for writing; ends with exit code 3 if somebody else holds the folder."""
        return self.composition.open_folder(self.folder, writes=True, program=f"dvk {self.command}")

    def answer(self, document: Any, lines: Iterable[str] = ()) -> None:
        """Say the result: exactly one JSON document with ``--json``, else the lines for people."""
        self.answered = True
        if self.as_json:
            sys.stdout.write(json.dumps(plain(document), ensure_ascii=False, indent=1) + "\n")
        else:
            for line in lines:
                sys.stdout.write(line + "\n")

    def answer_done(self, identity: str, done: str) -> None:
        """Say that something was done to a record; `done`: the code of the sentence."""
        self.answer({"id": identity}, [sentence(done)])

    def answer_saved(self, identity: str, changed: bool) -> None:
        """Say whether an edit of a record changed anything."""
        self.answer({"id": identity, "changed": changed}, [sentence("done.saved" if changed else "done.unchanged")])

    def note(self, line: str) -> None:
        """Say something beside the result: on standard error, so that JSON stays alone."""
        sys.stderr.write(line + "\n")

    def notices(self, notices: Iterable[Notice]) -> None:
        """Tell what should be looked at beside a success."""
        for notice in notices:
            self.note(f"! {sentence(notice.code, notice.parameters)}")

    def progress(self) -> Progress:
        """Progress on standard error when a person watches; silent otherwise."""
        return _Shown() if sys.stderr.isatty() and not self.as_json else _Silent()


class _Silent:
    def step(self, done: int, total: int, what: str = "") -> None:
        return None


class _Shown:
    def step(self, done: int, total: int, what: str = "") -> None:
        sys.stderr.write(f"\r{what} {done}/{total}\x1b[K" + ("\n" if done >= total else ""))


def plain(value: Any) -> Any:
    """A JSON value for anything the use cases return: dates ISO, part dates as in `cli.md`, decimals as text."""
    match value:
        case DateSpec():
            return _date(value)
        case Enum():
            return value.value
        case datetime() | date():
            return value.isoformat()
        case Decimal():
            from dvk_desktop.usecases.fields import format_decimal  # commands that open no data do without

            return format_decimal(value)
        case Path():
            return str(value)
        case str() | int() | float() | None:
            return value
        case Mapping():
            return {str(plain(key)): plain(item) for key, item in value.items()}
        case list() | tuple() | set() | frozenset():
            return [plain(item) for item in value]
    if hasattr(value, "as_json"):
        return plain(value.as_json())
    if dataclasses.is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    return str(value)


def _date(spec: DateSpec) -> Any:
    """A day as ISO text; what is known only in part, or was worked out, with its bounds (`cli.md`)."""
    if spec.precision is Precision.DAY and not spec.derived and spec.first is not None:
        return spec.first.isoformat()
    return spec.as_json(format_date_spec(spec.canonical()))


def rows_document(rows: Sequence[Any]) -> dict[str, Any]:
    """The JSON of every list: ``{"rows": […], "total": n}``."""
    return {"rows": [plain(row) for row in rows], "total": len(rows)}


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """Lines of a plain table for people; headings are label keys or texts."""
    named = [label(key) if "." in key else key for key in headings]
    cells = [[_cell(cell) for cell in row] for row in rows]
    widths = [min(60, max([len(head), *(len(row[i]) for row in cells)])) for i, head in enumerate(named)]

    def line(row: Sequence[str]) -> str:
        cut = (cell if len(cell) <= width else cell[: width - 1] + "…" for cell, width in zip(row, widths, strict=True))
        return "  ".join(cell.ljust(width) for cell, width in zip(cut, widths, strict=True)).rstrip()

    return [line(named), line(["─" * width for width in widths]), *(line(row) for row in cells)]


def _cell(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, DateSpec):
        return format_date_spec(cell.canonical())
    if isinstance(cell, date):
        return format_day(cell)
    if isinstance(cell, bool):
        return "x" if cell else ""
    return str(cell).replace("\n", " ")


def choice(choices: str, code: str) -> str:
    """The label of a code, "" for none."""
    return label(f"choice.{choices}.{code}") if code else ""


def notices_document(notices: Iterable[Notice]) -> list[dict[str, Any]]:
    """Notices as JSON: code and sentence, as the warnings of ``dvk letter read``."""
    return [{"code": notice.code, "message": sentence(notice.code, notice.parameters)} for notice in notices]
