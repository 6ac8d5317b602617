"""What 200 units × 100 letters cost: the boards, the list of one letter, recording for 1,000 lines at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive, Task
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.queries.obligations import SqlObligations
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.board_rows import SUMS_BY
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.units.events import Decision, MergeUnits, merge_units
from dvk_desktop.usecases.units.fields import UNIT
from tests.benchmarks.conftest import Told, now
from tests.benchmarks.test_persistence import median
from tests.founding import belongs_to

UNITS, LETTERS, BULK = 200, 100, 1_000
FIRST = date(2025, 1, 6)
BLOCKS = ("party", "state", "front", "residential")


def fill(store: SqlStore) -> None:
    """Every letter obliges every unit; three lines of four have a report, one of eight a late one."""
    with store.write() as work:
        work.add(UNIT, Unit(id="province", owner="province", name="Tỉnh ủy", kind="party_committee", level="province"))
        for unit in range(UNITS):
            block = BLOCKS[unit % len(BLOCKS)]
            place = Unit(id=f"u{unit}", name=f"Xã Số {unit}", kind="locality", level="commune", block=block)
            work.add(UNIT, Unit(**{**{f: getattr(place, f) for f in place.__slots__}, "parent": "province"}))
        work.commit("Nhập đơn vị")
    for letter in range(LETTERS):
        day = FIRST + timedelta(days=letter)
        due = DateSpec.day(day + timedelta(days=14))
        with store.write() as work:
            code = f"d{letter}"
            work.add(
                DIRECTIVE,
                Directive(id=code, direction="outgoing", number_full=f"{letter}-CV/TU", subject="Đôn đốc phong trào"),
            )
            work.add(TASK, Task(id=f"t{letter}", directive=code, ordinal="1", themes=("communication",)))
            for unit in range(UNITS):
                report = day + timedelta(days=20 if unit % 8 == 0 else 10)
                done = DateSpec.day(report) if unit % 4 else None
                line = obligation_id(code, f"u{unit}")
                work.add(
                    OBLIGATION,
                    Obligation(line, "province", code, unit=f"u{unit}", obliged=True, due=due, report_date=done),
                )
            work.commit("Giao việc")


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    store = SqlStore.open_for_writing(tmp_path_factory.mktemp("followed") / "dvk.sqlite3", now, lambda: None)
    belongs_to(store, "province")
    fill(store)
    merge_units(store, MergeUnits(("u0", "u1", "u2"), "Xã Mới", Decision(DateSpec.day(date(2025, 4, 1)))))
    yield store
    store.close()


@pytest.mark.parametrize("by", ["unit", *SUMS_BY])
def test_opening_the_board(benchmark: Any, followed: SqlStore, tell: Told, by: str) -> None:
    queries = SqlObligations(followed, now)

    def opened() -> int:
        if by == "unit":
            return len(queries.board.all(ListQuery(filters={"year": "2025"})))
        return len(queries.sums.all(ListQuery(filters={"by": by, "year": "2025"})))

    assert opened()
    tell(f"board of 200 units × 100 letters, by {by}", median(benchmark, opened), 150, "ms")


def test_opening_the_lines_of_a_letter_and_of_all(benchmark: Any, followed: SqlStore, tell: Told) -> None:
    queries = SqlObligations(followed, now)

    def opened() -> None:
        keys = queries.by_letter.keys(ListQuery(filters={"own": "0", "directive": "d50"}))
        queries.by_letter.rows(keys[:60])

    tell("lines of one of 100 letters to 200 units, a page of rows", median(benchmark, opened), 150, "ms")


def test_recording_a_thousand_lines_at_once(benchmark: Any, followed: SqlStore, tell: Told) -> None:
    queries = SqlObligations(followed, now)
    keys = queries.obligations.keys(ListQuery(filters={"own": "0", "open": "1"}))[:BULK]
    lines = tuple(row.id for row in queries.obligations.rows(keys))
    assert len(lines) == BULK
    days = iter(range(1, 100))

    def recorded() -> None:
        day = DateSpec.day(FIRST + timedelta(days=next(days)))
        assert record_facts(followed, RecordFacts(lines, {"received_on": day}, "zalo")).changed == BULK

    tell("recording a fact for 1,000 lines", median(benchmark, recorded), 1000, "ms")
