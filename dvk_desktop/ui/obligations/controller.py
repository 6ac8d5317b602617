"""What the lists of obligations do: facts of the selected lines, each one act that can be undone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.dialogs import Answer, Question, Weight, ask
from dvk_desktop.ui.common.workbench import PageRequest
from dvk_desktop.ui.obligations.fact_forms import FactForms
from dvk_desktop.ui.obligations.quick_facts import quick_facts
from dvk_desktop.ui.obligations.reminding import Reminding
from dvk_desktop.usecases.obligations.assigning import take_back
from dvk_desktop.usecases.obligations.recurring import PeriodsOpened, open_year

translate = QCoreApplication.translate


class LineController(FactForms, Reminding):
    """Everything that the lists offer."""

    def quick(self) -> None:
        """Open `Ghi nhận nhanh` for the selected lines."""
        rows = self._page.selected_rows()
        letter = rows[0].directive if rows else ""
        quick_facts(self._bench, self._services, self._page.window(), letter, [row.id for row in rows])

    def take_back(self) -> None:
        """Remove lines that were assigned by mistake, after asking for the reason."""
        rows = self._page.selected_rows()
        if not rows:
            return
        question = Question(
            translate("obligations", "Bỏ giao {0}?").format(self._whom(rows)),
            translate(
                "obligations",
                "Chỉ dùng khi giao nhầm. Đơn vị không phải làm thì ghi “Không phải thực hiện”. Ghi lý do để tra cứu "
                "về sau.",
            ),
            (
                Answer("take_back", translate("obligations", "Bỏ giao"), Weight.DANGER),
                Answer("keep", translate("obligations", "Giữ nguyên")),
            ),
            safe="keep",
            lines=tuple(row.unit_name for row in rows) if len(rows) > 1 else (),
            reason_label=translate("obligations", "Lý do"),
            needs_reason=("take_back",),
        )

        def answered(answer: str, reason: str) -> None:
            if answer == "take_back":
                ids = tuple(row.id for row in rows)
                said = translate("obligations", "Đã bỏ giao {0}.").format(self._whom(rows))
                self._acts.do(lambda: take_back(self._store, ids, reason), said)

        ask(self._page, question, answered)

    def open_year(self) -> None:
        """Give the recurring duties their lines for the periods of the working year: of this year those that have
        begun, of another one all."""
        year, today = self._bench.year.value, self._bench.today()
        until = today if year == today.year else None

        def told(done: PeriodsOpened) -> str:
            count = format_number(len(done.obligations))
            return translate("obligations", "Đã mở {0} việc định kỳ của năm {1}.").format(count, done.year)

        self._acts.do(lambda: open_year(self._store, self._services.catalogue, year, until), told)

    def open_letter(self) -> None:
        """Show the letter of the selected line."""
        row = self._page.current_row()
        if row is None or not row.directive:
            return
        letter = row.directive

        def found(direction: str) -> None:
            tab = "out" if direction == "outgoing" else "in"
            self._bench.open(PageRequest("directives", tab, {"year": ""}, record=letter))

        self._bench.read(
            "obligations.letter", lambda: self._services.directives.detail(letter).row.direction, found, self._page
        )

    def export(self) -> None:
        """Go where workbooks are made, for the letter and the unit of the selected line."""
        row = self._page.current_row()
        if row is not None:
            asked = {"directive": row.directive, "unit": row.unit}
            self._bench.open(PageRequest("exchange", "send", asked, action="create"))
