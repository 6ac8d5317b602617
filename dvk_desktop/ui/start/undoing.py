"""Ctrl+Z outside a field: takes back the last thing this office did; Ctrl+Y does it again. What an import would take
back is shown first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from dvk_desktop.ui.common.dialogs import ask
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.exchange.rows import FileInRow, UndoPreview
from dvk_desktop.usecases.history.commands import redo, undo
from dvk_desktop.usecases.history.queries import ActRow
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.offices import ours

translate = QCoreApplication.translate
_MOST_FILES = 50
"""So many files taken in one after the other are offered to be taken back together."""
_TOGETHER = timedelta(minutes=10)
"""Files taken in within that time of each other may have been dropped together."""
_OURS = frozenset({"edit", "decision"})
_Imports = Sequence[tuple[FileInRow, UndoPreview]]


@dataclass(frozen=True)
class _Done:
    """What was taken back, and how to do it again."""

    again: Callable[[], object]


class Undoing(QObject):
    """The last acts and taking them back. Runs on the writer thread, so it never overtakes a save."""

    def __init__(self, bench: Workbench, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._bench, self._services, self._window = bench, services, window
        self._taken_back: list[_Done] = []  # this and the next belong to the writer thread
        self._left_at = ""  # the last act of all after our own undoing: another one there means something new was done

    def undo(self) -> None:
        """Take back the newest act of ours that still stands; of an import say first what that means."""

        def work() -> ActRow | _Imports | None:
            found = self._ours()
            if not found:
                return None
            if isinstance(found[0], FileInRow):
                return self._imports(found)
            act = found[0].act
            undo(self._services.store, act)
            self._remember(lambda: redo(self._services.store, act))
            return found[0]

        self._bench.jobs.run(lambda progress: work(), on_done=self._found, on_error=self._bench.fail, writes=True)

    def _ours(self) -> list[ActRow | FileInRow]:
        """What is ours to take back, the newest first: what we wrote, and the files we took in, whoever filled them in.
        What other offices did, also when they took files in, is not."""
        services = self._services
        files = [row for row in services.exchanged.files_in.all() if row.file.act and row.file.standing]
        first = {row.file.act: row for row in files if not row.file.repeats}
        with services.store.read() as reading:
            offices = ours(reading, services.store.office.unit)  # what was done before a merger of ours, and it itself
        standing = services.ledger.standing(offices, _OURS, first, _MOST_FILES)
        found: list[ActRow | FileInRow] = [first.get(act.act, act) for act in standing]
        for again in reversed([row for row in files if row.file.repeats and not row.file.adds_nothing]):
            earlier = (place for place, one in enumerate(found) if one.at <= again.at)
            found.insert(next(earlier, len(found)), again)  # the act it adds to stands where the first one came
        return found

    def _imports(self, ours: Sequence[ActRow | FileInRow]) -> _Imports:
        """The files taken in last, one soon after the other, with what undoing each would do."""
        rows: list[FileInRow] = []
        for one in ours[:_MOST_FILES]:
            if not isinstance(one, FileInRow) or (rows and _moment(rows[-1]) - _moment(one) > _TOGETHER):
                break
            rows.append(one)
        return [(row, self._services.exchanged.undo_preview(row.id)) for row in rows]

    def _found(self, found: ActRow | _Imports | None) -> None:
        if found is None:
            self._bench.notify(translate("Undoing", "Không còn gì để hoàn tác."))
        elif isinstance(found, ActRow):
            said = translate("Undoing", "Đã hoàn tác: {0}").format(found.title) if found.title else ""
            self._bench.tell_saved(said or translate("Undoing", "Đã hoàn tác."))
        else:
            self._ask(found)

    def _ask(self, imports: _Imports) -> None:
        from dvk_desktop.ui.exchange.page import LAST, question_of_undoing  # not loaded when the window opens

        def answered(answer: str, _: str) -> None:
            if answer == "undo":
                self._take_back([each for each in imports if each[1].allowed])
            elif answer == LAST:
                self._ask(imports[:1])

        ask(self._window, question_of_undoing(imports), answered)

    def _take_back(self, imports: _Imports) -> None:
        """Newest first; what was told of each counts as agreed."""
        exchange = self._services.exchange

        def work() -> None:
            for row, preview in imports:
                exchange.undo(row.id, hide_edited=bool(preview.hidden))

                def again(file: str = row.id) -> None:
                    exchange.redo(file)

                self._remember(again)

        def done() -> None:
            if len(imports) == 1:
                said = translate("Undoing", "Đã hoàn tác lần nhận “{0}”. File gốc vẫn được lưu.")
                self._bench.tell_saved(said.format(imports[0][0].name))
            else:
                said = translate("Undoing", "Đã hoàn tác {0} file vừa nhận. File gốc vẫn được lưu.")
                self._bench.tell_saved(said.format(len(imports)))

        self._bench.jobs.run(
            lambda progress: work(),
            on_done=lambda _: done(),
            on_error=self._bench.fail,
            writes=True,
            title=translate("Undoing", "Đang hoàn tác"),
        )

    def _remember(self, again: Callable[[], object]) -> None:
        self._taken_back.append(_Done(again))
        self._left_at = self._newest()

    def redo(self) -> None:
        """Do again what was taken back last, unless something else was done since."""

        def work() -> bool:
            if self._newest() != self._left_at:
                self._taken_back.clear()
            if not self._taken_back:
                return False
            self._taken_back.pop().again()
            self._left_at = self._newest()
            return True

        self._bench.jobs.run(lambda progress: work(), on_done=self._redone, on_error=self._bench.fail, writes=True)

    def _redone(self, done: bool) -> None:
        if done:
            self._bench.tell_saved(translate("Undoing", "Đã làm lại."))
        else:
            self._bench.notify(translate("Undoing", "Không có gì để làm lại."))

    def _newest(self) -> str:
        """The id of the last act of all, on the writer thread."""
        return next((act.act for act in self._services.ledger.acts(1)), "")


def _moment(row: FileInRow) -> datetime:
    return datetime.fromisoformat(row.at)
