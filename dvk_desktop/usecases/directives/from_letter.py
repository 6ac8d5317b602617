"""From what was read off a letter to the records that are kept of it. Pure; ids are handed out here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.directives import Addressee, Citation, Directive, Task
from dvk_desktop.domain.document_numbers import parse_document_number
from dvk_desktop.domain.documents import kind_of_symbol
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.issuers import in_sentence
from dvk_desktop.domain.ledger import new_id
from dvk_desktop.domain.text import LONGEST_TEXT
from dvk_desktop.domain.typed_dates import names_no_day
from dvk_desktop.domain.unit_names import UnitNames
from dvk_desktop.domain.units import UnitGroup
from dvk_desktop.usecases.directives.said import period_said, theme_said
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.letters.reading import Letter, ReadDate


@dataclass(frozen=True, slots=True)
class Drafted:
    """The records of one letter, not stored yet. `text_cut`: the letter is longer than a field holds; `no_such_day`:
    the day that is printed on it, where the calendar has no such day."""

    directive: Directive
    citations: tuple[Citation, ...]
    tasks: tuple[Task, ...]
    addressees: tuple[Addressee, ...]
    text_cut: bool = False
    no_such_day: str = ""


def draft(
    letter: Letter,
    overrides: Mapping[str, FieldValue],
    names: UnitNames,
    group_called: Callable[[str], UnitGroup | None],
) -> Drafted:
    """The records for `letter`; `overrides` replace what was read. Units and groups are matched where it is certain."""
    directive = with_number(_directive(letter), overrides)
    if directive.doc_type == "other" and directive.symbol and "doc_type" not in overrides:
        # typed by hand: the symbol names the kind, and one that names none is a công văn (Decree 30/2020, annex I)
        directive = replace(directive, doc_type=kind_of_symbol(directive.symbol) or "cong_van")
    if directive.issuer_unit is None and directive.issuer:
        issuers = names.match(directive.issuer)
        directive = replace(directive, issuer_unit=issuers[0].id if len(issuers) == 1 else None)
        if len(issuers) == 1 and "issuer" not in overrides:
            directive = replace(directive, issuer=_as_known(directive.issuer or "", issuers[0].name))
    printed = letter.date.text if letter.date is not None else ""
    whole = directive.date is not None and directive.date.precision is Precision.DAY
    return Drafted(
        directive,
        _citations(letter, directive.id),
        tuple(_task(directive.id, order, task) for order, task in enumerate(letter.tasks, 1)),
        _addressees(letter, directive.id, names, group_called),
        len(letter.text or "") > LONGEST_TEXT,
        printed if not whole and names_no_day(printed) else "",
    )


def _as_known(issuer: str, known: str | None) -> str:
    """The name as the list of units writes it, where the letter has the same in other letters; else as it was read."""
    return known if known and known.casefold() == issuer.casefold() else issuer


def _directive(letter: Letter) -> Directive:
    signer = letter.signer
    period = period_said(letter.subject or "") or period_said(letter.text or "")
    theme = theme_said(letter.subject or "") or theme_said(letter.text or "")
    return Directive(
        id=new_id(),
        issuer=in_sentence(letter.issuer or "") or None,
        superior=letter.superior,
        acting_body=letter.acting_body,
        number=letter.number,
        symbol=letter.symbol,
        number_full=letter.number_full,
        date=letter.date.spec if letter.date else None,
        place=letter.place,
        doc_type=letter.doc_type or "other",
        system=letter.system,
        subject=letter.subject,
        period=period[0] if period else None,
        theme=theme[0] if theme else None,
        urgency=letter.urgency,
        internal=letter.internal or None,
        signer_authority=signer.authority if signer else None,
        signer_position=signer.position if signer else None,
        signer_name=signer.name if signer else None,
        text=(letter.text or "")[:LONGEST_TEXT] or None,
    )


def with_number(directive: Directive, values: Mapping[str, Any]) -> Directive:
    """`directive` with these values; number, symbol and their full form are kept in step where only part is given."""
    found = replace(directive, **values)
    if "number_full" in values and not {"number", "symbol"} & values.keys():
        parsed = parse_document_number(found.number_full or "")
        typed = (found.number_full or "").strip()
        if typed.isdecimal() and found.symbol:  # the general book gave the number, the symbol is known
            return replace(found, number=typed, number_full=full_number(typed, found.symbol))
        if parsed is None:
            return found
        return replace(found, number=parsed.number, symbol=parsed.symbol or found.symbol, number_full=parsed.full)
    if {"number", "symbol"} & values.keys() and "number_full" not in values:
        return replace(found, number_full=full_number(found.number, found.symbol))
    return found


def full_number(number: str | None, symbol: str | None) -> str | None:
    """Number and symbol as printed: "134-CV/ThU" in the Party's way (a slash in the symbol), else "15/UBND-VP"."""
    if not number or not symbol:
        return number or None
    return f"{number}{'-' if '/' in symbol else '/'}{symbol}"


