"""The grid object × criteria as a table model: cells as typed, checked at once, totals at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.evaluations import Criterion, check_points
from dvk_desktop.domain.text import clean
from dvk_desktop.domain.values import parse_points
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_number
from dvk_desktop.usecases.evaluations.rows import ScoreSheet
from dvk_desktop.usecases.evaluations.scores import Points, RemarkText

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
WRONG_ROLE = Qt.ItemDataRole.UserRole + 1  # str: why the cell cannot be taken, "" if it can
TYPED_ROLE = Qt.ItemDataRole.UserRole + 2  # bool: typed and not saved
_ROOT = QModelIndex()


@dataclass(slots=True)
class _Line:
    """One candidate: what is stored, and what was typed over it (criterion id → text)."""

    model: str
    name: str
    unit: str
    stored: Mapping[str, Decimal]
    remark: str
    typed: dict[str, str]
    typed_remark: str | None = None


class ScoreModel(QAbstractTableModel):
    """Columns: the object, the criteria, the total, the remark. `typed`: somebody typed into a cell."""

    typed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.criteria: tuple[Criterion, ...] = ()
        self.evaluation, self.scorer = "", ""
        self._lines: list[_Line] = []

    # -- filling ---------------------------------------------------------------------------------------------------

    def show(self, sheet: ScoreSheet | None) -> None:
        """Show this sheet; what was typed and not saved in the one before is gone (its draft is not)."""
        self.beginResetModel()
        self.criteria = sheet.criteria if sheet else ()
        self.evaluation = sheet.evaluation.id if sheet else ""
        self.scorer = sheet.scorer.id if sheet else ""
        self._lines = [
            _Line(row.practice_model, row.name, row.unit_name, row.points, row.remark, {})
            for row in (sheet.rows if sheet else ())
        ]
        self.endResetModel()

    def take_saved(self, sheet: ScoreSheet) -> None:
        """Show what is stored now; cells typed since and not saved stay as typed."""
        kept = self.draft()
        self.show(sheet)
        self.restore(kept)

    # -- drafts and saving -----------------------------------------------------------------------------------------

    def draft(self) -> dict[str, str]:
        """What was typed and not saved: "<model>|<criterion>" → text; "<model>|" is the remark."""
        found = {f"{line.model}|{criterion}": text for line in self._lines for criterion, text in line.typed.items()}
        found.update({f"{line.model}|": line.typed_remark for line in self._lines if line.typed_remark is not None})
        return found

    def restore(self, values: Mapping[str, str]) -> bool:
        """Put a draft back into its cells; returns whether any was for this sheet."""
        known = {criterion.id for criterion in self.criteria}
        any_ = False
        for line in self._lines:
            for key, text in values.items():
                model, _, criterion = key.partition("|")
                if model != line.model:
                    continue
                if not criterion:
                    self._type_remark(line, text)
                elif criterion in known:
                    self._type(line, criterion, text)
                any_ = any_ or bool(line.typed) or line.typed_remark is not None
        if any_:
            self._all_changed()
        return any_

    def to_save(self) -> tuple[tuple[Points, ...], tuple[RemarkText, ...]]:
        """Every cell and remark that differs from what is stored."""
        points = tuple(
            Points(line.model, self.scorer, criterion, text)
            for line in self._lines
            for criterion, text in line.typed.items()
        )
        remarks = tuple(
            RemarkText(line.model, self.scorer, line.typed_remark)
            for line in self._lines
            if line.typed_remark is not None
        )
        return points, remarks

    def first_wrong(self) -> tuple[QModelIndex, str] | None:
        """The first cell that cannot be taken, and why."""
        for row, line in enumerate(self._lines):
            for column, criterion in enumerate(self.criteria, start=1):
                if why := self._wrong(criterion, line.typed.get(criterion.id)):
                    return self.index(row, column), why
        return None

    def forget(self, points: Sequence[Points], remarks: Sequence[RemarkText]) -> None:
        """These were saved; what was typed since stays typed."""
        lines = {line.model: line for line in self._lines}
        for cell in points:
            line = lines[cell.practice_model]
            if line.typed.get(cell.criterion) == cell.points:
                text = line.typed.pop(cell.criterion)
                kept = {key: value for key, value in line.stored.items() if key != cell.criterion}
                line.stored = {**kept, cell.criterion: parse_points(text)} if text else kept
        for remark in remarks:
            line = lines[remark.practice_model]
            line.remark = remark.text
            if line.typed_remark == remark.text:
                line.typed_remark = None
        self._all_changed()

    @property
    def is_typed(self) -> bool:
        """Whether something is not saved."""
        return any(line.typed or line.typed_remark is not None for line in self._lines)

    @property
    def full_lines(self) -> int:
        """Candidates with points in every criterion."""
        return sum(1 for line in self._lines if self._total(line) is not None)

    # -- what Qt asks ----------------------------------------------------------------------------------------------

    @property
    def total_column(self) -> int:
        """The column of the total; the remark stands right of it."""
        return len(self.criteria) + 1

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or not self.criteria else len(self.criteria) + 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(section)
        if role == Qt.ItemDataRole.ToolTipRole and 0 < section < self.total_column:
            return self._heading(section)
        return None

    def _heading(self, section: int) -> str:
        if section == 0:
            return translate("evaluations", "Tên mô hình, điển hình")
        if section == self.total_column:
            return translate("evaluations", "Tổng")
        if section > self.total_column:
            return translate("evaluations", "Nhận xét")
        criterion = self.criteria[section - 1]
        most = format_number(criterion.maximum or Decimal(0))
        return translate("evaluations", "{0}\n(tối đa {1})").format(criterion.name, most)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.column() not in (0, self.total_column):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = column == 0 or column > self.total_column
            side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._why(line, column) or (f"{line.name}\n{line.unit}" if column == 0 else None)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.name}, {self._heading(column)}: {self._text(line, column)}"
        if role == WRONG_ROLE:
            return self._why(line, column)
        if role == TYPED_ROLE:
            return self._is_typed(line, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        line, column = self._lines[index.row()], index.column()
        if column > self.total_column:
            self._type_remark(line, str(value))
        else:
            self._type(line, self.criteria[column - 1].id, str(value))
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), self.columnCount() - 1))
        self.typed.emit()
        return True

    # -- inside ----------------------------------------------------------------------------------------------------

    def _type(self, line: _Line, criterion: str, text: str) -> None:
        text = clean(text)
        stored = line.stored.get(criterion)
        if text == ("" if stored is None else format_number(stored)):
            line.typed.pop(criterion, None)
        else:
            line.typed[criterion] = text

    def _type_remark(self, line: _Line, text: str) -> None:
        text = clean(text)
        line.typed_remark = None if text == line.remark else text

    def _text(self, line: _Line, column: int) -> str:
        if column == 0:
            return line.name
        if column == self.total_column:
            total = self._total(line)
            return "" if total is None else format_number(total)
        if column > self.total_column:
            return line.remark if line.typed_remark is None else line.typed_remark
        criterion = self.criteria[column - 1].id
        if criterion in line.typed:
            return line.typed[criterion]
        stored = line.stored.get(criterion)
        return "" if stored is None else format_number(stored)

    def _points(self, line: _Line) -> dict[str, Decimal]:
        """What was typed and can be taken."""
        found = {}
        for criterion in self.criteria:
            text = line.typed.get(criterion.id)
            if text and not self._wrong(criterion, text):
                found[criterion.id] = parse_points(text)
        return found

    def _total(self, line: _Line) -> Decimal | None:
        """The total of a line with points in every criterion."""
        points = {**line.stored, **self._points(line)}
        names = [criterion.id for criterion in self.criteria]
        if any(name not in points or line.typed.get(name) == "" for name in names):
            return None
        if any(self._wrong(criterion, line.typed.get(criterion.id)) for criterion in self.criteria):
            return None
        return sum((points[name] for name in names), Decimal(0))

    def _why(self, line: _Line, column: int) -> str:
        if not 0 < column < self.total_column:
            return ""
        criterion = self.criteria[column - 1]
        return self._wrong(criterion, line.typed.get(criterion.id))

    @staticmethod
    def _wrong(criterion: Criterion, text: str | None) -> str:
        """The sentence about a cell that cannot be taken."""
        if not text:
            return ""
        try:
            check_points(criterion, parse_points(text))
        except UserError as error:
            return sentence(error.code, error.parameters)
        return ""

    def _is_typed(self, line: _Line, column: int) -> bool:
        if column > self.total_column:
            return line.typed_remark is not None
        return 0 < column < self.total_column and self.criteria[column - 1].id in line.typed

    def _all_changed(self) -> None:
        if self._lines and self.criteria:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, self.columnCount() - 1))
