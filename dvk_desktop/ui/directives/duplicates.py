"""`Nghi trùng`: pairs of letters that were perhaps registered twice, side by side."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.text import quoted
from dvk_desktop.language import label
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text
from dvk_desktop.ui.common.comparison import Compared, Comparison
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.form_values import typed
from dvk_desktop.ui.common.inspector import Inspection
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.directives.duplicates import LetterTwinRow, decide_letters
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.fields import FieldKind
from dvk_desktop.usecases.history.acts import StoreActs
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
_NOT_COMPARED = frozenset({"owner", "number", "symbol", "attachment", "direction", "text"})


def _columns() -> tuple[ListColumn[LetterTwinRow], ...]:
    return (
        ListColumn(
            "name",
            translate("directives", "Văn bản ghi trước"),
            lambda row: row.name,
            0,
            second=lambda row: row.subject,
        ),
        ListColumn(
            "other_name",
            translate("directives", "Văn bản ghi sau"),
            lambda row: row.other_name,
            0,
            second=lambda row: row.other_subject,
        ),
        ListColumn("issuer", label("field.directive.issuer"), lambda row: row.issuer, 180),
        ListColumn("date", translate("directives", "Ngày"), lambda row: date_text(row.date), 96, Align.RIGHT),
    )


def _inspect(bench: Workbench, services: Services, row: LetterTwinRow) -> Inspection:
    """Both letters field by field. Called on a reader thread."""
    one, other = (services.directives.detail(each).directive for each in (row.one, row.other))
    compared = _compared(one, other)
    heads = translate("directives", "Ghi trước"), translate("directives", "Ghi sau")
    return Inspection(
        translate("directives", "Có thể là cùng một văn bản"),
        choice_label("letter_twin", row.reason),
        Status(translate("directives", "Chờ quyết định"), Tone.DECIDE),
        (),
        (),
        ("same", "different"),
        (lambda parent: Comparison(compared, *heads, bench.look, parent),),
    )


def _compared(one: Directive, other: Directive) -> list[Compared]:
    """The fields that at least one of them has, as people read them."""
    found = []
    for field in DIRECTIVE.all_fields:
        if field.name in _NOT_COMPARED or field.kind is FieldKind.REFERENCE:
            continue
        texts = [typed(field, getattr(letter, field.name)) for letter in (one, other)]
        if any(texts):
            found.append(Compared(label(f"field.directive.{field.name}"), *texts))
    return found


class _Controller:
    """Says of pairs whether they are one letter."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        self._bench, self._services = bench, services

    def attach(self, page: ListPage[LetterTwinRow]) -> None:
        """Work for this list."""
        self._page = page
        self._acts = Acts(self._bench, StoreActs(self._services.store, self._services.ledger), page)

    def decide(self, *, same: bool) -> None:
        """One letter or two: nobody is asked again."""
        row = self._page.current_row()
        if row is None:
            return
        said = translate("directives", "Đã ghi {0} và {1} là hai văn bản khác nhau.")
        if same:
            said = translate("directives", "Đã gộp {0} và {1} thành một văn bản.")
        self._acts.do(
            lambda: decide_letters(self._services.store, row.id, same=same),
            said.format(quoted(row.name), quoted(row.other_name)),
        )


def duplicates_tab(bench: Workbench, services: Services) -> Page:
    """The tab `Nghi trùng` of letters."""
    controller = _Controller(bench, services)
    actions = (
        Action(
            "same",
            translate("directives", "Cùng một văn bản"),
            lambda: controller.decide(same=True),
            needs=Needs.ONE,
            tip=translate("directives", "Gộp cả nhiệm vụ, căn cứ, nơi nhận, việc đã giao; hoàn tác được"),
        ),
        Action(
            "different",
            translate("directives", "Hai văn bản khác nhau"),
            lambda: controller.decide(same=False),
            needs=Needs.ONE,
        ),
    )
    config: ListConfig[LetterTwinRow] = ListConfig(
        key="directives.duplicates",
        columns=_columns(),
        source=services.letter_twins,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("directives", "Không có văn bản nào nghi trùng"),
            translate(
                "directives",
                "Hai văn bản cùng cơ quan ban hành, cùng số trong một năm (văn bản của Đảng: một nhiệm kỳ) hiện ở đây "
                "cạnh nhau để quyết định là một hay là hai.",
            ),
            icon="status-done",
        ),
        inspect=lambda row: _inspect(bench, services, row),
        as_line=lambda row: f"{row.name} – {row.other_name}",
    )
    page = ListPage(config, bench, actions)
    controller.attach(page)
    return page
