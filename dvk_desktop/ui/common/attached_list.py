"""The files of one record, as its inspector lists them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from dvk_desktop.domain.text import quoted
from dvk_desktop.language import sentence
from dvk_desktop.ui.common.theme import Look

translate = QCoreApplication.translate
_LINK = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
REMOVE = 28  # pixels of the button that takes a file away: what a finger or an unsteady mouse hits


class AttachedOne(Protocol):
    """A file of a record, as `usecases.attached_files.commands.AttachedRow`."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def owner_name(self) -> str: ...
    @property
    def here(self) -> bool: ...
    @property
    def path(self) -> Path | None: ...


class AttachedList(QWidget):
    """Each file with where it is, to open and to take away; none: how one comes here. Signals carry the row."""

    open_wanted = Signal(object)  # AttachedOne
    remove_wanted = Signal(object)  # AttachedOne
    choose_wanted = Signal()

    def __init__(self, rows: Sequence[AttachedOne], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if rows:
            grid = QGridLayout()
            grid.setHorizontalSpacing(8)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(0, 1)
            for number, row in enumerate(rows):
                self._add(grid, number, row, look)
            column.addLayout(grid)
        hint = translate("attaching", "Kéo ảnh, bản quét (PDF) vào đây, hoặc <a href='#'>chọn file…</a>")
        more = QLabel(hint, self)
        more.setProperty("role", "secondary")
        more.setWordWrap(True)
        more.setTextInteractionFlags(_LINK)
        more.linkActivated.connect(lambda _: self.choose_wanted.emit())
        column.addWidget(more)

    def _add(self, grid: QGridLayout, number: int, row: AttachedOne, look: Look) -> None:
        link = QLabel(f'<a href="#">{escape(_breakable(row.name))}</a>' if row.here else escape(row.name), self)
        link.setWordWrap(True)
        link.setAccessibleName(row.name)
        link.setTextInteractionFlags(_LINK)
        link.linkActivated.connect(lambda _: self.open_wanted.emit(row))
        where = QLabel(self)
        where.setProperty("role", "secondary")
        where.setWordWrap(True)
        where.setText(
            sentence("files.here") if row.here else sentence("files.elsewhere", {"unit": row.owner_name}),
        )
        remove = QToolButton(self)
        remove.setAutoRaise(True)
        look.dress(remove, "close")
        remove.setFixedSize(REMOVE, REMOVE)
        said = translate("attaching", "Bỏ file {0}").format(quoted(row.name))
        remove.setToolTip(said)
        remove.setAccessibleName(said)
        remove.clicked.connect(lambda: self.remove_wanted.emit(row))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(link)
        words.addWidget(where)
        grid.addLayout(words, number, 0)
        grid.addWidget(remove, number, 1, Qt.AlignmentFlag.AlignTop)


def _breakable(name: str) -> str:
    """A name that may go on in the next line after its joints: a long one from a phone has no spaces."""
    for sign in "_-.":
        name = name.replace(sign, sign + "\u200b")
    return name
