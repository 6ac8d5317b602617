"""Merging, dividing and renaming units in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.ui.jobs import JobRunner
from dvk_desktop.ui.units.events_panel import EventPanel
from dvk_desktop.ui.units.page import make_page
from dvk_desktop.usecases.units.queries import UnitRow
from tests.ui.movement_office import Office, find_button, movement_office, type_text


@pytest.fixture
def office(tmp_path: Path, look: Look, jobs: JobRunner) -> Iterator[Office]:
    with movement_office(tmp_path / "data", look, jobs) as made:
        errors: list[Exception] = []
        made.bench.failed.connect(errors.append)
        yield made
    if errors:
        raise errors[0]


@pytest.fixture
def notices(office: Office) -> list[Notice]:
    found: list[Notice] = []
    office.bench.notified.connect(found.append)
    return found


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> ListPage[UnitRow]:
    made = make_page(office.bench, office.services)
    assert isinstance(made, ListPage)
    qtbot.addWidget(made)
    made.resize(1300, 760)
    made.show()
    settled(office, qtbot)
    return made


def settled(office: Office, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: office.bench.jobs.is_idle)


def states(page: ListPage[UnitRow]) -> dict[str, str]:
    rows = [page.model.row_at(place) for place in range(page.model.rowCount())]
    return {row.name: row.state for row in rows if row is not None}


def opened(page: ListPage[UnitRow], action: str, names: tuple[str, ...]) -> EventPanel:
    """Select the units of these names and open the form of an action."""
    chosen = page.table.selectionModel()
    chosen.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for place in range(page.model.rowCount()):
        row = page.model.row_at(place)
        if row is not None and row.name in names:
            chosen.setCurrentIndex(page.model.index(place, 0), flags)
    page.actions_.action(action).trigger()
    (panel,) = [each for each in page.inspector.findChildren(EventPanel) if each.isVisible()]
    return panel


def put(panel: EventPanel, name: str, text: str) -> None:
    field = panel.parts[0].form.editor(name).input()
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    type_text(field, text)


def test_selected_units_are_merged_and_it_can_be_undone(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot, notices: list[Notice]
) -> None:
    panel = opened(page, "merge", ("Thôn Phường Hậu", "Thôn Đông Ngữ"))
    put(panel, "name", "Thôn Đoàn Kết")
    put(panel, "day", "1/10/2026")
    put(panel, "decision_number", "15/QĐ-UBND")
    find_button(panel, "Gộp đơn vị").click()
    settled(office, qtbot)
    assert notices[-1].text == "Đã gộp thành “Thôn Đoàn Kết”."
    qtbot.waitUntil(lambda: states(page).get("Thôn Đoàn Kết") == "active")
    assert states(page)["Thôn Đông Ngữ"] == "closed"
    assert notices[-1].undo is not None
    notices[-1].undo()
    qtbot.waitUntil(lambda: "Thôn Đoàn Kết" not in states(page))
    assert states(page)["Thôn Đông Ngữ"] == "active"


def test_a_unit_is_divided_into_what_is_named_line_by_line(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot, notices: list[Notice]
) -> None:
    panel = opened(page, "split", ("Thôn Nà Lừng",))
    put(panel, "names", "Thôn Nà Lừng Trên\nThôn Nà Lừng Dưới")
    put(panel, "day", "1/10/2026")
    find_button(panel, "Chia đơn vị").click()
    settled(office, qtbot)
    qtbot.waitUntil(lambda: states(page).get("Thôn Nà Lừng Dưới") == "active")
    assert states(page)["Thôn Nà Lừng"] == "closed"


def test_a_unit_is_renamed_from_a_day(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot, notices: list[Notice]
) -> None:
    panel = opened(page, "rename", ("Thôn Nà Lừng",))
    find_button(panel, "Đổi tên").click()
    assert notices[-1].text.startswith("Chưa lưu"), "name and day are asked for first"
    put(panel, "name", "Thôn Nà Lừng Mới")
    put(panel, "day", "1/10/2026")
    find_button(panel, "Đổi tên").click()
    settled(office, qtbot)
    qtbot.waitUntil(lambda: "Thôn Nà Lừng Mới" in states(page))
    assert "Thôn Nà Lừng" not in states(page)
