"""Letters that were registered twice: suspected by issuer, kind, number and year or term, joined by "same as".

A letter may come from the office that wrote it and from our own register. Joining says that both are one, part by part
(clause, citation, addressee, duty), and lets the copy follow the letter of the office that wrote it, so that nothing
stands there twice or in two versions. All of it is one act.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

from dvk_desktop.domain.attached_files import AttachedFile, attached_file_id
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import UNWRITTEN, Directive, Task
from dvk_desktop.domain.documents import bare_number, match_key
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import join_ends, join_id
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.domain.rules import Rule
from dvk_desktop.domain.text import fold
from dvk_desktop.usecases.attached_files.fields import ATTACHED_FILE
from dvk_desktop.usecases.attachments import Attachments
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.directives.commands import name_of
from dvk_desktop.usecases.directives.fields import ADDRESSEE, CITATION, DIRECTIVE, TASK
from dvk_desktop.usecases.directives.linking import same_but_for_a_number, same_letter
from dvk_desktop.usecases.fields import RecordType
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import Store, UnitOfWork
from dvk_desktop.usecases.practice_models.duplicates import decide_duplicate

_MOST = 50
"""Letters of one number that are compared with each other; more are no slip but a heap of copies."""


@dataclass(frozen=True, slots=True)
class LetterTwinRow:
    """Two letters that are perhaps one; `id` names the pair, `one` is the earlier recorded. `reason`: "number" or
    "subject" (``choice.letter_twin``): what both have in common besides issuer and time."""

    id: str
    one: str
    other: str
    name: str
    other_name: str
    subject: str
    other_subject: str
    issuer: str
    date: DateSpec | None
    reason: str


def suspected(
    letters: Iterable[Directive], catalogue: Catalogue, terms: Sequence[Rule]
) -> Iterator[tuple[Directive, Directive, str]]:
    """Pairs of letters, in the order given: same number, issuer and year (of the Party: term); without a number on one
    side the same issuer and subject on a day that may be one. What was given without a letter is never suspected.
    `terms`: those of the Party's committees."""
    by_number: dict[Hashable, list[Directive]] = {}
    by_subject: dict[Hashable, list[Directive]] = {}
    for letter in letters:
        if letter.doc_type in UNWRITTEN:
            continue
        if letter.number and letter.number_full:
            by_number.setdefault(bare_number(letter.number_full), []).append(letter)
        if letter.date is not None and letter.subject:
            by_subject.setdefault(fold(letter.subject), []).append(letter)
    for same in by_number.values():
        for one, other in combinations(same[:_MOST], 2):
            if same_letter(one, other, catalogue, terms):
                yield one, other, "number"
    for same in by_subject.values():
        for one, other in combinations(same[:_MOST], 2):
            if same_but_for_a_number(one, other) and same_letter(one, other, catalogue, terms):
                yield one, other, "subject"


def decide_letters(store: Store, pair: str, *, same: bool, attachments: Attachments | None = None) -> ChangeSet:
    """Join the two letters of a pair (`LetterTwinRow.id`), or remember that they are two. Where both have a file of
    their own (a draft and the signed scan), that of the copy lies beside the other (`attachments`: where its size is
    known). UserError "duplicate.unknown"."""
    if not same:
        return decide_duplicate(store, pair, same=False)
    if pair.count("+") != 1:
        raise UserError("duplicate.unknown", pair=pair)
    ends = join_ends(pair)
    with store.write() as work:
        found = {letter.id: letter for letter in work.find(DIRECTIVE, id=tuple(ends))}
        if len(found) != 2 or join_id(*ends) != pair:
            raise UserError("duplicate.unknown", pair=pair)
        kept, copy = sorted((found[end] for end in ends), key=lambda letter: _rank(letter, work.office.unit))
        clauses = {task.id: _clause(task) for end in ends for task in work.find(TASK, directive=end)}
        # before their clauses are one: then a line of the copy would seem to name the kept one already
        _join_parts(work, OBLIGATION, lambda line: _owed(line, clauses), kept.id, copy.id)
        for record_type, key in _PARTS:
            _join_parts(work, record_type, key, kept.id, copy.id)
        if kept.attachment and copy.attachment and kept.attachment != copy.attachment:
            work.save(ATTACHED_FILE, _beside(kept, copy, work.office.unit, attachments))
        _join(work, DIRECTIVE, kept, copy)
        return work.commit(f"Ghi nhận là cùng một văn bản: {name_of(kept)}", "decision")


def _beside(kept: Directive, copy: Directive, office: str, attachments: Attachments | None) -> AttachedFile:
    """The file of `copy` as one more of `kept`."""
    sha256 = copy.attachment or ""
    path = attachments.path(sha256) if attachments is not None else None
    size = path.stat().st_size if path is not None else None
    name = copy.attachment_name or name_of(copy)
    return AttachedFile(attached_file_id(kept.id, sha256), office, DIRECTIVE.name, kept.id, name, sha256, size)


def _rank(letter: Directive, office: str) -> tuple[bool, bool, str]:
    """Whose version counts: of the office that wrote it, else of another office, else the same everywhere."""
    return (letter.owner != letter.issuer_unit or not letter.owner, letter.owner == office, letter.id)


def _words(text: str | None) -> str:
    return " ".join(fold(text or "").split())


def _clause(task: Task) -> Hashable:
    return _words(task.ordinal), _words(task.text)[:40]


def _owed(line: Obligation, clauses: Mapping[str, Hashable]) -> Hashable:
    """A unit may owe several things for a letter: of which clause, for which of its deadlines, for which period."""
    return line.unit, clauses.get(line.task or ""), line.deadline_place, line.of_period


_PARTS: tuple[tuple[RecordType[Any], Callable[[Any], Hashable]], ...] = (
    (TASK, _clause),
    (CITATION, lambda cited: match_key(cited.number_full) if cited.number_full else _words(cited.text)),
    (ADDRESSEE, lambda line: (_words(line.text), line.role)),
)
"""The parts of a letter, and what two parts have in common that are one."""


def _join_parts(
    work: UnitOfWork, record_type: RecordType[Any], key: Callable[[Any], Hashable], kept: str, copy: str
) -> None:
    """Join the parts that both letters have; what only the copy has stays, now under the kept letter."""
    theirs: dict[Hashable, Any] = {}
    for part in work.find(record_type, directive=kept):
        theirs.setdefault(key(part), part)
    for part in work.find(record_type, directive=copy):
        twin = theirs.pop(key(part), None)
        if twin is not None:
            _join(work, record_type, twin, part)


def _join(work: UnitOfWork, record_type: RecordType[Any], kept: Any, copy: Any) -> None:
    """Join two records: the copy takes over what the kept one says, so that they never differ."""
    said = {
        field.name: value
        for field in dataclasses.fields(kept)
        if field.name != "id" and (value := getattr(kept, field.name)) not in (None, "", ())
    }
    work.save(record_type, replace(copy, **said))
    work.join(kept.id, copy.id, same=True)
