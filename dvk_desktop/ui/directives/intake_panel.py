"""The form of `Nhập văn bản`: fields in the order in which they matter, warnings as lines, two small tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import quoted
from dvk_desktop.language import label
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.small_table import Row
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.directives.inspections import citation_lines
from dvk_desktop.ui.directives.intake_fields import DUE, GROUPS, fields_of
from dvk_desktop.ui.directives.intake_head import IntakeHead
from dvk_desktop.ui.directives.letter_day import LetterDay
from dvk_desktop.ui.directives.notices import NoticeAct
from dvk_desktop.ui.directives.number_hint import hint_at_symbol
from dvk_desktop.ui.directives.tables import acting, addressee_line, addressee_table, task_table
from dvk_desktop.ui.directives.year_theme import YearTheme
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.directives.from_letter import main_deadline
from dvk_desktop.usecases.directives.intake import Preview, stored_order
from dvk_desktop.usecases.directives.rows import citation_tree
from dvk_desktop.usecases.entry import Notice
from dvk_desktop.usecases.letters.reading import Letter

translate = QCoreApplication.translate
WIDTH = 520
_CORRECTION_PART, _ADDRESSEES_PART = 3, 4


class IntakePanel(EditorPanel):
    """`changed`: something was typed. `known_wanted(str)`: the letter that is there already shall be shown;
    `joining_wanted(str)`: it shall get this file."""

    changed = Signal()
    known_wanted = Signal(str)
    joining_wanted = Signal(str)

    def __init__(self, key: str, attached: str, bench: Workbench) -> None:
        named = translate("directives", "Nhập văn bản")
        self._called = f"{named} {quoted(attached)}" if attached else named
        self._head = IntakeHead(
            bench.look,
            {
                "directive.maybe_known": self._acts_on_known(bool(attached)),
                "directive.older_than_basis": (
                    (translate("directives", "Ghi thêm ngày hiệu chỉnh…"), lambda _: self.reveal("corrected_date")),
                ),
                "directive.no_such_day": ((translate("directives", "Ghi ngày…"), lambda _: self.reveal("date")),),
                "directive.no_such_deadline": (
                    (
                        translate("directives", "Ghi hạn…"),
                        lambda notice: self._show_task(str(notice.parameters["ordinal"])),
                    ),
                ),
            },
        )
        self._head.direction_chosen.connect(lambda: self._direction_chosen())
        self.waiting = self._head.waiting
        self.duty = QCheckBox(translate("directives", "Cơ quan ta phải thực hiện"))
        self.duty.setChecked(True)
        letter_day = LetterDay(bench)
        self.tasks = task_table(bench, letter_day)
        self.addressees = addressee_table(bench)
        self._bases = QLabel()
        self._bases.setWordWrap(True)
        forms = [
            RecordForm(
                "obligation" if names is DUE else "directive",
                fields_of(names),
                bench,
                columns=2,
                ahead_from=letter_day,
            )
            for names in GROUPS
        ]
        letter_day.watch(forms)
        below = [None, self._duties(), None, self._bases, self.addressees, None, self._other(forms[-1], attached)]
        titles = (
            "",
            "",
            "",
            translate("directives", "Căn cứ, ngày hiệu chỉnh"),
            label("field.addressee.text"),
            translate("directives", "Người ký"),
            translate("directives", "Loại văn bản, giai đoạn, chủ đề năm, ghi chú"),
        )
        parts = [FormPart(*each) for each in zip(forms, titles, [False] * len(forms), below, strict=True)]
        super().__init__(
            key,
            self._called,
            parts,
            bench,
            save=translate("directives", "Lưu vào sổ"),
            heading=False,
            above=self._head,
        )
        self.setObjectName("inspector")
        for form in forms:
            form.changed.connect(self.changed)
        for table in (self.tasks, self.addressees):
            table.changed.connect(self.changed)
        self.keep_tables({"tasks": self.tasks, "addressees": self.addressees})
        self._given_received: DateSpec | None = None
        self._letter = Letter()

    # -- values ----------------------------------------------------------------------------------------------------

    @property
    def direction(self) -> str:
        """ "incoming" or "outgoing", as chosen."""
        return self._head.direction

    def forms(self) -> list[RecordForm]:
        """The forms, from top to bottom."""
        return [part.form for part in self.parts]

    def form_of(self, name: str) -> RecordForm | None:
        """The form that has the field `name`, None if none has."""
        return next((form for form in self.forms() if form.has(name)), None)

    def names_of(self, form: RecordForm) -> tuple[str, ...]:
        """The fields of a form."""
        return GROUPS[self.forms().index(form)]

    def received_on(self) -> DateSpec | None:
        """The day of arrival as it was filled in by itself."""
        return self._given_received

    # -- showing ---------------------------------------------------------------------------------------------------

    def show_preview(self, letter: Letter, found: Preview) -> None:
        """Fill everything in with what was read."""
        drafted = found.drafted
        self._letter = letter
        values = {field.name: getattr(drafted.directive, field.name) for field in DIRECTIVE.all_fields}
        self._head.choose(drafted.directive.direction)
        self._given_received = DateSpec.day(self._bench.today())
        self.show_values({**values, "due": found.due, "received_on": self._given_received})
        self.tasks.set_rows(
            [
                (place, {"ordinal": task.ordinal, "text": task.text, "deadline": task.deadline, "acting": acting(task)})
                for place, task in enumerate(drafted.tasks)
            ]
        )
        rows: list[Row] = [(None, {"text": line.text, "role": line.role}) for line in drafted.addressees]
        self.addressees.set_rows(rows)
        lines = citation_lines(citation_tree(list(drafted.citations), {}))
        self._bases.setText("\n".join(lines))
        bases = translate("directives", "Căn cứ ({0}), ngày hiệu chỉnh").format(len(lines))
        self.set_fold_title(_CORRECTION_PART, bases)
        self.set_fold_title(_ADDRESSEES_PART, f"{label('field.addressee.text')} ({len(rows)})")
        self.theme.offer(found.theme)
        hint_at_symbol(self.parts[0].form, drafted.directive.symbol)
        if not letter.text:
            self.tasks.set_rows([])
        self.tables_given()
        self._direction_chosen()

    def move_deadlines(self, before: Letter, moved: Mapping[int, DateSpec | None]) -> None:
        """Put new deadlines (by place of the clause) where still the one stands that was read off `before`."""
        for place, deadline in moved.items():
            row = self.tasks.row_of(place)
            stands = next((values["deadline"] for at, values in self.tasks.rows() if at == place), None)
            if row is not None and stands == main_deadline([one.spec for one in before.tasks[place].deadlines]):
                self.tasks.set_values("deadline", {row: deadline})

    def move_due(self, before: DateSpec | None, due: DateSpec | None) -> None:
        """Put another deadline of our own where still the one stands that was proposed `before`."""
        form = self.form_of("due")
        if form is not None and form.editor("due").value() == before != due:
            form.editor("due").set_value(due)

    def show_matched(self, matched: Sequence[str]) -> None:
        """Say which unit or group each addressee was read as; `matched` is in the order of storing."""
        try:
            order = stored_order(self._letter, [addressee_line(row) for _, row in self.addressees.rows()])
        except UserError:
            return  # a cell is marked; nothing is said of rows that cannot be read
        told = [""] * len(order)
        for place, name in zip(order, matched, strict=False):
            told[place] = name
        self.addressees.set_fixed("matched", told)

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show these as lines that block nothing."""
        self._head.notices.show_notices(notices)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _acts_on_known(self, has_file: bool) -> list[NoticeAct]:
        """What may be done with a letter that is probably in the register."""
        known: NoticeAct = (
            translate("directives", "Mở văn bản đã có"),
            lambda notice: self.known_wanted.emit(str(notice.parameters["id"])),
        )
        joining: NoticeAct = (
            translate("directives", "Đính kèm vào văn bản đã có"),
            lambda notice: self.joining_wanted.emit(str(notice.parameters["id"])),
        )
        return [known, joining] if has_file else [known]

    def _show_task(self, ordinal: str) -> None:
        """Stand in the deadline of the clause with this ordinal, in sight."""
        table = self.tasks.table
        for place, (_, row) in enumerate(self.tasks.rows()):
            if row["ordinal"] == ordinal:
                table.setCurrentCell(place, table.columnCount() - 1)
                table.setFocus()
                self._area.ensureWidgetVisible(self.tasks, 0, 0)
                return

    def _duties(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.duty)
        column.addWidget(self.tasks)
        return held

    def _other(self, form: RecordForm, attached: str) -> QWidget:
        """Under the last fields: the theme that the year has, to be taken over by a click, and the file."""
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.theme = YearTheme(form, held)
        column.addWidget(self.theme, 0, Qt.AlignmentFlag.AlignLeft)
        if attached:
            column.addWidget(QLabel(f"{label('field.directive.attachment_name')}: {attached}"))
        return held

    def _direction_chosen(self) -> None:
        incoming = self.direction == "incoming"
        self.duty.setVisible(incoming)
        for name in ("due", "received_on", "arrival_number", "instruction"):
            if (form := self.form_of(name)) is not None:
                form.show_field(name, incoming)
        self.changed.emit()
