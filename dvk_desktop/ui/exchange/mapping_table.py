"""The preview of a foreign table: above each column what it is taken for and how sure that is, below it what stands in
it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidgetItem,
    QWidget,
)

from dvk_desktop.language import label
from dvk_desktop.ui.common.choices import choice_list
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.exchange.mapping_borders import FIRST, BorderedTable
from dvk_desktop.usecases.exchange.foreign.contents import is_mark, plain_text, sample
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping, ColumnUse
from dvk_desktop.usecases.exchange.foreign.tables import (
    GROUP_COLUMN,
    ForeignColumn,
    ForeignRow,
    ForeignTable,
    column_letter,
)
from dvk_desktop.usecases.fields import FieldKind

translate = QCoreApplication.translate

CHOICES, SURENESS, HEADING = 0, 1, 2
"""Rows of the preview: the drop-downs, how sure they are, the heading; then from `FIRST` on the rows of the table."""
SAMPLE_ROWS, LINES = 40, 2_000
NARROW, WIDE = 150, 340  # pixels
_SIGNS = {"sure": ("status-done", "ok"), "likely": ("status-half", "wait"), "unsure": ("status-decide", "decide")}
_PARTS = "\x1f"


class MappingTable(BorderedTable):
    """Shows one `ForeignTable`. `used(ColumnUse)`: somebody said what a column is for; `corrected`: a cell of a pasted
    list was put right, `table` holds it."""

    used = Signal(object)
    corrected = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._boxes: list[QComboBox] = []
        self._models: dict[tuple[tuple[str, str], ...], QStandardItemModel] = {}
        self.setObjectName("small-table")
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.setAccessibleName(translate("exchange", "Bảng trong file"))
        self.setItemDelegateForRow(HEADING, _HeadingPainter(look, self))
        self.itemChanged.connect(self._corrected)

    def show_table(self, table: ForeignTable, mapping: ColumnMapping) -> None:
        """Show a table with what its columns are taken for."""
        self.table = table
        with QSignalBlocker(self):
            self.clear()
            self._boxes = []
            rows = table.rows[: LINES if table.from_lines else SAMPLE_ROWS]
            self.setColumnCount(len(table.columns))
            self.setRowCount(FIRST + len(rows))
            self.setVerticalHeaderLabels(
                [
                    translate("exchange", "Nhận thành"),
                    translate("exchange", "Độ chắc"),
                    translate("exchange", "Tiêu đề"),
                    *(str(row.number) for row in rows),
                ]
            )
            for place, column in enumerate(table.columns):
                self._show_column(place, column, mapping, rows)
        self.show_uses(mapping)

    def _show_column(
        self, place: int, column: ForeignColumn, mapping: ColumnMapping, rows: Sequence[ForeignRow]
    ) -> None:
        assert self.table is not None
        box = QComboBox(self)
        box.setAccessibleName(translate("exchange", "Cột {0} nhận thành").format(_called(column)))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setModel(self._offered(_choices(self.table, column, mapping)))
        box.view().setMinimumWidth(self._look.sizes.column(WIDE))
        box.setMaxVisibleItems(24)
        box.activated.connect(lambda index, box=box, column=column: self._chosen(box, column))
        self._boxes.append(box)
        self.setCellWidget(CHOICES, place, box)
        self.setItem(SURENESS, place, _item("", editable=False))
        heading = _item(_called(column), editable=False)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        heading.setToolTip(column.heading)
        self.setItem(HEADING, place, heading)
        for line, row in enumerate(rows):
            text = plain_text(row.cells[place]) if row.cells[place] is not None else ""
            self.setItem(FIRST + line, place, _item(text, editable=self.table.from_lines))
        widest = max([len(_called(column)), *(len(self._text(FIRST + n, place)) for n in range(len(rows)))])
        narrow, wide = self._look.sizes.column(NARROW), self._look.sizes.column(WIDE)
        fitting = min(wide, widest * self.fontMetrics().averageCharWidth() + 24)
        self.setColumnWidth(place, max(narrow, fitting, self._room_for(box, mapping.use_of(column.key))))
        self.setRowHeight(CHOICES, max(self.rowHeight(CHOICES), box.sizeHint().height() + 8))

    def _offered(self, choices: tuple[tuple[str, str], ...]) -> QStandardItemModel:
        """The entries of a drop-down: most columns share them."""
        if choices not in self._models:
            model = self._models[choices] = QStandardItemModel(self)
            for name, title in (("", translate("exchange", "Không nhận")), *choices):
                item = QStandardItem(title)
                item.setData(name, Qt.ItemDataRole.UserRole)
                model.appendRow(item)
        return self._models[choices]

    def _room_for(self, box: QComboBox, use: ColumnUse | None) -> int:
        """So wide that what the column is taken for can be read."""
        shown = box.itemText(max(0, box.findData(_code(use)))) if use is not None else ""
        return box.fontMetrics().horizontalAdvance(shown) + self._look.sizes.column(64)

    def _text(self, row: int, place: int) -> str:
        item = self.item(row, place)
        return item.text() if item is not None else ""

    def show_uses(self, mapping: ColumnMapping) -> None:
        """Show what each column is taken for now."""
        assert self.table is not None
        with QSignalBlocker(self):
            for place, column in enumerate(self.table.columns):
                use = mapping.use_of(column.key) or ColumnUse(column.key, "")
                box, item = self._boxes[place], self.item(SURENESS, place)
                box.setCurrentIndex(max(0, box.findData(_code(use))))
                self.setColumnWidth(place, max(self.columnWidth(place), self._room_for(box, use)))
                if item is None:
                    continue
                shown = use.sureness if use.field else ""
                item.setText(label(f"choice.sureness.{shown}") if shown else "–")
                if shown:
                    item.setIcon(self._look.icon(*_SIGNS[shown]))
                else:
                    item.setData(Qt.ItemDataRole.DecorationRole, None)
                colour = self._look.colour("text" if use.field else "text_2")
                for line in range(FIRST, self.rowCount()):
                    if (cell := self.item(line, place)) is not None:
                        cell.setForeground(colour)

    def _chosen(self, box: QComboBox, column: ForeignColumn) -> None:
        name, _, marks = str(box.currentData()).partition(_PARTS)
        self.used.emit(ColumnUse(column.key, name, marks, column.heading))

    # -- lists from messages: the borders between the parts of a line ----------------------------------------------

    def _corrected(self, item: QTableWidgetItem) -> None:
        table = self.table
        if table is None or item.row() < FIRST or not table.from_lines:
            return
        place = item.row() - FIRST
        rows = list(table.rows)
        cells = list(rows[place].cells)
        cells[item.column()] = item.text().strip()
        rows[place] = ForeignRow(rows[place].number, tuple(cells))
        self.table = replace(table, rows=tuple(rows))
        self.corrected.emit()


class _HeadingPainter(QStyledItemDelegate):
    """Paints the heading that was found, so that it stands out from the rows."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rectangle: QRect = option.rect
        painter.fillRect(rectangle, self._look.colour("accent_soft"))
        super().paint(painter, option, index)


