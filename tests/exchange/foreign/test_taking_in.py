"""A table that somebody else made is taken in like a workbook of the program: planned, judged, undone, explained."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping, ColumnUse, from_text
from dvk_desktop.usecases.exchange.plan import Fate
from tests.exchange.foreign.shapes import SIGNATURE, Rows, workbook
from tests.exchange.office import Office

TITLE: Rows = (("ĐẢNG ỦY XÃ LỘC AN",), ("DANH SÁCH MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2026",), ())
HEADING = ("STT", "Tên mô hình", "Đơn vị", "Lĩnh vực", "Tập thể/cá nhân", "Người phụ trách", "SĐT", "Kinh phí")
MODELS: Rows = (
    (1, "Camera an ninh", "Thôn 3", "An ninh", "Tập thể", "Lê Thị Lan", "0905111222", "15.000.000"),
    (2, "Thắp sáng đường quê", "Xã Lộc An", "Kinh tế", "Tập thể", "Y Thanh Niê", "0905111223", 2_500_000),
    (3, "Nhà sạch vườn đẹp", None, "Kinh tế", "Hộ gia đình", "Trần Văn Bình", "0905111224", None),
)


@pytest.fixture
def office(tmp_path: Path, sandbox: Sandbox) -> Iterator[Office]:
    made = Office(tmp_path / "huyện", sandbox, "district")
    made.add_tree()
    yield made
    made.close()


def write(path: Path, rows: Rows = (*TITLE, HEADING, *MODELS, *SIGNATURE), sheet: str = "Danh sách") -> Path:
    path.write_bytes(workbook((sheet, rows, [])))
    return path


def guessed(office: Office, path: Path, sender: str = "lac") -> ColumnMapping:
    read = office.plan(path).read
    assert read is not None
    return office.exchange.foreign.propose(read, sender=sender)[0].guess.mapping


def test_a_table_is_planned_after_its_columns_are_agreed(office: Office, tmp_path: Path) -> None:
    path = write(tmp_path / "ds.xlsx")
    plan = office.plan(path)
    assert plan.kind == "foreign"
    assert not plan.is_ready
    mapping = guessed(office, path, sender="")
    assert mapping.sender == "lac"  # the line above the table names it
    planned = office.exchange.plan([path], mapping=mapping).files[0]
    assert planned.kind == "foreign"
    assert planned.sender_name == "Xã Lộc An"
    assert planned.counts["added"] == 3
    assert not office.models()
    result = office.exchange.apply(office.exchange.plan([path], mapping=mapping)).files[0]
    assert result.applied
    camera, house = office.model_named("Camera an ninh"), office.model_named("Nhà sạch vườn đẹp")
    assert (camera.owner, camera.field, camera.subject) == ("thon", "QPAN", "collective")
    assert (camera.budget, camera.phone, camera.year) == (15_000_000, "0905111222", 2026)
    assert (house.owner, house.kind, house.subject) == ("lac", "model", "household")


def test_every_value_leads_back_to_its_cell(office: Office, tmp_path: Path) -> None:
    path = write(tmp_path / "ds.xlsx")
    office.exchange.apply(office.exchange.plan([path], mapping=guessed(office, path)))
    record = office.model_named("Camera an ninh").id
    from dvk_desktop.persistence.queries.history import SqlLedgerQueries

    (link,) = SqlLedgerQueries(office.store).why(record, "contact")
    assert "Danh sách" in link.place
    assert "F5" in link.place
    assert "ds.xlsx" in link.source


def test_the_same_table_again_changes_nothing_and_an_import_can_be_undone(office: Office, tmp_path: Path) -> None:
    path = write(tmp_path / "ds.xlsx")
    mapping = guessed(office, path)
    office.exchange.apply(office.exchange.plan([path], mapping=mapping))
    again = write(tmp_path / "saved again.xlsx")
    plan = office.exchange.plan([again], mapping=mapping).files[0]
    assert not plan.writes
    assert plan.counts["same"] == 3
    office.exchange.undo(office.exchange.history()[0].id)
    assert not office.models()


def test_a_cell_that_is_unclear_rejects_its_row_and_comes_back_mended(office: Office, tmp_path: Path) -> None:
    rows = (
        *MODELS[:2],
        (3, "Nhà sạch vườn đẹp", None, "Kinh tế", "Hộ gia đình", "Trần Văn Bình", "0905111224", "trên 100"),
    )
    path = write(tmp_path / "ds.xlsx", (*TITLE, HEADING, *rows))
    mapping = guessed(office, path)
    plan = office.exchange.apply(office.exchange.plan([path], mapping=mapping)).files[0]
    assert (plan.counts["added"], plan.counts["rejected"]) == (2, 1)
    problem = next(problem for problem in plan.problems if problem.cell)
    assert (problem.code, problem.cell, problem.value) == ("money.unclear", "H7", "trên 100")
    errors = office.exchange.error_workbook(plan, tmp_path)
    book = load_workbook(errors)
    sheet = book["Dữ liệu"]
    place = {str(cell.value): cell.column for row in sheet.iter_rows() for cell in row if cell.value}
    column = next(number for text, number in place.items() if text.startswith("Kinh phí"))
    row = next(cell.row for line in sheet.iter_rows() for cell in line if cell.value == "trên 100")
    sheet.cell(row, column).value = 100_000_000
    book.save(tmp_path / "mended.xlsx")
    mended = office.take_in(tmp_path / "mended.xlsx")
    assert mended.applied, mended.problems
    assert mended.counts["added"] == 1
    house = office.model_named("Nhà sạch vườn đẹp")
    assert (house.budget, house.owner, house.year) == (100_000_000, "lac", 2026)


def test_what_is_missing_and_whose_table_it_is_must_be_said(office: Office, tmp_path: Path) -> None:
    rows = tuple(row[:4] for row in (HEADING, *MODELS))
    path = write(tmp_path / "ds.xlsx", rows)
    mapping = guessed(office, path, sender="")
    assert (mapping.sender, mapping.missing()) == ("", ("subject",))
    plan = office.exchange.plan([path], mapping=mapping).files[0]
    assert {problem.rule for problem in plan.problems if problem.code == "needs_answer"} == {"mapping", "sender"}
    whole = replace(mapping.with_constant("subject", "collective"), sender="lac")
    plan = office.exchange.plan([path], mapping=whole).files[0]
    assert plan.counts["added"] == 3


def test_a_text_nobody_knows_is_asked_once_for_all_rows_alike(office: Office, tmp_path: Path) -> None:
    rows = [list(row) for row in MODELS]
    for row in rows:
        row[3] = "Nông thôn mới"
    path = write(tmp_path / "ds.xlsx", (*TITLE, HEADING, *rows))
    read = office.plan(path).read
    assert read is not None
    (proposed,) = office.exchange.foreign.propose(read)
    assert [(each.field, each.text, each.count) for each in proposed.guess.unresolved] == [
        ("field", "Nông thôn mới", 3)
    ]
    assert office.exchange.plan([path], mapping=proposed.guess.mapping).files[0].counts["rejected"] == 3
    told = proposed.guess.mapping.with_value("field", "NÔNG THÔN MỚI", "KT")
    assert office.exchange.plan([path], mapping=told).files[0].counts["added"] == 3


def test_what_was_agreed_is_replayed_on_the_next_table_though_its_columns_moved(office: Office, tmp_path: Path) -> None:
    path = write(tmp_path / "tháng 1.xlsx")
    office.exchange.foreign.remember(guessed(office, path))
    order = (0, 5, 1, 3, 2, 4, 7, 6)
    moved = [tuple(row[place] for place in order) for row in (HEADING, *MODELS)]
    moved[1] = (1, "Lê Thị Lan", "Tuyến đường hoa", "Kinh tế", "Thôn 3", "Tập thể", None, None)
    next_month = write(tmp_path / "tháng 2.xlsx", (("DANH SÁCH",), (), *moved), "Sheet1")
    plan = office.plan(next_month)
    assert plan.is_ready
    assert plan.sender == "lac"
    assert plan.rows_with(Fate.ADDED)[0].title == "Tuyến đường hoa"
    assert any(problem.code == "foreign.replayed" for problem in plan.problems)


def test_the_same_form_from_another_unit_is_asked_about(office: Office, tmp_path: Path) -> None:
    office.exchange.foreign.remember(guessed(office, write(tmp_path / "lộc an.xlsx")))
    other = write(tmp_path / "đại lào.xlsx", (("ĐẢNG ỦY XÃ ĐẠI LÀO",), (), HEADING, *MODELS))
    plan = office.plan(other)
    assert not plan.is_ready
    assert plan.read is not None
    (proposed,) = office.exchange.foreign.propose(plan.read)
    assert proposed.remembered
    assert proposed.guess.mapping.sender == "dai"


def test_a_mapping_survives_as_json(office: Office, tmp_path: Path) -> None:
    mapping = guessed(office, write(tmp_path / "ds.xlsx")).with_column(ColumnUse("sdt", ""))
    again = from_text(mapping.as_text())
    assert again.as_text() == mapping.as_text()
    assert [use.field for use in again.used] == [use.field for use in mapping.used]


def test_a_remembered_mapping_is_a_record_like_any_other(office: Office, tmp_path: Path) -> None:
    mapping = guessed(office, write(tmp_path / "ds.xlsx"))
    first = office.exchange.foreign.remember(mapping)
    assert office.exchange.foreign.remember(mapping) == first
    with office.store.read() as reading:
        from dvk_desktop.usecases.exchange.foreign.fields import COLUMN_MAPPING

        (kept,) = reading.find(COLUMN_MAPPING)
    assert (kept.sender, kept.target) == ("lac", "practice_model")


def test_units_of_a_list_are_taken_in_too(office: Office, tmp_path: Path) -> None:
    rows: Rows = (("STT", "Tên thôn", "Người phụ trách", "SĐT"), (1, "Thôn Tân Lập", "Lê Văn Tám", "0905111222"))
    path = write(tmp_path / "thôn.xlsx", rows)
    read = office.plan(path).read
    assert read is not None
    mapping = office.exchange.foreign.propose(read, target="unit", sender="lac")[0].guess.mapping
    for name, value in (("kind", "hamlet"), ("level", "hamlet"), ("parent", "lac")):
        mapping = mapping.with_constant(name, value)
    plan = office.exchange.apply(office.exchange.plan([path], mapping=mapping)).files[0]
    assert (plan.applied, plan.counts["added"]) == (True, 1)


def next_month(tmp_path: Path) -> Path:
    rows = (
        (1, "Camera an ninh", "Thôn 3", "An ninh", "Tập thể", "Lê Thị Lan", "0905111222", "15.000.000"),
        (2, "Thắp sáng đường quê", "Xã Lộc An", "Kinh tế", "Tập thể", "Y Thanh Niê Kđăm", "0905111223", 3_000_000),
        (3, "Tuyến đường tự quản", "Thôn 3", "Kinh tế", "Tập thể", "Lê Văn Tám", "0905111229", None),
    )
    return write(tmp_path / "tháng 12.xlsx", (*TITLE, HEADING, *rows, *SIGNATURE))


def with_twins(office: Office) -> None:
    """The exchange as the program builds it: suspected twins are looked for."""
    from dvk_desktop.persistence.catalogue import load_catalogue
    from dvk_desktop.runtime.paths import resource
    from dvk_desktop.usecases.exchange.commands import Exchange

    rules = load_catalogue(resource("forms")).twins
    office.exchange = Exchange(office.store, office.files, office.books, office.attachments, office.clock, twins=rules)


def living(office: Office) -> dict[str, tuple[str | None, int | None]]:
    return {str(model.name): (model.contact, model.budget) for model in office.models()}


def test_next_month_the_models_known_already_are_asked_about_once_and_updated(office: Office, tmp_path: Path) -> None:
    with_twins(office)
    path = write(tmp_path / "tháng 11.xlsx")
    mapping = guessed(office, path)
    office.exchange.apply(office.exchange.plan([path], mapping=mapping))
    office.exchange.foreign.remember(mapping)
    before = {model.name: model.id for model in office.models()}

    asked = office.plan(next_month(tmp_path))
    (question,) = [each for each in asked.questions if each.code == "twins"]
    assert (question.proposed, question.parameters["rows"]) == ("same", 2)
    assert (asked.counts["added"], asked.counts["skipped"]) == (1, 2)

    plan = office.plan(next_month(tmp_path), twins="same")
    assert [(row.title, row.fate) for row in plan.rows] == [
        ("Camera an ninh", Fate.SAME),
        ("Thắp sáng đường quê", Fate.CHANGED),
        ("Tuyến đường tự quản", Fate.ADDED),
    ]
    updated = plan.rows[1]
    assert {name: (was, updated.after[name]) for name, was in updated.before.items() if was != updated.after[name]} == {
        "contact": ("Y Thanh Niê", "Y Thanh Niê Kđăm"),
        "budget": (2_500_000, 3_000_000),
    }
    assert office.take_in(next_month(tmp_path), twins="same").applied
    assert living(office) == {
        "Camera an ninh": ("Lê Thị Lan", 15_000_000),
        "Thắp sáng đường quê": ("Y Thanh Niê Kđăm", 3_000_000),
        "Nhà sạch vườn đẹp": ("Trần Văn Bình", None),
        "Tuyến đường tự quản": ("Lê Văn Tám", None),
    }
    with office.store.read() as reading:
        found = reading.histories(before.values())
    assert all(not history.state(name).conflict for history in found.values() for name in history.names)


def test_undoing_next_months_table_brings_last_months_values_back(office: Office, tmp_path: Path) -> None:
    with_twins(office)
    path = write(tmp_path / "tháng 11.xlsx")
    mapping = guessed(office, path)
    office.exchange.apply(office.exchange.plan([path], mapping=mapping))
    before = living(office)
    second = office.exchange.apply(
        office.exchange.plan([next_month(tmp_path)], {"twins": "same"}, mapping=mapping)
    ).files[0]
    assert second.applied
    office.exchange.undo(second.file_in)
    assert living(office) == before


def test_models_that_are_others_are_added_and_not_asked_about_again(office: Office, tmp_path: Path) -> None:
    with_twins(office)
    path = write(tmp_path / "tháng 11.xlsx")
    mapping = guessed(office, path)
    office.exchange.apply(office.exchange.plan([path], mapping=mapping))
    plan = office.exchange.apply(
        office.exchange.plan([next_month(tmp_path)], {"twins": "different"}, mapping=mapping)
    ).files[0]
    assert plan.counts["added"] == 3
    assert len(office.models()) == 6


def test_what_was_agreed_travels_to_the_second_pc_of_the_office(
    office: Office, tmp_path: Path, sandbox: Sandbox
) -> None:
    mapping = guessed(office, write(tmp_path / "tháng 11.xlsx"))
    office.exchange.foreign.remember(mapping)
    second = Office(tmp_path / "máy 2", sandbox, "district")
    try:
        second.take_in(office.export("bundle", "district"))
        plan = second.plan(next_month(tmp_path))
        assert (plan.sender, plan.counts["added"]) == ("lac", 3)
        assert any(problem.code == "foreign.replayed" for problem in plan.problems)
    finally:
        second.close()


def test_a_register_of_letters_is_taken_in_from_all_its_sheets(office: Office, tmp_path: Path) -> None:
    heading = (
        "Mã",
        "Số ký hiệu văn bản",
        "Tên loại văn bản",
        "Ngày, tháng, năm văn bản",
        "Cơ quan ban hành",
        "Trích yếu",
    )
    sheets: list[tuple[str, Rows, list[str]]] = [
        (
            "Quyết định",
            (heading, ("a", "01-QĐ/ĐU", "Quyết định", "15/08/2025", "Đảng ủy xã Lộc An", "Về việc một")),
            [],
        ),
        ("Báo cáo", (heading, ("b", "02-BC/ĐU", "Báo cáo", "05-09-2025", "Đảng ủy xã Lộc An", "Về việc hai")), []),
    ]
    path = tmp_path / "sổ.xlsx"
    path.write_bytes(workbook(*sheets))
    read = office.plan(path).read
    assert read is not None
    best = office.exchange.foreign.propose(read, sender="lac")[0].guess
    assert best.mapping.target == "directive"
    plan = office.exchange.apply(office.exchange.plan([path], mapping=best.mapping)).files[0]
    assert (plan.applied, plan.counts["added"]) == (True, 2)
    with office.store.read() as reading:
        from dvk_desktop.usecases.directives.fields import DIRECTIVE

        letters = {letter.number_full: letter for letter in reading.find(DIRECTIVE)}
    report = letters["02-BC/ĐU"]
    assert (report.number, report.symbol, report.doc_type) == ("02", "BC/ĐU", "bao_cao")
    assert report.date is not None
    assert report.date.canonical() == "2025-09-05"


def test_a_list_in_a_word_file_is_a_table_and_an_official_letter_is_none(office: Office, tmp_path: Path) -> None:
    def word(rows: Rows, name: str) -> Path:
        from docx import Document

        document = Document()
        grid = document.add_table(rows=0, cols=len(rows[0]))
        for row in rows:
            for cell, value in zip(grid.add_row().cells, row, strict=True):
                cell.text = "" if value is None else str(value)
        document.save(str(tmp_path / name))
        return tmp_path / name

    listed = office.plan(word((HEADING, *MODELS), "danh sách.docx"))
    assert listed.needs_mapping
    letter = office.plan(word((("Nơi nhận:\n- Như kính gửi", "BÍ THƯ"), ("", "Phạm Văn Sơn")), "công văn.docx"))
    assert [problem.code for problem in letter.problems] == ["file.is_letter"]
