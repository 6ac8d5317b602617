"""`Nhập từ Excel`: the office's own list of units, each line with what it would become, to be ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import quoted
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.units.template_panel import CountedTicks
from dvk_desktop.usecases.units.listed import ListedUnit

translate = QCoreApplication.translate


class UnitListPanel(EditorPanel):
    """The lines of the file; `chosen()` those that stay ticked."""

    def __init__(self, lines: Sequence[ListedUnit], bench: Workbench) -> None:
        self._lines = {str(line.row): line for line in lines}
        told = [(str(line.row), _told(line), not line.between) for line in lines]
        self.ticks = CountedTicks(told, translate("units", "Nhận vào"))
        known = sum(bool(line.unit) for line in lines)
        hint = translate(
            "units",
            "Loại đơn vị suy từ tên, sửa được sau khi nhận. Dòng là đơn vị đã có thì chỉ bổ sung đầu mối, điện thoại. "
            "Bỏ dấu ở dòng không nhận.",
        )
        hint += " " + translate("units", "{0} dòng mới, {1} dòng đã có.").format(len(lines) - known, known)
        super().__init__(
            "unit:list",
            translate("units", "Danh sách đơn vị từ Excel"),
            (FormPart(RecordForm("unit_template", (), bench)),),
            bench,
            save=translate("units", "Nhận các dòng đã chọn"),
            hint=hint,
            above=self.ticks,
        )

    def chosen(self) -> tuple[ListedUnit, ...]:
        """What is ticked, in the order of the file."""
        return tuple(self._lines[key] for key in self.ticks.list.ticked())


def _told(line: ListedUnit) -> str:
    if line.between:
        several = ", ".join(line.between[:3])
        return translate("units", "{0} – mới? Có thể là {1}").format(line.name, several)
    if line.known_as:
        return translate("units", "{0} – là {1} đã có").format(line.name, quoted(line.known_as))
    if line.unit:
        return translate("units", "{0} – đã có").format(line.name)
    return translate("units", "{0} – mới: {1}").format(line.name, choice_label("unit_kind", line.kind))
