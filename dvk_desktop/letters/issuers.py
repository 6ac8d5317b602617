"""Who issues a letter, and the body above: the names in capitals at the top of its left column."""

from __future__ import annotations

import re

from dvk_desktop.letters import bodies
from dvk_desktop.letters.lines import (
    NUMBER_LEAD,
    SUBJECT_LEAD,
    Cell,
    Line,
    is_date_line,
    is_national,
    is_national_rest,
    is_party,
    is_rule,
    is_youth,
    urgency,
    without_noise,
)
from dvk_desktop.usecases.letters.reading import Span

Name = tuple[str, Span | tuple[Span, ...]]
"""A name joined over its lines, and its place or places."""

_ADVISES = re.compile(r"(?:ban (?!chap hanh|thuong)|van phong\b|uy ban kiem tra\b)")
_COMMITTEE = re.compile(r"(?:tinh|thanh|huyen|quan|thi|dang) uy\b")
_STANDING = re.compile(r"(?:ban thuong (?:truc|vu)|ban chap hanh|thuong truc)")
_SYMBOL = re.compile(r"[A-ZĐa-z]{2,10}(?:\s?[-/]\s?[A-ZĐ]{2,14})+")
_NO_OFFICE = (
    "du thao",
    "mau so",
    "phu luc",
    "ban sao",
    "luu hanh",
    "van ban den",
    "cong van den",
    "den so",
    "sao y",
    "xem xong",
    "tai lieu",
)


def read_issuer(lines: list[Line], number_at: int | None) -> tuple[Name | None, Name | None]:
    """The issuer and the body above it, from the head's `lines`; `number_at` is the line of the number, if any."""
    names = _names_above(lines[: number_at if number_at is not None else _behind_date(lines)])
    if not names and number_at is None:
        names = _names_above(lines)
    if not names and number_at is not None:  # the right column came first
        after = [
            cell for line in lines[number_at + 1 :] for cell in line.cells if cell.is_upper and _may_be_issuer(cell)
        ]
        names = [[cell] for cell in after if bodies.starts_capitals(cell.key)][:2]
    if len(names) > 1 and len(names[-1]) == 1 and _STANDING.fullmatch(names[-1][0].key):
        names.pop()  # "BAN THƯỜNG TRỰC" alone says who acts for the body above, it is no office of its own
    if not names:
        return None, None
    return _joined(names[-1]), _joined(names[-2]) if len(names) > 1 else None


def _behind_date(lines: list[Line]) -> int:
    """How many lines there are down to that of the date: what stands below it is no issuer but the receiver's stamp."""
    return next((at + 1 for at, line in enumerate(lines) if any(map(is_date_line, line.cells))), len(lines))


def _names_above(lines: list[Line]) -> list[list[Cell]]:
    names: list[list[Cell]] = []
    border = _second_issuer(lines)
    for line in lines:
        left = [cell for cell in line.cells if line.column_of(cell) < border]
        for cell in map(_without_noise, left):
            if names and is_national_rest(cell) and names[-1][-1].key.endswith(" viet"):
                names[-1].append(cell)
            if not _may_be_issuer(cell):
                continue
            if names and not (bodies.starts_capitals(cell.key) and not _goes_on(names[-1][-1], cell)):
                names[-1].append(cell)
            elif names or bodies.starts_capitals(cell.key) or cell.is_upper:
                names.append([cell])
    return names


def _second_issuer(lines: list[Line]) -> float:
    """Behind which character of a line another office begins that issues the paper together with the first one: where
    the State's or the Party's heading would stand."""
    for line in lines:
        cells = [cell for cell in line.cells if not is_rule(cell)]
        if any(is_national(cell) or is_party(cell) or is_youth(cell) for cell in cells):
            return float("inf")
        if len(cells) == 2 and all(_may_be_issuer(cell) and bodies.starts_capitals(cell.key) for cell in cells):
            return (line.column_of(cells[0]) + len(cells[0].text) + line.column_of(cells[1])) / 2
    return float("inf")


def _without_noise(cell: Cell) -> Cell:
    """Without what a scan put before or after the words."""
    lead = re.match(r"[\W_]+", cell.text)
    return cell.part(lead.end() if lead else 0, len(without_noise(cell.text)))


def _may_be_issuer(cell: Cell) -> bool:
    if len(cell.key) < 3 or is_rule(cell) or is_national(cell) or is_party(cell) or is_youth(cell) or urgency(cell):
        return False
    if is_national_rest(cell) or is_date_line(cell) or NUMBER_LEAD.match(cell.text) or SUBJECT_LEAD.match(cell.folded):
        return False
    if cell.key.startswith(_NO_OFFICE) or cell.key in ("mat", "toi mat", "tuyet mat") or _SYMBOL.fullmatch(cell.text):
        return False
    return cell.is_upper or (bodies.starts_capitals(cell.key) and len(cell.text) <= 60 and cell.text[:1].isupper())


def _goes_on(above: Cell, cell: Cell) -> bool:
    """Whether `cell` only looks like a new name: "BAN CHỈ ĐẠO / PHÒNG, CHỐNG …", "SỞ GIÁO DỤC / VÀ ĐÀO TẠO",
    "BAN DÂN VẬN / TỈNH ỦY …" (a body of a committee named before it)."""
    if bodies.continues_name(cell.key) or (_ADVISES.match(above.key) and _COMMITTEE.match(cell.key)):
        return True
    return above.text.rstrip().endswith((",", "-", "–")) or cell.key.startswith(("phong, chong", "phong chong"))


def _joined(cells: list[Cell]) -> Name:
    text = " ".join(" ".join(cell.text.split()) for cell in cells)
    return text, cells[0].span if len(cells) == 1 else tuple(cell.span for cell in cells)
