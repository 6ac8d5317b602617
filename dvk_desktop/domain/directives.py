"""Official letters: what they say, cite and address, and what must be warned about (`domain.md` sections 1 and 6)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date as day
from enum import StrEnum

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.issuers import system_of_paper
from dvk_desktop.domain.ledger import derived_id


@dataclass(frozen=True, slots=True)
class Directive:
    """A letter in a register. `date` is as printed even where it must be wrong; `corrected_date` stands beside it.
    `submitted_on`: laid before who signs; `replaced_by`: the letter that took its place, as people name it."""

    id: str = ""
    owner: str | None = None
    direction: str | None = None
    issuer: str | None = None
    superior: str | None = None
    acting_body: str | None = None
    issuer_unit: str | None = None
    number: str | None = None
    symbol: str | None = None
    number_full: str | None = None
    date: DateSpec | None = None
    corrected_date: DateSpec | None = None
    correction_reason: str | None = None
    place: str | None = None
    doc_type: str | None = None
    system: str | None = None
    subject: str | None = None
    period: str | None = None
    theme: str | None = None
    urgency: str | None = None
    internal: bool | None = None
    signer_authority: str | None = None
    signer_position: str | None = None
    signer_name: str | None = None
    received_on: DateSpec | None = None
    arrival_number: str | None = None
    submitted_on: DateSpec | None = None
    issued_on: DateSpec | None = None
    withdrawn_on: DateSpec | None = None
    replaced_by: str | None = None
    handler: str | None = None
    instruction: str | None = None
    instructed_on: DateSpec | None = None
    cooperating: str | None = None
    internal_due: DateSpec | None = None
    passed_on: DateSpec | None = None
    copies: int | None = None
    sent_to: str | None = None
    kept_by: str | None = None
    signed_for: str | None = None
    envelopes: int | None = None
    note: str | None = None
    text: str | None = None
    attachment: str | None = None
    attachment_name: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A document that a letter cites; `within` is the citation it is nested in (a basis that implements another)."""

    id: str = ""
    owner: str | None = None
    directive: str | None = None
    ordinal: int | None = None
    within: str | None = None
    number: str | None = None
    symbol: str | None = None
    number_full: str | None = None
    date: DateSpec | None = None
    doc_type: str | None = None
    issuer: str | None = None
    subject: str | None = None
    text: str | None = None
    cited_directive: str | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """What one clause asks for. `deadlines` are canonical dates (a clause may name several), `deadline_texts` their
    wording; `term` is that of a time which names no day ("thường xuyên"). `context`: the lead-in or headings it stands
    under. `assignees` lead, those in `cooperating` help them; `product` is what is to come of it."""

    id: str = ""
    owner: str | None = None
    directive: str | None = None
    ordinal: str | None = None
    order: int | None = None
    text: str | None = None
    assignees: tuple[str, ...] | None = None
    themes: tuple[str, ...] | None = None
    deadline: DateSpec | None = None
    deadlines: tuple[str, ...] | None = None
    deadline_texts: tuple[str, ...] | None = None
    context: str | None = None
    cooperating: tuple[str, ...] | None = None
    product: str | None = None
    term: str | None = None

    @property
    def named(self) -> tuple[DateSpec, ...]:
        """Every deadline in its place; an older record and a clause typed by hand have the main one alone."""
        if not self.deadlines:
            return (self.deadline,) if self.deadline else ()
        return tuple(map(DateSpec.from_canonical, self.deadlines))


@dataclass(frozen=True, slots=True)
class Addressee:
    """One line of "Kính gửi" or "Nơi nhận": the raw wording, its role, and the unit or group it was matched to."""

    id: str = ""
    owner: str | None = None
    directive: str | None = None
    ordinal: int | None = None
    text: str | None = None
    role: str | None = None
    is_group: bool | None = None
    unit: str | None = None
    unit_group: str | None = None


@dataclass(frozen=True, slots=True)
class Cooperation:
    """A unit that the leader's instruction tells to cooperate in handling a letter ("cơ quan phối hợp")."""

    id: str = ""
    owner: str | None = None
    directive: str | None = None
    unit: str | None = None


def cooperation_id(directive: str, unit: str) -> str:
    """The id of a unit's cooperation in a letter: equal on every PC, so that two who tick it say one thing."""
    return derived_id("cooperation", directive, unit)


