"""The list of the country's units brought up to date from an Excel file, in the window: seen first, taken back by one
undo; a file that is none, and a form that is left, change nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.errors import CodedError
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.ui.units.national import NationalPanel
from dvk_desktop.usecases.units.fields import NATIONAL_CHANGE
from dvk_desktop.usecases.units.queries import UnitRow
from tests.books import book_of
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button

Choose = Callable[..., None]
HEADINGS = ("Cấp", "Mã", "Tên", "Mã cấp trên", "Từ ngày", "Thay cho mã")
MERGED = ("Xã", "24829", "Phường B'Lao Mới", "68", "01/07/2026", "24820")


@pytest.fixture
def choose(page: ListPage[UnitRow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Choose:
    """`Cập nhật danh mục cả nước…` of a file with these rows."""

    def chosen(*rows: tuple[str, ...], headings: tuple[str, ...] = HEADINGS) -> None:
        path = book_of((headings, *rows), tmp_path / "Danh mục đơn vị hành chính.xlsx")
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        page.actions_.action("national").trigger()

    return chosen


def panel_of(page: ListPage[UnitRow], office: Office, qtbot: QtBot) -> NationalPanel:
    qtbot.waitUntil(lambda: bool(page.inspector.findChildren(NationalPanel)))
    settled(office, qtbot)
    (panel,) = page.inspector.findChildren(NationalPanel)
    return panel


def recorded(office: Office) -> int:
    with office.services.store.read() as reading:
        return len(reading.find(NATIONAL_CHANGE))


def test_what_would_change_is_seen_recorded_and_taken_back(
    page: ListPage[UnitRow], office: Office, qtbot: QtBot, notices: list[Notice], choose: Choose
) -> None:
    choose(MERGED, ("Xã", "", "thiếu mã", "68", "01/07/2026", ""))
    panel = panel_of(page, office, qtbot)
    assert panel.lines.item(0).text() == "Phường B'Lao Mới (mã 24829) từ 01/07/2026, thay cho mã 24820"
    assert "Phường B'Lao" in said(panel)
    find_button(panel, "Ghi 1 thay đổi").click()
    settled(office, qtbot)
    assert recorded(office) == 1
    assert any(unit.name == "Phường B'Lao Mới" for unit in office.services.country())
    assert notices[-1].undo is not None
    notices[-1].undo()
    settled(office, qtbot)
    assert recorded(office) == 0


def test_leaving_the_plan_records_nothing(
    page: ListPage[UnitRow], office: Office, qtbot: QtBot, choose: Choose
) -> None:
    choose(MERGED)
    find_button(panel_of(page, office, qtbot), "Đóng").click()
    settled(office, qtbot)
    assert recorded(office) == 0


def test_a_file_that_says_nothing_new_offers_nothing_to_record(
    page: ListPage[UnitRow], office: Office, qtbot: QtBot, choose: Choose
) -> None:
    choose(("Tỉnh", "68", "Tỉnh Lâm Đồng", "", "01/07/2025", ""))
    panel = panel_of(page, office, qtbot)
    assert panel.lines.item(0).text() == "Không có gì khác danh mục đang dùng."
    assert not panel.save_button.isEnabled()


def test_a_file_of_something_else_says_what_is_missing(
    page: ListPage[UnitRow], office: Office, qtbot: QtBot, choose: Choose
) -> None:
    refused: list[Exception] = []
    office.bench.failed.disconnect()
    office.bench.failed.connect(refused.append)
    choose(("3", "4"), headings=("Ngày", "Tiền"))
    qtbot.waitUntil(lambda: bool(refused))
    (error,) = refused
    assert isinstance(error, CodedError)
    assert error.code == "national.columns"
    assert not page.inspector.findChildren(NationalPanel)
