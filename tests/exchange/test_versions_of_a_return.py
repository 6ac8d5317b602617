"""Several versions of one return: the newest one counts, in whatever order they come; one of them may say nothing."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from dvk_desktop.exchange.data_sheet import HEADING_ROW
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from tests.exchange.office import Office, fill_in, model_row
from tests.exchange.returned_form import CONTACT, HOUSEHOLDS, REPLACES, ROUND, form, names, without_row

__all__ = ["form"]  # the fixture


def saved_in(year: int, path: Path) -> Path:
    """The same file, saved in another year."""
    with zipfile.ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    core = "docProps/core.xml"
    parts[core] = re.sub(rb"(<dcterms:modified[^>]*>)\d{4}", rb"\g<1>%d" % year, parts[core])
    with zipfile.ZipFile(path, "w") as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return path


def later(path: Path) -> Path:
    """The same file, saved in a later year."""
    return saved_in(2099, path)


@pytest.fixture
def versions(district: Office) -> dict[str, Path]:
    """Three versions of one return: the last one lacks the row on which the others differ."""
    district.open_round()
    district.add_model("old", "Đã có", owner="lac", contact="Lan")
    district.add_model("more", "Hai", owner="lac")
    form = district.export("registration", "lac", **ROUND)
    rows = {"first": ("Ba", 1), "second": ("Tư", 2)}
    found = {
        name: fill_in(form, [{CONTACT: contact}, {HOUSEHOLDS: households}], form.with_name(f"{name}.xlsx"))
        for name, (contact, households) in rows.items()
    }
    whole = fill_in(form, [{CONTACT: "Năm"}, {}], form.with_name("whole.xlsx"))
    found["third"] = without_row(whole, HEADING_ROW + 2, form.with_name("third.xlsx"))
    return found


def test_an_older_return_stands_behind_the_newest_and_says_nothing_of_those_between(
    district: Office, versions: dict[str, Path]
) -> None:
    """First, third, then second, "older" than the third: of the row that the third one lacks nobody said whether first
    or second is right, so neither gets lost."""
    district.take_in(versions["first"])
    district.take_in(versions["third"], **REPLACES)

    planned = district.plan(versions["second"])
    assert [q.parameters["name"] for q in planned.questions] == ["third.xlsx"]
    district.take_in(versions["second"], **{"return": "older"})

    assert district.model_named("Đã có").contact == "Năm"
    (conflict,) = SqlLedgerQueries(district.store).conflicts()
    assert {option.value for option in conflict.options} == {1, 2}


def test_undoing_the_middle_one_of_three_returns_does_not_bring_the_first_back_beside_the_last(
    district: Office, versions: dict[str, Path]
) -> None:
    district.take_in(versions["first"])
    middle = district.take_in(versions["third"], **REPLACES)
    district.take_in(versions["second"], **REPLACES)

    district.exchange.undo(middle.file_in)

    assert (district.model_named("Đã có").contact, district.model_named("Hai").households) == ("Tư", 2)
    assert SqlLedgerQueries(district.store).conflict_count() == 0


def test_what_a_replaced_return_said_stays_replaced_when_a_still_newer_one_says_nothing_of_the_row(
    district: Office, versions: dict[str, Path]
) -> None:
    district.take_in(versions["first"])
    district.take_in(versions["second"], **REPLACES)
    district.take_in(versions["third"], **REPLACES)

    assert (district.model_named("Đã có").contact, district.model_named("Hai").households) == ("Năm", 2)
    assert SqlLedgerQueries(district.store).conflict_count() == 0


def test_of_several_returns_the_question_names_the_newest_whichever_came_last(
    district: Office, versions: dict[str, Path]
) -> None:
    district.take_in(versions["third"])
    district.take_in(versions["first"], **{"return": "older"})

    planned = district.plan(versions["second"])

    assert [q.parameters["name"] for q in planned.questions] == ["third.xlsx"]


def test_a_row_that_comes_back_as_it_was_sent_is_put_back_though_all_other_cells_are_equal(
    district: Office, form: Path
) -> None:
    """The same cells are the same act; that it shows one more row now counts all the same."""
    new = model_row("Một", **{HOUSEHOLDS: 5})
    lacking = without_row(
        fill_in(form, [{}, new], form.with_name("w.xlsx")), HEADING_ROW + 1, form.with_name("lacking.xlsx")
    )
    district.take_in(fill_in(form, [{CONTACT: "Ba"}, model_row("Một")], form.with_name("first.xlsx")))
    district.take_in(lacking, **REPLACES)
    assert district.model_named("Đã có").contact == "Ba"

    district.take_in(fill_in(form, [{}, new], form.with_name("complete.xlsx")))

    assert district.model_named("Đã có").contact == "Lan"


def test_the_same_cells_with_a_row_more_are_no_file_that_is_here_already(district: Office, form: Path) -> None:
    new = model_row("Một", **{HOUSEHOLDS: 5})
    complete = fill_in(form, [{}, new], form.with_name("complete.xlsx"))
    lacking = without_row(
        fill_in(form, [{}, new], form.with_name("w.xlsx")), HEADING_ROW + 1, form.with_name("lacking.xlsx")
    )
    taken = district.take_in(lacking)
    assert not district.plan(complete).already_imported
    assert district.take_in(complete).applied

    district.take_in(fill_in(form, [{CONTACT: "Ba"}], form.with_name("first.xlsx")), **{"return": "older"})

    assert district.model_named("Đã có").contact == "Lan"
    district.exchange.undo(taken.file_in)
    assert [q.code for q in district.plan(complete).questions] == ["again"]


def emptied(form: Path) -> Path:
    """The form saved by somebody with every cell as it was sent."""
    return fill_in(form, [{}], form.with_name("emptied.xlsx"))


def test_a_return_with_every_cell_put_back_takes_back_what_was_filled_in(
    district: Office, commune: Office, form: Path
) -> None:
    district.take_in(fill_in(form, [{CONTACT: "Ba"}], form.with_name("a.xlsx")))

    planned = district.plan(emptied(form))
    assert [(q.code, q.proposed) for q in planned.questions] == [("return", "")]
    assert not planned.is_ready
    taken = district.take_in(emptied(form), **REPLACES)

    assert (taken.counts["changed"], district.model_named("Đã có").contact) == (1, "Lan")
    commune.take_in(district.export("bundle", "lac"))
    assert commune.model_named("Đã có").contact == "Lan"

    district.exchange.undo(taken.file_in)
    assert district.model_named("Đã có").contact == "Ba"
    commune.take_in(district.export("bundle", "lac"))
    assert commune.model_named("Đã có").contact == "Ba"
    assert district.change_ids("lac") == commune.change_ids("lac")

    district.take_in(emptied(form), **REPLACES, again="yes")
    assert district.model_named("Đã có").contact == "Lan"


def test_what_was_filled_in_may_come_after_the_return_with_every_cell_put_back(district: Office, form: Path) -> None:
    first = fill_in(form, [{CONTACT: "Ba"}], form.with_name("a.xlsx"))
    district.take_in(later(emptied(form)))

    planned = district.plan(first)
    assert [(q.code, q.proposed) for q in planned.questions] == [("return", "older")]
    district.take_in(first, **{"return": "older"})

    assert district.model_named("Đã có").contact == "Lan"


def test_a_blank_form_is_nothing_to_ask_about_where_it_goes_or_before_it_was_filled_in(
    district: Office, commune: Office, form: Path
) -> None:
    commune.take_in(district.export("bundle", "lac"))
    first = later(fill_in(form, [{CONTACT: "Ba"}], form.with_name("a.xlsx")))
    commune.take_in(first)
    district.take_in(form)
    assert district.plan(first).questions == ()
    district.take_in(first)

    assert commune.plan(emptied(form), **REPLACES).questions == ()
    assert district.plan(emptied(form), **REPLACES).questions == ()
    district.take_in(emptied(form), **REPLACES)
    commune.take_in(emptied(form), **REPLACES)

    assert district.model_named("Đã có").contact == commune.model_named("Đã có").contact == "Ba"


def test_a_return_that_is_older_than_another_copy_of_the_form_keeps_its_own_rows(district: Office, form: Path) -> None:
    copy = fill_in(form, [{}, model_row("Một")], form.with_name("copy.xlsx"))
    district.take_in(copy, **{"return": "copy"})

    district.take_in(fill_in(form, [{}, model_row("Hai")], form.with_name("other.xlsx")), **{"return": "older"})

    assert names(district) == ["Hai", "Một", "Đã có"]


def test_another_copy_of_the_form_stays_one_when_it_comes_again_after_its_undoing(district: Office, form: Path) -> None:
    one, other, last = (fill_in(form, [{}, model_row(n)], form.with_name(f"{n}.xlsx")) for n in ("Một", "Hai", "Ba"))
    district.take_in(one)
    district.exchange.undo(district.take_in(other, **{"return": "copy"}).file_in)
    district.take_in(last, **REPLACES)
    assert names(district) == ["Ba", "Đã có"]

    district.take_in(later(other), **{"return": "copy", "again": "yes"})
    assert names(district) == ["Ba", "Hai", "Đã có"]


def test_another_copy_that_was_replaced_and_undone_comes_back_beside_the_rows_of_the_form(
    district: Office, form: Path
) -> None:
    one, other, last = (fill_in(form, [{}, model_row(n)], form.with_name(f"{n}.xlsx")) for n in ("Một", "Hai", "Ba"))
    district.take_in(one)
    copy = district.take_in(other, **{"return": "copy"})
    district.take_in(last, **REPLACES)
    district.exchange.undo(copy.file_in)

    again = later(other)
    assert {question.code for question in district.plan(again).questions} == {"again", "return"}
    district.take_in(again, **REPLACES, again="yes")
    assert names(district) == ["Ba", "Hai", "Đã có"]
