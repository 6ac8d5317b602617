"""The everyday cases that decide whether people trust it: shared files, files typed over, sheets moved about."""

from __future__ import annotations

import shutil
import subprocess
from copy import copy
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.usecases.exchange.commands import ExportCommand
from dvk_desktop.usecases.progress import Cancelled
from tests.exchange.office import NAME, Office, fill_in, heading_columns, model_row

ROUND = {"round": "round-2026"}


def names(office: Office) -> list[str]:
    return sorted(str(model.name) for model in office.models())


def saved(book: Workbook, beside: Path, name: str) -> Path:
    path = beside.with_name(name)
    book.save(path)
    return path


def test_one_blank_file_filled_in_by_several_units_in_any_order_gives_all_their_models(district: Office) -> None:
    district.open_round()
    shared = district.export("registration", shared=True, **ROUND)
    filled = [
        fill_in(
            shared,
            [model_row("Đường hoa"), model_row(f"Camera {sender}")],
            shared.with_name(f"{sender}.xlsx"),
            sender=sender,
        )
        for sender in ("Xã Lộc An", "Xã Đại Lào", "Thôn 3")
    ]

    for path in reversed(filled):
        assert district.take_in(path).counts["added"] == 2

    assert sorted((str(m.owner), str(m.name)[:6]) for m in district.models()) == [
        (unit, name) for unit in ("dai", "lac", "thon") for name in ("Camera", "Đường ")
    ]
    assert len({model.id for model in district.models()}) == 6


def test_a_shared_file_without_a_sender_says_so_and_writes_nothing(district: Office) -> None:
    district.open_round()
    shared = district.export("registration", shared=True, **ROUND)

    result = district.take_in(fill_in(shared, [model_row("Đường hoa")]))

    assert [problem.code for problem in result.problems] == ["file.sender_missing"]
    assert result.counts["skipped"] == 1
    assert not result.applied
    assert district.models() == []


def test_a_choice_is_known_by_its_words_whatever_the_dashes_and_the_place_of_the_tone(
    district: Office, form: Path
) -> None:
    spellings = ["Văn hoá xã hội", "VĂN HÓA-XÃ HỘI", "văn hóa – xã  hội", "van hoa, xa hoi"]
    filled = fill_in(form, [model_row(f"Mô hình {text}", **{"Lĩnh vực": text}) for text in spellings])

    assert district.take_in(filled).counts["added"] == 4
    assert {model.field for model in district.models()} == {"VHXH"}


def test_rows_sorted_columns_moved_inserted_and_deleted_change_nothing(district: Office, form: Path) -> None:
    filled = fill_in(
        form, [model_row("B", **{"Người phụ trách": "Lan"}), model_row("A", **{"Điện thoại": "0905111222"})]
    )
    book = load_workbook(filled)
    sheet = book["Đăng ký"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=6, max_row=7)]
    for row, values in zip(sheet.iter_rows(min_row=6, max_row=7), reversed(rows), strict=True):
        for cell, value in zip(row, values, strict=True):
            cell.value = value
    columns = heading_columns(sheet)
    swap(sheet, columns["Người phụ trách"], columns["Tên mô hình, điển hình"])
    sheet.delete_cols(heading_columns(sheet)["Loại"])
    sheet.insert_cols(4)
    sheet.cell(5, 4).value = "Cột riêng của xã"
    sheet.insert_rows(1, 2)

    plan = district.plan(saved(book, filled, "đã xáo trộn.xlsx"))
    ordinary = district.plan(filled)

    assert (plan.counts["added"], plan.counts["read"]) == (2, 2)
    assert [problem.code for problem in plan.problems] == ["sheet.column_missing"]
    assert sorted(n.change.id for n in plan.changes) == sorted(n.change.id for n in ordinary.changes)


def swap(sheet: Worksheet, one: int, other: int) -> None:
    for row in range(1, sheet.max_row + 1):
        first, second = sheet.cell(row, one), sheet.cell(row, other)
        first.value, second.value = second.value, first.value


def test_a_sheet_copied_into_another_file_still_knows_where_it_comes_from(district: Office, form: Path) -> None:
    filled = fill_in(form, [model_row("Đường hoa")])
    source = load_workbook(filled)["Đăng ký"]
    book = Workbook()
    copied = book.create_sheet("Sheet của tôi")
    for row in source.iter_rows():
        for cell in row:
            copied.cell(cell.row, cell.column).value = copy(cell.value)

    result = district.take_in(saved(book, filled, "chép sang.xlsx"))

    assert (result.kind, result.sender, result.counts["added"]) == ("registration", "lac", 1)


