"""The page of reports and `Số liệu nhanh`, on a real data folder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.ui.common import files
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.workbench import PageRequest
from dvk_desktop.ui.jobs import JobRunner
from dvk_desktop.ui.reports import files_of_report
from dvk_desktop.ui.reports.figures_tab import FiguresTab, numbers_of
from dvk_desktop.ui.reports.page import make_page, show_quick_figures
from dvk_desktop.ui.reports.reports_tab import ReportsTab
from dvk_desktop.usecases.units.events import Decision, MergeUnits, merge_units
from tests.ui.looking import answer, said, shown
from tests.ui.movement_office import Office, find_button, movement_office, register


@pytest.fixture
def office(tmp_path: Path, look: Look, jobs: JobRunner) -> Iterator[Office]:
    with movement_office(tmp_path / "data", look, jobs) as made:
        register(made.services)
        yield made


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> TabbedPage:
    return shown(TabbedPage, make_page(office.bench, office.services), office, qtbot, 1100, 650)


def reports(page: TabbedPage, qtbot: QtBot) -> ReportsTab:
    tab = page.open_tab("reports")
    assert isinstance(tab, ReportsTab)
    qtbot.waitUntil(lambda: tab.made is not None)
    return tab


def choose(tab: ReportsTab, text: str) -> None:
    tab.list.setCurrentRow(next(row for row in range(tab.list.count()) if tab.list.item(row).text() == text))


def test_the_report_of_the_year_is_shown_as_pages(page: TabbedPage, qtbot: QtBot) -> None:
    tab = reports(page, qtbot)
    assert tab.made is not None
    assert tab.made.kind == "year"
    assert len(tab.preview.pages) == tab.made.total > 1
    assert tab.preview.pages[0].pixmap().width() > 300
    assert tab.actions_.action("word").isEnabled()
    first, second = (tab.list.visualItemRect(tab.list.item(row)) for row in (0, 1))
    assert first.bottom() < second.top()  # kinds of reports under their headings, none over the other


@pytest.mark.parametrize(("name", "asked"), [("close", "close"), ("closed", "")])
def test_figures_are_closed_and_looked_up_from_the_reports_too(
    office: Office, page: TabbedPage, name: str, asked: str
) -> None:
    wanted: list[PageRequest] = []
    office.bench.page_wanted.connect(wanted.append)
    tab = page.open_tab("figures")
    assert isinstance(tab, FiguresTab)
    tab.actions_.action(name).trigger()
    assert wanted == [PageRequest("obligations", tab="closed", action=asked)]


def test_the_table_by_unit_follows_the_map_of_the_day_typed(office: Office, page: TabbedPage, qtbot: QtBot) -> None:
    tab = reports(page, qtbot)
    assert tab.made is not None
    assert "Thôn Đoàn Kết" not in str(tab.made.paper)
    merged = tuple(office.services.units.find(name).id for name in ("Thôn Phường Hậu", "Thôn Đông Ngữ"))
    day = Decision(DateSpec.day(date(2026, 10, 1)))
    merge_units(office.services.store, MergeUnits(merged, "Thôn Đoàn Kết", day))
    for typed, expected in (("30/9", False), ("01102026", True)):
        tab.map_on.setFocus()
        tab.map_on.setText(typed)
        tab.map_on.editingFinished.emit()
        qtbot.waitUntil(lambda: tab.made is not None and office.bench.jobs.is_idle)
        assert ("Thôn Đoàn Kết" in str(tab.made.paper)) is expected
    assert tab.map_on.text() == "01/10/2026"
    choose(tab, "Danh sách mô hình, điển hình")
    assert not tab.map_on.isVisible()


def test_a_report_with_nothing_to_say_says_so_and_offers_no_file(page: TabbedPage, qtbot: QtBot) -> None:
    tab = reports(page, qtbot)
    choose(tab, "Công văn đôn đốc")
    qtbot.waitUntil(lambda: "không cần công văn đôn đốc" in said(tab))
    assert not tab.actions_.action("pdf").isEnabled()


def test_pdf_and_workbook_are_saved_where_one_says(
    page: TabbedPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = reports(page, qtbot)
    choose(tab, "Danh sách mô hình, điển hình")
    qtbot.waitUntil(lambda: tab.made is not None and tab.made.kind == "models-list")
    paths = iter((tmp_path / "a.pdf", tmp_path / "a.xlsx"))
    monkeypatch.setattr(files, "choose_where", lambda *_: next(paths))
    tab.actions_.action("pdf").trigger()
    tab.actions_.action("excel").trigger()
    qtbot.waitUntil(lambda: (tmp_path / "a.pdf").exists() and (tmp_path / "a.xlsx").exists())
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    sheet = openpyxl.load_workbook(BytesIO((tmp_path / "a.xlsx").read_bytes())).worksheets[0]
    texts = [cell.value for row in sheet.iter_rows() for cell in row]
    assert "Hũ gạo tiết kiệm giúp học sinh bán trú" in texts


def test_the_signed_copy_of_a_report_goes_into_the_register_with_its_number_and_file(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = reports(page, qtbot)
    scan = tmp_path / "bao-cao-da-ky.pdf"
    scan.write_bytes(b"%PDF-1.4 a scan")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(scan), ""))
    wanted: list[PageRequest] = []
    office.bench.page_wanted.connect(wanted.append)
    tab.actions_.action("signed").trigger()
    answer(tab, "Đưa vào sổ", "12-BC/ĐU, 20/11/2026")
    qtbot.waitUntil(lambda: bool(wanted))
    row = office.services.directives.detail(wanted[0].record).row
    assert (row.direction, row.number_full, row.attachment_name) == ("outgoing", "12-BC/ĐU", scan.name)


def test_word_opens_what_was_saved_and_keeps_what_was_written_into_it(
    page: TabbedPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(files, "usual_folder", lambda bench: tmp_path)
    monkeypatch.setattr(files_of_report, "open_file", lambda path: opened.append(path) or True)
    tab = reports(page, qtbot)
    for times in (1, 2):
        tab.actions_.action("word").trigger()
        qtbot.waitUntil(lambda times=times: len(opened) == times)
    assert opened == [tmp_path / "Báo cáo năm 2026.docx"] * 2, "nobody has touched it: one file, not many"
    assert opened[0].read_bytes().startswith(b"PK")
    opened[0].write_bytes(b"PK with what the clerk wrote")
    tab.actions_.action("word").trigger()
    qtbot.waitUntil(lambda: len(opened) == 3)
    assert opened[0].read_bytes() == b"PK with what the clerk wrote"
    assert opened[2] == tmp_path / "Báo cáo năm 2026 (2).docx"


def test_the_years_numbers_stand_beside_a_chart(page: TabbedPage, qtbot: QtBot) -> None:
    tab = page.open_tab("figures")
    assert isinstance(tab, FiguresTab)
    qtbot.waitUntil(lambda: tab.shown is not None)
    assert tab.shown is not None
    assert [number for _, number, _ in numbers_of(tab.shown)] == [12, 5, 0, 0, 0]
    assert tab.shown.chart.startswith(b"<?xml") or b"<svg" in tab.shown.chart
    assert tab.chart.width() > 300


def test_one_number_and_its_sentence_are_counted_while_choosing(office: Office, page: TabbedPage, qtbot: QtBot) -> None:
    dialog = show_quick_figures(office.bench, office.services, page)
    qtbot.waitUntil(lambda: dialog.figure is not None and dialog.figure.number == 12)
    for field, text in (("field", "Kinh tế"), ("subject", "Tập thể")):
        box = dialog.form.editor(field).input()
        assert isinstance(box, QComboBox)
        box.setCurrentText(text)
    qtbot.waitUntil(lambda: dialog.figure is not None and dialog.figure.number == 3)
    for row in dialog.form.findChildren(QLineEdit):
        assert row.height() >= row.sizeHint().height()
    find_button(dialog, "Chép câu").click()
    assert QGuiApplication.clipboard().text().startswith("Năm 2026, xã có 3 mô hình")
    wanted = []
    office.bench.page_wanted.connect(wanted.append)
    dialog.form.keep_draft_now()
    kept = office.bench.drafts.all()
    assert [draft.place.action for draft in kept] == ["figures"], "what was asked is there again after a power cut"
    find_button(dialog, "Mở danh sách").click()
    assert office.bench.drafts.all() == []
    assert wanted[0].page == "practice_models"
    assert wanted[0].filters["field"] == "KT"


def test_a_list_is_printed_as_it_is_filtered(page: TabbedPage, qtbot: QtBot) -> None:
    tab = reports(page, qtbot)
    page.apply(PageRequest("reports", "reports", {"year": "2026", "field": "KT"}, record="models-list"))
    qtbot.waitUntil(lambda: tab.made is not None and tab.made.kind == "models-list")
    assert tab.made is not None
    assert tab.made.paper.subtitle == "Năm 2026, lĩnh vực kinh tế"
    find_button(tab, "Theo danh sách đang lọc · lập cho cả năm").click()
    qtbot.waitUntil(lambda: tab.made is not None and tab.made.paper.subtitle == "Năm 2026")
