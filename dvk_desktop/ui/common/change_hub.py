"""What a commit changed reaches every page that shows it. A page that is hidden reloads when it is shown again."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from dvk_desktop.domain.ledger import ACT
from dvk_desktop.usecases.changes import ChangeSet

_EVERYWHERE = frozenset({ACT, "list_entry"})


def concerns(changes: ChangeSet, record_types: frozenset[str]) -> bool:
    """Whether records of these types may look different: taking back an act touches whatever the act had touched, and
    what a list of choices says is shown everywhere."""
    return not _EVERYWHERE.isdisjoint(changes.record_types) or bool(record_types & changes.record_types)


class ChangeHub(QObject):
    """Tells `ChangeSet`s. `publish` may be called from any thread; `changed` always comes on the GUI thread, and
    no more after `be_silent()`."""

    changed = Signal(object)
    _published = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_silent = False
        self._published.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def publish(self, changes: ChangeSet) -> None:
        """Tell that a commit was made; a commit that wrote nothing is not told."""
        if changes.act is not None or changes.record_types:
            self._published.emit(changes)

    def be_silent(self) -> None:
        """Tell nothing more, not even what is on its way: the window closes, and nobody can read anew."""
        self._is_silent = True

    def _tell(self, changes: ChangeSet) -> None:
        if not self._is_silent:
            self.changed.emit(changes)

    def watch(self, widget: QWidget, record_types: Iterable[str], reload: Callable[[], None]) -> Watch:
        """Call `reload` when records of these types changed: at once if `widget` is visible, else when it is shown.

        No type at all means any. Ends with the widget.
        """
        return Watch(self, widget, frozenset(record_types), reload)


class Watch(QObject):
    """One widget's interest in changes; `is_stale` tells whether it has yet to reload."""

    def __init__(
        self, hub: ChangeHub, widget: QWidget, record_types: frozenset[str], reload: Callable[[], None]
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._record_types = record_types
        self._reload = reload
        self.is_stale = False
        hub.changed.connect(self._changed)
        widget.installEventFilter(self)

    def mark_stale(self) -> None:
        """Reload now if the widget is visible, else when it is shown."""
        self.is_stale = True
        self._reload_if_seen()

    def _changed(self, changes: ChangeSet) -> None:
        if not self._record_types or concerns(changes, self._record_types):
            self.mark_stale()

    def _reload_if_seen(self) -> None:
        if self.is_stale and self._widget.isVisible():
            self.is_stale = False
            self._reload()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched is self._widget and self.is_stale:
            self.is_stale = False
            self._reload()
        return False
