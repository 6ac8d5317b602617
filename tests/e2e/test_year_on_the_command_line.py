"""Both real letters in one province, a year of answers on the command line, its communes merged and divided in the
middle; board, reminders and totals against arithmetic of this page's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dvk_desktop.exchange.by_hand import ByHand
from tests.cli.conftest import CommandLine
from tests.e2e.test_year_of_answers import real

HA, PHU, LAC, DAI = (f"Đảng ủy xã {name}" for name in ("Tân Hà", "Phú Sơn", "Lạc Xuân", "Đại Lào"))
CODES = {HA: "24829", PHU: "24820", LAC: "24991", DAI: "24841"}
SON, NORTH, SOUTH = (f"Đảng ủy xã {name}" for name in ("Tân Sơn", "Lạc Bắc", "Lạc Nam"))
BOARD, SCHOOL = "Ban Tổ chức Tỉnh ủy", "Trường Chính trị tỉnh"
ASKED = (BOARD, SCHOOL, HA, PHU, LAC, DAI)
A, B = "A", "B"
DUE = {A: date(2025, 10, 15), B: date(2025, 9, 30)}


@dataclass
class Line:
    """What a unit owes for a letter, in the fewest words."""

    due: date
    done: date | None = None
    over: bool = False


@dataclass
class Book:
    """The same year kept with pencil and paper: (letter, unit) → line; unit → what it became, the first for it."""

    lines: dict[tuple[str, str], Line] = field(default_factory=dict)
    heirs: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def report(self, letter: str, unit: str, day: date) -> None:
        while self.lines[letter, unit].over and unit in self.heirs:
            unit = self.heirs[unit][0]
        line = self.lines[letter, unit]
        line.done = line.done or day

    def end(self, unit: str, *heirs: str) -> None:
        if heirs:
            self.heirs[unit] = heirs
        for letter in (A, B):
            line = self.lines[letter, unit]
            if line.done is None:
                line.over = True
                for heir in heirs:
                    self.lines.setdefault((letter, heir), Line(line.due))

    def stands(self, unit: str) -> str:
        while unit in self.heirs:
            unit = self.heirs[unit][0]
        return unit

    def totals(self, letters: Iterable[str] = (A, B), unit: str = "") -> tuple[int, int, int, int]:
        """Expected, done, on time, overdue (all deadlines have passed)."""
        found = [
            line
            for (letter, owner), line in self.lines.items()
            if letter in letters and not line.over and unit in ("", self.stands(owner))
        ]
        done = [line for line in found if line.done is not None]
        in_time = [line for line in done if line.done is not None and line.done <= line.due]
        return len(found), len(done), len(in_time), len(found) - len(done)

    def late(self) -> set[tuple[str, str]]:
        return {key for key, line in self.lines.items() if line.done is None and not line.over}


@pytest.fixture
def province(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """A province, two of its bodies, four communes with bodies of their own and hamlets."""
    dvk = CommandLine(tmp_path / "tỉnh", capsys)
    dvk.ask("init", "--unit", "Tỉnh ủy Lâm Đồng", "--level", "province", "--code", "68")
    for name in (BOARD, SCHOOL):
        dvk.ask("units", "add", name)
    for name, code in CODES.items():
        dvk.ask("units", "add", name, "--level", "commune", "--code", code)
        for below in (f"Ban Xây dựng Đảng {name}", f"Thôn 1 {name}", f"Thôn 2 {name}"):
            dvk.ask("units", "add", below, "--parent", name)
    return dvk


def line_of(dvk: CommandLine, letter: str, unit: str) -> str:
    rows = dvk.ask("obligations", "list", "--directive", letter)["rows"]
    return str(next(row["id"] for row in rows if row["unit_name"] == unit))


def answered(sheet: Path, out: Path, subject: str, number: str, day: str) -> Path:
    hand = ByHand()
    (text,) = [str(row["Văn bản"]) for row in hand.rows(sheet) if subject in str(row["Văn bản"])]
    typed = {"Văn bản": text, "Số báo cáo": number, "Ngày báo cáo": day}
    return hand.fill_in(sheet, out / f"{number.replace('/', '-')}.xlsx", [typed], match="Văn bản")


def told(row: dict[str, Any]) -> tuple[int, int, int, int]:
    """The numbers of a row as `Book.totals` gives them."""
    return row["expected"], row["done"], row["on_time"], row["overdue"]


def agree(dvk: CommandLine, book: Book, ids: dict[str, str]) -> None:
    """Board by letter and by unit, reminders and lists say what the book says."""
    for letter, identity in ids.items():
        rows = dvk.ask("obligations", "board", "--directive", identity)["rows"]
        assert tuple(map(sum, zip(*map(told, rows), strict=True))) == book.totals([letter])
    rows = dvk.ask("obligations", "board")["rows"]
    units = {book.stands(unit) for _, unit in book.lines}
    expected = {unit: book.totals(unit=unit) for unit in units}
    assert {row["unit_name"]: told(row) for row in rows} == {u: t for u, t in expected.items() if t[0]}
    names = {identity: letter for letter, identity in ids.items()}
    late = dvk.ask("obligations", "list", "--overdue")["rows"]
    assert {(names[row["directive"]], row["unit_name"]) for row in late} == book.late()
    reminded = dvk.ask("obligations", "remind", "--overdue", "--text-only")["rows"]
    for unit in {unit for _, unit in book.late()}:
        assert any(unit in row["text"] for row in reminded), unit


def test_a_year_of_both_letters(
    province: CommandLine, tmp_path: Path, shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {A: real(shared, "000_4653ab8526411b1c.txt"), B: real(shared, "003_05d70a2c24c91649.txt")}
    book, ids, subject = Book(), dict[str, str](), {A: "134", B: "4012"}
    for letter, path in files.items():
        number = ("--set", "number=4012", "--set", "date=21/10/2024") if letter == B else ()
        ids[letter] = province.ask("letter", "add", path, "--outgoing", *number)["id"]
        due = "quý III/2025" if letter == B else "15/10/2025"
        province.ask(
            "directives", "assign", ids[letter], "--due", due, *(w for unit in ASKED for w in ("--unit", unit))
        )
        book.lines |= {(letter, unit): Line(DUE[letter]) for unit in ASKED}
    agree(province, book, ids)

    # by screen, in bulk, by Excel, and by the program of a commune
    sheets: dict[str, Path] = {}
    for unit in (PHU, DAI):
        (made,) = province.ask("export", "assignment", "--to", unit, "--out", tmp_path / "ra")["files"]
        sheets[unit] = Path(made["path"])
    province.ask("obligations", "record", line_of(province, ids[A], BOARD), "--report-date", "10/3/2025")
    book.report(A, BOARD, date(2025, 3, 10))
    record = ("obligations", "record", "--directive", ids[B])
    province.ask(*record, "--units", "trường chính trị; đại lào", "--report-date", "3/10/2025", "--channel", "zalo")
    book.report(B, SCHOOL, date(2025, 10, 3))
    book.report(B, DAI, date(2025, 10, 3))
    province.ask("import", answered(sheets[DAI], tmp_path, subject[A], "1/BC", "20/04/2025"), "--apply")
    book.report(A, DAI, date(2025, 4, 20))
    commune = CommandLine(tmp_path / "xã", capsys)
    commune.ask("init", "--unit", HA, "--level", "commune", "--code", CODES[HA], "--province", "Lâm Đồng")

    def send(giver: CommandLine, taker: CommandLine, to: str) -> dict[str, Any]:
        (made,) = giver.ask("export", "bundle", "--to", to, "--out", tmp_path / "ra")["files"]
        (taken,) = taker.ask("import", made["path"], "--apply")["files"]
        assert (taken["rows"]["outside"], taken["rows"]["rejected"]) == (0, 0)
        return dict(taken)

    send(province, commune, HA)
    commune.ask(
        "obligations", "record", line_of(commune, ids[B], HA), "--report-number", "7/BC", "--report-date", "20/6/2025"
    )
    models = {HA: 3, PHU: 2, LAC: 4, DAI: 1}
    for unit, count in models.items():
        for place in range(count):
            made = ("models", "add", f"Mô hình {place} của {unit}", "--unit", unit, "--year", "2025")
            province.ask(*made, "--field", "KT", "--subject", "collective")
    agree(province, book, ids)
    province.ask("obligations", "close-period", "quý III/2025")
    kept = book.totals([B])

    # 1 July 2025
    decision = ("--on", "1/7/2025", "--decision", "202/2025/QH15")
    province.ask("units", "merge", HA, PHU, "--name", SON, *decision)
    book.end(HA, SON)
    book.end(PHU, SON)
    province.ask("units", "split", LAC, "--new", NORTH, "--new", SOUTH, *decision)
    book.end(LAC, NORTH, SOUTH)
    province.ask("units", "dissolve", BOARD, *decision, "--reason", "Đóng do sắp xếp tổ chức")
    book.end(BOARD)
    agree(province, book, ids)

    # what was under way under the old names: a sheet, a bundle, a fact typed on the old line
    (taken,) = province.ask("import", answered(sheets[PHU], tmp_path, subject[A], "9/BC", "01/10/2025"), "--apply")[
        "files"
    ]
    assert [problem["code"] for problem in taken["problems"]] == ["obligation.followed"]
    book.report(A, PHU, date(2025, 10, 1))
    taken = send(commune, province, "Tỉnh ủy Lâm Đồng")
    assert [problem["code"] for problem in taken["problems"]] == ["obligation.followed"]
    book.report(B, HA, date(2025, 6, 20))
    recorded = province.ask("obligations", "record", line_of(province, ids[A], LAC), "--report-date", "20/10/2025")
    assert recorded["heirs"] == [NORTH]
    book.report(A, LAC, date(2025, 10, 20))
    agree(province, book, ids)

    # the running office of Tân Hà goes on as Tân Sơn and answers for it
    send(province, commune, HA)
    commune.ask("units", "take-over")
    own = {row["unit_name"]: row["state"] for row in commune.ask("obligations", "list", "--directive", ids[B])["rows"]}
    assert own == {HA: "transferred", PHU: "transferred", SON: "reported"}
    send(commune, province, "Tỉnh ủy Lâm Đồng")
    agree(province, book, ids)

    # the figures of the year under both maps, and what was closed
    for day, expected in (
        ("30/6/2025", models),
        ("31/12/2025", {SON: 5, NORTH: 4, DAI: 1}),
    ):
        totals = province.ask("units", "totals", "2025", "--on", day)
        assert {row["name"]: row["count"] for row in totals["rows"] if row["count"]} == expected
    closed = province.ask("obligations", "closed", "quý III/2025")
    assert {each["name"] for each in closed["differences"]} == {SON}, "no difference is what became of units"
    since = [tuple(b - a for a, b in zip(told(d["then"]), told(d["now"]), strict=True)) for d in closed["differences"]]
    assert told(closed) == kept
    # as they were owed: the school and Đại Lào late, the two that are Tân Sơn now by its one report in time, Lạc Xuân
    # and the board that is no more not at all
    assert tuple(map(sum, zip(kept, *since, strict=True))) == (6, 4, 2, 2)
