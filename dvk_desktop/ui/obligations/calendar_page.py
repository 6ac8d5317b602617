"""`Lịch`: a month with its days of something due, below it what is due, and the file for a phone or a mail program."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
)

from dvk_desktop.language.formats import format_day_fixed
from dvk_desktop.ui.common import files
from dvk_desktop.ui.common.actions import Action, ActionSet
from dvk_desktop.ui.common.change_hub import Watch
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.common.wrapped_lines import wrap_lines
from dvk_desktop.usecases.obligations.calendar import CalendarEntry, description_of, ics_of, summary_of
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.fields import UNIT

translate = QCoreApplication.translate
_ENTRY = Qt.ItemDataRole.UserRole
_AHEAD = timedelta(days=365)
_TYPES = frozenset({"obligation", "directive", "activity", "registration_round", "unit"})


class CalendarPage(Page):
    """Shows a month; the list holds what is due in it, or on the day that is picked. Enter or a double click leads to
    the lines."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__()
        self._bench, self._services = bench, services
        self._entries: Sequence[CalendarEntry] = ()
        self._day: date | None = None
        self._make()
        self._actions = ActionSet(
            (
                Action(
                    "export",
                    translate("obligations", "Xuất lịch (.ics)"),
                    self.export,
                    primary=True,
                    icon="save",
                    tip=translate("obligations", "Lưu việc đến hạn trong một năm để đưa vào điện thoại, Outlook"),
                ),
                Action("month", translate("obligations", "Xem cả tháng"), self.show_month),
            ),
            self,
            bench.look,
        )
        self._watch = Watch(bench.hub, self, _TYPES, self._load)
        self._watch.is_stale = True

    def current_actions(self) -> ActionSet | None:
        return self._actions

    # -- what is shown ---------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self.month = QCalendarWidget(self)
        self.month.setLocale(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        plain = QTextCharFormat()  # red means late, never a Sunday
        plain.setForeground(self._bench.look.colour("text"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(day, plain)
        for name, sign in (("qt_calendar_prevmonth", "‹"), ("qt_calendar_nextmonth", "›")):
            button = self.month.findChild(QToolButton, name)
            if button is not None:  # Qt's own arrows are black in the dark look too
                button.setIcon(QIcon())
                button.setText(sign)
        self.month.setAccessibleName(translate("obligations", "Lịch việc đến hạn"))
        today = self._bench.today()
        self.month.setSelectedDate(QDate(today.year, today.month, today.day))
        self.month.currentPageChanged.connect(lambda year, month: self.show_month())
        self.month.clicked.connect(self._pick)
        self.said = QLabel(self)
        self.said.setProperty("role", "section")
        self.list = QListWidget(self)
        wrap_lines(self.list)
        self.list.setSpacing(3)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(translate("obligations", "Việc đến hạn"))
        self.list.itemActivated.connect(lambda item: self._open(item.data(_ENTRY)))
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.said)
        side.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(self.month, 5)
        row.addLayout(side, 6)

    def _load(self) -> None:
        """Read the month shown, whole weeks before and after it too."""
        first = date(self.month.yearShown(), self.month.monthShown(), 1)
        since, until = first - timedelta(days=7), first + timedelta(days=45)
        self._bench.read(
            f"calendar:{id(self)}", lambda: self._services.obligations.calendar(since, until), self._show, self
        )

    def show_month(self) -> None:
        """What is due in the whole month shown."""
        self._day = None
        self._load()

    def _pick(self, picked: QDate) -> None:
        self._day = date(picked.year(), picked.month(), picked.day())
        self._show(self._entries)

    def _show(self, entries: Sequence[CalendarEntry]) -> None:
        self._entries = entries
        self.month.setDateTextFormat(QDate(), QTextCharFormat())
        for entry in entries:
            self.month.setDateTextFormat(QDate(entry.day.year, entry.day.month, entry.day.day), self._marked(entry))
        shown = [entry for entry in entries if self._is_shown(entry)]
        if self._day is not None:
            told = translate("obligations", "Ngày {0}: {1} việc").format(format_day_fixed(self._day), len(shown))
        else:
            told = translate("obligations", "Tháng {0}/{1}: {2} việc").format(
                self.month.monthShown(), self.month.yearShown(), len(shown)
            )
        self.said.setText(told)
        self.list.clear()
        for entry in shown:
            text = f"{format_day_fixed(entry.day)} · {summary_of(entry)}"
            about = description_of(entry)
            item = QListWidgetItem(f"{text}\n{about}" if about else text, self.list)
            item.setData(_ENTRY, entry)
            item.setToolTip(item.text())
            if entry.overdue:
                item.setForeground(self._bench.look.colour("late"))
        if not shown:
            item = QListWidgetItem(translate("obligations", "Không có việc đến hạn."), self.list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _is_shown(self, entry: CalendarEntry) -> bool:
        if self._day is not None:
            return entry.day == self._day
        return (entry.day.year, entry.day.month) == (self.month.yearShown(), self.month.monthShown())

    def _marked(self, entry: CalendarEntry) -> QTextCharFormat:
        look = self._bench.look
        marked = QTextCharFormat()
        marked.setFontWeight(600)
        marked.setForeground(look.colour("late" if entry.overdue else "accent"))
        marked.setBackground(look.colour("late_soft" if entry.overdue else "accent_soft"))
        return marked

    # -- what it leads to ------------------------------------------------------------------------------------------

    def _open(self, entry: CalendarEntry | None) -> None:
        if entry is None:
            return
        match entry.kind:
            case "own":
                self._bench.open(PageRequest("obligations", "own", {"year": ""}, record=entry.record))
            case "below":
                due = {"directive": entry.record, "due_on": entry.day.isoformat(), "open": "1"}
                self._bench.open(PageRequest("obligations", "letter", due))
            case "follow_up":
                self._bench.open(PageRequest("activities", "", {"year": ""}, record=entry.record))
            case _:
                self._bench.open(PageRequest("practice_models", "rounds", {"year": ""}, record=entry.record))

    def export(self) -> None:
        """Ask where, and save what is due from this month on for a year."""
        title = translate("obligations", "Xuất lịch (.ics)")
        kind = translate("obligations", "Lịch (*.ics)")
        name = files.file_name(translate("obligations", "Lịch việc đến hạn"), ".ics")
        path = files.choose_where(self, self._bench, title, name, kind)
        if path is None:
            return
        services, first = self._services, self._bench.today().replace(day=1)

        def made() -> int:
            entries = services.obligations.calendar(first, first + _AHEAD)
            with services.store.read() as reading:
                office = reading.get(UNIT, services.store.office.unit).name or ""
            files.save(path, ics_of(entries, office, services.clock()))
            return len(entries)

        self._bench.jobs.run(
            lambda progress: made(),
            on_done=lambda count: self._bench.notify(
                translate("obligations", "Đã lưu {0} việc vào “{1}”.").format(count, path.name)
            ),
            on_error=self._bench.fail,
            title=title,
            owner=self,
        )
