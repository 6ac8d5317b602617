"""A letter is spread out as of its day; what units that ended since would have to do goes on to their heirs."""

from __future__ import annotations

from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.usecases.directives.commands import RegisterDirective, register
from dvk_desktop.usecases.units.event_parts import Decision
from dvk_desktop.usecases.units.events import MergeUnits, merge_units
from dvk_desktop.usecases.units.foreseen import foresee_end
from tests.usecases.assigning import assign_proposed
from tests.usecases.conftest import NOW
from tests.usecases.obligations.conftest import Issued, letter


def given_after_a_merger(issued: Issued, number: str, due: date) -> dict[str, tuple[str, str]]:
    """Two hamlets became one on 1 October, and now a letter of 1 September is assigned."""
    pair = (issued.units["Thôn 1"], issued.units["Thôn 2"])
    merge_units(issued.store, MergeUnits(pair, "Thôn Đoàn Kết", Decision(DateSpec.day(date(2026, 10, 1)))))
    found = register(issued.store, issued.catalogue, RegisterDirective(letter(number, due), "outgoing"))
    result = assign_proposed(issued.store, issued.catalogue, found.id, NOW.date())
    assert set(result.by_unit) >= set(pair), "frozen as of the day of the letter"
    if due > date(2026, 10, 1):
        assert result.told == "Đơn vị đã kết thúc, việc chuyển sang đơn vị kế thừa: Thôn 1, Thôn 2."
    else:
        assert result.told == ""
    return {row.unit_name: (row.state, str(row.due)) for row in issued.rows(directive=found.id)}


def test_what_is_due_after_a_merger_is_the_work_of_the_new_unit(issued: Issued) -> None:
    rows = given_after_a_merger(issued, "16", date(2026, 11, 10))
    assert {name: state for name, (state, _) in rows.items()} == {
        "Thôn 1": "transferred",
        "Thôn 2": "transferred",
        "Thôn Đoàn Kết": "not_sent",
        "Tổ dân phố số 5": "not_sent",
    }
    assert rows["Thôn Đoàn Kết"][1] == rows["Tổ dân phố số 5"][1], "with the same deadline"


def test_what_was_due_before_the_merger_stays_with_those_who_were_there(issued: Issued) -> None:
    rows = given_after_a_merger(issued, "17", date(2026, 9, 20))
    assert {name: state for name, (state, _) in rows.items()} == {
        "Thôn 1": "not_sent",
        "Thôn 2": "not_sent",
        "Tổ dân phố số 5": "not_sent",
    }


def test_before_a_merger_it_is_told_what_the_units_owe_alike(issued: Issued) -> None:
    one, two, other = (issued.units[name] for name in ("Thôn 1", "Thôn 2", "Tổ dân phố số 5"))
    with issued.store.read() as reading:
        together, alone = foresee_end(reading, (one, two)), foresee_end(reading, (one,))
        into = foresee_end(reading, (one,), into=other)
    assert (together.obligations, together.shared) == (2, 1)
    assert (alone.obligations, alone.shared) == (1, 0)
    assert (into.obligations, into.shared) == (1, 1)
    merge_units(issued.store, MergeUnits((one, two), "Thôn Đoàn Kết", Decision(DateSpec.day(date(2026, 10, 1)))))
    assert [row.unit_name for row in issued.rows() if row.state != "transferred"] == [
        "Thôn Đoàn Kết",
        "Tổ dân phố số 5",
    ]
