"""A form for everybody without its sender, or with the wrong one; a form that came back with nothing in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.search_box import SearchBox
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.usecases.exchange.commands import ExportCommand
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from tests.exchange.office import fill_in, model_row
from tests.ui.exchange import returns
from tests.ui.exchange.looking import drop, fates, plan_of, statuses, take_in
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button


def shared_form(office: Office, folder: Path) -> Path:
    round_ = returns.new_round(office.services)
    return office.services.exchange.export(ExportCommand("registration", folder, shared=True, round=round_))[0].path


def type_sender(page: TabbedPage, office: Office, qtbot: QtBot, text: str) -> None:
    """Type part of a name into the box `Đơn vị gửi` and press Enter."""
    box = next(each for each in plan_of(page).findChildren(SearchBox) if each.isVisible())
    line = box.lineEdit()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled(office, qtbot)


def owners(office: Office) -> dict[str, str]:
    with office.services.store.read() as reading:
        return {str(model.name): str(model.owner) for model in reading.find(PRACTICE_MODEL)}


def test_a_form_without_a_sender_is_given_one_by_part_of_its_name(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    form = shared_form(office, tmp_path)
    drop(office, qtbot, fill_in(form, [model_row("Tổ tự quản"), model_row("Tiếng kẻng")]))
    assert statuses(page) == ["Chưa rõ đơn vị gửi"]
    assert "Đơn vị gửi" in said(page)
    assert not plan_of(page).actions_.action("apply").isEnabled()

    type_sender(page, office, qtbot, "na lung")

    assert fates(page) == [("Tổ tự quản", "added"), ("Tiếng kẻng", "added")]
    assert statuses(page) == ["Chờ nhận"]
    take_in(page, office, qtbot)
    assert owners(office) == {"Tổ tự quản": returns.NA_LUNG, "Tiếng kẻng": returns.NA_LUNG}


def test_a_wrong_sender_is_changed_and_nothing_is_replaced(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    form = shared_form(office, tmp_path)
    exchange = office.services.exchange
    exchange.apply(
        exchange.plan([fill_in(form, [model_row("Tổ tự quản")], tmp_path / "1.xlsx", sender="Thôn Nà Lừng")])
    )
    wrong = fill_in(form, [model_row("Bếp ăn bán trú")], tmp_path / "2.xlsx", sender="Thôn Nà Lừng")
    drop(office, qtbot, wrong)
    assert "Thôn Nà Lừng gửi thêm một bản khác?" in said(page)

    find_button(page, "Chọn đơn vị khác…").click()
    type_sender(page, office, qtbot, "dong ngu")

    assert "gửi thêm một bản khác" not in said(page)
    assert plan_of(page).batch.current is not None
    take_in(page, office, qtbot)
    assert owners(office) == {"Tổ tự quản": returns.NA_LUNG, "Bếp ăn bán trú": returns.DONG_NGU}


def test_rows_of_another_unit_ask_about_the_sender_not_about_a_corrected_return(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    form = shared_form(office, tmp_path)
    exchange = office.services.exchange
    for name, unit in (("Camera", "Thôn Nà Lừng"), ("Bếp ăn", "Thôn Đông Ngữ")):
        path = fill_in(form, [model_row(name)], tmp_path / f"{name}.xlsx", sender=unit)
        exchange.apply(exchange.plan([path]))

    drop(office, qtbot, fill_in(form, [model_row("Camera")], tmp_path / "3.xlsx", sender="Thôn Đông Ngữ"))

    assert "Có thể chọn nhầm đơn vị gửi" in said(page)
    assert "gửi lại bản đã sửa" not in said(page)
    assert find_button(page, "Không nhầm, giữ cả hai").property("role") != "primary"


def test_a_form_that_came_back_as_it_was_sent_asks_what_is_meant_and_proposes_nothing(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    form = returns.blank(office.services, returns.new_round(office.services), returns.NA_LUNG, tmp_path)
    exchange = office.services.exchange
    exchange.apply(exchange.plan([fill_in(form, [model_row("Tổ tự quản")], tmp_path / "1.xlsx")]))

    drop(office, qtbot, fill_in(form, [], tmp_path / "2.xlsx"))

    assert "Thôn Nà Lừng đã bỏ hết nội dung?" in said(page)
    assert find_button(page, "Bỏ nội dung đã nhận").property("role") != "primary"
    assert not plan_of(page).actions_.action("apply").isEnabled()
