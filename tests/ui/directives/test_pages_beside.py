"""The letter as it looks beside its form: pages with marked places, scans and photos to type from."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.labels import StatusLabel
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import Notice, PageRequest
from dvk_desktop.ui.directives.beside import BesideEditor
from dvk_desktop.ui.directives.intake import IntakeEditor
from dvk_desktop.ui.directives.letter_side import LetterSide
from dvk_desktop.ui.directives.page import DirectivesPage, make_page
from dvk_desktop.ui.directives.page_source import FilePages
from dvk_desktop.ui.directives.page_view import Sheet
from dvk_desktop.usecases.listing import ListQuery
from tests.ui.looking import said, settled, shown
from tests.ui.movement_office import Office, find_button, type_text

LETTER = Path(__file__).resolve().parents[2] / "files" / "letters" / "h01-party-commune-cv.lo.pdf"


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> DirectivesPage:
    return shown(DirectivesPage, make_page(office.bench, office.services), office, qtbot, 1166, 600)


@pytest.fixture
def photo(tmp_path: Path, office: Office) -> Path:
    """The letter photographed."""
    source = FilePages(LETTER.read_bytes, LETTER.name, office.services.pictures)
    path = tmp_path / "ảnh chụp.jpg"
    assert source.picture(0, 1200).save(str(path))
    return path


def taken(page: DirectivesPage, path: Path, office: Office, qtbot: QtBot) -> tuple[IntakeEditor, LetterSide]:
    page.apply(PageRequest("directives", action="take", text=str(path)))
    settled(office, qtbot)
    editor = page.intake.editor
    assert editor is not None
    assert editor.side is not None
    if editor.side.pages is not None:
        pages = editor.side.pages
        qtbot.waitUntil(lambda: bool(pages.sheets) and pages.sheets[0].image is not None)
    return editor, editor.side


def sheet_of(side: LetterSide, number: int = 0) -> Sheet:
    assert side.pages is not None
    return side.pages.sheets[number]


def click_place(sheet: Sheet, name: str) -> None:
    mark = next(mark for mark, place in sheet.marks if place.name == name)
    at = sheet.on_screen(mark).center().toPoint()
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))


def test_a_pdf_is_shown_as_it_looks_with_the_places_that_were_found(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    editor, side = taken(page, LETTER, office, qtbot)
    sheet = sheet_of(side)
    names = {place.name for _, place in sheet.marks}
    assert {"number", "date", "issuer", "subject", "recipients"} <= names
    assert [button.text() for button in side.buttons.values()] == ["Trang", "Chữ"]
    assert editor.source.letter.number_full
    assert all(0 <= mark.left <= 1 and 0 <= mark.top <= 1 for mark, _ in sheet.marks)


def test_a_click_on_a_place_in_the_page_fills_the_field(page: DirectivesPage, office: Office, qtbot: QtBot) -> None:
    editor, side = taken(page, LETTER, office, qtbot)
    form = editor.panel.form_of("number_full")
    assert form is not None
    given = form.editor("number_full").text()
    form.editor("number_full").set_value("")
    click_place(sheet_of(side), "number")
    assert form.editor("number_full").text() == given != ""
    issuer = form.editor("issuer").text()
    form.editor("issuer").set_value("")
    form.editor("issuer").setFocus()
    QApplication.processEvents()
    click_place(sheet_of(side), "issuer")
    assert form.editor("issuer").text() == issuer != ""


def test_one_switches_between_the_page_and_its_text(page: DirectivesPage, office: Office, qtbot: QtBot) -> None:
    _, side = taken(page, LETTER, office, qtbot)
    assert side.text is not None
    assert side.pages is not None
    assert side.pages.isVisible()
    find_button(side, "Chữ").click()
    assert side.text.isVisible()
    assert not side.pages.isVisible()
    find_button(side, "Trang").click()
    assert side.pages.isVisible()


def test_zooming_and_turning_draw_the_page_anew(page: DirectivesPage, office: Office, qtbot: QtBot) -> None:
    _, side = taken(page, LETTER, office, qtbot)
    sheet = sheet_of(side)
    width = sheet.width()
    find_button(side, "+").click()
    assert sheet.width() > width
    qtbot.waitUntil(lambda: sheet.image is not None and sheet.image.width() == sheet.unturned().width())
    find_button(side, "Vừa khung").click()
    assert sheet.width() == width
    find_button(side, "Xoay").click()
    assert sheet.width() > sheet.height()
    assert all(sheet.rect().toRectF().contains(sheet.on_screen(mark).center()) for mark, _ in sheet.marks)


def test_a_photo_is_shown_beside_the_form_and_the_number_is_asked_first(
    page: DirectivesPage, office: Office, qtbot: QtBot, photo: Path
) -> None:
    editor, side = taken(page, photo, office, qtbot)
    assert side.text is None
    assert "nhập" in said(side).lower()
    form = editor.panel.form_of("number_full")
    assert form is not None
    focused = QApplication.focusWidget()
    assert focused is not None
    assert form.editor("number_full").isAncestorOf(focused)
    for name, text in (
        ("number_full", "15-CV/ĐU"),
        ("date", "20/9/2026"),
        ("issuer", "Tỉnh ủy Lạng Sơn"),
        ("subject", "đăng ký mô hình “Dân vận khéo”"),
    ):
        type_text(form.editor(name).input(), text)
    find_button(editor.panel, "Lưu vào sổ").click()
    rows = office.services.directives.directives
    qtbot.waitUntil(lambda: len(rows.all(ListQuery())) == 1)
    settled(office, qtbot)
    (row,) = rows.all(ListQuery())
    assert (row.number_full, row.attachment_name) == ("15-CV/ĐU", photo.name)


def test_on_a_photo_a_rectangle_says_that_there_are_no_words(
    page: DirectivesPage, office: Office, qtbot: QtBot, photo: Path
) -> None:
    editor, side = taken(page, photo, office, qtbot)
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)
    editor.panel.parts[0].form.editor("issuer").setFocus()
    sheet_of(side).area_drawn.emit((0.1, 0.1, 0.5, 0.2))
    settled(office, qtbot)
    assert notices[-1].text.startswith("Chỗ vừa khoanh là ảnh")


def test_clauses_are_marked_on_the_page_and_named_by_their_row(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    editor, side = taken(page, LETTER, office, qtbot)
    assert side.pages is not None
    marked = {place.number for sheet in side.pages.sheets for _, place in sheet.clauses}
    assert marked == set(range(len(editor.source.letter.tasks)))
    sheet = next(sheet for sheet in side.pages.sheets if sheet.clauses)
    mark, place = sheet.clauses[0]
    assert sheet.clause_at(sheet.on_screen(mark).center()) == place
    assert all(not place.is_wide for sheet in side.pages.sheets for _, place in sheet.marks)


def test_a_word_file_has_no_pages_and_may_be_opened_in_word(
    page: DirectivesPage, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("dvk_desktop.ui.directives.intake_controller.open_file", opened.append)
    path = LETTER.with_suffix(".docx")
    _, side = taken(page, path, office, qtbot)
    assert side.pages is None
    assert "File Word không có trang để hiện ở đây" in said(side)
    find_button(side, "Mở bằng Word").click()
    assert opened == [path]


def test_a_scanned_pdf_is_shown_too(page: DirectivesPage, office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    pdf = tmp_path / "bản quét.pdf"
    write_scan(pdf, FilePages(LETTER.read_bytes, LETTER.name, office.services.pictures).picture(0, 800))
    _, side = taken(page, pdf, office, qtbot)
    assert list(side.buttons) == ["pages"]
    image = sheet_of(side).image
    assert image is not None
    assert min(image.pixelColor(x, y).lightness() for x in range(0, 400, 3) for y in range(40, 200, 3)) < 120


def test_what_only_calls_itself_a_photo_may_be_opened_elsewhere(
    page: DirectivesPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "hỏng.jpg"
    broken.write_bytes(b"\xff\xd8\xff" + b"no picture" * 20)
    page.apply(PageRequest("directives", action="take", text=str(broken)))
    settled(office, qtbot)
    editor = page.intake.editor
    assert editor is not None
    qtbot.waitUntil(lambda: editor.side is None)
    assert find_button(editor, "Mở file để nhìn và nhập").isVisible()
    assert any(broken.name in label.text() for label in editor.findChildren(QLabel))


def write_scan(path: Path, image: QImage) -> None:
    """A PDF that holds nothing but a picture."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    picture = path.with_suffix(".png")
    assert image.save(str(picture))
    canvas = Canvas(str(path), pagesize=A4)
    canvas.drawImage(str(picture), 0, 0, *A4)
    canvas.save()


