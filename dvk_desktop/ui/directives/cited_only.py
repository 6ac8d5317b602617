"""`Qua viện dẫn`: documents that letters of the register cite and that have not arrived themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import capital
from dvk_desktop.language import label
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.choices import choice_label, choice_list
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.inspector import Fact, Inspection, Section
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.usecases.directives.rows import CitedOnlyRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def cited_only_tab(bench: Workbench, services: Services, take: Callable[[CitedOnlyRow], None]) -> Page:
    """The tab; `take`: begin to register the document, with what is known of it filled in."""
    pages: list[ListPage[CitedOnlyRow]] = []

    def register() -> None:
        row = pages[0].current_row()
        if row is not None:
            take(row)

    def show_citing() -> None:
        row = pages[0].current_row()
        if row is not None:
            bench.open(PageRequest("directives", record=row.letters[0]))

    config: ListConfig[CitedOnlyRow] = ListConfig(
        key="directives.cited",
        columns=_columns(),
        source=services.directives.known_by_citation,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("directives", "Không có văn bản nào chỉ biết qua viện dẫn"),
            translate(
                "directives",
                "Văn bản được nêu trong căn cứ, viện dẫn mà chưa có trong sổ hiện ở đây. Khi văn bản ấy về và được vào "
                "sổ thì tự nối với nơi viện dẫn và không còn ở danh sách này.",
            ),
            icon="status-done",
        ),
        record_types=frozenset({"directive", "citation"}),
        filters=(ListFilter("doc_type", translate("directives", "Loại văn bản"), lambda: choice_list("doc_type")),),
        inspect=_inspect,
        open=take,
        as_line=_line,
    )
    actions = (
        Action(
            "register",
            translate("directives", "Nhập văn bản này"),
            register,
            "Ctrl+N",
            needs=Needs.ONE,
            primary=True,
            icon="add",
            tip=translate("directives", "Số, ngày, cơ quan ban hành đã biết được điền sẵn"),
        ),
        Action("citing", translate("directives", "Mở văn bản viện dẫn"), show_citing, needs=Needs.ONE),
    )
    pages.append(ListPage(config, bench, actions))
    return pages[0]


def _columns() -> tuple[ListColumn[CitedOnlyRow], ...]:
    return (
        ListColumn("number_full", label("field.directive.number_full"), lambda row: row.number_full, 120),
        ListColumn("date", translate("directives", "Ngày"), lambda row: date_text(row.date), 96, Align.RIGHT),
        ListColumn(
            "subject",
            translate("directives", "Cơ quan ban hành – trích yếu"),
            lambda row: capital(row.subject) or choice_label("doc_type", row.doc_type),
            0,
            second=lambda row: row.issuer,
        ),
        ListColumn("cited_by", translate("directives", "Được nêu trong"), lambda row: row.cited_by, 200),
    )


def _inspect(row: CitedOnlyRow) -> Inspection:
    facts = (
        Fact(translate("directives", "Loại văn bản"), choice_label("doc_type", row.doc_type)),
        Fact(translate("directives", "Ngày văn bản"), date_text(row.date)),
        Fact(label("field.directive.issuer"), row.issuer),
        Fact(label("field.directive.subject"), capital(row.subject)),
    )
    return Inspection(
        row.number_full,
        "",
        Status(label("choice.directive_state.cited"), Tone.QUIET, "status-empty"),
        tuple(fact for fact in facts if fact.text),
        (
            Section(
                translate("directives", "Được nêu trong ({0})").format(len(row.letters)),
                lines=tuple(row.cited_by.split("; ")),
            ),
        ),
        ("register", "citing"),
    )


def _line(row: CitedOnlyRow) -> str:
    when = translate("directives", "ngày {0}").format(date_text(row.date)) if row.date else ""
    return " ".join(part for part in (choice_label("doc_type", row.doc_type), row.number_full, when) if part)
