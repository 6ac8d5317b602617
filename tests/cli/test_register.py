"""The register of letters on the command line: books, the office's own letter, tasks without a letter, twins."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from tests.cli.conftest import CommandLine


@pytest.fixture
def commune(dvk: CommandLine, letters: Path) -> CommandLine:
    """The province office, with a letter in."""
    dvk.ask("letter", "add", letters / "01-cong-van-tinh-uy.txt", "--incoming", "--set", "arrival_number=9")
    return dvk


def test_a_letter_that_comes_in_has_come_on_the_day_it_was_taken_in_unless_told_otherwise(
    dvk: CommandLine, letters: Path
) -> None:
    stored = dvk.ask("letter", "add", letters / "01-cong-van-tinh-uy.txt", "--incoming")
    told = dvk.ask("letter", "add", letters / "01-cong-van-tinh-uy.txt", "--incoming", "--set", "received_on=5/1/2026")
    assert told["received_on"] == "2026-01-05"
    assert stored["received_on"] >= "2026-01-12"


def test_a_letter_in_is_our_duty_as_in_the_window_unless_it_is_for_information(
    dvk: CommandLine, letters: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "van-ban.txt"
    letter.write_text(
        "ĐẢNG ỦY XÃ HÀ LÂU\nỦY BAN KIỂM TRA\n*\nSố 9-CV/UBKT\nV/v báo cáo tự giám sát\n"
        "Hà Lâu, ngày 02 tháng 3 năm 2026\nKính gửi: Các chi bộ trực thuộc.\nĐề nghị các chi bộ:\n"
        "1. Gửi báo cáo trong thời hạn 10 ngày kể từ ngày nhận được Công văn này.\n",
        "utf-8",
    )
    known = letters / "01-cong-van-tinh-uy.txt"
    assert dvk("letter", "add", known, "--incoming", "--no-duty", "--due", "1/4/2026").code == 2
    dvk.ask("letter", "add", known, "--incoming", "--no-duty")
    dvk.ask("letter", "add", letter, "--set", "Ngày đến=05/3/2026")
    (line,) = dvk.ask("obligations", "list")["rows"]
    assert line["due"]["to"] == "2026-03-15", "counted from the receipt"
    assert "kể từ ngày nhận được Công văn này. [15/3/2026" in dvk("directives", "show", "9-CV/UBKT").out


def test_books_are_written_as_pdf_word_and_excel(commune: CommandLine, tmp_path: Path) -> None:
    paths = [tmp_path / f"so.{kind}" for kind in ("pdf", "docx", "xlsx")]
    outs = [part for path in paths for part in ("--out", path)]
    commune.ask("report", "book-in", "--from", "01/01/2026", "--to", "12/2026", *outs)
    assert [path.read_bytes()[:2] for path in paths] == [b"%P", b"PK", b"PK"]
    assert commune("report", "book-in", "--from", "2/2/2026", "--to", "1/1/2026", "--out", paths[0]).code == 1
    assert commune("report", "slip", "--out", paths[0]).code == 1
    commune.ask("report", "slip", "--directive", "215-CV/TU", "--out", paths[0])


def test_the_slip_of_a_letter_of_four_tasks_is_one_page(dvk: CommandLine, tmp_path: Path) -> None:
    letter = tmp_path / "van-ban.txt"
    tasks = (
        f"{number}. Các đảng ủy xã, phường rà soát mô hình, gửi kết quả " + "về Ban " * 30 for number in range(1, 5)
    )
    letter.write_text(
        "\n".join(
            (
                "TỈNH ỦY LẠNG SƠN",
                "*",
                "Số 217-CV/TU",
                "V/v rà soát mô hình",
                "Lạng Sơn, ngày 02 tháng 3 năm 2026",
                *tasks,
            )
        ),
        "utf-8",
    )
    dvk.ask("letter", "add", letter, "--incoming")
    dvk.ask("report", "slip", "--directive", "217-CV/TU", "--out", tmp_path / "phiếu.pdf")
    with PdfDocument(tmp_path / "phiếu.pdf") as slip:
        assert len(slip) == 1


def test_the_offices_letter_is_kept_drawn_and_numbered_later(commune: CommandLine, tmp_path: Path) -> None:
    proposed = commune.ask("directives", "answer", "215-CV/TU", "--propose")
    assert proposed["citation"].startswith("Công văn số 215-CV/TU, ngày 12/01/2026 của Ban Thường vụ Tỉnh ủy về")
    task = "Đảng ủy xã Suối Đá: Rà soát mô hình."
    made = commune.ask("directives", "answer", "215-CV/TU", "--task", task, "--out", tmp_path / "cv.docx")
    assert (tmp_path / "cv.docx").stat().st_size > 1000
    shown = commune.ask("directives", "show", made["id"])
    assert (shown["state"], shown["cited"][0]["known"]) == ("draft", "215-CV/TU")
    done = commune.ask("directives", "complete", made["id"], "--number-full", "45", "--date", "20/01/2026")
    assert (done["number_full"], done["state"]) == ("45-CV/TU", "issued")
    assert commune.ask("directives", "show", "215-CV/TU")["citing"][0]["name"] == "45-CV/TU"


def test_a_task_without_a_letter_is_on_the_board(commune: CommandLine) -> None:
    given = ("--issuer", "Thường trực Tỉnh ủy", "--kind", "mieng", "--due", "30/11/2026")
    made = commune.ask("directives", "note", "Rà soát mô hình", *given, "--unit", "Đảng ủy xã Suối Đá")
    lines = commune.ask("obligations", "list")["rows"]
    assert {line["unit_name"] for line in lines if line["directive"] == made["id"]} == {
        "Tỉnh ủy Sơn Khê",
        "Đảng ủy xã Suối Đá",
    }
    assert commune.ask("directives", "list", "--incomplete")["total"] == 0
    assert commune.ask("directives", "list", "--type", "mieng")["total"] == 1


def test_a_letter_taken_in_twice_is_listed_and_joined(commune: CommandLine, letters: Path) -> None:
    commune.ask("letter", "add", letters / "01-cong-van-tinh-uy.txt", "--incoming")
    (pair,) = commune.ask("directives", "twins")["rows"]
    done = commune.ask("directives", "decide", pair["id"][:40], "--same")
    assert commune.ask("directives", "list")["total"] == 1
    commune.ask("undo", done["act"])
    assert commune.ask("directives", "list")["total"] == 2
    commune.ask("directives", "decide", pair["id"], "--different")
    assert commune.ask("directives", "twins")["total"] == 0


def test_a_photo_is_registered_with_what_is_typed_from_it(dvk: CommandLine, tmp_path: Path) -> None:
    photo = tmp_path / "ảnh công văn.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + bytes(200))
    assert dvk("letter", "add", photo, "--incoming").code == 1
    typed = ("number_full=15-CV/TU", "date=02/10/2026", "issuer=Tỉnh ủy", "subject=đăng ký mô hình")
    made = dvk.ask("letter", "add", photo, "--incoming", *(part for each in typed for part in ("--set", each)))
    assert (made["number_full"], made["attachment_name"], made["missing"]) == ("15-CV/TU", photo.name, [])


def test_units_that_cooperate_by_the_leaders_instruction_are_told_and_found(commune: CommandLine) -> None:
    ward = "Đảng ủy xã Suối Đá"
    told = commune.ask("directives", "cooperating", "215-CV/TU", "--unit", ward)
    assert [each["name"] for each in told["cooperating_units"]] == [ward]
    assert commune.ask("directives", "list", "--handler", "suoi da")["total"] == 1
    assert [each["name"] for each in commune.ask("directives", "show", "215-CV/TU")["cooperating_units"]] == [ward]
    commune.ask("directives", "complete", "215-CV/TU", "--cooperating", "Công an tỉnh")
    left = commune.ask("directives", "cooperating", "215-CV/TU", "--except", ward)
    assert (left["cooperating_units"], left["cooperating"]) == ([], "Công an tỉnh")
    assert commune("directives", "cooperating", "215-CV/TU", "--unit", "không có đơn vị này").code == 1


def test_what_is_known_by_citation_only_is_listed_and_letters_are_found_by_kind(commune: CommandLine) -> None:
    (row,) = commune.ask("directives", "cited")["rows"]
    assert (row["number_full"], row["cited_by"]) == ("41-KH/TU", "215-CV/TU")
    assert commune.ask("directives", "cited", "kế hoạch 41")["total"] == 1
    for typed in ("công văn 215", "cv 215", "Công văn số 215-CV/TU, ngày 12/01/2026 của Tỉnh ủy"):
        assert commune.ask("directives", "list", typed)["total"] == 1
        assert [hit["kind"] for hit in commune.ask("search", typed)["hits"]][:1] == ["directive"]
    assert commune.ask("directives", "list", "--system", "state")["total"] == 0
    assert commune.ask("directives", "list", "nghị quyết 215")["total"] == 0
