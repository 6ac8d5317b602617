"""What waits for a decision: two values for one field, a record deleted here and used there, an act taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.columns import quoted
from dvk_desktop.ui.common.dialogs import ask
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.providers import units_provider
from dvk_desktop.ui.common.reference_editor import ReferenceProvider
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.exchange.alike import LATER, are_alike, choices_for, question_for
from dvk_desktop.ui.exchange.columns import ConflictView
from dvk_desktop.ui.exchange.inspections import conflict_heading, conflict_values
from dvk_desktop.ui.exchange.values import field_label, value_text
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.fields import to_value
from dvk_desktop.usecases.history.commands import Decide, decide, undo
from dvk_desktop.usecases.progress import Progress
from dvk_desktop.usecases.registry import RECORD_TYPES
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
OPTIONS = 6
"""Values to choose from by a click; more than that is settled by typing."""


def conflict_views(services: Services) -> ComputedList[ConflictView]:
    """The open decisions with their values in words."""

    def views() -> list[ConflictView]:
        found = []
        for row in services.exchanged.conflicts.all():
            texts = tuple(
                value_text(services.exchanged, row.record_type, row.field, option.value) for option in row.options
            )
            name = field_label(row.record_type, row.field)
            title = row.title or label(f"record.{row.record_type}")  # never its id
            found.append(ConflictView(row.id, title, name, row.authors, row.at, row.record_type, row, texts))
        return found

    return ComputedList(
        lambda _: views(),
        keep={"record_type": lambda view, value: view.record_type == value},
        searched=("title", "field", "authors"),
    )


class DecideController:
    """Settles conflicts, one or several alike."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        self._bench, self._services = bench, services

    def attach(self, page: ListPage[ConflictView]) -> None:
        """Work for this list."""
        self._page = page

    def take(self, number: int) -> None:
        """Take value `number` (from 1) in every selected row that has one."""
        rows = [view for view in self._page.selected_rows() if len(view.row.options) >= number]
        if not rows:
            return
        commands = [Decide(view.id, take=number) for view in rows]
        if len(rows) == 1:
            said = translate("exchange", "Đã chọn {0} cho {1}.").format(
                quoted(rows[0].text(number)), quoted(rows[0].title)
            )
        else:
            said = translate("exchange", "Đã quyết định {0} chỗ.").format(format_number(len(rows)))
        self._decide(commands, said)

    def settle_alike(self) -> None:
        """One choice for all conflicts that are like the selected one."""
        view = self._page.current_row()
        if view is None:
            return
        self._bench.read(
            "exchange.alike",
            lambda: [each for each in self._page.config.source.all() if are_alike(view, each)],
            lambda alike: self._ask_for_all(view, alike),
            self._page,
        )

    def _ask_for_all(self, view: ConflictView, alike: Sequence[ConflictView]) -> None:
        if len(alike) < 2:
            self._bench.notify(translate("exchange", "Không có dòng nào khác giống vậy."))
            return
        choices = choices_for(view)

        def answered(answer: str, _: str) -> None:
            if answer == LATER:
                return
            picked = [(each.id, choices[int(answer)].pick(each.row)) for each in alike]
            commands = [Decide(identity, take=number) for identity, number in picked if number is not None]
            self._decide(commands, translate("exchange", "Đã quyết định {0} chỗ.").format(format_number(len(commands))))

        ask(self._page.window(), question_for(view, alike, choices), answered)

    def enter_other(self) -> None:
        """Type a value that is none of those given."""
        view = self._page.current_row()
        if view is None:
            return
        kind = RECORD_TYPES.get(view.record_type)
        field = kind.by_name.get(view.row.field) if kind else None
        if view.row.kind != "value" or field is None:
            self._bench.notify(translate("exchange", "Ở đây chỉ chọn được một trong các cách ghi bên cạnh."))
            return
        form = RecordForm(view.record_type, (field,), self._bench, providers=self._providers(field.references))
        if not form.has(field.name):
            self._bench.notify(translate("exchange", "Mục này chỉ chọn được một trong các giá trị bên cạnh."))
            return
        panel = EditorPanel(
            f"conflict:{view.id}",
            conflict_heading(view),
            (FormPart(form),),
            self._bench,
            save=translate("exchange", "Dùng giá trị này"),
            hint=conflict_values(view),
        )

        def save() -> None:
            values = panel.values()
            if values is not None:
                panel.waits()
                said = translate("exchange", "Đã ghi giá trị khác cho {0}.").format(quoted(view.title))
                self._decide([Decide(view.id, value=to_value(field, values[field.name]))], said, panel)

        self._page.show_form(panel, lambda _: save())
        form.focus_first_empty()

    def _providers(self, references: str) -> dict[str, ReferenceProvider]:
        units = self._services.units
        if references != "unit":
            return {}
        return {"unit": units_provider(units)}

    def _decide(self, commands: Sequence[Decide], said: str, panel: EditorPanel | None = None) -> None:
        store, ledger = self._services.store, self._services.ledger

        def work(progress: Progress) -> list[str]:
            acts = []
            for number, command in enumerate(commands):
                progress.step(number, len(commands))
                acts.append(decide(store, ledger, command).act or "")
            return [act for act in acts if act]

        def done(acts: list[str]) -> None:
            self._bench.tell_saved(said, lambda: self._undo(acts))
            if panel is not None:
                panel.saved()
                self._page.close_editor()

        self._bench.jobs.run(
            work,
            on_done=done,
            on_error=panel.refused if panel is not None else self._bench.fail,
            writes=True,
            title=translate("exchange", "Đang ghi quyết định"),
            owner=self._page,
        )

    def _undo(self, acts: Sequence[str]) -> None:
        def work(progress: Progress) -> None:
            for act in reversed(acts):
                undo(self._services.store, act)

        self._bench.jobs.run(
            work,
            on_done=lambda _: self._bench.tell_saved(translate("exchange", "Đã hoàn tác.")),
            on_error=self._bench.fail,
            writes=True,
        )
