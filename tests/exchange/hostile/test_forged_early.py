"""Switches that come before what they switch, and words about records that are not born: nobody can judge them then, so
they are judged when it arrives, and the end is the same in any order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from dvk_desktop.domain.ledger import ACT, JOIN, JOINED, WITHDRAWN, Change, join_id, make_change
from dvk_desktop.domain.replaced import REPLACED
from dvk_desktop.persistence.backup import check
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from tests.exchange.hostile.forging import Forge, act_on, shown
from tests.exchange.hostile.test_forged_words import receiver
from tests.exchange.laws.quick import InThisProcess, QuickFiles
from tests.exchange.office import Office, fill_in, model_row

__all__ = ["receiver"]

ORDERS = pytest.mark.parametrize("early", [True, False], ids=["switch first", "act first"])
Copies = Callable[[], Office]


@pytest.fixture
def lac(receiver: Office, tmp_path: Path) -> Iterator[Office]:
    """The commune that two of the models belong to."""
    office = Office(tmp_path / "lac", InThisProcess(), "lac")
    office.close()
    office.reopen_with(QuickFiles())
    office.take_in(receiver.export("bundle", "lac"))
    yield office
    office.close()


def last_act(office: Office, record: str) -> str:
    with office.store.read() as reading:
        return reading.histories([record])[record].changes[-1].act


def in_order(office: Office, early: bool, switch: Path, act: Path) -> Sequence[int]:
    """Takes both in; how many rows were outside their author's authority."""
    return [office.take_in(path).counts["outside"] for path in ((switch, act) if early else (act, switch))]


def dump_of(office: Office) -> object:
    assert check(office.store, rebuild=True).well
    return SqlLedgerQueries(office.store).dump(), SqlLedgerQueries(office.store).fingerprint()


def switch(act: str, name: str, value: object = True) -> Change:
    return make_change(ACT, act, {name: value}, {}, "forged")  # type: ignore[dict-item]  # a list or a bool


@pytest.mark.parametrize("name", [WITHDRAWN, REPLACED + "forged"])
@ORDERS
def test_a_stranger_takes_back_nothing_that_has_not_arrived_yet(
    receiver: Office, forge: Forge, lac: Office, early: bool, name: str
) -> None:
    lac.edit_model("m1", contact="Lan")
    forged = forge(switch(last_act(lac, "m1"), name, True if name == WITHDRAWN else ["m1"]))

    outside = in_order(receiver, early, forged, lac.export("bundle", "district"))

    assert outside == [0, 1]
    assert ("Đường hoa", "Lan") in shown(receiver)
    assert receiver.change_ids("lac") == lac.change_ids("lac")
    dump_of(receiver)


def test_both_orders_end_with_one_dump_and_one_fingerprint(
    receiver: Office, forge: Forge, lac: Office, tmp_path: Path
) -> None:
    other = Office(tmp_path / "other", InThisProcess(), "district")
    other.close()
    other.reopen_with(QuickFiles())
    other.take_in(receiver.export("bundle", "district"))
    lac.edit_model("m1", contact="Lan")
    forged, honest = forge(switch(last_act(lac, "m1"), WITHDRAWN)), lac.export("bundle", "district")

    in_order(receiver, True, forged, honest)
    in_order(other, False, forged, honest)

    assert dump_of(receiver) == dump_of(other)
    assert receiver.take_in(other.export("bundle", "district", everything=True)).counts["outside"] == 0
    assert dump_of(receiver) == dump_of(other)
    other.close()


def test_what_was_set_aside_is_passed_on_to_nobody(receiver: Office, forge: Forge, lac: Office, tmp_path: Path) -> None:
    lac.edit_model("m1", contact="Lan")
    in_order(receiver, True, forge(switch(last_act(lac, "m1"), WITHDRAWN)), lac.export("bundle", "district"))

    assert lac.take_in(receiver.export("bundle", "lac", everything=True)).counts["outside"] == 0

    assert [model.contact for model in lac.models() if model.id == "m1"] == ["Lan"]


def test_it_counts_once_somebody_accepts_it(receiver: Office, forge: Forge, lac: Office) -> None:
    lac.edit_model("m1", contact="Lan")
    forged = forge(switch(last_act(lac, "m1"), WITHDRAWN))
    honest = lac.export("bundle", "district")
    in_order(receiver, True, forged, honest)
    assert ("Đường hoa", "Lan") in shown(receiver)

    assert receiver.plan(honest).counts["outside"] == 1
    receiver.take_in(honest, outside="accept")

    assert ("Đường hoa", None) in shown(receiver)
    dump_of(receiver)


@ORDERS
def test_accepted_at_once_it_counts_in_either_order(receiver: Office, forge: Forge, lac: Office, early: bool) -> None:
    lac.edit_model("m1", contact="Lan")
    forged, honest = forge(switch(last_act(lac, "m1"), WITHDRAWN)), lac.export("bundle", "district")

    for path in (forged, honest) if early else (honest, forged):
        receiver.take_in(path, outside="accept")

    assert ("Đường hoa", None) in shown(receiver)
    dump_of(receiver)


