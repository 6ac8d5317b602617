"""The nine laws of the ledger over random histories of several offices, and the rules that look simpler and fail."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.ledger import (
    ACT,
    DELETED,
    JOIN,
    JOINED,
    WITHDRAWN,
    Change,
    Value,
    act_withdrawn,
    derived_id,
    fingerprint,
    groups,
    join_ends,
    join_id,
    make_change,
    short_form,
)
from tests.whole_ledger import Ledger

RECORDS = ("a", "b", "c")
FIELDS = ("name", "year")


@dataclass
class Office:
    """One office: it edits what it holds, and receives whole ledgers or single changes of others."""

    number: int
    ledger: Ledger = field(default_factory=Ledger)
    acts: list[str] = field(default_factory=list)
    count: int = 0

    def say(
        self, record_type: str, record: str, fields: dict[str, Value], parents: dict[str, tuple[str, ...]]
    ) -> Change:
        self.count += 1
        act = f"act-{self.number}-{self.count}"
        change = make_change(record_type, record, fields, parents, act)
        self.ledger |= Ledger([change])
        if record_type != ACT:
            self.acts.append(act)
        return change

    def edit(self, record: str, name: str, value: Value) -> Change:
        return self.say("model", record, {name: value}, {name: self.ledger.read(record).state(name).ids})

    def delete(self, record: str, reason: str = "nhầm") -> Change:
        return self.say("model", record, {DELETED: reason}, self.ledger.history(record).seen())

    def switch(self, act: str, value: bool) -> Change:
        heads = self.ledger.history(act).state(WITHDRAWN).ids
        return self.say(ACT, act, {WITHDRAWN: value}, {WITHDRAWN: heads})

    def join(self, one: str, other: str, same: bool = True) -> Change:
        record = join_id(one, other)
        return self.say(JOIN, record, {JOINED: same}, {JOINED: self.ledger.history(record).state(JOINED).ids})


STEPS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(
            ("edit", "edit", "edit", "delete", "keep", "undo", "redo", "join", "part", "decide", "receive")
        ),
        st.sampled_from(RECORDS),
        st.sampled_from(FIELDS),
        st.integers(0, 3),
    ),
    max_size=25,
)


def play(steps: list[tuple[int, str, str, str, int]]) -> list[Office]:
    """Three offices that edit, delete, undo, join, decide and now and then receive each other's ledgers."""
    offices = [Office(n) for n in range(3)]
    for who, what, record, name, value in steps:
        office = offices[who]
        if what == "edit":
            office.edit(record, name, value)
        elif what == "delete" and office.ledger.history(record).seen():
            office.delete(record)
        elif what == "keep" and office.ledger.history(record).state(DELETED).ids:
            office.say("model", record, {DELETED: ""}, {DELETED: office.ledger.history(record).state(DELETED).ids})
        elif what in {"undo", "redo"} and office.ledger.changes:
            acts = sorted({c.act for c in office.ledger.changes if c.record_type != ACT})
            if acts:
                office.switch(acts[value % len(acts)], what == "undo")
        elif what in {"join", "part"}:
            other = RECORDS[(RECORDS.index(record) + 1) % len(RECORDS)]
            office.join(record, other, same=what == "join")
        elif what == "decide":
            office.edit(record, name, value)
        elif what == "receive":
            office.ledger |= offices[value % 3].ledger
    return offices


def picture(ledger: Ledger) -> dict[str, object]:
    """Everything that can be seen of a ledger."""
    found: dict[str, object] = {"fingerprint": ledger.fingerprint(), "groups": ledger.groups()}
    for record in RECORDS:
        history = ledger.read(record)
        found[record] = (history.deletion(), {name: history.state(name) for name in sorted(history.names)})
    return found


@given(STEPS, st.randoms(use_true_random=False))
def test_merging_in_any_order_grouping_and_repetition_gives_one_state(steps, order: random.Random) -> None:
    offices = play(steps)
    every = [change for office in offices for change in office.ledger.changes]
    whole = offices[0].ledger | offices[1].ledger | offices[2].ledger
    pieces = [Ledger([change]) for change in every] * 2
    order.shuffle(pieces)
    other = Ledger()
    for piece in pieces:
        other = other | piece
    assert picture(other) == picture(whole) == picture(whole | whole)


@given(STEPS)
def test_one_office_alone_never_has_a_conflict_of_values(steps) -> None:
    steps = [(0, *step[1:]) for step in steps if step[1] in {"edit", "decide"}]
    ledger = play(steps)[0].ledger
    for record in RECORDS:
        history = ledger.history(record)
        assert not any(history.state(name).conflict or history.state(name).waiting for name in history.names)


@given(STEPS)
def test_a_value_that_nobody_superseded_is_never_lost(steps) -> None:
    whole = play(steps)[0].ledger
    for change in whole.changes:
        if change.record_type != "model" or whole.withdrawn(change.act):
            continue
        for name in change.fields:
            heads = whole.history(change.record).state(name).ids
            later = [c for c in whole.changes if change.id in c.parents.get(name, ())]
            assert change.id in heads or later


