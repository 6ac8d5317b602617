"""Letters that are known only because letters of the register cite them: a row each, until they arrive themselves.

Nothing is stored for such a row: it is worked out from the citations, so it is there on every PC that holds them, and
gone as soon as the letter is registered, by whatever way, or one of its number arrives later.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Citation, Directive
from dvk_desktop.domain.documents import match_key
from dvk_desktop.usecases.directives.linking import letters_meant, may_be_of_one_day
from dvk_desktop.usecases.directives.rows import CitedOnlyRow
from dvk_desktop.usecases.letters.reading import Letter, ReadDate


def known_by_citation(
    citations: Iterable[Citation], letters: Iterable[Directive], names: Mapping[str, str]
) -> list[CitedOnlyRow]:
    """The documents that `citations` name and none of `letters` can be, each once, in the order they were first cited.

    Two citations of one number mean one document unless their dates differ: numbers begin anew each year or term
    (`domain.md` 6.3). What has no number is left out: nothing could tell when it arrives. `names`: how the citing
    letters are called, by id; a citation of another letter counts for nothing.
    """
    held: dict[str, list[Directive]] = {}
    for letter in letters:
        if letter.number_full:
            held.setdefault(match_key(letter.number_full), []).append(letter)
    found: dict[str, list[CitedOnlyRow]] = {}
    for cited in citations:
        name = names.get(cited.directive or "")
        if cited.cited_directive or not cited.number_full or not cited.number or name is None:
            continue
        key = match_key(cited.number_full)
        if letters_meant(cited, held.get(key, ())):
            continue
        alike = found.setdefault(key, [])
        place = next((n for n, row in enumerate(alike) if may_be_of_one_day(row.date, cited.date)), None)
        if place is None:
            alike.append(_row(cited, name))
        else:
            alike[place] = _also(alike[place], cited, names)
    return [row for rows in found.values() for row in rows]


def _row(cited: Citation, name: str) -> CitedOnlyRow:
    return CitedOnlyRow(
        cited.id,
        cited.doc_type or "other",
        cited.number or "",
        cited.symbol or "",
        cited.number_full or "",
        cited.date,
        cited.issuer or "",
        cited.subject or "",
        (cited.directive or "",),
        name,
    )


def _also(row: CitedOnlyRow, cited: Citation, names: Mapping[str, str]) -> CitedOnlyRow:
    """The row with what another citation of the same document adds."""
    letters = tuple(dict.fromkeys((*row.letters, cited.directive or "")))
    dates: Sequence[DateSpec] = [each for each in (row.date, cited.date) if each is not None]
    return replace(
        row,
        doc_type=row.doc_type if row.doc_type != "other" else cited.doc_type or "other",
        date=min(dates, key=_span) if dates else None,
        issuer=row.issuer or cited.issuer or "",
        subject=row.subject or cited.subject or "",
        letters=letters,
        cited_by="; ".join(names[each] for each in letters),
    )


def _span(spec: DateSpec) -> int:
    """How many days a date leaves open: the more exact of two is the better."""
    return (spec.last - spec.first).days if spec.first and spec.last else 100_000


def as_letter(row: CitedOnlyRow) -> Letter:
    """What is known of it, to fill in the form with when the letter itself arrives."""
    return Letter(
        issuer=row.issuer or None,
        number=row.number or None,
        symbol=row.symbol or None,
        number_full=row.number_full,
        date=ReadDate("", row.date, (0, 0)) if row.date is not None else None,
        doc_type=row.doc_type,
        subject=row.subject or None,
    )
