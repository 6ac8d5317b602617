"""What is done with the models selected in a list: at once, or after a reason or a day was asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import quoted
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_controller import ListController, Values
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.practice_models import editor
from dvk_desktop.usecases.ports import Store
from dvk_desktop.usecases.practice_models import commands
from dvk_desktop.usecases.practice_models.commands import Chosen
from dvk_desktop.usecases.practice_models.progress import confirm_continued
from dvk_desktop.usecases.practice_models.rows import PracticeModelRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
Act = Callable[[Store, Chosen], int]
_ABOUT_REASON = frozenset({"practice_model.return_reason", "practice_model.reason"})


class ModelActs(ListController[PracticeModelRow]):
    """Acts on the models selected in one list. `attach` names the list before anything is asked of it."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._services, self._store = services, services.store

    def _following(self) -> PracticeModelRow | None:
        """The row after the selected ones."""
        places = self._page.table.selected_places()
        return self._page.model.row_at(places[-1] + 1) if places else None

    # -- acts without a form ---------------------------------------------------------------------------------------

    def submit(self) -> None:
        """Register the selected drafts, or hand in again what was returned."""
        self._act(commands.submit, translate("practice_models", "Đã gửi đăng ký {0}."))

    def approve(self) -> None:
        """Approve the selected registrations and go on to the one after them."""
        self._act(commands.approve, translate("practice_models", "Đã duyệt {0}."))

    def confirm(self) -> None:
        """Confirm that the selected models go on this year."""
        self._act(confirm_continued, translate("practice_models", "Đã xác nhận {0} tiếp tục năm nay."))

    def _act(
        self,
        act: Act,
        said: str,
        command: Chosen | None = None,
        panel: EditorPanel | None = None,
        reason: str = "",
    ) -> None:
        """`panel`: where the act was asked about, `reason` its field that holds the reason."""
        rows = self._page.selected_rows()
        if not rows:
            return
        chosen = command or Chosen(tuple(self._page.selected_ids()))
        following = self._following()
        what = translate("practice_models", "{0} mô hình").format(format_number(len(rows)))
        if len(rows) == 1:
            what = quoted(rows[0].name)

        def then(count: int) -> None:
            if panel is not None:
                panel.saved()
                self._page.close_editor()
            if following is not None:
                self._page.select_record(following.id)

        def failed(error: Exception) -> None:
            if panel is None:
                self._bench.fail(error)
            elif isinstance(error, UserError) and error.code in _ABOUT_REASON:
                panel.refused_at(reason, error)
            else:
                panel.refused(error)

        self._acts.do(lambda: act(self._store, chosen), said.format(what), then=then, failed=failed)

    # -- acts that ask for a reason or a day -------------------------------------------------------------------------

    def return_(self) -> None:
        """Send the selected registrations back, saying what is to be added."""
        self._ask_reason(
            commands.return_with_reason,
            "return_reason",
            translate("practice_models", "Trả lại để bổ sung"),
            translate(
                "practice_models", "Ghi rõ cần bổ sung gì (ít nhất {0} ký tự); đơn vị đăng ký đọc được lý do này."
            ).format(commands.LEAST_RETURN_REASON),
            translate("practice_models", "Trả lại"),
            translate("practice_models", "Đã trả lại {0}."),
        )

    def end(self) -> None:
        """Record that the selected models have come to their end."""
        self._ask_reason(
            commands.end,
            "end_reason",
            translate("practice_models", "Ghi kết thúc"),
            translate("practice_models", "Mô hình kết thúc vẫn được tính vào số liệu của năm đã thực hiện."),
            translate("practice_models", "Ghi kết thúc"),
            translate("practice_models", "Đã ghi kết thúc {0}."),
        )

    def drop(self) -> None:
        """Take the selected models off the list."""
        self._ask_reason(
            commands.drop,
            "end_reason",
            translate("practice_models", "Đưa khỏi danh mục"),
            translate("practice_models", "Mô hình đưa khỏi danh mục không còn được tính vào số liệu của năm."),
            translate("practice_models", "Đưa khỏi danh mục"),
            translate("practice_models", "Đã đưa {0} khỏi danh mục."),
        )

    def _ask_reason(self, act: Act, field: str, title: str, hint: str, verb: str, said: str) -> None:
        rows = self._page.selected_rows()
        if not rows:
            return
        panel = editor.reason_panel(rows[0].id, field, _about(title, rows), hint, verb, self._bench)

        def send(values: Values, _: bool) -> None:
            chosen = Chosen(tuple(self._page.selected_ids()), reason=str(values[field]))
            panel.waits()
            self._act(act, said, chosen, panel, field)

        self.open_form(panel, {}, send)

    def launch(self) -> None:
        """Record the day of the launch ceremony of the selected models."""
        rows = self._page.selected_rows()
        if not rows:
            return
        verb = translate("practice_models", "Ghi ra mắt")
        panel = editor.day_panel(rows[0].id, "launched_on", _about(verb, rows), verb, self._bench)

        def send(values: Values, _: bool) -> None:
            day = values["launched_on"]
            chosen = Chosen(tuple(self._page.selected_ids()), day if isinstance(day, DateSpec) else None)
            panel.waits()
            self._act(commands.launch, translate("practice_models", "Đã ghi ra mắt {0}."), chosen, panel)

        self.open_form(panel, {"launched_on": DateSpec.day(self._bench.today())}, send)


def _about(title: str, rows: list[PracticeModelRow]) -> str:
    if len(rows) == 1:
        return f"{title}: {quoted(rows[0].name)}"
    return translate("practice_models", "{0}: {1} mô hình").format(title, format_number(len(rows)))
