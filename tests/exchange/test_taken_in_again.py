"""The same return taken in more than once: each time is in the book of files, and undoing one takes back what that one
added and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.persistence.backup import check
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.usecases.exchange.answers import Answers
from dvk_desktop.usecases.exchange.undoing import Undoing
from dvk_desktop.usecases.history.commands import undo
from tests.exchange.office import Office, fill_in, model_row
from tests.exchange.test_the_first_one_was_right import Saved, conflicts, saved, shown
from tests.exchange.test_versions_of_a_return import REPLACES, ROUND, saved_in

__all__ = ["saved"]


def standing(office: Office) -> dict[str, bool]:
    return {file.name: file.standing for file in office.exchange.history()}


def newest_act(office: Office) -> str:
    return SqlLedgerQueries(office.store).acts(1)[0].act


@pytest.fixture
def over(district: Office, saved: Saved) -> str:
    """The first return, the one that replaced it, and the first one once more: it was right. Gives the last taking."""
    district.take_in(saved("a", 2090))
    district.take_in(saved("b", 2091), **REPLACES)
    taken = district.take_in(saved("a", 2092), **REPLACES)
    assert shown(district) == ("Ba", 1)
    return taken.file_in


def test_undoing_that_the_first_one_was_right_leaves_what_stood_before(district: Office, over: str) -> None:
    district.exchange.undo(over)

    assert (shown(district), conflicts(district)) == (("Tư", 1), 0)
    assert standing(district) == {"a2090.xlsx": True, "b2091.xlsx": True, "a2092.xlsx": False}
    with pytest.raises(UserError, match="already_undone"):
        district.exchange.undo(over)
    assert check(district.store, rebuild=True).well


def test_it_can_be_taken_in_again_after_that_and_undone_again(district: Office, over: str, saved: Saved) -> None:
    district.exchange.undo(over)
    district.exchange.redo(over)
    assert (shown(district), conflicts(district)) == (("Ba", 1), 0)

    district.exchange.undo(over)
    assert (shown(district), conflicts(district)) == (("Tư", 1), 0)
    planned = district.plan(saved("a", 2093))
    assert [question.options for question in planned.questions] == [("replaces", "older")]
    district.take_in(saved("a", 2093), **REPLACES)

    assert (shown(district), conflicts(district)) == (("Ba", 1), 0)
    district.take_in(saved("b", 2094), **REPLACES)
    assert (shown(district), conflicts(district)) == (("Tư", 1), 0)


def test_the_preview_tells_what_it_gives_back_and_nothing_else(district: Office, over: str) -> None:
    preview = Undoing(district.store, district.books).preview(over)

    assert (preview.values, preview.records, preview.removed) == (1, 1, 0)
    assert preview.returns == ("b2091.xlsx",)


def test_other_offices_learn_of_it(district: Office, commune: Office, over: str) -> None:
    commune.take_in(district.export("bundle", "lac"))
    district.exchange.undo(over)

    commune.take_in(district.export("bundle", "lac"))

    assert (shown(commune), conflicts(commune)) == (("Tư", 1), 0)
    assert district.change_ids("lac") == commune.change_ids("lac")


def test_what_was_written_on_top_since_stands(district: Office, over: str) -> None:
    district.edit_model("more", households=7)

    district.exchange.undo(over)

    assert shown(district) == ("Tư", 7)


def test_undoing_the_first_taking_takes_all_back(district: Office, over: str) -> None:
    (first,) = [file for file in district.exchange.history() if file.name == "a2090.xlsx"]
    assert Undoing(district.store, district.books).preview(first.id).along == ("a2092.xlsx",)

    district.exchange.undo(first.id)

    assert shown(district) == ("Tư", None)
    district.exchange.redo(first.id)
    assert shown(district) == ("Ba", 1)


def test_undoing_that_it_is_older_lets_both_count_again(district: Office, saved: Saved) -> None:
    district.take_in(saved("a", 2090))
    district.take_in(saved("b", 2091), **{"return": "both"})
    taken = district.take_in(saved("a", 2092), **{"return": "older"})
    assert (shown(district), conflicts(district)) == (("Tư", 1), 0)

    district.exchange.undo(taken.file_in)

    assert conflicts(district) == 1
    district.exchange.redo(taken.file_in)
    assert (shown(district), conflicts(district)) == (("Tư", 1), 0)


def test_undoing_that_undoing_from_the_change_log_lets_it_count_again(district: Office, over: str) -> None:
    district.exchange.undo(over)
    first, second = (undo(district.store, newest_act(district)).act for _ in range(2))

    assert first != second
    assert shown(district) == ("Tư", 1)
    undo(district.store, second)
    assert standing(district)["a2092.xlsx"]
    assert (shown(district), conflicts(district)) == (("Ba", 1), 0)
    district.exchange.undo(over)
    assert (shown(district), conflicts(district)) == (("Tư", 1), 0)
    assert check(district.store, rebuild=True).well


@pytest.fixture
def again(district: Office, tmp_path: Path) -> tuple[Path, Path]:
    """A return of two new models, and the same saved once more by another program."""
    district.open_round()
    form = district.export("registration", "lac", **ROUND, blank=3)
    first = fill_in(form, [model_row("Một"), model_row("Hai")], tmp_path / "đã nhận.xlsx")
    second = tmp_path / "lưu lại.xlsx"
    second.write_bytes(first.read_bytes())
    return first, saved_in(2099, second)


def test_the_same_saved_once_more_is_found_among_the_files_received(district: Office, again: tuple[Path, Path]) -> None:
    first, second = again
    district.take_in(first)
    before = SqlLedgerQueries(district.store).fingerprint(), SqlLedgerQueries(district.store).dump()

    taken = district.take_in(second)

    assert (taken.already_imported, taken.applied) == (True, False)
    assert (SqlLedgerQueries(district.store).fingerprint(), SqlLedgerQueries(district.store).dump()) == before
    assert standing(district) == {first.name: True, second.name: True}
    (entry,) = [file for file in district.exchange.history() if file.name == second.name]
    assert district.attachments.path(entry.attachment) is not None
    assert entry.sender_name == "Xã Lộc An"
    district.take_in(second)
    assert len(district.exchange.history()) == 2


def test_one_that_added_nothing_cannot_be_undone_and_says_which_one_brought_it(
    district: Office, again: tuple[Path, Path]
) -> None:
    for path in again:
        district.take_in(path)
    (entry,) = [file for file in district.exchange.history() if file.name == again[1].name]

    with pytest.raises(UserError) as refused:
        district.exchange.undo(entry.id)

    assert (refused.value.code, refused.value.parameters["first"]) == ("import.undo_nothing", again[0].name)
    assert len(district.models()) == 2


def test_planning_alone_enters_nothing_in_the_book(district: Office, again: tuple[Path, Path]) -> None:
    district.take_in(again[0])

    assert district.plan(again[1]).already_imported
    assert len(district.exchange.history()) == 1


def test_undoing_the_second_one_takes_back_the_row_that_only_it_brought(
    district: Office, commune: Office, again: tuple[Path, Path]
) -> None:
    first, second = again
    planned = district.plan(first)
    answers = Answers().with_row(planned.rows[1].key, "keep", "out")
    district.exchange.apply(district.exchange.plan([first], answers))
    answers = Answers().with_row(planned.rows[1].key, "keep", "in")
    (taken,) = district.exchange.apply(district.exchange.plan([second], answers)).files
    assert sorted(str(model.name) for model in district.models()) == ["Hai", "Một"]

    district.exchange.undo(taken.file_in)

    assert [model.name for model in district.models()] == ["Một"]
    commune.take_in(district.export("bundle", "lac"))
    assert [model.name for model in commune.models()] == ["Một"]
    district.exchange.redo(taken.file_in)
    assert sorted(str(model.name) for model in district.models()) == ["Hai", "Một"]
    assert check(district.store, rebuild=True).well


def test_a_batch_that_was_planned_before_enters_no_file_twice(district: Office, again: tuple[Path, Path]) -> None:
    before = len(district.exchange.history())
    _, second = again
    planned = [district.exchange.plan([second]) for _ in range(2)]

    for batch in planned:
        district.exchange.apply(batch)

    assert len(district.exchange.history()) == before + 1