@ORDERS
def test_whoever_wrote_it_takes_it_back_in_either_order(receiver: Office, lac: Office, early: bool) -> None:
    lac.edit_model("m1", contact="Lan")
    written = lac.export("bundle", "district")
    with lac.store.write() as work:
        work.withdraw(last_act(lac, "m1"))
        work.commit("undo", "undo")
    taken_back = lac.export("bundle", "district", everything=True)

    assert in_order(receiver, early, taken_back, written) == [0, 0]

    assert ("Đường hoa", None) in shown(receiver)
    assert receiver.change_ids("lac") == lac.change_ids("lac")


@ORDERS
def test_a_return_is_not_taken_back_before_it_comes(
    receiver: Office, forge: Forge, tmp_path: Path, early: bool
) -> None:
    form = receiver.export("registration", "lac", round="round-2026", blank=3)
    filled = fill_in(form, [{}, {}, model_row("Camera mới")], tmp_path / "filled.xlsx")
    act = receiver.plan(filled).act
    assert act

    outside = in_order(receiver, early, forge(switch(act, WITHDRAWN)), filled)

    assert "Camera mới" in {name for name, _ in shown(receiver)}
    assert outside == ([0, 0] if early else [0, 1])
    assert act_on(receiver, receiver.model_named("Camera mới").id) == act
    dump_of(receiver)


@ORDERS
def test_a_stranger_joins_no_models_that_have_not_arrived(
    receiver: Office, forge: Forge, lac: Office, early: bool
) -> None:
    lac.add_model("m8", "Đèn đường")
    lac.add_model("m9", "Cờ")
    forged = forge(make_change(JOIN, join_id("m8", "m9"), {JOINED: True}, {}, "forged"))

    in_order(receiver, early, forged, lac.export("bundle", "district"))

    assert {"Đèn đường", "Cờ"} <= {name for name, _ in shown(receiver)}
    assert receiver.change_ids("lac") == lac.change_ids("lac")
    dump_of(receiver)


@ORDERS
@pytest.mark.parametrize("name", ["contact", "name"])
def test_a_stranger_writes_nothing_on_a_model_that_has_not_arrived_yet(
    receiver: Office, forge: Forge, lac: Office, early: bool, name: str
) -> None:
    lac.add_model("m8", "Đèn đường", contact="Lan")
    forged = forge(make_change("practice_model", "m8", {name: "Người lạ"}, {}, "forged"))

    outside = in_order(receiver, early, forged, lac.export("bundle", "district"))

    assert outside == [0, 1]
    assert ("Đèn đường", "Lan") in shown(receiver)
    assert receiver.change_ids("lac") == lac.change_ids("lac")
    dump_of(receiver)
    assert lac.take_in(receiver.export("bundle", "lac", everything=True)).counts["outside"] == 0
    assert [model.contact for model in lac.models() if model.id == "m8"] == ["Lan"]


@ORDERS
def test_accepted_words_of_a_stranger_count_in_either_order(
    receiver: Office, forge: Forge, lac: Office, early: bool
) -> None:
    lac.add_model("m8", "Đèn đường")
    forged = forge(make_change("practice_model", "m8", {"contact": "Hoa"}, {}, "forged"))
    honest = lac.export("bundle", "district")
    in_order(receiver, early, forged, honest)
    assert ("Đèn đường", None) in shown(receiver)

    receiver.take_in(honest if early else forged, outside="accept")

    assert ("Đèn đường", "Hoa") in shown(receiver)
    dump_of(receiver)


@ORDERS
@pytest.mark.parametrize("office", ["lac", "district"])
def test_words_of_those_whose_business_it_is_stand_in_either_order(
    receiver: Office, forge: Forge, lac: Office, early: bool, office: str
) -> None:
    lac.add_model("m8", "Đèn đường")
    word = make_change("practice_model", "m8", {"contact": "Lan"}, {}, "word")

    assert in_order(receiver, early, forge(word, office=office), lac.export("bundle", "district")) == [0, 0]

    assert ("Đèn đường", "Lan") in shown(receiver)
    dump_of(receiver)


def test_words_without_an_author_count_as_those_of_whoever_sent_the_file(
    receiver: Office, forge: Forge, lac: Office
) -> None:
    lac.add_model("m8", "Đèn đường")
    word = make_change("practice_model", "m8", {"contact": "Người lạ"}, {}, "word")

    assert in_order(receiver, True, forge(word, office=""), lac.export("bundle", "district")) == [0, 1]

    assert ("Đèn đường", None) in shown(receiver)


def test_the_forged_act_withdrawn_afterwards_leaves_both_orders_equal(
    receiver: Office, forge: Forge, lac: Office, tmp_path: Path
) -> None:
    lac.add_model("m8", "Đèn đường")
    word = make_change("practice_model", "m8", {"contact": "Người lạ"}, {}, "forged")
    back = make_change(ACT, "forged", {WITHDRAWN: True}, {}, "back")
    other = Office(tmp_path / "other", InThisProcess(), "district")
    other.close()
    other.reopen_with(QuickFiles())
    other.take_in(receiver.export("bundle", "district"))
    files = forge(word), forge(back), lac.export("bundle", "district")

    for path in files:
        receiver.take_in(path)
    for path in reversed(files):
        other.take_in(path)

    assert receiver.change_ids("lac") == other.change_ids("lac") == lac.change_ids("lac")
    assert shown(receiver) == shown(other)
    other.close()
