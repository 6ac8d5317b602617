"""What is done with rewards: propose, decide, present, withdraw. Each function is one unit of work."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.evaluations import Outcome
from dvk_desktop.domain.rewards import Reward, State, state
from dvk_desktop.domain.text import clean, fold, quoted
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.entry import Edit, Notice, add_checked, change, day_of
from dvk_desktop.usecases.evaluations.fields import RECOGNITION
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.lists.rules import money_of
from dvk_desktop.usecases.ports import Reading, Store, UnitOfWork
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.rewards.fields import REWARD
from dvk_desktop.usecases.units.fields import UNIT

TYPED = tuple(one.name for one in REWARD.fields if one.name not in {"refused_on", "presented_on", "withdrawn_on"})
_STANDING = frozenset({State.GIVEN, State.PRESENTED})


@dataclass(frozen=True, slots=True)
class AddReward:
    """A reward proposed or given. `unit`, `practice_model`: ids; `amount` in đồng."""

    name: str
    subject: str
    form: str
    year: int
    unit: str = ""
    level: str = ""
    giver: str = ""
    practice_model: str = ""
    achievement: str = ""
    proposed_on: DateSpec | date | None = None
    decision_number: str = ""
    decision_date: DateSpec | None = None
    amount: int | None = None
    golden_book: str = ""


@dataclass(frozen=True, slots=True)
class ProposeRewards:
    """Rewards of one form for the subjects of several practice models."""

    models: tuple[str, ...]
    form: str
    year: int
    level: str = ""
    giver: str = ""
    achievement: str = ""


@dataclass(frozen=True, slots=True)
class RewardDecision:
    """A decision that gives rewards. `amount`: money for each of them in đồng; None: by the rules of its day, where
    none was typed before."""

    ids: tuple[str, ...]
    decision_number: str
    decision_date: DateSpec | date | None
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class OnRewards:
    """Rewards to which the same happens on the same day (refused, presented, withdrawn with a reason)."""

    ids: tuple[str, ...]
    on: DateSpec | date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AddedRewards:
    """Ids of what was recorded, and what should be looked at again."""

    ids: tuple[str, ...]
    notices: tuple[Notice, ...] = ()


def add_reward(store: Store, command: AddReward) -> AddedRewards:
    """Record one reward. Told but not refused: "reward.twice", "reward.not_recognised".

    UserError: those of `entry.checked`, "record.unknown" (unit, practice model).
    """
    with store.write() as work:
        if command.unit:
            work.get(UNIT, command.unit)
        if command.practice_model:
            work.get(PRACTICE_MODEL, command.practice_model)
        reward = Reward(
            name=command.name,
            unit=command.unit or None,
            subject=command.subject,
            form=command.form,
            level=command.level or None,
            giver=command.giver or None,
            practice_model=command.practice_model or None,
            year=command.year,
            achievement=command.achievement or None,
            proposed_on=day_of(command.proposed_on, work.now.date()),
            decision_number=command.decision_number or None,
            decision_date=command.decision_date,
            amount=command.amount,
            golden_book=command.golden_book or None,
        )
        notices = _notices(work, reward)
        identity = add_checked(work, REWARD, reward)
        work.commit(f"Thêm khen thưởng {quoted(clean(command.name))}")
    return AddedRewards((identity,), notices)


def propose_rewards(store: Store, command: ProposeRewards) -> AddedRewards:
    """Propose a reward for each of several practice models ("lập danh sách đề nghị"). UserError as `add_reward`,
    "reward.nothing_chosen"."""
    if not command.models:
        raise UserError("reward.nothing_chosen")
    with store.write() as work:
        ids: list[str] = []
        notices: list[Notice] = []
        for identity in dict.fromkeys(command.models):
            model = work.get(PRACTICE_MODEL, identity)
            name = model.contact if model.subject == "individual" and model.contact else model.name
            reward = Reward(
                name=name,
                unit=model.owner,
                subject=model.subject,
                form=command.form,
                level=command.level or None,
                giver=command.giver or None,
                practice_model=model.id,
                year=command.year,
                achievement=command.achievement or f"Thực hiện mô hình {quoted(model.name)}",
                proposed_on=DateSpec.day(work.now.date()),
            )
            notices += _notices(work, reward)
            ids.append(add_checked(work, REWARD, reward))
        work.commit(f"Lập danh sách đề nghị khen thưởng {len(ids)} mô hình")
    return AddedRewards(tuple(ids), tuple(notices))


def _notices(reading: Reading, reward: Reward) -> tuple[Notice, ...]:
    """Rewarded twice for one achievement and year; proposed without a recognition (`domain.md` 7.3)."""
    found: list[Notice] = []
    wanted = fold(clean(reward.name or ""))
    for other in reading.find(REWARD, year=reward.year or 0):
        same = (
            other.practice_model == reward.practice_model
            if reward.practice_model and other.practice_model
            else fold(other.name or "") == wanted and other.unit == reward.unit
        )
        if same and state(other) not in {State.WITHDRAWN, State.REFUSED}:
            found.append(
                Notice(
                    "reward.twice",
                    {
                        "name": reward.name,
                        "form": f"choice.reward_form.{other.form}",
                        "year": str(reward.year),
                        "decision": other.decision_number,
                        "id": other.id,
                    },
                )
            )
            break
    if reward.practice_model:
        decisions = reading.find(RECOGNITION, practice_model=reward.practice_model, year=reward.year or 0)
        if not any(one.result == Outcome.RECOGNISED for one in decisions):
            found.append(Notice("reward.not_recognised", {"name": reward.name, "year": str(reward.year)}))
    return tuple(found)


def edit_reward(store: Store, command: Edit) -> bool:
    """Record changed fields; returns whether anything differed. Errors of `entry.change`."""
    with store.write() as work:
        reward = work.get(REWARD, command.id)
        changed = change(work, REWARD, reward.id, command.values, command.seen, TYPED)
        work.commit(f"Sửa khen thưởng {quoted(reward.name)}")
    return changed


def record_decision(store: Store, catalogue: Catalogue, command: RewardDecision) -> int:
    """Record number and date of the decision that gives the rewards, with their money; returns on how many. UserError
    "reward.decision", "reward.state" (withdrawn), "reward.nothing_chosen"."""
    number = clean(command.decision_number)
    if not number or command.decision_date is None:
        raise UserError("reward.decision")

    decided_on = day_of(command.decision_date, date.min)

    def facts(work: UnitOfWork, reward: Reward, _: DateSpec) -> Mapping[str, FieldValue]:
        values: dict[str, FieldValue] = {"decision_number": number, "refused_on": None, "decision_date": decided_on}
        amount = command.amount
        if amount is None and reward.amount is None:
            amount = _money(work, catalogue, reward, decided_on)
        return values if amount is None else {**values, "amount": amount}

    allowed = frozenset({State.PROPOSED, State.REFUSED, *_STANDING})
    return _each(store, OnRewards(command.ids), allowed, facts, f"Ghi quyết định khen thưởng {number}")


def refuse(store: Store, command: OnRewards) -> int:
    """Record that proposals were not granted."""
    return _each(store, command, frozenset({State.PROPOSED}), _fact("refused_on"), "Ghi không được khen thưởng")


def present(store: Store, command: OnRewards) -> int:
    """Record the day on which rewards were handed over."""
    return _each(store, command, frozenset({State.GIVEN}), _fact("presented_on"), "Ghi đã trao khen thưởng")


def withdraw(store: Store, command: OnRewards) -> int:
    """Record that rewards were taken back: they stay in the list and leave the numbers. UserError "reward.reason"."""
    return _each(store, command, _STANDING, _fact("withdrawn_on"), "Thu hồi khen thưởng", reason=True)


def _money(work: UnitOfWork, catalogue: Catalogue, reward: Reward, day: DateSpec) -> int | None:
    """What goes with the reward by the rules of that day (`lists.rules`); a month counts from its first day."""
    if day.first is None or not reward.form or not reward.subject:
        return None
    about = (reward.form, reward.level or "", reward.subject)
    return money_of(work, work.office.unit, catalogue, day.first, *about)


def _fact(name: str) -> Callable[[UnitOfWork, Reward, DateSpec], Mapping[str, FieldValue]]:
    return lambda _work, _reward, day: {name: day}


def _each(
    store: Store,
    command: OnRewards,
    allowed: frozenset[State],
    facts: Callable[[UnitOfWork, Reward, DateSpec], Mapping[str, FieldValue]],
    title: str,
    reason: bool = False,
) -> int:
    if not command.ids:
        raise UserError("reward.nothing_chosen")
    with store.write() as work:
        rewards = [work.get(REWARD, identity) for identity in dict.fromkeys(command.ids)]
        day = day_of(command.on, work.now.date())
        why = clean(command.reason)
        for reward in rewards:
            reached = state(reward)
            if reached not in allowed:
                raise UserError("reward.state", name=reward.name, state=f"choice.reward_state.{reached}")
            if reason and not why:
                raise UserError("reward.reason", name=reward.name)
        for reward in rewards:
            change(work, REWARD, reward.id, facts(work, reward, day))
        who = quoted(rewards[0].name) if len(rewards) == 1 else f"{len(rewards)} dòng"
        work.commit(f"{title}: {who}" + (f" ({why})" if why else ""))
    return len(rewards)
