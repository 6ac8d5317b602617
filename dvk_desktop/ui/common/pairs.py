"""Lists of pairs that are perhaps one record: both side by side, field by field, and a decision that is remembered."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import quoted
from dvk_desktop.language import label
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.comparison import Compared
from dvk_desktop.ui.common.form_values import typed
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.fields import Field, FieldKind, FieldValue, RecordType

translate = QCoreApplication.translate


class Pair(Protocol):
    """A row of such a list: the pair's id and what its two records are called."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def other_name(self) -> str: ...


PairT = TypeVar("PairT", bound=Pair)


@dataclass(frozen=True, slots=True)
class PairWords:
    """What the decisions are called: their buttons, what is told once they are made ({0} and {1} are the names), and
    the tip on the first."""

    same: str
    different: str
    said_same: str
    said_different: str
    tip: str


def compared_fields(record_type: RecordType[Any], one: Any, other: Any, left_out: Collection[str]) -> list[Compared]:
    """The fields that at least one of two records has, as people read them; references are left out."""
    found = []
    for field in record_type.all_fields:
        if field.name in left_out or field.kind is FieldKind.REFERENCE:
            continue
        texts = [_in_words(field, getattr(record, field.name)) for record in (one, other)]
        if any(texts):
            found.append(Compared(label(f"field.{record_type.name}.{field.name}"), *texts))
    return found


def _in_words(field: Field, value: FieldValue) -> str:
    if value and field.kind is FieldKind.CHOICE and field.choices:
        return choice_label(field.choices, str(value))
    if value and field.kind is FieldKind.BOOLEAN:
        return label("choice.truth.true")
    return typed(field, value)


def pairs_page(
    config: ListConfig[PairT],
    bench: Workbench,
    decide: Callable[[str, bool], object],
    acts: Callable[[ListPage[PairT]], Acts],
    words: PairWords,
) -> ListPage[PairT]:
    """The list with `same`, `different` and `later`. `decide(pair, same)`: stores the decision, on the writer thread;
    `acts`: how acts of the page are done and undone."""
    decisions: _Decisions[PairT] = _Decisions(decide, words)
    actions = (
        Action("same", words.same, lambda: decisions.decide(same=True), needs=Needs.ONE, tip=words.tip),
        Action("different", words.different, lambda: decisions.decide(same=False), needs=Needs.ONE),
        Action("later", translate("pairs", "Để sau"), decisions.later, needs=Needs.ONE),
    )
    page = ListPage(config, bench, actions)
    decisions.attach(page, acts(page))
    return page


class _Decisions(Generic[PairT]):
    def __init__(self, decide: Callable[[str, bool], object], words: PairWords) -> None:
        self._decide, self._words = decide, words

    def attach(self, page: ListPage[PairT], acts: Acts) -> None:
        self._page, self._acts = page, acts

    def decide(self, *, same: bool) -> None:
        """One record or two: nobody is asked again."""
        row = self._page.current_row()
        if row is not None:
            said = self._words.said_same if same else self._words.said_different
            self._acts.do(lambda: self._decide(row.id, same), said.format(quoted(row.name), quoted(row.other_name)))

    def later(self) -> None:
        """Go on to the next pair; this one stays in the list."""
        places = self._page.table.selected_places()
        if places and places[-1] + 1 < self._page.model.rowCount():
            self._page.table.go_to(places[-1] + 1)
