"""The change log, on a real data folder."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.ledger import make_change
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.settings.page import make_page
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.history.queries import ActRow
from dvk_desktop.usecases.ports import ActNote, Noted
from dvk_desktop.usecases.units.commands import edit_unit
from tests.ui.looking import said, settled, shown
from tests.ui.movement_office import Office, type_text


@pytest.mark.parametrize("size", [14, 18])
def test_the_day_of_a_change_is_in_sight(office: Office, look: Look, qtbot: QtBot, size: int) -> None:
    look.apply("light", size)
    page = make_page(office.bench, office.services)
    assert isinstance(page, TabbedPage)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    log = page.open_tab("log")
    assert isinstance(log, ListPage)
    qtbot.waitUntil(lambda: log.model.rowCount() > 0)
    shown = str(log.model.index(0, 0).data())
    needed = QFontMetrics(look.font(size)).horizontalAdvance(shown)
    assert shown.endswith("2026")
    assert log.table.columnWidth(0) >= needed + 16


def log_with(office: Office, qtbot: QtBot, at: str) -> ListPage[ActRow]:
    """The log after an act of another office came that was made `at` (ISO)."""
    change = make_change("practice_model", "m", {"name": "Đường hoa"}, {}, "a")
    with office.services.store.write() as work:
        work.append([Noted(change)], {"a": ActNote("edit", "Việc của xã bạn", at, "u2")})
        work.commit("Nhận gói dữ liệu", "import")
    log = shown(TabbedPage, make_page(office.bench, office.services), office, qtbot).open_tab("log")
    assert isinstance(log, ListPage)
    qtbot.waitUntil(lambda: log.model.rowCount() > 1)
    return log


def test_what_another_office_did_earlier_stands_at_its_own_time(office: Office, qtbot: QtBot) -> None:
    log = log_with(office, qtbot, "2026-09-01T08:00:00")
    titles = [str(log.model.index(row, 1).data()) for row in range(log.model.rowCount())]
    assert titles[-1] == "Việc của xã bạn"


def test_an_act_tells_what_stood_there_before_and_what_was_written(office: Office, qtbot: QtBot) -> None:
    store = office.services.store
    with store.read() as reading:
        seen = reading.seen("tdp-3")
    edit_unit(store, Edit("tdp-3", {"contact": "Vi Thị Hoa", "phone": ""}, seen))
    page = shown(TabbedPage, make_page(office.bench, office.services), office, qtbot)
    page.open_tab("log")
    settled(office, qtbot)
    assert "Đơn vị Tổ dân phố số 3" in "\n".join(each.text() for each in page.findChildren(QToolButton))
    assert "Vi Thị Hoa" in said(page)
    assert "0975 667 788 → (để trống)" in said(page)


def test_the_log_is_narrowed_by_words_and_by_office(office: Office, qtbot: QtBot) -> None:
    log = log_with(office, qtbot, "2025-09-01T08:00:00")
    type_text(log.bar.box, "viec cua xa")
    qtbot.waitUntil(lambda: log.model.rowCount() == 1)
    log.bar.box.clear()
    qtbot.waitUntil(lambda: log.model.rowCount() > 1)
    log.filters.set("year", "2025")
    log.reload()
    qtbot.waitUntil(lambda: log.model.rowCount() == 1)
    assert log.bar.count.text().startswith("Đang hiện 1 trong ")
