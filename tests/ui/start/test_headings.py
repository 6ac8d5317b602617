"""Whatever heading is clicked, on whatever page: the list is sorted, or nothing happens."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.list_table import ListTable
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.exchange.page import make_page
from dvk_desktop.ui.start.pages import all_pages
from tests.ui.exchange import returns
from tests.ui.exchange.looking import drop, plan_of
from tests.ui.letters_office import fill_letters
from tests.ui.looking import settled
from tests.ui.movement_office import Office, fill


def click_all_headings(table: ListTable[object], office: Office, qtbot: QtBot) -> None:
    """Upwards, downwards, and back, by every column."""
    header = table.horizontalHeader()
    for section in range(header.count()):
        for _ in range(3):
            header.sectionClicked.emit(section)
            settled(office, qtbot)


def test_every_list_of_every_page_can_be_sorted_by_what_its_headings_offer(office: Office, qtbot: QtBot) -> None:
    fill(office.services)
    fill_letters(office.services)
    errors: list[Exception] = []
    office.bench.failed.connect(errors.append)
    seen = 0
    for spec in all_pages(office.bench, office.services):
        page = spec.factory()
        qtbot.addWidget(page)
        page.resize(1300, 700)
        page.show()
        tabs = [page.open_tab(key) for key in page.tab_keys()] if isinstance(page, TabbedPage) else [page]
        for content in tabs:
            lists = [content] if isinstance(content, ListPage) else content.findChildren(ListPage)
            for each in lists:
                settled(office, qtbot)
                click_all_headings(each.table, office, qtbot)
                assert [str(error) for error in errors] == [], f"{spec.key}: {each.config.key}"
                seen += 1
        page.hide()
    assert seen > 12


def test_the_files_looked_through_are_sorted_by_what_is_to_be_done(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    errors: list[Exception] = []
    office.bench.failed.connect(errors.append)
    page = make_page(office.bench, office.services)
    assert isinstance(page, TabbedPage)
    qtbot.addWidget(page)
    office.bench.page_wanted.connect(page.apply)
    page.resize(1300, 700)
    page.show()
    drop(office, qtbot, *returns.everything(office.services, tmp_path / "files"))
    plan = plan_of(page)

    for table in (plan.table, plan.rows.table):
        click_all_headings(table, office, qtbot)
    plan.table.horizontalHeader().sectionClicked.emit(1)
    settled(office, qtbot)

    assert errors == []
    said = [str(plan.files.index(place, 1).data(Qt.ItemDataRole.DisplayRole)) for place in range(6)]
    assert sorted(said[:2]) == ["Có câu hỏi cần trả lời", "Mẫu lạ, cần ghép cột"]
    assert said[2:] == ["Có lỗi cần sửa", "Không đọc được", "Chờ nhận", "Đã nhận trước đây"]
