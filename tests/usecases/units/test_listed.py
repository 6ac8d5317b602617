"""The office's own list of units from Excel: names are enough, known ones are recognised, nothing is entered twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.usecases.units.listed import ListedUnit
from tests.books import book_of
from tests.cli.conftest import CommandLine

ROWS = (
    ("Thôn 1", "Nguyễn Văn An", "0912345678"),
    ("Chi bộ thôn Đông", "Trần Thị Bình", "0912345679"),
    ("Hội Liên hiệp Phụ nữ xã", "Lê Thị Cúc", "0912345670"),
    ("TDP 5", "Phạm Văn Dũng", "0912345671"),
    ("Trường Tiểu học Tân Hà", "Đỗ Thị Em", "0912345672"),
    ("UBND xã Tân Hà", "Hồ Văn Phú", "0912345673"),
    ("Công an xã", "Vũ Văn Giang", "0912345674"),
    ("Đoàn Thanh niên xã", "Bùi Thị Hà", "0912345675"),
    ("thôn 1", "viết hai lần", ""),
)


def workbook(folder: Path) -> Path:
    title = ("DANH SÁCH CÁC ĐƠN VỊ TRỰC THUỘC XÃ TÂN HÀ",)
    headings = ("STT", "Tên đơn vị", "Người liên hệ", "Số điện thoại")
    numbered = [(number, *row) for number, row in enumerate(ROWS, 1)]
    return book_of((title, headings, *numbered), folder / "Danh sách đơn vị.xlsx")


@pytest.fixture
def dvk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    dvk = CommandLine(tmp_path / "xa", capsys)
    dvk.ask("init", "--unit", "Đảng ủy xã Tân Hà", "--level", "commune", "--province", "Lâm Đồng")
    for name in ("Thôn 1", "Tổ dân phố số 5"):
        dvk.ask("units", "add", name)
    return dvk


def test_kind_and_level_follow_from_the_name_and_known_ones_are_recognised(dvk: CommandLine, tmp_path: Path) -> None:
    seen = dvk.ask("units", "import", workbook(tmp_path))
    assert seen["done"] is None
    assert [(row["name"], row["kind"], bool(row["unit"]), row["known_as"]) for row in seen["rows"]] == [
        ("Thôn 1", "residential_area", True, ""),
        ("Chi bộ thôn Đông", "party_organisation", False, ""),
        ("Hội Liên hiệp Phụ nữ xã", "mass_organisation", False, ""),
        ("TDP 5", "residential_area", True, "Tổ dân phố số 5"),
        ("Trường Tiểu học Tân Hà", "school", False, ""),
        ("UBND xã Tân Hà", "peoples_committee", False, ""),
        ("Công an xã", "armed_forces", False, ""),
        ("Đoàn Thanh niên xã", "mass_organisation", False, ""),
    ]


def test_what_was_seen_is_entered_once_and_undone_at_once(dvk: CommandLine, tmp_path: Path) -> None:
    path = workbook(tmp_path)
    done = dvk.ask("units", "import", path, "--apply")["done"]
    assert (len(done["added"]), len(done["changed"])) == (6, 2)
    units = {row["name"]: row for row in dvk.ask("units", "list")["rows"]}
    assert units["Thôn 1"]["contact"] == "Nguyễn Văn An"
    assert units["Trường Tiểu học Tân Hà"]["level"] == "commune"
    again = dvk.ask("units", "import", path, "--apply")["done"]
    assert (again["added"], again["changed"]) == ([], [])
    assert all(row["unit"] for row in dvk.ask("units", "import", path)["rows"])
    dvk.ask("undo", done["act"])
    assert "Trường Tiểu học Tân Hà" not in {row["name"] for row in dvk.ask("units", "list")["rows"]}


def test_a_file_without_names_says_so(dvk: CommandLine, tmp_path: Path) -> None:
    path = book_of((["Ngày", "Số tiền"], ["01/10/2026", 5], ["02/10/2026", 7]), tmp_path / "Sổ quỹ.xlsx")
    told = dvk("units", "import", path)
    assert told.code == 1
    assert "Không có cột" in told.err or "không có cột" in told.err
    (tmp_path / "hỏng.xlsx").write_bytes(b"PK nothing")
    assert dvk("units", "import", tmp_path / "hỏng.xlsx").code == 1
    assert ListedUnit(1, "x", "other").unit == ""


def test_a_line_that_may_mean_several_is_decided_by_whoever_enters_the_list(dvk: CommandLine, tmp_path: Path) -> None:
    for name in ("Chi hội Nông dân thôn Tây", "Chi hội Nông dân thôn Nam"):
        dvk.ask("units", "add", name)
    path = book_of((("Tên đơn vị", "Người liên hệ"), ("Chi hội Nông dân", "Lê Văn Nam")), tmp_path / "Danh sách.xlsx")
    (line,) = dvk.ask("units", "import", path)["rows"]
    offered = {meant["name"].partition(" (")[0]: meant["name"] for meant in line["between"]}
    assert offered.keys() == {"Chi hội Nông dân thôn Tây", "Chi hội Nông dân thôn Nam"}
    wrong = dvk("units", "import", path, "--choose", f"{line['row']}=Chi hội Nông dân thôn Bắc")
    assert wrong.code == 1
    assert "Chi hội Nông dân thôn Bắc" in wrong.err
    chosen = f"{line['row']}={offered['Chi hội Nông dân thôn Nam']}"
    done = dvk.ask("units", "import", path, "--choose", chosen, "--apply")["done"]
    assert (done["added"], len(done["changed"])) == ([], 1)
    contacts = {row["name"]: row["contact"] for row in dvk.ask("units", "list")["rows"]}
    assert (contacts["Chi hội Nông dân thôn Nam"], contacts["Chi hội Nông dân thôn Tây"]) == ("Lê Văn Nam", "")
    dvk.ask("undo", done["act"])
    dvk.ask("units", "import", path, "--choose", f"{line['row']}=mới", "--apply")
    assert "Chi hội Nông dân" in {row["name"] for row in dvk.ask("units", "list")["rows"]}


@pytest.mark.parametrize("headings", [("Tên đơn vị",), ("Tên đơn vị", "Đầu mối")])
def test_a_column_of_names_is_enough(dvk: CommandLine, tmp_path: Path, headings: tuple[str, ...]) -> None:
    rows = (("Trạm Y tế", "Lê Văn Sỹ"), ("Trường Mầm non Tân Hà", "Hồ Thị Ngữ"), ("Xã Ia Púch", "Rơ Châm"))
    path = book_of((headings, *(row[: len(headings)] for row in rows)), tmp_path / "Danh sách.xlsx")
    names = [row["name"] for row in dvk.ask("units", "import", path)["rows"]]
    assert names == ["Trạm Y tế", "Trường Mầm non Tân Hà", "Xã Ia Púch"]


def test_the_short_names_of_usual_bodies_are_known(dvk: CommandLine, tmp_path: Path) -> None:
    dvk.ask("units", "add", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Hà")
    for name in ("Đoàn TNCS Hồ Chí Minh xã Tân Hà", "Hội Liên hiệp Phụ nữ xã Tân Hà", "Ban Chỉ huy Quân sự xã Tân Hà"):
        dvk.ask("units", "add", name)
    short = ("Mặt trận xã", "MTTQ xã", "Đoàn xã", "Phụ nữ xã", "BCHQS xã")
    path = book_of([[name] for name in ("Tên đơn vị", *short)], tmp_path / "Tên gọi tắt.xlsx")
    seen = dvk.ask("units", "import", path)["rows"]
    assert [row["known_as"] for row in seen] == [
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Hà",
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Hà",
        "Đoàn TNCS Hồ Chí Minh xã Tân Hà",
        "Hội Liên hiệp Phụ nữ xã Tân Hà",
        "Ban Chỉ huy Quân sự xã Tân Hà",
    ]


def test_a_line_that_nobody_recognised_is_pointed_to_a_unit(dvk: CommandLine, tmp_path: Path) -> None:
    path = workbook(tmp_path)
    row = next(row for row in dvk.ask("units", "import", path)["rows"] if row["name"] == "Chi bộ thôn Đông")
    assert row["unit"] == ""
    done = dvk.ask("units", "import", path, "--apply", "--choose", f"{row['row']}=Thôn 1")["done"]
    assert len(done["added"]) == 5
    units = {each["name"]: each for each in dvk.ask("units", "list")["rows"]}
    assert "Chi bộ thôn Đông" not in units


PLACED = (
    ("Tên đơn vị", "Trực thuộc"),
    ("TDP 1", "Đảng ủy phường Đông"),
    ("TDP 1", "Đảng ủy phường Tây"),
    ("TDP số 2", "Khối phường Tây"),
    ("Hội Nông dân phường Đông", "Đảng ủy phường Đông"),
    ("Chi hội Nông dân TDP 1", "Hội Nông dân phường Đông"),
    ("Sở GD&ĐT", "Tỉnh ủy Sơn Khê"),
    ("UBND phường Tây", "Đảng ủy phường Tây"),
)


def test_namesakes_below_different_units_are_entered_where_the_list_puts_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dvk = CommandLine(tmp_path / "tinh", capsys)
    dvk.ask("init", "--unit", "Tỉnh ủy Sơn Khê", "--level", "province")
    for name in ("Đảng ủy phường Đông", "Đảng ủy phường Tây", "Sở Giáo dục và Đào tạo tỉnh Sơn Khê", "UBND phường Tây"):
        dvk.ask("units", "add", name)
    path = book_of(PLACED, tmp_path / "Danh sách.xlsx")
    done = dvk.ask("units", "import", path, "--apply")["done"]
    assert (len(done["added"]), len(done["changed"])) == (4, 1)  # what stands below nobody known is left out
    below = {
        unit: [row["name"] for row in dvk.ask("units", "list", "--parent", unit)["rows"]]
        for unit in ("Đảng ủy phường Đông", "Đảng ủy phường Tây", "Hội Nông dân phường Đông")
    }
    assert below == {
        "Đảng ủy phường Đông": ["Hội Nông dân phường Đông", "TDP 1"],
        "Đảng ủy phường Tây": ["TDP 1"],
        "Hội Nông dân phường Đông": ["Chi hội Nông dân TDP 1"],
    }
    again = dvk.ask("units", "import", path, "--apply")["done"]
    assert (again["added"], again["changed"]) == ([], [])
    unplaced = next(row for row in dvk.ask("units", "import", path)["rows"] if row["above"] == "Khối phường Tây")
    done = dvk.ask("units", "import", path, "--apply", "--choose", f"{unplaced['row']}=mới")["done"]
    assert len(done["added"]) == 1


def test_what_else_the_list_calls_a_unit_is_kept_and_recognised(dvk: CommandLine, tmp_path: Path) -> None:
    rows = (
        ("Tên đơn vị", "Tên gọi khác"),
        ("Thôn 1", "Thôn Cây Đa; Xóm Đình\nthôn 1"),
        ("Khu Năm", "TDP 5"),
        ("Trường Tiểu học Tân Hà", "Trường Bùi Thị Xuân, cơ sở 2"),
    )
    path = book_of(rows, tmp_path / "Danh sách.xlsx")
    assert [row["known_as"] for row in dvk.ask("units", "import", path)["rows"]] == ["", "Tổ dân phố số 5", ""]
    done = dvk.ask("units", "import", path, "--apply")["done"]
    assert (len(done["added"]), len(done["changed"])) == (1, 2)
    assert {row["name"]: row["aliases"] for row in dvk.ask("units", "list")["rows"] if row["aliases"]} == {
        "Thôn 1": ["Thôn Cây Đa", "Xóm Đình"],
        "Tổ dân phố số 5": ["Khu Năm", "TDP 5"],
        "Trường Tiểu học Tân Hà": ["Trường Bùi Thị Xuân, cơ sở 2"],
    }
    again = dvk.ask("units", "import", path, "--apply")["done"]
    assert (again["added"], again["changed"]) == ([], [])
