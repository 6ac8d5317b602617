"""What is done with practice models: each function is one unit of work and one act that can be undone.

Commands are frozen; dates left out are the day of the store's clock. Any thread that may write.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.practice_models import PracticeModel, State, state
from dvk_desktop.domain.text import clean, fold, quoted
from dvk_desktop.usecases.entry import Edit, Notice, add_checked, change, checked, day_of, refuse_untyped
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.ports import Reading, Store, UnitOfWork
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, REGISTRATION_ROUND
from dvk_desktop.usecases.units.fields import UNIT

LEAST_RETURN_REASON = 20
"""Characters of a reason for returning a registration (`domain.md` 7.3)."""

TYPED = tuple(
    one.name
    for one in PRACTICE_MODEL.fields
    if one.name not in {"returned_on", "return_reason", "approved_on", "ended_on", "end_reason", "dropped_on"}
)
"""Fields a form may write; the others are facts with an act of their own."""

_SUBMITTABLE = frozenset({State.DRAFT, State.RETURNED})
_APPROVABLE = frozenset({State.REGISTERED, State.RETURNED})
_RETURNABLE = frozenset({State.REGISTERED, State.APPROVED})
_LAUNCHABLE = frozenset({State.REGISTERED, State.APPROVED})
GOING_ON = frozenset({State.REGISTERED, State.APPROVED, State.RUNNING})
_LIVING = frozenset({State.DRAFT, State.REGISTERED, State.RETURNED, State.APPROVED, State.RUNNING})


@dataclass(frozen=True, slots=True)
class QuickAdd:
    """The five things asked for a new practice model, and what the page knows anyway.

    `unit`, `round`: ids; `values`: further fields of the dossier (those in `TYPED`). `draft`: not yet registered.
    `year` left out is that of the round, else that of today.
    """

    name: str
    unit: str
    field: str
    subject: str
    contact: str = ""
    year: int | None = None
    round: str = ""
    draft: bool = False
    values: Mapping[str, FieldValue] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Added:
    """The id of what was recorded, and what should be looked at again."""

    id: str
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """Practice models to which the same happens on the same day, with a reason where one is asked for."""

    ids: tuple[str, ...]
    on: DateSpec | date | None = None
    reason: str = ""


def quick_add(store: Store, command: QuickAdd) -> Added:
    """Record a new practice model. A name that the year already has is told, never refused.

    UserError: those of `entry.checked`, "record.unknown" (unit, round), "registration_round.closed".
    """
    with store.write() as work:
        added = _add(work, command)
        work.commit(f"Thêm mô hình {quoted(clean(command.name))}")
    return added


def _add(work: UnitOfWork, command: QuickAdd) -> Added:
    unit = work.get(UNIT, command.unit)
    today = work.now.date()
    year = command.year or today.year
    if command.round:
        held = work.get(REGISTRATION_ROUND, command.round)
        if held.closed_on:
            raise UserError("registration_round.closed", name=held.name, day=held.closed_on.canonical())
        year = command.year or held.year or today.year
    model = PracticeModel(
        owner=unit.id,
        name=command.name,
        field=command.field,
        subject=command.subject,
        contact=command.contact,
        year=year,
        round=command.round or None,
        kind="model",
        registration_kind="new",
        registered_on=None if command.draft else DateSpec.day(today),
    )
    refuse_untyped(PRACTICE_MODEL, command.values, TYPED)
    model = PRACTICE_MODEL.having(model, checked(PRACTICE_MODEL, command.values))
    notices = _same_name(work, model, unit.name or "")
    identity = add_checked(work, PRACTICE_MODEL, model)
    return Added(identity, notices)


def _same_name(reading: Reading, model: PracticeModel, unit: str) -> tuple[Notice, ...]:
    wanted = fold(model.name or "")
    for other in reading.find(PRACTICE_MODEL, year=model.year or 0, owner=model.owner or ""):
        if fold(other.name or "") == wanted:
            parameters = {"name": model.name, "year": str(model.year), "unit": unit, "id": other.id}
            return (Notice("practice_model.same_name", parameters),)
    return ()


def edit(store: Store, command: Edit) -> bool:
    """Record changed fields; returns whether anything differed. Errors of `entry.change`, "field.not_typed"."""
    with store.write() as work:
        model = work.get(PRACTICE_MODEL, command.id)
        changed = change(work, PRACTICE_MODEL, model.id, command.values, command.seen, TYPED)
        work.commit(f"Sửa mô hình {quoted(str(command.values.get('name') or model.name))}")
    return changed


def submit(store: Store, command: Chosen) -> int:
    """Register drafts, or hand in again what was returned (the reason stays readable in the history)."""

    def facts(_: PracticeModel, day: DateSpec) -> Mapping[str, FieldValue]:
        return {"registered_on": day, "returned_on": None, "return_reason": None}

    return _each(store, command, "submit", _SUBMITTABLE, facts, "Gửi đăng ký")


def approve(store: Store, command: Chosen) -> int:
    """Approve registrations. UserError "practice_model.state" names the first one that cannot be approved now."""

    def facts(_: PracticeModel, day: DateSpec) -> Mapping[str, FieldValue]:
        return {"approved_on": day}

    return _each(store, command, "approve", _APPROVABLE, facts, "Duyệt")


def return_with_reason(store: Store, command: Chosen) -> int:
    """Send registrations back to their units. UserError "practice_model.return_reason": the reason is too short."""
    reason = clean(command.reason, multiline=True)

    def facts(_: PracticeModel, day: DateSpec) -> Mapping[str, FieldValue]:
        return {"returned_on": day, "return_reason": reason, "approved_on": None}

    if len(reason) < LEAST_RETURN_REASON:
        with store.read() as reading:
            unit = _unit_name(reading, command.ids)
        raise UserError("practice_model.return_reason", least=LEAST_RETURN_REASON, length=len(reason), unit=unit)
    return _each(store, command, "return", _RETURNABLE, facts, "Trả lại")


def _unit_name(reading: Reading, models: Sequence[str]) -> str:
    owner = reading.get(PRACTICE_MODEL, models[0]).owner if models else None
    return (reading.get(UNIT, owner).name or "") if owner else ""


def launch(store: Store, command: Chosen) -> int:
    """Record the day of the launch ceremony: from then on the model is running."""

    def facts(_: PracticeModel, day: DateSpec) -> Mapping[str, FieldValue]:
        return {"launched_on": day}

    return _each(store, command, "launch", _LAUNCHABLE, facts, "Ghi ra mắt")


def end(store: Store, command: Chosen) -> int:
    """Record that running models have come to their end. UserError "practice_model.reason" without a reason."""

    def facts(_: PracticeModel, day: DateSpec) -> Mapping[str, FieldValue]:
        return {"ended_on": day, "end_reason": clean(command.reason)}

    return _each(store, command, "end", frozenset({State.RUNNING, State.APPROVED}), facts, "Ghi kết thúc", reason=True)


def drop(store: Store, command: Chosen) -> int:
    """Take models off the list ("không tiếp tục"). UserError "practice_model.reason" without a reason."""

    def facts(_: PracticeModel, day: DateSpec) -> Mapping[str, FieldValue]:
        return {"dropped_on": day, "end_reason": clean(command.reason)}

    return _each(store, command, "drop", _LIVING, facts, "Đưa khỏi danh mục", reason=True)


def _each(
    store: Store,
    command: Chosen,
    act: str,
    allowed: frozenset[State],
    facts: Callable[[PracticeModel, DateSpec], Mapping[str, FieldValue]],
    title: str,
    reason: bool = False,
) -> int:
    """The same act on every chosen model or on none; returns on how many."""
    if not command.ids:
        raise UserError("practice_model.nothing_chosen")
    with store.write() as work:
        models = [work.get(PRACTICE_MODEL, identity) for identity in dict.fromkeys(command.ids)]
        day = day_of(command.on, work.now.date())
        for model in models:
            refuse_state(model, act, allowed)
            if reason and not clean(command.reason):
                raise UserError("practice_model.reason", name=model.name, act=f"act.practice_model.{act}")
        for model in models:
            _record(work, model, facts(model, day))
        work.commit(f"{title} {quoted(models[0].name)}" if len(models) == 1 else f"{title} {len(models)} mô hình")
    return len(models)


def refuse_state(model: PracticeModel, act: str, allowed: frozenset[State]) -> None:
    """UserError "practice_model.state" if the model is in none of the states in which this may happen to it."""
    reached = state(model)
    if reached not in allowed:
        raise UserError(
            "practice_model.state",
            name=model.name,
            state=f"choice.practice_model_state.{reached}",
            act=f"act.practice_model.{act}",
        )


def _record(work: UnitOfWork, model: PracticeModel, facts: Mapping[str, FieldValue]) -> None:
    change(work, PRACTICE_MODEL, model.id, facts)
