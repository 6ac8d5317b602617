"""Facts of the selected lines that are asked for in a form: submitted, handed on, returned, more time, exempt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.extensions import GRANTED, Extension
from dvk_desktop.ui.obligations import editor
from dvk_desktop.ui.obligations.line_acts import LineActs
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.obligations.extensions import ANSWERED, ASKED, RecordExtension, record_extension
from dvk_desktop.usecases.obligations.rows import ObligationRow

translate = QCoreApplication.translate


class FactForms(LineActs):
    """One form beside the list for each kind of fact."""

    def submit(self) -> None:
        """Record that our report on the selected duty went up."""
        self._submit(self._page.selected_rows()[:1])

    def submit_record(self, record: str) -> None:
        """As `submit`, of the line with this id, selected or not (a line of another page leads here)."""
        self._bench.read(
            "obligations.submit", lambda: [self._services.obligations.detail(record).row], self._submit, self._page
        )

    def _submit(self, rows: Sequence[ObligationRow]) -> None:
        self._ask(
            rows,
            ("report_date", "report_number", "note"),
            ("report_date",),
            translate("obligations", "Ghi đã nộp"),
            translate("obligations", "Đã ghi đã nộp: {0}."),
            {"report_date": self._today()},
            hint=rows[0].work if rows else "",
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

    def ask_for_time(self) -> None:
        """Record that our own office asks for more time."""
        title = translate("obligations", "Xin gia hạn")
        said = translate("obligations", "Đã ghi xin gia hạn: {0}.")
        self._extend(self._page.selected_rows(), ASKED, title, said, {"asked_on": self._today()})

    def extend(self) -> None:
        """Record the answer to a request for more time, or give more time that nobody asked for in writing. Of one
        line its waiting request is looked up first."""
        rows = self._page.selected_rows()
        if len(rows) != 1:
            self._answer(rows, None)
            return
        self._bench.read(
            "obligations.extend",
            lambda: self._services.obligations.detail(rows[0].id).extensions,
            lambda found: self._answer(rows, next((each for each in reversed(found) if each.waits), None)),
            self._page,
        )

    def _answer(self, rows: Sequence[ObligationRow], waiting: Extension | None) -> None:
        title = translate("obligations", "Ghi được gia hạn") if self._own else translate("obligations", "Gia hạn")
        names = ("until", *ANSWERED, *(name for name in ASKED if name != "until"))
        given: dict[str, FieldValue] = {"decision": GRANTED, "decided_on": self._today()}
        if waiting is not None:
            given |= {name: getattr(waiting, name) for name in ASKED}
        self._extend(rows, names, title, translate("obligations", "Đã ghi gia hạn: {0}."), given)

    def _extend(
        self,
        rows: Sequence[ObligationRow],
        names: tuple[str, ...],
        verb: str,
        said: str,
        given: dict[str, FieldValue],
    ) -> None:
        if not rows:
            return
        panel = editor.extension_panel(rows, names, verb, self._bench, title=f"{verb}: {self._whom(rows)}")
        panel.show_values(given)

        def save(_: bool) -> None:
            values = panel.values()
            if values is not None:
                stated = {name: value for name, value in values.items() if value is not None}
                command = RecordExtension(tuple(row.id for row in rows), stated)
                self._acts.save(panel, lambda: record_extension(self._store, command), said.format(self._whom(rows)))

        self._page.show_form(panel, save)
        panel.parts[0].form.focus_first_empty()

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

    def accept(self) -> None:
        """Record that the reports of the selected units are as they should be."""
        rows = self._page.selected_rows()
        if rows:
            self._record(rows, {"accepted_on": self._today()}, translate("obligations", "Đã ghi đạt yêu cầu: {0}."))
