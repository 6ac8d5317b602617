"""`Ghép cột`: what the columns of a table that somebody else made are, shown with the table itself, agreed once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from dvk_desktop.domain.errors import UserError
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.dialogs import ask
from dvk_desktop.ui.common.keys import sequences
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.exchange.adding_unit import add_unknown_unit
from dvk_desktop.ui.exchange.mapping_draft import MappingDraft
from dvk_desktop.ui.exchange.mapping_frame import MappingFrame
from dvk_desktop.ui.exchange.mapping_values import ConstantsPanel, asked_for, pasted_file
from dvk_desktop.ui.exchange.mapping_words import as_text, still_open, table_name
from dvk_desktop.ui.exchange.questions import question_leaving_columns
from dvk_desktop.usecases.exchange.answers import Answers
from dvk_desktop.usecases.exchange.foreign.desk import TableGuess
from dvk_desktop.usecases.exchange.foreign.guessing import Guess
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping, ColumnUse
from dvk_desktop.usecases.exchange.plan import FilePlan
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
SETTLED = 250  # milliseconds without typing before the mapping is looked at again


class MappingDialog(MappingFrame):
    """Asks what the columns of `plan`'s tables are. `agreed(FilePlan)`: the plan with its rows. `own`: unless somebody
    says otherwise the table is ours (it was pasted)."""

    agreed = Signal(object)

    def __init__(
        self,
        plan: FilePlan,
        answers: Answers,
        bench: Workbench,
        services: Services,
        parent: QWidget | None = None,
        *,
        own: bool = False,
    ) -> None:
        assert plan.read is not None
        lines = any(table.from_lines for table in plan.read.tables)
        super().__init__(plan.name, bench, services, parent, hint=lines)
        self._plan, self._answers, self._services = plan, answers, services
        self._desk = services.exchange.foreign
        self._found: Sequence[TableGuess] = ()
        self._guess: Guess | None = None
        self._units: Sequence[tuple[str, str]] = ()
        self._edited = self._showing = self._touched = False
        self._draft = MappingDraft(plan.name, str(plan.path), bench)
        self._own = services.store.office.unit if own else ""
        self.remember.setChecked(not own)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED)
        self._connect()
        self._propose()

    def _connect(self) -> None:
        self.tables.activated.connect(lambda _: self._show_chosen())
        self.target.activated.connect(lambda _: self._propose(str(self.target.currentData())))
        self.whose.changed.connect(self._settled.start)
        self.preview.used.connect(self._used)
        self.preview.corrected.connect(self._corrected)
        self.unknown.told.connect(self._told_value)
        self.unknown.new_wanted.connect(self._add_unit)
        self._settled.timeout.connect(self.look_again)
        self.restored.dropped.connect(self._draft.forget)
        self.restored.dropped.connect(self._propose)
        for said in (self.preview.used, self.preview.corrected, self.unknown.told, self.target.activated):
            said.connect(self._touch)
        self.accept_button.clicked.connect(self.agree)
        for sequence in sequences("Ctrl+Enter"):
            QShortcut(sequence, self).activated.connect(self.agree)

    # -- what is proposed ------------------------------------------------------------------------------------------

    def _propose(self, target: str = "") -> None:
        read = self._plan.read
        assert read is not None
        sender = self._sender()
        known = read.mapping if not target else None
        self._bench.jobs.run_latest(
            "exchange.mapping.propose",
            lambda progress: (self._desk.propose(read, target, sender), self._desk.units_to_choose(sender), known),
            on_done=lambda found: self._proposed(*found),
            on_error=self._failed,
            title=translate("exchange", "Đang xem các cột"),
            owner=self,
        )

    def _proposed(
        self, found: Sequence[TableGuess], units: Sequence[tuple[str, str]], known: ColumnMapping | None
    ) -> None:
        self._found, self._units = found, units
        self.tables.clear()
        for each in found:
            self.tables.addItem(table_name(each.table))
        self.tables.setEnabled(len(found) > 1)
        if not found:
            self.say(sentence("foreign.no_table", {"name": self._plan.name}), wrong=True)
            return
        self._show_chosen(known)

    def _show_chosen(self, known: ColumnMapping | None = None) -> None:
        each = self._found[self.tables.currentIndex()]
        guess = each.guess
        if known is not None and known.fits(each.table):
            guess = replace(guess, mapping=known)
        self._showing = True
        if kept := self._draft.of(each.table):
            guess = replace(guess, mapping=kept)
        self.restored.setVisible(kept is not None)
        self._touched = kept is not None
        mapping = guess.mapping
        if not mapping.sender:  # what somebody pastes is a list of our own, unless they say otherwise
            mapping = replace(mapping, sender=self._sender() or self._own)
        self._guess = replace(guess, mapping=mapping)
        self.target.setCurrentIndex(self.target.findData(mapping.target))
        if mapping.sender:
            self.whose.set_value(mapping.sender)
        self.preview.show_table(each.table, mapping)
        self.left_out.show_table(each.table)
        self.panels.clear()
        self._ask_constants(mapping)
        self.panels.addTab(self.unknown, "")
        self.panels.addTab(self.healed, "")
        if each.table.left_out:
            left_out = translate("exchange", "Dòng không nhận ({0})")
            self.panels.addTab(self.left_out, left_out.format(format_number(len(each.table.left_out))))
        self._showing = False
        self.look_again()

    def _ask_constants(self, mapping: ColumnMapping) -> None:
        """Ask for the values for all rows; anew when other columns give other fields."""
        shown, old = self.panels.currentIndex(), self.constants
        self.constants = ConstantsPanel(mapping, self._bench, self._services, self)
        self.constants.changed.connect(self._settled.start)
        self.constants.changed.connect(self._touch)
        if old is not None:
            self.panels.removeTab(self.panels.indexOf(old))
            old.deleteLater()
        self.panels.insertTab(0, self.constants, translate("exchange", "Giá trị chung cho mọi dòng"))
        self.panels.setCurrentIndex(max(0, shown))

    # -- what is said ----------------------------------------------------------------------------------------------

    def _sender(self) -> str:
        try:
            return str(self.whose.value() or "")
        except UserError:
            return ""

    def done(self, result: int) -> None:
        self._settled.stop()
        super().done(result)

    def reject(self) -> None:
        """Esc or `Đóng`: asks only if something that was said or typed would be lost."""
        if not self._touched:
            super().reject()
            return

        def answered(answer: str, _: str) -> None:
            if answer == "leave":
                self._touched = False
                self._draft.forget()
                self.reject()

        ask(self, question_leaving_columns(), answered)

    def _touch(self) -> None:
        self._touched = True

    def _used(self, use: ColumnUse) -> None:
        if self._guess is not None:
            self._guess = replace(self._guess, mapping=self._guess.mapping.with_column(use))
            self.look_again()

    def _told_value(self, name: str, text: str, value: object) -> None:
        if self._guess is not None and isinstance(value, (str, int, bool, list, dict)):
            self._guess = replace(self._guess, mapping=self._guess.mapping.with_value(name, text, value))
            self.look_again()

    def _add_unit(self, field: str, text: str) -> None:
        def added(unit: str, name: str) -> None:
            self._units = [*self._units, (unit, name)]
            self._told_value(field, text, unit)
            self._touch()

        add_unknown_unit(text, self._bench, self._services, self, added)

    def _corrected(self) -> None:
        self._edited = True
        self._settled.start()

    def look_again(self) -> None:
        """Say what is still open after a change."""
        if self._guess is None or self._showing or self.preview.table is None:
            return
        self._settled.stop()
        mapping = self._guess.mapping
        if self.constants is not None:
            mapping = self.constants.constants(mapping)
        mapping, table = replace(mapping, sender=self._sender()), self.preview.table
        self._bench.jobs.run_latest(
            "exchange.mapping.refine",
            lambda progress: self._desk.refine(table, mapping),
            on_done=self._refined,
            on_error=self._failed,
            owner=self,
        )

    def _refined(self, guess: Guess) -> None:
        self._guess = guess
        mapping = guess.mapping
        self.preview.show_uses(mapping)
        if self.constants is not None and self.constants.asked != asked_for(mapping):
            self._ask_constants(mapping)
        self.unknown.show_texts(mapping, guess.unresolved, self._units)
        place, unclear = self.panels.indexOf(self.unknown), translate("exchange", "Chữ chưa rõ ({0})")
        self.panels.setTabText(place, unclear.format(format_number(len(guess.unresolved))))
        self.panels.setTabEnabled(place, bool(guess.unresolved))
        read_again = (*guess.understood, *table.healed) if (table := self.preview.table) is not None else ()
        healed = table.healed_count + table.above_count if table is not None else 0
        count = format_number(len(guess.understood) + healed)
        place = self.panels.indexOf(self.healed)
        self.healed.show_texts(read_again)
        self.panels.setTabText(place, translate("exchange", "Chữ, số đã đọc lại ({0})").format(count))
        self.panels.setTabEnabled(place, bool(read_again))
        text, wrong = still_open(guess)
        self.say(text, wrong=wrong)
        self.accept_button.setEnabled(not mapping.missing() and bool(mapping.sender))
        if self._touched and table is not None:
            self._draft.keep(mapping, as_text(table) if self._edited else "")

    # -- done ------------------------------------------------------------------------------------------------------

    def agree(self) -> None:
        """Read the rows as agreed, with what was said last; stays open if something is left to say."""
        if self._settled.isActive():
            self.look_again()
        self._bench.jobs.once_answered("exchange.mapping.refine", self._agree)

    def _agree(self) -> None:
        guess, table = self._guess, self.preview.table
        if guess is None or table is None or not self.accept_button.isEnabled():
            return
        mapping = guess.mapping
        edited = as_text(table) if self._edited else ""
        self.accept_button.setEnabled(False)
        self._bench.jobs.run(
            lambda progress: self._planned(mapping, edited),
            on_done=lambda plan: self._agreed(plan, mapping),
            on_error=self._failed,
            title=translate("exchange", "Đang đọc các dòng"),
            owner=self,
        )

    def _planned(self, mapping: ColumnMapping, edited: str) -> FilePlan:
        """On a reader thread. A list that was put right is a file of its own; the one it came in stays as it is."""
        if edited:
            path = pasted_file(edited, self._bench.clock(), self._plan.path.stem)
            return self._services.exchange.plan([path], self._answers, mapping=mapping).files[0]
        return self._services.exchange.with_mapping(self._plan, mapping, self._answers)

    def _agreed(self, plan: FilePlan, mapping: ColumnMapping) -> None:
        self.accept_button.setEnabled(True)
        if plan.read is None or plan.read.manifest is None:
            self.say(" ".join(problem.message for problem in plan.problems), wrong=True)
            return
        if self.remember.isChecked():
            self._bench.jobs.run(
                lambda progress: self._desk.remember(mapping),
                on_done=lambda _: None,
                on_error=self._bench.fail,
                writes=True,
                owner=self.parent(),
            )
        self._touched = False
        self._draft.forget()
        self.agreed.emit(plan)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.accept_button.setEnabled(self._guess is not None)
        if isinstance(error, UserError):
            self.say(sentence(error.code, error.parameters), wrong=True)
        else:
            self._bench.fail(error)
