"""A form beside a list: heading, editors, some of them folded, and the buttons at the foot, always in sight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.domain.errors import CodedError
from dvk_desktop.ui.common.drafts import Place
from dvk_desktop.ui.common.form import FormIncomplete, RecordForm
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.restored_line import RestoredLine
from dvk_desktop.ui.common.small_table import SmallTable
from dvk_desktop.ui.common.table_drafts import TableDrafts
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.fields import FieldValue


@dataclass(frozen=True, slots=True)
class FormPart:
    """Some of the editors. `title`: "" for those that always show, else the heading under which they fold. `below`:
    what else belongs to them (a table), shown under them."""

    form: RecordForm
    title: str = ""
    open: bool = False
    below: QWidget | None = None


class EditorPanel(Page):
    """Edits one record, or makes one. `key` names it among the drafts ("practice_model:<id>", "practice_model:new").

    `save_wanted(bool)`: somebody wants it saved (True: and the next one). `left`: it shall be closed; what was typed
    and not saved stays as a draft. After saving call `saved()`, on an error `refused(error)`.
    """

    save_wanted = Signal(bool)
    left = Signal()

    def __init__(
        self,
        key: str,
        title: str,
        parts: Sequence[FormPart],
        bench: Workbench,
        *,
        save: str = "",
        hint: str = "",
        heading: bool = True,
        above: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`save`: the verb on the button, `Lưu` if left out. `hint`: a sentence under the title. `heading`: whether the
        title stands over it all. `above`: what stands between the title and the editors."""
        super().__init__(parent)
        self._title, self._bench = title, bench
        self.parts = tuple(parts)
        self._folds: dict[int, QToolButton] = {}
        self._given: dict[int, dict[str, FieldValue]] = {}
        self._restored = RestoredLine(self)
        self._restored.dropped.connect(self._drop_draft)
        self._tables: TableDrafts | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from the last field to the buttons
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._body(title if heading else "", hint, above))
        self._area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addLayout(self._foot(save or self.tr("Lưu")))
        typed = self.parts[0].form
        self._first = above if above is not None and typed.is_empty else typed
        self._keep_drafts(key)

    def _body(self, title: str, hint: str, above: QWidget | None) -> QWidget:
        """What can be scrolled: the title, what is said below it, the forms."""
        body = QWidget(self)
        body.setProperty("role", "page")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(12)
        for text, role in ((title, "section"), (hint, "secondary")):
            if text:
                said = QLabel(text, body)
                said.setProperty("role", role)
                said.setWordWrap(True)
                inside.addWidget(said)
        inside.addWidget(self._restored)
        if above is not None:
            inside.addWidget(above)
        for number, part in enumerate(self.parts):
            held = [widget for widget in (part.form, part.below) if widget is not None]
            for widget in held:
                widget.setParent(body)  # what is shown without a parent is a window of its own, if only for a moment
            if part.title:
                inside.addWidget(self._fold(number, part, body))
            for widget in held:
                inside.addWidget(widget)
            part.form.saved.connect(lambda: self.save_wanted.emit(False))
            part.form.saved_next.connect(lambda: self.save_wanted.emit(True))
        inside.addStretch(1)
        return body

    def show_values(self, values: Mapping[str, FieldValue]) -> None:
        """Show what is stored; a draft of before is laid over it again."""
        for number, part in enumerate(self.parts):
            part.form.set_values(values)
            self._given[number] = dict(values)
        self._keep_drafts(self._key)

    def values(self, *, changed: bool = False) -> dict[str, FieldValue] | None:
        """All values of all parts (`changed`: only those that were changed); None if some are wrong, which then say so
        themselves and are in sight."""
        found: dict[str, FieldValue] = {}
        wrong: RecordForm | None = None
        for number, part in enumerate(self.parts):
            try:
                found.update(part.form.changed_values() if changed else part.form.values())
            except FormIncomplete as error:
                if number in self._folds:
                    self._folds[number].setChecked(True)
                if wrong is None:
                    wrong = part.form
                    wrong.editor(next(iter(error.errors))).setFocus()
        if wrong is not None:
            self._bench.notify(self.tr("Chưa lưu: còn mục cần sửa, lý do ghi ngay dưới từng mục."))
            return None
        return found

    def set_fold_title(self, number: int, title: str) -> None:
        """Say something else over the part `number` (from 0), which folds."""
        self._folds[number].setText(title)

    def reveal(self, field: str) -> None:
        """Put the focus into `field`, in sight, its part unfolded."""
        number = next(number for number, part in enumerate(self.parts) if part.form.has(field))
        if number in self._folds:
            self.unfold(number)
        wanted = self.parts[number].form.editor(field)
        wanted.setFocus()
        # once the layout knows how high everything is
        QTimer.singleShot(0, wanted, lambda: self._area.ensureWidgetVisible(wanted, 0, 40))

    def unfold(self, number: int) -> None:
        """Open the part `number` (from 0), which folds."""
        self._folds[number].setChecked(True)

    def stands_at(self, place: Place) -> None:
        """Remember the way back with what is typed."""
        for part in self.parts:
            part.form.place = place

    def keep_tables(self, tables: Mapping[str, SmallTable]) -> None:
        """What is corrected in `tables` from now on is kept with the drafts of the forms; see `tables_given`."""
        self._tables = TableDrafts(self._key, self._title, tables, self._bench, lambda: self.parts[0].form.place, self)

    def tables_given(self) -> None:
        """The tables have their rows; a draft of before is laid over them again."""
        if self._tables is not None and self._tables.restore():
            self._restored.show()

    def keep_drafts_now(self) -> None:
        """Keep what is typed as drafts: the panel is about to be closed."""
        for part in self.parts:
            part.form.keep_draft_now()
        if self._tables is not None:
            self._tables.keep_now()

    def waits(self) -> None:
        """Saving is under way: a second press does nothing."""
        self.save_button.setEnabled(False)

    def goes_on(self) -> None:
        """Saving was cancelled: what was typed stays and can be saved again."""
        self.save_button.setEnabled(True)

    def saved(self) -> None:
        """What stands in the form was saved; its draft is forgotten."""
        self.save_button.setEnabled(True)
        self._restored.hide()
        for part in self.parts:
            part.form.mark_saved()
        if self._tables is not None:
            self._tables.forget()

    def refused(self, error: Exception) -> None:
        """Saving failed: said beside the field it is about, else by the window. What was typed stays."""
        self.save_button.setEnabled(True)
        name = str(error.parameters.get("field", "")) if isinstance(error, CodedError) else ""
        prefix, _, field = name.rpartition(".")
        for number, part in enumerate(self.parts):
            if isinstance(error, CodedError) and prefix == f"field.{part.form.record_type}" and part.form.has(field):
                if number in self._folds:
                    self._folds[number].setChecked(True)
                part.form.show_error(field, error)
                return
        self._bench.fail(error)

    def refused_at(self, field: str, error: CodedError) -> None:
        """As `refused`, said beside `field` of the first part."""
        self.save_button.setEnabled(True)
        self.parts[0].form.show_error(field, error)

    def unsaved(self) -> tuple[str, ...]:
        tables = self._tables is not None and self._tables.is_changed()
        return (self._title,) if tables or any(part.form.is_changed() for part in self.parts) else ()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the first field. With a focus proxy Tab would go from the last field to the list, and to
        the buttons only after that."""
        super().focusInEvent(event)
        self._first.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        further = event.modifiers() & Qt.KeyboardModifier.ControlModifier  # pressed in what stands around the forms
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif further and event.key() in (Qt.Key.Key_S, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.save_button.isEnabled():
                self.save_wanted.emit(event.key() != Qt.Key.Key_S)
        else:
            super().keyPressEvent(event)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _fold(self, number: int, part: FormPart, parent: QWidget) -> QToolButton:
        head = QToolButton(parent)
        head.setProperty("role", "fold")
        head.setText(part.title)
        head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        head.setCheckable(True)
        head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

        def fold(shown: bool) -> None:
            for widget in (part.form, part.below):
                if widget is not None:
                    widget.setVisible(shown)
            head.setIcon(self._bench.look.icon("chevron-down" if shown else "chevron-right"))

        head.toggled.connect(fold)
        head.setChecked(part.open)
        fold(part.open)
        self._folds[number] = head
        return head

    def _foot(self, save: str) -> QHBoxLayout:
        self.save_button = QPushButton(save, self)
        self.save_button.setProperty("role", "primary")
        self.save_button.setToolTip(self.tr("{0} (Ctrl+S); {0} và sang dòng tiếp (Ctrl+Enter)").format(save))
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(False))
        self.close_button = QPushButton(self.tr("Đóng"), self)
        self.close_button.setToolTip(self.tr("Đóng (Esc); nội dung chưa lưu được giữ trong bản nháp"))
        self.close_button.clicked.connect(self._leave)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.save_button)
        row.addWidget(self.close_button)
        row.addStretch(1)
        return row

    def _keep_drafts(self, key: str) -> None:
        self._key = key
        found = [part.form.keep_drafts(f"{key}:{n}" if n else key, self._title) for n, part in enumerate(self.parts)]
        self._restored.setVisible(any(found) or (self._tables is not None and self._tables.is_changed()))

    def _drop_draft(self) -> None:
        for number, part in enumerate(self.parts):
            part.form.set_values(self._given.get(number, {}))
            part.form.mark_saved()
        if self._tables is not None:
            self._tables.drop()
        self._restored.hide()

    def _leave(self) -> None:
        if self.unsaved():
            self.keep_drafts_now()
            self._bench.notify(self.tr("Nội dung chưa lưu được giữ trong bản nháp."))
        self.left.emit()
