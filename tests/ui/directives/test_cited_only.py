"""The tab of documents that are known only because letters cite them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.directives.intake import IntakeEditor
from dvk_desktop.ui.directives.page import DirectivesPage, make_page
from tests.ui.letters_office import fill_letters
from tests.ui.looking import said, settled, shown
from tests.ui.movement_office import Office, find_button


@pytest.fixture
def office(office: Office) -> Office:
    """With letters in and out."""
    fill_letters(office.services)
    return office


def test_a_document_known_by_citation_is_shown_registered_from_there_and_gone(office: Office, qtbot: QtBot) -> None:
    page = shown(DirectivesPage, make_page(office.bench, office.services), office, qtbot)
    content = page.open_tab("cited")
    assert isinstance(content, ListPage)
    settled(office, qtbot)
    before = content.model.rowCount()
    rows = list(office.services.directives.known_by_citation.all())
    assert before == len(rows) > 0
    content.table.go_to(0)
    settled(office, qtbot)
    told = said(content.inspector)
    assert "Chỉ biết qua viện dẫn" in told
    assert rows[0].number_full in told
    if folder := os.environ.get("DVK_PICTURES"):
        page.grab().save(str(Path(folder) / "cited.png"))
    find_button(content.inspector, "Nhập văn bản này").click()
    settled(office, qtbot)
    editor = page.covering
    assert isinstance(editor, IntakeEditor)
    command = editor.command()
    assert command is not None
    assert command.letter.letter.number_full == rows[0].number_full
    if folder := os.environ.get("DVK_PICTURES"):
        page.grab().save(str(Path(folder) / "cited-intake.png"))
    editor.save_wanted.emit(False)
    qtbot.waitUntil(lambda: len(office.services.directives.known_by_citation.all()) == before - 1)
