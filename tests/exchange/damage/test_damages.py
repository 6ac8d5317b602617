"""Everything people do to a workbook of ours is repaired or explained, and nothing is ever silently wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from dvk_desktop.domain.ledger import Value
from dvk_desktop.runtime.sandbox import Sandbox
from tests.exchange.damage import of_cells, of_columns, of_files, of_marks, of_rows  # noqa: F401 - they register
from tests.exchange.damage.registry import DAMAGES, Damage, Hand, Outcome
from tests.exchange.damage.scenes import SCENES, Records, Scene, records_of
from tests.exchange.office import Office

CASES = [(each.name, kind) for each in DAMAGES.values() for kind in each.outcomes]


@pytest.fixture(scope="session")
def scenes(tmp_path_factory: pytest.TempPathFactory, sandbox: Sandbox) -> Mapping[str, Scene]:
    made: dict[str, Scene] = {}
    for kind, make in SCENES.items():
        made[kind] = make(tmp_path_factory.mktemp(kind), sandbox)
    return made


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[list[Office]]:
    found: list[Office] = []
    yield found
    for office in found:
        office.close()


def test_the_corpus_has_at_least_sixty_kinds_of_damage() -> None:
    assert len(DAMAGES) >= 60
    assert len({each.says for each in DAMAGES.values()}) == len(DAMAGES)


@pytest.mark.parametrize(("name", "kind"), CASES, ids=[f"{name}-{kind}" for name, kind in CASES])
def test_damage_is_repaired_or_explained(
    name: str, kind: str, scenes: Mapping[str, Scene], tmp_path: Path, opened: list[Office]
) -> None:
    one, scene = DAMAGES[name], scenes[kind]
    outcome = one.outcomes[kind]
    hand = Hand(scene, tmp_path)
    path = one.act(hand) or hand.save()
    office = scene.office(tmp_path / "office")
    opened.append(office)
    for earlier in hand.earlier:
        assert office.take_in(earlier).applied
    before = office.change_ids()

    plan = office.plan(path)

    told = [problem.code for problem in plan.problems]
    assert office.change_ids() == before, "planning writes nothing"
    assert plan.counts["read"] == sum(count for fate, count in plan.counts.items() if fate != "read")
    for problem in plan.problems:
        assert not problem.message.isascii(), problem
        assert "{" not in problem.message, problem.message
    assert plan.kind == (outcome.kind or kind)
    if outcome.same:
        assert Counter(told) == Counter(outcome.problems)
        assert {noted.change.id for noted in plan.changes} == scene.changes
    else:
        assert set(outcome.problems) <= set(told), told
    assert {fate: plan.counts[fate] for fate in outcome.counts} == outcome.counts
    result = office.take_in(path)
    records = records_of(office, kind)
    if outcome.same:
        assert records == scene.after
    elif outcome.values or outcome.left:
        as_expected(records, scene, outcome)
    nothing_is_wrong(records, scene, outcome, one)
    if result.applied:
        again = office.plan(path)
        assert again.already_imported
        assert again.changes == []


def as_expected(records: Records, scene: Scene, outcome: Outcome) -> None:
    """Rows with other values have exactly these; rows that were left stand as before."""
    for record, values in records.items():
        title = title_of(values, record)
        if title in outcome.left:
            assert values == scene.before.get(record), title
        for name, value in outcome.values.get(title, {}).items():
            assert values.get(name, "") == value, (title, name)


def nothing_is_wrong(records: Records, scene: Scene, outcome: Outcome, one: Damage) -> None:
    """No record is gone, and every value stands where it stood, where it was typed, or where the damage put it."""
    assert scene.before.keys() <= records.keys(), "a workbook never deletes"
    by_title: dict[str, list[Mapping[str, Value]]] = {}
    for source in (scene.before, scene.after):
        for record, values in source.items():
            by_title.setdefault(title_of(values, record), []).append(values)
    for record, values in records.items():
        title = title_of(values, record)
        known = [scene.before[record], scene.after[record]] if record in scene.before else by_title.get(title, [])
        also = outcome.values.get(title, {})
        born = {name: value for name, value in scene.born.items() if record not in scene.before}
        assert known or also, f"{one.name}: a record that nobody typed: {values}"
        for name, value in values.items():
            allowed = [source[name] for source in known if name in source]
            assert value in (*allowed, born.get(name)) or also.get(name) == value, (
                f"{one.name}: {title}: {name} = {value!r}"
            )


def title_of(values: Mapping[str, Value], record: str) -> str:
    """What the damages call a record: a model by name, a duty by letter and unit, a score by model and criterion."""
    if "name" in values:
        return str(values["name"])
    if "directive" in values:
        return f"{values['directive']} {values['unit']}"
    return f"{values.get('practice_model')} {values.get('criterion', 'remark')}"
