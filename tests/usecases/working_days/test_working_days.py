"""The list of days off, and what it does to deadlines."""

from __future__ import annotations

from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.working_days import Holiday
from dvk_desktop.persistence.catalogue import load_catalogue
from dvk_desktop.runtime.paths import resource
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.working_days.commands import (
    AddHoliday,
    Deadlines,
    add_holiday,
    deadlines_of,
    edit_holiday,
    holiday_list,
    holiday_rows,
    remove_holiday,
    set_deadlines,
)
from dvk_desktop.usecases.working_days.fields import HOLIDAY
from tests.usecases.small_office import DISTRICT, NORTH, SmallOffice

CATALOGUE = load_catalogue(resource("forms"))
TET = AddHoliday("Tết Nguyên đán 2027", DateSpec.day(date(2027, 2, 5)), DateSpec.day(date(2027, 2, 11)))


def deadlines(office: SmallOffice, unit: str = DISTRICT) -> Deadlines:
    with office.store.read() as reading:
        return deadlines_of(reading, unit, CATALOGUE)


def test_the_default_deadline_leaves_out_the_days_that_were_entered(office: SmallOffice) -> None:
    given = date(2027, 1, 28)
    assert deadlines(office).default_from(given) == DateSpec.day(date(2027, 2, 8), derived=True)
    add_holiday(office.store, TET)
    assert deadlines(office).default_from(given) == DateSpec.day(date(2027, 2, 12), derived=True)


def test_deadlines_of_letters_move_only_if_the_office_wants_it(office: SmallOffice) -> None:
    add_holiday(office.store, TET)
    printed = DateSpec.day(date(2027, 2, 8))
    assert deadlines(office).of_letter(printed) == printed
    set_deadlines(office.store, {"days": 7, "shift": "all"})
    assert deadlines(office).of_letter(printed) == DateSpec.day(date(2027, 2, 12), derived=True)
    set_deadlines(office.store, {"shift": "none"})
    assert deadlines(office).default_from(date(2027, 1, 30)) == DateSpec.day(date(2027, 2, 6), derived=True)


def test_the_list_of_a_year_holds_what_is_fixed_and_what_was_entered(office: SmallOffice) -> None:
    identity = add_holiday(office.store, TET)
    rows = holiday_rows(office.store, CATALOGUE, 2027)
    assert [row.name for row in rows][:2] == ["Tết Dương lịch", "Tết Nguyên đán 2027"]
    assert [row.own for row in rows if row.id == identity] == [True]
    assert not any(row.id == identity for row in holiday_rows(office.store, CATALOGUE, 2026))
    assert len(holiday_list(office.store, CATALOGUE, office.clock).all()) == 5


def test_an_entry_can_be_mended_taken_away_and_entered_again(office: SmallOffice) -> None:
    identity = add_holiday(office.store, TET)
    assert edit_holiday(office.store, Edit(identity, {"last": DateSpec.day(date(2027, 2, 12))}))
    with pytest.raises(UserError, match=r"holiday\.known"):
        add_holiday(office.store, TET)
    remove_holiday(office.store, identity, "Nhập nhầm")
    assert len(holiday_rows(office.store, CATALOGUE, 2027)) == 6
    assert add_holiday(office.store, TET) == identity
    (row,) = [row for row in holiday_rows(office.store, CATALOGUE, 2027) if row.id == identity]
    assert row.last == TET.last


def test_days_that_are_none_and_spans_that_are_too_long_are_refused(office: SmallOffice) -> None:
    with pytest.raises(UserError, match=r"holiday\.day"):
        add_holiday(office.store, AddHoliday("Tháng nghỉ", DateSpec.month(2027, 2)))
    for last in (date(2027, 2, 1), date(2027, 12, 31)):
        with pytest.raises(UserError, match=r"holiday\.span"):
            add_holiday(office.store, AddHoliday("Nghỉ", DateSpec.day(date(2027, 2, 5)), DateSpec.day(last)))


def test_what_the_office_above_entered_holds_below_and_what_one_below_entered_not_above(office: SmallOffice) -> None:
    with office.store.write() as work:
        day = DateSpec.day(date(2027, 3, 3))
        work.add(HOLIDAY, Holiday(owner=NORTH, name="Ngày riêng của xã", kind="off", first=day))
        work.commit("Ghi")
    add_holiday(office.store, TET)
    above, here = deadlines(office), deadlines(office, NORTH)
    assert above.calendar.works_on(date(2027, 3, 3))
    assert not here.calendar.works_on(date(2027, 3, 3))
    assert not here.calendar.works_on(date(2027, 2, 8))
