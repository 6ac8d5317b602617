"""Where Tab goes in the window.

A page hands the focus it is given to its list. Qt counts the page among what Tab comes to: going forward it leaps over
whatever stands before the list (filters, `Đóng`), and where the list is hidden, because it is empty or covered, it
chooses the page and leaves the focus where it was, for ever.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def moved_on(before: QWidget, window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next widget after `before` in `window` that takes it itself and is in sight; False if there
    is none. GUI thread."""
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    found = _after(before, forward=forward)
    while found is not None and found is not before:
        takes = found.focusPolicy() & Qt.FocusPolicy.TabFocus and found.focusProxy() is None
        if takes and found.isVisible() and found.isEnabled() and found.window() is window:
            found.setFocus(reason)
            return True
        found = _after(found, forward=forward)
    return False


def _after(widget: QWidget, *, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()
