"""Conflicts that are alike, and one choice for all of them: the same field, written differently by the same offices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.dialogs import Answer, Question
from dvk_desktop.ui.exchange.columns import ConflictView
from dvk_desktop.ui.exchange.values import shortened
from dvk_desktop.usecases.exchange.rows import ConflictRow
from dvk_desktop.usecases.history.queries import Option

translate = QCoreApplication.translate
LATER = "later"


@dataclass(frozen=True, slots=True)
class Choice:
    """A way to settle alike conflicts. `pick`: the number of the option it means in one of them, None for none."""

    title: str
    pick: Callable[[ConflictRow], int | None]


def are_alike(one: ConflictView, other: ConflictView) -> bool:
    """Whether one choice can settle both."""
    same = (one.record_type, one.row.field, one.row.kind) == (other.record_type, other.row.field, other.row.kind)
    if one.row.kind != "value":
        return same
    return same and _authors(one.row) == _authors(other.row)


def choices_for(view: ConflictView) -> tuple[Choice, ...]:
    """By whose value; where all are of one office, the later or the earlier one; by the value where there are two."""
    if view.row.kind != "value":
        return tuple(Choice(view.text(option.number), _by_value(bool(option.value))) for option in view.row.options[:2])
    authors = sorted(_authors(view.row))
    if len(authors) > 1:
        return tuple(Choice(translate("exchange", "Theo {0}").format(author), _by_author(author)) for author in authors)
    return (
        Choice(translate("exchange", "Theo bản ghi sau"), lambda row: max(row.options, key=_when).number),
        Choice(translate("exchange", "Theo bản ghi trước"), lambda row: min(row.options, key=_when).number),
    )


def question_for(view: ConflictView, alike: Sequence[ConflictView], choices: Sequence[Choice]) -> Question:
    """Answers: the place of a choice as a number, or `LATER`."""
    many = format_number(len(alike))
    text = translate("exchange", "Đều là mục “{0}” của {1}, do {2} ghi khác nhau. Có thể hoàn tác sau.").format(
        view.field, label(f"record.{view.record_type}").lower(), view.authors
    )
    if view.row.kind != "value":
        text = translate("exchange", "Các dòng này hỏi cùng một việc. Có thể hoàn tác sau.")
    return Question(
        translate("exchange", "Chọn một lần cho {0} dòng giống vậy?").format(many),
        text,
        (
            *(Answer(str(number), choice.title) for number, choice in enumerate(choices)),
            Answer(LATER, translate("exchange", "Để sau")),
        ),
        safe=LATER,
        lines=shortened([f"{each.title}: {' · '.join(each.texts)}" for each in alike]),
    )


def _authors(row: ConflictRow) -> frozenset[str]:
    return frozenset(option.author for option in row.options if option.author)


def _when(option: Option) -> str:
    return option.at


def _by_author(author: str) -> Callable[[ConflictRow], int | None]:
    """The latest value of this office."""

    def pick(row: ConflictRow) -> int | None:
        own = [option for option in row.options if option.author == author]
        return max(own, key=_when).number if own else None

    return pick


def _by_value(value: bool) -> Callable[[ConflictRow], int | None]:
    def pick(row: ConflictRow) -> int | None:
        return next((option.number for option in row.options if bool(option.value) is value), None)

    return pick
