"""`Soạn văn bản triển khai`: the office's own letter that carries a directive out, as proposed, to be corrected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.language import label, sentence
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.drafts import Place
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.small_table import SmallColumn, SmallTable
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.table_and_form import TableAndForm
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.usecases.directives.answering import (
    KINDS,
    Answered,
    AnswerProposal,
    AnswerTask,
    DraftAnswer,
    draft_answer,
    propose_answer,
)
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.fields import Field, FieldKind
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
_BODY = Field("body")
_REPORT = Field("report_due", FieldKind.DATE, looking="ahead")


class AnswerEditor(TableAndForm):
    """Corrects a proposal."""

    def __init__(self, found: AnswerProposal, bench: Workbench, parent: QWidget | None = None) -> None:
        table = SmallTable(
            (
                SmallColumn(_BODY, translate("directives", "Giao cho"), 200),
                SmallColumn(TASK.by_name["text"], translate("directives", "Việc phải làm"), 0),
                SmallColumn(TASK.by_name["deadline"], label("field.task.deadline"), 112),
            ),
            bench.look,
            bench.today,
            translate("directives", "Thêm việc"),
            most_rows=0,
        )
        super().__init__(table, bench, parent)
        self._found = found
        self.lay_out(self._panel(), QLabel(translate("directives", "Việc giao cho từng cơ quan, đơn vị"), self))
        self.table.set_rows(
            [
                (place, {"body": line.body, "text": line.text, "deadline": line.due})
                for place, line in enumerate(found.tasks)
            ]
        )
        self.panel.keep_tables({"rows": table})
        self.panel.tables_given()

    def command(self) -> DraftAnswer | None:
        """The letter to keep; None if something cannot be read, which is marked and told."""
        filled = self.filled()
        if filled is None:
            return None
        values, rows = filled
        due = values["report_due"]
        return DraftAnswer(
            self._found.directive,
            str(values["doc_type"]),
            str(values["subject"] or ""),
            tuple(
                AnswerTask(
                    str(row["body"] or ""),
                    str(row["text"] or ""),
                    when if isinstance(when := row["deadline"], DateSpec) else None,
                )
                for _, row in rows
            ),
            due if isinstance(due, DateSpec) else None,
        )

    def unsaved(self) -> tuple[str, ...]:
        said = (translate("directives", "Soạn văn bản triển khai"),)
        return said if self.is_touched() else ()

    # -- inside ----------------------------------------------------------------------------------------------------

    def _panel(self) -> EditorPanel:
        subject = replace(DIRECTIVE.by_name["subject"], kind=FieldKind.LONG_TEXT)
        form = RecordForm(
            "directive", (DIRECTIVE.by_name["doc_type"], subject, _REPORT), self._bench, choices={"doc_type": KINDS}
        )
        said = translate("directives", "Thực hiện {0}.").format(self._found.citation)
        if self._found.left_out:
            said += "\n" + sentence("answer.left_out", {"ordinals": ", ".join(self._found.left_out)})
        basis = QLabel(said)
        basis.setWordWrap(True)
        panel = EditorPanel(
            f"directive:answer:{self._found.directive}",
            translate("directives", "Soạn văn bản triển khai"),
            (FormPart(form),),
            self._bench,
            save=translate("directives", "Lưu bản soạn"),
            hint=translate(
                "directives",
                "Bản soạn nằm ở Văn bản đi, gắn với văn bản này; số, ngày ghi sau khi ký. Lưu xong thì xem trước, mở "
                "bằng Word hoặc lưu PDF.",
            ),
            above=basis,
        )
        panel.stands_at(Place("directives.in", self._found.directive, "answer"))
        panel.show_values({"doc_type": KINDS[0], "subject": self._found.subject, "report_due": self._found.due})
        return panel


class Answering:
    """Opens the editor over `page` and keeps what it holds."""

    def __init__(self, page: TabbedPage, bench: Workbench, services: Services) -> None:
        self._page, self._bench, self._services = page, bench, services
        self._acts = Acts(bench, page)

    def begin(self, directive: str) -> None:
        """Propose the office's letter for `directive`."""
        services = self._services
        self._bench.read(
            "directives.answer",
            lambda: propose_answer(services.store, services.catalogue, directive, self._bench.today()),
            self._show,
            self._page,
        )

    def _show(self, found: AnswerProposal) -> None:
        shown = AnswerEditor(found, self._bench, self._page)
        shown.left.connect(self._page.uncover)
        shown.save_wanted.connect(lambda _: self._save(shown))
        self._page.cover(shown)

    def _save(self, shown: AnswerEditor) -> None:
        command = shown.command()
        if command is None:
            return
        services = self._services

        def then(done: Answered) -> None:
            show_paper(self._bench.open, done.id)

        self._acts.save(
            shown.panel,
            lambda: draft_answer(services.store, services.catalogue, command),
            translate("directives", "Đã lưu bản soạn ở Văn bản đi."),
            then=then,
        )


def show_paper(open_page: Callable[[PageRequest], object], letter: str) -> None:
    """Show the office's letter as it will be printed, to be opened in Word or saved."""
    open_page(PageRequest("reports", "reports", {"directive": letter}, record="own-letter"))
