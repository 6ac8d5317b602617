"""Who must act on a letter: groups as of its date, units named in clauses, wordings to ask about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Addressee, Directive, Task
from dvk_desktop.domain.recipients import Doubt, Proposal, Surroundings, day_of_letter, propose
from dvk_desktop.domain.unit_names import Speller
from dvk_desktop.domain.units import Unit, UnitGroup, below

TODAY = date(2026, 10, 12)
SPELLER = Speller({"ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan", "tdp": "to dan pho"})
OFFICE = Unit("office", name="Thành ủy Bảo Lộc")
COMMUNES = UnitGroup("g", name="Các xã, phường", aliases=("Ủy ban nhân dân các xã*",), kinds=("peoples_committee",))


def unit(
    identity: str, name: str, ends: date | None = None, begins: date | None = None, parent: str = "office"
) -> Unit:
    return Unit(
        identity,
        name=name,
        kind="peoples_committee",
        parent=parent,
        valid_from=DateSpec.day(begins) if begins else None,
        valid_to=DateSpec.day(ends) if ends else None,
    )


def line(text: str, role: str = "execute") -> Addressee:
    return Addressee(text=text, role=role)


def proposed(
    *units: Unit,
    lines: tuple[Addressee, ...] = (),
    tasks: tuple[Task, ...] = (),
    letter: Directive = Directive(direction="outgoing"),  # noqa: B008 - frozen
) -> Proposal:
    around = Surroundings(
        "office",
        {each.id: each for each in (OFFICE, *units)},
        [COMMUNES],
        SPELLER,
        same_as_addressees=("Như trên*",),
        not_units=("Thủ trưởng*",),
        all_committees=("Các cấp ủy", "Các cấp ủy trực thuộc"),
        committees=("Thành ủy*", "Đảng ủy*"),
    )
    return propose(letter, lines, tasks, around, TODAY)


def ids(found: Proposal) -> list[str]:
    return [each.unit for each in found.units]


def test_a_letter_older_than_the_office_itself_is_read_against_the_units_of_today() -> None:
    office = Unit("office", name="Đảng ủy xã Mới", valid_from=DateSpec.day(date(2025, 7, 1)))
    units = (unit("old", "UBND xã Cũ", ends=date(2025, 6, 30)), unit("new", "UBND xã Mới", begins=date(2025, 7, 1)))
    around = Surroundings("office", {each.id: each for each in (office, *units)}, [COMMUNES], SPELLER)
    letter = Directive(direction="incoming", date=DateSpec.day(date(2020, 4, 28)))
    found = propose(letter, [line("Ủy ban nhân dân các xã")], [], around, TODAY)
    assert (found.as_of, sorted(ids(found))) == (TODAY, ["new", "office"])


def test_an_office_that_begins_tomorrow_can_take_in_a_letter_today() -> None:
    office = Unit("office", name="Đảng ủy xã Mới", valid_from=DateSpec.day(date(2026, 10, 13)))
    around = Surroundings("office", {"office": office}, [COMMUNES], SPELLER)
    found = propose(Directive(direction="incoming"), [], [], around, TODAY)
    assert ids(found) == ["office"]


def test_a_group_is_spread_out_as_of_the_last_day_of_the_letters_month() -> None:
    units = (
        unit("old", "UBND xã Cũ", ends=date(2025, 6, 30)),
        unit("new", "UBND xã Mới", begins=date(2025, 7, 1)),
        unit("half", "UBND xã Giữa tháng", begins=date(2024, 10, 20)),
    )
    group = line("UBND các xã, phường")
    october = Directive(direction="outgoing", date=DateSpec.month(2024, 10))
    assert ids(proposed(*units, lines=(group,), letter=october)) == ["old", "half"]
    july = Directive(direction="outgoing", date=DateSpec.day(date(2025, 7, 1)))
    assert ids(proposed(*units, lines=(group,), letter=july)) == ["half", "new"]


def test_the_corrected_date_counts_where_there_is_one() -> None:
    letter = Directive(date=DateSpec.day(date(2020, 4, 28)), corrected_date=DateSpec.day(date(2021, 4, 28)))
    assert day_of_letter(letter, TODAY) == date(2021, 4, 28)
    assert day_of_letter(Directive(date=DateSpec.yearly()), TODAY) == TODAY


def test_only_those_addressed_for_execution_are_obliged() -> None:
    units = (unit("a", "UBND xã A"), unit("b", "UBND xã B"))
    lines = (line("UBND xã A"), line("UBND xã B", "inform"), line("Như trên"))
    found = proposed(*units, lines=lines)
    assert ids(found) == ["a"]
    assert found.questions == ()


def test_a_line_that_names_several_units_obliges_each() -> None:
    units = (unit("a", "Hội đồng nhân dân thành phố Bảo Lộc"), unit("b", "Ủy ban nhân dân thành phố Bảo Lộc"))
    found = proposed(*units, lines=(line("HĐND, UBND thành phố"),))
    assert sorted(ids(found)) == ["a", "b"]


def test_a_unit_named_only_in_a_clause_gets_the_line_of_that_clause() -> None:
    units = (unit("a", "UBND xã A"), unit("board", "Ban Dân vận Thành ủy"))
    tasks = (Task("t1", text="Mọi đơn vị triển khai."), Task("t2", text="Ban Dân vận Thành ủy theo dõi, đôn đốc."))
    found = proposed(*units, lines=(line("UBND xã A"),), tasks=tasks)
    board = next(each for each in found.units if each.unit == "board")
    assert (board.by_clause, board.tasks, board.source) == (True, ("t2",), "Ban Dân vận Thành ủy")
    assert found.common == ("t1",)


def test_an_addressed_unit_named_in_a_clause_keeps_its_one_line() -> None:
    tasks = (Task("t1", text="…", assignees=("UBND xã A",)),)
    (found,) = proposed(unit("a", "UBND xã A"), lines=(line("UBND xã A"),), tasks=tasks).units
    assert (found.by_clause, found.tasks) == (False, ("t1",))


def test_what_names_nobody_is_asked_and_what_is_no_unit_is_not() -> None:
    tasks = (Task("t", text="…", assignees=("Thủ trưởng các cơ quan", "Sở Y tế")),)
    found = proposed(unit("a", "UBND xã A"), lines=(line("Các trường học"),), tasks=tasks)
    assert [(q.text, q.doubt, q.task) for q in found.questions] == [
        ("Các trường học", Doubt.UNKNOWN, ""),
        ("Sở Y tế", Doubt.UNKNOWN, "t"),
    ]


def test_a_unit_outside_our_office_and_an_empty_group_are_asked() -> None:
    found = proposed(unit("x", "Sở Nội vụ", parent="province"), lines=(line("Sở Nội vụ"), line("Các xã, phường")))
    assert [(q.doubt, q.candidates) for q in found.questions] == [(Doubt.NOT_BELOW, ("x",)), (Doubt.EMPTY_GROUP, ())]


def test_two_units_of_one_name_are_asked() -> None:
    found = proposed(unit("a", "Thôn 1"), unit("b", "Thôn 1", parent="a"), lines=(line("thôn 01"),))
    assert [(q.doubt, set(q.candidates)) for q in found.questions] == [(Doubt.AMBIGUOUS, {"a", "b"})]


def test_of_an_incoming_letter_our_office_and_those_it_names_are_obliged_and_nothing_is_asked() -> None:
    letter = Directive(direction="incoming", date=DateSpec.day(date(2026, 1, 1)))
    tasks = (Task("t", text="…", assignees=("Sở Y tế", "UBND xã A")),)
    found = proposed(
        unit("a", "UBND xã A"), unit("b", "UBND xã B"), lines=(line("Các huyện ủy"),), tasks=tasks, letter=letter
    )
    assert set(ids(found)) == {"office", "a"}
    assert found.questions == ()


def test_a_letter_from_above_does_not_spread_its_groups_over_our_bodies() -> None:
    home = Unit("office", name="Đảng ủy xã Tân Hà", level="commune")
    body = unit("body", "Ban Xây dựng Đảng xã Tân Hà")
    groups = [UnitGroup("g", name="Các ban đảng", aliases=("Các ban đảng*",))]
    around = Surroundings("office", {"office": home, "body": body}, groups, SPELLER)
    tasks = (Task("t", text="…", assignees=("Các ban đảng Tỉnh ủy",)),)
    found = propose(Directive(direction="incoming"), [line("Các ban đảng Tỉnh ủy")], tasks, around, TODAY)
    assert (ids(found), found.questions) == (["office"], ())
    named = propose(Directive(direction="incoming"), [line("Các ban đảng")], (), around, TODAY)
    assert set(ids(named)) == {"office", "body"}


def test_a_group_of_ours_without_members_is_told_of_an_incoming_letter_too_if_we_have_units_to_hand_it_to() -> None:
    letter = Directive(direction="incoming", date=DateSpec.day(date(2026, 1, 1)))
    hamlet = replace(unit("a", "Thôn 1"), kind="residential_area")
    asked = []
    for units in ((hamlet,), (replace(hamlet, parent="province"),)):
        found = proposed(*units, lines=(line("Các xã, phường"),), letter=letter)
        asked.append([(q.text, q.doubt) for q in found.questions])
    assert asked == [[("Các xã, phường", Doubt.EMPTY_GROUP)], []]


@pytest.mark.parametrize("named", ["Các cấp ủy trực thuộc", "Các thành ủy, huyện ủy", "Các cấp ủy", "Các đảng ủy xã"])
def test_a_clause_of_an_incoming_letter_for_all_of_our_sort_is_ours(named: str) -> None:
    tasks = (Task("t", text="…", assignees=(named,)),)
    (ours,) = proposed(tasks=tasks, letter=Directive(direction="incoming")).units
    assert (ours.unit, ours.tasks) == ("office", () if named == "Các đảng ủy xã" else ("t",))


def test_a_clause_of_our_letter_for_all_committees_is_for_those_addressed() -> None:
    tasks = (Task("t", text="…", assignees=("Các cấp ủy",)),)
    found = proposed(unit("a", "Đảng ủy xã A"), lines=(line("Đảng ủy xã A"),), tasks=tasks)
    assert (ids(found), found.common, found.questions) == (["a"], ("t",), ())


def test_a_clause_of_our_letter_for_all_committees_leaves_out_who_is_addressed_and_is_none() -> None:
    units = (unit("a", "Đảng ủy xã A"), unit("b", "Đảng ủy xã B"), unit("c", "Ban Tổ chức Tỉnh ủy"))
    lines = tuple(line(each.name or "") for each in units)
    found = proposed(*units, lines=lines, tasks=(Task("t", text="…", assignees=("Các cấp ủy",)),))
    assert {each.unit: each.tasks for each in found.units} == {"a": ("t",), "b": ("t",), "c": ()}
    assert found.common == ()


names = st.sampled_from(["UBND xã A", "UBND xã B", "Thôn 1", "Ban Dân vận", "Các xã, phường", "Sở Y tế", "Như trên"])
trees = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 900), st.integers(0, 900), names), max_size=8)


@given(trees, st.lists(names, max_size=5), st.lists(names, max_size=3), st.integers(0, 900))
def test_only_living_units_below_the_office_are_proposed_each_once(
    tree: list[tuple[int, int, int, str]], lines: list[str], clauses: list[str], day: int
) -> None:
    epoch = date(2024, 1, 1).toordinal()
    units = [
        unit(
            f"u{number}",
            name,
            begins=date.fromordinal(epoch + begins),
            ends=date.fromordinal(epoch + ends),
            parent="office" if parent >= number else f"u{parent}",
        )
        for number, (parent, begins, ends, name) in enumerate(tree)
    ]
    as_of = date.fromordinal(epoch + day)
    letter = Directive(direction="outgoing", date=DateSpec.day(as_of))
    tasks = tuple(Task(f"t{n}", text="…", assignees=(text,)) for n, text in enumerate(clauses))
    found = proposed(*units, lines=tuple(line(text) for text in lines), tasks=tasks, letter=letter)
    every = {each.id: each for each in (OFFICE, *units)}
    living = {identity: each for identity, each in every.items() if each.exists_on(as_of)}
    assert len(set(ids(found))) == len(found.units)
    assert set(ids(found)) <= below("office", living)
    assert all(each.by_clause <= bool(each.tasks) for each in found.units)
    if "Các xã, phường" in lines:
        assert set(ids(found)) == below("office", living)
