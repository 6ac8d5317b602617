"""Undo, redo, decide, join: each is one more change, never a rewriting."""

from __future__ import annotations

from dataclasses import dataclass

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import ACT, DELETED, WITHDRAWN, Value
from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.history.queries import LedgerQueries
from dvk_desktop.usecases.ports import Store


@dataclass(frozen=True, slots=True)
class Decide:
    """Settle a conflict by taking option number `take` (from 1), or another `value`. `reason` is kept in the log."""

    conflict: str
    take: int | None = None
    value: Value | None = None
    reason: str = ""


def undo(store: Store, act: str) -> ChangeSet:
    """Withdraw an act: what it said stops counting, what it had superseded comes back, later edits stay (law 4). What
    the program carried out later because of it (`coming_days`) is withdrawn with it."""
    return _switched(store, act, "Hoàn tác", back=True)


def redo(store: Store, act: str) -> ChangeSet:
    """Let a withdrawn act count again, and what was withdrawn with it."""
    return _switched(store, act, "Làm lại", back=False)


def _switched(store: Store, act: str, title: str, *, back: bool) -> ChangeSet:
    """What goes with the act is switched with it, and a deadline is that of the extensions left (`extensions`)."""
    from dvk_desktop.usecases.obligations.extensions import extended_by, step_again  # the start goes without them
    from dvk_desktop.usecases.units.coming_days import acts_on_the_day

    with store.write() as work:
        extended = extended_by(work, act)
        for each in (*acts_on_the_day(work, act), act):
            (work.withdraw if back else work.reinstate)(each)
        step_again(work, act, extended)
        return work.commit(title, "undo")


def decide(store: Store, queries: LedgerQueries, command: Decide) -> ChangeSet:
    """Settle one conflict for everybody (law 6). UserError "conflict.unknown", "conflict.option"."""
    found = next((conflict for conflict in queries.conflicts() if conflict.id == command.conflict), None)
    if found is None:
        raise UserError("conflict.unknown", conflict=command.conflict)
    value = command.value
    if command.take is not None:
        option = next((option for option in found.options if option.number == command.take), None)
        if option is None:
            raise UserError("conflict.option", number=command.take, count=len(found.options))
        value = option.value
    if value is None:
        raise UserError("conflict.option", number="", count=len(found.options))
    with store.write() as work:
        if found.kind == "withdrawal":
            work.decide(ACT, found.record, WITHDRAWN, value)
        else:
            work.decide(found.record_type, found.record, DELETED if found.kind == "delete" else found.field, value)
        reason = f": {command.reason}" if command.reason else ""
        return work.commit(f"Quyết định giữa các giá trị khác nhau{reason}", "decision")


def join(store: Store, record: str, other: str, *, same: bool) -> ChangeSet:
    """Say that two records are the same thing, or that they are not (law 7)."""
    with store.write() as work:
        work.join(record, other, same=same)
        return work.commit("Ghi nhận là cùng một hồ sơ" if same else "Ghi nhận là hai hồ sơ khác nhau", "decision")