def test_a_letter_of_the_register_is_completed_beside_its_scan(
    page: DirectivesPage, office: Office, qtbot: QtBot, photo: Path
) -> None:
    editor, _ = taken(page, photo, office, qtbot)
    form = editor.panel.form_of("subject")
    assert form is not None
    type_text(form.editor("subject").input(), "đăng ký mô hình")
    find_button(editor.panel, "Lưu vào sổ").click()
    queries = office.services.directives.directives
    qtbot.waitUntil(lambda: len(queries.all(ListQuery())) == 1)
    settled(office, qtbot)
    content = page.open_tab("in")
    assert isinstance(content, ListPage)
    qtbot.waitUntil(lambda: content.current_row() is not None)
    content.actions_.action("edit").trigger()
    qtbot.waitUntil(lambda: isinstance(page.covering, BesideEditor))
    beside = page.covering
    assert isinstance(beside, BesideEditor)
    sheets = beside.side.pages
    assert sheets is not None
    qtbot.waitUntil(lambda: bool(sheets.sheets) and sheets.sheets[0].image is not None)
    type_text(beside.panel.parts[0].form.editor("number_full").input(), "15-CV/ĐU")
    find_button(beside.panel, "Lưu").click()
    qtbot.waitUntil(lambda: queries.all(ListQuery())[0].number_full == "15-CV/ĐU")
    qtbot.waitUntil(lambda: page.covering is None)
    settled(office, qtbot)


