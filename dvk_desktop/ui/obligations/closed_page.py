"""`Đã chốt`: the figures of a period as they were said, and what has become different since."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.obligations import Totals
from dvk_desktop.domain.reporting_periods import parse_reporting_period
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_number, format_reporting_period
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text, status_column
from dvk_desktop.ui.common.dialogs import Answer, Question, Weight, ask
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.inspector import Fact, Inspection, Section
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.obligations.boards import per_cent
from dvk_desktop.usecases.obligations.closing import close_period, reopen_period
from dvk_desktop.usecases.obligations.fields import CLOSED_FIGURES
from dvk_desktop.usecases.obligations.rows import ClosedRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def closed_status(row: ClosedRow) -> Status:
    """Whether the figures still are what was said."""
    if row.changed:
        return Status(sentence("closed_figures.changed", {"count": row.changed}), Tone.WAIT)
    return Status(sentence("closed_figures.same"), Tone.OK)


def _columns() -> tuple[ListColumn[ClosedRow], ...]:
    def number(name: str, heading: str, width: int) -> ListColumn[ClosedRow]:
        return ListColumn(name, heading, lambda row: format_number(getattr(row, name)), width, Align.RIGHT)

    return (
        ListColumn("period", translate("obligations", "Kỳ"), lambda row: row.name, 0),
        ListColumn(
            "closed_on", translate("obligations", "Ngày chốt"), lambda row: date_text(row.closed_on), 100, Align.RIGHT
        ),
        number("expected", translate("obligations", "Phải nộp"), 92),
        number("done", translate("obligations", "Đã nộp"), 84),
        number("on_time", translate("obligations", "Đúng hạn"), 92),
        ListColumn("rate", translate("obligations", "Tỷ lệ"), lambda row: per_cent(row.rate), 72, Align.RIGHT),
        status_column("changed", translate("obligations", "Khác sau chốt"), closed_status, 160),
    )


def _told(totals: Totals) -> str:
    numbers = {"done": totals.done, "expected": totals.expected, "on_time": totals.on_time}
    return sentence("closed_figures.numbers", numbers)


def inspect_closed(services: Services, row: ClosedRow) -> Inspection:
    """One closed period: what was said of each unit, and where it is different by now. On a reader thread."""
    detail = services.obligations.closed_detail(row.id)
    changed = tuple(
        Fact(each.name, sentence("closed_figures.then_now", {"then": _told(each.then), "now": _told(each.now)}))
        for each in detail.differences
    )
    said = tuple(Fact(line.name, _told(line.totals)) for line in detail.lines)
    facts = [Fact(translate("obligations", "Ngày chốt"), date_text(row.closed_on))]
    if row.note:
        facts.append(Fact(translate("obligations", "Ghi chú"), row.note))
    return Inspection(
        title=row.name,
        subtitle=_told(Totals(row.expected, row.done, row.late, row.overdue)),
        status=closed_status(row),
        facts=tuple(facts),
        sections=(
            *((Section(translate("obligations", "Khác sau chốt"), changed),) if changed else ()),
            Section(translate("obligations", "Số liệu khi chốt"), said),
        ),
        buttons=("reopen",),
    )


class ClosedController:
    """Closes periods and opens them again."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        self._bench, self._services, self._store = bench, services, services.store

    def attach(self, page: ListPage[ClosedRow]) -> None:
        """Work for this list."""
        self._page = page
        self._acts = Acts(self._bench, page)

    def close(self, period: str = "") -> None:
        """Ask for the period (`period`: canonical, filled in), and keep its figures."""
        fields = tuple(CLOSED_FIGURES.by_name[name] for name in ("period", "note"))
        part = FormPart(RecordForm("closed_figures", fields, self._bench))
        verb = translate("obligations", "Chốt số liệu")
        hint = translate(
            "obligations",
            "Ví dụ: quý III/2026, 6 tháng đầu năm 2026, 2026. Giữ lại số phải nộp, đã nộp, đúng hạn của từng đơn vị "
            "có việc đến hạn trong kỳ, đúng như lúc này.",
        )
        panel = EditorPanel("closed_figures", verb, (part,), self._bench, save=verb, hint=hint)
        if period:
            panel.show_values({"period": format_reporting_period(period)})

        def save(_: bool) -> None:
            values = panel.values()
            if values is not None:
                meant, note = str(values["period"]), str(values["note"] or "")
                board = self._services.obligations.board
                said = translate("obligations", "Đã chốt số liệu {0}.")
                self._acts.save(
                    panel,
                    lambda: close_period(self._store, board, meant, note),
                    lambda _: said.format(format_reporting_period(parse_reporting_period(meant).canonical)),
                )

        self._page.show_form(panel, save)

    def reopen(self) -> None:
        """Let the figures of the selected period go, after asking for the reason."""
        row = self._page.current_row()
        if row is None:
            return
        question = Question(
            translate("obligations", "Mở lại số liệu {0}?").format(row.name),
            translate("obligations", "Số liệu đã chốt không còn được giữ để so sánh. Ghi lý do để tra cứu về sau."),
            (
                Answer("reopen", translate("obligations", "Mở lại"), Weight.DANGER),
                Answer("keep", translate("obligations", "Giữ nguyên")),
            ),
            safe="keep",
            reason_label=translate("obligations", "Lý do"),
            needs_reason=("reopen",),
        )

        def answered(answer: str, reason: str) -> None:
            if answer == "reopen":
                said = translate("obligations", "Đã mở lại số liệu {0}.").format(row.name)
                self._acts.do(lambda: reopen_period(self._store, row.id, reason), said)

        ask(self._page, question, answered)


class ClosedPage(ListPage[ClosedRow]):
    """The periods that were closed. A request with the action `close` may name the period, canonical, among its
    filters."""

    controller: ClosedController

    def apply(self, request: PageRequest) -> None:
        filters = dict(request.filters)
        period = filters.pop("period", "")
        closes = request.action == "close"
        super().apply(replace(request, filters=filters, action="" if closes else request.action))
        if closes:
            self.controller.close(period)


def closed_page(bench: Workbench, services: Services) -> Page:
    """The periods that were closed, the latest first."""
    controller = ClosedController(bench, services)
    actions = (
        Action("close", translate("obligations", "Chốt số liệu…"), controller.close, "Ctrl+N", primary=True),
        Action("reopen", translate("obligations", "Mở lại…"), controller.reopen, needs=Needs.ONE),
    )
    config: ListConfig[ClosedRow] = ListConfig(
        key="obligations.closed",
        columns=_columns(),
        source=services.obligations.closed,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("obligations", "Chưa chốt số liệu kỳ nào"),
            translate(
                "obligations",
                "Khi báo cáo quý, năm, bấm “Chốt số liệu…”: số phải nộp, đã nộp, đúng hạn của từng đơn vị được giữ "
                "đúng như lúc báo cáo; về sau có gì khác thì chỉ rõ ở đây.",
            ),
            icon="status-lock",
        ),
        record_types=frozenset({"closed_figures", "obligation", "directive", "unit", "unit_succession"}),
        two_lines=False,
        inspect=lambda row: inspect_closed(services, row),
        as_line=lambda row: f"{row.name}: {_told(Totals(row.expected, row.done, row.late, row.overdue))}",
    )
    page = ClosedPage(config, bench, actions)
    page.controller = controller
    controller.attach(page)
    return page
