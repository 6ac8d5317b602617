"""The results of each period, shown beside the model."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.ui.practice_models.page import make_page
from dvk_desktop.usecases.practice_models.progress import RecordProgress, record_progress
from dvk_desktop.usecases.practice_models.rows import PracticeModelRow
from tests.ui.movement_office import Office, register


@pytest.fixture
def models(office: Office, qtbot: QtBot) -> ListPage[PracticeModelRow]:
    """The list of models of an office that has some, on its page."""
    register(office.services)
    page = make_page(office.bench, office.services)
    assert isinstance(page, TabbedPage)
    qtbot.addWidget(page)
    page.resize(1300, 900)
    page.show()
    found = page.open_tab("models")
    assert isinstance(found, ListPage)
    qtbot.waitUntil(lambda: found.model.rowCount() > 0)
    return found


def _id(models: ListPage[PracticeModelRow], row: int, qtbot: QtBot) -> str:
    models.table.go_to(row)
    qtbot.waitUntil(lambda: bool(models.selected_rows()))
    return models.selected_rows()[0].id


def test_the_inspector_tells_what_came_of_a_model_in_each_period(
    models: ListPage[PracticeModelRow], office: Office, qtbot: QtBot
) -> None:
    identity = next(row.id for row in office.services.practice_models.models.all())
    for period, results in (("2026-H1", "Vận động 12 hộ hiến 300 m² đất."), ("2025", "Khảo sát, họp dân.")):
        told = {"outcome": "continued", "results": results, "beneficiaries": 12, "spent": 15_000_000}
        record_progress(office.services.store, RecordProgress(identity, period, told))

    models.table.go_to(next(n for n in range(models.model.rowCount()) if _id(models, n, qtbot) == identity))

    def said() -> str:
        return "\n".join(label.text() for label in models.findChildren(QLabel))

    qtbot.waitUntil(lambda: "6 tháng đầu năm 2026" in said())
    assert "Vận động 12 hộ hiến 300 m² đất." in said()
    assert "Kinh phí đã sử dụng (đồng): 15.000.000" in said()


def test_selected_models_are_confirmed_to_go_on_this_year(
    models: ListPage[PracticeModelRow], office: Office, qtbot: QtBot
) -> None:
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)
    identity = _id(models, 0, qtbot)

    models.actions_.action("confirm").trigger()

    qtbot.waitUntil(lambda: bool(notices))
    assert notices[-1].text.startswith("Đã xác nhận")
    (result,) = office.services.practice_models.detail(identity).progress
    assert (result.period, result.outcome) == ("2026", "continued")
