"""The table of figures: counted where we hold the records, typed where nobody does; 0 is not "not reported"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.exchange.data_sheet import HEADING_ROW
from dvk_desktop.persistence.queries.reports import SqlYearSource
from dvk_desktop.usecases.exchange.commands import Exchange
from dvk_desktop.usecases.figures.commands import RecordFigures, record_figures, stated
from tests.exchange.office import Office


def counting(office: Office) -> Office:
    """The office with the figures of its lists at hand, as `app` opens it."""
    parts = SqlYearSource(office.store, office.clock).parts
    office.exchange = Exchange(
        office.store, office.files, office.books, office.attachments, office.clock, office._back_up, parts=parts
    )
    return office


def typed(path: Path, unit: str, figures: Mapping[str, object], name: str = "đã ghi.xlsx") -> Path:
    """Fill in the row of a unit by the hidden keys of the columns."""
    book = load_workbook(path)
    sheet = book["Số liệu"]
    keys = {str(cell.value): cell.column for cell in sheet[1]}
    row = next(n for n in range(HEADING_ROW + 1, sheet.max_row + 1) if sheet.cell(n, keys["shown:unit"]).value == unit)
    for code, value in figures.items():
        cell: Any = sheet.cell(row, keys[f"figure:{code}"])
        cell.value = value
    target = path.with_name(name)
    book.save(target)
    return target


def figures(office: Office, period: str = "2026") -> dict[str, dict[str, int]]:
    with office.store.read() as reading:
        return stated(reading, period)


def test_figures_typed_by_a_unit_without_the_program_are_taken_in(district: Office) -> None:
    path = counting(district).export("summary", "lac", period="2026")

    plan = district.take_in(typed(path, "Xã Lộc An", {"KT_collective": 12, "KT_individual": 0, "running": "1.010"}))

    assert plan.problems == []
    assert plan.counts["added"] == 1
    assert figures(district) == {"lac": {"KT_collective": 12, "KT_individual": 0, "running": 1010}}


def test_nought_is_not_the_same_as_not_reported(district: Office) -> None:
    path = counting(district).export("summary", "lac", period="2026")
    district.take_in(typed(path, "Thôn 3", {"running": 0}))
    again = district.export("summary", "lac", period="2026")

    sheet = load_workbook(again)["Số liệu"]
    keys = {str(cell.value): cell.column for cell in sheet[1]}
    rows = {sheet.cell(n, keys["shown:unit"]).value: n for n in range(HEADING_ROW + 1, sheet.max_row + 1)}
    assert sheet.cell(rows["Thôn 3"], keys["figure:running"]).value == 0
    assert sheet.cell(rows["Thôn 3"], keys["figure:effective"]).value is None
    assert sheet.cell(rows["Xã Lộc An"], keys["figure:running"]).value is None


def test_the_heading_has_two_rows_and_totals_are_formulas_that_nobody_reads(district: Office) -> None:
    path = counting(district).export("summary", "lac", period="2026")
    sheet = load_workbook(path)["Số liệu"]
    merged = {str(each) for each in sheet.merged_cells.ranges}
    assert "C4:C5" in merged
    assert {str(cell.value) for cell in sheet[4] if cell.value} >= {"Tổng số đăng ký", "Kinh tế", "Được công nhận"}
    assert [cell.value for cell in sheet[5]][4:9] == ["Tổng", "TT", "CN", "TT", "CN"]
    keys = {str(cell.value): cell.column for cell in sheet[1]}
    total = sheet.cell(6, keys["shown:registered"])
    assert str(total.value).startswith("=IF(COUNT(")
    assert str(sheet.cell(8, keys["figure:running"]).value).startswith("=IF(COUNT(")

    book = load_workbook(path)
    book["Số liệu"].cell(6, keys["shown:registered"]).value = 999
    book["Số liệu"].cell(8, keys["figure:running"]).value = 999
    book.save(path)
    before = district.change_ids()
    plan = district.take_in(path)
    assert plan.counts["added"] == plan.counts["changed"] == plan.counts["rejected"] == 0
    assert district.change_ids() == before


def test_units_whose_records_we_hold_are_counted_and_locked(district: Office) -> None:
    counting(district).open_round()
    registered = {"registered_on": DateSpec.day(date(2026, 1, 10)), "launched_on": DateSpec.day(date(2026, 2, 1))}
    district.add_model("flower", "Tuyến đường hoa", owner="lac", **registered)

    path = district.export("summary", "lac", period="2026")

    sheet = load_workbook(path)["Số liệu"]
    keys = {str(cell.value): cell.column for cell in sheet[1]}
    own = {key.removeprefix("figure:"): sheet.cell(6, place) for key, place in keys.items() if "figure:" in key}
    assert (own["KT_collective"].value, own["running"].value, own["VHXH_collective"].value) == (1, 1, 0)
    assert own["running"].protection.locked
    assert not sheet.cell(7, keys["figure:running"]).protection.locked
    before = district.change_ids()
    assert district.take_in(path).counts["same"] == 2
    assert district.change_ids() == before


def test_an_office_with_the_program_states_its_counted_figures_upwards(district: Office, commune: Office) -> None:
    counting(district)
    counting(commune)
    commune.take_in(district.export("summary", "lac", period="2026"))
    commune.open_round()
    commune.add_model("flower", "Tuyến đường hoa", registered_on=DateSpec.day(date(2026, 1, 10)))
    record_figures(commune.store, RecordFigures("lac", "2026", {"effective": 1}))

    plan = district.take_in(commune.export("summary", "district", period="2026"))

    assert plan.problems == []
    lac = figures(district)["lac"]
    assert (lac["KT_collective"], lac["KT_individual"], lac["effective"]) == (1, 0, 1)
    before = commune.change_ids()
    commune.export("summary", "district", period="2026")
    assert commune.change_ids() == before


def test_a_wrong_figure_goes_back_to_be_mended(district: Office, tmp_path: Path) -> None:
    path = counting(district).export("summary", "lac", period="2026")
    plan = district.take_in(typed(path, "Xã Lộc An", {"running": "trên 100", "effective": 3}))
    (problem,) = plan.problems
    assert problem.code == "number.unclear"
    assert "Đang thực hiện" in problem.message

    errors = district.exchange.error_workbook(plan, tmp_path)

    assert district.take_in(typed(errors, "Xã Lộc An", {"running": 100}, "mended.xlsx")).counts["added"] == 1
    assert figures(district)["lac"] == {"running": 100, "effective": 3}


def test_columns_are_found_though_the_hidden_keys_are_gone(district: Office) -> None:
    path = typed(counting(district).export("summary", "lac", period="2026"), "Xã Lộc An", {"QPAN_individual": 5})
    book = load_workbook(path)
    for cell in book["Số liệu"][1]:
        cell.value = None
    book.save(path)

    plan = district.take_in(path)

    assert plan.counts["added"] == 1
    assert figures(district) == {"lac": {"QPAN_individual": 5}}
