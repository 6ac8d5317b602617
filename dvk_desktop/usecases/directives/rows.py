"""What lists and pages of letters show: frozen rows of codes and values; labels are in `language`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date as day
from typing import Protocol

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Addressee, Citation, Directive, Task
from dvk_desktop.domain.obligations import Totals
from dvk_desktop.domain.text import capital
from dvk_desktop.domain.units import Unit
from dvk_desktop.usecases.directives.fields import day_words, kind_words
from dvk_desktop.usecases.listing import ListSource
from dvk_desktop.usecases.ports import Seen


@dataclass(frozen=True, slots=True)
class LineCounts:
    """How the lines of a letter stand. `own`, `own_open`: what our office owes for it; the rest: lines of others, as on
    the board."""

    own: int = 0
    own_open: int = 0
    expected: int = 0
    done: int = 0
    late: int = 0
    overdue: int = 0


@dataclass(frozen=True, slots=True)
class DirectiveRow:
    """One letter in or out. `state`: `domain.directives.letter_state`; `missing`: fields still to be filled in.

    `due_day`: the next deadline that our office has to meet; where nothing is open for us, the next one that is owed to
    us (not to an office below, which sent us its letter). `clause_due`: the next day that its clauses name (the last
    one when all are past), while nobody was asked. `recipients`: who is to act on it, else all it goes to (a plan has
    no "Kính gửi"), else what an older book says; `bases`: what it cites.
    """

    id: str
    direction: str
    arrival_number: str
    received_on: DateSpec | None
    number_full: str
    symbol: str
    date: DateSpec | None
    corrected_date: DateSpec | None
    issuer: str
    subject: str
    doc_type: str
    system: str
    period: str
    theme: str
    urgency: str
    internal: bool
    signer_name: str
    handler: str
    instruction: str
    issued_on: DateSpec | None
    attachment_name: str
    missing: tuple[str, ...]
    state: str
    due_day: day | None
    clause_due: day | None
    lines: LineCounts
    recipients: str
    bases: str
    conflicts: int

    @property
    def title(self) -> str:
        """What it is about, as a line begins: letters write it small behind "V/v"."""
        return capital(self.subject)

    @property
    def due_on_paper(self) -> day | None:
        """What a printed book says: `due_day`, else the day the letter names."""
        return self.due_day or self.clause_due

    @property
    def own(self) -> int:
        """Lines that our office owes for it."""
        return self.lines.own

    @property
    def own_open(self) -> int:
        """Of those, what is still to be done."""
        return self.lines.own_open

    @property
    def expected(self) -> int:
        """Lines of others that count."""
        return self.lines.expected

    @property
    def done(self) -> int:
        """Of those, reported or accepted."""
        return self.lines.done

    @property
    def overdue(self) -> int:
        """Of those, not done and past the deadline."""
        return self.lines.overdue

    @property
    def assigned(self) -> str:
        """Done of expected among those it was passed on to: "9/12"; "" if to nobody."""
        return f"{self.done}/{self.expected}" if self.expected else ""

    @property
    def totals(self) -> Totals:
        """The numbers of those it was passed on to, with their rates."""
        return Totals(self.lines.expected, self.lines.done, self.lines.late, self.lines.overdue)


@dataclass(frozen=True, slots=True)
class CitationNode:
    """A cited document with those nested in it. `known`: a line naming the letter of the register it is, or ""."""

    citation: Citation
    known: str
    nested: tuple[CitationNode, ...] = ()


@dataclass(frozen=True, slots=True)
class CitingNode:
    """A letter of the register that cites another, with those that cite it in its turn."""

    id: str
    name: str
    nested: tuple[CitingNode, ...] = ()


@dataclass(frozen=True, slots=True)
class AddresseeRow:
    """One line of "Kính gửi" or "Nơi nhận", with the name of the unit or group it was matched to."""

    addressee: Addressee
    matched: str


@dataclass(frozen=True, slots=True)
class DirectiveDetail:
    """One letter whole: for the inspector and the command line. `citing`: letters of the register that cite it;
    `cooperating`: units that cooperate by the leader's instruction, in protocol order."""

    row: DirectiveRow
    directive: Directive
    citations: tuple[CitationNode, ...]
    tasks: tuple[Task, ...]
    addressees: tuple[AddresseeRow, ...]
    citing: tuple[CitingNode, ...]
    cooperating: tuple[Unit, ...]
    seen: Seen

    @property
    def as_seen_here(self) -> Directive:
        """The letter as this office sees it: what another office sent out came in here; the system it shows to be of.
        To be shown, not to be saved."""
        return replace(self.directive, direction=self.row.direction or None, system=self.row.system or None)

    @property
    def all_cooperating(self) -> str:
        """Everybody who cooperates: the units by name, then whoever was only written down."""
        names = [unit.name or "" for unit in self.cooperating]
        return "; ".join(name for name in (*names, self.directive.cooperating or "") if name)


