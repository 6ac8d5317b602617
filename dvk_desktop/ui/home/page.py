"""The page `Hôm nay`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.page import Page, Strip
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.home.blocks import Does
from dvk_desktop.ui.home.cards import below_card, waiting_card, work_card
from dvk_desktop.ui.home.seasons import PUT_AWAY, remember_put_away, seasonal_card
from dvk_desktop.ui.home.year_card import year_card
from dvk_desktop.usecases.home.rows import BelowRow, Home
from dvk_desktop.usecases.home.seasons import SeasonalCard, seasonal_cards
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
NARROW = 980  # pixels of page width (at 14 px text) under which the columns stand below each other


def make_page(bench: Workbench, services: Services) -> Page:
    """The page of the day."""
    return HomePage(bench, services)


@dataclass(frozen=True, slots=True)
class _Shown:
    """What was read: the page, letters that lack something by direction, how many files have rows left, what the
    time of the year asks for, whether anything was ever entered."""

    home: Home
    incomplete: dict[str, int]
    files: int
    cards: tuple[SeasonalCard, ...]
    begun: bool


class HomePage(Page):
    """Read anew whenever something changed or the working year did."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__()
        self._bench, self._services = bench, services
        self._acts = Acts(bench, self)
        self._columns: QBoxLayout | None = None
        self._icons: list[tuple[QPushButton, str]] = []
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip())
        column.addWidget(self._area, 1)
        self._watch = bench.hub.watch(self, (), self._load)
        self._watch.is_stale = True
        bench.year.changed.connect(self._watch.mark_stale)
        bench.look.changed.connect(self._restyle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def apply(self, request: PageRequest) -> None:
        if request.action:
            self._bench.run_tool(request.action)

    # -- reading ---------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        year = self._bench.year.value
        put_away = frozenset(self._bench.memory.recall(PUT_AWAY) or ())
        self._bench.read("home", lambda: self._read(year, put_away), self._show, self)

    def _read(self, year: int, put_away: frozenset[str]) -> _Shown:
        services = self._services
        letters = services.directives.directives
        incomplete = {
            way: len(letters.keys(ListQuery(filters={"direction": way, "incomplete": "1"})))
            for way in ("incoming", "outgoing")
        }
        home = services.home.home(year)
        begun = bool(
            home.numbers.registered  # known by now; the lists are only asked in an office that has hardly begun
            or home.before.registered
            or letters.keys(ListQuery())
            or services.practice_models.models.keys(ListQuery())
            or services.practice_models.rounds.keys(ListQuery())
        )
        files = len(services.exchanged.files_in.keys(ListQuery(filters={"state": "errors"})))
        today = self._bench.today()
        to_open = services.obligations.to_open() if begun else 0
        tradition = services.tradition_day() if begun else None
        cards = seasonal_cards(today, (), put_away, to_open, tradition=tradition) if begun else ()
        if cards:
            closed = frozenset(row.period for row in services.obligations.closed.all(ListQuery()))
            cards = seasonal_cards(today, closed, put_away, to_open, tradition=tradition)
        return _Shown(home, incomplete, files, cards, begun)

    def _show(self, shown: _Shown) -> None:
        place = self._area.verticalScrollBar().value()
        inside = QWidget()
        inside.setProperty("role", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        if not shown.begun:
            column.addWidget(self._begin(inside))
        for card in shown.cards:
            column.addWidget(seasonal_card(card, self._bench, self._put_away))
        self._columns = QHBoxLayout()
        self._columns.setSpacing(12)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(12)
        left.addWidget(work_card(shown.home, self._bench))
        right.addWidget(waiting_card(shown.home, shown.incomplete, shown.files, self._bench))
        right.addWidget(below_card(shown.home, self._bench, self._remind))
        right.addWidget(year_card(shown.home, self._bench, self._services))
        for side, share in ((left, 3), (right, 2)):
            side.addStretch(1)
            self._columns.addLayout(side, share)
        column.addLayout(self._columns)
        column.addStretch(1)
        self._area.setWidget(inside)
        self._area.viewport().setAutoFillBackground(False)
        self._place()
        self._area.verticalScrollBar().setValue(place)

    def _put_away(self, card: SeasonalCard) -> None:
        remember_put_away(self._bench, card)
        self._watch.mark_stale()

    def _restyle(self) -> None:
        for button, icon in self._icons:
            self._bench.look.dress(button, icon)
        self._watch.mark_stale()

    def _place(self) -> None:
        if self._columns is not None:
            narrow = self.width() < self._bench.look.sizes.column(NARROW)
            ways = QBoxLayout.Direction
            self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    # -- ways to begin ---------------------------------------------------------------------------------------------

    def _strip(self) -> QWidget:
        """The five things one does from here."""
        bar = Strip(self)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        for icon, text, does in self._ways():
            button = QPushButton(text, bar)
            self._bench.look.dress(button, icon)
            self._icons.append((button, icon))
            button.clicked.connect(lambda checked=False, does=does: does())
            row.addWidget(button)
        row.addStretch(1)
        return bar

    def _ways(self) -> Sequence[tuple[str, str, Does]]:
        bench = self._bench
        return (
            ("nav-directives", translate("home", "Nhập văn bản"), self._take_letter),
            ("nav-exchange", translate("home", "Nhận file Excel"), self._take_workbook),
            ("fast", translate("home", "Ghi nhận nhanh (F8)"), lambda: bench.run_tool("quick_facts")),
            (
                "nav-practice_models",
                translate("home", "Thêm mô hình"),
                lambda: bench.open(PageRequest("practice_models", "models", action="add")),
            ),
            ("nav-reports", translate("home", "Số liệu nhanh (F4)"), lambda: bench.run_tool("figures")),
        )

    def _take_letter(self) -> None:
        self._bench.open(PageRequest("directives", "in", action="new"))

    def _take_workbook(self) -> None:
        self._bench.open(PageRequest("exchange", "receive", action="choose"))

    def _begin(self, parent: QWidget) -> QWidget:
        card = QFrame(parent)
        card.setProperty("role", "card")
        title = QLabel(translate("home", "Bắt đầu"), card)
        title.setProperty("role", "section")
        text = QLabel(
            translate(
                "home",
                "Chưa có văn bản, mô hình nào. Bắt đầu từ một văn bản của cấp trên, từ danh sách đang có, hoặc mở cơ "
                "quan mẫu để xem chương trình làm được gì.",
            ),
            card,
        )
        text.setProperty("role", "secondary")
        text.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        ways: Sequence[tuple[str, Does]] = (
            (translate("home", "Nhập văn bản đầu tiên"), self._take_letter),
            (translate("home", "Đưa danh sách Excel đang có vào"), self._take_workbook),
            (translate("home", "Mở cơ quan mẫu để xem thử"), lambda: self._bench.run_tool("sample_office")),
        )
        for number, (name, does) in enumerate(ways):
            button = QPushButton(name, card)
            if number == 0:
                button.setProperty("role", "primary")
            button.clicked.connect(lambda checked=False, does=does: does())
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        for widget in (title, text):
            column.addWidget(widget)
        column.addLayout(row)
        return card

    # -- reminders -------------------------------------------------------------------------------------------------

    def _remind(self, row: BelowRow) -> None:
        """Copy a reminder for everybody late with this letter, and record that they were reminded."""
        obligations = self._services.obligations
        query = ListQuery(filters={"directive": row.record, "own": "0", "overdue": "1"})

        def read() -> tuple[tuple[str, ...], int, str]:
            rows = obligations.obligations.all(query)
            lines = tuple(row.id for row in rows)
            texts = "\n\n".join(each.text for each in obligations.reminders(lines))
            return lines, len({row.unit for row in rows}), texts

        self._bench.read("home.remind", read, lambda found: self._copied(*found), self)

    def _copied(self, lines: tuple[str, ...], units: int, text: str) -> None:
        if not lines:
            self._bench.notify(translate("home", "Không còn đơn vị nào quá hạn."))
            return
        from dvk_desktop.ui.common.copying import copied_reminder  # not at start
        from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts  # not at start

        said, again = copied_reminder(text, translate("home", "Đã ghi nhắc {0} đơn vị.").format(units))
        command = RecordFacts(lines, {"reminded_on": DateSpec.day(self._bench.today())}, "zalo")
        self._acts.do(lambda: record_facts(self._services.store, command), said, unchanged=again)
