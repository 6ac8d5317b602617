"""`Dán danh sách`: a pasted list as a table to check, with what holds for every line above it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dvk_desktop.domain.errors import UserError
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.form import FormIncomplete, RecordForm
from dvk_desktop.ui.common.keys import sequences
from dvk_desktop.ui.common.small_table import SmallColumn, SmallTable
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.practice_models.editor import providers
from dvk_desktop.usecases.fields import OWNER, Field, FieldValue
from dvk_desktop.usecases.practice_models.commands import QuickAdd
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.practice_models.pasting import PastedModel
from dvk_desktop.usecases.services import Services

SMALLEST, WIDEST = (880, 430), (1120, 640)  # pixels
_UNIT = Field("unit")
_NAMES = ("name", "unit", "field", "subject", "contact", "phone")


class PasteDialog(QDialog):
    """Shows the lines as they were understood. `add` records them and says by `failed` or `done_with` how it went."""

    def __init__(
        self,
        lines: Sequence[PastedModel],
        bench: Workbench,
        services: Services,
        add: Callable[[tuple[QuickAdd, ...], PasteDialog], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Dán danh sách"))
        self._bench, self._services, self._add = bench, services, add
        heading = QLabel(self.tr("Dán danh sách: {0} mô hình").format(format_number(len(lines))), self)
        heading.setProperty("role", "section")
        hint = QLabel(
            self.tr(
                "Kiểm tra từng dòng, bấm đúp để sửa. Đơn vị, lĩnh vực, chủ thể chọn ở trên dùng cho dòng còn trống."
            ),
            self,
        )
        hint.setProperty("role", "secondary")
        hint.setWordWrap(True)
        known = PRACTICE_MODEL.by_name
        fields = (
            OWNER,
            *(replace(known[name], required=False) for name in ("field", "subject")),
            known["round"],
        )
        self.defaults = RecordForm(
            "practice_model", fields, bench, providers=providers(services), columns=4, parent=self
        )
        columns = (
            SmallColumn(known["name"], label("field.practice_model.name"), 0),
            SmallColumn(_UNIT, self.tr("Đơn vị"), 150),
            SmallColumn(replace(known["field"], required=False), self.tr("Lĩnh vực"), 164),
            SmallColumn(replace(known["subject"], required=False), self.tr("Chủ thể"), 92),
            SmallColumn(known["contact"], self.tr("Người phụ trách"), 164),
            SmallColumn(known["phone"], self.tr("Điện thoại"), 124),
        )
        self.table = SmallTable(columns, bench.look, bench.today, self.tr("Thêm dòng"), 0, parent=self)
        self.table.set_rows([(number, _values(line)) for number, line in enumerate(lines)])
        self._said = QLabel(self)
        self._said.setProperty("role", "wrong")
        self._said.setWordWrap(True)
        kept = self._said.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._said.setSizePolicy(kept)
        self._said.hide()
        self.save_button = QPushButton(self.tr("Lưu danh sách"), self)
        self.save_button.setProperty("role", "primary")
        self.save_button.setToolTip(self.tr("Lưu danh sách (Ctrl+Enter)"))
        self.save_button.clicked.connect(self.save)
        for sequence in sequences("Ctrl+Enter"):
            QShortcut(sequence, self).activated.connect(self.save)
        close = QPushButton(self.tr("Đóng"), self)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._said, 1)
        row.addStretch(0)
        row.addWidget(self.save_button)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(hint)
        column.addWidget(self.defaults)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        room = parent.size() if parent is not None else QSize(*SMALLEST)
        self.resize(
            max(SMALLEST[0], min(WIDEST[0], room.width() - 80)), max(SMALLEST[1], min(WIDEST[1], room.height() - 80))
        )
        self.defaults.editor("owner").setFocus()

    def save(self) -> None:
        """Read the table, find the units, hand the models over."""
        try:
            rows = [values for _, values in self.table.rows()]
            given = self.defaults.values()
        except FormIncomplete:
            return
        except UserError as error:
            self.failed(error)
            return
        for number, values in enumerate(rows):
            missing = _missing(values, given)
            if missing:
                self._wrong(number, missing, self.tr("Dòng {0} chưa có {1}.").format(number + 1, self._name(missing)))
                return
        self.save_button.setEnabled(False)
        self._bench.jobs.run(
            lambda progress: self._units(rows),
            on_done=lambda found: self._hand_over(rows, given, found),
            on_error=self.failed,
            owner=self,
        )

    def failed(self, error: Exception) -> None:
        """Recording went wrong: said here, nothing typed is lost."""
        self.save_button.setEnabled(True)
        if isinstance(error, UserError):
            self._say(sentence(error.code, error.parameters))
        else:
            self._bench.fail(error)

    def done_with(self) -> None:
        """Everything was recorded."""
        self.accept()

    # -- inside ----------------------------------------------------------------------------------------------------

    def _units(self, rows: Sequence[Mapping[str, FieldValue]]) -> list[str | UserError]:
        """On a reader thread: the id of each row's unit, "" where none is written, or why there is none."""
        found: list[str | UserError] = []
        for values in rows:
            text = str(values.get("unit") or "")
            try:
                found.append(self._services.units.find(text).id if text else "")
            except UserError as error:
                found.append(error)
        return found

    def _hand_over(
        self,
        rows: Sequence[Mapping[str, FieldValue]],
        given: Mapping[str, FieldValue],
        units: Sequence[str | UserError],
    ) -> None:
        commands = []
        for number, (values, unit) in enumerate(zip(rows, units, strict=True)):
            if isinstance(unit, UserError):
                self._wrong(number, "unit", sentence(unit.code, unit.parameters))
                return
            phone = values.get("phone")
            commands.append(
                QuickAdd(
                    name=str(values["name"]),
                    unit=unit or str(given["owner"]),
                    field=str(values.get("field") or given["field"]),
                    subject=str(values.get("subject") or given["subject"]),
                    contact=str(values.get("contact") or ""),
                    year=self._bench.year.value,
                    round=str(given["round"] or ""),
                    values={"phone": phone} if phone else {},
                )
            )
        self._add(tuple(commands), self)

    def _wrong(self, row: int, name: str, text: str) -> None:
        self.save_button.setEnabled(True)
        self.table.table.setCurrentCell(row, _NAMES.index(name))
        self._say(text)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()

    def _name(self, field: str) -> str:
        return self.tr("đơn vị") if field == "unit" else label(f"field.practice_model.{field}").lower()


def _values(line: PastedModel) -> dict[str, FieldValue]:
    return {name: getattr(line, name) or None for name in _NAMES}


def _missing(values: Mapping[str, FieldValue], given: Mapping[str, FieldValue]) -> str:
    """The first thing a line lacks and the choices above do not give, "" if it is whole."""
    if not values.get("name"):
        return "name"
    for name, default in (("unit", "owner"), ("field", "field"), ("subject", "subject")):
        if not values.get(name) and not given.get(default):
            return name
    return ""