def system_of(letter: Directive) -> str:
    """The system a letter is of (`domain.md` 6.4): as said in its entry, else as issuer and symbol show; "" if neither
    does. Registers have no column for it, and a register of the Party counts by term."""
    return letter.system or system_of_paper(letter.issuer or "", letter.symbol or "")


UNWRITTEN = frozenset({"hop", "mieng"})
"""Kinds of directives that are no letter: what was concluded in a meeting, what a leader said."""


def missing(directive: Directive) -> tuple[str, ...]:
    """Names of the fields that a register entry still lacks ("Cần bổ sung"): number, day, issuer, subject. What was
    given without a letter never gets a number."""
    numbered = () if directive.doc_type in UNWRITTEN else ("number",)
    found = [name for name in (*numbered, "issuer", "subject") if not getattr(directive, name)]
    if directive.date is None or directive.date.precision != "day":
        found.insert(1 if "number" in found else 0, "date")
    return tuple(found)


def older_than_basis(directive: Directive, citations: Iterable[Citation]) -> list[Citation]:
    """Cited documents dated after the letter itself (letter A): reported, never a reason to refuse (`domain.md`
    11.1)."""
    own = directive.corrected_date or directive.date
    if own is None or own.last is None:
        return []
    last = own.last
    return [
        citation
        for citation in citations
        if citation.date is not None and citation.date.first is not None and citation.date.first > last
    ]


class LetterState(StrEnum):
    """How far the office has come with a letter; labels are in `language` under ``choice.directive_state``."""

    INCOMPLETE = "incomplete"
    AWAITING = "awaiting"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    FOR_INFORMATION = "for_information"
    REPLACED = "replaced"
    DRAFT = "draft"
    SUBMITTED = "submitted"
    SIGNED = "signed"
    ISSUED = "issued"
    WITHDRAWN = "withdrawn"


_DAY = re.compile(r"\d{4}-\d\d-\d\d~?")
SAYS_ISSUED = ("direction", "doc_type", "signer_name", "issued_on", "number", "number_full", "date")
"""What `never_issued` looks at."""


def never_issued(said: Mapping[str, Collection[object]]) -> bool:
    """Whether a letter is a draft that never was more, from every value that its fields were ever given: out, of a kind
    that gets a number, never signed, and never with a day of issue, nor with number and day (which a signing program
    puts on the page and not into its text). More values never make it one."""
    values = {name: {value for value in map(str, said.get(name, ())) if value} for name in SAYS_ISSUED}
    if values["direction"] != {"outgoing"} or values["doc_type"] & UNWRITTEN:
        return False
    if values["signer_name"] or values["issued_on"]:
        return False
    return not ((values["number"] or values["number_full"]) and any(map(_DAY.fullmatch, values["date"])))


def is_draft(letter: Directive) -> bool:
    """Whether a letter, as it stands, is one of ours that is neither signed nor issued yet: it goes to nobody."""
    said = {name: [str(getattr(letter, name) or "")] for name in SAYS_ISSUED}
    said["date"] = [letter.date.canonical()] if letter.date else []
    return never_issued(said)


def letter_state(letter: Directive, own: int, own_open: int) -> LetterState:
    """The state of a letter from its facts and from what our office owes for it: `own` lines, `own_open` not yet done.

    A letter in: something missing, else done, else in hand (somebody handles it or the leader has said something), else
    waiting; one that is in hand and asks nothing of us is for information. A letter out: issued with number and day.
    What was withdrawn or replaced says so before anything else.
    """
    if letter.direction == "outgoing":
        if letter.withdrawn_on:
            return LetterState.WITHDRAWN
        if letter.replaced_by:
            return LetterState.REPLACED
        if letter.issued_on or (letter.number and letter.date and letter.date.precision == "day"):
            return LetterState.ISSUED
        if letter.signer_name:
            return LetterState.SIGNED
        return LetterState.SUBMITTED if letter.submitted_on else LetterState.DRAFT
    if letter.replaced_by:
        return LetterState.REPLACED
    if own and not own_open:
        return LetterState.DONE
    if missing(letter):
        return LetterState.INCOMPLETE
    if letter.handler or letter.instruction:
        return LetterState.IN_PROGRESS if own else LetterState.FOR_INFORMATION
    return LetterState.AWAITING


def deadlines_from(written: DateSpec | None, today: day) -> day:
    """The day that a deadline of a letter looks ahead from when it is typed without its year: that of the letter, as in
    its text; today for a letter without one."""
    return written.first if written is not None and written.first is not None else today
