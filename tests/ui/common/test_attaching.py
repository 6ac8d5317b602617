"""Files of records: attached, dropped, opened and taken away in the same way on every page whose records have any."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.text import quoted
from dvk_desktop.ui.activities.page import make_page as activities
from dvk_desktop.ui.common import attaching
from dvk_desktop.ui.common.dialogs import QuestionDialog
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import Notice, Workbench
from dvk_desktop.ui.directives.page import make_page as directives
from dvk_desktop.ui.evaluations.page import make_page as evaluations
from dvk_desktop.ui.practice_models.page import make_page as practice_models
from dvk_desktop.ui.rewards.page import make_page as rewards
from dvk_desktop.usecases.attached_files.commands import AttachedRow, files_of
from dvk_desktop.usecases.services import Services
from tests.ui.letters_office import fill_letters
from tests.ui.looking import drop, said, settled
from tests.ui.movement_office import Office, fill, find_button, register, type_text

Maker = Callable[[Workbench, Services], Page]
PHOTO = b"\xff\xd8\xff" + b"x" * 900


def opened(make: Maker, tab: str, office: Office, qtbot: QtBot) -> ListPage[object]:
    """A list of a page, in sight, with its first row selected."""
    page = make(office.bench, office.services)
    qtbot.addWidget(page)
    page.resize(1300, 900)
    page.show()
    listed = page.open_tab(tab) if isinstance(page, TabbedPage) else page
    assert isinstance(listed, ListPage)
    qtbot.waitUntil(lambda: listed.model.rowCount() > 0)
    listed.table.go_to(0)
    settled(office, qtbot)
    return listed


def kept(office: Office) -> list[AttachedRow]:
    return files_of(office.services.store, office.services.attachments)


def test_a_photo_is_attached_shown_opened_and_taken_back(
    office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, notices: list[Notice]
) -> None:
    register(office.services)
    models = opened(practice_models, "models", office, qtbot)
    name = models.selected_rows()[0].name  # type: ignore[attr-defined]  # a row of this list has a name
    photo = tmp_path / "Ảnh ra mắt.jpg"
    photo.write_bytes(PHOTO)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(photo)], ""))

    models.actions_.action("attach").trigger()

    qtbot.waitUntil(lambda: bool(notices))
    assert notices[-1].text == f"Đã đính kèm 1 file vào {quoted(name)}."
    qtbot.waitUntil(lambda: "Ảnh ra mắt." in said(models) and "có trong máy" in said(models))
    shown: list[Path] = []

    def opening(path: Path) -> bool:
        shown.append(path)
        return True

    monkeypatch.setattr(attaching, "open_file", opening)
    models.actions_.action("open_files").trigger()
    qtbot.waitUntil(lambda: bool(shown))
    assert shown[0].read_bytes() == photo.read_bytes()
    assert not shown[0].stat().st_mode & stat.S_IWRITE, "what is typed into a copy would be lost"

    assert notices[-1].undo is not None
    notices[-1].undo()
    qtbot.waitUntil(lambda: kept(office) == [])


@pytest.mark.parametrize(
    ("make", "tab", "record_type"),
    [
        (practice_models, "models", "practice_model"),
        (practice_models, "pending", "practice_model"),
        (directives, "in", "directive"),
        (directives, "out", "directive"),
        (activities, "", "activity"),
        (rewards, "", "reward"),
        (evaluations, "evaluations", "evaluation"),
        (evaluations, "results", "recognition"),
    ],
)
def test_photos_and_scans_dropped_beside_a_list_are_attached_to_the_record_shown_there(
    make: Callable[[Workbench, Services], Page],
    tab: str,
    record_type: str,
    office: Office,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    fill(office.services)
    fill_letters(office.services)
    listed = opened(make, tab, office, qtbot)
    assert "File đính kèm (0)" in "\n".join(button.text() for button in listed.inspector.findChildren(QToolButton))
    files = [tmp_path / "Ảnh hội nghị.JPG", tmp_path / "Bản quét có dấu.pdf"]
    for number, path in enumerate(files):
        path.write_bytes(PHOTO + bytes([number]))

    assert drop(listed.inspector, *files)

    qtbot.waitUntil(lambda: len(kept(office)) == 2)
    assert {row.record_type for row in kept(office)} == {record_type}
    qtbot.waitUntil(lambda: "Bản quét có dấu." in said(listed.inspector))


def test_one_undo_takes_back_all_files_that_were_attached_together(
    office: Office, qtbot: QtBot, tmp_path: Path, notices: list[Notice]
) -> None:
    register(office.services)
    models = opened(practice_models, "models", office, qtbot)
    files = [tmp_path / f"Ảnh {number}.jpg" for number in range(3)]
    for number, path in enumerate(files):
        path.write_bytes(PHOTO + bytes([number]))
    assert drop(models.inspector, *files)
    qtbot.waitUntil(lambda: bool(notices))
    assert len(kept(office)) == 3

    assert notices[-1].undo is not None
    notices[-1].undo()

    qtbot.waitUntil(lambda: kept(office) == [])


def test_a_workbook_dropped_beside_a_list_is_left_to_the_window(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    register(office.services)
    models = opened(practice_models, "models", office, qtbot)

    assert not drop(models.inspector, tmp_path / "Đăng ký thôn 1.xlsx")
    assert not drop(models.inspector, tmp_path / "Ảnh.jpg", tmp_path / "Đăng ký thôn 1.xlsx")
    models.actions_.action("edit").trigger()
    settled(office, qtbot)
    assert not drop(models.inspector, tmp_path / "Ảnh.jpg"), "a form stands there, not the record"


def test_a_file_is_taken_away_with_a_reason_and_comes_back_by_undo(
    office: Office, qtbot: QtBot, tmp_path: Path, notices: list[Notice]
) -> None:
    register(office.services)
    models = opened(practice_models, "models", office, qtbot)
    photo = tmp_path / "Nhầm ảnh.jpg"
    photo.write_bytes(PHOTO)
    assert drop(models.inspector, photo)
    qtbot.waitUntil(lambda: "Nhầm ảnh." in said(models.inspector))

    found = [each for each in models.inspector.findChildren(QToolButton) if each.toolTip() == "Bỏ file “Nhầm ảnh.jpg”"]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
    question = models.findChild(QuestionDialog) or next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, QuestionDialog) and each.isVisible()
    )
    assert not find_button(question, "Bỏ file").isEnabled()
    reason = question.findChild(QLineEdit)
    assert reason is not None
    type_text(reason, "gửi nhầm")
    find_button(question, "Bỏ file").click()

    qtbot.waitUntil(lambda: notices[-1].text == "Đã bỏ file “Nhầm ảnh.jpg”.")
    assert kept(office) == []
    assert notices[-1].undo is not None
    notices[-1].undo()
    qtbot.waitUntil(lambda: len(kept(office)) == 1)


def test_a_result_without_a_decision_offers_no_files(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    fill(office.services)
    results = opened(evaluations, "results", office, qtbot)
    undecided = next(
        place
        for place in range(results.model.rowCount())
        if not results.model.row_at(place).result  # type: ignore[union-attr]  # the rows are those of results
    )
    results.table.go_to(undecided)
    settled(office, qtbot)

    assert not drop(results.inspector, tmp_path / "Ảnh.jpg")
    assert "File đính kèm" not in "\n".join(button.text() for button in results.inspector.findChildren(QToolButton))
