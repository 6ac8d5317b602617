"""Answers given while files are looked through: rows ticked out, cells mended, texts read as codes, twins."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.exchange.mending import MendCard
from dvk_desktop.usecases.exchange.commands import BatchPlan
from dvk_desktop.usecases.practice_models.commands import QuickAdd, quick_add
from dvk_desktop.usecases.practice_models.rounds import CloseRound, close_round
from tests.exchange.office import fill_in, model_row
from tests.ui.exchange import returns
from tests.ui.exchange.looking import (
    answer,
    compared,
    dialog,
    drop,
    fates,
    look_at,
    model_names,
    plan_of,
    received,
    statuses,
    take_in,
)
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button


def go_to(page: TabbedPage, office: Office, qtbot: QtBot, place: int) -> None:
    """Select a row of the file looked at."""
    plan_of(page).rows.table.go_to(place)
    settled(office, qtbot)


def mend_card(page: TabbedPage) -> MendCard:
    """The card of the wrong cell of the row selected."""
    return next(card for card in plan_of(page).findChildren(MendCard) if card.isVisible())


def test_a_row_that_is_ticked_out_is_not_taken_in(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    round_ = returns.new_round(office.services)
    drop(office, qtbot, returns.filled(office.services, round_, tmp_path / "a", returns.NA_LUNG, "Tổ tự quản", "Kẻng"))
    rows = plan_of(page).rows

    go_to(page, office, qtbot, 1)
    qtbot.keyClick(rows.table, Qt.Key.Key_Space)
    settled(office, qtbot)

    assert fates(page) == [("Tổ tự quản", "added"), ("Kẻng", "skipped")]
    assert "Đọc 2 dòng = 1 thêm mới + 1 bỏ qua" in said(page)
    find_button(page, "Nhận dòng này").click()
    settled(office, qtbot)
    assert [fate for _, fate in fates(page)] == ["added", "added"]
    tick = rows.table.visualRect(rows.model.index(0, 0)).center()
    qtbot.mouseClick(rows.table.viewport(), Qt.MouseButton.LeftButton, pos=tick)
    settled(office, qtbot)
    assert [fate for _, fate in fates(page)] == ["skipped", "added"]
    take_in(page, office, qtbot)
    assert model_names(office) == ["Kẻng"]


def test_taking_in_waits_until_the_last_answer_has_been_judged(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a slow computer: `Nhận vào` right after a row was left out."""
    round_ = returns.new_round(office.services)
    drop(office, qtbot, returns.filled(office.services, round_, tmp_path / "a", returns.NA_LUNG, "Tổ tự quản", "Kẻng"))
    go_to(page, office, qtbot, 1)
    go_on, judge = threading.Event(), office.services.exchange.answer

    def slow(*given: Any) -> BatchPlan:
        go_on.wait(60)
        return judge(*given)

    monkeypatch.setattr(office.services.exchange, "answer", slow)
    qtbot.keyClick(plan_of(page).rows.table, Qt.Key.Key_Space)
    plan_of(page).actions_.action("apply").trigger()
    assert not [each for each in page.findChildren(QDialog) if each.isVisible()], "what it would say is not known yet"
    go_on.set()
    settled(office, qtbot)
    answer(page, "Nhận vào")
    settled(office, qtbot)
    assert model_names(office) == ["Tổ tự quản"]


