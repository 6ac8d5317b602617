"""What the list of criteria sets does."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.evaluations import bands_of
from dvk_desktop.domain.text import quoted
from dvk_desktop.language import sentence
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_controller import ListController
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.evaluations import editor
from dvk_desktop.usecases.evaluations import criteria
from dvk_desktop.usecases.evaluations.criteria import CopyCriteria, CriteriaData, EditCriteria, SavedCriteria
from dvk_desktop.usecases.evaluations.fields import CRITERIA_SET
from dvk_desktop.usecases.evaluations.rows import CriteriaDetail, CriteriaSetRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


class CriteriaController(ListController[CriteriaSetRow]):
    """Takes shipped sets, copies last year's, edits those not yet in use."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._services, self._store = services, services.store

    def take_shipped(self) -> None:
        """Offer the sets that come with the program."""
        self._bench.read(
            "evaluations.shipped", lambda: editor.shipped_criteria(self._services), self._offer, self._page
        )

    def _offer(self, sets: list[CriteriaData]) -> None:
        menu = QMenu(self._page)
        for data in sets:
            action = menu.addAction(data.name)
            action.setToolTip(data.remark)
            action.triggered.connect(lambda checked=False, data=data: self.add(data))
        menu.setToolTipsVisible(True)
        menu.popup(QCursor.pos())

    def add(self, data: CriteriaData) -> None:
        """Record a shipped set as the office's own."""
        self._save(
            lambda: criteria.add_criteria_set(self._store, data),
            translate("evaluations", "Đã thêm {0}. {1}").format(quoted(data.name), data.remark),
        )

    def copy(self) -> None:
        """Copy the selected set for the working year."""
        self._copy(new_version=False)

    def new_version(self) -> None:
        """Copy the selected set, which is in use, as its new version."""
        self._copy(new_version=True)

    def _copy(self, *, new_version: bool) -> None:
        row = self._page.current_row()
        if row is None:
            return
        year = self._bench.year.value
        name = row.name
        if not new_version and row.year and str(row.year) in name:
            name = name.replace(str(row.year), str(year))
        command = CopyCriteria(row.id, name, year, new_version)
        said = translate("evaluations", "Đã chép thành bộ tiêu chí của năm {0}.").format(year)
        if new_version:
            said = translate(
                "evaluations", "Đã tạo phiên bản mới của {0}; bản cũ giữ nguyên cho các đợt đã chấm."
            ).format(quoted(row.name))
        self._save(lambda: criteria.copy_criteria_set(self._store, command), said)

    def _save(self, work: Callable[[], SavedCriteria], said: str) -> None:
        def words(saved: SavedCriteria) -> str:
            return " ".join([said, *(sentence(one.code, one.parameters) for one in saved.notices)])

        self._acts.do(work, words, then=lambda saved: self._page.select_record(saved.id))

    def edit(self) -> None:
        """Open the selected set for editing; one in use is offered as a new version."""
        row = self._page.current_row()
        if row is not None:
            self._bench.read(
                "evaluations.criteria", lambda: self._services.evaluations.criteria(row.id), self._show, self._page
            )

    def _show(self, detail: CriteriaDetail) -> None:
        if detail.row.state == "frozen":
            self._bench.fail(UserError("criteria.frozen", name=detail.row.name, id=detail.row.id))
            return
        panel = editor.criteria_panel(detail.row.id, detail.row.name, self._bench)
        values = {field.name: getattr(detail.criteria_set, field.name) for field in CRITERIA_SET.all_fields}
        lines = {
            "criteria": tuple(editor.criterion_line(one) for one in detail.criteria),
            "band_lines": tuple(editor.band_line(*band) for band in bands_of(detail.criteria_set)),
        }
        panel.show_values({**values, **lines})
        self._page.show_form(panel, lambda _: self._save_edited(panel, detail))

    def _save_edited(self, panel: EditorPanel, detail: CriteriaDetail) -> None:
        values = panel.values(changed=True)
        if values is None:
            return
        given = None
        if "criteria" in values:
            try:
                given = editor.criteria_of(cast("tuple[str, ...]", values.pop("criteria")))
            except UserError as error:
                panel.refused_at("criteria", error)
                return
        if "band_lines" in values:
            try:
                values["bands"] = editor.bands_typed(values.pop("band_lines"))
            except UserError as error:
                panel.refused_at("band_lines", error)
                return
        command = EditCriteria(detail.row.id, values, given, detail.seen)

        def words(saved: SavedCriteria) -> str:
            said = translate("evaluations", "Đã lưu {0}.").format(quoted(detail.row.name))
            return " ".join([said, *(sentence(one.code, one.parameters) for one in saved.notices)])

        self._acts.save(panel, lambda: criteria.edit_criteria_set(self._store, command), words)
