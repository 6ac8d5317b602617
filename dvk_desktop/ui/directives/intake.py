"""`Nhập văn bản`: the letter at the left, at the right what was read off it, to be corrected and stored."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.errors import UserError
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.directives.beside import share_width
from dvk_desktop.ui.directives.filling import PlaceFiller
from dvk_desktop.ui.directives.intake_panel import WIDTH, IntakePanel
from dvk_desktop.ui.directives.intake_source import Source
from dvk_desktop.ui.directives.known_names import offer_known_names
from dvk_desktop.ui.directives.letter_side import LetterSide
from dvk_desktop.ui.directives.letter_text import NoLetter
from dvk_desktop.ui.directives.page_source import FilePages, is_word, may_show
from dvk_desktop.ui.directives.tables import addressee_line, task_line
from dvk_desktop.usecases.directives.commands import RegisterDirective
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.directives.intake import (
    AddresseeLine,
    Preview,
    TakeIn,
    TaskLine,
    arriving,
    corrected,
    counted_again,
    preview,
)
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.letters.reading import Letter
from dvk_desktop.usecases.services import Services

PAUSE = 400  # milliseconds without a key before what is to be told is worked out again
_MATTERS = ("number_full", "date", "issuer", "subject", "due")
"""Where something missing is asked for at once; who handles it is for a leader to say, later as a rule."""


class IntakeEditor(Page):
    """Corrects one letter before it is stored. `save_wanted(bool)`: store it (True: and begin another); `left`: close;
    `file_wanted`, `files_pasted(list[Path])`, `pasted(str)`: a letter shall be read; `open_wanted`: show the file in
    its own program; `known_wanted(str)`: show the letter that is in the register already; `joining_wanted(str)`: attach
    the file to it; `later_wanted`: look at those that wait first."""

    save_wanted = Signal(bool)
    left = Signal()
    file_wanted = Signal()
    files_pasted = Signal(list)
    open_wanted = Signal()
    pasted = Signal(str)
    known_wanted = Signal(str)
    joining_wanted = Signal(str)
    later_wanted = Signal()

    def __init__(self, source: Source, bench: Workbench, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self._bench, self._services = bench, services
        self._given_due: DateSpec | None = None
        self._as_read = source.letter
        self._typed_before: dict[str, str] = {}
        self.side: LetterSide | None = None
        self.panel = IntakePanel(source.key, source.path.name if source.path else "", bench)
        self.panel.stands_at(source.place)
        offer_known_names(self.panel, bench, services)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._left_side(), 1)
        self._row.addWidget(self.panel)
        self._wanted = bench.look.sizes.column(WIDTH)
        self.setMinimumWidth(1)  # what does not fit is taken from the form, see `share_width`
        self.panel.save_wanted.connect(self.save_wanted)
        self.panel.left.connect(self.left)
        self.panel.known_wanted.connect(self.known_wanted)
        self.panel.joining_wanted.connect(self.joining_wanted)
        self.panel.waiting.next_wanted.connect(self.later_wanted)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._preview)
        self.setFocusProxy(self.panel)
        self._read_first()

    # -- what the controller asks ----------------------------------------------------------------------------------

    def command(self) -> TakeIn | None:
        """What is to be stored; None if something cannot be taken as it is, which then says so itself."""
        values = self.panel.values(changed=True)
        if values is None:
            return None
        try:
            return self._command(values)
        except UserError as error:
            self._bench.fail(error)
            return None

    def lay_over(self, texts: Mapping[str, str]) -> None:
        """Put what was typed before the letter was brought in over what was read off it."""
        self._typed_before = dict(texts)

    def typed(self) -> dict[str, str]:
        """What was typed so far, as it stands there."""
        return {name: form.editor(name).text() for form in self.panel.forms() for name in form.changed_names()}

    def unsaved(self) -> tuple[str, ...]:
        return self.panel.unsaved()

    def take_pasted(self, text: str) -> bool:
        if not self.source.letter.text and self.source.path is None:
            self.pasted.emit(text)
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the form gives way, so that nothing of it lies outside."""
        super().resizeEvent(event)
        item = self._row.itemAt(0)
        if item is not None and (left := item.widget()) is not None:
            share_width(self, left, self.panel, self._wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Beside the letter the keys of the form count, too."""
        self.panel.keyPressEvent(event)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _left_side(self) -> QWidget:
        path, letter = self.source.path, self.source.letter
        pages = FilePages(path.read_bytes, path.name, self._services.pictures) if path and may_show(path.name) else None
        if letter.text or pages is not None:
            word = path is not None and is_word(path.name)
            self.side = LetterSide(letter, pages, self._bench, self, word=word)
            self.side.open_wanted.connect(self.open_wanted)
            self._filler = PlaceFiller(self.side, self.panel, self._bench, self)
            self.side.cannot_show.connect(self._nothing_to_show)
            return self.side
        return self._no_letter()

    def _no_letter(self) -> NoLetter:
        attached = self.source.path.name if self.source.path else ""
        empty = NoLetter(self._bench.look, attached, self.source.why, self)
        empty.file_wanted.connect(self.file_wanted)
        empty.files_pasted.connect(self.files_pasted)
        empty.open_wanted.connect(self.open_wanted)
        empty.pasted.connect(self.pasted)
        return empty

    def _nothing_to_show(self) -> None:
        """The file cannot be shown here: it may be opened in its own program."""
        if self.side is not None:
            self._row.replaceWidget(self.side, self._no_letter())
            self._filler.deleteLater()
            self.side.deleteLater()
            self.side = None

    def _read_first(self) -> None:
        command = RegisterDirective(self.source.letter, "" if self.source.letter.text else "incoming")
        self._bench.jobs.run(
            lambda progress: self._arrived(command),
            on_done=self._fill_first,
            on_error=self._bench.fail,
            owner=self,
        )

    def _arrived(self, command: RegisterDirective) -> tuple[Letter, Preview]:
        """The letter with the deadlines that count from its receipt, and what it gives."""
        came = arriving(self._services.store, self._services.catalogue, command, self._bench.today())
        looked = replace(command, letter=came.letter)
        return came.letter, self._looked(looked)

    def _looked(self, command: RegisterDirective) -> Preview:
        return preview(self._services.store, self._services.catalogue, command, self._bench.today())

    def _fill_first(self, came: tuple[Letter, Preview]) -> None:
        letter, found = came
        typed = {**self._typed_before, **self.typed()}
        self.source = replace(self.source, letter=letter)
        self._given_due = found.due
        self.panel.show_preview(self.source.letter, found)
        for name, text in typed.items():
            if (form := self.panel.form_of(name)) is not None:
                form.editor(name).set_text(text)
        self._focus_first()
        self.panel.changed.connect(self._pause.start)
        if self.source.letter.text:
            self._say(found)  # of an empty form everything is missing: told once somebody types
        if self._values():  # a draft was laid over what was read
            self._pause.start()

    def _focus_first(self) -> None:
        """Where something is missing that matters: a month without a day is no date yet."""
        for name in _MATTERS:
            form = self.panel.form_of(name)
            if form is None or not form.editor(name).isVisibleTo(self.panel):
                continue
            try:
                value = form.editor(name).value()
            except UserError:
                value = None
            precision = getattr(value, "precision", Precision.DAY)
            if value is None or (name == "date" and precision is not Precision.DAY):
                self.panel.reveal(name)
                return
        self.panel.save_button.setFocus()

    def _preview(self) -> None:
        try:
            values = self._values()
            self._count_again(values.get("received_on", self.panel.received_on()))
            command = self._command(values).letter
        except UserError:
            return  # said when it is saved; until then what was told before stands
        self._bench.jobs.run_latest(
            f"intake:{id(self)}",
            lambda progress: self._looked(command),
            on_done=self._say_again,
            on_error=lambda error: None if isinstance(error, UserError) else self._bench.fail(error),
            owner=self,
        )

    def _count_again(self, received: FieldValue) -> None:
        """What counts from the day the letter came follows that day when it is corrected."""
        if self.panel.direction != "incoming" or not isinstance(received, DateSpec) or received.due_day is None:
            return
        letter, moved = counted_again(self.source.letter, self._as_read, received.due_day)
        if moved:
            self.panel.move_deadlines(self.source.letter, moved)
            self.source = replace(self.source, letter=letter)

    def _say_again(self, found: Preview) -> None:
        """Also the deadline proposed for us, which follows the clauses until somebody types another."""
        with suppress(UserError):  # of what stands there and cannot be read
            self.panel.move_due(self._given_due, found.due)
        self._given_due = found.due
        self._say(found)

    def _say(self, found: Preview) -> None:
        self.panel.show_notices(found.notices)
        self.panel.show_matched(found.matched)

    def _values(self) -> dict[str, FieldValue]:
        """What was changed and can be read; the rest is left as it was read off the letter."""
        found: dict[str, FieldValue] = {}
        for form in self.panel.forms():
            found.update(_readable(form))
        return found

    def _command(self, values: Mapping[str, FieldValue]) -> TakeIn:
        fields = {name: value for name, value in values.items() if name in DIRECTIVE.by_name}
        letter = corrected(self.source.letter, self._tasks(), self._addressees())
        if "issuer" in fields and fields["issuer"] is None:  # may be missing: told, never refused
            letter = replace(letter, issuer=None)
            del fields["issuer"]
        if "subject" in fields and fields["subject"] is None:
            letter = replace(letter, subject=None)
            del fields["subject"]
        incoming = self.panel.direction == "incoming"
        received = self.panel.received_on() if incoming else None
        if received is not None:
            fields.setdefault("received_on", received)
        return TakeIn(
            RegisterDirective(letter, self.panel.direction, fields),
            duty=incoming and self.panel.duty.isChecked(),
            due=_date(values.get("due", self._given_due)),
        )

    def _tasks(self) -> list[TaskLine]:
        return [task_line(place, row) for place, row in self.panel.tasks.rows()]

    def _addressees(self) -> list[AddresseeLine]:
        return [addressee_line(row) for _, row in self.panel.addressees.rows()]


def _date(value: FieldValue) -> DateSpec | None:
    return value if isinstance(value, DateSpec) else None


def _readable(form: RecordForm) -> dict[str, FieldValue]:
    found: dict[str, FieldValue] = {}
    for name in form.changed_names():
        try:
            found[name] = form.editor(name).value()
        except UserError:
            continue  # marked in the form; what was read stands meanwhile
    return found
