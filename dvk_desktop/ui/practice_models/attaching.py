"""Photos and scans of a practice model: attach them, look at those that are here, see where the others are."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from dvk_desktop.domain.attached_files import plain_name
from dvk_desktop.domain.errors import UserError
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.files import usual_folder
from dvk_desktop.ui.common.inspector import Fact, Section
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.open_file import open_file, open_folder
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.attached_files.commands import LARGEST, attach, files_of
from dvk_desktop.usecases.history.acts import StoreActs
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.practice_models.rows import PracticeModelRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def files_section(services: Services, record: str) -> tuple[Section, ...]:
    """The files of a record, each with the place where it is; nothing for a record without any. On a reader thread."""
    rows = files_of(services.store, services.attachments, [record])
    if not rows:
        return ()
    facts = tuple(
        Fact(
            sentence("files.here") if row.here else sentence("files.elsewhere", {"unit": row.owner_name}),
            row.name,
            action="open_files" if row.here else "",
        )
        for row in rows
    )
    title = translate("practice_models", "Tệp đính kèm ({0})").format(format_number(len(rows)))
    return (Section(title, facts),)


class Attaching:
    """Acts on the one model selected in a list."""

    def __init__(self, bench: Workbench, services: Services, page: ListPage[PracticeModelRow]) -> None:
        self._bench, self._services, self._page = bench, services, page
        self._acts = Acts(bench, StoreActs(services.store, services.ledger), page)

    def choose(self) -> None:
        """Ask which files to attach to the selected model."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self._page, translate("practice_models", "Chọn ảnh, bản quét để đính kèm"), str(usual_folder(self._bench))
        )
        if chosen:
            self.attach([Path(each) for each in chosen])

    def attach(self, paths: list[Path]) -> None:
        """Attach files to the selected model; all are read before anything is written."""
        rows = self._page.selected_rows()
        if len(rows) != 1:
            return
        services, record = self._services, rows[0].id

        def attaching() -> int:
            contents = [(path.name, _content(path)) for path in paths]
            for name, content in contents:
                attach(services.store, services.attachments, PRACTICE_MODEL.name, record, name, content)
            return len(contents)

        self._acts.do(
            attaching,
            lambda count: translate("practice_models", "Đã đính kèm {0} tệp vào “{1}”.").format(
                format_number(count), rows[0].name
            ),
        )

    def open(self) -> None:
        """Show the files that are here: copies in a folder of their own; a single one in its program."""
        rows = self._page.selected_rows()
        if len(rows) != 1:
            return
        record = rows[0].id

        def copying() -> list[Path]:
            folder = Path(tempfile.mkdtemp(prefix="dvk-xem-"))
            made = []
            for row in files_of(self._services.store, self._services.attachments, [record]):
                if row.path is not None:
                    made.append(folder / plain_name(row.name))
                    made[-1].write_bytes(row.path.read_bytes())
            return made

        def opening(made: list[Path]) -> None:
            if not made:
                self._bench.notify(translate("practice_models", "Tệp của mô hình này không có trong máy."))
            elif not (len(made) == 1 and open_file(made[0])):
                open_folder(made[0].parent)

        self._bench.jobs.run(lambda progress: copying(), on_done=opening, on_error=self._bench.fail, owner=self._page)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise UserError("file.too_large", path=path, size=path.stat().st_size, limit=LARGEST)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UserError("file.missing", path=path) from error
    except OSError as error:
        raise UserError("file.no_permission", path=path) from error
