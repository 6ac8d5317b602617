"""What is typed into the form of a letter stays, whatever comes after it."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop.runtime.paths import resource
from dvk_desktop.ui.directives import intake
from dvk_desktop.ui.directives.page import DirectivesPage
from tests.ui.directives_window import editor_of, tab
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, type_text

LETTERS = resource("samples/letters")


def test_what_was_typed_by_hand_stays_when_the_letter_is_pasted_after_it(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    find = tab(page, "in").actions_.action("new")
    find.trigger()
    editor = editor_of(page, office, qtbot)
    assert "Đưa văn bản vào đây" in said(editor)
    form = editor.panel.form_of("handler")
    assert form is not None
    type_text(form.editor("handler").input(), "Nguyễn Thị Hữu Nghị")
    assert page.take_pasted((LETTERS / "01-cong-van-tinh-uy.txt").read_text(encoding="utf-8"))
    after = editor_of(page, office, qtbot)
    qtbot.waitUntil(lambda: after.panel.parts[0].form.editor("number_full").text() == "215-CV/TU")
    form = after.panel.form_of("handler")
    assert form is not None
    assert form.editor("handler").text() == "Nguyễn Thị Hữu Nghị"


def test_what_is_typed_before_the_form_is_filled_in_stays(
    page: DirectivesPage, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a slow computer: Ctrl+N, and typed at once."""
    go_on, looked = threading.Event(), intake.arriving

    def slow(*given: Any) -> Any:
        go_on.wait(60)
        return looked(*given)

    monkeypatch.setattr(intake, "arriving", slow)
    tab(page, "in").actions_.action("new").trigger()
    editor = page.intake.editor
    assert editor is not None
    typed = {"number_full": "12-CV/TU", "date": "5/1"}
    for name, text in typed.items():
        type_text(editor.panel.parts[0].form.editor(name).input(), text)
    go_on.set()
    settled(office, qtbot)
    assert {name: editor.panel.parts[0].form.editor(name).text() for name in typed} == typed
