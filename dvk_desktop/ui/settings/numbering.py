"""The tab `Sổ tự cấp số`: how the office numbers its letters, and the numbers it keeps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.numbering import RESERVED, TWICE, USED, NumberingSetting
from dvk_desktop.domain.text import quoted
from dvk_desktop.language import label, sentence
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text, status_column
from dvk_desktop.ui.common.dialogs import Answer, Question, ask
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.inspector import Fact, Inspection
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_controller import ListController, Values
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.settings.setting_form import SettingForm
from dvk_desktop.usecases.fields import Field, FieldKind
from dvk_desktop.usecases.lists.rules import term_of
from dvk_desktop.usecases.numbering.commands import (
    Reserve,
    give_back,
    numbering_of,
    reserve,
    set_numbering,
)
from dvk_desktop.usecases.numbering.fields import NUMBERING_SETTING, RESERVED_NUMBER
from dvk_desktop.usecases.numbering.rows import ReservedRow, reserved_list
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def numbering_tab(bench: Workbench, services: Services) -> Page:
    """The numbers kept in the working year."""
    controller = _Controller(bench, services)
    actions = (
        Action("add", translate("settings", "Giữ số"), controller.reserve, "Ctrl+N", primary=True, icon="add"),
        Action("return", translate("settings", "Trả lại số…"), controller.give_back, "Delete", Needs.ONE),
        Action(
            "setting",
            translate("settings", "Cách cấp số"),
            controller.setting,
            tip=translate("settings", "Bật, tắt sổ tự cấp số; đánh số theo năm hay theo nhiệm kỳ"),
        ),
    )
    config: ListConfig[ReservedRow] = ListConfig(
        key="settings.numbering",
        columns=_columns(),
        source=reserved_list(services.store, services.clock),
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("settings", "Chưa giữ số nào"),
            translate(
                "settings",
                "Số văn bản đi lấy từ sổ chung của cơ quan. Cơ quan không có sổ chung thì bật ở “Cách cấp số”; khi đó "
                "“Ghi số, ngày phát hành” đề xuất số kế tiếp, và giữ trước được số ở đây.",
            ),
            ("setting", "add"),
        ),
        record_types=frozenset({"numbering_setting", "reserved_number", "directive"}),
        year_filter="year",
        two_lines=False,
        inspect=_inspect,
    )
    page = ListPage(config, bench, actions)
    controller.attach(page)
    return page


def _columns() -> tuple[ListColumn[ReservedRow], ...]:
    return (
        ListColumn("number", label("field.reserved_number.number"), lambda row: str(row.number), 76, Align.RIGHT),
        ListColumn("doc_type", label("field.reserved_number.doc_type"), _kind, 130),
        ListColumn("purpose", label("field.reserved_number.purpose"), lambda row: row.purpose or row.letter_name, 0),
        ListColumn(
            "reserved_on",
            label("field.reserved_number.reserved_on"),
            lambda row: date_text(row.reserved_on),
            110,
            Align.RIGHT,
        ),
        status_column("state", translate("settings", "Tình trạng"), _status, 140),
    )


def _kind(row: ReservedRow) -> str:
    return choice_label("doc_type", row.doc_type) if row.doc_type else translate("settings", "Mọi loại")


def _status(row: ReservedRow) -> Status:
    said = choice_label("number_state", row.state)
    if row.state == USED:
        return Status(said, Tone.OK, "status-done")
    if row.state == TWICE:
        return Status(said, Tone.DECIDE)
    return Status(said, Tone.WAIT, "status-clock") if row.state == RESERVED else Status(said, Tone.QUIET, "status-none")


def _inspect(row: ReservedRow) -> Inspection:
    facts = [Fact(label("field.reserved_number.purpose"), row.purpose)] if row.purpose else []
    if row.letter_name:
        facts.append(Fact(translate("settings", "Văn bản"), row.letter_name))
    if row.given_back_on is not None:
        facts.append(Fact(label("field.reserved_number.given_back_on"), date_text(row.given_back_on)))
        facts.append(Fact(label("field.reserved_number.reason"), row.reason))
    title = translate("settings", "Số {0}").format(row.number)
    return Inspection(title, f"{_kind(row)} · {date_text(row.reserved_on)}", _status(row), tuple(facts), ())


class _Controller(ListController[ReservedRow]):
    """Switches own numbering, keeps numbers and gives them back."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._services, self._store = services, services.store

    def setting(self) -> None:
        """Open the form of how letters are numbered."""
        self._with_setting(self._show_setting)

    def reserve(self) -> None:
        """Open the form for numbers to keep; says how to switch the book on while it is off."""
        self._with_setting(self._show_reserve)

    def _with_setting(self, show: Callable[[NumberingSetting], None]) -> None:
        def read() -> NumberingSetting:
            with self._store.read() as reading:
                office = self._store.office.unit
                found = numbering_of(reading, office)
                term = term_of(reading, office, self._services.catalogue, self._bench.today())
            if found.since is not None or term is None or term.valid_from is None:
                return found
            return replace(found, since=DateSpec.day(term.valid_from))  # offered, until somebody says another day

        self._bench.read("settings.numbering", read, show, self._page)

    def _show_setting(self, found: NumberingSetting) -> None:
        form = SettingForm(
            NUMBERING_SETTING,
            ("active", "span", "since", "by_kind"),
            translate("settings", "Cách cấp số"),
            translate(
                "settings",
                "Văn bản của Đảng đánh số theo nhiệm kỳ, từng loại một dãy; văn bản của Nhà nước theo năm. Tắt đi thì "
                "các số đã cấp, đã giữ vẫn còn.",
            ),
            translate("settings", "Đã lưu cách cấp số."),
        )
        form.show(self._page, self._acts, found, lambda values: set_numbering(self._store, values))

    def _show_reserve(self, found: NumberingSetting) -> None:
        if not found.active:
            self._bench.notify(sentence("numbering.off"))
            self._show_setting(found)
            return
        kept = [RESERVED_NUMBER.by_name[name] for name in ("purpose", "doc_type", "number")]
        count = Field("count", FieldKind.INTEGER, required=True)
        panel = EditorPanel(
            "reserved_number:new",
            translate("settings", "Giữ số"),
            (FormPart(RecordForm("reserved_number", (*kept, count), self._bench)),),
            self._bench,
            hint=translate("settings", "Để trống “Số” thì giữ số kế tiếp."),
        )
        today = self._bench.today()

        def save(values: Values, another: bool) -> None:
            number, many = values.get("number"), values.get("count")
            command = Reserve(
                str(values["purpose"]),
                today,
                str(values.get("doc_type") or "cong_van"),
                number if isinstance(number, int) else None,
                many if isinstance(many, int) else 1,
            )
            self._acts.save(
                panel,
                lambda: reserve(self._store, command),
                lambda numbers: translate("settings", "Đã giữ số {0}.").format(", ".join(map(str, numbers))),
            )

        self.open_form(panel, {"doc_type": "cong_van", "count": 1}, save)
        panel.parts[0].form.focus_first_empty(("purpose",))

    def give_back(self) -> None:
        """Set the selected number free, with the reason."""
        row = self._page.current_row()
        if row is None:
            return
        if row.state == TWICE:
            said = translate(
                "settings", "Số {0} đã cấp cho nhiều văn bản. Đề nghị sửa số của một văn bản ở trang Văn bản."
            )
            self._bench.notify(said.format(row.number))
            return
        question = Question(
            translate("settings", "Trả lại số {0}?").format(row.number),
            translate("settings", "Số đang giữ cho {0}. Trả lại thì văn bản khác dùng được số này.").format(
                quoted(row.purpose)
            ),
            (
                Answer("return", translate("settings", "Trả lại")),
                Answer("keep", translate("settings", "Vẫn giữ")),
            ),
            safe="keep",
            reason_label=translate("settings", "Lý do"),
            needs_reason=("return",),
        )
        today = self._bench.today()

        def answered(answer: str, reason: str) -> None:
            if answer == "return":
                said = translate("settings", "Đã trả lại số {0}.").format(row.number)
                self._acts.do(lambda: give_back(self._store, row.id, today, reason), said)

        ask(self._page, question, answered)
