"""Units that follow a deadline of a clause which was corrected since: asked about, moved in one act."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.columns import date_text
from dvk_desktop.ui.common.dialogs import Answer, Question, ask
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.directives.columns import short_name
from dvk_desktop.usecases.directives.rows import DirectiveRow
from dvk_desktop.usecases.obligations.old_deadlines import OldDeadline, move_to_new, old_deadlines
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
OLD_DEADLINE = "directive.old_deadline"


def old_deadline_lines(found: tuple[OldDeadline, ...]) -> tuple[str, ...]:
    """One line a corrected deadline: how many units, which clause, from when to when."""
    said = translate("directives", "Mục {0}: {1} đơn vị đang theo hạn {2}, nay là {3}")
    return tuple(
        said.format(one.ordinal, format_number(one.units), date_text(one.old), date_text(one.new)) for one in found
    )


def offer_new_deadlines(
    bench: Workbench, services: Services, acts: Acts, page: ListPage[Any], row: DirectiveRow
) -> None:
    """Ask whether the units of a letter that follow an old deadline are to have the new one, and move them."""

    def read() -> tuple[OldDeadline, ...]:
        with services.store.read() as reading:
            return old_deadlines(reading, services.store.office.unit, services.catalogue, row.id)

    def show(found: tuple[OldDeadline, ...]) -> None:
        if not found:
            bench.notify(
                translate("directives", "Không có đơn vị nào đang theo hạn cũ của {0}.").format(short_name(row))
            )
            return
        lines = sum(len(one.lines) for one in found)
        question = Question(
            translate("directives", "Chuyển {0} việc sang hạn mới?").format(format_number(lines)),
            translate(
                "directives",
                "Hạn trong {0} đã được sửa sau khi giao. Việc đã nộp, đã gia hạn và hạn ghi riêng cho đơn vị giữ "
                "nguyên; đơn vị đã nhận hạn cũ thì cần được báo lại.",
            ).format(short_name(row)),
            (
                Answer("move", translate("directives", "Chuyển sang hạn mới")),
                Answer("keep", translate("directives", "Giữ hạn cũ")),
            ),
            safe="keep",
            lines=old_deadline_lines(found),
        )

        def answered(answer: str, reason: str) -> None:
            if answer == "move":
                said = translate("directives", "Đã chuyển {0} việc của {1} sang hạn mới.")
                acts.do(
                    lambda: move_to_new(services.store, services.catalogue, row.id),
                    lambda done: said.format(format_number(done.changed), short_name(row)),
                )

        ask(page, question, answered)

    bench.read("directives.old_deadlines", read, show, page)
