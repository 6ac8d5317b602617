"""What the list of files made does: make files, show where they are, copy what to write beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.copying import copied
from dvk_desktop.ui.common.files import usual_folder
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.open_file import open_folder
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.exchange.send_choices import SendChoices, read_choices
from dvk_desktop.ui.exchange.send_panel import SendPanel
from dvk_desktop.usecases.exchange.commands import ExportCommand, FileMade
from dvk_desktop.usecases.exchange.looking import cover_letter
from dvk_desktop.usecases.exchange.rows import FileOutRow
from dvk_desktop.usecases.progress import Progress
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
_FOLDERS = "exchange.folders"
KEPT = 400
"""Of so many files it is remembered where they were saved."""


class SendPage(ListPage[FileOutRow]):
    """`Gửi`: a request may say what is to be made (`SendPanel`)."""

    controller: SendController

    def apply(self, request: PageRequest) -> None:
        if request.action == "create":
            self.controller.create(request.filters)
        else:
            super().apply(request)


class SendController:
    """Makes workbooks."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        self._bench, self._services = bench, services

    def attach(self, page: ListPage[FileOutRow]) -> None:
        """Work for this list."""
        self._page = page

    def create(self, wanted: Mapping[str, str] | None = None) -> None:
        """Open the form, filled in with what is known."""
        self._bench.read(
            "exchange.send",
            lambda: read_choices(self._services),
            lambda choices: self._show(choices, wanted or {}),
            self._page,
        )

    def _show(self, choices: SendChoices, wanted: Mapping[str, str]) -> None:
        panel = SendPanel(choices, wanted, usual_folder(self._bench), self._bench)
        panel.left.connect(self._page.close_editor)
        panel.make_wanted.connect(lambda command: self._make(panel, command))
        self._page.show_editor(panel)

    def _make(self, panel: SendPanel, command: ExportCommand) -> None:
        made: list[FileMade] = []

        def work(progress: Progress) -> None:
            made.extend(self._services.exchange.export(command, progress))

        def done() -> None:
            self._bench.memory.remember("files.folder", (str(command.target),))
            self._remember(made)
            self._page.close_editor()
            self._page.reload()
            if made:
                self._page.select_record(made[0].package)
            self._bench.tell_saved(_told(made, command.target))

        def failed(error: Exception) -> None:
            panel.waits(False)
            self._page.reload()
            self._bench.fail(error)

        def stopped() -> None:
            panel.waits(False)
            self._page.reload()
            self._bench.notify(translate("exchange", "Đã dừng. Những file đã tạo xong thì vẫn dùng được."))

        panel.waits(True)
        self._bench.jobs.run(
            work,
            on_done=lambda _: done(),
            on_error=failed,
            on_cancelled=stopped,
            writes=True,
            title=translate("exchange", "Đang tạo file"),
            owner=self._page,
        )

    def _remember(self, made: list[FileMade]) -> None:
        kept = self._bench.memory.recall(_FOLDERS) or ()
        self._bench.memory.remember(_FOLDERS, (*(f"{one.package}\t{one.path}" for one in made), *kept)[:KEPT])

    def _path_of(self, row: FileOutRow) -> Path | None:
        for line in self._bench.memory.recall(_FOLDERS) or ():
            package, _, path = line.partition("\t")
            if package == row.id:
                return Path(path)
        return None

    def open_folder(self) -> None:
        """Show the folder the selected file was saved in."""
        row = self._page.current_row()
        if row is None:
            return
        path = self._path_of(row)
        if path is None or not open_folder(path.parent):
            said = translate("exchange", "Không còn thấy thư mục của “{0}” trên máy này. Có thể tạo lại file.")
            self._bench.notify(said.format(row.name))

    def copy_letter(self) -> None:
        """Put what to write beside the selected files on the clipboard."""
        rows = self._page.selected_rows()
        if not rows:
            return

        def show(text: str) -> None:
            self._bench.notify(copied(text))

        self._bench.read(
            "exchange.letter",
            lambda: "\n\n".join(cover_letter(row, self._office()) for row in rows),
            show,
            self._page,
        )

    def _office(self) -> str:
        return self._services.exchanged.title_of("unit", self._services.store.office.unit)


def _told(made: Sequence[FileMade], folder: Path) -> str:
    """How many files were made where, with how many photos, and how many of those are not on this PC."""
    said = translate("exchange", "Đã tạo {0} file trong thư mục “{1}”.").format(
        format_number(len(made)), folder.name or str(folder)
    )
    along, elsewhere = sum(one.files for one in made), sum(one.files_elsewhere for one in made)
    if along:
        said += " " + translate("exchange", "Kèm {0} ảnh, bản chụp.").format(format_number(along))
    if elsewhere:
        said += " " + translate("exchange", "{0} ảnh không có trên máy này nên chưa kèm.").format(
            format_number(elsewhere)
        )
    return said
