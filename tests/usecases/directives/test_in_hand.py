"""Letters by who has them in hand, by issuer, by deadline."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive, Task
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.persistence.queries.directives import SqlDirectives
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from tests.usecases.small_office import DISTRICT, NORTH, SmallOffice

TODAY = date(2026, 10, 12)


@pytest.fixture
def queries(office: SmallOffice) -> SqlDirectives:
    lines = (
        ("1-CV/TU", "Tỉnh ủy", "Nguyễn Văn Hùng", "", date(2026, 10, 10), "Lê Thị Đào"),
        ("2-CV/TU", "Tỉnh ủy", "", "Nguyễn Văn Hùng", date(2026, 10, 19), ""),
        ("3/UBND-VP", "UBND tỉnh", "Ban Xây dựng Đảng", "", None, ""),
        ("4/UBND-VP", "UBND tỉnh", "", "", date(2026, 11, 5), "Nguyễn Văn Hùng"),
    )
    with office.store.write() as work:
        for number, issuer, handler, cooperating, due, assigned in lines:
            letter = work.add(
                DIRECTIVE,
                Directive(
                    direction="incoming",
                    issuer=issuer,
                    number_full=number,
                    handler=handler or None,
                    cooperating=cooperating or None,
                ),
            )
            when = DateSpec.day(due) if due else None
            work.add(
                OBLIGATION,
                Obligation(directive=letter, unit=DISTRICT, obliged=True, due=when, assigned_to=assigned or None),
            )
            work.add(OBLIGATION, Obligation(directive=letter, unit=NORTH, obliged=True, assigned_to="Người của xã"))
        work.commit("Nhập văn bản")
    return SqlDirectives(office.store, office.clock)


def numbers(queries: SqlDirectives, **filters: str) -> list[str]:
    return sorted(row.number_full for row in queries.directives.all(ListQuery(filters=filters)))


def test_a_person_finds_what_he_has_in_hand_cooperates_in_or_does_for_the_office(queries: SqlDirectives) -> None:
    assert numbers(queries, handler="Nguyễn Văn Hùng") == ["1-CV/TU", "2-CV/TU", "4/UBND-VP"]
    assert numbers(queries, handler="Ban Xây dựng Đảng") == ["3/UBND-VP"]
    assert numbers(queries, handler="Người của xã") == []


def test_those_who_have_letters_in_hand_are_offered_in_order(queries: SqlDirectives) -> None:
    assert queries.charged() == ["Ban Xây dựng Đảng", "Lê Thị Đào", "Nguyễn Văn Hùng"]
    assert queries.issuers() == ["Tỉnh ủy", "UBND tỉnh"]
    assert numbers(queries, issuer="Tỉnh ủy") == ["1-CV/TU", "2-CV/TU"]


@pytest.mark.parametrize(
    ("due", "found"), [("past", "1-CV/TU"), ("week", "2-CV/TU"), ("month", "4/UBND-VP"), ("none", "3/UBND-VP")]
)
def test_letters_are_narrowed_by_their_deadline(queries: SqlDirectives, due: str, found: str) -> None:
    assert numbers(queries, due=due) == [found]


@pytest.mark.parametrize(
    ("line", "letter", "found"),
    [
        ({}, {}, ["past"]),
        ({"report_number": "5-BC/ĐU"}, {}, ["none"]),
        ({"due": None}, {}, ["none"]),
        (None, {}, ["unasked"]),
        (None, {"replaced_by": "9-CV/TU"}, ["none"]),
    ],
    ids=["open", "reported", "open without a day", "nobody asked", "replaced"],
)
def test_a_day_that_a_clause_names_is_late_only_while_somebody_has_to_act(
    office: SmallOffice, line: dict[str, Any] | None, letter: dict[str, Any], found: list[str]
) -> None:
    with office.store.write() as work:
        made = work.add(DIRECTIVE, replace(Directive(direction="incoming", number_full="7-CV/TU"), **letter))
        day = DateSpec.day(date(2026, 10, 1))
        work.add(TASK, Task(directive=made, order=1, text="Báo cáo", deadlines=(day.canonical(),), deadline=day))
        if line is not None:
            one = Obligation(directive=made, unit=DISTRICT, obliged=True, due=day)
            work.add(OBLIGATION, replace(one, **line))
        work.commit("Nhập văn bản")
    queries = SqlDirectives(office.store, office.clock)
    assert [due for due in ("past", "week", "month", "later", "unasked", "none") if numbers(queries, due=due)] == found
    (row,) = queries.directives.all(ListQuery())
    assert (row.due_day is not None) == (found == ["past"])
    assert (row.clause_due is not None) == (found == ["unasked"]), "shown, but no deadline of anybody's"


@pytest.mark.parametrize(
    ("named", "shown"),
    [
        ([["2026-09-01", "2026-10-05"], ["2026-10-20"], ["2026-Q4"]], date(2026, 10, 20)),
        ([["2026-10-20", "2026-11-30"]], date(2026, 10, 20)),
        ([["2026-09-01", "2026-10-05"]], date(2026, 10, 5)),
        ([["yearly-10-15"]], None),
    ],
)
def test_a_letter_nobody_was_asked_about_shows_the_next_day_it_names(
    office: SmallOffice, named: list[list[str]], shown: date | None
) -> None:
    with office.store.write() as work:
        made = work.add(DIRECTIVE, Directive(direction="incoming", number_full="7-CV/TU"))
        for order, days in enumerate(named, 1):
            last = DateSpec.from_canonical(days[-1])
            work.add(TASK, Task(directive=made, order=order, text="Việc", deadlines=tuple(days), deadline=last))
        work.commit("Nhập văn bản")
    (row,) = SqlDirectives(office.store, office.clock).directives.all(ListQuery())
    assert (row.due_day, row.due_on_paper) == (None, shown)