def test_rows_without_their_hidden_cells_are_new_rows(district: Office, form: Path) -> None:
    filled = fill_in(form, [model_row("Có mã")])
    book = load_workbook(filled)
    sheet = book["Đăng ký"]
    columns = heading_columns(sheet)
    for heading, value in model_row("Thêm dưới cùng").items():
        sheet.cell(80, columns[heading]).value = value

    result = district.take_in(saved(book, filled, "thêm dòng.xlsx"))

    assert (result.counts["added"], result.problems) == (2, [])
    assert names(district) == ["Có mã", "Thêm dưới cùng"]


def test_a_row_copied_together_with_its_hidden_cells_is_a_row_of_its_own(district: Office, form: Path) -> None:
    filled = fill_in(form, [model_row("Một")])
    book = load_workbook(filled)
    sheet = book["Đăng ký"]
    for cell in list(sheet[6]):
        sheet.cell(7, cell.column).value = cell.value
    sheet.cell(7, heading_columns(sheet)[NAME]).value = "Hai"

    result = district.take_in(saved(book, filled, "chép dòng.xlsx"))

    assert result.counts["added"] == 2
    assert names(district) == ["Hai", "Một"]


def test_a_missing_row_is_never_a_deletion(district: Office, form: Path) -> None:
    district.add_model("m1", "Đường hoa", owner="lac")
    district.add_model("m2", "Camera", owner="lac")
    book = load_workbook(district.export("registration", "lac", **ROUND))
    sheet = book["Đăng ký"]
    sheet.delete_rows(6)
    for cell in sheet[6]:
        if cell.column > 3:
            cell.value = None

    result = district.take_in(saved(book, form, "thiếu dòng.xlsx"))

    assert (result.counts["read"], [each.code for each in result.problems]) == (0, ["file.nothing_filled"])
    assert names(district) == ["Camera", "Đường hoa"]


def test_last_years_file_typed_over_is_asked_about(district: Office, form: Path) -> None:
    district.add_model("m1", "Tuyến đường hoa", owner="lac", contact="Lan")
    out = district.export("registration", "lac", **ROUND)
    typed_over = fill_in(out, [model_row("Camera an ninh thôn 3", **{"Người phụ trách": "Ba"})])

    asked = district.plan(typed_over)
    assert [(p.code, p.rule) for p in asked.problems] == [("needs_answer", "identity")]
    assert (asked.questions[0].proposed, asked.counts["skipped"]) == ("new", 1)
    assert not district.take_in(typed_over).applied, "unanswered, nothing of the file is taken in, nor is it booked"

    as_new = district.plan(typed_over, identity="new")
    assert as_new.counts["added"] == 1
    as_same = district.plan(typed_over, identity="same")
    assert as_same.counts["changed"] == 1

    district.take_in(typed_over, identity="new")
    assert names(district) == ["Camera an ninh thôn 3", "Tuyến đường hoa"]


def test_a_name_mended_a_little_is_the_same_model(district: Office, form: Path) -> None:
    district.add_model("m1", "Tuyến đường hoa", owner="lac")
    out = district.export("registration", "lac", **ROUND)

    result = district.take_in(fill_in(out, [{NAME: "Tuyến đường hoa, cây xanh"}]))

    assert (result.counts["changed"], result.problems) == (1, [])
    assert names(district) == ["Tuyến đường hoa, cây xanh"]


def test_a_date_sent_as_a_month_stays_a_month_when_excel_makes_a_day_of_it(district: Office, form: Path) -> None:
    district.add_model("m1", "Đường hoa", owner="lac", starts=DateSpec.month(2026, 10), ends=DateSpec.quarter(2026, 4))
    out = district.export("registration", "lac", **ROUND)
    sheet = load_workbook(out)["Đăng ký"]
    assert sheet.cell(6, heading_columns(sheet)["Bắt đầu"]).value == "tháng 10/2026"

    result = district.plan(fill_in(out, [{"Bắt đầu": datetime(2026, 10, 1), "Kết thúc": datetime(2026, 10, 1)}]))

    assert (result.counts["same"], result.changes) == (1, [])


