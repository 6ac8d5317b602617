"""Ngày nghỉ, driven by what people see."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.settings.holidays import holidays_tab
from dvk_desktop.usecases.working_days.commands import AddHoliday, HolidayRow, add_holiday, deadlines_of
from tests.ui.looking import answer, shown
from tests.ui.movement_office import Office, find_button, type_text


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> ListPage[HolidayRow]:
    made = shown(ListPage, holidays_tab(office.bench, office.services), office, qtbot)
    qtbot.waitUntil(lambda: made.model.rowCount() >= 4)
    return made


def row_of(page: ListPage[HolidayRow], name: str) -> HolidayRow | None:
    rows = page.model.rows_at(list(range(page.model.rowCount())))
    return next((row for row in rows if row.name == name), None)


def test_the_fixed_holidays_stand_there_and_days_off_are_added(
    page: ListPage[HolidayRow], office: Office, qtbot: QtBot
) -> None:
    year = office.bench.year.value
    assert row_of(page, "Quốc khánh") is not None
    page.actions_.action("add").trigger()
    panel = page.inspector.editor
    assert isinstance(panel, EditorPanel)
    form = panel.parts[0].form
    type_text(form.editor("name").input(), "Giỗ Tổ Hùng Vương")
    type_text(form.editor("first").input(), f"26/4/{year}")
    find_button(page.inspector, "Lưu").click()
    qtbot.waitUntil(lambda: row_of(page, "Giỗ Tổ Hùng Vương") is not None)
    row = row_of(page, "Giỗ Tổ Hùng Vương")
    assert row is not None
    assert (row.first, row.own) == (DateSpec.day(date(year, 4, 26)), True)


def test_a_fixed_holiday_says_how_it_is_lifted(page: ListPage[HolidayRow], office: Office, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    office.bench.failed.connect(errors.append)
    qtbot.waitUntil(lambda: page.current_row() is not None)
    page.actions_.action("edit").trigger()
    qtbot.waitUntil(lambda: bool(errors))
    assert "holiday.fixed" in str(errors[0])


def test_an_entry_is_taken_away_with_a_reason(page: ListPage[HolidayRow], office: Office, qtbot: QtBot) -> None:
    day = DateSpec.day(date(office.bench.year.value, 1, 2))
    identity = add_holiday(office.services.store, AddHoliday("Nghỉ bù", day))
    qtbot.waitUntil(lambda: row_of(page, "Nghỉ bù") is not None)
    page.select_record(identity)
    qtbot.waitUntil(lambda: (row := page.current_row()) is not None and row.id == identity)
    page.actions_.action("delete").trigger()
    answer(page, "Xóa", "Nhập nhầm")
    qtbot.waitUntil(lambda: row_of(page, "Nghỉ bù") is None)


def test_how_deadlines_are_set_is_said_in_a_form(page: ListPage[HolidayRow], office: Office, qtbot: QtBot) -> None:
    page.actions_.action("deadlines").trigger()
    qtbot.waitUntil(lambda: page.inspector.editor is not None)
    panel = page.inspector.editor
    assert isinstance(panel, EditorPanel)
    form = panel.parts[0].form
    form.editor("days").set_value(15)
    find_button(page.inspector, "Lưu").click()

    def kept() -> bool:
        services = office.services
        with services.store.read() as reading:
            return deadlines_of(reading, services.store.office.unit, services.catalogue).days == 15

    qtbot.waitUntil(kept)
