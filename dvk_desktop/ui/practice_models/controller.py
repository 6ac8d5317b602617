"""What the pages of practice models do: actions become use cases, success is said only when they went through."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import quoted
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.practice_models import editor
from dvk_desktop.ui.practice_models.attaching import Attaching
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.history.acts import StoreActs
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.ports import Store
from dvk_desktop.usecases.practice_models import commands
from dvk_desktop.usecases.practice_models.commands import Added, Chosen, EditPracticeModel, QuickAdd
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.practice_models.progress import confirm_continued
from dvk_desktop.usecases.practice_models.rows import PracticeModelDetail, PracticeModelRow, RoundRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
Act = Callable[[Store, Chosen], int]
_ABOUT_REASON = frozenset({"practice_model.return_reason", "practice_model.reason"})


class ModelController:
    """Acts on the models selected in one list. `attach` names the list before anything is asked of it."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        self._bench, self._services, self._store = bench, services, services.store

    def attach(self, page: ListPage[PracticeModelRow]) -> None:
        """Work for this list."""
        self._page = page
        self._acts = Acts(self._bench, StoreActs(self._store, self._services.ledger), page)
        self._attaching = Attaching(self._bench, self._services, page)

    def attach_files(self) -> None:
        """Attach photos or scans to the selected model."""
        self._attaching.choose()

    def open_files(self) -> None:
        """Show the selected model's files."""
        self._attaching.open()

    # -- adding and editing ----------------------------------------------------------------------------------------

    def add(self) -> None:
        """Open `Thêm nhanh`, with the round that is open proposed."""
        self._with_open_round(lambda identity: self._open_quick({"round": identity or None}))

    def _with_open_round(self, then: Callable[[str], None]) -> None:
        """Hand over the round of the working year that is open, "" if it is none or several."""
        query = ListQuery(filters={"year": str(self._bench.year.value), "state": "open"})

        def opened(rounds: Sequence[RoundRow]) -> None:
            then(rounds[0].id if len(rounds) == 1 else "")

        self._bench.jobs.run_latest(
            "practice_models.open_rounds",
            lambda progress: self._services.practice_models.rounds.all(query),
            on_done=opened,
            on_error=self._bench.fail,
            owner=self._page,
        )

    def _open_quick(self, kept: dict[str, FieldValue]) -> None:
        panel = editor.quick_panel(self._bench, self._services)
        panel.show_values(kept)
        self._page.show_form(panel, lambda another: self._add(panel, another))
        panel.parts[0].form.focus_first_empty()

    def _add(self, panel: EditorPanel, another: bool) -> None:
        values = panel.values()
        if values is None:
            return
        first = {name: values.pop(name) for name in editor.QUICK}
        round_id = str(values.pop("round", None) or "")
        command = QuickAdd(
            name=str(first["name"]),
            unit=str(first["owner"]),
            field=str(first["field"]),
            subject=str(first["subject"]),
            contact=str(first["contact"] or ""),
            year=self._bench.year.value,
            round=round_id,
            values={name: value for name, value in values.items() if value is not None},
        )

        def said(added: Added) -> str:
            text = translate("practice_models", "Đã thêm {0}.").format(quoted(command.name))
            return " ".join([text, *(sentence(each.code, each.parameters) for each in added.notices)])

        def then(added: Added) -> None:
            self._page.select_record(added.id)
            if another:
                self._open_quick({"owner": first["owner"], "field": first["field"], "round": round_id or None})

        self._acts.save(panel, lambda: commands.quick_add(self._store, command), said, then=then)

    def paste(self) -> None:
        """Take the list on the clipboard."""
        if not self.take(QGuiApplication.clipboard().text()):
            self._bench.notify(
                translate(
                    "practice_models",
                    "Chưa có danh sách để dán: chép các dòng trong Zalo, Word hoặc bảng trong Excel rồi chọn lại.",
                )
            )

    def take(self, text: str) -> bool:
        """Hand a pasted list to the page that takes in tables, where it is split, checked and looked through; False if
        there is none in it."""
        if not text.strip():
            return False
        self._bench.open(PageRequest("exchange", "receive", action="paste", text=text))
        return True

    def edit(self) -> None:
        """Open the selected model for editing."""
        row = self._page.current_row()
        if row is not None:
            self._open_edit(row.id)

    def _open_edit(self, identity: str) -> None:
        self._bench.jobs.run_latest(
            "practice_models.edit",
            lambda progress: self._services.practice_models.detail(identity),
            on_done=self._show_edit,
            on_error=self._bench.fail,
            owner=self._page,
        )

    def _show_edit(self, detail: PracticeModelDetail) -> None:
        panel = editor.edit_panel(detail.row.id, detail.row.name, self._bench, self._services)
        panel.show_values({field.name: getattr(detail.model, field.name) for field in PRACTICE_MODEL.all_fields})
        self._page.show_form(panel, lambda next_too: self._save(panel, detail, next_too))

    def _save(self, panel: EditorPanel, detail: PracticeModelDetail, next_too: bool) -> None:
        values = panel.values(changed=True)
        if values is None:
            return
        command = EditPracticeModel(detail.row.id, values, detail.seen)

        def then(changed: bool) -> None:
            following = self._following() if next_too else None
            if following is None:
                self._page.close_editor()
            else:
                self._page.select_record(following.id)
                self._open_edit(following.id)

        said = translate("practice_models", "Đã lưu {0}.").format(quoted(str(values.get("name") or detail.row.name)))
        self._acts.save(panel, lambda: commands.edit(self._store, command), said, then=then, stays=True)

    def _following(self) -> PracticeModelRow | None:
        """The row after the selected ones."""
        places = self._page.table.selected_places()
        return self._page.model.row_at(places[-1] + 1) if places else None

    def print_list(self) -> None:
        """Show the list as it is filtered now as a paper."""
        page = self._page
        filters = {**page.config.base_filters, **page.filters.active()}
        self._bench.open(PageRequest("reports", "reports", filters, page.bar.box.text().strip(), "models-list"))

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

        def send(_: bool) -> None:
            values = panel.values()
            if values is not None:
                chosen = Chosen(tuple(self._page.selected_ids()), reason=str(values[field]))
                panel.waits()
                self._act(act, said, chosen, panel, field)

        self._page.show_form(panel, send)

    def launch(self) -> None:
        """Record the day of the launch ceremony of the selected models."""
        rows = self._page.selected_rows()
        if not rows:
            return
        verb = translate("practice_models", "Ghi ra mắt")
        panel = editor.day_panel(rows[0].id, "launched_on", _about(verb, rows), verb, self._bench)
        panel.show_values({"launched_on": DateSpec.day(self._bench.today())})

        def send(_: bool) -> None:
            values = panel.values()
            if values is not None:
                day = values["launched_on"]
                chosen = Chosen(tuple(self._page.selected_ids()), day if isinstance(day, DateSpec) else None)
                panel.waits()
                self._act(commands.launch, translate("practice_models", "Đã ghi ra mắt {0}."), chosen, panel)

        self._page.show_form(panel, send)


def _about(title: str, rows: list[PracticeModelRow]) -> str:
    if len(rows) == 1:
        return f"{title}: {quoted(rows[0].name)}"
    return translate("practice_models", "{0}: {1} mô hình").format(title, format_number(len(rows)))
