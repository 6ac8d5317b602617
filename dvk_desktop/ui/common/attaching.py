"""Photos, scans and other files of the record beside a list: attach, drop, look, take away. One mechanism for every
kind of record that may have files (`usecases.attached_files.commands.OWNERS`).

A page makes one `Attaching` for each of its lists, puts `actions()` among its actions, wraps its `inspect` in
`beside(...)` and calls `attend(page)` when the list is made; its `record_types` name "attached_file".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from dvk_desktop.domain.attached_files import plain_name
from dvk_desktop.domain.text import quoted
from dvk_desktop.language.formats import format_number
from dvk_desktop.runtime.passing import new_folder
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.attached_list import AttachedList, AttachedOne
from dvk_desktop.ui.common.dialogs import Answer, Question, Weight, ask
from dvk_desktop.ui.common.file_drop import FileDrop
from dvk_desktop.ui.common.files import content_of, free_path, usual_folder
from dvk_desktop.ui.common.inspector import Inspection, Section
from dvk_desktop.ui.common.list_controller import ListController
from dvk_desktop.ui.common.list_page import ListConfig, ListPage
from dvk_desktop.ui.common.open_file import copy_to_open, may_open, open_file, open_folder, write_copy
from dvk_desktop.ui.common.workbench import Workbench

translate = QCoreApplication.translate
RowT = TypeVar("RowT")
PageT = TypeVar("PageT", bound=ListPage[Any])
SCANS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".heic", ".bmp", ".tif", ".tiff", ".pdf"})
"""Endings of what a drop on the record attaches; anything else goes where the window takes it (a workbook, a form)."""


class RecordFiles(Protocol):
    """The files of records; `usecases.attached_files.commands.FilesOfRecords` is one."""

    @property
    def largest(self) -> int: ...
    def of(self, record: str) -> Sequence[AttachedOne]: ...
    def attach(self, record_type: str, record: str, files: Sequence[tuple[str, bytes]]) -> object: ...
    def detach(self, attached: str, reason: str) -> None: ...


class Attaching(Generic[RowT]):
    """The files of the one record that is selected in a list.

    `record_type`: of the records that get them. `name_of`: how a row is called in sentences. `record_of`: the id of the
    record that has the files ("": this row has none, nothing is offered for it); that of the row if left out.
    """

    def __init__(
        self,
        bench: Workbench,
        files: RecordFiles,
        record_type: str,
        name_of: Callable[[RowT], str],
        record_of: Callable[[RowT], str] | None = None,
    ) -> None:
        self._bench, self._files = bench, files
        self._record_type, self._name_of, self._record_of = record_type, name_of, record_of

    # -- what a page does with it ----------------------------------------------------------------------------------

    def listed(
        self,
        made: Callable[[ListConfig[RowT], Workbench, Sequence[Action]], PageT],
        config: ListConfig[RowT],
        actions: Sequence[Action],
        controller: ListController[RowT],
    ) -> PageT:
        """The list `config` whose records have files: their actions after `actions`, they themselves beside a record,
        and `controller` at work for it. `made` makes the page: `ListPage`, or one that does more."""
        if config.inspect is not None:
            config = replace(config, inspect=self.beside(config.inspect))
        page = made(config, self._bench, (*actions, *self.actions()))
        controller.attach(page)
        self.attend(page)
        return page

    def actions(self) -> tuple[Action, Action]:
        """`attach` and `open_files`, for the actions of the list."""
        return (
            Action(
                "attach",
                translate("attaching", "Đính kèm file…"),
                self.choose,
                needs=Needs.ONE,
                tip=translate("attaching", "Ảnh, bản quét của dòng đang chọn; đi kèm khi gửi cho nơi khác"),
            ),
            Action(
                "open_files",
                translate("attaching", "Mở file đính kèm"),
                self.open_all,
                needs=Needs.ONE,
                hidden=True,
            ),
        )

    def beside(self, inspect: Callable[[RowT], Inspection]) -> Callable[[RowT], Inspection]:
        """`inspect` with the files of the record before its last section (the history)."""

        def inspected(row: RowT) -> Inspection:
            shown, record = inspect(row), self._record(row)
            if not record:
                return shown
            sections = (*shown.sections[:-1], self._section(record), *shown.sections[-1:])
            return replace(shown, sections=sections)

        return inspected

    def attend(self, page: ListPage[RowT]) -> None:
        """Work for this list: its selection says which record is meant, its inspector takes what is dropped on it."""
        self._page = page
        self._acts = Acts(self._bench, page)
        FileDrop(page.inspector, SCANS, self._drop_hint, self.attach)

    # -- acts ------------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask which files to attach to the selected record."""
        if self._selected() is None:
            self._bench.notify(translate("attaching", "Chọn một dòng có thể đính kèm file."))
            return
        chosen, _ = QFileDialog.getOpenFileNames(
            self._page, translate("attaching", "Chọn ảnh, bản quét để đính kèm"), str(usual_folder(self._bench))
        )
        if chosen:
            self.attach([Path(each) for each in chosen])

    def attach(self, paths: Sequence[Path]) -> None:
        """Attach files to the selected record; all are read before anything is written, and one undo takes all away."""
        found = self._selected()
        if found is None:
            return
        record, name = found

        def attaching() -> int:
            contents = [(path.name, content_of(path, self._files.largest)) for path in paths]
            self._files.attach(self._record_type, record, contents)
            return len(contents)

        said = translate("attaching", "Đã đính kèm {0} file vào {1}.")
        self._acts.do(attaching, lambda count: said.format(format_number(count), quoted(name)))

    def open_all(self) -> None:
        """Show the files that are here: copies in a folder of their own; a single one in its program."""
        found = self._selected()
        if found is None:
            return
        record, _ = found

        def copying() -> list[Path]:
            folder = new_folder(shown=True)
            made: list[Path] = []
            for row in self._files.of(record):
                if row.path is not None:
                    made.append(write_copy(free_path(folder / plain_name(row.name)), row.path.read_bytes()))
            return made

        def opening(made: list[Path]) -> None:
            if not made:
                self._bench.notify(translate("attaching", "Không có file đính kèm nào trong máy."))
            elif not (len(made) == 1 and open_file(made[0])):
                open_folder(made[0].parent)

        self._bench.jobs.run(lambda progress: copying(), on_done=opening, on_error=self._bench.fail, owner=self._page)

    def open_one(self, row: AttachedOne) -> None:
        """Show one file, as a copy, in its program; else say why not."""
        name, kept = plain_name(row.name), row.path
        if kept is None:
            said = translate("attaching", "{0} không có trong máy; đề nghị {1} gửi lại kèm file.")
            self._bench.notify(said.format(quoted(name), row.owner_name))
            return

        def opening(path: Path) -> None:
            if not may_open(name):
                open_folder(path.parent)
            elif not open_file(path):
                self._bench.notify(translate("attaching", "Máy chưa có chương trình để mở {0}.").format(quoted(name)))

        self._bench.jobs.run(
            lambda progress: copy_to_open(kept.read_bytes(), name),
            on_done=opening,
            on_error=self._bench.fail,
            owner=self._page,
        )

    def remove(self, row: AttachedOne) -> None:
        """Take a file away from its record, after asking for the reason."""
        question = Question(
            translate("attaching", "Bỏ file {0}?").format(quoted(row.name)),
            translate("attaching", "File không còn đi kèm hồ sơ này nữa. Ghi lý do để tra cứu về sau."),
            (
                Answer("remove", translate("attaching", "Bỏ file"), Weight.DANGER),
                Answer("keep", translate("attaching", "Giữ lại")),
            ),
            safe="keep",
            reason_label=translate("attaching", "Lý do"),
            needs_reason=("remove",),
        )

        def answered(answer: str, reason: str) -> None:
            if answer == "remove":
                said = translate("attaching", "Đã bỏ file {0}.").format(quoted(row.name))
                self._acts.do(lambda: self._files.detach(row.id, reason), said)

        ask(self._page, question, answered)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _record(self, row: RowT) -> str:
        return self._page.config.row_id(row) if self._record_of is None else self._record_of(row)

    def _selected(self) -> tuple[str, str] | None:
        """Record and name of the one row that is selected, if it may have files."""
        rows = self._page.selected_rows()
        if len(rows) != 1 or not (record := self._record(rows[0])):
            return None
        return record, self._name_of(rows[0])

    def _section(self, record: str) -> Section:
        """The files of a record, each with the place where it is. On a reader thread."""
        rows = tuple(self._files.of(record))
        title = translate("attaching", "File đính kèm ({0})").format(format_number(len(rows)))

        def part(parent: QWidget) -> QWidget:
            shown = AttachedList(rows, self._bench.look, parent)
            shown.open_wanted.connect(self.open_one)
            shown.remove_wanted.connect(self.remove)
            shown.choose_wanted.connect(self.choose)
            return shown

        return Section(title, part=part, folded=not rows)

    def _drop_hint(self) -> str:
        """What letting go of files over the record would do; "" if nothing."""
        found = self._selected()
        if found is None or self._page.inspector.is_editing:
            return ""
        return translate("attaching", "Thả vào đây để đính kèm vào {0}").format(quoted(found[1]))
