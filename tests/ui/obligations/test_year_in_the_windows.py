"""A year of answers to the two real letters in the windows, by what people see and press: through the end of a province
and the merger of its districts, through the merger of wards; board and totals before and after."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dvk_desktop import app
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.exchange.by_hand import ByHand
from dvk_desktop.ui.common.change_hub import ChangeHub
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.reference_editor import ReferenceEditor
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.workbench import Notice, PageRequest, Workbench
from dvk_desktop.ui.jobs import JobRunner
from dvk_desktop.ui.obligations.page import make_page
from dvk_desktop.ui.obligations.quick_facts import quick_facts
from dvk_desktop.ui.units.events_panel import EventPanel
from dvk_desktop.ui.units.page import units_page
from dvk_desktop.usecases.history.acts import StoreActs
from dvk_desktop.usecases.obligations.assigning import Assign, assign
from dvk_desktop.usecases.obligations.proposing import Assigned
from dvk_desktop.usecases.samples.clock import StoryClock
from dvk_desktop.usecases.samples.office import OfficeAtWork
from tests.e2e.test_year_of_answers import BAO_LOC, HAI_DUONG, MERGED, WARDS, Units, Year, real
from tests.ui.forgetful import NoDrafts, ShortMemory
from tests.ui.looking import answer, fill, said, settled, shown
from tests.ui.movement_office import Office, find_button, type_text

NUMBERS = ("Phải nộp", "Đã nộp", "Đúng hạn", "Quá hạn")


@dataclass
class Screen:
    """The two pages of an office, and what happens on them."""

    year: Year
    office: Office
    duties: TabbedPage
    units: ListPage[Any]
    qtbot: QtBot
    notices: list[Notice]

    def tab(self, key: str, **filters: str) -> ListPage[Any]:
        """Open a tab of `Theo dõi, đôn đốc` with these filters and everything in it read."""
        self.duties.apply(PageRequest("obligations", key, {"year": "", **filters}))
        settled(self.office, self.qtbot)
        content = self.duties.content(key)
        assert isinstance(content, ListPage)
        return content

    def board(self) -> dict[str, tuple[int, ...]]:
        """`Theo đơn vị` as it is read: unit → due, done, on time, overdue."""
        content = self.tab("unit")
        columns = {column.title: column for column in content.model.columns}
        rows = [content.model.row_at(place) for place in range(content.model.rowCount())]
        name = columns["Đơn vị"]
        return {
            name.text(row): tuple(int(columns[each].text(row)) for each in NUMBERS) for row in rows if row is not None
        }

    def sums(self) -> tuple[int, ...]:
        """The columns of the board added up."""
        found = self.board().values()
        return tuple(sum(numbers) for numbers in zip(*found, strict=True)) if found else (0,) * len(NUMBERS)

    def record(self, names: str, fact: str, day: date) -> None:
        """`Ghi nhận nhanh (F8)`: paste names, choose the fact, type the day, Ctrl+Enter."""
        dialog = quick_facts(self.office.bench, self.office.services, self.duties, self.year.letter)
        self.qtbot.waitUntil(lambda: dialog.units.count() > 0)
        type_text(dialog.names, names)
        find_button(dialog, fact).click()
        field = dialog.day.input()
        assert isinstance(field, QLineEdit)
        field.clear()
        type_text(field, f"{day:%d/%m/%Y}")
        self.qtbot.waitUntil(lambda: dialog.record.isEnabled() and "cho" in dialog.record.text())
        self.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        settled(self.office, self.qtbot)

    def event(self, action: str, names: tuple[str, ...], button: str, choose: Mapping[str, str], **typed: str) -> None:
        """Select units of these names, open the form of an action, fill it in and save."""
        self.units.reload()
        settled(self.office, self.qtbot)
        chosen = self.units.table.selectionModel()
        chosen.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for place in range(self.units.model.rowCount()):
            row = self.units.model.row_at(place)
            if row is not None and row.name in names:
                chosen.setCurrentIndex(self.units.model.index(place, 0), flags)
        assert len(self.units.selected_rows()) == len(names)
        self.units.actions_.action(action).trigger()
        settled(self.office, self.qtbot)
        (panel,) = [each for each in self.units.inspector.findChildren(EventPanel) if each.isVisible()]
        panel.unfold(1)
        for part in panel.parts:
            for name, unit in choose.items():
                if part.form.has(name):
                    editor = part.form.editor(name)
                    assert isinstance(editor, ReferenceEditor)
                    editor.set_value(self.office.services.units.find(unit).id)
        for name, text in typed.items():
            fill(panel, name, text)
        settled(self.office, self.qtbot)
        find_button(panel, button).click()
        settled(self.office, self.qtbot)
        if action == "merge":
            answer(self.units, button)
            settled(self.office, self.qtbot)


@pytest.fixture
def opened(
    tmp_path: Path, look: Look, jobs: JobRunner, qtbot: QtBot
) -> Callable[[Mapping[str, Any], Units, date], Any]:
    @contextmanager
    def opening(office: Mapping[str, Any], units: Units, begins: date) -> Iterator[Screen]:
        clock = StoryClock(datetime(2026, 12, 20, 9, 30))
        clock.go(begins)
        with app.open_folder(tmp_path / "data", writes=True, program="test", clock=clock) as services:
            year = Year(OfficeAtWork(services, ByHand(), clock, tmp_path / "out"), tmp_path)
            year.office.set_up(office, units)
            hub = ChangeHub()
            services.store.on_commit(hub.publish)
            log = StoreActs(services.store, services.ledger)
            bench = Workbench(
                jobs=jobs, hub=hub, look=look, clock=clock, drafts=NoDrafts(), memory=ShortMemory(), log=log
            )
            errors: list[Exception] = []
            notices: list[Notice] = []
            bench.failed.connect(errors.append)
            bench.notified.connect(notices.append)
            made = Office(services, bench)
            duties = shown(TabbedPage, make_page(bench, services), made, qtbot)
            listed = shown(ListPage, units_page(bench, services), made, qtbot)
            yield Screen(year, made, duties, listed, qtbot, notices)
            assert errors == []
            jobs.shutdown()

    return opening


def test_letter_b_through_the_end_of_its_province(opened: Any, shared: Path) -> None:
    path = real(shared, "003_05d70a2c24c91649.txt")
    office = {"name": "Ủy ban nhân dân tỉnh Hải Dương", "level": "province"}
    with opened(office, HAI_DUONG, date(2024, 10, 20)) as screen:
        year = screen.year
        year.letter = year.office.take_letter(path, "outgoing", {"number": "4012", "date": "21/10/2024"}).id
        year.office.oblige(year.letter, date(2025, 9, 30))
        assert screen.sums() == (6, 0, 0, 0)
        # by screen and in bulk (F8), by Excel
        year.at(date(2024, 11, 4))
        screen.record("so tai chinh; khuyến nông\nnam sách, chi linh", "Đã nhận", date(2024, 11, 1))
        assert screen.notices[-1].text == "Đã ghi 4 đơn vị đã nhận."
        year.at(date(2025, 3, 10))
        year.by_excel("Sở Nội vụ", "4012", "15/BC-SNV", "05/03/2025")
        screen.record("huyện Nam Sách", "Đã báo cáo", date(2025, 3, 7))
        assert screen.sums() == (6, 2, 2, 0)
        # 1/7/2025: one dialogue for the merger, successors, closing with a reason
        year.at(MERGED)
        paper = {"day": "1/7/2025", "decision_number": "202/2025/QH15"}
        both = ("Sở Nội vụ", "Sở Tài chính")
        screen.event("merge", both, "Gộp đơn vị", {}, name="Sở Nội vụ và Tài chính", **paper)
        district = ("Ủy ban nhân dân huyện Kinh Môn",)
        heir = {"successor": "Ủy ban nhân dân xã Quang Thành"}
        screen.event("dissolve", district, "Giải thể", heir, **paper)
        city = ("Ủy ban nhân dân thành phố Chí Linh",)
        screen.event("dissolve", city, "Giải thể", {}, reason="Đóng do sắp xếp đơn vị hành chính", **paper)
        after = screen.board()
        assert screen.sums() == (5, 2, 2, 0), "what was closed with a reason is not expected any more"
        assert after["Sở Nội vụ và Tài chính"] == (2, 1, 1, 0)
        assert after["Ủy ban nhân dân xã Quang Thành"] == (1, 0, 0, 0)
        assert not {*both, *district} & set(after)
        # quarter III passes: the late ones, by the name they have today, are reminded
        year.at(date(2025, 10, 1))
        late = screen.tab("letter", directive=year.letter, timeliness="overdue")
        rows = [late.model.row_at(place) for place in range(late.model.rowCount())]
        assert sorted(row.unit_name for row in rows if row is not None) == [
            "Sở Nội vụ và Tài chính",
            "Trung tâm Khuyến nông",
            "Ủy ban nhân dân xã Quang Thành",
        ]
        late.table.selectAll()
        find_action(late, "remind").trigger()
        settled(screen.office, screen.qtbot)
        panel = late.inspector.editor
        assert panel is not None
        find_button(panel, "Chép và ghi đã nhắc").click()
        settled(screen.office, screen.qtbot)
        assert "quá hạn 1 ngày" in QGuiApplication.clipboard().text()
        assert screen.sums() == (5, 2, 2, 3)
        # the quarter is closed; what comes later is shown beside what was said
        closed = screen.tab("closed")
        find_action(closed, "close").trigger()
        panel = closed.inspector.editor
        assert panel is not None
        fill(panel, "period", "quý III/2025")
        find_button(panel, "Chốt số liệu").click()
        settled(screen.office, screen.qtbot)
        year.at(date(2025, 10, 6))
        screen.record("khuyen nong", "Đã báo cáo", date(2025, 10, 5))
        assert screen.sums() == (5, 3, 2, 2)
        closed = screen.tab("closed")
        closed.table.go_to(0)
        settled(screen.office, screen.qtbot)
        screen.qtbot.waitUntil(lambda: "Khi chốt 0/1 đã nộp, 0 đúng hạn; nay 1/1 đã nộp" in said(closed.inspector))


def find_action(page: ListPage[Any], name: str) -> Any:
    """An action of a list, which must be there to be used."""
    action = page.actions_.action(name)
    assert action.isEnabled()
    return action


def test_letter_a_through_the_merger_of_its_wards_and_into_the_next_year(opened: Any, shared: Path) -> None:
    path = real(shared, "000_4653ab8526411b1c.txt")
    office = {"name": "Thành ủy Bảo Lộc", "level": "district", "above": "Lâm Đồng"}
    with opened(office, BAO_LOC, date(2025, 1, 6)) as screen:
        year = screen.year
        year.letter = year.office.take_letter(path, "outgoing").id
        wards = [year.office.unit(f"Đảng bộ {ward}") for ward in WARDS]
        year.office.oblige(year.letter, date(2025, 10, 15), also=wards)
        expected = screen.sums()[0]
        year.at(date(2025, 5, 5))
        screen.record("lộc phát, lộc thanh", "Đã báo cáo", date(2025, 5, 2))
        before = screen.sums()
        assert before == (expected, 2, 2, 0)
        year.at(MERGED)
        names = tuple(f"Đảng bộ {ward}" for ward in WARDS[:3])
        screen.event(
            *("merge", names, "Gộp đơn vị", {}),
            name="Đảng bộ phường 1 Bảo Lộc",
            day="1/7/2025",
            decision_number="12/QĐ-TU",
        )
        assert screen.notices[-1].text.startswith("Đã gộp thành “Đảng bộ phường 1 Bảo Lộc”.")
        assert screen.sums() == before, "two reports that are in, and one line for what is open"
        assert screen.board()["Đảng bộ phường 1 Bảo Lộc"] == (3, 2, 2, 0)
        undo = screen.notices[-1].undo
        assert undo is not None
        undo()
        settled(screen.office, screen.qtbot)
        assert screen.sums() == before
        assert "Đảng bộ phường 1 Bảo Lộc" not in screen.board()
        # the next year: a duty due every year gets a line of its own, once
        council = year.office.unit("Hội đồng nhân dân thành phố Bảo Lộc")
        assign(year.store, Assign(year.letter, (Assigned(council, due=DateSpec.yearly(10, 15)),)))
        year.at(date(2026, 1, 5))
        screen.office.bench.year.set(2026)
        for said_then in ("Đã mở 1 việc định kỳ của năm 2026.", "Không có gì thay đổi."):
            find_action(screen.tab("letter", directive=year.letter), "open_year").trigger()
            settled(screen.office, screen.qtbot)
            assert screen.notices[-1].text == said_then
        board = screen.board()
        assert board["Hội đồng nhân dân thành phố Bảo Lộc"][0] == 2, "one line of 2025, one of 2026"
