"""Hôm nay, driven by what people see, on a real data folder."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.obligations import obligation_id
from dvk_desktop.ui.common.workbench import PageRequest
from dvk_desktop.ui.home.blocks import Entry
from dvk_desktop.ui.home.page import HomePage, make_page
from dvk_desktop.ui.home.year_card import ChartPicture
from dvk_desktop.usecases.directives.commands import RegisterDirective
from dvk_desktop.usecases.directives.intake import TakeIn, take_in
from dvk_desktop.usecases.evaluations.commands import OpenEvaluation, open_evaluation
from dvk_desktop.usecases.evaluations.criteria import add_criteria_set, criteria_data
from dvk_desktop.usecases.listing import ListQuery
from tests.ui.letters_office import fill_letters
from tests.ui.looking import said, shown
from tests.ui.movement_office import Office, find_button, register


@pytest.fixture
def wanted(office: Office) -> list[PageRequest]:
    found: list[PageRequest] = []
    office.bench.page_wanted.connect(found.append)
    return found


def opened(office: Office, qtbot: QtBot) -> HomePage:
    return shown(HomePage, make_page(office.bench, office.services), office, qtbot, 1166, 620)


def line(page: HomePage, text: str) -> Entry:
    found = [each for each in page.findChildren(Entry) if each.isVisible() and text in each.accessibleName()]
    assert found, f"no line {text!r}"
    return found[0]


def test_a_new_office_is_offered_three_ways_to_begin(office: Office, wanted: list[PageRequest], qtbot: QtBot) -> None:
    tools: list[str] = []
    office.bench.tool_wanted.connect(tools.append)
    page = opened(office, qtbot)
    assert "Hôm nay không có việc đến hạn." in said(page)
    for text in ("Nhập văn bản đầu tiên", "Đưa danh sách Excel đang có vào", "Mở cơ quan mẫu để xem thử"):
        find_button(page, text).click()
    assert [(request.page, request.action) for request in wanted] == [("directives", "new"), ("exchange", "choose")]
    assert tools == ["sample_office"]


def test_what_is_due_stands_in_its_block_and_leads_to_its_duty(
    office: Office, wanted: list[PageRequest], qtbot: QtBot
) -> None:
    letters = fill_letters(office.services)
    page = opened(office, qtbot)
    text = said(page)
    assert "Quá hạn (4)" in text, "the duty of one letter, and three deadlines of clauses"
    assert "Trong 7 ngày tới (1)" in text
    assert "Quá hạn 4 ngày" in text
    late = obligation_id(letters.incoming[2], office.services.store.office.unit)
    entry = line(page, "Đăng ký, thẩm định và bình chọn")
    entry.setFocus()
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert (wanted[-1].page, wanted[-1].tab, wanted[-1].record) == ("obligations", "own", late)
    find_button(entry, "Ghi đã nộp").click()
    assert (wanted[-1].record, wanted[-1].action) == (late, "submit")


CLAUSES = """TỈNH ỦY LẠNG SƠN                             ĐẢNG CỘNG SẢN VIỆT NAM
*
Số 318-CV/TU                                       Lạng Sơn, ngày 01 tháng 10 năm 2026
V/v triển khai các nhiệm vụ dân vận những tháng cuối năm 2026

Kính gửi:	- Các đảng ủy xã, phường.

Ban Thường vụ Tỉnh ủy đề nghị:

1. Các đảng ủy xã, phường lập danh sách người có uy tín, gửi trước ngày 20/10/2026.

2. Các đảng ủy xã, phường báo cáo kết quả đối thoại với Nhân dân trước ngày 25/11/2026.

Nơi nhận:                                         T/M BAN THƯỜNG VỤ
- Như kính gửi.                                   PHÓ BÍ THƯ

                                                  Hoàng Văn Lộc
