"""What the list of evaluations does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.text import quoted
from dvk_desktop.language import sentence
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_controller import ListController, Values
from dvk_desktop.ui.common.tick_list import TickList
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.evaluations import editor
from dvk_desktop.ui.evaluations.current import CurrentEvaluation
from dvk_desktop.usecases.evaluations import commands
from dvk_desktop.usecases.evaluations.commands import (
    AddScorers,
    CandidateChoice,
    ChangeCandidates,
    OpenedEvaluation,
    OpenEvaluation,
)
from dvk_desktop.usecases.evaluations.criteria import add_criteria_set
from dvk_desktop.usecases.evaluations.rows import EvaluationRow, ScorerRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


class EvaluationController(ListController[EvaluationRow]):
    """Opens and ends evaluations, says who is evaluated and who scores, leads to sheets and results."""

    def __init__(
        self, bench: Workbench, services: Services, current: CurrentEvaluation, show_tab: Callable[[str], object]
    ) -> None:
        super().__init__(bench)
        self._services, self._current = services, current
        self._store, self._show_tab = services.store, show_tab

    def open_evaluation(self) -> None:
        """Open a form for a new evaluation of the working year."""
        panel = editor.evaluation_panel(self._bench, self._services)
        given: Values = {
            "year": self._bench.year.value,
            "opens_on": DateSpec.day(self._bench.today()),
        }
        self.open_form(panel, given, lambda values, _: self._open(panel, values))
        panel.parts[0].form.focus_first_empty()

    def _open(self, panel: EditorPanel, values: Values) -> None:
        command = OpenEvaluation(
            name=str(values["name"]),
            year=cast("int", values["year"]),
            criteria_set=str(values["criteria_set"]),
            round=str(values["round"] or ""),
            opens_on=cast("DateSpec | None", values["opens_on"]),
            closes_on=cast("DateSpec | None", values["closes_on"]),
            scorers=editor.scorers_of(values["scorers"]),
        )

        def then(opened: OpenedEvaluation) -> None:
            self._page.select_record(opened.id)
            self._current.choose(opened.id)

        def said(opened: OpenedEvaluation) -> str:
            done = translate("evaluations", "Đã mở đợt xét {0}.").format(quoted(command.name))
            return " ".join([done, *(sentence(one.code, one.parameters) for one in opened.notices)])

        self._acts.save(panel, lambda: self._work_of_opening(command), said, then=then)

    def _work_of_opening(self, command: OpenEvaluation) -> OpenedEvaluation:
        """On the writer thread: a shipped criteria set becomes a record first."""
        if command.criteria_set.startswith(editor.SHIPPED):
            code = command.criteria_set.removeprefix(editor.SHIPPED)
            data = next(each for each in editor.shipped_criteria(self._services) if each.code == code)
            command = replace(command, criteria_set=add_criteria_set(self._store, data).id)
        return commands.open_evaluation(self._store, self._services.catalogue, command)

    def add_scorers(self) -> None:
        """Add people who score in the selected evaluation."""
        row = self._page.current_row()
        if row is None:
            return
        panel = editor.scorers_panel(row.id, row.name, self._bench)

        def save(values: Values, _: bool) -> None:
            command = AddScorers(row.id, editor.scorers_of(values["scorers"]))
            said = translate("evaluations", "Đã thêm {0} người chấm.").format(len(command.scorers))
            self._acts.save(panel, lambda: commands.add_scorers(self._store, command), said)

        self.open_form(panel, {}, save)

    def remove_scorers(self) -> None:
        """Take people off the list of scorers of the selected evaluation."""
        row = self._page.current_row()
        if row is not None:
            queries = self._services.evaluations
            self._bench.read(
                "evaluations.scorers",
                lambda: queries.scorers(row.id),
                lambda found: self._show_removal(row, found),
                self._page,
            )

    def _show_removal(self, row: EvaluationRow, found: Sequence[ScorerRow]) -> None:
        if not found:
            self._bench.notify(translate("evaluations", "Chưa có người chấm nào."))
            return
        ticks = TickList(translate("evaluations", "Người chấm"))
        ticks.set_lines([(one.id, ", ".join(filter(None, (one.name, one.position))), False) for one in found])
        panel = editor.removal_panel(row.id, row.name, ticks, self._bench)

        def save(values: Values, _: bool) -> None:
            chosen = tuple(ticks.ticked())
            if not chosen:
                self._bench.notify(translate("evaluations", "Chưa đánh dấu người nào."))
                return
            said = translate("evaluations", "Đã bỏ {0} người chấm.").format(len(chosen))
            reason = str(values["reason"])
            self._acts.save(panel, lambda: commands.remove_scorers(self._store, row.id, chosen, reason), said)

        self.open_form(panel, {}, save)

    def candidates(self) -> None:
        """Say which models are in the selected evaluation."""
        row = self._page.current_row()
        if row is None:
            return

        def read() -> tuple[CandidateChoice, ...]:
            with self._store.read() as reading:
                return commands.candidate_choices(reading, row.id)

        self._bench.read("evaluations.candidates", read, lambda found: self._show_candidates(row, found), self._page)

    def _show_candidates(self, row: EvaluationRow, found: Sequence[CandidateChoice]) -> None:
        ticks = TickList(translate("evaluations", "Mô hình đưa ra xét"))
        ticks.set_lines([(one.practice_model, f"{one.name} – {one.unit_name}", one.included) for one in found])
        panel = editor.candidates_panel(row.id, row.name, ticks, self._bench)

        def save(_: bool) -> None:
            chosen, before = ticks.ticked(), {one.practice_model for one in found if one.included}
            include = tuple(model for model in chosen if model not in before)
            leave_out = tuple(model for model in before if model not in chosen)
            command = ChangeCandidates(row.id, include, leave_out)
            said = translate("evaluations", "Đã lưu danh sách xét: thêm {0}, bỏ {1}.").format(
                len(include), len(leave_out)
            )
            self._acts.save(panel, lambda: commands.change_candidates(self._store, command), said)

        self._page.show_form(panel, save)

    def close(self) -> None:
        """End the selected evaluation."""
        row = self._page.current_row()
        if row is not None:
            said = translate("evaluations", "Đã kết thúc đợt xét {0}.").format(quoted(row.name))
            self._acts.do(lambda: commands.close_evaluation(self._store, row.id), said)

    def reopen(self) -> None:
        """Open the selected evaluation again."""
        row = self._page.current_row()
        if row is not None:
            said = translate("evaluations", "Đã mở lại đợt xét {0}.").format(quoted(row.name))
            self._acts.do(lambda: commands.reopen_evaluation(self._store, row.id), said)

    def score(self) -> None:
        """Go to the sheets of the selected evaluation."""
        self._go("scores")

    def results(self) -> None:
        """Go to the results of the selected evaluation."""
        self._go("results")

    def _go(self, tab: str) -> None:
        row = self._page.current_row()
        if row is not None:
            self._current.choose(row.id)
            self._show_tab(tab)

    def workbook(self) -> None:
        """Go where the workbooks of sheets are made."""
        row = self._page.current_row()
        if row is not None:
            self._bench.open(PageRequest("exchange", "send", {"evaluation": row.id}, action="create"))
