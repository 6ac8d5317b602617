"""Which documents of the register a letter cites, and which of them it may be itself.

Numbers are compared by `domain.documents.match_key`; a document without a number is never joined by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Citation, Directive, system_of
from dvk_desktop.domain.documents import bare_number, match_key
from dvk_desktop.domain.rules import Rule, rule_on
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.unit_names import UnitNames
from dvk_desktop.domain.units import Unit
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.fields import CITATION, DIRECTIVE
from dvk_desktop.usecases.lists.rules import rules_of
from dvk_desktop.usecases.ports import Reading, UnitOfWork
from dvk_desktop.usecases.reports.letterhead import body_above
from dvk_desktop.usecases.units.queries import unit_names


def cited_directive(reading: Reading, citation: Citation) -> str | None:
    """The one document of the register that `citation` can mean: same number and symbol, dates that do not differ."""
    if not citation.number or not citation.number_full:
        return None
    found = letters_meant(citation, reading.find(DIRECTIVE, number=_spellings(citation.number)))
    return found[0] if len(found) == 1 else None


def letters_meant(citation: Citation, letters: Iterable[Directive]) -> list[str]:
    """Ids of those of `letters` that have the number of `citation` and may be of its day."""
    key = match_key(citation.number_full or "")
    return [
        letter.id
        for letter in letters
        if match_key(letter.number_full or "") == key and may_be_of_one_day(letter.date, citation.date)
    ]


def link_citations_to(work: UnitOfWork, directive: Directive) -> int:
    """Let citations in letters registered before point to `directive`, now that it is known. Returns how many did."""
    linked = 0
    if not directive.number:
        return linked
    for citation in work.find(CITATION, number=_spellings(directive.number)):
        if citation.directive != directive.id and citation.cited_directive is None:
            target = cited_directive(work, citation)
            if target == directive.id:
                linked += work.save(CITATION, replace(citation, cited_directive=target))
    return linked


def _spellings(number: str) -> tuple[str, ...]:
    """How papers write one number: "5", "05", "005"."""
    bare = number.lstrip("0") or number
    return tuple(dict.fromkeys((number, bare, *(bare.zfill(length) for length in (2, 3, 4)))))


def may_be_of_one_day(one: DateSpec | None, other: DateSpec | None) -> bool:
    """Whether two dates do not exclude each other; one that is not known excludes nothing."""
    if one is None or other is None or not (one.first and one.last and other.first and other.last):
        return True
    return one.first <= other.last and other.first <= one.last


def probably_known(reading: Reading, office: str, directive: Directive, catalogue: Catalogue) -> Directive | None:
    """A document of the register that `directive` probably is: same number and issuer in the same year (of the Party:
    the same term, `domain.md` 11.6), or, where one of them has no number yet, same issuer and subject on a day that may
    be one. Told, never refused."""
    terms = rules_of(reading, office, catalogue, "party_term")
    candidates: list[Directive] = []
    if directive.number and directive.number_full:
        key = bare_number(directive.number_full)
        candidates = [
            letter
            for letter in reading.find(DIRECTIVE, number=_spellings(directive.number))
            if bare_number(letter.number_full or "") == key
        ]
    if directive.issuer and directive.subject and directive.date is not None:
        alike = reading.find(DIRECTIVE, issuer=directive.issuer)
        candidates += [letter for letter in alike if same_but_for_a_number(directive, letter)]
    same = [
        letter
        for letter in candidates
        if letter.id != directive.id and same_letter(directive, letter, catalogue, terms)
    ]
    return same[0] if same else None


def issuer_known(reading: Reading, office: str, directive: Directive, catalogue: Catalogue) -> bool:
    """Whether the office has met who issued a letter: in another letter of the register, among the units (under a name
    that several have), or as a body above our own office."""
    issuer = directive.issuer or ""
    if any(letter.id != directive.id for letter in reading.find(DIRECTIVE, issuer=issuer)):
        return True
    if unit_names(reading, catalogue.speller, office).match(issuer):
        return True
    written = directive.date.first if directive.date is not None else None
    above = {body_above(reading, catalogue, office, system, written or date.max) for system in ("party", "state")}
    bodies = [Unit(id=name, name=name) for name in above if name]
    return bool(UnitNames(bodies, catalogue.speller).match(issuer))


def same_but_for_a_number(one: Directive, other: Directive) -> bool:
    """Whether two letters, of which one at most has a number, have one subject and may be of one day: a draft, and what
    became of it when it was signed."""
    if (one.number and other.number) or one.date is None or other.date is None:
        return False
    subject = fold(one.subject or "")
    return bool(subject) and fold(other.subject or "") == subject and may_be_of_one_day(one.date, other.date)


def same_letter(one: Directive, other: Directive, catalogue: Catalogue, terms: Sequence[Rule]) -> bool:
    """Whether two letters of one number, or of one subject and day, are probably one: issuer and year or term do not
    speak against it (`domain.md` 6.3). `terms`: those of the Party's committees."""
    return _same_issuer(one, other, catalogue) and _same_time(one, other, terms)


def _same_issuer(one: Directive, other: Directive, catalogue: Catalogue) -> bool:
    if one.issuer_unit and other.issuer_unit:
        return one.issuer_unit == other.issuer_unit
    key = catalogue.speller.key
    return not one.issuer or not other.issuer or key(one.issuer) == key(other.issuer)


def _same_time(one: Directive, other: Directive, terms: Sequence[Rule]) -> bool:
    if one.date is None or other.date is None or one.date.first is None or other.date.first is None:
        return True
    if "party" in (system_of(one), system_of(other)):
        first, second = (rule_on(terms, day) for day in (one.date.first, other.date.first))
        if first is not None or second is not None:
            return first == second
    return one.date.first.year == other.date.first.year
