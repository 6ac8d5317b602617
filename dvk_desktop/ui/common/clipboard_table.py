"""A table for the clipboard: what somebody pastes into Excel stays the text that it is."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

_DANGEROUS = ("=", "+", "-", "@")
_AS_TEXT = ' style="mso-number-format:\'\\@\'" sdnum="1033;0;@"'
"""How Excel and LibreOffice are told that a cell is a text."""


def as_tabbed(lines: Sequence[Sequence[str]]) -> str:
    """Lines with tabs between the cells. A text that would become a formula begins with an apostrophe."""
    return "\n".join("\t".join(f"'{cell}" if _is_dangerous(cell) else cell for cell in line) for line in lines)


def as_html(lines: Sequence[Sequence[str]]) -> str:
    """The same as HTML. Texts that would become formulas, and figures whose first nought counts, are marked as text."""
    rows = ("".join(f"<td{_AS_TEXT if _is_text(cell) else ''}>{escape(cell)}</td>" for cell in line) for line in lines)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def _is_dangerous(cell: str) -> bool:
    """Whether a spreadsheet would calculate with it; a negative number may stay one."""
    number = cell[:1] == "-" and cell[1:].replace(".", "").replace(",", "").isdecimal()
    return cell.startswith(_DANGEROUS) and not number


def _is_text(cell: str) -> bool:
    return _is_dangerous(cell) or (cell[:1] == "0" and cell[1:2].isdecimal())
