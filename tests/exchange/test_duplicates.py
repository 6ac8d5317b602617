"""Suspected twins: asked about in the plan and in the list, decided once, remembered and sent along."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import join_id
from dvk_desktop.persistence.attachments import FolderAttachments
from dvk_desktop.persistence.catalogue import load_catalogue
from dvk_desktop.persistence.queries.duplicates import SqlDuplicates
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.runtime.paths import resource
from dvk_desktop.usecases.exchange.answers import Answers, BatchAnswers
from dvk_desktop.usecases.exchange.commands import Exchange
from dvk_desktop.usecases.exchange.plan import FilePlan
from dvk_desktop.usecases.history.commands import Decide, decide, undo
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.practice_models.duplicates import decide_duplicate
from dvk_desktop.usecases.practice_models.rows import DuplicateRow
from tests.exchange.office import Office, fill_in, model_row

ROUND = {"round": "round-2026"}
RULES = load_catalogue(Path(resource("forms"))).twins


@pytest.fixture
def form(district: Office) -> Path:
    """The registration form of Xã Lộc An, blank; the office asks about twins."""
    attachments = FolderAttachments(district.folder / "attachments")
    district.exchange = Exchange(
        district.store, district.files, district.books, attachments, district.clock, twins=RULES
    )
    district.open_round()
    return district.export("registration", "lac", **ROUND)


def listed(source: SqlDuplicates, **filters: str) -> list[DuplicateRow]:
    return list(source.list.all(ListQuery(filters=filters)))


def twins(plan: FilePlan) -> list[tuple[str, str, str, str]]:
    return [(row.title, twin.title, twin.place, twin.file) for row in plan.rows for twin in row.twins]


def test_a_row_is_compared_with_what_is_here_with_its_file_and_with_the_batch(district: Office, form: Path) -> None:
    district.add_model("here", "Camera an ninh", owner="lac")
    one = fill_in(form, [model_row("Camera an ninh thôn"), model_row("Đường hoa"), model_row("Tuyến đường hoa")])
    again = district.export("registration", "lac", **ROUND)
    other = fill_in(again, [{}, model_row("Camera an ninh thôn xóm"), model_row("Bếp ăn")], form.with_name("b.xlsx"))

    batch = district.exchange.plan([one, other])

    assert twins(batch.files[0]) == [
        ("Camera an ninh thôn", "Camera an ninh", "", ""),
        ("Tuyến đường hoa", "Đường hoa", "Đăng ký!7", ""),
    ]
    assert twins(batch.files[1]) == [
        ("Camera an ninh thôn xóm", "Camera an ninh", "", ""),
        ("Camera an ninh thôn xóm", "Camera an ninh thôn", "Đăng ký!6", one.name),
    ]
    assert batch.files[0].counts["added"] == 3
    assert all(not file.questions and not file.problems for file in batch.files)


def test_same_joins_different_is_remembered_and_later_stays_in_the_list(
    district: Office, commune: Office, form: Path
) -> None:
    district.add_model("here", "Camera an ninh", owner="lac", contact="Lan")
    district.add_model("there", "Đường hoa", owner="lac")
    district.add_model("third", "Bếp ăn tình thương", owner="lac")
    filled = fill_in(form, [model_row(f"Tổ {name}") for name in ("camera an ninh", "đường hoa", "bếp ăn tình thương")])
    batch = district.exchange.plan([filled])
    first, second, _ = batch.files[0].rows
    answers = Answers().with_row(first.key, "twin:here", "same").with_row(second.key, "twin:there", "different")

    district.exchange.apply(batch, BatchAnswers().with_file(batch.files[0].sha256, answers))

    assert len(district.models()) == 5
    source = SqlDuplicates(district.store, RULES)
    assert [(row.name, row.other_name) for row in listed(source)] == [("Bếp ăn tình thương", "Tổ bếp ăn tình thương")]
    again = district.exchange.plan(
        [fill_in(district.export("registration", "lac", **ROUND), [], form.with_name("c.xlsx"))]
    )
    assert twins(again.files[0]) == []

    commune.take_in(district.export("bundle", "lac"))
    assert [row.name for row in listed(SqlDuplicates(commune.store, RULES))] == ["Bếp ăn tình thương"]


def test_a_pair_is_decided_from_the_list_and_the_decision_can_be_undone(district: Office) -> None:
    for record, name in (("a", "Camera an ninh"), ("b", "Camera an ninh thôn"), ("c", "Camara an ninh")):
        district.add_model(record, name, owner="lac")
    district.add_model("d", "Camera an ninh", owner="dai")
    source = SqlDuplicates(district.store, RULES)
    assert {row.id for row in listed(source)} == {"a+b", "a+c"}
    assert listed(source, unit="dai") == []
    assert len(listed(source, under="district")) == 2

    done = decide_duplicate(district.store, "a+b", same=True)
    assert {row.id for row in listed(source)} <= {"a+c"}  # by whichever of the two names is shown
    decide_duplicate(district.store, "a+c", same=False)
    assert listed(source) == []

    assert done.act is not None
    undo(district.store, done.act)
    assert {row.id for row in listed(source)} == {"a+b"}
    assert {row.id for row in listed(SqlDuplicates(district.store, RULES))} == {"a+b"}
    with pytest.raises(UserError, match="duplicate"):
        decide_duplicate(district.store, "a+nobody", same=True)


def test_a_decision_about_a_member_counts_for_its_group(district: Office) -> None:
    for record, name in (("a", "Camera an ninh"), ("b", "Camera an ninh thôn"), ("c", "Camara an ninh")):
        district.add_model(record, name, owner="lac")
    decide_duplicate(district.store, "b+c", same=False)
    assert [row.id for row in listed(SqlDuplicates(district.store, RULES))] == ["a+b", "a+c"]
    decide_duplicate(district.store, "a+b", same=True)

    assert listed(SqlDuplicates(district.store, RULES)) == []


def test_offices_that_disagree_about_same_as_are_asked_in_words(district: Office, commune: Office) -> None:
    district.open_round()
    district.add_model("a", "Camera an ninh", owner="lac")
    district.add_model("b", "Camera an ninh thôn", owner="lac")
    commune.take_in(district.export("bundle", "lac"))
    decide_duplicate(district.store, "a+b", same=True)
    decide_duplicate(commune.store, "a+b", same=False)
    district.take_in(commune.export("bundle", "district"))

    queries = SqlLedgerQueries(district.store)
    (conflict,) = (each for each in queries.conflicts() if each.kind == "join")
    assert conflict.title == "Camera an ninh – Camera an ninh thôn"
    assert {option.value for option in conflict.options} == {True, False}
    assert {option.author for option in conflict.options} == {"Huyện ủy Bình An", "Xã Lộc An"}

    number = next(option.number for option in conflict.options if option.value is True)
    decide(district.store, queries, Decide(conflict.id, number))
    assert [each.kind for each in queries.conflicts()] == ["value"]  # which of the two names: another question
    assert len(district.models()) == 1
    commune.take_in(district.export("bundle", "lac"))
    assert len(commune.models()) == 1
    assert conflict.record == join_id("a", "b")
