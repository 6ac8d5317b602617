"""`Cần quyết định`: what several offices wrote differently, settled one by one or once for all alike."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from dvk_desktop import app
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.exchange.commands import ExportCommand
from dvk_desktop.usecases.history.commands import join
from dvk_desktop.usecases.practice_models.commands import edit
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from tests.founding import belongs_to
from tests.ui.exchange.looking import answer, cells, dialog, tab
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button, register


def written_differently(office: Office, tmp_path: Path, *, joined: bool = False) -> None:
    """A hamlet with the program and our office name other people for the same two models; `joined`: they disagree
    whether the two are one instead."""
    services = office.services
    ids = register(services)
    one, other = ids[3], ids[4]
    with services.store.read() as reading:
        owner = reading.get(PRACTICE_MODEL, one).owner or ""
    made = services.exchange.export(ExportCommand("bundle", tmp_path, (owner,)))[0].path
    with app.open_folder(tmp_path / "thon", writes=True, program="test") as there:
        belongs_to(there.store, owner)  # type: ignore[arg-type]  # it is an SqlStore
        there.exchange.apply(there.exchange.plan([made]))
        for model in () if joined else (one, other):
            edit(there.store, Edit(model, {"contact": "Vi Văn Bảo"}))
        if joined:
            join(there.store, one, other, same=False)
        back = there.exchange.export(ExportCommand("bundle", tmp_path / "ve", (services.store.office.unit,)))[0].path
    for model in () if joined else (one, other):
        edit(services.store, Edit(model, {"contact": "Triệu Thị Hòa"}))
    if joined:
        join(services.store, one, other, same=True)
    services.exchange.apply(services.exchange.plan([back]))


def test_one_choice_settles_all_that_are_alike(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path, notices: list[Notice]
) -> None:
    written_differently(office, tmp_path)
    content = tab(page, "decide", office, qtbot)
    place = next(n for n, row in enumerate(cells(content)) if row[1] == "Người phụ trách")
    content.table.go_to(place)
    settled(office, qtbot)

    content.actions_.action("alike").trigger()
    settled(office, qtbot)

    assert dialog(page).windowTitle() == "Chọn một lần cho 2 dòng giống vậy?"
    assert {b.text() for b in dialog(page).findChildren(QPushButton)} == {
        "Theo Thôn Nà Lừng",
        "Theo Đảng ủy xã Hữu Lễ",
        "Để sau",
    }
    answer(page, "Theo Thôn Nà Lừng")
    qtbot.waitUntil(lambda: all(row[1] != "Người phụ trách" for row in cells(content)))
    assert "Vi Văn Bảo" in {row.contact for row in office.services.practice_models.models.all()}
    assert notices[-1].text == "Đã quyết định 2 chỗ."
    assert notices[-1].undo is not None


def test_disagreeing_whether_two_models_are_one_is_asked_in_words(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    written_differently(office, tmp_path, joined=True)
    content = tab(page, "decide", office, qtbot)
    place = next(n for n, row in enumerate(cells(content)) if row[1] == "Là một hay là hai")
    content.table.go_to(place)
    settled(office, qtbot)

    row = cells(content)[place]
    assert {row[2], row[3]} == {"Là một", "Là hai hồ sơ khác nhau"}
    assert "Nơi ghi là một, nơi ghi là hai" in said(page)
    assert "True" not in said(page)
    taken = "nhất" if row[2] == "Là một" else "hai"
    find_button(page, f"Chọn giá trị thứ {taken}").click()
    qtbot.waitUntil(lambda: all(row[1] != "Là một hay là hai" for row in cells(content)))


def test_the_focus_stays_in_the_list_when_decisions_are_made_by_keys(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    written_differently(office, tmp_path)
    content = tab(page, "decide", office, qtbot)
    page.activateWindow()
    for left in reversed(range(content.model.rowCount())):
        content.table.go_to(0)
        settled(office, qtbot)
        button = find_button(content.inspector, "Chọn giá trị thứ nhất")
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda left=left: content.model.rowCount() == left)
        settled(office, qtbot)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert content.isAncestorOf(focus), focus
        assert (focus is content.table) == bool(left)

    assert "Không có gì cần quyết định" in said(page)
