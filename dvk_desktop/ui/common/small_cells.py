"""The table within a `SmallTable`: its columns, what its cells hold and what is typed in them with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import shiboken6
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from dvk_desktop.ui.common.choices import choice_label, choice_list
from dvk_desktop.ui.common.form_values import parse_typed, typed
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.usecases.fields import Field, FieldKind, FieldValue

CODE = Qt.ItemDataRole.UserRole
_PADDING = 12  # pixels at each side of a cell's text, its margin included


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


def empty_table(columns: tuple[SmallColumn, ...], look: Look, parent: QWidget) -> QTableWidget:
    """A table of these columns that has no rows yet."""
    table = QTableWidget(0, len(columns), parent)
    table.setHorizontalHeaderLabels([column.title for column in columns])
    table.setObjectName("small-table")
    table.setItemDelegate(CellEditors(columns, table))
    table.setWordWrap(True)
    table.setShowGrid(True)
    table.setTabKeyNavigation(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for number, column in enumerate(columns):
        if column.width:
            header.resizeSection(number, look.sizes.column(column.width))
        else:
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
    return table


def height_of_texts(table: QTableWidget, columns: tuple[SmallColumn, ...], row: int) -> int:
    """What the long texts of a row need: Qt asks for less where the style's padding makes them wrap earlier."""
    needed = 0
    for at, column in enumerate(columns):
        if column.field.kind is FieldKind.LONG_TEXT and (item := table.item(row, at)) is not None:
            room = QRect(0, 0, max(40, table.columnWidth(at) - 2 * _PADDING), 100_000)
            box = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            needed = max(needed, box.height() + _PADDING)
    return needed


def typed_field(item: QTableWidgetItem | None, columns: tuple[SmallColumn, ...]) -> Field | None:
    """The field of a cell, if it is one that is typed in."""
    if item is None or not item.flags() & Qt.ItemFlag.ItemIsEditable:
        return None
    field = columns[item.column()].field
    return None if field.kind in (FieldKind.CHOICE, FieldKind.BOOLEAN) else field


@dataclass(frozen=True, slots=True)
class _Held:
    """A value that was given and how it is typed: given back as it was while the text is not touched."""

    text: str
    value: FieldValue


def put_value(item: QTableWidgetItem, field: Field, value: FieldValue) -> None:
    """Show `value` in the cell of `field`."""
    if field.kind is FieldKind.CHOICE:
        item.setData(CODE, str(value or ""))
        item.setText(choice_label(field.choices, str(value or "")))
    elif field.kind is FieldKind.BOOLEAN:
        item.setFlags((item.flags() | Qt.ItemFlag.ItemIsUserCheckable) & ~Qt.ItemFlag.ItemIsEditable)
        item.setCheckState(Qt.CheckState.Checked if value else Qt.CheckState.Unchecked)
    else:
        item.setText(typed(field, value))
        item.setData(CODE, _Held(item.text(), value))


def value_of(item: QTableWidgetItem, field: Field, today: Callable[[], date]) -> FieldValue:
    """What stands in the cell. UserError of `parse_typed` if it cannot be read."""
    if field.kind is FieldKind.CHOICE:
        return str(item.data(CODE) or "") or None
    if field.kind is FieldKind.BOOLEAN:
        return item.checkState() is Qt.CheckState.Checked
    held = item.data(CODE)
    if isinstance(held, _Held) and item.text() == held.text and held.value is not None:
        return held.value
    return parse_typed(field, item.text(), today)


def text_of(item: QTableWidgetItem, field: Field) -> str:
    """What stands in the cell, readable or not: the code of a choice, "1" for a tick, else as typed."""
    if field.kind is FieldKind.BOOLEAN:
        return "1" if item.checkState() is Qt.CheckState.Checked else ""
    return str(item.data(CODE) or "") if field.kind is FieldKind.CHOICE else item.text()


def put_text(item: QTableWidgetItem, field: Field, text: str) -> None:
    """Put back what `text_of` gave."""
    if field.kind in (FieldKind.CHOICE, FieldKind.BOOLEAN):
        put_value(item, field, text)
    else:
        item.setText(text)


def fill_cell(item: QTableWidgetItem, field: Field, value: FieldValue) -> Callable[[], None]:
    """Write into a cell what somebody pointed at: a text as if it had been typed, a value as it is. What is returned
    puts back what stood there, as long as the cell is there."""
    before = item.text(), item.data(CODE)
    if isinstance(value, str):
        put_text(item, field, value)
    else:
        put_value(item, field, value)

    def put_back() -> None:
        if shiboken6.isValid(item):
            item.setText(before[0])
            item.setData(CODE, before[1])

    return put_back
