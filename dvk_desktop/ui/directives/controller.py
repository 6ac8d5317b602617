"""What the lists of letters do with the letter that is selected."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import next_open, obligation_id
from dvk_desktop.domain.text import quoted
from dvk_desktop.language import sentence
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.dialogs import ask_deletion
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.list_wanted import way_back
from dvk_desktop.ui.common.workbench import PageRequest
from dvk_desktop.ui.directives import editor
from dvk_desktop.ui.directives.beside import BesideEditor
from dvk_desktop.ui.directives.columns import short_name
from dvk_desktop.ui.directives.handing_down import hand_down
from dvk_desktop.ui.directives.known_names import offer_known_names
from dvk_desktop.ui.directives.number_hint import hint_at_symbol
from dvk_desktop.ui.directives.old_deadlines import OLD_DEADLINE, offer_new_deadlines
from dvk_desktop.ui.directives.page_source import FilePages, is_word, may_show
from dvk_desktop.ui.directives.papers import LetterPapers
from dvk_desktop.ui.directives.unwritten import UnwrittenPanel
from dvk_desktop.usecases.directives import commands
from dvk_desktop.usecases.directives.correcting import Correct, correct
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.directives.from_letter import full_number, with_number
from dvk_desktop.usecases.directives.rows import DirectiveDetail, DirectiveRow
from dvk_desktop.usecases.directives.unwritten import note_unwritten, units_below
from dvk_desktop.usecases.entry import Edit, Notice
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.letters.reading import Letter
from dvk_desktop.usecases.numbering.commands import Proposal, proposed
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import Seen

translate = QCoreApplication.translate


class LetterController(LetterPapers):
    """Acts on the letter selected in one list of its page. `attach` names the list before anything is asked of it."""

    def attach(self, page: ListPage[DirectiveRow]) -> None:
        """Work for this list."""
        super().attach(page)
        self._acts = Acts(self._bench, page)

    # -- editing ---------------------------------------------------------------------------------------------------

    def edit(self) -> None:
        """Open the selected letter for editing."""
        self._edit_at("")

    def instruct(self) -> None:
        """Open the selected letter for editing where the leader's instruction is typed."""
        self._edit_at("instruction")

    def _edit_at(self, field: str) -> None:
        row = self._page.current_row()
        if row is not None:
            self._bench.read(
                "directives.edit",
                lambda: (self._services.directives.detail(row.id), self._units()),
                lambda found: self._show_edit(*found, field),
                self._page,
            )

    def issue(self) -> None:
        """Ask for number and day of the selected letter."""
        self._with_detail(self._propose_number)

    def _propose_number(self, detail: DirectiveDetail) -> None:
        def read() -> Proposal | None:
            with self._store.read() as reading:
                kind = detail.directive.doc_type or "cong_van"
                return proposed(reading, self._store.office.unit, kind, self._bench.today())

        self._bench.read("directives.number", read, lambda found: self._show_issue(detail, found), self._page)

    def _with_detail(self, show: Callable[[DirectiveDetail], None]) -> None:
        row = self._page.current_row()
        if row is not None:
            self._bench.read("directives.edit", lambda: self._services.directives.detail(row.id), show, self._page)

    def _show_edit(self, detail: DirectiveDetail, units: Sequence[tuple[str, str]], field: str) -> None:
        panel = editor.EditPanel(detail, short_name(detail.row), self._bench, units)
        offer_known_names(panel, self._bench, self._services)
        said = translate("directives", "Đã lưu {0}.")
        name = detail.row.attachment_name
        shown = may_show(name) or (is_word(name) and bool(detail.directive.text))
        if not (detail.directive.attachment and shown):
            self._show(panel, detail, said)
            if field:
                panel.reveal(field)
            return
        self._fill(panel, detail)
        self._bench.read(
            "directives.beside",
            lambda: self._places_in(detail),
            lambda letter: self._show_beside(panel, detail, letter, said, field),
            self._page,
        )

    def _places_in(self, detail: DirectiveDetail) -> Letter:
        """What can be read off the text that is kept with a letter, for its places to be clicked."""
        text, registered = detail.directive.text or "", translate("directives", "đã vào sổ")
        try:
            return self._services.letters.read_text(text, registered) if text.strip() else Letter()
        except UserError:
            return Letter()

    def _show_beside(
        self, panel: editor.EditPanel, detail: DirectiveDetail, letter: Letter, said: str, field: str
    ) -> None:
        services, kept = self._services, detail.directive.attachment or ""
        name = detail.row.attachment_name
        pages = FilePages(lambda: services.attachments.read(kept), name, services.pictures) if may_show(name) else None
        panel.stands_at(way_back(self._page.config.key, self._page.actions_, self._page.selected_ids()))
        shown = BesideEditor(letter, pages, panel, self._bench, self._whole)
        panel.left.connect(self._whole.uncover)
        shown.open_wanted.connect(self.open_file)
        shown.save_wanted.connect(lambda _: self._save(panel, detail, said))
        self._whole.cover(shown)
        if field:
            panel.reveal(field)
        else:
            panel.parts[0].form.focus_first_empty(("number_full", "date", "issuer", "subject"))

    def _show_issue(self, detail: DirectiveDetail, found: Proposal | None) -> None:
        gaps = (found.free, found.skipped) if found is not None else ()
        panel = editor.issue_panel(detail.row.id, self._bench, *gaps)
        self._show(panel, detail, translate("directives", "Đã ghi số, ngày của {0}."))
        form = panel.parts[0].form
        if detail.directive.date is None or detail.directive.date.precision != "day":
            form.propose("date", DateSpec.day(self._bench.today()))
        if found is not None and not detail.directive.number:
            number = f"{found.number:02}"  # below 10 with a zero before it, see `domain.md` 6.1
            form.propose("number_full", full_number(number, detail.directive.symbol) or number)
        form.editor("number_full").setFocus()

    @staticmethod
    def _fill(panel: EditorPanel, detail: DirectiveDetail) -> None:
        panel.show_values({field.name: getattr(detail.directive, field.name) for field in DIRECTIVE.all_fields})
        hint_at_symbol(panel.parts[0].form, detail.directive.symbol)

    def _show(self, panel: EditorPanel, detail: DirectiveDetail, said: str) -> None:
        self._fill(panel, detail)
        self._page.show_form(panel, lambda _: self._save(panel, detail, said))

    def _save(self, panel: EditorPanel, detail: DirectiveDetail, said: str) -> None:
        values = panel.values(changed=True)
        if values is None:
            return
        try:
            command = (
                panel.command(values)
                if isinstance(panel, editor.EditPanel)
                else Correct(Edit(detail.row.id, values, detail.seen))
            )
        except UserError as error:
            self._bench.fail(error)
            return
        name = self._called_after(detail, values)

        def then(notices: tuple[Notice, ...]) -> None:
            if any(notice.code == OLD_DEADLINE for notice in notices):
                self.move_deadlines()

        def told(notices: tuple[Notice, ...]) -> str:
            return " ".join([said.format(name), *(sentence(each.code, each.parameters) for each in notices)])

        self._acts.save(panel, lambda: correct(self._store, command, self._services.catalogue), told, then=then)

    def move_deadlines(self) -> None:
        """Offer the units that follow a deadline of before the one that the letter names now."""
        row = self._page.current_row()
        if row is not None:
            offer_new_deadlines(self._bench, self._services, self._acts, self._page, row)

    @staticmethod
    def _called_after(detail: DirectiveDetail, values: Mapping[str, FieldValue]) -> str:
        """How the letter is called once `values` are stored: its symbol is put on to a number that is typed alone."""
        number = values.get("number_full")
        whole = with_number(detail.directive, {"number_full": number}).number_full if number else ""
        return whole or short_name(detail.row)

    def remove(self) -> None:
        """Delete the selected letter, after asking for the reason."""
        row = self._page.current_row()
        if row is None:
            return

        def delete(reason: str) -> None:
            said = translate("directives", "Đã xóa {0}.").format(quoted(short_name(row)))
            self._acts.do(lambda: commands.delete(self._store, row.id, reason, self._seen(row.id)), said)

        ask_deletion(
            self._page,
            translate("directives", "Xóa {0}?").format(quoted(short_name(row))),
            translate(
                "directives",
                "Xóa cả căn cứ, nhiệm vụ, nơi nhận và các việc đã giao của văn bản này. "
                "Số liệu đã chốt không thay đổi. Ghi lý do để tra cứu về sau.",
            ),
            delete,
        )

    def _seen(self, record: str) -> Seen:
        with self._store.read() as reading:
            return reading.seen(record)

    def _units(self) -> list[tuple[str, str]]:
        return [(unit.id, unit.name or "") for unit in units_below(self._store)]

    def note_unwritten(self) -> None:
        """Take down what was given without a letter."""
        self._bench.read(
            "directives.unwritten",
            self._units,
            self._show_unwritten,
            self._page,
        )

    def _show_unwritten(self, units: Sequence[tuple[str, str]]) -> None:
        panel = UnwrittenPanel(units, self._bench)
        offer_known_names(panel, self._bench, self._services)

        def save(_: bool) -> None:
            command = panel.command()
            if command is None:
                return
            self._acts.save(
                panel,
                lambda: note_unwritten(self._store, command),
                translate("directives", "Đã ghi việc {0}.").format(quoted(command.text[:60])),
                then=lambda done: self._page.select_record(done.id),
            )

        self._page.show_form(panel, save)
        panel.parts[0].form.editor("issuer").setFocus()

    # -- what follows from a letter --------------------------------------------------------------------------------

    def follow(self) -> None:
        """Show how the units stand with the selected letter."""
        row = self._page.current_row()
        if row is not None:
            self._bench.open(PageRequest("obligations", "letter", {"directive": row.id}))

    def submit(self) -> None:
        """Record that we have answered the selected letter: what is open of it and due next."""
        row = self._page.current_row()
        if row is not None:
            self._bench.read("directives.submit", lambda: self._due_next(row.id), self._submit, self._page)

    def _due_next(self, letter: str) -> str:
        office = self._store.office.unit
        with self._store.read() as reading:
            found = next_open(reading.find(OBLIGATION, directive=letter, unit=office))
        return found.id if found is not None else obligation_id(letter, office)

    def _submit(self, line: str) -> None:
        self._bench.open(PageRequest("obligations", "own", record=line, action="submit"))

    def assign(self) -> None:
        """Propose who must act on the selected letter."""
        row = self._page.current_row()
        if row is not None:
            hand_down(self._bench, self._services, self._acts, self._whole, row, self._page.select_record)
