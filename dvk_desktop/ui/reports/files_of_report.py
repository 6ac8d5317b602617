"""Files of a report that is shown: Word, PDF, Excel, and the paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from dvk_desktop.domain.text import shortened
from dvk_desktop.language import label
from dvk_desktop.ui.common import files
from dvk_desktop.ui.common.dialogs import Answer, Question, Weight, ask
from dvk_desktop.ui.common.open_file import open_file
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.reports.made_report import MadeReport
from dvk_desktop.usecases.attached_files.commands import LARGEST
from dvk_desktop.usecases.progress import Progress
from dvk_desktop.usecases.reports.signed import SignedCopy, take_signed
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


_LONGEST_NAME = 90  # characters: with its folder it stays below what Windows takes


class ReportFiles:
    """Writes what `made` gives (None: nothing yet) to where somebody says, or to the usual folder and opens it."""

    def __init__(
        self,
        bench: Workbench,
        services: Services,
        page: QWidget,
        made: Callable[[], MadeReport | None],
        letter: Callable[[], str],
    ) -> None:
        self._bench, self._services, self._page, self._made = bench, services, page, made
        self._letter = letter

    def open_in_word(self) -> None:
        """Write the report as a Word file beside the office's other reports and open it."""
        self._write_and_open("docx", lambda made: self._services.renderer.render(made.paper, "docx"))

    def print(self) -> None:
        """Open the PDF, from where it is printed."""
        self._write_and_open("pdf", lambda made: made.pdf)

    def _write_and_open(self, kind: str, content: Callable[[MadeReport], bytes]) -> None:
        made = self._made()
        if made is None:
            return
        path = files.usual_folder(self._bench) / self._name(made, f".{kind}")

        def opened(written: Path) -> None:
            text = translate("reports", "Đã lưu “{0}” trong thư mục “{1}”.").format(written.name, written.parent.name)
            if not open_file(written):
                text += " " + translate("reports", "Máy chưa có chương trình để mở file này.")
            self._bench.notify(text)

        self._write(lambda: files.save_beside(path, content(made)), opened)

    def save_pdf(self) -> None:
        """Ask where and save the PDF that is shown."""
        self._save_as(".pdf", translate("reports", "File PDF (*.pdf)"), lambda made: made.pdf)

    def save_workbook(self) -> None:
        """Ask where and save the tables of the report as a workbook."""
        kind = translate("reports", "File Excel (*.xlsx)")
        self._save_as(".xlsx", kind, lambda made: self._services.paper_books.workbook(made.paper))

    def take_signed(self) -> None:
        """Choose the copy that was signed, ask for its number and day, and put it into the register of what went out;
        a letter that is in the register already gets the file."""
        made = self._made()
        kinds = translate("reports", "Bản đã ký (*.pdf *.jpg *.jpeg *.png *.tif *.docx);;Mọi file (*)")
        folder = str(files.usual_folder(self._bench))
        chosen, _ = QFileDialog.getOpenFileName(self._page, translate("reports", "Chọn bản đã ký"), folder, kinds)
        if made is None or not chosen:
            return
        path = Path(chosen)
        question = Question(
            translate("reports", "Đưa bản đã ký vào sổ văn bản đi"),
            translate("reports", "“{0}” là bản đã ký của “{1}”. Ghi số, ký hiệu và ngày ký như trên bản đó.").format(
                path.name, made.paper.name
            ),
            (
                Answer("keep", translate("reports", "Đưa vào sổ"), Weight.PRIMARY),
                Answer("leave", translate("reports", "Đóng")),
            ),
            safe="leave",
            reason_label=translate("reports", "Số, ký hiệu, ngày ký (ví dụ: 12-BC/ĐU, 20/11/2026)"),
            needs_reason=("keep",),
        )
        ask(self._page, question, lambda answer, said: self._keep(made, path, said) if answer == "keep" else None)

    def _keep(self, made: MadeReport, path: Path, said: str) -> None:
        services, letter = self._services, self._letter()

        def keep(progress: Progress) -> str:
            signed = SignedCopy(said, path.name, files.content_of(path, LARGEST), letter)
            return take_signed(services.store, services.catalogue, services.attachments, made.paper, signed)

        def kept(identity: str) -> None:
            text = translate("reports", "Đã đưa bản đã ký vào sổ văn bản đi, kèm file “{0}”.").format(path.name)
            self._bench.notify(text)
            self._bench.open(PageRequest("directives", record=identity))

        self._bench.jobs.run(
            keep,
            writes=True,
            on_done=kept,
            on_error=self._bench.fail,
            title=translate("reports", "Đưa bản đã ký vào"),
            owner=self._page,
        )

    def _save_as(self, ending: str, kind: str, content: Callable[[MadeReport], bytes]) -> None:
        made = self._made()
        if made is None:
            return
        title = translate("reports", "Lưu báo cáo")
        path = files.choose_where(self._page, self._bench, title, self._name(made, ending), kind)
        if path is not None:
            self._write(lambda: files.save(path, content(made)), self._tell_saved)

    def _tell_saved(self, path: Path) -> None:
        text = translate("reports", "Đã lưu “{0}” trong thư mục “{1}”.")
        self._bench.notify(text.format(path.name, path.parent.name))

    def _write(self, saved: Callable[[], Path], then: Callable[[Path], None]) -> None:
        self._bench.jobs.run(
            lambda progress: saved(),
            on_done=then,
            on_error=self._bench.fail,
            title=translate("reports", "Lưu báo cáo"),
            owner=self._page,
        )

    def _name(self, made: MadeReport, ending: str) -> str:
        """A report by its kind and year, a letter by its number, kind and subject: two letters are two files."""
        if self._letter():
            number = made.paper.head.number_full
            kind = "" if made.paper.title else label("choice.doc_type.cong_van", "vi")
            parts = (number if number[:1].isdecimal() else "", kind, made.paper.name)
            return files.file_name(shortened(" ".join(filter(None, parts)), _LONGEST_NAME).rstrip("…"), ending)
        return files.file_name(f"{label(f'report.{made.kind}')} {self._bench.year.value}", ending)
