"""Judging: a criteria set, an evaluation, two scorers' workbooks filled in by hand, a decision, the results down."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from dvk_desktop.usecases.evaluations.commands import NewScorer, OpenEvaluation, open_evaluation
from dvk_desktop.usecases.evaluations.criteria import add_criteria_set, criteria_data
from dvk_desktop.usecases.evaluations.deciding import Recognise, recognise
from dvk_desktop.usecases.evaluations.rows import ResultRow
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.samples.office import OfficeAtWork

NAME = "Tên mô hình, điển hình"


def shipped_criteria(office: OfficeAtWork, code: str, year: int) -> str:
    """Record a criteria set shipped with the program for `year`; returns its id."""
    from dataclasses import replace

    path = office.services.resources / "forms" / "criteria" / f"{code}.json"
    data = criteria_data(path.read_text(encoding="utf-8"), str(path))
    return add_criteria_set(office.services.store, replace(data, year=year)).id


def open_council(
    office: OfficeAtWork, name: str, year: int, criteria: str, round_id: str, scorers: Sequence[Mapping[str, str]]
) -> str:
    """Open an evaluation over the models of a round; returns its id."""
    asked = tuple(NewScorer(one["name"], one.get("position", ""), one.get("unit", "")) for one in scorers)
    command = OpenEvaluation(name, year, criteria, round_id, scorers=asked)
    return open_evaluation(office.services.store, office.services.catalogue, command).id


def score_by_hand(office: OfficeAtWork, path: Path, seed: int, tie: Sequence[str] = ()) -> Path:
    """Fill in a score sheet as a scorer does. Equal seeds give equal points; models in `tie` (names) get the points of
    the first of them, so that ranks are shared."""
    rows = office.hand.rows(path)
    criteria = [heading for heading in rows[0] if "(tối đa " in heading]
    filled = []
    for row in rows:
        name = str(row[NAME])
        chance = random.Random(f"{seed}:{tie[0] if name in tie else name}")
        typed: dict[str, object] = {NAME: name}
        strength = Decimal(chance.randrange(48, 99)) / 100
        if name in tie:
            strength = Decimal("0.9")
        for heading in criteria:
            maximum = Decimal(heading.rpartition("(tối đa ")[2].rstrip(")").replace(",", "."))
            points = (maximum * strength * 2).to_integral_value() / 2
            typed[heading] = str(points).replace(".", ",")
        filled.append(typed)
    target = office.out / "đã chấm" / path.name
    return office.hand.fill_in(path, target, filled, match=NAME)


def results(office: OfficeAtWork, evaluation: str) -> list[ResultRow]:
    """The list of results, best first."""
    return list(office.services.evaluations.results.all(ListQuery(filters={"evaluation": evaluation})))


def decide(
    office: OfficeAtWork, evaluation: str, models: Sequence[str], number: str, day: date, result: str = "recognised"
) -> int:
    """Record a decision on these models; returns how many."""
    command = Recognise(evaluation, tuple(models), result, decision_number=number, decision_date=day)
    return len(recognise(office.services.store, command))
