"""`Ghi nhận nhanh` (F8): which letter, which units (typed, pasted or ticked), what happened, when, by what."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.choices import choice_list
from dvk_desktop.ui.common.files import content_of
from dvk_desktop.ui.common.form_editors import LineEditor
from dvk_desktop.ui.common.keys import sequences
from dvk_desktop.ui.common.tick_list import TickList
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.common.wrapped_lines import wrap_lines
from dvk_desktop.ui.obligations.evidence import EvidenceChoice, field_name
from dvk_desktop.ui.obligations.happened import HappenedChoice
from dvk_desktop.ui.obligations.letters import ClausePicker, LetterChoice, LineChoice, letters_followed, lines_of
from dvk_desktop.usecases.attached_files.commands import LARGEST
from dvk_desktop.usecases.fields import Field, FieldKind, FieldValue
from dvk_desktop.usecases.obligations.commands import Recorded, RecordFacts, record_facts
from dvk_desktop.usecases.obligations.naming import NamedUnits, obligations_named
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
REMEMBERED = "quick_facts.letter"
PAUSE = 250  # milliseconds without a key before names are looked up


def quick_facts(
    bench: Workbench,
    services: Services,
    parent: QWidget,
    letter: str = "",
    lines: Collection[str] = (),
) -> QuickFacts:
    """Open the dialog over `parent`, for `letter` (else the one used last) with `lines` ticked. Returns it, open."""
    dialog = QuickFacts(bench, services, parent, letter, lines)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class QuickFacts(QDialog):
    """See the module; Ctrl+Enter records."""

    def __init__(
        self, bench: Workbench, services: Services, parent: QWidget, letter: str, lines: Collection[str]
    ) -> None:
        super().__init__(parent)
        self._bench, self._services = bench, services
        self._keys = (f"quick_lines:{id(self)}", f"quick_names:{id(self)}")
        self._wanted = letter or next(iter(bench.memory.recall(REMEMBERED) or ()), "")
        self._ticked_first = frozenset(lines)
        self._unit_of: dict[str, str] = {}
        self._lines: Sequence[LineChoice] = ()
        self._acts = Acts(bench, self)
        self.setWindowTitle(translate("obligations", "Ghi nhận nhanh"))
        self.setModal(True)
        self._make()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look_up)
        self.names.textChanged.connect(self._pause.start)
        self.letters.currentIndexChanged.connect(lambda place: self._load_lines())
        self.clauses.currentIndexChanged.connect(lambda place: self._list_lines())
        self.units.ticks_changed.connect(self._count)
        for sequence in sequences("Ctrl+Enter"):
            QShortcut(sequence, self).activated.connect(self.save)
        self._load_letters()
        self.names.setFocus()

    def save(self) -> None:
        """Record the fact for the units that are ticked, once the letter that was chosen and the names that were typed
        last have ticked theirs."""
        if self._pause.isActive():
            self._look_up()
        lines, names = self._keys
        jobs = self._bench.jobs
        jobs.once_answered(lines, lambda: jobs.once_answered(names, self._save))

    def _save(self) -> None:
        lines = self.units.ticked()
        try:
            day = self.day.value()
        except UserError as error:
            self._bench.fail(error)
            return
        if not lines or not isinstance(day, DateSpec):
            self.unclear.setText(translate("obligations", "Chưa có đơn vị nào được đánh dấu, hoặc chưa có ngày."))
            return
        channel = str(self.channel.currentData() or "")
        facts: dict[str, FieldValue] = {self.happened.fact: day}
        if (number := self.number.text().strip()) and self.happened.number:
            facts[self.happened.number] = number
        command = RecordFacts(tuple(lines), facts, channel)
        said = self.happened.said(self._units_of(lines))
        if self._unclear:
            said += " " + translate("obligations", "Chưa rõ: {0}.").format(", ".join(self._unclear))
        self._bench.memory.remember(REMEMBERED, (str(self.letters.currentData() or ""),))
        self.record.setEnabled(False)

        def failed(error: Exception) -> None:
            self.record.setEnabled(True)
            self._bench.fail(error)

        def then(_: Recorded) -> None:
            self.accept()

        services, paths = self._services, self.evidence.paths

        def record() -> Recorded:
            files = [(path.name, content_of(path, LARGEST)) for path in paths]
            return record_facts(services.store, command, services.attachments, files)

        self._acts.do(record, lambda done: f"{said} {done.told}".strip(), then=then, failed=failed)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        look = self._bench.look
        self._unclear: tuple[str, ...] = ()
        # a list always has one line selected: one that nobody chose on purpose goes when names are typed
        self._named: frozenset[str] = self._ticked_first if len(self._ticked_first) == 1 else frozenset()
        self.letters = QComboBox(self)
        self.letters.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.letters.setMinimumContentsLength(30)
        self.clauses = ClausePicker(self)
        self.names = QPlainTextEdit(self)
        self.names.setTabChangesFocus(True)
        self.names.setMinimumHeight(2 * look.sizes.line + 10)  # the dialog fits in a window of 911×450
        self.names.setPlaceholderText(
            translate("obligations", "Dán hoặc gõ tên đơn vị, không cần dấu: thon 1, thon 3, TDP 5 đến 9")
        )
        self.units = TickList(translate("obligations", "Đơn vị được ghi"), self)
        self.units.setObjectName("small-list")
        wrap_lines(self.units)
        self.unclear = QLabel(self)
        self.unclear.setProperty("role", "error")
        self.unclear.setWordWrap(True)
        self.unclear.setMinimumHeight(look.sizes.line)
        self.record = QPushButton(self)
        self.record.setProperty("role", "primary")
        self.record.setToolTip(translate("obligations", "Ghi (Ctrl+Enter)"))
        self.record.setDefault(True)
        self.record.clicked.connect(self.save)
        leave = QPushButton(translate("obligations", "Đóng"), self)
        leave.clicked.connect(self.reject)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.addWidget(field_name(translate("obligations", "Văn bản"), self.letters, self), 0, 0, 1, 2)
        which = QHBoxLayout()
        which.setSpacing(8)
        which.addWidget(self.letters, 1)
        which.addWidget(self.clauses)
        grid.addLayout(which, 1, 0, 1, 2)
        self.happened = HappenedChoice(self)
        grid.addWidget(self.happened, 2, 0, 1, 2)
        grid.addWidget(field_name(translate("obligations", "Tên đơn vị"), self.names, self), 3, 0)
        grid.addWidget(field_name(translate("obligations", "Đơn vị được ghi (Ctrl+A: tất cả)"), self.units, self), 3, 1)
        grid.addWidget(self.names, 4, 0)
        grid.addWidget(self.units, 4, 1, 2, 1)
        grid.addLayout(self._proof(), 5, 0)
        grid.addWidget(self.unclear, 6, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(4, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.record)
        foot.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        column.addLayout(grid, 1)
        column.addLayout(foot)
        self.resize(760, 408)
        self.setMaximumSize(880, 640)
        self._count()

    def _proof(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(12)
        self.day = LineEditor(Field("day", FieldKind.DATE, required=True), self._bench.today, self)
        self.day.set_value(DateSpec.day(self._bench.today()))
        self.channel = QComboBox(self)
        for code, text in choice_list("channel"):
            self.channel.addItem(text, code)
        grid.addWidget(field_name(translate("obligations", "Ngày"), self.day.input(), self), 0, 0)
        grid.addWidget(field_name(translate("obligations", "Qua"), self.channel, self), 0, 1)
        grid.addWidget(self.day, 1, 0)
        grid.addWidget(self.channel, 1, 1)
        self.number = QLineEdit(self)
        self.number.setPlaceholderText(translate("obligations", "Số, ký hiệu kế hoạch, báo cáo (nếu có)"))
        self.number.setAccessibleName(translate("obligations", "Số, ký hiệu văn bản của đơn vị"))
        self.number.setEnabled(False)
        self.happened.changed.connect(lambda: self.number.setEnabled(bool(self.happened.number)))
        self.happened.changed.connect(lambda: self._pause.start() if self.names.toPlainText().strip() else None)
        grid.addWidget(self.number, 2, 0, 1, 2)
        self.evidence = EvidenceChoice(self._bench, self)
        grid.addWidget(self.evidence, 3, 0, 1, 2)
        return grid

    def _load_letters(self) -> None:
        self._bench.read(
            f"quick_letters:{id(self)}", lambda: letters_followed(self._services), self._show_letters, self
        )

    def _show_letters(self, letters: Sequence[LetterChoice]) -> None:
        self.letters.blockSignals(True)
        for letter in letters:
            self.letters.addItem(letter.text, letter.id)
        self.letters.setCurrentIndex(max(0, self.letters.findData(self._wanted)))
        self.letters.blockSignals(False)
        if letters:
            self._load_lines()
        else:
            self.unclear.setText(translate("obligations", "Chưa có văn bản nào được giao cho đơn vị."))

    def _load_lines(self) -> None:
        letter = str(self.letters.currentData() or "")
        self._bench.read(self._keys[0], lambda: lines_of(self._services, letter), self._show_lines, self)

    def _show_lines(self, found: Sequence[LineChoice]) -> None:
        self._lines = found
        self._unit_of = {line.id: line.unit for line in found}
        self.clauses.offer(line.clause for line in found)
        self._list_lines()

    def _list_lines(self) -> None:
        """Show the lines of the clause that is chosen."""
        clause = self.clauses.clause
        self.units.set_lines(
            (line.id, line.text, line.id in self._ticked_first)
            for line in self._lines
            if not clause or line.clause == clause
        )
        self.units.show_first_ticked()
        if self.names.toPlainText().strip():
            self._look_up()

    def _look_up(self) -> None:
        """Tick the units that the typed names mean."""
        self._pause.stop()
        letter, text = str(self.letters.currentData() or ""), self.names.toPlainText()
        fact, clause = self.happened.fact, self.clauses.clause

        def read() -> NamedUnits:
            with self._services.store.read() as reading:
                return obligations_named(reading, self._services.catalogue, letter, text, (fact,), clause)

        self._bench.read(self._keys[1], read, self._tick, self)

    def _tick(self, named: NamedUnits) -> None:
        """What was ticked by hand stays; what was named and no longer is loses its tick."""
        wanted, before = frozenset(named.obligations), self._named
        self.units.tick(lambda identity, ticked: identity in wanted or (ticked and identity not in before))
        if wanted != self._named:
            self.units.show_first_ticked()
        self._named = wanted
        self._unclear = named.unclear
        told = translate("obligations", "Chưa rõ là đơn vị nào: {0}").format(", ".join(named.unclear))
        self.unclear.setText(told if named.unclear else "")

    def _count(self) -> None:
        """Say how many units are ticked, and how many lines where one of them has several."""
        lines = self.units.ticked()
        units = self._units_of(lines)
        text = translate("obligations", "Ghi cho {0} đơn vị").format(format_number(units))
        if units < len(lines):
            text += translate("obligations", " ({0} việc)").format(format_number(len(lines)))
        self.record.setText(text)
        self.record.setEnabled(bool(lines))

    def _units_of(self, lines: Iterable[str]) -> int:
        """How many units these lines are of: a clause with its own deadline is a line of its own of the same unit."""
        return len({self._unit_of.get(line, line) for line in lines})
