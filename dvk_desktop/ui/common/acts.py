"""What changes the data: run as a job, said in a notice with `Hoàn tác`, taken back by it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.progress import Progress

if TYPE_CHECKING:
    from dvk_desktop.ui.common.editor_panel import EditorPanel

T = TypeVar("T")


class Acts(QObject):
    """Runs the use cases of one page. Callbacks are made as long as `page` lives."""

    def __init__(self, bench: Workbench, page: QWidget) -> None:
        super().__init__(page)
        self._bench, self._log, self._page = bench, bench.log, page

    def do(
        self,
        work: Callable[[], T],
        said: str | Callable[[T], str],
        *,
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        title: str = "",
        unchanged: str = "",
    ) -> None:
        """Run `work` on the writer thread; what it returns goes to `then` on the GUI thread.

        `said`: the notice (or how it follows from the result); it offers to undo if anything was written, and says that
        nothing changed if not, or `unchanged` of work that did something else too (a file was saved). `failed`: who
        takes an error instead of the window. `title`: see `JobRunner.run`.
        """
        self._run(lambda progress: work(), said, then=then, failed=failed, title=title, unchanged=unchanged)

    def _run(
        self,
        work: Callable[[Progress], T],
        said: str | Callable[[T], str],
        *,
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        stopped: Callable[[], None] | None = None,
        title: str = "",
        unchanged: str = "",
    ) -> None:
        def working(progress: Progress) -> tuple[T, str]:
            before = self._log.latest()
            result = work(progress)
            after = self._log.latest()
            return result, after if after != before else ""

        def done(outcome: tuple[T, str]) -> None:
            result, act = outcome
            if act:
                self._bench.tell_saved(said if isinstance(said, str) else said(result), lambda: self.undo(act))
            else:
                self._bench.notify(unchanged or self.tr("Không có gì thay đổi."))
            if then is not None:
                then(result)

        self._bench.jobs.run(
            working,
            on_done=done,
            on_error=failed or self._bench.fail,
            on_cancelled=stopped,
            writes=True,
            title=title,
            owner=self._page,
        )

    def save(
        self,
        panel: EditorPanel,
        work: Callable[[], T],
        said: str | Callable[[T], str],
        *,
        then: Callable[[T], None] | None = None,
        stays: bool = False,
        unchanged: str = "",
    ) -> None:
        """`do` for what a form holds. The form waits, goes when all is stored (before `then`; with `stays` that is for
        `then` to do), and says what stood against it."""
        self.save_long(panel, lambda progress: work(), said, then=then, stays=stays, unchanged=unchanged)

    def save_long(
        self,
        panel: EditorPanel,
        work: Callable[[Progress], T],
        said: str | Callable[[T], str],
        *,
        then: Callable[[T], None] | None = None,
        stays: bool = False,
        title: str = "",
        unchanged: str = "",
    ) -> None:
        """`save` for what may take long: with `title` it is shown how far it is, and it can be cancelled: then nothing
        is stored and the form stays."""

        def stored(result: T) -> None:
            if shiboken6.isValid(panel):  # else another form has been opened in its place meanwhile
                panel.saved()
                if not stays:
                    panel.left.emit()
            if then is not None:
                then(result)

        def refused(error: Exception) -> None:
            if shiboken6.isValid(panel):
                panel.refused(error)
            else:
                self._bench.fail(error)

        def stopped() -> None:
            if shiboken6.isValid(panel):
                panel.goes_on()

        panel.waits()
        self._run(work, said, then=stored, failed=refused, stopped=stopped, title=title, unchanged=unchanged)

    def undo(self, act: str) -> None:
        """Take the act back."""
        self._bench.jobs.run(
            lambda progress: self._log.undo(act),
            on_done=lambda _: self._bench.tell_saved(self.tr("Đã hoàn tác.")),
            on_error=self._bench.fail,
            writes=True,
        )
