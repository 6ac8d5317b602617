"""What SQL says of today is what the domain says."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain import obligations
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive, letter_state, missing
from dvk_desktop.domain.obligations import Obligation, State, Timeliness, timeliness, totals
from dvk_desktop.persistence.queries.directives import OWN_OPEN_SQL, OWN_SQL, STATE_SQL
from dvk_desktop.persistence.queries.timeliness import days_sql, open_sql, timeliness_sql, totals_sql

days = st.dates(date(2024, 1, 1), date(2026, 12, 31))
specs = st.one_of(
    days.map(DateSpec.day),
    st.builds(DateSpec.quarter, st.integers(2024, 2026), st.integers(1, 4)),
    st.just(DateSpec.yearly()),
)
facts = st.builds(
    Obligation,
    due=st.none() | specs,
    extended_to=st.none() | specs,
    sent_on=st.none() | days.map(DateSpec.day),
    plan_number=st.none() | st.just("01"),
    report_number=st.none() | st.just("03"),
    report_date=st.none() | specs,
    returned_on=st.none() | days.map(DateSpec.day),
    accepted_on=st.none() | days.map(DateSpec.day),
    not_applicable=st.none() | st.just("không có"),
    closed_on=st.none() | days.map(DateSpec.day),
    successor=st.none() | st.just("u"),
)


def iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def row_of(line: Obligation) -> tuple[str, str | None, str | None]:
    """The columns that the projector stores of a line."""
    return str(obligations.state(line)), iso(obligations.due_day(line)), iso(obligations.done_day(line))


def _first(statement: str, values: Mapping[str, object]) -> tuple[Any, ...]:
    """The first row of a statement that needs no table but that of offices that were taken over, which is empty."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE taken_over (office, unit)")
        row: tuple[Any, ...] = connection.execute(statement, values).fetchone()
        return row


@given(facts, days)
def test_timeliness_and_days_are_the_same_in_sql(line: Obligation, today: date) -> None:
    state, due, done = row_of(line)
    expected = timeliness(obligations.state(line), obligations.due_day(line), obligations.done_day(line), today)
    statement = (
        f"SELECT {timeliness_sql()}, {days_sql()}, {open_sql()} "
        "FROM (SELECT :state AS state, :due AS due_day, :done AS done_day) t"
    )
    given_values = {"state": state, "due": due, "done": done, "today": today.isoformat()}
    found = _first(statement, given_values)
    assert found[:2] == (str(expected[0]), expected[1])
    finished = {State.ACCEPTED, State.NOT_APPLICABLE, State.TRANSFERRED, State.CLOSED}
    assert bool(found[2]) == (State(state) not in finished | obligations.DONE)


@given(st.lists(facts, max_size=12), days)
def test_totals_are_the_same_in_sql(lines: list[Obligation], today: date) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE line (state, due_day, done_day)")
        connection.executemany("INSERT INTO line VALUES (?, ?, ?)", [row_of(line) for line in lines])
        found = connection.execute(f"SELECT {totals_sql()} FROM line t", {"today": today.isoformat()}).fetchone()
    judged = []
    for line in lines:
        reached = obligations.state(line)
        judged.append((reached, timeliness(reached, obligations.due_day(line), obligations.done_day(line), today)[0]))
    expected = totals(judged)
    assert found == (expected.expected, expected.done, expected.late, expected.overdue)
    assert 0 <= expected.on_time <= expected.done <= expected.expected


@given(facts, days)
def test_what_has_no_deadline_is_never_late_and_what_is_done_never_overdue(line: Obligation, today: date) -> None:
    reached = obligations.state(line)
    punctual, number = timeliness(reached, obligations.due_day(line), obligations.done_day(line), today)
    assert number >= 0
    if obligations.due_day(line) is None:
        assert punctual in {Timeliness.NO_DEADLINE, Timeliness.NOT_COUNTED}
    if reached in obligations.DONE:
        assert punctual is not Timeliness.OVERDUE


@given(
    st.builds(
        Directive,
        direction=st.sampled_from(["incoming", "outgoing"]),
        number=st.none() | st.just("5"),
        issuer=st.none() | st.just("UBND"),
        subject=st.none() | st.just("V/v"),
        date=st.none() | specs,
        signer_name=st.none() | st.just("A"),
        submitted_on=st.none() | days.map(DateSpec.day),
        issued_on=st.none() | days.map(DateSpec.day),
        withdrawn_on=st.none() | days.map(DateSpec.day),
        replaced_by=st.none() | st.just("41-KH/TU"),
        handler=st.none() | st.just("B"),
        instruction=st.none() | st.just("Giao …"),
    ),
    st.integers(0, 2),
    st.integers(0, 2),
)
def test_the_state_of_a_letter_is_the_same_in_sql(letter: Directive, own: int, own_open: int) -> None:
    own_open = min(own, own_open)
    values = {
        **{name: getattr(letter, name) for name in ("direction", "number", "signer_name", "handler", "instruction")},
        **{
            name: day.canonical() if (day := getattr(letter, name)) else None
            for name in ("date", "submitted_on", "issued_on", "withdrawn_on")
        },
        "replaced_by": letter.replaced_by,
        "missing": ",".join(missing(letter)) or None,
        "owner": "we",
        "office": "we",
        "own": own,
        "own_open": own_open,
    }
    not_columns = {"own", "own_open", "office", "instruction"}
    names = ", ".join(f":{name} AS {name}" for name in values if name not in not_columns)
    assert STATE_SQL.count(OWN_SQL) == 2
    state_sql = STATE_SQL.replace(OWN_SQL, ":own").replace(OWN_OPEN_SQL, ":own_open")
    statement = f"SELECT {state_sql} FROM (SELECT {names}) t, (SELECT :instruction AS instruction) l"
    found = _first(statement, values)[0]
    assert found == str(letter_state(letter, own, own_open))
