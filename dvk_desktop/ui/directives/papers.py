"""What is printed or opened of the letter that is selected in a list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.open_file import copy_to_open, may_open, open_file
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.directives import editor
from dvk_desktop.ui.directives.answering import Answering, show_paper
from dvk_desktop.usecases.directives.rows import DirectiveRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


class LetterPapers:
    """Books, slips, answers and files. `attach` names the list before anything is asked of it."""

    def __init__(self, page: TabbedPage, bench: Workbench, services: Services, *, incoming: bool = True) -> None:
        self._incoming = incoming
        self._answering = Answering(page, bench, services)
        self._whole, self._bench, self._services, self._store = page, bench, services, services.store

    def attach(self, page: ListPage[DirectiveRow]) -> None:
        """Work for this list."""
        self._page = page

    def print_book(self) -> None:
        """Ask which days, then show the book as it will be printed."""
        panel = editor.book_panel(self._bench, self._bench.year.value, incoming=self._incoming)

        def show(_: bool) -> None:
            values = panel.values()
            if values is None:
                return
            since, until = (values.get(name) for name in ("since", "until"))
            if not isinstance(since, DateSpec) or not isinstance(until, DateSpec):
                return
            days = {"since": str(since.first or ""), "until": str(until.last or "")}
            panel.saved()
            panel.left.emit()
            self._bench.open(PageRequest("reports", "reports", days, record=str(values["book"])))

        self._page.show_form(panel, show)
        panel.save_button.setFocus()

    def print_slip(self) -> None:
        """Show the slip that travels with the selected letter."""
        row = self._page.current_row()
        if row is not None:
            self._bench.open(PageRequest("reports", "reports", {"directive": row.id}, record="slip"))

    def answer(self) -> None:
        """Compose the office's letter that carries the selected one out."""
        row = self._page.current_row()
        if row is not None:
            self._answering.begin(row.id)

    def show_letter(self) -> None:
        """Show the selected letter of ours as it will be printed."""
        row = self._page.current_row()
        if row is not None:
            show_paper(self._bench.open, row.id)

    # -- the file --------------------------------------------------------------------------------------------------

    def open_file(self) -> None:
        """Show the file of the selected letter in its own program."""
        row = self._page.current_row()
        if row is None:
            return
        if not row.attachment_name:
            self._bench.notify(translate("directives", "Văn bản này không kèm file."))
            return
        if not may_open(row.attachment_name):
            self._bench.notify(translate("directives", "Loại file này không mở được từ đây."))
            return

        def copied() -> object:
            detail = self._services.directives.detail(row.id)
            content = self._services.attachments.read(detail.directive.attachment or "")
            return None if content is None else copy_to_open(content, row.attachment_name)

        def show(path: object) -> None:
            if not (isinstance(path, Path) and open_file(path)):
                self._bench.notify(translate("directives", "Không tìm thấy file trên máy này."))

        self._bench.jobs.run(lambda progress: copied(), on_done=show, on_error=self._bench.fail, owner=self._page)