"""


def test_two_clauses_of_one_letter_are_told_apart_by_what_they_ask_for(office: Office, qtbot: QtBot) -> None:
    services = office.services
    letter = services.letters.read_text(CLAUSES)
    take_in(services.store, services.catalogue, TakeIn(RegisterDirective(letter, "incoming"), duty=True))
    page = opened(office, qtbot)
    assert "20/10/2026" in line(page, "Các đảng ủy xã, phường lập danh sách người có uy tín").accessibleName()
    assert "25/11/2026" in line(page, "Các đảng ủy xã, phường báo cáo kết quả đối thoại").accessibleName()
    entries = services.obligations.calendar(date(2026, 10, 1), date(2026, 11, 30))
    assert [entry.title[:40] for entry in entries] == [
        "Các đảng ủy xã, phường lập danh sách ngư",
        "Các đảng ủy xã, phường báo cáo kết quả đ",
    ]


def test_numbers_are_those_of_the_lists_they_open(office: Office, wanted: list[PageRequest], qtbot: QtBot) -> None:
    register(office.services)
    fill_letters(office.services)
    page = opened(office, qtbot)
    lists = {
        "practice_models": office.services.practice_models.models,
        "directives": office.services.directives.directives,
    }
    for text, tab_filters in (
        ("Đăng ký: 12", {}),
        ("Đang thực hiện: 5", {}),
        ("Mô hình chờ duyệt · 4", {"state": "registered"}),
        ("Văn bản đến cần bổ sung · 1", {"direction": "incoming"}),
    ):
        entry = line(page, text)
        qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
        filters = {name: value for name, value in {**tab_filters, **wanted[-1].filters}.items() if value}
        count = len(lists[wanted[-1].page].keys(ListQuery(filters=filters)))
        assert text.rpartition(" ")[2] == str(count)


def test_a_reminder_is_copied_and_recorded_from_here(office: Office, qtbot: QtBot) -> None:
    letters = fill_letters(office.services)
    page = opened(office, qtbot)
    assert "Quá hạn: Thôn Khau Bướm, Thôn Nà Lừng, Thôn Đông Ngữ" in said(page) or "Đã nộp 2/5" in said(page)
    find_button(page, "Chép tin nhắc").click()
    qtbot.waitUntil(lambda: office.bench.jobs.is_idle)
    assert QGuiApplication.clipboard().text().count("87-CV/ĐU") == 1
    late = obligation_id(letters.outgoing[0], "thon-dong-ngu")
    today = DateSpec.day(office.bench.today())
    qtbot.waitUntil(lambda: office.services.obligations.detail(late).row.reminded_on == today)


def test_the_chart_is_drawn_in_the_colours_of_the_screen(office: Office, qtbot: QtBot) -> None:
    register(office.services)
    page = opened(office, qtbot)
    chart = page.findChild(ChartPicture)
    assert chart is not None
    assert chart.accessibleName() == "Mô hình theo lĩnh vực. KT: 3; VH-XH: 5; QP-AN: 2; XDĐ, HTCT: 2"
    page._area.ensureWidgetVisible(chart)
    qtbot.waitUntil(lambda: chart._drawn is not None)


def test_it_is_read_anew_when_something_changed(office: Office, qtbot: QtBot) -> None:
    page = opened(office, qtbot)
    assert "Bắt đầu" in said(page)
    fill_letters(office.services)
    qtbot.waitUntil(lambda: "Quá hạn (4)" in said(page))
    assert "Bắt đầu" not in said(page)


def test_ten_days_before_the_end_of_a_period_a_card_leads_to_closing_its_figures_and_can_be_put_away(
    office: Office, wanted: list[PageRequest], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_letters(office.services)
    monkeypatch.setattr(office.bench, "today", lambda: date(2026, 12, 22))
    page = opened(office, qtbot)
    text = said(page)
    assert "Chốt số liệu năm 2026" in text
    assert "Tổng kết năm 2026" in text
    assert "Chuẩn bị 15/10" not in text
    find_button(page, "Chốt số liệu…").click()
    assert (wanted[-1].page, wanted[-1].tab, wanted[-1].action) == ("obligations", "closed", "close")
    assert wanted[-1].filters == {"period": "2026"}
    closing = find_button(page, "Chốt số liệu…").parentWidget()
    assert closing is not None
    find_button(closing, "Cất đi").click()
    qtbot.waitUntil(lambda: "Chốt số liệu năm 2026" not in said(page))
    assert "Tổng kết năm 2026" in said(page)


def test_an_evaluation_that_ends_soon_stands_among_what_must_be_done(
    office: Office, wanted: list[PageRequest], qtbot: QtBot
) -> None:
    services = office.services
    models = register(services)
    path = services.resources / "forms" / "criteria" / "scoring_100.json"
    held = add_criteria_set(services.store, criteria_data(path.read_text(encoding="utf-8"), str(path)))
    ends = DateSpec.day(office.bench.today() + timedelta(days=5))
    command = OpenEvaluation("Xét công nhận năm 2026", 2026, held.id, closes_on=ends, models=tuple(models[:1]))
    open_evaluation(services.store, services.catalogue, command)
    page = opened(office, qtbot)
    entry = line(page, "Xét công nhận năm 2026")
    assert "Đợt xét kết thúc" in entry.accessibleName()
    find_button(entry, "Xem").click()
    assert (wanted[-1].page, wanted[-1].tab) == ("evaluations", "evaluations")
