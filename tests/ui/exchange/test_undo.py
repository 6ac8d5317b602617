"""Taking an import back: what is said first, what stands against it, and doing it again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.exchange.commands import ExportCommand
from dvk_desktop.usecases.practice_models.commands import edit
from dvk_desktop.usecases.rewards.commands import ProposeRewards, propose_rewards
from tests.exchange.office import fill_in
from tests.ui.exchange import returns
from tests.ui.exchange.looking import answer, dialog, model_names, received
from tests.ui.looking import settled
from tests.ui.movement_office import Office, find_button


def taken(office: Office, page: TabbedPage, qtbot: QtBot, tmp_path: Path) -> str:
    """One model taken in from a hamlet's form; its id."""
    services = office.services
    path = returns.filled(services, returns.new_round(services), tmp_path / "a", returns.NA_LUNG, "Tổ tự quản")
    services.exchange.apply(services.exchange.plan([path]))
    qtbot.waitUntil(lambda: received(page).model.rowCount() == 1)
    settled(office, qtbot)
    return services.practice_models.models.all()[0].id


def asked(page: TabbedPage) -> str:
    """Everything the question says."""
    return "\n".join(label.text() for label in dialog(page).findChildren(QLabel))


def test_what_builds_on_an_import_is_listed_and_stands_against_undoing_it(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    model = taken(office, page, qtbot, tmp_path)
    propose_rewards(office.services.store, ProposeRewards((model,), "commendation", 2026, level="commune"))

    received(page).actions_.action("undo").trigger()
    settled(office, qtbot)

    assert dialog(page).windowTitle() == "Chưa hoàn tác được lần nhận ngày 12/10/2026"
    assert "Có 1 việc ghi sau dựa vào hồ sơ của file này" in asked(page)
    assert "Khen thưởng" in asked(page)
    assert [button.text() for button in dialog(page).findChildren(QPushButton)] == ["Đóng"]
    answer(page, "Đóng")
    assert model_names(office) == ["Tổ tự quản"]


def test_cells_changed_since_stay_and_are_named_with_who_changed_them(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    model = taken(office, page, qtbot, tmp_path)
    again = services.exchange.export(
        ExportCommand("registration", tmp_path / "b", (returns.NA_LUNG,), round=_round(office))
    )[0].path
    second = fill_in(again, [{"Người phụ trách": "Hoàng Văn Thưởng", "Điện thoại": "0912345678"}])
    services.exchange.apply(services.exchange.plan([second]))
    edit(services.store, Edit(model, {"contact": "Vi Văn Bảo"}))
    qtbot.waitUntil(lambda: received(page).model.rowCount() == 2)
    received(page).table.go_to(0)
    settled(office, qtbot)

    received(page).actions_.action("undo").trigger()
    settled(office, qtbot)

    assert "1 ô đã được sửa tiếp sau đó nên giữ nguyên, xem danh sách bên dưới." in asked(page)
    assert "Tổ tự quản: Người phụ trách – sửa tiếp bởi Đảng ủy xã Hữu Lễ 12/10/2026" in asked(page)
    answer(page, "Hoàn tác 1 ô")
    settled(office, qtbot)
    row = services.practice_models.models.all()[0]
    assert (row.contact, row.phone) == ("Vi Văn Bảo", "")
    find_button(page, "Nhận lại").click()
    settled(office, qtbot)
    assert services.practice_models.models.all()[0].phone == "0912345678"


def _round(office: Office) -> str:
    return office.services.practice_models.rounds.all()[0].id
