"""What a hidden part that no program of ours made can do at import: claim ids, claim units, speak for others."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Change, make_change
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.backup import check
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.usecases.exchange.acceptances import acceptance
from dvk_desktop.usecases.exchange.answers import Answers, BatchAnswers
from dvk_desktop.usecases.exchange.contents import Package
from dvk_desktop.usecases.exchange.ledger_part import unpack
from dvk_desktop.usecases.ports import ActNote, Noted
from dvk_desktop.usecases.units.fields import UNIT
from tests.exchange.laws.quick import InThisProcess, QuickFiles
from tests.exchange.office import Office

Craft = Callable[..., Path]


class _Crafting(QuickFiles):
    """Puts changes into the hidden part of what an office sends, as if they were its own."""

    def __init__(self) -> None:
        super().__init__()
        self.said: tuple[Change, ...] = ()
        self.office = ""

    def render(self, package: Package, password: str = "") -> bytes:
        """See `WorkbookPort.render`."""
        acts = {**package.part.acts, **{c.act: ActNote("edit", "Sửa", "", self.office, "x") for c in self.said}}
        changes = (*package.part.changes, *(Noted(change) for change in self.said))
        part = dataclasses.replace(package.part, changes=changes, acts=acts)
        return super().render(dataclasses.replace(package, part=part), password)


@pytest.fixture
def craft(commune: Office) -> Craft:
    """A bundle of the commune for the district in which these changes stand too."""
    files = commune.files = _Crafting()
    commune.close()
    commune.reopen_with(files)

    def made(*said: Change, office: str = "lac") -> Path:
        files.said, files.office = said, office
        return commune.export("bundle", "district")

    return made


@pytest.fixture
def receiver(district: Office) -> Office:
    """The district, able to read what `craft` makes."""
    district.close()
    district.reopen_with(QuickFiles())
    district.open_round()
    district.add_model("m1", "Đường hoa")
    return district


def claim(kind: str, record: str, act: str = "theirs", **fields: str) -> Change:
    return make_change(kind, record, fields, {}, act)


@pytest.mark.parametrize("number", range(8))
def test_a_change_of_another_kind_turns_no_record_into_it(
    receiver: Office, commune: Office, craft: Craft, number: int
) -> None:
    commune.take_in(receiver.export("bundle", "lac"))
    before = receiver.change_ids()
    said = claim("unit", "m1", f"theirs {number}", owner="lac", name="Chiếm")

    plan = receiver.take_in(craft(said), outside="accept")

    assert plan.counts["rejected"] == 1
    assert [problem.code for problem in plan.problems] == ["row.other_kind"]
    assert receiver.change_ids() == before
    assert [model.name for model in receiver.models()] == ["Đường hoa"]


@pytest.mark.parametrize("number", range(8))
def test_whatever_way_it_got_in_a_change_of_another_kind_hides_nothing(receiver: Office, number: int) -> None:
    act = f"theirs {number}"
    with receiver.store.write() as work:
        work.append([Noted(make_change("unit", "m1", {"name": "Chiếm"}, {"name": ["lost"]}, act))], {})
        work.commit("Nhận", "import")

    assert [model.name for model in receiver.models()] == ["Đường hoa"]
    assert check(receiver.store, rebuild=False).well


def test_when_the_false_kind_came_first_undoing_it_lets_the_true_record_in(
    receiver: Office, commune: Office, craft: Craft
) -> None:
    commune.take_in(receiver.export("bundle", "lac"))
    receiver.take_in(craft(claim("registration_round", "m7", owner="lac", name="Giả")))
    true = claim("practice_model", "m7", "true", owner="lac", name="Camera")
    assert receiver.plan(craft(true)).counts["rejected"] == 1

    with receiver.store.write() as work:
        work.withdraw("theirs")
        work.commit("Hoàn tác")
    plan = receiver.take_in(craft(true))

    assert (plan.counts["rejected"], plan.counts["outside"]) == (0, 0)
    assert sorted(str(model.name) for model in receiver.models()) == ["Camera", "Đường hoa"]
    assert check(receiver.store, rebuild=False).well


def test_records_of_two_kinds_are_not_joined(receiver: Office, commune: Office, craft: Craft) -> None:
    commune.take_in(receiver.export("bundle", "lac"))
    commune.add_model("m2", "Camera")
    with commune.store.write() as work:
        work.join("m2", "round-2026", same=True)
        work.commit("join")

    plan = receiver.take_in(craft(), outside="accept")

    assert [problem.code for problem in plan.problems] == ["row.other_kind"]
    assert plan.counts["rejected"] == 1
    assert len(receiver.models()) == 2


def test_a_unit_that_stands_here_is_not_claimed_by_a_birth_of_it(
    receiver: Office, commune: Office, craft: Craft
) -> None:
    commune.take_in(receiver.export("bundle", "lac"))
    said = claim("unit", "dai", owner="lac", name="Xã của tôi")

    plan = receiver.take_in(craft(said))

    assert plan.counts["outside"] == 1
    with receiver.store.read() as reading:
        assert reading.get(UNIT, "dai").name == "Xã Đại Lào"


def test_a_unit_entered_alike_elsewhere_or_unknown_here_is_taken_in(
    receiver: Office, commune: Office, craft: Craft
) -> None:
    commune.take_in(receiver.export("bundle", "lac"))
    alike = claim("unit", "dai", owner="district", name="Xã Đại Lào", level="commune")
    unknown = claim("unit", "xa-moi", owner="lac", name="Xã Mới", level="commune")

    plan = receiver.take_in(craft(alike, unknown))

    assert (plan.counts["outside"], plan.counts["rejected"]) == (0, 0)
    with receiver.store.read() as reading:
        assert reading.get(UNIT, "xa-moi").name == "Xã Mới"
        assert reading.seen("dai").heads


def test_a_unit_speaks_for_itself_though_a_stranger_entered_it_first(
    receiver: Office, commune: Office, craft: Craft
) -> None:
    commune.take_in(receiver.export("bundle", "lac"))
    with receiver.store.write() as work:
        work.add(UNIT, Unit("stranger", "stranger", "Người lạ", level="commune"))
        work.add(UNIT, Unit("itself", "stranger", "Xã bị chiếm", level="commune"))
        work.commit("units")
    plan = receiver.plan(craft(claim("unit", "itself", owner="itself", name="Xã thật"), office="itself"))
    assert plan.counts["outside"] == 0


def test_a_change_of_another_kind_is_no_row_that_counts_twice(receiver: Office, commune: Office, craft: Craft) -> None:
    commune.take_in(receiver.export("bundle", "lac"))
    path = craft(claim("task", "m1", owner="lac"), claim("task", "m1", "two", text="x"), claim("unit", "m1", name="y"))

    counts = receiver.plan(path).counts

    assert counts["read"] == sum(number for fate, number in counts.items() if fate != "read")
    assert counts["rejected"] == 2


def test_nothing_waits_for_what_was_refused_later(receiver: Office, commune: Office, craft: Craft) -> None:
    commune.take_in(receiver.export("bundle", "lac"))
    first = make_change("practice_model", "m1", {"contact": "Lan"}, {}, "one")
    second = make_change("practice_model", "m1", {"contact": "Hoa"}, {"contact": [first.id]}, "two")
    receiver.take_in(craft(second), outside="accept")
    with receiver.store.read() as reading:
        assert reading.histories(["m1"])["m1"].state("contact").waiting

    receiver.take_in(craft(first))

    assert check(receiver.store, rebuild=False).well


@pytest.fixture
def accepted(receiver: Office, commune: Office, tmp_path: Path) -> Path:
    """What the commune sends up after it took in, with a reason, what a stranger says of its model."""
    receiver.add_model("m9", "Camera", owner="lac")
    stranger = Office(tmp_path / "stranger", InThisProcess(), "dai")
    files = _Crafting()
    stranger.close()
    stranger.reopen_with(files)
    commune.close()
    commune.reopen_with(QuickFiles())
    commune.take_in(receiver.export("bundle", "lac"))
    stranger.take_in(receiver.export("bundle", "dai"))
    files.said = (make_change("practice_model", "m9", {"contact": "Bà Hoa"}, {}, "theirs"),)
    files.office = "dai"
    path = stranger.export("bundle", "district")  # what is in it does not depend on the way it takes
    stranger.close()
    assert commune.take_in(path).counts["outside"] == 1
    answers = Answers(whole={"outside": "accept"}, reason="Đã gọi điện hỏi")
    taken = commune.exchange.apply(commune.exchange.plan([path], BatchAnswers(answers))).files[0]
    assert taken.counts["outside"] == 0
    return commune.export("bundle", "district")


def test_what_the_owner_accepted_is_accepted_further_up_and_why_tells_the_reason(
    receiver: Office, commune: Office, accepted: Path
) -> None:
    plan = receiver.take_in(accepted)

    assert (plan.counts["outside"], plan.problems) == (0, [])
    assert [model.contact for model in receiver.models() if model.id == "m9"] == ["Bà Hoa"]
    assert receiver.change_ids("lac") == commune.change_ids("lac")
    (origin,) = SqlLedgerQueries(receiver.store).why("m9", "contact")
    assert (origin.office, origin.reason) == ("Xã Đại Lào", "Đã gọi điện hỏi")


def test_who_has_no_authority_accepts_for_himself_only(
    receiver: Office, commune: Office, craft: Craft, tmp_path: Path
) -> None:
    commune.take_in(receiver.export("bundle", "lac"))
    foreign = make_change("practice_model", "m1", {"contact": "Bà Hoa"}, {}, "theirs")
    vouched = acceptance(foreign, "Xã đồng ý", "vouching")

    plan = receiver.plan(craft(foreign, vouched.change))

    assert plan.counts["outside"] == 2


def test_a_reason_that_the_note_lost_is_told_by_the_ledger(receiver: Office, accepted: Path) -> None:
    receiver.take_in(accepted)
    with receiver.store.maintenance() as (connection, keep):
        connection.exec_driver_sql("UPDATE change SET note = '{}'")
        keep()

    (origin,) = SqlLedgerQueries(receiver.store).why("m9", "contact")

    assert origin.reason == "Đã gọi điện hỏi"


def test_joining_ones_own_new_record_with_its_copy_is_asked_nowhere(
    receiver: Office, commune: Office, craft: Craft
) -> None:
    commune.take_in(receiver.export("bundle", "lac"))
    commune.add_model("m2", "Đường hoa nông thôn")
    with commune.store.write() as work:
        work.join("m1", "m2", same=True)
        work.commit("join")

    plan = receiver.take_in(craft())

    assert plan.counts["outside"] == 0
    assert len(receiver.models()) == 1


def _part(text: str) -> tuple[str, list[str]]:
    packed = base64.b64encode(zlib.compress(text.encode())).decode()
    return hashlib.sha256(packed.encode()).hexdigest(), [packed]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"acts":{},"changes":[["task","a",{"text":' + "[" * 100_000 + "]" * 100_000 + '},{},"x",{}]]}', "damaged"),
        ('{"acts":{},"changes":[["task","a",{"text":"' + "x" * (17 << 20) + '"},{},"x",{}]]}', "damaged"),
        ('{"acts":{},"changes":[["task","a",{"year":' + "9" * 10_000 + '},{},"x",{}]]}', "damaged"),
        (
            '{"acts":{"x":["","","","","","",""]},"changes":[' + '["task","a",{},{},"x",{}],' * 500_000 + "1]}",
            "too_large",
        ),
    ],
    ids=["lists in lists", "one huge value", "a number without end", "half a million changes"],
)
def test_a_part_that_no_program_of_ours_made_is_refused_before_it_costs_much(text: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        unpack(*_part(text))

    assert refused.value.code == f"file.ledger_{code}"