def test_nothing_typed_can_become_a_formula(district: Office, form: Path) -> None:
    evil = ["=1+1", "+84 905", "-cmd", "@SUM(A1)", '=HYPERLINK("http://x")']
    for number, text in enumerate(evil):
        district.add_model(f"m{number}", text, owner="lac", method=f"{text}\n{text}")

    path = district.export("registration", "lac", **ROUND)

    for sheet in load_workbook(path):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                if isinstance(cell.value, str) and cell.value.startswith(("=", "+", "-", "@")):
                    assert cell.quotePrefix
    assert district.plan(path).changes == []


def test_planning_writes_nothing_and_can_be_cancelled(district: Office, form: Path) -> None:
    filled = fill_in(form, [model_row("Một")])
    before = district.change_ids()

    class Impatient:
        def step(self, done: int, total: int, what: str = "") -> None:
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        district.exchange.plan([filled, filled], progress=Impatient())
    plan = district.exchange.plan([filled, filled])
    assert (district.change_ids(), district.backups) == (before, 0)

    district.exchange.apply(plan)

    assert district.backups == 1
    assert len(district.models()) == 1


def test_every_change_leads_back_to_file_sheet_and_row(district: Office, form: Path) -> None:
    done = district.take_in(fill_in(form, [model_row("Một")]))

    from dvk_desktop.usecases.exchange.ports import Extract

    model = district.models()[0].id
    with district.store.read() as reading:
        part = district.books.extract(reading, Extract(frozenset({model})))
    note = part.changes[0].note
    assert (note["sheet"], note["row"], note["file"]) == ("Đăng ký", 6, done.sha256)
    assert "name:D" in str(note["columns"])
    act = part.acts[part.changes[0].change.act]
    assert (act.kind, act.office, act.source) == ("import", "lac", done.name)
    assert (district.folder / "attachments" / done.sha256).read_bytes() == done.path.read_bytes()


def test_packages_are_numbered_for_each_receiver(district: Office) -> None:
    district.open_round()
    command = ExportCommand("registration", district.folder / "out", all_below=True, round="round-2026")

    first, second = district.exchange.export(command), district.exchange.export(command)

    assert sorted(made.receiver for made in first) == ["dai", "lac", "thon"]
    assert {made.number for made in first} == {1}
    assert {made.number for made in second} == {2}


def test_a_return_declared_another_copy_of_the_form_gives_other_records(district: Office, form: Path) -> None:
    district.take_in(fill_in(form, [model_row("Một")], form.with_name("a.xlsx")))
    second = fill_in(form, [model_row("Hai")], form.with_name("b.xlsx"))

    assert not district.take_in(second).applied
    assert district.take_in(second, **{"return": "copy"}).counts["added"] == 1

    assert names(district) == ["Hai", "Một"]


@pytest.mark.parametrize("ending", ["xlsx", "xls", "ods"])
def test_a_file_saved_again_by_libreoffice_means_the_same(
    district: Office, form: Path, tmp_path: Path, ending: str
) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice (soffice) is not installed here")
    district.add_model(
        "m1", "Đường hoa", owner="lac", phone="0905123456", starts=DateSpec.month(2026, 3), budget=15_000_000
    )
    out = district.export("registration", "lac", **ROUND)
    more = model_row(
        "Camera",
        **{"Bắt đầu": datetime(2026, 4, 5), "Điện thoại": "0911000222", "Nội dung, cách thức thực hiện": "a\nb"},
    )
    filled = fill_in(out, [more], first=7)
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", str(tmp_path / "again"), str(filled)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    again = tmp_path / "again" / f"{filled.stem}.{ending}"

    plan, ordinary = district.plan(again), district.plan(filled)

    assert plan.problems == []
    assert {f: n for f, n in plan.counts.items() if n} == {"read": 2, "same": 1, "added": 1}
    assert [n.change.id for n in plan.changes] == [n.change.id for n in ordinary.changes]


def test_a_shared_file_may_name_the_units_of_a_whole_province(district: Office) -> None:
    from dvk_desktop.domain.units import Unit
    from dvk_desktop.usecases.units.fields import UNIT

    district.open_round()
    with district.store.write() as work:
        for number in range(700):
            name = f"Xã số {number} của một tỉnh có tên rất dài"
            work.add(UNIT, Unit(f"u{number:04}" * 6, "district", name, level="commune", parent="district"))
        work.commit("units")
    shared = district.export("registration", shared=True, **ROUND)

    filled = fill_in(shared, [model_row("Đường hoa")], sender="Xã số 699 của một tỉnh có tên rất dài")

    assert district.take_in(filled).counts["added"] == 1
    assert district.models()[0].owner == "u0699" * 6
