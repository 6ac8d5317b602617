"""What goes into a workbook and what was found in one: plain data between use cases and the Excel side.

Column keys are the contract between the two: a field's name for a field of the row's own record, another text
(`criterion:<id>`, `shown:<what>`) for the rest. `exchange.sheets` knows how each is written and read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from dvk_desktop.domain.ledger import Value
from dvk_desktop.language import label, sentence
from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable
from dvk_desktop.usecases.exchange.ledger_part import LedgerPart
from dvk_desktop.usecases.exchange.manifest import Manifest

if TYPE_CHECKING:
    from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping


@dataclass(frozen=True, slots=True)
class RowOut:
    """One row to write: canonical `values` and the `heads` whose values they are, by column key.

    `anchor`: by what a person recognises the row (a name). For an error workbook `typed` holds what stood in the cells,
    `marked` what is wrong there (by column key; cells are named as in the file sent) and `hidden` the row's hidden
    cells as they were first sent. `birth`: what records that the row brings into being are born with, where it is not
    the same for every row (an owner). `fixed`: nobody is asked to fill it in (its figures were counted).
    """

    record: str
    values: Mapping[str, Value]
    heads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    anchor: str = ""
    marked: Mapping[str, Problem] = field(default_factory=dict)
    typed: Mapping[str, object] = field(default_factory=dict)
    hidden: tuple[str, str] | None = None
    birth: Mapping[str, Value] = field(default_factory=dict)
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class SheetOut:
    """A data sheet: its rows and how many prepared blank rows follow."""

    key: str
    rows: Sequence[RowOut] = ()
    blank: int = 0
    first_blank: int = 1


@dataclass(frozen=True, slots=True)
class Package:
    """Everything that one workbook says. `about`: lines for the first sheet (the round, the evaluation, the scorer).
    `chosen`, `day`: the sender and the day that the first sheet says already (a workbook to mend).
    `layout`: the system of official papers of the sender (`Paper.layout`)."""

    manifest: Manifest
    sheets: tuple[SheetOut, ...]
    part: LedgerPart = field(default_factory=LedgerPart)
    about: tuple[str, ...] = ()
    due: str = ""
    problems: tuple[Problem, ...] = ()
    chosen: str = ""
    day: str = ""
    layout: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file. `rule` names the field or limit that says so; `code` has a sentence in `language`."""

    code: str
    sheet: str = ""
    cell: str = ""
    value: str = ""
    rule: str = ""
    parameters: Mapping[str, object] = field(default_factory=dict)
    says: str = ""
    told: str = ""

    @property
    def message(self) -> str:
        """What is wrong and what to do, in the language set (the sentence of `says`, or of the code); `told` if it was
        said before and its parameters are not known any more."""
        if self.told:
            return self.told
        parameters = {"value": self.value, "cell": self.cell, "sheet": self.sheet, **self.parameters}
        said = sentence(self.says or self.code, parameters)
        if self.cell and "column" in parameters and not self.code.startswith(("cell.", "row.")):
            return sentence("cell.other", {**parameters, "said": said})
        return said

    def at(self, cell: str) -> str:
        """The same where its text stands in `cell` now ("D6"; "" where cells have no names)."""
        return replace(self, cell=cell or label("exchange.this_cell")).message

    def as_json(self) -> dict[str, str]:
        """The problem as `cli.md` shows it."""
        return {
            "code": self.code,
            "sheet": self.sheet,
            "cell": self.cell,
            "value": self.value,
            "rule": self.rule,
            "message": self.message,
        }


@dataclass(slots=True)
class Difference:
    """Cells of one row, about one record, that differ from what was sent.

    `typed`: the fields a person filled in; the others follow from the package (owner, round). `fresh`: the record is
    born by this row, with an id derived from package, row and sender; `row_key` is what the id was derived from.
    """

    record_type: str
    record: str
    fields: dict[str, Value]
    parents: Mapping[str, tuple[str, ...]]
    typed: frozenset[str]
    row_key: str = ""


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Whose field a cell is; `birth`: what the record is born with if nothing else is said of it."""

    record_type: str
    record: str
    name: str
    birth: Mapping[str, Value] = field(default_factory=dict)
    required: bool = False


@dataclass(slots=True)
class RowRead:
    """A row of a data sheet as read: what differs, and what is wrong. `row` counts from 1 as Excel does.

    `sent`: heads by field as the row was sent with. `doubt`: the hidden id does not fit what the row now says;
    `alternative` is then what the row is as a new record. Of rows with problems `cells` keeps what was typed (by
    column key) and `hidden` the hidden cells, for an error workbook; `wrong` says by column key what is wrong there.
    `part` is the key of the data sheet in its description.
    """

    sheet: str
    row: int
    record: str
    title: str
    differences: list[Difference]
    problems: list[Problem]
    sent: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    doubt: bool = False
    cells: Mapping[str, object] = field(default_factory=dict)
    alternative: list[Difference] = field(default_factory=list)
    hidden: tuple[str, str] = ("", "")
    wrong: Mapping[str, Problem] = field(default_factory=dict)
    part: str = ""


@dataclass(slots=True)
class WorkbookRead:
    """One workbook as read. Depends on nothing but the file.

    `kind`: of `manifest.KINDS`, or "foreign". `filler`: the unit whose answers the cells are ("" if not said).
    `columns`: sheet name → "field:C field:D" (where each column stood). `saved_at`: when the file says it was saved;
    `day`: what the first sheet gives as the day of the return (canonical). `tables`: what a foreign workbook holds,
    `mapping`: as what its columns were read.
    """

    kind: str
    manifest: Manifest | None = None
    filler: str = ""
    rows: list[RowRead] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    part: LedgerPart = field(default_factory=LedgerPart)
    part_digest: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    saved_at: str = ""
    day: str = ""
    foreign_rows: int = 0
    tables: Sequence[ForeignTable] = ()
    mapping: ColumnMapping | None = None
