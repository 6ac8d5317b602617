"""REFERENCE: any part of a name, without diacritics, finds it; Enter takes the first, the last line adds one."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from dvk_desktop.domain.errors import UserError
from dvk_desktop.ui.common.form_editors import Editor
from dvk_desktop.ui.jobs.runner import JobRunner
from dvk_desktop.usecases.fields import Field, FieldValue

PAUSE = 120  # milliseconds without a key before names are looked up
ID_ROLE = Qt.ItemDataRole.UserRole
NEW = "\0new"  # no id of a record looks like that


@dataclass(frozen=True, slots=True)
class ReferenceProvider:
    """Where references come from.

    `find(text)`: (id, label) of the records that fit, best first, at most about 20; "" gives the usual ones.
    `label_of`: the label of an id. Both are called on a reader thread. `create(text, use)`: makes a record named `text`
    on the GUI thread (opening a form if need be) and calls `use(id, label)`; None if none can be made here.
    """

    find: Callable[[str], Sequence[tuple[str, str]]]
    label_of: Callable[[str], str]
    create: Callable[[str, Callable[[str, str], None]], None] | None = None


class _Line(QLineEdit):
    left = Signal()
    entered = Signal()
    list_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)  # files dropped on a field go to the window like all others

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class ReferenceEditor(Editor):
    """Types a name, keeps an id."""

    def __init__(self, field: Field, provider: ReferenceProvider, jobs: JobRunner, parent: QWidget) -> None:
        super().__init__(field, parent)
        self._provider, self._jobs = provider, jobs
        self._key = f"reference:{id(self)}"
        self._id, self._label = "", ""
        self._naming = False  # the id is known, its label is being read
        self._takes = 0  # of how many found at most the first is taken as soon as they are there; 0: none is
        self._line = _Line(self)
        self._line.setPlaceholderText(self.tr("Gõ một phần tên, không cần dấu"))
        self._found = QStandardItemModel(0, 1, self)
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(10)
        self._completer.setWidget(self._line)
        self._popup = QListView(self)
        self._popup.setProperty("role", "popup")
        self._popup.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names differ at their ends, too
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._completer.setPopup(self._popup)
        self._popup.installEventFilter(self)
        chosen = self._completer.activated[QModelIndex]  # type: ignore[index]  # an overload is chosen by its type
        chosen.connect(lambda index: self._choose(index.row()))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look_up)
        self._line.textEdited.connect(self._edited)
        self._line.entered.connect(self._enter)
        self._line.list_wanted.connect(self._look_up)
        self._line.left.connect(self._leave)
        self._hold(self._line)

    def input(self) -> QWidget:
        return self._line

    def text(self) -> str:
        """The id and the name shown, so that a draft brings back both."""
        shown = self._line.text().strip()
        if not shown:
            return ""
        return json.dumps([self._id if shown == self._label else "", shown], ensure_ascii=False)

    def state(self) -> str:
        shown = self._line.text().strip()
        return self._id if self._naming or shown == self._label else shown

    def set_text(self, text: str) -> None:
        record, label = json.loads(text) if text else ("", "")
        self.set_known(record, label)

    def value(self) -> FieldValue:
        shown = self._line.text().strip()
        if self._naming:
            return self._id
        if not shown:
            if self.field.required:
                raise UserError("form.required")
            return None
        if not self._id or shown != self._label:
            raise UserError("reference.unknown", value=shown)
        return self._id

    def set_value(self, value: FieldValue) -> None:
        if value is None:
            self._use("", "")
            return
        record = str(value)
        self._id, self._naming = record, True
        self._jobs.run_latest(
            self._key + ":label",
            lambda progress: self._provider.label_of(record),
            on_done=lambda label: self._use(record, label),
            owner=self,
        )

    def label(self) -> str:
        """The name of the record that is kept, "" while none is."""
        return self._label if self._id else ""

    def set_known(self, record: str, label: str) -> None:
        """As `set_value`, of a record whose name is known; nothing is read, nothing is told."""
        self._name_no_more()
        self._id, self._label = record, label
        self._line.setText(label)
        self._line.setCursorPosition(0)  # a long name is seen from its beginning

    def _name_no_more(self) -> None:
        """A name that is still being read is of no use: something else stands here now."""
        self._naming = False
        self._jobs.forget(self._key + ":label")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list with nothing highlighted takes the first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not self._popup.currentIndex().isValid():
                self._popup.hide()
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def _edited(self) -> None:
        self._takes = 0
        self._name_no_more()
        self._found.clear()
        self._pause.start()
        self.changed.emit()

    def _look_up(self) -> None:
        text = self._line.text().strip()
        self._jobs.run_latest(
            self._key,
            lambda progress: self._provider.find("" if text == self._label else text),
            on_done=lambda found: self._show(text, found),
            owner=self,
        )

    def _show(self, text: str, found: Sequence[tuple[str, str]]) -> None:
        self._found.clear()
        for record, label in found:
            item = QStandardItem(label)
            item.setData(record, ID_ROLE)
            item.setToolTip(label)
            self._found.appendRow(item)
        if self._provider.create is not None and text and text != self._label:
            item = QStandardItem(self.tr("Thêm “{0}”").format(text))
            item.setData(NEW, ID_ROLE)
            self._found.appendRow(item)
        if self._takes:
            if 0 < len(found) <= self._takes:
                self._choose(0)
            self._takes = 0
        elif self._found.rowCount() and self._line.hasFocus():
            self._completer.complete()

    def _enter(self, of: int = sys.maxsize) -> None:
        """Take the highlighted name of the open list, else the first that fits, looking it up if need be; none
        where more than `of` fit.

        The completer hands Enter to the line while its list stays open, so the list is closed here.
        """
        marked = self._popup.currentIndex() if self._popup.isVisible() else QModelIndex()
        self._popup.hide()
        if marked.isValid():
            self._choose(marked.row())
            return
        if self._line.text().strip() in ("", self._label):
            return
        self._takes = of
        self._pause.stop()
        self._look_up()

    def _leave(self) -> None:
        """Leaving a name that fits only one record takes it; anything else stays to be looked at."""
        shown = self._line.text().strip()
        if shown and shown != self._label and not self._popup.isVisible():
            self._enter(of=1)
        self.finished.emit()

    def _choose(self, row: int) -> None:
        item = self._found.item(row)
        record, label = str(item.data(ID_ROLE)), item.text()
        if record == NEW and self._provider.create is not None:
            self._provider.create(self._line.text().strip(), self._use)
        else:
            self._use(record, label)

    def _use(self, record: str, label: str) -> None:
        self.set_known(record, label)
        self.changed.emit()
        self.finished.emit()
