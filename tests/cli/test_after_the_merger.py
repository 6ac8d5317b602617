"""Files that cross a merger: sheets that went out under the old name; changes of the country's units go down."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from dvk_desktop.exchange.by_hand import ByHand
from tests.books import book_of
from tests.cli.conftest import CommandLine

OLD, OTHER, NEW = "Đảng ủy xã Tân Hà", "Đảng ủy xã Phú Sơn", "Đảng ủy xã Tân Sơn"


@pytest.fixture
def province(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """A province with two communes that owe a report and were sent their sheets."""
    dvk = CommandLine(tmp_path / "tinh", capsys)
    dvk.ask("init", "--unit", "Tỉnh ủy Lâm Đồng", "--level", "province")
    for name, code in ((OLD, "24829"), (OTHER, "24820")):
        dvk.ask("units", "add", name, "--level", "commune", "--code", code)
    dvk.ask(
        *("directives", "note", "Báo cáo kết quả phong trào", "--issuer", "Bí thư Tỉnh ủy", "--not-ours"),
        *("--on", "1/9/2026", "--due", "15/12/2026", "--unit", OLD, "--unit", OTHER),
    )
    dvk.ask("rounds", "open", "Đăng ký 2026", "--year", "2026")
    return dvk


def sent(dvk: CommandLine, tmp_path: Path, kind: str, unit: str, *more: str) -> Path:
    (file,) = dvk.ask("export", kind, "--to", unit, *more, "--out", tmp_path / "ra")["files"]
    return Path(file["path"])


def merge(dvk: CommandLine) -> None:
    dvk.ask("units", "merge", OLD, OTHER, "--name", NEW, "--on", "1/10/2026", "--decision", "15/QĐ")


def test_sheets_sent_under_the_old_name_come_back_after_the_merger(province: CommandLine, tmp_path: Path) -> None:
    duty = sent(province, tmp_path, "assignment", OLD)
    blank = sent(province, tmp_path, "registration", OLD, "--round", "Đăng ký 2026")
    merge(province)
    hand = ByHand()
    model = {"Tên mô hình, điển hình": "Hũ gạo tiết kiệm", "Lĩnh vực": "Kinh tế", "Tập thể/cá nhân": "Tập thể"}
    registered = hand.fill_in(blank, tmp_path / "về" / "đăng ký.xlsx", [model])
    done = province.ask("import", registered, "--apply")
    assert [(file["rows"]["rejected"], file["rows"]["outside"]) for file in done["files"]] == [(0, 0)]
    (row,) = province.ask("models", "list")["rows"]
    assert row["unit_name"] in (OLD, NEW)
    heading = "Văn bản"
    first = str(hand.rows(duty)[0][heading])
    answered = {heading: first, "Số báo cáo": "15-BC/ĐU", "Ngày báo cáo": "20/09/2026"}
    returned = hand.fill_in(duty, tmp_path / "về" / "việc.xlsx", [answered], match=heading)
    (planned,) = province.ask("import", returned)["files"]
    assert [(p["code"], NEW in p["message"]) for p in planned["problems"]] == [("obligation.followed", True)]
    (taken,) = province.ask("import", returned, "--apply")["files"]
    assert states(province) == {OLD: "transferred", OTHER: "transferred", NEW: "reported"}
    (heir,) = [line for line in province.ask("obligations", "list")["rows"] if line["unit_name"] == NEW]
    assert heir["report_number"] == "15-BC/ĐU"
    province.ask("imports", "undo", taken["import"])
    assert states(province) == {OLD: "transferred", OTHER: "transferred", NEW: "not_sent"}
    province.ask("import", returned, "--apply", "--again")
    assert states(province)[NEW] == "reported"


def states(dvk: CommandLine) -> dict[str, str]:
    return {line["unit_name"]: line["state"] for line in dvk.ask("obligations", "list")["rows"]}


def test_the_second_sheet_under_an_old_name_does_not_change_what_the_heir_has(
    province: CommandLine, tmp_path: Path
) -> None:
    sheets = [sent(province, tmp_path, "assignment", unit) for unit in (OLD, OTHER)]
    merge(province)
    hand, heading = ByHand(), "Văn bản"
    for number, sheet in enumerate(sheets, 1):
        answered = {heading: str(hand.rows(sheet)[0][heading]), "Số báo cáo": f"{number}-BC/ĐU"}
        returned = hand.fill_in(sheet, tmp_path / "về" / f"{number}.xlsx", [answered], match=heading)
        (taken,) = province.ask("import", returned, "--apply")["files"]
        expected = "obligation.followed" if number == 1 else "obligation.not_followed"
        assert [problem["code"] for problem in taken["problems"]] == [expected]
    (heir,) = [line for line in province.ask("obligations", "list")["rows"] if line["unit_name"] == NEW]
    assert heir["report_number"] == "1-BC/ĐU"


def test_what_the_former_office_recorded_before_it_knew_counts_for_the_heir(
    province: CommandLine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commune = CommandLine(tmp_path / "xa", capsys)
    commune.ask("init", "--unit", OLD, "--level", "commune", "--code", "24829", "--province", "Lâm Đồng")
    commune.ask("import", sent(province, tmp_path, "bundle", OLD), "--apply")
    (line,) = commune.ask("obligations", "list")["rows"]
    merge(province)
    commune.ask("obligations", "record", line["id"], "--report-number", "15-BC/ĐU", "--report-date", "20/9/2026")
    (taken,) = province.ask("import", sent(commune, tmp_path, "bundle", "Tỉnh ủy Lâm Đồng"), "--apply")["files"]
    assert [problem["code"] for problem in taken["problems"]] == ["obligation.followed"]
    assert states(province)[NEW] == "reported"
    commune.ask("import", sent(province, tmp_path, "bundle", OLD), "--apply")
    commune.ask("units", "take-over")
    assert states(commune) == {OLD: "transferred", OTHER: "transferred", NEW: "reported"}


def test_changes_of_the_country_go_down_with_the_bundle(
    province: CommandLine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(
        (
            ("Cấp", "Mã", "Tên", "Mã cấp trên", "Từ ngày", "Thay cho mã"),
            ("Xã", "24829", "Phường B'Lao Mới", "68", "01/07/2026", "24820"),
        ),
        tmp_path / "danh mục.xlsx",
    )
    province.ask("units", "national-update", path, "--apply")
    commune = CommandLine(tmp_path / "xa", capsys)
    commune.ask("init", "--unit", OLD, "--level", "commune", "--code", "24829", "--province", "Lâm Đồng")
    commune.ask("import", sent(province, tmp_path, "bundle", OLD), "--apply")
    again = commune.ask("units", "national-update", path)
    assert (again["changes"], again["same"]) == ([], 1)


def test_the_country_is_searched_with_what_was_recorded_since(province: CommandLine, tmp_path: Path) -> None:
    headings = ("Cấp", "Mã", "Tên", "Mã cấp trên", "Từ ngày", "Thay cho mã")
    merged = ("Xã", "24829", "Phường B'Lao Mới", "68", "01/07/2026", "24829")
    path = book_of((headings, merged), tmp_path / "danh mục.xlsx")
    assert "Phường B'Lao Mới" not in province("units", "national", "blao mới").out
    province.ask("units", "national-update", path, "--apply")
    assert "Phường B'Lao Mới" in province("units", "national", "b'lao mới").out


def test_models_that_kept_their_owner_are_asked_of_the_heir(province: CommandLine, tmp_path: Path) -> None:
    """A merger leaves models with the unit that registered them; its heir is who can report on them now."""
    for unit in (OLD, OTHER):
        model = ("models", "add", f"Mô hình của {unit}", "--year", "2026", "--field", "KT", "--subject", "collective")
        province.ask(*model, "--unit", unit)
    merge(province)
    hand, heading = ByHand(), "Tên mô hình, điển hình"
    sheet = sent(province, tmp_path, "progress", NEW, "--period", "2026")
    names = {str(row[heading]) for row in hand.rows(sheet)}
    assert names == {f"Mô hình của {unit}" for unit in (OLD, OTHER)}
    answered = {heading: f"Mô hình của {OLD}", "Kết luận": "Tiếp tục", "Kết quả cụ thể trong kỳ": "120 hộ tham gia"}
    returned = hand.fill_in(sheet, tmp_path / "về" / "kết quả.xlsx", [answered], match=heading)
    (taken,) = province.ask("import", returned, "--apply")["files"]
    assert (taken["rows"]["outside"], taken["rows"]["rejected"], taken["rows"]["added"]) == (0, 0, 1), taken


def test_an_office_that_goes_on_as_the_heir_reports_what_it_did_before(
    province: CommandLine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commune = CommandLine(tmp_path / "xa", capsys)
    commune.ask("init", "--unit", OLD, "--level", "commune", "--code", "24829", "--province", "Lâm Đồng")
    commune.ask("models", "add", "Hũ gạo", "--year", "2026", "--field", "KT", "--subject", "collective", "--unit", OLD)
    merge(province)
    commune.ask("import", sent(province, tmp_path, "bundle", OLD), "--apply")
    commune.ask("units", "take-over")
    hand = ByHand()
    (row,) = hand.rows(sent(commune, tmp_path, "progress", "Tỉnh ủy Lâm Đồng", "--period", "2026"))
    assert row["Tên mô hình, điển hình"] == "Hũ gạo"
    table = sent(commune, tmp_path, "summary", "Tỉnh ủy Lâm Đồng", "--period", "2026")
    cells = [[cell.value for cell in line] for line in openpyxl.load_workbook(table).worksheets[1].iter_rows()]
    counted = {unit: line[line.index(unit) :].count(1) for unit in (NEW, OLD) for line in cells if unit in line}
    assert (counted[NEW], counted[OLD] > 0) == (0, True)
    (taken,) = province.ask("import", table, "--apply")["files"]
    assert (taken["rows"]["outside"], taken["rows"]["rejected"]) == (0, 0), taken


@pytest.mark.parametrize(
    ("day", "counts"), [("20/09/2026", ("Xã Hà Hạ", "Xã Hà Thượng")), ("05/10/2026", ("Xã Hà Thượng",))]
)
def test_the_sheet_of_a_unit_that_was_divided_counts_for_its_parts_as_its_day_says(
    province: CommandLine, tmp_path: Path, day: str, counts: tuple[str, ...]
) -> None:
    sheet = sent(province, tmp_path, "assignment", OLD)
    province.ask("units", "split", OLD, "--new", "Xã Hà Thượng", "--new", "Xã Hà Hạ", "--on", "1/10/2026")
    hand, heading = ByHand(), "Văn bản"
    answered = {heading: str(hand.rows(sheet)[0][heading]), "Số báo cáo": "15-BC/ĐU", "Ngày báo cáo": day}
    returned = hand.fill_in(sheet, tmp_path / "về" / "việc.xlsx", [answered], match=heading)
    before = states(province)
    (taken,) = province.ask("import", returned, "--apply")["files"]
    codes = [problem["code"] for problem in taken["problems"]]
    assert codes == ["obligation.followed", *["obligation.followed_in_part"] * (len(counts) < 2)]
    assert tuple(sorted(unit for unit, state in states(province).items() if state == "reported")) == counts
    province.ask("imports", "undo", taken["import"])
    assert states(province) == before


def test_a_unit_that_ends_already_is_not_ended_again_nor_its_heir_by_its_name(province: CommandLine) -> None:
    merge(province)
    said = province("units", "dissolve", OLD, "--on", "1/11/2026", "--json")
    assert (said.code, "unit.former_name" in said.out, NEW in said.out) == (1, True, True)
    province.ask("units", "add", "Đảng ủy xã Lộc An", "--level", "commune")
    words = ("--name", "Đảng ủy xã B", "--on", "1/11/2026", "--json")
    again = province("units", "merge", OLD, "Đảng ủy xã Lộc An", *words)
    assert (again.code, "unit.former_name" in again.out) == (1, True)
