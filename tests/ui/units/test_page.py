"""Đơn vị, driven by what people see, on a real data folder."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.units import Unit
from dvk_desktop.language import label
from dvk_desktop.ui.common.actions import ActionBar
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import Notice, PageRequest
from dvk_desktop.ui.units.list_panel import UnitListPanel
from dvk_desktop.ui.units.template_panel import TemplatePanel
from dvk_desktop.usecases.units.commands import add_unit
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.queries import UnitRow
from tests.books import book_of
from tests.ui.looking import said, settled
from tests.ui.movement_office import HAMLETS, Office, find_button, type_text

NA_LUNG = "thon-na-lung"


def rows(page: ListPage[UnitRow]) -> list[UnitRow]:
    found = [page.model.row_at(place) for place in range(page.model.rowCount())]
    return [row for row in found if row is not None]


def names(page: ListPage[UnitRow]) -> list[str]:
    return [row.name for row in rows(page)]


def held(office: Office, unit: str) -> Unit:
    with office.services.store.read() as reading:
        return reading.get(UNIT, unit)


def field(page: ListPage[UnitRow], name: str) -> QWidget:
    """The input of the field labelled like `name`, in the form beside the list."""
    for form in page.inspector.findChildren(RecordForm):
        with contextlib.suppress(KeyError):
            return form.editor(name).input()
    raise AssertionError(f"no field {name!r}")


def put(page: ListPage[UnitRow], name: str, text: str) -> None:
    """Type `text` instead of what is in the field."""
    line = field(page, name)
    assert isinstance(line, QLineEdit)
    line.clear()
    type_text(line, text)


def select(page: ListPage[UnitRow], unit: str, office: Office, qtbot: QtBot) -> None:
    page.apply(PageRequest("units", record=unit))
    qtbot.waitUntil(lambda: page.selected_ids() == [unit])
    settled(office, qtbot)


def test_every_unit_is_listed_with_its_contact(page: ListPage[UnitRow]) -> None:
    shown = {row.name: (row.contact, row.phone) for row in rows(page)}
    for _, name, contact, phone in HAMLETS:
        assert shown[name] == (contact, phone)
    assert "Đảng ủy xã Hữu Lễ" in shown


def left_of_text(page: ListPage[UnitRow], unit: str) -> int:
    """Pixels between the left edge of the unit's row and the first that is drawn of its name."""
    place = next(place for place, row in enumerate(rows(page)) if row.id == unit)
    box = page.table.visualRect(page.model.index(place, 0))
    picture = page.table.viewport().grab(box).toImage()
    ground = picture.pixel(picture.width() - 1, 4)
    drawn = (
        x for x in range(4, picture.width()) for y in range(2, picture.height() - 2) if picture.pixel(x, y) != ground
    )
    return next(drawn)


def test_units_stand_below_what_they_belong_to_until_the_list_is_narrowed(
    page: ListPage[UnitRow], office: Office, qtbot: QtBot
) -> None:
    commune = next(row for row in rows(page) if row.name == "Đảng ủy xã Hữu Lễ")
    hamlet = next(row for row in rows(page) if row.id == NA_LUNG)
    assert (hamlet.parent, hamlet.depth) == (commune.id, commune.depth + 1)
    assert names(page).index(commune.name) < names(page).index(hamlet.name)
    assert left_of_text(page, NA_LUNG) - left_of_text(page, commune.id) >= 16
    type_text(page.bar.box, "na lung")
    qtbot.waitUntil(lambda: names(page) == [hamlet.name])
    settled(office, qtbot)
    assert left_of_text(page, NA_LUNG) < 16, "alone it stands at the edge, with what it belongs to below its name"


def test_an_office_of_another_province_is_not_put_below_ours(
    page: ListPage[UnitRow], office: Office, qtbot: QtBot
) -> None:
    page.actions_.action("add").trigger()
    settled(office, qtbot)
    form = next(form for form in page.inspector.findChildren(RecordForm) if form.has("parent"))
    assert form.editor("parent").value() == office.services.store.office.unit
    put(page, "name", "Ủy ban nhân dân tỉnh Nghệ An")
    assert not form.editor("parent").value()


