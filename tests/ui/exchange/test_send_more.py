"""Which round a form is made for, photos that go along, and sending everything again: driven by what people see."""

from __future__ import annotations

import zipfile
from pathlib import Path

from pytestqt.qtbot import QtBot

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import Notice, PageRequest
from dvk_desktop.usecases.attached_files.commands import attach
from dvk_desktop.usecases.practice_models.commands import QuickAdd, quick_add
from dvk_desktop.usecases.practice_models.rounds import OpenRound, open_round
from tests.ui.exchange import returns
from tests.ui.exchange.looking import panel_of
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button


def test_the_form_says_of_which_year_and_until_when_the_round_is(
    page: TabbedPage, office: Office, qtbot: QtBot
) -> None:
    services = office.services
    closes = DateSpec.from_canonical("2027-03-31")
    early = open_round(services.store, OpenRound("Đợt đăng ký sớm", 2027, None, closes))
    returns.new_round(services)

    office.bench.open(PageRequest("exchange", "send", {"round": early}, action="create"))
    panel = panel_of(page, office, qtbot)

    assert panel.about.currentText() == "Đợt đăng ký sớm (2027)"
    assert "Đợt năm 2027 · nhận đến 31/03/2027 · Đang nhận" in said(panel)
    panel.about.setCurrentText(returns.ROUND)
    assert "Đợt năm 2026 · nhận đến 31/10/2026 · Đang nhận" in said(panel)


def test_photos_of_the_models_go_along_in_a_zip(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path, notices: list[Notice]
) -> None:
    services = office.services
    model = quick_add(services.store, QuickAdd("Camera an ninh", returns.NA_LUNG, "QPAN", "collective", "", 2026)).id
    attach(services.store, services.attachments, "practice_model", model, "Ảnh camera.jpg", b"\xff\xd8\xff anh")
    office.bench.open(PageRequest("exchange", "send", {"kind": "bundle", "unit": returns.NA_LUNG}, action="create"))
    panel = panel_of(page, office, qtbot)
    assert "thư mục “tep” chứa ảnh" not in said(panel)

    panel.files.click()
    assert "thư mục “tep” chứa ảnh" in said(panel)
    assert panel.password.isHidden()
    panel.folder.setText(str(tmp_path))
    find_button(panel, "Tạo file").click()
    settled(office, qtbot)

    (made,) = tmp_path.glob("*.zip")
    assert any(name.startswith("tep/Ảnh camera") for name in zipfile.ZipFile(made).namelist())
    assert notices[-1].text.endswith("Kèm 1 ảnh, bản chụp.")


def test_a_bundle_can_be_sent_from_the_beginning(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    returns.new_round(office.services)
    office.bench.open(PageRequest("exchange", "send", {"kind": "bundle", "unit": returns.NA_LUNG}, action="create"))
    panel = panel_of(page, office, qtbot)
    assert "Chỉ cần khi nơi nhận cài lại máy hoặc mất dữ liệu." in said(panel)
    panel.folder.setText(str(tmp_path))
    command = panel.command()
    assert command is not None
    assert not command.everything

    panel.everything.click()
    command = panel.command()

    assert command is not None
    assert command.everything
    panel.kind.setCurrentText("Đăng ký mô hình, điển hình")
    assert "Chỉ cần khi nơi nhận cài lại máy" not in said(panel)
