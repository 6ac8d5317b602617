"""The tab `Báo cáo`: kinds of reports at the left, the paper at the right, files of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import format_day_fixed
from dvk_desktop.ui.common.actions import Action, ActionSet
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.reports.files_of_report import ReportFiles
from dvk_desktop.ui.reports.made_report import MadeReport, made_report
from dvk_desktop.ui.reports.preview import PreviewArea
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.reports.kinds import ReportKind, ReportRequest, report_kinds
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
LIST_WIDTH = 264
_KIND = Qt.ItemDataRole.UserRole
_BOOKS = frozenset(kind.code for kind in report_kinds() if kind.group == "books")
_OF_UNITS = frozenset({"year", "summary"})
"""Reports with a table by unit, which follows the map of a day."""
_OF_LETTERS = frozenset(kind.code for kind in report_kinds() if kind.of_letter)


class ReportsTab(Page):
    """Chooses a report, shows it as it will be printed, saves it."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__()
        self._bench, self._services = bench, services
        self.made: MadeReport | None = None
        self._made_width = 0
        self._narrowed: dict[str, str] = {}
        self._text = ""
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("reports", "Loại báo cáo"))
        self.list.setFixedWidth(bench.look.sizes.column(LIST_WIDTH))
        self.preview = PreviewArea(self)
        self._said = QLabel(self)
        self._said.setProperty("role", "secondary")
        self._all = QPushButton(translate("reports", "Theo danh sách đang lọc · lập cho cả năm"), self)
        self._all.setProperty("role", "link")
        self._all.clicked.connect(lambda: self.apply(PageRequest("reports")))
        self._all.hide()
        self._map_label = QLabel(translate("reports", "Theo đơn vị của ngày"), self)
        self._map_label.setProperty("role", "secondary")
        self.map_on = QLineEdit(self)
        self.map_on.setAccessibleName(self._map_label.text())
        self.map_on.setPlaceholderText(translate("reports", "cuối năm"))
        self.map_on.setToolTip(
            translate(
                "reports", "Bảng theo đơn vị lập theo tên và trực thuộc của ngày này, ví dụ 30/6/2025 trước sáp nhập"
            )
        )
        self.map_on.setFixedWidth(bench.look.sizes.column(104))
        self._map_label.setBuddy(self.map_on)
        self._mapped: date | None = None
        self.map_on.editingFinished.connect(self._read_map)
        self._files = ReportFiles(bench, services, self, lambda: self.made, self._own_letter)
        self.actions_ = ActionSet(self._action_list(), self, bench.look)
        self._lay_out()
        self._fill()
        self._show_buttons()
        self.list.currentItemChanged.connect(lambda *_: self._changed())
        self._watch = bench.hub.watch(self, (), self._make)
        self._watch.is_stale = True
        bench.year.changed.connect(self._watch.mark_stale)

    def current_actions(self) -> ActionSet:
        return self.actions_

    def apply(self, request: PageRequest) -> None:
        """`request.record` is the code of a kind of report, narrowed as the list was that asked for it."""
        self._narrowed = dict(request.filters)
        self._text = request.text
        self._changed()
        self._show_kinds(request.record)
        for row in range(self.list.count()):
            if request.record and self.list.item(row).data(_KIND) == request.record:
                self.list.setCurrentRow(row)

    @property
    def kind(self) -> str:
        """Code of the kind chosen."""
        item = self.list.currentItem()
        return str(item.data(_KIND) or "") if item is not None else ""

    # -- making ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 16, 6)
        head.setSpacing(8)
        head.addWidget(self._said)
        head.addWidget(self._all)
        head.addStretch(1)
        head.addWidget(self._map_label)
        head.addWidget(self.map_on)
        right.addLayout(head)
        right.addWidget(self.preview, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.setFocusProxy(self.list)

    def _fill(self) -> None:
        group = ""
        for kind in report_kinds():
            if kind.group != group:
                group = kind.group
                heading = QListWidgetItem(label(f"report.group.{group}").upper(), self.list)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setFont(self._bench.look.font(self._bench.look.sizes.group, bold=True))
            self._add(kind)
        self.list.setCurrentRow(1)
        self._show_kinds("")

    def _add(self, kind: ReportKind) -> None:
        item = QListWidgetItem(label(f"report.{kind.code}"), self.list)
        item.setData(_KIND, kind.code)
        item.setToolTip(item.text())

    def _show_kinds(self, wanted: str) -> None:
        """A report on one letter is offered only when it was asked for from that letter; so is its heading."""
        of_letter = {kind.code: f"report.group.{kind.group}" for kind in report_kinds() if kind.of_letter}
        headings = {label(group).upper() for group in of_letter.values()}
        for row in range(self.list.count()):
            item = self.list.item(row)
            code = str(item.data(_KIND) or "")
            hidden = code in of_letter and code != wanted
            item.setHidden(hidden or (item.text() in headings and wanted not in of_letter))
        if self.list.currentItem() is not None and self.list.currentItem().isHidden():
            self.list.setCurrentRow(1)

    def _changed(self) -> None:
        self.made = None
        for widget in (self._map_label, self.map_on):
            widget.setVisible(self.kind in _OF_UNITS)
        self._all.setVisible(bool(self._narrowed or self._text) and self.kind not in _OF_LETTERS)
        self._show_buttons()
        self._watch.mark_stale()

    def _read_map(self) -> None:
        """Take the day typed; what is no day is said and nothing changes."""
        typed = self.map_on.text().strip()
        try:
            day = parse_date(typed, today=self._bench.today()).last if typed else None
        except UserError as error:
            self._bench.fail(error)
            return
        if typed and day is not None:
            self.map_on.setText(format_day_fixed(day))
        if day != self._mapped:
            self._mapped = day
            self._changed()

    def _make(self) -> None:
        kind, year = self.kind, self._bench.year.value
        if not kind:
            return
        request = self._request(kind, year)
        ratio = self.devicePixelRatioF()
        upright, landscape = (round(self.preview.page_width(landscape=each) * ratio) for each in (False, True))
        self._made_width = self.preview.page_width(landscape=True)
        self._said.setText(translate("reports", "Đang lập “{0}”…").format(label(f"report.{kind}")))
        self._bench.jobs.run_latest(
            "reports.make",
            lambda progress: made_report(self._services, request, (upright, landscape), progress),
            on_done=self._show,
            on_error=self._failed,
            title=translate("reports", "Lập báo cáo"),
            owner=self,
        )

    def _request(self, kind: str, year: int) -> ReportRequest:
        """What is reported on: the list that asked for it, if it is of this kind."""
        narrowed = self._narrowed
        query = None
        if kind == "models-list" and (narrowed or self._text):
            query = ListQuery(self._text, narrowed)
        evaluation = narrowed.get("evaluation", "") if kind == "results-list" else ""
        letter = narrowed.get("directive", "") if kind in _OF_LETTERS else ""
        days = {name: narrowed[name] for name in ("since", "until") if kind in _BOOKS and name in narrowed}
        since, until = (date.fromisoformat(days[each]) if each in days else None for each in ("since", "until"))
        mapped = self._mapped if kind in _OF_UNITS else None
        return ReportRequest(kind, year, evaluation, letter, query, since=since, until=until, map_on=mapped)

    def _own_letter(self) -> str:
        """The letter of ours that the paper is; "" for all others."""
        return self._narrowed.get("directive", "") if self.kind == "own-letter" else ""

    def _show(self, made: MadeReport) -> None:
        self.made = made
        self.preview.show_pages(made.pages, made.total)
        year = self._bench.year.value
        self._said.setText(
            translate("reports", "{0} · năm {1} · {2} trang").format(label(f"report.{made.kind}"), year, made.total)
        )
        self._show_buttons()

    def _failed(self, error: Exception) -> None:
        """What cannot be made for want of anything to report is said in place of the paper."""
        self.made = None
        self._show_buttons()
        self._said.setText(label(f"report.{self.kind}"))
        if isinstance(error, UserError):
            self.preview.show_text(sentence(error.code, error.parameters))
        else:
            self._bench.fail(error)

    def _show_buttons(self) -> None:
        for name in ("word", "pdf", "excel", "print", "signed"):
            self.actions_.action(name).setEnabled(self.made is not None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.doItemsLayout()  # its rows got their heights before it had its style

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.made is not None and abs(self.preview.page_width(landscape=True) - self._made_width) > 40:
            self._watch.mark_stale()

    def _action_list(self) -> tuple[Action, ...]:
        return (
            Action(
                "word",
                translate("reports", "Mở bằng Word"),
                self._files.open_in_word,
                "Ctrl+O",
                primary=True,
                tip=translate("reports", "Lưu file Word vào thư mục báo cáo rồi mở để sửa"),
            ),
            Action("pdf", translate("reports", "Lưu PDF…"), self._files.save_pdf, icon="save"),
            Action("excel", translate("reports", "Lưu Excel…"), self._files.save_workbook, icon="save"),
            Action(
                "print",
                translate("reports", "In…"),
                self._files.print,
                "Ctrl+P",
                icon="print",
                tip=translate("reports", "Mở bản PDF để in"),
            ),
            Action(
                "signed",
                translate("reports", "Đưa bản đã ký vào…"),
                self._files.take_signed,
                tip=translate(
                    "reports",
                    "Chọn bản quét hoặc PDF đã ký, đóng dấu, ghi số và ngày: văn bản vào sổ văn bản đi cùng file đó; "
                    "văn bản đã có trong sổ thì được đính kèm",
                ),
            ),
            Action(
                "closed",
                translate("reports", "Số liệu đã chốt"),
                lambda: self._bench.open(PageRequest("obligations", "closed")),
                hidden=True,
                tip=translate("reports", "Số phải nộp, đã nộp, đúng hạn đã giữ của từng kỳ, và khác gì từ khi chốt"),
            ),
        )
