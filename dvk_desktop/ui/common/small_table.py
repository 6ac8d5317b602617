"""A few rows within a form that can be corrected in place: the clauses of a letter, its addressees."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.domain.errors import UserError
from dvk_desktop.language import sentence
from dvk_desktop.ui.common.small_cells import (
    CODE,
    SmallColumn,
    empty_table,
    fill_cell,
    height_of_texts,
    put_text,
    put_value,
    text_of,
    typed_field,
    value_of,
)
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.usecases.fields import Field, FieldKind, FieldValue

__all__ = ["CODE", "Row", "SmallColumn", "SmallTable"]

PLACE = Qt.ItemDataRole.UserRole + 1
MOST_ROWS_SEEN = 8

Row = tuple[int | None, Mapping[str, FieldValue]]
"""Place the row had when it was given (None: added by hand), and its values by field."""


class SmallTable(QWidget):
    """Rows of `SmallColumn`s. `changed`: something was typed, added or taken away. GUI thread."""

    changed = Signal()

    def __init__(
        self,
        columns: Sequence[SmallColumn],
        look: Look,
        today: Callable[[], date],
        add: str,
        most_rows: int = MOST_ROWS_SEEN,
        removable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`add`: the verb on the button that adds a row; "" for a table whose rows are given. `most_rows`: seen before
        it scrolls; 0 lets it take the room there is. `removable`: rows that were given may be taken away."""
        super().__init__(parent)
        self._columns, self._look, self._today = tuple(columns), look, today
        self._filling, self._most_rows = False, most_rows
        long = any(column.field.kind is FieldKind.LONG_TEXT for column in columns)
        self._upright = Qt.AlignmentFlag.AlignTop if long else Qt.AlignmentFlag.AlignVCenter
        self._given: list[Row] = []
        self.table = empty_table(self._columns, look, self)
        self._at_rest = QTimer(self)  # while columns are being moved their widths are those of before
        self._at_rest.setSingleShot(True)
        self._at_rest.timeout.connect(self._fit)
        self.table.horizontalHeader().sectionResized.connect(lambda *_: self._at_rest.start())
        self.table.itemChanged.connect(self._edited)
        self._add = QPushButton(add, self)
        self._add.setProperty("role", "link")
        self._add.clicked.connect(self.add_row)
        self._remove = QPushButton(self.tr("Bỏ dòng"), self)
        self._remove.setProperty("role", "link")
        self._remove.setToolTip(self.tr("Bỏ dòng đang chọn (Delete)"))
        self._remove.clicked.connect(self.remove_row)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_row)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.table)
        if add:
            layout.addLayout(buttons)
        self._grows, self._removable = bool(add), removable
        self._add.setVisible(self._grows)
        self._fit()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; they count as unchanged."""
        self._given = [(place, dict(values)) for place, values in rows]
        self._filling = True
        self.table.setRowCount(0)
        for place, values in rows:
            self._append(place, values)
        self._filling = False
        self._fit()

    def reset(self) -> None:
        """Show the rows that were given again."""
        self.set_rows(self._given)

    def rows(self) -> list[Row]:
        """The rows as they stand; empty ones are left out. UserError of `parse_typed` for a cell that cannot be read:
        it is marked and selected."""
        found: list[Row] = []
        for number in range(self.table.rowCount()):
            values: dict[str, FieldValue] = {}
            for at, column in enumerate(self._columns):
                if column.fixed:
                    continue
                try:
                    values[column.field.name] = value_of(self._item(number, at), column.field, self._today)
                except UserError:
                    self.table.setCurrentCell(number, at)
                    raise
            if not self._grows or any(value for name, value in values.items() if self._matters(name)):
                found.append((self._item(number, 0).data(PLACE), values))
        return found

    def is_changed(self) -> bool:
        """Whether the rows differ from those that were given."""
        try:
            now = self.rows()
        except UserError:
            return True
        names = [column.field.name for column in self._columns if not column.fixed]
        before = [(place, {name: values.get(name) for name in names}) for place, values in self._given]
        return [(place, {name: value or None for name, value in values.items()}) for place, values in now] != [
            (place, {name: value or None for name, value in values.items()}) for place, values in before
        ]

    def snapshot(self) -> str:
        """What stands in the rows, readable or not, as a draft keeps it."""
        rows = range(self.table.rowCount())
        return json.dumps(
            [
                [
                    self._item(number, 0).data(PLACE),
                    [text_of(self._item(number, at), column.field) for at, column in enumerate(self._columns)],
                ]
                for number in rows
            ],
            ensure_ascii=False,
        )

    def restore(self, snapshot: str) -> None:
        """Put back what `snapshot` gave; what is different from the rows given counts as changed."""
        self._filling = True
        self.table.setRowCount(0)
        for place, texts in json.loads(snapshot):
            self._append(place, {})
            for at, text in enumerate(texts[: len(self._columns)]):
                item = self._item(self.table.rowCount() - 1, at)
                put_text(item, self._columns[at].field, text)
        self._filling = False
        self._fit()

    def set_fixed(self, name: str, texts: Sequence[str]) -> None:
        """Say what stands in the column `name`, which is not typed, row by row."""
        at = next(n for n, column in enumerate(self._columns) if column.field.name == name)
        self._filling = True
        for number, text in enumerate(texts[: self.table.rowCount()]):
            self._item(number, at).setText(text)
        self._filling = False
        self._fit()

    def append(self, place: int, values: Mapping[str, FieldValue]) -> None:
        """Add a row made elsewhere, under a place of its own."""
        self._filling = True
        self._append(place, values)
        self._filling = False
        self._fit()
        self.changed.emit()

    def checked_rows(self, name: str) -> list[int]:
        """The rows, counted from 0, that are ticked in the column `name`."""
        at = next(n for n, column in enumerate(self._columns) if column.field.name == name)
        rows = range(self.table.rowCount())
        return [row for row in rows if self._item(row, at).checkState() is Qt.CheckState.Checked]

    def row_of(self, place: int) -> int | None:
        """Which row, counted from 0, was given with `place`; None once it was taken away."""
        rows = range(self.table.rowCount())
        return next((row for row in rows if self._item(row, 0).data(PLACE) == place), None)

    def set_values(self, name: str, values: Mapping[int, FieldValue]) -> None:
        """Show these values in the column `name`: row, counted from 0 → value. `changed` is told once."""
        at = next(n for n, column in enumerate(self._columns) if column.field.name == name)
        self._filling = True
        for row, value in values.items():
            put_value(self._item(row, at), self._columns[at].field, value)
        self._filling = False
        self._fit()
        self.changed.emit()

    def field_typed_in(self) -> Field | None:
        """The field of the cell one stands in; None if there is none, or nothing is typed in it."""
        return typed_field(self.table.currentItem(), self._columns)

    def heading_typed_in(self) -> str:
        """The heading over the cell one stands in; "" where nothing is typed."""
        return self._columns[self.table.currentColumn()].title if self.field_typed_in() is not None else ""

    def fill(self, value: FieldValue) -> Callable[[], None]:
        """Write into the cell one stands in, a text as if it had been typed; an editor that is open there gives way.
        What is returned puts back what stood there, as long as the row is there."""
        self.table.setFocus()
        item, field = self.table.currentItem(), self.field_typed_in()
        return fill_cell(item, field, value) if item is not None and field is not None else lambda: None

    def heights_needed(self) -> list[int]:
        """How high each row must be for its words, in pixels, at the widths the columns have."""
        table, least = self.table, self._look.sizes.row
        return [
            max(least, table.sizeHintForRow(number), height_of_texts(table, self._columns, number))
            for number in range(table.rowCount())
        ]

    def add_row(self) -> None:
        """Add an empty row and begin to type in it."""
        self._filling = True
        self._append(None, {})
        self._filling = False
        self._fit()
        at = next(n for n, column in enumerate(self._columns) if not column.fixed and not column.width)
        self.table.setCurrentCell(self.table.rowCount() - 1, at)
        self.table.editItem(self.table.currentItem())

    def remove_row(self) -> None:
        """Take the selected row away."""
        number = self.table.currentRow()
        if number >= 0 and (self._removable or self._item(number, 0).data(PLACE) is None):
            self.table.removeRow(number)
            self._fit()
            self.changed.emit()

    # -- inside ----------------------------------------------------------------------------------------------------

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.table.item(row, column)
        assert item is not None  # every cell gets one when its row is made
        return item

    def _matters(self, name: str) -> bool:
        """Whether a row that has only this is more than an empty row: a chosen role alone is none."""
        column = next(column for column in self._columns if column.field.name == name)
        return column.field.kind is not FieldKind.CHOICE

    def _append(self, place: int | None, values: Mapping[str, FieldValue]) -> None:
        number = self.table.rowCount()
        self.table.insertRow(number)
        for at, column in enumerate(self._columns):
            item = QTableWidgetItem()
            put_value(item, column.field, values.get(column.field.name))
            item.setTextAlignment(self._upright | Qt.AlignmentFlag.AlignLeft)
            if column.fixed:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(number, at, item)
        self._item(number, 0).setData(PLACE, place)

    def _edited(self, item: QTableWidgetItem) -> None:
        if self._filling:
            return
        column = self._columns[item.column()]
        self._filling = True
        try:
            value_of(item, column.field, self._today)
            item.setForeground(self._look.colour("text"))
            item.setToolTip("")
        except UserError as error:
            item.setForeground(QColor(self._look.tokens.late))
            item.setToolTip(sentence(error.code, error.parameters))
        self._filling = False
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """As high as its rows, up to some; then it scrolls."""
        sizes, rows = self._look.sizes, self.heights_needed()
        for number, height in enumerate(rows):
            self.table.setRowHeight(number, height)
        self._remove.setVisible(self._grows and self._removable and bool(rows))
        if not self._most_rows:
            return
        most = self._most_rows * sizes.two_line_row
        self.table.setFixedHeight(sizes.header + min(most, max(sizes.row, sum(rows))) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
