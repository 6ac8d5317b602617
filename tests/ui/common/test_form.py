"""Forms made from the description of their fields."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.ui.common.drafts import Draft, FolderDrafts, Place
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import FormIncomplete, RecordForm
from dvk_desktop.ui.common.form_values import parse_typed, reading, typed
from dvk_desktop.ui.common.reference_editor import ReferenceEditor
from dvk_desktop.ui.common.small_table import SmallColumn, SmallTable
from dvk_desktop.ui.common.table_drafts import TableDrafts
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.fields import Field, FieldKind, FieldValue
from tests.ui.demo import LABELS, NOW, FormPage

FILLED: Mapping[str, FieldValue] = {
    "number_full": "12-KH/BDVTU",
    "date": DateSpec.quarter(2025, 3),
    "issuer": "u3",
    "urgency": "urgent",
    "score": Decimal("8.5"),
    "amount": 2_500_000,
    "phone": "0912 345 678",
    "internal": True,
    "subject": "Dòng một\nDòng hai",
    "recipients": ("Thôn 1", "Thôn 2"),
}


@pytest.fixture(autouse=True)
def _labels(monkeypatch: pytest.MonkeyPatch) -> None:
    """The demo's fields are none of the program's."""
    monkeypatch.setattr("dvk_desktop.ui.common.form.label", LABELS.__getitem__)


@pytest.fixture
def form(qtbot: QtBot, bench: Workbench) -> RecordForm:
    page = FormPage(bench)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.form.page = page  # type: ignore[attr-defined]  # keeps the page alive as long as the form
    return page.form


def _line(form: RecordForm, field: str) -> QLineEdit:
    widget = form.editor(field).input()
    assert isinstance(widget, QLineEdit)
    return widget


def compose(widget: QWidget, text: str) -> None:
    """Type as an input method does: each letter is shown underlined first, then committed."""
    for letter in text:
        QApplication.sendEvent(widget, QInputMethodEvent(letter, []))
        commit = QInputMethodEvent("", [])
        commit.setCommitString(letter)
        QApplication.sendEvent(widget, commit)


def _below(form: RecordForm, field: str) -> str:
    row = form._rows[field]
    return row._below.text() if row._below.isVisible() else ""


def test_values_come_back_as_they_were_given(qtbot: QtBot, form: RecordForm) -> None:
    form.set_values(FILLED)
    qtbot.waitUntil(lambda: _line(form, "issuer").text() == "Thôn Đông Ngữ")
    assert form.values() == FILLED
    assert not form.is_changed()
    assert form.changed_values() == {}


def test_wrong_fields_are_marked_beside_themselves_and_the_first_gets_the_focus(form: RecordForm) -> None:
    _line(form, "date").setText("31/02")
    _line(form, "phone").setText("chưa có")
    with pytest.raises(FormIncomplete) as found:
        form.values()
    assert sorted(found.value.errors) == ["date", "number_full", "phone", "subject"]
    assert _line(form, "number_full").hasFocus()
    assert _below(form, "number_full") == "Mục này cần có nội dung."
    assert "31/02" in _below(form, "date")
    assert _line(form, "date").property("wrong") is True


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("15102025", "= 15/10/2025"),
        ("15/9", "= 15/9/2026"),
        ("quý 3/2025", "= quý III/2025"),
        ("tháng 10/2024", ""),
        ("Quý III/2025", ""),
        ("10/2024", "= tháng 10/2024"),
        ("15/10/2025", ""),
    ],
)
def test_the_full_date_is_shown_at_once(form: RecordForm, text: str, read: str) -> None:
    _line(form, "date").setText(text)
    assert _below(form, "date") == read


def test_control_semicolon_is_today(qtbot: QtBot, form: RecordForm) -> None:
    qtbot.keyClick(_line(form, "date"), Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    assert form.editor("date").value() == DateSpec.day(NOW.date())


def test_an_amount_is_read_back_in_grey(form: RecordForm) -> None:
    _line(form, "amount").setText("2,5 triệu")
    assert _below(form, "amount") == "= 2.500.000 đồng"


def test_a_mistake_is_said_when_the_field_is_left_not_while_typing(qtbot: QtBot, form: RecordForm) -> None:
    line = _line(form, "score")
    line.setFocus()
    qtbot.keyClicks(line, "250")
    assert _below(form, "score") == ""
    _line(form, "phone").setFocus()
    assert _below(form, "score") == "250 lớn hơn mức cao nhất là 100."


def test_enter_is_a_new_line_in_long_texts_and_tab_leaves_them(qtbot: QtBot, form: RecordForm) -> None:
    paper = form.editor("subject").input()
    assert isinstance(paper, QPlainTextEdit)
    height = paper.height()
    paper.setFocus()
    for _ in range(5):
        qtbot.keyClicks(paper, "Ghi")
        qtbot.keyClick(paper, Qt.Key.Key_Return)
    assert paper.height() > height
    qtbot.keyClick(paper, Qt.Key.Key_Tab)
    assert form.editor("recipients").input().hasFocus()


def test_part_of_a_name_without_diacritics_finds_and_enter_takes_the_first(qtbot: QtBot, form: RecordForm) -> None:
    editor = form.editor("issuer")
    line = _line(form, "issuer")
    line.setFocus()
    qtbot.keyClicks(line, "dong n")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: line.text() == "Thôn Đông Ngữ")
    assert editor.value() == "u3"


@pytest.mark.parametrize("later", [None, "", '["u1", "Thôn Phường Hậu"]'], ids=["typed", "emptied", "draft"])
def test_a_name_that_is_read_late_takes_the_place_of_nothing_newer(
    qtbot: QtBot, form: RecordForm, later: str | None
) -> None:
    editor, line = form.editor("issuer"), _line(form, "issuer")
    editor.set_value("u3")
    if later is None:
        compose(line, "khau b")
    else:
        editor.set_text(later)
    stands = line.text()
    qtbot.waitUntil(lambda: True)
    assert line.text() == stands


def test_leaving_a_name_that_fits_several_takes_none_and_one_that_fits_one_takes_it(
    qtbot: QtBot, form: RecordForm, bench: Workbench
) -> None:
    editor, line = form.editor("issuer"), _line(form, "issuer")
    for part, taken in (("thon", "thon"), ("dong n", "Thôn Đông Ngữ")):
        line.setFocus()
        line.selectAll()
        line.insert(part)
        form.editor("subject").setFocus()
        qtbot.waitUntil(lambda: bench.jobs.is_idle)
        qtbot.waitUntil(lambda taken=taken: line.text() == taken)
        assert (editor.state() == "u3") is (taken != part)


def test_enter_takes_the_highlighted_name_and_closes_the_list(qtbot: QtBot, form: RecordForm) -> None:
    editor = form.editor("issuer")
    assert isinstance(editor, ReferenceEditor)
    line = _line(form, "issuer")
    line.setFocus()
    qtbot.keyClicks(line, "thon")
    popup = editor._completer.popup()
    qtbot.waitUntil(popup.isVisible)
    second = editor._found.item(1)
    popup.setCurrentIndex(popup.model().index(1, 0))
    wanted = (second.data(Qt.ItemDataRole.UserRole), second.text())
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert (editor.value(), line.text()) == wanted
    assert line.cursorPosition() == 0, "a long name is seen from its beginning"


def test_the_last_line_of_the_names_adds_one(qtbot: QtBot, form: RecordForm) -> None:
    editor = form.editor("issuer")
    assert isinstance(editor, ReferenceEditor)
    line = _line(form, "issuer")
    line.setFocus()
    compose(line, "Hợp tác xã Hữu Lũng")
    qtbot.waitUntil(lambda: editor._found.rowCount() == 1)
    assert editor._found.item(0).text() == "Thêm “Hợp tác xã Hữu Lũng”"
    editor._choose(0)
    assert editor.value() == "new"


def test_input_methods_type_into_every_kind_of_field(form: RecordForm) -> None:
    for field in ("number_full", "phone", "subject", "recipients"):
        compose(form.editor(field).input(), "Hữu Lễ Ậ")
        assert form.editor(field).text() == "Hữu Lễ Ậ"


def test_files_dropped_on_a_field_are_left_to_the_window(form: RecordForm) -> None:
    for field in ("number_full", "issuer", "subject"):
        widget = form.editor(field).input()
        assert not widget.acceptDrops()
        assert not isinstance(widget, QPlainTextEdit) or not widget.viewport().acceptDrops()


def test_a_name_nobody_knows_is_no_reference(form: RecordForm) -> None:
    _line(form, "issuer").setText("Thôn không có")
    with pytest.raises(FormIncomplete) as found:
        form.values()
    assert found.value.errors["issuer"].code == "reference.unknown"


def test_control_s_saves_and_control_enter_saves_and_goes_on(qtbot: QtBot, form: RecordForm) -> None:
    line = _line(form, "number_full")
    line.setFocus()
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(form.saved_next):
        qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_typing_survives_a_crash_valid_or_not(qtbot: QtBot, form: RecordForm, bench: Workbench) -> None:
    assert not form.keep_drafts("demo:new", "Văn bản mới")
    qtbot.keyClicks(_line(form, "date"), "32/13")
    _line(form, "number_full").setFocus()
    _line(form, "date").setFocus()
    qtbot.keyClicks(_line(form, "number_full"), "7-KH")
    _line(form, "number_full").setFocus()
    _line(form, "phone").setFocus()
    again = FormPage(bench)
    qtbot.addWidget(again)
    assert again.form.keep_drafts("demo:new", "Văn bản mới")
    assert _line(again.form, "date").text() == "32/13"
    assert _line(again.form, "number_full").text() == "7-KH"
    again.form.mark_saved()
    assert bench.drafts.all() == []


def test_a_draft_is_kept_after_a_pause_without_leaving_the_field(
    qtbot: QtBot, form: RecordForm, bench: Workbench
) -> None:
    form._autosave.setInterval(1)
    form.keep_drafts("demo:new", "Văn bản mới")
    qtbot.keyClicks(_line(form, "number_full"), "7")
    qtbot.waitUntil(lambda: [dict(draft.values) for draft in bench.drafts.all()] == [{"number_full": "7"}])


def test_what_was_typed_and_taken_back_leaves_no_draft(qtbot: QtBot, form: RecordForm, bench: Workbench) -> None:
    form.keep_drafts("demo:new", "Văn bản mới")
    line = _line(form, "number_full")
    qtbot.keyClicks(line, "7")
    form.keep_draft_now()
    assert len(bench.drafts.all()) == 1
    again = FormPage(bench)
    qtbot.addWidget(again)
    assert again.form.keep_drafts("demo:new", "Văn bản mới")
    for each in (form, again.form):
        _line(each, "number_full").clear()
        each.keep_draft_now()
        assert bench.drafts.all() == []
        qtbot.keyClicks(line, "7")
        form.keep_draft_now()


def test_a_draft_of_other_values_than_are_shown_is_never_dropped(form: RecordForm, bench: Workbench) -> None:
    form.keep_drafts("demo:new", "Văn bản mới")
    _line(form, "number_full").setText("7")
    form.keep_draft_now()
    form.set_values({"number_full": "8"})  # a letter was read meanwhile; what was typed is laid over it afterwards
    form.keep_draft_now()
    assert [dict(draft.values) for draft in bench.drafts.all()] == [{"number_full": "7"}]
    form.set_values({"number_full": "7"})
    form.keep_drafts("demo:new", "Văn bản mới")
    form.keep_draft_now()
    assert len(bench.drafts.all()) == 1


def test_rows_that_are_again_as_they_were_leave_no_draft(qtbot: QtBot, bench: Workbench) -> None:
    page = FormPage(bench)
    qtbot.addWidget(page)
    table = SmallTable((SmallColumn(Field("text"), "Nội dung", 0),), bench.look, bench.today, "Thêm", parent=page)
    table.set_rows([(0, {"text": "một"})])
    drafts = TableDrafts("demo:new", "Văn bản mới", {"rows": table}, bench, Place, page)
    table.set_values("text", {0: "hai"})
    drafts.keep_now()
    assert len(bench.drafts.all()) == 1
    table.set_rows([(0, {"text": "một"})])
    assert drafts.restore()
    table.set_values("text", {0: "một"})
    drafts.keep_now()
    assert bench.drafts.all() == []


def test_drafts_are_files_that_a_damaged_one_does_not_spoil(tmp_path: Path) -> None:
    store = FolderDrafts(tmp_path)
    old = Draft(
        "directive:new",
        "Văn bản mới",
        datetime(2026, 10, 12, 10, 40),
        {"subject": "Về việc\nỮỄẬỖ"},
        Place("directives.in"),
    )
    new = Draft("reward:7/8", "Khen thưởng", datetime(2026, 10, 12, 10, 42), {})
    store.save(old)
    store.save(new)
    (tmp_path / "broken.json").write_text('{"key": "x", "val', encoding="utf-8")
    assert store.all() == [new, old]
    assert store.load("directive:new") == old
    store.remove("directive:new")
    store.remove("directive:new")
    assert store.load("directive:new") is None


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (FieldKind.INTEGER, 2071),
        (FieldKind.DECIMAL, Decimal("1234.5")),
        (FieldKind.MONEY, 107_591_000),
        (FieldKind.DATE, DateSpec.month(2024, 10)),
        (FieldKind.DATE, DateSpec.year(2025)),
        (FieldKind.LIST, ("Một", "Hai")),
        (FieldKind.TEXT, "Ữ"),
    ],
)
def test_what_is_shown_can_be_typed(kind: FieldKind, value: FieldValue) -> None:
    field = Field("x", kind)
    text = typed(field, value)
    assert parse_typed(field, text, NOW.date) == value
    reading(field, text, value)


class _Windows(QObject):
    """What was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_what_stands_under_an_open_heading_never_is_a_window_of_its_own(qtbot: QtBot, bench: Workbench) -> None:
    windows, below = _Windows(), QLabel("Bảng")
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(windows)
    form = RecordForm("demo", (Field("subject", FieldKind.TEXT),), bench)
    panel = EditorPanel("demo:new", "Sửa", (FormPart(form, "Xử lý", open=True, below=below),), bench)
    qtbot.addWidget(panel)
    assert windows.shown == []
    panel.show()
    assert form.isVisible()
    assert below.isVisible()
    application.removeEventFilter(windows)
