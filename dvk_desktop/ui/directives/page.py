"""The page `Văn bản`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language import label
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.attaching import Attaching
from dvk_desktop.ui.common.choices import choice_list
from dvk_desktop.ui.common.columns import ListColumn, date_text
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.record_choices import RecordChoices
from dvk_desktop.ui.common.tabbed_page import PageTab, TabbedPage
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.directives.cited_only import cited_only_tab
from dvk_desktop.ui.directives.columns import incoming_columns, outgoing_columns
from dvk_desktop.ui.directives.controller import LetterController
from dvk_desktop.ui.directives.duplicates import duplicates_tab
from dvk_desktop.ui.directives.inspections import inspect_letter
from dvk_desktop.ui.directives.intake_controller import IntakeController
from dvk_desktop.usecases.attached_files.commands import FilesOfRecords
from dvk_desktop.usecases.directives.rows import DirectiveRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
_TYPES = frozenset({"attached_file", "directive", "citation", "task", "addressee", "cooperation", "obligation", "unit"})
_CHARGING = frozenset({"directive", "cooperation", "obligation", "unit"})
_LETTER_LENGTH = 80  # characters: what is shorter and was pasted on the page is no letter
_MISSING = ("number", "date", "issuer", "subject")
_STATES_IN = ("incomplete", "awaiting", "in_progress", "done", "for_information", "replaced")
_STATES_OUT = ("draft", "submitted", "signed", "issued", "replaced", "withdrawn")


def make_page(bench: Workbench, services: Services) -> Page:
    """`Văn bản đến`, `Văn bản đi`, `Nghi trùng`, `Qua viện dẫn`."""
    return DirectivesPage(bench, services)


class DirectivesPage(TabbedPage):
    """Letters in and out, and those registered twice; the letter being taken in covers them."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        self._bench, self._services = bench, services
        super().__init__(
            (
                PageTab("in", translate("directives", "Văn bản đến"), lambda: self._list(incoming=True)),
                PageTab("out", translate("directives", "Văn bản đi"), lambda: self._list(incoming=False)),
                PageTab("twins", translate("directives", "Nghi trùng"), lambda: duplicates_tab(bench, services)),
                PageTab(
                    "cited",
                    translate("directives", "Qua viện dẫn"),
                    lambda: cited_only_tab(bench, services, lambda row: self.intake.take_cited(row)),
                ),
            )
        )
        self.intake = IntakeController(self, bench, services)

    def apply(self, request: PageRequest) -> None:
        if request.action == "take":
            self.intake.take_files([Path(line) for line in request.text.splitlines()])
        elif request.action == "read":
            self.intake.take_text(request.text)
        elif request.action == "new":
            self.intake.new()
        elif request.record and not request.tab:
            self._find_tab(request)
        else:
            self.intake.make_way()
            super().apply(request)

    def unsaved(self) -> tuple[str, ...]:
        return (*super().unsaved(), *self.intake.unsaved())

    def take_pasted(self, text: str) -> bool:
        if super().take_pasted(text):
            return True
        if len(text) < _LETTER_LENGTH or self.covering is not None:
            return False
        self.intake.take_text(text)
        return True

    # -- inside ----------------------------------------------------------------------------------------------------

    def _find_tab(self, request: PageRequest) -> None:
        """Somebody names a letter without knowing whether it came in or went out."""

        def found(direction: str) -> None:
            self.apply(replace(request, tab="out" if direction == "outgoing" else "in"))

        self._bench.read(
            "directives.tab", lambda: self._services.directives.detail(request.record).row.direction, found, self
        )

    def _list(self, *, incoming: bool) -> Page:
        controller = LetterController(self, self._bench, self._services, incoming=incoming)
        files = FilesOfRecords(self._services.store, self._services.attachments)
        attaching: Attaching[DirectiveRow] = Attaching(self._bench, files, "directive", _called)
        queries, bench = self._services.directives, self._bench
        written = {"handler": queries.charged, "issuer": queries.issuers, "theme": queries.themes}
        named = {name: _as_written(bench, read) for name, read in {**written, "period": queries.periods}.items()}
        config: ListConfig[DirectiveRow] = ListConfig(
            key="directives.in" if incoming else "directives.out",
            columns=self._columns(incoming),
            source=self._services.directives.directives,
            row_id=lambda row: row.id,
            empty=_empty(incoming),
            record_types=_TYPES,
            base_filters={"direction": "incoming" if incoming else "outgoing"},
            year_filter="year",
            filters=_filters(incoming, named),
            inspect=attaching.beside(lambda row: inspect_letter(self._services, row)),
            as_line=_as_line,
        )
        page = ListPage(config, self._bench, self._actions(controller, incoming, attaching.actions()))
        for choices in named.values():
            choices.setParent(page)
        controller.attach(page)
        attaching.attend(page)
        return page

    def _columns(self, incoming: bool) -> tuple[ListColumn[DirectiveRow], ...]:
        return incoming_columns(self._bench.today) if incoming else outgoing_columns()

    def _actions(self, controller: LetterController, incoming: bool, files: tuple[Action, Action]) -> Sequence[Action]:
        take = Action(
            "new",
            translate("directives", "Nhập văn bản"),
            lambda: self.intake.new(),
            "Ctrl+N",
            primary=True,
            icon="add",
            tip=translate("directives", "Nhập văn bản từ file, từ nội dung dán vào, hoặc nhập bằng tay"),
        )
        choose = Action(
            "choose", translate("directives", "Chọn file văn bản…"), lambda: self.intake.choose(), hidden=True
        )
        edit = Action("edit", translate("directives", "Sửa"), controller.edit, "F2", Needs.ONE)
        assign = Action("assign", translate("directives", "Giao xuống…"), controller.assign, needs=Needs.ONE)
        follow = Action("follow", translate("directives", "Theo dõi đơn vị"), controller.follow, needs=Needs.ONE)
        submit = Action("submit", translate("directives", "Ghi đã nộp"), controller.submit, needs=Needs.ONE)
        issue = Action("issue", translate("directives", "Ghi số, ngày phát hành"), controller.issue, needs=Needs.ONE)
        file = Action(
            "open_file", translate("directives", "Mở file văn bản"), controller.open_file, needs=Needs.ONE, hidden=True
        )
        remove = Action(
            "remove", translate("directives", "Xóa…"), controller.remove, "Delete", needs=Needs.ONE, hidden=True
        )
        book = Action(
            "print",
            translate("directives", "In sổ…"),
            controller.print_book,
            "Ctrl+P",
            prints=True,
            tip=translate("directives", "Chọn khoảng thời gian, xem trước, in hoặc lưu PDF, Excel"),
        )
        slip = Action(
            "slip", translate("directives", "In phiếu xử lý"), controller.print_slip, needs=Needs.ONE, prints=True
        )
        answer = Action(
            "answer",
            translate("directives", "Soạn văn bản triển khai"),
            controller.answer,
            needs=Needs.ONE,
            tip=translate("directives", "Công văn giao việc hoặc kế hoạch của cơ quan ta, dẫn văn bản này làm căn cứ"),
        )
        paper = Action(
            "paper", translate("directives", "In văn bản"), controller.show_letter, needs=Needs.ONE, prints=True
        )
        note = Action("unwritten", translate("directives", "Ghi việc không có văn bản"), controller.note_unwritten)
        instruct = Action(
            "instruct",
            translate("directives", "Ghi ý kiến lãnh đạo"),
            controller.instruct,
            needs=Needs.ONE,
            tip=translate("directives", "Người xử lý, ý kiến, hạn nội bộ, đơn vị phối hợp"),
        )
        moved = Action(
            "move_deadlines",
            translate("directives", "Chuyển sang hạn đã sửa…"),
            controller.move_deadlines,
            needs=Needs.ONE,
            hidden=True,
        )
        own = (instruct, answer, submit, edit, note, follow, slip) if incoming else (issue, edit, follow, paper)
        attach, attached = files
        return (take, choose, assign, *own, book, moved, attach, file, attached, remove)


