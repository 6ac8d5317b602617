"""Units that are merged, divided, renamed, dissolved and moved; what goes over, and what stays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Obligation, State, obligation_id, state
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.persistence.queries.units import SqlUnits
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.units.commands import SetUpOffice, add_unit, close_unit, set_up_office
from dvk_desktop.usecases.units.events import (
    Decision,
    MergeUnits,
    SplitUnit,
    dissolve_unit,
    establish_unit,
    merge_units,
    move_unit,
    rename_unit,
    split_unit,
)
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.stories import heirs_on, story_of, totals_on, units_on
from tests.usecases.conftest import NOW

Stores = Callable[[str], SqlStore]
SINCE = date(2026, 7, 1)
LATER = Decision(DateSpec.day(date(2026, 9, 1)))
DECISION = Decision(DateSpec.day(SINCE), "15/QĐ-UBND", DateSpec.day(date(2026, 6, 20)))


@pytest.fixture
def store(new_store: Stores, catalogue: Catalogue) -> SqlStore:
    store = new_store("office")
    set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Suối Đá", "commune", above="Tỉnh Sơn Khê"))
    return store


@pytest.fixture
def hamlets(store: SqlStore, catalogue: Catalogue) -> list[str]:
    return [add_unit(store, catalogue, Unit(name=f"Thôn {n}", order=n)) for n in range(1, 4)]


@pytest.fixture
def units(store: SqlStore, catalogue: Catalogue) -> SqlUnits:
    return SqlUnits(store, lambda: NOW, catalogue.speller)


def unit(store: SqlStore, identity: str) -> Unit:
    with store.read() as reading:
        return reading.get(UNIT, identity)


def owed(store: SqlStore, unit_id: str, **facts: DateSpec) -> str:
    """A letter that the unit must answer."""
    with store.write() as work:
        letter = work.add(DIRECTIVE, Directive(subject="Về việc đăng ký mô hình"))
        identity = obligation_id(letter, unit_id)
        line = Obligation(id=identity, directive=letter, unit=unit_id, obliged=True, **facts)  # type: ignore[arg-type]  # only dates
        work.add(OBLIGATION, line)
        work.commit("Giao việc")
    return identity


def states(store: SqlStore) -> dict[str, State]:
    with store.read() as reading:
        return {line.unit or "": state(line) for line in reading.find(OBLIGATION)}


def test_the_list_says_of_a_unit_that_is_no_more_what_became_of_it(
    store: SqlStore, catalogue: Catalogue, hamlets: list[str], units: SqlUnits
) -> None:
    left = [add_unit(store, catalogue, Unit(name=f"Thôn {n}", order=n)) for n in range(4, 8)]
    merge_units(store, MergeUnits(tuple(hamlets[:2]), "Thôn Đoàn Kết", DECISION))
    split_unit(store, SplitUnit(hamlets[2], ("Thôn 3A", "Thôn 3B"), DECISION))
    dissolve_unit(store, left[0], DECISION)
    rename_unit(store, left[1], "Thôn Mới", DECISION)
    split_unit(store, SplitUnit(left[2], ("Thôn Bãi Trên",), DECISION, goes_on=True))
    close_unit(store, left[3], DateSpec.day(SINCE))

    def told(**filters: str) -> dict[str, str]:
        rows = units.units.all(ListQuery(filters={"parent": store.office.unit, **filters}))
        return {row.name: row.state_words for row in rows}

    ended = {
        "Thôn 1": "Đã gộp vào Thôn Đoàn Kết",
        "Thôn 2": "Đã gộp vào Thôn Đoàn Kết",
        "Thôn 3": "Đã chia",
        "Thôn 4": "Giải thể",
        "Thôn 7": "Đã kết thúc",
    }
    there = ("Thôn Đoàn Kết", "Thôn 3A", "Thôn 3B", "Thôn Mới", "Thôn Bãi Trên", "Thôn 6")
    assert told() == ended | dict.fromkeys(there, "Đang hoạt động"), "what a part was taken out of goes on"
    assert told(state="closed") == ended
    assert set(told(state="merged")) == {"Thôn 1", "Thôn 2"}
    assert set(told(state="renamed")) == {"Thôn Mới"}
    undo(store, SqlLedgerQueries(store).acts(6)[5].act)
    assert told()["Thôn 1"] == "Đang hoạt động"


def test_a_merger_ends_the_old_units_on_the_eve_and_begins_the_new_one(store: SqlStore, hamlets: list[str]) -> None:
    (new,) = merge_units(store, MergeUnits(tuple(hamlets[:2]), "Thôn Đoàn Kết", DECISION)).units
    made, ended = unit(store, new), unit(store, hamlets[0])
    assert (made.name, made.kind, made.level, made.valid_from) == (
        "Thôn Đoàn Kết",
        "residential_area",
        "hamlet",
        DateSpec.day(SINCE),
    )
    assert made.parent == ended.parent
    assert ended.valid_to == DateSpec.day(date(2026, 6, 30))
    assert unit(store, hamlets[2]).valid_to is None
    with store.read() as reading:
        assert [heir.id for heir in heirs_on(reading, hamlets[0], SINCE)] == [new]
        assert [line.text for line in story_of(reading, new)] == ["Sáp nhập từ Thôn 1, Thôn 2 (Quyết định 15/QĐ-UBND)."]
        assert [line.text for line in story_of(reading, hamlets[0])] == [
            "Sáp nhập vào Thôn Đoàn Kết (Quyết định 15/QĐ-UBND)."
        ]


def test_undoing_a_merger_brings_everything_back_and_it_can_be_recorded_again(
    store: SqlStore, hamlets: list[str]
) -> None:
    line = owed(store, hamlets[0])
    command = MergeUnits(tuple(hamlets[:2]), "Thôn Đoàn Kết", DECISION)
    (new,) = merge_units(store, command).units
    undo(store, SqlLedgerQueries(store).acts(1)[0].act)
    assert unit(store, hamlets[0]).valid_to is None
    with store.read() as reading:
        assert reading.find(UNIT, id=new) == []
        assert [heir.id for heir in heirs_on(reading, hamlets[0], SINCE)] == [hamlets[0]]
        assert state(reading.get(OBLIGATION, line)) is State.NOT_SENT
    assert merge_units(store, command).units == (new,)
    assert unit(store, new).name == "Thôn Đoàn Kết"


def test_open_obligations_go_over_and_done_ones_stay(store: SqlStore, hamlets: list[str]) -> None:
    owed(store, hamlets[0])
    owed(store, hamlets[1], report_date=DateSpec.day(date(2026, 5, 1)))
    result = merge_units(store, MergeUnits(tuple(hamlets[:2]), "Thôn Đoàn Kết", DECISION))
    assert result.obligations == 1
    assert states(store) == {
        hamlets[0]: State.TRANSFERRED,
        hamlets[1]: State.REPORTED,
        result.units[0]: State.NOT_SENT,
    }


def test_open_obligations_can_be_closed_with_a_reason_instead(store: SqlStore, hamlets: list[str]) -> None:
    owed(store, hamlets[0])
    dissolve_unit(store, hamlets[0], Decision(DateSpec.day(SINCE), closing_reason="Đóng do sắp xếp tổ chức"))
    assert states(store) == {hamlets[0]: State.CLOSED}


def test_a_unit_that_absorbs_another_goes_on_and_takes_over_what_was_below(
    store: SqlStore, hamlets: list[str], catalogue: Catalogue
) -> None:
    below = add_unit(store, catalogue, Unit(name="Ban công tác Mặt trận Thôn 2", parent=hamlets[1]))
    command = MergeUnits((hamlets[1],), "Thôn Một", DECISION, into=hamlets[0])
    assert merge_units(store, command).units == (hamlets[0],)
    assert unit(store, hamlets[0]).name == "Thôn Một"
    assert unit(store, hamlets[0]).valid_to is None
    assert unit(store, below).parent == hamlets[0]
    with store.read() as reading:
        assert units_on(reading, date(2026, 6, 30))[hamlets[0]].name == "Thôn 1"
        assert units_on(reading, SINCE)[hamlets[0]].name == "Thôn Một"


def test_a_division_gives_every_part_what_was_open(store: SqlStore, hamlets: list[str]) -> None:
    owed(store, hamlets[0])
    result = split_unit(store, SplitUnit(hamlets[0], ("Thôn Đông", "Thôn Tây"), DECISION))
    assert states(store) == {
        hamlets[0]: State.TRANSFERRED,
        result.units[0]: State.NOT_SENT,
        result.units[1]: State.NOT_SENT,
    }
    with store.read() as reading:
        assert totals_on(reading, {hamlets[0]: 7}, SINCE).counts == {result.units[0]: 7}
        back = totals_on(reading, dict.fromkeys(result.units, 3), date(2026, 1, 1))
        assert back.counts == {hamlets[0]: 6}


def test_a_part_taken_out_leaves_the_unit_in_being(store: SqlStore, hamlets: list[str]) -> None:
    result = split_unit(store, SplitUnit(hamlets[0], ("Thôn Mới",), DECISION, goes_on=True))
    assert unit(store, hamlets[0]).valid_to is None
    with store.read() as reading:
        assert totals_on(reading, {hamlets[0]: 7}, SINCE).counts == {hamlets[0]: 7}
        assert [line.text for line in story_of(reading, result.units[0])] == [
            "Tách ra từ Thôn 1 (Quyết định 15/QĐ-UBND)."
        ]


def test_the_old_name_finds_the_new_unit_wherever_units_are_typed(
    store: SqlStore, hamlets: list[str], units: SqlUnits
) -> None:
    (new,) = merge_units(store, MergeUnits(tuple(hamlets[:2]), "Thôn Đoàn Kết", DECISION)).units
    assert units.find("thôn 1").id == new
    assert units.find("thôn 1", on=date(2026, 6, 30)).id == hamlets[0]
    assert [choice.label for choice in units.choices("thon 1")] == [
        "Thôn Đoàn Kết · Thôn 1 trước đây",
        "Thôn 1 (Đảng ủy xã Suối Đá) · đã kết thúc",
    ]


def test_a_new_unit_may_bear_the_name_of_a_former_one(store: SqlStore, hamlets: list[str], units: SqlUnits) -> None:
    (new,) = merge_units(store, MergeUnits(tuple(hamlets[:2]), "Thôn 1", DECISION)).units
    assert new != hamlets[0]
    assert units.find("Thôn 1").id == new


def test_a_renamed_unit_keeps_the_intervals_of_its_names(store: SqlStore, hamlets: list[str], units: SqlUnits) -> None:
    assert rename_unit(store, hamlets[0], "Thôn Suối", Decision(DateSpec.day(date(2026, 3, 1))))
    assert rename_unit(store, hamlets[0], "Thôn Suối Đá", DECISION)
    assert not rename_unit(store, hamlets[0], "Thôn Suối Đá", DECISION)
    with store.read() as reading:
        shown = [units_on(reading, day)[hamlets[0]].name for day in (date(2026, 2, 28), date(2026, 3, 1), SINCE)]
    assert shown == ["Thôn 1", "Thôn Suối", "Thôn Suối Đá"]
    assert units.find("thon suoi").id == hamlets[0]


def test_a_unit_is_moved_with_its_decision(store: SqlStore, hamlets: list[str]) -> None:
    assert move_unit(store, hamlets[0], hamlets[1], DECISION)
    assert unit(store, hamlets[0]).parent == hamlets[1]
    with pytest.raises(UserError, match=r"unit\.own_parent"):
        move_unit(store, hamlets[1], hamlets[0], DECISION)


@pytest.mark.parametrize(
    ("units_of", "decision", "code"),
    [
        ((0,), DECISION, "unit.merge_count"),
        ((0, 1), Decision(DateSpec.year(2026)), "unit.event_day"),
    ],
)
def test_a_merger_that_cannot_be_is_refused_and_nothing_is_written(
    store: SqlStore, hamlets: list[str], units_of: tuple[int, ...], decision: Decision, code: str
) -> None:
    with pytest.raises(UserError) as raised:
        merge_units(store, MergeUnits(tuple(hamlets[n] for n in units_of), "Thôn Mới", decision))
    assert raised.value.code == code


def test_our_own_office_does_not_end_without_heirs_and_ended_units_are_not_changed(
    store: SqlStore, hamlets: list[str]
) -> None:
    with pytest.raises(UserError, match=r"unit\.event_office"):
        dissolve_unit(store, store.office.unit, DECISION)
    dissolve_unit(store, hamlets[0], DECISION)
    with pytest.raises(UserError, match=r"unit\.ended"):
        rename_unit(store, hamlets[0], "Thôn Khác", Decision(DateSpec.day(date(2026, 9, 1))))


def test_units_below_go_over_and_the_map_of_an_earlier_day_shows_where_they_stood(
    store: SqlStore, catalogue: Catalogue
) -> None:
    first, second = (add_unit(store, catalogue, Unit(name=name, kind="locality")) for name in ("Xã Một", "Xã Hai"))
    hamlet = add_unit(store, catalogue, Unit(name="Thôn Cao", parent=second))
    done = merge_units(store, MergeUnits((first, second), "Xã Ba", DECISION))
    with store.read() as reading:
        before, after = (units_on(reading, day)[hamlet].parent for day in (date(2026, 6, 30), SINCE))
    assert (before, after, done.below) == (second, done.units[0], 1)


def test_units_below_may_be_left_where_they_are(store: SqlStore, catalogue: Catalogue) -> None:
    first, second = (add_unit(store, catalogue, Unit(name=name, kind="locality")) for name in ("Xã Một", "Xã Hai"))
    hamlet = add_unit(store, catalogue, Unit(name="Thôn Cao", parent=second))
    merge_units(store, MergeUnits((first, second), "Xã Ba", DECISION, moves_below=False))
    assert unit(store, hamlet).parent == second


def test_a_merger_into_a_unit_that_is_there_keeps_its_identity_and_takes_a_contact_only_where_it_has_none(
    store: SqlStore, catalogue: Catalogue
) -> None:
    goes_on = add_unit(store, catalogue, Unit(name="Thôn Nhất"))
    ends = add_unit(store, catalogue, Unit(name="Thôn Nhì", contact="Lò Thị Mây", phone="0912 345 678"))
    done = merge_units(store, MergeUnits((ends,), "", DECISION, into=goes_on))
    held = unit(store, goes_on)
    assert (done.units, held.name, held.contact, held.phone) == ((goes_on,), "Thôn Nhất", "Lò Thị Mây", "0912 345 678")
    other = add_unit(store, catalogue, Unit(name="Thôn Ba", contact="Ai khác"))
    merge_units(store, MergeUnits((other,), "", DECISION, into=goes_on))
    assert unit(store, goes_on).contact == "Lò Thị Mây"


def test_a_part_goes_to_a_unit_that_is_there_with_the_units_named(store: SqlStore, catalogue: Catalogue) -> None:
    first, second = (add_unit(store, catalogue, Unit(name=name, kind="locality")) for name in ("Xã Một", "Xã Hai"))
    going, staying = (add_unit(store, catalogue, Unit(name=name, parent=first)) for name in ("Thôn Cao", "Thôn Thấp"))
    split_unit(store, SplitUnit(first, (), DECISION, goes_on=True, parts_to=(second,), placed={going: second}))
    assert (unit(store, going).parent, unit(store, staying).parent) == (second, first)
    assert unit(store, first).valid_to is None
    with store.read() as reading:
        assert [line.text for line in story_of(reading, second)] == ["Tách ra từ Xã Một (Quyết định 15/QĐ-UBND)."]


def test_every_unit_below_goes_to_the_part_it_is_placed_in(store: SqlStore, catalogue: Catalogue) -> None:
    first = add_unit(store, catalogue, Unit(name="Xã Một", kind="locality"))
    high, low = (add_unit(store, catalogue, Unit(name=name, parent=first)) for name in ("Thôn Cao", "Thôn Thấp"))
    done = split_unit(store, SplitUnit(first, ("Xã A", "Xã B"), DECISION, placed={low: "xã b"}))
    assert (unit(store, high).parent, unit(store, low).parent) == done.units
    with pytest.raises(UserError, match=r"unit\.placed"):
        split_unit(store, SplitUnit(done.units[0], ("Xã C", "Xã D"), LATER, placed={high: "Xã E"}))


def test_running_models_change_hands_only_if_that_is_asked_for(store: SqlStore, hamlets: list[str]) -> None:
    models = []
    with store.write() as work:
        for hamlet, ended in ((hamlets[0], None), (hamlets[0], DateSpec.day(date(2026, 1, 1))), (hamlets[2], None)):
            models.append(work.add(PRACTICE_MODEL, PracticeModel(owner=hamlet, name="Mô hình", ended_on=ended)))
        work.commit("Đăng ký")
    new = merge_units(store, MergeUnits((hamlets[0], hamlets[1]), "Thôn Mới", DECISION, moves_models=True))
    merge_units(store, MergeUnits((hamlets[2],), "", LATER, into=new.units[0]))
    with store.read() as reading:
        owners = [reading.get(PRACTICE_MODEL, model).owner for model in models]
    assert (owners, new.models) == ([new.units[0], hamlets[0], hamlets[2]], 1)


def test_a_unit_is_established_by_a_decision(store: SqlStore, catalogue: Catalogue) -> None:
    begun = establish_unit(store, catalogue, Unit(name="Thôn Mới"), DECISION)
    held = unit(store, begun)
    assert (held.exists_on(date(2026, 6, 30)), held.exists_on(SINCE)) == (False, True)
    with store.read() as reading:
        assert [line.text for line in story_of(reading, begun)] == ["Thành lập (Quyết định 15/QĐ-UBND)."]


def test_a_moved_unit_stands_where_it_stood_on_the_map_of_an_earlier_day(store: SqlStore, catalogue: Catalogue) -> None:
    first, second = (add_unit(store, catalogue, Unit(name=name, kind="locality")) for name in ("Xã Một", "Xã Hai"))
    hamlet = add_unit(store, catalogue, Unit(name="Thôn Cao", parent=first))
    move_unit(store, hamlet, second, DECISION)
    rename_unit(store, hamlet, "Thôn Rất Cao", LATER)
    with store.read() as reading:
        held = [units_on(reading, day)[hamlet] for day in (date(2026, 6, 30), SINCE, date(2026, 10, 1))]
    assert [(each.parent, each.name) for each in held] == [
        (first, "Thôn Cao"),
        (second, "Thôn Cao"),
        (second, "Thôn Rất Cao"),
    ]
    assert "Thôn Rất Cao" in (held[0].aliases or ()), "the name of today still finds it"


def test_nothing_goes_over_to_a_unit_that_has_ended(store: SqlStore, hamlets: list[str]) -> None:
    gone, other = hamlets[:2]
    dissolve_unit(store, gone, DECISION)
    for act in (
        lambda: dissolve_unit(store, other, LATER, (gone,)),
        lambda: split_unit(store, SplitUnit(other, ("Thôn Mới",), LATER, parts_to=(gone,))),
    ):
        with pytest.raises(UserError, match=r"unit\.ended"):
            act()


def test_a_unit_whose_end_is_recorded_for_a_later_day_is_not_ended_before(store: SqlStore, hamlets: list[str]) -> None:
    merge_units(store, MergeUnits((hamlets[0], hamlets[1]), "Thôn Mới", LATER))
    acts: tuple[Callable[[], object], ...] = (
        lambda: dissolve_unit(store, hamlets[0], DECISION),
        lambda: merge_units(store, MergeUnits((hamlets[0], hamlets[2]), "Thôn Khác", DECISION)),
        lambda: split_unit(store, SplitUnit(hamlets[0], ("Thôn A", "Thôn B"), DECISION)),
    )
    for act in acts:
        with pytest.raises(UserError) as refused:
            act()
        assert refused.value.code == "unit.ends_already"
    assert unit(store, hamlets[0]).valid_to == DateSpec.day(date(2026, 8, 31))
