"""What one office left out reaches nobody through it, so nobody waits for it, and both hold the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.exchange.answers import Answers
from dvk_desktop.usecases.exchange.ledger_part import LedgerPart, pack, unpack
from dvk_desktop.usecases.exchange.ports import Extract
from tests.exchange.office import Office


def waits(office: Office, record: str, field: str) -> bool:
    with office.store.read() as reading:
        return bool(reading.histories([record])[record].state(field).waiting)


@pytest.fixture
def second(tmp_path: Path, sandbox: Sandbox) -> Office:
    """Another PC of the district, empty yet."""
    return Office(tmp_path / "second", sandbox, "district")


@pytest.fixture
def left_out(district: Office, commune: Office) -> Office:
    """The district, which left out one word of the commune and took in the next, which had seen it."""
    district.open_round()
    district.add_model("m1", "Đường hoa", owner="lac")
    commune.take_in(district.export("bundle", "lac"))
    commune.edit_model("m1", contact="Lan")
    unwanted = commune.export("bundle", "district")
    district.exchange.apply(district.exchange.plan([unwanted], Answers().with_row("m1", "keep", "out")))
    commune.edit_model("m1", contact="Hoa")
    commune.take_in(district.export("bundle", "lac"))
    later = commune.export("bundle", "district")
    district.exchange.apply(district.exchange.plan([later], Answers().with_row("m1", "keep", "in")))
    assert [model.contact for model in district.models()] == ["Hoa"]
    assert not waits(district, "m1", "contact")
    return district


def test_what_one_pc_left_out_the_other_pc_does_not_wait_for(left_out: Office, second: Office) -> None:
    second.take_in(left_out.export("bundle", "district"))

    assert not waits(second, "m1", "contact")
    one, other = SqlLedgerQueries(left_out.store), SqlLedgerQueries(second.store)
    assert one.fingerprint() == other.fingerprint()
    assert one.dump() == other.dump()
    second.close()


def test_what_was_left_out_only_after_it_was_passed_on_is_told_with_the_next_bundle(
    district: Office, commune: Office, second: Office
) -> None:
    district.open_round()
    district.add_model("m1", "Đường hoa", owner="lac")
    commune.take_in(district.export("bundle", "lac"))
    commune.edit_model("m1", contact="Lan")
    lost = commune.export("bundle", "district")
    commune.edit_model("m1", contact="Hoa")
    with commune.store.read() as reading:
        (newest,) = [c for c in reading.histories(["m1"])["m1"].changes if c.fields.get("contact") == "Hoa"]
        noted = [n for n in commune.books.extract(reading, _extract("m1")).changes if n.change.id == newest.id]
    with district.store.write() as work:
        work.append(noted, {})
        work.commit("Nhận")
    second.take_in(district.export("bundle", "district"))
    district.take_in(second.export("bundle", "district"))
    assert waits(second, "m1", "contact")

    district.exchange.apply(district.exchange.plan([lost], Answers().with_row("m1", "keep", "out")))
    second.take_in(district.export("bundle", "district"))

    assert not waits(second, "m1", "contact")
    second.close()


def test_what_was_left_out_elsewhere_is_taken_in_when_it_comes(
    left_out: Office, commune: Office, second: Office
) -> None:
    second.take_in(left_out.export("bundle", "district"))

    plan = second.take_in(commune.export("bundle", "district", everything=True))

    assert (plan.counts["skipped"], plan.counts["outside"]) == (0, 0)
    assert second.change_ids("lac") == commune.change_ids("lac")
    second.close()


def test_a_list_of_what_was_left_out_that_no_program_of_ours_made_is_damage() -> None:
    digest, pieces = pack(LedgerPart(refused=("\0",)))

    with pytest.raises(UserError) as refused:
        unpack(digest, pieces)

    assert refused.value.code == "file.ledger_damaged"


def _extract(record: str) -> Extract:
    return Extract(records=frozenset({record}))
