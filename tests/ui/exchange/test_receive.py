"""Taking workbooks in, driven by what people see, on a real data folder and real workbooks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.exchange.passwords import lock
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.usecases.exchange.commands import BatchPlan, BatchResult
from dvk_desktop.usecases.practice_models.rounds import CloseRound, close_round
from dvk_desktop.usecases.progress import Cancelled, Progress
from tests.exchange.office import fill_in
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
from tests.ui.movement_office import Office, find_button, type_text


def test_files_dropped_are_looked_through_before_anything_is_written(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = returns.everything(office.services, tmp_path / "files")
    before = model_names(office)

    drop(office, qtbot, *paths)

    assert [(e.sender_name, status) for e, status in zip(plan_of(page).batch.entries, statuses(page), strict=True)] == [
        ("Thôn Đông Ngữ", "Có lỗi cần sửa"),
        ("Thôn Nà Lừng", "Có câu hỏi cần trả lời"),
        ("Thôn Nà Lừng", "Đã nhận trước đây"),
        ("Thôn Phường Hậu", "Chờ nhận"),
        ("", "Mẫu lạ, cần ghép cột"),
        ("", "Không đọc được"),
    ]
    assert "6 file · Đọc 12 dòng = 4 thêm mới + 2 không đổi + 4 bỏ qua + 2 có lỗi" in said(page)
    assert [fate for _, fate in fates(page)] == ["added", "rejected", "rejected"]
    look_at(page, office, qtbot, "chep loi")
    assert "“Phieu dang ky (ban chep loi).xlsx” hỏng hoặc chép chưa xong. Không có gì bị thay đổi." in said(page)
    plan_of(page).table.go_to(2)
    settled(office, qtbot)
    assert "File này đã nhận ngày 12/10/2026." in said(page)
    assert model_names(office) == before


def test_a_row_with_an_error_names_the_cell_and_what_to_write(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    path = returns.with_errors(office.services, returns.new_round(office.services), tmp_path / "c", returns.DONG_NGU)

    drop(office, qtbot, path)
    plan_of(page).rows.table.go_to(1)
    settled(office, qtbot)

    assert "Ô R7 (“Bắt đầu”): “31/02/2026” không có trong lịch" in said(page)
    label = next(each for each in plan_of(page).findChildren(QLabel) if 'href="rejected"' in each.text())
    label.linkActivated.emit("rejected")
    settled(office, qtbot)
    assert [fate for _, fate in fates(page)] == ["rejected", "rejected"]


def test_taking_in_asks_first_tells_the_sums_and_offers_to_undo(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path, notices: list[Notice]
) -> None:
    services = office.services
    round_ = returns.new_round(services)
    first = returns.filled(services, round_, tmp_path / "a", returns.NA_LUNG, "Tổ tự quản", "Tiếng kẻng an ninh")
    second = returns.filled(services, round_, tmp_path / "b", returns.TDP_3, "Camera an ninh")
    drop(office, qtbot, first, second)

    plan_of(page).actions_.action("apply").trigger()

    asked = dialog(page)
    assert asked.windowTitle() == "Nhận 3 dòng từ 2 file?"
    assert "Thêm mới 3, cập nhật 0, không đổi 0, ghép 0" in "\n".join(x.text() for x in asked.findChildren(QLabel))
    answer(page, "Nhận vào")
    settled(office, qtbot)
    assert model_names(office) == ["Camera an ninh", "Tiếng kẻng an ninh", "Tổ tự quản"]
    assert statuses(page) == ["Đã nhận vào", "Đã nhận vào"]
    assert notices[-1].text == "Đã nhận 3 dòng từ 2 file."
    assert notices[-1].undo is not None
    notices[-1].undo()
    settled(office, qtbot)
    assert model_names(office) == []
    plan_of(page)
    assert "File đã từng nhận rồi hoàn tác" in said(page)


def test_not_agreeing_writes_nothing(page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    round_ = returns.new_round(office.services)
    drop(office, qtbot, returns.filled(office.services, round_, tmp_path / "a", returns.NA_LUNG, "Tổ tự quản"))

    plan_of(page).actions_.action("apply").trigger()
    qtbot.keyClick(dialog(page), Qt.Key.Key_Escape)
    settled(office, qtbot)
    find_button(page, "Đóng").click()
    settled(office, qtbot)

    assert page.covering is None
    assert model_names(office) == []
    assert received(page).model.rowCount() == 0


def test_rows_with_errors_go_back_in_a_workbook_and_come_in_once_mended(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back = tmp_path / "back"
    back.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(back))
    path = returns.with_errors(office.services, returns.new_round(office.services), tmp_path / "c", returns.DONG_NGU)
    drop(office, qtbot, path)

    take_in(page, office, qtbot)
    assert dialog(page).windowTitle() == "2 dòng chưa nhận vì có lỗi"
    answer(page, "Tạo file trả lại")
    settled(office, qtbot)

    made = next(back.iterdir())
    assert made.name.endswith("cần sửa.xlsx")
    assert statuses(page) == ["Đã nhận, còn dòng lỗi"]
    mended = fill_in(made, [{"Bắt đầu": "31/03/2026"}, {"Lĩnh vực": "Văn hóa - xã hội"}], back / "da sua.xlsx")
    drop(office, qtbot, mended)
    assert plan_of(page).batch.chosen == str(mended)  # what comes last is looked at
    assert [fate for _, fate in fates(page)] == ["added", "added"]
    take_in(page, office, qtbot)
    assert len(model_names(office)) == 3
    find_button(page, "Đóng").click()
    qtbot.waitUntil(lambda: received(page).model.rowCount() == 2)
    states = [str(received(page).model.index(place, 4).data()) for place in range(2)]
    assert states == ["Đã nhận vào", "Đã nhận vào"]


def test_a_corrected_return_waits_for_an_answer_and_replaces_the_first(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    first = returns.filled(services, returns.new_round(services), tmp_path / "b", returns.NA_LUNG, "Tổ tự quản")
    services.exchange.apply(services.exchange.plan([first]))
    drop(office, qtbot, returns.corrected(first))
    assert "Thôn Nà Lừng gửi lại bản đã sửa?" in said(page)
    assert "File này cùng mẫu với bản nhận ngày 12/10/2026" in said(page)
    assert "khác 2 ô và lưu sau." in said(page)
    assert not plan_of(page).actions_.action("apply").isEnabled()
    find_button(page, "Xem 2 ô khác").click()
    shown = "\n".join(label.text() for label in dialog(page).findChildren(QLabel))
    assert "Tên mô hình, điển hình: Tổ tự quản → Tổ tự quản bảo vệ rừng đầu nguồn" in shown
    assert "Người phụ trách: (để trống) → Hoàng Văn Thưởng" in shown
    answer(page, "Đóng")

    find_button(page, "Thay bản trước").click()
    settled(office, qtbot)

    assert fates(page) == [("Tổ tự quản bảo vệ rừng đầu nguồn", "changed")]
    texts = compared(plan_of(page).rows.inspector)
    assert texts[:2] == ["Đang có", "Trong file"]
    place = texts.index("Tên mô hình, điển hình")
    assert texts[place + 1 : place + 3] == ["Tổ tự quản", "Tổ tự quản bảo vệ rừng đầu nguồn"]
    rows = plan_of(page).rows.model
    told = rows.columns[2].second(rows.row_at(0))
    assert "Tên mô hình, điển hình: Tổ tự quản → Tổ tự quản bảo vệ rừng đầu nguồn" in told
    take_in(page, office, qtbot)
    assert model_names(office) == ["Tổ tự quản bảo vệ rừng đầu nguồn"]


def test_what_comes_after_the_round_was_closed_is_taken_in_only_if_somebody_says_so(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    round_ = returns.new_round(services)
    late = returns.filled(services, round_, tmp_path / "a", returns.NA_LUNG, "Tổ tự quản")
    close_round(services.store, CloseRound(round_))
    drop(office, qtbot, late)
    assert "Gửi sau khi đã chốt" in said(page)
    apply = plan_of(page).actions_.action("apply")
    assert not apply.isEnabled()

    find_button(page, "Không nhận").click()
    settled(office, qtbot)
    assert statuses(page) == ["Không nhận"]
    assert not apply.isEnabled()

    find_button(page, "Đổi câu trả lời").click()
    find_button(page, "Vẫn nhận").click()
    settled(office, qtbot)
    assert statuses(page) == ["Chờ nhận"]
    take_in(page, office, qtbot)
    assert model_names(office) == ["Tổ tự quản"]


def test_stopping_in_the_middle_keeps_the_files_that_were_in_and_leaves_the_others(
    page: TabbedPage,
    office: Office,
    qtbot: QtBot,
    tmp_path: Path,
    notices: list[Notice],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    exchange = office.services.exchange
    round_ = returns.new_round(office.services)
    first = returns.filled(office.services, round_, tmp_path / "a", returns.NA_LUNG, "Tổ tự quản")
    second = returns.filled(office.services, round_, tmp_path / "b", returns.TDP_3, "Camera an ninh")
    drop(office, qtbot, first, second)
    whole = exchange.apply

    def stopped_after_one(batch: BatchPlan, progress: Progress | None = None) -> BatchResult:
        whole(BatchPlan(batch.files[:1], batch.answers), progress=progress)
        raise Cancelled

    monkeypatch.setattr(exchange, "apply", stopped_after_one)
    take_in(page, office, qtbot)

    assert statuses(page) == ["Đã nhận vào", "Chờ nhận"]
    assert model_names(office) == ["Tổ tự quản"]
    assert notices[-1].text == "Đã dừng. Những file đã nhận xong thì giữ nguyên."
    monkeypatch.undo()
    take_in(page, office, qtbot)
    assert model_names(office) == ["Camera an ninh", "Tổ tự quản"]


def test_a_folder_is_looked_through_and_files_of_excel_that_are_open_are_left_out(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "nhan"
    round_ = returns.new_round(office.services)
    returns.filled(office.services, round_, folder / "thon", returns.NA_LUNG, "Tổ tự quản")
    (folder / "thon" / "~$mo.xlsx").write_bytes(b"lock")
    (folder / "ghi chu.txt").write_text("không phải bảng tính", encoding="utf-8")

    drop(office, qtbot, folder)

    names = [entry.name for entry in plan_of(page).batch.entries]
    assert names == [
        "Đăng ký mô hình, điển hình - Thôn Nà Lừng - số 1 (đã ghi).xlsx",
        "Đăng ký mô hình, điển hình - Thôn Nà Lừng - số 1.xlsx",
    ]
    assert statuses(page) == ["Chờ nhận", "Chưa điền dòng nào"]


def test_files_dropped_while_others_are_looked_through_join_them(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    round_ = returns.new_round(office.services)
    first = returns.filled(office.services, round_, tmp_path / "a", returns.NA_LUNG, "Tổ tự quản")
    second = returns.filled(office.services, round_, tmp_path / "b", returns.TDP_3, "Camera an ninh")

    drop(office, qtbot, first)
    drop(office, qtbot, second, first)

    assert [entry.sender_name for entry in plan_of(page).batch.entries] == ["Thôn Nà Lừng", "Tổ dân phố số 3"]


def test_enter_opens_a_file_whose_password_was_typed(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    path = returns.filled(office.services, returns.new_round(office.services), tmp_path, returns.NA_LUNG, "Tổ tự quản")
    path.write_bytes(lock(path.read_bytes(), "abc123"))
    drop(office, qtbot, path)
    find_button(page, "Nhập mật khẩu…").click()
    asked = dialog(page)
    field = asked.findChild(QLineEdit)
    assert field is not None

    type_text(field, "abc123")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settled(office, qtbot)

    assert statuses(page) == ["Chờ nhận"]
