"""Ctrl+Z after files were taken in: what it would take back is shown before anything happens."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.ledger import make_change
from dvk_desktop.domain.units import Unit
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.ui.shell.window import MainWindow
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.ports import ActNote, Noted
from dvk_desktop.usecases.practice_models.commands import edit
from dvk_desktop.usecases.rewards.commands import ProposeRewards, propose_rewards
from dvk_desktop.usecases.units.events import Decision, MergeUnits, establish_unit, merge_units
from tests.exchange.office import fill_in, model_row
from tests.exchange.test_versions_of_a_return import saved_in
from tests.ui.exchange import returns
from tests.ui.exchange.looking import model_names
from tests.ui.looking import settled
from tests.ui.movement_office import Office
from tests.ui.start.driving import press

CONTROL = Qt.KeyboardModifier.ControlModifier


def take_in(office: Office, folder: Path, unit: str, *names: str) -> str:
    """A form of a hamlet, taken in; the round it is of."""
    services = office.services
    rounds = services.practice_models.rounds.all()
    round_ = rounds[0].id if rounds else returns.new_round(services)
    path = returns.filled(services, round_, folder / unit, unit, *names)
    services.exchange.apply(services.exchange.plan([path]))
    return round_


def asked(window: MainWindow) -> QDialog:
    return next(each for each in window.findChildren(QDialog) if each.isVisible())


def said(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def choose(dialog: QDialog, title: str) -> None:
    next(each for each in dialog.findChildren(QPushButton) if each.text() == title).click()


def test_ctrl_z_after_an_import_shows_what_it_takes_back_and_ctrl_y_brings_it_again(
    window: MainWindow, office: Office, qtbot: QtBot, tmp_path: Path, notices: list[Notice]
) -> None:
    take_in(office, tmp_path, returns.NA_LUNG, "Tổ tự quản", "Tiếng kẻng")
    model = office.services.practice_models.models.all()[0]
    edit(office.services.store, Edit(model.id, {"contact": "Vi Văn Bảo"}))
    press(window, qtbot, Qt.Key.Key_Z, CONTROL)
    settled(office, qtbot)
    assert notices[-1].text.startswith("Đã hoàn tác: ")

    press(window, qtbot, Qt.Key.Key_Z, CONTROL)
    settled(office, qtbot)

    assert asked(window).windowTitle() == "Hoàn tác lần nhận ngày 12/10/2026?"
    assert "2 hồ sơ do file này đưa vào sẽ không còn trong danh sách." in said(asked(window))
    assert len(model_names(office)) == 2
    choose(asked(window), "Không hoàn tác")
    assert len(model_names(office)) == 2
    press(window, qtbot, Qt.Key.Key_Z, CONTROL)
    settled(office, qtbot)
    title = next(each.text() for each in asked(window).findChildren(QPushButton) if each.text().startswith("Hoàn tác"))
    choose(asked(window), title)
    settled(office, qtbot)
    assert model_names(office) == []
    press(window, qtbot, Qt.Key.Key_Y, CONTROL)
    settled(office, qtbot)
    assert model_names(office) == ["Tiếng kẻng", "Tổ tự quản"]


def test_files_taken_in_together_go_back_with_one_ctrl_z(
    window: MainWindow, office: Office, qtbot: QtBot, tmp_path: Path, notices: list[Notice]
) -> None:
    for unit, name in ((returns.NA_LUNG, "Tổ tự quản"), (returns.TDP_3, "Camera"), (returns.DONG_NGU, "Bếp ăn")):
        take_in(office, tmp_path, unit, name)

    press(window, qtbot, Qt.Key.Key_Z, CONTROL)
    settled(office, qtbot)

    assert asked(window).windowTitle() == "Hoàn tác 3 file vừa nhận?"
    assert "Thôn Nà Lừng" in said(asked(window))
    choose(asked(window), "Hoàn tác 3 file")
    settled(office, qtbot)
    assert model_names(office) == []
    assert notices[-1].text == "Đã hoàn tác 3 file vừa nhận. File gốc vẫn được lưu."


def test_what_builds_on_an_import_stands_against_ctrl_z_too(
    window: MainWindow, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    take_in(office, tmp_path, returns.NA_LUNG, "Tổ tự quản")
    take_in(office, tmp_path, returns.TDP_3, "Camera")
    model = next(row for row in office.services.practice_models.models.all() if row.name == "Camera")
    propose_rewards(office.services.store, ProposeRewards((model.id,), "commendation", 2026, level="commune"))
    press(window, qtbot, Qt.Key.Key_Z, CONTROL)  # the proposal
    settled(office, qtbot)
    press(window, qtbot, Qt.Key.Key_Y, CONTROL)
    settled(office, qtbot)
    press(window, qtbot, Qt.Key.Key_Z, CONTROL)
    settled(office, qtbot)

    press(window, qtbot, Qt.Key.Key_Z, CONTROL)
    settled(office, qtbot)
    choose(asked(window), "Chỉ file nhận sau cùng…")
    assert asked(window).windowTitle() == "Hoàn tác lần nhận ngày 12/10/2026?"


def test_a_return_that_counts_again_is_what_ctrl_z_takes_back(
    window: MainWindow, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    exchange = office.services.exchange
    form = returns.blank(office.services, returns.new_round(office.services), returns.NA_LUNG, tmp_path)
    for year, contact in ((2091, "Lan"), (2092, "Ba"), (2093, "Lan")):
        row = model_row("Bếp ăn", **{"Người phụ trách": contact})
        path = saved_in(year, fill_in(form, [row], tmp_path / f"bản {year}.xlsx"))
        exchange.apply(exchange.plan([path], {"return": "replaces"}))
    assert [model.contact for model in office.services.practice_models.models.all()] == ["Lan"]

    press(window, qtbot, Qt.Key.Key_Z, CONTROL)
    settled(office, qtbot)
    choose(asked(window), "Chỉ file nhận sau cùng…")
    assert "Bản nhận trước “bản 2092.xlsx” được dùng lại." in said(asked(window))
    choose(asked(window), "Hoàn tác 1 ô")
    settled(office, qtbot)

    assert [model.contact for model in office.services.practice_models.models.all()] == ["Ba"]
    press(window, qtbot, Qt.Key.Key_Y, CONTROL)
    settled(office, qtbot)
    assert [model.contact for model in office.services.practice_models.models.all()] == ["Lan"]


def test_what_another_office_took_in_is_not_ours_to_take_back(
    window: MainWindow, office: Office, qtbot: QtBot, tmp_path: Path, notices: list[Notice]
) -> None:
    take_in(office, tmp_path, returns.NA_LUNG, "Tổ tự quản")
    store = office.services.store
    model = office.services.practice_models.models.all()[0]
    edit(store, Edit(model.id, {"contact": "Vi Văn Bảo"}))
    change = make_change("practice_model", "m", {"name": "Đường hoa", "owner": returns.TDP_3}, {}, "theirs")
    with store.write() as work:
        work.append([Noted(change)], {"theirs": ActNote("import", "Nhận phiếu", "2026-10-12T07:00:00", returns.TDP_3)})
        work.commit("Nhận gói dữ liệu", "import")

    press(window, qtbot, Qt.Key.Key_Z, CONTROL)
    settled(office, qtbot)

    assert {row.name: row.contact for row in office.services.practice_models.models.all()} == {
        "Tổ tự quản": "",
        "Đường hoa": "",
    }


def test_ctrl_z_after_a_merger_of_our_own_office_takes_back_the_merger_and_no_import_before_it(
    window: MainWindow, office: Office, qtbot: QtBot, tmp_path: Path, notices: list[Notice]
) -> None:
    take_in(office, tmp_path, returns.NA_LUNG, "Tổ tự quản")
    services, former = office.services, office.services.store.office.unit
    decision = Decision(DateSpec.day(date(2026, 7, 1)))
    heir = establish_unit(services.store, services.catalogue, Unit(name="Đảng ủy xã Mới"), decision)
    merge_units(services.store, MergeUnits((former,), "", decision, into=heir))
    assert services.store.office.unit == heir
    press(window, qtbot, Qt.Key.Key_Z, CONTROL)
    settled(office, qtbot)
    assert notices[-1].text.startswith("Đã hoàn tác: ")
    assert services.store.office.unit == former
    assert model_names(office) == ["Tổ tự quản"]
