"""The forms of letters that are in the register."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.text import quoted
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.directives.letter_day import LetterDay
from dvk_desktop.ui.directives.tables import addressee_line, addressee_table, task_line, task_table
from dvk_desktop.ui.directives.unit_ticks import UnitTicks
from dvk_desktop.usecases.directives.correcting import Correct
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.directives.intake import AddresseeLine, TaskLine
from dvk_desktop.usecases.directives.rows import DirectiveDetail
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.fields import Field, FieldKind, FieldValue

translate = QCoreApplication.translate
HEAD = ("number_full", "date", "issuer", "subject", "doc_type")
INSTRUCTION = ("instruction", "handler", "instructed_on", "internal_due", "cooperating")
ARRIVAL = ("passed_on", "signed_for", "arrival_number", "received_on", "urgency", "note")
OUTGOING = (
    "handler",
    "urgency",
    "submitted_on",
    "issued_on",
    "sent_to",
    "kept_by",
    "copies",
    "passed_on",
    "envelopes",
    "signed_for",
    "withdrawn_on",
    "note",
)
CORRECTION = ("corrected_date", "correction_reason", "replaced_by")
SIGNER = ("signer_authority", "signer_position", "signer_name", "period", "theme", "system", "internal")
ISSUE = ("number_full", "date", "signer_name", "issued_on")
_COOPERATING = 2  # the place of its part in the form
_SHOWN = 12  # numbers nobody has that are named
_MAY_LACK = frozenset({"issuer", "subject"})


def _field(name: str) -> Field:
    field = DIRECTIVE.by_name[name]
    if name == "subject":
        field = replace(field, kind=FieldKind.LONG_TEXT)
    return replace(field, required=False) if name in _MAY_LACK else field


def _form(names: tuple[str, ...], bench: Workbench, letter_day: LetterDay | None = None) -> RecordForm:
    return RecordForm("directive", tuple(_field(name) for name in names), bench, ahead_from=letter_day)


class EditPanel(EditorPanel):
    """Everything of a letter that may be typed, its clauses and addressees too; those can be changed and added."""

    def __init__(
        self, detail: DirectiveDetail, name: str, bench: Workbench, units: Sequence[tuple[str, str]] = ()
    ) -> None:
        """`units`: (id, name) of those that may be told to cooperate; who does already is offered too."""
        self._detail = detail
        self._before = {unit.id: unit.name or "" for unit in detail.cooperating}
        offered = {**dict(units), **self._before}
        incoming = detail.row.direction == "incoming"
        arrival = (FormPart(_form(ARRIVAL, bench), translate("directives", "Vào sổ, chuyển giao"), open=True),)
        letter_day = LetterDay(bench)
        head = _form(HEAD, bench)
        handling = _form(INSTRUCTION if incoming else OUTGOING, bench, letter_day)
        letter_day.watch((head, handling))
        self.tasks = task_table(bench, letter_day, removable=False)
        self.tasks.set_rows(
            [
                (place, {"ordinal": task.ordinal, "text": task.text, "deadline": task.deadline})
                for place, task in enumerate(detail.tasks)
            ]
        )
        self.addressees = addressee_table(bench, removable=False)
        self.addressees.set_rows(
            [
                (place, {"text": line.addressee.text, "role": line.addressee.role, "matched": line.matched})
                for place, line in enumerate(detail.addressees)
            ]
        )
        about = translate("directives", "Đơn vị phối hợp")
        lines = [(unit, name, unit in self._before) for unit, name in offered.items()]
        nobody = translate("directives", "Chưa có đơn vị nào ở trang Đơn vị; ghi tên vào mục trên.")
        self.cooperating = UnitTicks(about, lines, nobody)
        self.cooperating.list.ticks_changed.connect(self._tell_cooperating)
        tasks = translate("directives", "Nhiệm vụ ({0})").format(len(detail.tasks))
        addressees = translate("directives", "Nơi nhận ({0})").format(len(detail.addressees))
        super().__init__(
            f"directive:{detail.row.id}",
            translate("directives", "Sửa {0}").format(quoted(name)),
            (
                FormPart(head),
                FormPart(handling, translate("directives", "Xử lý"), open=True),
                FormPart(_form((), bench), about, open=bool(self._before), below=self.cooperating),
                *(arrival if incoming else ()),
                FormPart(_form((), bench), tasks, below=self.tasks),
                FormPart(_form((), bench), addressees, below=self.addressees),
                FormPart(_form(CORRECTION, bench), translate("directives", "Ngày hiệu chỉnh, văn bản thay thế")),
                FormPart(_form(SIGNER, bench), translate("directives", "Người ký, giai đoạn, chủ đề năm")),
            ),
            bench,
        )
        self.keep_tables({"tasks": self.tasks, "addressees": self.addressees})
        self.tables_given()
        self._tell_cooperating()

    def command(self, values: Mapping[str, FieldValue]) -> Correct:
        """What to store: `values` of the letter and what was changed in the tables. UserError for a cell that cannot be
        read, which is marked."""
        tasks = [(place, task_line(place, row)) for place, row in self.tasks.rows()]
        addressees = [(place, addressee_line(row)) for place, row in self.addressees.rows()]
        given = [TaskLine(each.ordinal or "", each.text or "", each.deadline) for each in self._detail.tasks]
        shown = [each.addressee for each in self._detail.addressees]
        lines = [AddresseeLine(each.text or "", each.role or "") for each in shown]
        return Correct(
            Edit(self._detail.row.id, values, self._detail.seen),
            {
                self._detail.tasks[place].id: line
                for place, line in tasks
                if place is not None and replace(line, place=None) != given[place]
            },
            tuple(line for place, line in tasks if place is None),
            {shown[place].id: line for place, line in addressees if place is not None and line != lines[place]},
            tuple(line for place, line in addressees if place is None),
            *self._ticked_anew(),
        )

    def unsaved(self) -> tuple[str, ...]:
        return super().unsaved() or ((self._title,) if any(self._ticked_anew()) else ())

    def _ticked_anew(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The units that are ticked now and were not, and those that were."""
        now = self.cooperating.list.ticked()
        return tuple(each for each in now if each not in self._before), tuple(
            each for each in self._before if each not in now
        )

    def _tell_cooperating(self) -> None:
        ticked = len(self.cooperating.list.ticked())
        self.set_fold_title(_COOPERATING, translate("directives", "Đơn vị phối hợp ({0})").format(ticked))


