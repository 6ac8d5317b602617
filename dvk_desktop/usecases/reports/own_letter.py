"""The office's own letter as a paper: a công văn that gives tasks, or a plan, from what is kept of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import groupby

from dvk_desktop.domain.date_phrases import find_dates
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive, Task
from dvk_desktop.domain.due_dates import recurs
from dvk_desktop.domain.text import capital
from dvk_desktop.language.formats import format_day_fixed, format_day_long
from dvk_desktop.usecases.directives.answering import REPORTING
from dvk_desktop.usecases.directives.rows import CitationNode, DirectiveDetail
from dvk_desktop.usecases.reports.letterhead import Letterhead
from dvk_desktop.usecases.reports.paper import Block, BulletList, Head, Heading, Paper, Paragraph, Run, Signature, Text
from dvk_desktop.usecases.reports.tables import choice, day_text

_GAP = "……"
"""Room for a day that is written in when the letter is issued."""
_ENTRY = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})+[.)]?|[-–•])\s+")
"""Marks of entries in the clause of another paper; letters are kept."""
_FIRST = re.compile(r"^(?:[a-zđ]\)|\d{1,2}(?:\.\d{1,2})+[.)]?|[-–•+])\s+")
_UNTIL = re.compile(r"(?:[Tt]rước|[Cc]hậm nhất(?: là)?)(?: ngày)? \d{1,2}/\d{1,2}(?:/\d{4})?")


def own_letter(detail: DirectiveDetail, letterhead: Letterhead) -> Paper:
    """The paper of a letter out; number and day are those recorded, else there is room for them."""
    letter = detail.directive
    execute = tuple(line.addressee.text or "" for line in detail.addressees if line.addressee.role == "execute")
    others = tuple(line.addressee.text or "" for line in detail.addressees if line.addressee.role != "execute")
    plan = letter.doc_type != "cong_van"
    clauses = [task for task in detail.tasks if task.ordinal != REPORTING]
    reporting = next((task for task in detail.tasks if task.ordinal == REPORTING), None)
    bases = tuple(_basis(node) for node in detail.citations)
    blocks = _plan(letter, bases, clauses, reporting) if plan else _giving(letter, bases, clauses, reporting)
    copies = (*(execute if plan else ("Như kính gửi" if letter.system == "party" else "Như trên",)), *others)
    signature = letterhead.signature
    if letter.signer_position or letter.signer_name:
        signature = Signature(
            letter.signer_authority or "", letter.signer_position or signature.position, letter.signer_name or ""
        )
    day = letter.date.last if letter.date and letter.date.last else letterhead.day
    return Paper(
        layout=letter.system if letter.system in ("party", "state", "front") else letterhead.layout,
        day=day,
        head=_head(letter, letterhead.on(day), plan=plan),
        title=choice("doc_type", letter.doc_type or "") if plan else "",
        subtitle=letter.subject or "" if plan else "",
        addressees=() if plan else execute,
        blocks=tuple(blocks),
        signature=signature,
        copies=copies,
    )


def _head(letter: Directive, letterhead: Letterhead, *, plan: bool) -> Head:
    symbol = letter.symbol or ""
    to_number = (f"-{symbol}" if "/" in symbol else f"/{symbol}") if symbol else ""
    when = letter.date
    if when is not None and when.precision == "day" and when.first is not None:
        day = format_day_long(when.first, "vi")
    else:
        month = when.first if when is not None and when.first is not None else letterhead.day
        day = format_day_long(month, "vi").replace(f"ngày {month.day:02d} ", f"ngày {_GAP} ", 1)
    superior = letter.superior or letterhead.superior
    return Head(
        superior=superior,
        issuer=letterhead.line_of(letter.issuer or "", superior),
        number_full=(letter.number_full or "") if letter.number else to_number,
        place=letter.place or letterhead.place,
        date_text=day,
        subject=None if plan else letter.subject,
    )


def _basis(node: CitationNode) -> str:
    return node.citation.text or node.citation.number_full or ""


def _speaker(letter: Directive) -> str:
    """Who speaks: a party committee through its standing committee."""
    issuer = letter.issuer or ""
    authority = (letter.signer_authority or "").casefold()
    return f"Ban Thường vụ {issuer}" if "ban thường vụ" in authority else issuer


def _giving(letter: Directive, bases: Sequence[str], clauses: Sequence[Task], reporting: Task | None) -> list[Block]:
    begins = f"Thực hiện {'; '.join(bases)}, {_speaker(letter)}" if bases else _speaker(letter)
    blocks: list[Block] = [Paragraph(f"{begins} đề nghị các cơ quan, đơn vị triển khai thực hiện các nội dung sau:")]
    blocks += _by_body(clauses)
    blocks.append(Paragraph(_closing(letter, reporting)))
    return blocks


def _plan(letter: Directive, bases: Sequence[str], clauses: Sequence[Task], reporting: Task | None) -> list[Block]:
    basis = "; ".join(bases)
    begins = f"Thực hiện {basis}, {_speaker(letter)}" if basis else _speaker(letter)
    return [
        Paragraph(f"{begins} xây dựng kế hoạch triển khai thực hiện như sau:"),
        Heading(1, "I. MỤC ĐÍCH, YÊU CẦU"),
        Paragraph(
            "1. Quán triệt và triển khai kịp thời, đầy đủ các nội dung chỉ đạo của cấp trên; gắn phong trào thi đua "
            "“Dân vận khéo” với nhiệm vụ chính trị của cơ quan, đơn vị, địa phương."
        ),
        Paragraph("2. Phân công rõ cơ quan, đơn vị, rõ việc, rõ thời hạn; có kiểm tra, đôn đốc, đánh giá kết quả."),
        Heading(1, "II. NHIỆM VỤ, PHÂN CÔNG THỰC HIỆN"),
        *_by_body(clauses),
        Heading(1, "III. TỔ CHỨC THỰC HIỆN"),
        Paragraph(_closing(letter, reporting)),
    ]


def _by_body(clauses: Sequence[Task]) -> list[Block]:
    """Bodies in their order, each with what it is asked to do; those that are asked the same stand together."""
    blocks: list[Block] = []
    of_bodies = groupby(clauses, lambda task: "; ".join(task.assignees or ()))
    given = [(body, [_said(task) for task in tasks]) for body, tasks in of_bodies]
    for number, (asked, bodies) in enumerate(groupby(given, lambda each: each[1]), 1):
        body = "; ".join(name for name, _ in bodies)
        if len(asked) == 1:
            blocks.append(Paragraph((Run(f"{number}. {body}: ", bold=True), *asked[0][0])))
            blocks += map(Paragraph, asked[0][1:])
        else:
            blocks.append(Paragraph((Run(f"{number}. {body}:", bold=True),)))
            for first, *entries in asked:
                if isinstance(blocks[-1], BulletList):
                    blocks[-1] = BulletList((*blocks[-1].items, first))
                else:
                    blocks.append(BulletList((first,)))
                blocks += map(Paragraph, entries)
    return blocks


def _said(task: Task) -> list[tuple[Run, ...]]:
    """The paragraphs of what is asked: its text, its entries each by itself, the deadline behind the last one."""
    lines = [line.strip() for line in (task.text or "").strip().rstrip(".;").split("\n") if line.strip()]
    text, *entries = lines or [""]
    paragraphs = [_marked(_FIRST.sub("", text)), *(_marked(_ENTRY.sub("+ ", entry)) for entry in entries)]
    if task.deadline is not None and not _names(task.text or "", task.deadline):
        until = "thực hiện" if recurs(task.deadline) else "hoàn thành"
        if entries:
            paragraphs[-1] = (*paragraphs[-1], Run("."))
            paragraphs.append((Run(f"{capital(until)} "), *_by(task.deadline)))
        else:
            paragraphs[-1] = (*paragraphs[-1], Run(f"; {until} "), *_by(task.deadline))
    paragraphs[-1] = (*paragraphs[-1], Run("."))
    return paragraphs


def _marked(text: str) -> tuple[Run, ...]:
    """A text with the deadlines that it names bold and italic, as those are that are added to it."""
    runs, done = [], 0
    for found in _UNTIL.finditer(text):
        runs += [Run(text[done : found.start()]), Run(found[0], bold=True, italic=True)]
        done = found.end()
    return tuple(run for run in (*runs, Run(text[done:])) if run.text)


def _names(text: str, due: DateSpec) -> bool:
    """Whether the text says the deadline itself."""
    if due.every is not None:
        said = [found.spec.every for found in find_dates(text, reference=date.min) if found.spec.every is not None]
        return set(due.every.turns) <= {turn for every in said for turn in every.turns}
    named = (found.spec.due_day for found in find_dates(text, reference=due.due_day))  # without its year: the next one
    return due.due_day is not None and due.due_day in named


def _by(due: DateSpec) -> tuple[Run, ...]:
    """The deadline, bold and italic (`domain.md` 2.3, rule 6); of what recurs "hằng tháng, trước ngày 25"."""
    day = due.due_day if due.precision == "day" else None
    text = f"trước ngày {format_day_fixed(day)}" if day is not None else f"trong {day_text(due)}"
    if due.every is not None:
        text = day_text(due).replace(", ngày cuối ", ", chậm nhất ngày cuối ").replace(", ngày ", ", trước ngày ")
    return (Run(text, bold=True, italic=True),)


def _closing(letter: Directive, reporting: Task | None) -> Text:
    asked = "Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện"
    if reporting is None or reporting.deadline is None:
        return f"{asked}; có khó khăn, vướng mắc thì phản ánh về {letter.issuer or ''} để xem xét, chỉ đạo."
    return (Run(f"{asked}, báo cáo kết quả về {letter.issuer or ''} "), *_by(reporting.deadline), Run("."))
