"""A letter that is closed after something was typed into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.directives.editor import EditPanel
from dvk_desktop.ui.directives.intake import IntakeEditor
from dvk_desktop.ui.directives.page import make_page
from dvk_desktop.ui.jobs import JobRunner
from tests.ui.letters_office import fill_letters, outgoing_text
from tests.ui.looking import said, settled, shown
from tests.ui.movement_office import Office, movement_office


def test_a_letter_looked_at_while_the_program_closes_asks_nothing_of_it_any_more(
    tmp_path: Path, look: Look, jobs: JobRunner, qtbot: QtBot
) -> None:
    with movement_office(tmp_path / "data", look, jobs) as office:
        page = make_page(office.bench, office.services)
        qtbot.addWidget(page)
        page.show()
        assert page.take_pasted(outgoing_text("99", 10, 9, "chuẩn bị kỷ niệm 15/10", "20/10/2026"))
        qtbot.waitUntil(lambda: bool(page.findChildren(IntakeEditor)) and jobs.is_idle)
        editor = page.findChildren(IntakeEditor)[0]
        editor.panel.changed.emit()
        jobs.shutdown()
        pause = next(timer for timer in editor.findChildren(QTimer) if timer.isActive() and timer.isSingleShot())
        with capture_exceptions() as failures, qtbot.waitSignal(pause.timeout):
            pass
        assert not failures


def test_a_clause_that_was_corrected_is_there_again_when_its_letter_is_edited(office: Office, qtbot: QtBot) -> None:
    (letter, *_) = fill_letters(office.services).incoming
    page = shown(TabbedPage, make_page(office.bench, office.services), office, qtbot)
    content = page.open_tab("in")
    assert isinstance(content, ListPage)

    def edited() -> EditPanel:
        content.select_record(letter)
        qtbot.waitUntil(lambda: content.selected_ids() == [letter])
        settled(office, qtbot)
        content.actions_.action("edit").trigger()
        settled(office, qtbot)
        panel = content.inspector.editor
        assert isinstance(panel, EditPanel)
        return panel

    panel = edited()
    panel.tasks.set_values("text", {0: "Rà soát mô hình của các thôn"})
    panel.close_button.click()
    settled(office, qtbot)
    panel = edited()
    assert panel.tasks.rows()[0][1]["text"] == "Rà soát mô hình của các thôn"
    assert "Đã lấy lại nội dung đang nhập dở lần trước." in said(panel)
