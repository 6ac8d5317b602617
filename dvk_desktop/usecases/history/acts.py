"""The log of acts as screens need it: which act was just made, and taking it back."""

from __future__ import annotations

from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.history.queries import LedgerQueries
from dvk_desktop.usecases.ports import Store


class StoreActs:
    """The acts of a store. Call it on the one thread that writes: then the newest act is the one just made."""

    def __init__(self, store: Store, ledger: LedgerQueries) -> None:
        self._store, self._ledger = store, ledger

    def latest(self) -> str:
        """Id of the newest act, "" if there is none."""
        newest = self._ledger.acts(1)
        return newest[0].act if newest else ""

    def undo(self, act: str) -> ChangeSet:
        """Withdraw `act`."""
        return undo(self._store, act)
