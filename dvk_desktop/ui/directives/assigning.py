"""`Giao xuống…`: who must act on a letter and by when, as proposed, to be corrected before anything is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.due_dates import DueOption
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.recipients import Question
from dvk_desktop.domain.text import shortened
from dvk_desktop.domain.units import Unit
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_date_spec, format_day_fixed
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import Status, Tone, date_text
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.labels import StatusLabel
from dvk_desktop.ui.common.providers import units_provider
from dvk_desktop.ui.common.reference_editor import ReferenceEditor
from dvk_desktop.ui.common.small_table import Row, SmallColumn, SmallTable
from dvk_desktop.ui.common.table_and_form import TableAndForm
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.directives.clause_ticks import ClauseTicks
from dvk_desktop.ui.directives.columns import short_name
from dvk_desktop.ui.directives.left_clauses import GivenFor, LeftClauses
from dvk_desktop.usecases.directives.rows import DirectiveRow
from dvk_desktop.usecases.fields import Field, FieldKind
from dvk_desktop.usecases.obligations.assigning import Assign
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.proposing import Assigned, Recipients
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
_CHOSEN = Field("chosen", FieldKind.BOOLEAN)


class AssignEditor(TableAndForm):
    """Corrects a proposal."""

    def __init__(
        self,
        row: DirectiveRow,
        found: Recipients,
        names: dict[str, str],
        bench: Workbench,
        services: Services,
        parent: QWidget | None = None,
        together: Sequence[tuple[str, tuple[Unit, ...]]] = (),
    ) -> None:
        """`names`: labels of the units that questions offer. `together`: what can be added at once, see
        `usecases.units.groups.together`."""
        table = SmallTable(
            (
                SmallColumn(_CHOSEN, "", 36),
                SmallColumn(Field("unit_name"), translate("directives", "Đơn vị"), 0, fixed=True),
                SmallColumn(Field("source"), translate("directives", "Giao theo"), 168, fixed=True),
                SmallColumn(Field("ordinal"), translate("directives", "Mục"), 56, fixed=True),
                SmallColumn(OBLIGATION.by_name["due"], label("field.obligation.due"), 156),
            ),
            bench.look,
            bench.today,
            "",
            most_rows=0,
            removable=False,
        )
        super().__init__(table, bench, parent)
        self._row, self._found, self._names = row, found, names
        self._lines: list[Assigned] = [
            Assigned(line.unit, line.task, line.due, line.source, line.place) for line in found.lines
        ]
        self._unit = ReferenceEditor(
            Field("unit", FieldKind.REFERENCE, references="unit"), units_provider(services.units), bench.jobs, self
        )
        self._title = QLabel(self)
        self._clauses = ClauseTicks(translate("directives", "Giao theo từng mục"), bench.look, self)
        self._ordinals = {task.id: task.ordinal or "" for task in found.tasks}
        self._texts = {task.id: task.text or "" for task in found.tasks}
        self._left = LeftClauses(found, bench.look)
        self._for = GivenFor(found.of_nobody, self._ordinals, self)
        adding = QHBoxLayout()
        adding.addWidget(QLabel(translate("directives", "Thêm đơn vị"), self))
        adding.addWidget(self._unit, 1)
        adding.addWidget(self._for)
        if together:
            adding.addWidget(self._whole_groups(together))
        self.lay_out(self._panel(), self._title, adding, self._clauses)
        self.table.set_rows([self._shown(place) for place in range(len(self._lines))])
        self.table.changed.connect(self._count)
        self._clauses.switched.connect(self._tick_clause)
        self._unit.finished.connect(self._add_typed)
        self._count()

    def command(self) -> Assign | None:
        """The decision; None if a date cannot be read, which is marked and told."""
        filled = self.filled()
        if filled is None:
            return None
        values, rows = filled
        sent = values["sent_on"]
        return Assign(
            self._row.id,
            tuple(
                replace(self._lines[place], due=due if isinstance(due := row["due"], DateSpec) else None)
                for place, row in rows
                if place is not None and row["chosen"]
            ),
            sent if isinstance(sent, DateSpec) else None,
            str(values["sent_by"] or ""),
        )

    def unsaved(self) -> tuple[str, ...]:
        return (translate("directives", "Giao xuống {0}").format(short_name(self._row)),) if self.is_touched() else ()

    # -- inside ----------------------------------------------------------------------------------------------------

    def _shown(self, place: int) -> Row:
        line = self._lines[place]
        proposed = self._found.lines[place] if place < len(self._found.lines) else None
        known = translate("directives", "{0} (đã giao)")
        source = line.source if proposed is None or not proposed.known else known.format(line.source)
        name = proposed.unit_name if proposed else self._names[line.unit]
        chosen = proposed is None or not proposed.ours
        return place, {
            "chosen": chosen,
            "unit_name": name,
            "source": source,
            "ordinal": self._ordinals.get(line.task, ""),
            "due": line.due,
        }

    def _panel(self) -> EditorPanel:
        fields = tuple(OBLIGATION.by_name[name] for name in ("sent_on", "sent_by"))
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._left)
        for question in self._found.proposal.questions:
            self._ask(question, above, column)
        if self._found.due_options:
            column.addWidget(_heading(translate("directives", "Hạn cho các đơn vị được đánh dấu"), above))
            told: set[str] = set()
            for option in self._found.due_options:
                if (said := self._due_text(option)) not in told:  # two clauses may say "hằng năm"
                    told.add(said)
                    column.addWidget(self._due_button(said, option, above))
        as_of = format_day_fixed(self._found.proposal.as_of)
        return EditorPanel(
            f"obligation:assign:{self._row.id}",
            translate("directives", "Giao xuống {0}").format(short_name(self._row)),
            (FormPart(RecordForm("obligation", fields, self._bench)),),
            self._bench,
            save=translate("directives", "Giao"),
            hint=translate("directives", "Nhóm đơn vị được tách theo danh sách có hiệu lực ngày {0}.").format(as_of),
            above=above,
        )

    def _ask(self, question: Question, parent: QWidget, column: QVBoxLayout) -> None:
        said = f"{question.text}: {label(f'choice.doubt.{question.doubt.value}')}"
        column.addWidget(StatusLabel(Status(said, Tone.WAIT, "status-late"), self._bench.look, parent))
        if question.candidates:
            box = QComboBox(parent)
            box.addItem(translate("directives", "Chọn đơn vị, hoặc để trống"), "")
            for unit in question.candidates:
                box.addItem(self._names.get(unit, unit), unit)
            box.activated.connect(lambda place: self._answer(question, str(box.itemData(place) or "")))
            column.addWidget(box)

    def _due_text(self, option: DueOption) -> str:
        ordinal = self._ordinals.get(option.task, "")
        return " – ".join(
            part
            for part in (
                format_date_spec(option.due.canonical().removesuffix("~")),
                label(f"choice.due_origin.{option.origin.value}"),
                translate("directives", "mục {0}").format(ordinal) if ordinal else "",
            )
            if part
        )

    def _due_button(self, said: str, option: DueOption, parent: QWidget) -> QPushButton:
        button = QPushButton(said, parent)
        button.setProperty("role", "link")
        button.setToolTip(option.text)
        button.clicked.connect(lambda checked=False: self._set_due(option.due))
        return button

    def _set_due(self, due: DateSpec) -> None:
        """One deadline for all who are ticked, which is one line a unit."""
        first: dict[str, int] = {}
        further = []
        for number in self.table.checked_rows("chosen"):
            if first.setdefault(self._lines[number].unit, number) != number:
                further.append(number)
        for number in first.values():
            self._lines[number] = replace(self._lines[number], due=due)
        self.table.set_values("due", dict.fromkeys(first.values(), due))
        self.table.set_values("chosen", dict.fromkeys(further, False))
        said = translate("directives", "Đã đặt hạn {0}.").format(date_text(due))
        one = translate("directives", "Mỗi đơn vị còn một việc chung cho cả văn bản.")
        self._bench.notify(f"{said} {one}" if further else said)

    def _tick_clause(self, key: str, ticked: bool) -> None:
        self.table.set_values("chosen", dict.fromkeys(self._by_clause()[key], ticked))

    def _by_clause(self) -> dict[str, list[int]]:
        """The rows of each clause (of each of its deadlines), in the order of the letter."""
        found: dict[str, list[int]] = {}
        for number, line in enumerate(self._lines):
            found.setdefault(f"{line.task} {line.place}", []).append(number)
        return found

    def _clause_text(self, rows: list[int], ticked: int) -> str:
        line = self._lines[rows[0]]
        clause = translate("directives", "Mục {0}").format(self._ordinals.get(line.task, ""))
        dues = {date_text(self._lines[row].due) for row in rows}
        when = translate("directives", "hạn {0}").format(next(iter(dues))) if len(dues) == 1 and "" not in dues else ""
        units = translate("directives", "{0}/{1} đơn vị").format(ticked, len(rows))
        known = sum(row < len(self._found.lines) and self._found.lines[row].known for row in rows)
        held = translate("directives", "đã giao {0}").format(known) if known else ""
        head = clause if line.task else translate("directives", "Cả văn bản")
        said = " – ".join(part for part in (head, when, units, held) if part)
        text = shortened(" ".join(self._texts.get(line.task, "").split()), 80)
        return f"{said}: {text}" if text else said

    def _add_typed(self) -> None:
        try:
            unit = self._unit.value()
        except UserError:
            return  # no unit yet: the list of names is open
        if unit:
            name = self._unit.input().property("text")
            self._names.setdefault(str(unit), str(name))
            self._unit.set_value(None)
            self._add(str(unit), translate("directives", "giao thêm"), self._for.option())

    def _whole_groups(self, together: Sequence[tuple[str, tuple[Unit, ...]]]) -> QComboBox:
        """Adds all hamlets, all schools … with one choice, to be unticked one by one where they are not meant."""
        box = QComboBox(self)
        box.addItem(translate("directives", "Thêm cả nhóm…"))
        for name, members in together:
            known = choice_label("unit_kind", name)
            box.addItem(translate("directives", "{0} ({1})").format(known, len(members)), (known, members))

        def chosen(place: int) -> None:
            found = box.itemData(place)
            box.setCurrentIndex(0)
            for unit in found[1] if found else ():
                self._names.setdefault(unit.id, unit.name or "")
                self._add(unit.id, found[0], self._for.option())

        box.activated.connect(chosen)
        return box

    def _answer(self, question: Question, unit: str) -> None:
        """The clause whose wording was settled, if nobody has it; else the whole letter."""
        left = (option for option in self._found.of_nobody if option.task == question.task)
        self._add(unit, question.text, next(left, None))

    def _add(self, unit: str, source: str, wanted: DueOption | None) -> None:
        task, place, due = (wanted.task, wanted.place, wanted.due) if wanted else ("", 1, self._found.due)
        if not unit or any(
            line.unit == unit and (wanted is None or (line.task, line.place) == (task, place)) for line in self._lines
        ):
            return
        self._lines.append(Assigned(unit, task, due, source, place))
        place = len(self._lines) - 1
        self.table.append(place, self._shown(place)[1])

    def _count(self) -> None:
        """Say how many units are ticked; what has its own deadline is a line of its own of the same unit."""
        chosen = self.table.checked_rows("chosen")
        units, every = len({self._lines[row].unit for row in chosen}), len({line.unit for line in self._lines})
        title = translate("directives", "{0}/{1} đơn vị được đánh dấu").format(units, every)
        if len(self._lines) > every:
            title += translate("directives", " ({0}/{1} việc)").format(len(chosen), len(self._lines))
        self._title.setText(title)
        self.panel.save_button.setText(translate("directives", "Giao cho {0} đơn vị").format(units))
        self.panel.save_button.setEnabled(bool(chosen))
        ticked = set(chosen)
        self._left.show_left([self._lines[row] for row in chosen])
        self._clauses.show_clauses(
            [
                (key, self._clause_text(rows, len(ticked.intersection(rows))), ticked.issuperset(rows))
                for key, rows in self._by_clause().items()
            ]
        )


def _heading(text: str, parent: QWidget) -> QLabel:
    said = QLabel(text, parent)
    said.setProperty("role", "emphasis")
    return said
