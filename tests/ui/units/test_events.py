"""Merging, dividing and renaming units in the window."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.ui.units.events_panel import EventPanel
from dvk_desktop.usecases.units.queries import UnitRow
from tests.ui.looking import answer, fill, settled
from tests.ui.movement_office import Office, find_button


def states(page: ListPage[UnitRow]) -> dict[str, str]:
    rows = [page.model.row_at(place) for place in range(page.model.rowCount())]
    return {row.name: row.state for row in rows if row is not None}


def opened(
    page: ListPage[UnitRow],
    action: str,
    names: tuple[str, ...],
    office: Office | None = None,
    qtbot: QtBot | None = None,
) -> EventPanel:
    """Select the units of these names and open the form of an action."""
    chosen = page.table.selectionModel()
    chosen.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for place in range(page.model.rowCount()):
        row = page.model.row_at(place)
        if row is not None and row.name in names:
            chosen.setCurrentIndex(page.model.index(place, 0), flags)
    page.actions_.action(action).trigger()
    if office is not None and qtbot is not None:
        settled(office, qtbot)
    (panel,) = [each for each in page.inspector.findChildren(EventPanel) if each.isVisible()]
    return panel


def test_what_is_typed_when_the_form_opens_is_the_name_of_the_new_unit(page: ListPage[UnitRow]) -> None:
    panel = opened(page, "merge", ("Thôn Phường Hậu", "Thôn Đông Ngữ"))
    assert panel.parts[0].form.editor("name").input().hasFocus(), "and not what stands above the fields"


def test_selected_units_are_merged_and_it_can_be_undone(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot, notices: list[Notice]
) -> None:
    panel = opened(page, "merge", ("Thôn Phường Hậu", "Thôn Đông Ngữ"))
    fill(panel, "name", "Thôn Đoàn Kết")
    fill(panel, "day", "1/10/2026")
    fill(panel, "decision_number", "15/QĐ-UBND")
    fill(panel, "decision_date", "20/9/2026")
    find_button(panel, "Gộp đơn vị").click()
    settled(office, qtbot)
    told = answer(page, "Gộp đơn vị")
    assert "Gộp 2 đơn vị thành “Thôn Đoàn Kết”?" in told
    assert "kết thúc sau ngày 30/09/2026" in told
    settled(office, qtbot)
    assert notices[-1].text == "Đã gộp thành “Thôn Đoàn Kết”."
    qtbot.waitUntil(lambda: states(page).get("Thôn Đoàn Kết") == "active")
    assert states(page)["Thôn Đông Ngữ"] == "merged"
    assert notices[-1].undo is not None
    notices[-1].undo()
    qtbot.waitUntil(lambda: "Thôn Đoàn Kết" not in states(page))
    assert states(page)["Thôn Đông Ngữ"] == "active"


def test_a_unit_is_divided_into_what_is_named_line_by_line(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot, notices: list[Notice]
) -> None:
    panel = opened(page, "split", ("Thôn Nà Lừng",), office, qtbot)
    fill(panel, "names", "Thôn Nà Lừng Trên\nThôn Nà Lừng Dưới")
    fill(panel, "day", "1/10/2026")
    find_button(panel, "Chia đơn vị").click()
    settled(office, qtbot)
    qtbot.waitUntil(lambda: states(page).get("Thôn Nà Lừng Dưới") == "active")
    assert states(page)["Thôn Nà Lừng"] == "split"


def test_a_unit_is_renamed_from_a_day(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot, notices: list[Notice]
) -> None:
    panel = opened(page, "rename", ("Thôn Nà Lừng",))
    find_button(panel, "Đổi tên").click()
    assert notices[-1].text.startswith("Chưa lưu"), "name and day are asked for first"
    fill(panel, "name", "Thôn Nà Lừng Mới")
    fill(panel, "day", "1/10/2026")
    find_button(panel, "Đổi tên").click()
    settled(office, qtbot)
    qtbot.waitUntil(lambda: "Thôn Nà Lừng Mới" in states(page))
    assert "Thôn Nà Lừng" not in states(page)


def test_units_are_merged_into_one_that_is_there(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot, notices: list[Notice]
) -> None:
    panel = opened(page, "merge", ("Thôn Đông Ngữ",))
    find_button(panel, "Gộp đơn vị").click()
    fill(panel, "day", "1/10/2026")
    find_button(panel, "Gộp đơn vị").click()
    assert "phải có tên" in shown_error(panel, "name"), "either a name or a unit is asked for"
    fill(panel, "name", "Thôn Đoàn Kết")
    find_button(panel, "Gộp đơn vị").click()
    assert "ít nhất hai đơn vị" in shown_error(panel, "name"), "and nobody is asked about it first"
    panel.parts[0].form.editor("name").set_value("")
    choose(panel, "into", office.services.units.find("Thôn Phường Hậu").id)
    find_button(panel, "Gộp đơn vị").click()
    settled(office, qtbot)
    answer(page, "Gộp đơn vị")
    settled(office, qtbot)
    assert notices[-1].text.startswith("Đã gộp vào “Thôn Phường Hậu")
    qtbot.waitUntil(lambda: states(page)["Thôn Đông Ngữ"] == "merged")
    assert states(page)["Thôn Phường Hậu"] == "active"


def test_a_part_goes_to_a_unit_that_is_there_and_the_rest_goes_on(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot, notices: list[Notice]
) -> None:
    panel = opened(page, "part", ("Thôn Nà Lừng",), office, qtbot)
    choose(panel, "part_to", office.services.units.find("Thôn Phường Hậu").id)
    fill(panel, "day", "1/10/2026")
    find_button(panel, "Tách một phần").click()
    settled(office, qtbot)
    assert notices[-1].text == "Đã tách một phần của “Thôn Nà Lừng”."
    assert states(page)["Thôn Nà Lừng"] == "active"


def test_a_unit_is_moved_to_another_parent(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot, notices: list[Notice]
) -> None:
    panel = opened(page, "move", ("Thôn Nà Lừng",))
    target = office.services.units.find("Thôn Phường Hậu").id
    choose(panel, "parent", target)
    fill(panel, "day", "1/10/2026")
    find_button(panel, "Chuyển trực thuộc").click()
    settled(office, qtbot)
    assert office.services.units.find("Thôn Nà Lừng").parent == target


def test_a_unit_is_established_by_a_decision(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot, notices: list[Notice]
) -> None:
    page.actions_.action("establish").trigger()
    (panel,) = [each for each in page.inspector.findChildren(EventPanel) if each.isVisible()]
    fill(panel, "name", "Thôn Bình Minh")
    fill(panel, "day", "1/10/2026")
    fill(panel, "decision_number", "20/QĐ-UBND")
    find_button(panel, "Thành lập").click()
    settled(office, qtbot)
    qtbot.waitUntil(lambda: states(page).get("Thôn Bình Minh") in ("active", "planned"))


def shown_error(panel: EventPanel, name: str) -> str:
    return " ".join(text.text() for text in panel.parts[0].form.findChildren(QLabel) if text.isVisible())


def choose(panel: EventPanel, name: str, unit: str) -> None:
    panel.parts[0].form.editor(name).set_value(unit)


def test_our_own_office_is_merged_and_its_data_go_on(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot, notices: list[Notice]
) -> None:
    former = office.services.store.office.unit
    name = office.services.units.label_of(former)
    panel = opened(page, "merge", (name, "Thôn Đông Ngữ"))
    fill(panel, "name", "Đảng ủy xã Mới")
    fill(panel, "day", "1/10/2026")
    find_button(panel, "Gộp đơn vị").click()
    settled(office, qtbot)
    answer(page, "Gộp đơn vị")
    settled(office, qtbot)
    assert "Dữ liệu này từ nay là của đơn vị kế thừa." in notices[-1].text
    assert office.services.units.label_of(office.services.store.office.unit) == "Đảng ủy xã Mới"
    assert notices[-1].undo is not None
    notices[-1].undo()
    qtbot.waitUntil(lambda: office.services.store.office.unit == former)


def test_a_merger_of_unlike_bodies_with_an_odd_decision_is_asked_about_and_may_be_looked_at_again(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot, notices: list[Notice]
) -> None:
    name = office.services.units.label_of(office.services.store.office.unit)
    panel = opened(page, "merge", ("Thôn Đông Ngữ",))
    choose(panel, "into", office.services.store.office.unit)
    fill(panel, "day", "1/10/2026")
    fill(panel, "decision_number", "15/QĐ-UBND")
    fill(panel, "decision_date", "5/10/2026")
    find_button(panel, "Gộp đơn vị").click()
    settled(office, qtbot)
    told = answer(page, "Xem lại")
    assert f"“Thôn Đông Ngữ” và “{name}” không cùng loại đơn vị" in told
    assert "ký ngày 05/10/2026, sau ngày có hiệu lực 01/10/2026" in told
    settled(office, qtbot)
    assert states(page)["Thôn Đông Ngữ"] == "active"
    assert panel.isVisible(), "what was typed is still there"


def test_a_decision_without_its_day_is_recorded_and_said(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot, notices: list[Notice]
) -> None:
    panel = opened(page, "rename", ("Thôn Nà Lừng",))
    fill(panel, "name", "Thôn Nà Lừng Mới")
    fill(panel, "day", "1/10/2026")
    fill(panel, "decision_number", "15/QĐ-UBND")
    find_button(panel, "Đổi tên").click()
    settled(office, qtbot)
    assert "Quyết định 15/QĐ-UBND chưa có ngày." in notices[-1].text
