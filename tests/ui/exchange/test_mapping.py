"""`Ghép cột`: a table that somebody else made is looked at, agreed on and taken in, as its user sees it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import Notice, PageRequest
from dvk_desktop.ui.exchange.mapping_borders import FIRST
from dvk_desktop.ui.exchange.mapping_dialog import MappingDialog
from dvk_desktop.ui.exchange.mapping_table import CHOICES, SURENESS, MappingTable
from dvk_desktop.ui.exchange.remembered_dialog import RememberedDialog
from dvk_desktop.ui.start.unfinished import way_back
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping, ColumnUse
from dvk_desktop.usecases.exchange.foreign.memory import remembered
from dvk_desktop.usecases.units.fields import UNIT
from tests.exchange.foreign.shapes import SIGNATURE, Rows, read, workbook
from tests.ui.exchange import returns
from tests.ui.exchange.looking import drop, fates, model_names, plan_of, received
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button

TABLE: Rows = (
    ("DANH SÁCH MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2026",),
    (),
    ("TT", "Tên mô hình, điển hình", "Đơn vị", "Chủ thể", None, "Lĩnh vực", "Người phụ trách", "SĐT", "Kinh phí"),
    (None, None, None, "Tập thể", "Cá nhân", None, None, None, None),
    ("I", "Khối nông thôn"),
    (1, "Camera an ninh", "Thôn Đông Ngữ", "x", None, "Quốc phòng, an ninh", "Lª ThÞ Lan", "0905111222", "15.000.000"),
    (2, "Thắp sáng đường quê", "Thôn Nà Lừng", "x", None, "Kinh tế", "Y Thanh Niê", "0905111223", 2_500_000),
    (3, "Nhà sạch vườn đẹp", "Thôn Nà Lừng", None, "x", "Nông thôn mới", "Trần Văn Bình", "0905111224", None),
    (None, "Tổng cộng", None, 2, 1, None, None, None, 17_500_000),
    *SIGNATURE,
)
MERGES = ("A1:I1", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:G4", "H3:H4", "I3:I4")


def mapping_dialog(office: Office, qtbot: QtBot) -> MappingDialog:
    def shown() -> list[MappingDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, MappingDialog) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    settled(office, qtbot)
    return shown()[0]


def picture(widget: QWidget, name: str) -> None:
    """A picture to look at, where somebody asked for pictures."""
    if folder := os.environ.get("DVK_PICTURES"):
        widget.grab().save(str(Path(folder) / f"{name}.png"))


def box(dialog: MappingDialog, place: int) -> QComboBox:
    found = dialog.preview.cellWidget(CHOICES, place)
    assert isinstance(found, QComboBox)
    return found


def choose_unit(dialog: MappingDialog, office: Office, qtbot: QtBot, typed: str) -> None:
    unit = dialog.whose.input()
    qtbot.keyClicks(unit, typed)
    qtbot.keyClick(unit, Qt.Key.Key_Return)
    settled(office, qtbot)
    assert dialog.whose.value()
    dialog.look_again()
    settled(office, qtbot)


def test_a_foreign_table_is_agreed_on_and_then_looked_through_like_any_file(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "danh sach xa.xlsx"
    path.write_bytes(workbook(("Danh sách", TABLE, MERGES)))
    drop(office, qtbot, path)
    find_button(plan_of(page), "Ghép cột…").click()
    dialog = mapping_dialog(office, qtbot)
    assert [box(dialog, place).currentText() for place in range(9)] == [
        "Không nhận",
        "Tên mô hình, điển hình",
        "Đơn vị đăng ký",
        "Tập thể/cá nhân: Tập thể",
        "Tập thể/cá nhân: Cá nhân",
        "Lĩnh vực",
        "Người phụ trách",
        "Điện thoại",
        "Kinh phí (đồng)",
    ]
    sure = dialog.preview.item(SURENESS, 1)
    assert sure is not None
    assert (sure.text(), sure.icon().isNull()) == ("Chắc", False)
    cell = dialog.preview.item(FIRST, 1)
    assert cell is not None
    assert cell.foreground().color() == office.bench.look.colour("text")  # black cannot be read in the dark look
    picture(dialog, "mapping")
    assert "Chưa chọn đơn vị gửi." in said(dialog)
    assert not dialog.accept_button.isEnabled()
    choose_unit(dialog, office, qtbot, "na lung")
    assert "1 dòng có chữ chưa rõ" in said(dialog)
    unknown = dialog.unknown.cellWidget(0, 3)
    assert isinstance(unknown, QComboBox)
    unknown.setCurrentText("Kinh tế")
    unknown.activated.emit(unknown.currentIndex())
    settled(office, qtbot)
    assert "Đã đủ để nhận." in said(dialog)
    picture(dialog, "mapping-ready")
    dialog.accept_button.click()
    settled(office, qtbot)
    assert [name for name, _ in fates(page)] == ["Camera an ninh", "Thắp sáng đường quê", "Nhà sạch vườn đẹp"]
    picture(page, "mapping-plan")


def test_how_sure_a_guess_is_stands_above_the_column_as_picture_and_word(office: Office, qtbot: QtBot) -> None:
    (table,) = read(workbook(("Danh sách", (("Tên", "Một", "Hai", "Ba"), ("Đường hoa", "a", "b", "c")), [])))
    uses = [ColumnUse(column.key, "method", confidence=sure) for column, sure in zip(
        table.columns, (1.0, 0.7, 0.4, 0.0), strict=True)]  # fmt: skip
    mapping = ColumnMapping("practice_model", (*uses[:3], ColumnUse(table.columns[3].key, "")))
    preview = MappingTable(office.bench.look)
    qtbot.addWidget(preview)
    preview.show_table(table, mapping)
    shown = [preview.item(SURENESS, place) for place in range(4)]
    assert [item.text() for item in shown if item is not None] == ["Chắc", "Có thể", "Cần xem lại", "–"]
    assert [item.icon().isNull() for item in shown if item is not None] == [False, False, False, True]


def test_the_window_fits_a_small_screen(page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    page.resize(1093, 543)
    path = tmp_path / "danh sach xa.xlsx"
    path.write_bytes(workbook(("Danh sách", TABLE, MERGES)))
    drop(office, qtbot, path)
    find_button(plan_of(page), "Ghép cột…").click()
    dialog = mapping_dialog(office, qtbot)
    picture(dialog, "mapping-small")
    assert dialog.width() <= 1093
    assert dialog.height() <= 543


def choose(dialog: MappingDialog, field: str, choice: str) -> None:
    """Choose a value for all rows."""
    assert dialog.constants is not None
    combo = dialog.constants.form.editor(field).input()
    assert isinstance(combo, QComboBox)
    combo.setCurrentText(choice)


def test_a_pasted_list_is_split_corrected_and_taken_in(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = model_names(office)
    text = "1. Thôn Đông Ngữ: camera an ninh – cô Lan 0905123456\n2. Đường hoa (thôn Nà Lừng) anh Nam 0905123457"
    office.bench.open(PageRequest("exchange", tab="receive", action="paste", text=text))
    dialog = mapping_dialog(office, qtbot)
    row = [dialog.preview.item(FIRST, place) for place in range(4)]
    assert [item.text() if item else "" for item in row] == ["Thôn Đông Ngữ", "camera an ninh", "cô Lan", "0905123456"]
    dialog.preview.setCurrentCell(FIRST, 1)
    qtbot.keyClick(dialog.preview, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert [dialog.preview.item(FIRST, place).text() for place in (1, 2)] == ["camera an", "ninh cô Lan"]  # type: ignore[union-attr]  # just looked at
    qtbot.keyClick(dialog.preview, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    first = dialog.preview.item(FIRST, 1)
    assert first is not None
    first.setText("Camera an ninh")
    assert dialog.whose.value() == office.services.store.office.unit  # what one pastes oneself is one's own list
    for field, choice in (("field", "Quốc phòng - an ninh"), ("subject", "Tập thể")):
        choose(dialog, field, choice)
    picture(dialog, "mapping-paste")
    qtbot.waitUntil(lambda: dialog.accept_button.isEnabled())
    choose(dialog, "field", "Kinh tế")
    dialog.accept_button.click()  # at once
    settled(office, qtbot)
    assert fates(page) == [("Camera an ninh", "added"), ("Đường hoa", "added")]
    assert model_names(office) == before
    agreed = plan_of(page).batch.entries[0].plan.read
    assert agreed is not None
    assert agreed.mapping is not None
    assert agreed.mapping.constants["field"] == "KT"
    put_right = plan_of(page).batch.entries[0].plan.path
    assert put_right.is_file(), "it is taken in from there"
    plan_of(page).actions_.action("drop").trigger()
    settled(office, qtbot)
    assert not list(tmp_path.glob("dvk-*")), "neither the pasted list nor the one put right"


def test_next_months_table_asks_once_about_the_models_that_are_here(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = tmp_path / "thang 11.xlsx", tmp_path / "thang 12.xlsx"
    rows = [list(row) for row in TABLE]
    rows[7][5] = "Kinh tế"
    first.write_bytes(workbook(("Danh sách", rows, MERGES)))
    rows[6][6], rows[7][1] = "Y Thanh Niê Kđăm", "Tuyến đường tự quản"
    second.write_bytes(workbook(("Danh sách", rows, MERGES)))
    exchange = office.services.exchange
    found = exchange.plan([first]).files[0].read
    assert found is not None
    own = office.services.store.office.unit
    mapping = exchange.foreign.propose(found, sender=own)[0].guess.mapping
    assert exchange.apply(exchange.plan([first], mapping=mapping)).files[0].applied
    exchange.foreign.remember(mapping)

    drop(office, qtbot, second)

    assert "2 dòng đã có từ trước?" in said(page)
    picture(page, "mapping-twins")
    find_button(plan_of(page), "Cùng là mô hình cũ, cập nhật").click()
    settled(office, qtbot)
    assert fates(page) == [
        ("Camera an ninh", "same"),
        ("Thắp sáng đường quê", "changed"),
        ("Tuyến đường tự quản", "added"),
    ]
    picture(page, "mapping-twins-answered")


def test_a_list_in_a_file_that_is_put_right_leaves_the_file_as_it_was(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "zalo.txt"
    text = "1. Thôn Đông Ngữ: camera an ninh – cô Lan 0905123456\n2. Thôn Nà Lừng: đường hoa – anh Nam 0905123457\n"
    path.write_text(text, "utf-8")
    drop(office, qtbot, path)
    find_button(plan_of(page), "Ghép cột…").click()
    dialog = mapping_dialog(office, qtbot)
    first = dialog.preview.item(FIRST, 1)
    assert first is not None
    first.setText("Camera an ninh")
    choose_unit(dialog, office, qtbot, "huu le")
    assert dialog.constants is not None
    for field, choice in (("field", "Kinh tế"), ("subject", "Tập thể")):
        combo = dialog.constants.form.editor(field).input()
        assert isinstance(combo, QComboBox)
        combo.setCurrentText(choice)
    qtbot.waitUntil(lambda: dialog.accept_button.isEnabled())
    settled(office, qtbot)
    dialog.accept_button.click()
    settled(office, qtbot)
    assert fates(page) == [("Camera an ninh", "added"), ("đường hoa", "added")]
    assert [entry.name for entry in plan_of(page).batch.entries] == ["zalo.txt"]
    assert path.read_text("utf-8") == text


def test_closing_asks_only_if_something_was_said(page: TabbedPage, office: Office, qtbot: QtBot) -> None:
    text = "1. Thôn Đông Ngữ: camera an ninh – cô Lan 0905123456"
    office.bench.open(PageRequest("exchange", tab="receive", action="paste", text=text))
    dialog = mapping_dialog(office, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()

    find_button(plan_of(page), "Ghép cột…").click()
    dialog = mapping_dialog(office, qtbot)
    first = dialog.preview.item(FIRST, 1)
    assert first is not None
    first.setText("Camera an ninh thôn")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    asked = next(each for each in dialog.findChildren(QDialog) if each.isVisible())
    assert asked.windowTitle() == "Đóng khi chưa ghép xong?"
    find_button(asked, "Ghép tiếp").click()
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    asked = next(each for each in dialog.findChildren(QDialog) if each.isVisible())
    find_button(asked, "Đóng, bỏ phần đã chọn").click()
    assert not dialog.isVisible()
    assert office.bench.drafts.all() == []


def test_what_was_said_of_a_table_is_there_again_after_a_power_cut(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "danh sach xa.xlsx"
    path.write_bytes(workbook(("Danh sách", TABLE, MERGES)))
    drop(office, qtbot, path)
    find_button(plan_of(page), "Ghép cột…").click()
    dialog = mapping_dialog(office, qtbot)
    combo = box(dialog, 8)
    before, other = combo.currentData(), next(place for place in range(combo.count()) if not combo.itemData(place))
    assert before, "the money is read"
    combo.setCurrentIndex(other)
    combo.activated.emit(other)
    settled(office, qtbot)
    (draft,) = office.bench.drafts.all()
    assert way_back(draft) == PageRequest("exchange", "receive", {}, text=str(path), action="take")
    dialog.done(0)  # nobody was asked: the power is cut

    find_button(plan_of(page), "Ghép cột…").click()
    dialog = mapping_dialog(office, qtbot)
    assert not box(dialog, 8).currentData()
    assert "Đã lấy lại nội dung đang nhập dở lần trước." in said(dialog)
    find_button(dialog, "Bỏ bản nháp").click()
    settled(office, qtbot)
    assert box(dialog, 8).currentData() == before
    assert office.bench.drafts.all() == []


def test_a_border_of_a_pasted_line_is_dragged_over_a_word(page: TabbedPage, office: Office, qtbot: QtBot) -> None:
    text = "1. Thôn Đông Ngữ: camera an ninh – cô Lan 0905123456"
    office.bench.open(PageRequest("exchange", tab="receive", action="paste", text=text))
    dialog = mapping_dialog(office, qtbot)
    table = dialog.preview

    def drag(words: str, sideways: int) -> list[str]:
        border = table.columnViewportPosition(1) + table.columnWidth(1)
        height = table.visualItemRect(table.item(FIRST, 1)).center().y()
        start = QPoint(border, height)
        end = QPoint(border + sideways * table.fontMetrics().horizontalAdvance(words), height)
        qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(table.viewport(), end)
        qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=end)
        return [table.item(FIRST, place).text() for place in (1, 2)]  # type: ignore[union-attr]  # they are there

    assert drag("ninh ", -1) == ["camera an", "ninh cô Lan"]
    assert drag("ninh cô ", 1) == ["camera an ninh cô", "Lan"]
    dialog.done(0)


def test_what_is_remembered_is_listed_renamed_and_forgotten(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path, notices: list[Notice]
) -> None:
    (table,) = read(workbook(("Danh sách", TABLE, MERGES)))
    uses = (ColumnUse(table.columns[1].key, "name", heading="Tên mô hình"),)
    office.services.exchange.foreign.remember(
        ColumnMapping("practice_model", uses, sender=returns.NA_LUNG, sheet="Danh sách")
    )
    received(page).actions_.action("remembered").trigger()
    settled(office, qtbot)
    dialog = next(each for each in page.findChildren(RememberedDialog) if each.isVisible())
    cells = [dialog.table.item(0, place).text() for place in range(4)]  # type: ignore[union-attr]  # one row
    assert cells == [
        "Danh sách – Thôn Nà Lừng",
        "Thôn Nà Lừng",
        "Mô hình, điển hình",
        "Tên mô hình → Tên mô hình, điển hình",
    ]

    name = dialog.table.item(0, 0)
    assert name is not None
    name.setText("Danh sách của trưởng thôn")
    settled(office, qtbot)
    assert notices[-1].text == "Đã đổi tên thành “Danh sách của trưởng thôn”."
    assert [row.name for row in remembered(office.services.store)] == ["Danh sách của trưởng thôn"]

    dialog.table.selectRow(0)
    find_button(dialog, "Quên cách ghép này").click()
    settled(office, qtbot)
    assert dialog.table.rowCount() == 0
    assert "Chưa nhớ cách ghép nào" in said(dialog)
    assert notices[-1].undo is not None
    notices[-1].undo()
    settled(office, qtbot)
    assert len(remembered(office.services.store)) == 1


def test_a_unit_that_nobody_knows_is_entered_where_it_is_met(
    page: TabbedPage, office: Office, qtbot: QtBot, notices: list[Notice]
) -> None:
    text = "1. Thôn Bản Mới Tinh: camera an ninh – cô Lan 0905123456"
    office.bench.open(PageRequest("exchange", tab="receive", action="paste", text=text))
    dialog = mapping_dialog(office, qtbot)
    unknown = dialog.unknown.cellWidget(0, 3)
    assert isinstance(unknown, QComboBox)
    place = unknown.findText("Thêm đơn vị mới…")
    unknown.setCurrentIndex(place)
    unknown.activated.emit(place)
    settled(office, qtbot)

    asked = next(each for each in dialog.findChildren(QDialog) if each.isVisible())
    assert asked.windowTitle() == "Thêm đơn vị “Thôn Bản Mới Tinh”?"
    find_button(asked, "Thêm đơn vị").click()
    settled(office, qtbot)

    assert notices[-1].text == "Đã thêm đơn vị “Thôn Bản Mới Tinh”."
    assert dialog.unknown.rowCount() == 0
    made = office.services.units.find("Thôn Bản Mới Tinh")
    with office.services.store.read() as reading:
        unit = reading.get(UNIT, made.id)
    assert (unit.level, unit.parent) == ("hamlet", office.services.store.office.unit)
    dialog.done(0)
