"""Clicks in a letter and rectangles drawn on it fill the fields of the form beside it, and the field one stands in is
shown in the letter."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QWidget

from dvk_desktop.domain.date_phrases import find_dates
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.document_numbers import find_document_numbers
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.issuers import in_sentence
from dvk_desktop.domain.text import shortened
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.language import label
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.form_editors import TypedEditor
from dvk_desktop.ui.common.small_table import SmallTable
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.directives.letter_day import LetterDay
from dvk_desktop.ui.directives.letter_side import LetterSide
from dvk_desktop.ui.directives.places import Place
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.fields import Field, FieldKind, FieldValue

translate = QCoreApplication.translate
_PLACES = {
    "number_full": frozenset({"number", "symbol"}),
    "due": frozenset({"deadlines"}),
    "internal_due": frozenset({"deadlines"}),
    "signer_name": frozenset({"signer"}),
}
_DATES = frozenset({"date", "due", "corrected_date", "received_on", "internal_due", "issued_on"})
_TEXTS = frozenset({"issuer", "subject", "handler", "signer_name", "signer_position", "period", "theme", "instruction"})
_OWN_FIELD = {"number": "number_full", "symbol": "number_full", "deadlines": "due", "superior": "issuer"}
_SHORT_DAY = re.compile(r"(?<!\d)\d{1,2} ?[./-] ?\d{1,2}(?: ?[./-] ?(?:\d{4}|\d{2}))?(?!\d)")
_TOLD = 60  # characters of what was filled in
_NAMES = (*DIRECTIVE.by_name, "due")


class PlaceFiller(QObject):
    """Between a letter and its form. Lives as long as its parent; GUI thread."""

    def __init__(self, side: LetterSide, panel: EditorPanel, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._side, self._panel, self._field = side, panel, ""
        self._letter_day = LetterDay(bench)
        self._letter_day.watch([part.form for part in panel.parts])
        self._table: SmallTable | None = None
        side.place_clicked.connect(self._fill)
        side.words_drawn.connect(self._fill_words)
        side.missed.connect(self._missed)
        for table in panel.findChildren(SmallTable):
            table.table.currentItemChanged.connect(lambda now, before: self._say_how())
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]  # it is there

    def _form_of(self, name: str) -> RecordForm | None:
        return next((part.form for part in self._panel.parts if part.form.has(name)), None)

    def _editor(self) -> TypedEditor | None:
        """That of the field a click in the letter is for, if something can be typed there."""
        form = self._form_of(self._field) if self._field else None
        editor = form.editor(self._field) if form is not None else None
        return editor if isinstance(editor, TypedEditor) else None

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """Remember which field a click in the letter is for, and show where it was read."""
        if now is None or not self._panel.isAncestorOf(now):
            return
        self._table = _table_around(now)
        if self._table is not None:
            self._field = ""
            self._say_how()
            return
        for part in self._panel.parts:
            if part.form.isAncestorOf(now):
                held = (name for name in _NAMES if part.form.has(name))
                name = next((name for name in held if part.form.editor(name).isAncestorOf(now)), "")
                if name and name != self._field:
                    self._field = name
                    self._side.show_field(_PLACES.get(name, frozenset({name})))
                    self._say_how()
                return

    def _waiting(self) -> str:
        """What the field or column is called that a click in the letter fills; "" if none waits."""
        if self._table is not None:
            return self._table.heading_typed_in()
        return _called(self._field) if self._editor() is not None else ""

    def _say_how(self) -> None:
        self._side.say_how(self._waiting())

    def _missed(self) -> None:
        """A click on words that nothing was found in says how they are taken all the same."""
        if waiting := self._waiting():
            said = translate("directives", "Chỗ này chưa được tô nền: giữ chuột kéo qua chữ để điền vào “{0}”.")
            self._bench.notify(said.format(waiting))
        else:
            self._bench.notify(_choose())

    def _fill(self, place: Place) -> None:
        """A click in the letter fills the field or cell that waits for it, else the place's own field."""
        if self._table is not None and (given := _for_cell(self._table, place)) is not None:
            self._fill_cell(self._table, given)
            return
        name, value = self._target(place)
        form = self._form_of(name)
        editor = form.editor(name) if form is not None else None
        if value is not None and isinstance(editor, TypedEditor):
            self._fill_field(editor, in_sentence(value) if name == "issuer" and isinstance(value, str) else value)

    def _fill_words(self, words: str) -> None:
        """Words of the letter that somebody drew over come into the field or cell one stands in, as if they were
        typed."""
        if not words:
            said = translate("directives", "Chỗ vừa khoanh là ảnh, không có chữ để lấy. Đề nghị gõ vào ô bên phải.")
            self._bench.notify(said)
            return
        table, cell = self._table, self._table.field_typed_in() if self._table is not None else None
        editor = self._editor()
        field = cell or (editor.field if editor is not None else None)
        if field is None:
            self._bench.notify(_choose())
        elif (meant := self._meant(field, words)) is None:
            said = translate("directives", "Không thấy ngày tháng trong “{0}”. Đề nghị gõ vào “{1}”.")
            self._bench.notify(said.format(shortened(words, _TOLD), self._waiting()))
        elif cell is not None and table is not None:
            self._fill_cell(table, meant)
        elif editor is not None:
            self._fill_field(editor, meant)

    def _fill_field(self, editor: TypedEditor, value: FieldValue) -> None:
        take_back = editor.fill(value)
        self._panel.reveal(editor.field.name)
        self._tell(_called(editor.field.name), editor.text(), take_back)

    def _fill_cell(self, table: SmallTable, value: FieldValue) -> None:
        named = table.heading_typed_in()
        put_back = table.fill(value)
        item = table.table.currentItem()
        self._tell(named, item.text() if item is not None else "", put_back)

    def _tell(self, named: str, text: str, take_back: Callable[[], None]) -> None:
        said = translate("directives", "Đã điền “{0}”: {1}").format(named, shortened(text, _TOLD))
        self._bench.notify(said, take_back)

    def _meant(self, field: Field, words: str) -> str | DateSpec | None:
        """Of the words drawn over, those that the field is for: rectangles are drawn larger than what is meant. None if
        no day is among them that the field asks for."""
        if field.kind is FieldKind.DATE:
            dates = find_dates(words, reference=self._from(field), looking=field.looking)
            return dates[0].spec if dates else self._short_day(field, words)
        if field.kind is FieldKind.NUMBER:
            numbers = find_document_numbers(words)
            return (numbers[0].number.full if numbers else "") or words
        return in_sentence(words) if field.name == "issuer" else words

    def _from(self, field: Field) -> date:
        """The day that one without its year is looked for from."""
        return self._letter_day() if field.looking == "ahead" else self._bench.today()

    def _short_day(self, field: Field, words: str) -> DateSpec | None:
        """A day written short ("03.11.26"), which counts as one only where a day is asked for."""
        found = _SHORT_DAY.search(words)
        try:
            return parse_date(found[0], today=self._from(field), looking=field.looking) if found else None
        except UserError:
            return None

    def _target(self, place: Place) -> tuple[str, FieldValue]:
        if self._field in _DATES and place.date is not None:
            return self._field, place.date
        if self._field == "number_full" and place.document:
            return self._field, place.document
        own = _OWN_FIELD.get(place.name, place.name)
        if self._field in _TEXTS and own not in ("number_full", "date", "due"):
            return self._field, place.text
        if own in _DATES:
            return own, place.date
        return own, place.document if own == "number_full" else place.text


def _called(name: str) -> str:
    return label("field.obligation.due" if name == "due" else f"field.directive.{name}")


def _choose() -> str:
    return translate("directives", "Đề nghị bấm vào ô cần điền ở bên phải trước, rồi kéo chuột qua chữ.")


def _table_around(widget: QWidget) -> SmallTable | None:
    """The small table that a widget stands in, if it stands in one."""
    around: QWidget | None = widget
    while around is not None and not isinstance(around, SmallTable):
        around = around.parentWidget()
    return around


def _for_cell(table: SmallTable, place: Place) -> FieldValue:
    """What a found place gives the cell one stands in; None if it is none for it: a number, the letter's own day."""
    field = table.field_typed_in()
    if field is None:
        return None
    if field.kind is FieldKind.DATE:
        return place.date if place.name == "deadlines" else None
    return place.text if _OWN_FIELD.get(place.name, place.name) not in ("number_full", "date", "due") else None
