"""Files that were looked through become records: asked about, written, told of, taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.dialogs import ask
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.exchange.batch import Batch, Entry, entry_of, sum_of
from dvk_desktop.ui.exchange.questions import question_after, question_before, question_locked
from dvk_desktop.ui.exchange.sending_back import make_error_workbooks
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan
from dvk_desktop.usecases.progress import Progress
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


class Applying(QObject):
    """Takes in what is ready of `batch`. `refresh`: what is shown of it has changed; `look_again`: plan these anew;
    `show_fate`: only the rows with this fate."""

    def __init__(
        self,
        bench: Workbench,
        services: Services,
        batch: Batch,
        page: QWidget,
        refresh: Callable[[], None],
        look_again: Callable[[Sequence[Entry]], None],
        show_fate: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._bench, self._services, self.batch, self._page = bench, services, batch, page
        self._refresh, self._look_again, self._show_fate = refresh, look_again, show_fate
        self._exchange = services.exchange
        self._is_writing = False

    def ask_to_apply(self) -> None:
        """Sentence 8: how many rows from how many files, and what becomes of them."""
        ready = self.batch.ready()
        if not ready or self._is_writing:
            return
        left = len(self.batch.entries) - len(ready) - sum(entry.plan.applied for entry in self.batch.entries)
        question = question_before(len(ready), self.batch.counts(), left)
        ask(self._page.window(), question, lambda answer, _: self._apply() if answer == "apply" else None)

    def _apply(self) -> None:
        ready, answers = self.batch.plan(), self.batch.answers
        done: list[FilePlan] = []

        def write(progress: Progress) -> None:
            done.extend(self._exchange.apply(ready, progress=progress).files)

        def came_of_it() -> None:
            self._is_writing = False
            for plan in done:
                self.batch.put(entry_of(plan, answers.of(plan.sha256)))
            self._tell([plan for plan in done if plan.applied])

        def broken_off() -> None:
            came_of_it()
            known = {plan.path for plan in done}
            self._look_again([entry for entry in self.batch.entries if entry.plan.path not in known])

        def stopped() -> None:
            broken_off()
            self._bench.notify(translate("exchange", "Đã dừng. Những file đã nhận xong thì giữ nguyên."))

        def failed(error: Exception) -> None:
            broken_off()
            self._bench.fail(error)

        self._is_writing = True
        self._bench.jobs.run(
            write,
            on_done=lambda _: came_of_it(),
            on_error=failed,
            on_cancelled=stopped,
            writes=True,
            title=translate("exchange", "Đang nhận file"),
            owner=self,
        )

    def _tell(self, applied: Sequence[FilePlan]) -> None:
        """What came of it: a notice that offers to undo, and the questions about what was left out."""
        self._refresh()
        locked = [entry for entry in self.batch.entries if entry.is_locked]
        if locked:
            self._ask_about_locked(locked)
        if not applied:
            return
        counts = sum_of(plan.counts for plan in applied)
        left = sum(counts.get(fate, 0) for fate in (Fate.SKIPPED, Fate.REJECTED, Fate.OUTSIDE))
        said = translate("exchange", "Đã nhận {0} dòng từ {1} file.").format(
            format_number(counts.get("read", 0) - left), format_number(len(applied))
        )
        undoable = [plan.file_in for plan in applied if plan.act and (plan.changes or plan.replaced)]
        self._bench.tell_saved(said, (lambda: self.undo(undoable)) if undoable else None)
        rejected = counts.get(Fate.REJECTED, 0)
        if rejected and not locked:
            ask(self._page.window(), question_after(rejected), self._about_errors)

    def _about_errors(self, answer: str, _: str) -> None:
        if answer == "make":
            self.make_error_workbooks()
        elif answer == "mend":
            self._look_again([replace_applied(entry) for entry in self.batch.mendable() if entry.plan.applied])
            self._show_fate(Fate.REJECTED)

    def _ask_about_locked(self, locked: Sequence[Entry]) -> None:
        def answered(answer: str, _: str) -> None:
            if answer == "retry":
                self._look_again(locked)

        ask(self._page.window(), question_locked([entry.name for entry in locked]), answered)

    def undo(self, imports: Sequence[str]) -> None:
        """Take back these imports, the last one first."""

        def work(progress: Progress) -> None:
            for each in reversed(imports):
                self._exchange.undo(each)

        def done() -> None:
            self._bench.tell_saved(translate("exchange", "Đã hoàn tác lần nhận vừa rồi. File gốc vẫn được lưu."))
            self._refresh()
            self._look_again([replace_applied(entry) for entry in self.batch.entries])

        self._bench.jobs.run(work, on_done=lambda _: done(), on_error=self._bench.fail, writes=True, owner=self)

    def make_error_workbooks(self) -> None:
        """Make a workbook with the rows to mend of every file that has some."""
        plans = [entry.plan for entry in self.batch.mendable()]
        if plans:
            make_error_workbooks(self._page.window(), self._bench, self._services, plans)


def replace_applied(entry: Entry) -> Entry:
    """The entry as one of which it is not known whether it is in."""
    return replace(entry, plan=replace(entry.plan, applied=False))
