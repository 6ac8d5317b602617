"""What the pages of practice models do: actions become use cases, success is said only when they went through."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from dvk_desktop.domain.text import quoted
from dvk_desktop.language import sentence
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_controller import Values
from dvk_desktop.ui.common.workbench import PageRequest
from dvk_desktop.ui.practice_models import editor
from dvk_desktop.ui.practice_models.model_acts import ModelActs
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.practice_models import commands
from dvk_desktop.usecases.practice_models.commands import Added, QuickAdd
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.practice_models.rows import PracticeModelDetail, RoundRow

translate = QCoreApplication.translate


class ModelController(ModelActs):
    """Adds, edits and prints, besides the acts on the models selected."""

    # -- adding and editing ----------------------------------------------------------------------------------------

    def add(self) -> None:
        """Open `Thêm nhanh`, with the round that is open proposed."""
        self._with_open_round(lambda identity: self._open_quick({"round": identity or None}))

    def _with_open_round(self, then: Callable[[str], None]) -> None:
        """Hand over the round of the working year that is open, "" if it is none or several."""
        query = ListQuery(filters={"year": str(self._bench.year.value), "state": "open"})

        def opened(rounds: Sequence[RoundRow]) -> None:
            then(rounds[0].id if len(rounds) == 1 else "")

        self._bench.read(
            "practice_models.open_rounds", lambda: self._services.practice_models.rounds.all(query), opened, self._page
        )

    def _open_quick(self, kept: dict[str, FieldValue]) -> None:
        panel = editor.quick_panel(self._bench, self._services)
        self.open_form(panel, kept, lambda values, another: self._add(panel, values, another))
        panel.parts[0].form.focus_first_empty()

    def _add(self, panel: EditorPanel, values: Values, another: bool) -> None:
        first = {name: values.pop(name) for name in editor.QUICK}
        round_id = str(values.pop("round", None) or "")
        command = QuickAdd(
            name=str(first["name"]),
            unit=str(first["owner"]),
            field=str(first["field"]),
            subject=str(first["subject"]),
            contact=str(first["contact"] or ""),
            year=self._bench.year.value,
            round=round_id,
            values={name: value for name, value in values.items() if value is not None},
        )

        def said(added: Added) -> str:
            text = translate("practice_models", "Đã thêm {0}.").format(quoted(command.name))
            return " ".join([text, *(sentence(each.code, each.parameters) for each in added.notices)])

        def then(added: Added) -> None:
            self._page.select_record(added.id)
            if another:
                self._open_quick({"owner": first["owner"], "field": first["field"], "round": round_id or None})

        self._acts.save(panel, lambda: commands.quick_add(self._store, command), said, then=then)

    def paste(self) -> None:
        """Take the list on the clipboard."""
        if not self.take(QGuiApplication.clipboard().text()):
            self._bench.notify(
                translate(
                    "practice_models",
                    "Chưa có danh sách để dán: chép các dòng trong Zalo, Word hoặc bảng trong Excel rồi chọn lại.",
                )
            )

    def take(self, text: str) -> bool:
        """Hand a pasted list to the page that takes in tables, where it is split, checked and looked through; False if
        there is none in it."""
        if not text.strip():
            return False
        self._bench.open(PageRequest("exchange", "receive", action="paste", text=text))
        return True

    def edit(self) -> None:
        """Open the selected model for editing."""
        row = self._page.current_row()
        if row is not None:
            self._open_edit(row.id)

    def _open_edit(self, identity: str) -> None:
        self._bench.read(
            "practice_models.edit", lambda: self._services.practice_models.detail(identity), self._show_edit, self._page
        )

    def _show_edit(self, detail: PracticeModelDetail) -> None:
        panel = editor.edit_panel(detail.row.id, detail.row.name, self._bench, self._services)
        panel.show_values({field.name: getattr(detail.model, field.name) for field in PRACTICE_MODEL.all_fields})
        self._page.show_form(panel, lambda next_too: self._save(panel, detail, next_too))

    def _save(self, panel: EditorPanel, detail: PracticeModelDetail, next_too: bool) -> None:
        values = panel.values(changed=True)
        if values is None:
            return
        command = Edit(detail.row.id, values, detail.seen)

        def then(changed: bool) -> None:
            following = self._following() if next_too else None
            if following is None:
                self._page.close_editor()
            else:
                self._page.select_record(following.id)
                self._open_edit(following.id)

        said = translate("practice_models", "Đã lưu {0}.").format(quoted(str(values.get("name") or detail.row.name)))
        self._acts.save(panel, lambda: commands.edit(self._store, command), said, then=then, stays=True)

    def print_list(self) -> None:
        """Show the list as it is filtered now as a paper."""
        page = self._page
        filters = {**page.config.base_filters, **page.filters.active()}
        self._bench.open(PageRequest("reports", "reports", filters, page.bar.box.text().strip(), "models-list"))
