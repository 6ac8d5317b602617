"""Upright sheets: one model a sheet, label left and answer right; read like the list they are another shape of."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.exchange.office import FIELD, NAME, SUBJECT, Office, fill_in, model_row


def answer(sheet: Worksheet, answers: Mapping[str, object]) -> None:
    """Type answers beside their labels."""
    for line in sheet.iter_rows():
        texts = [str(cell.value or "").removesuffix(" (*)") for cell in line]
        for place, text in enumerate(texts[:-1]):
            if text in answers:
                cell: Any = line[place + 1]
                cell.value = answers[text]


def forms(path: Path) -> tuple[Any, list[Worksheet]]:
    book = load_workbook(path)
    found = [sheet for sheet in book.worksheets if sheet.title[:1].isdigit()]
    return book, found


def upright(office: Office, **options: Any) -> Path:
    office.open_round()
    return office.export("registration", round="round-2026", shape="upright", **options)


def filled(path: Path, *answers: Mapping[str, object], name: str = "đã ghi.xlsx") -> Path:
    book, sheets = forms(path)
    for sheet, each in zip(sheets, answers, strict=False):
        answer(sheet, each)
    target = path.with_name(name)
    book.save(target)
    return target


def test_a_form_for_each_model_is_read_like_the_list(district: Office) -> None:
    path = upright(district, receiver="lac")
    more = {"Bắt đầu": "15/10/2026", "Điện thoại": "0905123456", "Số hộ tham gia": 45}

    plan = district.take_in(filled(path, model_row("Tuyến đường hoa", **more), model_row("Camera an ninh")))

    assert plan.problems == []
    assert (plan.counts["read"], plan.counts["added"]) == (2, 2)
    flower = district.model_named("Tuyến đường hoa")
    assert (flower.owner, flower.round, flower.phone, flower.households) == ("lac", "round-2026", "0905123456", 45)
    assert flower.starts is not None
    assert flower.starts.canonical() == "2026-10-15"


def test_forms_copied_by_their_user_are_models_of_their_own(district: Office) -> None:
    path = upright(district, receiver="lac")
    book, sheets = forms(path)
    for number in range(3):
        copied = book.copy_worksheet(sheets[0])
        answer(copied, model_row(f"Mô hình chép {number}"))
    answer(sheets[0], model_row("Mô hình gốc"))
    target = path.with_name("chép.xlsx")
    book.save(target)

    plan = district.take_in(target)

    assert plan.counts["added"] == 4
    assert len({model.id for model in district.models()}) == 4
    assert district.take_in(target).already_imported


def test_the_answers_of_forms_and_of_a_list_for_the_same_package_rows_have_the_same_fates(district: Office) -> None:
    path = upright(district, receiver="lac")
    district.add_model("known", "Mô hình đã có", owner="lac", households=3)
    again = district.export("registration", "lac", round="round-2026", shape="upright")
    assert forms(again)[1][0].title == "1. Mô hình đã có"
    before = district.change_ids()
    assert district.take_in(again).counts["same"] == 1
    assert district.change_ids() == before

    plan = district.take_in(filled(again, {"Số hộ tham gia": 9}, model_row("Mới")))

    assert (plan.counts["changed"], plan.counts["added"]) == (1, 1)
    assert district.model_named("Mô hình đã có").households == 9
    assert path.exists()


def test_a_wrong_answer_is_named_by_sheet_and_cell_and_goes_back_as_a_form(district: Office, tmp_path: Path) -> None:
    path = upright(district, receiver="lac")
    plan = district.take_in(filled(path, model_row("Sai", **{"Số hộ tham gia": "trên 100"}), model_row("Đúng")))

    (problem,) = plan.problems
    assert (problem.code, problem.sheet) == ("number.unclear", "1. Mô hình")
    sheet = forms(path)[1][0]
    assert str(sheet[f"B{problem.cell[1:]}"].value) == "Số hộ tham gia"
    errors = district.exchange.error_workbook(plan, tmp_path)
    (mend,) = forms(errors)[1]
    assert mend[problem.cell].comment is not None
    result = district.take_in(filled(errors, {"Số hộ tham gia": 100}, name="mended.xlsx"))
    assert result.counts["added"] == 1
    assert sorted(str(model.name) for model in district.models()) == ["Sai", "Đúng"]


def test_one_upright_file_for_everybody_asks_who_sends_it(district: Office) -> None:
    path = upright(district, shared=True)
    fill_in(path, [], path, tab="Hướng dẫn", sender="Xã Đại Lào")

    plan = district.take_in(filled(path, model_row("Một")))

    assert plan.sender == "dai"
    assert district.models()[0].owner == "dai"


def test_forms_that_lost_their_hidden_column_are_known_by_their_labels(district: Office) -> None:
    path = upright(district, receiver="lac")
    book, sheets = forms(path)
    answer(sheets[0], model_row("Tổ hòa giải"))
    for sheet in sheets:
        for merged in list(sheet.merged_cells.ranges):
            sheet.unmerge_cells(str(merged))
        sheet.delete_cols(1)
    target = path.with_name("mất cột.xlsx")
    book.save(target)

    plan = district.take_in(target)

    assert plan.counts["added"] == 1
    assert district.model_named("Tổ hòa giải").owner == "lac"


def test_each_value_leads_back_to_the_cell_of_its_form(district: Office) -> None:
    path = upright(district, receiver="lac")
    target = filled(path, {NAME: "Một", SUBJECT: "Tập thể", FIELD: "Kinh tế"})
    plan = district.take_in(target)
    note = plan.changes[0].note
    sheet = forms(path)[1][0]
    places = dict(entry.split(":") for entry in str(note["columns"]).split())
    assert note["sheet"] == sheet.title
    assert str(sheet[places["name"].replace("C", "B")].value).startswith(NAME)
