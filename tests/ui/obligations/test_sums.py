"""`Tổng hợp`: by what the lines are summed up stands beside the tabs."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import PageRequest
from tests.ui.letters_office import Letters
from tests.ui.looking import settled
from tests.ui.movement_office import Office
from tests.ui.obligations.seeing import tab


def test_what_the_sums_are_made_by_is_seen_and_picked_over_the_list(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    page.apply(PageRequest("obligations", "sums"))
    content = tab(page, "sums")
    settled(office, qtbot)
    picked = next(each for each in content.findChildren(QComboBox) if each.isVisible())
    assert picked.currentText() == "Tính theo: Văn bản"
    picked.setCurrentIndex(picked.findText("Tính theo: Cấp"))
    picked.activated.emit(picked.currentIndex())
    settled(office, qtbot)
    names = {row.by for place in range(content.model.rowCount()) if (row := content.model.row_at(place)) is not None}
    assert names == {"level"}
    page.apply(PageRequest("obligations", "sums", {"by": "block"}))
    settled(office, qtbot)
    assert picked.currentText() == "Tính theo: Khối"
