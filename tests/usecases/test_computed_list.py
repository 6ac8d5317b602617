"""Lists whose rows are computed: what they answer to pages that ask at the same time."""

from __future__ import annotations

from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.listing import ListQuery


def test_rows_asked_for_under_one_filter_are_not_those_of_another_asked_in_between() -> None:
    listed: ComputedList[tuple[str, str]] = ComputedList(
        lambda given: [("unit", given["year"])], given=("year",), identity=lambda row: row[0]
    )
    of_year = ListQuery(filters={"year": "2026"})
    keys = listed.keys(of_year)
    listed.keys(ListQuery())
    assert listed.rows(keys) == [("unit", "2026")]
    assert listed.keys(of_year) == keys


def test_a_record_has_the_key_of_the_list_it_is_looked_for_in() -> None:
    listed: ComputedList[tuple[str, str]] = ComputedList(
        lambda given: [("unit", given["year"])], given=("year",), identity=lambda row: row[0]
    )
    of_year = ListQuery(filters={"year": "2026"})
    (key,) = listed.keys(of_year)
    (other,) = listed.keys(ListQuery())
    assert listed.key_of("unit", of_year) == key
    assert listed.key_of("unit", ListQuery()) == listed.key_of("unit") == other
    assert listed.key_of("unit", ListQuery(filters={"year": "2025"})) is None
