"""The same workbook comes back mended: it replaces the earlier return, and nothing is lost by what it does not say."""

from __future__ import annotations

from pathlib import Path

from dvk_desktop.exchange.data_sheet import HEADING_ROW
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from tests.exchange.office import Office, fill_in, model_row
from tests.exchange.returned_form import CONTACT, HOUSEHOLDS, REPLACES, ROUND, form, names, without_row

__all__ = ["form"]  # the fixture


def test_a_cell_put_back_to_what_was_sent_is_put_back_in_any_order(
    district: Office, commune: Office, form: Path
) -> None:
    first = fill_in(form, [{CONTACT: "Ba"}, model_row("Một", **{HOUSEHOLDS: 5})], form.with_name("a.xlsx"))
    second = fill_in(form, [{CONTACT: "Lan"}, model_row("Một", **{HOUSEHOLDS: 6})], form.with_name("b.xlsx"))

    district.take_in(first)
    commune.take_in(district.export("bundle", "lac"))
    assert district.model_named("Đã có").contact == "Ba"
    taken = district.take_in(second, **REPLACES)

    assert (taken.counts["changed"], taken.counts["conflict"]) == (2, 0)
    assert (district.model_named("Đã có").contact, district.model_named("Một").households) == ("Lan", 6)
    commune.take_in(district.export("bundle", "lac"))
    assert (commune.model_named("Đã có").contact, commune.model_named("Một").households) == ("Lan", 6)
    assert SqlLedgerQueries(district.store).conflict_count() == 0


def test_a_cell_that_was_filled_and_is_now_empty_is_a_clearing(district: Office, form: Path) -> None:
    district.take_in(fill_in(form, [{CONTACT: "Ba"}, model_row("Một", **{HOUSEHOLDS: 5})], form.with_name("a.xlsx")))

    second = fill_in(form, [{CONTACT: None}, model_row("Một")], form.with_name("b.xlsx"))
    planned = district.plan(second, **REPLACES)
    taken = district.take_in(second, **REPLACES)

    assert [(p.code, p.parameters["count"]) for p in planned.problems] == [("row.cleared", 2)]
    assert [(p.code, p.parameters["count"]) for p in taken.problems] == [("row.cleared_in", 2)]
    assert [p.message for p in district.plan(second).problems] == [taken.problems[0].message]
    assert district.model_named("Đã có").contact is None
    assert district.model_named("Một").households is None


def test_rows_missing_now_are_listed_and_never_deleted(district: Office, commune: Office, form: Path) -> None:
    rows: list[dict[str, object]] = [
        {CONTACT: "Ba"},
        model_row("Một", **{HOUSEHOLDS: 5}),
        model_row("Hai", **{HOUSEHOLDS: 7}),
    ]
    first = fill_in(form, rows, form.with_name("a.xlsx"))
    second = fill_in(form, [{}, model_row("Một sửa", **{HOUSEHOLDS: 6})], form.with_name("b.xlsx"))
    second = without_row(second, HEADING_ROW + 1, form.with_name("c.xlsx"))
    district.take_in(first)
    commune.take_in(district.export("bundle", "lac"))

    planned = district.plan(second, **REPLACES)
    assert [(p.code, p.value) for p in planned.problems] == [("row.missing_now", "Đã có"), ("row.missing_now", "Hai")]
    assert planned.counts["read"] == 1
    taken = district.take_in(second, **REPLACES)

    assert names(district) == ["Hai", "Một sửa", "Đã có"]
    assert (district.model_named("Hai").households, district.model_named("Đã có").contact) == (7, "Ba")
    assert SqlLedgerQueries(district.store).conflict_count() == 0
    commune.take_in(district.export("bundle", "lac"))
    assert names(commune) == names(district)

    district.exchange.undo(taken.file_in)
    assert names(district) == ["Hai", "Một", "Đã có"]
    assert district.model_named("Hai").households == 7


