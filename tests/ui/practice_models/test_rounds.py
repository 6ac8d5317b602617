"""The list of rounds: of every year, and of the office above."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.practice_models import RegistrationRound
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.practice_models.page import make_page
from dvk_desktop.usecases.practice_models.commands import QuickAdd, quick_add
from dvk_desktop.usecases.practice_models.fields import REGISTRATION_ROUND
from dvk_desktop.usecases.practice_models.rounds import CloseRound, OpenRound, close_round, open_round
from tests.ui.movement_office import HAMLETS, Office

NA_LUNG = HAMLETS[3][0]


def rounds_page(office: Office, qtbot: QtBot) -> ListPage[object]:
    page = make_page(office.bench, office.services)
    assert isinstance(page, TabbedPage)
    qtbot.addWidget(page)
    page.resize(1300, 900)
    page.show()
    content = page.open_tab("rounds")
    assert isinstance(content, ListPage)
    qtbot.waitUntil(lambda: content.model.is_loaded and content.model.rowCount() > 0)
    qtbot.waitUntil(lambda: office.bench.jobs.is_idle)
    return content


def cells(content: ListPage[object]) -> list[list[str]]:
    columns = [n for n in range(content.model.columnCount()) if not content.table.isColumnHidden(n)]
    return [[str(content.model.index(r, c).data()) for c in columns] for r in range(content.model.rowCount())]


def said(content: ListPage[object]) -> str:
    parts = (*content.findChildren(QLabel), *content.findChildren(QToolButton))
    return "\n".join(part.text() for part in parts if part.isVisible())


def test_an_open_round_of_another_year_stands_first_with_its_year(office: Office, qtbot: QtBot) -> None:
    store = office.services.store
    closed = open_round(store, OpenRound("Đợt một", 2026))
    close_round(store, CloseRound(closed))
    open_round(store, OpenRound("Đợt đăng ký sớm", 2027))

    content = rounds_page(office, qtbot)

    assert [(row[0], row[1], row[-1]) for row in cells(content)] == [
        ("Đợt đăng ký sớm", "2027", "Đang nhận"),
        ("Đợt một", "2026", "Đã chốt danh mục"),
    ]


def test_the_target_of_the_office_above_is_ours_as_a_whole_and_no_hamlets(office: Office, qtbot: QtBot) -> None:
    services = office.services
    with services.store.write() as work:
        held = work.add(
            REGISTRATION_ROUND,
            RegistrationRound(
                owner="tinh", name="Đợt của tỉnh", year=2026, opens_on=DateSpec.from_canonical("2026-09-01"), target=5
            ),
        )
        work.commit("Nhận gói của tỉnh")
    quick_add(services.store, QuickAdd("Tổ tự quản", NA_LUNG, "KT", "collective", "", 2026, held))
    quick_add(services.store, QuickAdd("Tiếng kẻng", NA_LUNG, "QPAN", "collective", "", 2026, held))

    content = rounds_page(office, qtbot)

    row = cells(content)[0]
    assert (row[0], row[3], row[4], row[5]) == ("Đợt của tỉnh", "5", "2", "3 mô hình")
    assert "Ta còn thiếu" in said(content)
    assert "Chưa đăng ký: 4 đơn vị" in said(content)
    assert "Đã đăng ký: 1 đơn vị" in said(content)
    assert "Chỉ tiêu mỗi đơn vị" not in said(content)
    assert "còn thiếu 5" not in said(content)
    assert not [matter for row in services.exchanged.missing.all() for matter in row.matters]
