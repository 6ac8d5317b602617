"""The table of any length."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.paged_model import PAGE, PAGES_KEPT, ROW_ROLE, STATUS_ROLE, PagedTableModel
from dvk_desktop.ui.jobs import JobRunner
from dvk_desktop.usecases.listing import ListQuery
from tests.ui.demo import COLUMNS, Letter, Letters


@pytest.fixture
def source() -> Letters:
    return Letters(100_000)


@pytest.fixture
def model(qtbot: QtBot, jobs: JobRunner, source: Letters) -> PagedTableModel[Letter]:
    made: PagedTableModel[Letter] = PagedTableModel("demo", COLUMNS, source, jobs)
    with qtbot.waitSignal(made.reloaded):
        made.reload()
    return made


def test_what_qt_expects_of_a_model_holds_through_readings_orders_and_gaps(qtbot: QtBot, jobs: JobRunner) -> None:
    source = Letters(3 * PAGE)
    made: PagedTableModel[Letter] = PagedTableModel("demo", COLUMNS, source, jobs)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    source.gone = {PAGE + 3}
    for query in (ListQuery(), ListQuery(text="nu dan van kheo"), ListQuery(sort="subject", descending=True)):
        with qtbot.waitSignal(made.reloaded):
            made.set_query(query)


def test_all_rows_are_counted_but_only_those_in_sight_are_read(model: PagedTableModel[Letter], source: Letters) -> None:
    assert model.rowCount() == model.total == 100_000
    asked = source.asked
    for place in range(PAGE):
        model.data(model.index(place, 3))
    assert source.asked == asked  # they came with the keys
    model.data(model.index(50_000, 3))
    assert source.asked == asked + 1


def test_a_cell_says_what_its_column_says(model: PagedTableModel[Letter]) -> None:
    assert model.index(41, 0).data() == "42"
    assert model.index(41, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Số đến: 42"
    assert model.data(model.index(0, 5), STATUS_ROLE).word == "Quá hạn 12 ngày"


def test_no_more_pages_are_kept_than_needed(model: PagedTableModel[Letter]) -> None:
    for page in range(3 * PAGES_KEPT):
        model.row_at(page * PAGE)
    assert len(model._pages) == PAGES_KEPT


def test_filtered_rows_are_counted_beside_all(qtbot: QtBot, model: PagedTableModel[Letter]) -> None:
    with qtbot.waitSignal(model.reloaded):
        model.set_query(ListQuery(text="nu dan van kheo"))
    assert (model.rowCount(), model.total) == (20_000, 100_000)


def test_only_the_last_of_many_queries_is_shown(qtbot: QtBot, model: PagedTableModel[Letter], jobs: JobRunner) -> None:
    shown: list[int] = []
    model.reloaded.connect(lambda: shown.append(model.rowCount()))
    with qtbot.waitSignal(jobs.idle):
        for text in ("n", "nu", "nu d", "nu dan", "ket luan kiem tra"):
            model.set_query(ListQuery(text=text))
    assert shown == [20_000]


def test_a_row_deleted_since_the_snapshot_leaves_the_others_in_place(
    qtbot: QtBot, model: PagedTableModel[Letter], source: Letters
) -> None:
    source.gone = {PAGE * 10 + 3}  # key 643, at place 642
    assert model.row_at(PAGE * 10 + 2) is None
    row = model.row_at(PAGE * 10 + 3)
    assert row is not None
    assert row.arrival == PAGE * 10 + 4


def test_an_error_while_scrolling_is_told_and_painting_goes_on(
    model: PagedTableModel[Letter], source: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    errors: list[Exception] = []
    model.failed.connect(errors.append)
    monkeypatch.setattr(source, "rows", lambda keys: 1 / 0)
    assert model.index(90_000, 0).data() is None
    assert model.index(90_000, 0).data(ROW_ROLE) is None
    assert [type(error) for error in errors] == [ZeroDivisionError]


def test_the_heading_shows_the_order(qtbot: QtBot, model: PagedTableModel[Letter]) -> None:
    with qtbot.waitSignal(model.reloaded):
        model.set_query(replace(model.query, sort="subject", descending=True))
    assert model.headerData(3, Qt.Orientation.Horizontal) == "Cơ quan ban hành – trích yếu ↓"
