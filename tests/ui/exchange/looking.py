"""What somebody in front of the exchange page sees and does."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.comparison import Comparison
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import PageRequest
from dvk_desktop.ui.exchange.awaiting import AwaitPage
from dvk_desktop.ui.exchange.plan_page import PlanPage
from dvk_desktop.ui.exchange.receiving import ReceivePage
from dvk_desktop.ui.exchange.send_panel import SendPanel
from tests.ui.looking import settled
from tests.ui.movement_office import Office


def drop(office: Office, qtbot: QtBot, *paths: Path) -> None:
    """As the window does with files dropped on it."""
    text = "\n".join(map(str, paths))
    office.bench.open(PageRequest("exchange", tab="receive", action="take", text=text))
    settled(office, qtbot)


def plan_of(page: TabbedPage) -> PlanPage:
    """The files looked through."""
    assert isinstance(page.covering, PlanPage)
    return page.covering


def received(page: TabbedPage) -> ReceivePage:
    """The list `Nhận`."""
    content = page.content("receive")
    assert isinstance(content, ReceivePage)
    return content


def tab(page: TabbedPage, key: str, office: Office, qtbot: QtBot) -> ListPage[object]:
    """The list of a tab, opened and read."""
    content = page.open_tab(key)
    if isinstance(content, AwaitPage):
        settled(office, qtbot)
        content = content.list
    assert isinstance(content, ListPage)
    qtbot.waitUntil(lambda: content.model.is_loaded)
    settled(office, qtbot)
    return content


def cells(content: ListPage[object]) -> list[list[str]]:
    """What the visible columns say, row by row."""
    columns = [n for n in range(content.model.columnCount()) if not content.table.isColumnHidden(n)]
    rows = range(content.model.rowCount())
    return [[str(content.model.index(row, column).data()) for column in columns] for row in rows]


def compared(page: QWidget) -> list[str]:
    """What stands side by side, as it is read."""
    beside = page.findChild(Comparison)
    assert beside is not None
    return [re.sub("<[^>]*>", "", label.text()) for label in beside.findChildren(QLabel)]


def fates(page: TabbedPage) -> list[tuple[str, str]]:
    """Name and fate of each row of the file looked at."""
    rows = plan_of(page).rows.model
    found = [rows.row_at(place) for place in range(rows.rowCount())]
    return [(row.name, row.fate) for row in found if row is not None]


def statuses(page: TabbedPage) -> list[str]:
    """How each of the files looked through stands."""
    table = plan_of(page).files
    return [str(table.index(place, 1).data()) for place in range(table.rowCount())]


def look_at(page: TabbedPage, office: Office, qtbot: QtBot, part: str) -> None:
    """Choose the file whose sender or name contains `part`."""
    plan = plan_of(page)
    place = next(n for n, e in enumerate(plan.batch.entries) if part in f"{e.sender_name} {e.name}")
    plan.table.go_to(place)
    settled(office, qtbot)


def dialog(page: TabbedPage) -> QDialog:
    """The question that is open."""
    return next(each for each in page.findChildren(QDialog) if each.isVisible())


def answer(page: TabbedPage, title: str) -> None:
    """Click the answer with this title."""
    next(each for each in dialog(page).findChildren(QPushButton) if each.text() == title).click()


def take_in(page: TabbedPage, office: Office, qtbot: QtBot) -> None:
    """Take in everything that is ready."""
    plan_of(page).actions_.action("apply").trigger()
    settled(office, qtbot)
    answer(page, "Nhận vào")
    settled(office, qtbot)


def model_names(office: Office) -> list[str]:
    """The practice models there are."""
    return sorted(row.name for row in office.services.practice_models.models.all())


def panel_of(page: TabbedPage, office: Office, qtbot: QtBot) -> SendPanel:
    """The form that makes files, once it is there."""
    settled(office, qtbot)
    content = page.content("send")
    assert isinstance(content, ListPage)
    editor = content.inspector.editor
    assert isinstance(editor, SendPanel)
    return editor
