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
    Paragraph,
    Run,
    Signature,
    SignatureBlock,
    Table,
)
from dvk_desktop.usecases.reports.tables import day_text

_ROOM = "." * 130
"""A line to write on where nothing was typed."""


def processing_slip(detail: DirectiveDetail, letterhead: Letterhead) -> Paper:
    """The slip of one letter; what is not known yet is a line to be written on."""
    letter, row = detail.directive, detail.row
    facts = [
        ("Văn bản", called(row)),
        ("Trích yếu", row.title),
        ("Số đến, ngày đến", ", ".join(part for part in (row.arrival_number, day_text(row.received_on)) if part)),
        ("Độ khẩn", row.urgency),
        ("Hạn theo văn bản", format_day(row.due_on_paper) if row.due_on_paper else ""),
    ]
    instruction = letter.instruction or ""
    given = f" (ngày {day_text(letter.instructed_on)})" if letter.instructed_on else ""
    blocks: list[Block] = [
        *(_fact(name, text) for name, text in facts if text),
        Heading(1, f"Ý kiến chỉ đạo của lãnh đạo{given}"),
        *(_lines(instruction) if instruction else _room(4)),
        Heading(1, "Phân công xử lý"),
        _fact("Chủ trì", row.handler),
        _fact("Phối hợp", detail.all_cooperating),
        _fact("Hạn nội bộ", day_text(letter.internal_due)),
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
    blocks += [Heading(1, "Kết quả xử lý"), *_room(3), signatures]
    return Paper(
        layout=letterhead.layout,
        day=letterhead.day,
        head=replace(head, place="", date_text=""),
        title="Phiếu xử lý văn bản đến",
        blocks=tuple(blocks),
    )


def _fact(name: str, text: str) -> Paragraph:
    return Paragraph((Run(f"{name}: ", bold=True), Run(text or _ROOM[: 120 - 2 * len(name)])), "left", indent=False)


def _lines(text: str) -> list[Block]:
    return [Paragraph(line) for line in text.splitlines() if line.strip()]


def _room(count: int) -> list[Block]:
    return [Paragraph(_ROOM, "left", indent=False)] * count


def _short(text: str) -> str:
    return shortened(" ".join(text.split()), 300)
