"""What is due when, and the iCalendar file of it: RFC 5545 read back by rules of our own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.text import clean
from dvk_desktop.usecases.obligations.calendar import CalendarEntry, ics_of, summary_of
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.reports.letterhead import letterhead_for
from dvk_desktop.usecases.reports.lists import reminder_letter
from dvk_desktop.usecases.reports.paper import Paragraph, Table, plain_text
from tests.usecases.obligations.conftest import Issued

NOW = datetime(2026, 10, 12, 9, 30, tzinfo=UTC)


def read(content: bytes) -> list[tuple[str, str]]:
    """Name with parameters and value of every content line, unfolded."""
    text = content.decode("utf-8")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")  # no letter is torn apart
    unfolded = text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    return [(name, value) for name, _, value in (line.partition(":") for line in unfolded)]


def unescaped(value: str) -> str:
    found, marks = "", iter(value)
    for mark in marks:
        if mark == "\\":
            mark = {"n": "\n", "N": "\n"}.get(following := next(marks), following)
        found += mark
    return found


def entry(title: str = "Báo cáo", number: str = "15-CV/ĐU") -> CalendarEntry:
    return CalendarEntry("0" * 32, date(2026, 12, 31), "below", "d", title, number, "", 2, 3)


def test_an_entry_is_a_whole_day_with_an_id_of_its_own() -> None:
    lines = dict(read(ics_of([entry()], "Đảng ủy xã Tân Hà", NOW)))
    assert lines["DTSTART;VALUE=DATE"] == "20261231"
    assert lines["DTEND;VALUE=DATE"] == "20270101", "the day after, at which the event no longer is"
    assert lines["UID"] == f"{'0' * 32}@dvk-desktop"
    assert lines["DTSTAMP"] == "20261012T093000Z"
    assert lines["X-WR-CALNAME"] == "Đảng ủy xã Tân Hà"
    assert (lines["VERSION"], lines["BEGIN"], lines["END"]) == ("2.0", "VALARM", "VCALENDAR")


@given(st.text(max_size=300).map(clean))
def test_whatever_a_letter_is_about_is_read_back_whole(title: str) -> None:
    made = entry(title, "15")
    (summary,) = (unescaped(value) for name, value in read(ics_of([made], "Lịch", NOW)) if name == "SUMMARY")
    assert summary == clean(summary_of(made), multiline=True)


def test_signs_that_mean_something_in_the_file_are_written_as_text() -> None:
    content = ics_of([entry("sơ kết; tổng kết, khen\\thưởng")], "Lịch", NOW).replace(b"\r\n ", b"")
    assert "sơ kết\\; tổng kết\\, khen\\\\thưởng".encode() in content


def test_the_calendar_has_one_entry_a_letter_and_day_until_all_have_reported(issued: Issued) -> None:
    first, last = date(2026, 10, 1), date(2026, 10, 31)
    (found,) = issued.queries.calendar(first, last)
    assert (found.day, found.kind, found.record, found.units, found.of) == (
        date(2026, 10, 10),
        "below",
        issued.directive,
        3,
        3,
    )
    assert issued.queries.calendar(date(2026, 11, 1), date(2026, 11, 30)) == ()
    on = DateSpec.day(date(2026, 10, 5))
    lines = [issued.line(unit) for unit in issued.units]
    record_facts(issued.store, RecordFacts(tuple(lines[:2]), {"report_date": on}))
    (found,) = issued.queries.calendar(first, last)
    assert (found.units, found.of, found.whom) == (1, 3, "")
    record_facts(issued.store, RecordFacts(tuple(lines[2:]), {"report_date": on}))
    assert issued.queries.calendar(first, last) == ()


def test_a_reminder_before_the_day_says_nothing_of_being_late(issued: Issued) -> None:
    head = letterhead_for(issued.store, issued.catalogue, issued.store.office.unit, date(2026, 9, 30))
    rows = issued.rows(own="0")
    paper = reminder_letter([row for row in rows if row.timeliness != "overdue"] or rows, head)
    text = "\n".join(plain_text(block.text) for block in paper.blocks if isinstance(block, Paragraph))
    assert ("quá hạn" in text) == any(row.timeliness == "overdue" for row in rows)
    assert len(paper.addressees) == 3


def test_only_a_list_of_what_is_late_is_called_so(issued: Issued) -> None:
    head = letterhead_for(issued.store, issued.catalogue, issued.store.office.unit, date(2026, 9, 30))
    late = [replace(row, timeliness="overdue") for row in issued.rows(own="0")]
    mixed = [replace(late[0], timeliness="due_later"), *late[1:]]
    papers = [reminder_letter(rows, head) for rows in (late, mixed)]
    titles = [block.title for paper in papers for block in paper.blocks if isinstance(block, Table)]
    assert titles == ["Danh sách báo cáo quá hạn", "Danh sách báo cáo chưa gửi"]
