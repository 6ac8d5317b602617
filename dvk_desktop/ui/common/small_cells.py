"""The columns of a `SmallTable` and what is typed in its cells with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dvk_desktop.ui.common.choices import choice_list
from dvk_desktop.usecases.fields import Field, FieldKind

CODE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class SmallColumn:
    """A column: its field says how what is typed is read. `width` in pixels at 14 px text, 0 takes the rest. `fixed`:
    shown, not typed."""

    field: Field
    title: str
    width: int
    fixed: bool = False


class CellEditors(QStyledItemDelegate):
    """Editors by the kind of the column's field; long texts get several lines."""

    def __init__(self, columns: tuple[SmallColumn, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        field = self._columns[index.column()].field
        if field.kind is FieldKind.CHOICE:
            box = QComboBox(parent)
            for code, label in choice_list(field.choices):
                box.addItem(label, code)
            return box
        if field.kind is FieldKind.LONG_TEXT:
            paper = QPlainTextEdit(parent)
            paper.setTabChangesFocus(True)
            return paper
        return QLineEdit(parent)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(CODE))))
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(index.data())
        elif isinstance(editor, QLineEdit):
            editor.setText(index.data())

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        at = model.index(index.row(), index.column())
        if isinstance(editor, QComboBox):
            model.setData(at, editor.currentData(), CODE)
            model.setData(at, editor.currentText())
        elif isinstance(editor, QPlainTextEdit):
            model.setData(at, editor.toPlainText())
        elif isinstance(editor, QLineEdit):
            model.setData(at, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = option.rect
        if isinstance(editor, QPlainTextEdit):
            rect.setHeight(max(rect.height(), editor.fontMetrics().lineSpacing() * 4))
        editor.setGeometry(rect)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), hint.height() + 6)
