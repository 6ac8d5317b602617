"""Reading an official letter: file or pasted text in, a `Letter` out. A grammar, not a model; nothing is stored.

The steps: extract the text (in the sandbox when the caller says so), heal it, cut it into head, addressees, body and
foot, and read the fields of each part. What is not there stays None; what looks wrong is a warning, never a refusal.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.issuers import system_of_name, system_of_paper
from dvk_desktop.domain.text import fold, fold_aligned
from dvk_desktop.letters.addressees import read_recipients
from dvk_desktop.letters.citations import read_citations
from dvk_desktop.letters.deadlines import deadlines_in
from dvk_desktop.letters.extract import LARGEST_TEXT, extract_text
from dvk_desktop.letters.foot import Foot, read_foot
from dvk_desktop.letters.head import Head, read_head
from dvk_desktop.letters.healing import heal
from dvk_desktop.letters.invitations import with_meeting
from dvk_desktop.letters.lines import Line, is_national, split_lines
from dvk_desktop.letters.own_number import number_put_on_below
from dvk_desktop.letters.plan_rows import PlanTable, find_tables, without
from dvk_desktop.letters.plan_tables import clauses_of, with_tables
from dvk_desktop.letters.speakers import speaker_at
from dvk_desktop.letters.stamps import inside_stamp, is_secret
from dvk_desktop.letters.tables import anniversaries, themes
from dvk_desktop.letters.tasks import read_tasks
from dvk_desktop.usecases.letters.reading import (
    Cited,
    Letter,
    LetterTask,
    LetterWarning,
    Recipient,
    Span,
    classified_letter,
)

__all__ = ["Extract", "read_letter", "read_text"]

Extract = Callable[[str], Mapping[str, Any]]
"""Gives the plain data of `extract.extract_text` for a path: directly, or through `Sandbox.call`."""

_OPENS = re.compile(r"(?:^|[.;,:]|[”)\-/]\s*\n|\n\s*\n)\s*")  # not after a line that merely broke


_INVITES = re.compile(r"(?:tran trong )?(?:kinh )?moi (?:du|hop|tham du|tham gia)\b")
_OF_A_LETTER = re.compile(r"so\s*[:.]?\s*[\d.…]*\s*[/-]\s*\w|so\S{1,6}\s+/\s?\w|so\s*:\s*$|\W{0,3}kinh gui")


def read_letter(path: str | Path, *, extract: Extract = extract_text, not_classified: str = "") -> Letter:
    """Read the letter in the file at `path` (docx, odt, doc, pdf with text, txt). Runs on any thread, touches nothing.

    Raises `UserError`, each with `name`: `letter.unreadable.…` (see `extract.extract_text`), `letter.too_large`,
    `letter.too_long`.
    Files from outside are read in the sandbox: pass `extract=lambda p: sandbox.call("…extract:extract_text", p)`.
    """
    extracted = extract(str(path))
    stamps = [str(stamp) for stamp in extracted.get("margins", [])]
    return read_text(str(extracted["text"]), margins=stamps, name=Path(path).name, not_classified=not_classified)


def read_text(raw: str, *, margins: list[str] | None = None, name: str = "", not_classified: str = "") -> Letter:
    """Read a letter from its text as extracted or pasted. `margins`: texts of page heads, looked at for stamps only.

    `not_classified`: why a person says that what looks like a stamp "MẬT" is none; the letter then carries the reason.

    Raises `UserError("letter.unreadable.empty", name=…)` when there is nothing to read, `letter.too_long` (`limit`
    in characters) for what is no letter but a book.
    """
    if len(raw) > LARGEST_TEXT:
        raise UserError("letter.too_long", name=name, size=len(raw), limit=LARGEST_TEXT)
    text = heal(raw)
    if not any(character.isalpha() for character in text):
        raise UserError("letter.unreadable.empty", name=name)
    lines = split_lines(text)
    edges = split_lines(heal("\n".join(margins or [])))
    secret = is_secret(lines, edges)
    if secret and not not_classified:
        return classified_letter()
    stamp = inside_stamp(lines, edges)
    tables = find_tables(lines)
    lines = without(lines, tables)
    head = read_head(lines)
    after_head = head.body_line
    if head.number is not None and head.number.number is None and head.number.symbol:
        below = number_put_on_below(lines[after_head:], head.number)
        if below is not None:
            head.number, head.spans["number"] = below.number, below.span
    recipients: tuple[Recipient, ...] = ()
    if head.has_recipients:
        recipients, after_head = read_recipients(lines, after_head)
    lines = _only_the_first_letter(lines, after_head)
    foot = read_foot(lines, after_head, head.issuer or "")
    letter = _assembled(
        text, lines, [table for table in tables if table.behind <= len(lines)], head, recipients, after_head, foot
    )
    if stamp is not None:
        told = LetterWarning("letter.inside_only", {"stamp": stamp})
        letter = replace(letter, internal=True, warnings=(*letter.warnings, told))
    return replace(letter, not_classified=not_classified) if secret else letter


def _only_the_first_letter(lines: list[Line], after: int) -> list[Line]:
    """One scan may hold two letters: the second begins with the heading of the State below the first one's foot, and
    has a number or addressees of its own; an annex that repeats the heading has none and belongs to the letter."""
    for at in range(after + 5, len(lines)):
        cells = lines[at].cells
        if (
            any(cell.is_upper and is_national(cell) for cell in cells)
            and not cells[0].text.startswith("Độc")
            and any(
                _OF_A_LETTER.match(cell.folded) for line in lines[max(after, at - 5) : at + 12] for cell in line.cells
            )
        ):
            start = at - 1 if at and lines[at - 1].cells and lines[at - 1].cells[0].is_upper else at
            return lines[:start]
    return lines


def _assembled(
    text: str,
    lines: list[Line],
    tables: list[PlanTable],
    head: Head,
    recipients: tuple[Recipient, ...],
    after_head: int,
    foot: Foot,
) -> Letter:
    body = lines[after_head : max(after_head, foot.first_line)]
    body_start = body[0].start if body else len(text)
    body_end = body[-1].end if body else body_start
    reference = head.date.spec.first if head.date is not None else None
    running = "\n".join(line.text.ljust(line.end - line.start) for line in lines)
    places = [(lines[table.first].start, lines[table.behind - 1].end) for table in tables]
    tasks, opening_end = read_tasks(
        body,
        running,
        reference=reference,
        anniversaries=anniversaries(),
        themes=themes(),
        articles=head.title in ("quyet_dinh", "nghi_quyet", "quy_dinh", "other"),
    )
    planned = _planned(tables, text, head, reference)
    clauses = with_tables(tasks, planned, running, places)
    invites = head.doc_type == "giay_moi" or _INVITES.match(fold(head.subject or "")) is not None
    tasks = with_meeting(clauses, body, reference) if invites else clauses
    end = lines[-1].end if lines else 0
    readable = _without(text[:end], foot.copies_span)
    for own in ("number", "symbol"):
        span = head.spans.get(own)
        if span is not None and isinstance(span[0], int) and isinstance(span[1], int):
            readable = _without(readable, (span[0], span[1]))  # a scan may have spoiled it into another number
    cited = read_citations(readable, (0, end), (body_start, opening_end if tasks else body_end), head.number)
    named = [one for task in clauses for one in task.deadlines]
    named += deadlines_in(running, body_start, body_end, reference, anniversaries())
    deadlines = tuple({one.spec.canonical(): one for one in named}.values())
    acting, acting_span = _acting_body(text, body_start, opening_end if tasks else body_end)
    spans: dict[str, Span | tuple[Span, ...]] = dict(head.spans)
    parts: dict[str, tuple[Span, ...]] = {
        "recipients": tuple(recipient.span for recipient in recipients),
        "copies": tuple(copy.span for copy in foot.copies),
        "cited": tuple(each.span for each in cited),
        "tasks": tuple(task.span for task in tasks),
        "deadlines": tuple(deadline.span for deadline in deadlines),
    }
    spans.update({name: each for name, each in parts.items() if each})
    if foot.signer_span is not None:
        spans["signer"] = foot.signer_span
    if acting_span is not None:
        spans["acting_body"] = acting_span
    number = head.number
    return Letter(
        issuer=head.issuer,
        superior=head.superior,
        acting_body=acting,
        number=number.number if number else None,
        symbol=number.symbol if number else None,
        number_full=number.full if number else None,
        date=head.date,
        place=head.place,
        doc_type=head.doc_type,
        system=_system(head),
        subject=head.subject,
        urgency=head.urgency,
        recipients=recipients,
        copies=foot.copies,
        cited=cited,
        tasks=tasks,
        deadlines=deadlines,
        signer=foot.signer,
        warnings=tuple(_warnings(head, cited, foot)),
        text=text,
        spans=spans,
    )


def _planned(tables: list[PlanTable], text: str, head: Head, reference: date | None) -> list[LetterTask]:
    """The clauses that the rows of the tables are."""
    return [
        clause
        for table in tables
        for clause in clauses_of(
            table,
            text,
            day=reference,
            subject=head.subject or "",
            anniversaries=anniversaries(),
            themes=themes(),
        )
    ]


def _without(text: str, span: Span) -> str:
    """The text with a part blanked: what stands there (copies, the own number) is not cited. Places stay."""
    return text[: span[0]] + re.sub(r"[^\n]", " ", text[span[0] : span[1]]) + text[span[1] :]


def _acting_body(text: str, start: int, end: int) -> tuple[str | None, Span | None]:
    """Who speaks in the opening: "Ban Thường vụ Thành ủy yêu cầu: …" (not always the body on the letterhead)."""
    folded = fold_aligned(text[start:end])
    found: tuple[str, Span] | None = None
    for opening in _OPENS.finditer(folded):
        begin = start + opening.end()
        printed = speaker_at(text, begin)
        if printed is not None:
            found = re.sub(r"\s*\(.*", "", " ".join(printed.split())), (begin, begin + len(printed))
    return found if found is not None else (None, None)


def _system(head: Head) -> str | None:
    """By the names of who issues it, the heading, and where a text has lost its heading by the symbol."""
    named = system_of_name(" ".join(filter(None, (head.issuer, head.superior))))
    if named == "front" or (named is None and not head.party):
        symbol = head.number.symbol if head.number is not None else None
        names = " ".join(filter(None, (head.superior, head.issuer)))
        return named or ("state" if head.national else system_of_paper(names, symbol or "") or "other")
    return "party"


def _warnings(head: Head, cited: tuple[Cited, ...], foot: Foot) -> list[LetterWarning]:
    found = []
    if head.issuer is None:
        found.append(LetterWarning("letter.issuer_missing"))
    if head.number is None or head.number.number is None:
        found.append(LetterWarning("letter.number_missing"))
    if head.date is None:
        found.append(LetterWarning("letter.date_missing"))
    elif head.day_missing:
        found.append(LetterWarning("letter.day_missing", {"date": head.date.text}))
    if head.subject is None:
        found.append(LetterWarning("letter.subject_missing"))
    if foot.signed_also:
        found.append(LetterWarning("letter.signed_jointly", {"names": ", ".join(foot.signed_also)}))
    if head.date is not None:
        for basis in cited:
            if basis.date is not None and _is_later(basis.date.spec, head.date.spec):
                parameters = {
                    "date": _printed(head.date.spec),
                    "cited": basis.number_full,
                    "cited_date": _printed(basis.date.spec),
                }
                found.append(LetterWarning("letter.older_than_basis", parameters))
    return found


def _is_later(cited: DateSpec, own: DateSpec) -> bool:
    return cited.first is not None and own.last is not None and cited.first > own.last


def _printed(spec: DateSpec) -> str:
    day: date | None = spec.first
    if day is None:
        return ""
    return {Precision.DAY: f"{day:%d/%m/%Y}", Precision.MONTH: f"{day:%m/%Y}"}.get(spec.precision, f"{day:%Y}")
