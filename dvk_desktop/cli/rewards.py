"""`dvk rewards`: proposed, given, presented, withdrawn."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial

from dvk_desktop.cli.context import DONE, Context, choice, notices_document, plain, rows_document, table
from dvk_desktop.cli.parser import Verbs, field_options, year
from dvk_desktop.cli.resolving import day_of, filters_of, record_of, typed_values, unit_filters
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.domain.values import Money
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_money
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.ports import Store
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.rewards import commands
from dvk_desktop.usecases.rewards.commands import (
    TYPED,
    AddReward,
    OnRewards,
    ProposeRewards,
    RewardDecision,
)
from dvk_desktop.usecases.rewards.fields import REWARD

_FILTERS = ("year", "form", "subject", "level", "state")
_ADDED = tuple(name for name in TYPED if name not in {"name", "year"})
_ACTS: dict[str, Callable[[Store, OnRewards], int]] = {
    "refuse": commands.refuse,
    "present": commands.present,
    "withdraw": commands.withdraw,
}


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    listed = verbs.add("list", _list)
    listed.add_argument("text", nargs="?", default="")
    for name in _FILTERS:
        listed.add_argument(f"--{name}")
    listed.add_argument("--unit")
    listed.add_argument("--under")
    listed.add_argument("--standing", action="store_true")
    verbs.add("totals", _totals).add_argument("--year", type=year)
    added = verbs.add("add", _add)
    added.add_argument("name")
    added.add_argument("--year", type=year)
    field_options(added, REWARD, _ADDED, required=("subject", "form"))
    proposed = verbs.add("propose", _propose)
    proposed.add_argument("models", nargs="+")
    proposed.add_argument("--year", type=year)
    field_options(proposed, REWARD, ("form", "level", "giver", "achievement"), required=("form",))
    edited = verbs.add("edit", _edit)
    edited.add_argument("reward")
    field_options(edited, REWARD, TYPED)
    decided = verbs.add("decide", _decide)
    decided.add_argument("rewards", nargs="+")
    decided.add_argument("--number", required=True)
    decided.add_argument("--on", required=True)
    decided.add_argument("--amount")
    for name in _ACTS:
        act = verbs.add(name, partial(_act, name))
        act.add_argument("rewards", nargs="+")
        act.add_argument("--on")
        if name == "withdraw":
            act.add_argument("--reason", required=True)


def _list(parsed: argparse.Namespace, context: Context) -> int:
    filters = filters_of(parsed, *_FILTERS)
    if parsed.standing:
        filters["standing"] = "yes"
    with context.reading() as services:
        filters |= unit_filters(services, parsed)
        rows = services.rewards.rewards.all(ListQuery(parsed.text, filters))
    cells = [
        (
            row.name,
            row.unit_name,
            choice("reward_form", row.form),
            row.decision_number,
            row.decision_date,
            format_money(row.amount) if row.amount else "",
            choice("reward_state", row.state),
            row.id,
        )
        for row in rows
    ]
    headings = [
        f"field.reward.{name}" for name in ("name", "unit", "form", "decision_number", "decision_date", "amount")
    ]
    context.answer(rows_document(rows), table([*headings, "usage.state", "usage.id"], cells))
    return DONE


def _totals(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        found = services.rewards.totals(parsed.year or services.clock().year)
    cells = [(choice("reward_form", form), count) for form, count in found.by_form.items()]
    context.answer(plain(found), table(["field.reward.form", "usage.count"], cells))
    return DONE


def _add(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        values = typed_values(services, REWARD, parsed)
        command = AddReward(parsed.name, year=parsed.year or services.clock().year, **values)
        added = commands.add_reward(services.store, command)
    context.notices(added.notices)
    context.answer(
        {"ids": list(added.ids), "notices": notices_document(added.notices)},
        [sentence("done.added", {"name": parsed.name})],
    )
    return DONE


def _propose(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        values = {name: str(value or "") for name, value in typed_values(services, REWARD, parsed).items()}
        models = tuple(record_of(services, PRACTICE_MODEL.name, model) for model in parsed.models)
        year = parsed.year or services.clock().year
        added = commands.propose_rewards(services.store, ProposeRewards(models, year=year, **values))
    context.notices(added.notices)
    context.answer(
        {"ids": list(added.ids), "notices": notices_document(added.notices)},
        [sentence("done.lines", {"count": len(added.ids)})],
    )
    return DONE


def _edit(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, REWARD.name, parsed.reward)
        changed = commands.edit_reward(services.store, Edit(identity, typed_values(services, REWARD, parsed)))
    context.answer_saved(identity, changed)
    return DONE


def _decide(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        ids = tuple(record_of(services, REWARD.name, one) for one in parsed.rewards)
        amount = Money.parse(parsed.amount).dong if parsed.amount else None
        day = parse_date(parsed.on, today=services.clock().date())
        count = commands.record_decision(
            services.store, services.catalogue, RewardDecision(ids, parsed.number, day, amount)
        )
    context.answer({"changed": count, "rewards": list(ids)}, [sentence("done.lines", {"count": count})])
    return DONE


def _act(name: str, parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        ids = tuple(record_of(services, REWARD.name, one) for one in parsed.rewards)
        day = day_of(services, parsed.on)
        count = _ACTS[name](services.store, OnRewards(ids, day, getattr(parsed, "reason", "")))
    context.answer({"changed": count, "rewards": list(ids)}, [sentence("done.lines", {"count": count})])
    return DONE
