"""What is decided on candidates: recognised, not recognised, proposed to the level above.

Each function is one unit of work.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.evaluations import Outcome, Recognition, Result, recognition_id
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.domain.text import clean
from dvk_desktop.usecases.entry import checked, day_of, revive
from dvk_desktop.usecases.evaluations.commands import still_open
from dvk_desktop.usecases.evaluations.fields import RECOGNITION
from dvk_desktop.usecases.evaluations.results import Held, held, models_of
from dvk_desktop.usecases.ports import Reading, Store, UnitOfWork
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.units.fields import UNIT

_NAMED = 5


@dataclass(frozen=True, slots=True)
class Recognise:
    """A decision on some candidates. `result`: a code of ``choice.recognition_result``; `level`: of ``unit_level``.

    A recognition of candidates that did not pass needs `note` (the reason).
    """

    evaluation: str
    models: tuple[str, ...]
    result: str = str(Outcome.RECOGNISED)
    level: str = ""
    decision_number: str = ""
    decision_date: DateSpec | date | None = None
    note: str = ""


def recognise(store: Store, command: Recognise) -> tuple[str, ...]:
    """Record a decision on some candidates with the figures it is taken on; returns the ids of the recognitions.

    UserError: "evaluation.no_scores" (nobody gave a full sheet), "evaluation.not_passed" (recognised without passing
    and without a note), "evaluation.not_candidate", "evaluation.decision" (no number or date),
    "practice_model.nothing_chosen", "evaluation.closed".
    """
    if not command.models:
        raise UserError("practice_model.nothing_chosen")
    if command.result == Outcome.RECOGNISED and not (clean(command.decision_number) and command.decision_date):
        raise UserError("evaluation.decision")
    with store.write() as work:
        still_open(work, command.evaluation)
        one = held(work, command.evaluation)
        models = models_of(work, one)
        chosen = _chosen(work, one, command, {model: m.name or "" for model, m in models.items()})
        added = []
        for result in chosen:
            entity = _recognition(one, models[result.practice_model], result, command, work)
            checked(
                RECOGNITION, {name: getattr(entity, name) for name in ("result", "level", "decision_number", "note")}
            )
            revive(work, RECOGNITION, entity.id)
            work.save(RECOGNITION, entity)
            added.append(entity.id)
        number = f" theo quyết định {clean(command.decision_number)}" if command.decision_number else ""
        work.commit(f"Ghi kết quả xét cho {len(added)} mô hình{number}")
    return tuple(added)


def _chosen(reading: Reading, one: Held, command: Recognise, names: dict[str, str]) -> list[Result]:
    results = {result.practice_model: result for result in one.results()}
    for identity in command.models:
        if identity not in results:
            found = reading.get(PRACTICE_MODEL, identity)
            raise UserError("evaluation.not_candidate", name=found.name)
    chosen = [results[identity] for identity in dict.fromkeys(command.models)]
    unscored = [result for result in chosen if result.total is None]
    if unscored:
        raise UserError("evaluation.no_scores", count=len(unscored), names=_named(unscored, names))
    failed = [result for result in chosen if not result.passed]
    if failed and command.result == Outcome.RECOGNISED and not clean(command.note):
        raise UserError("evaluation.not_passed", count=len(failed), names=_named(failed, names))
    return chosen


def _named(results: Sequence[Result], names: dict[str, str]) -> str:
    listed = ", ".join(names.get(result.practice_model, "") for result in results[:_NAMED])
    return listed + ("…" if len(results) > _NAMED else "")


def _recognition(one: Held, model: PracticeModel, result: Result, command: Recognise, work: UnitOfWork) -> Recognition:
    return Recognition(
        id=recognition_id(one.evaluation.id, model.id),
        owner=work.office.unit,
        evaluation=one.evaluation.id,
        practice_model=model.id,
        unit=model.owner,
        year=one.evaluation.year,
        result=command.result,
        level=command.level or work.get(UNIT, work.office.unit).level,
        total=result.total,
        rank=result.rank,
        band=result.band or None,
        decision_number=clean(command.decision_number) or None,
        decision_date=day_of(command.decision_date, work.now.date()) if command.decision_date else None,
        note=clean(command.note, multiline=True) or None,
    )


def cancel_decision(store: Store, evaluation: str, models: Sequence[str], reason: str) -> None:
    """Take back decisions that were recorded by mistake. UserError "delete.reason", "record.unknown"."""
    with store.write() as work:
        one = still_open(work, evaluation)
        for model in models:
            found = work.get(RECOGNITION, recognition_id(one.id, model))
            work.delete(RECOGNITION, found.id, reason)
        work.commit(f"Hủy ghi kết quả xét của {len(models)} mô hình")
