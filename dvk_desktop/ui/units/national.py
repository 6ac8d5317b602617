"""`Cập nhật danh mục cả nước…`: what an Excel file would change in the list of the country's units, seen first,
recorded as one act."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QListWidget

from dvk_desktop.domain.national_changes import NationalChange
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.columns import date_text
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.files import usual_folder
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.list_controller import ListController
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.common.wrapped_lines import wrap_lines
from dvk_desktop.usecases.progress import Progress
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.listed import read_tables
from dvk_desktop.usecases.units.national import NationalPlan, national_plan, update_national
from dvk_desktop.usecases.units.queries import UnitRow

translate = QCoreApplication.translate
_SHOWN = 500  # lines of the plan that are listed
_ROW_HEIGHT, _MOST_ROWS = 52, 7
_NAMED = 12  # units that end, rows that cannot be read: so many are named


class NationalPanel(EditorPanel):
    """The plan: what would change, what is so already, which rows cannot be read."""

    def __init__(self, plan: NationalPlan, bench: Workbench) -> None:
        self.plan = plan
        self.lines = QListWidget()
        self.lines.setAccessibleName(translate("units", "Thay đổi trong danh mục"))
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        wrap_lines(self.lines)
        for change in plan.changes[:_SHOWN]:
            self.lines.addItem(_told(change))
        if len(plan.changes) > _SHOWN:
            more = format_number(len(plan.changes) - _SHOWN)
            self.lines.addItem(translate("units", "… và {0} thay đổi khác").format(more))
        if not plan.changes:
            self.lines.addItem(translate("units", "Không có gì khác danh mục đang dùng."))
        self.lines.setFixedHeight(_ROW_HEIGHT * min(_MOST_ROWS, max(2, self.lines.count())) + 4)
        super().__init__(
            "unit:national",
            translate("units", "Cập nhật danh mục đơn vị hành chính"),
            (FormPart(RecordForm("unit_template", (), bench)),),
            bench,
            save=translate("units", "Ghi {0} thay đổi").format(format_number(len(plan.changes))),
            hint=_summary(plan),
            above=self.lines,
        )
        self.save_button.setEnabled(bool(plan.changes))


def _summary(plan: NationalPlan) -> str:
    wrong = ", ".join(str(row) for row in plan.wrong[:_NAMED])
    said = [sentence("national.told", {"count": len(plan.changes), "same": plan.same, "wrong": wrong})]
    if plan.ended:
        more = ", …" if len(plan.ended) > _NAMED else ""
        said.append(sentence("national.ended", {"names": ", ".join(plan.ended[:_NAMED]) + more}))
    said.append(translate("units", "Thay đổi được gửi kèm xuống các đơn vị cấp dưới; hoàn tác được."))
    return " ".join(said)


def _told(change: NationalChange) -> str:
    named = translate("units", "{0} (mã {1}) từ {2}").format(change.name, change.code, date_text(change.first))
    if not change.replaces:
        return named
    return translate("units", "{0}, thay cho mã {1}").format(named, ", ".join(change.replaces))


class NationalController(ListController[UnitRow]):
    """Asks for the file, shows the plan, records it. Reading and recording run off the GUI thread, shown in the strip
    of long work, and can be cancelled."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._services, self._store = services, services.store

    def take_workbook(self) -> None:
        """Ask which file."""
        kinds = translate("units", "Bảng tính (*.xlsx *.xls *.xlsb *.ods *.csv)")
        title = translate("units", "Chọn danh mục đơn vị hành chính")
        chosen, _ = QFileDialog.getOpenFileName(self._page, title, str(usual_folder(self._bench)), kinds)
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Read this file and show what it would change."""
        services = self._services

        def read(progress: Progress) -> NationalPlan:
            tables = read_tables(services.exchange, path, progress)
            return national_plan(tables, services.country(), services.clock().date())

        self._bench.jobs.run_latest(
            "units.national",
            read,
            on_done=self._show,
            on_error=self._bench.fail,
            title=translate("units", "Đọc danh mục đơn vị"),
            owner=self._page,
        )

    def _show(self, plan: NationalPlan) -> None:
        panel = NationalPanel(plan, self._bench)
        self._page.show_form(panel, lambda _: self._record(panel))

    def _record(self, panel: NationalPanel) -> None:
        plan = panel.plan
        if not plan.changes:
            return
        self._acts.save_long(
            panel,
            lambda progress: update_national(self._store, plan, progress),
            translate("units", "Đã ghi {0} thay đổi của danh mục.").format(format_number(len(plan.changes))),
            title=translate("units", "Cập nhật danh mục đơn vị"),
        )
