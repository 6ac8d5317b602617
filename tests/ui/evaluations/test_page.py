"""The page of evaluations, driven by what people see, on a real data folder."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.evaluations import bands_of
from dvk_desktop.ui.common.dialogs import QuestionDialog
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.tick_list import TickList
from dvk_desktop.ui.evaluations.page import make_page
from dvk_desktop.ui.evaluations.scoring import ScoringPage
from tests.ui.looking import said, settled, shown
from tests.ui.movement_office import Office, find_button, register, score, type_text


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> TabbedPage:
    return shown(TabbedPage, make_page(office.bench, office.services), office, qtbot)


def type_cells(qtbot: QtBot, scoring: ScoringPage, keys: str) -> None:
    """Type into the grid as from a paper sheet: digits, and Enter for every line break."""
    for key in keys:
        target = QApplication.focusWidget()
        inside = target is not None and scoring.grid.isAncestorOf(target)
        widget = target if inside and target is not None else scoring.grid
        if key == "\n":
            qtbot.keyClick(widget, Qt.Key.Key_Return)
        else:
            qtbot.keyClicks(widget, key)


def test_an_evaluation_is_opened_with_the_shipped_criteria(page: TabbedPage, office: Office, qtbot: QtBot) -> None:
    register(office.services)
    evaluations = page.open_tab("evaluations")
    assert isinstance(evaluations, ListPage)
    qtbot.waitUntil(lambda: evaluations.model.is_loaded)
    find_button(page, "Mở đợt xét").click()
    form = evaluations.inspector.editor.parts[0].form
    type_text(form.editor("name").input(), "Xét công nhận năm 2026")
    criteria = form.editor("criteria_set").input()
    criteria.setFocus()
    qtbot.keyClicks(criteria, "cham diem")
    qtbot.keyClick(criteria, Qt.Key.Key_Return)
    settled(office, qtbot)
    form.editor("scorers").set_text("Nguyễn Văn Hùng, Phó Bí thư\nLương Thị Ngữ")
    find_button(evaluations.inspector, "Mở đợt xét").click()
    qtbot.waitUntil(lambda: evaluations.model.rowCount() == 1)
    row = evaluations.model.row_at(0)
    assert (row.candidates, row.scorers, row.way) == (11, 2, "scoring")
    names = [(one.name, one.position) for one in office.services.evaluations.scorers(row.id)]
    assert ("Nguyễn Văn Hùng", "Phó Bí thư") in names


def test_a_sheet_is_filled_in_by_keyboard_alone(page: TabbedPage, office: Office, qtbot: QtBot) -> None:
    evaluation = score(office.services, register(office.services))
    settled(office, qtbot)
    scoring = page.open_tab("scores")
    assert isinstance(scoring, ScoringPage)
    qtbot.waitUntil(lambda: scoring.model.rowCount() == 11)
    scoring.scorers.setCurrentText("Nguyễn Văn Hùng")
    scoring.scorers.activated.emit(scoring.scorers.currentIndex())
    qtbot.waitUntil(lambda: scoring.model.scorer == scoring.scorers.currentData())
    settled(office, qtbot)
    scoring.grid.setFocus()
    scoring.grid.go_to_line(4)
    type_cells(qtbot, scoring, "12,5\n18\n17\n25\n13\n")
    assert scoring.grid.currentIndex().row() == 5
    assert scoring.model.index(4, scoring.model.total_column).data() == "85,5"
    qtbot.keyClick(scoring.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not scoring.model.is_typed)
    sheet = office.services.evaluations.sheet(evaluation, scoring.model.scorer)
    assert sheet.rows[4].total == Decimal("85.5")
    qtbot.waitUntil(lambda: scoring.grid.currentIndex().row() == 6)


def test_too_many_points_are_said_at_once_and_not_saved(page: TabbedPage, office: Office, qtbot: QtBot) -> None:
    score(office.services, register(office.services))
    settled(office, qtbot)
    scoring = page.open_tab("scores")
    assert isinstance(scoring, ScoringPage)
    qtbot.waitUntil(lambda: scoring.model.rowCount() == 11)
    settled(office, qtbot)
    scoring.grid.setFocus()
    scoring.grid.go_to_line(5)
    scoring.model.setData(scoring.model.index(5, 1), "16")
    assert "chỉ cho điểm từ 0 đến 15; phiếu ghi 16" in said(page)
    scoring.save()
    assert scoring.model.is_typed
    assert page.unsaved()


def test_a_decision_is_recorded_for_those_who_passed(page: TabbedPage, office: Office, qtbot: QtBot) -> None:
    evaluation = score(office.services, register(office.services))
    settled(office, qtbot)
    results = page.open_tab("results")
    assert isinstance(results, ListPage)
    qtbot.waitUntil(lambda: results.model.rowCount() == 11)
    results.table.selectAll()
    results.actions_.action("decide").trigger()
    qtbot.waitUntil(lambda: results.inspector.editor is not None)
    form = results.inspector.editor.parts[0].form
    type_text(form.editor("decision_number").input(), "45-QĐ/ĐU")
    find_button(results.inspector, "Ghi quyết định").click()
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QuestionDialog)]
    dialog = next(each for each in dialogs if each.isVisible())
    assert "Quyết định 45-QĐ/ĐU, ngày 12/10/2026, cấp xã" in said(dialog)
    assert dialog.focusWidget() is dialog.buttons["look"]
    dialog.buttons["record"].click()
    qtbot.waitUntil(lambda: all(row.result == "recognised" for row in results.model.rows_at(range(11))))
    assert office.services.evaluations.evaluations.all()[0].decided == 11
    assert evaluation


def test_criteria_in_use_are_copied_not_changed(page: TabbedPage, office: Office, qtbot: QtBot) -> None:
    score(office.services, register(office.services))
    criteria = page.open_tab("criteria")
    assert isinstance(criteria, ListPage)
    qtbot.waitUntil(lambda: criteria.model.rowCount() == 1)
    settled(office, qtbot)
    assert "I. Sự lãnh đạo, chỉ đạo" in said(page)
    find_button(criteria.inspector, "Tạo phiên bản mới").click()
    qtbot.waitUntil(lambda: criteria.model.rowCount() == 2)
    settled(office, qtbot)
    drafting = next(row for row in criteria.model.rows_at(range(2)) if row.state == "drafting")
    criteria.select_record(drafting.id)
    settled(office, qtbot)
    criteria.actions_.action("edit").trigger()
    settled(office, qtbot)
    lines = criteria.inspector.editor.parts[0].form.editor("criteria")
    lines.set_text("Cách làm khéo; 60; 0,5\nHiệu quả; 40; ; 10")
    bands = criteria.inspector.editor.parts[0].form.editor("band_lines")
    assert bands.text().splitlines()[0] == "Xuất sắc; 90"
    bands.set_text("Tốt; chín mươi")
    find_button(criteria.inspector, "Lưu").click()
    assert "chín mươi" in said(criteria.inspector)
    bands.set_text("Tiêu biểu; 95\nTốt; 79,5\nChưa đạt; 0")
    find_button(criteria.inspector, "Lưu").click()
    qtbot.waitUntil(lambda: criteria.inspector.editor is None)
    saved = office.services.evaluations.criteria(drafting.id).criteria_set
    assert bands_of(saved) == [("Tiêu biểu", Decimal(95)), ("good", Decimal("79.5")), ("unsatisfactory", Decimal(0))]
    settled(office, qtbot)
    assert "Tiêu biểu" in said(page)
    held = office.services.evaluations.criteria(drafting.id).criteria
    assert [(one.name, one.maximum, one.step, one.minimum) for one in held] == [
        ("Cách làm khéo", Decimal(60), Decimal("0.5"), None),
        ("Hiệu quả", Decimal(40), None, Decimal(10)),
    ]


def test_who_scores_and_what_is_evaluated_is_mended_while_it_goes_on(
    page: TabbedPage, office: Office, qtbot: QtBot
) -> None:
    evaluation = score(office.services, register(office.services))
    settled(office, qtbot)
    evaluations = page.open_tab("evaluations")
    assert isinstance(evaluations, ListPage)
    qtbot.waitUntil(lambda: evaluations.model.rowCount() == 1)
    evaluations.select_record(evaluation)
    settled(office, qtbot)
    before = [one.name for one in office.services.evaluations.scorers(evaluation)]
    evaluations.actions_.action("remove_scorers").trigger()
    settled(office, qtbot)
    (ticks,) = evaluations.inspector.findChildren(TickList)
    ticks.item(0).setCheckState(Qt.CheckState.Checked)
    type_text(evaluations.inspector.editor.parts[0].form.editor("reason").input(), "Ghi nhầm")
    find_button(evaluations.inspector, "Bỏ người chấm").click()
    settled(office, qtbot)
    assert [one.name for one in office.services.evaluations.scorers(evaluation)] == before[1:]

    evaluations.actions_.action("candidates").trigger()
    settled(office, qtbot)
    (ticks,) = [each for each in evaluations.inspector.findChildren(TickList) if each.isVisible()]
    first = ticks.item(0)
    assert (ticks.count(), first.checkState()) == (11, Qt.CheckState.Checked)
    first.setCheckState(Qt.CheckState.Unchecked)
    find_button(evaluations.inspector, "Lưu").click()
    settled(office, qtbot)
    qtbot.waitUntil(lambda: evaluations.model.row_at(0).candidates == 10)
