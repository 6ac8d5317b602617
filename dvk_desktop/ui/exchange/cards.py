"""A question about a file or a row, with its possible answers as buttons; a reason where one is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.flow_row import FlowRow
from dvk_desktop.ui.common.labels import written
from dvk_desktop.ui.common.theme import Look

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its possible answers (option, what the button says); `chosen`: the answer given, "" if none.

    `reason_for`: the option that wants a reason, `reason` the one given. `alike`: how many rows (or, with `of_files`,
    files) ask the same, this one among them; from two on the answer may count for all of them. `look`: a further button
    that shows what the question is about.
    """

    code: str
    title: str
    text: str
    answers: tuple[tuple[str, str], ...]
    proposed: str = ""
    chosen: str = ""
    reason_for: str = ""
    reason: str = ""
    alike: int = 0
    of_files: bool = False
    look: str = ""


class QuestionCard(QFrame):
    """Shows an `Asked`; one that was answered takes one line until somebody wants another answer.

    `answered(option, reason, for_all)`; `look_wanted`: show what it is about.
    """

    answered = Signal(str, str, bool)
    look_wanted = Signal()

    def __init__(
        self, asked: Asked, look: Look, *, open_: bool = True, waits: bool = False, parent: QWidget | None = None
    ) -> None:
        """`open_`: it can still be answered; `waits`: another one comes first, so it takes one line."""
        super().__init__(parent)
        self._asked = asked
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(6)
        picture = QLabel(self)
        icon, tone = ("status-done", "ok") if asked.chosen else ("status-decide", "decide")
        picture.setPixmap(look.pixmap(icon, tone))
        picture.setFixedHeight(look.sizes.line)
        title = written(asked.title, self)
        title.setProperty("role", "emphasis")
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(title, 1)
        column.addLayout(head)
        self._body = QWidget(self)
        column.addWidget(self._body)
        self._buttons: dict[str, QPushButton] = {}
        self._fill(look, open_)
        if asked.chosen:
            mark = "" if asked.title.endswith("?") else ":"
            title.setText(f"{asked.title}{mark} {dict(asked.answers).get(asked.chosen, asked.chosen)}")
        if asked.chosen or waits:
            self._body.hide()
            head.setAlignment(picture, Qt.AlignmentFlag.AlignVCenter)
        if (asked.chosen or waits) and open_:
            again = QPushButton(
                translate("exchange", "Đổi câu trả lời") if asked.chosen else translate("exchange", "Trả lời"), self
            )
            again.setProperty("role", "link")
            again.clicked.connect(self._body.show)
            again.clicked.connect(again.hide)
            head.addWidget(again, 0, Qt.AlignmentFlag.AlignTop)
        self._open = open_
        self.reason.textChanged.connect(self._allow)
        self._allow()

    def _fill(self, look: Look, open_: bool) -> None:
        asked, body = self._asked, self._body
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if asked.text:
            column.addWidget(written(asked.text, body))
        self.reason = QLineEdit(asked.reason, body)
        self.reason.setPlaceholderText(translate("exchange", "Lý do nhận"))
        self.reason.setVisible(bool(asked.reason_for))
        column.addWidget(self.reason)
        said = translate("exchange", "Áp dụng cho cả {0} dòng giống vậy")
        if asked.of_files:
            said = translate("exchange", "Trả lời như vậy cho cả {0} file cùng câu hỏi này")
        self.for_all = QCheckBox(said.format(format_number(asked.alike)), body)
        self.for_all.setVisible(asked.alike > 1)
        row = FlowRow(body)
        for option, verb in asked.answers:
            button = QPushButton(verb, body)
            if option == (asked.chosen or asked.proposed):
                button.setProperty("role", "primary")
            if option == asked.chosen:
                look.dress(button, "check", "on_accent")
            button.clicked.connect(lambda checked=False, option=option: self._answer(option))
            button.setEnabled(open_)
            self._buttons[option] = button
            row.add(button)
        if asked.look:
            look_at = QPushButton(asked.look, body)
            look_at.setProperty("role", "link")
            look_at.clicked.connect(self.look_wanted)
            row.add(look_at)
        row.add(self.for_all)
        column.addWidget(row)

    def _answer(self, option: str) -> None:
        reason = self.reason.text().strip() if option == self._asked.reason_for else ""
        self.answered.emit(option, reason, self.for_all.isChecked() and self._asked.alike > 1)

    def _allow(self) -> None:
        """What wants a reason waits for it."""
        if self._asked.reason_for:
            given = bool(self.reason.text().strip())
            self._buttons[self._asked.reason_for].setEnabled(self._open and given)