@given(STEPS, st.integers(0, 20))
def test_withdrawing_an_act_gives_the_state_without_it_plus_the_later_edits(steps, pick: int) -> None:
    """Law 4: ancestry still passes through what is withdrawn, so the fields' heads equal those of its absence."""
    office = Office(9)
    for _, what, record, name, value in steps:
        if what == "edit":
            office.edit(record, name, value)
    if not office.acts:
        return
    act = office.acts[pick % len(office.acts)]
    gone = {c.id for c in office.ledger.changes if c.act == act}
    without = Ledger([c for c in office.ledger.changes if c.id not in gone], refused=gone)
    office.switch(act, True)
    for record in RECORDS:
        mine, theirs = office.ledger.history(record), without.history(record)
        for name in {*mine.names, *theirs.names}:
            superseding = [c for c in office.ledger.changes if gone & set(c.parents.get(name, ()))]
            if not superseding:
                assert mine.state(name).heads == theirs.state(name).heads
            else:
                assert {h.change for h in mine.state(name).heads} <= {h.change for h in theirs.state(name).heads}


@given(STEPS, st.integers(0, 20))
def test_redo_restores_what_undo_took_away(steps, pick: int) -> None:
    office = play(steps)[0]
    if not office.acts:
        return
    act = office.acts[pick % len(office.acts)]
    if office.ledger.withdrawn(act):
        return
    before = {r: [office.ledger.history(r).state(n) for n in FIELDS] for r in RECORDS}
    office.switch(act, True)
    office.switch(act, False)
    assert {r: [office.ledger.history(r).state(n) for n in FIELDS] for r in RECORDS} == before


@given(STEPS)
def test_a_decision_over_all_heads_settles_the_field_everywhere(steps) -> None:
    offices = play(steps)
    whole = offices[0].ledger | offices[1].ledger | offices[2].ledger
    for record in RECORDS:
        history = whole.read(record)
        if not history.state("name").conflict or whole.history(record).deletion().deleted:
            continue
        decided = whole | Ledger(
            [make_change("model", record, {"name": "x"}, {"name": history.state("name").ids}, "d")]
        )
        assert decided.read(record).state("name").values == ("x",)
        both = decided | Ledger([make_change("model", record, {"name": "x"}, {"name": history.state("name").ids}, "e")])
        assert not both.read(record).state("name").conflict
        other = decided | Ledger(
            [make_change("model", record, {"name": "y"}, {"name": history.state("name").ids}, "f")]
        )
        assert other.read(record).state("name").conflict


def test_different_values_of_two_authors_are_a_conflict_and_equal_ones_are_none() -> None:
    one, two = Office(1), Office(2)
    one.edit("a", "name", "x")
    two.edit("a", "name", "y")
    assert (one.ledger | two.ledger).history("a").state("name").conflict
    three = Office(3)
    three.edit("a", "name", "x")
    assert not (one.ledger | three.ledger).history("a").state("name").conflict


def test_undo_of_one_of_two_conflicting_values_leaves_the_other() -> None:
    one, two = Office(1), Office(2)
    one.edit("a", "name", "x")
    two.edit("a", "name", "y")
    one.ledger |= two.ledger
    one.switch(two.acts[0], True)
    assert one.ledger.history("a").state("name").values == ("x",)


def test_undoing_a_decision_brings_the_conflict_back() -> None:
    one, two = Office(1), Office(2)
    one.edit("a", "name", "x")
    two.edit("a", "name", "y")
    one.ledger |= two.ledger
    one.edit("a", "name", "z")
    assert one.ledger.history("a").state("name").values == ("z",)
    one.switch(one.acts[-1], True)
    assert one.ledger.history("a").state("name").conflict


def test_while_offices_disagree_about_an_undo_the_act_stands() -> None:
    one, two = Office(1), Office(2)
    one.edit("a", "name", "x")
    two.ledger |= one.ledger
    one.switch(one.acts[0], True)
    two.switch(one.acts[0], False)
    both = one.ledger | two.ledger
    assert not both.withdrawn(one.acts[0])
    assert both.history(one.acts[0]).state(WITHDRAWN).conflict
    assert not act_withdrawn([])


def test_an_edit_that_the_deleting_author_did_not_see_is_a_conflict_and_keeping_is_one_change() -> None:
    one, two = Office(1), Office(2)
    one.edit("a", "name", "x")
    two.ledger |= one.ledger
    one.delete("a")
    assert one.ledger.history("a").deletion().deleted
    two.edit("a", "year", 2026)
    both = one.ledger | two.ledger
    assert both.history("a").deletion().conflict
    assert not both.history("a").deletion().deleted
    two.ledger = both
    two.say("model", "a", {DELETED: ""}, {DELETED: both.history("a").state(DELETED).ids})
    assert not two.ledger.history("a").deletion().conflict
    two.delete("a")
    assert two.ledger.history("a").deletion().deleted


