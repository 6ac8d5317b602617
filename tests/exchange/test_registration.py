"""A registration all the way: a blank workbook out, filled in by hand, planned, taken in, mended."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from tests.exchange.office import NAME, Office, fill_in, heading_columns, model_row


def test_a_blank_form_filled_in_by_hand_becomes_the_units_models(district: Office) -> None:
    district.open_round()
    path = district.export("registration", "lac", round="round-2026")
    rows = [
        model_row(
            "Tuyến đường hoa tự quản",
            **{"Bắt đầu": "15/10/2026", "Điện thoại": "0905123456", "Số hộ tham gia": 45},
        ),
        model_row("Camera an ninh", **{"Kinh phí (đồng)": "15 triệu", "Lĩnh vực": "quoc phong - an ninh"}),
    ]
    filled = fill_in(path, rows)

    plan = district.plan(filled)

    assert plan.problems == []
    assert {fate: count for fate, count in plan.counts.items() if count} == {"read": 2, "added": 2}
    assert district.models() == []
    result = district.take_in(filled)
    assert result.applied
    model = district.model_named("Camera an ninh")
    assert (model.owner, model.year, model.round) == ("lac", 2026, "round-2026")
    assert (model.budget, model.field) == (15_000_000, "QPAN")
    flower = district.model_named("Tuyến đường hoa tự quản")
    assert flower.starts is not None
    assert (flower.starts.canonical(), flower.phone, flower.households) == ("2026-10-15", "0905123456", 45)


def test_the_same_file_again_changes_nothing(district: Office) -> None:
    district.open_round()
    filled = fill_in(district.export("registration", "lac", round="round-2026"), [model_row("Một"), model_row("Hai")])
    district.take_in(filled)
    before = district.change_ids()

    again = district.take_in(filled)

    assert again.already_imported
    assert (again.counts["read"], again.counts["same"]) == (2, 2)
    assert district.change_ids() == before


def test_the_same_contents_saved_again_are_recognised(district: Office) -> None:
    district.open_round()
    filled = fill_in(district.export("registration", "lac", round="round-2026"), [model_row("Một")])
    district.take_in(filled)
    before = district.change_ids()
    saved_again = filled.with_name("lưu lại.xlsx")
    book = load_workbook(filled)
    book["Đăng ký"].column_dimensions["D"].width = 60
    book.save(saved_again)
    assert saved_again.read_bytes() != filled.read_bytes()

    again = district.take_in(saved_again)

    assert again.already_imported
    assert district.change_ids() == before


def test_rows_with_errors_go_to_a_workbook_that_imports_when_mended(district: Office, tmp_path: Path) -> None:
    district.open_round()
    path = district.export("registration", "lac", round="round-2026")
    filled = fill_in(
        path,
        [
            model_row("Đúng"),
            model_row("Sai ngày", **{"Bắt đầu": "31/02/2026"}),
            model_row("Sai lĩnh vực", **{"Lĩnh vực": "Thể thao"}),
            model_row("Sai số", **{"Số hộ tham gia": "trên 100"}),
            {"Tập thể/cá nhân": "Tập thể", "Lĩnh vực": "Kinh tế", "Người phụ trách": "cô Lan"},
        ],
    )
    batch = district.exchange.plan([filled])
    plan = batch.files[0]
    assert (plan.counts["added"], plan.counts["rejected"]) == (1, 4)
    assert [problem.code for problem in plan.problems] == [
        "date.no_such_day", "cell.choice", "number.unclear", "cell.required"
    ]  # fmt: skip
    assert plan.problems[0].cell == "R7"
    district.exchange.apply(batch)
    assert [model.name for model in district.models()] == ["Đúng"]

    errors = district.exchange.error_workbook(plan, tmp_path)
    book = load_workbook(errors)
    sheet = book["Đăng ký"]
    assert sheet.max_row == 9
    assert "Cần sửa" in book.sheetnames
    reds = [cell for row in sheet.iter_rows(min_row=6) for cell in row if cell.comment is not None]
    assert len(reds) == 4
    mended = fill_in(
        errors,
        [{"Bắt đầu": "28/02/2026"}, {"Lĩnh vực": "Kinh tế"}, {"Số hộ tham gia": 100}, {NAME: "Có tên rồi"}],
        tmp_path / "mended.xlsx",
    )
    result = district.take_in(mended)
    assert result.problems == []
    assert (result.counts["read"], result.counts["added"]) == (4, 4)
    assert sorted(str(model.name) for model in district.models()) == [
        "Có tên rồi", "Sai lĩnh vực", "Sai ngày", "Sai số", "Đúng"
    ]  # fmt: skip


def test_a_note_to_mend_names_the_cell_where_it_stands_now_and_where_it_stood(district: Office, tmp_path: Path) -> None:
    district.open_round()
    form = district.export("registration", "lac", round="round-2026")
    rows = [model_row("Đúng"), model_row("Sai", **{"Số hộ tham gia": "nhiều"})]
    plan = district.take_in(fill_in(form, rows))
    before = plan.problems[0].cell
    now = before.replace("7", "6")

    book = load_workbook(district.exchange.error_workbook(plan, tmp_path))

    red = next(cell for row in book["Đăng ký"].iter_rows() for cell in row if cell.comment is not None)
    assert red.comment is not None
    assert (red.coordinate, red.comment.text[:4]) == (now, f"Ô {now}")
    assert red.comment.text.endswith(f"(Trong file đã gửi: ô {before}.)")
    listed = [cell.value for cell in book["Cần sửa"][2]]
    assert listed[:5] == [1, "Đăng ký", now, before, "nhiều"]
    assert str(listed[5]).startswith(f"Ô {now} (")


def test_the_workbook_to_mend_keeps_sender_and_day_of_the_shared_file(district: Office, tmp_path: Path) -> None:
    district.open_round()
    shared = district.export("registration", shared=True, round="round-2026")
    filled = fill_in(shared, [model_row("Sai", **{"Số hộ tham gia": "nhiều"})], sender="Xã Đại Lào")
    book = load_workbook(filled)
    for line in book.worksheets[0].iter_rows():
        if line[0].value == "DVK1-DAY":
            line[2].value = "12/3/2026"
    book.save(filled)
    plan = district.take_in(filled)

    mended = fill_in(
        district.exchange.error_workbook(plan, tmp_path), [{"Số hộ tham gia": 5}], tmp_path / "mended.xlsx"
    )
    assert district.take_in(mended).counts["added"] == 1

    model = district.models()[0]
    assert model.owner == "dai"
    assert model.registered_on is not None
    assert model.registered_on.canonical() == "2026-03-12"


def test_a_row_mended_twice_asks_which_mending_counts(district: Office, tmp_path: Path) -> None:
    district.open_round()
    form = district.export("registration", "lac", round="round-2026")
    plan = district.take_in(fill_in(form, [model_row("Đúng"), model_row("Sai", **{"Số hộ tham gia": "nhiều"})]))
    errors = district.exchange.error_workbook(plan, tmp_path)
    district.take_in(fill_in(errors, [{"Số hộ tham gia": 5}], tmp_path / "one.xlsx"))
    second = fill_in(errors, [{"Số hộ tham gia": 6}], tmp_path / "two.xlsx")

    assert [problem.rule for problem in district.take_in(second).problems] == ["return"]
    assert district.take_in(second, **{"return": "replaces"}).applied

    assert sorted((str(m.name), m.households) for m in district.models()) == [("Sai", 6), ("Đúng", None)]


def test_a_new_row_whose_name_column_was_deleted_is_rejected_not_taken_in_nameless(district: Office) -> None:
    district.open_round()
    path = fill_in(district.export("registration", "lac", round="round-2026"), [model_row("Tổ hòa giải")])
    book = load_workbook(path)
    sheet = book["Đăng ký"]
    sheet.delete_cols(heading_columns(sheet)[NAME])
    book.save(path)

    result = district.take_in(path)

    assert (result.counts["rejected"], result.counts["added"]) == (1, 0)
    assert district.models() == []


def test_a_file_saved_anew_since_it_was_looked_at_leaves_nothing_behind(district: Office) -> None:
    district.open_round()
    path = fill_in(district.export("registration", "lac", round="round-2026"), [model_row("Tổ hòa giải")])
    batch = district.exchange.plan([path])
    before = district.change_ids()
    fill_in(path, [model_row("Tổ khác")], to=path)

    (result,) = district.exchange.apply(batch).files

    assert not result.applied
    assert [problem.code for problem in result.problems] == ["file.changed_meanwhile"]
    assert district.change_ids() == before
    assert list((district.folder / "attachments").glob("*")) == []
