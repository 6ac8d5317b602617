"""`dvk mapping guess` of a table that went in before, and of what is no table: always one document."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook

from tests.cli.conftest import CommandLine


def strangers_table(path: Path) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (("STT", "Tên mô hình", "Người phụ trách"), (1, "Tổ tự quản", "Lan"), (2, "Đường hoa", "Ba")):
        sheet.append(row)
    book.save(path)
    return path


def test_a_table_that_is_in_already_can_be_guessed_again(dvk: CommandLine, tmp_path: Path) -> None:
    path = strangers_table(tmp_path / "bảng xã.xlsx")
    before = dvk.ask("mapping", "guess", path)
    said = dvk.ask(
        "import",
        path,
        "--apply",
        "--sender",
        "Đảng ủy xã Suối Đá",
        "--set",
        "field=Kinh tế",
        "--set",
        "subject=Tập thể",
    )
    assert said["files"][0]["applied"], said

    again = dvk.ask("mapping", "guess", path)

    assert again["rows"] == before["rows"] == 2


def test_what_is_no_table_is_refused_in_one_document(dvk: CommandLine, tmp_path: Path) -> None:
    broken = tmp_path / "hỏng.xlsx"
    broken.write_bytes(b"PK\x03\x04 half a file")

    for path, code in ((broken, "file.damaged"), (tmp_path / "không có.xlsx", "file.missing")):
        said = dvk("mapping", "guess", path, "--json")
        assert (said.code, said.json["error"]["code"]) == (1, code)
        assert said.err.strip() == said.json["error"]["message"]


def test_a_form_of_our_own_is_said_to_be_one_and_needs_no_mapping(dvk: CommandLine, tmp_path: Path) -> None:
    round_ = "Đăng ký mô hình năm 2026"
    dvk.ask("rounds", "open", round_, "--year", "2026")
    out = tmp_path / "phiếu.xlsx"
    made = dvk.ask("export", "registration", "--to", "Đảng ủy xã Suối Đá", "--round", round_, "--out", out)

    said = dvk("mapping", "guess", made["files"][0]["path"], "--json")

    assert (said.code, said.json["error"]["code"]) == (1, "foreign.own_workbook")
    assert "“phiếu.xlsx” là “Đăng ký mô hình, điển hình” do chương trình tạo" in said.json["error"]["message"]
