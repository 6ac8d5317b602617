"""Phiếu xử lý văn bản đến: the sheet that travels with a letter, with what the leader has said about it."""

from __future__ import annotations

from dataclasses import replace

from dvk_desktop.domain.text import shortened
from dvk_desktop.language.formats import format_day
from dvk_desktop.usecases.directives.rows import DirectiveDetail
from dvk_desktop.usecases.reports.book_words import called
from dvk_desktop.usecases.reports.letterhead import Letterhead
from dvk_desktop.usecases.reports.paper import (
    Block,
    Column,
    Heading,
    Paper,
    PaperStyle,
    Paragraph,
    Run,
    Signature,
    SignatureBlock,
    Table,
)
from dvk_desktop.usecases.reports.tables import day_text

_ROOM = "." * 130
"""A line to write on where nothing was typed."""

_STYLE = PaperStyle(top=15, bottom=12)
"""It is a form of the office's own: margins as narrow as a printer takes keep it on one page."""


def processing_slip(detail: DirectiveDetail, letterhead: Letterhead) -> Paper:
    """The slip of one letter; what is not known yet is a line to be written on."""
    letter, row = detail.directive, detail.row
    arrived = [
        ("Số đến, ngày đến", f"{row.arrival_number or _ROOM[:24]}, {day_text(row.received_on) or _ROOM[:24]}"),
        ("Độ khẩn", row.urgency),
        ("Hạn theo văn bản", format_day(row.due_on_paper) if row.due_on_paper else ""),
    ]
    said = [(name, text) for name, text in arrived if text]
    instruction = letter.instruction or ""
    given = f" (ngày {day_text(letter.instructed_on)})" if letter.instructed_on else ""
    blocks: list[Block] = [
        _facts(("Văn bản", called(row))),
        *([_facts(("Trích yếu", row.title))] if row.title else []),
        *([_facts(*said)] if said else []),
        Heading(1, f"Ý kiến chỉ đạo của lãnh đạo{given}"),
        *(_lines(instruction) if instruction else _room(3)),
        _facts(("Chủ trì", row.handler or _ROOM[:68]), ("Hạn nội bộ", day_text(letter.internal_due) or _ROOM[:24])),
        _facts(("Phối hợp", detail.all_cooperating or _ROOM[:104])),
    ]
    if detail.tasks:
        columns = (
            Column("Mục", width_mm=14, align="center"),
            Column("Nhiệm vụ trong văn bản"),
            Column("Hạn", width_mm=38),
        )
        lines = tuple((task.ordinal or "", _short(task.text or ""), day_text(task.deadline)) for task in detail.tasks)
        blocks.append(Table(columns, lines, numbered=False))
    head = letterhead.head()
    place_date = ", ".join(part for part in (head.place, head.date_text) if part)
    signatures = SignatureBlock(Signature(position="Người xử lý"), letterhead.signature, place_date)
    blocks += [Heading(1, "Kết quả xử lý"), *_room(2), signatures]
    return Paper(
        layout=letterhead.layout,
        day=letterhead.day,
        head=replace(head, place="", date_text=""),
        title="Phiếu xử lý văn bản đến",
        blocks=tuple(blocks),
        style=_STYLE,
    )


def _facts(*facts: tuple[str, str]) -> Paragraph:
    """A line of what is short, so that the slip of most letters is one page."""
    runs: list[Run] = []
    for name, text in facts:
        runs += [Run(f"{'. ' if runs else ''}{name}: ", bold=True), Run(text)]
    return Paragraph(tuple(runs), "left", indent=False)


def _lines(text: str) -> list[Block]:
    return [Paragraph(line) for line in text.splitlines() if line.strip()]


def _room(count: int) -> list[Block]:
    return [Paragraph(_ROOM, "left", indent=False)] * count


def _short(text: str) -> str:
    """What a task is known by: the slip travels with the letter that says all of it."""
    return shortened(" ".join(text.split()), 110)
