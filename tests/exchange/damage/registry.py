"""The registry of damages: each is a named function that does to a workbook what people do, and what must come of
it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from dvk_desktop.exchange.data_sheet import HEADING_ROW
from tests.exchange.damage.scenes import SCENES, Scene
from tests.exchange.office import heading_columns

ALL = tuple(SCENES)
REGISTRATION = ("registration",)
ANSWERS = ("assignment", "scoring", "progress")


@dataclass(frozen=True)
class Outcome:
    """What must come of a damaged file.

    `same`: the file says exactly what the undamaged one says. `problems`: codes that must be told (of a repaired file:
    and no others). `counts`: fates that must be exactly so. `values`: title of a row → fields that stand otherwise
    afterwards ("" for none). `left`: titles of rows that must stand as before. `kind`: of the plan.
    """

    same: bool = False
    problems: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    left: tuple[str, ...] = ()
    kind: str = ""


def repaired(*problems: str) -> Outcome:
    """The same plan as of the undamaged file; `problems` are the remarks made about the repair."""
    return Outcome(same=True, problems=problems)


def explained(*problems: str, kind: str = "", left: tuple[str, ...] = (), **counts: int) -> Outcome:
    """Told with these codes; what is taken in is right, the rest is left as it was."""
    return Outcome(problems=problems, counts=counts, left=left, kind=kind)


def read_as(values: Mapping[str, Mapping[str, object]], *problems: str, left: tuple[str, ...] = ()) -> Outcome:
    """Taken in with these values instead."""
    return Outcome(problems=problems, values=values, left=left)


class Hand:
    """A hand at the workbook: the file as it was filled in, open in another program. `earlier`: files that were taken
    in before."""

    def __init__(self, scene: Scene, folder: Path) -> None:
        self.scene, self.folder = scene, folder
        self.earlier: list[Path] = []
        self.path = folder / scene.filled.name
        shutil.copyfile(scene.filled, self.path)
        self.book: Any = load_workbook(self.path)

    @property
    def sheet(self) -> Worksheet:
        """The data sheet."""
        found: Worksheet = next(s for s in self.book.worksheets if s.title == self.scene.tab)
        return found

    @property
    def columns(self) -> Mapping[str, int]:
        """Heading → column."""
        return heading_columns(self.sheet)

    @property
    def rows(self) -> list[int]:
        """Numbers of the rows with a title, in order."""
        column = self.columns[self.scene.title]
        return [r for r in range(HEADING_ROW + 1, self.sheet.max_row + 1) if self.sheet.cell(r, column).value]

    def row(self, title: str) -> int:
        """The row of that title."""
        column = self.columns[self.scene.title]
        return next(r for r in self.rows if str(self.sheet.cell(r, column).value).startswith(title))

    def set(self, title: str | int, heading: str, value: object) -> None:
        """Type into a cell."""
        row = title if isinstance(title, int) else self.row(title)
        self.sheet.cell(row, self.columns[heading]).value = value  # type: ignore[assignment]  # as typed

    def get(self, title: str | int, heading: str) -> Any:
        """What stands in a cell."""
        row = title if isinstance(title, int) else self.row(title)
        return self.sheet.cell(row, self.columns[heading]).value

    def copy_row(self, source: int, to: int, *, first: int = 1, sheet: Any = None) -> None:
        """Copy the cells of a row from column `first` on."""
        for cell in list((sheet or self.sheet)[source])[first - 1 :]:
            self.sheet.cell(to, cell.column).value = cell.value

    def lines(self, *, first: int = 1) -> list[list[Any]]:
        """The cells below the heading down to the last row with a title."""
        area = self.sheet.iter_rows(min_row=HEADING_ROW + 1, max_row=max(self.rows), min_col=first)
        return [[cell.value for cell in row] for row in area]

    def put_lines(self, lines: list[list[Any]], *, first: int = 1) -> None:
        """Write cells below the heading."""
        for number, line in enumerate(lines, start=HEADING_ROW + 1):
            for column, value in enumerate(line, start=first):
                self.sheet.cell(number, column).value = value

    def save(self, name: str = "") -> Path:
        """Save, under another name if one is given."""
        path = self.folder / name if name else self.path
        self.book.save(path)
        return path


Act = Callable[[Hand], "Path | None"]


@dataclass(frozen=True)
class Damage:
    """One kind of damage. `says`: what was done, as one would tell it."""

    name: str
    says: str
    act: Act
    outcomes: Mapping[str, Outcome]


DAMAGES: dict[str, Damage] = {}


def damage(says: str, outcome: Outcome, kinds: tuple[str, ...] = ALL, **others: Outcome) -> Callable[[Act], Act]:
    """Register a function as a damage to workbooks of `kinds`; `others`: the outcome of single kinds."""

    def register(act: Act) -> Act:
        name = getattr(act, "__name__", says)
        assert name not in DAMAGES, name
        outcomes = {kind: others.get(kind, outcome) for kind in (*kinds, *(k for k in others if k not in kinds))}
        DAMAGES[name] = Damage(name, says, act, outcomes)
        return act

    return register
