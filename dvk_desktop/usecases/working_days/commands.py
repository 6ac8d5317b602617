"""Entering days off and how deadlines are set; asking which days are worked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.text import quoted
from dvk_desktop.domain.working_days import LONGEST, OFF, DeadlineSetting, Holiday, WorkingDays
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.entry import Edit, add_checked, change, checked, revive
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.lists.rules import fixed_holidays
from dvk_desktop.usecases.ports import Clock, Reading, Seen, Store, UnitOfWork
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.offices import offices_above, ours
from dvk_desktop.usecases.working_days.fields import DEADLINE_SETTING, HOLIDAY


@dataclass(frozen=True, slots=True)
class AddHoliday:
    """Days on which nobody works, or (`kind` "working") somebody does; `last` None for a single day."""

    name: str
    first: DateSpec
    last: DateSpec | None = None
    kind: str = OFF


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """One line of the list of days off. `id` is "" for a fixed holiday, which only a day worked instead can lift;
    `source`: the office that entered it, "" for ours and for what is fixed; `own`: ours, so ours to change."""

    id: str
    name: str
    kind: str
    first: DateSpec
    last: DateSpec | None
    source: str
    own: bool


NEXT_DAY, SAME_DAY = "next_day", "same_day"


@dataclass(frozen=True, slots=True)
class Deadlines:
    """How the office sets deadlines: so many days, on which days, and which deadlines move off a day without work."""

    days: int
    shift: str
    calendar: WorkingDays
    late_from: str = NEXT_DAY

    def default_from(self, day: date) -> DateSpec:
        """The deadline of what names none, given on `day`; marked as worked out."""
        due = DateSpec.day(day + timedelta(days=self.days), derived=True)
        return due if self.shift == "none" else self.calendar.moved(due)

    def of_letter(self, due: DateSpec) -> DateSpec:
        """A deadline that a letter names, moved only if the office wants that too."""
        return self.calendar.moved(due) if self.shift == "all" else due


def deadlines_of(reading: Reading, office: str, catalogue: Catalogue) -> Deadlines:
    """How `office` sets deadlines: its setting, else the shipped one; its days off and those of the offices above."""
    setting = _setting_of(reading, office)
    rule = catalogue.default_deadline
    days, shift = rule.days, "own" if rule.shift_weekend else "none"
    if setting is not None:
        days, shift = setting.days or days, setting.shift or shift
    holidays = _holidays(reading, office)
    fixed = fixed_holidays(reading, office, catalogue)
    return Deadlines(days, shift, WorkingDays.of(fixed, holidays), late_from_of(reading, office))


def late_from_of(reading: Reading, office: str) -> str:
    """When a deadline "trước ngày 25/10" of this office is late: "next_day" or "same_day"."""
    setting = _setting_of(reading, office)
    return (setting.late_from if setting is not None else None) or NEXT_DAY


def _setting_of(reading: Reading, office: str) -> DeadlineSetting | None:
    before = sorted(ours(reading, office) - {office})
    settings = (reading.find(DEADLINE_SETTING, id=_setting_id(each)) for each in (office, *before))
    return next((each[0] for each in settings if each), None)


def add_holiday(store: Store, command: AddHoliday) -> str:
    """Enter days off; returns the id, which is the same on every PC of the office. UserError: those of
    `entry.checked`, "holiday.day", "holiday.span", "holiday.known" (the days that begin on it are there already)."""
    with store.write() as work:
        holiday = Holiday(name=command.name, kind=command.kind, first=command.first, last=command.last)
        _judge(holiday)
        identity = derived_id("holiday", work.office.unit, command.kind, command.first.canonical())
        if work.find(HOLIDAY, id=identity):
            raise UserError("holiday.known", day=command.first)
        cleaned: dict[str, Any] = checked(HOLIDAY, {one.name: getattr(holiday, one.name) for one in HOLIDAY.fields})
        revive(work, HOLIDAY, identity)
        work.save(HOLIDAY, replace(holiday, **{**cleaned, "id": identity, "owner": work.office.unit}))
        work.commit(f"Ghi ngày nghỉ {quoted(command.name)}")
    return identity


def edit_holiday(store: Store, command: Edit) -> bool:
    """Change an entry; returns whether anything differed. Errors of `add_holiday` and `entry.change`."""
    with store.write() as work:
        before = work.get(HOLIDAY, command.id)
        changed = change(work, HOLIDAY, before.id, command.values, command.seen)
        _judge(work.get(HOLIDAY, before.id))
        work.commit(f"Sửa ngày nghỉ {quoted(before.name)}")
    return changed


def remove_holiday(store: Store, identity: str, reason: str) -> None:
    """Take an entry away. UserError "delete.reason", "record.unknown"."""
    with store.write() as work:
        before = work.get(HOLIDAY, identity)
        work.delete(HOLIDAY, before.id, reason)
        work.commit(f"Xóa ngày nghỉ {quoted(before.name)}")


def set_deadlines(store: Store, values: Mapping[str, FieldValue], seen: Seen | None = None) -> bool:
    """Say how our office sets deadlines (`days`, `shift`, `late_from`); returns whether anything differed. Errors of
    `entry.change`."""
    with store.write() as work:
        changed = _set(work, values, seen)
        work.commit("Sửa cách tính hạn")
    return changed


def _set(work: UnitOfWork, values: Mapping[str, FieldValue], seen: Seen | None) -> bool:
    identity = _setting_id(work.office.unit)
    if work.find(DEADLINE_SETTING, id=identity):
        return change(work, DEADLINE_SETTING, identity, values, seen)
    days, shift, late = values.get("days"), values.get("shift"), values.get("late_from")
    setting = DeadlineSetting(
        identity, None, days if isinstance(days, int) else None, str(shift or "") or None, str(late or "") or None
    )
    add_checked(work, DEADLINE_SETTING, setting)
    return True


def holiday_rows(store: Store, catalogue: Catalogue, year: int) -> list[HolidayRow]:
    """The days off of a year, fixed and entered, in their order; days worked instead stand among them."""
    with store.read() as reading:
        office = store.office.unit
        names = {unit.id: unit.name or "" for unit in reading.find(UNIT)}
        entered = _holidays(reading, office)
        fixed = fixed_holidays(reading, office, catalogue)
    calendar = WorkingDays.of(fixed, entered)
    printed = {(each.month, each.day) for each in fixed}
    rows = [
        HolidayRow(
            "",
            name if (day.month, day.day) in printed else f"{name} (nghỉ bù)",
            OFF,
            DateSpec.day(day),
            None,
            "",
            False,
        )
        for day, name in calendar.free_in(year).items()
    ]
    for holiday in entered:
        span = holiday.span
        if span is not None and holiday.first is not None and span[0].year <= year <= span[1].year:
            own = holiday.owner == office
            source = "" if own else names.get(holiday.owner or "", "")
            kind = holiday.kind or OFF
            rows.append(HolidayRow(holiday.id, holiday.name or "", kind, holiday.first, holiday.last, source, own))
    return sorted(rows, key=lambda row: row.first.order_key)


def holiday_list(store: Store, catalogue: Catalogue, clock: Clock) -> ComputedList[HolidayRow]:
    """`holiday_rows` as a list. Filter: year (this one, if it is not given)."""
    return ComputedList(
        lambda given: holiday_rows(
            store, catalogue, int(given["year"]) if given["year"].isdecimal() else clock().date().year
        ),
        given=("year",),
        identity=lambda row: row.id or row.first.canonical(),
    )


def _holidays(reading: Reading, office: str) -> list[Holiday]:
    """What our office and those above it entered, at every level the same days off."""
    found = reading.find(HOLIDAY)
    if all(holiday.owner == office for holiday in found):
        return found
    units = {unit.id: unit for unit in reading.find(UNIT)}
    concerned = offices_above(office, units).keys() | ours(reading, office)
    return [holiday for holiday in found if holiday.owner in concerned]


def _judge(holiday: Holiday) -> None:
    first, last = holiday.first, holiday.last
    for spec in (first, last):
        if spec is not None and spec.precision is not Precision.DAY:
            raise UserError("holiday.day", day=spec)
    if first is not None and first.first and last is not None and last.last:
        days = (last.last - first.first).days + 1
        if not 1 <= days <= LONGEST:
            raise UserError("holiday.span", first=first, last=last, longest=LONGEST)


def _setting_id(office: str) -> str:
    return derived_id("deadline_setting", office)
