"""Whatever is done to the cells of our workbooks, reading them ends in rows or in one clear error, never in a crash."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange.reading.child import read_workbook
from dvk_desktop.exchange.reading.workbook import interpret
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.runtime.sandbox_wire import Table
from dvk_desktop.usecases.exchange.returns import Return
from tests.exchange.office import Office, fill_in, model_row

cells = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.sampled_from(
        ["new-1", "DVK1:", "DVK1-KEYS", "DVK1-STATE:models", "{}", '{"c":1}', '{"c":"x","x":[1]}', "Tổng cộng"]
    ),
    st.floats(allow_nan=True, allow_infinity=True),
    st.booleans(),
    st.dates(date(1, 1, 1), date(9999, 12, 31)),
    st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)),
    st.just(time(8, 30)),
    st.just(timedelta(days=3)),
)
damage = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 12), st.integers(0, 24), cells), max_size=6)


@pytest.fixture(scope="module")
def answer(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """A registration with one model sent and two filled in, as the sandbox gives it."""
    folder = tmp_path_factory.mktemp("damage")
    with Sandbox(("dvk_desktop.exchange.",)) as sandbox:
        office = Office(folder / "district", sandbox, "district")
        office.add_tree()
        office.open_round()
        office.add_model("m1", "Đường hoa", owner="lac", contact="Lan", households=5)
        path: Path = fill_in(office.export("registration", "lac", round="round-2026", blank=5), [
            {"Người phụ trách": "Ba"}, model_row("Camera"), model_row("Tổ tự quản", **{"Bắt đầu": "3/2026"})
        ])  # fmt: skip
        office.close()
    return read_workbook(str(path))


def damaged(answer: Mapping[str, Any], changes: Sequence[tuple[int, int, int, object]]) -> dict[str, Any]:
    sheets = []
    for number, sheet in enumerate(answer["sheets"]):
        rows = [list(row) for row in sheet["cells"].rows]
        for place, row, column, cell in changes:
            if place == number and row < len(rows) and column < len(rows[row]):
                rows[row][column] = cell
        sheets.append({**sheet, "cells": Table(rows)})
    return {**answer, "sheets": sheets}


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=damage)
def test_a_damaged_sheet_gives_rows_or_one_clear_error(
    answer: Mapping[str, Any], changes: list[tuple[int, int, int, object]]
) -> None:
    read = None
    with suppress(UserError):
        read = interpret(damaged(answer, changes))
    if read is None:
        return
    for row in read.rows:
        assert all(problem.message for problem in row.problems)
    made = Return(read)
    assert len(made.changes(doubtful_are_new=True)) == len(read.rows)
    assert [len(each) for each in made.changes()] == [len(each) for each in Return(read).changes()]


def test_an_undamaged_sheet_gives_what_was_filled_in(answer: Mapping[str, Any]) -> None:
    read = interpret(answer)

    assert [(row.title, len(row.differences), row.problems) for row in read.rows] == [
        ("Đường hoa", 1, []),
        ("Camera", 1, []),
        ("Tổ tự quản", 1, []),
    ]
    assert read.rows[0].differences[0].fields == {"contact": "Ba"}
