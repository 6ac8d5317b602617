"""What the list of units does when units are merged, divided, renamed or dissolved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import quoted
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.units.events_panel import (
    EventPanel,
    decision_of,
    dissolve_panel,
    merge_panel,
    rename_panel,
    split_panel,
)
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.history.acts import StoreActs
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.events import (
    EventResult,
    MergeUnits,
    SplitUnit,
    dissolve_unit,
    merge_units,
    rename_unit,
    split_unit,
)
from dvk_desktop.usecases.units.queries import UnitRow

translate = QCoreApplication.translate


class EventController:
    """`attach` names the list before anything is asked of it."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        self._bench, self._services, self._store = bench, services, services.store

    def attach(self, page: ListPage[UnitRow]) -> None:
        """Work for this list."""
        self._page = page
        self._acts = Acts(self._bench, StoreActs(self._store, self._services.ledger), page)

    def merge(self) -> None:
        """Open the form for a merger of the selected units."""
        panel = merge_panel(self._page.selected_rows(), self._bench)
        self._page.show_form(panel, lambda _: self._merge(panel))

    def _merge(self, panel: EventPanel) -> None:
        values = panel.values()
        if values is None:
            return
        command = MergeUnits(panel.chosen(), str(values["name"]), decision_of(values))
        said = translate("units", "Đã gộp thành {0}.").format(quoted(command.name))
        self._acts.save(panel, lambda: merge_units(self._store, command), lambda done: _also(said, done))

    def split(self) -> None:
        """Open the form for dividing the selected unit."""
        self._open(split_panel, self._split)

    def _split(self, row: UnitRow, values: dict[str, FieldValue], panel: EventPanel) -> None:
        names = tuple(line.strip() for line in str(values["names"]).splitlines() if line.strip())
        command = SplitUnit(row.id, names, decision_of(values))
        said = translate("units", "Đã chia {0}.").format(quoted(row.name))
        self._acts.save(panel, lambda: split_unit(self._store, command), lambda done: _also(said, done))

    def rename(self) -> None:
        """Open the form for a new name of the selected unit."""
        self._open(rename_panel, self._rename)

    def _rename(self, row: UnitRow, values: dict[str, FieldValue], panel: EventPanel) -> None:
        name, decision = str(values["name"]), decision_of(values)
        said = translate("units", "Đã đổi tên thành {0}.").format(quoted(name))
        self._acts.save(panel, lambda: rename_unit(self._store, row.id, name, decision), said)

    def dissolve(self) -> None:
        """Open the form for the end of the selected unit."""
        self._open(dissolve_panel, self._dissolve)

    def _dissolve(self, row: UnitRow, values: dict[str, FieldValue], panel: EventPanel) -> None:
        decision = decision_of(values)
        said = translate("units", "Đã giải thể {0}.").format(quoted(row.name))
        self._acts.save(panel, lambda: dissolve_unit(self._store, row.id, decision), said)

    def _open(
        self,
        make: Callable[[str, str, Workbench], EventPanel],
        save: Callable[[UnitRow, dict[str, FieldValue], EventPanel], None],
    ) -> None:
        row = self._page.current_row()
        if row is None:
            return
        panel = make(quoted(row.name), row.id, self._bench)

        def saving() -> None:
            values = panel.values()
            if values is not None:
                save(row, dict(values), panel)

        self._page.show_form(panel, lambda _: saving())


def _also(said: str, done: EventResult) -> str:
    if not done.obligations:
        return said
    open_tasks = translate("units", "Việc chưa xong đã chuyển hoặc đóng: {0}.")
    return f"{said} {open_tasks.format(done.obligations)}"
