"""Files from outside: whatever they are, one clear problem each or a table to be matched, and the program goes on."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange.files import WorkbookFiles
from dvk_desktop.exchange.limits import LARGEST_UNPACKED
from dvk_desktop.exchange.reading.child import read_workbook
from dvk_desktop.exchange.reading.recognise import recognise
from dvk_desktop.runtime.sandbox import Sandbox
from tests.exchange.office import Office, fill_in, model_row

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def workbook_bytes() -> bytes:
    book = Workbook()
    book.worksheets[0].append(["STT", "Tên mô hình"])
    book.worksheets[0].append([1, "Đường hoa"])
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def zipped(**parts: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), part)
    return content.getvalue()


WORD = zipped(word__document_xml=b'<w:document xmlns:w="urn:w"/>')
FILES = {
    "empty": (b"", "file.empty"),
    "binary": (bytes(range(256)) * 20, "file.not_a_workbook"),
    "word": (WORD, "file.is_letter"),
    "page": (b"<html><table><tr><td>1</td></tr></table></html>", "file.other_format"),
    "password": (OLE + "EncryptedPackage".encode("utf-16-le"), "file.password"),
    "old word": (OLE + "WordDocument".encode("utf-16-le"), "file.is_letter"),
    "old broken": (OLE + "Workbook".encode("utf-16-le") + b"\0" * 600, "file.damaged"),
    "cut off": (workbook_bytes()[:-900], "file.damaged"),
    "garbled": (zipped(xl__workbook_xml=b"<workbook><"), "file.damaged"),
    "no zip at all": (b"PK\x03\x04" + b"x" * 500, "file.damaged"),
    "zip of nothing": (b"PK\x05\x06" + b"\0" * 18, "file.not_a_workbook"),
    "locked ods": (
        zipped(
            mimetype=b"application/vnd.oasis.opendocument.spreadsheet",
            **{"META-INF/manifest.xml": b"<encryption-data/>"},
        ),
        "file.password",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_workbook_gives_one_clear_problem(name: str, district: Office, tmp_path: Path) -> None:
    content, code = FILES[name]
    path = tmp_path / f"{name}.xlsx"
    path.write_bytes(content)

    plan = district.take_in(path)

    assert (plan.kind, [problem.code for problem in plan.problems]) == ("unreadable", [code])
    assert path.name in plan.problems[0].message
    assert not plan.applied


def test_a_missing_file_and_a_folder_are_named(district: Office, tmp_path: Path) -> None:
    batch = district.exchange.plan([tmp_path / "không có.xlsx", tmp_path])

    assert [plan.problems[0].code for plan in batch.files] == ["file.missing", "file.is_folder"]


def test_one_bad_file_does_not_stop_the_others(district: Office, tmp_path: Path) -> None:
    district.open_round()
    good = fill_in(district.export("registration", "lac", round="round-2026"), [model_row("Một")])
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"")

    result = district.take_in_all(bad, good)

    assert [plan.applied for plan in result.files] == [False, True]
    assert [plan.path for plan in result.refused] == [bad]


def test_what_would_unpack_to_too_much_is_refused_unopened() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("xl/workbook.xml", "little")
        archive.infolist()[0].file_size = LARGEST_UNPACKED + 1  # as the list at the end says

    with pytest.raises(UserError, match=r"file\.too_large"):
        recognise(content.getvalue())


def test_a_sheet_with_a_cell_in_the_farthest_corner_is_refused(sandbox: Sandbox, tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0]["A1"] = 1
    book.worksheets[0]["XFD1048576"] = 1
    path = tmp_path / "corner.xlsx"
    book.save(path)

    with pytest.raises(UserError, match=r"file\.(too_many_cells|too_big_for_memory)"):
        WorkbookFiles(sandbox).read(path)


def test_somebodys_own_table_is_counted_and_left_alone(district: Office, tmp_path: Path) -> None:
    path = tmp_path / "bảng của xã.xlsx"
    path.write_bytes(workbook_bytes())

    plan = district.take_in(path)

    assert (plan.kind, plan.package, plan.applied) == ("foreign", None, False)
    assert [problem.code for problem in plan.problems] == ["file.foreign_sheet"]
    assert (plan.counts["read"], plan.counts["skipped"]) == (1, 1)


def test_a_table_of_text_is_read_by_its_separators(tmp_path: Path) -> None:
    path = tmp_path / "danh sách.csv"
    path.write_text("STT;Tên\n1;Đường hoa\n2;Camera\n", encoding="utf-8-sig")

    sheet = read_workbook(str(path))["sheets"][0]

    assert [list(row) for row in sheet["cells"].rows] == [["STT", "Tên"], ["1", "Đường hoa"], ["2", "Camera"]]


def test_a_manifest_that_was_meddled_with_is_said(district: Office) -> None:
    from openpyxl import load_workbook

    district.open_round()
    path = district.export("registration", "lac", round="round-2026")
    book = load_workbook(path)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and '"filler":"lac"' in cell.value:
                    cell.value = cell.value.replace('"filler":"lac"', '"filler":"dai"')
    meddled = path.with_name("meddled.xlsx")
    book.save(meddled)

    plan = district.plan(meddled)

    assert (plan.kind, plan.problems[0].code) == ("unreadable", "file.manifest_damaged")


def test_a_hidden_part_that_lost_a_piece_is_said(district: Office) -> None:
    from openpyxl import load_workbook

    district.open_round()
    path = district.export("bundle", "lac")
    book = load_workbook(path)
    book["_dvk"].cell(2, 2).value = "AAAA"
    damaged = path.with_name("damaged.xlsx")
    book.save(damaged)

    plan = district.plan(damaged)

    assert (plan.kind, plan.problems[0].code) == ("unreadable", "file.ledger_damaged")


def test_strange_workbooks_of_other_peoples_test_suites_come_out_clean(district: Office, shared: Path) -> None:
    folder = shared / "workbooks" / "hostile"
    if not folder.is_dir():
        pytest.skip("no folder ../shared/workbooks/hostile beside the source tree")
    before = district.change_ids()
    paths = [path for path in sorted(folder.iterdir()) if path.suffix != ".tsv"]

    for plan in district.exchange.plan(paths).files:
        assert plan.kind in ("foreign", "unreadable")
        assert plan.problems
        assert all(problem.message for problem in plan.problems)
        assert plan.counts["read"] == sum(n for fate, n in plan.counts.items() if fate != "read")

    assert district.change_ids() == before
