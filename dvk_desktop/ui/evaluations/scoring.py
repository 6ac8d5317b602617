"""The tab `Chấm điểm`: the sheet of one scorer as a grid, filled in from paper by keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from dvk_desktop.language import sentence
from dvk_desktop.ui.common.actions import Action, ActionSet
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.drafts import Draft
from dvk_desktop.ui.common.empty_state import EmptyState, EmptyWidget
from dvk_desktop.ui.common.page import Page, Strip
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.evaluations.columns import scorer_status
from dvk_desktop.ui.evaluations.current import CurrentEvaluation, EvaluationChooser
from dvk_desktop.ui.evaluations.score_grid import ScoreGrid
from dvk_desktop.ui.evaluations.score_model import ScoreModel
from dvk_desktop.usecases.evaluations.rows import ScorerRow, ScoreSheet
from dvk_desktop.usecases.evaluations.scores import RecordedScores, RecordScores, record_scores
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
DRAFT_AFTER = 800  # milliseconds without typing before what is not saved is kept as a draft
_TYPES = frozenset({"score", "remark", "candidate", "scorer", "criterion", "recognition"})


class ScoringPage(Page):
    """Chooses an evaluation and a scorer, shows the grid, saves it."""

    def __init__(self, bench: Workbench, services: Services, current: CurrentEvaluation) -> None:
        super().__init__()
        self._bench, self._services, self._current = bench, services, current
        self._scorers: tuple[ScorerRow, ...] = ()
        self._acts = Acts(bench, self)
        self.model = ScoreModel(self)
        self.grid = ScoreGrid(self.model, bench.look, self)
        self.actions_ = ActionSet(self._action_list(), self, bench.look)
        self._lay_out()
        self._draft_pause = QTimer(self)
        self._draft_pause.setSingleShot(True)
        self._draft_pause.setInterval(DRAFT_AFTER)
        self._draft_pause.timeout.connect(self._keep_draft)
        self.model.typed.connect(self._typed)
        self.grid.told.connect(self._tell)
        current.changed.connect(lambda identity: self._load_scorers())
        self._watch = bench.hub.watch(self, _TYPES, self._load_scorers)
        self._watch.is_stale = True

    def current_actions(self) -> ActionSet:
        return self.actions_

    def apply(self, request: PageRequest) -> None:
        if request.record:
            self._current.choose(request.record)

    def unsaved(self) -> tuple[str, ...]:
        if not self.model.is_typed:
            return ()
        return (translate("evaluations", "Phiếu chấm của {0}").format(self.scorers.currentText()),)

    def save(self) -> None:
        """Save every cell that was typed; a wrong one is gone to and said instead."""
        self._save(follow=False)

    def save_and_next(self) -> None:
        """Save and go on to the next line (Ctrl+Enter)."""
        self._save(follow=True)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _action_list(self) -> tuple[Action, ...]:
        return (
            Action("save", translate("evaluations", "Lưu phiếu"), self.save, "Ctrl+S", primary=True, icon="save"),
            Action(
                "next",
                translate("evaluations", "Lưu và sang dòng tiếp"),
                self.save_and_next,
                "Ctrl+Enter",
                hidden=True,
            ),
            Action("workbook", translate("evaluations", "Xuất phiếu Excel"), self._make_workbook),
        )

    def _lay_out(self) -> None:
        bar = Strip(self)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        self.chooser = EvaluationChooser(self._current, bar)
        self.scorers = QComboBox(bar)
        self.scorers.setAccessibleName(translate("evaluations", "Người chấm"))
        self.scorers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scorers.setMinimumContentsLength(24)
        self.scorers.activated.connect(lambda place: self._load_sheet())
        who = QLabel(translate("evaluations", "Người chấm"), bar)
        who.setProperty("role", "secondary")
        who.setBuddy(self.scorers)
        self._progress = QLabel(bar)
        self._progress.setProperty("role", "secondary")
        row.addWidget(self.chooser)
        row.addWidget(who)
        row.addWidget(self.scorers)
        row.addStretch(1)
        row.addWidget(self._progress)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setContentsMargins(16, 6, 16, 6)
        self._stack = QStackedWidget(self)
        filled = QWidget(self)
        inside = QVBoxLayout(filled)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._said)  # above: notices of the window lie over the foot
        inside.addWidget(self.grid, 1)
        self._stack.addWidget(filled)
        self._stack.addWidget(self._empty())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)
        self._tell("")
        self.setFocusProxy(self.grid)

    def _empty(self) -> EmptyWidget:
        state = EmptyState(
            translate("evaluations", "Chưa có phiếu để chấm"),
            translate(
                "evaluations",
                "Mở đợt xét và ghi tên người chấm ở thẻ “Đợt xét”; mỗi người có một phiếu, mỗi mô hình một dòng. "
                "Điểm nhập từ phiếu giấy: gõ số, Enter sang ô bên, Ctrl+Enter lưu và sang dòng tiếp.",
            ),
        )
        return EmptyWidget(state, self.actions_, self._bench.look, self)

    def _load_scorers(self) -> None:
        evaluation = self._current.id
        if not evaluation:
            self._show_scorers(())
            return
        self._bench.read(
            "evaluations.scorers", lambda: self._services.evaluations.scorers(evaluation), self._show_scorers, self
        )

    def _show_scorers(self, scorers: tuple[ScorerRow, ...]) -> None:
        chosen = self.scorers.currentData()
        self._scorers = scorers
        self.scorers.blockSignals(True)
        self.scorers.clear()
        for one in scorers:
            self.scorers.addItem(one.name, one.id)
        found = self.scorers.findData(chosen)
        waiting = next((place for place, one in enumerate(scorers) if one.sheets < one.candidates), 0)
        self.scorers.setCurrentIndex(found if found >= 0 else waiting)
        self.scorers.blockSignals(False)
        self._stack.setCurrentIndex(0 if scorers else 1)
        self._load_sheet()

    def _load_sheet(self) -> None:
        evaluation, scorer = self._current.id, str(self.scorers.currentData() or "")
        if not scorer:
            self.model.show(None)
            return
        self._keep_draft()
        self._bench.read(
            "evaluations.sheet", lambda: self._services.evaluations.sheet(evaluation, scorer), self._show_sheet, self
        )

    def _show_sheet(self, sheet: ScoreSheet) -> None:
        same = (sheet.evaluation.id, sheet.scorer.id) == (self.model.evaluation, self.model.scorer)
        here = self.grid.currentIndex()
        place = (here.row(), here.column()) if same and here.isValid() else (0, 1)
        if same:
            self.model.take_saved(sheet)
        else:
            self.model.show(sheet)
            draft = self._bench.drafts.load(self._draft_key())
            if draft is not None and self.model.restore(draft.values):
                self._bench.notify(translate("evaluations", "Đã lấy lại điểm đang nhập dở lần trước."))
        self.grid.setCurrentIndex(self.model.index(*place))
        self._show_progress()

    def _show_progress(self) -> None:
        scorer = next((one for one in self._scorers if one.id == self.model.scorer), None)
        text = translate("evaluations", "Đã chấm {0}/{1}").format(self.model.full_lines, self.model.rowCount())
        if scorer is not None and not self.model.is_typed:
            text = scorer_status(scorer).word if self.model.rowCount() == scorer.candidates else text
        self._progress.setText(text)

    # -- typing ----------------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        self._draft_pause.start()
        self._progress.setText(
            translate("evaluations", "Đã chấm {0}/{1} · chưa lưu").format(self.model.full_lines, self.model.rowCount())
        )

    def _tell(self, wrong: str) -> None:
        hint = translate("evaluations", "Enter: ô tiếp theo · Ctrl+D: chép ô trên · Ctrl+Enter: lưu và sang dòng tiếp")
        role = "wrong" if wrong else "hint"
        self._said.setText(wrong or hint)
        if self._said.property("role") != role:
            self._said.setProperty("role", role)
            self._said.style().unpolish(self._said)
            self._said.style().polish(self._said)

    def _draft_key(self) -> str:
        return f"scores:{self.model.evaluation}:{self.model.scorer}"

    def _keep_draft(self) -> None:
        self._draft_pause.stop()
        if self.model.is_typed:
            name = self.unsaved()[0]
            self._bench.drafts.save(Draft(self._draft_key(), name, self._bench.clock(), self.model.draft()))

    # -- saving ----------------------------------------------------------------------------------------------------

    def _save(self, *, follow: bool) -> None:
        self.grid.commit()
        row = self.grid.currentIndex().row()
        wrong = self.model.first_wrong()
        if wrong is not None:
            self.grid.setCurrentIndex(wrong[0])
            self._tell(wrong[1])
            return
        points, remarks = self.model.to_save()
        if not points and not remarks:
            if follow:
                self.grid.go_to_line(row + 1)
            return
        command = RecordScores(self.model.evaluation, points, remarks)

        def then(recorded: RecordedScores) -> None:
            if recorded.problems:
                problem = recorded.problems[0]
                self._tell(sentence(problem.code, problem.parameters))
                return
            self._draft_pause.stop()
            self._bench.drafts.remove(self._draft_key())
            self.model.forget(points, remarks)
            self._show_progress()
            if follow:
                self.grid.go_to_line(row + 1)

        def said(recorded: RecordedScores) -> str:
            return translate("evaluations", "Đã lưu {0} ô điểm.").format(recorded.written)

        self._acts.do(lambda: record_scores(self._services.store, command), said, then=then)

    def _make_workbook(self) -> None:
        self._bench.open(
            PageRequest(
                "exchange", "send", {"evaluation": self._current.id, "scorer": self.model.scorer}, action="create"
            )
        )
