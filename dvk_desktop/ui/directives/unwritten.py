"""`Ghi việc không có văn bản`: the form for what a meeting concluded or a leader said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.directives.unit_ticks import UnitTicks
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.directives.unwritten import NoteUnwritten
from dvk_desktop.usecases.fields import Field, FieldKind

translate = QCoreApplication.translate
KINDS = ("hop", "mieng")


class UnwrittenPanel(EditorPanel):
    """Who said what must be done by when, and who has to: our office, units to tick, or both."""

    def __init__(self, units: Sequence[tuple[str, str]], bench: Workbench) -> None:
        """`units`: (id, name) of those that may be given it."""
        fields = (
            Field("kind", FieldKind.CHOICE, choices="doc_type", required=True),
            Field("issuer", required=True),
            Field("given_on", FieldKind.DATE, required=True),
            Field("text", FieldKind.LONG_TEXT, required=True),
            Field("due", FieldKind.DATE, looking="ahead"),
            DIRECTIVE.by_name["handler"],
        )
        self.own = QCheckBox(translate("directives", "Cơ quan ta phải thực hiện"))
        self.own.setChecked(True)
        self._offered = UnitTicks(
            translate("directives", "Đơn vị phải thực hiện"), [(unit, name, False) for unit, name in units]
        )
        self.units = self._offered.list
        self._count = QLabel()
        self._count.setProperty("role", "emphasis")
        form = RecordForm("unwritten", fields, bench, choices={"doc_type": KINDS})
        super().__init__(
            "directive:unwritten",
            translate("directives", "Ghi việc không có văn bản"),
            (FormPart(form, below=self._who(len(units))),),
            bench,
            save=translate("directives", "Ghi việc"),
            hint=translate(
                "directives",
                "Kết luận họp, chỉ đạo trực tiếp. Việc hiện ở Văn bản đến và ở Theo dõi, đôn đốc như mọi việc khác.",
            ),
        )
        self.units.ticks_changed.connect(self._tell)
        self.show_values({"kind": KINDS[0], "given_on": DateSpec.day(bench.today())})
        self._tell()

    def command(self) -> NoteUnwritten | None:
        """What the form says; None if something is wrong in it, which is marked."""
        values = self.values()
        if values is None:
            return None
        given, due = values["given_on"], values.get("due")
        assert isinstance(given, DateSpec)
        return NoteUnwritten(
            str(values["kind"]),
            str(values["issuer"] or ""),
            given,
            str(values["text"] or ""),
            due if isinstance(due, DateSpec) else None,
            str(values.get("handler") or ""),
            self.own.isChecked(),
            tuple(self.units.ticked()),
        )

    def unsaved(self) -> tuple[str, ...]:
        ticked = bool(self.units.ticked()) or not self.own.isChecked()
        return super().unsaved() or ((translate("directives", "Ghi việc không có văn bản"),) if ticked else ())

    # -- inside ----------------------------------------------------------------------------------------------------

    def _who(self, count: int) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.own)
        column.addWidget(self._count)
        column.addWidget(self._offered)
        self._count.setVisible(count > 0)
        return held

    def _tell(self) -> None:
        ticked = len(self.units.ticked())
        said = translate("directives", "Giao cho {0} đơn vị").format(ticked)
        self._count.setText(said if ticked else translate("directives", "Giao cho đơn vị"))
