"""Below the preview of a foreign table: values for all rows, texts nobody knows yet, texts that were healed, rows that
are no data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHeaderView, QScrollArea, QTableWidget, QTableWidgetItem, QWidget

from dvk_desktop.domain.ledger import Value
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_list
from dvk_desktop.ui.common.form import FormIncomplete, RecordForm
from dvk_desktop.ui.common.open_file import copy_to_open
from dvk_desktop.ui.common.providers import rows_provider, units_provider
from dvk_desktop.ui.common.reference_editor import ReferenceProvider
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.exchange.foreign.lines import as_list
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping
from dvk_desktop.usecases.exchange.foreign.meanings import Unresolved
from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable, Healed
from dvk_desktop.usecases.fields import FieldKind, from_value, to_value
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
MOST_SHOWN = 100
LEAVE_EMPTY, NEW_UNIT = "\x00", "\x01"
"""Data of the entries that leave a cell empty, and that enter a unit nobody knows."""


def pasted_file(text: str, now: datetime, name: str = "") -> Path:
    """A text as a passing file, named after the moment if it has no name. Any thread."""
    name = name or translate("exchange", "Danh sách dán {0}").format(f"{now:%d-%m-%Y %Hh%M}")
    return copy_to_open(as_list(text).encode(), f"{name}.txt", shown=False)


def providers(services: Services) -> Mapping[str, ReferenceProvider]:
    """Where units and rounds are looked up."""

    return {
        "unit": units_provider(services.units),
        "registration_round": rows_provider(services.practice_models.rounds, lambda row: row.name),
    }


def asked_for(mapping: ColumnMapping) -> tuple[str, ...]:
    """Fields to be given once for all rows: those that no column gives, required ones first."""
    taken = {use.field for use in mapping.used}
    free = [one for one in mapping.described.for_all if one.name not in taken]
    return tuple(one.name for one in sorted(free, key=lambda one: not one.required))


class ConstantsPanel(QScrollArea):
    """Values that hold for every row whose own cell says nothing. `changed`: one was typed."""

    changed = Signal()

    def __init__(
        self, mapping: ColumnMapping, bench: Workbench, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._target = mapping.described
        self.asked = asked_for(mapping)
        fields = tuple(replace(self._target.by_name[name], required=False, width=120) for name in self.asked)
        self.form = RecordForm(mapping.target, fields, bench, providers=providers(services), columns=4, parent=self)
        self.form.setContentsMargins(12, 8, 12, 8)
        self.form.changed.connect(self.changed)
        self.setWidget(self.form)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        known = self._target.record_type.by_name
        self.form.set_values({n: from_value(known[n], v) for n, v in mapping.constants.items() if self.form.has(n)})

    def constants(self, mapping: ColumnMapping) -> ColumnMapping:
        """The mapping with what is typed; wrong fields are marked and left out."""
        try:
            values = self.form.values()
        except FormIncomplete:
            return mapping
        known = self._target.record_type.by_name
        for name, value in values.items():
            mapping = mapping.with_constant(name, to_value(known[name], value))
        return mapping


class UnknownTexts(QTableWidget):
    """Texts that are no value of their field: asked once for all rows alike. `told(field, text, value)`;
    `new_wanted(field, text)`: it is a unit that is not entered yet."""

    told = Signal(str, str, object)
    new_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        _dress(
            self,
            (
                translate("exchange", "Chữ trong bảng"),
                translate("exchange", "Số dòng"),
                translate("exchange", "Nội dung"),
                translate("exchange", "Hiểu là"),
            ),
            (0, 3),
        )
        self.setAccessibleName(translate("exchange", "Chữ chưa rõ"))

    def show_texts(self, mapping: ColumnMapping, found: Sequence[Unresolved], units: Sequence[tuple[str, str]]) -> None:
        """Show what is not known yet; of very many texts the first, the others come when these are known."""
        found = found[:MOST_SHOWN]
        self.setRowCount(len(found))
        known = mapping.described.by_name
        offered: dict[str, QStandardItemModel] = {}
        for row, each in enumerate(found):
            one = known[each.field]
            if each.field not in offered:
                options = choice_list(one.choices) if one.kind is FieldKind.CHOICE else [*_new_unit(), *units]
                offered[each.field] = self._offer(options)
            box = QComboBox(self)
            box.setAccessibleName(each.text)
            box.setModel(self._first_of(each, offered[each.field], dict(units)))
            box.setMaxVisibleItems(20)
            box.activated.connect(lambda index, box=box, each=each: self._say(box, each))
            for column, text in enumerate(
                (each.text, format_number(each.count), label(f"field.{mapping.target}.{each.field}"))
            ):
                self.setItem(row, column, _plain(text))
            self.setCellWidget(row, 3, box)
        self.resizeRowsToContents()

    def _first_of(self, each: Unresolved, model: QStandardItemModel, names: Mapping[str, str]) -> QStandardItemModel:
        """The entries for one text: where it may be one of several units, those before all others."""
        near = [(unit, names[unit]) for unit in each.candidates if unit in names]
        if not near:
            return model
        return self._offer(
            [*near, *_new_unit(), *((unit, name) for unit, name in names.items() if unit not in each.candidates)]
        )

    def _offer(self, options: Sequence[tuple[str, str]]) -> QStandardItemModel:
        """The entries of a drop-down, made once for all texts of a field."""
        model = QStandardItemModel(self)
        for title, code in (
            (translate("exchange", "Chọn…"), ""),
            (translate("exchange", "Để trống"), LEAVE_EMPTY),
            *((title, code) for code, title in options),
        ):
            item = QStandardItem(title)
            item.setData(code, Qt.ItemDataRole.UserRole)
            model.appendRow(item)
        return model

    def _say(self, box: QComboBox, each: Unresolved) -> None:
        chosen: Value = box.currentData()
        if chosen == NEW_UNIT:
            box.setCurrentIndex(0)
            self.new_wanted.emit(each.field, each.text)
        elif chosen != "":
            self.told.emit(each.field, each.text, "" if chosen == LEAVE_EMPTY else chosen)


def _new_unit() -> list[tuple[str, str]]:
    return [(NEW_UNIT, translate("exchange", "Thêm đơn vị mới…"))]


class HealedTexts(QTableWidget):
    """What was put right at the door, before and after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        _dress(
            self,
            (
                translate("exchange", "Ô"),
                translate("exchange", "Trong file"),
                translate("exchange", "Đọc lại"),
                translate("exchange", "Vì"),
            ),
            (1, 2),
        )
        self.setAccessibleName(translate("exchange", "Chữ đã đọc lại"))

    def show_texts(self, found: Sequence[Healed]) -> None:
        """Show healed texts, and numbers and dates that stand as texts."""
        self.setRowCount(len(found))
        for row, each in enumerate(found):
            for column, text in enumerate((each.cell, each.before, each.after, label(f"choice.healing.{each.how}"))):
                self.setItem(row, column, _plain(" ".join(text.split())))
        self.resizeRowsToContents()


class RowsLeftOut(QTableWidget):
    """Rows that are no data, with the reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        _dress(self, (translate("exchange", "Dòng"), translate("exchange", "Không nhận vì là")), (1,))
        self.setAccessibleName(translate("exchange", "Dòng không nhận"))

    def show_table(self, table: ForeignTable) -> None:
        """Show the rows of a table that are left out."""
        rows = list(table.left_out.items())[:500]
        self.setRowCount(len(rows))
        for place, (row, why) in enumerate(rows):
            self.setItem(place, 0, _plain(str(row)))
            self.setItem(place, 1, _plain(label(f"choice.left_out.{why}")))
        self.resizeRowsToContents()


def _plain(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setToolTip(text if len(text) > 40 else "")
    return item


def _dress(table: QTableWidget, titles: Sequence[str], wide: Sequence[int]) -> None:
    table.setObjectName("small-table")
    table.setHorizontalHeaderLabels(list(titles))
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    for place in range(table.columnCount()):
        stretch = place in wide
        header.setSectionResizeMode(
            place, QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.ResizeToContents
        )