def test_a_row_that_comes_back_in_a_third_return_is_what_that_one_says(district: Office, form: Path) -> None:
    rows: list[dict[str, object]] = [model_row("Một", **{HOUSEHOLDS: 5}), model_row("Hai", **{HOUSEHOLDS: 7})]
    district.take_in(fill_in(form, [{}, *rows], form.with_name("a.xlsx")))
    second = district.take_in(fill_in(form, [{}, rows[0] | {HOUSEHOLDS: 6}], form.with_name("b.xlsx")), **REPLACES)
    third = fill_in(form, [{}, rows[0], model_row("Hai", **{HOUSEHOLDS: 8})], form.with_name("c.xlsx"))

    taken = district.take_in(third, **REPLACES)

    assert (taken.counts["changed"], taken.counts["conflict"]) == (2, 0)
    assert district.model_named("Hai").households == 8
    assert SqlLedgerQueries(district.store).conflict_count() == 0
    district.exchange.undo(taken.file_in)
    assert (district.model_named("Hai").households, second.applied) == (7, True)


def test_a_row_that_is_wrong_now_keeps_what_the_earlier_return_said(district: Office, form: Path) -> None:
    district.take_in(fill_in(form, [{}, model_row("Một", **{HOUSEHOLDS: 5})], form.with_name("a.xlsx")))
    second = fill_in(form, [{CONTACT: "Ba"}, model_row("Một", **{HOUSEHOLDS: "nhiều"})], form.with_name("b.xlsx"))

    taken = district.take_in(second, **REPLACES)

    assert (taken.counts["rejected"], taken.counts["changed"]) == (1, 1)
    assert (district.model_named("Một").households, district.model_named("Đã có").contact) == (5, "Ba")


def test_both_returns_kept_leave_what_differs_to_be_decided(district: Office, form: Path) -> None:
    district.take_in(fill_in(form, [{CONTACT: "Ba"}], form.with_name("a.xlsx")))

    taken = district.take_in(fill_in(form, [{CONTACT: "Tư"}], form.with_name("b.xlsx")), **{"return": "both"})

    assert taken.counts["conflict"] == 1
    (conflict,) = SqlLedgerQueries(district.store).conflicts()
    assert {option.value for option in conflict.options} == {"Ba", "Tư"}


def test_what_both_returns_say_of_every_field_is_seen_by_who_fills_in_the_next_form(
    district: Office, form: Path
) -> None:
    for number in (1, 2):
        new = model_row("Một", **{CONTACT: f"Cô {number}", HOUSEHOLDS: number})
        district.take_in(fill_in(form, [{}, new], form.with_name(f"{number}.xlsx")), **{"return": "both"})
    assert SqlLedgerQueries(district.store).conflict_count() == 2
    following = district.export("registration", "lac", **ROUND)

    district.take_in(fill_in(following, [{}, {CONTACT: "Cô Lan", HOUSEHOLDS: 7}]))

    assert district.model_named("Một").contact == "Cô Lan"
    assert SqlLedgerQueries(district.store).conflict_count() == 0


def test_the_earlier_return_may_come_after_the_later_one(
    district: Office, commune: Office, tmp_path: Path, form: Path
) -> None:
    rows: list[dict[str, object]] = [{CONTACT: "Ba"}, model_row("Một", **{HOUSEHOLDS: 5}), model_row("Hai")]
    first = fill_in(form, rows, form.with_name("a.xlsx"))
    second = fill_in(form, [{CONTACT: "Lan"}, model_row("Một", **{HOUSEHOLDS: 6})], form.with_name("b.xlsx"))
    commune.take_in(district.export("bundle", "lac"))
    commune.take_in(first)
    commune.take_in(second, **REPLACES)

    district.take_in(second)
    taken = district.take_in(first, **{"return": "older"})

    assert taken.counts["conflict"] == 0
    assert (district.model_named("Đã có").contact, district.model_named("Một").households) == ("Lan", 6)
    assert names(district) == ["Hai", "Một", "Đã có"]
    assert district.change_ids("lac") == commune.change_ids("lac")


def test_a_value_typed_after_a_corrected_return_asks_nothing_wherever_it_was_taken_in(
    district: Office, commune: Office, form: Path
) -> None:
    """What a row says that is missing now is not said anew: that would stand beside what somebody made of it since."""
    first = fill_in(form, [{}, model_row("Một"), model_row("Hai", **{HOUSEHOLDS: 7})], form.with_name("a.xlsx"))
    district.take_in(first)
    commune.take_in(district.export("bundle", "lac"))
    commune.edit_model(commune.model_named("Hai").id, households=9)

    district.take_in(fill_in(form, [{}, model_row("Một sửa")], form.with_name("b.xlsx")), **REPLACES)
    district.take_in(commune.export("bundle", "district"))

    assert district.model_named("Hai").households == 9
    assert SqlLedgerQueries(district.store).conflict_count() == 0
