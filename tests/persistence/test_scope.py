"""Who is told of what: scopes, and two offices that agree about them after exchanging what is in them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Addressee, Citation, Directive, Task
from dvk_desktop.domain.evaluations import CriteriaSet, Criterion
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.domain.practice_models import PracticeModel, RegistrationRound
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.persistence.queries.scope import changes_in_scope, records_in_scope
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.directives.fields import ADDRESSEE, CITATION, DIRECTIVE, TASK
from dvk_desktop.usecases.evaluations.fields import CRITERIA_SET, CRITERION
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, REGISTRATION_ROUND
from dvk_desktop.usecases.units.fields import UNIT
from tests.persistence.conftest import MakeStore
from tests.persistence.offices import deliver, notes_of

ISSUED = DateSpec.day(date(2026, 3, 2))
DISTRICT, NORTH, SOUTH, HAMLET = "huyen", "xa-bac", "xa-nam", "thon"


@pytest.fixture
def district(new_store: MakeStore) -> SqlStore:
    """A district with two communes, a hamlet, one letter obliging one commune, another letter, a round."""
    store = new_store(DISTRICT)
    with store.write() as work:
        work.add(UNIT, Unit(id=DISTRICT, name="Huyện Sơn Hòa", kind="locality", level="district"))
        work.add(UNIT, Unit(id=NORTH, name="Xã Bắc", kind="locality", level="commune", parent=DISTRICT))
        work.add(UNIT, Unit(id=SOUTH, name="Xã Nam", kind="locality", level="commune", parent=DISTRICT))
        work.add(UNIT, Unit(id=HAMLET, name="Thôn Một", kind="residential_area", level="hamlet", parent=NORTH))
        for letter in ("letter", "other"):
            work.add(
                DIRECTIVE,
                Directive(
                    id=letter, direction="outgoing", issuer="Huyện ủy", subject="V/v phát động", issued_on=ISSUED
                ),
            )
            work.add(TASK, Task(id=f"{letter}-task", directive=letter, text="Xây dựng kế hoạch"))
            work.add(CITATION, Citation(id=f"{letter}-basis", directive=letter, number_full="134-CV/ThU"))
            work.add(ADDRESSEE, Addressee(id=f"{letter}-to", directive=letter, text="Các xã", role="execute"))
        work.add(OBLIGATION, Obligation(id="north-duty", directive="letter", unit=NORTH))
        work.add(OBLIGATION, Obligation(id="south-duty", directive="other", unit=SOUTH))
        work.add(REGISTRATION_ROUND, RegistrationRound(id="round", name="Đợt 1", year=2025))
        work.add(CRITERIA_SET, CriteriaSet(id="set", name="Bộ tiêu chí", combine="average", ties="shared"))
        work.add(CRITERION, Criterion(id="criterion", criteria_set="set", name="Kết quả", order=1))
        work.add(PRACTICE_MODEL, PracticeModel(id="north-model", owner=NORTH, name="Đường hoa"))
        work.add(PRACTICE_MODEL, PracticeModel(id="hamlet-model", owner=HAMLET, name="Đường điện"))
        work.add(PRACTICE_MODEL, PracticeModel(id="south-model", owner=SOUTH, name="Đường cờ"))
        work.commit("Lập")
    return store


def scope(store: SqlStore, unit: str) -> set[str]:
    with store.read() as reader:
        return records_in_scope(reader, unit)


def send(sender: SqlStore, receiver: SqlStore, unit: str) -> None:
    """Exchange what concerns `unit`, as a bundle does."""
    with sender.read() as reader:
        held = reader.store.by_id(changes_in_scope(reader, unit))
    deliver(receiver, sorted(held.values(), key=lambda change: change.id), notes_of(sender))


def agree(stores: Iterable[SqlStore], unit: str) -> bool:
    queries = [SqlLedgerQueries(store) for store in stores]
    prints = {one.fingerprint(unit).full for one in queries}
    dumps = [one.dump(unit) for one in queries]
    return len(prints) == 1 and all(dump == dumps[0] for dump in dumps)


def act_of(store: SqlStore, title: str) -> str:
    return next(act for act, note in notes_of(store).items() if note.title == title)


def test_a_letter_goes_with_all_its_parts_to_whom_it_obliges(district: SqlStore) -> None:
    north = scope(district, NORTH)
    assert {"letter", "letter-task", "letter-basis", "letter-to", "north-duty"} <= north
    assert not {"other", "other-task", "south-duty", "south-model", SOUTH} & north


def test_what_is_below_a_unit_belongs_to_it_and_what_is_above_is_known_by_name(district: SqlStore) -> None:
    north = scope(district, NORTH)
    assert {"north-model", "hamlet-model", NORTH, HAMLET, DISTRICT} <= north
    assert "hamlet-model" in scope(district, HAMLET)
    assert "north-model" not in scope(district, HAMLET)


def test_rounds_and_criteria_reach_everybody_below(district: SqlStore) -> None:
    for unit in (NORTH, SOUTH, HAMLET):
        assert {"round", "set", "criterion"} <= scope(district, unit)


def test_the_whole_district_sees_everything(district: SqlStore) -> None:
    assert {"letter", "other", "north-duty", "south-duty", "hamlet-model", "round"} <= scope(district, DISTRICT)


def test_an_internal_letter_belongs_to_nobody_with_all_its_parts(district: SqlStore) -> None:
    with district.write() as work:
        letter = work.get(DIRECTIVE, "letter")
        work.save(
            DIRECTIVE, Directive(**{name: getattr(letter, name) for name in letter.__slots__} | {"internal": True})
        )
        work.commit("Lưu hành nội bộ")
    for unit in (NORTH, DISTRICT):
        assert not {"letter", "letter-task", "letter-basis", "letter-to", "north-duty"} & scope(district, unit)
    assert "other" in scope(district, SOUTH)


def test_joined_letters_go_together_with_the_parts_of_both(district: SqlStore) -> None:
    with district.write() as work:
        work.join("letter", "other", same=True)
        work.commit("Gộp")
    assert {"letter", "other", "letter-task", "other-task"} <= scope(district, NORTH)
    assert "south-duty" not in scope(district, NORTH)


def test_a_record_whose_owner_is_in_doubt_belongs_to_both(district: SqlStore) -> None:
    with district.write() as work:
        model = work.get(PRACTICE_MODEL, "north-model")
        work.save(PRACTICE_MODEL, PracticeModel(id=model.id, name=model.name, owner=SOUTH))
        work.commit("Chuyển")
    assert "north-model" in scope(district, NORTH)
    assert "north-model" in scope(district, SOUTH)


def test_two_offices_agree_after_exchanging_a_scope_and_go_on_agreeing(
    district: SqlStore, new_store: MakeStore
) -> None:
    north = new_store(NORTH)
    send(district, north, NORTH)
    assert agree([district, north], NORTH)
    with north.write() as work:
        work.add(PRACTICE_MODEL, PracticeModel(id="new", name="Mô hình mới"))
        work.add(UNIT, Unit(id="thon-2", name="Thôn Hai", kind="residential_area", level="hamlet", parent=NORTH))
        work.add(PRACTICE_MODEL, PracticeModel(id="hamlet-2-model", owner="thon-2", name="Mô hình thôn"))
        work.commit("Thêm")
    assert not agree([district, north], NORTH)
    send(north, district, NORTH)
    assert agree([district, north], NORTH)
    assert "hamlet-2-model" in scope(district, NORTH)


@pytest.mark.parametrize("title", ["Giao việc", "Gộp"])
def test_undo_travels_to_whom_the_undone_was_sent(district: SqlStore, new_store: MakeStore, title: str) -> None:
    north = new_store(NORTH)
    with district.write() as work:
        work.add(OBLIGATION, Obligation(id="second-duty", directive="other", unit=NORTH))
        work.commit("Giao việc")
    with district.write() as work:
        work.join("north-model", "south-model", same=True)
        work.commit("Gộp")
    send(district, north, NORTH)
    with district.write() as work:
        work.withdraw(act_of(district, title))
        work.commit("Hoàn tác", "undo")
    assert not agree([district, north], NORTH)
    send(district, north, NORTH)
    assert agree([district, north], NORTH)
    with north.read() as reader:
        assert len(reader.find(OBLIGATION)) == (1 if title == "Giao việc" else 2)
        assert len(reader.find(PRACTICE_MODEL)) == (2 if title == "Giao việc" else 3)


def test_deleting_and_addressing_anew_travel_to_the_former_addressee(district: SqlStore, new_store: MakeStore) -> None:
    north = new_store(NORTH)
    send(district, north, NORTH)
    with district.write() as work:
        work.delete(OBLIGATION, "north-duty", "giao nhầm")
        work.commit("Xóa")
    send(district, north, NORTH)
    assert agree([district, north], NORTH)
    with north.read() as reader:
        assert reader.find(OBLIGATION) == []
    with district.write() as work:
        work.save(PRACTICE_MODEL, PracticeModel(id="north-model", owner=SOUTH, name="Đường hoa"))
        work.commit("Chuyển")
    send(district, north, NORTH)
    assert agree([district, north], NORTH)
    with north.read() as reader:
        assert reader.get(PRACTICE_MODEL, "north-model").owner == SOUTH


def test_parting_travels_to_whom_the_join_was_sent(district: SqlStore, new_store: MakeStore) -> None:
    north = new_store(NORTH)
    for same in (True, False):
        with district.write() as work:
            work.join("north-model", "south-model", same=same)
            work.commit("Gộp" if same else "Tách")
        send(district, north, NORTH)
        assert agree([district, north], NORTH)
    with north.read() as reader:
        assert {model.id for model in reader.find(PRACTICE_MODEL)} >= {"north-model", "south-model"}


def test_fingerprints_by_unit_show_where_two_offices_differ(district: SqlStore, new_store: MakeStore) -> None:
    copy = new_store(DISTRICT)
    send(district, copy, "")
    with copy.write() as work:
        work.add(PRACTICE_MODEL, PracticeModel(name="Riêng", owner=SOUTH))
        work.commit("Thêm")
    lines = [
        {one.unit: one.fingerprint for one in SqlLedgerQueries(s).fingerprints_by_unit()} for s in (district, copy)
    ]
    assert {unit for unit in lines[0] if lines[0][unit] != lines[1][unit]} == {DISTRICT, SOUTH}
    assert {one.unit for one in SqlLedgerQueries(copy).fingerprints_by_unit(SOUTH)} == {SOUTH}