def test_same_as_reads_both_records_as_one_and_parting_brings_both_back() -> None:
    office = Office(1)
    office.edit("a", "name", "x")
    office.edit("b", "name", "y")
    office.join("a", "b")
    assert office.ledger.members("b") == ["a", "b"]
    assert office.ledger.read("b").state("name").conflict
    office.edit("a", "name", "z")
    assert office.ledger.read("b").state("name").values == ("z",)
    office.join("a", "b", same=False)
    assert office.ledger.read("b").state("name").values == ("y",)
    assert office.ledger.read("a").state("name").values == ("z",)
    assert not office.ledger.read("a").state("name").waiting


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef"))))
def test_groups_are_the_connected_components_under_their_smallest_member(pairs) -> None:
    found = groups(pairs)
    assert groups(list(reversed(pairs))) == found
    for one, other in pairs:
        assert found[one] == found[other]
        assert found[one] <= min(one, other)


def test_a_join_names_its_two_ends_in_either_order() -> None:
    assert join_id("b", "a") == join_id("a", "b")
    assert join_ends(join_id("b", "a")) == ("a", "b")


def test_ids_depend_on_what_is_said_and_on_nothing_else() -> None:
    one = make_change("model", "a", {"name": "x", "year": 1}, {"name": ("q", "p"), "year": ()}, "act")
    assert one == make_change("model", "a", {"year": 1, "name": "x"}, {"name": ("p", "q", "p")}, "act")
    assert one.id != make_change("model", "a", {"name": "x", "year": 2}, {"name": ("p", "q")}, "act").id
    assert (
        derived_id("obligation", "d", "u") == derived_id("obligation", "d", "u") != derived_id("obligation", "u", "d")
    )
    with pytest.raises(ValueError, match="JSON"):
        make_change("model", "a", {"name": float("nan")}, {}, "act")  # type: ignore[dict-item]  # what must be refused


def test_the_short_form_of_a_fingerprint_can_be_read_out() -> None:
    digits = short_form(fingerprint(["a", "b"]))
    assert len(digits) == 14
    assert digits.replace(" ", "").isdigit()


# Rules that look simpler and fail (`ledger.md`, last section).


def test_equal_values_typed_in_two_files_give_equal_ledgers_in_either_order() -> None:
    """Comparing an incoming cell with what we have now would write nothing in one order and something in the other."""
    sent = make_change("model", "a", {"name": "cũ"}, {}, "act-0")
    first = make_change("model", "a", {"name": "mới"}, {"name": (sent.id,)}, "return-1")
    second = make_change("model", "a", {"name": "mới"}, {"name": (sent.id,)}, "return-2")
    one = Ledger([sent]) | Ledger([first]) | Ledger([second])
    other = Ledger([sent]) | Ledger([second]) | Ledger([first])
    assert one.fingerprint() == other.fingerprint()
    assert one.history("a").state("name").values == ("mới",)


def test_undo_restores_the_conflict_that_was_there_before_the_import() -> None:
    one = make_change("model", "a", {"name": 1}, {}, "p")
    two = make_change("model", "a", {"name": 2}, {}, "q")
    zero = make_change("model", "a", {"name": 0}, {"name": (one.id, two.id)}, "import")
    undone = make_change(ACT, "import", {WITHDRAWN: True}, {}, "r")
    assert Ledger([one, two, zero, undone]).history("a").state("name").values in {(1, 2), (2, 1)}


def test_a_child_that_arrives_before_its_parent_stays_the_only_head() -> None:
    parent = make_change("model", "a", {"name": 1}, {}, "p")
    child = make_change("model", "a", {"name": 2}, {"name": (parent.id,)}, "q")
    early = Ledger([child])
    assert early.history("a").state("name").waiting
    late = early | Ledger([parent])
    assert late.history("a").state("name").values == (2,)
    assert not late.history("a").state("name").waiting


def test_a_lost_link_between_two_values_is_waiting_and_no_conflict() -> None:
    a = make_change("model", "r", {"name": "A"}, {}, "p")
    b = make_change("model", "r", {"name": "B"}, {"name": (a.id,)}, "q")
    c = make_change("model", "r", {"name": "C"}, {"name": (b.id,)}, "s")
    state = Ledger([a, c]).history("r").state("name")
    assert state.waiting
    assert not state.conflict
    assert Ledger([a, b, c]).history("r").state("name").values == ("C",)
    assert not Ledger([a, c], refused=[b.id]).history("r").state("name").waiting


def test_two_joins_in_opposite_directions_hide_nothing() -> None:
    office = Office(1)
    office.edit("a", "name", "x")
    office.edit("b", "name", "x")
    office.join("a", "b")
    office.join("b", "a")
    assert office.ledger.read("a").state("name").values == ("x",)
    assert set(office.ledger.groups().values()) == {"a"}
