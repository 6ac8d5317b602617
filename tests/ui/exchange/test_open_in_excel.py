"""Files that Excel holds open while they are taken in or given back: tried again, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dvk_desktop.exchange.passwords import lock
from dvk_desktop.runtime.errors import RuntimeProblem
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from tests.ui.exchange import returns
from tests.ui.exchange.looking import answer, dialog, drop, model_names, plan_of, received, statuses, take_in
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button


def test_a_file_open_in_excel_is_tried_again_and_says_what_to_do(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    round_ = returns.new_round(office.services)
    path = returns.filled(office.services, round_, tmp_path / "a", returns.NA_LUNG, "Tổ tự quản")
    read = Path.read_bytes

    def held(file: Path) -> bytes:
        if file == path:
            error = PermissionError(13, "sharing violation")
            error.winerror = 32  # type: ignore[attr-defined]  # what Windows says
            raise error
        return read(file)

    monkeypatch.setattr(Path, "read_bytes", held)
    drop(office, qtbot, path)
    assert statuses(page) == ["Đang mở trong Excel"]
    assert "Đề nghị đóng file trong Excel rồi thử lại." in said(page)

    monkeypatch.undo()
    find_button(page, "Thử lại").click()
    settled(office, qtbot)
    assert statuses(page) == ["Chờ nhận"]

    monkeypatch.setattr(Path, "read_bytes", held)
    take_in(page, office, qtbot)
    assert dialog(page).windowTitle().endswith("đang mở trong Excel")
    monkeypatch.undo()
    answer(page, "Thử lại")
    settled(office, qtbot)
    take_in(page, office, qtbot)
    assert model_names(office) == ["Tổ tự quản"]


def test_two_files_that_are_tried_again_one_after_the_other_are_both_read(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    round_ = returns.new_round(office.services)
    for unit, password in ((returns.NA_LUNG, "abc123"), (returns.TDP_3, "xyz789")):
        path = returns.filled(office.services, round_, tmp_path / unit, unit, f"Tổ tự quản {unit}")
        path.write_bytes(lock(path.read_bytes(), password))
        drop(office, qtbot, path)
    entries = {entry.plan.path.parent.name: entry for entry in plan_of(page).batch.entries}
    taking = received(page).taking

    taking.look_again([entries[returns.NA_LUNG]], "abc123")
    taking.look_again([entries[returns.TDP_3]], "xyz789")
    settled(office, qtbot)

    assert statuses(page) == ["Chờ nhận", "Chờ nhận"]


def test_a_file_to_return_that_is_open_in_excel_is_tried_again(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = returns.with_errors(office.services, returns.new_round(office.services), tmp_path / "c", returns.DONG_NGU)
    back = tmp_path / "back"
    back.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(back))
    drop(office, qtbot, path)
    whole = office.services.exchange.error_workbook

    def held(*given: object, **named: object) -> Path:
        monkeypatch.setattr(office.services.exchange, "error_workbook", whole)
        raise RuntimeProblem("file.locked", path=back / "a.xlsx")

    monkeypatch.setattr(office.services.exchange, "error_workbook", held)
    plan_of(page).actions_.action("errors").trigger()
    settled(office, qtbot)
    assert dialog(page).windowTitle() == "File đang mở ở chương trình khác"
    assert "Đề nghị đóng file trong Excel rồi chọn Thử lại" in said(dialog(page))
    assert not list(back.iterdir())

    answer(page, "Thử lại")
    settled(office, qtbot)
    assert [made.name.endswith("cần sửa.xlsx") for made in back.iterdir()] == [True]
