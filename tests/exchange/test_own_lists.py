"""An office's own fields in workbooks and bundles: drop-downs, cells read back, names that travel, two PCs."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from openpyxl import load_workbook

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.lists import entry_id
from dvk_desktop.language import label
from dvk_desktop.language.lists import AS_SHIPPED, codes_of, laid_over, offered
from dvk_desktop.usecases.lists.commands import (
    AddListEntry,
    EditListEntry,
    add_list_entry,
    edit_list_entry,
)
from dvk_desktop.usecases.lists.rows import list_rows
from dvk_desktop.usecases.lists.rules import money_of
from tests.exchange.office import Office, fill_in, model_row
from tests.following import following
from tests.usecases.small_office import CATALOGUE

TODAY = date(2026, 3, 2)
DIGITAL = "chuyen-doi-so"


def clock() -> datetime:
    return datetime(2026, 3, 2, 8, 0)


def words_in(path: Path) -> set[str]:
    book = load_workbook(path)
    return {str(cell) for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for cell in row if cell}


def test_a_blank_form_offers_the_own_field_and_its_cells_are_read_by_the_file_alone(district: Office) -> None:
    district.open_round()
    with following(district.store, clock):
        add_list_entry(district.store, CATALOGUE, AddListEntry("field", "Chuyển đổi số"), TODAY)
        gone = EditListEntry("field", "QPAN", {"out_from": DateSpec.day(TODAY)})
        edit_list_entry(district.store, CATALOGUE, gone, TODAY)
        edit_list_entry(district.store, CATALOGUE, EditListEntry("field", "KT", {"name": "Phát triển kinh tế"}), TODAY)
        path = district.export("registration", "lac", round="round-2026")
    assert "Chuyển đổi số" in words_in(path)
    assert "Quốc phòng - an ninh" not in words_in(path)
    filled = fill_in(
        path,
        [
            model_row("Tổ công nghệ số", **{"Lĩnh vực": "chuyen doi so"}),
            model_row("Camera an ninh", **{"Lĩnh vực": "Quốc phòng - an ninh"}),
            model_row("Nuôi ong", **{"Lĩnh vực": "Kinh tế"}),
        ],
    )
    with laid_over(AS_SHIPPED):  # wherever it is read, and whatever that office calls things
        read = district.files.read(filled)
        fields = [d.fields["field"] for row in read.rows for d in row.differences if "field" in d.fields]
    assert fields == [DIGITAL, "QPAN", "KT"]
    result = district.take_in(filled)
    assert result.applied
    assert district.model_named("Tổ công nghệ số").field == DIGITAL


def test_the_field_of_the_level_above_reaches_the_office_below_and_can_be_named_anew_there(
    district: Office, commune: Office
) -> None:
    add_list_entry(district.store, CATALOGUE, AddListEntry("field", "Chuyển đổi số", {"short": "CĐS"}), TODAY)
    edit_list_entry(district.store, CATALOGUE, EditListEntry("field", "KT", {"name": "Phát triển kinh tế"}), TODAY)
    with following(commune.store, clock):
        assert DIGITAL not in codes_of("field")
        commune.take_in(district.export("bundle", "lac"))
        assert DIGITAL in offered("field")
        assert label("choice.field.KT") == "Phát triển kinh tế"
        row = next(row for row in list_rows(commune.store, CATALOGUE, "field", TODAY) if row.code == DIGITAL)
        assert (row.standing, row.source) == ("above", "Huyện ủy Bình An")
        edit_list_entry(
            commune.store, CATALOGUE, EditListEntry("field", DIGITAL, {"name": "Chuyển đổi số cộng đồng"}), TODAY
        )
        assert (label(f"choice.field.{DIGITAL}"), label(f"choice.field_short.{DIGITAL}")) == (
            "Chuyển đổi số cộng đồng",
            "CĐS",
        )
    with following(district.store, clock):
        district.take_in(commune.export("bundle", "district"))
        assert label(f"choice.field.{DIGITAL}") == "Chuyển đổi số"


def test_a_field_of_the_office_below_is_named_above_but_not_offered_there(district: Office, commune: Office) -> None:
    district.open_round()
    commune.take_in(district.export("bundle", "lac"))
    add_list_entry(commune.store, CATALOGUE, AddListEntry("field", "Chuyển đổi số"), TODAY)
    commune.add_model("m1", "Tổ công nghệ số")
    commune.edit_model("m1", field=DIGITAL)
    with following(district.store, clock):
        district.take_in(commune.export("bundle", "district"))
        assert district.model_named("Tổ công nghệ số").field == DIGITAL
        assert label(f"choice.field.{DIGITAL}") == "Chuyển đổi số"
        assert DIGITAL in codes_of("field")
        assert DIGITAL not in offered("field")
        assert add_list_entry(district.store, CATALOGUE, AddListEntry("field", "Chuyển đổi số"), TODAY) == DIGITAL
        assert DIGITAL in offered("field")


def test_two_pcs_of_one_office_that_name_a_field_differently_are_asked_which_it_is(district: Office) -> None:
    second = Office(district.folder.parent / "second", district.files._sandbox, "district")
    try:
        add_list_entry(district.store, CATALOGUE, AddListEntry("field", "Chuyển đổi số"), TODAY)
        second.take_in(district.export("bundle", "district"))
        edit_list_entry(
            district.store, CATALOGUE, EditListEntry("field", DIGITAL, {"name": "Chuyển đổi số cộng đồng"}), TODAY
        )
        edit_list_entry(second.store, CATALOGUE, EditListEntry("field", DIGITAL, {"name": "Kinh tế số"}), TODAY)
        district.take_in(second.export("bundle", "district"))
        record = entry_id("district", "field", DIGITAL)
        with district.store.read() as reading:
            conflict = reading.histories([record])[record].state("name").conflict
        assert conflict
    finally:
        second.close()


def test_a_figure_set_by_the_level_above_counts_below_from_its_day(district: Office, commune: Office) -> None:
    def money(day: date) -> int | None:
        with commune.store.read() as reading:
            about = ("commendation", "commune", "individual")
            return money_of(reading, commune.store.office.unit, CATALOGUE, day, *about)

    begins = DateSpec.day(date(2027, 7, 1))
    asked = AddListEntry("base_salary", "Mức lương cơ sở", {"value": "2.700.000", "valid_from": begins})
    code = add_list_entry(district.store, CATALOGUE, asked, TODAY)
    commune.take_in(district.export("bundle", "lac"))
    assert (money(date(2027, 6, 30)), money(date(2027, 7, 1))) == (760_000, 810_000)
    row = next(row for row in list_rows(commune.store, CATALOGUE, "base_salary", TODAY) if row.code == code)
    assert (row.standing, row.source, row.force) == ("above", "Huyện ủy Bình An", "later")