def test_a_letter_with_text_is_registered_in_at_most_eight_interactions(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    """Timed task 1 (`ux-pages.md` 6): drop it, look, mend two fields by clicks, say who handles it, save."""
    did = ["drop"]
    editor, side = taken(page, LETTER, office, qtbot)
    for name, place in (("number_full", "number"), ("issuer", "issuer")):
        form = editor.panel.form_of(name)
        assert form is not None
        form.editor(name).set_value("")
        form.editor(name).setFocus()
        QApplication.processEvents()
        did.append(f"stand in {name}")
        click_place(sheet_of(side), place)
        did.append(f"click {place}")
    handling = editor.panel.form_of("handler")
    assert handling is not None
    type_text(handling.editor("handler").input(), "Nguyễn Văn Hùng")
    did.append("handler")
    find_button(editor.panel, "Lưu vào sổ").click()
    did.append("save")
    rows = office.services.directives.directives
    qtbot.waitUntil(lambda: len(rows.all(ListQuery())) == 1)
    settled(office, qtbot)
    (row,) = rows.all(ListQuery(filters={"handler": "Nguyễn Văn Hùng"}))
    detail = office.services.directives.detail(row.id)
    assert (row.number_full, row.own) == ("87-CV/ĐU", 1)
    assert len(detail.tasks) == 3
    assert [line.addressee.role for line in detail.addressees].count("execute") >= 3
    assert len(did) <= 8


@pytest.mark.parametrize("width", [1166, 1037, 855])
def test_in_a_narrow_window_nothing_of_the_form_lies_outside(
    page: DirectivesPage, office: Office, qtbot: QtBot, width: int
) -> None:
    editor, side = taken(page, LETTER, office, qtbot)
    page.resize(width, 400)
    QApplication.processEvents()
    assert page.width() == width
    assert editor.panel.mapTo(page, editor.panel.rect().topRight()).x() < width
    assert side.width() >= side.minimumSizeHint().width()
    find_button(editor.panel, "Đóng")


def test_notices_take_the_colours_of_another_look_at_once(page: DirectivesPage, office: Office, qtbot: QtBot) -> None:
    editor, _ = taken(page, LETTER, office, qtbot)
    notice = next(each for each in editor.panel.findChildren(StatusLabel) if each.isVisible())
    (word,) = (each for each in notice.findChildren(QLabel) if each.text())
    before = word.styleSheet()
    office.bench.look.apply("dark", 14)
    try:
        assert word.styleSheet() == f"color: {office.bench.look.colour('wait').name()}" != before
    finally:
        office.bench.look.apply("light", 14)


def test_several_notices_take_a_line_each_and_are_opened_one_by_one(
    page: DirectivesPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "thu.txt"
    path.write_text(
        "BAN CHỈ ĐẠO VÙNG CAO\n\nSố: /BCĐ-VP\n\nHữu Lễ, ngày 31 tháng 02 năm 2026\n\nV/v đăng ký mô hình\n\n"
        "Kính gửi: Các xã.\n\nĐề nghị các xã đăng ký mô hình.\n",
        encoding="utf-8",
    )
    editor, _ = taken(page, path, office, qtbot)
    told = "Ngày in trên văn bản không có trong lịch"
    qtbot.waitUntil(lambda: told in said(editor))
    assert "ngày 31 tháng 02 năm 2026" not in "".join(
        word.text() for word in editor.panel.findChildren(QLabel) if word.isVisible()
    )
    find_button(editor.panel, "Xem").click()
    whole = "Văn bản in “ngày 31 tháng 02 năm 2026” nhưng lịch không có ngày này"
    qtbot.waitUntil(lambda: whole in said(editor))
    find_button(editor.panel, "Ghi ngày…").click()
    form = editor.panel.form_of("date")
    assert form is not None
    assert form.editor("date").isAncestorOf(QApplication.focusWidget())
