"""A year of answers to the two real letters: by screen, in bulk, by Excel, through a merger in its middle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from dvk_desktop import app
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.obligations import Totals
from dvk_desktop.domain.units import Unit
from dvk_desktop.exchange.by_hand import ByHand
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.assigning import Assign, assign
from dvk_desktop.usecases.obligations.board_rows import BoardRow
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts, remind
from dvk_desktop.usecases.obligations.naming import obligations_named
from dvk_desktop.usecases.obligations.proposing import Assigned
from dvk_desktop.usecases.practice_models.commands import QuickAdd, quick_add
from dvk_desktop.usecases.reports.figures import YearFigures, figures_of
from dvk_desktop.usecases.samples.clock import StoryClock
from dvk_desktop.usecases.samples.office import OfficeAtWork
from dvk_desktop.usecases.units.commands import add_unit
from dvk_desktop.usecases.units.events import Decision, MergeUnits, dissolve_unit, merge_units
from tests.cli.conftest import CommandLine

MERGED = date(2025, 7, 1)
DECISION = Decision(DateSpec.day(MERGED), "202/2025/QH15", DateSpec.day(date(2025, 6, 12)))
REARRANGED = Decision(DateSpec.day(MERGED), "202/2025/QH15", closing_reason="Đóng do sắp xếp đơn vị hành chính")
Units = Sequence[Mapping[str, Any]]


@dataclass
class Year:
    """The office of a letter, and how its year goes."""

    office: OfficeAtWork
    folder: Path
    letter: str = ""

    def at(self, day: date) -> None:
        self.office.clock.go(day)

    @property
    def store(self) -> Any:
        return self.office.services.store

    def board(self) -> dict[str, BoardRow]:
        return {row.unit_name: row for row in self.office.services.obligations.board.all(ListQuery())}

    def totals(self) -> Totals:
        return self.office.services.obligations.totals({"own": "0", "directive": self.letter})

    def figures(self, year: int, on: date | None = None) -> YearFigures:
        return figures_of(self.office.services.reports.parts(year, on))

    def states(self) -> dict[str, str]:
        return {row.unit_name: row.state for row in self.office.lines(directive=self.letter, own="0")}

    def by_names(self, names: str, channel: str, **facts: date) -> int:
        """Bulk recording with a pasted list of names."""
        with self.store.read() as reading:
            found = obligations_named(reading, self.office.services.catalogue, self.letter, names)
        assert found.unclear == ()
        given = {name: DateSpec.day(day) for name, day in facts.items()}
        return record_facts(self.store, RecordFacts(found.obligations, given, channel)).changed

    def by_excel(self, unit: str, matched: str, number: str, day: str) -> None:
        """A sheet goes out to a unit without the program and comes back filled in by hand."""
        (sheet,) = self.office.send("assignment", [self.office.unit(unit)])
        typed = {"Văn bản": matched, "Số báo cáo": number, "Ngày báo cáo": day}
        filled = self.office.hand.fill_in(sheet, self.folder / "điền tay" / sheet.name, [typed], match="Văn bản")
        self.office.receive_one(filled)


@contextmanager
def year_of(folder: Path, office: Mapping[str, Any], units: Units, begins: date) -> Iterator[Year]:
    clock = StoryClock(datetime(2025, 12, 20, 9, 30))
    clock.go(begins)
    with app.open_folder(folder / "data", writes=True, program="test", clock=clock) as services:
        made = Year(OfficeAtWork(services, ByHand(), clock, folder / "out"), folder)
        made.office.set_up(office, units)
        yield made


def real(shared: Path, name: str) -> Path:
    path = shared / "letters" / name
    if not path.exists():
        pytest.skip(f"the real letter {name} is not beside the source tree")
    return path


HAI_DUONG: Units = (
    {"name": "Sở Nội vụ", "phone": "0912 345 001", "contact": "Vũ Thị Hằng"},
    {"name": "Sở Tài chính"},
    {"name": "Trung tâm Khuyến nông"},
    *({"name": f"Ủy ban nhân dân huyện {name}", "level": "district"} for name in ("Nam Sách", "Kinh Môn")),
    {"name": "Ủy ban nhân dân thành phố Chí Linh", "level": "district"},
    *(
        {"name": f"Ủy ban nhân dân xã {name}", "level": "commune", "parent": f"Ủy ban nhân dân huyện {above}"}
        for name, above in (("An Lâm", "Nam Sách"), ("Phú Điền", "Nam Sách"), ("Quang Thành", "Kinh Môn"))
    ),
    *(
        {"name": f"Thôn {name}", "kind": "residential_area", "parent": "Ủy ban nhân dân xã An Lâm"}
        for name in ("Cẩm Lý", "Bạch Đa")
    ),
)


def test_letter_b_through_the_end_of_its_province(tmp_path: Path, shared: Path) -> None:
    path = real(shared, "003_05d70a2c24c91649.txt")
    office = {"name": "Ủy ban nhân dân tỉnh Hải Dương", "level": "province"}
    with year_of(tmp_path, office, HAI_DUONG, date(2024, 10, 20)) as year:
        year.letter = year.office.take_letter(path, "outgoing", {"number": "4012", "date": "21/10/2024"}).id
        due = date(2025, 9, 30)
        year.office.oblige(year.letter, due)
        assert year.totals().expected == 6, "three bodies and three districts; communes are not addressed"
        for name, year_of_model in (("Sở Nội vụ", 2024), ("Ủy ban nhân dân huyện Nam Sách", 2025)):
            quick_add(
                year.store,
                QuickAdd(f"Mô hình của {name}", year.office.unit(name), "KT", "collective", year=year_of_model),
            )
        # 1. by screen, in bulk, by Excel
        year.at(date(2024, 11, 4))
        year.office.record(year.letter, year.office.unit("Sở Nội vụ"), "document", received_on=date(2024, 10, 25))
        assert (
            year.by_names("so tai chinh; khuyến nông\nnam sach, chi linh", "zalo", received_on=date(2024, 11, 1)) == 4
        )
        year.at(date(2025, 3, 10))
        year.by_excel("Sở Nội vụ", "4012", "15/BC-SNV", "05/03/2025")
        year.by_names("huyện Nam Sách", "document", report_date=date(2025, 3, 7))
        before = year.totals()
        assert (before.expected, before.done, before.on_time, before.overdue) == (6, 2, 2, 0)
        # 2. the province, its bodies and its districts end
        year.at(MERGED)
        other = add_unit(year.store, year.office.services.catalogue, Unit(name="Sở Nội vụ thành phố Hải Phòng"))
        dissolve_unit(
            year.store,
            year.office.unit("Ủy ban nhân dân huyện Nam Sách"),
            DECISION,
            [year.office.unit("Ủy ban nhân dân xã An Lâm")],
        )
        kinh_mon = dissolve_unit(
            year.store,
            year.office.unit("Ủy ban nhân dân huyện Kinh Môn"),
            DECISION,
            [year.office.unit("Ủy ban nhân dân xã Quang Thành")],
        )
        closed = dissolve_unit(year.store, year.office.unit("Ủy ban nhân dân thành phố Chí Linh"), REARRANGED)
        merge_units(year.store, MergeUnits((year.office.unit("Sở Nội vụ"),), "", DECISION, into=other))
        assert (kinh_mon.obligations, closed.obligations, kinh_mon.below) == (1, 1, 1)
        province = year.store.office.unit
        for commune in ("An Lâm", "Phú Điền", "Quang Thành"):
            unit = year.office.services.units.find(f"Ủy ban nhân dân xã {commune}")
            assert unit.parent == province, "two levels from that day on"
        assert year.states() == {
            "Sở Nội vụ": "reported",
            "Sở Tài chính": "received",
            "Trung tâm Khuyến nông": "received",
            "Ủy ban nhân dân huyện Nam Sách": "reported",
            "Ủy ban nhân dân huyện Kinh Môn": "transferred",
            "Ủy ban nhân dân thành phố Chí Linh": "closed",
            "Ủy ban nhân dân xã Quang Thành": "sent",
        }
        after = year.totals()
        assert (after.expected, after.done, after.overdue) == (5, 2, 0), "what was closed with a reason is not expected"
        board = year.board()
        assert board["Ủy ban nhân dân xã An Lâm"].done == 1, "what Nam Sách reported counts for what stands for it"
        assert board["Sở Nội vụ thành phố Hải Phòng"].done == 1
        assert not {"Sở Nội vụ", "Ủy ban nhân dân huyện Nam Sách", "Ủy ban nhân dân huyện Kinh Môn"} & set(board)
        # 3. quarter III/2025 passes: who is reminded, by which name
        year.at(date(2025, 10, 1))
        late = year.office.lines(directive=year.letter, own="0", overdue="1")
        assert {row.unit_name for row in late} == {
            "Sở Tài chính",
            "Trung tâm Khuyến nông",
            "Ủy ban nhân dân xã Quang Thành",
        }
        assert all(row.due_day == due and row.days == 1 for row in late)
        texts = year.office.services.obligations.reminders([row.id for row in late])
        assert any("Ủy ban nhân dân xã Quang Thành" in text.text and "quá hạn 1 ngày" in text.text for text in texts)
        remind(year.store, tuple(row.id for row in late), channel="zalo")
        paper = year.office.paper("reminder", 2025)
        assert set(paper.addressees) == {row.unit_name for row in late}
        # 4. the figures of both years under both maps
        for this in (2024, 2025):
            for day in (None, date(2025, 6, 30), date(2025, 7, 1)):
                told = year.figures(this, day)
                assert sum(unit.models.total for unit in told.units) == told.models.total == 1
                assert sum(unit.duties.expected for unit in told.units) == told.duties.expected
        old, new = year.figures(2025, date(2025, 6, 30)), year.figures(2025)
        assert "Ủy ban nhân dân huyện Nam Sách" in {unit.name for unit in old.units if unit.models.total}
        assert "Ủy ban nhân dân huyện Nam Sách" not in {unit.name for unit in new.units}


WARDS = ("phường 1", "phường Lộc Phát", "xã Lộc Thanh", "phường B’Lao", "phường Lộc Sơn", "xã Lộc Nga")
BAO_LOC: Units = (
    {"name": "Hội đồng nhân dân thành phố Bảo Lộc"},
    {"name": "Ủy ban nhân dân thành phố Bảo Lộc"},
    {"name": "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Bảo Lộc"},
    *({"name": f"Đảng bộ {ward}", "level": "commune", "kind": "party_organisation"} for ward in WARDS),
    *(
        {"name": f"Tổ dân phố {number}", "kind": "residential_area", "parent": f"Đảng bộ {ward}"}
        for ward, number in (("phường 1", 1), ("phường Lộc Phát", 2), ("phường B’Lao", 3))
    ),
)


def test_letter_a_through_the_merger_of_its_wards(tmp_path: Path, shared: Path) -> None:
    path = real(shared, "000_4653ab8526411b1c.txt")
    office = {"name": "Thành ủy Bảo Lộc", "level": "district", "above": "Lâm Đồng"}
    with year_of(tmp_path, office, BAO_LOC, date(2025, 1, 6)) as year:
        year.letter = year.office.take_letter(path, "outgoing").id
        units = [year.office.unit(str(unit["name"])) for unit in BAO_LOC[:9]]
        due = DateSpec.day(date(2025, 10, 15))
        assign(year.store, Assign(year.letter, tuple(Assigned(unit, due=due) for unit in units), due, "document"))
        assert year.totals().expected == 9
        year.at(date(2025, 5, 5))
        year.by_excel("Đảng bộ phường 1", "134", "12-BC/ĐB", "28/04/2025")
        year.by_names("lộc phát, lộc thanh, B'Lao", "zalo", received_on=date(2025, 5, 2))
        before = year.totals()
        year.at(MERGED)
        first = merge_units(year.store, MergeUnits(tuple(units[3:6]), "Đảng bộ phường 1 Bảo Lộc", DECISION))
        second = merge_units(year.store, MergeUnits(tuple(units[6:9]), "Đảng bộ phường B’Lao Bảo Lộc", REARRANGED))
        assert (first.obligations, first.below, second.obligations, second.below) == (2, 2, 3, 1)
        board = year.board()
        assert board["Đảng bộ phường 1 Bảo Lộc"].expected == 2, "the report that is in, and one line for what is open"
        assert "Đảng bộ phường B’Lao Bảo Lộc" not in board or board["Đảng bộ phường B’Lao Bảo Lộc"].expected == 0
        assert (before.done, year.totals().done) == (1, 1)
        year.at(date(2025, 10, 16))
        late = {row.unit_name for row in year.office.lines(directive=year.letter, own="0", overdue="1")}
        assert late == {str(unit["name"]) for unit in BAO_LOC[:3]} | {"Đảng bộ phường 1 Bảo Lộc"}


def test_the_command_line_tells_the_same_of_letter_b(
    tmp_path: Path, shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = real(shared, "003_05d70a2c24c91649.txt")
    dvk = CommandLine(tmp_path / "data", capsys)
    dvk.ask("init", "--unit", "Ủy ban nhân dân tỉnh Hải Dương", "--level", "province")
    for name in ("Sở Nội vụ", "Sở Tài chính", "Trung tâm Khuyến nông", "Sở Nội vụ thành phố Hải Phòng"):
        dvk.ask("units", "add", name)
    letter = dvk.ask("letter", "add", path, "--outgoing", "--set", "date=21/10/2024")["id"]
    dvk.ask("directives", "assign", letter, "--due", "quý III/2025")
    dvk.ask("obligations", "record", "--directive", letter, "--units", "Sở Tài chính", "--report-date", "10/3/2025")
    before = dvk.ask("obligations", "board", "--by", "letter")["rows"][0]
    dvk.ask(
        *("units", "merge", "Sở Nội vụ", "Sở Tài chính", "--name", "Sở Nội vụ và Tài chính"),
        *("--on", "01/7/2025", "--decision", "202/2025/QH15"),
    )
    dvk.ask("units", "dissolve", "Trung tâm Khuyến nông", "--on", "01/7/2025", "--reason", "Đóng do sắp xếp")
    after = dvk.ask("obligations", "board", "--by", "letter")["rows"][0]
    assert (before["expected"], before["done"], after["expected"], after["done"]) == (4, 1, 3, 1)
    rows = {row["unit_name"]: row for row in dvk.ask("obligations", "board")["rows"]}
    assert (rows["Sở Nội vụ và Tài chính"]["expected"], rows["Sở Nội vụ và Tài chính"]["done"]) == (2, 1)
    assert "Sở Tài chính" not in rows
    reminded = dvk.ask("obligations", "remind", "--overdue", "--text-only")["rows"]
    assert sorted(reminded[0]["text"].split("\n- ")[1:]) == ["Sở Nội vụ thành phố Hải Phòng", "Sở Nội vụ và Tài chính"]
