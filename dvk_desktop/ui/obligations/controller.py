"""What the lists of obligations do: facts of the selected lines, each one act that can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common import files
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.dialogs import Answer, Question, Weight, ask
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.open_file import open_file
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.obligations import editor
from dvk_desktop.ui.obligations.columns import what
from dvk_desktop.ui.obligations.quick_facts import quick_facts
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.history.acts import StoreActs
from dvk_desktop.usecases.obligations.assigning import take_back
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts, remind
from dvk_desktop.usecases.obligations.rows import ObligationRow, Reminder
from dvk_desktop.usecases.obligations.yearly import YearOpened, open_year
from dvk_desktop.usecases.reports.kinds import ReportRequest, make_report
from dvk_desktop.usecases.reports.letterhead import letterhead_for
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


class LineController:
    """Acts on the lines selected in one list. `attach` names the list before anything is asked of it. `own`: the lines
    are those of our own office."""

    def __init__(self, bench: Workbench, services: Services, *, own: bool = False) -> None:
        self._own = own
        self._bench, self._services, self._store = bench, services, services.store

    def attach(self, page: ListPage[ObligationRow]) -> None:
        """Work for this list."""
        self._page = page
        self._acts = Acts(self._bench, StoreActs(self._store, self._services.ledger), page)

    # -- facts that need a form ------------------------------------------------------------------------------------

    def submit(self) -> None:
        """Record that our report on the selected duty went up."""
        self._submit(self._page.selected_rows()[:1])

    def submit_record(self, record: str) -> None:
        """As `submit`, of the line with this id, selected or not (a line of another page leads here)."""
        self._bench.jobs.run_latest(
            "obligations.submit",
            lambda progress: [self._services.obligations.detail(record).row],
            on_done=self._submit,
            on_error=self._bench.fail,
            owner=self._page,
        )

    def _submit(self, rows: Sequence[ObligationRow]) -> None:
        self._ask(
            rows,
            ("report_date", "report_number", "note"),
            ("report_date",),
            translate("obligations", "Ghi đã nộp"),
            translate("obligations", "Đã ghi đã nộp: {0}."),
            {"report_date": self._today()},
            hint=what(rows[0]) if rows else "",
        )

    def hand_on(self) -> None:
        """Say who in the office works on the selected duty."""
        self._ask(
            self._page.selected_rows(),
            ("assigned_to",),
            ("assigned_to",),
            translate("obligations", "Giao người xử lý"),
            translate("obligations", "Đã giao người xử lý: {0}."),
            {},
        )

    def return_(self) -> None:
        """Send reports back, saying what is missing."""
        self._ask(
            self._page.selected_rows(),
            ("return_reason", "returned_on"),
            ("return_reason", "returned_on"),
            translate("obligations", "Trả lại"),
            translate("obligations", "Đã trả lại: {0}."),
            {"returned_on": self._today()},
            hint=translate("obligations", "Ghi rõ cần bổ sung gì; đơn vị đọc được lý do này."),
        )

    def extend(self) -> None:
        """Give the selected lines more time."""
        self._ask(
            self._page.selected_rows(),
            ("extended_to", "extension_reason"),
            ("extended_to",),
            translate("obligations", "Gia hạn"),
            translate("obligations", "Đã gia hạn: {0}."),
            {},
        )

    def exempt(self) -> None:
        """Record why the selected units need not act."""
        self._ask(
            self._page.selected_rows(),
            ("not_applicable",),
            ("not_applicable",),
            translate("obligations", "Không phải thực hiện"),
            translate("obligations", "Đã ghi không phải thực hiện: {0}."),
            {},
        )

    def _ask(
        self,
        rows: Sequence[ObligationRow],
        names: tuple[str, ...],
        required: tuple[str, ...],
        verb: str,
        said: str,
        given: dict[str, FieldValue],
        hint: str = "",
    ) -> None:
        if not rows:
            return
        panel = editor.facts_panel(
            rows, names, required, verb, self._bench, title=f"{verb}: {self._whom(rows)}", hint=hint
        )
        panel.show_values(given)

        def save(_: bool) -> None:
            values = panel.values()
            if values is not None:
                facts = {name: value for name, value in values.items() if value is not None}
                self._record(rows, facts, said, panel)

        self._page.show_form(panel, save)
        panel.parts[0].form.focus_first_empty()

    def _record(
        self,
        rows: Sequence[ObligationRow],
        facts: Mapping[str, FieldValue],
        said: str,
        panel: EditorPanel | None = None,
        channel: str = "",
    ) -> None:
        command = RecordFacts(tuple(row.id for row in rows), facts, channel)
        told = said.format(self._whom(rows))
        if panel is None:
            self._acts.do(lambda: record_facts(self._store, command), told)
        else:
            self._acts.save(panel, lambda: record_facts(self._store, command), told)

    # -- facts at once ---------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Record that the reports of the selected units are as they should be."""
        rows = self._page.selected_rows()
        if rows:
            self._record(rows, {"accepted_on": self._today()}, translate("obligations", "Đã ghi đạt yêu cầu: {0}."))

    def quick(self) -> None:
        """Open `Ghi nhận nhanh` for the selected lines."""
        rows = self._page.selected_rows()
        letter = rows[0].directive if rows else ""
        quick_facts(self._bench, self._services, self._page.window(), letter, [row.id for row in rows])

    def take_back(self) -> None:
        """Remove lines that were assigned by mistake, after asking for the reason."""
        rows = self._page.selected_rows()
        if not rows:
            return
        question = Question(
            translate("obligations", "Bỏ giao {0}?").format(self._whom(rows)),
            translate(
                "obligations",
                "Chỉ dùng khi giao nhầm. Đơn vị không phải làm thì ghi “Không phải thực hiện”. Ghi lý do để tra cứu "
                "về sau.",
            ),
            (
                Answer("take_back", translate("obligations", "Bỏ giao"), Weight.DANGER),
                Answer("keep", translate("obligations", "Giữ nguyên")),
            ),
            safe="keep",
            lines=tuple(row.unit_name for row in rows) if len(rows) > 1 else (),
            reason_label=translate("obligations", "Lý do"),
            needs_reason=("take_back",),
        )

        def answered(answer: str, reason: str) -> None:
            if answer == "take_back":
                ids = tuple(row.id for row in rows)
                said = translate("obligations", "Đã bỏ giao {0}.").format(self._whom(rows))
                self._acts.do(lambda: take_back(self._store, ids, reason), said)

        ask(self._page, question, answered)

    def open_year(self) -> None:
        """Give the yearly duties their lines for the working year."""
        year = self._bench.year.value

        def told(done: YearOpened) -> str:
            count = format_number(len(done.obligations))
            return translate("obligations", "Đã mở {0} việc hằng năm của năm {1}.").format(count, done.year)

        self._acts.do(lambda: open_year(self._store, year), told)

    # -- reminders -------------------------------------------------------------------------------------------------

    def remind(self) -> None:
        """Propose a message for the selected units; copying it records that they were reminded."""
        rows = self._page.selected_rows()
        if rows:
            self._bench.jobs.run_latest(
                "obligations.remind",
                lambda progress: self._services.obligations.reminders([row.id for row in rows]),
                on_done=lambda texts: self._show_reminder(rows, texts),
                on_error=self._bench.fail,
                owner=self._page,
            )

    def _show_reminder(self, rows: Sequence[ObligationRow], texts: Sequence[Reminder]) -> None:
        paper = editor.ReminderText("\n\n".join(each.text for each in texts))
        verb = translate("obligations", "Chép và ghi đã nhắc")
        title = translate("obligations", "Nhắc {0}").format(self._whom(rows))
        hint = translate("obligations", "Có thể sửa nội dung trước khi chép, rồi mở Zalo và dán.")
        panel = editor.facts_panel(rows, (), (), verb, self._bench, title=title, hint=hint, below=paper)

        def save(_: bool) -> None:
            QGuiApplication.clipboard().setText(paper.toPlainText())
            said = translate("obligations", "Đã chép, mở Zalo và dán. Đã ghi nhắc {0}.")
            self._record(rows, {"reminded_on": self._today()}, said, panel, "zalo")

        self._page.show_form(panel, save)
        panel.save_button.setFocus()

    def remind_by_letter(self) -> None:
        """Ask where, save the công văn đôn đốc to the selected units (Word or PDF), record that they were reminded."""
        rows = self._page.selected_rows()
        if not rows:
            return
        title = translate("obligations", "Công văn đôn đốc")
        kinds = translate("obligations", "File Word (*.docx);;File PDF (*.pdf)")
        path = files.choose_where(self._page, self._bench, title, files.file_name(title, ".docx"), kinds)
        if path is None:
            return
        services, lines, day = self._services, tuple(row.id for row in rows), self._today()

        def made() -> None:
            letterhead = letterhead_for(self._store, self._store.office.unit, self._bench.today())
            paper = make_report(services.reports, ReportRequest("reminder", obligations=lines), letterhead)
            files.save(path, services.renderer.render(paper, "pdf" if path.suffix.lower() == ".pdf" else "docx"))
            remind(self._store, lines, day, "document")

        said = translate("obligations", "Đã lưu “{0}” và ghi nhắc {1}.").format(path.name, self._whom(rows))
        self._acts.do(made, said, then=lambda _: self._opened(path), title=title)

    def _opened(self, path: Path) -> None:
        if not open_file(path):
            self._bench.notify(translate("obligations", "Máy chưa có chương trình để mở file này."))

    # -- elsewhere -------------------------------------------------------------------------------------------------

    def open_letter(self) -> None:
        """Show the letter of the selected line."""
        row = self._page.current_row()
        if row is None or not row.directive:
            return
        letter = row.directive

        def found(direction: str) -> None:
            tab = "out" if direction == "outgoing" else "in"
            self._bench.open(PageRequest("directives", tab, {"year": ""}, record=letter))

        self._bench.jobs.run_latest(
            "obligations.letter",
            lambda progress: self._services.directives.detail(letter).row.direction,
            on_done=found,
            on_error=self._bench.fail,
            owner=self._page,
        )

    def export(self) -> None:
        """Go where workbooks are made, for the letter of the selected line."""
        row = self._page.current_row()
        if row is not None:
            self._bench.open(PageRequest("exchange", "send", {"directive": row.directive}, action="create"))

    def _whom(self, rows: Sequence[ObligationRow]) -> str:
        return editor.whom(rows, own=self._own)

    def _today(self) -> DateSpec:
        return DateSpec.day(self._bench.today())