def _citations(letter: Letter, directive: str) -> tuple[Citation, ...]:
    ids = [new_id() for _ in letter.cited]
    return tuple(
        Citation(
            id=identity,
            directive=directive,
            ordinal=ordinal,
            within=ids[cited.nested_in] if cited.nested_in is not None else None,
            number=cited.number,
            symbol=cited.symbol,
            number_full=cited.number_full,
            date=cited.date.spec if cited.date else None,
            doc_type=cited.doc_type,
            issuer=cited.issuer,
            subject=cited.subject,
            text=cited.text,
        )
        for ordinal, (identity, cited) in enumerate(zip(ids, letter.cited, strict=True), 1)
    )


def _task(directive: str, order: int, task: Any) -> Task:
    specs = [deadline.spec for deadline in task.deadlines]
    return Task(
        id=new_id(),
        directive=directive,
        ordinal=task.ordinal or str(order),
        order=order,
        text=task.text[:LONGEST_TEXT],
        assignees=tuple(task.assignees),
        themes=tuple(task.themes),
        deadline=main_deadline(specs),
        deadlines=tuple(spec.canonical() for spec in specs),
        deadline_texts=tuple(_wording(deadline) for deadline in task.deadlines),
        context=task.context[:LONGEST_TEXT] or None,
        cooperating=tuple(task.cooperating) or None,
        product=task.product,
        term=None if specs else task.term,
    )


def _wording(deadline: ReadDate) -> str:
    return " ".join(deadline.text.split())


def main_deadline(specs: list[DateSpec]) -> DateSpec | None:
    """Of the deadlines a clause names the latest with a day; what recurs only if there is no other, all of it as
    one."""
    dated = [spec for spec in specs if spec.due_day is not None]
    if dated:
        return max(dated, key=lambda spec: spec.order_key[::-1])
    return reduce(DateSpec.and_also, specs) if specs else None


def with_main_deadline(
    specs: Sequence[DateSpec], before: DateSpec | None, after: DateSpec | None
) -> list[tuple[int | None, DateSpec]]:
    """The deadlines of a clause when its main one (`before`) is corrected to `after`, or taken away: each with the
    place it had, None for the corrected one. The others stay, in their places, which lines of units go by."""
    found: list[tuple[int | None, DateSpec]] = []
    for place, spec in enumerate(specs):
        main = spec == before or (before is not None and before.every is not None and spec.every is not None)
        if not main:
            found.append((place, spec))
        elif after is not None and all(known is not None for known, _ in found):
            found.append((None, after))
    if after is not None and all(known is not None for known, _ in found):
        found.append((None, after))
    return found


def with_deadline_at(
    specs: Sequence[DateSpec], place: int, after: DateSpec | None
) -> list[tuple[int | None, DateSpec]]:
    """`with_main_deadline` for the deadline in that `place`, counted from 1; the one behind the last is a further one.
    UserError "task.no_deadline_place"."""
    if not 1 <= place <= len(specs) + 1:
        raise UserError("task.no_deadline_place", place=place, count=len(specs))
    found: list[tuple[int | None, DateSpec]] = list(enumerate(specs))
    found[place - 1 : place] = [] if after is None else [(None, after)]
    return found


def _addressees(
    letter: Letter, directive: str, names: UnitNames, group_called: Callable[[str], UnitGroup | None]
) -> tuple[Addressee, ...]:
    lines = [(line.text, "execute", line.is_group) for line in letter.recipients]
    lines += [(copy.text, copy.purpose or "inform", False) for copy in letter.copies]
    found = []
    for ordinal, (text, role, is_group) in enumerate(lines, 1):
        group = group_called(text)
        units = [] if group else names.match(text)
        found.append(
            Addressee(
                id=new_id(),
                directive=directive,
                ordinal=ordinal,
                text=text,
                role=role,
                is_group=is_group or group is not None,
                unit=units[0].id if len(units) == 1 and not is_group else None,
                unit_group=group.id if group else None,
            )
        )
    return tuple(found)