def issue_panel(identity: str, bench: Workbench, free: Sequence[int] = (), skipped: Sequence[int] = ()) -> EditorPanel:
    """Number and day of a letter that goes out. `free`: reserved numbers that were given back; `skipped`: numbers in
    between that nobody has."""
    hint = translate("directives", "Các nhiệm vụ và đơn vị đã giao giữ nguyên liên kết với văn bản này.")
    if free:
        hint += " " + translate("directives", "Số trả lại còn trống: {0}.").format(", ".join(map(str, free)))
    if skipped:
        shown = ", ".join(map(str, skipped[:_SHOWN])) + ("…" if len(skipped) > _SHOWN else "")
        hint += " " + translate("directives", "Số còn bỏ trống: {0}.").format(shown)
    asked = tuple(replace(_field(name), required=name in ("number_full", "date")) for name in ISSUE)
    return EditorPanel(
        f"directive:{identity}:issue",
        translate("directives", "Ghi số, ngày phát hành"),
        (FormPart(RecordForm("directive", asked, bench)),),
        bench,
        save=translate("directives", "Ghi số, ngày"),
        hint=hint,
    )


def book_panel(bench: Workbench, year: int, *, incoming: bool) -> EditorPanel:
    """Which book is to be printed, of which days."""
    codes = ("book-in", "book-handling") if incoming else ("book-out", "book-post")
    fields = (
        Field("book", FieldKind.CHOICE, choices="book", required=True),
        Field("since", FieldKind.DATE, required=True),
        Field("until", FieldKind.DATE, required=True),
    )
    panel = EditorPanel(
        f"book:{codes[0]}",
        translate("directives", "In sổ"),
        (FormPart(RecordForm("book", fields, bench, choices={"book": codes})),),
        bench,
        save=translate("directives", "Xem trước"),
        hint=translate("directives", "Sổ chỉ gồm phần văn bản của phong trào, không thay sổ chung của cơ quan."),
    )
    days = {"since": DateSpec.day(date(year, 1, 1)), "until": DateSpec.day(date(year, 12, 31))}
    panel.show_values({"book": codes[0], **days})
    return panel
