"""`Nghi trùng`: pairs of letters that were perhaps registered twice, side by side."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import capital
from dvk_desktop.language import label
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text
from dvk_desktop.ui.common.comparison import Comparison
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.inspector import Inspection
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.pairs import PairWords, compared_fields, pairs_page
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.directives.duplicates import LetterTwinRow, decide_letters
from dvk_desktop.usecases.directives.fields import DIRECTIVE
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
            second=lambda row: capital(row.subject),
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
    compared = compared_fields(DIRECTIVE, one, other, _NOT_COMPARED)
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


def duplicates_tab(bench: Workbench, services: Services) -> Page:
    """The tab `Nghi trùng` of letters."""
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
    words = PairWords(
        translate("directives", "Cùng một văn bản"),
        translate("directives", "Hai văn bản khác nhau"),
        translate("directives", "Đã gộp {0} và {1} thành một văn bản."),
        translate("directives", "Đã ghi {0} và {1} là hai văn bản khác nhau."),
        translate("directives", "Gộp cả nhiệm vụ, căn cứ, nơi nhận, việc đã giao; hoàn tác được"),
    )
    return pairs_page(
        config,
        bench,
        lambda pair, same: decide_letters(services.store, pair, same=same, attachments=services.attachments),
        lambda page: Acts(bench, page),
        words,
    )