def test_a_name_is_enough_to_add_a_unit_and_its_kind_follows(
    page: ListPage[UnitRow], office: Office, qtbot: QtBot, notices: list[Notice]
) -> None:
    page.actions_.action("add").trigger()
    put(page, "name", "Hội Liên hiệp Phụ nữ xã Hữu Lễ")
    put(page, "contact", "Nông Thị Hoa")
    find_button(page.inspector, "Lưu").click()
    settled(office, qtbot)

    row = next(row for row in rows(page) if row.name == "Hội Liên hiệp Phụ nữ xã Hữu Lễ")
    assert (row.kind, row.contact) == ("mass_organisation", "Nông Thị Hoa")
    assert row.parent_name == "Đảng ủy xã Hữu Lễ"
    assert notices[-1].text == "Đã thêm “Hội Liên hiệp Phụ nữ xã Hữu Lễ”."
    qtbot.waitUntil(lambda: page.selected_ids() == [row.id])
    assert notices[-1].undo is not None
    notices[-1].undo()
    settled(office, qtbot)
    qtbot.waitUntil(lambda: "Hội Liên hiệp Phụ nữ xã Hữu Lễ" not in names(page))


def test_without_a_name_the_form_says_so_beside_the_field_and_stores_nothing(
    page: ListPage[UnitRow], office: Office, qtbot: QtBot
) -> None:
    before = names(page)
    page.actions_.action("add").trigger()
    find_button(page.inspector, "Lưu").click()
    settled(office, qtbot)
    name = field(page, "name")
    assert name.property("wrong") is True
    assert "Tên đơn vị" in said(page.inspector)
    assert names(page) == before


def test_a_wrong_telephone_is_said_beside_it(page: ListPage[UnitRow], office: Office, qtbot: QtBot) -> None:
    select(page, NA_LUNG, office, qtbot)
    page.actions_.action("edit").trigger()
    settled(office, qtbot)
    put(page, "phone", "không có")
    find_button(page.inspector, "Lưu").click()
    settled(office, qtbot)
    assert field(page, "phone").property("wrong") is True
    assert held(office, NA_LUNG).phone == "0868 900 100"


def test_a_unit_that_is_there_already_is_said_and_the_form_stays(
    page: ListPage[UnitRow], office: Office, qtbot: QtBot
) -> None:
    refused: list[Exception] = []
    office.bench.failed.disconnect()
    office.bench.failed.connect(refused.append)
    page.actions_.action("add").trigger()
    put(page, "name", "Hội Nông dân xã")
    find_button(page.inspector, "Lưu").click()
    settled(office, qtbot)
    page.actions_.action("add").trigger()
    put(page, "name", "Hội Nông dân xã")
    find_button(page.inspector, "Lưu").click()
    settled(office, qtbot)
    told = said(page.inspector) + "".join(str(each) for each in refused)
    assert "“Hội Nông dân xã” đã có trong danh mục" in told or "unit.exists" in told
    assert isinstance(field(page, "name"), QLineEdit)
    assert names(page).count("Hội Nông dân xã") == 1


def test_renaming_keeps_the_old_name_findable_as_an_alias(
    page: ListPage[UnitRow], office: Office, qtbot: QtBot, notices: list[Notice]
) -> None:
    select(page, NA_LUNG, office, qtbot)
    page.actions_.action("edit").trigger()
    settled(office, qtbot)
    put(page, "name", "Thôn Nà Lừng Mới")
    find_button(page.inspector, "Lưu").click()
    settled(office, qtbot)

    unit = held(office, NA_LUNG)
    assert (unit.name, unit.aliases) == ("Thôn Nà Lừng Mới", ("Thôn Nà Lừng",))
    assert office.services.units.find("Thôn Nà Lừng").id == NA_LUNG
    assert "Thôn Nà Lừng Mới" in names(page)
    select(page, NA_LUNG, office, qtbot)
    assert "Tên khác" in said(page.inspector)
    assert "Thôn Nà Lừng" in said(page.inspector)


def test_closing_asks_for_the_last_day_and_shows_the_unit_as_closed(
    page: ListPage[UnitRow], office: Office, qtbot: QtBot, notices: list[Notice]
) -> None:
    select(page, NA_LUNG, office, qtbot)
    page.actions_.action("close").trigger()
    settled(office, qtbot)
    find_button(page.inspector, "Ghi ngày kết thúc").click()
    settled(office, qtbot)
    assert field(page, "valid_to").property("wrong") is True
    assert held(office, NA_LUNG).valid_to is None

    put(page, "valid_to", "30/9/2026")
    find_button(page.inspector, "Ghi ngày kết thúc").click()
    settled(office, qtbot)
    assert notices[-1].text == "Đã đóng “Thôn Nà Lừng”."
    row = next(row for row in rows(page) if row.id == NA_LUNG)
    assert row.state == "closed"
    assert notices[-1].undo is not None
    notices[-1].undo()
    settled(office, qtbot)
    assert held(office, NA_LUNG).valid_to is None


