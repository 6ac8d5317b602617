"""From files dropped or chosen to records: read, look through, answer. Writing them is `applying`'s."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from dvk_desktop.ui.common.actions import Action
from dvk_desktop.ui.common.dialogs import ask
from dvk_desktop.ui.common.files import usual_folder
from dvk_desktop.ui.common.open_file import open_file
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.exchange.answering import Answering
from dvk_desktop.ui.exchange.applying import Applying
from dvk_desktop.ui.exchange.batch import Batch, Entry, entry_of
from dvk_desktop.ui.exchange.mapping_dialog import MappingDialog
from dvk_desktop.ui.exchange.mapping_values import pasted_file
from dvk_desktop.ui.exchange.plan_page import PlanPage
from dvk_desktop.ui.exchange.questions import question_leaving, question_password
from dvk_desktop.ui.exchange.values import day_text, nothing_new
from dvk_desktop.usecases.exchange.plan import FilePlan
from dvk_desktop.usecases.exchange.scanning import DOCUMENTS, WORKBOOKS, Scanned
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
        self._again: dict[Path, str] = {}  # files that are looked at anew, with their passwords
        self.page: PlanPage | None = None
        self.answering = Answering(bench, services.exchange, self.batch, self._looked_again, self)
        self.applying = Applying(
            bench,
            services,
            self.batch,
            frame.page,
            refresh=self._refresh,
            look_again=self.look_again,
            show_fate=self._show_fate,
        )
        bench.jobs.idle.connect(self.batch.let_go)

    # -- files come ------------------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask which files to take in."""
        kinds = " ".join(f"*{ending}" for ending in sorted(WORKBOOKS | DOCUMENTS))
        chosen, _ = QFileDialog.getOpenFileNames(
            self._frame.page,
            translate("exchange", "Chọn file để nhận"),
            str(usual_folder(self._bench)),
            translate("exchange", "Bảng tính ({0});;Mọi file (*)").format(kinds),
        )
        if chosen:
            self.take([Path(each) for each in chosen])

    def choose_folder(self) -> None:
        """Ask which folder to look through for workbooks that have not come in."""
        title = translate("exchange", "Chọn thư mục để quét, ví dụ thư mục Zalo tải về (quét cả thư mục con)")
        remembered = self._bench.memory.recall(_SCANNED)
        start = remembered[0] if remembered and Path(remembered[0]).is_dir() else str(usual_folder(self._bench))
        chosen = QFileDialog.getExistingDirectory(self._frame.page, title, start)
        if chosen:
            self._bench.memory.remember(_SCANNED, (chosen,))
            self.take([Path(chosen)])

    def take(self, paths: Sequence[Path]) -> None:
        """Read these files, and those in these folders that have not come in, and show what taking them in would do.
        Writes nothing."""
        held = {entry.plan.path for entry in self.batch.entries if not entry.plan.applied}

        def read(progress: Progress) -> tuple[list[Entry], Scanned]:
            folders = [path for path in paths if path.is_dir()]
            scanned = self._exchange.scan(folders, progress) if folders else Scanned(())
            named = [path for path in paths if path not in folders]
            found = [path for path in dict.fromkeys((*named, *scanned.files)) if path not in held]
            return (self._planned(found, progress) if found else []), scanned

        self._bench.jobs.run(
            read,
            on_done=lambda found: self._show(*found, joins=bool(held)),
            on_error=self._bench.fail,
            on_cancelled=lambda: self._bench.notify(translate("exchange", "Đã dừng, chưa ghi gì.")),
            title=translate("exchange", "Đang đọc file"),
            owner=self,
        )

    def _planned(self, paths: Sequence[Path], progress: Progress, password: str = "") -> list[Entry]:
        """Plan files; for those known already, look up when they came. On a reader thread."""
        answers = self.batch.answers
        plans = self._exchange.plan(paths, answers, progress, password).files
        known = any(plan.file_in for plan in plans)
        days = {row.id: day_text(row.at) for row in self._services.exchanged.files_in.all()} if known else {}
        return [entry_of(plan, answers.of(plan.sha256), days.get(plan.file_in, "")) for plan in plans]

    def _show(self, entries: Sequence[Entry], scanned: Scanned, *, joins: bool) -> None:
        if not entries:
            if scanned.passed_over or not joins:
                self._bench.notify(nothing_new(scanned))
            return
        if self.page is None:
            self.batch.clear()
        self.batch.add(entries)
        self.batch.known += scanned.known
        self.batch.copies += scanned.copies
        if self.page is None:
            self._open_page()
            return
        self.answering.versions_of(entries)
        if not any(entry.id == self.batch.chosen for entry in entries):
            self.batch.chosen = min(entries, key=self.batch.entries.index).id
        self.page.refresh()

    def look_again(self, entries: Sequence[Entry], password: str = "") -> None:
        """Plan files anew: they were open elsewhere, the `password` is known, or it is not known whether they went
        in."""
        self._again.update({entry.plan.path: password for entry in entries if not entry.plan.applied})
        asked = dict(self._again)  # with what is still being looked at: only the newest answer comes

        def read(progress: Progress) -> list[Entry]:
            locked = {one: [path for path in asked if asked[path] == one] for one in asked.values()}
            return [entry for one, paths in locked.items() for entry in self._planned(paths, progress, one)]

        def show(found: list[Entry]) -> None:
            self._again.clear()
            self._show(found, Scanned(()), joins=True)

        if asked:
            self._bench.jobs.run_latest(
                "exchange.again",
                read,
                on_done=show,
                on_error=self._bench.fail,
                title=translate("exchange", "Đang đọc file"),
                owner=self,
            )

    def _ask_password(self, entry: Entry) -> None:
        def answered(answer: str, password: str) -> None:
            if answer == "open":
                self.look_again([entry], password)

        ask(self._frame.page.window(), question_password(entry.name), answered)

    def paste(self, text: str) -> bool:
        """Take a pasted list or table like a file, and ask what its columns are; False if there is none in it."""
        if not text.strip():
            return False
        path = pasted_file(text, self._bench.clock())

        def read(progress: Progress) -> list[Entry]:
            return self._planned([path], progress)

        def show(entries: list[Entry]) -> None:
            self.batch.chosen = entries[0].id
            self._show(entries, Scanned(()), joins=self.page is not None)
            self.ask_columns(entries[0], own=True)

        self._bench.jobs.run(read, on_done=show, on_error=self._bench.fail, owner=self)
        return True

    def tell_nothing_to_paste(self) -> None:
        """The clipboard holds no text."""
        self._bench.notify(
            translate(
                "exchange",
                "Chưa có danh sách để dán: chép các dòng trong Zalo, Word hoặc bảng trong Excel rồi chọn lại.",
            )
        )

    def ask_columns(self, entry: Entry, *, own: bool = False) -> None:
        """Ask what the columns of a table are that somebody else made. `own`: it was pasted here."""
        if entry.plan.read is None or entry.plan.applied:
            return

        def agreed(plan: FilePlan) -> None:
            self.batch.remove(entry.id)
            again = entry_of(plan, self.batch.answers.of(plan.sha256), entry.earlier)
            self.batch.add([again])
            self.batch.chosen = again.id
            self._looked_again()

        answers = self.batch.answers.of(entry.plan.sha256)
        dialog = MappingDialog(entry.plan, answers, self._bench, self._services, self._frame.page.window(), own=own)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.agreed.connect(agreed)
        dialog.open()

    # -- looking through -------------------------------------------------------------------------------------------

    def _open_page(self) -> None:
        page = PlanPage(self.batch, self._actions(), self.answering, self._bench, self._services)
        page.left.connect(self._ask_to_leave)
        page.earlier_wanted.connect(self._show_earlier)
        page.retry_wanted.connect(self.look_again)
        page.password_wanted.connect(self._ask_password)
        page.mapping_wanted.connect(self.ask_columns)
        page.pasted.connect(self.paste)
        page.drop_wanted.connect(self._drop_current)
        self.page = page
        self._frame.cover(page)

    def _actions(self) -> tuple[Action, ...]:
        return (
            Action(
                "apply",
                translate("exchange", "Nhận vào"),
                lambda: self.answering.when_judged(self.applying.ask_to_apply),
                "Ctrl+Enter",
                primary=True,
                icon="check",
                tip=translate("exchange", "Nhận các file đã sẵn sàng; file còn câu hỏi thì để lại"),
            ),
            Action("errors", translate("exchange", "Tạo file trả lại"), self.applying.make_error_workbooks),
            Action("more", translate("exchange", "Thêm file…"), self.choose_files, "Ctrl+O"),
            Action("look", translate("exchange", "Mở file"), self._open_current),
            Action("drop", translate("exchange", "Bỏ file này ra"), self._drop_current),
        )

    def _looked_again(self) -> None:
        if self.page is not None:
            self.page.refresh()

    def _show_fate(self, fate: str) -> None:
        """Only the rows with this fate, of a file that has some."""
        if self.page is not None:
            self.page.show_fate(fate)

    def _refresh(self) -> None:
        """What was taken in has changed."""
        self._frame.reload()
        self._looked_again()

    def _ask_to_leave(self) -> None:
        """Ask only if something that was answered or mended would be lost."""
        answers = self.batch.answers
        waiting = [each for each in self.batch.entries if not each.plan.applied and answers.files.get(each.plan.sha256)]
        if not waiting:
            self.leave()
            return
        question = question_leaving([entry.name for entry in waiting])
        ask(self._frame.page.window(), question, lambda answer, _: self.leave() if answer == "leave" else None)

    def leave(self) -> None:
        """Back to the list of files."""
        self.page = None
        self.batch.clear()
        self._frame.uncover()
        self._frame.reload()

    def _open_current(self) -> None:
        entry = self.batch.current
        if entry is not None and not open_file(entry.plan.path):
            self._bench.notify(translate("exchange", "Máy chưa có chương trình mở file này."))

    def _drop_current(self) -> None:
        if (entry := self.batch.current) is None or self.page is None:
            return
        self.batch.remove(entry.id)
        self.answering.versions_of([entry])
        if self.batch.entries:
            self.page.refresh()
        else:
            self.leave()

    def _show_earlier(self, file_in: str) -> None:
        self.leave()
        self._frame.show_file(file_in)


_SCANNED = "exchange.scanned"
