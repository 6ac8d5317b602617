"""The proposal of who must act on a letter whose clauses have days of their own."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.ui.directives.assigning import AssignEditor
from dvk_desktop.ui.directives.clause_ticks import ClauseTicks
from dvk_desktop.ui.directives.left_clauses import GivenFor, LeftClauses
from dvk_desktop.ui.directives.page import DirectivesPage, make_page
from dvk_desktop.usecases.directives.commands import RegisterDirective, register
from dvk_desktop.usecases.letters.reading import Letter, LetterTask, ReadDate
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.rows import ObligationRow
from tests.ui.letters_office import outgoing_text
from tests.ui.looking import answer, settled, shown
from tests.ui.movement_office import HAMLETS, Office, find_button

DUE = DateSpec.day(date(2026, 11, 30))
CLAUSES = (
    LetterTask("II.1", "Đăng ký mô hình mới.", (HAMLETS[0][1],), (), (), (0, 0)),
    LetterTask("II.3", "Sơ kết trước 30/11.", (), (ReadDate("trước 30/11", DUE, (0, 0)),), (), (0, 0)),
)
REGISTER = "1. Các thôn, tổ dân phố đăng ký mô hình mới, gửi bản đăng ký trước ngày 20/10/2026.\n\n2. "


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> DirectivesPage:
    """A letter that asks for a registration by one day and a report by another, selected."""
    text = outgoing_text("99", 10, 8, "đăng ký và báo cáo kết quả", "31/10/2026").replace("1. ", REGISTER, 1)
    letter = office.services.letters.read_text(text)
    return over(letter, office, qtbot)


def over(letter: Letter, office: Office, qtbot: QtBot) -> DirectivesPage:
    """The page with this letter of ours in the register and selected."""
    done = register(office.services.store, office.services.catalogue, RegisterDirective(letter, "outgoing"))
    found = shown(DirectivesPage, make_page(office.bench, office.services), office, qtbot)
    outgoing = found.open_tab("out")
    assert isinstance(outgoing, ListPage)
    qtbot.waitUntil(lambda: outgoing.model.rowCount() == 1)
    outgoing.select_record(done.id)
    settled(office, qtbot)
    return found


def opened(page: DirectivesPage, office: Office, qtbot: QtBot) -> tuple[AssignEditor, ClauseTicks]:
    outgoing = page.open_tab("out")
    assert isinstance(outgoing, ListPage)
    outgoing.actions_.action("assign").trigger()
    settled(office, qtbot)
    editor = page.covering
    assert isinstance(editor, AssignEditor)
    (clauses,) = editor.findChildren(ClauseTicks)
    return editor, clauses


def texts(clauses: ClauseTicks) -> list[str]:
    return [clauses.item(row).text() for row in range(clauses.count())]


def rows(office: Office) -> list[ObligationRow]:
    return list(office.services.obligations.obligations.all(ListQuery()))


def test_one_tick_takes_a_clause_for_everybody_or_leaves_it(
    page: DirectivesPage, office: Office, qtbot: QtBot, notices: list[Notice]
) -> None:
    editor, clauses = opened(page, office, qtbot)
    assert texts(clauses) == [
        "Cả văn bản – hạn 31/10/2026 – 5/5 đơn vị",
        "Mục 1 – hạn 20/10/2026 – 5/5 đơn vị: "
        "Các thôn, tổ dân phố đăng ký mô hình mới, gửi bản đăng ký trước ngày 20/10/2026.",
    ]
    clauses.setFocus()
    clauses.setCurrentRow(1)
    qtbot.keyClick(clauses, Qt.Key.Key_Space)
    assert texts(clauses)[1].startswith("Mục 1 – hạn 20/10/2026 – 0/5 đơn vị")
    command = editor.command()
    assert command is not None
    assert {line.task for line in command.lines} == {""}
    qtbot.keyClick(clauses, Qt.Key.Key_Space)
    assert editor.panel.save_button.text() == "Giao cho 5 đơn vị"
    editor.panel.save_button.click()
    settled(office, qtbot)
    assert notices[-1].text == "Đã giao 99-CV/ĐU cho 5 đơn vị. Có 10 việc, mỗi hạn một việc."
    assert sorted({(row.task_ordinal, row.due_day) for row in rows(office)}) == [
        ("", date(2026, 10, 31)),
        ("1", date(2026, 10, 20)),
    ]
    editor, clauses = opened(page, office, qtbot)
    assert texts(clauses)[0] == "Cả văn bản – hạn 31/10/2026 – 5/5 đơn vị – đã giao 5"


def test_one_deadline_for_all_leaves_one_line_a_unit(page: DirectivesPage, office: Office, qtbot: QtBot) -> None:
    editor, clauses = opened(page, office, qtbot)
    find_button(editor, "31/10/2026 – Hạn báo cáo – mục 2").click()
    command = editor.command()
    assert command is not None
    assert [(line.unit, line.task) for line in command.lines] == [(unit, "") for unit, *_ in HAMLETS]
    assert {line.due for line in command.lines} == {DateSpec.day(date(2026, 10, 31))}
    assert "0/5 đơn vị" in texts(clauses)[1]


def test_what_was_chosen_is_not_dropped_without_asking(page: DirectivesPage, office: Office, qtbot: QtBot) -> None:
    editor, clauses = opened(page, office, qtbot)
    editor.panel.close_button.click()
    assert page.covering is None, "nothing was chosen: nothing is asked"
    editor, clauses = opened(page, office, qtbot)
    clauses.item(1).setCheckState(Qt.CheckState.Unchecked)
    editor.panel.close_button.click()
    assert "chưa được ghi vào đâu" in answer(page, "Tiếp tục chọn")
    assert page.covering is editor
    editor.panel.close_button.click()
    answer(page, "Đóng, không giao")
    assert page.covering is None
    assert not rows(office)


def test_a_clause_that_names_nobody_is_told_until_a_unit_has_it(office: Office, qtbot: QtBot) -> None:
    plan = Letter(number="12", symbol="KH/ĐU", number_full="12-KH/ĐU", doc_type="ke_hoach", tasks=CLAUSES)
    editor, clauses = opened(over(plan, office, qtbot), office, qtbot)
    (told,), (given_for,) = editor.findChildren(LeftClauses), editor.findChildren(GivenFor)
    assert told.isVisible()
    assert "mục II.3, hạn 30/11/2026" in told.accessibleName()
    assert [given_for.itemText(place) for place in range(given_for.count())] == [
        "Mục II.3, hạn 30/11/2026",
        "Cả văn bản",
    ]
    (groups,) = (box for box in editor.findChildren(QComboBox) if box.itemText(0) == "Thêm cả nhóm…")
    groups.activated.emit(1)
    assert not told.isVisible()
    assert texts(clauses)[1].startswith("Mục II.3 – hạn 30/11/2026 – ")
    editor.table.set_values("chosen", dict.fromkeys(editor.table.checked_rows("chosen")[1:], False))
    assert told.isVisible()
    editor.table.set_values("chosen", {1: True})
    command = editor.command()
    assert command is not None
    assert [(line.source, line.due, bool(line.task)) for line in command.lines][1:] == [
        ("Các thôn, tổ dân phố", DUE, True)
    ]


def test_where_everybody_is_addressed_nothing_is_said_to_be_left(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    editor, _ = opened(page, office, qtbot)
    assert not any(box.isVisible() for kind in (GivenFor, LeftClauses) for box in editor.findChildren(kind))
