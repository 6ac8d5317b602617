"""Photos of a model: attached in the window, shown beside it with the place where each is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.ui.practice_models import attaching
from dvk_desktop.ui.practice_models.page import make_page
from dvk_desktop.usecases.attached_files.commands import files_of
from tests.ui.looking import said
from tests.ui.movement_office import Office, register


def test_a_photo_is_attached_shown_opened_and_taken_back(
    office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)
    register(office.services)
    page = make_page(office.bench, office.services)
    assert isinstance(page, TabbedPage)
    qtbot.addWidget(page)
    page.resize(1300, 900)
    page.show()
    models = page.open_tab("models")
    assert isinstance(models, ListPage)
    qtbot.waitUntil(lambda: models.model.rowCount() > 0)
    models.table.go_to(0)
    name = models.selected_rows()[0].name
    photo = tmp_path / "Ảnh ra mắt.jpg"
    photo.write_bytes(b"\xff\xd8\xff" + b"x" * 900)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(photo)], ""))

    models.actions_.action("attach").trigger()

    qtbot.waitUntil(lambda: bool(notices))
    assert notices[-1].text == f"Đã đính kèm 1 tệp vào “{name}”."
    qtbot.waitUntil(lambda: "Ảnh ra mắt.jpg" in said(page) and "có trong máy" in said(page))
    opened: list[Path] = []

    def opening(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr(attaching, "open_file", opening)
    models.actions_.action("open_files").trigger()
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].read_bytes() == photo.read_bytes()

    assert notices[-1].undo is not None
    notices[-1].undo()
    qtbot.waitUntil(lambda: files_of(office.services.store, office.services.attachments) == [])
