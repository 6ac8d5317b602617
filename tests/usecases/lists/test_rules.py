"""Rules that an office changes: dated lines over the shipped ones, asked for as of the day in question."""

from __future__ import annotations

from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.working_days import WorkingDays
from dvk_desktop.usecases.directives.intake import theme_of_year
from dvk_desktop.usecases.directives.linking import same_letter
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.lists.commands import (
    AddListEntry,
    EditListEntry,
    add_list_entry,
    edit_list_entry,
    restore_list_entry,
)
from dvk_desktop.usecases.lists.fields import LIST_ENTRY
from dvk_desktop.usecases.lists.rows import list_rows
from dvk_desktop.usecases.lists.rules import (
    anniversaries,
    fixed_holidays,
    money_of,
    report_year,
    rules_of,
    tradition_day,
    words_for_letters,
)
from dvk_desktop.usecases.working_days.commands import holiday_rows
from tests.usecases.small_office import CATALOGUE, DISTRICT, SmallOffice

TODAY = date(2026, 10, 12)


def add(office: SmallOffice, choices: str, name: str, value: str | None = None, **more: date | str) -> str:
    values = {key: DateSpec.day(day) if isinstance(day, date) else day for key, day in {"value": value, **more}.items()}
    return add_list_entry(office.store, CATALOGUE, AddListEntry(choices, name, values), TODAY)


def money(office: SmallOffice, day: date) -> int | None:
    with office.store.read() as reading:
        return money_of(reading, DISTRICT, CATALOGUE, day, "commendation", "commune", "individual")


def test_a_new_base_salary_counts_from_its_day_and_what_was_before_stays(office: SmallOffice) -> None:
    before = money(office, date(2026, 9, 30))
    code = add(office, "base_salary", "Mức lương cơ sở", "2.700.000", valid_from=date(2026, 10, 1), source="NĐ mới")
    assert (money(office, date(2026, 9, 30)), money(office, date(2026, 10, 1))) == (before, 810_000)
    rows = {row.code: row for row in list_rows(office.store, CATALOGUE, "base_salary", TODAY)}
    assert (rows[code].value, rows[code].paper, rows[code].force) == ("2.700.000 đồng", "NĐ mới", "now")
    assert rows["from_2026_07"].force == "past"
    with pytest.raises(UserError, match=r"list_entry\.known"):
        add(office, "base_salary", "Mức lương cơ sở", "2.800.000", valid_from=date(2026, 10, 1))
    restore_list_entry(office.store, CATALOGUE, "base_salary", code, TODAY)
    assert money(office, date(2026, 10, 1)) == before


def test_what_the_office_says_counts_before_what_was_shipped_for_the_same_day(office: SmallOffice) -> None:
    code = add(office, "base_salary", "Lương cơ sở của tỉnh", "3.000.000", valid_from=date(2026, 7, 1))
    assert money(office, TODAY) == 900_000
    rows = {row.code: row.force for row in list_rows(office.store, CATALOGUE, "base_salary", TODAY)}
    assert (rows[code], rows["from_2026_07"]) == ("now", "past")


def test_a_shipped_figure_is_mended_and_put_back_and_the_act_undone(office: SmallOffice) -> None:
    edit = EditListEntry("reward_money", "commendation_individual_2025", {"value": "0,5"})
    assert edit_list_entry(office.store, CATALOGUE, edit, TODAY)
    assert money(office, TODAY) == 1_270_000
    with office.store.read() as reading:
        (entry,) = reading.find(LIST_ENTRY)
        (act,) = {change.act for change in reading.histories([entry.id])[entry.id].changes}
    undo(office.store, act)
    assert money(office, TODAY) == 760_000


def test_a_holiday_introduced_by_law_is_free_from_its_year_on(office: SmallOffice) -> None:
    with office.store.read() as reading:
        calendar = WorkingDays.of(fixed_holidays(reading, DISTRICT, CATALOGUE), ())
    assert not calendar.works_on(date(2026, 11, 24))
    assert calendar.works_on(date(2025, 11, 24))
    assert "Ngày Văn hóa Việt Nam" in {row.name for row in holiday_rows(office.store, CATALOGUE, 2026)}


def test_the_theme_said_of_a_year_is_that_of_the_year(office: SmallOffice) -> None:
    add(office, "year_theme", "Dân vận khéo - Việc gì cũng thành công", "2025")
    with office.store.read() as reading:
        assert theme_of_year(reading, DISTRICT, CATALOGUE, 2025) == "Dân vận khéo - Việc gì cũng thành công"
        assert theme_of_year(reading, DISTRICT, CATALOGUE, 2026) == ""


def test_a_term_that_began_with_a_congress_parts_letters_of_one_number(office: SmallOffice) -> None:
    def letter(day: date) -> Directive:
        return Directive(id=str(day), issuer="Tỉnh ủy", system="party", number="5", date=DateSpec.day(day))

    one, other = letter(date(2025, 3, 1)), letter(date(2025, 12, 1))
    with office.store.read() as reading:
        assert same_letter(one, other, CATALOGUE, rules_of(reading, DISTRICT, CATALOGUE, "party_term"))
    begins = {"valid_from": DateSpec.day(date(2025, 10, 1))}
    edit_list_entry(office.store, CATALOGUE, EditListEntry("party_term", "2025", begins), TODAY)
    ends = {"out_from": DateSpec.day(date(2025, 10, 1))}
    edit_list_entry(office.store, CATALOGUE, EditListEntry("party_term", "2020", ends), TODAY)
    with office.store.read() as reading:
        assert not same_letter(one, other, CATALOGUE, rules_of(reading, DISTRICT, CATALOGUE, "party_term"))


def test_an_anniversary_of_the_place_is_one_that_letters_are_read_by(office: SmallOffice) -> None:
    with office.store.read() as reading:
        assert words_for_letters(reading, DISTRICT, lambda: CATALOGUE, TODAY) is None
    add(office, "anniversary", "giải phóng huyện Bình An", "19/3/1975")
    with office.store.read() as reading:
        known = words_for_letters(reading, DISTRICT, lambda: CATALOGUE, TODAY)
        assert len(anniversaries(reading, DISTRICT, CATALOGUE)) > 20
        assert tradition_day(reading, DISTRICT, CATALOGUE) == date(1930, 10, 15)
    assert known is not None
    assert ("giải phóng huyện Bình An", 3, 19, 1975) in known["anniversaries"]
    assert ("cyberspace", ["không gian mạng", "dân vận số", "mạng xã hội"]) in known["themes"]


def test_a_working_year_may_begin_in_the_year_before(office: SmallOffice) -> None:
    add(office, "report_year", "Năm báo cáo", "15/11", valid_from=date(2026, 11, 15))
    with office.store.read() as reading:
        years = [report_year(reading, DISTRICT, CATALOGUE, year) for year in (2025, 2026, 2027)]
    assert years == [
        (date(2025, 1, 1), date(2025, 12, 31)),
        (date(2026, 1, 1), date(2026, 11, 14)),
        (date(2026, 11, 15), date(2027, 11, 14)),
    ]


def test_a_value_that_cannot_be_read_is_refused_and_a_choice_takes_none(office: SmallOffice) -> None:
    with pytest.raises(UserError, match=r"rule\.value"):
        add(office, "base_salary", "Mức lương cơ sở", "hai triệu")
    with pytest.raises(UserError, match=r"rule\.no_value"):
        add(office, "field", "Chuyển đổi số", "5")
