"""What a corrected return replaces, and what stays as it was said."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.ledger import ACT, WITHDRAWN, Change, Value, make_change
from dvk_desktop.domain.replaced import REPLACED
from tests.whole_ledger import Ledger


def replaces(later: str, earlier: str, *records: str) -> Change:
    on: list[Value] = [*records]
    return make_change(ACT, earlier, {REPLACED + later: on}, {}, later)


SENT = make_change("model", "a", {"name": "gửi"}, {}, "act-0")
FIRST = make_change("model", "a", {"name": "sai"}, {"name": (SENT.id,)}, "return-1")
FIRST_B = make_change("model", "b", {"name": "dòng bị thiếu"}, {}, "return-1")
SECOND = make_change("model", "a", {"name": "đúng"}, {"name": (SENT.id,)}, "return-2")


@given(st.permutations([SENT, FIRST, FIRST_B, replaces("return-2", "return-1", "a")]))
def test_a_corrected_return_replaces_the_earlier_one_on_its_own_rows_in_any_order(order: list[Change]) -> None:
    """A cell put back to its sent value is put back; what stands on a row that is missing now stays as it was said."""
    ledger = Ledger()
    for change in order:
        ledger = ledger | Ledger([change])
    assert ledger.history("a").state("name").values == ("gửi",)
    assert ledger.history("b").state("name").ids == (FIRST_B.id,)


def test_an_edit_of_what_a_corrected_return_replaced_stays_and_needs_no_decision() -> None:
    edit = make_change("model", "a", {"name": "gọi lại mới biết"}, {"name": (FIRST.id, SECOND.id)}, "edit")
    ledger = Ledger([SENT, FIRST, SECOND, replaces("return-2", "return-1", "a"), edit])
    assert ledger.history("a").state("name").ids == (edit.id,)


def test_undoing_the_corrected_return_brings_the_earlier_one_back() -> None:
    undo = make_change(ACT, "return-2", {WITHDRAWN: True}, {}, "undo")
    ledger = Ledger([SENT, FIRST, SECOND, replaces("return-2", "return-1", "a"), undo])
    assert ledger.history("a").state("name").values == ("sai",)


def test_what_was_replaced_stays_so_when_a_still_newer_return_comes_and_when_the_middle_one_is_undone() -> None:
    """The newest return, which puts the cell back to what was sent, says so of every earlier one."""
    third = [replaces("return-3", "return-1", "a"), replaces("return-3", "return-2", "a")]
    ledger = Ledger([SENT, FIRST, SECOND, replaces("return-2", "return-1", "a"), *third])
    undo = make_change(ACT, "return-2", {WITHDRAWN: True}, {}, "undo")
    assert ledger.history("a").state("name").values == ("gửi",)
    assert (ledger | Ledger([undo])).history("a").state("name").values == ("gửi",)


def test_returns_of_which_offices_say_the_opposite_both_stand_so_that_no_value_is_lost() -> None:
    both = [replaces("return-2", "return-1", "a"), replaces("return-1", "return-2", "a")]
    state = Ledger([SENT, FIRST, SECOND, *both]).history("a").state("name")
    assert state.conflict
    assert set(state.values) == {"sai", "đúng"}


def test_what_offices_say_alike_of_different_rows_adds_up() -> None:
    ledger = Ledger([FIRST, FIRST_B, replaces("return-2", "return-1", "a"), replaces("return-2", "return-1", "b")])
    assert not ledger.history("a").state("name").heads
    assert not ledger.history("b").state("name").heads
