"""Beside a row of a file that is looked through: what is asked about it, its wrong cells, old beside new, its twins.

`row_parts` runs on a reader thread and gives makers of widgets, which run on the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dvk_desktop.domain.text import quoted
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.comparison import Compared, Comparison
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.exchange.adding_unit import add_unknown_unit
from dvk_desktop.ui.exchange.answering import Answering
from dvk_desktop.ui.exchange.batch import RowInPlan
from dvk_desktop.ui.exchange.cards import Asked, QuestionCard
from dvk_desktop.ui.exchange.mending import MendCard
from dvk_desktop.ui.exchange.values import differences, field_label, value_text
from dvk_desktop.usecases.exchange.answers import TWIN
from dvk_desktop.usecases.exchange.asked import Question, Twin, WrongCell
from dvk_desktop.usecases.exchange.plan import Fate, PlannedRow
from dvk_desktop.usecases.exchange.rows import ExchangeQueries
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.readings.through import UNITS
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
Maker = Callable[[QWidget], QWidget]
MOST_UNITS = 500


def row_parts(bench: Workbench, services: Services, row: RowInPlan, answering: Answering) -> tuple[Maker, ...]:
    """The parts for one row, the most urgent first."""
    planned, exchanged, look = row.planned, services.exchanged, bench.look
    made: list[Maker] = [
        _asked(row, _question(exchanged, row, question), answering, look) for question in _questions(planned)
    ]
    if planned.fate is Fate.OUTSIDE or row.entry.answers.row(planned.key).options.get("outside"):
        made.append(_asked(row, _outside(row), answering, look))
    made += [_mend(bench, services, row, cell, answering) for cell in planned.wrong]
    made += [_twin(exchanged, row, twin, answering, look) for twin in planned.twins]
    if planned.before:
        made.append(_old_and_new(exchanged, planned, look))
    return tuple(made)


def old_and_new(exchanged: ExchangeQueries, planned: PlannedRow) -> list[Compared]:
    """Every field that the row changes, what stands here beside what the file says. Any reader thread."""
    kind = planned.record_type
    return [
        Compared(
            field_label(kind, name), value_text(exchanged, kind, name, old), value_text(exchanged, kind, name, new)
        )
        for name, old, new in differences(planned)
    ]


def _old_and_new(exchanged: ExchangeQueries, planned: PlannedRow, look: Look) -> Maker:
    rows = old_and_new(exchanged, planned)
    heads = translate("exchange", "Đang có"), translate("exchange", "Trong file")
    return lambda parent: Comparison(rows, *heads, look, parent)


# -- questions -----------------------------------------------------------------------------------------------------


def _questions(planned: PlannedRow) -> Sequence[Question]:
    """The questions that are no comparison of their own."""
    return [question for question in planned.asks if not question.code.startswith(TWIN) and question.code != "outside"]


def _alike(row: RowInPlan, code: str) -> list[str]:
    """Keys of the rows of the same file of which the same is asked."""
    if code == "outside":
        return [
            each.key
            for each in row.entry.plan.rows
            if each.fate is Fate.OUTSIDE or row.entry.answers.row(each.key).options.get("outside")
        ]
    return [each.key for each in row.entry.plan.rows if any(asked.code == code for asked in each.asks)]


def _question(exchanged: ExchangeQueries, row: RowInPlan, question: Question) -> Asked:
    answers = {
        "new": translate("exchange", "Là mô hình mới"),
        "same": translate("exchange", "Chỉ đổi tên"),
        "yes": translate("exchange", "Vẫn nhận"),
        "no": translate("exchange", "Không nhận"),
    }
    title, text = translate("exchange", "Cần trả lời"), question.as_problem().message
    if question.code == "identity":  # sentence 13
        title = translate("exchange", "Dòng {0}: tên khác hẳn bản trước").format(row.row)
        before = exchanged.title_of(row.planned.record_type or PRACTICE_MODEL.name, row.planned.record)
        if before and before != row.name:
            text = translate("exchange", "Trước đây dòng này là {0}, nay ghi {1}.").format(
                quoted(before), quoted(row.name)
            )
    return Asked(
        question.code,
        title,
        text,
        tuple((option, answers.get(option, option)) for option in question.options),
        question.proposed,
        row.entry.answers.of(question.code, row.planned.key),
        alike=len(_alike(row, question.code)),
    )


def _outside(row: RowInPlan) -> Asked:
    """Sentence 14 for one row."""
    answers, key = row.entry.answers, row.planned.key
    sender = row.entry.sender_name or translate("exchange", "đơn vị gửi")
    return Asked(
        "outside",
        translate("exchange", "Dòng ngoài phạm vi của {0}").format(sender),
        translate("exchange", "Mặc định không nhận, để tránh nơi này sửa số liệu của nơi kia."),
        (
            ("refuse", translate("exchange", "Không nhận")),
            ("accept", translate("exchange", "Nhận dòng này (ghi lý do)")),
        ),
        "refuse",
        answers.of("outside", key),
        reason_for="accept",
        reason=answers.reason_for(key),
        alike=len(_alike(row, "outside")),
    )


def _asked(row: RowInPlan, asked: Asked, answering: Answering, look: Look) -> Maker:
    key, alike = row.planned.key, _alike(row, asked.code)

    def answered(option: str, reason: str, for_all: bool) -> None:
        answering.rows(row.entry.id, alike if for_all else [key], asked.code, option, reason)

    def make(parent: QWidget) -> QWidget:
        card = QuestionCard(asked, look, open_=not row.entry.plan.applied, parent=parent)
        card.answered.connect(answered)
        return card

    return make


# -- wrong cells ---------------------------------------------------------------------------------------------------


def _mend(bench: Workbench, services: Services, row: RowInPlan, cell: WrongCell, answering: Answering) -> Maker:
    entry, key = row.entry.id, row.planned.key
    options, nearest = dict(cell.options), ""
    if cell.what == UNITS:
        near = services.units.choices(cell.typed)
        options = {unit.id: unit.label for unit in (*near, *services.units.choices("", MOST_UNITS))}
        nearest = near[0].id if near else ""

    def chosen(code: str, said: str, for_all: bool) -> None:
        if for_all:
            answering.read_as(cell.what, cell.typed, code)
        else:
            answering.mend(entry, key, cell.key, said, here=True)

    def take_back() -> None:
        if cell.what:
            answering.read_as(cell.what, cell.typed, "")
        answering.mend(entry, key, cell.key, None)

    def make(parent: QWidget) -> QWidget:
        card = MendCard(
            cell,
            bench.look,
            options=options,
            nearest=nearest,
            mended=cell.mended is not None and cell.problem not in row.planned.problems,
            open_=not row.entry.plan.applied,
            parent=parent,
        )
        card.typed.connect(lambda text: answering.mend(entry, key, cell.key, text, here=True))
        card.chosen.connect(chosen)
        card.taken_back.connect(take_back)
        card.new_wanted.connect(
            lambda: add_unknown_unit(
                cell.typed, bench, services, parent.window(), lambda unit, _: answering.read_as(UNITS, cell.typed, unit)
            )
        )
        return card

    return make


# -- twins ---------------------------------------------------------------------------------------------------------


def _twin(exchanged: ExchangeQueries, row: RowInPlan, twin: Twin, answering: Answering, look: Look) -> Maker:
    """The row beside the record that it may be a duplicate of, and what makes them look alike."""
    kind = row.planned.record_type
    here = exchanged.values_of(kind, twin.record) if not twin.file and not twin.place else {}
    names = dict.fromkeys([*row.planned.after, *here])
    compared = [
        Compared(
            field_label(kind, name),
            value_text(exchanged, kind, name, here.get(name, "")),
            value_text(exchanged, kind, name, row.planned.after.get(name, "")),
        )
        for name in names
        if name != "owner" and (here.get(name) or row.planned.after.get(name))
    ]
    asked = Asked(
        TWIN + twin.record,
        translate("exchange", "Nghi trùng với {0}").format(quoted(twin.title)),
        "\n".join((twin_place(twin), *likeness_lines(twin))),
        (
            *_same_or_different(kind),
            ("later", translate("exchange", "Để sau")),
        ),
        "",
        twin.answer,
    )
    question = _asked(row, asked, answering, look)
    heads = translate("exchange", "Đã có"), translate("exchange", "Trong file")

    def make(parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(question(holder))
        if here:
            column.addWidget(Comparison(compared, *heads, look, holder))
        return holder

    return make


def _same_or_different(kind: str) -> tuple[tuple[str, str], ...]:
    if kind == "directive":
        same, different = translate("exchange", "Cùng một văn bản"), translate("exchange", "Hai văn bản khác nhau")
    else:
        same, different = translate("exchange", "Cùng một mô hình"), translate("exchange", "Hai mô hình khác nhau")
    return ("same", same), ("different", different)


def twin_place(twin: Twin) -> str:
    """Where the other one stands."""
    if twin.file:
        return translate("exchange", "Ở file {0}, {1}.").format(quoted(twin.file), twin.place)
    if twin.place:
        return translate("exchange", "Ở {0} của chính file này.").format(twin.place)
    if twin.likeness.reasons and twin.likeness.reasons[0].code == "letter":
        return translate("exchange", "Đã có trong sổ văn bản.")
    return translate("exchange", "Đã có trong danh mục.")


def likeness_lines(twin: Twin) -> tuple[str, ...]:
    """The score and what it is made of."""
    lines = [translate("exchange", "Giống nhau {0} trong 100 điểm:").format(twin.likeness.score)]
    for reason in twin.likeness.reasons:
        sign = "+" if reason.points > 0 else "−"
        points = f"{sign}{format_number(abs(reason.points))}"
        lines.append(f"{label(f'choice.twin_reason.{reason.code}')}: {points}")
    return tuple(lines)
