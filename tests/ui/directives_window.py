"""What tests take hold of on the page `Văn bản`."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.directives.intake import IntakeEditor
from dvk_desktop.ui.directives.page import DirectivesPage
from dvk_desktop.usecases.directives.rows import DirectiveRow
from tests.ui.looking import settled
from tests.ui.movement_office import Office


def tab(page: DirectivesPage, key: str) -> ListPage[DirectiveRow]:
    content = page.open_tab(key)
    assert isinstance(content, ListPage)
    return content


def editor_of(page: DirectivesPage, office: Office, qtbot: QtBot) -> IntakeEditor:
    settled(office, qtbot)
    assert page.intake.editor is not None
    return page.intake.editor
