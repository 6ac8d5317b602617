"""Lists whose lines take as much height as their text needs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

_HIGH = 10_000  # pixels: more than any line needs
_AROUND = 8  # pixels above and below the lines
_STILL_SHOWN = 2  # pixels by which the style breaks lines earlier when it paints than when it measures


class _Wrapped(QStyledItemDelegate):
    """Measures a text in the width it will be painted in. Qt's own measure leaves the tick and the spacing of the list
    out of account, so that the last line of some texts ends in … or is missing."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        usual = super().sizeHint(option, index)
        lines = option.widget
        if not isinstance(lines, QListWidget):
            return usual
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        drawn.rect = QRect(0, 0, lines.viewport().width() - 2 * lines.spacing(), _HIGH)
        style = lines.style()
        inside = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, drawn, lines)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, drawn, lines) + 1
        room = QRect(0, 0, inside.width() - 2 * margin - _STILL_SHOWN, _HIGH)
        text = drawn.text
        needed = drawn.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        return QSize(usual.width(), max(usual.height(), needed.height() + _AROUND))


def wrap_lines(shown: QListWidget) -> None:
    """Let long texts of a list take several lines, whatever its width becomes."""
    shown.setWordWrap(True)
    shown.setResizeMode(QListWidget.ResizeMode.Adjust)  # else lines keep the height of another width
    shown.setItemDelegate(_Wrapped(shown))
