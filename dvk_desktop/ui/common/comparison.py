"""Two values of each field side by side, what differs marked: old and new, this record and that one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from dvk_desktop.ui.common.labels import written
from dvk_desktop.ui.common.theme import Look

translate = QCoreApplication.translate
LEAST_IN_COMMON = 0.4
"""Share of equal words from which on the others are marked one by one."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One field: what it is called and what stands on either side."""

    label: str
    one: str
    other: str

    @property
    def differs(self) -> bool:
        """Whether the two sides say different things."""
        return self.one != self.other


Marked = list[tuple[str, bool]]
"""Runs of words, and whether they differ from the other side."""


def marked_words(row: Compared) -> tuple[Marked, Marked]:
    """Both sides cut into runs of words that are equal or differ; nothing where the two have little in common, so that
    the whole is what differs."""
    one, other = row.one.split(" "), row.other.split(" ")
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if len(one) < 2 or len(other) < 2 or matcher.ratio() < LEAST_IN_COMMON:
        return [], []
    left: Marked = []
    right: Marked = []
    for tag, start, end, from_, to in matcher.get_opcodes():
        if start < end:
            left.append((" ".join(one[start:end]), tag != "equal"))
        if from_ < to:
            right.append((" ".join(other[from_:to]), tag != "equal"))
    return left, right


class Comparison(QWidget):
    """Shows `rows` under the headings `one` and `other`: fields that differ first, the words that differ on a coloured
    ground; a field that is equal takes the width of both. `note`: said instead if there is nothing to show."""

    def __init__(
        self, rows: Sequence[Compared], one: str, other: str, look: Look, parent: QWidget | None = None, note: str = ""
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(2)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self._at = 0
        if not rows:
            if note:
                self._across(self._text(note, "secondary"))
            return
        for column, heading in enumerate((one, other)):
            self._grid.addWidget(self._text(heading, "emphasis"), self._at, column, Qt.AlignmentFlag.AlignTop)
        self._at += 1
        for row in sorted(rows, key=lambda row: not row.differs):
            self._show(row)

    def _show(self, row: Compared) -> None:
        label = self._text(row.label, "secondary")
        label.setContentsMargins(0, 4, 0, 0)
        self._across(label)
        if not row.differs:
            self._across(self._text(row.one, ""))
            return
        tokens = self._look.tokens
        for column, (text, marked) in enumerate(zip((row.one, row.other), marked_words(row), strict=True)):
            cell = self._text(text or translate("common", "(để trống)"), "")
            words = [
                f'<span style="background-color: {tokens.found}">{escape(part)}</span>' if differs else escape(part)
                for part, differs in marked
            ]
            if words:
                cell.setTextFormat(Qt.TextFormat.RichText)
                cell.setText(" ".join(words).replace("\n", "<br>"))
            ground = tokens.found if column and text and not words else tokens.quiet_soft
            colour = tokens.text if text else tokens.text_2
            cell.setStyleSheet(f"background: {ground}; color: {colour}; border-radius: 4px; padding: 4px 6px")
            cell.setAccessibleName(f"{row.label}: {text}")
            self._grid.addWidget(cell, self._at, column)
        self._at += 1

    def _across(self, widget: QWidget) -> None:
        self._grid.addWidget(widget, self._at, 0, 1, 2)
        self._at += 1

    def _text(self, text: str, role: str) -> QLabel:
        label = written(text, self, role)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        return label
