"""What the list of results does: propose, decide, refuse, take a decision back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.evaluations import Outcome
from dvk_desktop.domain.text import quoted
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import date_text
from dvk_desktop.ui.common.dialogs import Answer, Question, Weight, ask
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_controller import ListController, Values
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.evaluations import editor
from dvk_desktop.ui.evaluations.columns import number_text, result_status
from dvk_desktop.usecases.evaluations.deciding import Recognise, cancel_decision, recognise
from dvk_desktop.usecases.evaluations.rows import ResultRow
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.fields import UNIT

translate = QCoreApplication.translate


class ResultController(ListController[ResultRow]):
    """Decides on the selected candidates."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._services, self._store = services, services.store

    def print_list(self) -> None:
        """Show the decisions of this evaluation as a paper."""
        evaluation = self._page.config.base_filters["evaluation"]
        self._bench.open(PageRequest("reports", "reports", {"evaluation": evaluation}, record="results-list"))

    # -- recognising -----------------------------------------------------------------------------------------------

    def decide(self) -> None:
        """Record the decision that recognises the selected candidates that may be recognised."""
        chosen = self._page.selected_rows()
        fit = [row for row in chosen if row.state == "eligible" or row.result == "proposed_higher"]
        if not fit:
            self._say_nothing_fits(chosen)
            return
        self._bench.read(
            "evaluations.level",
            lambda: self._office_level(),
            lambda level: self._show_decision(level, fit, [row for row in chosen if row not in fit]),
            self._page,
        )

    def _show_decision(self, level: str, fit: list[ResultRow], unfit: list[ResultRow]) -> None:
        panel = editor.decision_panel(fit[0].evaluation, len(fit), self._bench)
        given: Values = {"decision_date": DateSpec.day(self._bench.today()), "level": level or None}
        self.open_form(panel, given, lambda values, _: self._ask(panel, values, fit, unfit))
        panel.parts[0].form.focus_first_empty()

    def _office_level(self) -> str:
        with self._store.read() as reading:
            return reading.get(UNIT, self._store.office.unit).level or ""

    def _say_nothing_fits(self, chosen: Sequence[ResultRow]) -> None:
        if chosen:
            text = translate("evaluations", "Không có mô hình nào trong số đã chọn đủ điều kiện để ghi quyết định.")
            self._bench.notify(text)

    def _ask(self, panel: EditorPanel, values: Values, fit: list[ResultRow], unfit: list[ResultRow]) -> None:
        command = Recognise(
            evaluation=fit[0].evaluation,
            models=tuple(row.practice_model for row in fit),
            level=str(values["level"]),
            decision_number=str(values["decision_number"]),
            decision_date=cast("DateSpec", values["decision_date"]),
        )
        if len(fit) == 1 and not unfit:
            self._record(panel, command)
            return
        many = format_number(len(fit))
        text = translate("evaluations", "Quyết định {0}, ngày {1}, {2}. Danh sách {3} mô hình ở bên dưới").format(
            command.decision_number,
            date_text(cast("DateSpec", values["decision_date"])),
            choice_label("unit_level", command.level).lower(),
            many,
        )
        if any(row.result for row in unfit):
            more = translate(
                "evaluations", "; {0} mô hình khác đã chọn không nằm trong danh sách, lý do ghi kèm."
            ).format(format_number(len(unfit)))
        elif unfit:
            more = translate(
                "evaluations", "; {0} mô hình chưa đủ điều kiện không nằm trong danh sách, lý do ghi kèm."
            ).format(format_number(len(unfit)))
        else:
            more = "."
        question = Question(
            translate("evaluations", "Ghi quyết định công nhận cho {0} mô hình?").format(many),
            text + more,
            (
                Answer("record", translate("evaluations", "Ghi cho {0} mô hình").format(many), Weight.PRIMARY),
                Answer("look", translate("evaluations", "Xem lại danh sách")),
            ),
            safe="look",
            lines=(*(_fit_line(row) for row in fit), *(_unfit_line(row) for row in unfit)),
        )
        ask(self._page, question, lambda answer, _: self._record(panel, command) if answer == "record" else None)

    def _record(self, panel: EditorPanel, command: Recognise) -> None:
        said = translate("evaluations", "Đã ghi quyết định {0} cho {1} mô hình.").format(
            command.decision_number, format_number(len(command.models))
        )
        self._acts.save(panel, lambda: recognise(self._store, command), said)

    def propose(self) -> None:
        """Propose the selected candidates to the level above."""
        rows = [row for row in self._page.selected_rows() if row.state == "eligible" or row.result == "recognised"]
        if not rows:
            self._say_nothing_fits(self._page.selected_rows())
            return
        command = Recognise(
            rows[0].evaluation,
            tuple(row.practice_model for row in rows),
            str(Outcome.PROPOSED_HIGHER),
        )
        said = translate("evaluations", "Đã ghi đề nghị cấp trên cho {0}.").format(_what(rows))
        self._acts.do(lambda: recognise(self._store, command), said)

    def refuse(self) -> None:
        """Record that the selected candidates are not recognised, with the reason."""
        rows = self._page.selected_rows()
        if not rows:
            return
        panel = editor.reason_panel(
            rows[0].evaluation,
            translate("evaluations", "Không công nhận {0}").format(_what(rows)),
            translate("evaluations", "Ghi không công nhận"),
            translate("evaluations", "Lý do được ghi kèm kết quả để trả lời đơn vị đề nghị."),
            self._bench,
        )

        def save(values: Values, _: bool) -> None:
            models = tuple(row.practice_model for row in rows)
            command = Recognise(rows[0].evaluation, models, str(Outcome.NOT_RECOGNISED), note=str(values["note"]))
            said = translate("evaluations", "Đã ghi không công nhận {0}.").format(_what(rows))
            self._acts.save(panel, lambda: recognise(self._store, command), said)

        self.open_form(panel, {}, save)

    # -- taking back -----------------------------------------------------------------------------------------------

    def cancel(self) -> None:
        """Take back decisions recorded by mistake, with the reason."""
        rows = [row for row in self._page.selected_rows() if row.result]
        if not rows:
            return
        panel = editor.reason_panel(
            rows[0].evaluation,
            translate("evaluations", "Hủy ghi kết quả của {0}").format(_what(rows)),
            translate("evaluations", "Hủy ghi kết quả"),
            translate("evaluations", "Điểm đã chấm giữ nguyên; sau khi hủy thì sửa điểm và ghi lại được."),
            self._bench,
        )

        def save(values: Values, _: bool) -> None:
            models = [row.practice_model for row in rows]
            self._acts.save(
                panel,
                lambda: cancel_decision(self._store, rows[0].evaluation, models, str(values["note"])),
                translate("evaluations", "Đã hủy ghi kết quả của {0}.").format(_what(rows)),
            )

        self.open_form(panel, {}, save)


def _what(rows: Sequence[ResultRow]) -> str:
    if len(rows) == 1:
        return quoted(rows[0].name)
    return translate("evaluations", "{0} mô hình").format(format_number(len(rows)))


def _fit_line(row: ResultRow) -> str:
    return f"✓ {row.name} – {row.unit_name}, {number_text(row.total)}"


def _unfit_line(row: ResultRow) -> str:
    why = result_status(row).word.lower()
    if row.result:
        why = translate("evaluations", "đã có kết quả ({0})").format(why)
    return f"× {row.name} – {row.unit_name}: {why}"
