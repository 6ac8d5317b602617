"""Photos dropped on the window together with workbooks, and files that a record asks for."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.attached_files import AttachedFile, attached_file_id
from dvk_desktop.ui.common.search_box import SearchBox
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.directives.page import DirectivesPage
from dvk_desktop.ui.exchange.plan_page import PlanPage
from dvk_desktop.ui.shell.window import MainWindow
from dvk_desktop.usecases.attached_files.commands import files_of
from dvk_desktop.usecases.attached_files.fields import ATTACHED_FILE
from dvk_desktop.usecases.practice_models.commands import QuickAdd, quick_add
from tests.ui.exchange import returns
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button


def photo(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(b"\xff\xd8\xff" + name.encode())
    return path


def exchange_page(window: MainWindow) -> TabbedPage:
    page = window.page("exchange")
    assert isinstance(page, TabbedPage)
    return page


def agree(window: MainWindow) -> None:
    find_button(next(each for each in window.findChildren(QDialog) if each.isVisible()), "Nhận vào").click()


def look_at(plan: PlanPage, office: Office, qtbot: QtBot, part: str) -> None:
    plan.table.go_to(next(n for n, entry in enumerate(plan.batch.entries) if part in entry.name))
    settled(office, qtbot)


def test_a_photo_beside_workbooks_goes_to_the_model_it_is_named_after_and_another_is_asked_about(
    window: MainWindow, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    form = returns.filled(
        services, returns.new_round(services), tmp_path / "a", returns.NA_LUNG, "Camera an ninh", "Hũ gạo tiết kiệm"
    )
    window.dropped.emit([form, photo(tmp_path, "Ảnh camera an ninh 1.jpg"), photo(tmp_path, "IMG_0012.jpg")])
    settled(office, qtbot)
    plan = exchange_page(window).covering
    assert isinstance(plan, PlanPage)
    look_at(plan, office, qtbot, "camera")
    assert "Theo tên file, ảnh này của mô hình dưới đây" in said(plan)
    look_at(plan, office, qtbot, "IMG_0012")
    assert "Chưa rõ ảnh này của mô hình nào" in said(plan)

    box = next(each for each in plan.findChildren(SearchBox) if each.isVisible())
    line = box.lineEdit()
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "hu gao")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled(office, qtbot)
    plan.actions_.action("apply").trigger()
    agree(window)
    settled(office, qtbot)

    names = {row.id: row.name for row in services.practice_models.models.all()}
    attached = {row.name: names[row.record] for row in files_of(services.store, services.attachments)}
    assert attached == {"Ảnh camera an ninh 1.jpg": "Camera an ninh", "IMG_0012.jpg": "Hũ gạo tiết kiệm"}


def test_a_photo_that_is_of_none_of_the_models_is_left_out(
    window: MainWindow, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    form = returns.filled(services, returns.new_round(services), tmp_path / "a", returns.NA_LUNG, "Camera an ninh")
    window.dropped.emit([form, photo(tmp_path, "Camera an ninh.png")])
    settled(office, qtbot)
    plan = exchange_page(window).covering
    assert isinstance(plan, PlanPage)
    look_at(plan, office, qtbot, ".png")

    find_button(plan, "Không đính kèm").click()
    settled(office, qtbot)
    plan.actions_.action("apply").trigger()
    agree(window)
    settled(office, qtbot)

    assert files_of(services.store, services.attachments) == []


def test_a_photo_that_a_record_asks_for_finds_it_when_dropped_alone(
    window: MainWindow, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    model = quick_add(services.store, QuickAdd("Camera an ninh", returns.NA_LUNG, "QPAN", "collective", "", 2026)).id
    loose = photo(tmp_path, "IMG_7.jpg")
    sha256 = hashlib.sha256(loose.read_bytes()).hexdigest()
    with services.store.write() as work:
        work.save(
            ATTACHED_FILE,
            AttachedFile(
                id=attached_file_id(model, sha256),
                owner=returns.NA_LUNG,
                record_type="practice_model",
                record=model,
                name="Ảnh ra mắt.jpg",
                sha256=sha256,
                size=loose.stat().st_size,
            ),
        )
        work.commit("Thôn ghi ảnh")

    window.dropped.emit([loose])
    settled(office, qtbot)
    plan = exchange_page(window).covering
    assert isinstance(plan, PlanPage)
    plan.actions_.action("apply").trigger()
    agree(window)
    settled(office, qtbot)

    assert [row.here for row in files_of(services.store, services.attachments)] == [True]


def test_a_letter_dropped_a_second_time_is_shown_in_the_register(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    told: list[str] = []
    office.bench.notified.connect(lambda notice: told.append(notice.text))
    letter = Path(__file__).resolve().parents[2] / "files" / "letters" / "h01-party-commune-cv.lo.pdf"
    window.dropped.emit([letter])
    page = window.page("directives")
    assert isinstance(page, DirectivesPage)
    qtbot.waitUntil(lambda: page.intake.editor is not None)
    settled(office, qtbot)
    find_button(page, "Lưu vào sổ").click()
    qtbot.waitUntil(lambda: page.intake.editor is None)
    settled(office, qtbot)
    window.dropped.emit([letter])
    settled(office, qtbot)
    assert f"“{letter.name}” đã có trong sổ: đây là văn bản ấy." in told
    assert window.page("directives").isVisible()
    assert "87-CV/ĐU" in said(page)
    other = letter.parent.parent.parent.parent / "resources" / "samples" / "letters" / "01-cong-van-tinh-uy.txt"
    window.dropped.emit([letter, other])
    qtbot.waitUntil(lambda: page.intake.editor is not None)
    settled(office, qtbot)
    assert f"“{letter.name}” đã có trong sổ." in told
    assert page.intake.editor is not None
    assert page.intake.editor.source.path == other
