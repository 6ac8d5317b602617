"""The text of a letter with the places that were found in it; a click on one tells which."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QToolTip, QVBoxLayout, QWidget

from dvk_desktop.ui.common.file_drop import files_in
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.directives.places import Place, label_of, places_of
from dvk_desktop.usecases.letters.reading import Letter

_DRAGGED = 4  # pixels: what moved less is a click


class LetterText(QTextEdit):
    """Shows a letter. `place_clicked(Place)`: somebody clicked a found place; `words_drawn(str)`: these words were
    selected with the mouse; `missed`: a click on words that nothing was found in."""

    place_clicked = Signal(object)
    words_drawn = Signal(str)
    missed = Signal()

    def __init__(self, letter: Letter, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.places = places_of(letter)
        self._shown: frozenset[str] = frozenset()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setPlainText(letter.text or "")
        self.document().setDocumentMargin(20)
        self.setAccessibleName(self.tr("Nội dung văn bản, chỗ tìm thấy được tô nền"))
        self.viewport().setMouseTracking(True)
        self._pressed = QPoint()
        look.changed.connect(self._mark)
        self._mark()

    def show_field(self, names: frozenset[str]) -> None:
        """Bring the first place of one of these names into sight and mark it more strongly."""
        self._shown = names
        place = next((place for place in self.places if place.name in names), None)
        if place is not None:
            cursor = self._cursor(place.start, place.start)
            shown = self.cursorRect(cursor)
            if not self.viewport().rect().contains(shown):
                self.setTextCursor(cursor)
                self.ensureCursorVisible()
        self._mark()

    def place_at(self, point: QPoint) -> Place | None:
        """The innermost found place under a point of the viewport."""
        at = self.cursorForPosition(point).position()
        held = [place for place in self.places if place.start <= at <= place.end and not place.is_wide]
        return min(held, key=lambda place: place.end - place.start, default=None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        here = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if (here - self._pressed).manhattanLength() >= _DRAGGED:
            if words := self._selected():
                self.words_drawn.emit(words)
        elif (place := self.place_at(here)) is not None:
            self.place_clicked.emit(place)
        else:
            self.missed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.place_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self.place_at(event.pos())
            if place is not None and (told := label_of(place)):
                QToolTip.showText(event.globalPos(), self.tr("{0}: bấm để điền").format(told), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _selected(self) -> str:
        """What is selected, its first and last word whole: a hand cuts into words."""
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        text = self.toPlainText()
        while 0 < first < len(text) and text[first - 1].isalnum() and text[first].isalnum():
            first -= 1
        while 0 < last < len(text) and text[last - 1].isalnum() and text[last].isalnum():
            last += 1
        return " ".join(text[first:last].split())

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = self.textCursor()
        last = max(0, self.document().characterCount() - 1)
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self) -> None:
        tokens = self._look.tokens
        selections = []
        for place in self.places:
            ink = QTextCharFormat()
            ink.setBackground(QColor(tokens.accent_soft if place.is_wide else tokens.found))
            if place.name in self._shown:
                ink.setFontUnderline(True)
                ink.setUnderlineColor(QColor(tokens.accent))
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(place.start, place.end)
            selection.format = ink
            selections.append(selection)
        self.setExtraSelections(selections)


class NoLetter(QWidget):
    """Where the letter will be: how to bring one in. `file_wanted`, `files_pasted(list[Path])`, `open_wanted`,
    `pasted(str)`."""

    file_wanted = Signal()
    files_pasted = Signal(list)
    open_wanted = Signal()
    pasted = Signal(str)

    def __init__(self, look: Look, attached: str = "", why: str = "", parent: QWidget | None = None) -> None:
        """`attached`: name of a file that is kept with what is typed; `why` it could not be read."""
        super().__init__(parent)
        self.setObjectName("empty")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        picture = QLabel(self)
        picture.setPixmap(look.pixmap("nav-directives", "text_3", 40))
        title = QLabel(attached or self.tr("Đưa văn bản vào đây"), self)
        title.setProperty("role", "section")
        title.setWordWrap(True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        usual = self.tr(
            "Kéo file Word, PDF có chữ hoặc .txt vào cửa sổ, hoặc dán nội dung vào ô dưới: chương trình đọc số, ngày, "
            "trích yếu, nhiệm vụ và nơi nhận. Chỉ có bản giấy thì nhập ngay ở bên phải."
        )
        text = QLabel(why or usual, self)
        text.setProperty("role", "secondary")
        text.setWordWrap(True)
        choose = QPushButton(self.tr("Mở file để nhìn và nhập") if attached else self.tr("Chọn file văn bản…"), self)
        choose.clicked.connect(self.open_wanted if attached else self.file_wanted)
        self.box = _PasteBox(self)
        self.box.setPlaceholderText(self.tr("Dán nội dung văn bản vào đây"))
        self.box.setAccessibleName(self.tr("Ô dán nội dung văn bản"))
        self.box.files_pasted.connect(self.files_pasted)
        self.box.pasted.connect(lambda: self.pasted.emit(self.box.toPlainText()))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        column.addWidget(text)
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.box, 1)
        self.box.setVisible(not attached)
        if attached:
            column.addStretch(1)


class _PasteBox(QTextEdit):
    """Takes pasted text. `pasted`: something long enough to be a letter was pasted; `files_pasted(list[Path])`: files
    were. Files dropped on it go to the window like all others."""

    pasted = Signal()
    files_pasted = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not files_in(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if paths := files_in(source):
            self.files_pasted.emit(paths)
            return
        super().insertFromMimeData(source)
        if self.toPlainText().strip():
            self.pasted.emit()