@dataclass(frozen=True, slots=True)
class CitedOnlyRow:
    """A document that letters cite and the register does not have. `id`: of its first citation; `letters`: ids of those
    that cite it, `cited_by` how they are called, in the same order."""

    id: str
    doc_type: str
    number: str
    symbol: str
    number_full: str
    date: DateSpec | None
    issuer: str
    subject: str
    letters: tuple[str, ...]
    cited_by: str

    @property
    def called(self) -> str:
        """Kind and day in words, by which it is found like the letters of the register."""
        return f"{kind_words(self.doc_type)} {day_words(self.date.canonical()) if self.date else ''}"


class DirectiveQueries(Protocol):
    """What the pages of letters look at. Any reader thread."""

    @property
    def directives(self) -> ListSource[DirectiveRow]:
        """Filters: direction, year (of the letter or of its arrival; what has neither is of every year), state,
        incomplete ("1"), missing (a field),
        doc_type, system, issuer_unit, issuer (as written), period, yearly_theme (as written), theme (code of a clause's
        theme), overdue ("1": somebody is), cites (id of a
        letter), handler (who has it in hand: one of `charged`), due (``choice.letter_due``: past, week, month, later,
        unasked, none)."""

    @property
    def known_by_citation(self) -> ListSource[CitedOnlyRow]:
        """Documents that letters cite and the register does not have. Filter: doc_type."""

    def detail(self, identity: str) -> DirectiveDetail:
        """One letter whole. UserError "record.unknown"."""

    def charged(self) -> list[str]:
        """Persons and bodies that have letters in hand, by the leaders' instructions and for our own duties."""

    def issuers(self) -> list[str]:
        """Who issued the letters of the register, as written there."""

    def themes(self) -> list[str]:
        """Themes of years that letters of the register name, as written there."""

    def periods(self) -> list[str]:
        """Periods ("2026 - 2030") that letters of the register are for, as written there."""

    def find(self, number: str) -> list[DirectiveRow]:
        """Letters of that number however it is spelled ("134 cv thu"), latest first; for the command line and F8."""


def citation_tree(citations: list[Citation], known: dict[str, str]) -> tuple[CitationNode, ...]:
    """Citations as trees by `within`, in their order; what names a parent that is not there stands at the top."""
    ids = {citation.id for citation in citations}
    nested: dict[str, list[Citation]] = {}
    for citation in citations:
        parent = citation.within if citation.within in ids and citation.within != citation.id else ""
        nested.setdefault(parent or "", []).append(citation)

    def node(citation: Citation, above: frozenset[str]) -> CitationNode:
        inside = [each for each in nested.get(citation.id, ()) if each.id not in above]
        return CitationNode(
            citation,
            known.get(citation.cited_directive or "", ""),
            tuple(node(each, above | {citation.id}) for each in inside),
        )

    return tuple(node(citation, frozenset({citation.id})) for citation in nested.get("", ()))
