"""Reminding the units of the selected lines: a message to paste, or an official letter."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language import sentence
from dvk_desktop.ui.common import files
from dvk_desktop.ui.common.copying import copied_reminder
from dvk_desktop.ui.common.open_file import open_file
from dvk_desktop.ui.obligations import editor
from dvk_desktop.ui.obligations.line_acts import LineActs
from dvk_desktop.usecases.obligations.by_unit import to_remind
from dvk_desktop.usecases.obligations.commands import remind
from dvk_desktop.usecases.obligations.reminders import Reminder
from dvk_desktop.usecases.obligations.rows import ObligationRow
from dvk_desktop.usecases.reports.kinds import ReportRequest, make_report
from dvk_desktop.usecases.reports.letterhead import letterhead_for

translate = QCoreApplication.translate


class Reminding(LineActs):
    """Both ways record that the units were reminded."""

    def _to_remind(self) -> list[ObligationRow]:
        """What the selected rows are of: where units are shown whole, the row of a unit stands for all it owes."""
        rows = self._page.selected_rows()
        return to_remind(rows) if self._page.model.in_own_order else rows

    def remind(self) -> None:
        """Propose a message for the selected units; copying it records that they were reminded."""
        rows = self._to_remind()
        if rows:
            self._bench.read(
                "obligations.remind",
                lambda: self._services.obligations.reminders([row.id for row in rows]),
                lambda texts: self._show_reminder(rows, texts),
                self._page,
            )

    def _show_reminder(self, rows: Sequence[ObligationRow], texts: Sequence[Reminder]) -> None:
        paper = editor.ReminderText("\n\n".join(each.text for each in texts))
        verb = translate("obligations", "Chép và ghi đã nhắc")
        title = translate("obligations", "Nhắc {0}").format(self._whom(rows))
        hint = translate("obligations", "Có thể sửa nội dung trước khi chép, rồi mở Zalo và dán.")
        panel = editor.facts_panel(rows, (), (), verb, self._bench, title=title, hint=hint, below=paper)

        def save(_: bool) -> None:
            said, again = copied_reminder(paper.toPlainText(), translate("obligations", "Đã ghi nhắc {0}."))
            self._record(rows, {"reminded_on": self._today()}, said, panel, "zalo", again)

        self._page.show_form(panel, save)
        panel.save_button.setFocus()

    def remind_by_letter(self) -> None:
        """Ask where, save the công văn đôn đốc to the selected units (Word or PDF), record that they were reminded."""
        rows = self._to_remind()
        if not rows:
            return
        title = translate("obligations", "Công văn đôn đốc")
        kinds = translate("obligations", "File Word (*.docx);;File PDF (*.pdf)")
        path = files.choose_where(self._page, self._bench, title, files.file_name(title, ".docx"), kinds)
        if path is None:
            return
        services, lines, day = self._services, tuple(row.id for row in rows), self._today()

        def made() -> None:
            letterhead = letterhead_for(self._store, services.catalogue, self._store.office.unit, self._bench.today())
            paper = make_report(services.reports, ReportRequest("reminder", obligations=lines), letterhead)
            files.save(path, services.renderer.render(paper, "pdf" if path.suffix.lower() == ".pdf" else "docx"))
            remind(self._store, lines, day, "document")

        said = translate("obligations", "Đã lưu “{0}” và ghi nhắc {1}.").format(path.name, self._whom(rows))
        again = translate("obligations", "Đã lưu “{0}”.").format(path.name)
        again = f"{again} {sentence('obligation.reminded_already')}"
        self._acts.do(made, said, then=lambda _: self._opened(path, said), title=title, unchanged=again)

    def _opened(self, path: Path, said: str) -> None:
        if not open_file(path):
            self._bench.notify(f"{said} " + translate("obligations", "Máy chưa có chương trình để mở file này."))