def _item(text: str, *, editable: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if editable else flags)
    item.setToolTip(text if len(text) > 30 else "")
    return item


def _called(column: ForeignColumn) -> str:
    if column.heading:
        return column.heading
    return translate("exchange", "Cột {0}").format(column_letter(column.index))


def _code(use: ColumnUse) -> str:
    return f"{use.field}{_PARTS}{use.marks}" if use.marks else use.field


def _choices(table: ForeignTable, column: ForeignColumn, mapping: ColumnMapping) -> tuple[tuple[str, str], ...]:
    """What a column can be taken for: the fields; where it is only ticked also the codes of the lists."""
    target = mapping.described
    titles = {one.name: label(f"field.{mapping.target}.{one.name}") for one in target.columns}
    found = [(one.name, titles[one.name]) for one in target.columns]
    values = sample(table.cells_of(column.key)) if column.index != GROUP_COLUMN else []
    if all(map(is_mark, values)) and not column.ordinal:
        for one in target.columns:
            if one.kind is FieldKind.CHOICE and one.choices and one.name in ("field", "subject", "registration_kind"):
                found += [
                    (f"{one.name}{_PARTS}{code}", f"{titles[one.name]}: {title}")
                    for code, title in choice_list(one.choices)
                ]
    return tuple(found)