def _as_written(bench: Workbench, read: Callable[[], list[str]]) -> RecordChoices:
    """What the letters of the register say, to choose from."""
    return RecordChoices(bench, lambda: [(name, name) for name in read()], _CHARGING)


def _filters(incoming: bool, named: Mapping[str, RecordChoices]) -> tuple[ListFilter, ...]:
    states = _STATES_IN if incoming else _STATES_OUT
    charged = ListFilter("handler", translate("directives", "Người, đơn vị xử lý"), named["handler"].choices)
    issuer = ListFilter("issuer", label("field.directive.issuer"), named["issuer"].choices)
    return (
        *((charged, issuer) if incoming else ()),
        ListFilter(
            "state",
            translate("directives", "Tình trạng"),
            lambda: [(state, label(f"choice.directive_state.{state}")) for state in states],
        ),
        ListFilter(
            "incomplete",
            translate("directives", "Cần bổ sung"),
            lambda: [("1", translate("directives", "Còn thiếu mục")), ("0", translate("directives", "Đã đủ"))],
        ),
        ListFilter(
            "missing",
            translate("directives", "Còn thiếu"),
            lambda: [(name, label(f"choice.missing_item.{name}")) for name in _MISSING],
        ),
        ListFilter("due", translate("directives", "Hạn"), lambda: choice_list("letter_due")),
        ListFilter("doc_type", translate("directives", "Loại văn bản"), lambda: choice_list("doc_type")),
        ListFilter("period", label("field.directive.period"), named["period"].choices),
        ListFilter("yearly_theme", label("field.directive.theme"), named["theme"].choices),
        ListFilter("system", translate("directives", "Hệ thống"), lambda: choice_list("system")),
        ListFilter(
            "overdue",
            translate("directives", "Quá hạn"),
            lambda: [("1", translate("directives", "Có đơn vị quá hạn"))],
        ),
    )


def _empty(incoming: bool) -> EmptyState:
    if incoming:
        return EmptyState(
            translate("directives", "Chưa có văn bản đến nào"),
            translate(
                "directives",
                "Văn bản của cấp trên gửi về được vào sổ ở đây, để từng việc trong văn bản được theo dõi đến khi xong. "
                "Kéo một file Word, PDF vào cửa sổ này, dán nội dung (Ctrl+V), hoặc chọn một trong hai cách dưới đây.",
            ),
            ("new", "choose"),
        )
    return EmptyState(
        translate("directives", "Chưa có văn bản đi nào"),
        translate(
            "directives",
            "Văn bản của cơ quan ta gửi xuống được ghi ở đây: nơi nhận được tách thành từng đơn vị, ai đã nhận, đã có "
            "kế hoạch, đã báo cáo thì thấy ngay. Kéo file vào cửa sổ này hoặc chọn một trong hai cách dưới đây.",
        ),
        ("new", "choose"),
    )


def _called(row: DirectiveRow) -> str:
    return row.number_full or row.subject


def _as_line(row: DirectiveRow) -> str:
    when = translate("directives", "ngày {0}").format(date_text(row.date)) if row.date else ""
    head = " ".join(part for part in (row.number_full, when) if part)
    return ": ".join(part for part in (head, row.subject) if part)