def test_our_own_office_is_not_closed(page: ListPage[UnitRow], office: Office, qtbot: QtBot) -> None:
    refused: list[Exception] = []
    office.bench.failed.disconnect()
    office.bench.failed.connect(refused.append)
    own = office.services.store.office.unit
    select(page, own, office, qtbot)
    page.actions_.action("close").trigger()
    settled(office, qtbot)
    put(page, "valid_to", "30/9/2026")
    find_button(page.inspector, "Ghi ngày kết thúc").click()
    settled(office, qtbot)
    assert held(office, own).valid_to is None
    assert refused or "Không đóng được “Đảng ủy xã Hữu Lễ”" in said(page.inspector)


def test_the_list_is_narrowed_to_a_kind_and_by_words_without_diacritics(
    page: ListPage[UnitRow], office: Office, qtbot: QtBot
) -> None:
    page.filters.set("kind", "residential_area")
    settled(office, qtbot)
    qtbot.waitUntil(lambda: len(rows(page)) == len(HAMLETS))
    assert f"Loại: {label('choice.unit_kind.residential_area')}" in "\n".join(
        each.text() for each in page.bar.findChildren(QWidget) if hasattr(each, "text") and each.isVisible()
    )
    type_text(page.bar.box, "na lung")
    qtbot.waitUntil(lambda: names(page) == ["Thôn Nà Lừng"])


def test_the_level_and_kind_are_chosen_by_their_names(page: ListPage[UnitRow], office: Office, qtbot: QtBot) -> None:
    page.actions_.action("add").trigger()
    put(page, "name", "Tổ dân vận số 1")
    kind = field(page, "kind")
    assert isinstance(kind, QComboBox)
    kind.setCurrentIndex(kind.findText(label("choice.unit_kind.residential_area")))
    kind.activated.emit(kind.currentIndex())
    find_button(page.inspector, "Lưu").click()
    settled(office, qtbot)
    row = next(row for row in rows(page) if row.name == "Tổ dân vận số 1")
    assert (row.kind, row.level) == ("residential_area", "hamlet")


def test_bodies_and_hamlets_are_entered_by_ticking_what_the_template_offers(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot, notices: list[Notice]
) -> None:
    page.actions_.action("template").trigger()
    settled(office, qtbot)
    (panel,) = page.findChildren(TemplatePanel)
    ticked = panel.bodies.list.ticked()
    assert any(name.startswith("Công an ") for name in ticked.values())
    for row in range(panel.bodies.list.count()):
        item = panel.bodies.list.item(row)
        item.setCheckState(Qt.CheckState.Checked if item.text().startswith("Công an ") else Qt.CheckState.Unchecked)
    panel.show_values({"hamlets": 2, "hamlet_word": "Ấp"})
    find_button(panel, "Thêm các đơn vị đã chọn").click()
    settled(office, qtbot)
    assert notices[-1].text == "Đã thêm 3 đơn vị."
    assert {"Ấp 1", "Ấp 2"} <= set(names(page))


