"""`Nghi trùng`, driven by what people see."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.ui.jobs import JobRunner
from dvk_desktop.ui.practice_models.duplicates import DuplicateRow
from dvk_desktop.ui.practice_models.page import make_page
from dvk_desktop.usecases.practice_models.commands import QuickAdd, quick_add
from tests.ui.exchange.looking import compared
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button, movement_office

NAME = "Camera an ninh từ nguồn xã hội hóa"


@pytest.fixture
def office(tmp_path: Path, look: Look, jobs: JobRunner) -> Iterator[Office]:
    with movement_office(tmp_path / "data", look, jobs) as made:
        for name, contact in ((NAME, "Lý Thị Mỹ Lệ"), ("Camera an ninh nguồn xã hội hóa", "Lý Thị Mỹ Lệ")):
            quick_add(made.services.store, QuickAdd(name, "tdp-3", "QPAN", "collective", contact, 2026))
        quick_add(made.services.store, QuickAdd("Hũ gạo tiết kiệm", "tdp-3", "VHXH", "collective", "", 2026))
        yield made


@pytest.fixture
def tab(office: Office, qtbot: QtBot) -> ListPage[DuplicateRow]:
    page = make_page(office.bench, office.services)
    assert isinstance(page, TabbedPage)
    qtbot.addWidget(page)
    page.resize(1366, 650)
    page.show()
    content = page.open_tab("duplicates")
    assert isinstance(content, ListPage)
    qtbot.waitUntil(lambda: content.model.is_loaded)
    settled(office, qtbot)
    return content


def test_a_pair_stands_side_by_side_with_the_score_explained(
    tab: ListPage[DuplicateRow], office: Office, qtbot: QtBot
) -> None:
    assert tab.model.rowCount() == 1
    row = tab.model.row_at(0)
    assert row is not None
    assert {row.name, row.other_name} == {NAME, "Camera an ninh nguồn xã hội hóa"}
    texts = compared(tab)
    place = texts.index("Tên mô hình, điển hình")
    assert texts[place + 1 : place + 3] == [row.name, row.other_name]
    assert texts.count("Lý Thị Mỹ Lệ") == 1  # what is equal is said once
    assert f"Nghi trùng: {row.score} trong 100 điểm" in said(tab)
    assert "Cùng người phụ trách: cộng" in said(tab)


def test_a_pair_that_is_one_model_is_counted_once_and_can_be_parted_again(
    tab: ListPage[DuplicateRow], office: Office, qtbot: QtBot
) -> None:
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)

    find_button(tab, "Cùng một mô hình").click()
    settled(office, qtbot)

    qtbot.waitUntil(lambda: tab.model.rowCount() == 0)
    assert len(office.services.practice_models.models.all()) == 2
    assert notices[-1].undo is not None
    notices[-1].undo()
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    assert len(office.services.practice_models.models.all()) == 3


def test_two_different_models_are_not_asked_about_again(
    tab: ListPage[DuplicateRow], office: Office, qtbot: QtBot
) -> None:
    find_button(tab, "Hai mô hình khác nhau").click()

    qtbot.waitUntil(lambda: tab.model.rowCount() == 0)
    assert len(office.services.practice_models.models.all()) == 3
