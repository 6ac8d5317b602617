"""The words a paper gets from its layout: number line, subject, addressees, signing words, copies. Pure functions.

PDF and Word both ask here, so that they never say different things.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from dvk_desktop.domain.text import clean
from dvk_desktop.language.formats import format_number
from dvk_desktop.reports.layout import Lines, Profile, Style
from dvk_desktop.usecases.reports.paper import Block, Cell, Column, Paper, Paragraph, Run, Signature, Text

NUMBER_HEADING = "STT"
NO_CHARACTERS = dict.fromkeys((0xFFFE, 0xFFFF))
"""What is no character to XML, so that Word could not open a file that has it."""
GAP = "\u00a0" * 8
"""Room to write a number by hand: no renderer collapses it."""
SIGNING_WORDS = {
    "on_behalf": ("TM.", "T/M"),
    "for_head": ("KT.", "K/T"),
    "by_order": ("TL.", "T/L"),
    "by_sub_authority": ("TUQ.", "TUQ"),
    "acting": ("Q.",),
}
_WORD = re.compile(r"^\s*(T\.?M\b\.?|T/M\b\.?|KT\b\.?|K/T\b\.?|TL\b\.?|T/L\b\.?|TUQ\b\.?|Q\.)\s*", re.IGNORECASE)
_ITEM_DASH = re.compile(r"^\s*[-–•]\s*")
_ITEM_END = re.compile(r"[\s;,.]+$")


def written(text: str, style: Style | None = None) -> str:
    """Return `text` clean (NFC, line ends ``\\n``) and in capitals where the style says so."""
    ready = clean(text, multiline=True).translate(NO_CHARACTERS)
    return ready.upper() if style is not None and style.capitals else ready


def runs_of(text: Text, style: Style | None = None) -> tuple[Run, ...]:
    """Return `text` as clean runs; a plain string is one run."""
    runs = (Run(text),) if isinstance(text, str) else text
    return tuple(Run(_run_text(run.text, style), run.bold, run.italic) for run in runs if run.text)


def _run_text(text: str, style: Style | None) -> str:
    # `clean` trims, but the spaces at the edges of a run separate it from its neighbours.
    core = written(text, style)
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and core else ""
    return before + core + after


def cell_text(cell: Cell, column: Column) -> str:
    """Write a table cell: numbers with ``.`` and ``,``, None as the column says."""
    if cell is None:
        return written(column.none_text)
    return format_number(cell) if isinstance(cell, int | Decimal) else written(cell)


def cell_align(column: Column, rows: tuple[tuple[Cell, ...], ...], index: int) -> str:
    """Return how column `index` is aligned: as it says, else right if it has numbers and no text."""
    if column.align is not None:
        return column.align
    cells = [row[index] for row in rows if row[index] is not None]
    return "right" if cells and all(isinstance(cell, int | Decimal) for cell in cells) else "left"


def number_line(paper: Paper, profile: Profile) -> str:
    """Return ``Số: 12/BC-UBND`` or ``Số 134-CV/ThU``, with a gap for a number still to come; empty without number."""
    number = written(paper.head.number_full)
    if not number:
        return ""
    return profile.number_label + (GAP + number if number[0] in "/-" else number)


def subject_line(paper: Paper, profile: Profile) -> str:
    """Return ``V/v …`` or ``về việc …``; empty for a paper with a title."""
    return profile.subject_prefix + written(paper.head.subject) if paper.head.subject else ""


def place_date(paper: Paper) -> str:
    """Return ``Bảo Lộc, ngày … tháng … năm …``."""
    return ", ".join(part for part in (written(paper.head.place), written(paper.head.date_text)) if part)


def dated_below(paper: Paper, profile: Profile) -> bool:
    """Tell whether place and date stand above the signature instead of in the head."""
    return paper.prepared_by is not None or profile.head == "centred"


def _items(items: tuple[str, ...], rules: Lines) -> list[str]:
    bare = [_ITEM_END.sub("", _ITEM_DASH.sub("", written(item))) for item in items]
    return [
        f"{rules.dash}{item}{rules.end if place == len(bare) else rules.separator}"
        for place, item in enumerate(bare, 1)
    ]


def addressee_lines(paper: Paper, profile: Profile) -> list[str]:
    """Return the addressees: one stands alone, several each on a line with dash, separator and final stop."""
    rules = profile.addressees
    if len(paper.addressees) == 1:
        return [written(paper.addressees[0])]
    return _items(paper.addressees, rules)


def copies_lines(paper: Paper, profile: Profile) -> list[str]:
    """Return the lines of “Nơi nhận”."""
    return _items(paper.copies, profile.copies)


def authority_lines(signature: Signature, profile: Profile) -> list[str]:
    """Return the lines of authority with the signing words of the layout (``TM.`` or ``T/M``)."""
    return [_authority(line, profile) for line in written(signature.authority, profile.authority).split("\n") if line]


def _authority(line: str, profile: Profile) -> str:
    found = _WORD.match(line)
    if found is None:
        return line
    letters = re.sub(r"[^A-Z]", "", found[1].upper())
    for name, spellings in SIGNING_WORDS.items():
        if any(re.sub(r"[^A-Z]", "", spelling) == letters for spelling in spellings):
            return f"{profile.authority_words.get(name, spellings[0])} {line[found.end() :]}"
    return line


def with_end_mark(blocks: tuple[Block, ...], profile: Profile) -> tuple[Block, ...]:
    """Return `blocks` with the closing mark of the layout (``./.`` in the state) after a last plain paragraph."""
    if not blocks or not isinstance(blocks[-1], Paragraph) or profile.end_mark == ".":
        return blocks
    last = blocks[-1]
    runs = runs_of(last.text)
    if not runs or not runs[-1].text.endswith(".") or runs[-1].text.endswith((profile.end_mark, "...")):
        return blocks
    ended = Run(runs[-1].text[:-1] + profile.end_mark, runs[-1].bold, runs[-1].italic)
    return (*blocks[:-1], Paragraph((*runs[:-1], ended), last.align, last.indent))


@dataclass(frozen=True, slots=True)
class SignatureLines:
    """A signature ready to draw: place and date, lines of authority, position, name."""

    place_date: str
    authority: tuple[str, ...]
    position: str
    name: str


def signature_lines(signature: Signature, profile: Profile, above: str = "") -> SignatureLines:
    """Return what stands in a signature, `above` being the line of place and date over it."""
    return SignatureLines(
        above,
        tuple(authority_lines(signature, profile)),
        written(signature.position, profile.position),
        written(signature.name, profile.signer),
    )
