"""The small tables of a letter: its clauses with their deadlines, and whom it addresses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Task
from dvk_desktop.language import label
from dvk_desktop.ui.common.small_table import SmallColumn, SmallTable
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.directives.fields import ADDRESSEE, TASK
from dvk_desktop.usecases.directives.intake import AddresseeLine, TaskLine
from dvk_desktop.usecases.fields import Field, FieldValue

translate = QCoreApplication.translate


def task_table(bench: Workbench, letter_day: Callable[[], date], *, removable: bool = True) -> SmallTable:
    """Clauses: ordinal, text, deadline (looking ahead from `letter_day`), and of a letter taken in who was read to
    act on each."""
    acting = SmallColumn(Field("acting"), label("field.task.assignees"), 128, fixed=True)
    return SmallTable(
        (
            SmallColumn(TASK.by_name["ordinal"], label("field.task.ordinal"), 60),
            SmallColumn(TASK.by_name["text"], translate("directives", "Nội dung"), 0),
            SmallColumn(TASK.by_name["deadline"], label("field.task.deadline"), 104),
            *((acting,) if removable else ()),
        ),
        bench.look,
        letter_day,
        translate("directives", "Thêm nhiệm vụ"),
        removable=removable,
    )


def addressee_table(bench: Workbench, *, removable: bool = True) -> SmallTable:
    """Addressees: wording, role, and the unit or group it was read as."""
    matched = SmallColumn(Field("matched"), translate("directives", "Hiểu là"), 132, fixed=True)
    return SmallTable(
        (
            SmallColumn(ADDRESSEE.by_name["text"], label("field.addressee.text"), 0),
            SmallColumn(ADDRESSEE.by_name["role"], label("field.addressee.role"), 112),
            *((matched,) if removable else ()),
        ),
        bench.look,
        bench.today,
        translate("directives", "Thêm nơi nhận"),
        removable=removable,
    )


def acting(task: Task) -> str:
    """Who leads, who helps and what is to come of a clause, a line each."""
    return "\n".join(filter(None, ("; ".join(task.assignees or ()), *beside(task))))


def beside(task: Task) -> tuple[str, ...]:
    """Who helps and what is to come of a clause, where it says so: "Đơn vị phối hợp: Công an xã"."""
    told = ("cooperating", "; ".join(task.cooperating or ())), ("product", task.product or "")
    return tuple(f"{label(f'field.task.{name}')}: {said}" for name, said in told if said)


def task_line(place: int | None, row: Mapping[str, FieldValue]) -> TaskLine:
    """A row of the table of clauses."""
    deadline = row["deadline"]
    when = deadline if isinstance(deadline, DateSpec) else None
    return TaskLine(str(row["ordinal"] or ""), str(row["text"] or ""), when, place)


def addressee_line(row: Mapping[str, FieldValue]) -> AddresseeLine:
    """A row of the table of addressees."""
    return AddresseeLine(str(row["text"] or ""), str(row["role"] or "inform"))
