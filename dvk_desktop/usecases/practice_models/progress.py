"""What came of a model in a period, entered by hand; workbooks say the same of the same record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.practice_models import Progress, progress_id
from dvk_desktop.domain.reporting_periods import ReportingPeriod
from dvk_desktop.domain.text import clean, quoted
from dvk_desktop.language.formats import format_reporting_period
from dvk_desktop.usecases.entry import change, checked, day_of, refuse_untyped
from dvk_desktop.usecases.fields import FieldValue, from_value
from dvk_desktop.usecases.ports import Seen, Store
from dvk_desktop.usecases.practice_models.commands import GOING_ON, Chosen, refuse_state
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, PROGRESS

TYPED = ("outcome", "results", "beneficiaries", "spent", "copies", "difficulties", "reason")
ENDS = ("ended", "dropped")
"""Outcomes after which the model does not go on; they need a reason."""


@dataclass(frozen=True, slots=True)
class RecordProgress:
    """The result of a model (`practice_model`: id) in a period (canonical): `values` of the fields in `TYPED`.

    `seen`: what their author saw of a result that is already there.
    """

    practice_model: str
    period: str
    values: Mapping[str, FieldValue] = field(default_factory=dict)
    seen: Seen | None = None


def end_of(outcome: str, period: str, reason: str) -> dict[str, Value]:
    """What an outcome of `ENDS` says of the model itself: the last day of the period, as a day that was worked out."""
    day = DateSpec.day(ReportingPeriod.from_canonical(period).last, derived=True).canonical()
    return {"ended_on" if outcome == "ended" else "dropped_on": day, "end_reason": clean(reason)}


def record_progress(store: Store, command: RecordProgress) -> str:
    """Record or mend the result of a period; an end also ends the model. Returns the id of the result.

    UserError: "record.unknown", "reporting_period.unreadable", those of `entry.checked`, "progress.outcome" (nothing
    says what becomes of the model), "progress.reason" (an end without a reason).
    """
    period = ReportingPeriod.from_canonical(command.period)
    refuse_untyped(PROGRESS, command.values, TYPED)
    with store.write() as work:
        model = work.get(PRACTICE_MODEL, command.practice_model)
        identity = progress_id(model.id, period.canonical)
        there = next((one for one in work.find(PROGRESS, practice_model=model.id) if one.id == identity), None)
        values = checked(PROGRESS, command.values, model.name or "")
        outcome = values.get("outcome", there.outcome if there else None)
        reason = str(values.get("reason", there.reason if there else None) or "")
        if not outcome:
            raise UserError("progress.outcome", name=model.name)
        if outcome in ENDS and not reason:
            raise UserError("progress.reason", name=model.name)
        if there is None:
            born = Progress(identity, model.owner, model.id, period.canonical, period.year)
            work.add(PROGRESS, born)
        change(work, PROGRESS, identity, values, command.seen, TYPED)
        if outcome in ENDS:
            ended = end_of(str(outcome), period.canonical, reason)
            change(work, PRACTICE_MODEL, model.id, {
                name: from_value(PRACTICE_MODEL.by_name[name], value) for name, value in ended.items()
            })  # fmt: skip
        work.commit(f"Ghi kết quả {format_reporting_period(period.canonical, 'vi')} của {quoted(model.name)}")
    return identity


def confirm_continued(store: Store, command: Chosen) -> int:
    """Record of each chosen model that it goes on in the year of the day given (this year): the yearly confirmation
    (`domain.md` 2.2). A model whose result of that year is there already is left as it is; returns how many were not.

    UserError "practice_model.nothing_chosen", "practice_model.state" for one that came to its end.
    """
    if not command.ids:
        raise UserError("practice_model.nothing_chosen")
    with store.write() as work:
        day = day_of(command.on, work.now.date())
        period = ReportingPeriod((day.first or work.now.date()).year)
        there = {one.practice_model for one in work.find(PROGRESS, period=period.canonical)}
        models = [work.get(PRACTICE_MODEL, identity) for identity in dict.fromkeys(command.ids)]
        for model in models:
            refuse_state(model, "confirm", GOING_ON)
        left = [model for model in models if model.id not in there]
        for model in left:
            identity = progress_id(model.id, period.canonical)
            work.add(PROGRESS, Progress(identity, model.owner, model.id, period.canonical, period.year, "continued"))
        name = quoted(left[0].name) if len(left) == 1 else f"{len(left)} mô hình"
        work.commit(f"Xác nhận {name} tiếp tục {format_reporting_period(period.canonical, 'vi')}")
    return len(left)
