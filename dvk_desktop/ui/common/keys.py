"""Keys from the way people write them."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


def sequences(written: str) -> list[QKeySequence]:
    """The key sequences that ``"Ctrl+N"`` stands for; ``Enter`` is the one of the letters and the one of the digits.

    Read in Qt's own names, never in those of the window's language: there `Return` is called `Enter`, two shortcuts
    become one, and Qt then does neither.
    """
    ways = (written, written.replace("Enter", "Return")) if "Enter" in written else (written,)
    return [QKeySequence.fromString(way, QKeySequence.SequenceFormat.PortableText) for way in ways]


def pressed(event: QKeyEvent, written: str) -> bool:
    """Whether the event is one of the `sequences(written)`."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(held, Qt.Key(event.key()))) in sequences(written)
