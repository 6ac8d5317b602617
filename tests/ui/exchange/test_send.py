"""Making workbooks, seeing who has not sent, deciding between values: driven by what people see."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea
from pytestqt.qtbot import QtBot

from dvk_desktop import app
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import Notice, PageRequest
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.exchange.commands import ExportCommand
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.practice_models.commands import edit
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from tests.founding import belongs_to
from tests.ui.exchange import returns
from tests.ui.exchange.looking import cells, drop, fates, model_names, panel_of, tab, take_in
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button, register, score, type_text


def letter(office: Office) -> str:
    """A letter with a line for two hamlets, due in a week."""
    with office.services.store.write() as work:
        made = work.add(
            DIRECTIVE,
            Directive(number_full="134-CV/ĐU", subject="Báo cáo kết quả phong trào thi đua “Dân vận khéo”"),
        )
        for unit in (returns.NA_LUNG, returns.TDP_3):
            line = Obligation(directive=made, unit=unit, due=DateSpec.day(date(2026, 10, 9)), obliged=True)
            work.add(OBLIGATION, line)
        work.commit("Giao xuống")
    return made


def test_a_form_for_every_ticked_hamlet_is_made_into_the_chosen_folder(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path, notices: list[Notice]
) -> None:
    round_ = returns.new_round(office.services)
    out = tmp_path / "gui"
    out.mkdir()
    office.bench.open(PageRequest("exchange", "send", {"round": round_}, action="create"))
    panel = panel_of(page, office, qtbot)
    assert (panel.kind.currentText(), panel.about.currentText()) == ("Đăng ký mô hình, điển hình", returns.ROUND)
    assert "Tất cả (đã chọn 5 trong 5 đơn vị)" in panel.all.text()

    panel.units.item(0).setCheckState(Qt.CheckState.Unchecked)
    panel.folder.setText(str(out))
    find_button(panel, "Tạo file").click()
    settled(office, qtbot)

    assert len(list(out.glob("*.xlsx"))) == 4
    assert notices[-1].text == "Đã tạo 4 file trong thư mục “gui”."
    content = tab(page, "send", office, qtbot)
    assert sorted(row[0] for row in cells(content)) == [
        "Thôn Khau Bướm",
        "Thôn Nà Lừng",
        "Thôn Đông Ngữ",
        "Tổ dân phố số 3",
    ]
    assert {row[-1] for row in cells(content)} == {"Đã tạo"}


def test_one_file_for_all_knows_who_has_sent_it_back(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    round_ = returns.new_round(office.services)
    office.bench.open(PageRequest("exchange", "send", {"round": round_}, action="create"))
    panel = panel_of(page, office, qtbot)
    panel.way.setCurrentText("Một file dùng chung cho các đơn vị")
    panel.folder.setText(str(tmp_path))
    find_button(panel, "Tạo file").click()
    settled(office, qtbot)
    made = next(tmp_path.glob("*.xlsx"))
    back = returns.fill_in(made, [returns.model_row("Tổ tự quản")], tmp_path / "tra ve.xlsx", sender="Thôn Nà Lừng")
    drop(office, qtbot, back)
    take_in(page, office, qtbot)
    assert model_names(office) == ["Tổ tự quản"]
    find_button(page, "Đóng").click()

    content = tab(page, "send", office, qtbot)

    assert cells(content)[0][0] == "Một file dùng chung, 5 đơn vị"
    assert cells(content)[0][-1] == "Đã trả về 1/5"
    assert "Chưa trả về: 4" in "\n".join(
        section.title
        for section in content.inspector.shown.sections  # type: ignore[union-attr]  # a row is selected
    )


def test_the_form_says_what_is_still_missing(page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    office.bench.open(PageRequest("exchange", "send", action="create"))
    panel = panel_of(page, office, qtbot)
    panel.folder.setText(str(tmp_path))
    find_button(panel, "Tạo file").click()
    assert "Chưa có đợt đăng ký nào." in said(page)

    panel.kind.setCurrentText("Gói dữ liệu")
    panel.all.click()
    find_button(panel, "Tạo file").click()
    assert "Chưa chọn đơn vị nào." in said(page)

    panel.all.click()
    panel.folder.setText(str(tmp_path / "khong co"))
    find_button(panel, "Tạo file").click()
    assert "Thư mục lưu chưa có trên máy." in said(page)
    assert not panel.findChild(QScrollArea).isAncestorOf(panel.wrong)  # in sight, however far one has scrolled


def test_score_sheets_are_made_for_each_scorer(page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    evaluation = score(office.services, register(office.services))
    office.bench.open(PageRequest("exchange", "send", {"evaluation": evaluation}, action="create"))
    panel = panel_of(page, office, qtbot)
    assert panel.kind.currentText() == "Phiếu chấm điểm"
    assert not panel.units.isVisible()
    panel.folder.setText(str(tmp_path))

    find_button(panel, "Tạo file").click()
    settled(office, qtbot)

    assert len(list(tmp_path.glob("Phiếu chấm điểm*.xlsx"))) == 2


def test_what_to_write_beside_a_file_and_its_folder_are_one_click_away(
    page: TabbedPage,
    office: Office,
    qtbot: QtBot,
    tmp_path: Path,
    notices: list[Notice],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    returns.new_round(office.services)
    office.bench.open(PageRequest("exchange", "send", {"unit": returns.NA_LUNG}, action="create"))
    panel = panel_of(page, office, qtbot)
    assert panel.ticked() == [returns.NA_LUNG]
    panel.folder.setText(str(tmp_path))
    find_button(panel, "Tạo file").click()
    settled(office, qtbot)
    opened: list[Path] = []
    monkeypatch.setattr("dvk_desktop.ui.exchange.sending.open_folder", lambda path: opened.append(path) or True)

    find_button(page, "Mở thư mục").click()
    find_button(page, "Chép tin gửi kèm").click()
    settled(office, qtbot)

    assert opened == [tmp_path]
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Đảng ủy xã Hữu Lễ gửi Thôn Nà Lừng file đăng ký mô hình, điển hình")
    assert notices[-1].text == "Đã chép, mở Zalo và dán."


def test_who_has_not_sent_is_reminded_by_a_text_and_the_day_is_recorded(
    page: TabbedPage, office: Office, qtbot: QtBot, notices: list[Notice]
) -> None:
    returns.new_round(office.services, target=1)
    directive = letter(office)

    content = tab(page, "missing", office, qtbot)

    headings = [content.table.model().headerData(n, Qt.Orientation.Horizontal) for n in range(4)]
    assert headings == ["Đơn vị", "134-CV/ĐU", "Đăng ký mô hình “Dân vận…", "Đã nhắc"]
    assert cells(content)[0] == ["Thôn Nà Lừng", "Quá 3 ngày", "Hạn 31/10", ""]
    assert cells(content)[2] == ["Thôn Khau Bướm", "–", "Hạn 31/10", ""]
    assert len(cells(content)) == 5

    find_button(page, "Nhắc…").click()
    settled(office, qtbot)

    text = QGuiApplication.clipboard().text()
    assert "đề nghị Thôn Nà Lừng gửi phiếu đăng ký mô hình, điển hình" in text
    assert "134-CV/ĐU trước ngày 09/10/2026, đến nay quá hạn 3 ngày" in text
    qtbot.waitUntil(lambda: cells(content)[0][-1] == "12/10/2026")
    assert notices[-1].text == "Đã chép, mở Zalo và dán. Đã ghi ngày nhắc."
    assert notices[-1].undo is not None
    content.filters.set("matter", directive)
    settled(office, qtbot)
    assert [row[0] for row in cells(content)] == ["Thôn Nà Lừng", "Tổ dân phố số 3"]
    content.table.selectAll()
    find_button(page, "Nhắc…").click()
    settled(office, qtbot)
    text = QGuiApplication.clipboard().text()
    assert "Tổ dân phố số 3" in text
    assert "phiếu đăng ký" not in text


def test_the_letter_most_urgent_for_anybody_comes_first(page: TabbedPage, office: Office, qtbot: QtBot) -> None:
    letter(office)
    with office.services.store.write() as work:
        older = work.add(DIRECTIVE, Directive(number_full="98-CV/ĐU", subject="Báo cáo sáu tháng"))
        for unit, due in ((returns.NA_LUNG, date(2026, 9, 1)), (returns.TDP_3, date(2026, 12, 1))):
            work.add(OBLIGATION, Obligation(directive=older, unit=unit, due=DateSpec.day(due), obliged=True))
        work.commit("Giao xuống")

    content = tab(page, "missing", office, qtbot)

    headings = [content.table.model().headerData(n, Qt.Orientation.Horizontal) for n in range(3)]
    assert headings == ["Đơn vị", "98-CV/ĐU", "134-CV/ĐU"]


def two_values(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    """A return and a corrected one, both kept: two names for one model."""
    services = office.services
    first = returns.filled(services, returns.new_round(services), tmp_path / "b", returns.NA_LUNG, "Tổ tự quản")
    services.exchange.apply(services.exchange.plan([first]))
    services.exchange.apply(services.exchange.plan([returns.corrected(first)], {"return": "both"}))
    settled(office, qtbot)


def test_one_of_two_values_is_chosen_and_taken_back(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path, notices: list[Notice]
) -> None:
    two_values(office, qtbot, tmp_path)
    content = tab(page, "decide", office, qtbot)
    row = cells(content)[0]
    assert {row[2], row[3]} == {"Tổ tự quản", "Tổ tự quản bảo vệ rừng đầu nguồn"}
    assert row[1] == "Tên mô hình, điển hình"
    assert "Hai nơi sửa khác nhau: Tên mô hình, điển hình của" in said(page)

    find_button(page, "Chọn giá trị thứ hai").click()

    qtbot.waitUntil(lambda: content.model.rowCount() == 0)
    assert model_names(office) == [row[3]]
    assert notices[-1].undo is not None
    notices[-1].undo()
    qtbot.waitUntil(lambda: content.model.rowCount() == 1)


def test_another_value_may_be_typed_instead(page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    two_values(office, qtbot, tmp_path)
    content = tab(page, "decide", office, qtbot)
    content.actions_.action("other").trigger()
    form = content.inspector.editor.parts[0].form  # type: ignore[union-attr]  # the editor panel

    find_button(page, "Dùng giá trị này").click()
    assert "Mục này cần có nội dung." in said(page)
    type_text(form.editor("name").input(), "Tổ tự quản rừng Nà Lừng")
    find_button(page, "Dùng giá trị này").click()

    qtbot.waitUntil(lambda: content.model.rowCount() == 0)
    assert model_names(office) == ["Tổ tự quản rừng Nà Lừng"]


def test_a_record_deleted_here_and_edited_there_asks_in_words(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    """The hamlet's office has the program too: it edits what is deleted here meanwhile."""
    services = office.services
    ids = register(services)
    with services.store.read() as reading:
        owner = reading.get(PRACTICE_MODEL, ids[4]).owner or ""
    made = services.exchange.export(ExportCommand("bundle", tmp_path, (owner,)))[0].path
    with app.open_folder(tmp_path / "thon", writes=True, program="test") as there:
        belongs_to(there.store, owner)
        there.exchange.apply(there.exchange.plan([made]))
        edit(there.store, Edit(ids[4], {"contact": "Vi Văn Bảo"}))
        back = there.exchange.export(ExportCommand("bundle", tmp_path / "ve", (services.store.office.unit,)))[0].path
    with services.store.write() as work:
        work.delete(PRACTICE_MODEL, ids[4], "Ghi trùng")
        work.commit("Xóa")
    settled(office, qtbot)
    drop(office, qtbot, back)
    assert "conflict" in {fate for _, fate in fates(page)}
    take_in(page, office, qtbot)
    find_button(page, "Đóng").click()

    content = tab(page, "decide", office, qtbot)

    assert "Nơi xóa, nơi vẫn dùng:" in said(page)
    row = cells(content)[0]
    assert {row[2], row[3]} == {"Xóa: Ghi trùng", "Giữ lại"}
    keep = "nhất" if row[2] == "Giữ lại" else "hai"
    find_button(page, f"Chọn giá trị thứ {keep}").click()
    qtbot.waitUntil(lambda: content.model.rowCount() == 0)
    assert "Vi Văn Bảo" in {model.contact for model in services.practice_models.models.all()}
    QApplication.processEvents()


