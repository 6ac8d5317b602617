"""An official paper as plain data: what stands on it, never how it is drawn.

Every report, register, list, minutes and letter of the program is a `Paper`. PDF, Word and Excel are rendered from
the same one, so a number cannot differ between them. Numbers stay numbers here (`int`, `Decimal`); the renderers write
them the Vietnamese way through `language.formats`.

Texts are what the user typed or what the form demands; capitals, `Số:`, `V/v`, `TM.` or `T/M`, dashes and
semicolons are *not* written by the caller: they follow from the layout profile (`resources/forms/layouts`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal
from typing import Literal, Protocol

from dvk_desktop.domain.errors import BugError
from dvk_desktop.usecases.reports.chart import BarChart

Cell = str | int | Decimal | None
Align = Literal["left", "center", "right", "justify"]
Kind = Literal["pdf", "docx"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style."""

    text: str
    bold: bool = False
    italic: bool = False


Text = str | tuple[Run, ...]


def plain_text(text: Text) -> str:
    """Return `text` without its styles."""
    return text if isinstance(text, str) else "".join(run.text for run in text)


@dataclass(frozen=True, slots=True)
class Head:
    """Who issues the paper, under which number, where and when.

    `number_full` is the number and symbol without the word “Số” (``134-CV/ThU``); one that begins with ``/`` or ``-``
    has its number still to come and gets a gap to write it in; empty prints no number line.
    `date_text` is the printed date (``ngày 05 tháng 02 năm 2026``), see `language.formats.format_day_long`.
    `subject` is the trích yếu of a công văn, without “V/v”; a paper with a title has None.
    """

    superior: str = ""
    issuer: str = ""
    number_full: str = ""
    place: str = ""
    date_text: str = ""
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs: ``TM. ỦY BAN NHÂN DÂN`` / ``KT. CHỦ TỊCH`` (either system's spelling), position, name.

    Several lines of authority are separated by ``\\n``.
    """

    authority: str = ""
    position: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its own number in the text (``I. …`` is level 1, ``1. …`` level 2, ``a) …`` level 3)."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the body; `align` None takes that of the layout, `indent` sets in the first line."""

    text: Text
    align: Align | None = None
    indent: bool = True


@dataclass(frozen=True, slots=True)
class BulletList:
    """Paragraphs that begin with a dash, as offices write them."""

    items: tuple[Text, ...]
    mark: str = "-"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. Neighbours with the same `group_heading` share a heading above theirs.

    `width_mm` None: the renderer divides what is left. `none_text` is printed for None (``–`` not applicable, empty
    not filled in). `align` None: numbers right, everything else left.
    """

    heading: str
    group_heading: str | None = None
    width_mm: float | None = None
    align: Align | None = None
    none_text: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `numbered` puts a column STT before the others, `total` is a last row in bold.

    Every row and the total have one cell a column (STT not counted), otherwise `BugError("report.row_length")`.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] | None = None
    numbered: bool = True
    title: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        lengths = {len(row) for row in self.rows} | ({len(self.total)} if self.total is not None else set())
        if not self.columns or lengths - {len(self.columns)}:
            raise BugError("report.row_length", table=self.title, expected=len(self.columns), found=sorted(lengths))


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Two signatures side by side (minutes, confirmations); `place_date` stands above the right one."""

    left: Signature | None
    right: Signature | None
    place_date: str = ""


Block = Heading | Paragraph | BulletList | Table | BarChart | PageBreak | SignatureBlock


@dataclass(frozen=True, slots=True)
class PaperStyle:
    """What an office wants otherwise than the layout has it: another profile by its code, margins in millimetres, the
    size of the body in points. What is empty is as the layout has it."""

    layout: str = ""
    top: int | None = None
    bottom: int | None = None
    left: int | None = None
    right: int | None = None
    size: Decimal | None = None

    def over(self, usual: PaperStyle) -> PaperStyle:
        """This style where it says something, else what is `usual` for a paper."""
        said = {each.name: getattr(self, each.name) or getattr(usual, each.name) for each in fields(self)}
        return PaperStyle(**said)


@dataclass(frozen=True, slots=True)
class Paper:
    """An official paper.

    `layout` is a system (``state``, ``party``, ``front``): the profile in force on `day` is taken; or the code of one
    profile (``state_nd30``, ``party_hd36``, ``party_hd05``, ``front``). `day` is the day of the paper.
    `prepared_by` makes it a table paper: “NGƯỜI LẬP BIỂU” stands left of the signature and place and date stand above
    the signature instead of in the head (domain.md 10.3). `copies` are the lines of “Nơi nhận” without dash and
    semicolon. `notes` stand in small letters under the last block. `annex` follows the signature on a new page.
    `style`: what the office wants otherwise.
    """

    layout: str
    day: date
    head: Head
    title: str = ""
    subtitle: str = ""
    addressees: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    signature: Signature | None = None
    prepared_by: Signature | None = None
    copies: tuple[str, ...] = ()
    landscape: bool = False
    notes: tuple[str, ...] = ()
    annex: tuple[Block, ...] = ()
    style: PaperStyle = field(default_factory=PaperStyle)

    @property
    def name(self) -> str:
        """A one-line name for file properties: title and subtitle, else the subject, else the number."""
        parts: Sequence[str] = [part for part in (self.title, self.subtitle) if part]
        return " ".join(" ".join(parts or [self.head.subject or self.head.number_full]).split())


class Renderer(Protocol):
    """What draws papers; `reports.render.PaperRenderer` does."""

    def render(self, paper: Paper, kind: Kind) -> bytes:
        """Return the file's bytes; equal papers give equal bytes. Works on any thread."""
        ...

    def chart_svg(self, chart: BarChart, width: int, dark: bool = False) -> bytes:
        """Return the chart as SVG for a screen, `width` in pixels."""
        ...


class PaperBooks(Protocol):
    """What writes papers as workbooks; `exchange.paper_workbook.PaperWorkbooks` does."""

    def workbook(self, paper: Paper) -> bytes:
        """Return an .xlsx file with a sheet for each table of the paper, its text if it has none. Any thread."""
        ...
