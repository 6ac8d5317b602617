"""Recurring duties: a line of its own every month, quarter, half year or year."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.usecases.fields import RecordType
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.assigning import Assign, assign
from dvk_desktop.usecases.obligations.calendar import ics_of
from dvk_desktop.usecases.obligations.closing import close_period
from dvk_desktop.usecases.obligations.commands import RecordFacts, mark_sent, record_facts
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.proposing import Assigned
from dvk_desktop.usecases.obligations.recurring import open_year
from dvk_desktop.usecases.units.events import Decision, MergeUnits, merge_units
from tests.usecases.conftest import NOW
from tests.usecases.obligations.conftest import Issued


def yearly(issued: Issued, *units: str, due: DateSpec | None = None) -> None:
    """Oblige these units every year."""
    every = due or DateSpec.yearly(10, 15)
    assign(issued.store, Assign(issued.directive, tuple(Assigned(issued.units[unit], due=every) for unit in units)))


def test_a_yearly_duty_gets_a_line_with_the_deadline_of_that_year(issued: Issued) -> None:
    yearly(issued, "Thôn 1", "Thôn 2")
    assert len(open_year(issued.store, issued.catalogue, 2027).obligations) == 2
    rows = issued.rows(year="2027")
    assert [(row.unit_name, row.due_day, row.state) for row in rows] == [
        ("Thôn 1", date(2027, 10, 15), "not_sent"),
        ("Thôn 2", date(2027, 10, 15), "not_sent"),
    ]
    assert len(issued.rows(year="2026")) == 3, "the year of the letter has its own lines, and no others"


def test_later_periods_of_a_letter_that_was_sent_are_sent_and_found_by_their_name(issued: Issued) -> None:
    quarterly = DateSpec.from_canonical("quarterly-03-20")
    yearly(issued, "Thôn 1", "Tổ dân phố số 5", due=quarterly)
    mark_sent(issued.store, issued.directive)
    open_year(issued.store, issued.catalogue, 2027)

    def found(text: str) -> list[tuple[str, str, str]]:
        return [(r.unit_name, r.period, r.state) for r in issued.queries.obligations.all(ListQuery(text))]

    assert found("quý IV/2027") == [("Thôn 1", "2027-Q4", "sent"), ("Tổ dân phố số 5", "2027-Q4", "sent")]
    assert found("to dan pho quy iv/2027") == [("Tổ dân phố số 5", "2027-Q4", "sent")]
    assert found("quý IV/2029") == []
    assert {period for _, period, _ in found("quý I")} == {"2027-Q1"}, "and neither the second quarter nor the third"
    assert {period for _, period, _ in found("Thôn 1 quý 1 năm 2027")} == {"2027-Q1"}
    assert {period for _, period, _ in found("I/2027")} == {"2027-Q1"}
    assert found("1/2027") == [], "that is January"
    yearly(issued, "Thôn 2", due=DateSpec.from_canonical("monthly-01-25"))
    open_year(issued.store, issued.catalogue, 2028)
    for typed in ("tháng 1/2028", "tháng 01/2028"):
        assert found(typed) == [("Thôn 2", "2028-01", "sent")], "and not November"
    assert len(found("tháng 2028")) == 12


def test_a_month_is_not_found_within_another(issued: Issued) -> None:
    yearly(issued, "Thôn 1", due=DateSpec.from_canonical("monthly-02-05"))
    open_year(issued.store, issued.catalogue, 2027)

    def found(text: str) -> list[str]:
        return [row.period for row in issued.queries.obligations.all(ListQuery(text))]

    for typed in ("1/2027", "01/2027", "tháng 1/2027", "tháng 01 năm 2027"):
        assert found(typed) == ["2027-01"], typed
    assert found("tháng 11/2027") == found("11/2027") == ["2027-11"]
    assert set(found("tháng 1")) == {"2027-01"}


def test_opening_a_year_twice_adds_nothing_and_can_be_undone(issued: Issued) -> None:
    yearly(issued, "Thôn 1")
    first = open_year(issued.store, issued.catalogue, 2027)
    assert open_year(issued.store, issued.catalogue, 2027).act is None
    assert first.act
    undo(issued.store, first.act)
    assert issued.rows(year="2027") == []
    assert open_year(issued.store, issued.catalogue, 2027).obligations == first.obligations


def test_the_year_of_the_letter_and_duties_with_one_deadline_are_left_alone(issued: Issued) -> None:
    yearly(issued, "Thôn 1")
    assert open_year(issued.store, issued.catalogue, 2026).obligations == ()
    assert len(open_year(issued.store, issued.catalogue, 2028).obligations) == 1


def test_what_does_not_apply_any_more_is_not_opened(issued: Issued) -> None:
    yearly(issued, "Thôn 1", "Thôn 2")
    record_facts(issued.store, RecordFacts((issued.line("Thôn 2"),), {"not_applicable": "Không còn dân cư"}))
    (line,) = open_year(issued.store, issued.catalogue, 2027).obligations
    assert [row.id for row in issued.rows(year="2027")] == [line]


def test_the_heir_of_a_merged_unit_owes_the_next_years_once(issued: Issued) -> None:
    yearly(issued, "Thôn 1", "Thôn 2", due=DateSpec.yearly())
    record_facts(issued.store, RecordFacts((issued.line("Thôn 1"),), {"report_date": DateSpec.day(date(2026, 9, 1))}))
    chosen = (issued.units["Thôn 1"], issued.units["Thôn 2"])
    merge_units(issued.store, MergeUnits(chosen, "Thôn Đoàn Kết", Decision(DateSpec.day(date(2026, 11, 1)))))
    open_year(issued.store, issued.catalogue, 2027)
    (row,) = issued.rows(year="2027")
    assert (row.unit_name, row.due_day) == ("Thôn Đoàn Kết", date(2027, 12, 31))


@pytest.mark.parametrize(
    ("opened", "reported", "owing"), [(False, (), 1), (True, (), 1), (True, ("Thôn 1", "Thôn 2"), 0)]
)
def test_a_period_opened_after_a_merger_is_owed_as_if_it_had_been_opened_before(
    issued: Issued, opened: bool, reported: tuple[str, ...], owing: int
) -> None:
    yearly(issued, "Thôn 1", "Thôn 2", due=DateSpec.from_canonical("monthly-01-05"))
    if opened:
        open_year(issued.store, issued.catalogue, 2026, date(2026, 10, 1))
    done = tuple(row.id for row in issued.rows() if row.period == "2026-10" and row.unit_name in reported)
    if done:
        record_facts(issued.store, RecordFacts(done, {"report_date": DateSpec.day(date(2026, 10, 4))}))
    chosen = (issued.units["Thôn 1"], issued.units["Thôn 2"])
    merge_units(issued.store, MergeUnits(chosen, "Thôn Đoàn Kết", Decision(DateSpec.day(date(2026, 10, 8)))))
    open_year(issued.store, issued.catalogue, 2026, NOW.date())
    october = [row for row in issued.rows() if row.period == "2026-10" and row.state not in ("transferred", "reported")]
    assert [row.unit_name for row in october] == ["Thôn Đoàn Kết"] * owing


def monthly(issued: Issued, *units: str, every: str = "monthly-01-25+first_half-06-15") -> None:
    """Oblige these units again and again; the letter is of September 2026."""
    yearly(issued, *units, due=DateSpec.from_canonical(every))


def test_the_line_that_begins_what_recurs_is_of_the_first_period_and_can_be_late(issued: Issued) -> None:
    monthly(issued, "Thôn 1")
    row = next(row for row in issued.rows() if row.period)
    assert (row.period, row.due_day, str(row.every and row.every.canonical())) == (
        "2026-09",
        date(2026, 9, 25),
        "monthly-01-25+first_half-06-15",
    )


def test_every_period_gets_one_line_until_the_day_and_none_twice(issued: Issued) -> None:
    monthly(issued, "Thôn 1", "Thôn 2")
    assert len(open_year(issued.store, issued.catalogue, 2026, date(2026, 11, 2)).obligations) == 2 * 2
    assert open_year(issued.store, issued.catalogue, 2026, date(2026, 11, 30)).act is None
    assert len(open_year(issued.store, issued.catalogue, 2026).obligations) == 2
    assert len(open_year(issued.store, issued.catalogue, 2027).obligations) == 2 * 13
    periods = [row.period for row in issued.rows(year="2027") if row.unit_name == "Thôn 1"]
    assert sorted(periods) == sorted([*(f"2027-{month:02}" for month in range(1, 13)), "2027-H1"])
    for typed, found in (("thôn 1 tháng 3/2027", "2027-03"), ("tháng 11/2027", "2027-11"), ("6 tháng đầu", "2027-H1")):
        assert {row.period for row in issued.queries.obligations.all(ListQuery(typed))} == {found}, typed


def test_the_board_of_a_half_year_counts_the_lines_of_its_periods(issued: Issued) -> None:
    monthly(issued, "Thôn 1", every="monthly-02-05")
    open_year(issued.store, issued.catalogue, 2027)
    half = "2027-01-01..2027-06-30"
    (row,) = issued.queries.board.all(ListQuery(filters={"in_period": half}))
    assert (row.unit_name, row.expected) == ("Thôn 1", 6), "June is of this half though it is due on 5 July"
    assert {each.period for each in issued.rows(in_period=half)} == {f"2027-{month:02}" for month in range(1, 7)}


def test_the_home_page_is_told_how_many_lines_a_new_month_lacks(
    issued: Issued, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert issued.queries.to_open() == 0
    monthly(issued, "Thôn 1", "Thôn 2", every="monthly-01-25")
    read = Counter[str]()
    find = Reader.find

    def counted(self: Reader, kind: RecordType[Any], **equals: Any) -> list[Any]:
        read[kind.name] += 1
        return find(self, kind, **equals)

    monkeypatch.setattr(Reader, "find", counted)
    begun = issued.queries.to_open()
    assert read["unit"] == read["unit_succession"] == 1 < begun, "once, however many lines there are"
    opened = open_year(issued.store, issued.catalogue, NOW.year, NOW.date())
    assert begun == len(opened.obligations)
    assert issued.queries.to_open() == 0


def test_a_line_counts_once_among_the_months_the_quarters_and_the_halves(issued: Issued) -> None:
    monthly(issued, "Thôn 1", every="monthly-02-05+quarterly-04-05+yearly-06-15")
    open_year(issued.store, issued.catalogue, 2027)

    def periods(first: str, last: str) -> set[str]:
        return {row.period for row in issued.rows(in_period=f"{first}..{last}")}

    assert periods("2027-06-01", "2027-06-30") == {"2027-06", "2027"}, "the report on the year is due in June"
    assert periods("2027-07-01", "2027-07-31") == {"2027-07", "2027-Q2"}, "that on June is one of June"
    assert periods("2027-02-01", "2027-02-28") == {"2027-02"}, "a month longer by three days is no longer period"
    assert periods("2027-04-01", "2027-06-30") == {"2027-04", "2027-05", "2027-06", "2027-Q2", "2027"}
    assert periods("2027-07-01", "2027-09-30") == {"2027-07", "2027-08", "2027-09", "2027-Q3"}
    every = [row.period for row in issued.rows(in_period="2027-01-01..2027-12-31")]
    assert len(every) == len(set(every)) == 12 + 4 + 1


def test_closed_figures_are_those_of_the_board_of_the_period(issued: Issued) -> None:
    monthly(issued, "Thôn 1", every="monthly-02-05")
    open_year(issued.store, issued.catalogue, 2027)
    close_period(issued.store, issued.queries.board, "6 tháng đầu năm 2027")
    close_period(issued.store, issued.queries.board, "quý IV/2026")
    rows = {row.period: row for row in issued.queries.closed.all()}
    (board,) = issued.queries.board.all(ListQuery(filters={"in_period": "2027-01-01..2027-06-30"}))
    assert rows["2027-H1"].expected == board.expected == 6, "what is due on 5 July for June is of this half"
    assert rows["2027-H1"].changed == 0
    assert rows["2026-Q4"].expected == 2, "lines without a period count by the day they are due"


def test_a_reminder_names_the_periods_of_a_unit_in_one_sentence(issued: Issued) -> None:
    monthly(issued, "Thôn 1", every="monthly-01-25")
    open_year(issued.store, issued.catalogue, 2026, date(2026, 10, 12))
    lines = [row.id for row in issued.rows(unit=issued.units["Thôn 1"]) if row.period]
    (one,) = issued.queries.reminders(lines[:1])
    assert "gửi báo cáo kết quả thực hiện tháng 9/2026 theo 15-CV/ĐU trước ngày 25/9/2026, đến nay" in one.text
    (both,) = issued.queries.reminders(lines)
    assert both.text.startswith(
        "Đảng ủy xã Tân Hà đề nghị Thôn 1 gửi báo cáo kết quả thực hiện: theo 15-CV/ĐU, tháng 9/2026 trước ngày "
        "25/9/2026 (quá hạn 17 ngày); tháng 10/2026 trước ngày 25/10/2026. Vướng mắc"
    )
    assert set(both.obligations) == set(lines)


def test_the_calendar_says_for_which_period_something_is_due(issued: Issued) -> None:
    monthly(issued, "Thôn 1", "Thôn 2", every="monthly-01-25+quarterly-03-25")
    open_year(issued.store, issued.catalogue, 2027)
    (entry,) = issued.queries.calendar(date(2027, 3, 1), date(2027, 3, 31))
    assert (entry.periods, entry.units) == (("2027-03", "2027-Q1"), 2), "two units, each with a month and a quarter"
    told = ics_of([entry], "Đảng ủy", NOW).decode().replace("\r\n ", "")
    assert "nộp tháng 3/2027\\, quý I/2027: đẩy mạnh" in told


def test_a_line_of_an_older_program_gets_the_day_of_its_first_period(issued: Issued) -> None:
    every, line = DateSpec.yearly(10, 15), issued.line("Thôn 1")
    with issued.store.write() as work:  # as programs did that knew only years, and no periods
        old = replace(work.get(OBLIGATION, line), due=every)
        work.save(OBLIGATION, old, work.seen(line))
        directive, unit = old.directive or "", old.unit or ""
        later = Obligation(
            obligation_id(directive, unit, "", "2027"),
            old.owner,
            directive,
            unit=unit,
            obliged=True,
            due=DateSpec.day(date(2027, 10, 15)),
            year=2027,
        )
        work.save(OBLIGATION, later)
        work.commit("older")
    (board,) = [row for row in issued.queries.board.all(ListQuery(filters={"year": "2027"})) if row.expected]
    assert (board.unit_name, board.expected) == ("Thôn 1", 1)
    assert issued.queries.to_open() == 1

    assert open_year(issued.store, issued.catalogue, 2026).obligations == (line,)

    (first,) = [row for row in issued.rows() if row.id == line]
    assert (first.due_day, first.period, first.every) == (date(2026, 10, 15), "2026", every)
    assert issued.queries.to_open() == 0
    assert open_year(issued.store, issued.catalogue, 2027).act is None, "2027 has its line"
    assert len(open_year(issued.store, issued.catalogue, 2028).obligations) == 1
