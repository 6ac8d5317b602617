"""From files dropped or chosen to records: read, look through, answer, take in, send back what must be mended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.actions import Action
from dvk_desktop.ui.common.dialogs import ask
from dvk_desktop.ui.common.files import usual_folder
from dvk_desktop.ui.common.open_file import open_file
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.exchange.batch import WORKBOOKS, Batch, Entry, entry_of, files_of, sum_of
from dvk_desktop.ui.exchange.plan_page import PlanPage
from dvk_desktop.ui.exchange.questions import question_after, question_before
from dvk_desktop.ui.exchange.sending_back import make_error_workbooks
from dvk_desktop.ui.exchange.values import day_text
from dvk_desktop.usecases.exchange.commands import BatchPlan
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan
from dvk_desktop.usecases.progress import Progress
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Frame:
    """What the flow needs of the page it runs in: show something over the tabs, take it away, show what was taken in,
    read its lists anew."""

    page: QWidget
    cover: Callable[[Page], None]
    uncover: Callable[[], None]
    show_file: Callable[[str], None]
    reload: Callable[[], None]


class Taking(QObject):
    """One flow at a time; files that come while one is under way join it."""

    def __init__(self, bench: Workbench, services: Services, frame: Frame) -> None:
        super().__init__(frame.page)
        self._bench, self._services, self._frame = bench, services, frame
        self._exchange = services.exchange
        self.batch = Batch()
        self.page: PlanPage | None = None

    # -- files come ------------------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask which files to take in."""
        kinds = " ".join(f"*{ending}" for ending in sorted(WORKBOOKS))
        chosen, _ = QFileDialog.getOpenFileNames(
            self._frame.page,
            translate("exchange", "Chọn file để nhận"),
            str(usual_folder(self._bench)),
            translate("exchange", "Bảng tính ({0});;Mọi file (*)").format(kinds),
        )
        if chosen:
            self.take([Path(each) for each in chosen])

    def choose_folder(self) -> None:
        """Ask which folder to look through for workbooks."""
        title = translate("exchange", "Chọn thư mục có các file cần nhận")
        chosen = QFileDialog.getExistingDirectory(self._frame.page, title, str(usual_folder(self._bench)))
        if chosen:
            self.take([Path(chosen)])

    def take(self, paths: Sequence[Path]) -> None:
        """Read these files and those in these folders, and show what taking them in would do. Writes nothing."""
        held = {entry.plan.path for entry in self.batch.entries if not entry.plan.applied} if self.page else set()

        def read(progress: Progress) -> list[Entry]:
            found = [path for path in files_of(paths, progress) if path not in held]
            return self._planned(found, progress) if found else []

        self._bench.jobs.run(
            read,
            on_done=lambda entries: self._show(entries, joins=bool(held)),
            on_error=self._bench.fail,
            on_cancelled=lambda: self._bench.notify(translate("exchange", "Đã dừng, chưa ghi gì.")),
            title=translate("exchange", "Đang đọc file"),
            owner=self,
        )

    def _planned(self, paths: Sequence[Path], progress: Progress) -> list[Entry]:
        """Plan files; for those known already, look up when they came. On a reader thread."""
        plans = self._exchange.plan(paths, progress=progress).files
        known = any(plan.file_in for plan in plans)
        days = {row.id: day_text(row.at) for row in self._services.exchanged.files_in.all()} if known else {}
        return [entry_of(plan, earlier=days.get(plan.file_in, "")) for plan in plans]

    def _show(self, entries: Sequence[Entry], *, joins: bool) -> None:
        if not entries:
            if not joins:
                self._bench.notify(translate("exchange", "Không thấy file Excel nào ở nơi đã chọn."))
            return
        if self.page is None:
            self.batch = Batch()
        self.batch.add(entries)
        if self.page is None:
            self._open_page()
        else:
            self.page.refresh()

    def _open_page(self) -> None:
        page = PlanPage(self.batch, self._actions(), self._bench, self._services)
        page.answered.connect(self._answer)
        page.left.connect(self.leave)
        page.earlier_wanted.connect(self._show_earlier)
        self.page = page
        self._frame.cover(page)

    def _actions(self) -> tuple[Action, ...]:
        return (
            Action(
                "apply",
                translate("exchange", "Nhận vào"),
                self.ask_to_apply,
                "Ctrl+Enter",
                primary=True,
                icon="check",
                tip=translate("exchange", "Nhận các file đã sẵn sàng; file còn câu hỏi thì để lại"),
            ),
            Action("errors", translate("exchange", "Tạo file trả lại"), self.make_error_workbooks),
            Action("more", translate("exchange", "Thêm file…"), self.choose_files, "Ctrl+O"),
            Action("look", translate("exchange", "Mở file"), self._open_current),
            Action("drop", translate("exchange", "Bỏ file này ra"), self._drop_current),
        )

    def leave(self) -> None:
        """Back to the list of files."""
        self.page = None
        self.batch = Batch()
        self._frame.uncover()
        self._frame.reload()

    # -- looking through -------------------------------------------------------------------------------------------

    def _answer(self, identity: str, code: str, option: str) -> None:
        entry = next((each for each in self.batch.entries if each.id == identity), None)
        if entry is None or entry.plan.applied:
            return
        answers = {**entry.answers, code: option}
        self._bench.jobs.run_latest(
            f"exchange.answer:{identity}",
            lambda progress: self._exchange.answer(BatchPlan((entry.plan,), entry.answers), answers).files[0],
            on_done=lambda plan: self._answered(replace(entry, plan=plan, answers=answers)),
            on_error=self._bench.fail,
            title=translate("exchange", "Đang xem lại file"),
            owner=self,
        )

    def _answered(self, entry: Entry) -> None:
        self.batch.put(entry)
        if self.page is not None:
            self.page.refresh()

    def _open_current(self) -> None:
        entry = self.batch.current
        if entry is not None and not open_file(entry.plan.path):
            self._bench.notify(translate("exchange", "Máy chưa có chương trình mở file này."))

    def _drop_current(self) -> None:
        if (entry := self.batch.current) is None or self.page is None:
            return
        self.batch.remove(entry.id)
        if self.batch.entries:
            self.page.refresh()
        else:
            self.leave()

    def _show_earlier(self, file_in: str) -> None:
        self.leave()
        self._frame.show_file(file_in)

    # -- taking in -------------------------------------------------------------------------------------------------

    def ask_to_apply(self) -> None:
        """Sentence 8: how many rows from how many files, and what becomes of them."""
        ready = self.batch.ready()
        if not ready or self.page is None:
            return
        left = len(self.batch.entries) - len(ready) - sum(entry.plan.applied for entry in self.batch.entries)
        ask(self.page, question_before(len(ready), self.batch.counts(), left), self._agreed)

    def _agreed(self, answer: str, _: str) -> None:
        if answer == "apply":
            self._apply()
        elif answer == "look" and self.page is not None:
            self.page.rows.table.setFocus()

    def _apply(self) -> None:
        groups = self.batch.groups()
        answers = {entry.id: entry.answers for entry in self.batch.entries}
        done: list[FilePlan] = []

        def write(progress: Progress) -> None:
            for group in groups:
                done.extend(self._exchange.apply(group, progress=progress).files)

        def came_of_it() -> None:
            for plan in done:
                self.batch.put(entry_of(plan, answers.get(str(plan.path))))
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

        if self.page is not None:
            self.page.actions_.action("apply").setEnabled(False)
        self._bench.jobs.run(
            write,
            on_done=lambda _: came_of_it(),
            on_error=failed,
            on_cancelled=stopped,
            writes=True,
            title=translate("exchange", "Đang nhận file"),
            owner=self,
        )

    def _look_again(self, entries: Sequence[Entry]) -> None:
        """Plan files anew of which it is not known whether they went in."""
        paths = [entry.plan.path for entry in entries if not entry.plan.applied]
        if paths:
            self._bench.jobs.run_latest(
                "exchange.again",
                lambda progress: self._planned(paths, progress),
                on_done=lambda entries: self._show(entries, joins=True),
                on_error=self._bench.fail,
                owner=self,
            )

    def _tell(self, applied: Sequence[FilePlan]) -> None:
        """What came of it: a notice that offers to undo, and the question about the rows with errors."""
        self._frame.reload()
        if self.page is not None:
            self.page.refresh()
        if not applied:
            return
        counts = sum_of(plan.counts for plan in applied)
        left = sum(counts.get(fate, 0) for fate in (Fate.SKIPPED, Fate.REJECTED, Fate.OUTSIDE))
        said = translate("exchange", "Đã nhận {0} dòng từ {1} file.").format(
            format_number(counts.get("read", 0) - left), format_number(len(applied))
        )
        undoable = [plan.file_in for plan in applied if plan.cells is not None and plan.cells.act and plan.changes]
        self._bench.tell_saved(said, (lambda: self.undo(undoable)) if undoable else None)
        rejected = counts.get(Fate.REJECTED, 0)
        if rejected and self.page is not None:
            self._ask_about_errors(rejected)

    def undo(self, imports: Sequence[str]) -> None:
        """Take back these imports, the last one first."""

        def work(progress: Progress) -> None:
            for each in reversed(imports):
                self._exchange.undo(each)

        def done() -> None:
            self._bench.tell_saved(translate("exchange", "Đã hoàn tác lần nhận vừa rồi. File gốc vẫn được lưu."))
            self._frame.reload()
            self._look_again([replace_applied(entry) for entry in self.batch.entries])

        self._bench.jobs.run(
            work, on_done=lambda _: done(), on_error=self._bench.fail, writes=True, owner=self._frame.page
        )

    # -- back to the sender ----------------------------------------------------------------------------------------

    def _ask_about_errors(self, rejected: int) -> None:
        assert self.page is not None
        question = question_after(rejected)
        ask(self.page, question, lambda answer, _: self.make_error_workbooks() if answer == "make" else None)

    def make_error_workbooks(self) -> None:
        """Make a workbook with the rows to mend of every file that has some."""
        plans = [entry.plan for entry in self.batch.mendable()]
        if plans:
            make_error_workbooks(self._frame.page, self._bench, self._services, plans)


def replace_applied(entry: Entry) -> Entry:
    """The entry as one of which it is not known whether it is in."""
    return replace(entry, plan=replace(entry.plan, applied=False))
