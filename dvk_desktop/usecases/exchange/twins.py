"""Suspected twins in the plan of an import: a row against what is here, against other rows of its file, and against the
other files of the batch. Never matched silently: a question per row, and whatever is answered is remembered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dvk_desktop.domain.ledger import JOIN, JOINED, Value, join_id, make_change, new_id
from dvk_desktop.domain.twins import Features, Likeness, TwinIndex, TwinRules, features
from dvk_desktop.usecases.exchange.answers import TWIN, Answers, BatchAnswers
from dvk_desktop.usecases.exchange.asked import Twin
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan, PlannedRow
from dvk_desktop.usecases.exchange.ports import Books
from dvk_desktop.usecases.ports import ActNote, Noted, Reading
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL

MOST_TWINS = 3
"""A row asks about so many at most; the others stand in the list of suspected twins."""
_COMPARED = ("name", "contact", "phone", "field", "subject")


def _rows(plan: FilePlan) -> list[PlannedRow]:
    return [row for row in plan.rows if row.fate is Fate.ADDED and row.record_type == PRACTICE_MODEL.name]


def _group(row: PlannedRow) -> tuple[Value, Value]:
    return row.after.get("owner", ""), row.after.get("year", "")


def _features(rules: TwinRules, values: Mapping[str, Value]) -> Features:
    return features(rules, *(str(values.get(name, "")) for name in _COMPARED))


def suspect(reading: Reading, books: Books, rules: TwinRules, plan: FilePlan, answers: Answers, note: ActNote) -> None:
    """Enter into the rows of `plan` what they may be twins of, here and in their own file; what was answered about
    them is written with the file. `note`: what is told about acts of our own."""
    rows = _rows(plan) if rules.weights else []
    if not rows:
        return
    index, titles, places = TwinIndex(rules), dict[str, str](), dict[str, str]()
    years = {str(row.after.get("year", "")) for row in rows}
    for record, owner, year, *texts in books.models_of(reading, {str(_group(row)[0]) for row in rows}):
        if str(year) in years:
            index.add((owner, year), record, features(rules, *texts))
            titles[record] = texts[0]
    found: dict[str, list[tuple[str, Likeness]]] = {}
    for row in rows:
        of = _features(rules, row.after)
        if near := index.near(_group(row), of):
            found[row.record] = near
        index.add(_group(row), row.record, of)
        titles[row.record], places[row.record] = row.title, row.key
    pairs = [join_id(record, other) for record, near in found.items() for other, _ in near]
    decided = {pair for pair, history in reading.histories(pairs).items() if history.state(JOINED).heads}
    for row in rows:
        near = [each for each in found.get(row.record, ()) if join_id(row.record, each[0]) not in decided]
        row.twins = tuple(
            Twin(other, titles[other], score, places.get(other, ""), answer=answers.of(TWIN + other, row.key))
            for other, score in near[:MOST_TWINS]
        )
        no_new_one_if_answered(plan, row)
    remember_answers(
        plan, rows, replace(note, kind="decision", title="Quyết định về mô hình nghi trùng", source=plan.name)
    )


def no_new_one_if_answered(plan: FilePlan, row: PlannedRow) -> None:
    """Where somebody said that a row is what is here already, it brings that up to date."""
    if not any(twin.answer == "same" for twin in row.twins):
        return
    row.fate = Fate.CHANGED
    plan.counts[Fate.ADDED] -= 1
    plan.counts[Fate.CHANGED] += 1


def remember_answers(plan: FilePlan, rows: Sequence[PlannedRow], note: ActNote) -> None:
    """Write what was answered about the twins of these rows. `note`: what is told about that act."""
    act = new_id()
    for row in rows:
        for twin in row.twins:
            if twin.answer in ("same", "different"):
                said = {JOINED: twin.answer == "same"}
                plan.changes.append(Noted(make_change(JOIN, join_id(row.record, twin.record), said, {}, act)))
                plan.acts[act] = note


def suspect_across(plans: Sequence[FilePlan], rules: TwinRules, answers: BatchAnswers) -> None:
    """Enter twins in other files of the batch, each at the row of the later file. What is answered there is written
    when that file is taken in: then the earlier one is here."""
    if not rules.weights:
        return
    by_group: dict[tuple[Value, Value], list[tuple[int, PlannedRow]]] = {}
    for number, plan in enumerate(plans):
        for row in _rows(plan) if not plan.applied else ():
            by_group.setdefault(_group(row), []).append((number, row))
    for group, found in by_group.items():
        if len({number for number, _ in found}) < 2:
            continue
        index, where = TwinIndex(rules), dict[str, tuple[int, PlannedRow]]()
        for number, row in found:
            of = _features(rules, row.after)
            known = {twin.record for twin in row.twins}
            own = answers.of(plans[number].sha256)
            more = [
                Twin(other, where[other][1].title, score, where[other][1].key, plans[where[other][0]].name,
                     own.of(TWIN + other, row.key))
                for other, score in index.near(group, of)
                if where[other][0] != number
                and other not in known
                and other != row.record
                and row.record not in {twin.record for twin in where[other][1].twins}
            ]  # fmt: skip
            if more:
                row.twins = (*row.twins, *more)[:MOST_TWINS]
                if any(twin.answer == "same" for twin in more):
                    no_new_one_if_answered(plans[number], row)
            index.add(group, row.record, of)
            where[row.record] = number, row
