"""What the list of files taken in does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import quoted
from dvk_desktop.ui.common.copying import copied
from dvk_desktop.ui.common.dialogs import ask
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.open_file import copy_to_open, open_file
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.exchange.remembered_dialog import RememberedDialog
from dvk_desktop.ui.exchange.sending_back import make_error_workbooks
from dvk_desktop.ui.exchange.taking import Taking
from dvk_desktop.ui.exchange.undo_question import undo_question
from dvk_desktop.usecases.exchange.looking import receipt_of
from dvk_desktop.usecases.exchange.plan import FilePlan
from dvk_desktop.usecases.exchange.rows import FileInRow, UndoPreview
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


class ReceivePage(ListPage[FileInRow]):
    """`Nhận`: a request may bring files, one path a line, or a pasted list."""

    taking: Taking

    def apply(self, request: PageRequest) -> None:
        if request.action == "take" and request.text:
            self.taking.take([Path(line) for line in request.text.split("\n") if line])
        elif request.action == "paste":
            self.taking.paste(request.text)
        else:
            super().apply(request)

    def take_pasted(self, text: str) -> bool:
        return self.taking.paste(text)

    def paste(self) -> None:
        """Take the list or table on the clipboard."""
        if not self.take_pasted(QGuiApplication.clipboard().text()):
            self.taking.tell_nothing_to_paste()


class ReceiveController:
    """Opens kept originals, makes workbooks to mend, copies receipts, takes imports back."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        self._bench, self._services = bench, services

    def attach(self, page: ReceivePage) -> None:
        """Work for this list."""
        self._page = page

    def open_original(self) -> None:
        """Open a copy of the kept original in Excel: the original itself stays as it came."""
        row = self._page.current_row()
        if row is None:
            return

        def opened(path: Path) -> None:
            if not open_file(path):
                self._bench.notify(translate("exchange", "Máy chưa có chương trình mở file này."))

        self._bench.read("exchange.original", lambda: self._copy(row, shown=True), opened, self._page)

    def _copy(self, row: FileInRow, *, shown: bool = False) -> Path:
        content = self._services.attachments.read(row.file.attachment) if row.file.attachment else None
        if content is None:
            raise UserError("exchange.original_missing", name=row.name)
        return copy_to_open(content, row.name, shown=shown)

    def make_error_workbook(self) -> None:
        """Make a workbook with the rows of the selected file that were left out because of errors."""
        row = self._page.current_row()
        if row is None:
            return
        if not row.rejected:
            self._bench.notify(translate("exchange", "{0} không có dòng nào phải sửa.").format(quoted(row.name)))
            return

        def copied(path: Path) -> None:
            plan = FilePlan(path, row.file.sha256, row.kind, sender=row.sender, sender_name=row.sender_name)
            make_error_workbooks(self._page, self._bench, self._services, [plan])

        self._bench.read("exchange.original", lambda: self._copy(row), copied, self._page)

    def look_again(self) -> None:
        """Look through the kept original once more: rows that were left out can be mended and taken in."""
        row = self._page.current_row()
        if row is not None:
            self._bench.read(
                "exchange.original", lambda: self._copy(row), lambda path: self._page.taking.take([path]), self._page
            )

    def copy_receipt(self) -> None:
        """Put the receipt of the selected file on the clipboard."""
        row = self._page.current_row()
        if row is not None:
            self._bench.notify(copied(receipt_of(row.file)))

    def undo(self) -> None:
        """Sentence 16: say what would be given back and what stays, then take the import back."""
        row = self._page.current_row()
        if row is None:
            return
        self._bench.read(
            "exchange.undo_preview",
            lambda: self._services.exchanged.undo_preview(row.id),
            lambda preview: self._ask_to_undo(row, preview),
            self._page,
        )

    def _ask_to_undo(self, row: FileInRow, preview: UndoPreview) -> None:
        question = undo_question(row, preview)

        def answered(answer: str, _: str) -> None:
            if answer == "undo":
                self._undo(row, hide_edited=bool(preview.hidden))

        ask(self._page, question, answered)

    def _undo(self, row: FileInRow, *, hide_edited: bool) -> None:
        def done() -> None:
            said = translate("exchange", "Đã hoàn tác lần nhận {0}. File gốc vẫn được lưu.").format(quoted(row.name))
            self._bench.tell_saved(said)
            self._page.reload()

        self._bench.jobs.run(
            lambda progress: self._services.exchange.undo(row.id, hide_edited=hide_edited),
            on_done=lambda _: done(),
            on_error=self._bench.fail,
            writes=True,
            title=translate("exchange", "Đang hoàn tác"),
            owner=self._page,
        )

    def show_remembered(self) -> None:
        """Show how tables of others are read without asking."""
        dialog = RememberedDialog(self._bench, self._services, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def redo(self) -> None:
        """Let an import that was undone count again, with everything that was written on it since."""
        row = self._page.current_row()
        if row is None:
            return
        if row.state != "undone":
            self._bench.notify(
                translate("exchange", "{0} chưa hoàn tác nên không cần nhận lại.").format(quoted(row.name))
            )
            return

        def done() -> None:
            self._bench.tell_saved(translate("exchange", "Đã nhận lại {0}.").format(quoted(row.name)))
            self._page.reload()

        self._bench.jobs.run(
            lambda progress: self._services.exchange.redo(row.id),
            on_done=lambda _: done(),
            on_error=self._bench.fail,
            writes=True,
            title=translate("exchange", "Đang nhận lại"),
            owner=self._page,
        )
