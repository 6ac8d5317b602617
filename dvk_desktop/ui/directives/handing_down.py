"""`Giao xuống…`: the proposal opened over the page, and what was decided stored."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.units import Unit
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.dialogs import Answer, Question, ask
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.directives.assigning import AssignEditor
from dvk_desktop.ui.directives.columns import short_name
from dvk_desktop.usecases.directives.rows import DirectiveRow
from dvk_desktop.usecases.obligations.assigning import AssignResult, assign
from dvk_desktop.usecases.obligations.proposing import Recipients, propose_recipients
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.groups import together

translate = QCoreApplication.translate
_Found = tuple[Recipients, dict[str, str], list[tuple[str, tuple[Unit, ...]]]]


def hand_down(
    bench: Workbench,
    services: Services,
    acts: Acts,
    whole: TabbedPage,
    row: DirectiveRow,
    done: Callable[[str], object],
) -> None:
    """Propose who must act on a letter, over `whole`; `done` gets its id once it was given out. Leaving asks first
    where units were added or ticks and deadlines corrected: they are kept in no draft."""

    def read() -> _Found:
        found = propose_recipients(services.store, services.catalogue, row.id, bench.today())
        asked = {unit for question in found.proposal.questions for unit in question.candidates}
        with services.store.read() as reading:
            groups = together(reading, services.store.office.unit, bench.today())
        return found, {unit: services.units.label_of(unit) for unit in asked}, groups

    def show(given: _Found) -> None:
        found, names, groups = given
        shown = AssignEditor(row, found, names, bench, services, whole, groups)
        shown.left.connect(lambda: leave(shown))
        shown.save_wanted.connect(lambda _: save(shown))
        whole.cover(shown)

    def leave(shown: AssignEditor) -> None:
        if not shown.table.is_changed():
            whole.uncover()
            return
        question = Question(
            translate("directives", "Chưa giao {0}. Bỏ phần đã chọn?").format(short_name(row)),
            translate("directives", "Đơn vị đã thêm, dấu chọn và hạn đã sửa ở đây chưa được ghi vào đâu."),
            (
                Answer("stay", translate("directives", "Tiếp tục chọn")),
                Answer("leave", translate("directives", "Đóng, không giao")),
            ),
            safe="stay",
        )

        def answered(answer: str, reason: str) -> None:
            if answer == "leave":
                whole.uncover()

        ask(shown, question, answered)

    def save(shown: AssignEditor) -> None:
        command = shown.command()
        if command is None:
            return

        def then(_: AssignResult) -> None:
            whole.uncover()
            done(row.id)

        acts.save(
            shown.panel,
            lambda: assign(services.store, command, services.catalogue),
            lambda result: f"{_said(row, result)} {result.told}".strip(),
            then=then,
            stays=True,
        )

    bench.read("directives.propose", read, show, whole)


def _said(row: DirectiveRow, result: AssignResult) -> str:
    if not result.units:
        return translate("directives", "Đã sửa hạn của việc đã giao theo {0}; không giao thêm đơn vị nào.").format(
            short_name(row)
        )
    said = translate("directives", "Đã giao {0} cho {1} đơn vị.").format(short_name(row), result.units)
    if result.added > result.units:
        said += " " + translate("directives", "Có {0} việc, mỗi hạn một việc.").format(result.added)
    return said
