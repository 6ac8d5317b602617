"""The forms of `Theo dõi, đôn đốc`: where the focus is, what stands in them, how they are found again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.obligations import obligation_id
from dvk_desktop.ui.common.drafts import Draft, Place
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import PageRequest
from tests.ui.letters_office import Letters
from tests.ui.looking import fill, said, settled
from tests.ui.movement_office import Office
from tests.ui.obligations.seeing import tab


def test_a_request_to_close_a_period_opens_the_form_with_it_filled_in(
    page: TabbedPage, office: Office, qtbot: QtBot
) -> None:
    page.apply(PageRequest("obligations", "closed", {"period": "2026-Q3"}, action="close"))
    settled(office, qtbot)
    panel = tab(page, "closed").inspector.editor
    assert isinstance(panel, EditorPanel)
    assert panel.parts[0].form.editor("period").text() == "quý III/2026"


@pytest.mark.parametrize("width", [1300, 911])
def test_a_form_that_opens_is_typed_into_at_once_beside_the_list_and_over_it(
    page: TabbedPage, office: Office, qtbot: QtBot, width: int
) -> None:
    page.resize(width, 600)
    page.apply(PageRequest("obligations", "closed"))
    settled(office, qtbot)
    content = tab(page, "closed")
    content.actions_.action("close").trigger()
    panel = content.inspector.editor
    assert isinstance(panel, EditorPanel)
    assert panel.parts[0].form.editor("period").input().hasFocus()


def test_tab_goes_through_the_fields_of_a_form_to_its_buttons(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    page.apply(PageRequest("obligations", "letter", {"directive": letters.outgoing[0]}))
    content = tab(page, "letter")
    qtbot.waitUntil(lambda: bool(content.selected_ids()))
    content.actions_.action("extend").trigger()
    settled(office, qtbot)
    panel = content.inspector.editor
    assert isinstance(panel, EditorPanel)
    passed = []
    while len(passed) < 12 and (at := QApplication.focusWidget()) is not panel.close_button:
        assert at is not None
        passed.append(at.accessibleName() or at.property("text"))
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    assert passed == [
        *("Gia hạn đến", "Trả lời", "Ngày trả lời", "Người trả lời", "Số văn bản trả lời"),
        *("Ngày xin gia hạn", "Số văn bản xin", "Lý do gia hạn", "Gia hạn"),
    ]


def test_what_was_being_typed_for_one_unit_is_found_again_by_the_way_its_draft_tells(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    kept: list[Draft] = []
    office.bench.drafts.save = kept.append  # type: ignore[method-assign]  # this one forgets
    line = obligation_id(letters.outgoing[0], "thon-dong-ngu")
    page.apply(PageRequest("obligations", "letter", record=line))
    content = tab(page, "letter")
    qtbot.waitUntil(lambda: content.selected_ids() == [line])
    content.actions_.action("extend").trigger()
    settled(office, qtbot)
    fill(content.inspector.editor, "until", "15/12/2026")
    panel = content.inspector.editor
    assert isinstance(panel, EditorPanel)
    panel.keep_drafts_now()
    content.close_editor()
    content.table.go_to(0)
    place = kept[-1].place
    assert place == Place("obligations.letter", line, "extend")
    page.apply(PageRequest("obligations", "letter", {"year": ""}, record=place.record, action=place.action))
    qtbot.waitUntil(lambda: isinstance(content.inspector.editor, EditorPanel))
    assert "Thôn Đông Ngữ" in said(content.inspector.editor)
