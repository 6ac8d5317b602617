"""Hidden parts that speak of what others did: whoever has no authority takes back, replaces, joins and accepts
nothing of theirs, and whoever names no office is nobody."""

from __future__ import annotations

import base64
import hashlib
import zlib

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import JOIN, JOINED, WITHDRAWN, join_id, make_change
from dvk_desktop.domain.replaced import REPLACED
from dvk_desktop.persistence.backup import check
from dvk_desktop.usecases.exchange.acceptances import acceptance
from dvk_desktop.usecases.exchange.ledger_part import unpack
from tests.exchange.hostile.forging import Forge, act_on, refused, shown, switch
from tests.exchange.laws.quick import QuickFiles
from tests.exchange.office import Office


@pytest.fixture
def receiver(district: Office) -> Office:
    """The district, with two models of one commune and one of its own."""
    district.close()
    district.reopen_with(QuickFiles())
    district.open_round()
    for record, name in (("m1", "Đường hoa"), ("m2", "Camera an ninh")):
        district.add_model(record, name, owner="lac")
    district.add_model("ours", "Của huyện")
    return district


def test_a_stranger_takes_back_nothing_of_others(receiver: Office, forge: Forge) -> None:
    refused(receiver, forge(switch(act_on(receiver, "m1"), WITHDRAWN, True)))


def test_a_stranger_lets_nothing_count_again_that_others_took_back(receiver: Office, forge: Forge) -> None:
    act = act_on(receiver, "m1")
    with receiver.store.write() as work:
        work.withdraw(act)
        work.commit("undo", "undo")

    refused(receiver, forge(switch(act, WITHDRAWN, False)))


def test_a_stranger_makes_no_return_of_others_stand_replaced(receiver: Office, forge: Forge) -> None:
    refused(receiver, forge(switch(act_on(receiver, "m1"), REPLACED + "forged", ["m1"])))
    refused(receiver, forge(switch(act_on(receiver, "m1"), REPLACED + act_on(receiver, "m2"), ["m1"])))


def test_a_stranger_replaces_nothing_by_changes_of_the_same_file(receiver: Office, forge: Forge) -> None:
    later = make_change("practice_model", "m1", {"contact": "Người lạ"}, {}, "later")

    refused(receiver, forge(later, switch(act_on(receiver, "m1"), REPLACED + "later", ["m1"])), rows=2)


def test_a_stranger_joins_no_models_of_others(receiver: Office, forge: Forge) -> None:
    for one, other in (("m1", "m2"), ("m1", "ours")):
        refused(receiver, forge(make_change(JOIN, join_id(one, other), {JOINED: True}, {}, "forged")))


def test_a_model_of_ones_own_joined_to_one_of_others_loses_none_of_their_values(receiver: Office, forge: Forge) -> None:
    own = make_change("practice_model", "m0", {"owner": "dai", "name": "Chiếm", "contact": "Người lạ"}, {}, "own")

    receiver.take_in(forge(own, make_change(JOIN, join_id("m0", "m1"), {JOINED: True}, {}, "forged")))

    with receiver.store.read() as reading:
        state = reading.histories(["m1"])["m1"].state("name")
    assert {"Đường hoa", "Chiếm"} >= set(state.values)
    assert "Đường hoa" in state.values
    assert check(receiver.store, rebuild=False).well


def test_who_may_not_say_it_may_not_accept_it_either(receiver: Office, forge: Forge) -> None:
    foreign = make_change("practice_model", "m1", {"contact": "Người lạ"}, {}, "theirs")

    refused(receiver, forge(foreign, acceptance(foreign, "Xã đồng ý", "vouching").change), rows=2)


def test_an_acceptance_that_came_before_what_it_accepts_opens_no_door(receiver: Office, forge: Forge) -> None:
    foreign = make_change("practice_model", "m1", {"contact": "Người lạ"}, {}, "theirs")
    receiver.take_in(forge(acceptance(foreign, "Xã đồng ý", "vouching").change))

    refused(receiver, forge(foreign))


@pytest.mark.parametrize("office", ["", "nobody"])
def test_who_names_no_office_or_one_that_is_not_there_may_say_nothing_of_others(
    receiver: Office, forge: Forge, office: str
) -> None:
    said = make_change("practice_model", "m1", {"contact": "Người lạ"}, {}, "theirs")

    refused(receiver, forge(said, switch(act_on(receiver, "m2"), WITHDRAWN, True), office=office), rows=2)


def test_a_file_without_a_sender_speaks_for_nobody(receiver: Office, forge: Forge) -> None:
    said = make_change("practice_model", "m1", {"contact": "Người lạ"}, {}, "theirs")
    before, ids = shown(receiver), receiver.change_ids()

    receiver.take_in(forge(said, switch(act_on(receiver, "m2"), WITHDRAWN, True), nameless=True))

    assert (shown(receiver), receiver.change_ids()) == (before, ids)


def _packed(text: str) -> tuple[str, list[str]]:
    packed = base64.b64encode(zlib.compress(text.encode())).decode()
    return hashlib.sha256(packed.encode()).hexdigest(), [packed]


def test_of_keys_said_twice_the_last_counts_and_the_id_is_that_of_what_counts() -> None:
    text = '{"acts":{},"changes":[["task","a",{"text":"một","text":"hai"},{"text":["x"],"text":["y"]},"act",{}]]}'

    (noted,) = unpack(*_packed(text)).changes

    assert noted.change == make_change("task", "a", {"text": "hai"}, {"text": ["y"]}, "act")


def test_a_list_of_changes_said_twice_is_damage_and_an_empty_one_before_it_is_none() -> None:
    one, last = '[["task","a",{"text":"một"},{},"act",{}]]', '[["task","b",{"text":"hai"},{},"act",{}]]'

    with pytest.raises(UserError, match=r"file\.ledger_damaged"):
        unpack(*_packed(f'{{"acts":{{}},"changes":{one},"changes":{last}}}'))
    (noted,) = unpack(*_packed(f'{{"acts":{{}},"changes":[ ],"changes":{last}}}')).changes
    assert noted.change.record == "b"
