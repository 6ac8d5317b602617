"""`Nhập từ Excel`: the office's own list of units, each line with what it would become, to be ticked; where several
units may be meant, somebody says which."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import quoted
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.reference_editor import ReferenceEditor, ReferenceProvider
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.units.template_panel import CountedTicks
from dvk_desktop.usecases.fields import Field, FieldKind
from dvk_desktop.usecases.units.listed import ListedUnit, decided, pointed

translate = QCoreApplication.translate
_LATER = "?"


class UnitListPanel(EditorPanel):
    """The lines of the file; `chosen()` those that stay ticked, and those that were decided."""

    def __init__(self, lines: Sequence[ListedUnit], bench: Workbench, units: ReferenceProvider) -> None:
        """`units`: where a unit is found that a line taken for a new one means."""
        self._lines = {str(line.row): line for line in lines if not line.between}
        told = [(key, _told(line), not line.is_unplaced) for key, line in self._lines.items()]
        self.ticks = CountedTicks(told, translate("units", "Nhận vào"))
        self.questions = {line.row: _Question(line) for line in lines if line.between}
        known = sum(bool(line.unit) for line in lines)
        hint = translate(
            "units",
            "Loại đơn vị suy từ tên, sửa được sau khi nhận. Dòng là đơn vị đã có thì chỉ bổ sung tên gọi khác, đầu "
            "mối, điện thoại. Bỏ dấu ở dòng không nhận.",
        )
        new = len(self._lines) - known
        hint += " " + translate("units", "{0} dòng mới, {1} dòng đã có.").format(new, known)
        if self.questions:
            hint += " " + translate("units", "{0} dòng cần chọn ở dưới.").format(len(self.questions))
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.ticks)
        self.meant = ReferenceEditor(Field("unit", FieldKind.REFERENCE, references="unit"), units, bench.jobs, above)
        named = QLabel(translate("units", "Dòng đang chọn là đơn vị đã có (để trống: đơn vị mới)"), above)
        named.setProperty("role", "field")
        named.setWordWrap(True)
        named.setBuddy(self.meant.input())
        self.meant.input().setAccessibleName(named.text())
        column.addWidget(named)
        column.addWidget(self.meant)
        for question in self.questions.values():
            column.addWidget(question)
        super().__init__(
            "unit:list",
            translate("units", "Danh sách đơn vị từ Excel"),
            (FormPart(RecordForm("unit_template", (), bench)),),
            bench,
            save=translate("units", "Nhận các dòng đã chọn"),
            hint=hint,
            above=above,
        )
        self.meant.changed.connect(self._point)
        self.ticks.list.currentRowChanged.connect(lambda _: self._show_meant())
        self.ticks.list.setCurrentRow(0)

    def _show_meant(self) -> None:
        line = self._lines.get(self.ticks.list.current_key())
        self.meant.setEnabled(line is not None)
        if line is not None:
            self.meant.set_known(line.unit, (line.known_as or line.name) if line.unit else "")

    def _point(self) -> None:
        """The line with the focus is the unit that was chosen, or a new one again."""
        key = self.ticks.list.current_key()
        if key not in self._lines:
            return
        try:
            unit = str(self.meant.value() or "")
        except UserError:  # half a name: nothing is said yet
            return
        if unit != self._lines[key].unit:
            self._lines[key] = pointed(self._lines[key], unit, self.meant.label())
            self.ticks.list.say(key, _told(self._lines[key]))

    def chosen(self) -> tuple[ListedUnit, ...]:
        """What is ticked or decided, in the order of the file."""
        found = [self._lines[key] for key in self.ticks.list.ticked()]
        found += [answer for question in self.questions.values() if (answer := question.answer()) is not None]
        return tuple(sorted(found, key=lambda line: line.row))


class _Question(QWidget):
    """Which unit a line means."""

    def __init__(self, line: ListedUnit) -> None:
        super().__init__()
        self._line = line
        asked = QLabel(translate("units", "Dòng {0}: “{1}” là").format(line.row, line.name), self)
        asked.setProperty("role", "secondary")
        asked.setWordWrap(True)
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(asked.text())
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.addItem(translate("units", "Chưa chọn, để lại dòng này"), _LATER)
        for meant in line.between:
            self.choice.addItem(meant.name, meant.unit)
        self.choice.addItem(translate("units", "Đơn vị mới: {0}").format(choice_label("unit_kind", line.kind)), "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(asked)
        column.addWidget(self.choice)

    def answer(self) -> ListedUnit | None:
        """The line as it was decided, None while nobody did."""
        unit = str(self.choice.currentData())
        return None if unit == _LATER else decided(self._line, unit)


def _told(line: ListedUnit) -> str:
    if line.known_as:
        return translate("units", "{0} – là {1} đã có").format(line.name, quoted(line.known_as))
    if line.unit:
        return translate("units", "{0} – đã có").format(line.name)
    new = translate("units", "{0} – mới: {1}").format(line.name, choice_label("unit_kind", line.kind))
    if line.is_unplaced:
        return translate("units", "{0}; chưa rõ {1} là đơn vị nào, nhận thì ghi trực thuộc cơ quan ta").format(
            new, quoted(line.above)
        )
    return translate("units", "{0}, trực thuộc {1}").format(new, line.above) if line.above else new