def test_the_own_list_of_units_comes_in_from_a_workbook_line_by_line(
    page: ListPage[UnitRow],
    office: Office,
    qtbot: QtBot,
    notices: list[Notice],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = book_of(
        (
            ("Tên đơn vị", "Điện thoại"),
            ("thon na lung", "0912000111"),
            ("Trường Tiểu học Hữu Lễ", "0912000222"),
            ("Chi bộ Nà Lừng", "0912000333"),
        ),
        tmp_path / "Danh sách đơn vị.xlsx",
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page.actions_.action("take").trigger()
    qtbot.waitUntil(lambda: bool(page.inspector.findChildren(UnitListPanel)))
    (panel,) = page.inspector.findChildren(UnitListPanel)
    told = list(panel.ticks.list.ticked().values())
    assert told[1] == "Trường Tiểu học Hữu Lễ – mới: Trường học"
    assert "1 dòng đã có" in said(panel)
    panel.ticks.list.item(2).setCheckState(Qt.CheckState.Unchecked)
    find_button(panel, "Nhận các dòng đã chọn").click()
    settled(office, qtbot)
    assert notices[-1].text == "Đã thêm 1 đơn vị, bổ sung 1 đơn vị."
    qtbot.waitUntil(lambda: "Trường Tiểu học Hữu Lễ" in names(page))
    assert "Chi bộ Nà Lừng" not in names(page)
    assert held(office, NA_LUNG).phone == "0912000111"


def taken_up(
    page: ListPage[UnitRow], contacts: Mapping[str, str], folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> UnitListPanel:
    """The panel of a workbook with these units and who speaks for them, taken up with the button."""
    path = book_of((("Tên đơn vị", "Đầu mối"), *contacts.items()), folder / "Danh sách.xlsx")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page.actions_.action("take").trigger()
    qtbot.waitUntil(lambda: bool(page.inspector.findChildren(UnitListPanel)))
    (panel,) = page.inspector.findChildren(UnitListPanel)
    return panel


def test_a_line_that_may_mean_several_units_is_asked_about(
    page: ListPage[UnitRow], office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Chi hội Nông dân thôn Nà Lừng", "Chi hội Nông dân thôn Đông Ngữ"):
        add_unit(office.services.store, office.services.catalogue, Unit(name=name))
    panel = taken_up(
        page, {"Chi hội Nông dân": "Hoàng Thị Ngữ", "Trạm Y tế": "Lê Văn Sỹ"}, tmp_path, qtbot, monkeypatch
    )
    (question,) = panel.questions.values()
    offered = [question.choice.itemText(place) for place in range(question.choice.count())]
    assert offered[0] == "Chưa chọn, để lại dòng này"
    assert {
        "Chi hội Nông dân thôn Nà Lừng (Đảng ủy xã Hữu Lễ)",
        "Chi hội Nông dân thôn Đông Ngữ (Đảng ủy xã Hữu Lễ)",
    } < {*offered}
    assert [line.name for line in panel.chosen()] == ["Trạm Y tế"]
    question.choice.setCurrentIndex(offered.index("Chi hội Nông dân thôn Đông Ngữ (Đảng ủy xã Hữu Lễ)"))
    find_button(panel, "Nhận các dòng đã chọn").click()
    settled(office, qtbot)
    contacts = {row.name: row.contact for row in rows(page)}
    assert contacts["Chi hội Nông dân thôn Đông Ngữ"] == "Hoàng Thị Ngữ"
    assert contacts["Chi hội Nông dân thôn Nà Lừng"] == ""
    assert "Chi hội Nông dân" not in contacts


def test_a_line_taken_for_a_new_unit_is_pointed_to_the_unit_that_is_there(
    page: ListPage[UnitRow],
    office: Office,
    qtbot: QtBot,
    notices: list[Notice],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel = taken_up(page, {"Thôn Nà Lường": "Hoàng Thị Ngữ", "Trạm Y tế": "Lê Văn Sỹ"}, tmp_path, qtbot, monkeypatch)
    field = panel.meant.input()
    assert isinstance(field, QLineEdit)
    type_text(field, "na lung")
    settled(office, qtbot)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settled(office, qtbot)
    qtbot.waitUntil(lambda: "là “Thôn Nà Lừng" in panel.ticks.list.item(0).text())
    panel.ticks.list.setCurrentRow(1)
    assert field.text() == "", "the next line stays a new one"
    qtbot.keyClick(field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settled(office, qtbot)
    assert notices[-1].text == "Đã thêm 1 đơn vị, bổ sung 1 đơn vị."
    assert held(office, NA_LUNG).contact == "Hoàng Thị Ngữ"
    assert "Thôn Nà Lường" in (held(office, NA_LUNG).aliases or ()), "and the list is known next time"


def test_closing_says_what_would_be_left_behind(page: ListPage[UnitRow], office: Office, qtbot: QtBot) -> None:
    own = office.services.store.office.unit
    select(page, own, office, qtbot)
    page.actions_.action("close").trigger()
    settled(office, qtbot)
    assert "đơn vị cấp dưới; đóng ở đây thì giữ nguyên" in said(page.inspector)


def test_what_has_no_button_stands_in_the_menu_of_the_bar_even_while_the_list_is_wide(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot
) -> None:
    bar = ActionBar(office.bench.look)
    qtbot.addWidget(bar)
    bar.resize(1600, 48)
    bar.show_actions(page.actions_)
    bar.show()
    more = next(each for each in bar.findChildren(QToolButton) if each.text() == "Việc khác" and each.isVisible())
    listed = [action.text() for action in more.menu().actions()]
    assert {"Nhập từ Excel…", "Giải thể…", "Cập nhật danh mục cả nước…"} <= set(listed)
    assert "Gộp đơn vị…" not in listed, "there is room for its button"
