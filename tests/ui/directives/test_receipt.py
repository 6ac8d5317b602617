"""Deadlines that count from the day a letter came, in the window: worked out again when that day is corrected."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.ui.directives.intake import IntakeEditor
from dvk_desktop.ui.directives.page import DirectivesPage
from dvk_desktop.usecases.fields import FieldValue
from tests.ui.looking import settled
from tests.ui.movement_office import Office

LETTER = (
    "TỈNH ỦY SƠN KHÊ\n*\nSố 217-CV/TU\nV/v rà soát mô hình\nĐẢNG CỘNG SẢN VIỆT NAM\n"
    "Sơn Khê, ngày 12 tháng 10 năm 2026\nKính gửi: {to}.\nBan Thường vụ Tỉnh ủy yêu cầu:\n"
    "1. {who} báo cáo kết quả trong thời hạn 10 ngày kể từ ngày nhận được Công văn này.\n"
    "2. Tiếp tục tuyên truyền.\n"
    "Nơi nhận:\n- Như kính gửi,\n- Lưu VPTU.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê An\n"
)


def taken_in(page: DirectivesPage, office: Office, qtbot: QtBot, to: str, who: str) -> IntakeEditor:
    page.intake.take_text(LETTER.format(to=to, who=who))
    settled(office, qtbot)
    assert page.intake.editor is not None
    return page.intake.editor


def value(editor: IntakeEditor, name: str) -> FieldValue:
    form = editor.panel.form_of(name)
    assert form is not None
    return form.editor(name).value()


def deadline(editor: IntakeEditor) -> FieldValue:
    return editor.panel.tasks.rows()[0][1]["deadline"]


def arrive(editor: IntakeEditor, office: Office, qtbot: QtBot, day: date) -> None:
    form = editor.panel.form_of("received_on")
    assert form is not None
    form.editor("received_on").set_value(DateSpec.day(day))
    qtbot.waitUntil(lambda: not editor._pause.isActive())
    settled(office, qtbot)


@pytest.mark.parametrize(
    ("who", "proposed"), [("Các đảng ủy", True), ("Khẩn trương", True), ("Ban Tuyên giáo Tỉnh ủy", False)]
)
def test_deadline_and_our_own_one_follow_the_day_of_arrival(
    page: DirectivesPage, office: Office, qtbot: QtBot, who: str, proposed: bool
) -> None:
    editor = taken_in(page, office, qtbot, "Đảng ủy các xã", who)
    today = office.bench.today()
    counted = today + timedelta(days=10)
    assert deadline(editor) == DateSpec.day(counted, derived=True)
    first = value(editor, "due")
    assert isinstance(first, DateSpec) is proposed
    arrive(editor, office, qtbot, today - timedelta(days=3))
    assert deadline(editor) == DateSpec.day(counted - timedelta(days=3), derived=True)
    moved = value(editor, "due")
    assert (moved != first) is proposed
    assert isinstance(moved, DateSpec) is proposed


def test_a_deadline_typed_by_hand_stays_when_the_day_of_arrival_is_corrected(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    editor = taken_in(page, office, qtbot, "Đảng ủy các xã", "Các đảng ủy")
    today = office.bench.today()
    typed = DateSpec.day(today + timedelta(days=5))
    form = editor.panel.form_of("due")
    assert form is not None
    form.editor("due").set_value(typed)
    editor.panel.tasks.set_values("deadline", {0: typed})
    arrive(editor, office, qtbot, today - timedelta(days=3))
    assert (deadline(editor), value(editor, "due")) == (typed, typed)
