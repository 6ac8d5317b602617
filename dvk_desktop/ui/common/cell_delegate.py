"""Paints the cells of a list: up to two lines of text, a status as icon + word + colour, figures at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from dvk_desktop.ui.common.columns import Align, ListColumn, Status
from dvk_desktop.ui.common.paged_model import ROW_ROLE, PagedTableModel
from dvk_desktop.ui.common.text_layout import break_lines, draw_lines, may_break_after, share_lines
from dvk_desktop.ui.common.theme import Look

SIDE = 8  # pixels between a cell's edge and its text
ICON = 16
STEP = 20  # pixels by which a row of a tree stands further in than the one above it
_DEEPEST = 5  # steps: further in, names would have no room


class CellDelegate(QStyledItemDelegate):
    """Draws `ListColumn`s. `two_lines`: rows are high enough for two lines."""

    def __init__(self, look: Look, columns: Sequence[ListColumn[Any]], two_lines: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._columns = columns
        self.two_lines = two_lines

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        sizes = self._look.sizes
        return QSize(100, sizes.two_line_row if self.two_lines else sizes.row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        view: QWidget = option.widget
        tokens = self._look.tokens
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ground = tokens.selection if selected else (tokens.surface_alt if index.row() % 2 else tokens.surface)
        painter.save()
        painter.fillRect(rect, QColor(ground))
        if isinstance(view, QTableView) and view.currentIndex().row() == index.row() and view.hasFocus():
            accent = QColor(tokens.accent)
            if view.horizontalHeader().visualIndex(index.column()) == 0:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), accent)
            if not selected:
                painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), accent)
            if view.currentIndex() == index and self._columns[index.column()].leads is not None:
                painter.setPen(accent)
                painter.drawRect(rect.adjusted(1, 1, -2, -2))
        row = index.data(ROW_ROLE)
        try:
            if row is not None:
                column = self._columns[index.column()]
                depth = _depth(column, row, index)
                room = rect.adjusted(SIDE + STEP * min(depth, _DEEPEST), 0, -SIDE, 0)
                self._paint_cell(painter, room, column, row, depth)
        finally:
            painter.restore()  # a painter left saved takes the whole program down

    def _paint_cell(self, painter: QPainter, rect: QRect, column: ListColumn[object], row: object, depth: int) -> None:
        look = self._look
        if column.status is not None:
            if (status := column.status(row)) is not None:
                self._paint_status(painter, rect, status, leads=column.leads is not None)
            return
        font = look.font(bold=column.bold)
        font.setUnderline(column.leads is not None)
        second = _second(column, row, depth) if self.two_lines else ""
        text = may_break_after(_text(column, row, depth), column.breaks_after)
        step = look.sizes.line
        if not second:
            lines, _ = break_lines(text, font, rect.width(), 2 if self.two_lines else 1)
            tone = column.tone(row) if column.tone is not None else None
            draw_lines(painter, rect, lines, font, look.colour(tone.value if tone else "text"), step, column.align)
            return
        small = look.font(look.sizes.small)
        lines, below, begins, _ = share_lines(text, second, font, small, rect.width(), whole=column.second_whole)
        line = QRect(rect.left(), rect.center().y() + 1 - step, rect.width(), step)
        for words in lines:
            draw_lines(painter, line, (words,), font, look.colour("text"), step, column.align)
            line.translate(0, step)
        lower = QRect(rect.left() + begins, rect.center().y() + 1, rect.width() - begins, step)
        draw_lines(painter, lower, (below,), small, look.colour("text_2"), step, column.align)

    def _paint_status(self, painter: QPainter, rect: QRect, status: Status, *, leads: bool) -> None:
        look = self._look
        font = look.font()
        font.setUnderline(leads)
        room = rect.adjusted(ICON + 6, 0, 0, 0)
        lines, _ = break_lines(status.word, font, room.width(), 2 if self.two_lines else 1)
        step = look.sizes.line
        first_middle = rect.top() + (rect.height() - step * (max(1, len(lines)) - 1)) // 2
        painter.drawPixmap(rect.left(), first_middle - ICON // 2, look.pixmap(status.drawing, status.tone.value, ICON))
        draw_lines(painter, room, lines, font, look.colour(status.tone.value), step, Align.LEFT)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A tip only where it says more than the cell."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        tip = self._tip(option.rect.width() - 2 * SIDE, index)
        if tip:
            QToolTip.showText(event.globalPos(), tip, view)
        else:
            QToolTip.hideText()
        return True

    def _tip(self, width: int, index: QModelIndex | QPersistentModelIndex) -> str:
        column, row = self._columns[index.column()], index.data(ROW_ROLE)
        if row is None:
            return ""
        if column.tip is not None:
            return column.tip(row)
        depth = _depth(column, row, index)
        second = _second(column, row, depth)
        lines = 2 if self.two_lines and not second else 1
        room = width - (ICON + 6 if column.status else 0) - STEP * min(depth, _DEEPEST)
        text = may_break_after(_text(column, row, depth), column.breaks_after)
        font = self._look.font(bold=column.bold)
        if second and self.two_lines:
            small = self._look.font(self._look.sizes.small)
            *_, cut = share_lines(text, second, font, small, room, whole=column.second_whole)
        else:
            _, cut = break_lines(text, font, room, lines)
        if not (cut or (second and not self.two_lines)):
            return ""
        return "\n".join(part for part in (_text(column, row, depth), second) if part)


def _depth(column: ListColumn[object], row: object, index: QModelIndex | QPersistentModelIndex) -> int:
    """How far in the cell stands: of a tree that is shown as one."""
    if column.depth is None:
        return 0
    model = index.model()
    return column.depth(row) if isinstance(model, PagedTableModel) and model.in_own_order else 0


def _text(column: ListColumn[object], row: object, depth: int) -> str:
    return column.below(row) if column.below and depth else column.text(row)


def _second(column: ListColumn[object], row: object, depth: int) -> str:
    return column.second(row) if column.second and not depth else ""
