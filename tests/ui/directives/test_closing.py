"""A letter's window that is closed a moment after something was typed into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.directives.intake import IntakeEditor
from dvk_desktop.ui.directives.page import make_page
from dvk_desktop.ui.jobs import JobRunner
from tests.ui.letters_office import outgoing_text
from tests.ui.movement_office import movement_office


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
        assert not jobs.is_open
        pause = next(timer for timer in editor.findChildren(QTimer) if timer.isActive() and timer.isSingleShot())
        with capture_exceptions() as failures, qtbot.waitSignal(pause.timeout):
            pass
        assert not failures
