"""`Còn thiếu`: forms that are out and packages that got lost, beside what rounds and letters ask for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from dvk_desktop import app
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.exchange.missing_columns import short_titles
from dvk_desktop.usecases.exchange.commands import ExportCommand
from dvk_desktop.usecases.practice_models.commands import QuickAdd, quick_add
from dvk_desktop.usecases.practice_models.rounds import OpenRound, open_round
from tests.exchange.office import fill_in, model_row
from tests.founding import belongs_to
from tests.ui.exchange import returns
from tests.ui.exchange.looking import cells, tab
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button


def lose_the_second_package(office: Office, tmp_path: Path) -> None:
    """Nà Lừng has the program and sends three packages; the second one never comes, and the third does not say again
    what was in it."""
    services = office.services
    down = services.exchange.export(ExportCommand("bundle", tmp_path, (returns.NA_LUNG,)))[0].path
    sent = []
    with app.open_folder(tmp_path / "thon", writes=True, program="test") as there:
        belongs_to(there.store, returns.NA_LUNG)  # type: ignore[arg-type]  # it is an SqlStore
        there.exchange.apply(there.exchange.plan([down]))
        for number in range(3):
            quick_add(there.store, QuickAdd(f"Mô hình số {number}", returns.NA_LUNG, "KT", "collective", "", 2026))
            kind, period = ("bundle", "") if number < 2 else ("progress", "2026")
            above = (services.store.office.unit,)
            command = ExportCommand(kind, tmp_path / str(number), above, period=period)
            sent.append(there.exchange.export(command)[0].path)
    services.exchange.apply(services.exchange.plan([sent[0], sent[2]]))


def test_a_package_that_got_lost_is_named_and_asked_for(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    lose_the_second_package(office, tmp_path)

    content = tab(page, "missing", office, qtbot)

    assert cells(content) == [["Thôn Nà Lừng", "Thiếu gói số 2", ""]]
    assert "2 trong 3 gói đã đến, thiếu số 2" in said(page)
    find_button(page, "Nhắc…").click()
    settled(office, qtbot)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Đảng ủy xã Hữu Lễ đề nghị Thôn Nà Lừng gửi lại file dữ liệu số 2 chưa đến nơi.")


def test_a_lost_package_whose_contents_came_in_a_later_bundle_is_not_asked_for(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    lose_the_second_package(office, tmp_path)
    services = office.services
    with app.open_folder(tmp_path / "thon", writes=True, program="test") as there:
        above = ExportCommand("bundle", tmp_path / "again", (services.store.office.unit,))
        again = there.exchange.export(above)[0].path
    services.exchange.apply(services.exchange.plan([again]))

    assert cells(tab(page, "missing", office, qtbot)) == []


def test_a_form_that_is_out_is_waited_for_until_it_comes_back_or_what_it_asks_for_is_there(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    round_ = returns.new_round(services, target=1)
    blank = returns.blank(services, round_, returns.TDP_3, tmp_path / "a")
    returns.blank(services, round_, returns.NA_LUNG, tmp_path / "b")
    quick_add(services.store, QuickAdd("Camera", returns.NA_LUNG, "QPAN", "collective", "", 2026, round_))

    content = tab(page, "missing", office, qtbot)

    rows = {row[0]: row[2] for row in cells(content)}
    assert rows["Tổ dân phố số 3"] == "1 phiếu chưa trả"
    assert rows["Thôn Đông Ngữ"] == ""
    assert "Thôn Nà Lừng" not in rows
    content.filters.set("what", "forms")
    settled(office, qtbot)
    assert [row[0] for row in cells(content)] == ["Tổ dân phố số 3"]
    assert "Đăng ký mô hình, điển hình: gửi ngày 12/10/2026, chưa trả về" in said(page)
    back = fill_in(blank, [model_row("Camera an ninh")])
    services.exchange.apply(services.exchange.plan([back]))
    qtbot.waitUntil(lambda: "Tổ dân phố số 3" not in said(page))


def test_rounds_whose_names_begin_alike_have_headings_that_differ() -> None:
    names = ["Đăng ký mô hình “Dân vận khéo” năm 2026", "Đăng ký mô hình “Dân vận khéo” năm 2027, đợt sớm", "134-CV/ĐU"]
    assert short_titles(names) == ["…năm 2026", "…năm 2027, đợt sớm", "134-CV/ĐU"]
    assert short_titles(names[:1]) == ["Đăng ký mô hình “Dân vận…"]
    same = short_titles([names[0], names[0]])
    assert same[0].startswith("…")
    assert same[1] == f"{same[0]} [2]"


def test_two_open_rounds_of_one_name_are_told_apart_by_year_or_last_day(
    page: TabbedPage, office: Office, qtbot: QtBot
) -> None:
    store = office.services.store
    for year, closes in ((2026, "2026-10-31"), (2026, "2026-11-30"), (2027, "2027-03-31")):
        days = DateSpec.from_canonical("2026-09-15"), DateSpec.from_canonical(closes)
        open_round(store, OpenRound("Đăng ký mô hình", year, *days, target=1))
    content = tab(page, "missing", office, qtbot)

    heads = [str(content.model.headerData(n, Qt.Orientation.Horizontal)) for n in range(1, 4)]
    assert heads == ["…(đến 31/10/2026)", "…(đến 30/11/2026)", "Đăng ký mô hình (2027)"]
    names = [name for _, name in content.config.filters[0].choices()]
    assert names == ["Đăng ký mô hình (đến 31/10/2026)", "Đăng ký mô hình (đến 30/11/2026)", "Đăng ký mô hình (2027)"]
