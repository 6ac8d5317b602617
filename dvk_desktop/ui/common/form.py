"""`RecordForm`: the editors of a record's fields, made from their one description."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from dvk_desktop.domain.errors import CodedError, UserError
from dvk_desktop.language import label
from dvk_desktop.language.lists import offered
from dvk_desktop.ui.common.drafts import Draft, Place
from dvk_desktop.ui.common.form_editors import BooleanEditor, ChoiceEditor, Editor, LineEditor, PaperEditor
from dvk_desktop.ui.common.form_row import FormRow
from dvk_desktop.ui.common.keys import pressed
from dvk_desktop.ui.common.reference_editor import ReferenceEditor, ReferenceProvider
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.fields import Field, FieldKind, FieldValue

_NOBODY: Mapping[str, ReferenceProvider] = MappingProxyType({})
_NOTHING: Mapping[str, Sequence[str]] = MappingProxyType({})
SAVED_AFTER = 800  # milliseconds without a key before the draft is written


class FormIncomplete(UserError):
    """Some fields cannot be taken as they are; each is marked and says why beside itself."""

    @property
    def errors(self) -> Mapping[str, CodedError]:
        """Field → what is wrong with it."""
        return cast("Mapping[str, CodedError]", self.parameters["errors"])


class RecordForm(QWidget):
    """Editors under each other (or in `columns` columns; LONG_TEXT and LIST take a whole line).

    `changed`: something was typed. `saved`: Ctrl+S. `saved_next`: Ctrl+Enter (save and next). Labels are
    ``field.<record type>.<field>``.
    """

    changed = Signal()
    saved = Signal()
    saved_next = Signal()

    def __init__(
        self,
        record_type: str,
        fields: Sequence[Field],
        bench: Workbench,
        *,
        providers: Mapping[str, ReferenceProvider] = _NOBODY,
        choices: Mapping[str, Sequence[str]] = _NOTHING,
        columns: int = 1,
        ahead_from: Callable[[], date] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`ahead_from`: the day that what looks ahead is typed from; today if left out.
        `providers`: by the record type referred to; a REFERENCE nobody provides for is left out of the form.
        `choices`: codes to offer, by `Field.choices`; those that have a label if left out."""
        super().__init__(parent)
        self.record_type = record_type
        self._bench, self._providers, self._choices = bench, providers, choices
        self._ahead_from = ahead_from or bench.today
        self._rows: dict[str, FormRow] = {}
        self._given: dict[str, str] = {}
        self._proposed: dict[str, str] = {}
        self._draft_key, self._draft_title = "", ""
        self._kept = False  # a draft holds what differs from the values given; one of other values is left alone
        self.place = Place()  # kept with a draft: the way back to this form
        self._autosave = QTimer(self)
        self._autosave.setSingleShot(True)
        self._autosave.setInterval(SAVED_AFTER)
        self._autosave.timeout.connect(self._keep_draft)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        line, column = 0, 0
        for field in fields:
            editor = self._editor_of(field)
            if editor is None:
                continue
            row = FormRow(editor, label(f"field.{record_type}.{field.name}"), self)
            wide = field.kind in (FieldKind.LONG_TEXT, FieldKind.LIST) or field.width == 0
            if wide and column:
                line, column = line + 1, 0
            grid.addWidget(row, line, column, 1, columns if wide else 1, Qt.AlignmentFlag.AlignTop)
            column = column + (columns if wide else 1)
            if column >= columns:
                line, column = line + 1, 0
            self._rows[field.name] = row
            editor.changed.connect(self._edited)
            editor.finished.connect(self._keep_draft)
        grid.setRowStretch(line + 1, 1)
        for number in range(columns):
            grid.setColumnStretch(number, 1)
        self._remember_given()

    # -- focus, keys -------------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the first field. A focus proxy would take that field out of its place in the Tab order."""
        super().focusInEvent(event)
        if self._rows:
            next(iter(self._rows.values())).editor.setFocus(event.reason())

    def event(self, event: QEvent) -> bool:
        """Claim the keys of the form: while one types in it they are not those of the page around it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._meant(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meant = self._meant(event)
        if meant is not None:
            meant.emit()
        else:
            super().keyPressEvent(event)

    def _meant(self, event: QKeyEvent) -> SignalInstance | None:
        if pressed(event, "Ctrl+S"):
            return self.saved
        return self.saved_next if pressed(event, "Ctrl+Enter") else None

    # -- values ----------------------------------------------------------------------------------------------------

    def set_values(self, values: Mapping[str, FieldValue]) -> None:
        """Show these values (fields not named are emptied); they count as saved."""
        draft_key, self._draft_key = self._draft_key, ""  # what is being filled in was typed by nobody
        for name, row in self._rows.items():
            row.editor.set_value(values.get(name))
            row.show_error(None)
        self._remember_given()
        self._kept = False
        self._draft_key = draft_key

    def propose(self, field: str, value: FieldValue) -> None:
        """Fill in what is proposed, unless something was typed there before: it is saved with the form, but alone it is
        no draft."""
        row = self._rows[field]
        if row.editor.state() != self._given[field]:
            return
        draft_key, self._draft_key = self._draft_key, ""
        row.editor.set_value(value)
        self._draft_key = draft_key
        self._proposed[field] = row.editor.state()

    def values(self) -> dict[str, FieldValue]:
        """Field → value of all fields. Raises `FormIncomplete`: wrong fields are marked, the first has the focus."""
        found: dict[str, FieldValue] = {}
        errors: dict[str, CodedError] = {}
        for name, row in self._rows.items():
            try:
                found[name] = row.editor.value()
                row.show_error(None)
            except UserError as error:
                errors[name] = error
                row.show_error(error)
        if errors:
            self._rows[next(iter(errors))].editor.setFocus()
            raise FormIncomplete("form.fields_wrong", count=len(errors), errors=errors)
        return found

    def changed_values(self) -> dict[str, FieldValue]:
        """As `values`, only the fields that were changed since `set_values`."""
        values = self.values()
        return {name: values[name] for name in self.changed_names()}

    def changed_names(self) -> tuple[str, ...]:
        """Fields that were changed since `set_values` or `mark_saved`, readable or not."""
        return tuple(name for name, row in self._rows.items() if row.editor.state() != self._given[name])

    def show_field(self, field: str, shown: bool) -> None:
        """Show or hide a field that makes sense only sometimes; its value stays."""
        self._rows[field].setVisible(shown)

    def show_error(self, field: str, error: CodedError) -> None:
        """Say beside `field` what a use case found wrong with it."""
        self._rows[field].show_error(error)
        self._rows[field].editor.setFocus()

    def editor(self, field: str) -> Editor:
        """The editor of `field`. KeyError if the form has none."""
        return self._rows[field].editor

    @property
    def is_empty(self) -> bool:
        """Whether the form has no field at all: what is asked for stands around it."""
        return not self._rows

    def has(self, field: str) -> bool:
        """Whether the form has an editor for `field`."""
        return field in self._rows

    def is_changed(self) -> bool:
        """Whether something was typed since `set_values` or `mark_saved`; what was proposed was typed by nobody."""
        return any(self._proposed.get(name) != self._rows[name].editor.state() for name in self.changed_names())

    def mark_saved(self) -> None:
        """What stands in the form was saved: it counts as unchanged and its draft is forgotten."""
        self._remember_given()
        self._autosave.stop()
        self._kept = False
        if self._draft_key:
            self._bench.drafts.remove(self._draft_key)

    def focus_first_empty(self, names: Sequence[str] = ()) -> None:
        """Put the focus into the first empty field (of `names`, if given), else into the first."""
        rows = [self._rows[name] for name in names] if names else list(self._rows.values())
        empty = [row for row in rows if not row.editor.text()]
        (empty or rows)[0].editor.setFocus()

    # -- drafts ----------------------------------------------------------------------------------------------------

    def keep_drafts(self, key: str, title: str) -> bool:
        """Keep what is typed from now on as a draft under `key` (which form of which record), named `title`; when all
        of it was taken back, the draft goes.

        A draft left from last time is put into the form; returns whether there was one.
        """
        self._draft_key, self._draft_title, self._kept = key, title, False
        draft = self._bench.drafts.load(key)
        if draft is None:
            return False
        for name, text in draft.values.items():
            if name in self._rows:
                self._rows[name].editor.set_text(text)
        self._kept = self.is_changed()
        return True

    def keep_draft_now(self) -> None:
        """Keep what is typed without waiting for a pause: the form is about to be closed."""
        self._keep_draft()

    def _edited(self) -> None:
        self._autosave.start()
        self.changed.emit()

    def _keep_draft(self) -> None:
        self._autosave.stop()
        if not self._draft_key:
            return
        if not self.is_changed():
            if self._kept:
                self._kept = False
                self._bench.drafts.remove(self._draft_key)
            return
        typed = {name: self._rows[name].editor.text() for name in self.changed_names()}
        draft = Draft(self._draft_key, self._draft_title, self._bench.clock(), typed, self.place)
        try:
            self._bench.drafts.save(draft)
            self._kept = True
        except Exception as error:  # typing goes on; the person is told that it is not being kept
            self._draft_key = ""
            self._bench.fail(error)

    def _remember_given(self) -> None:
        self._given = {name: row.editor.state() for name, row in self._rows.items()}
        self._proposed.clear()

    # -- making ----------------------------------------------------------------------------------------------------

    def _editor_of(self, field: Field) -> Editor | None:
        match field.kind:
            case FieldKind.LONG_TEXT | FieldKind.LIST:
                return PaperEditor(field, self._bench.today, self)
            case FieldKind.CHOICE:
                return ChoiceEditor(field, self._choices_of(field), self)
            case FieldKind.BOOLEAN:
                return BooleanEditor(field, label(f"field.{self.record_type}.{field.name}"), self)
            case FieldKind.REFERENCE:
                provider = self._providers.get(field.references)
                return ReferenceEditor(field, provider, self._bench.jobs, self) if provider else None
        return LineEditor(field, self._bench.today, self, ahead=self._ahead_from)

    def _choices_of(self, field: Field) -> list[tuple[str, str]]:
        prefix = f"choice.{field.choices}."
        codes = self._choices.get(field.choices)
        if codes is None:
            codes = offered(field.choices)
        return [(code, label(prefix + code)) for code in codes]