def test_a_wrong_cell_is_mended_in_place(page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    drop(
        office,
        qtbot,
        returns.with_errors(office.services, returns.new_round(office.services), tmp_path / "c", returns.DONG_NGU),
    )
    go_to(page, office, qtbot, 1)
    card = mend_card(page)
    line = card.findChild(QLineEdit)
    assert line is not None
    assert line.text() == "31/02/2026"

    line.setText("28/02/2026")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled(office, qtbot)

    assert [fate for _, fate in fates(page)] == ["added", "added", "rejected"]
    go_to(page, office, qtbot, 1)
    assert "đã sửa ở đây" in said(page)
    find_button(page, "Lấy lại như trong file").click()
    settled(office, qtbot)
    assert [fate for _, fate in fates(page)] == ["added", "rejected", "rejected"]


def test_what_a_text_means_is_said_once_for_all_rows_and_files(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    round_ = returns.new_round(services)
    paths = []
    for number, unit in enumerate((returns.NA_LUNG, returns.TDP_3)):
        blank = returns.blank(services, round_, unit, tmp_path / str(number))
        rows = [model_row(f"Mô hình {number}{letter}", **{"Lĩnh vực": "Thể thao"}) for letter in "ab"]
        paths.append(fill_in(blank, rows))
    drop(office, qtbot, *paths)
    assert [fate for _, fate in fates(page)] == ["rejected", "rejected"]
    go_to(page, office, qtbot, 0)
    card = mend_card(page)
    box, everywhere = card.findChild(QComboBox), card.findChild(QCheckBox)
    assert box is not None
    assert everywhere is not None
    assert everywhere.text() == "Cho mọi dòng ghi “Thể thao”"

    box.setCurrentText("Văn hóa - xã hội")
    find_button(card, "Dùng giá trị này").click()
    settled(office, qtbot)

    assert [fate for _, fate in fates(page)] == ["added", "added"]
    assert plan_of(page).batch.counts()["added"] == 4


def test_a_question_that_several_files_ask_is_answered_once_for_all(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    round_ = returns.new_round(services)
    late = [
        returns.filled(services, round_, tmp_path / str(number), unit, f"Mô hình {number}")
        for number, unit in enumerate((returns.NA_LUNG, returns.TDP_3, returns.DONG_NGU))
    ]
    close_round(services.store, CloseRound(round_))
    drop(office, qtbot, *late)
    box = next(each for each in plan_of(page).findChildren(QCheckBox) if each.isVisible())
    assert box.text() == "Trả lời như vậy cho cả 3 file cùng câu hỏi này"

    box.click()
    find_button(page, "Vẫn nhận").click()
    settled(office, qtbot)

    assert statuses(page) == ["Chờ nhận", "Chờ nhận", "Chờ nhận"]
    take_in(page, office, qtbot)
    assert len(model_names(office)) == 3


def test_a_row_that_looks_like_a_model_we_have_is_shown_beside_it(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    name = "Camera an ninh từ nguồn xã hội hóa"
    quick_add(services.store, QuickAdd(name, returns.NA_LUNG, "QPAN", "collective", "Hoàng Văn Thưởng", 2026))
    round_ = returns.new_round(services)
    drop(office, qtbot, returns.filled(services, round_, tmp_path / "a", returns.NA_LUNG, name + " hóa"))
    go_to(page, office, qtbot, 0)

    assert f"Nghi trùng với “{name}”" in said(page)
    assert "trong 100 điểm" in said(page)
    assert compared(plan_of(page))[:2] == ["Đã có", "Trong file"]
    find_button(page, "Cùng một mô hình").click()
    settled(office, qtbot)
    assert [fate for _, fate in fates(page)] == ["changed"]
    assert "Đọc 1 dòng = 1 cập nhật" in said(page)
    assert "0 thêm" not in said(page)
    rows = plan_of(page).rows.model
    first = rows.row_at(0)
    assert first is not None
    assert rows.columns[2].second(first) == f"Là một với “{name}”"
    take_in(page, office, qtbot)
    assert len(model_names(office)) == 1


def test_a_row_that_another_file_has_too_is_still_asked_about_after_another_answer(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    form = returns.blank(services, returns.new_round(services), returns.NA_LUNG, tmp_path)
    other = returns.blank(services, returns.new_round(services), returns.NA_LUNG, tmp_path / "b")
    name = "Camera an ninh từ nguồn xã hội hóa"
    drop(
        office,
        qtbot,
        fill_in(form, [model_row(name)], tmp_path / "1.xlsx"),
        fill_in(other, [model_row(name + " hóa"), model_row("Bếp ăn bán trú")], tmp_path / "2.xlsx"),
    )
    look_at(page, office, qtbot, "2.xlsx")
    go_to(page, office, qtbot, 1)
    find_button(page, "Không nhận dòng này").click()
    settled(office, qtbot)
    go_to(page, office, qtbot, 0)
    assert f"Nghi trùng với “{name}”" in said(page)

    find_button(page, "Cùng một mô hình").click()
    settled(office, qtbot)

    assert [fate for _, fate in fates(page)] == ["changed", "skipped"]
    take_in(page, office, qtbot)
    assert len(model_names(office)) == 1


def test_what_was_left_out_is_mended_from_the_history(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    path = returns.with_errors(services, returns.new_round(services), tmp_path / "c", returns.DONG_NGU)
    services.exchange.apply(services.exchange.plan([path]))
    path.unlink()
    qtbot.waitUntil(lambda: received(page).model.rowCount() == 1)
    settled(office, qtbot)

    link = next(label for label in page.findChildren(QLabel) if "nhận nốt 2 dòng" in label.text())
    link.linkActivated.emit("#")
    settled(office, qtbot)

    assert statuses(page) == ["Đã nhận, còn dòng lỗi"]
    assert "Còn 2 dòng lần trước để lại" in said(page)
    go_to(page, office, qtbot, 1)
    line = mend_card(page).findChild(QLineEdit)
    assert line is not None
    line.setText("28/02/2026")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled(office, qtbot)
    take_in(page, office, qtbot)
    assert len(model_names(office)) == 2


def test_closing_asks_only_if_answers_would_be_lost(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    round_ = returns.new_round(office.services)
    path = returns.filled(office.services, round_, tmp_path / "a", returns.NA_LUNG, "Tổ tự quản")
    drop(office, qtbot, path)
    find_button(page, "Đóng").click()
    assert page.covering is None

    drop(office, qtbot, path)
    go_to(page, office, qtbot, 0)
    find_button(page, "Không nhận dòng này").click()
    settled(office, qtbot)
    find_button(page, "Đóng").click()
    assert dialog(page).windowTitle() == "Đóng khi chưa nhận?"
    answer(page, "Xem tiếp")
    assert fates(page) == [("Tổ tự quản", "skipped")]
    find_button(page, "Đóng").click()
    answer(page, "Đóng, bỏ các câu trả lời")
    assert page.covering is None
