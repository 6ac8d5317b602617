"""Words of a letter that come into its form by the mouse: clicked, drawn over, taken back."""

from __future__ import annotations

import datetime as dt
from functools import reduce

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.issuers import in_sentence
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.ui.directives.page import DirectivesPage, make_page
from dvk_desktop.ui.directives.page_view import Sheet
from tests.ui.directives.test_pages_beside import LETTER, click_place, sheet_of, taken
from tests.ui.looking import said, settled, shown
from tests.ui.movement_office import Office, find_button


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> DirectivesPage:
    return shown(DirectivesPage, make_page(office.bench, office.services), office, qtbot, 1166, 600)


def draw_over(sheet: Sheet, name: str) -> None:
    """Draw a rectangle around the place called `name`."""
    boxes = [sheet.on_screen(mark) for mark, place in sheet.marks if place.name == name]
    box = reduce(QRectF.united, boxes).adjusted(-3, -3, 3, 3)
    mouse = Qt.MouseButton.LeftButton
    QTest.mousePress(sheet, mouse, pos=box.topLeft().toPoint())
    QTest.mouseMove(sheet, box.center().toPoint())
    QTest.mouseRelease(sheet, mouse, pos=box.bottomRight().toPoint())


def test_words_that_a_rectangle_is_drawn_over_come_into_the_field_one_stands_in(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    editor, side = taken(page, LETTER, office, qtbot)
    letter = editor.source.letter
    form = editor.panel.parts[0].form
    for name, expected in (
        ("number", letter.number_full),
        ("issuer", in_sentence(letter.issuer or "")),
        ("date", None),
    ):
        field = "number_full" if name == "number" else name
        form.editor(field).set_value(None)
        form.editor(field).setFocus()
        draw_over(sheet_of(side), name)
        settled(office, qtbot)
        if name == "date":
            assert letter.date is not None
            assert form.editor(field).value() == letter.date.spec
        else:
            assert expected is not None
            assert str(form.editor(field).value()) in expected
            assert form.editor(field).text()


def test_a_stroke_along_words_fills_the_field_tells_it_and_is_taken_back(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    editor, side = taken(page, LETTER, office, qtbot)
    assert side.text is not None
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)
    issuer = editor.panel.parts[0].form.editor("issuer")
    given = issuer.text()
    issuer.setFocus()
    QApplication.processEvents()
    assert "Điền “Cơ quan ban hành”: bấm chỗ tô nền, hoặc giữ chuột kéo" in said(side)
    sheet = sheet_of(side)
    box = sheet.on_screen(next(mark for mark, place in sheet.marks if place.name == "subject"))
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=QPoint(int(box.left()), int(box.center().y())))
    QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=QPoint(int(box.right()) + 2, int(box.center().y())))
    settled(office, qtbot)
    drawn = issuer.text()
    assert drawn
    assert drawn in (editor.source.letter.subject or "")
    assert notices[-1].text == f"Đã điền “Cơ quan ban hành”: {drawn}"
    assert notices[-1].undo is not None
    notices[-1].undo()
    assert issuer.text() == given
    side.words_drawn.emit("Hội Nông dân xã")
    field = issuer.input()
    assert isinstance(field, QLineEdit)
    field.undo()
    assert issuer.text() == given
    side.show_as("text")
    side.text.words_drawn.emit("Đoàn Thanh niên")
    assert issuer.text() == "Đoàn Thanh niên"
    date = editor.panel.parts[0].form.editor("date")
    date.setFocus()
    QApplication.processEvents()
    side.words_drawn.emit("Viết hôm 03.11.26")
    assert date.value() == DateSpec.day(dt.date(2026, 11, 3))
    side.words_drawn.emit("không có gì")
    assert notices[-1].text.startswith("Không thấy ngày tháng trong “không có gì”")
    assert date.value() == DateSpec.day(dt.date(2026, 11, 3))
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert notices[-1].text.startswith("Chỗ này chưa được tô nền")


def test_a_page_that_was_turned_gives_the_same_words(page: DirectivesPage, office: Office, qtbot: QtBot) -> None:
    editor, side = taken(page, LETTER, office, qtbot)
    assert side.pages is not None
    issuer = editor.panel.parts[0].form.editor("issuer")
    for _ in range(2):
        side.pages.turn()
        issuer.set_value(None)
        issuer.setFocus()
        draw_over(sheet_of(side), "issuer")
        settled(office, qtbot)
        assert issuer.text() == in_sentence(editor.source.letter.issuer or "")


def test_words_drawn_over_come_into_the_cell_of_a_table_one_stands_in(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    editor, side = taken(page, LETTER, office, qtbot)
    table = editor.panel.addressees
    editor.panel.unfold(4)
    find_button(table, "Thêm nơi nhận").click()  # an editor is open in the new row
    QApplication.processEvents()
    side.words_drawn.emit("Hội Nông dân xã")
    assert str(table.rows()[-1][1]["text"]) == "Hội Nông dân xã"
    tasks = editor.panel.tasks
    tasks.table.setFocus()
    tasks.table.setCurrentCell(0, 2)
    QApplication.processEvents()
    side.words_drawn.emit("báo cáo trước ngày 15/11/2026 để tổng hợp")
    assert str(tasks.rows()[0][1]["deadline"].canonical()) == "2026-11-15"  # type: ignore[union-attr]  # a date
    number = editor.panel.form_of("number_full")
    assert number is not None
    number.editor("number_full").set_value("")
    click_place(sheet_of(side), "number")
    assert number.editor("number_full").value() == "87-CV/ĐU"
