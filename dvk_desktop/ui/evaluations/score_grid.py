"""The grid in which points are typed: Enter goes to the next cell, Ctrl+D takes the cell above."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.evaluations.score_model import TYPED_ROLE, WRONG_ROLE, ScoreModel

Index = QModelIndex | QPersistentModelIndex
NAME_WIDTH, POINTS_WIDTH, TOTAL_WIDTH, REMARK_WIDTH = 260, 96, 76, 180
_HEADING_LINES = 4


class ScoreDelegate(QStyledItemDelegate):
    """Paints cells (a wrong one framed in red, one not saved marked) and edits points. `entered`: Enter in a cell."""

    entered = Signal()

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
        wrong = index.data(WRONG_ROLE)
        if wrong:
            option.palette.setColor(QPalette.ColorRole.Text, self._look.colour("late"))
            option.palette.setColor(QPalette.ColorRole.HighlightedText, self._look.colour("late"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        painter.save()
        if index.data(WRONG_ROLE):
            painter.setPen(QPen(self._look.colour("late"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        elif index.data(TYPED_ROLE):
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), self._accent())
        painter.restore()

    def _accent(self) -> QColor:
        return self._look.colour("accent")

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAlignment(Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)))
        editor.setFrame(False)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, QLineEdit):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
                self.entered.emit()
                return True
        return super().eventFilter(editor, event)


class ScoreHeader(QHeaderView):
    """Headings of several lines."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._look.font(self._look.sizes.small, bold=True))
        return QSize(super().sizeHint().width(), metrics.lineSpacing() * _HEADING_LINES + 12)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The maximum stays in sight below as much of the name as fits."""
        painter.save()
        look = self._look
        painter.fillRect(rect, look.colour("window"))
        painter.setPen(look.colour("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(look.colour("text_2"))
        painter.setFont(look.font(look.sizes.small, bold=True))
        inner = rect.adjusted(8, 6, -6, -6)
        name, _, most = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "").partition("\n")
        line = QFontMetrics(painter.font()).lineSpacing()
        side = Qt.AlignmentFlag.AlignRight if most or self._is_total(section) else Qt.AlignmentFlag.AlignLeft
        if most:
            painter.drawText(inner.adjusted(0, inner.height() - line, 0, 0), side, most)
            inner = inner.adjusted(0, 0, 0, -line)
        flags = int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(inner, flags, self._fitting(name, inner, painter.font()))
        painter.restore()

    def _is_total(self, section: int) -> bool:
        model = self.model()
        return isinstance(model, ScoreModel) and section == model.total_column

    @staticmethod
    def _fitting(name: str, room: QRect, font: QFont) -> str:
        """As many words as fit, then "…"."""
        metrics = QFontMetrics(font)
        words = name.split()
        for count in range(len(words), 0, -1):
            text = " ".join(words[:count]) + ("…" if count < len(words) else "")
            needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
            if needed.height() <= room.height() and needed.width() <= room.width():
                return text
        return name


class ScoreGrid(QTableView):
    """Shows a `ScoreModel`. `told(str)`: what is wrong with the current cell, "" if nothing is."""

    told = Signal(str)

    def __init__(self, model: ScoreModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._look = model, look
        self.setHorizontalHeader(ScoreHeader(look, self))
        self.setModel(model)
        self._delegate = ScoreDelegate(look, self)
        self._delegate.entered.connect(self.go_next)
        self.setItemDelegate(self._delegate)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(True)
        self.setWordWrap(True)
        self.setTabKeyNavigation(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.setStyleSheet("QTableView { gridline-color: palette(mid); } QTableView::item { padding: 0 6px; }")
        model.modelReset.connect(self._lay_out)
        model.dataChanged.connect(lambda *_: self._tell())
        self.selectionModel().currentChanged.connect(lambda *_: self._tell())
        look.changed.connect(self._lay_out)
        self._lay_out()

    def go_next(self) -> None:
        """The next cell for points: to the right, then the first of the next line; remarks are passed over."""
        here = self.currentIndex()
        if not here.isValid():
            return
        if here.column() < len(self._model.criteria):
            self.setCurrentIndex(self._model.index(here.row(), here.column() + 1))
        else:
            self.go_to_line(here.row() + 1)

    def go_to_line(self, row: int) -> None:
        """The first cell for points of line `row`; the last line stays where it is."""
        if row < self._model.rowCount():
            self.setCurrentIndex(self._model.index(row, 1))
            self.scrollTo(self.currentIndex())

    def commit(self) -> None:
        """Take what stands in the cell being edited."""
        editor = self.indexWidget(self.currentIndex()) or self.viewport().findChild(QLineEdit)
        if isinstance(editor, QLineEdit) and self.state() == QAbstractItemView.State.EditingState:
            self._delegate.commitData.emit(editor)
            self._delegate.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            self.go_next()
        elif control and event.key() == Qt.Key.Key_D:
            self.copy_from_above()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not control:
            self._model.setData(self.currentIndex(), "")
        else:
            super().keyPressEvent(event)

    def copy_from_above(self) -> None:
        """Take the points of the cell above (Ctrl+D) and go on."""
        here = self.currentIndex()
        if here.row() > 0:
            above = self._model.index(here.row() - 1, here.column())
            self._model.setData(here, above.data(Qt.ItemDataRole.EditRole))
            self.go_next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        sizes = self._look.sizes
        self.verticalHeader().setDefaultSectionSize(sizes.two_line_row)
        self._fit()

    def _fit(self) -> None:
        """What is left over goes to the criteria's names, then to the object."""
        sizes, criteria = self._look.sizes, len(self._model.criteria)
        if not criteria:
            return
        fixed = sizes.column(NAME_WIDTH) + sizes.column(TOTAL_WIDTH) + sizes.column(REMARK_WIDTH)
        left = self.viewport().width() - fixed
        points = max(sizes.column(POINTS_WIDTH), min(sizes.column(150), left // criteria))
        self.setColumnWidth(0, sizes.column(NAME_WIDTH) + max(0, left - points * criteria))
        for column in range(1, criteria + 1):
            self.setColumnWidth(column, points)
        self.setColumnWidth(criteria + 1, sizes.column(TOTAL_WIDTH))
        self.setColumnWidth(criteria + 2, sizes.column(REMARK_WIDTH))

    def _tell(self) -> None:
        index = self.currentIndex()
        self.told.emit(str(index.data(WRONG_ROLE) or "") if index.isValid() else "")