def choose(box: QComboBox, text: str) -> None:
    """Choose the entry with this text, as a person does."""
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def test_a_registration_can_go_out_as_word_forms(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    round_ = returns.new_round(office.services)
    office.bench.open(PageRequest("exchange", "send", {"round": round_}, action="create"))
    panel = panel_of(page, office, qtbot)
    out = tmp_path / "gui"
    out.mkdir()
    panel.folder.setText(str(out))
    choose(panel.shape, "Phiếu Word có chỗ ký")

    find_button(panel, "Tạo file").click()
    settled(office, qtbot)

    assert {path.suffix for path in out.iterdir()} == {".docx"}


def test_results_and_figures_ask_for_a_period_instead_of_a_round(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    office.bench.open(PageRequest("exchange", "send", {}, action="create"))
    panel = panel_of(page, office, qtbot)
    choose(panel.kind, "Biểu tổng hợp số liệu")
    choose(panel.about, "6 tháng đầu năm 2026")
    assert panel.about.itemText(0) == "Năm 2026"
    assert "6 tháng đầu năm 2026" in [panel.about.itemText(row) for row in range(panel.about.count())]
    assert not panel.shape.isVisibleTo(panel)
    out = tmp_path / "gui"
    out.mkdir()
    panel.folder.setText(str(out))

    find_button(panel, "Tạo file").click()
    settled(office, qtbot)

    assert {path.name.split(" - ")[0] for path in out.iterdir()} == {"Biểu tổng hợp số liệu"}
    assert {row[2] for row in cells(tab(page, "send", office, qtbot))} == {"6 tháng đầu năm 2026"}


def test_blank_forms_asked_for_elsewhere_come_as_papers_to_print(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    round_ = returns.new_round(office.services)
    office.bench.open(PageRequest("exchange", "send", {"round": round_, "shape": "paper"}, action="create"))
    panel = panel_of(page, office, qtbot)
    assert panel.shape.currentText() == "Phiếu giấy để in (PDF)"
    out = tmp_path / "gui"
    out.mkdir()
    panel.folder.setText(str(out))

    find_button(panel, "Tạo file").click()
    settled(office, qtbot)

    assert {path.suffix for path in out.iterdir()} == {".pdf"}
