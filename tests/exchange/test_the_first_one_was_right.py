"""A return that was replaced comes again: the sender means the first version after all, and somebody is asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dvk_desktop.exchange.data_sheet import HEADING_ROW
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from tests.exchange.office import Office, fill_in
from tests.exchange.test_versions_of_a_return import CONTACT, HOUSEHOLDS, REPLACES, ROUND, saved_in, without_row

OLDER = {"return": "older"}
Saved = Callable[[str, int], Path]


@pytest.fixture
def saved(district: Office) -> Saved:
    """A version of one return, saved in a year. "a" and "b" say different things of the first row; on the second one
    only "a" says something, and "b" lacks it. "none": every cell stands as it was sent."""
    district.open_round()
    district.add_model("old", "Đã có", owner="lac", contact="Lan")
    district.add_model("more", "Hai", owner="lac")
    form = district.export("registration", "lac", **ROUND)

    def save(version: str, year: int) -> Path:
        to = form.with_name(f"{version}{year}.xlsx")
        if version == "none":
            fill_in(form, [{}, {}], to)
        elif version == "a":
            fill_in(form, [{CONTACT: "Ba"}, {HOUSEHOLDS: 1}], to)
        else:
            without_row(fill_in(form, [{CONTACT: "Tư"}, {}], form.with_name("w.xlsx")), HEADING_ROW + 2, to)
        return saved_in(year, to)

    return save


def shown(office: Office) -> tuple[str | None, int | None]:
    return office.model_named("Đã có").contact, office.model_named("Hai").households


def conflicts(office: Office) -> int:
    return SqlLedgerQueries(office.store).conflict_count()


def test_somebody_is_asked_whether_the_first_return_counts_again(district: Office, saved: Saved) -> None:
    district.take_in(saved("a", 2090))
    district.take_in(saved("b", 2091), **REPLACES)
    assert shown(district) == ("Tư", 1)

    planned = district.plan(saved("a", 2092))
    assert [(q.options, q.proposed, q.parameters["name"]) for q in planned.questions] == [
        (("replaces", "older"), "", "b2091.xlsx")
    ]
    assert not planned.is_ready
    taken = district.take_in(saved("a", 2092), **REPLACES)

    assert (shown(district), conflicts(district)) == (("Ba", 1), 0)
    assert taken.counts["changed"] == 1
    district.exchange.undo(taken.file_in)
    assert district.model_named("Đã có").contact == "Tư"


def test_answered_that_it_is_older_the_return_that_replaced_it_stands_and_nobody_is_asked_again(
    district: Office, saved: Saved
) -> None:
    district.take_in(saved("a", 2090))
    district.take_in(saved("b", 2091), **REPLACES)

    taken = district.take_in(again := saved("a", 2092), **OLDER)

    assert (taken.applied, shown(district), conflicts(district)) == (True, ("Tư", 1), 0)
    assert district.plan(again).already_imported
    assert not district.plan(again, **REPLACES).writes


def test_the_same_file_again_or_one_saved_before_it_was_replaced_is_no_reason_to_ask(
    district: Office, saved: Saved
) -> None:
    district.take_in(first := saved("a", 2090))
    district.take_in(saved("b", 2092), **REPLACES)

    for path in (first, saved("a", 2091)):
        planned = district.plan(path)
        assert (planned.questions, planned.already_imported) == ((), True)


def test_the_sender_may_change_his_mind_as_often_as_he_likes(district: Office, saved: Saved) -> None:
    district.take_in(saved("a", 2090))
    for year, version, contact in ((2091, "b", "Tư"), (2092, "a", "Ba"), (2093, "b", "Tư"), (2094, "a", "Ba")):
        district.take_in(saved(version, year), **REPLACES)
        assert (shown(district), conflicts(district)) == ((contact, 1), 0)


def test_it_may_be_the_return_with_every_cell_put_back_that_was_right(district: Office, saved: Saved) -> None:
    for year, version, shows in ((2090, "none", "Lan"), (2091, "a", "Ba"), (2092, "none", "Lan"), (2093, "a", "Ba")):
        district.take_in(saved(version, year), **REPLACES)
        assert (shown(district)[0], conflicts(district)) == (shows, 0)


def test_what_was_edited_on_top_of_the_first_return_stands_when_that_one_counts_again(
    district: Office, saved: Saved
) -> None:
    district.take_in(saved("a", 2090))
    district.edit_model("old", contact="Bà Ba")
    district.take_in(saved("b", 2091), **REPLACES)
    assert conflicts(district) == 1

    district.take_in(saved("a", 2092), **REPLACES)

    assert (shown(district), conflicts(district)) == (("Bà Ba", 1), 0)


def test_other_offices_learn_that_the_first_return_counts_again_whatever_they_had_heard(
    district: Office, commune: Office, saved: Saved
) -> None:
    district.take_in(saved("a", 2090))
    district.take_in(saved("b", 2091), **REPLACES)
    before = district.export("bundle", "lac")
    district.take_in(saved("a", 2092), **REPLACES)

    commune.take_in(district.export("bundle", "lac"))
    commune.take_in(before)

    assert (shown(commune), conflicts(commune)) == (("Ba", 1), 0)
    assert district.change_ids("lac") == commune.change_ids("lac")
    assert district.plan(saved("b", 2089), **REPLACES).already_imported
