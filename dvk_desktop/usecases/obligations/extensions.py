"""Asking for more time and answering: each request a record, the day that counts kept on the line (`extensions`).

Whoever asks and whoever answers may enter it: the unit for itself, the office that obliged it for the units below.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.extensions import GRANTED, REFUSED, Extension, extension_id, history_of, in_force
from dvk_desktop.domain.ledger import ACT, History
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.language import label
from dvk_desktop.usecases.entry import change, checked, revive
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.obligations.fields import EXTENSION, OBLIGATION
from dvk_desktop.usecases.obligations.handed_over import where_it_counts
from dvk_desktop.usecases.obligations.whose import whose
from dvk_desktop.usecases.ports import Reading, Seen, Store, UnitOfWork

ASKED = ("until", "asked_on", "asked_document", "reason")
ANSWERED = ("decision", "decided_on", "decided_by", "decision_document")
_TITLES = {GRANTED: "Gia hạn", REFUSED: "Không đồng ý gia hạn"}


@dataclass(frozen=True, slots=True)
class RecordExtension:
    """A request, an answer, or both at once, for one line or many. `values`: fields of `EXTENSION`. A line whose
    request waits for an answer is answered; where `until` is another day, that is what was agreed on."""

    obligations: tuple[str, ...]
    values: Mapping[str, FieldValue]


@dataclass(frozen=True, slots=True)
class Extended:
    """The records written, in the order of the lines, and the act (None if nothing differed)."""

    ids: tuple[str, ...]
    act: str | None


def extensions_of(reading: Reading, obligation: str) -> tuple[Extension, ...]:
    """The history of a line, oldest first, with the day that stands on the line without a record. UserError
    "record.unknown"."""
    line = reading.get(OBLIGATION, obligation)
    return history_of(line, reading.find(EXTENSION, obligation=line.id))


def record_extension(store: Store, command: RecordExtension) -> Extended:
    """Record it for every line, in one act, and move the day that counts.

    UserError: "obligation.nothing", "extension.until" (no new day, and none was asked for), "obligation.extension" (not
    after the deadline), "extension.future" (asked or answered on a day that has not come), "record.unknown", those of
    `entry.checked`."""
    if not command.obligations:
        raise UserError("obligation.nothing")
    with store.write() as work:
        named = [work.get(OBLIGATION, each) for each in dict.fromkeys(command.obligations)]
        lines = where_it_counts(work, named, {"extended_to": None})
        ids = extend(work, lines, command.values)
        decision = str(command.values.get("decision") or "")
        return Extended(ids, work.commit(_title(work, _TITLES.get(decision, "Xin gia hạn"), lines)).act)


def extend(work: UnitOfWork, lines: Sequence[Obligation], given: Mapping[str, FieldValue]) -> tuple[str, ...]:
    """`record_extension` within a unit of work of the caller. Returns the ids of the records."""
    values = _checked(work, given)
    _put_on_record(work, lines)
    known = _by_line(work, lines)
    plan = [(line, *_meant(line, known.get(line.id, []), values)) for line in lines]
    held = work.histories(identity for _, identity, _ in plan)  # of all at once: 1,000 lines are one act
    for line, identity, until in plan:
        if identity in held and held[identity].seen() and not held[identity].deletion().deleted:
            change(work, EXTENSION, identity, {**values, "until": until})
            continue
        if identity in held:
            revive(work, EXTENSION, identity)
        named: dict[str, Any] = {name: value for name, value in values.items() if value is not None}
        named["until"] = until
        work.save(EXTENSION, Extension(id=identity, owner=line.unit, obligation=line.id, **named))
    _keep_in_step(work, lines, known)
    return tuple(identity for _, identity, _ in plan)


def _put_on_record(work: UnitOfWork, lines: Sequence[Obligation]) -> None:
    """Days that stand on the lines without a record become records before other days take their place. Their owner is
    the obliged unit, as of every extension: it and every office above it may write them, and all write the same."""
    known = _by_line(work, lines)
    for line in lines:
        for each in history_of(line, known.get(line.id, ())):
            if not each.id and each.until is not None:
                identity = extension_id(line.id, each.until, None)
                revive(work, EXTENSION, identity)
                work.save(EXTENSION, replace(each, id=identity, owner=line.unit))


def _checked(work: UnitOfWork, given: Mapping[str, FieldValue]) -> dict[str, FieldValue]:
    values = checked(EXTENSION, {name: value for name, value in given.items() if name != "until" or value is not None})
    today = work.now.date()
    for name in ("asked_on", "decided_on"):
        day = values.get(name)
        if isinstance(day, DateSpec) and day.first is not None and day.first > today:
            raise UserError("extension.future", field=label(f"field.extension.{name}"), value=day)
    if values.get("decision") and not values.get("decided_on"):
        values["decided_on"] = DateSpec.day(today)
    return values


def _meant(line: Obligation, known: Sequence[Extension], values: Mapping[str, FieldValue]) -> tuple[str, DateSpec]:
    """Which record of the line is meant, and its new deadline: the request that waits, else a new one."""
    waiting = next((each for each in reversed(history_of(line, known)) if each.waits), None)
    until, asked_on = values.get("until") or (waiting.until if waiting else None), values.get("asked_on")
    if not isinstance(until, DateSpec) or until.last is None:
        raise UserError("extension.until")
    if line.due is not None and line.due.due_day is not None and until.last <= line.due.due_day:
        raise UserError("obligation.extension", extended=until, due=line.due)
    if waiting is not None and (values.get("decision") or until == waiting.until):
        return waiting.id, until
    return extension_id(line.id, until, asked_on if isinstance(asked_on, DateSpec) else None), until


def withdraw_extension(store: Store, extension: str, reason: str) -> str | None:
    """Remove a request entered by mistake; the day that counts is that of those left. Returns the act. UserError
    "record.unknown", "delete.reason"."""
    with store.write() as work:
        found = work.get(EXTENSION, extension)
        line = work.get(OBLIGATION, found.obligation or "")
        known = _by_line(work, [line])
        work.delete(EXTENSION, extension, reason)
        _keep_in_step(work, [line], known)
        return work.commit(_title(work, "Bỏ lần gia hạn", [line])).act


def extended_by(reading: Reading, act: str) -> frozenset[str]:
    """The lines whose extensions an act is about, as far as it counts."""
    records = reading.records_of_act(act, EXTENSION.name)
    return frozenset(each.obligation or "" for each in reading.find(EXTENSION, id=records)) if records else frozenset()


def step_again(work: UnitOfWork, act: str, before: frozenset[str]) -> None:
    """After `act` was undone or redone: the day that counts on each of its lines is that of the extensions left.
    `before`: `extended_by` until then."""
    named = tuple(before | extended_by(work, act))
    lines = work.find(OBLIGATION, id=named) if named else []
    if lines:
        held = work.histories(line.id for line in lines)
        known = {line.id: _said_with_a_record(work, line, held[line.id]) for line in lines}
        _keep_in_step(work, lines, known)


def _said_with_a_record(work: UnitOfWork, line: Obligation, history: History) -> list[Extension]:
    """An extension that says the day of the line, where the day was written in an act about extensions or when one was
    undone: without a record of its own it does not count. What older programs wrote has none, and counts."""
    heads = history.state("extended_to").ids
    acts = {change.act for change in history.changes if change.id in heads}
    if not any(work.records_of_act(each, kind) for each in acts for kind in (EXTENSION.name, ACT)):
        return []
    return [Extension(id=line.id, obligation=line.id, until=line.extended_to, decision=GRANTED)]


def _by_line(reading: Reading, lines: Sequence[Obligation]) -> dict[str, list[Extension]]:
    found: dict[str, list[Extension]] = {}
    for each in reading.find(EXTENSION, obligation=tuple(line.id for line in lines)):
        found.setdefault(each.obligation or "", []).append(each)
    return found


def _keep_in_step(work: UnitOfWork, lines: Sequence[Obligation], before: Mapping[str, Sequence[Extension]]) -> None:
    """Write the day that counts on each line. `before`: its records until now; a day that none of them granted was
    there before there were records, and stays in the running. Where the same is granted as before, the line stays as it
    is: of days granted apart the rule has decided (`exchange.granted_days`)."""
    after, held = _by_line(work, lines), work.histories(line.id for line in lines)
    for line in lines:
        known = before.get(line.id, ())
        unrecorded = [each for each in history_of(line, known) if not each.id]
        counts = in_force([*unrecorded, *after.get(line.id, ())])
        if counts is not None and counts == in_force(known):
            continue
        until, reason = (counts.until, counts.reason) if counts is not None else (None, None)
        if (line.extended_to, line.extension_reason or None) != (until, reason or None):
            seen = Seen(line.id, held[line.id].seen())
            change(work, OBLIGATION, line.id, {"extended_to": until, "extension_reason": reason}, seen)


def _title(work: UnitOfWork, what: str, lines: Sequence[Obligation]) -> str:
    return f"{what}: {whose(work, lines)}"
