"""The tab `Nghi trùng` of letters."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop.runtime.paths import resource
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.directives.page import DirectivesPage, make_page
from dvk_desktop.usecases.directives.commands import RegisterDirective
from dvk_desktop.usecases.directives.intake import TakeIn, take_in
from dvk_desktop.usecases.listing import ListQuery
from tests.ui.letters_office import fill_letters
from tests.ui.looking import said, settled, shown
from tests.ui.movement_office import Office, find_button


@pytest.fixture
def office(office: Office) -> Office:
    """With letters, one of them taken in twice."""
    services = office.services
    fill_letters(services)
    letter = services.letters.read(resource("samples/letters") / "01-cong-van-tinh-uy.txt")
    take_in(services.store, services.catalogue, TakeIn(RegisterDirective(letter, "incoming"), duty=True))
    return office


def test_a_letter_taken_in_twice_is_joined_and_the_joining_is_undone(office: Office, qtbot: QtBot) -> None:
    def letters() -> int:
        return len(office.services.directives.directives.all(ListQuery(filters={"direction": "incoming"})))

    page = shown(DirectivesPage, make_page(office.bench, office.services), office, qtbot)
    content = page.open_tab("twins")
    assert isinstance(content, ListPage)
    settled(office, qtbot)
    assert (content.model.rowCount(), letters()) == (1, 5)
    content.table.go_to(0)
    settled(office, qtbot)
    told = said(content.inspector)
    assert "Công văn" in told  # no code is shown
    assert "cong_van" not in told
    find_button(content.inspector, "Cùng một văn bản").click()
    qtbot.waitUntil(lambda: letters() == 4)
    qtbot.waitUntil(lambda: content.model.rowCount() == 0)
