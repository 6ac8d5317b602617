"""The workbooks to mend: only the rows with errors, red cells with the reason, back to whoever sent them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.dialogs import ask, words_of
from dvk_desktop.ui.common.files import usual_folder
from dvk_desktop.ui.common.open_file import is_passing
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.exchange.questions import question_held
from dvk_desktop.usecases.exchange.plan import FilePlan
from dvk_desktop.usecases.progress import Progress
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def make_error_workbooks(parent: QWidget, bench: Workbench, services: Services, plans: Sequence[FilePlan]) -> None:
    """Ask for a folder and write there a workbook to mend for each plan."""
    title = translate("exchange", "Chọn thư mục để file trả lại")
    beside = plans[0].path.parent
    start = beside if beside.is_dir() and not is_passing(plans[0].path) else usual_folder(bench)
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start))
    if chosen:
        _write(parent, bench, services, plans, Path(chosen))


def _write(parent: QWidget, bench: Workbench, services: Services, plans: Sequence[FilePlan], folder: Path) -> None:
    def write(progress: Progress) -> list[Path]:
        made = []
        for number, plan in enumerate(plans):
            progress.step(number, len(plans), translate("exchange", "Đang tạo file trả lại"))
            made.append(services.exchange.error_workbook(plan, folder))
        return made

    def done(made: list[Path]) -> None:
        bench.notify(
            translate("exchange", "Đã tạo {0} file trong thư mục “{1}”.").format(
                format_number(len(made)), folder.name or str(folder)
            )
        )

    def failed(error: Exception) -> None:
        """Sentence 6: a file of this name is open in Excel."""
        if getattr(error, "code", "") != "file.locked":
            bench.fail(error)
            return

        def answered(answer: str, _: str) -> None:
            if answer == "retry":
                _write(parent, bench, services, plans, folder)
            elif answer == "elsewhere":
                make_error_workbooks(parent, bench, services, plans)

        ask(parent, question_held(words_of(error)), answered)

    bench.jobs.run(
        write,
        on_done=done,
        on_error=failed,
        title=translate("exchange", "Đang tạo file trả lại"),
        owner=parent,
    )
