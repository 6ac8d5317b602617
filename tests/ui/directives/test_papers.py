"""Papers made from the page of letters: books, slips, the office's own letter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import PageRequest
from dvk_desktop.ui.directives.answering import AnswerEditor
from dvk_desktop.ui.directives.columns import incoming_columns
from dvk_desktop.ui.directives.page import DirectivesPage
from dvk_desktop.ui.directives.unwritten import UnwrittenPanel
from dvk_desktop.ui.reports.reports_tab import ReportsTab
from dvk_desktop.usecases.directives.rows import DirectiveRow
from tests.ui.letters_office import fill_letters
from tests.ui.looking import said, settled, shown
from tests.ui.movement_office import Office, find_button


@pytest.fixture
def office(office: Office) -> Office:
    """With letters."""
    fill_letters(office.services)
    return office


@pytest.fixture
def asked(office: Office) -> list[PageRequest]:
    """Pages that were asked for."""
    found: list[PageRequest] = []
    office.bench.page_wanted.connect(found.append)
    return found


@pytest.fixture
def reports(office: Office, qtbot: QtBot) -> ReportsTab:
    return shown(ReportsTab, ReportsTab(office.bench, office.services), office, qtbot)


def listed(page: DirectivesPage, key: str) -> ListPage[object]:
    content = page.open_tab(key)
    assert isinstance(content, ListPage)
    return content


def press(content: ListPage[object], action: str) -> None:
    actions = content.current_actions()
    assert actions is not None
    actions.action(action).trigger()


def test_the_book_of_a_period_is_shown_as_it_will_be_printed(
    page: DirectivesPage, reports: ReportsTab, office: Office, asked: list[PageRequest], qtbot: QtBot
) -> None:
    content = listed(page, "in")
    settled(office, qtbot)
    press(content, "print")
    find_button(page, "Xem trước").click()
    assert asked[-1].record == "book-in"
    assert asked[-1].filters == {"since": "2026-01-01", "until": "2026-12-31"}
    reports.apply(asked[-1])
    qtbot.waitUntil(lambda: reports.made is not None and reports.made.kind == "book-in")
    assert reports.made is not None
    assert reports.made.paper.title == "Sổ đăng ký văn bản đến"
    assert reports.made.total >= 1


def test_a_slip_is_offered_for_the_letter_it_was_asked_of_only(
    page: DirectivesPage, reports: ReportsTab, office: Office, asked: list[PageRequest], qtbot: QtBot
) -> None:
    def offered() -> list[str]:
        return [reports.list.item(n).text() for n in range(reports.list.count()) if not reports.list.item(n).isHidden()]

    assert "Phiếu xử lý văn bản đến" not in offered()
    content = listed(page, "in")
    settled(office, qtbot)
    content.table.go_to(0)
    press(content, "slip")
    reports.apply(asked[-1])
    qtbot.waitUntil(lambda: reports.made is not None and reports.made.kind == "slip")
    assert "Phiếu xử lý văn bản đến" in offered()
    reports.apply(PageRequest("reports"))
    assert "Phiếu xử lý văn bản đến" not in offered()


def test_the_offices_letter_is_proposed_corrected_kept_and_shown(
    page: DirectivesPage, reports: ReportsTab, office: Office, asked: list[PageRequest], qtbot: QtBot
) -> None:
    editor = answered(page, office, qtbot)
    assert editor.table.rows()
    find_button(page, "Lưu bản soạn").click()
    qtbot.waitUntil(lambda: bool(asked))
    assert asked[-1].record == "own-letter"
    settled(office, qtbot)
    assert page.covering is None
    row = office.services.directives.detail(asked[-1].filters["directive"]).row
    assert (row.direction, row.state) == ("outgoing", "draft")
    reports.apply(asked[-1])
    qtbot.waitUntil(lambda: reports.made is not None and reports.made.kind == "own-letter")
    links = [each for each in reports.findChildren(QPushButton) if "danh sách đang lọc" in each.text()]
    assert [each.isHidden() for each in links] == [True], "one letter is no list"


def answered(page: DirectivesPage, office: Office, qtbot: QtBot) -> AnswerEditor:
    """The office's letter as it is proposed for the first letter of the book."""
    content = listed(page, "in")
    settled(office, qtbot)
    content.table.go_to(0)
    press(content, "answer")
    qtbot.waitUntil(lambda: isinstance(page.covering, AnswerEditor))
    editor = page.covering
    assert isinstance(editor, AnswerEditor)
    settled(office, qtbot)
    return editor


def test_rows_are_as_high_as_their_words_need_from_the_first_look(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    page.resize(1165, 671)
    shown = answered(page, office, qtbot).table
    rows = range(shown.table.rowCount())
    qtbot.waitUntil(lambda: [shown.table.rowHeight(row) for row in rows] == shown.heights_needed())


def test_escape_leaves_the_table_and_what_was_corrected_in_it_is_there_again(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    editor = answered(page, office, qtbot)
    editor.table.set_values("body", {0: "Văn phòng Đảng ủy"})
    QTest.keyClick(editor.table.table, Qt.Key.Key_Escape)
    assert page.covering is None
    (draft,) = office.bench.drafts.all()
    assert (draft.place.list, draft.place.action) == ("directives.in", "answer"), "the way back after a power cut"
    editor = answered(page, office, qtbot)
    assert editor.table.rows()[0][1]["body"] == "Văn phòng Đảng ủy"
    assert "Đã lấy lại nội dung đang nhập dở lần trước." in said(editor)
    find_button(editor, "Bỏ bản nháp").click()
    assert editor.table.rows()[0][1]["body"] != "Văn phòng Đảng ủy"
    assert office.bench.drafts.all() == []


def test_what_was_given_without_a_letter_is_noted_and_listed_by_its_kind(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    content = listed(page, "in")
    settled(office, qtbot)
    press(content, "unwritten")
    qtbot.waitUntil(lambda: isinstance(content.inspector.editor, UnwrittenPanel))
    panel = content.inspector.editor
    assert isinstance(panel, UnwrittenPanel)
    form = panel.parts[0].form
    form.editor("issuer").set_value("Thường trực Đảng ủy")
    form.editor("text").set_value("Rà soát mô hình của các thôn")
    hamlets = [panel.units.item(row) for row in range(panel.units.count())]
    assert len(hamlets) >= 2
    for item in hamlets[:2]:
        item.setCheckState(Qt.CheckState.Checked)
    assert "Giao cho 2 đơn vị" in said(panel)
    find_button(page, "Ghi việc").click()
    qtbot.waitUntil(lambda: content.model.rowCount() == 5)
    settled(office, qtbot)
    row = content.current_row()
    assert isinstance(row, DirectiveRow)
    assert (row.issuer, row.subject, row.own) == ("Thường trực Đảng ủy", "Rà soát mô hình của các thôn", 1)
    assert row.expected == 2
    number = incoming_columns(office.bench.today)[1]
    assert number.text(row) == "Kết luận họp"
