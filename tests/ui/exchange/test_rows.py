"""Questions about single rows: whose they are, whether they are still the same, which unit was meant."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from dvk_desktop import app
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.exchange.mending import MendCard
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.exchange.asked import WrongCell
from dvk_desktop.usecases.exchange.commands import ExportCommand
from dvk_desktop.usecases.exchange.contents import Problem
from dvk_desktop.usecases.practice_models.commands import QuickAdd, edit, quick_add
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from tests.exchange.office import NAME, fill_in
from tests.founding import belongs_to
from tests.ui.exchange import returns
from tests.ui.exchange.looking import drop, fates, look_at, model_names, plan_of, take_in
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button


def test_a_line_used_again_for_something_else_asks_what_it_is_now(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    round_ = returns.new_round(services)
    first = returns.filled(services, round_, tmp_path / "a", returns.NA_LUNG, "Tổ tự quản bảo vệ rừng", "Tiếng kẻng")
    services.exchange.apply(services.exchange.plan([first]))
    again = returns.blank(services, round_, returns.NA_LUNG, tmp_path / "b")
    drop(office, qtbot, fill_in(again, [{NAME: "Hũ gạo tình thương"}, {NAME: "Nhà sạch, vườn đẹp"}]))

    assert [fate for _, fate in fates(page)] == ["skipped", "skipped"]
    plan_of(page).rows.table.go_to(0)
    settled(office, qtbot)
    assert ": tên khác hẳn bản trước" in said(page)
    assert "Trước đây dòng này là “Tiếng kẻng”, nay ghi “Hũ gạo tình thương”." in said(page)
    rows = plan_of(page).rows.inspector
    find_button(rows, "Là mô hình mới").click()
    settled(office, qtbot)
    assert [fate for _, fate in fates(page)] == ["added", "skipped"]
    plan_of(page).rows.table.go_to(1)
    settled(office, qtbot)
    find_button(rows, "Chỉ đổi tên").click()
    settled(office, qtbot)
    take_in(page, office, qtbot)
    assert model_names(office) == ["Hũ gạo tình thương", "Nhà sạch, vườn đẹp", "Tiếng kẻng"]


def test_a_row_of_somebody_else_is_taken_in_only_with_a_reason(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    mine = quick_add(services.store, QuickAdd("Camera an ninh", returns.TDP_3, "QPAN", "collective", "", 2026)).id
    made = services.exchange.export(ExportCommand("bundle", tmp_path, (returns.TDP_3, returns.NA_LUNG)))
    with app.open_folder(tmp_path / "thon", writes=True, program="test") as there:
        belongs_to(there.store, returns.NA_LUNG)  # type: ignore[arg-type]  # it is an SqlStore
        there.exchange.apply(there.exchange.plan([each.path for each in made], {"outside": "accept"}))
        edit(there.store, Edit(mine, {"contact": "Vi Văn Bảo"}))
        back = there.exchange.export(ExportCommand("bundle", tmp_path / "ve", (services.store.office.unit,)))[0].path
    drop(office, qtbot, back)
    plan = plan_of(page)
    place = [fate for _, fate in fates(page)].index("outside")
    plan.rows.table.go_to(place)
    settled(office, qtbot)
    accept = find_button(plan.rows.inspector, "Nhận dòng này (ghi lý do)")
    assert not accept.isEnabled()

    reason = next(line for line in plan.rows.inspector.findChildren(QLineEdit) if line.isVisible())
    reason.setText("Tổ dân phố nhờ thôn ghi hộ")
    accept.click()
    settled(office, qtbot)

    assert "outside" not in {fate for _, fate in fates(page)}
    take_in(page, office, qtbot)
    with services.store.read() as reading:
        assert reading.get(PRACTICE_MODEL, mine).contact == "Vi Văn Bảo"


def test_a_text_that_is_perhaps_a_unit_names_the_nearest_one(look: Look, qtbot: QtBot) -> None:
    cell = WrongCell("unit", "C7", "Thôn Phường Hâu", Problem("unit.unknown"), "unit")
    units = {"a": "Thôn Phường Hậu", "b": "Thôn Đông Ngữ"}
    card = MendCard(cell, look, options=units, nearest="a")
    qtbot.addWidget(card)
    card.show()
    chosen: list[tuple[str, str, bool]] = []
    card.chosen.connect(lambda *given: chosen.append(given))

    titles = [button.text() for button in card.findChildren(QPushButton)]
    assert titles == ["Là Thôn Phường Hậu", "Dùng giá trị này", "Thêm đơn vị mới…", "Để trống"]
    assert "Chưa rõ “Thôn Phường Hâu” là đơn vị nào" in said(card)
    assert "Gần nhất: Thôn Phường Hậu. Chọn một lần, các file sau tự nhận ra." in said(card)
    find_button(card, "Là Thôn Phường Hậu").click()
    assert chosen == [("a", "Thôn Phường Hậu", True)]


def test_a_cell_that_must_not_be_empty_is_not_offered_to_be_left_empty(look: Look, qtbot: QtBot) -> None:
    fields = {"a": "Kinh tế", "b": "Văn hóa - xã hội"}
    for required in (True, False):
        cell = WrongCell("field", "D7", "Thể thao", Problem("cell.choice"), "field", fields, required=required)
        card = MendCard(cell, look, options=fields)
        qtbot.addWidget(card)
        titles = [button.text() for button in card.findChildren(QPushButton)]
        assert ("Để trống" in titles) is not required


def test_the_window_knows_from_the_form_which_cells_must_not_be_empty(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    round_ = returns.new_round(office.services)
    drop(office, qtbot, returns.with_errors(office.services, round_, tmp_path, returns.DONG_NGU))
    rows = {row.title: row for row in plan_of(page).batch.entries[0].plan.rows}
    day, field = (rows[name].wrong[0] for name in rows if rows[name].wrong)
    assert (day.typed, day.required) == ("31/02/2026", False)
    assert (field.typed, field.required) == ("Thể thao", True)


def test_a_photo_that_is_not_placed_asks_of_which_model_it_is(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    round_ = returns.new_round(office.services)
    photo = tmp_path / "IMG_2031.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + b"\0" * 64)
    drop(office, qtbot, returns.filled(office.services, round_, tmp_path, returns.NA_LUNG, "Tổ tự quản"), photo)
    look_at(page, office, qtbot, "IMG_2031")

    assert "Chưa rõ ảnh này của mô hình nào. Chọn mô hình" in said(plan_of(page).rows.inspector)
    assert "chưa rõ đơn vị gửi" not in said(page)
