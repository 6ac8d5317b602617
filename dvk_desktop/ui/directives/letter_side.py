"""The letter beside its form: its pages as they look, its text, and a switch between them (`Trang` / `Chữ`)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.directives.letter_text import LetterText
from dvk_desktop.ui.directives.page_source import PageSource
from dvk_desktop.ui.directives.page_view import PageView
from dvk_desktop.ui.directives.places import places_of
from dvk_desktop.usecases.letters.reading import Letter

translate = QCoreApplication.translate


class LetterSide(QWidget):
    """Shows a letter that has pages, a text, or both. `place_clicked(Place)`: somebody clicked a found place;
    `words_drawn`: see `PageView`; `missed`: somebody clicked words that nothing was found in; `cannot_show`: its pages
    cannot be shown and it has no text either; `open_wanted`: a Word file shall be shown in its own program."""

    place_clicked = Signal(object)
    words_drawn = Signal(str)
    missed = Signal()
    open_wanted = Signal()
    cannot_show = Signal()

    def __init__(
        self,
        letter: Letter,
        source: PageSource | None,
        bench: Workbench,
        parent: QWidget | None = None,
        *,
        word: bool = False,
    ) -> None:
        """`word`: it came as a Word file, which has no pages to be shown here."""
        super().__init__(parent)
        self.text = LetterText(letter, bench.look, self) if letter.text else None
        self.pages = PageView(source, letter.text or "", places_of(letter), bench, self) if source else None
        self._stack = QStackedWidget(self)
        self._bar = QWidget(self)
        self.buttons: dict[str, QPushButton] = {}
        self._tools: QWidget | None = None
        self._how = self._line("")
        self._how.setVisible(self.text is not None)
        self.say_how("")
        self._lay_out_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        if self.text is None:
            why = translate(
                "directives",
                "Trang này là ảnh, không đọc được chữ: nhìn ảnh và nhập sang phải. Chỉ cần số, ngày, cơ quan và "
                "trích yếu là lưu được; phần còn lại bổ sung sau.",
            )
            column.addWidget(self._line(why))
        elif word:
            column.addLayout(self._word_line())
        column.addWidget(self._how)
        column.addWidget(self._stack, 1)
        if self.pages is not None:
            self.pages.cannot_show.connect(self._without_pages)
        self.show_as(next(iter(self.buttons), ""))

    def _lay_out_bar(self) -> None:
        """The switch between what there is of the letter, and what turns and enlarges its pages."""
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(4)
        group = QButtonGroup(self)
        shown = (
            ("pages", translate("directives", "Trang"), self.pages),
            ("text", translate("directives", "Chữ"), self.text),
        )
        for name, said, widget in shown:
            if widget is None:
                continue
            self._stack.addWidget(widget)
            widget.place_clicked.connect(self.place_clicked)
            widget.words_drawn.connect(self.words_drawn)
            if self.text is not None:
                widget.missed.connect(self.missed)
            button = QPushButton(said, self._bar)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda checked=False, name=name: self.show_as(name))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[name] = button
        for button in self.buttons.values():
            button.setVisible(len(self.buttons) > 1)
        row.addStretch(1)
        if self.pages is not None:
            self._tools = self.pages.tools(self._bar)
            row.addWidget(self._tools)
        self._bar.setVisible(self.pages is not None)

    def _line(self, text: str) -> QLabel:
        """A line above the letter that says something about it."""
        line = QLabel(text, self)
        line.setProperty("role", "secondary")
        line.setWordWrap(True)
        line.setContentsMargins(12, 0, 12, 6)
        return line

    def _word_line(self) -> QHBoxLayout:
        said = QLabel(
            translate(
                "directives",
                "File Word không có trang để hiện ở đây: dưới đây là phần chữ, chỗ tìm thấy được tô nền. "
                "Muốn nhìn trang như khi in thì mở bằng Word.",
            ),
            self,
        )
        said.setProperty("role", "secondary")
        said.setWordWrap(True)
        button = QPushButton(translate("directives", "Mở bằng Word"), self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self.open_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(said, 1)
        row.addWidget(button)
        return row

    def show_as(self, name: str) -> None:
        """Show the "pages" or the "text"."""
        widget = self.pages if name == "pages" else self.text
        if widget is not None:
            self._stack.setCurrentWidget(widget)
            self.buttons[name].setChecked(True)
        if self._tools is not None:
            self._tools.setVisible(name == "pages")

    def show_field(self, names: frozenset[str]) -> None:
        """Bring the first place of one of these names into sight and mark it more strongly."""
        for widget in (self.pages, self.text):
            if widget is not None:
                widget.show_field(names)

    def say_how(self, field: str) -> None:
        """Tell how words of the letter come into the form: into `field`, which waits for them, if one does."""
        waiting = translate("directives", "Điền “{0}”: bấm chỗ tô nền, hoặc giữ chuột kéo qua chữ đúng ở đây.")
        none = translate("directives", "Mục nào đọc sai: bấm vào mục đó ở bên phải, rồi kéo chuột qua chữ đúng ở đây.")
        self._how.setText(waiting.format(field) if field else none)

    def _without_pages(self) -> None:
        if self.text is None:
            self.cannot_show.emit()
            return
        self.show_as("text")
        self._bar.hide()
