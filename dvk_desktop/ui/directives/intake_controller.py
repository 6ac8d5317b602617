"""Taking letters in: from a file, a pasted text or by hand, into the register."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import quoted
from dvk_desktop.language import sentence, title
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.dialogs import Answer, Question, Weight, ask
from dvk_desktop.ui.common.open_file import open_file
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.directives.intake import IntakeEditor, Source
from dvk_desktop.usecases.directives.commands import Registered
from dvk_desktop.usecases.directives.intake import TakeIn, take_in
from dvk_desktop.usecases.directives.known_by_citation import as_letter
from dvk_desktop.usecases.directives.rows import CitedOnlyRow
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.letters.reading import PICTURES, Letter
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
_NOTHING: Mapping[str, FieldValue] = {}


class IntakeController:
    """Covers the page with the editor of one letter at a time; files that come meanwhile wait for their turn."""

    def __init__(self, page: TabbedPage, bench: Workbench, services: Services) -> None:
        self._page, self._bench, self._services = page, bench, services
        self._acts = Acts(bench, page)
        self._waiting: list[Path] = []
        self._reading: Path | None = None

    @property
    def editor(self) -> IntakeEditor | None:
        """The editor that is open."""
        covering = self._page.covering
        return covering if isinstance(covering, IntakeEditor) else None

    def new(self) -> None:
        """Begin with an empty form; a letter may still be brought in."""
        if self.editor is None:
            self._open(Source(Letter()))

    def take_cited(self, row: CitedOnlyRow) -> None:
        """Begin with what citations say of a letter; its file may still be brought in."""
        self._open(Source(as_letter(row)))

    def choose(self) -> None:
        """Let a file be chosen."""
        kinds = translate(
            "directives", "Văn bản, ảnh (*.docx *.doc *.odt *.pdf *.txt *.jpg *.png *.tif *.heic);;Mọi file (*)"
        )
        path, _ = QFileDialog.getOpenFileName(self._page, translate("directives", "Chọn file văn bản"), "", kinds)
        if path:
            self._take(Path(path))

    def take_files(self, paths: Sequence[Path]) -> None:
        """Read letters from files and show one after the other for correction, after the one that is being looked
        at."""
        before = self.editor
        here = {self._reading, *self._waiting, before.source.path if before is not None else None}
        self._waiting += [path for path in dict.fromkeys(paths) if path not in here]
        if self._reading is None and (before is None or not before.source.is_taken_in):
            self._next()
        if self._waiting:
            names = ", ".join(quoted(path.name) for path in self._waiting)
            self._bench.notify(translate("directives", "{0} chờ đến lượt, mở sau văn bản đang xem.").format(names))

    def take_text(self, text: str) -> None:
        """Read a pasted letter and show it for correction."""
        self._read(lambda reason: self._services.letters.read_text(text, reason), None, self._bench.fail)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _next(self) -> None:
        if self._waiting:
            self._take(self._waiting.pop(0))

    def _leave(self) -> None:
        self._page.uncover()
        self._next()

    def _take(self, path: Path) -> None:
        self._reading = path

        def failed(error: Exception) -> None:
            if isinstance(error, UserError) and error.code in PICTURES:
                self._open(Source(Letter(), path, sentence(error.code, error.parameters)))
            else:
                self._reading = None
                self._bench.fail(error)
                self._next()

        self._read(lambda reason: self._services.letters.read(path, reason), path, failed)

    def _read(
        self,
        read: Callable[[str], Letter],
        path: Path | None,
        failed: Callable[[Exception], None],
        not_classified: str = "",
    ) -> None:
        def done(letter: Letter) -> None:
            if letter.classified:
                self._reading = None
                self._refuse(lambda reason: self._read(read, path, failed, reason))
            else:
                self._open(Source(letter, path))

        self._bench.jobs.run_latest(
            "directives.read",
            lambda progress: read(not_classified),
            on_done=done,
            on_error=failed,
            title=translate("directives", "Đang đọc văn bản"),
            owner=self._page,
        )

    def _refuse(self, read_after_all: Callable[[str], None]) -> None:
        """Say that a secret paper is not taken in; who sees a false alarm may say so, with a reason that is kept."""
        refused = UserError("letter.classified")
        question = Question(
            title(refused.code) or "",
            sentence(refused.code, refused.parameters)
            + "\n\n"
            + translate(
                "directives",
                "Nếu chữ giống dấu mật chỉ là nhầm lẫn, đề nghị ghi rõ lý do; lý do được ghi vào nhật ký.",
            ),
            (
                Answer("lift", translate("directives", "Không phải văn bản mật, đọc tiếp")),
                Answer("refuse", translate("directives", "Không nhận"), Weight.PRIMARY),
            ),
            safe="refuse",
            reason_label=translate("directives", "Lý do"),
            needs_reason=("lift",),
        )
        ask(self._page, question, lambda answer, reason: read_after_all(reason) if answer == "lift" else self._next())

    def _open(self, source: Source) -> None:
        """Show `source`. What was typed into an empty form stays; a letter half corrected goes into its draft."""
        self._reading = None
        before = self.editor
        typed = before.typed() if before is not None and not before.source.letter.text else _NOTHING
        if before is not None:
            before.panel.keep_drafts_now()
        editor = IntakeEditor(source, self._bench, self._services, self._page)
        editor.lay_over(typed)
        editor.left.connect(self._leave)
        editor.file_wanted.connect(self.choose)
        editor.pasted.connect(self.take_text)
        editor.open_wanted.connect(lambda: self._show_file(source.path))
        editor.known_wanted.connect(self._show_known)
        editor.save_wanted.connect(lambda another: self._save(editor, another))
        self._page.cover(editor)

    def _save(self, editor: IntakeEditor, another: bool) -> None:
        command = editor.command()
        if command is None:
            return

        def then(done: Registered) -> None:
            tab = "out" if done.direction == "outgoing" else "in"
            self._page.apply(PageRequest("directives", tab, record=done.id))
            if another:
                self.new()

        path = editor.source.path
        self._acts.save(
            editor.panel,
            lambda: self._store(command, path),
            lambda done: translate("directives", "Đã vào sổ {0}.").format(_called(command)),
            then=then,
        )

    def _store(self, command: TakeIn, path: Path | None) -> Registered:
        """On the writer thread: the file is kept first, so that the letter never refers to one that is not there."""
        letter = command.letter
        if path is not None:
            try:
                content = path.read_bytes()
            except OSError as error:
                raise UserError("letter.unreadable.missing", name=path.name, path=str(path)) from error
            kept = self._services.attachments.keep(content, path.name)
            letter = replace(letter, attachment=kept.sha256, attachment_name=kept.name)
        return take_in(self._services.store, self._services.catalogue, replace(command, letter=letter))

    def _show_known(self, record: str) -> None:
        if (editor := self.editor) is not None:
            editor.panel.keep_drafts_now()
        self._page.uncover()
        self._page.apply(PageRequest("directives", "in", record=record))

    def _show_file(self, path: Path | None) -> None:
        if path is not None:
            open_file(path)


def _called(command: TakeIn) -> str:
    number = command.letter.fields.get("number_full") or command.letter.letter.number_full
    subject = str(command.letter.fields.get("subject") or command.letter.letter.subject or "")
    short = subject if len(subject) <= 50 else subject[:50].rsplit(" ", 1)[0] + "…"
    return str(number or f"“{short}”")
