"""What the list of registration rounds does."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.practice_models import RegistrationRound
from dvk_desktop.domain.text import quoted
from dvk_desktop.language import sentence, title
from dvk_desktop.ui.common.copying import copied
from dvk_desktop.ui.common.dialogs import Answer, Question, Weight, ask
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_controller import ListController, Values
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.practice_models import editor
from dvk_desktop.ui.practice_models.inspections import missing_text
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.ports import Seen
from dvk_desktop.usecases.practice_models import rounds
from dvk_desktop.usecases.practice_models.fields import REGISTRATION_ROUND
from dvk_desktop.usecases.practice_models.rounds import CloseRound, OpenRound
from dvk_desktop.usecases.practice_models.rows import RoundRow, RoundUnitRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


class RoundController(ListController[RoundRow]):
    """Opens, edits and closes rounds; leads to their models and workbooks."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._services, self._store = services, services.store

    def open_round(self) -> None:
        """Open a form for a new round, of the working year and from today on."""
        panel = editor.round_panel("", "", self._bench)
        given: Values = {
            "year": self._bench.year.value,
            "opens_on": DateSpec.day(self._bench.today()),
        }
        self.open_form(panel, given, lambda values, _: self._open(panel, values))
        panel.parts[0].form.focus_first_empty()

    def _open(self, panel: EditorPanel, values: Values) -> None:
        command = OpenRound(
            name=str(values["name"]),
            year=cast("int", values["year"]),
            opens_on=cast("DateSpec | None", values["opens_on"]),
            closes_on=cast("DateSpec | None", values["closes_on"]),
            target=cast("int | None", values["target"]),
            theme=str(values["theme"] or ""),
        )
        said = translate("practice_models", "Đã mở đợt {0}.").format(quoted(command.name))
        self._acts.save(panel, lambda: rounds.open_round(self._store, command), said, then=self._page.select_record)

    def edit(self) -> None:
        """Open the selected round for editing."""
        row = self._page.current_row()
        if row is None:
            return

        def read() -> tuple[RegistrationRound, Seen]:
            with self._store.read() as reading:
                return reading.get(REGISTRATION_ROUND, row.id), reading.seen(row.id)

        self._bench.read("practice_models.edit_round", read, lambda found: self._show_edit(*found), self._page)

    def _show_edit(self, held: RegistrationRound, seen: Seen) -> None:
        panel = editor.round_panel(held.id, held.name or "", self._bench)
        self.open_edit(
            panel,
            {field.name: getattr(held, field.name) for field in REGISTRATION_ROUND.all_fields},
            lambda values: rounds.edit_round(self._store, Edit(held.id, values, seen)),
            translate("practice_models", "Đã lưu đợt {0}.").format(quoted(held.name or "")),
        )

    def close(self, *, leave_unapproved: bool = False) -> None:
        """Fix the list of the selected round; asks first if registrations still wait."""
        row = self._page.current_row()
        if row is None:
            return
        command = CloseRound(row.id, leave_unapproved)

        def failed(error: Exception) -> None:
            if isinstance(error, UserError) and error.code == "registration_round.unapproved":
                self._ask_whether_to_close(row, error)
            else:
                self._bench.fail(error)

        said = translate("practice_models", "Đã chốt danh mục {0}.").format(quoted(row.name))
        self._acts.do(lambda: rounds.close_round(self._store, command), said, failed=failed)

    def _ask_whether_to_close(self, row: RoundRow, error: UserError) -> None:
        question = Question(
            title(error.code, error.parameters) or "",
            sentence(error.code, error.parameters),
            (
                Answer("look", translate("practice_models", "Xem mô hình chờ duyệt"), Weight.PRIMARY),
                Answer("close", translate("practice_models", "Vẫn chốt danh mục")),
                Answer("leave", translate("practice_models", "Chưa chốt")),
            ),
            safe="leave",
            focus="look",
        )

        def answered(answer: str, _: str) -> None:
            if answer == "look":
                self._bench.open(PageRequest("practice_models", "pending", {"round": row.id}))
            elif answer == "close":
                self.close(leave_unapproved=True)

        ask(self._page, question, answered)

    def reopen(self) -> None:
        """Open the list of the selected round again."""
        row = self._page.current_row()
        if row is not None:
            said = translate("practice_models", "Đã mở lại danh mục {0}.").format(quoted(row.name))
            self._acts.do(lambda: rounds.reopen_round(self._store, row.id), said)

    def show_models(self) -> None:
        """Show the models of the selected round."""
        row = self._page.current_row()
        if row is not None:
            year = {"year": str(row.year)} if row.year else {}
            self._bench.open(PageRequest("practice_models", "models", {**year, "round": row.id}))

    def template(self) -> None:
        """Go where workbooks are made, for the selected round."""
        row = self._page.current_row()
        if row is not None:
            self._bench.open(PageRequest("exchange", "send", {"round": row.id}, action="create"))

    def blank_forms(self) -> None:
        """Go where workbooks are made, for blank forms of the selected round to be printed."""
        row = self._page.current_row()
        if row is not None:
            wanted = {"round": row.id, "shape": "paper"}
            self._bench.open(PageRequest("exchange", "send", wanted, action="create"))

    def copy_missing(self) -> None:
        """Put the units under the target on the clipboard as a message."""
        row = self._page.current_row()
        if row is None:
            return
        of_round = ListQuery(filters={"round": row.id})

        def missing() -> list[RoundUnitRow]:
            units = self._services.practice_models.round_units.all(of_round)
            return [unit for unit in units if unit.missing or (row.above and not unit.models)]

        def show(text: str) -> None:
            self._bench.notify(copied(text))

        self._bench.read("practice_models.missing", lambda: missing_text(row, missing()), show, self._page)
