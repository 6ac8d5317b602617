"""Taking letters in: from a file, a pasted text or by hand, into the register."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import quoted, shortened
from dvk_desktop.language import label, sentence, title
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.dialogs import Answer, Question, Weight, ask
from dvk_desktop.ui.common.files import content_of, files_named
from dvk_desktop.ui.common.open_file import open_file
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.directives.intake import IntakeEditor
from dvk_desktop.ui.directives.intake_source import Source
from dvk_desktop.ui.directives.waiting import WaitingLetters
from dvk_desktop.ui.directives.waiting_line import WaitingLine
from dvk_desktop.usecases.attached_files.commands import LARGEST
from dvk_desktop.usecases.directives.commands import Registered
from dvk_desktop.usecases.directives.from_letter import full_number
from dvk_desktop.usecases.directives.intake import TakeIn, take_in
from dvk_desktop.usecases.directives.joining import attach_to_known
from dvk_desktop.usecases.directives.known_by_citation import as_letter
from dvk_desktop.usecases.directives.rows import CitedOnlyRow
from dvk_desktop.usecases.letters.reading import PICTURES, Letter
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


class IntakeController:
    """Covers the page with the editor of one letter at a time; files that come meanwhile wait for their turn."""

    def __init__(self, page: TabbedPage, bench: Workbench, services: Services) -> None:
        self._page, self._bench, self._services = page, bench, services
        self._acts = Acts(bench, page)
        self._waiting = WaitingLetters(bench)
        self._reading: Path | None = None
        self._over_register = WaitingLine(page, over_register=True)
        self._over_register.next_wanted.connect(self._next)
        page.put_above(self._over_register)
        page.actions_changed.connect(self._show_waiting)

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
        before, covering = self.editor, self._page.covering
        now = before.source.path if before is not None else None
        self._waiting.add(paths, (self._reading, now))
        typing = covering is not None and before is None and bool(covering.unsaved())
        if self._reading is None and not typing and (before is None or not before.source.is_taken_in):
            self._next()
        else:
            self._tell_waiting()
        if self._waiting:
            names = files_named(self._waiting.names)
            self._bench.notify(translate("directives", "{0} chờ đến lượt, mở sau văn bản đang xem.").format(names))

    def make_way(self) -> None:
        """The lists shall be seen: a letter from a file waits before all others, with what was typed of it; what was
        typed or pasted elsewhere has no file to come back from, and stays in sight."""
        editor, covering = self.editor, self._page.covering
        if editor is not None and editor.source.path is not None:
            self._waiting.put_first(editor.source.path)
            self._keep_and_uncover()
            self._tell_waiting()
        elif covering is not None and not covering.unsaved() and (editor is None or not editor.source.is_taken_in):
            self._page.uncover()

    def unsaved(self) -> tuple[str, ...]:
        """The letters that wait."""
        return self._waiting.unsaved()

    def take_text(self, text: str) -> None:
        """Read a pasted letter and show it for correction."""
        self._read(lambda reason: self._services.letters.read_text(text, reason), None, self._bench.fail)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _next(self) -> None:
        if self._waiting:
            self._take(self._waiting.next())
        else:
            self._waiting.remember(None)
        self._show_waiting()

    def _tell_waiting(self) -> None:
        """Behind the letter in sight or over the register, and to the drafts."""
        now = self._reading
        if (editor := self.editor) is not None:
            editor.panel.waiting.show_names(self._waiting.names)
            now = editor.source.path or now
        self._show_waiting()
        self._waiting.remember(now)

    def _show_waiting(self) -> None:
        """Over the register, unless something covers it or the next one is on its way."""
        hidden = self._page.covering is not None or self._reading is not None
        self._over_register.show_names(() if hidden else self._waiting.names)

    def _later(self, path: Path | None) -> None:
        """Look at what waits first; `path` comes last."""
        self._keep_and_uncover()
        if path is not None:
            self._waiting.add((path,))
        self._next()

    def _keep_and_uncover(self) -> None:
        if (editor := self.editor) is not None and editor.unsaved():
            editor.panel.keep_drafts_now()
        self._page.uncover()

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
                self._refuse(path.name if path else "", lambda reason: self._read(read, path, failed, reason))
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

    def _refuse(self, name: str, read_after_all: Callable[[str], None]) -> None:
        """Say that a secret paper (`name`: its file) is not taken in; who sees a false alarm may say so, with a reason
        that is kept."""
        refused = UserError("letter.classified")
        question = Question(
            title(refused.code) or "",
            (f"{quoted(name)}: " if name else "")
            + sentence(refused.code, refused.parameters)
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
        typed = before.typed() if before is not None and not before.source.letter.text else {}
        if before is not None:
            before.panel.keep_drafts_now()
        editor = IntakeEditor(source, self._bench, self._services, self._page)
        editor.lay_over(typed)
        editor.left.connect(self._leave)
        editor.file_wanted.connect(self.choose)
        editor.files_pasted.connect(self.take_files)
        editor.pasted.connect(self.take_text)
        editor.open_wanted.connect(lambda: self._show_file(source.path))
        editor.known_wanted.connect(self._show_known)
        editor.save_wanted.connect(lambda another: self._save(editor, another))
        editor.later_wanted.connect(lambda: self._later(source.path))
        editor.joining_wanted.connect(lambda record: self._attach(editor, record))
        self._page.cover(editor)
        self._tell_waiting()

    def _save(self, editor: IntakeEditor, another: bool) -> None:
        command = editor.command()
        if command is None:
            return

        def then(done: Registered) -> None:
            tab = "out" if done.direction == "outgoing" else "in"
            self._page.apply(PageRequest("directives", tab, record=done.id))
            if another:
                self.new()

        path, services = editor.source.path, self._services

        def store() -> Registered:
            letter = command.letter
            if path is not None:
                letter = letter.with_file(services.attachments, path.name, content_of(path, LARGEST))
            return take_in(services.store, services.catalogue, replace(command, letter=letter))

        self._acts.save(editor.panel, store, lambda done: _said(command, done), then=then)

    def _attach(self, editor: IntakeEditor, record: str) -> None:
        """Keep the file of `editor` with a letter that is in the register, in place of registering it again."""
        path, command, services = editor.source.path, editor.command(), self._services
        if path is None or command is None:
            return

        def attached() -> tuple[str, ...]:
            content, letter = content_of(path, LARGEST), command.letter
            return attach_to_known(
                services.store, services.catalogue, services.attachments, record, letter, path.name, content
            )

        def told(completed: tuple[str, ...]) -> str:
            said = translate("directives", "Đã đính kèm {0} vào văn bản đã có trong sổ.").format(quoted(path.name))
            names = ", ".join(label(f"field.directive.{name}") for name in completed if name != "text")
            return " ".join((said, *((translate("directives", "Đã bổ sung: {0}.").format(names),) if names else ())))

        def then(_: object) -> None:
            editor.panel.saved()
            self._leave()
            if self.editor is None and self._reading is None:
                self._page.apply(PageRequest("directives", record=record))

        self._acts.do(attached, told, then=then)

    def _show_known(self, record: str) -> None:
        self.make_way()
        self._keep_and_uncover()
        self._page.apply(PageRequest("directives", "in", record=record))

    def _show_file(self, path: Path | None) -> None:
        if path is not None:
            open_file(path)


def _called(command: TakeIn) -> str:
    typed, read = command.letter.fields.get("number_full"), command.letter.letter
    number = full_number(str(typed), read.symbol) if str(typed or "").isdecimal() else typed or read.number_full
    subject = str(command.letter.fields.get("subject") or command.letter.letter.subject or "")
    return str(number or f"“{shortened(subject, 50)}”")


def _said(command: TakeIn, done: Registered) -> str:
    if done.own > 1:
        several = translate("directives", "Đã vào sổ {0}; cơ quan ta có {1} việc, hạn khác nhau.")
        return several.format(_called(command), done.own)
    return translate("directives", "Đã vào sổ {0}.").format(_called(command))
