"""The list of what came in: undone, opened again, acknowledged, and folders looked through for what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.practice_models.commands import edit
from tests.ui.exchange import returns
from tests.ui.exchange.looking import dialog, model_names, plan_of, received, take_in
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button


def test_undoing_an_import_says_what_stays_and_the_original_can_still_be_opened(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = office.services
    path = returns.filled(
        services, returns.new_round(services), tmp_path / "a", returns.NA_LUNG, "Tổ tự quản", **{"Người phụ trách": "A"}
    )
    services.exchange.apply(services.exchange.plan([path]))
    model = services.practice_models.models.all()[0]
    edit(services.store, Edit(model.id, {"contact": "Hoàng Văn Thưởng"}))
    receive = received(page)
    qtbot.waitUntil(lambda: receive.model.rowCount() == 1)
    settled(office, qtbot)
    opened: list[Path] = []
    monkeypatch.setattr("dvk_desktop.ui.exchange.receiving.open_file", lambda file: opened.append(file) or True)

    receive.actions_.action("open").trigger()
    settled(office, qtbot)
    assert load_workbook(opened[0])["Đăng ký"].cell(6, 1) is not None
    assert opened[0].name == path.name

    receive.actions_.action("undo").trigger()
    settled(office, qtbot)
    text = "\n".join(label.text() for label in dialog(page).findChildren(QLabel))
    assert "1 hồ sơ do file này đưa vào đã được ghi thêm" in text
    assert "Tổ tự quản: ghi thêm Người phụ trách (Đảng ủy xã Hữu Lễ 12/10/2026)" in text
    next(x for x in dialog(page).findChildren(QPushButton) if x.text().startswith("Hoàn tác ")).click()
    settled(office, qtbot)
    assert str(receive.model.index(0, 4).data()) == "Đã hoàn tác"
    assert not opened[0].stat().st_mode & 0o222  # to look at: what is typed into a copy would be lost
    find_button(page, "Nhận lại").click()
    settled(office, qtbot)
    assert str(receive.model.index(0, 4).data()) == "Đã nhận vào"
    assert model_names(office) == ["Tổ tự quản"]


def test_the_receipt_of_a_file_is_ready_to_paste(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path, notices: list[Notice]
) -> None:
    services = office.services
    path = returns.with_errors(services, returns.new_round(services), tmp_path / "c", returns.DONG_NGU)
    services.exchange.apply(services.exchange.plan([path]))
    qtbot.waitUntil(lambda: received(page).model.rowCount() == 1)
    settled(office, qtbot)

    find_button(page, "Chép tin xác nhận").click()  # beside the list

    text = QGuiApplication.clipboard().text()
    assert "của Thôn Đông Ngữ, bản lưu lúc " in text
    assert ": 1 dòng nhận, 2 dòng cần sửa. Mã " in text
    assert notices[-1].text == "Đã chép, mở Zalo và dán."


def test_a_folder_is_scanned_only_for_what_has_not_come_in(
    page: TabbedPage,
    office: Office,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    notices: list[Notice],
) -> None:
    services = office.services
    zalo = tmp_path / "Zalo"
    round_ = returns.new_round(services)
    first = returns.filled(services, round_, tmp_path / "a", returns.NA_LUNG, "Tổ tự quản")
    second = returns.filled(services, round_, tmp_path / "b", returns.TDP_3, "Camera an ninh")
    services.exchange.apply(services.exchange.plan([first]))
    (zalo / "thang 10").mkdir(parents=True)
    for name, path in (("a.xlsx", first), ("thang 10/b.xlsx", second), ("thang 10/b (1).xlsx", second)):
        (zalo / name).write_bytes(path.read_bytes())
    (zalo / "anh.jpg").write_bytes(b"picture")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(zalo))

    received(page).actions_.action("folder").trigger()
    settled(office, qtbot)

    assert [entry.sender_name for entry in plan_of(page).batch.entries] == ["Tổ dân phố số 3"]
    assert "đã bỏ qua 1 file đã nhận trước đây, 1 bản chép giống hệt" in said(page)
    take_in(page, office, qtbot)
    find_button(page, "Đóng").click()
    received(page).actions_.action("folder").trigger()
    settled(office, qtbot)
    assert page.covering is None
    assert notices[-1].text == "Không có file nào mới: 3 file trong thư mục đã nhận trước đây."
