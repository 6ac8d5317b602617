"""What somebody in front of `Theo dõi, đôn đốc` sees."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.obligations.quick_facts import QuickFacts, quick_facts
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.rows import ObligationRow
from tests.ui.movement_office import Office


def tab(page: TabbedPage, key: str) -> ListPage[ObligationRow]:
    content = page.content(key)
    assert isinstance(content, ListPage)
    return content


def lines(office: Office, letter: str) -> dict[str, ObligationRow]:
    query = ListQuery(filters={"directive": letter, "own": "0"})
    return {row.unit_name: row for row in office.services.obligations.obligations.all(query)}


def listed(content: ListPage[ObligationRow]) -> list[list[str]]:
    columns = [column for column in content.model.columns if column.shown]
    found = [content.model.row_at(place) for place in range(content.model.rowCount())]
    return [[column.text(row) for column in columns] for row in found if row is not None]


def open_quick(office: Office, page: TabbedPage, qtbot: QtBot, letter: str = "") -> QuickFacts:
    dialog = quick_facts(office.bench, office.services, page, letter)
    qtbot.waitUntil(lambda: dialog.units.count() == 5)
    return dialog
