"""A plan of a thousand rows: looked through, filtered, answered like a small one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.usecases.exchange.commands import ExportCommand
from tests.exchange.office import fill_in, model_row
from tests.ui.exchange import returns
from tests.ui.exchange.looking import drop, fates, model_names, plan_of, take_in
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button

ROWS, WRONG = 1_000, 7


def thousand(office: Office, folder: Path) -> Path:
    """The form of a hamlet with a thousand lines, some of which cannot be taken in."""
    round_ = returns.new_round(office.services)
    made = office.services.exchange.export(
        ExportCommand("registration", folder, (returns.NA_LUNG,), round=round_, blank=ROWS)
    )
    rows = [model_row(f"Tuyến đường hoa tự quản {number} của nhóm {number * 7919 % 9973}") for number in range(ROWS)]
    for number in range(WRONG):
        rows[number * 140]["Bắt đầu"] = "31/02/2026"
    return fill_in(made[0].path, rows)


def test_a_plan_of_a_thousand_rows_is_filtered_scrolled_answered_and_taken_in(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(office, qtbot, thousand(office, tmp_path))
    plan = plan_of(page)
    assert "Đọc 1.000 dòng = 993 thêm mới + 7 có lỗi" in said(page)
    assert plan.rows.model.rowCount() == ROWS

    plan.rows.table.verticalScrollBar().setValue(plan.rows.table.verticalScrollBar().maximum())
    plan.rows.table.setFocus()
    plan.rows.table.go_to(ROWS - 2)
    qtbot.keyClick(plan.rows.table, Qt.Key.Key_Down)
    settled(office, qtbot)
    assert "Tuyến đường hoa tự quản 999" in said(plan.rows.inspector)

    label = next(each for each in plan.findChildren(QLabel) if 'href="rejected"' in each.text())
    label.linkActivated.emit("rejected")
    settled(office, qtbot)
    assert [fate for _, fate in fates(page)] == ["rejected"] * WRONG
    assert "Đang hiện 7 trong 1.000" in said(page)
    label.linkActivated.emit("rejected")
    settled(office, qtbot)

    plan.rows.bar.box.setText("tu quan 999 ")
    qtbot.waitUntil(lambda: plan.rows.model.rowCount() == 1)
    assert [name.split(" của ")[0] for name, _ in fates(page)] == ["Tuyến đường hoa tự quản 999"]
    plan.rows.table.go_to(0)
    settled(office, qtbot)
    find_button(page, "Không nhận dòng này").click()
    settled(office, qtbot)
    assert "Đọc 1.000 dòng = 992 thêm mới + 1 bỏ qua + 7 có lỗi" in said(page)

    take_in(page, office, qtbot)
    assert len(model_names(office)) == 992
